/** Entries of the canonical form of a schema: what a query over PostgreSQL's catalogs would return, as JSON. */

export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };
export type Entry = Readonly<Record<string, Value>>;

/** Fields that are said to be null; of all others a null is left out. */
const NULLABLE = new Set(['qual', 'withCheck']);

export function entry(fields: Readonly<Record<string, Value | undefined>>): Entry {
  const kept: Record<string, Value> = {};
  for (const [key, value] of Object.entries(fields)) {
    if (value !== undefined && value !== null) kept[key] = value;
    else if (NULLABLE.has(key)) kept[key] = null;
  }
  return kept;
}

/** An object inside an entry, its keys in the order of jsonb: shorter ones first. */
export function inner(fields: Readonly<Record<string, Value | undefined>>): Entry {
  const keys = Object.keys(fields).filter((key) => fields[key] !== undefined && fields[key] !== null);
  keys.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return Object.fromEntries(keys.map((key) => [key, fields[key] as Value]));
}
