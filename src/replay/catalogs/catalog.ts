import type { Datum } from '../../model/datum.ts';
import type { Context } from '../context.ts';

/** One of the system catalogs: what it has rows about, and what its columns say of each. */
export interface Catalog<T> {
  readonly all: (context: Context) => Iterable<T>;
  /** By column: all that may have this value there, without going through the rest; undefined if that is no help. The column that leaves fewest comes first. */
  readonly by?: Readonly<Record<string, (value: Datum, context: Context) => Iterable<T> | undefined>>;
  readonly columns: Readonly<Record<string, (of: T, context: Context) => Datum>>;
  /** Why nobody knows what stands in the columns that are not listed. */
  readonly otherwise?: string;
}

/** A catalog as the list of all holds it: what its rows are about matters to itself alone. */
export const catalog = <T>(definition: Catalog<T>): Catalog<unknown> => definition as Catalog<unknown>;

/** What an id leads to, as the rows to look at. */
export const some = <T>(found: T | undefined): readonly T[] => (found === undefined ? [] : [found]);

/** The same for columns in which 0 stands for none, and most have it. */
export const unlessNone =
  <T>(find: (value: number, context: Context) => Iterable<T>) =>
  (value: Datum, context: Context): Iterable<T> | undefined =>
    value === 0 ? undefined : find(value as number, context);
