/** What is in sight while an expression is bound: the ranges of its query, of the queries around it, and where it stands. */
import type { Expression } from '../model/expression.ts';
import type { CommonTable, Range, RangeColumn } from '../model/query.ts';
import type { UnboundWindow } from '../model/unbound.ts';
import type { Clause } from './clause.ts';
import type { Names } from './names.ts';

/** What binding needs of the moment: the schema, and what the surrounding routine or rule adds to it. */
export interface Binding extends Names {
  readonly newRange: () => number;
  /** `$n`. */
  readonly parameter?: (number: number, at: number) => Expression | undefined;
  /** A variable or argument that the name means; asked where no column fits, or also before (`strict`: both fit is an error). */
  readonly variable?: (path: readonly string[], at: number) => Expression | undefined;
  readonly variables: 'none' | 'after columns' | 'conflict is an error' | 'before columns';
  /** VALUE in a domain's constraint. */
  readonly domainValue?: { readonly type: number; readonly modifier: number };
  /** Tables that exist only here: a trigger's transition tables. */
  readonly transitionTables?: ReadonlyMap<string, number>;
}

export interface ItemColumn {
  readonly name: string;
  readonly expression: Expression;
  /** `*` passes over it (a dropped column, one merged by USING). */
  readonly hidden: boolean;
}

/** One entry of what a FROM clause brings into sight. */
export interface Item {
  readonly range: Range;
  readonly name: string;
  /** The schema that the relation may be qualified with, where it has no alias. */
  readonly schema?: number;
  /** What it brings instead of the range's columns: a join gives those of its sides. */
  readonly columns?: readonly ItemColumn[];
  /** `name.column` finds it. */
  relationVisible: boolean;
  /** A bare column name finds it. */
  columnsVisible: boolean;
  /** Only LATERAL may look at it yet. */
  lateralOnly: boolean;
  lateralOk: boolean;
}

export interface Scope {
  readonly binding: Binding;
  readonly outer: Scope | undefined;
  readonly items: Item[];
  readonly ranges: Range[];
  readonly commonTables: Map<string, Omit<CommonTable, 'query'> & Partial<CommonTable>>;
  /** Tables of WITH that are named later in the same list. */
  readonly laterTables: Set<string>;
  clause: Clause;
  lateral: boolean;
  aggregates: boolean;
  windowCalls: boolean;
  sets: boolean;
  windows: readonly UnboundWindow[];
  /** The range that is being written to, for INSERT, UPDATE, DELETE and MERGE. */
  target: Item | undefined;
}

export const columnsOf = ({ range, columns }: Item): readonly ItemColumn[] =>
  columns ??
  range.columns.map((column, i) => ({
    name: column.dropped ? '' : column.name,
    hidden: column.dropped ?? false,
    expression: columnOfRange(range, i, range.at),
  }));

/** The range's column of that index. */
export function columnOfRange(range: Range, index: number, at: number): Expression {
  const { name, type, modifier } = range.columns[index] as RangeColumn;
  return { kind: 'column', range: range.id, attribute: index + 1, name, type, modifier, at };
}

export function newScope(binding: Binding, outer: Scope | undefined, clause: Clause): Scope {
  return {
    binding,
    outer,
    items: [],
    ranges: [],
    commonTables: new Map(),
    laterTables: new Set(),
    clause,
    lateral: false,
    aggregates: false,
    windowCalls: false,
    sets: false,
    windows: [],
    target: undefined,
  };
}

/** Binds something as part of a clause, and puts the clause around it back. */
export function within<T>(scope: Scope, clause: Clause, bind: () => T): T {
  const around = scope.clause;
  scope.clause = clause;
  const bound = bind();
  scope.clause = around;
  return bound;
}

/** How many queries outwards the range belongs, counted from this scope. */
export function levelOf(scope: Scope, range: number): number {
  let level = 0;
  for (let at: Scope | undefined = scope; at; at = at.outer, level++) if (at.ranges.some((r) => r.id === range)) return level;
  return -1;
}
