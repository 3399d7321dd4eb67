/** Examples in PostgreSQL: each in a transaction that is taken back, or in a server of its own where it ends transactions itself. */
import { PGlite } from '@electric-sql/pglite';
import { citext } from '@electric-sql/pglite/contrib/citext';
import { pg_stat_statements } from '@electric-sql/pglite/contrib/pg_stat_statements';
import { pgcrypto } from '@electric-sql/pglite/contrib/pgcrypto';
import { uuid_ossp } from '@electric-sql/pglite/contrib/uuid_ossp';
import type { Attack } from '../../src/examples.ts';
import type { HistoryInput } from '../../src/history.ts';
import { type Statement, statements } from '../../src/parse/index.ts';

/** A statement that the server refuses. */
export interface Refusal {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly sqlstate: string;
  readonly message: string;
}

export interface Executed {
  readonly refused: readonly Refusal[];
  /** What the attack's last statement came to. */
  readonly attack: Observed | undefined;
}

export type Observed = { readonly rows: number } | { readonly sqlstate: string };

/** Servers in which nothing was done but a platform's SQL, by that SQL. */
const prepared = new Map<string, Promise<PGlite>>();

export async function execute(input: HistoryInput, attack: Attack | undefined): Promise<Executed> {
  const read = input.migrations.flatMap(({ source, part }) => [...statements(input.parser, source, { ...(part && { part }) })]);
  const base = await serverWith(input);
  const db = read.some(endsTransactions) ? ((await base.clone()) as PGlite) : base;
  await db.exec('begin');
  try {
    const refused: Refusal[] = [];
    for (const statement of read) {
      const failure = await guarded(db, textOf(statement));
      if (failure) refused.push({ file: statement.source.name, start: statement.start, end: statement.end, ...failure });
    }
    return { refused, attack: attack && (await observe(db, input, attack)) };
  } finally {
    await db.exec('rollback; reset all; reset session authorization; deallocate all');
    if (db !== base) await db.close();
  }
}

export async function stopServers(): Promise<void> {
  for (const db of prepared.values()) await (await db).close();
  prepared.clear();
}

const decoder = new TextDecoder();
const textOf = ({ source, start, end }: Statement): string => decoder.decode(source.bytes.subarray(start, end));
const endsTransactions = ({ tree }: Statement): boolean => tree !== undefined && 'TransactionStmt' in tree;

function serverWith({ prelude, parser }: HistoryInput): Promise<PGlite> {
  const sql = prelude.map(({ bytes }) => decoder.decode(bytes)).join('\n;\n');
  const known = prepared.get(sql);
  if (known) return known;
  const started = PGlite.create({ extensions: { citext, pg_stat_statements, pgcrypto, uuid_ossp } }).then(async (db) => {
    const { rows } = await db.query<{ name: string }>('select name from pg_available_extensions');
    const available = new Set(rows.map(({ name }) => name));
    for (const source of prelude)
      for (const statement of statements(parser, source)) {
        const extension = extensionOf(statement);
        // No platform's SQL needs what is in those that are not there.
        if (extension === undefined || available.has(extension)) await db.exec(textOf(statement));
      }
    return db;
  });
  prepared.set(sql, started);
  return started;
}

function extensionOf({ tree }: Statement): string | undefined {
  const made = tree && 'CreateExtensionStmt' in tree ? (tree.CreateExtensionStmt as { readonly extname?: string }) : undefined;
  return made?.extname;
}

/** Carries it out, or says why it is refused; then everything is as it was before. */
async function guarded(db: PGlite, sql: string): Promise<{ readonly sqlstate: string; readonly message: string } | undefined> {
  await db.exec('savepoint before_it').catch(() => undefined);
  try {
    await db.exec(sql);
  } catch (error) {
    await db.exec('rollback to before_it').catch(() => undefined);
    return { sqlstate: (error as { code?: string }).code ?? 'XX000', message: (error as Error).message };
  }
  await db.exec('release before_it').catch(() => undefined);
  return undefined;
}

/** All but its last statement have to succeed. */
async function observe(db: PGlite, { parser }: HistoryInput, { sql }: Attack): Promise<Observed> {
  await db.exec('reset all; reset session authorization');
  const script = [...statements(parser, { name: 'attack', bytes: new TextEncoder().encode(sql) })].map(textOf);
  const last = script.pop() ?? '';
  for (const statement of script) await db.exec(statement);
  try {
    const result = (await db.exec(last)).at(-1);
    return { rows: Math.max(result?.rows.length ?? 0, result?.affectedRows ?? 0) };
  } catch (error) {
    return { sqlstate: (error as { code?: string }).code ?? 'XX000' };
  }
}
