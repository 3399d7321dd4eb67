import path from 'node:path';
import type { Disk, Folder } from '../disk.ts';
import { accepted, belowIgnored, duplicates, failsAtDuplicate, mostly } from './files.ts';
import type { Fault, Layout, Prepared, Step, Unit } from './layout.ts';
import { isBlank, isComment, linesOf } from './lines.ts';

const pattern = /^(\d+).*\.sql$/;

/** dbmate: by file name as bytes, not by number; the sections under `-- migrate:up`. */
export const dbmate: Layout = {
  name: 'dbmate',
  tool: 'dbmate',
  detect: (folder, disk) => (mostly(folder, disk, isDbmate) ? 'its files carry -- migrate:up' : undefined),
  plan(folder: Folder, disk: Disk) {
    const { names, problems } = accepted(folder, disk, (name) => pattern.test(name), 'dbmate wants digits at the start of a name');
    const steps = names.map(
      (name): Step => ({
        path: path.join(folder.path, name),
        version: pattern.exec(name)?.[1] ?? '',
        transaction: 'file',
        prepare: cutDbmate,
      }),
    );
    return {
      steps,
      problems: [...problems, ...belowIgnored(folder, disk), ...duplicates(steps, disk, failsAtDuplicate('dbmate'))],
      bookkeeping: 'create table if not exists schema_migrations (version varchar primary key);',
    };
  },
};

export const isDbmate = (text: string): boolean => text.includes('migrate:up') && /^--[ \t]*migrate:up(?=\s|$)/m.test(text);

/** A file may have several up sections, each with its down section, and each in a transaction of its own. */
export function cutDbmate(text: string): Prepared {
  const units: Unit[] = [];
  const faults: Fault[] = [];
  let open: { start: number; transaction: 'file' | 'implicit' } | undefined;
  let pairs = 0;
  const close = (end: number) => {
    if (open) units.push({ ...open, end });
    open = undefined;
  };
  for (const line of linesOf(text)) {
    const [, direction, options] = /^--\s*migrate:(up|down)((?=\s|$).*)/.exec(line.text) ?? [];
    if (direction === 'up') {
      if (pairs % 2 === 1)
        faults.push({ kind: 'bad-marker', at: line.start, says: 'dbmate stops: the up section before this one has no down section' });
      close(line.start);
      open = { start: line.end, transaction: /\btransaction:false\b/.test(options ?? '') ? 'implicit' : 'file' };
      if (units.length > 0)
        faults.push({
          kind: 'duplicate-version',
          at: line.start,
          says: 'dbmate fails here: it notes the version down once for each up section',
        });
      pairs = 1;
    } else if (direction === 'down') {
      close(line.start);
      pairs = 2;
    } else if (pairs === 0 && !isBlank(line) && !isComment(line)) {
      faults.push({ kind: 'bad-marker', at: line.start, says: 'dbmate stops: there is SQL before -- migrate:up' });
      break;
    }
  }
  close(text.length);
  if (units.length === 0) faults.push({ kind: 'bad-marker', says: 'dbmate stops: the file has no -- migrate:up section' });
  else if (pairs === 1) faults.push({ kind: 'bad-marker', says: 'dbmate stops: the file has no -- migrate:down section' });
  const transaction = units.length === 1 ? (units[0] as Unit).transaction : 'file';
  return { runs: units, transaction, faults, ...(units.length > 1 && { units }) };
}
