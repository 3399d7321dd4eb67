/**
 * A PL/pgSQL body, statement by statement. The SQL in it stays text until it is first asked for (`Fragment`):
 * PostgreSQL, too, looks at it only when it runs.
 */

export interface Block {
  readonly kind: 'block';
  readonly label?: string;
  readonly declarations: readonly Declaration[];
  readonly body: readonly ProgramStatement[];
  readonly handlers: readonly Handler[];
  /** Which wins where a name is both a variable's and a column's; absent, that is an error. Said at the head of a whole body. */
  readonly winner?: 'variable' | 'column';
  readonly at: number;
}

/**
 * SQL inside a body. `at` is its offset in bytes in the body's text; what was cut out of it (an INTO clause) is blanked, so that
 * offsets inside it stay true. An `expression` is what may stand behind SELECT; a `statement` is a whole one.
 */
export interface Fragment {
  readonly kind: 'expression' | 'statement' | 'type';
  readonly text: string;
  readonly at: number;
}

export type Declaration =
  | {
      readonly kind: 'variable';
      readonly name: string;
      readonly constant: boolean;
      readonly notNull: boolean;
      readonly type: VariableType;
      readonly default?: Fragment;
      readonly at: number;
    }
  | {
      readonly kind: 'cursor';
      readonly name: string;
      readonly args: readonly { readonly name: string; readonly type: VariableType }[];
      readonly query: Fragment;
      readonly at: number;
    }
  | { readonly kind: 'alias'; readonly name: string; readonly of: readonly string[]; readonly at: number };

export type VariableType =
  | { readonly kind: 'type'; readonly type: Fragment }
  /** `table.column%TYPE`, `variable%TYPE`; `dimensions` for a trailing `[]`. */
  | { readonly kind: 'type of'; readonly path: readonly string[]; readonly dimensions: number }
  | { readonly kind: 'row of'; readonly path: readonly string[]; readonly dimensions: number }
  | { readonly kind: 'record' };

/** What is written to: a variable, or a field or element of one, as text. */
export interface AssignTarget {
  readonly path: readonly string[];
  /** Subscripts and fields behind the path (`a[1].b`), as they were written. */
  readonly rest?: Fragment;
  readonly at: number;
}

export interface Into {
  readonly targets: readonly AssignTarget[];
  readonly strict: boolean;
}

export interface Dynamic {
  readonly text: Fragment;
  readonly using: readonly Fragment[];
}

export type QuerySource =
  | { readonly kind: 'static'; readonly query: Fragment }
  | ({ readonly kind: 'dynamic' } & Dynamic)
  | { readonly kind: 'cursor'; readonly cursor: string; readonly args: readonly Fragment[] };

interface Labelled {
  readonly label?: string;
  readonly body: readonly ProgramStatement[];
  readonly at: number;
}

export type ProgramStatement =
  | Block
  | { readonly kind: 'assign'; readonly target: AssignTarget; readonly value: Fragment; readonly at: number }
  | {
      readonly kind: 'if';
      readonly branches: readonly { readonly condition: Fragment; readonly body: readonly ProgramStatement[] }[];
      readonly otherwise: readonly ProgramStatement[];
      readonly at: number;
    }
  | {
      readonly kind: 'case';
      readonly subject?: Fragment;
      readonly whens: readonly { readonly when: Fragment; readonly body: readonly ProgramStatement[] }[];
      /** Absent: no match raises an error. */
      readonly otherwise?: readonly ProgramStatement[];
      readonly at: number;
    }
  | (Labelled & { readonly kind: 'loop' })
  | (Labelled & { readonly kind: 'while'; readonly condition: Fragment })
  | (Labelled & {
      readonly kind: 'for range';
      readonly variable: string;
      readonly reverse: boolean;
      readonly from: Fragment;
      readonly to: Fragment;
      readonly by?: Fragment;
    })
  | (Labelled & { readonly kind: 'for rows'; readonly targets: readonly AssignTarget[]; readonly source: QuerySource })
  | (Labelled & { readonly kind: 'foreach'; readonly targets: readonly AssignTarget[]; readonly slice: number; readonly array: Fragment })
  | { readonly kind: 'exit' | 'continue'; readonly label?: string; readonly when?: Fragment; readonly at: number }
  | { readonly kind: 'return'; readonly value?: Fragment; readonly at: number }
  | { readonly kind: 'return next'; readonly value?: Fragment; readonly at: number }
  | { readonly kind: 'return query'; readonly source: QuerySource; readonly at: number }
  | Raise
  | { readonly kind: 'assert'; readonly condition: Fragment; readonly message?: Fragment; readonly at: number }
  | { readonly kind: 'sql'; readonly statement: Fragment; readonly into?: Into; readonly at: number }
  | ({ readonly kind: 'execute'; readonly into?: Into; readonly at: number } & Dynamic)
  | { readonly kind: 'perform'; readonly query: Fragment; readonly at: number }
  | {
      readonly kind: 'get diagnostics';
      readonly stacked: boolean;
      readonly items: readonly { readonly target: AssignTarget; readonly what: string }[];
      readonly at: number;
    }
  | { readonly kind: 'open'; readonly cursor: string; readonly source: QuerySource; readonly at: number }
  | { readonly kind: 'fetch'; readonly cursor: string; readonly direction: string; readonly into: Into; readonly at: number }
  | { readonly kind: 'move' | 'close'; readonly cursor: string; readonly at: number }
  | { readonly kind: 'commit' | 'rollback'; readonly at: number }
  | { readonly kind: 'null'; readonly at: number };

export interface Raise {
  readonly kind: 'raise';
  /** A bare RAISE, which raises again, has no level. */
  readonly level?: 'debug' | 'log' | 'info' | 'notice' | 'warning' | 'exception';
  readonly condition?: string;
  readonly sqlstate?: string;
  readonly message?: string;
  readonly args: readonly Fragment[];
  readonly options: readonly { readonly name: string; readonly value: Fragment }[];
  readonly at: number;
}

export interface Handler {
  /** Condition names, `others`, or five-character SQLSTATEs. */
  readonly conditions: readonly { readonly name?: string; readonly sqlstate?: string }[];
  readonly body: readonly ProgramStatement[];
  readonly at: number;
}
