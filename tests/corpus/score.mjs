#!/usr/bin/env node
/**
 * Replays public histories and scores them against what a real PostgreSQL said of the same files.
 *
 *   node tests/corpus/score.mjs SNAPSHOTS FACTS [--only PART] [--show N]
 *
 * SNAPSHOTS holds a checkout of each repository, as `owner+repo`, at the commit that the recipe names; FACTS holds
 * recipes.json and a file of facts for each history, with the scripts that made them in `../oracle` beside it.
 * Exits 0 only if all agree.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';

const { values, positionals } = parseArgs({
  options: { only: { type: 'string' }, show: { type: 'string', default: '0' } },
  allowPositionals: true,
});
const [snapshots, facts] = positionals.map((path) => resolve(path));
if (!snapshots || !facts || !existsSync(join(facts, 'recipes.json'))) {
  console.error('usage: node tests/corpus/score.mjs SNAPSHOTS FACTS [--only PART] [--show N]');
  process.exit(2);
}
const show = Number(values.show);
const oracle = join(facts, '../oracle');
const { digest } = await import(pathToFileURL(join(oracle, 'digest.mjs')).href);
const { compare, load } = await import(pathToFileURL(join(oracle, 'compare.mjs')).href);
const { replayHistory, createParser, catalogOf, diffCatalog, positionOf, discover, read } = await pieces();
const parser = createParser(
  new WebAssembly.Module(readFileSync(createRequire(import.meta.url).resolve('libpg-query/wasm/libpg-query.wasm'))),
);

/** Facts that no two runs have in common: partitions named after the day. */
const IGNORED = { 'hatchet-dev__hatchet': /_20\d{6}/ };

const COLUMNS = ['files', 'stmts', 'refused', 'miss', 'extra', 'differ', 'unmod', 'facts', 'missing', 'extra', 'differ', 'ms'];
const line = (id, cells) => console.log(id.padEnd(38) + cells.map((cell) => String(cell).padStart(9)).join(''));
line('history', COLUMNS);
const recipes = JSON.parse(readFileSync(join(facts, 'recipes.json'), 'utf8'));
let wrong = 0;
for (const recipe of recipes) if (!values.only || recipe.id.includes(values.only)) wrong += await score(recipe);
process.exitCode = wrong > 0 ? 1 : 0;

async function score(recipe) {
  try {
    const repository = join(snapshots, recipe.repo.replace('/', '+'));
    const started = performance.now();
    const { history, catalog, nameOf } = await replayed(recipe, repository);
    const ms = Math.round(performance.now() - started);
    const refusals = scoreRefusals(recipe, history, nameOf);
    const scored = compare(load(join(facts, `${recipe.id}.json`)), digest(JSON.parse(JSON.stringify(catalog))), IGNORED[recipe.id]);
    const list = (word) => scored.rows.flatMap((row) => row[word].map((one) => `${row.kind} ${one}`));
    const [missing, extra, differ] = ['missing', 'extra', 'differ'].map(list);
    line(recipe.id, [
      new Set(history.migrations.map(nameOf)).size,
      history.statements,
      recipe.refused.length,
      refusals.missing.length,
      refusals.extra.length,
      refusals.differ.length,
      history.unmodelled.length,
      scored.agree + scored.wrong,
      missing.length,
      extra.length,
      differ.length,
      ms,
    ]);
    const unmodelled = history.unmodelled.map(
      ({ what, place }) => `${place.source.name}:${positionOf(place.source, place.start).line} ${what}`,
    );
    const told = {
      unmodelled,
      'refusal missing': refusals.missing,
      'refusal extra': refusals.extra,
      'refusal differs': refusals.differ,
      missing,
      extra,
      differ,
    };
    for (const [word, them] of Object.entries(told)) for (const one of them.slice(0, show)) console.log(`    ${word} ${one}`);
    return scored.wrong + refusals.missing.length + refusals.extra.length + refusals.differ.length;
  } catch (error) {
    line(recipe.id, ['CRASH']);
    console.log(error.stack);
    return 1;
  }
}

/** The history as the recipe says that it was applied. */
async function replayed(recipe, repository) {
  const found = await discover([recipe.folder.includes('*') ? repository : join(repository, recipe.folder)]);
  const nameOf = ({ name }) => relative(repository, join(found.disk.base, name));
  const histories = found.roots.map((root) => read(found.disk, root, { placeholders: recipe.placeholders }));
  const own = new Set(recipe.files);
  const chosen = histories.find(({ migrations }) => migrations.some((one) => own.has(nameOf(one))));
  if (!chosen) throw new Error(`no migrations of ${recipe.id} were found in ${repository}`);
  const encoder = new TextEncoder();
  const prelude = [];
  if (recipe.prelude)
    prelude.push({ name: `${recipe.prelude}.sql`, bytes: readFileSync(join(oracle, 'prelude', `${recipe.prelude}.sql`)) });
  if (recipe.bookkeeping) prelude.push({ name: 'bookkeeping.sql', bytes: encoder.encode(recipe.bookkeeping) });
  let before;
  const history = await replayHistory({
    parser,
    version: Number.parseInt(recipe.server, 10),
    prelude,
    migrations: chosen.migrations.map((one) => ({ ...one, resetBefore: recipe.betweenFiles !== '' })),
    database: recipe.prelude?.startsWith('supabase') ? 'postgres' : 'app',
    ...(recipe.searchPath && { searchPath: recipe.searchPath }),
    ...(chosen.variables && { variables: new Map(Object.entries(chosen.variables)) }),
    afterPrelude: (schema) => {
      before = catalogOf(schema);
    },
  });
  return { history, catalog: diffCatalog(before, catalogOf(history.schema)), nameOf };
}

function scoreRefusals(recipe, history, nameOf) {
  const place = (file, statement) => `${file}#${statement}`;
  const wanted = new Map(recipe.refused.map((one) => [place(one.file, one.statement), one.sqlstate]));
  const got = new Map();
  const say = ({ migration, statement, sqlstate, message }, source, start) =>
    got.set(place(nameOf(history.migrations[migration]), statement), {
      sqlstate,
      says: `${sqlstate} ${message} (line ${positionOf(source, start).line})`,
    });
  for (const one of history.refused) if (!one.applied) say(one, one.place.source, one.at ?? one.place.start);
  for (const one of history.unparsed) say(one, one.source, one.at);
  const missing = [];
  const differ = [];
  for (const [key, sqlstate] of wanted) {
    const own = got.get(key);
    if (!own) missing.push(`${key} ${sqlstate}`);
    else if (own.sqlstate !== sqlstate) differ.push(`${key} ${sqlstate} but got ${own.says}`);
  }
  const extra = [...got].filter(([key]) => !wanted.has(key)).map(([key, { says }]) => `${key} ${says}`);
  // A prelude may have made the runner's table already.
  for (const one of history.preludeRefused) if (one.sqlstate !== '42P07') extra.push(`prelude ${one.sqlstate} ${one.message}`);
  return { missing, extra, differ };
}

/** Beside the packages, because what is not bundled is found there; chunks are loaded until the end. */
async function pieces() {
  const folder = mkdtempSync(join(import.meta.dirname, '../../node_modules/.score-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const bundle = await rolldown({ input: join(import.meta.dirname, 'pieces.ts'), platform: 'node', external: /^[^./]/ });
  await bundle.write({ dir: folder, format: 'esm', entryFileNames: 'pieces.mjs', sourcemap: true });
  await bundle.close();
  return import(pathToFileURL(join(folder, 'pieces.mjs')).href);
}
