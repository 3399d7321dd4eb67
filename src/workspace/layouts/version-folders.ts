import path from 'node:path';
import type { Disk, Folder } from '../disk.ts';
import { isInside } from '../place.ts';
import { type Problem, problem } from '../problem.ts';
import { isSql, sqlFiles } from './files.ts';
import type { Layout, Step } from './layout.ts';
import { numberedOrder, numberedStep } from './numbered.ts';
import { compareVersions, versionOf } from './order.ts';
import { jsonOf } from './proof.ts';

const versionFolder = /^v?\d+(\.\d+)*$/i;

const versionsIn = (folder: Folder): string[] =>
  folder.folders.filter((name) => versionFolder.test(name)).sort((a, b) => compareVersions(versionOf(a), versionOf(b)));

/** Folders `v1.0`, `v1.1` and so on, each with a manifest.json that lists its files. */
export const manifests: Layout = {
  name: 'version-manifests',
  tool: 'a runner of its own',
  resets: true,
  detect(folder, disk) {
    const listing = versionsIn(folder).filter((name) => manifestOf(disk, path.join(folder.path, name)));
    return listing.length > 0 ? `manifest.json in ${listing.length} folders named by version lists their files` : undefined;
  },
  plan(folder, disk) {
    const steps: Step[] = [];
    const problems: Problem[] = [];
    for (const name of versionsIn(folder)) {
      const below = disk.folder(path.join(folder.path, name));
      const manifest = path.join(below.path, 'manifest.json');
      const listed = manifestOf(disk, below.path) ?? [];
      for (const file of listed) {
        const at = path.join(below.path, file);
        if (isInside(at, below.path) && disk.has(at)) steps.push({ path: at, version: `${name}/${file}`, transaction: 'statement' });
        else problems.push(problem('missing-file', disk.name(manifest), `it lists ${file}, which is not there`));
      }
      const dead = sqlFiles(below).filter((file) => !listed.includes(file));
      problems.push(
        ...dead.map((file) => problem('ignored-file', disk.name(path.join(below.path, file)), 'manifest.json does not list it')),
      );
    }
    return { steps, problems };
  },
};

/** The list of SQL files in a manifest, whatever its key is called. */
function manifestOf(disk: Disk, folder: string): string[] | undefined {
  const file = path.join(folder, 'manifest.json');
  const manifest = disk.has(file) ? jsonOf(disk, file) : undefined;
  if (typeof manifest !== 'object' || manifest === null) return undefined;
  return Object.values(manifest).find(
    (value): value is string[] => Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string' && isSql(one)),
  );
}

/** Numbered files in numbered folders, both by number: `97/03_roles.up.sql`. */
export const nestedNumbers: Layout = {
  name: 'nested-numbers',
  tool: 'a runner of its own',
  resets: true,
  detect(folder, disk) {
    if (sqlFiles(folder).length > 0) return undefined;
    const versions = versionsIn(folder).filter((name) =>
      sqlFiles(disk.folder(path.join(folder.path, name))).some((file) => /^v?\d/i.test(file)),
    );
    return versions.length > 0 ? `${versions.length} of its folders are numbers and hold numbered .sql files` : undefined;
  },
  plan(folder, disk) {
    const steps: Step[] = [];
    const problems: Problem[] = [];
    for (const version of versionsIn(folder)) {
      const below = disk.folder(path.join(folder.path, version));
      const up = sqlFiles(below).filter((name) => /^v?\d/i.test(name) && !name.endsWith('.down.sql'));
      const { names, problems: order } = numberedOrder(below, disk, up);
      problems.push(...order);
      steps.push(...names.map((name) => ({ ...numberedStep(path.join(below.path, name)), version: `${version}/${name}` })));
    }
    return { steps, problems };
  },
};
