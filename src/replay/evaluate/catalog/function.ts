import { arrayOf, type Datum } from '../../../model/datum.ts';
import type { Context } from '../../context.ts';

/** A function of PostgreSQL's that asks the catalogs. `types` are those of the arguments; one that returns a set gives an array of its rows. */
export type CatalogFunction = (args: readonly Datum[], context: Context, types: readonly number[]) => Datum;

/** By PostgreSQL's signature: `to_regclass(text)`. */
export type CatalogFunctions = Readonly<Record<string, CatalogFunction>>;

/** Rows of several columns. */
export const rowsOf = (rows: readonly (readonly Datum[])[]): Datum => arrayOf(rows.map((fields) => ({ fields })));
