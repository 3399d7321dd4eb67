import path from 'node:path';
import type { Disk, Folder } from '../disk.ts';
import { type Problem, problem } from '../problem.ts';
import { belowIgnored, isSql, sqlFiles } from './files.ts';
import { upFiles } from './golang-migrate.ts';
import { psqlIncludes, withIncludes } from './includes.ts';
import type { Layout, Prepare, Prepared, Step } from './layout.ts';
import { cutByMarker } from './markers.ts';
import { numberedOrder } from './numbered.ts';

/** Numbered pairs of which some end in `.psql`: psql runs them, so psql's own commands are at home in them. */
export const psqlPairs: Layout = {
  name: 'psql-pairs',
  tool: 'psql',
  stripsMark: true,
  resets: true,
  detect: (folder) =>
    folder.files.some((name) => /^\d+_.*\.up\.psql$/.test(name)) ? 'some of its N_name.up files end in .psql' : undefined,
  plan(folder, disk) {
    const plan = upFiles(folder, disk, 'psql', /^\d+_.*\.(up|down)\.p?sql$/);
    const problems = [...plan.problems];
    const steps = plan.steps.map((step) => ({ ...step, transaction: 'none' as const }));
    return { steps: withIncludes(steps, disk, psqlIncludes(disk.base, folder.path), problems), problems };
  },
};

const wholeSchema = ['structure.sql', 'schema.sql'];

/** A dump: the state that all migrations led to, which psql loads. */
export const dump: Layout = {
  name: 'dump',
  tool: 'psql',
  stripsMark: true,
  detect(folder, disk) {
    const file = dumpIn(folder, disk);
    return file && `${path.basename(file)} is a dump by pg_dump`;
  },
  plan(folder, disk) {
    const file = dumpIn(folder, disk) ?? wholeSchemaIn(folder);
    if (!file) return { steps: [], problems: [] };
    const problems = othersIgnored(folder, disk, file);
    return { steps: withIncludes([{ path: file, transaction: 'none' }], disk, psqlIncludes(disk.base, folder.path), problems), problems };
  },
};

const isDump = (text: string): boolean => text.slice(0, 4000).includes('-- PostgreSQL database dump');

const dumpIn = (folder: Folder, disk: Disk): string | undefined => {
  const names = sqlFiles(folder).filter((name) => wholeSchema.includes(name) || name.endsWith('_structure.sql'));
  return names
    .map((name) => path.join(folder.path, name))
    .find((at) => isDump(disk.text(at)) || /^INSERT INTO "schema_migrations"/m.test(disk.text(at)));
};

const wholeSchemaIn = (folder: Folder): string | undefined => {
  const name = wholeSchema.find((one) => folder.files.includes(one));
  return name && path.join(folder.path, name);
};

const othersIgnored = (folder: Folder, disk: Disk, file: string): Problem[] =>
  folder.files
    .filter((name) => isSql(name) && name !== path.basename(file))
    .map((name) =>
      problem('ignored-file', disk.name(path.join(folder.path, name)), `${path.basename(file)} is the whole schema, so this is left out`),
    );

/** A folder that somebody named, whose files say nothing of a tool. */
export const plain: Layout = {
  name: 'plain',
  tool: 'no tool that is known',
  resets: true,
  detect(folder) {
    const names = sqlFiles(folder);
    if (names.length === 0) return undefined;
    const whole = wholeSchemaIn(folder);
    if (whole) return `no tool is named, and ${path.basename(whole)} is there`;
    return names.length === 1
      ? 'there is one .sql file, and no tool is named'
      : 'no tool is named: its .sql files are taken in the order of their names';
  },
  plan(folder, disk) {
    const whole = wholeSchemaIn(folder);
    const { names, problems: order } = whole
      ? { names: [path.basename(whole)], problems: othersIgnored(folder, disk, whole) }
      : numberedOrder(folder, disk, sqlFiles(folder));
    const problems = whole ? order : [...order, ...belowIgnored(folder, disk)];
    const steps = names.map((name) => fileStep(path.join(folder.path, name)));
    return { steps: withIncludes(steps, disk, psqlIncludes(disk.base, folder.path), problems), problems };
  },
};

/** A file of which no runner is known: read by the marker that it carries, and else as psql would. */
export const fileStep = (at: string): Step => ({ path: at, version: path.basename(at), transaction: 'none', prepare: prepareFile });

const prepareFile: Prepare = (text): Prepared => {
  const cut = cutByMarker(text);
  return cut.runs || cut.units ? { transaction: 'file', ...cut } : cut;
};
