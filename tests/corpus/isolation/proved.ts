/** A labelled schema, replayed and proved as the front door would. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { theParser } from '../../../src/cli/parser.ts';
import { openProject } from '../../../src/cli/project.ts';
import { type History, type HistoryInput, replayHistory } from '../../../src/history.ts';
import { proofOf } from '../../../src/isolation.ts';
import type { PostgresVersion } from '../../../src/model/schema.ts';
import { platformNamed } from '../../../src/platform/index.ts';
import type { Proof } from '../../../src/prove/proof.ts';
import { regimeOf } from '../../../src/regime.ts';
import type { Settings } from '../../../src/settings/schema.ts';
import type { Source } from '../../../src/source.ts';
import type { Regime } from '../../../src/tenancy/index.ts';
import { discover, read } from '../../../src/workspace/index.ts';
import type { Case, Recipe } from './case.ts';

export interface Proved {
  readonly input: HistoryInput;
  readonly history: History;
  readonly proof: Proof;
  readonly replayMilliseconds: number;
  readonly proveMilliseconds: number;
}

export async function proved({ source }: Case): Promise<Proved> {
  const { input, regime, settings } =
    'path' in source ? await byPath(source.path) : await byRecipe(source.recipe, source.repository, source.oracle);
  const started = performance.now();
  const history = await replayHistory(input);
  const replayed = performance.now();
  const proof = proofOf(history, regime, settings);
  return { input, history, proof, replayMilliseconds: replayed - started, proveMilliseconds: performance.now() - replayed };
}

interface Ready {
  readonly input: HistoryInput;
  readonly regime: Regime;
  readonly settings: Settings;
}

async function byPath(path: string): Promise<Ready> {
  const project = await openProject([path]);
  if ('says' in project) throw new Error(project.says.join('\n'));
  const [opened] = project.opened;
  if (!opened || project.opened.length > 1) throw new Error(`${path} holds ${project.opened.length} histories`);
  return { ...opened, settings: project.settings };
}

/** On plain PostgreSQL, with what the platform provides as a prelude. */
async function byRecipe(recipe: Recipe, repository: string, oracle: string): Promise<Ready> {
  const found = await discover([recipe.folder.includes('*') ? repository : join(repository, recipe.folder)]);
  const own = new Set(recipe.files);
  const histories = found.roots.map((root) => read(found.disk, root, { placeholders: recipe.placeholders }));
  const chosen = histories.find(({ migrations }) =>
    migrations.some(({ name }) => own.has(relative(repository, join(found.disk.base, name)))),
  );
  if (!chosen) throw new Error(`no migrations of ${recipe.id} were found in ${repository}`);
  const settings: Settings = { platform: 'postgres' };
  const prelude: Source[] = [];
  if (recipe.prelude !== null) prelude.push(preludeOf(recipe.prelude, oracle));
  if (recipe.bookkeeping !== null) prelude.push({ name: 'bookkeeping.sql', bytes: new TextEncoder().encode(recipe.bookkeeping) });
  const input: HistoryInput = {
    parser: theParser(),
    version: Number.parseInt(recipe.server, 10) as PostgresVersion,
    prelude,
    migrations: chosen.migrations.map((one) => ({ ...one, resetBefore: recipe.betweenFiles !== '' })),
    database: recipe.prelude?.startsWith('supabase') ? 'postgres' : 'app',
    ...(recipe.searchPath !== null && { searchPath: recipe.searchPath }),
    ...(chosen.variables && { variables: new Map(Object.entries(chosen.variables)) }),
  };
  return { input, regime: regimeOf(platformNamed('postgres'), settings), settings };
}

const preludeOf = (name: string, oracle: string): Source => ({
  name: `${name}.sql`,
  bytes: readFileSync(join(oracle, 'prelude', `${name}.sql`)),
});
