import path from 'node:path';
import { wordsOf } from '../disk.ts';
import { problem } from '../problem.ts';
import { nearest } from '../walk.ts';
import { accepted, belowIgnored, duplicates, mostly, stopsAtDuplicate } from './files.ts';
import type { Fault, Layout, Prepared, Step } from './layout.ts';
import { isBlank, isComment, linesOf } from './lines.ts';
import { optionsBelow, optionsIn } from './options.ts';
import { byBytes, numberOf, sortByNumber } from './order.ts';
import { templateEdits } from './placeholders.ts';
import { called } from './proof.ts';

const pattern = /^\d+_.+\.sql$/;
const marker = '---- create above / drop below ----';

/** tern: numbers from 1 without a gap; what stands above the marker. */
export const tern: Layout = {
  name: 'tern',
  tool: 'tern',
  resets: true,
  detect(folder, disk) {
    if (!folder.files.some((name) => pattern.test(name))) return undefined;
    const config = [folder.path, path.dirname(folder.path)].map((at) => path.join(at, 'tern.conf')).find((at) => disk.has(at));
    if (config) return `there is ${called(folder, config)}`;
    return mostly(folder, disk, isTern) ? `its files carry ${marker}` : undefined;
  },
  plan(folder, disk) {
    const { names, problems } = accepted(
      folder,
      disk,
      (name) => pattern.test(name),
      'tern wants digits and an underscore at the start of a name',
    );
    const config = nearest(disk, folder.path, 'tern.conf');
    const data = config ? optionsBelow(optionsIn(wordsOf(disk, config)), 'data') : new Map<string, string>();
    const prepare = (text: string): Prepared => {
      const cut = cutTern(text);
      const { edits, faults } = templateEdits(text, (field) => data.get(field));
      return { ...cut, edits, faults: [...(cut.faults ?? []), ...faults] };
    };
    const number = (name: string) => numberOf(name) ?? 0n;
    const steps = sortByNumber(names, number, byBytes).map(
      (name): Step => ({ path: path.join(folder.path, name), version: String(number(name)), transaction: 'file', prepare }),
    );
    const repeated = duplicates(steps, disk, stopsAtDuplicate('tern'));
    const gap = repeated.length > 0 ? -1 : steps.findIndex((step, i) => step.version !== String(i + 1));
    const missing =
      gap < 0
        ? []
        : [
            problem(
              'version-gap',
              disk.name(folder.path),
              `tern stops: numbers have to run from 1 without a gap, and ${gap + 1} is missing`,
            ),
          ];
    return {
      steps,
      problems: [...problems, ...belowIgnored(folder, disk), ...repeated, ...missing],
      bookkeeping: 'create table if not exists public.schema_version (version int4 not null);',
    };
  },
};

export const isTern = (text: string): boolean => text.includes(marker);

export function cutTern(text: string): Prepared {
  const at = text.indexOf(marker);
  const end = at < 0 ? text.length : at;
  const faults: Fault[] = [];
  let sql = false;
  let transaction: 'file' | 'statement' = 'file';
  for (const line of linesOf(text.slice(0, end))) {
    // With a carriage return at its end tern does not know this line.
    if (line.text === '---- tern: disable-tx ----') transaction = 'statement';
    sql ||= !isBlank(line) && !isComment(line);
  }
  if (!sql) faults.push({ kind: 'empty-file', says: 'tern stops: there is no SQL to run' });
  return { runs: [{ start: 0, end }], transaction, faults };
}
