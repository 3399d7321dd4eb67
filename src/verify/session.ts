/** A connection to the server, on which one fault costs one statement. */
import type { Transaction } from '../model/change.ts';
import type { Condition } from '../model/migration.ts';
import type { Database } from './pglite.ts';
import type { Sent } from './sent.ts';

export interface Failure {
  readonly sqlstate: string;
  readonly message: string;
  /** Only the runner's transaction was in its way: it was carried out all the same, outside it. */
  readonly applied?: true;
}

/** The server died of a statement: nothing can be asked of it any more. */
export class Died extends Error {}

/** What PostgreSQL carries out only outside a transaction block, or only after its end. */
const TRANSACTION_ONLY = new Set(['25001', '55P04', '2D000']);

export class Session {
  readonly #db: Database;
  readonly #defaults: (readonly [name: string, value: string])[];
  #open = false;

  constructor(db: Database, settings: Readonly<Record<string, string>>) {
    this.#db = db;
    this.#defaults = Object.entries(settings);
  }

  get open(): boolean {
    return this.#open;
  }

  async begin(): Promise<void> {
    if (!this.#open) await this.#must('begin');
    this.#open = true;
  }

  /** Ends whatever is open, and says why the server would not. */
  async end(how: 'commit' | 'rollback'): Promise<Failure | undefined> {
    if (!this.#open) return undefined;
    this.#open = false;
    return this.#attempt(how);
  }

  /** A new connection: what ALTER ROLE and ALTER DATABASE have set takes effect. There is only one in truth. */
  async reconnect(): Promise<void> {
    const { rows } = await this.#db.query<{ setting: string }>(SETTINGS);
    for (const { setting } of rows) {
      const at = setting.indexOf('=');
      this.#defaults.push([setting.slice(0, at), setting.slice(at + 1)]);
    }
    await this.reset();
  }

  async reset(): Promise<void> {
    await this.#must('reset all; reset session authorization');
    for (const [name, value] of this.#defaults) await this.#db.query('select set_config($1, $2, false)', [name, value]);
  }

  /** Where this schema is not the first of the search path, it becomes it, before the others. */
  async putFirst(schema: string): Promise<void> {
    await this.#db.query(PUT_FIRST, [schema]);
  }

  /**
   * `control`: the statement is about the transaction itself. `careful`: where a transaction is open it goes on after a
   * failure; else a failure ends it.
   */
  async carryOut({ sql, data }: Sent, careful: boolean, control?: Transaction): Promise<Failure | undefined> {
    const bare = !careful || !this.#open || control?.action === 'begin';
    if (!bare) await this.#must('savepoint before_statement');
    const failure = await this.#attempt(sql, data);
    if (control && (!failure || ENDS.has(control.action))) this.#open = isOpen(control, this.#open);
    else if (!bare) await this.#must(failure ? 'rollback to before_statement; release before_statement' : 'release before_statement');
    if (!failure || control || bare || !TRANSACTION_ONLY.has(failure.sqlstate)) return failure;
    const ended = await this.end('commit');
    const again = ended ?? (await this.#attempt(sql, data));
    await this.begin();
    return again ?? { ...failure, applied: true };
  }

  /** Whether a query's first value, as text, is this. A query that fails says nothing: the migration runs then. */
  async holds({ query, result }: Condition): Promise<boolean> {
    if (this.#open) await this.#must('savepoint before_statement');
    try {
      const { rows } = await this.#db.query<unknown[]>(query, [], { rowMode: 'array' });
      if (this.#open) await this.#must('release before_statement');
      return textOf(rows[0]?.[0] ?? '') === result;
    } catch {
      if (this.#open) await this.#must('rollback to before_statement; release before_statement');
      return true;
    }
  }

  async #attempt(sql: string, data?: string): Promise<Failure | undefined> {
    try {
      if (data === undefined) await this.#db.exec(sql);
      else await this.#db.query(sql, [], { blob: new Blob([data]) });
      return undefined;
    } catch (error) {
      const { code, message } = error as { readonly code?: string; readonly message: string };
      if (code === undefined || !/^[0-9A-Z]{5}$/.test(code)) throw new Died(message);
      return { sqlstate: code, message };
    }
  }

  async #must(sql: string): Promise<void> {
    const failure = await this.#attempt(sql);
    if (failure) throw new Error(`${sql}: ${failure.sqlstate} ${failure.message}`);
  }
}

const textOf = (value: unknown): string => (typeof value === 'boolean' ? (value ? 't' : 'f') : String(value));

const ENDS = new Set<Transaction['action']>(['commit', 'rollback', 'prepare']);

function isOpen({ action, chain }: Transaction, open: boolean): boolean {
  if (action === 'begin') return true;
  return ENDS.has(action) ? open && chain : open;
}

/** The later one has the last word. */
const SETTINGS = `select unnest(setconfig) as setting from pg_db_role_setting
  where setdatabase in (0, (select oid from pg_database where datname = current_database()))
    and setrole in (0, (select oid from pg_roles where rolname = session_user))
  order by setrole <> 0, setdatabase <> 0`;

const PUT_FIRST = `select set_config('search_path', concat_ws(', ', quote_ident($1), nullif(path, '')), false)
  from (select current_setting('search_path') as path) as now
  where trim(both '"' from trim(split_part(path, ',', 1))) <> $1`;
