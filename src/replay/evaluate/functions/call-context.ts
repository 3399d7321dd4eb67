import type { Datum } from '../../../model/datum.ts';
import type { Schema } from '../../../model/schema.ts';

/** What an implementation may know of the call beside its arguments. */
export interface CallContext {
  readonly schema: Schema;
  readonly argTypes: readonly number[];
  readonly returns: number;
  readonly setting: (name: string) => string | null;
  /** VARIADIC was written: the last argument is an array that stands for several. */
  readonly variadic: boolean;
  /** A number that no call has been given before. */
  readonly fresh: () => number;
  /** Goes up from transaction to transaction. */
  readonly moment: () => number;
  /** The columns of a call that returns rows, where the query lists them: `AS t(a int, b text)`. */
  readonly columns?: readonly { readonly name: string; readonly type: number; readonly modifier: number }[];
}

export type Implementation = (args: readonly Datum[], context: CallContext) => Datum;

/** One datum for each row. */
export type SetImplementation = (args: readonly Datum[], context: CallContext) => readonly Datum[];

/** The arguments of each row; rows that FILTER or DISTINCT leave out are gone, and the others in order. */
export type AggregateImplementation = (rows: readonly (readonly Datum[])[], context: CallContext) => Datum;

/** By PostgreSQL's signature: `upper(text)`, `int4pl(integer,integer)`. */
export type Functions = Readonly<Record<string, Implementation>>;
export type SetFunctions = Readonly<Record<string, SetImplementation>>;
export type Aggregates = Readonly<Record<string, AggregateImplementation>>;

/** A function that needs its arguments alone. */
export const pure =
  <A extends readonly (Datum | undefined)[]>(compute: (...args: A) => Datum): Implementation =>
  (args) =>
    compute(...(args as unknown as A));

export const inContext =
  <A extends readonly (Datum | undefined)[]>(compute: (context: CallContext, ...args: A) => Datum): Implementation =>
  (args, context) =>
    compute(context, ...(args as unknown as A));
