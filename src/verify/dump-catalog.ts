/** The canonical form of a server's schema: what `schema --format json` must say of the same database. */
import { QUERIES } from './catalog-queries.ts';

const NULLABLE = new Set(['qual', 'withCheck']);

const LOCAL = [
  'search_path to pg_catalog',
  'statement_timeout = 0',
  'intervalstyle = postgres',
  'datestyle = iso, mdy',
  'quote_all_identifiers = off',
  'standard_conforming_strings = on',
];

export interface Client {
  query(sql: string): Promise<{ readonly rows: readonly unknown[] }>;
}

export type Row = Readonly<Record<string, unknown>>;
export type Catalog = Readonly<Record<string, readonly Row[]>>;

/** The session is left as it was. */
export async function dumpCatalog(client: Client): Promise<Catalog> {
  const dumped: Record<string, readonly Row[]> = {};
  await client.query('begin');
  for (const setting of LOCAL) await client.query(`set local ${setting}`);
  for (const [section, query] of Object.entries(QUERIES)) {
    const { rows } = await client.query(query);
    dumped[section] = (rows as readonly Row[]).map((row) =>
      Object.fromEntries(Object.entries(row).filter(([key, value]) => value !== null || NULLABLE.has(key))),
    );
  }
  await client.query('rollback');
  return dumped;
}
