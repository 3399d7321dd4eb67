/** The same migrations in PostgreSQL itself and in the replay, and everything on which the two differ. */
import { extensionsIn, type HistoryInput } from '../history.ts';
import { extensionNamed } from '../model/catalog/extensions.ts';
import { compareCatalogs } from './compare-catalogs.ts';
import { compareVerdicts } from './compare-verdicts.ts';
import type { Catalog } from './dump-catalog.ts';
import { modulesOf, type NotStarted, serverName, start } from './pglite.ts';
import { type Canonical, runBoth, VERSION } from './run-both.ts';
import { type StandIns, standInsFor } from './stand-in/index.ts';
import type { Verification } from './verification.ts';

export type { NotStarted } from './pglite.ts';
export type { Canonical } from './run-both.ts';
export type { Difference, Facts, Passage, Reason, VerdictDifference, Verification } from './verification.ts';

export async function verifyHistory(input: HistoryInput, canonical: Canonical): Promise<Verification | NotStarted> {
  const wanted = withRequired(extensionsIn([...input.prelude, ...input.migrations.map((migration) => migration.source)]));
  const modules = await modulesOf(wanted);
  const lacking = [...wanted].filter((name) => !modules.has(name));
  const standIns = await standInsFor(input.parser, VERSION, lacking);
  let server = '';
  const both = await runBoth(input, canonical, standIns, async () => {
    const db = await start(input.database ?? 'postgres', modules, standIns.files);
    if (!('says' in db)) server = await serverName(db);
    return db;
  });
  if ('says' in both) return both;
  const { run, history, catalog, leftOut } = both;
  const { facts, differences } = compareCatalogs(canonical.difference(told(run.before, standIns), told(run.after, standIns)), catalog);
  return {
    server,
    files: new Set(input.migrations.map((migration) => migration.name)).size,
    statements: history.statements,
    facts,
    differences,
    verdicts: compareVerdicts(run, history),
    leftOut,
    unmodelled: history.unmodelled.map(({ what, place: { source, start, end } }) => ({ source, start, end, why: what })),
    standIns: standIns.names.filter((name) => run.extensions.includes(name)),
  };
}

/** Nobody knows the version of an extension of which only the name is known. */
const told = (catalog: Catalog, { unknown }: StandIns): Catalog => ({
  ...catalog,
  extensions: (catalog['extensions'] ?? []).map((entry) =>
    unknown.includes(String(entry['name'])) && !extensionNamed(String(entry['name']), VERSION) ? { ...entry, version: '' } : entry,
  ),
});

function withRequired(names: Iterable<string>): ReadonlySet<string> {
  const found = new Set(names);
  // A set is gone through to its end, with what is added meanwhile.
  for (const name of found) for (const required of extensionNamed(name, VERSION)?.requires ?? []) found.add(required);
  return found;
}
