import path from 'node:path';
import type { Disk, Folder } from '../disk.ts';
import { type Problem, problem } from '../problem.ts';
import { nearest } from '../walk.ts';
import { chainProblems } from './graphile-chain.ts';
import { graphileIncludes, withIncludes } from './includes.ts';
import { parseJson, wordsBelow } from './json-value.ts';
import type { Layout, Prepared, Step } from './layout.ts';
import { byIcu, numberOf, sortByNumber } from './order.ts';
import { namedEdits } from './placeholders.ts';
import { called } from './proof.ts';

const pattern = /^([0-9]+)(-[-_a-zA-Z0-9]*)?\.sql$/;

/** graphile-migrate: `committed/` in the order of its chain of hashes, then what is `current`. */
export const graphileMigrate: Layout = {
  name: 'graphile-migrate',
  tool: 'graphile-migrate',
  detect(folder, disk) {
    const committed = committedIn(folder, disk);
    if (committed.some((at) => /^--! Previous:/m.test(disk.text(at).slice(0, 2000)))) return 'committed/ holds files with --! Previous:';
    const config = configOf(folder, disk);
    const current = folder.files.includes('current.sql') || folder.folders.includes('current');
    return config && (committed.length > 0 || current) ? `there is ${called(folder, config)}` : undefined;
  },
  plan(folder, disk) {
    const settings = settingsOf(folder, disk);
    const prepare = (text: string): Prepared => ({
      ...namedEdits(text, settings.pattern, (name) => settings.values.get(`:${name}`)),
      transaction: /^(--![^\n]*\n)*\n*--![ \t]*no-transaction\b/.test(text.slice(0, 10_000)) ? 'implicit' : 'file',
    });
    const committed = committedIn(folder, disk);
    const steps = committed.map((at): Step => ({ path: at, version: path.basename(at, '.sql'), transaction: 'file', prepare }));
    const { files, problems } = currentOf(folder, disk);
    const current = files.map((at): Step => ({ path: at, version: 'current', transaction: 'file', group: 'current', prepare }));
    steps.push(...withIncludes(current, disk, graphileIncludes(path.join(folder.path, 'fixtures')), problems));
    return {
      steps,
      problems: [...chainProblems(committed, disk), ...problems, ...companions(folder, disk)],
      bookkeeping:
        'create schema if not exists graphile_migrate;\n' +
        'create table if not exists graphile_migrate.migrations (hash text primary key, previous_hash text references graphile_migrate.migrations,' +
        ' filename text not null, date timestamptz not null default now());\n' +
        "create table if not exists graphile_migrate.current (filename text primary key default 'current.sql', content text not null," +
        ' date timestamptz not null default now());',
      ...(settings.searchPath !== undefined && { searchPath: settings.searchPath }),
    };
  },
};

const committedIn = (folder: Folder, disk: Disk): string[] => {
  if (!folder.folders.includes('committed')) return [];
  const below = disk.folder(path.join(folder.path, 'committed'));
  const digits = (name: string) => `${pattern.exec(name)?.[1]}.sql`;
  return below.files
    .filter((name) => pattern.test(name))
    .sort((a, b) => byIcu(digits(a), digits(b)))
    .map((name) => path.join(below.path, name));
};

function currentOf(folder: Folder, disk: Disk): { files: string[]; problems: Problem[] } {
  const single = path.join(folder.path, 'current.sql');
  if (!folder.folders.includes('current')) return { files: disk.has(single) ? [single] : [], problems: [] };
  const below = disk.folder(path.join(folder.path, 'current'));
  const sql = below.files.filter((name) => name.endsWith('.sql') && !name.startsWith('.'));
  const bad = sql.filter((name) => !pattern.test(name));
  const problems = bad.map((name) =>
    problem('bad-name', disk.name(path.join(below.path, name)), 'graphile-migrate stops: a name has to start with a number'),
  );
  if (disk.has(single)) problems.push(problem('bad-name', disk.name(single), 'graphile-migrate stops: there is a folder current/ as well'));
  const named = sortByNumber(
    sql.filter((name) => pattern.test(name)),
    (name) => numberOf(name) ?? 0n,
    byIcu,
  );
  return { files: named.map((name) => path.join(below.path, name)), problems };
}

const companions = (folder: Folder, disk: Disk): Problem[] =>
  folder.files
    .filter((name) => name.endsWith('.sql') && name !== 'current.sql')
    .map((name) =>
      problem('companion', disk.name(path.join(folder.path, name)), 'it is run around the migrations if .gmrc says so; it is not replayed'),
    );

const configOf = (folder: Folder, disk: Disk): string | undefined => nearest(disk, folder.path, '.gmrc', '.gmrc.js', '.gmrc.cjs');

interface Settings {
  readonly pattern: RegExp;
  readonly values: ReadonlyMap<string, string>;
  readonly searchPath?: string;
}

/** What `.gmrc` says; the values that it takes from the environment are not known here, nor is anything of a `.gmrc.js`. */
function settingsOf(folder: Folder, disk: Disk): Settings {
  const config = nearest(disk, folder.path, '.gmrc');
  const parsed = config ? parseJson(disk.text(config)) : undefined;
  const values = new Map<string, string>();
  const names = ['DATABASE_NAME', 'DATABASE_OWNER'];
  for (const [key, value] of wordsBelow(parsed, 'placeholders')) {
    if (!/^:[A-Z][0-9A-Z_]+$/.test(key)) continue;
    names.push(key.slice(1));
    if (value !== '!ENV') values.set(key, value);
  }
  const pattern = parsed ? new RegExp(`:(${names.join('|')})\\b`, 'g') : /(?<!:):([A-Z][0-9A-Z_]+)\b/g;
  const searchPath = wordsBelow(parsed, 'pgSettings').get('search_path');
  return { pattern, values, ...(searchPath !== undefined && { searchPath }) };
}
