import path from 'node:path';
import { changelogRoot, isChangelog } from './changelogs.ts';
import type { Skipped } from './discover.ts';
import type { Disk } from './disk.ts';
import { type FoundRoots, partOf } from './find-roots.ts';
import { tools } from './layouts/index.ts';
import { numbered } from './layouts/numbered.ts';
import { planOf, type Root } from './roots.ts';

/** What SQL is called: a hook may name every file that changed. */
const maySql = /(^|[\\/])[^.]*$|\.(sql|psql|pgsql|ddl|dump)$/i;

/** Files that were named one by one: parts of a tool's history where they are, else SQL in the order in which they were named. */
export function fileRoots(disk: Disk, files: readonly string[]): FoundRoots {
  const roots = new Map<string, Root>();
  const planned = new Map<string, ReadonlySet<string>>();
  const alone: string[] = [];
  const skipped: Skipped[] = [];
  for (const at of files) {
    if (/\.(md|markdown|txt)$/i.test(at)) {
      roots.set(at, { ...base(disk, at), layout: 'fenced', reason: 'its ```sql blocks are read', only: [at] });
      continue;
    }
    if (isChangelog(disk, at)) {
      roots.set(at, changelogRoot(disk, at));
      continue;
    }
    const [key, known] = [...roots].find(([of]) => planned.get(of)?.has(at)) ?? [];
    if (key !== undefined && known) {
      roots.set(key, { ...known, only: [...(known.only ?? []), at] });
      continue;
    }
    const part = path.basename(at) === '-' ? undefined : partOf(disk, at, [...tools, numbered]);
    if (!part && !maySql.test(at)) skipped.push({ folder: disk.name(at), says: 'its name does not say that it is SQL' });
    else if (!part) alone.push(at);
    else {
      roots.set(part.path, part);
      planned.set(part.path, new Set(planOf(disk, part, {}).steps.map((step) => step.path)));
    }
  }
  const [first] = alone;
  if (first !== undefined) {
    const reason =
      alone.length === 1 ? 'it was named, and no tool is known for it' : 'they were named, in this order, and no tool is known for them';
    roots.set('files', { ...base(disk, first), layout: 'files', reason, only: alone });
  }
  return { roots: [...roots.values()], skipped };
}

const base = (disk: Disk, at: string) => ({ tool: 'no tool that is known', folder: disk.name(path.dirname(at)), path: path.dirname(at) });
