// Writes src/model/catalog/generated: node tests/server/generate-catalog.mjs 15=CONNECTION 16=... 17=... [extensions=FILE]
// A CONNECTION is for psql, without a database ("host=/tmp port=5415 user=postgres"): a server of that version with contrib.
// 18 is PGlite. FILE is a JSON list of servers with extensions, see catalog/extensions.mjs; without it those tables stay.
import { PGlite } from '@electric-sql/pglite';
import { builtInTables } from './catalog/built-ins.mjs';
import { connectNative, connectPglite } from './catalog/connect.mjs';
import { readCatalog } from './catalog/read.mjs';
import { writeTable, writeWords } from './catalog/write.mjs';

const given = new Map(
  process.argv.slice(2).map((argument) => [argument.slice(0, argument.indexOf('=')), argument.slice(argument.indexOf('=') + 1)]),
);
const natives = [15, 16, 17].map((version) => [version, given.get(String(version))]);
if (natives.some(([, connection]) => connection === undefined)) throw new Error('15=, 16= and 17= must each name a server');

const servers = new Map();
for (const [version, connection] of natives) servers.set(version, await connectNative(connection, 'catalog_reader'));
servers.set(18, await connectPglite(PGlite));

const catalogs = new Map();
for (const [version, server] of servers) catalogs.set(version, await readCatalog(server));

for (const [file, lines] of Object.entries(await builtInTables(catalogs, worksThere))) console.log(file, writeTable(file, lines));

const keywords = await servers.get(18).query("select word from pg_get_keywords() where catcode <> 'U' order by word");
writeWords(
  'keywords',
  keywords.map(({ word }) => word),
);

for (const server of servers.values()) await server.close();

/** Whether an older server takes a newer definition of a view, and gives it the same columns. */
async function worksThere(version, view, text) {
  const columns = `select string_agg(attname || ' ' || atttypid || ' ' || atttypmod, ',' order by attnum) as columns from pg_attribute where attnum > 0 and attrelid`;
  try {
    await servers.get(version).execute(`create or replace view public.catalog_reader as ${text}`);
  } catch {
    return false;
  }
  const [mine] = await servers.get(version).query(`${columns} = 'public.catalog_reader'::regclass`);
  await servers.get(version).execute('drop view public.catalog_reader');
  const [its] = await servers.get(version).query(`${columns} = ${view.oid}`);
  return mine.columns === its.columns;
}
