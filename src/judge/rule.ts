import type { Outcome } from '../model/outcome.ts';
import type { Span } from '../source.ts';
import type { Effect, Evidence, Severity } from './finding.ts';

/** A rule: what it is about in words, and a generator that reads the model and yields faults. */
export interface Rule {
  /** The fault itself, as one would say it after "allow". */
  readonly id: string;
  readonly severity: Severity;
  readonly effect: Effect;
  readonly title: string;
  /** What happens in production. */
  readonly why: string;
  /** What to write. */
  readonly instead: string;
  /** What other tools call the same concern. */
  readonly aliases?: readonly string[];
  /** Judges what became of the statements themselves. */
  outcome?(outcome: Outcome): Iterable<Fault>;
}

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
}

export const defineRule = (rule: Rule): Rule => rule;
