import type { Span } from '../source.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A leak, a denial of service, a failure, a cost. */
export type Effect = 'opens' | 'closes' | 'breaks' | 'slows';

/** One thing that is wrong, where it is, and the lines across migrations that show it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** As PostgreSQL identifies it: `public.docs`, `public.docs.tenant_id`, `public.search(uuid)`. */
  readonly object: string;
  readonly at: Span;
  /** One sentence in the present tense that names the object. */
  readonly says: string;
  readonly because: readonly Evidence[];
  /** False when it rests on something that was not read; `says` or `because` says on what. */
  readonly sure: boolean;
  readonly effect: Effect;
  /** SQL for a new migration. */
  readonly fix?: string;
  /** What other programs may want to know of it. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Stays the same while lines move: made of the rule, the object and, where several can be of one object, what differs. */
  readonly fingerprint: string;
}

export interface Evidence {
  readonly at: Span;
  readonly says: string;
}
