import type { Span } from '../source.ts';

/** What came of a history in the server and in the replay. */
export interface Verification {
  /** `PostgreSQL 18.6, PGlite 0.5.16`. */
  readonly server: string;
  readonly files: number;
  readonly statements: number;
  /** How many facts were compared. */
  readonly facts: number;
  readonly differences: readonly Difference[];
  readonly verdicts: readonly VerdictDifference[];
  /** Statements that neither carried out, since the server cannot be asked about them. */
  readonly leftOut: readonly Passage[];
  /** What the replay read and could not follow, and why: the server has done it all the same. */
  readonly unmodelled: readonly Passage[];
  /** Extensions that the server has not got, in whose place others of the same members stood. */
  readonly standIns: readonly string[];
}

/** An object on which the two differ: what each says of it where they do, null where it is not there. */
export interface Difference {
  readonly kind: string;
  readonly object: string;
  readonly server: Facts | null;
  readonly model: Facts | null;
}

export type Facts = Readonly<Record<string, unknown>>;

/** A statement that one accepts, and the other refuses or refuses for another reason. */
export interface VerdictDifference extends Span {
  readonly server: Reason | null;
  readonly model: Reason | null;
}

export interface Reason {
  readonly sqlstate: string;
  readonly message: string;
}

export interface Passage extends Span {
  readonly why: string;
}
