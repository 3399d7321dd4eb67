import path from 'node:path';
import { accepted, belowIgnored, mostly } from './files.ts';
import type { Layout, Prepared, Step } from './layout.ts';
import { byNatural, numberOf, sortByNumber } from './order.ts';
import { npmRange, saysMigrations } from './proof.ts';

/** node-pg-migrate: by number, all in one transaction; the part from `-- Up Migration` to `-- Down Migration`. */
export const nodePgMigrate: Layout = {
  name: 'node-pg-migrate',
  tool: 'node-pg-migrate',
  detect(folder, disk) {
    const marked = mostly(folder, disk, isNodePgMigrate);
    if (marked) return 'its files carry -- Up Migration';
    const numbered = folder.files.some((name) => /^\d+.*\.sql$/.test(name));
    return numbered && saysMigrations(folder) && npmRange(disk, folder.path, 'node-pg-migrate')
      ? 'package.json asks for node-pg-migrate'
      : undefined;
  },
  plan(folder, disk) {
    const isStep = (name: string) => !name.startsWith('.') && /\.([cm]?[jt]s|sql)$/.test(name) && numberOf(name) !== undefined;
    const { names, problems } = accepted(folder, disk, isStep, 'node-pg-migrate stops: a name has to start with digits');
    const steps = sortByNumber(names, timestampOf, byNatural).map((name): Step => {
      const step: Step = {
        path: path.join(folder.path, name),
        version: name.replace(/\.[^.]*$/, ''),
        transaction: 'all',
        group: 'all',
        prepare: cutNodePgMigrate,
      };
      return name.endsWith('.sql') ? step : { ...step, opaque: 'the step is a JavaScript program' };
    });
    return {
      steps,
      problems: [...problems, ...belowIgnored(folder, disk)],
      bookkeeping:
        'create table if not exists pgmigrations (id serial primary key, name varchar(255) not null, run_on timestamp not null);',
    };
  },
};

export const isNodePgMigrate = (text: string): boolean => markerAt(text, 'up') >= 0;

export const hasBothMarkers = (text: string): boolean => isNodePgMigrate(text) && markerAt(text, 'down') >= 0;

/** Where a line is a comment that starts with the direction and the word migration. */
function markerAt(text: string, direction: 'up' | 'down'): number {
  const marker = direction === 'up' ? /--[ \t-]*up[ \t]+migration/iy : /--[ \t-]*down[ \t]+migration/iy;
  for (let at = text.indexOf('--'); at >= 0; at = text.indexOf('--', at)) {
    const start = text.lastIndexOf('\n', at) + 1;
    marker.lastIndex = at;
    if (text.slice(start, at).trim() === '' && marker.test(text)) return start;
    const end = text.indexOf('\n', at);
    if (end < 0) return -1;
    at = end;
  }
  return -1;
}

/** Seventeen digits are a UTC date and become milliseconds; any other prefix is the number that it is, fourteen digits too. */
function timestampOf(name: string): bigint {
  const digits = /^\d+/.exec(name)?.[0] ?? '0';
  const date = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d{3})$/.exec(digits);
  if (!date) return numberOf(name) ?? 0n;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0, millisecond = 0] = date.slice(1).map(Number);
  return BigInt(Date.UTC(year, month - 1, day, hour, minute, second, millisecond));
}

/** Without an Up marker the whole file is run, a Down section too. */
export function cutNodePgMigrate(text: string): Prepared {
  const up = markerAt(text, 'up');
  const down = markerAt(text, 'down');
  if (up < 0) {
    return down >= 0
      ? {
          faults: [{ kind: 'bad-marker', at: down, says: 'without an Up marker node-pg-migrate runs the whole file, this part too' }],
        }
      : {};
  }
  return { runs: [{ start: up, end: down > up ? down : text.length }] };
}
