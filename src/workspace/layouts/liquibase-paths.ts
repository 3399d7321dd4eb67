import path from 'node:path';
import type { Disk } from '../disk.ts';
import { isInside } from '../place.ts';
import { foldersUnder } from '../walk.ts';
import { byUtf16 } from './order.ts';

/** A path is relative to its changelog, or to a folder of the class path: any `resources` folder, or one above. */
export function resolveFile(written: string, relative: boolean, changelog: string, disk: Disk): string | undefined {
  return candidates(written, relative, changelog, disk).find((at) => disk.has(at));
}

function* places(changelog: string, disk: Disk): Generator<string> {
  for (let at = path.dirname(changelog); isInside(at, disk.ceiling); at = path.dirname(at)) {
    yield at;
    if (path.dirname(at) === at) break;
  }
  yield* resourceFolders(disk);
}

function candidates(written: string, relative: boolean, changelog: string, disk: Disk): string[] {
  const clean = written.replace(/^classpath:/, '').replace(/^\/+/, '');
  if (clean === '') return [];
  const roots = relative ? [path.dirname(changelog)] : [...places(changelog, disk)];
  return roots.map((root) => path.join(root, clean)).filter((at) => isInside(at, disk.ceiling));
}

export function resolveAll(written: string, relative: boolean, changelog: string, disk: Disk): string[] {
  for (const at of candidates(written, relative, changelog, disk)) {
    if (!disk.folder(path.dirname(at)).folders.includes(path.basename(at)) && at !== path.dirname(changelog)) continue;
    const files = [...foldersUnder(disk, at)].flatMap((folder) =>
      folder.files.filter((name) => /\.(sql|xml|ya?ml|json)$/i.test(name)).map((name) => path.join(folder.path, name)),
    );
    return files.sort((a, b) => byUtf16(disk.name(a), disk.name(b)));
  }
  return [];
}

const known = new WeakMap<Disk, readonly string[]>();

function resourceFolders(disk: Disk): readonly string[] {
  const found =
    known.get(disk) ??
    [...foldersUnder(disk, disk.base)].map((folder) => folder.path).filter((at) => /[\\/]src[\\/](main|test)[\\/]resources$/.test(at));
  known.set(disk, found);
  return found;
}
