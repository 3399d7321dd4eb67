/**
 * Expressions with every name bound: columns to a range and an attribute number, functions and operators to one
 * overload, everything to a type. The dependency tracker, the evaluator, the prover and `schema` read the same thing.
 * `at` is a byte offset into the source that the expression's holder names.
 */
import type { Datum } from './datum.ts';
import type { Query } from './query.ts';
import type { SessionValue } from './unbound.ts';

interface Bound {
  /** The type's id; ids of built-in types are PostgreSQL's. */
  readonly type: number;
  /** -1: none. As `atttypmod`. */
  readonly modifier: number;
  readonly at: number;
}

export type Expression =
  | ColumnReference
  | Constant
  | Parameter
  | Call
  | OperatorCall
  | Quantified
  | (Bound & { readonly kind: 'and' | 'or'; readonly args: readonly Expression[] })
  | (Bound & { readonly kind: 'not'; readonly arg: Expression })
  | (Bound & { readonly kind: 'is null'; readonly arg: Expression; readonly negated: boolean })
  | (Bound & { readonly kind: 'is truth'; readonly arg: Expression; readonly is: 'true' | 'false' | 'unknown'; readonly negated: boolean })
  | (Bound & {
      readonly kind: 'is distinct';
      readonly operator: number;
      readonly left: Expression;
      readonly right: Expression;
      readonly negated: boolean;
    })
  | (Bound & { readonly kind: 'nullif'; readonly operator: number; readonly left: Expression; readonly right: Expression })
  | CaseExpression
  | (Bound & { readonly kind: 'case subject' })
  | (Bound & { readonly kind: 'coalesce' | 'greatest' | 'least'; readonly args: readonly Expression[] })
  | Cast
  | (Bound & { readonly kind: 'collate'; readonly arg: Expression; readonly collation: string })
  | (Bound & { readonly kind: 'array'; readonly elements: readonly Expression[]; readonly nested: boolean })
  | (Bound & { readonly kind: 'row'; readonly fields: readonly Expression[]; readonly names?: readonly string[]; readonly cast?: true })
  | RowComparison
  | Subquery
  | Aggregate
  | WindowCall
  | (Bound & { readonly kind: 'field'; readonly arg: Expression; readonly attribute: number; readonly name: string })
  | Subscript
  | (Bound & { readonly kind: 'session'; readonly what: SessionValue })
  | (Bound & { readonly kind: 'whole row'; readonly range: number })
  | (Bound & { readonly kind: 'system column'; readonly range: number; readonly name: string })
  | (Bound & { readonly kind: 'default' })
  | (Bound & { readonly kind: 'domain value' })
  | (Bound & { readonly kind: 'grouping'; readonly args: readonly Expression[] })
  | (Bound & { readonly kind: 'json'; readonly what: string; readonly args: readonly Expression[] })
  | (Bound & { readonly kind: 'xml'; readonly what: string; readonly args: readonly Expression[] })
  | Opaque;

export type ColumnReference = Bound & {
  readonly kind: 'column';
  readonly range: number;
  readonly attribute: number;
  readonly name: string;
};
export type Constant = Bound & { readonly kind: 'constant'; readonly value: Datum };

/** `$1`, a function's argument, or a PL/pgSQL variable. */
export type Parameter = Bound & { readonly kind: 'parameter'; readonly number: number; readonly name?: string };

export type Call = Bound & {
  readonly kind: 'call';
  readonly function: number;
  readonly name: string;
  readonly args: readonly Expression[];
  /** The last argument is an array for a VARIADIC parameter. */
  readonly variadic: boolean;
  readonly returnsSet: boolean;
  readonly form: 'call' | 'sql';
  /** The names that the last arguments were written with, in that order. */
  readonly argNames?: readonly string[];
};

export type OperatorCall = Bound & {
  readonly kind: 'operator';
  readonly operator: number;
  readonly name: string;
  readonly args: readonly Expression[];
  readonly returnsSet: boolean;
};

/** `left operator ANY (array)`; IN over a list is one, too, where its elements share a type. */
export type Quantified = Bound & {
  readonly kind: 'quantified';
  readonly all: boolean;
  readonly operator: number;
  readonly name: string;
  readonly left: Expression;
  readonly right: Expression;
};

export type CaseExpression = Bound & {
  readonly kind: 'case';
  readonly subject?: Expression;
  /** With a subject, each `when` compares a `case subject` with something. */
  readonly whens: readonly { readonly when: Expression; readonly then: Expression }[];
  readonly otherwise?: Expression;
};

export type Cast = Bound & {
  readonly kind: 'cast';
  readonly arg: Expression;
  /** `relabel` changes the type and no bit; `io` goes through text; `length` applies a modifier. */
  readonly how: 'relabel' | 'function' | 'io' | 'array' | 'domain' | 'row' | 'length';
  readonly function?: number;
  readonly explicit: boolean;
  /** Put in by the analysis, not written. */
  readonly implicit: boolean;
};

export type RowComparison = Bound & {
  readonly kind: 'row comparison';
  readonly name: string;
  readonly operators: readonly number[];
  readonly left: readonly Expression[];
  readonly right: readonly Expression[];
};

export type Subquery = Bound & {
  readonly kind: 'subquery';
  readonly how: 'exists' | 'any' | 'all' | 'scalar' | 'array';
  readonly query: Query;
  /** ANY and ALL: what is compared with the query's columns, by which operators. */
  readonly test?: readonly Expression[];
  readonly operators?: readonly number[];
  /** What is compared on the query's side: its n-th column is parameter n, perhaps cast. */
  readonly columns?: readonly Expression[];
  readonly name?: string;
};

export type Aggregate = Bound & {
  readonly kind: 'aggregate';
  readonly function: number;
  readonly name: string;
  readonly args: readonly Expression[];
  readonly direct: readonly Expression[];
  readonly order: readonly SortKey[];
  readonly distinct: boolean;
  readonly star: boolean;
  readonly filter?: Expression;
  /** How many queries outwards the aggregate belongs to. */
  readonly level: number;
};

export type WindowCall = Bound & {
  readonly kind: 'window';
  readonly function: number;
  readonly name: string;
  readonly args: readonly Expression[];
  readonly star: boolean;
  readonly filter?: Expression;
  readonly window: BoundWindow;
};

export interface BoundWindow {
  /** The window of the WINDOW clause that this is. */
  readonly name?: string;
  /** The window that this one started from; its ordering is copied unless `ordered`. */
  readonly base?: string;
  readonly ordered?: boolean;
  readonly partition: readonly Expression[];
  readonly order: readonly SortKey[];
  readonly frame: number;
  readonly start?: Expression;
  readonly end?: Expression;
}

export interface SortKey {
  readonly by: Expression;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
  readonly operator: number;
}

export type Subscript = Bound & {
  readonly kind: 'subscript';
  readonly arg: Expression;
  readonly indexes: readonly { readonly index?: Expression; readonly low?: Expression; readonly high?: Expression }[];
  readonly slice: boolean;
};

/** Something that an extension unknown to us would decide: read, and understood no further. */
export type Opaque = Bound & { readonly kind: 'opaque'; readonly why: string; readonly args: readonly Expression[] };
