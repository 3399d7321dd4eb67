import path from 'node:path';
import { type Files, onDisk, type Unread } from './files.ts';
import { byBytes } from './layouts/order.ts';
import type { Place } from './place.ts';
import { type Problem, problem } from './problem.ts';

/** What one folder holds, names in byte order. Links are listed as what they lead to, if that is inside the base. */
export interface Folder {
  readonly path: string;
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /** Those of `folders` that are links. */
  readonly links: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Files as they are on disk, each listed and read at most once. */
export interface Disk extends Place {
  folder(path: string): Folder;
  has(path: string): boolean;
  /** A file's bytes, or why they cannot be had. */
  bytes(path: string): Uint8Array | Unread;
  /** A file as Latin-1, so that an index into it is an offset in bytes; empty where it cannot be read. */
  text(path: string): string;
  /** The name that people see: relative to the base, with slashes. */
  name(path: string): string;
}

export const isRead = (content: Uint8Array | Unread): content is Uint8Array => content instanceof Uint8Array;

export const isEmpty = (disk: Disk, at: string): boolean => {
  const content = disk.bytes(at);
  return isRead(content) && content.length === 0;
};

/** `given` are files that are not there: what came through standard input, or stands unsaved in an editor. */
export function openDisk(
  place: Place,
  ignored?: (name: string) => boolean,
  given: ReadonlyMap<string, Uint8Array> = new Map(),
  files: Files = onDisk,
): Disk {
  const folders = new Map<string, Folder>();
  const entries = new Map<string, ReadonlySet<string>>();
  const contents = new Map<string, Uint8Array | Unread>(given);
  const texts = new Map<string, string>();
  const below = place.base.endsWith(path.sep) ? place.base : place.base + path.sep;
  const name = (at: string) => {
    const relative = at.startsWith(below) ? at.slice(below.length) : path.relative(place.base, at);
    return relative === '' ? '.' : path.sep === '/' ? relative : relative.split(path.sep).join('/');
  };

  const folder = (at: string): Folder => {
    const known = folders.get(at);
    if (known) return known;
    const listed = list(files, at, place.base, name, ignored);
    folders.set(at, listed);
    return listed;
  };
  const has = (at: string): boolean => {
    const parent = path.dirname(at);
    let names = entries.get(parent);
    if (!names) entries.set(parent, (names = new Set(folder(parent).files)));
    return names.has(path.basename(at));
  };
  const bytes = (at: string): Uint8Array | Unread => {
    let content = contents.get(at);
    if (content === undefined) contents.set(at, (content = files.bytes(at)));
    return content;
  };
  const text = (at: string): string => {
    let known = texts.get(at);
    if (known === undefined) {
      const content = bytes(at);
      texts.set(at, (known = isRead(content) ? latin1(content) : ''));
    }
    return known;
  };
  return { ...place, folder, has, bytes, text, name };
}

export const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** A file as people wrote it, for manifests and settings; empty where it cannot be read. */
export function wordsOf(disk: Disk, at: string): string {
  const content = disk.bytes(at);
  return isRead(content) ? new TextDecoder().decode(content) : '';
}

function list(
  from: Files,
  at: string,
  base: string,
  name: (at: string) => string,
  ignored: ((name: string) => boolean) | undefined,
): Folder {
  const files: string[] = [];
  const folders: string[] = [];
  const links = new Set<string>();
  const problems: Problem[] = [];
  const listed = from.entries(at);
  if ('says' in listed) problems.push(problem('unreadable', name(at), listed.says));
  for (const entry of 'says' in listed ? [] : listed) {
    if (ignored?.(name(path.join(at, entry.name)))) continue;
    if (entry.kind === 'file') files.push(entry.name);
    else if (entry.kind === 'folder') folders.push(entry.name);
    else if (entry.kind === 'link') {
      const full = path.join(at, entry.name);
      const target = from.follow(full, base);
      if (target.kind === 'file') files.push(entry.name);
      else if (target.kind === 'folder') links.add(entry.name);
      else problems.push(problem('link-not-followed', name(full), target.says));
    } else if (entry.name.endsWith('.sql')) {
      problems.push(problem('unreadable', name(path.join(at, entry.name)), 'it is not a regular file'));
    }
  }
  files.sort(byBytes);
  folders.push(...links);
  folders.sort(byBytes);
  return { path: at, files, folders, links, problems };
}
