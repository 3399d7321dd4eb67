/** The same migrations in PostgreSQL itself and in the replay, and everything on which the two differ. */
import { extensionsIn, type History, type HistoryInput, replayHistory } from '../history.ts';
import type { Schema } from '../model/schema.ts';
import { beyondServer } from './beyond.ts';
import { type CatalogDifference, compareCatalogs } from './compare-catalogs.ts';
import { compareVerdicts } from './compare-verdicts.ts';
import type { Catalog } from './dump-catalog.ts';
import { modulesOf, type NotStarted, serverName, start } from './pglite.ts';
import { type Run, runHistory, type StatementPlace } from './run.ts';
import { standInsFor } from './stand-in/index.ts';
import type { LeftOut, Verification } from './verification.ts';

export type { NotStarted } from './pglite.ts';
export type { Difference, Facts, LeftOut, Reason, VerdictDifference, Verification } from './verification.ts';

/** How a schema is told in the canonical form, and what in it is new. */
export interface Canonical {
  readonly catalogOf: (schema: Schema) => Catalog;
  readonly difference: (before: Catalog, after: Catalog) => CatalogDifference;
}

/** PGlite's. */
const VERSION = 18;

/** So often a run begins anew for one migration or statement; then for all that may need it. */
const MOST_ROUNDS = 12;

export async function verifyHistory(given: HistoryInput, canonical: Canonical): Promise<Verification | NotStarted> {
  const sources = [...given.prelude, ...given.migrations.map((migration) => migration.source)];
  const wanted = [...extensionsIn(sources)];
  const modules = await modulesOf(wanted);
  const standIns = await standInsFor(
    wanted.filter((name) => !modules.has(name)),
    VERSION,
  );
  const leftOut: (LeftOut & StatementPlace)[] = [];
  const input: HistoryInput = {
    ...given,
    version: VERSION,
    passOver: (migration, statement) => leftOut.some((one) => one.migration === migration && one.statement === statement),
  };
  let ours = await replayed(input, canonical);
  const withoutTransactions = new Set(ours.history.refused.flatMap((one) => (one.applied ? [] : [one.migration])));
  for (let round = 1; ; round++) {
    const db = await start(given.database ?? 'postgres', modules, standIns.files);
    if ('says' in db) return db;
    const server = await serverName(db);
    const run = await runHistory(db, input, withoutTransactions).finally(() => db.close().catch(() => undefined));
    if ('withoutTransactions' in run) {
      if (round < MOST_ROUNDS) withoutTransactions.add(run.withoutTransactions);
      else for (const number of given.migrations.keys()) withoutTransactions.add(number);
      continue;
    }
    const verdicts = 'without' in run ? [] : compareVerdicts(run, ours.history);
    const beyond = 'without' in run ? [{ ...run.without, why: `PGlite dies of it: ${run.says}` }] : beyondServer(verdicts, run, standIns);
    if (beyond.length > 0) {
      if (round > 2 * MOST_ROUNDS) return { says: `the embedded PostgreSQL does not get through these migrations: ${beyond[0]?.why}` };
      leftOut.push(...beyond);
      ours = await replayed(input, canonical);
      continue;
    }
    const { facts, differences } = compareCatalogs(newIn(run as Run, canonical), ours.catalog);
    return {
      server,
      files: new Set(given.migrations.map((migration) => migration.name)).size,
      statements: ours.history.statements,
      facts,
      differences,
      verdicts,
      leftOut,
      standIns: standIns.names,
    };
  }
}

const newIn = ({ before, after }: Run, { difference }: Canonical): CatalogDifference => difference(before, after);

async function replayed(
  input: HistoryInput,
  { catalogOf, difference }: Canonical,
): Promise<{ readonly history: History; readonly catalog: CatalogDifference }> {
  let before: Catalog = {};
  const history = await replayHistory({
    ...input,
    afterPrelude: (schema) => {
      before = catalogOf(schema);
    },
  });
  return { history, catalog: difference(before, catalogOf(history.schema)) };
}
