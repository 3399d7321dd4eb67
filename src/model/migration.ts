import type { Source } from '../source.ts';

/**
 * How a migration tool lays transactions around what it runs.
 *
 * - `file`: BEGIN and COMMIT around one migration
 * - `all`: one transaction around every pending migration
 * - `implicit`: the text is one simple-query message, so two statements or more are one transaction and a single one commits by itself
 * - `pipe`: one extended-protocol pipeline with a single Sync at its end
 * - `statement`: every statement commits by itself
 * - `none`: psql runs the file, which brings its own BEGIN and COMMIT; psql's own syntax is legal there
 */
export type TransactionClass = 'file' | 'all' | 'implicit' | 'pipe' | 'statement' | 'none';

/** One step of a history: a stretch of SQL that the tool runs as one unit on a fresh database. */
export interface Migration {
  /** What people call it: the name of its file. Several change sets of one file share it. */
  readonly name: string;
  readonly source: Source;
  /** The stretch of `source.bytes` that is this step, where other steps run the rest; else it is the whole. */
  readonly part?: Part;
  readonly transaction: TransactionClass;
  /** Neighbours with the same number run in one transaction (or one message, or one psql). */
  readonly group: number;
  /** Before this step the runner undoes what earlier ones SET, as RESET ALL does; where psql runs the files, the session is a new one. */
  readonly resetBefore: boolean;
  /** The runner puts this schema first in the search path, unless it is first there. */
  readonly schema?: string;
  readonly version?: string;
  /** It runs only if each of these holds then. */
  readonly conditions?: readonly Condition[];
  /** Why nobody can tell from SQL what this step does: a program, or a change that is described in another language. */
  readonly opaque?: string;
}

/** A query whose first value, as text, has to be this. */
export interface Condition {
  readonly query: string;
  readonly result: string;
}

/** A stretch in bytes, its end not included. */
export interface Part {
  readonly start: number;
  readonly end: number;
}
