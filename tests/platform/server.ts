/** A server with the extensions that PGlite has, and a way to run a platform's SQL on it. */
import { PGlite } from '@electric-sql/pglite';
import { citext } from '@electric-sql/pglite/contrib/citext';
import { pg_stat_statements } from '@electric-sql/pglite/contrib/pg_stat_statements';
import { pgcrypto } from '@electric-sql/pglite/contrib/pgcrypto';
import { uuid_ossp } from '@electric-sql/pglite/contrib/uuid_ossp';
import type { Source } from '../../src/source.ts';
import { read, textOf } from '../parse/with-parser.ts';

export const startServer = (): Promise<PGlite> => PGlite.create({ extensions: { citext, pg_stat_statements, pgcrypto, uuid_ossp } });

/**
 * Runs every statement, but leaves out CREATE EXTENSION where the server has no such extension, and nothing else: so no other
 * statement of a platform may need what such an extension brings. Gives back the extensions that are missing.
 */
export async function run(server: PGlite, sources: readonly Source[]): Promise<string[]> {
  const { rows } = await server.query<{ name: string }>('select name from pg_available_extensions');
  const available = new Set(rows.map(({ name }) => name));
  const missing: string[] = [];
  for (const source of sources) {
    for (const statement of read(source.bytes)) {
      const text = textOf(statement);
      const extension = /^\s*create extension (?:if not exists )?"?([\w-]+)/i.exec(text.replace(/^(?:\s*--.*\n)+/, ''))?.[1];
      if (extension !== undefined && !available.has(extension)) missing.push(extension);
      else await server.exec(text).catch((error: Error) => Promise.reject(new Error(`${source.name}: ${error.message}\n${text}`)));
    }
  }
  return missing;
}
