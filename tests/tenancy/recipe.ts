/** Public histories, replayed as the recipes of the shared corpora say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type History, replayHistory } from '../../src/history.ts';
import { discover, read } from '../../src/workspace/index.ts';
import { parser, sourceOf } from '../parse/with-parser.ts';
import { fileSource } from './tenancy-of.ts';

interface Recipe {
  readonly id: string;
  readonly repo: string;
  readonly folder: string;
  readonly prelude?: string;
  readonly bookkeeping?: string;
  readonly searchPath?: string;
  readonly betweenFiles: string;
  readonly placeholders?: Readonly<Record<string, string>>;
}

export async function replayRecipe(shared: string, checkouts: string, id: string): Promise<History> {
  const recipes = JSON.parse(readFileSync(join(shared, 'corpora/recipes.json'), 'utf8')) as readonly Recipe[];
  const recipe = recipes.find((one) => one.id === id) as Recipe;
  const { disk, roots } = await discover([join(checkouts, recipe.repo.replace('/', '+'), recipe.folder)]);
  const [root] = roots;
  if (!root) throw new Error(`${id} has no migrations`);
  const { migrations } = read(disk, root, { ...(recipe.placeholders && { placeholders: recipe.placeholders }) });
  return replayHistory({
    parser,
    version: 15,
    prelude: [
      ...(recipe.prelude ? [fileSource(join(shared, 'oracle/prelude', `${recipe.prelude}.sql`))] : []),
      ...(recipe.bookkeeping ? [sourceOf(recipe.bookkeeping)] : []),
    ],
    migrations: migrations.map((migration) => ({ ...migration, resetBefore: recipe.betweenFiles !== '' })),
    ...(recipe.searchPath !== undefined && { searchPath: recipe.searchPath }),
    database: 'postgres',
  });
}
