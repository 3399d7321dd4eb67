/** What became of the statements of a history, besides a schema. */

import type { Source } from '../source.ts';
import type { Change } from './change.ts';
import type { Migration } from './migration.ts';
import type { Place } from './objects.ts';
import type { Schema, SearchPath } from './schema.ts';

/** One change, and the schema before it. */
export interface Step {
  readonly change: Change;
  readonly place: Place;
  readonly schema: Schema;
  /** Where its names are sought. */
  readonly path: SearchPath;
  /** The number of its migration. */
  readonly migration: number;
}

export interface Outcome {
  readonly refused: readonly Refused[];
  readonly unparsed: readonly Unparsed[];
  readonly unmodelled: readonly Unmodelled[];
  /** How many statements were read. */
  readonly statements: number;
  readonly migrations: readonly Migration[];
}

/** A statement that PostgreSQL would not carry out as it stands. */
export interface Refused {
  readonly place: Place;
  /** The number of its migration, and its own in it. */
  readonly migration: number;
  readonly statement: number;
  readonly sqlstate: string;
  readonly message: string;
  /** Where PostgreSQL would point, in the same source. */
  readonly at?: number;
  readonly detail?: string;
  readonly hint?: string;
  /** What the statement is about, as PostgreSQL would identify it. */
  readonly object?: string;
  /** Only the runner's transaction is in its way: it is carried out all the same. */
  readonly applied: boolean;
  /** Why: an earlier statement did not make what this one needs. */
  readonly cause?: Place;
}

/** A statement that PostgreSQL's parser refuses, or that psql would stop at. */
export interface Unparsed {
  readonly source: Source;
  readonly migration: number;
  readonly statement: number;
  readonly start: number;
  readonly end: number;
  /** Where the parser points. */
  readonly at: number;
  readonly sqlstate: string;
  readonly message: string;
  readonly hint?: string;
  /** What could have stood there, in words. */
  readonly expected?: string;
}

/** Something that was read and whose effect on the schema is not known. */
export interface Unmodelled {
  readonly what: string;
  readonly place: Place;
}
