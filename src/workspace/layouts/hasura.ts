import path from 'node:path';
import { type Disk, type Folder, isEmpty, wordsOf } from '../disk.ts';
import { type Problem, problem } from '../problem.ts';
import { nearest } from '../walk.ts';
import { upFolders } from './diesel.ts';
import { duplicates, stopsAtDuplicate } from './files.ts';
import type { Layout, Step } from './layout.ts';
import { wholeFile } from './markers.ts';
import { byBytes, numberOf, sortByNumber } from './order.ts';
import { called } from './proof.ts';

const pattern = /^([0-9]+)_(.*)$/;

/** The Hasura CLI: folders `<number>_<name>` with an `up.sql`, by number. */
export const hasura: Layout = {
  name: 'hasura',
  tool: 'Hasura CLI',
  detect(folder, disk) {
    const inside = upFolders(folder, disk).filter((name) => pattern.test(name));
    if (inside.length === 0) return undefined;
    const config = configAbove(folder, disk);
    if (config) return `its folders hold up.sql, and there is ${called(folder, config)}, which is Hasura’s`;
    return inside.every((name) => /^\d{13}_/.test(name))
      ? 'its folders hold up.sql and start with milliseconds, as Hasura names them'
      : undefined;
  },
  plan(folder, disk) {
    const problems: Problem[] = [];
    const steps: Step[] = [];
    for (const name of sortByNumber(
      folder.folders.filter((name) => pattern.test(name)),
      (name) => numberOf(name) ?? 0n,
      byBytes,
    )) {
      const at = path.join(folder.path, name, 'up.sql');
      // A folder with only a down file, or with an empty up file, is a version that does nothing.
      if (!disk.has(at) || isEmpty(disk, at)) continue;
      const transaction = /^[ \t]*--[ \t]*hasura:no-transaction[ \t]*\r?$/.test(disk.text(at).split('\n', 1)[0] ?? '')
        ? 'implicit'
        : 'file';
      steps.push({ path: at, version: String(numberOf(name)), transaction, prepare: wholeFile('Hasura') });
    }
    for (const name of folder.files.filter((name) => name.endsWith('.sql'))) {
      problems.push(
        problem('ignored-file', disk.name(path.join(folder.path, name)), 'Hasura runs only the up.sql in the folders beside it'),
      );
    }
    return { steps, problems: [...problems, ...duplicates(steps, disk, stopsAtDuplicate('the Hasura CLI'))] };
  },
};

function configAbove(folder: Folder, disk: Disk): string | undefined {
  const config = nearest(disk, folder.path, 'config.yaml');
  return config && /^(metadata_directory|migrations_directory|version:\s*[23]\b)/m.test(wordsOf(disk, config)) ? config : undefined;
}

/** Folders with an `up.sql` of which no tool is known: Diesel orders versions as text, Hasura as numbers. */
export const upDownFolders: Layout = {
  name: 'up-down-folders',
  tool: 'Diesel or Hasura',
  detect: (folder, disk) =>
    upFolders(folder, disk).length > 0 ? 'its folders hold up.sql; neither Diesel nor Hasura is named' : undefined,
  plan(folder, disk) {
    const names = upFolders(folder, disk);
    const lengths = new Set(names.map((name) => /^[\d-]*/.exec(name)?.[0].length));
    const steps = names
      .toSorted(byBytes)
      .map((name): Step => ({ path: path.join(folder.path, name, 'up.sql'), version: name, transaction: 'file' }));
    const says = 'versions of different lengths are ordered as text; as numbers the order would be another';
    return { steps, problems: lengths.size > 1 ? [problem('ambiguous-order', disk.name(folder.path), says)] : [] };
  },
};
