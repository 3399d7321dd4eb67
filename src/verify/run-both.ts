/** The history in the server and in the replay, as often as it takes until both were asked about the same statements. */
import { type History, type HistoryInput, replayHistory } from '../history.ts';
import type { PostgresVersion, Schema } from '../model/schema.ts';
import { beyondServer } from './beyond.ts';
import type { CatalogDifference } from './compare-catalogs.ts';
import { compareVerdicts } from './compare-verdicts.ts';
import type { Catalog } from './dump-catalog.ts';
import type { Database, NotStarted } from './pglite.ts';
import { type Run, runHistory, type StatementPlace } from './run.ts';
import type { StandIns } from './stand-in/index.ts';
import type { Passage } from './verification.ts';

/** How a schema is told in the canonical form, and what in it is new. */
export interface Canonical {
  readonly catalogOf: (schema: Schema) => Catalog;
  readonly difference: (before: Catalog, after: Catalog) => CatalogDifference;
}

export interface Both extends Replayed {
  readonly run: Run;
  readonly leftOut: readonly Passage[];
}

interface Replayed {
  readonly history: History;
  readonly catalog: CatalogDifference;
}

/** PGlite's. */
export const VERSION: PostgresVersion = 18;

/** So often the server begins anew for one migration; then for all that may need it. So often again for statements. */
const MOST_ROUNDS = 12;

export async function runBoth(
  given: HistoryInput,
  canonical: Canonical,
  standIns: StandIns,
  startServer: () => Promise<Database | NotStarted>,
): Promise<Both | NotStarted> {
  const leftOut: (Passage & StatementPlace)[] = [];
  const passed = new Set<string>();
  const passOver = (migration: number, statement: number) => passed.has(`${migration} ${statement}`);
  const input: HistoryInput = { ...given, version: VERSION, passOver };
  let ours = await replayed(input, canonical);
  // What the replay had to do, the server will most likely have to.
  const { refused, unparsed } = ours.history;
  const careful = new Set([...refused, ...unparsed].map((one) => one.migration));
  const withoutTransactions = new Set(refused.flatMap((one) => (one.applied ? [] : [one.migration])));
  for (let round = 1; ; round++) {
    const db = await startServer();
    if ('says' in db) return db;
    const run = await runHistory(db, input, { careful, withoutTransactions }).finally(() => db.close().catch(() => undefined));
    if ('careful' in run || 'withoutTransactions' in run) {
      const all = round < MOST_ROUNDS ? undefined : [...given.migrations.keys()];
      if ('careful' in run) for (const number of all ?? [run.careful]) careful.add(number);
      else for (const number of all ?? [run.withoutTransactions]) withoutTransactions.add(number);
      continue;
    }
    const beyond =
      'without' in run
        ? [{ ...run.without, why: `PGlite dies of it: ${run.says}` }]
        : beyondServer(compareVerdicts(run, ours.history), run, standIns);
    if (beyond.length === 0 && 'after' in run) return { ...ours, run, leftOut };
    if (round > 2 * MOST_ROUNDS) return { says: `the embedded PostgreSQL does not get through these migrations. ${beyond[0]?.why}` };
    leftOut.push(...beyond);
    for (const { migration, statement } of beyond) passed.add(`${migration} ${statement}`);
    ours = await replayed(input, canonical);
  }
}

async function replayed(input: HistoryInput, { catalogOf, difference }: Canonical): Promise<Replayed> {
  let before: Catalog = {};
  const history = await replayHistory({
    ...input,
    afterPrelude: (schema) => {
      before = catalogOf(schema);
    },
  });
  return { history, catalog: difference(before, catalogOf(history.schema)) };
}
