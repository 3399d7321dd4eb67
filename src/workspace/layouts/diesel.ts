import path from 'node:path';
import { type Disk, type Folder, isEmpty, wordsOf } from '../disk.ts';
import { type Problem, problem } from '../problem.ts';
import { nearest } from '../walk.ts';
import { duplicates } from './files.ts';
import type { Layout, Step } from './layout.ts';
import { wholeFile } from './markers.ts';
import { optionsIn } from './options.ts';
import { byBytes } from './order.ts';
import { called, cargoWith } from './proof.ts';

/** Diesel: folders with an `up.sql`, by version as text. */
export const diesel: Layout = {
  name: 'diesel',
  tool: 'Diesel',
  detect(folder, disk) {
    const inside = upFolders(folder, disk);
    if (inside.length === 0) return undefined;
    const proof = nearest(disk, folder.path, 'diesel.toml') ?? cargoWith(disk, folder.path, 'diesel');
    if (proof) return `its folders hold up.sql, and there is ${called(folder, proof)}`;
    return inside.some((name) => /^\d{4}-\d{2}-\d{2}-\d{6}/.test(name))
      ? 'its folders hold up.sql and are named as Diesel names them'
      : undefined;
  },
  plan(folder, disk) {
    const problems: Problem[] = [];
    const steps: Step[] = [];
    const names = folder.folders.filter((name) => !name.startsWith('.') && disk.folder(path.join(folder.path, name)).files.length > 0);
    for (const name of names.toSorted((a, b) => byBytes(versionIn(a), versionIn(b)) || byBytes(a, b))) {
      const at = path.join(folder.path, name, 'up.sql');
      if (!disk.has(at)) problems.push(problem('missing-file', disk.name(at), 'Diesel stops: the folder has no up.sql'));
      else if (isEmpty(disk, at)) problems.push(problem('empty-file', disk.name(at), 'Diesel stops: the file is empty'));
      else
        steps.push({
          path: at,
          version: versionIn(name),
          transaction: runsInTransaction(disk, path.dirname(at)) ? 'file' : 'implicit',
          prepare: wholeFile('Diesel'),
        });
    }
    problems.push(
      ...duplicates(
        steps,
        disk,
        (version, first) => `version ${version} is already ${first}: Diesel runs only one of the two, and which is not defined`,
      ),
    );
    return {
      steps,
      problems,
      bookkeeping:
        'create table if not exists __diesel_schema_migrations (version varchar(50) primary key, run_on timestamp not null default current_timestamp);',
    };
  },
};

export const upFolders = (folder: Folder, disk: Disk): string[] =>
  folder.folders.filter((name) => disk.has(path.join(folder.path, name, 'up.sql')) && !name.startsWith('.'));

const versionIn = (name: string): string => (name.split('_')[0] ?? name).replaceAll('-', '');

/** A metadata.toml that does not name the option turns transactions off: its default there is false. */
function runsInTransaction(disk: Disk, folder: string): boolean {
  const file = path.join(folder, 'metadata.toml');
  return !disk.has(file) || optionsIn(wordsOf(disk, file)).get('run_in_transaction') === 'true';
}
