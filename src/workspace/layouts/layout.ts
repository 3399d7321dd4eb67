import type { Condition, Part, TransactionClass } from '../../model/migration.ts';
import type { Disk, Folder } from '../disk.ts';
import type { Problem, ProblemKind } from '../problem.ts';

/** What is known of one migration tool: how its folders are recognised, and what it runs on a fresh database. */
export interface Layout {
  readonly name: string;
  /** As people call the tool. */
  readonly tool: string;
  /** Why this folder is one of the tool's, in words, or nothing. */
  detect(folder: Folder, disk: Disk): string | undefined;
  plan(folder: Folder, disk: Disk, asked: Asked): Plan;
  /** The tool undoes SET and SET ROLE between two migrations. */
  readonly resets?: true;
  /** The tool drops a byte order mark; the others send it to the server, which refuses it. */
  readonly stripsMark?: true;
}

/** What else than the folder a plan depends on. */
export interface Asked {
  /** The manifest that the history starts from, where it is not the folder alone that says so. */
  readonly entry?: string;
  /** The values that the settings give, by the text that stands for them. */
  readonly placeholders: Readonly<Record<string, string>>;
}

/** What the tool would run on a fresh database, in order. */
export interface Plan {
  readonly steps: readonly Step[];
  readonly problems: readonly Problem[];
  /** SQL that makes the tool's own tables, which are there before the first migration. */
  readonly bookkeeping?: string;
  /** The search_path that the tool sets, as one would write it after SET search_path TO. */
  readonly searchPath?: string;
  /** The values of psql variables, where psql is the runner. */
  readonly variables?: Readonly<Record<string, string>>;
  /** The order came from elsewhere than the layout's own rule; this says from where. */
  readonly because?: string;
}

export interface Step {
  /** Absolute. */
  readonly path: string;
  readonly transaction: TransactionClass;
  readonly version?: string;
  /** Neighbours with one key share a transaction; a step without a key has its own. */
  readonly group?: string;
  /** The stretch of the file that is this step, as `prepare` leaves it. */
  readonly part?: Part;
  readonly opaque?: string;
  /** The schema that the tool puts first in the search path. */
  readonly schema?: string;
  readonly conditions?: readonly Condition[];
  /** Which parts of the file the tool runs. Steps of one file share one `prepare`. */
  readonly prepare?: Prepare;
}

/** Looks at a file as Latin-1 text, where an index is an offset in bytes. */
export type Prepare = (text: string) => Prepared;

export interface Prepared {
  /** The stretches that are run, in order; the whole file where absent. */
  readonly runs?: readonly Part[];
  readonly transaction?: TransactionClass;
  /** Stretches with transactions of their own. */
  readonly units?: readonly Unit[];
  readonly edits?: readonly Edit[];
  readonly faults?: readonly Fault[];
}

export interface Unit extends Part {
  readonly transaction: TransactionClass;
  readonly version?: string;
  readonly conditions?: readonly Condition[];
}

/** A stretch that the tool replaces before the server sees it; `by` is Latin-1 like the text. */
export interface Edit extends Part {
  readonly by: string;
}

/** A problem at an offset. */
export interface Fault {
  readonly kind: ProblemKind;
  readonly says: string;
  readonly at?: number;
}
