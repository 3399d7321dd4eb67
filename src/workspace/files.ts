import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { isInside, kindOf } from './place.ts';

/** Where files are had from: the disk, a commit, what is staged. Paths are absolute. */
export interface Files {
  kind(at: string): 'file' | 'folder' | 'other' | 'nothing';
  entries(folder: string): readonly Entry[] | { readonly says: string };
  follow(link: string, base: string): Target;
  bytes(at: string): Uint8Array | Unread;
}

export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** Why a file's bytes cannot be had. */
export interface Unread {
  readonly kind: 'unreadable' | 'too-large';
  readonly says: string;
}

/** What a link leads to, inside the base. */
export type Target = { readonly kind: 'file' } | { readonly kind: 'folder' } | { readonly kind: 'nowhere'; readonly says: string };

export const onDisk: Files = { kind: kindOf, entries, follow, bytes: readWhole };

/** A file larger than this is refused with a sentence: nobody writes it by hand, and its parse tree would not fit. */
export const largestFile = 256 * 1024 * 1024;

function entries(folder: string): readonly Entry[] | { readonly says: string } {
  try {
    return readdirSync(folder, { withFileTypes: true }).map((one) => ({
      name: one.name,
      kind: one.isFile() ? 'file' : one.isDirectory() ? 'folder' : one.isSymbolicLink() ? 'link' : 'other',
    }));
  } catch (error) {
    return { says: `the folder cannot be listed: ${reason(error)}` };
  }
}

function follow(link: string, base: string): Target {
  try {
    const target = realpathSync(link);
    if (!isInside(target, realpathSync(base))) return { kind: 'nowhere', says: 'the link leads out of the folder and is not followed' };
    const found = statSync(target);
    if (found.isDirectory()) return { kind: 'folder' };
    return found.isFile() ? { kind: 'file' } : { kind: 'nowhere', says: 'the link does not lead to a regular file' };
  } catch (error) {
    return { kind: 'nowhere', says: `the link leads nowhere: ${reason(error)}` };
  }
}

/** A pipe that nobody writes to is not waited for. */
function readWhole(at: string): Uint8Array | Unread {
  let file: number | undefined;
  try {
    file = openSync(at, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const found = fstatSync(file);
    if (!found.isFile()) return { kind: 'unreadable', says: 'it is not a regular file' };
    if (found.size > largestFile)
      return { kind: 'too-large', says: `it has ${found.size} bytes, more than the ${largestFile} that are read` };
    const bytes = Buffer.allocUnsafe(found.size);
    let length = 0;
    for (let got = 1; got > 0 && length < bytes.length; length += got) got = readSync(file, bytes, length, bytes.length - length, length);
    return bytes.subarray(0, length);
  } catch (error) {
    return { kind: 'unreadable', says: `it cannot be read: ${reason(error)}` };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

const reasons: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'there is no such file',
  ELOOP: 'the link leads back to itself',
  ENAMETOOLONG: 'its name is too long',
  ENOTDIR: 'part of its path is a file',
};

function reason(error: unknown): string {
  const code = (error as { code?: string }).code ?? '';
  return reasons[code] ?? code;
}
