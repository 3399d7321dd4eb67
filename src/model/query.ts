/** Queries with every name bound. A range's id is unique in the whole model, so a query can be moved without renumbering. */
import type { BoundWindow, Expression, SortKey } from './expression.ts';

export interface Query {
  readonly command: 'select' | 'insert' | 'update' | 'delete' | 'merge' | 'utility';
  readonly commonTables: readonly CommonTable[];
  readonly ranges: readonly Range[];
  /** The FROM list; for UPDATE, DELETE and MERGE the target comes first. */
  readonly from: readonly FromItem[];
  readonly where?: Expression;
  readonly targets: readonly Target[];
  readonly group: readonly Expression[];
  readonly groupingSets: boolean;
  /** GROUP BY as it was written, where it has grouping sets. */
  readonly grouping?: readonly Grouping[];
  readonly groupDistinct?: true;
  readonly having?: Expression;
  readonly hasAggregates: boolean;
  readonly distinct: false | 'all' | readonly Expression[];
  readonly order: readonly SortKey[];
  readonly limit?: Expression;
  readonly offset?: Expression;
  readonly withTies?: true;
  /** The WINDOW clause. */
  readonly windows?: readonly BoundWindow[];
  /** WITH RECURSIVE was written, whether or not a table of it refers to itself. */
  readonly recursive?: true;
  readonly locks: readonly { readonly strength: string; readonly ranges: readonly number[] }[];
  readonly setOperation?: SetOperation;
  /** A rule's NOTIFY: a `utility` that is no query at all. */
  readonly notify?: { readonly channel: string; readonly payload?: string };
  /** The range that is written to. */
  readonly into?: number;
  readonly returning?: readonly Target[];
  readonly conflict?: Conflict;
  readonly merge?: readonly MergeWhen[];
  readonly overriding?: 'system' | 'user';
  /** Primary keys that let a column go ungrouped. */
  readonly reliesOn?: readonly number[];
  readonly at: number;
}

export type Grouping =
  | { readonly kind: 'expressions'; readonly by: readonly Expression[] }
  | { readonly kind: 'rollup' | 'cube' | 'sets' | 'empty'; readonly items: readonly Grouping[] };

export interface Target {
  readonly name: string;
  readonly value: Expression;
  /** INSERT and UPDATE: the attribute that is set. */
  readonly attribute?: number;
  /** Only an element or a field of it is set. */
  readonly part?: true;
  /** Needed by ORDER BY or GROUP BY, not part of the result. */
  readonly junk: boolean;
  /** The column that the value is, unchanged, where it is one. */
  readonly origin?: { readonly relation: number; readonly attribute: number };
}

export interface CommonTable {
  readonly id: number;
  readonly name: string;
  readonly query: Query;
  readonly recursive: boolean;
  readonly columns: readonly RangeColumn[];
  /** The column names that were written. */
  readonly aliases?: readonly string[];
  readonly materialized?: boolean;
}

export interface RangeColumn {
  readonly name: string;
  readonly type: number;
  readonly modifier: number;
  /** A dropped column keeps its number. */
  readonly dropped?: boolean;
}

interface RangeBase {
  readonly id: number;
  readonly alias?: string;
  /** The names that the alias gives the first columns; a dropped one's is empty. */
  readonly aliases?: readonly string[];
  /** How the range is called in the query. */
  readonly name: string;
  readonly columns: readonly RangeColumn[];
  readonly lateral: boolean;
  readonly at: number;
}

export type Range =
  | (RangeBase & {
      readonly kind: 'relation';
      readonly relation: number;
      readonly only: boolean;
      readonly systemColumns: boolean;
      readonly sample?: Sample;
    })
  | (RangeBase & { readonly kind: 'subquery'; readonly query: Query })
  | (RangeBase & {
      readonly kind: 'join';
      readonly join: Join;
      readonly merged: readonly Expression[];
      readonly aliased: readonly Expression[];
    })
  | (RangeBase & { readonly kind: 'function'; readonly calls: readonly FunctionRange[]; readonly ordinality: boolean })
  | (RangeBase & { readonly kind: 'values'; readonly rows: readonly (readonly Expression[])[] })
  | (RangeBase & { readonly kind: 'common table'; readonly table: number; readonly self: boolean })
  | (RangeBase & { readonly kind: 'table function'; readonly args: readonly Expression[] })
  | (RangeBase & { readonly kind: 'transition table'; readonly relation: number; readonly table: string })
  /** The rows that a set operation makes. */
  | (RangeBase & { readonly kind: 'set result' })
  | (RangeBase & { readonly kind: 'opaque'; readonly why: string });

/** TABLESAMPLE. */
export interface Sample {
  readonly method: string;
  readonly args: readonly Expression[];
  readonly repeatable?: Expression;
}

export interface FunctionRange {
  readonly call: Expression;
  readonly columns: readonly RangeColumn[];
}

/** What FROM is made of: ranges by id, joined. */
export type FromItem = { readonly kind: 'range'; readonly range: number } | Join;

export interface Join {
  readonly kind: 'join';
  readonly type: 'inner' | 'left' | 'full' | 'right';
  readonly left: FromItem;
  readonly right: FromItem;
  readonly on?: Expression;
  /** The join's own range, for the columns that USING merges. */
  readonly range: number;
  readonly usingAlias?: string;
}

export interface SetOperation {
  readonly kind: 'union' | 'intersect' | 'except';
  readonly all: boolean;
  readonly left: Query;
  readonly right: Query;
  /** The arms' columns as the result has them: an arm's n-th column is parameter n, perhaps cast. */
  readonly leftColumns: readonly Expression[];
  readonly rightColumns: readonly Expression[];
}

export interface Conflict {
  readonly constraint?: number;
  readonly columns: readonly Expression[];
  readonly where?: Expression;
  /** Absent: DO NOTHING. */
  readonly set?: readonly Target[];
  readonly setWhere?: Expression;
  /** The range that `excluded` names. */
  readonly excluded: number;
}

export interface MergeWhen {
  readonly match: 'matched' | 'not matched by source' | 'not matched';
  readonly condition?: Expression;
  readonly action: 'insert' | 'update' | 'delete' | 'nothing';
  readonly targets: readonly Target[];
}
