import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { Disk, Folder } from './disk.ts';
import { isInside } from './place.ts';

/** Folders that hold other people's code or what a build made: migrations there are copies. */
const skipped = new Set(
  'node_modules bower_components vendor target dist build out coverage venv __pycache__ Pods DerivedData site-packages third_party'.split(
    ' ',
  ),
);

export const isSkipped = (folderName: string): boolean => folderName.startsWith('.') || skipped.has(folderName);

/** Deeper than any real tree; a guard, because a path of PATH_MAX bytes holds two thousand folders. */
const deepest = 200;

/**
 * Every folder at or under `start`, parents first, siblings in byte order. `enter` says whether to go below one. Links
 * are followed where that reaches folders which the walk would not reach by itself, so no folder comes twice.
 */
export function* foldersUnder(disk: Disk, start: string, enter: (folder: Folder) => boolean = () => true): Generator<Folder> {
  const followed = [realOf(start)];
  const stack: { at: string; depth: number }[] = [{ at: start, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const folder = disk.folder(next.at);
    yield folder;
    if (next.depth >= deepest || !enter(folder)) continue;
    for (const name of folder.folders.toReversed()) {
      if (isSkipped(name)) continue;
      const below = path.join(folder.path, name);
      if (folder.links.has(name)) {
        const target = realOf(below);
        if (followed.some((known) => isInside(target, known) || isInside(known, target))) continue;
        followed.push(target);
      }
      stack.push({ at: below, depth: next.depth + 1 });
    }
  }
}

/** Every file at or under `start` that a pattern matches, folder by folder. */
export function* filesUnder(disk: Disk, start: string, pattern: RegExp): Generator<string> {
  for (const folder of foldersUnder(disk, start)) {
    for (const name of folder.files) if (pattern.test(name)) yield path.join(folder.path, name);
  }
}

/** The folder and those above it, as far up as proof is sought. */
export function* above(disk: Disk, folder: string): Generator<Folder> {
  for (let at = folder; ; at = path.dirname(at)) {
    yield disk.folder(at);
    if (at === disk.ceiling || path.dirname(at) === at || !isInside(at, disk.ceiling)) return;
  }
}

/** The nearest of some files at or above a folder. */
export function nearest(disk: Disk, folder: string, ...names: readonly string[]): string | undefined {
  for (const candidate of above(disk, folder)) {
    for (const name of names) if (disk.has(path.join(candidate.path, name))) return path.join(candidate.path, name);
  }
  return undefined;
}

function realOf(at: string): string {
  try {
    return realpathSync(at);
  } catch {
    return at;
  }
}
