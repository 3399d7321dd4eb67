import { existsSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';

/** Where the named paths live: what names are relative to, and how far up proof of a layout and settings are sought. */
export interface Place {
  /** The repository's root, or where there is none the folder that was named (the folder of the files that were). */
  readonly base: string;
  readonly ceiling: string;
  /** The folder that holds everything that was named. */
  readonly start: string;
}

/** How many folders above a path are looked into where no repository says where to stop. */
const climb = 8;

export function placeOf(paths: readonly string[]): Place {
  const start = commonFolder(paths.map((p) => folderOf(path.resolve(p))));
  const repository = ancestors(start).find((folder) => existsSync(path.join(folder, '.git')));
  if (repository) return { base: repository, ceiling: repository, start };
  const private_ = new Set([path.resolve(homedir()), path.resolve(tmpdir()), path.parse(start).root]);
  let ceiling = start;
  for (const folder of ancestors(start).slice(0, climb + 1)) {
    if (private_.has(folder)) break;
    ceiling = folder;
  }
  return { base: start, ceiling, start };
}

/** The folder itself and everything above it, up to the file system's root. */
function ancestors(folder: string): string[] {
  const found = [folder];
  for (let at = folder; path.dirname(at) !== at; ) found.push((at = path.dirname(at)));
  return found;
}

const folderOf = (absolute: string): string => (kindOf(absolute) === 'folder' ? absolute : path.dirname(absolute));

/** What a path leads to; what cannot be asked counts as not there. */
export function kindOf(absolute: string): 'file' | 'folder' | 'other' | 'nothing' {
  try {
    const found = statSync(absolute);
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other';
  } catch {
    return 'nothing';
  }
}

function commonFolder(folders: readonly string[]): string {
  const [first = '.', ...rest] = folders;
  let common = first;
  for (const folder of rest) while (!isInside(folder, common)) common = path.dirname(common);
  return common;
}

/** Whether `inner` is `outer` or lies under it. */
export function isInside(inner: string, outer: string): boolean {
  const way = path.relative(outer, inner);
  return way === '' || (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way));
}
