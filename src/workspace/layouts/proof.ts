import path from 'node:path';
import { type Disk, type Folder, wordsOf } from '../disk.ts';
import { above } from '../walk.ts';

/** Reads a manifest; undefined where it is no JSON. */
export function jsonOf(disk: Disk, at: string): unknown {
  try {
    return JSON.parse(wordsOf(disk, at).replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** The version range of a package that a package.json at or above the folder asks for. */
export function npmRange(disk: Disk, folder: string, name: string): string | undefined {
  for (const { path: at } of above(disk, folder)) {
    const file = path.join(at, 'package.json');
    if (!disk.has(file)) continue;
    const manifest = jsonOf(disk, file) as Record<string, unknown> | undefined;
    for (const list of ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies']) {
      const range = (manifest?.[list] as Record<string, unknown> | undefined)?.[name];
      if (typeof range === 'string') return range;
    }
  }
  return undefined;
}

/** The first Cargo.toml at or above the folder that names a crate. */
export function cargoWith(disk: Disk, folder: string, crate: string): string | undefined {
  const pattern = new RegExp(`^\\s*(?:\\[.*dependencies\\.)?"?${crate}"?\\s*[.=\\]]`, 'm');
  for (const { path: at } of above(disk, folder)) {
    const file = path.join(at, 'Cargo.toml');
    if (disk.has(file) && pattern.test(disk.text(file))) return file;
  }
  return undefined;
}

/** The first project file of .NET at or above the folder that names a package. */
export function projectWith(disk: Disk, folder: string, pattern: RegExp): string | undefined {
  for (const { path: at, files } of above(disk, folder)) {
    const found = files.find((name) => /\.(cs|fs|vb)proj$/.test(name) && pattern.test(disk.text(path.join(at, name))));
    if (found) return path.join(at, found);
  }
  return undefined;
}

/** A package that a project asks for says little of a folder, unless its path speaks of migrations. */
export const saysMigrations = (folder: Folder): boolean => /migrat/i.test(folder.path.split(path.sep).slice(-3).join('/'));

/** How a proof file is spoken of: as seen from the migrations. */
export function called(folder: Folder, file: string): string {
  const way = path.relative(folder.path, file).split(path.sep).join('/');
  return way.startsWith('..') ? `${path.basename(file)} above` : way;
}
