import { nearest } from '../walk.ts';
import { isUpDownPair, upFiles } from './golang-migrate.ts';
import type { Layout } from './layout.ts';
import { called } from './proof.ts';

/** Encore: golang-migrate underneath; its own INSERT is appended to every file, so no file is ever a single statement. */
export const encore: Layout = {
  name: 'encore',
  tool: 'Encore',
  detect(folder, disk) {
    if (!folder.files.some(isUpDownPair)) return undefined;
    const app = nearest(disk, folder.path, 'encore.app');
    return app && `its files come as N_name.up.sql, and there is ${called(folder, app)}`;
  },
  plan(folder, disk) {
    const plan = upFiles(folder, disk, 'Encore', /^\d+(_[^.]+)?\.(up|down)\.sql$/);
    return {
      ...plan,
      steps: plan.steps.map((step) => ({ ...step, transaction: 'file' as const })),
      bookkeeping: 'create table if not exists schema_migrations (version bigint not null primary key, dirty boolean not null);',
    };
  },
};
