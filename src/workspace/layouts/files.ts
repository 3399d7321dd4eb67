import path from 'node:path';
import { type Disk, type Folder, latin1 } from '../disk.ts';
import { type Problem, problem } from '../problem.ts';
import type { Step } from './layout.ts';

export const isSql = (name: string): boolean => name.endsWith('.sql');

export const sqlFiles = (folder: Folder): string[] => folder.files.filter(isSql);

/** The names that a tool's own pattern accepts, and a problem for each `.sql` that it passes over. */
export function accepted(
  folder: Folder,
  disk: Disk,
  accepts: (name: string) => boolean,
  says: string,
): { names: string[]; problems: Problem[] } {
  const names: string[] = [];
  const problems: Problem[] = [];
  for (const name of folder.files) {
    if (accepts(name)) names.push(name);
    else if (isSql(name)) problems.push(problem('ignored-file', disk.name(path.join(folder.path, name)), says));
  }
  return { names, problems };
}

/** The `.sql` files in folders below, which a tool that reads one folder does not see. */
export function belowIgnored(folder: Folder, disk: Disk): Problem[] {
  const problems: Problem[] = [];
  for (const name of folder.folders) {
    const below = disk.folder(path.join(folder.path, name));
    const count = sqlFiles(below).length;
    if (name.endsWith('.sql'))
      problems.push(problem('ignored-file', disk.name(below.path), 'it is a folder, although its name ends in .sql'));
    else if (count > 0)
      problems.push(problem('ignored-file', disk.name(below.path), `${files(count)} below the migrations, where the tool does not look`));
  }
  return problems;
}

export const files = (count: number): string => (count === 1 ? 'one file' : `${count} files`);

/** A problem for every step whose version an earlier one has. */
export function duplicates(steps: readonly Step[], disk: Disk, says: (version: string, first: string) => string): Problem[] {
  const first = new Map<string, Step>();
  const problems: Problem[] = [];
  for (const step of steps) {
    const version = step.version ?? '';
    const earlier = first.get(version);
    if (!earlier) first.set(version, step);
    else if (earlier.path !== step.path)
      problems.push(problem('duplicate-version', disk.name(step.path), says(version, disk.name(earlier.path))));
  }
  return problems;
}

/** How a tool that stops at a repeated version is spoken of. */
export const stopsAtDuplicate = (tool: string) => (version: string, first: string) =>
  `version ${version} is already ${first}: ${tool} stops`;

/** How a tool is spoken of whose bookkeeping table refuses a repeated version. */
export const failsAtDuplicate = (tool: string) => (version: string, first: string) =>
  `version ${version} is already ${first}: ${tool} fails when it notes this one down`;

/** Whether at least four fifths of a folder's `.sql` files are of a kind; it looks no further once that cannot be. */
export function mostly(folder: Folder, disk: Disk, matches: (text: string) => boolean): boolean {
  const names = sqlFiles(folder);
  let others = 0;
  for (const name of names) if (!matches(withoutMark(disk.text(path.join(folder.path, name)))) && ++others * 5 > names.length) return false;
  return names.length > 0;
}

/** Latin-1 text without a byte order mark, which would hide a marker in the first line. */
export const withoutMark = (text: string): string => (text.startsWith('\xEF\xBB\xBF') ? text.slice(3) : text);

/** A literal as it looks in Latin-1 text. */
export const asLatin1 = (text: string): string => latin1(Buffer.from(text, 'utf8'));
