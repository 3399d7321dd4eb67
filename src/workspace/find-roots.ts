import path from 'node:path';
import { changelogRoots } from './changelogs.ts';
import type { Skipped } from './discover.ts';
import type { Disk, Folder } from './disk.ts';
import { layoutNamed, tools } from './layouts/index.ts';
import type { Layout } from './layouts/layout.ts';
import { liquibase } from './layouts/liquibase.ts';
import { numbered } from './layouts/numbered.ts';
import { byBytes } from './layouts/order.ts';
import { dump, plain } from './layouts/plain.ts';
import { otherDatabase } from './other-databases.ts';
import { isInside } from './place.ts';
import { planOf, type Root } from './roots.ts';
import { above, foldersUnder } from './walk.ts';

export interface FoundRoots {
  readonly roots: readonly Root[];
  readonly skipped: readonly Skipped[];
}

/** How far above a named path the folder may lie that it is part of: a migration's own folder, `committed/`, a location. */
const reach = 3;

/** The histories at or under a folder that somebody named; where there are none, the one that the folder is part of. */
export function foldersRoots(disk: Disk, start: string, forced: string | undefined): FoundRoots {
  const layout = forced === undefined ? undefined : layoutNamed(forced);
  if (layout) return forcedRoots(disk, start, layout);
  const folder = disk.folder(start);
  const own = rootAt(disk, folder, tools);
  if (own && own.layout !== liquibase.name) return sift(disk, start, [own]);
  const part = own ? undefined : partOf(disk, start, tools);
  if (part) return sift(disk, start, [part]);
  const below = walk(disk, start);
  if (below.roots.length > 0 || below.skipped.length > 0) return below;
  const dumps = [...foldersUnder(disk, start, (one) => enters(one, start))]
    .map((one) => rootAt(disk, one, [dump]))
    .filter((root) => root !== undefined);
  if (dumps.length > 0) return { roots: dumps, skipped: [] };
  const named = rootAt(disk, folder, [plain]);
  return { roots: named ? [named] : [], skipped: [] };
}

export function rootAt(disk: Disk, folder: Folder, layouts: readonly Layout[]): Root | undefined {
  for (const layout of layouts) {
    const reason = layout.detect(folder, disk);
    if (reason !== undefined) return { layout: layout.name, tool: layout.tool, folder: disk.name(folder.path), reason, path: folder.path };
  }
  return undefined;
}

/** The history that some folder above makes, if what was named is part of it. */
export function partOf(disk: Disk, named: string, layouts: readonly Layout[]): Root | undefined {
  let height = 0;
  for (const folder of above(disk, path.dirname(named))) {
    if (height++ >= reach || !isInside(folder.path, disk.ceiling)) return undefined;
    const root = rootAt(disk, folder, layouts);
    if (root && planOf(disk, root, {}).steps.some((step) => isInside(step.path, named))) return { ...root, only: [named] };
  }
  return undefined;
}

function walk(disk: Disk, start: string): FoundRoots {
  const found: Root[] = [];
  const folders: Folder[] = [];
  const closed = new Set<string>();
  for (const folder of foldersUnder(disk, start, (one) => enters(one, start) && !closed.has(one.path))) {
    folders.push(folder);
    if (!enters(folder, start)) continue;
    const root = rootAt(disk, folder, [...tools, numbered]);
    if (!root || (root.layout === numbered.name && isAside(folder.path, start))) continue;
    found.push(root);
    if (root.layout !== numbered.name && root.layout !== liquibase.name) closed.add(folder.path);
  }
  const changelogs = changelogRoots(
    disk,
    folders.filter((folder) => enters(folder, start)),
    start,
  );
  const others = found.some((root) => root.layout !== numbered.name) || changelogs.length > 0;
  const claimed = new Set(changelogs.flatMap((root) => planOf(disk, root, {}).steps.map((step) => path.dirname(step.path))));
  // Beside a tool's history, numbered files that do not speak of migrations are its sources, its seeds, or somebody's notes.
  const loose = (root: Root) =>
    others && root.layout === numbered.name && !claimed.has(root.path) && !/migrat/i.test(path.relative(start, root.path));
  const sifted = sift(disk, start, [...changelogs, ...found.filter((root) => !claimed.has(root.path) && !loose(root))]);
  const says = 'numbered files beside a tool’s history; name the folder to have it judged';
  return { ...sifted, skipped: [...sifted.skipped, ...found.filter(loose).map((root) => ({ folder: root.folder, says }))] };
}

const tests = new Set(
  'test tests __tests__ testdata test-data testing fixture fixtures __fixtures__ spec specs e2e mock mocks __mocks__ sqltest integration-tests'.split(
    ' ',
  ),
);

/** Migrations of tests are no schema of anybody's, unless they are what was named. */
function enters(folder: Folder, start: string): boolean {
  return !path
    .relative(start, folder.path)
    .split(path.sep)
    .some((segment) => tests.has(segment.toLowerCase()));
}

const aside =
  /^(seeds?|seeders|seeding|dbseed|queries|query|sql_queries|snippets|down|revert|rollbacks?|undo|archived?|old|backups?|docs?|benchmarks?|performance|samples?|data|.*initdb\.d)$/i;

const isAside = (folder: string, start: string): boolean =>
  path
    .relative(start, folder)
    .split(path.sep)
    .some((segment) => aside.test(segment));

/** Leaves out what is another database's, and says so. */
function sift(disk: Disk, start: string, found: readonly Root[]): FoundRoots {
  const roots: Root[] = [];
  const skipped: Skipped[] = [];
  for (const root of found) {
    const { steps, problems } = planOf(disk, root, {});
    const files = steps.map((step) => step.path);
    const empty = files.length === 0 && problems.length === 0 ? 'it holds no migrations' : undefined;
    const says = otherDatabase(disk, root.layout, disk.folder(root.path), start, files) ?? empty;
    if (says === undefined) roots.push(root);
    else skipped.push({ folder: root.folder, says });
  }
  return { roots: roots.sort((a, b) => byBytes(a.folder, b.folder)), skipped };
}

function forcedRoots(disk: Disk, start: string, layout: Layout): FoundRoots {
  const roots: Root[] = [];
  const taken = new Set<string>();
  for (const folder of foldersUnder(disk, start, (one) => enters(one, start) && !taken.has(one.path))) {
    const root: Root = {
      layout: layout.name,
      tool: layout.tool,
      folder: disk.name(folder.path),
      reason: 'the settings say so',
      path: folder.path,
    };
    if (planOf(disk, root, {}).steps.length === 0) continue;
    roots.push(root);
    taken.add(folder.path);
  }
  return { roots, skipped: [] };
}
