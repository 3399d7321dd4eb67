import path from 'node:path';
import type { Disk, Folder } from '../disk.ts';
import { type Problem, problem } from '../problem.ts';
import { belowIgnored, isSql, sqlFiles } from './files.ts';
import type { Layout, Step } from './layout.ts';
import { cutByMarker } from './markers.ts';
import { byBytes, compareVersions, sameOrder, versionOf } from './order.ts';
import { statementHeads } from './statements.ts';

const undoing = /[._-](down|undo|rollback|revert)\.sql$/i;

/** Numbered files of a runner that leaves no mark of its own: `0001_init.sql`, `2-users.sql`, `000003.sql`. */
export const numbered: Layout = {
  name: 'numbered',
  tool: 'a runner of its own',
  resets: true,
  detect(folder, disk) {
    const names = sqlFiles(folder);
    const count = names.filter((name) => isNumbered(name)).length;
    if (count === 0 || count < names.length * 0.8) return undefined;
    if (count < 2 && !/migrat|schema|sql|change|deploy|patch/i.test(path.basename(folder.path))) return undefined;
    // Numbered queries and numbered fixtures are common; migrations make or change something.
    if (!names.some((name) => changesSchema(disk.text(path.join(folder.path, name))))) return undefined;
    return `${count} of its ${names.length} .sql files start with a number, and no tool is named`;
  },
  plan(folder, disk) {
    const kept = sqlFiles(folder).filter((name) => isNumbered(name) && !undoing.test(name));
    const taken = new Set(kept);
    const left = folder.files.filter((name) => isSql(name) && !taken.has(name));
    const { names, problems } = numberedOrder(folder, disk, kept);
    const says = (name: string) =>
      undoing.test(name) ? 'its name says that it undoes a migration' : 'its name does not start with a number, as the others do';
    return {
      steps: names.map((name) => numberedStep(path.join(folder.path, name))),
      problems: [
        ...problems,
        ...left.map((name) => problem('ignored-file', disk.name(path.join(folder.path, name)), says(name))),
        ...belowIgnored(folder, disk),
      ],
    };
  },
};

export const numberedStep = (at: string): Step => ({
  path: at,
  version: /^[vV]?(\d+(?:\.\d+)*)/.exec(path.basename(at))?.[1] ?? '',
  transaction: 'file',
  prepare: cutByMarker,
});

const isNumbered = (name: string): boolean => /^[vV]?\d+([._ -].*)?\.sql$/s.test(name);

const changing = /^(create|alter|drop|grant|revoke|comment|do|begin|insert|update|delete|set)\b/i;

const changesSchema = (text: string): boolean => statementHeads(text.slice(0, 20_000)).some((head) => changing.test(head));

/** By number; where that disagrees with the order of the names, padding decides, and a problem says so. */
export function numberedOrder(folder: Folder, disk: Disk, names: readonly string[]): { names: string[]; problems: Problem[] } {
  const byName = [...names].sort(byBytes);
  const versions = new Map(byName.map((name) => [name, versionOf(name)]));
  const numeric = byName.toSorted((a, b) => compareVersions(versions.get(a) ?? [], versions.get(b) ?? []));
  if (sameOrder(byName, numeric)) return { names: numeric, problems: [] };
  const long = names.some((name) => /^\d{8,}/.test(name));
  const at = byName.findIndex((name, i) => name !== numeric[i]);
  const says = `the order is ambiguous: by name ${byName[at]} comes before ${numeric[at]}, by number after; taken ${long ? 'by name' : 'by number'}`;
  return { names: long ? byName : numeric, problems: [problem('ambiguous-order', disk.name(folder.path), says)] };
}
