import path from 'node:path';
import type { TransactionClass } from '../../model/migration.ts';
import { type Disk, type Folder, wordsOf } from '../disk.ts';
import { problem } from '../problem.ts';
import { nearest } from '../walk.ts';
import type { Layout, Step } from './layout.ts';
import { wholeFile } from './markers.ts';
import { byIcu } from './order.ts';
import { called, npmRange } from './proof.ts';

/** Prisma Migrate: folders that hold a `migration.sql`, by folder name as `localeCompare` orders them. */
export const prisma: Layout = {
  name: 'prisma',
  tool: 'Prisma Migrate',
  detect(folder, disk) {
    if (disk.has(lockOf(folder))) return 'the folder holds migration_lock.toml';
    const inside = migrationFolders(folder, disk);
    if (inside.length === 0) return undefined;
    if (inside.some((name) => disk.has(path.join(folder.path, name, 'snapshot.json')))) return undefined;
    const schema = nearest(disk, folder.path, 'schema.prisma', 'prisma.config.ts', 'prisma.config.js', 'prisma.config.mjs');
    if (schema) return `its folders hold migration.sql, and there is ${called(folder, schema)}`;
    if (nearest(disk, folder.path, ...drizzleConfigs)) return undefined;
    return 'its folders hold migration.sql; no other tool is named, so they are taken as Prisma’s';
  },
  plan(folder, disk) {
    const transaction = transactionOf(disk, folder);
    const steps: Step[] = [];
    const problems = [];
    // Prisma does not follow links here.
    for (const name of folder.folders.filter((name) => !folder.links.has(name)).sort(byIcu)) {
      const file = path.join(folder.path, name, 'migration.sql');
      if (disk.has(file)) steps.push({ path: file, version: name, transaction, prepare: wholeFile('Prisma') });
      else
        problems.push(
          problem('missing-file', disk.name(file), 'Prisma lists the folder as a migration, and stops: it has no migration.sql'),
        );
    }
    for (const name of folder.files.filter((name) => name.endsWith('.sql'))) {
      problems.push(
        problem('ignored-file', disk.name(path.join(folder.path, name)), 'Prisma runs only the migration.sql in the folders beside it'),
      );
    }
    return {
      steps,
      problems,
      bookkeeping:
        'create table if not exists _prisma_migrations (id varchar(36) primary key, checksum varchar(64) not null, finished_at timestamptz,' +
        ' migration_name varchar(255) not null, logs text, rolled_back_at timestamptz, started_at timestamptz not null default now(),' +
        ' applied_steps_count integer not null default 0);',
    };
  },
};

export const drizzleConfigs = ['drizzle.config.ts', 'drizzle.config.js', 'drizzle.config.mjs', 'drizzle.config.json'] as const;

const lockOf = (folder: Folder): string => path.join(folder.path, 'migration_lock.toml');

/** The database that `migration_lock.toml` names, as Prisma reads it: the first line that starts with `provider`. */
export function prismaProvider(folder: Folder, disk: Disk): string | undefined {
  const line = wordsOf(disk, lockOf(folder))
    .split('\n')
    .find((text) => text.startsWith('provider'));
  return line && /"([^"]*)"/.exec(line)?.[1];
}

export const migrationFolders = (folder: Folder, disk: Disk): string[] =>
  folder.folders.filter((name) => disk.has(path.join(folder.path, name, 'migration.sql')));

/** Prisma sends a script as one message; since 7.4 it splits it, and every statement commits by itself. */
function transactionOf(disk: Disk, folder: Folder): TransactionClass {
  const range = npmRange(disk, folder.path, 'prisma') ?? npmRange(disk, folder.path, '@prisma/client');
  const version = /(\d+)(?:\.(\d+))?/.exec(range ?? '');
  const [major, minor] = [Number(version?.[1] ?? 0), Number(version?.[2] ?? 0)];
  return major > 7 || (major === 7 && minor >= 4) ? 'statement' : 'implicit';
}
