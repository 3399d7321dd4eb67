import path from 'node:path';
import type { Disk, Folder } from '../disk.ts';
import { problem } from '../problem.ts';
import { accepted, belowIgnored, duplicates, stopsAtDuplicate } from './files.ts';
import type { Layout, Plan, Step } from './layout.ts';
import { wholeFile } from './markers.ts';
import { byBytes, numberOf, sortByNumber } from './order.ts';

const pattern = /^([0-9]+)_(.*)\.(down|up)\.(.*)$/;

export const isUpDownPair = (name: string): boolean => /^[0-9]+_.*\.(up|down)\.sql$/.test(name);

/** golang-migrate: `N_name.up.sql` by number, each file one message. */
export const golangMigrate: Layout = {
  name: 'golang-migrate',
  tool: 'golang-migrate',
  detect: (folder) =>
    folder.files.some((name) => /^[0-9]+_.*\.up\.sql$/.test(name)) ? 'its files come as N_name.up.sql and N_name.down.sql' : undefined,
  plan: (folder, disk) => ({
    ...upFiles(folder, disk, 'golang-migrate', pattern),
    bookkeeping: 'create table if not exists schema_migrations (version bigint not null primary key, dirty boolean not null);',
  }),
};

/** The up files of a folder by number, as golang-migrate and those who build on it take them. */
export function upFiles(folder: Folder, disk: Disk, tool: string, accepts: RegExp): Plan {
  const { names, problems } = accepted(folder, disk, (name) => accepts.test(name), `${tool} wants names like 1_name.up.sql`);
  const up = names.filter((name) => pattern.exec(name)?.[3] === 'up');
  const number = (name: string) => numberOf(name) ?? 0n;
  const fits = (name: string) => number(name) < 2n ** 64n;
  const steps = sortByNumber(up.filter(fits), number, byBytes).map(
    (name): Step => ({
      path: path.join(folder.path, name),
      version: String(number(name)),
      transaction: 'implicit',
      prepare: wholeFile(tool),
    }),
  );
  const tooLarge = up
    .filter((name) => !fits(name))
    .map((name) =>
      problem('ignored-file', disk.name(path.join(folder.path, name)), `the number does not fit in 64 bits: ${tool} skips the file`),
    );
  return { steps, problems: [...problems, ...tooLarge, ...belowIgnored(folder, disk), ...duplicates(steps, disk, stopsAtDuplicate(tool))] };
}
