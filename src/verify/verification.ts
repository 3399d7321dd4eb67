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
  readonly leftOut: readonly LeftOut[];
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

/** A statement that neither carried out, since the server cannot be asked about it. */
export interface LeftOut extends Span {
  readonly why: string;
}
