import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Discovery, discover, read } from '../../src/workspace/index.ts';

interface Recipe {
  readonly id: string;
  readonly repo: string;
  readonly folder: string;
  readonly placeholders: Readonly<Record<string, string>>;
  readonly files: readonly string[];
}

// Histories of public repositories, which are not part of this one: CORPUS names the folder that holds their snapshots.
const recipesFile = path.resolve(import.meta.dirname, '../../../shared/corpora/recipes.json');
const corpus = process.env['CORPUS'] ?? '';
const present = existsSync(recipesFile) && corpus !== '' && existsSync(corpus);
const recipes = present ? (JSON.parse(readFileSync(recipesFile, 'utf8')) as Recipe[]) : [];

/** The files of each history that was found, relative to the repository; programs are no part of a recipe. */
function filesOf(found: Discovery, repository: string, recipe: Recipe): string[][] {
  return found.roots.map((root) => {
    const steps = read(found.disk, root, { placeholders: recipe.placeholders }).migrations;
    const sql = steps.filter((step) => step.opaque === undefined || step.name.endsWith('.xml'));
    return [...new Set(sql.map((step) => path.relative(repository, path.join(found.disk.base, step.name))))];
  });
}

describe.skipIf(!present)(
  `public histories${present ? '' : ' (skipped: set CORPUS, with ../shared/corpora beside this repository)'}`,
  () => {
    test.each(recipes.map((recipe) => [recipe.id, recipe] as const))('%s', async (_, recipe) => {
      const repository = path.join(corpus, recipe.repo.replace('/', '+'));
      if (!recipe.folder.includes('*')) {
        const named = await discover([path.join(repository, recipe.folder)]);
        expect(filesOf(named, repository, recipe)).toEqual([recipe.files]);
      }
      const whole = filesOf(await discover([repository]), repository, recipe);
      expect(whole.some((files) => JSON.stringify(files) === JSON.stringify(recipe.files))).toBe(true);
    });
    test('there are some', () => expect(recipes.length).toBeGreaterThan(0));
  },
);
