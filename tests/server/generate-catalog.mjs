// Writes src/model/catalog/generated: node tests/server/generate-catalog.mjs 15=CONNECTION 16=... 17=... [extensions=FILE]
// A CONNECTION is for psql, without a database ("host=localhost port=5415 user=postgres"): a server of that version with contrib.
// 18 is PGlite. FILE is a JSON list of servers with extensions, see catalog/extensions.mjs; without it those tables stay.
import { readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { builtInTables, canonicalIds, merge } from './catalog/built-ins.mjs';
import { connectNative, connectPglite } from './catalog/connect.mjs';
import { definition, members, section } from './catalog/extensions.mjs';
import { readCatalog } from './catalog/read.mjs';
import { writeTable, writeWords } from './catalog/write.mjs';

const VERSIONS = [15, 16, 17, 18];
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
if (given.has('extensions')) await writeExtensions(JSON.parse(readFileSync(given.get('extensions'), 'utf8')));

async function writeExtensions(sources) {
  const definitions = new Map();
  const tables = new Map();
  for (const { table, servers: connections, extensions, partial = [], native = false } of sources) {
    const read = new Map();
    for (const [version, connection] of Object.entries(connections)) {
      const key = version === 'every' ? version : Number(version);
      const catalog = await readExtensions(connection, extensions);
      if (native) for (const routine of catalog.routines) if (routine.extension && routine.language === 'internal') routine.language = 'c';
      read.set(key, catalog);
    }
    const names = [...new Set([...read.values()].flatMap((catalog) => catalog.extensions.map((e) => e.name)))]
      .filter((name) => extensions.includes(name))
      .sort();
    for (const name of names) {
      const having = [...read].filter(([, catalog]) => catalog.extensions.some((e) => e.name === name));
      const entries = new Map(having.map(([version, catalog]) => [version, members(catalog, name, canonicalIn(catalog))]));
      tables.set(table, [...(tables.get(table) ?? []), ...section(name, entries, (rowsOf) => merge(VERSIONS, rowsOf))]);
      const lines = new Map(having.map(([version, catalog]) => [version, definition(catalog, name, partial.includes(name))]));
      const rows = (version) => {
        const text = lines.get(version) ?? lines.get('every');
        return text === undefined ? [] : [{ key: name, name, id: name, text: `${table.replace('extension-', '')} ${text}` }];
      };
      definitions.set(
        name,
        merge(VERSIONS, rows).map((row) => `${name}${row.range} ${row.text}`),
      );
    }
  }
  for (const [table, lines] of tables) console.log(table, writeTable(table, lines));
  console.log(
    'extensions',
    writeTable(
      'extensions',
      [...definitions].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, lines]) => lines),
    ),
  );
}

async function readExtensions(connection, names) {
  const server = typeof connection === 'string' ? await connectNative(connection, 'catalog_reader') : await connectExtended(connection);
  for (const name of names) {
    await server
      .execute(`create extension if not exists "${name}" cascade`)
      .catch((error) => console.log(`${name} on ${JSON.stringify(connection)}: ${error.message.split('\n')[0]}`));
  }
  const catalog = await readCatalog(server);
  await server.close();
  return catalog;
}

async function connectExtended({ pglite, extensions }) {
  const loaded = {};
  for (const [name, [module, exported]] of Object.entries(extensions)) loaded[name] = (await import(module))[exported];
  return connectPglite((await import(pglite)).PGlite, { extensions: loaded });
}

/** A server's own objects as the newest version numbers them. */
function canonicalIn(catalog) {
  const map = canonicalIds(new Map([...catalogs].filter(([version]) => version === 18).concat([[0, catalog]])), [0]).get(0);
  return (oid, kind) => map(oid, kind);
}

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
