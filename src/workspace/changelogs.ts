import path from 'node:path';
import type { Disk, Folder } from './disk.ts';
import { changelogIncludes, liquibase } from './layouts/liquibase.ts';
import { planOf, type Root } from './roots.ts';

const named = /change-?log|liquibase|migration/i;

export const isChangelog = (disk: Disk, at: string): boolean =>
  (/\.xml$/i.test(at) && disk.text(at).includes('<databaseChangeLog')) ||
  (/\.ya?ml$/i.test(at) && /^databaseChangeLog:/m.test(disk.text(at))) ||
  (/\.json$/i.test(at) && /^\s*\{\s*"databaseChangeLog"/.test(disk.text(at)));

/** Liquibase's changelogs that no other one includes: each starts a history, unless another one runs all of its files, too. */
export function changelogRoots(disk: Disk, folders: readonly Folder[], start: string): Root[] {
  const all = folders
    .flatMap((folder) => folder.files.map((name) => path.join(folder.path, name)))
    .filter((at) => /\.(xml|ya?ml|json)$/i.test(at) && named.test(path.relative(start, at)) && isChangelog(disk, at));
  const included = new Set(all.flatMap((at) => changelogIncludes(at, disk)));
  const roots = all.filter((at) => !included.has(at)).map((at) => changelogRoot(disk, at));
  const runs = roots.map((root) => new Set(planOf(disk, root, {}).steps.map((step) => step.path)));
  const within = (part: ReadonlySet<string>, whole: ReadonlySet<string>) =>
    part.size > 0 && part.size < whole.size && [...part].every((at) => whole.has(at));
  return roots.filter((_, i) => !runs.some((whole, j) => j !== i && within(runs[i] as ReadonlySet<string>, whole)));
}

export function changelogRoot(disk: Disk, at: string): Root {
  return {
    layout: liquibase.name,
    tool: liquibase.tool,
    folder: disk.name(path.dirname(at)),
    reason: `${path.basename(at)} is a databaseChangeLog that no other one includes`,
    path: path.dirname(at),
    entry: at,
  };
}
