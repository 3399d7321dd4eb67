/** Labelled schemas: what a server said of each cell, and where the SQL is. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Word = 'leak' | 'shared' | 'safe' | 'deny' | 'open';

export interface Label {
  readonly table: string;
  readonly command: string;
  readonly role: string;
  /** `open`: not scored. */
  readonly word: Word;
  readonly how: string;
  /** A leak that `shared` answers, too. */
  readonly sharedWillDo: boolean;
  readonly unknownWillDo: boolean;
}

export interface Case {
  readonly set: 'leaks' | 'worlds' | 'real';
  readonly name: string;
  readonly labels: readonly Label[];
  /** What is to be read: a path for the front door, or a public history as its recipe says. */
  readonly source: { readonly path: string } | { readonly recipe: Recipe; readonly repository: string; readonly oracle: string };
  readonly scopes?: Readonly<Record<string, { readonly scope: readonly string[]; readonly column?: string }>>;
}

export interface Recipe {
  readonly id: string;
  readonly repo: string;
  readonly folder: string;
  readonly files: readonly string[];
  readonly prelude: string | null;
  readonly bookkeeping: string | null;
  readonly placeholders: Readonly<Record<string, string>>;
  readonly searchPath: string | null;
  readonly betweenFiles: string;
  readonly server: string;
}

export function casesIn(facts: string, snapshots: string | undefined): Case[] {
  return [...leaks(join(facts, 'leaks')), ...worlds(join(facts, 'worlds')), ...(snapshots === undefined ? [] : real(facts, snapshots))];
}

const parsed = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

interface Executed {
  readonly table: string;
  readonly command: string;
  readonly role: string;
  readonly verdict: Word;
  readonly title: string;
  readonly why: string;
  readonly unknown_acceptable: boolean;
}

/** Answered by a finding about the key, while the cell stays isolated; and refused only by an error. */
const ISOLATED_BY_RULING = new Set(['056', '138']);

const leaks = (folder: string): Case[] =>
  foldersIn(folder, 'verdict.json').map((name) => {
    const { table, command, role, verdict, title, why, unknown_acceptable } = parsed<Executed>(join(folder, name, 'verdict.json'));
    const word = ISOLATED_BY_RULING.has(name.slice(0, 3)) ? 'safe' : verdict;
    const label = { table, command, role, word, how: `${title}: ${why}`, sharedWillDo: true, unknownWillDo: unknown_acceptable };
    return { set: 'leaks', name, labels: [label], source: { path: join(folder, name, 'schema.sql') } };
  });

interface Attacked {
  readonly table: string;
  readonly command: string;
  readonly role: string;
  readonly label: Word | 'debatable' | 'unsure';
  readonly how?: string;
  readonly only?: string;
}

const labelOf = ({ table, command, role, label, how = '', only }: Attacked): Label => ({
  table,
  command,
  role,
  word: label === 'debatable' || label === 'unsure' ? 'open' : label,
  how,
  sharedWillDo: only !== undefined,
  unknownWillDo: false,
});

const worlds = (folder: string): Case[] =>
  foldersIn(folder, 'labels.json').map((name) => ({
    set: 'worlds',
    name,
    labels: parsed<{ cells: Attacked[] }>(join(folder, name, 'labels.json')).cells.map(labelOf),
    source: { path: join(folder, name, 'migrations') },
  }));

function real(facts: string, snapshots: string): Case[] {
  const recipes = parsed<Recipe[]>(join(facts, 'corpora/recipes.json'));
  return recipes.flatMap((recipe): Case[] => {
    const file = join(facts, 'real', `${recipe.id}.json`);
    if (!existsSync(file)) return [];
    const { labels, scopes } = parsed<{ labels: Attacked[]; scopes: NonNullable<Case['scopes']> }>(file);
    const repository = join(snapshots, recipe.repo.replace('/', '+'));
    return [
      { set: 'real', name: recipe.id, labels: labels.map(labelOf), scopes, source: { recipe, repository, oracle: join(facts, 'oracle') } },
    ];
  });
}

const foldersIn = (folder: string, file: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => existsSync(join(folder, name, file)))
        .sort()
    : [];
