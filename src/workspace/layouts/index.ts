import { atlas } from './atlas.ts';
import { dbmate } from './dbmate.ts';
import { dbup } from './dbup.ts';
import { diesel } from './diesel.ts';
import { drizzle, drizzleFolders } from './drizzle.ts';
import { encore } from './encore.ts';
import { evolve } from './evolve.ts';
import { flyway } from './flyway.ts';
import { golangMigrate } from './golang-migrate.ts';
import { goose } from './goose.ts';
import { graphileMigrate } from './graphile-migrate.ts';
import { hasura, upDownFolders } from './hasura.ts';
import type { Layout } from './layout.ts';
import { liquibase } from './liquibase.ts';
import { nodePgMigrate } from './node-pg-migrate.ts';
import { numbered } from './numbered.ts';
import { dump, plain, psqlPairs } from './plain.ts';
import { pop } from './pop.ts';
import { postgresMigrations } from './postgres-migrations.ts';
import { prisma } from './prisma.ts';
import { refinery } from './refinery.ts';
import { sqitch } from './sqitch.ts';
import { sqlMigrate } from './sql-migrate.ts';
import { sqlx } from './sqlx.ts';
import { supabase } from './supabase.ts';
import { tern } from './tern.ts';
import { umzug } from './umzug.ts';
import { manifests, nestedNumbers } from './version-folders.ts';

/**
 * The tools, in the order in which a folder is asked: manifests are authoritative, then what the files say of
 * themselves, then what the project asks for, and names alone come last.
 */
export const tools: readonly Layout[] = [
  sqitch,
  supabase,
  drizzle,
  prisma,
  drizzleFolders,
  graphileMigrate,
  atlas,
  goose,
  sqlMigrate,
  dbmate,
  tern,
  liquibase,
  nodePgMigrate,
  diesel,
  hasura,
  upDownFolders,
  manifests,
  refinery,
  evolve,
  flyway,
  sqlx,
  encore,
  pop,
  psqlPairs,
  golangMigrate,
  dbup,
  postgresMigrations,
  umzug,
  nestedNumbers,
];

export const layouts: readonly Layout[] = [...tools, numbered, dump, plain];

export const layoutNamed = (name: string): Layout | undefined => layouts.find((layout) => layout.name === name);
