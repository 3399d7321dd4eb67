/** A history in the server: the same statements in the same transactions as the replay, one after the other. */
import { type HistoryInput, lowered, parsed, preludeMigration } from '../history.ts';
import type { Change } from '../model/change.ts';
import type { Condition, Migration } from '../model/migration.ts';
import type { Span } from '../source.ts';
import { type Catalog, dumpCatalog } from './dump-catalog.ts';
import type { Database } from './pglite.ts';
import { sent } from './sent.ts';
import { Died, type Failure, Session } from './session.ts';

/** What the server said of a history. */
export interface Run {
  readonly before: Catalog;
  readonly after: Catalog;
  readonly failed: readonly Failed[];
  /** Those that were made, before the first migration or by them. */
  readonly extensions: readonly string[];
}

export interface StatementPlace extends Span {
  /** The number of its migration; sources before the first one count from -1 downwards. */
  readonly migration: number;
  readonly statement: number;
}

/** A statement that the server refused. */
export interface Failed extends StatementPlace, Failure {
  readonly changes: readonly Change[];
}

/**
 * The run cannot go on and has to be done anew: without a statement that the server died of; with a migration in which
 * something failed, statement by statement; or without the transaction commands of such a migration, which would take
 * good statements along.
 */
export type Anew =
  | { readonly without: StatementPlace; readonly says: string }
  | { readonly careful: number }
  | { readonly withoutTransactions: number };

/** How each migration is run, by its number. */
export interface Plan {
  /** A savepoint before each statement: not everywhere, because PostgreSQL minds them (labels of enums). */
  readonly careful: ReadonlySet<number>;
  /** Their own transaction commands are passed over. */
  readonly withoutTransactions: ReadonlySet<number>;
}

export async function runHistory(db: Database, input: HistoryInput, plan: Plan): Promise<Run | Anew> {
  const { searchPath } = input;
  const session = new Session(db, { timezone: 'UTC', ...(searchPath !== undefined && { search_path: searchPath }) });
  await session.reset();
  const failed: Failed[] = [];
  for (const [number, source] of input.prelude.entries()) {
    const anew = await runMigration(session, input, preludeMigration(source), {
      number: -1 - number,
      continued: false,
      careful: true,
      skip: false,
      failed,
    });
    if (anew) return anew;
  }
  await session.reset();
  const before = await dumpCatalog(db);
  await session.reconnect();
  for (const [number, migration] of input.migrations.entries()) {
    if (migration.resetBefore) await session.reset();
    if (migration.schema !== undefined) await session.putFirst(migration.schema);
    if (!(await allHold(session, migration.conditions ?? []))) continue;
    const continued = input.migrations[number + 1]?.group === migration.group;
    const [careful, skip] = [plan.careful.has(number), plan.withoutTransactions.has(number)];
    const known = failed.length;
    const anew = await runMigration(session, input, migration, { number, continued, careful, skip, failed });
    if (anew) return anew;
    if (!skip && failed.slice(known).some((one) => !one.applied) && bringsTransactions(input, migration))
      return { withoutTransactions: number };
  }
  await session.reset();
  const after = await dumpCatalog(db);
  return { before, after, failed, extensions: (after['extensions'] ?? []).map(({ name }) => String(name)) };
}

async function allHold(session: Session, conditions: readonly Condition[]): Promise<boolean> {
  for (const condition of conditions) if (!(await session.holds(condition))) return false;
  return true;
}

interface Round {
  readonly number: number;
  readonly continued: boolean;
  readonly careful: boolean;
  readonly skip: boolean;
  readonly failed: Failed[];
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

async function runMigration(session: Session, input: HistoryInput, migration: Migration, round: Round): Promise<Anew | undefined> {
  const { number, continued, careful, skip, failed } = round;
  const { transaction } = migration;
  const statements = [...parsed(input, migration)].filter(({ meta, index }) => !meta && !input.passOver?.(number, index));
  if (transaction === 'file' || transaction === 'all' || ((transaction === 'implicit' || transaction === 'pipe') && statements.length > 1))
    await session.begin();
  let last: (Span & { readonly index: number }) | undefined;
  for (const statement of statements) {
    const { source, start, end, index, copyData } = statement;
    const { changes } = lowered(statement);
    const control = changes.find((change) => change.kind === 'transaction');
    if (control && skip) continue;
    last = statement;
    const text = decoder.decode(source.bytes.subarray(start, end));
    const data = copyData && decoder.decode(source.bytes.subarray(copyData.start, copyData.end));
    const wanted = sent(text, changes, data);
    if (!wanted) continue;
    const exposed = session.open && !careful;
    try {
      const failure = await session.carryOut(wanted, careful, control);
      if (failure && exposed) return { careful: number };
      if (failure) failed.push({ source, start, end, migration: number, statement: index, changes, ...failure });
    } catch (error) {
      if (!(error instanceof Died)) throw error;
      return { without: { source, start, end, migration: number, statement: index }, says: error.message };
    }
  }
  if (transaction === 'none' && !continued && session.open && !skip) await session.end('rollback');
  const failure = continued ? undefined : await session.end('commit');
  if (failure && last) failed.push({ ...last, migration: number, statement: last.index, changes: [], ...failure });
  return undefined;
}

const bringsTransactions = (input: HistoryInput, migration: Migration): boolean =>
  [...parsed(input, migration)].some((statement) => lowered(statement).changes.some((change) => change.kind === 'transaction'));
