import path from 'node:path';
import type { Disk, Folder } from '../disk.ts';
import { problem } from '../problem.ts';
import { belowIgnored, duplicates, stopsAtDuplicate } from './files.ts';
import type { Layout, Prepared, Step } from './layout.ts';
import { byBytes, numberOf, sortByNumber } from './order.ts';
import { npmRange, saysMigrations } from './proof.ts';

const pattern = /^(-?\d+)[-_]?(.*)\.(sql|js)$/i;

/** postgres-migrations (Node): numbers from 1 without a gap, leading zeros aside. */
export const postgresMigrations: Layout = {
  name: 'postgres-migrations',
  tool: 'postgres-migrations',
  detect(folder, disk) {
    if (!saysMigrations(folder) || !candidates(folder).some((name) => pattern.test(name))) return undefined;
    return npmRange(disk, folder.path, 'postgres-migrations') ? 'package.json asks for postgres-migrations' : undefined;
  },
  plan(folder: Folder, disk: Disk) {
    const names = candidates(folder);
    const number = (name: string) => numberOf(name) ?? 0n;
    const isNumbered = (name: string) => /^\d/.test(name) && pattern.test(name);
    const numbered = names.filter(isNumbered);
    const steps = sortByNumber(numbered, number, byBytes).map((name): Step => {
      const step: Step = { path: path.join(folder.path, name), version: String(number(name)), transaction: 'file', prepare };
      return /\.js$/i.test(name) ? { ...step, opaque: 'the step is a JavaScript program' } : step;
    });
    const repeated = duplicates(steps, disk, stopsAtDuplicate('postgres-migrations'));
    const gap = repeated.length > 0 ? -1 : steps.findIndex((step, i) => step.version !== String(i + 1));
    const bad = names.filter((name) => !isNumbered(name));
    return {
      steps,
      problems: [
        ...bad.map((name) =>
          problem('bad-name', disk.name(path.join(folder.path, name)), 'postgres-migrations stops: the name does not start with a number'),
        ),
        ...(gap < 0
          ? []
          : [
              problem(
                'version-gap',
                disk.name(folder.path),
                `postgres-migrations stops: numbers have to run from 1 without a gap, and ${gap + 1} is missing`,
              ),
            ]),
        ...belowIgnored(folder, disk),
        ...repeated,
      ],
      bookkeeping:
        'create table if not exists migrations (id integer primary key, name varchar(100) unique not null, hash varchar(40) not null,' +
        ' executed_at timestamp default current_timestamp);',
    };
  },
};

const candidates = (folder: Folder): string[] => folder.files.filter((name) => /\.(sql|js)$/i.test(name));

const prepare = (text: string): Prepared => ({
  transaction: text.includes('-- postgres-migrations disable-transaction') ? 'implicit' : 'file',
});
