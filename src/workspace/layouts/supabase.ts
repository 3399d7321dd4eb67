import path from 'node:path';
import type { Folder } from '../disk.ts';
import { accepted, belowIgnored, duplicates, failsAtDuplicate } from './files.ts';
import type { Layout } from './layout.ts';
import { wholeFile } from './markers.ts';

const pattern = /^([0-9]+)_.*\.sql$/;

/** The Supabase CLI: `supabase/migrations`, by full file name as bytes, each file one pipeline. */
export const supabase: Layout = {
  name: 'supabase',
  tool: 'Supabase CLI',
  resets: true,
  detect(folder, disk) {
    const parent = path.dirname(folder.path);
    if (path.basename(folder.path) !== 'migrations' || path.basename(parent) !== 'supabase') return undefined;
    if (!folder.files.some((name) => name.endsWith('.sql'))) return undefined;
    return disk.has(path.join(parent, 'config.toml'))
      ? 'supabase/migrations lies beside supabase/config.toml'
      : 'the folder is supabase/migrations (there is no supabase/config.toml)';
  },
  plan(folder, disk) {
    const { names, problems } = accepted(
      folder,
      disk,
      (name) => pattern.test(name) && !isOldInit(name, folder),
      'the Supabase CLI skips it: a name has to be digits, an underscore and a name, and an _init of before December 2021 is left out',
    );
    const steps = names.map((name) => ({
      path: path.join(folder.path, name),
      version: pattern.exec(name)?.[1] ?? '',
      transaction: 'pipe' as const,
      prepare: wholeFile('the Supabase CLI'),
    }));
    return {
      steps,
      problems: [...problems, ...belowIgnored(folder, disk), ...duplicates(steps, disk, failsAtDuplicate('the Supabase CLI'))],
      bookkeeping:
        'create schema if not exists supabase_migrations;\n' +
        'create table if not exists supabase_migrations.schema_migrations (version text primary key, statements text[], name text);',
    };
  },
};

/** Only where it is the very first entry of the folder, dotfiles counted: so the CLI's source has it. */
function isOldInit(name: string, folder: Folder): boolean {
  const timestamp = /([0-9]{14})_init\.sql/.exec(name)?.[1];
  return timestamp !== undefined && folder.files[0] === name && timestamp < '20211209000000';
}
