/** What was proved of a schema: for each object, command and calling role whether another tenant's rows can be reached. */
import type { Span } from '../source.ts';
import type { Tenancy } from '../tenancy/tenancy.ts';

export type Verdict = 'isolated' | 'leaks' | 'shared' | 'public' | 'denied' | 'bypassed' | 'unknown';

export const CELL_COMMANDS = ['select', 'insert', 'update', 'delete', 'truncate', 'references', 'execute'] as const;
export type CellCommand = (typeof CELL_COMMANDS)[number];

export interface Proof {
  readonly tenancy: Tenancy;
  readonly callers: readonly Caller[];
  readonly cells: readonly Cell[];
  /** What was taken for granted where the folder does not say. */
  readonly assumptions: readonly string[];
}

/** A role that requests run with. */
export interface Caller {
  /** 0 where it is only assumed to exist. */
  readonly role: number;
  readonly name: string;
  readonly why: string;
  readonly assumed?: true;
}

/** Something that the proof rests on, at its line. */
export interface Evidence {
  readonly at: Span;
  readonly says: string;
  /** The policy that it is about, by its id. */
  readonly policy?: number;
}

export interface Cell {
  /** PostgreSQL's identity: `public.docs`, `public.search(uuid)`. */
  readonly object: string;
  readonly id: number;
  readonly kind: 'table' | 'view' | 'function';
  readonly command: CellCommand;
  /** A caller's name. */
  readonly role: string;
  readonly verdict: Verdict;
  /** It rests on an assumption or on something that was not read; which one is among `because`. */
  readonly sure: boolean;
  /** Other ways than the direct one come behind it; the cell has the worst verdict. */
  readonly ways: readonly Way[];
  readonly because: readonly Evidence[];
  readonly witness?: Witness;
}

/** One way to the rows: the relation itself, a partition, a view, a function, another role. */
export interface Way {
  /** `public.docs` itself, `public.docs_view`, `public.touch(uuid)`, `SET ROLE staff`. */
  readonly through: string;
  readonly verdict: Verdict;
  readonly surface: 'api' | 'sql';
  readonly because: readonly Evidence[];
  readonly witness?: Witness;
}

/** A world in which a caller reaches a row of another tenant. */
export interface Witness {
  readonly says: string;
  /** Settings that the caller's session has. */
  readonly context: Readonly<Record<string, string | null>>;
  /** The row that is reached, as text. */
  readonly row: Readonly<Record<string, string | null>>;
  /** The rows that must stand in other tables for it, in an order in which they can be inserted; the row itself is among them unless it is new. */
  readonly world: readonly WorldRow[];
  readonly act: Act;
  /** Temporary tables that the caller makes first, by the table that each stands before. */
  readonly temporary?: readonly Omit<WorldRow, 'target'>[];
  /** The statement has been planned for the one whose row it is, with what an immutable function gave then. */
  readonly planned?: true;
}

export interface WorldRow {
  readonly table: string;
  readonly row: Readonly<Record<string, string | null>>;
  readonly target: boolean;
}

/** What the caller does. */
export interface Act {
  readonly kind: 'select' | 'insert' | 'update' | 'delete' | 'truncate' | 'call' | 'references';
  readonly through: string;
  /** A role to become first, by SET ROLE. */
  readonly as?: string;
  /** Values of the new row, or of the columns that are set, by column. */
  readonly values?: Readonly<Record<string, string | null>>;
  /** Arguments of a function's call, as text. */
  readonly args?: readonly (string | null)[];
  /** The caller first does this, by which it gains what it needs. */
  readonly first?: Act;
}
