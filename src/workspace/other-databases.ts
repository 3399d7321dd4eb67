import path from 'node:path';
import type { Disk, Folder } from './disk.ts';
import { journalOf } from './layouts/drizzle.ts';
import { prismaProvider } from './layouts/prisma.ts';
import { sqitchEngine } from './layouts/sqitch.ts';

const words =
  /(^|[^a-z])(clickhouse|mysql|mariadb|sqlite3?|cassandra|scylla|mssql|sqlserver|oracle|cockroach(db)?|snowflake|bigquery|duckdb|spanner|mongo(db)?|tidb|h2)([^a-z]|$)/i;

const foreign =
  /\bENGINE\s*=\s*(\w*MergeTree|InnoDB|MyISAM)\b|\bCREATE\s+TABLE\s+(IF\s+NOT\s+EXISTS\s+)?`|\bAUTO_?INCREMENT\b|\bPRAGMA\s+(foreign_keys|journal_mode)\b|\bNVARCHAR\s*\(\s*MAX\s*\)/i;

const postgres =
  /\$\$|::[a-z"]|\bplpgsql\b|\btimestamptz\b|\bjsonb\b|\b(big)?serial\b|\bbytea\b|\brow\s+level\s+security\b|\bgen_random_uuid\b|\bwith\s+time\s+zone\b|\bcreate\s+extension\b/i;

/** Why a folder's migrations are not for PostgreSQL, if that is plain to see. */
export function otherDatabase(disk: Disk, layout: string, folder: Folder, below: string, files: readonly string[]): string | undefined {
  const named =
    layout === 'prisma'
      ? prismaProvider(folder, disk)
      : layout === 'drizzle'
        ? journalOf(folder, disk)?.dialect
        : layout === 'sqitch'
          ? sqitchEngine(folder, disk)
          : undefined;
  if (named !== undefined) return /^(pg|postgres(ql)?)$/.test(named) ? undefined : `its manifest says ${named}`;
  const segment = path
    .relative(below, folder.path)
    .split(path.sep)
    .find((one) => words.test(one) && !/postgres|pg/i.test(one));
  if (segment !== undefined) return `its path says ${words.exec(segment)?.[2]?.toLowerCase()} (${segment})`;
  const texts = files.slice(0, 500).map((at) => disk.text(at));
  const theirs = texts.filter((text) => foreign.test(text)).length;
  if (theirs === 0 || theirs * 5 < texts.length) return undefined;
  return texts.filter((text) => postgres.test(text)).length < theirs ? 'its SQL is another database’s' : undefined;
}
