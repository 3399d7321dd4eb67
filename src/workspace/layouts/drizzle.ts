import path from 'node:path';
import type { Disk, Folder } from '../disk.ts';
import { isInside } from '../place.ts';
import { type Problem, problem } from '../problem.ts';
import { nearest } from '../walk.ts';
import { files, sqlFiles } from './files.ts';
import type { Edit, Layout, Plan, Prepared, Step } from './layout.ts';
import { wholeFile } from './markers.ts';
import { numberedOrder } from './numbered.ts';
import { byIcu } from './order.ts';
import { drizzleConfigs, migrationFolders } from './prisma.ts';
import { called, jsonOf } from './proof.ts';

const bookkeeping =
  'create schema if not exists drizzle;\n' +
  'create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint);';

/** Drizzle Kit's journal: the order of its entries is the order, whatever the files are called. */
export const drizzle: Layout = {
  name: 'drizzle',
  tool: 'Drizzle Kit',
  detect: (folder, disk) =>
    folder.folders.includes('meta') && disk.has(journalPath(folder)) ? 'meta/_journal.json lists the migrations' : undefined,
  plan(folder, disk) {
    const journal = journalOf(folder, disk);
    const name = disk.name(journalPath(folder));
    if (!journal)
      return byNumber(
        folder,
        disk,
        [problem('manifest-unreadable', name, 'the journal is not the JSON that Drizzle writes')],
        'but it cannot be read',
      );
    const listed = journal.tags.map((tag) => path.join(folder.path, `${tag}.sql`));
    const there = new Set(listed.filter((at) => isInside(at, folder.path) && disk.has(at)));
    const missing = listed.filter((at) => !there.has(at));
    const here = sqlFiles(folder).map((file) => path.join(folder.path, file));
    const dead = here.filter((at) => !there.has(at));
    const problems: Problem[] = missing.map((at) =>
      problem('missing-file', name, `the journal lists ${disk.name(at)}, which is not there: Drizzle stops`),
    );
    if (here.length > 0 && here.length - dead.length < here.length / 2) {
      const says = `the journal lists ${files(listed.length)} and the folder holds ${here.length}: it is stale, so the files are taken in the order of their numbers`;
      return byNumber(folder, disk, [problem('stale-manifest', name, says), ...problems], 'but it is stale');
    }
    const ignored = dead.map((at) => problem('ignored-file', disk.name(at), 'the journal does not list it, so Drizzle never runs it'));
    return { steps: listed.filter((at) => there.has(at)).map(step), problems: [...problems, ...ignored], bookkeeping };
  },
};

const step = (at: string): Step => ({
  path: at,
  version: path.basename(at, '.sql'),
  transaction: 'all',
  group: 'all',
  prepare,
});

const breakpoint = '--> statement-breakpoint';
const restOfLine = /[ \t\r]*(?:\n|$)/y;

/** Drizzle cuts the text at its marks, wherever they stand: a statement ends there without a semicolon, and the rest of the line is SQL. */
function prepare(text: string): Prepared {
  const edits: Edit[] = [];
  for (let at = text.indexOf(breakpoint); at >= 0; at = text.indexOf(breakpoint, at + 1)) {
    const end = at + breakpoint.length;
    const before = text.slice(Math.max(0, at - 200), at).trimEnd();
    restOfLine.lastIndex = end;
    const goesOn = !restOfLine.test(text);
    if (goesOn || !before.endsWith(';')) edits.push({ start: at, end, by: (before.endsWith(';') ? ' ' : ';').padEnd(breakpoint.length) });
  }
  return { ...wholeFile('Drizzle')(text), edits };
}

/** A journal that cannot be read, or covers less than half of the files, is not how they are run. */
function byNumber(folder: Folder, disk: Disk, problems: readonly Problem[], why: string): Plan {
  const { names, problems: order } = numberedOrder(folder, disk, sqlFiles(folder));
  return {
    steps: names.map((name) => step(path.join(folder.path, name))),
    problems: [...problems, ...order],
    bookkeeping,
    because: `${why}, so the order is that of the numbers in the names`,
  };
}

const journalPath = (folder: Folder): string => path.join(folder.path, 'meta', '_journal.json');

/** The tags and the dialect of a journal. */
export function journalOf(folder: Folder, disk: Disk): { readonly tags: readonly string[]; readonly dialect: string } | undefined {
  const journal = jsonOf(disk, journalPath(folder)) as { dialect?: unknown; entries?: unknown } | undefined;
  if (!Array.isArray(journal?.entries)) return undefined;
  const tags = journal.entries.map((entry: { tag?: unknown } | null) => entry?.tag).filter((tag) => typeof tag === 'string');
  return { tags, dialect: typeof journal.dialect === 'string' ? journal.dialect : 'postgresql' };
}

/** Drizzle Kit from version 1: a folder for each migration, by folder name as `localeCompare` orders them. */
export const drizzleFolders: Layout = {
  name: 'drizzle-folders',
  tool: 'Drizzle Kit',
  detect(folder, disk) {
    const inside = migrationFolders(folder, disk);
    if (inside.length === 0) return undefined;
    if (inside.some((name) => disk.has(path.join(folder.path, name, 'snapshot.json'))))
      return 'its folders hold migration.sql and snapshot.json';
    const config = nearest(disk, folder.path, ...drizzleConfigs);
    return config && `its folders hold migration.sql, and there is ${called(folder, config)}`;
  },
  plan(folder, disk) {
    const names = migrationFolders(folder, disk).sort(byIcu);
    const steps = names.map((name) => ({ ...step(path.join(folder.path, name, 'migration.sql')), version: name }));
    return { steps, problems: [], bookkeeping };
  },
};
