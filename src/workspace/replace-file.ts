import { accessSync, constants, lstatSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/**
 * Writes a file whole or not at all: beside it first, so that what was there before survives a full disk. What is no
 * file (a pipe, a terminal, /dev/null) is written to as it stands. Gives what was in the way, in words.
 */
export function replaceFile(path: string, text: string): string | undefined {
  try {
    const known = statSync(path, { throwIfNoEntry: false });
    if (known && !known.isFile()) {
      writeFileSync(path, text);
      return undefined;
    }
    const target = isLink(path) ? realpathSync(path) : path;
    if (known) accessSync(target, constants.W_OK);
    const beside = `${target}.${process.pid}.tmp`;
    try {
      writeFileSync(beside, text, { flag: 'wx', mode: known?.mode ?? 0o666 });
      renameSync(beside, target);
    } catch (error) {
      rmSync(beside, { force: true });
      throw error;
    }
    return undefined;
  } catch (error) {
    return `${path} cannot be written: ${reasonOf(error as NodeJS.ErrnoException)}`;
  }
}

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'what should be a folder is a file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead in a circle',
};

/** What was in the way, in words. */
export const reasonOf = ({ code, message }: NodeJS.ErrnoException): string => REASONS[code ?? ''] ?? message;
