/** The rows of the system catalogs, made from the model when somebody asks. */
import { PG_CATALOG } from '../../model/catalog/ids.ts';
import { type Datum, undecided } from '../../model/datum.ts';
import type { Relation } from '../../model/objects.ts';
import type { Context } from '../context.ts';
import { cannotKnow } from '../evaluate/environment.ts';
import type { Row } from '../rows/rows.ts';
import { FIRST_USER_ID } from '../store.ts';
import type { Catalog } from './catalog.ts';
import { CATALOGS } from './list.ts';

/** A column of which the value is known before any row is. */
export interface Wanted {
  readonly attribute: number;
  readonly value: Datum;
}

/**
 * The rows of a catalog: all where `lookup` is absent, else at least those that have its value. Only the attributes in
 * `read` are filled in. undefined: the relation is not one of PostgreSQL's own, or it is a view whose query is known.
 */
export function virtualRows(
  context: Context,
  id: number,
  read: ReadonlySet<number> | undefined,
  lookup: Wanted | undefined,
): readonly Row[] | undefined {
  if (id >= FIRST_USER_ID) return undefined;
  const relation = context.store.relation(id);
  if (!relation) return undefined;
  const found = catalogFor(relation);
  if (found) return rowsOf(found, relation, context, read, lookup);
  if (relation.kind === 'view' && context.store.builtIns.viewText(id) !== undefined) return undefined;
  return cannotKnow(`the rows of ${relation.name}`);
}

const catalogFor = ({ name, namespace }: Relation): Catalog<unknown> | undefined =>
  namespace === PG_CATALOG && Object.hasOwn(CATALOGS, name) ? CATALOGS[name] : undefined;

function rowsOf(
  { all, by, columns, otherwise }: Catalog<unknown>,
  relation: Relation,
  context: Context,
  read: ReadonlySet<number> | undefined,
  lookup: Wanted | undefined,
): Row[] {
  const cells = cellsFor(relation, columns, otherwise, read);
  const key = lookup && relation.columns[lookup.attribute - 1]?.name;
  const find = key !== undefined && by && Object.hasOwn(by, key) ? by[key] : undefined;
  const picked = lookup && find ? find(lookup.value, context) : undefined;
  const objects = picked ?? all(context);
  const test = lookup && key !== undefined && !picked ? columns[key] : undefined;
  const rows: Row[] = [];
  for (const object of objects) {
    if (test && differs(test(object, context), lookup?.value ?? null)) continue;
    rows.push(cells.map((cell) => cell(object, context)));
  }
  return rows;
}

type Cell = (of: unknown, context: Context) => Datum;

const nothing = () => null;

/** By the set of attributes that a query reads. */
const known = new WeakMap<ReadonlySet<number>, readonly Cell[]>();

function cellsFor(
  relation: Relation,
  columns: Catalog<unknown>['columns'],
  otherwise: string | undefined,
  read: ReadonlySet<number> | undefined,
): readonly Cell[] {
  const found = read && read.size > 0 ? known.get(read) : undefined;
  if (found) return found;
  const cells = relation.columns.map(({ name, attribute }): Cell => {
    if (read && !read.has(attribute)) return nothing;
    return (Object.hasOwn(columns, name) ? columns[name] : undefined) ?? (otherwise === undefined ? nothing : () => undecided(otherwise));
  });
  if (read && read.size > 0) known.set(read, cells);
  return cells;
}

/** Whether two values are certainly not equal. */
const differs = (a: Datum, b: Datum): boolean => a === null || (typeof a !== 'object' && typeof a === typeof b && a !== b);

const UNLISTED = 100;

/** How much an equality on a column leaves to be gone through, from 0 on; a column without an index says `UNLISTED`. */
export function lookupCost(context: Context, id: number, attribute: number): number | undefined {
  const relation = id < FIRST_USER_ID ? context.store.relation(id) : undefined;
  const found = relation && catalogFor(relation);
  if (!found) return undefined;
  const position = Object.keys(found.by ?? {}).indexOf(relation.columns[attribute - 1]?.name ?? '');
  return position < 0 ? UNLISTED : position;
}
