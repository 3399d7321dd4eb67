import type { Step } from '../model/outcome.ts';
import type { Span } from '../source.ts';
import type { Effect, Evidence, Severity } from './finding.ts';
import type { Review } from './review.ts';
import type { Leak, Subject } from './subject.ts';

export type Category = 'isolation' | 'tenancy' | 'integrity' | 'safety' | 'performance' | 'hygiene';

/** A rule: what it is about in words, and a generator that reads the model and yields faults. */
export interface Rule {
  /** The fault itself, as one would say it after "allow". */
  readonly id: string;
  /** The folder that it lies in. Those of `safety` see pending migrations only. */
  readonly category: Category;
  readonly severity: Severity;
  readonly effect: Effect;
  readonly title: string;
  /** What happens in production. */
  readonly why: string;
  /** What to write. */
  readonly instead: string;
  /** What other tools call the same concern: `splinter/0013`, `squawk/adding-required-field`. */
  readonly aliases?: readonly string[];
  /** Silent unless the settings ask for it. */
  readonly optIn?: true;
  /** What the settings may change, and what holds where they do not. */
  readonly options?: Options;

  /** Judges the schema that the history ends in, and what became of its statements. */
  schema?(subject: Subject, options: Options): Iterable<Fault>;
  /** Judges one change, seen before it is carried out. What PostgreSQL then refuses is no fault any more. */
  change?(step: PendingStep, options: Options): Iterable<Fault>;
  /** For what takes several changes to see: asked anew for every history. */
  watch?(options: Options): Watch;
  /** Judges the leaks that no other rule has explained. */
  unexplained?(leaks: readonly Leak[], subject: Subject): Iterable<Fault>;
  /** Judges what the team itself has said of findings: comments that allow them, and the baseline. */
  review?(review: Review, options: Options): Iterable<Fault>;
}

export interface Watch {
  change(step: PendingStep): void;
  end(subject: Subject): Iterable<Fault>;
}

/** A change, and what a running database already has. */
export interface PendingStep extends Step {
  /** Whether the object stood there before what is pending, so that it may hold rows and be in use. */
  readonly isLive: (id: number) => boolean;
}

export type Options = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** What a rule yields; what is the same for every fault of a rule is added to it. */
export interface Fault {
  readonly object: string;
  readonly at: Span;
  readonly says: string;
  readonly because?: readonly Evidence[];
  readonly severity?: Severity;
  readonly effect?: Effect;
  readonly sure?: false;
  readonly fix?: string;
  readonly data?: Readonly<Record<string, unknown>>;
  /** Tells it from other faults of the same object. */
  readonly key?: string;
  /** The leaks that it explains: they are not told again, and become `data.cells`. */
  readonly leaks?: readonly Leak[];
}

export const defineRule = (rule: Rule): Rule => rule;
