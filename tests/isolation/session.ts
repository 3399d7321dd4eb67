/** One PostgreSQL in process; everything happens in a transaction that is taken back. Values are texts, as psql has them. */
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { citext } from '@electric-sql/pglite/contrib/citext';
import { pgcrypto } from '@electric-sql/pglite/contrib/pgcrypto';
import { uuid_ossp } from '@electric-sql/pglite/contrib/uuid_ossp';
import type { Settings } from './callers.ts';

export type Text = string | null;

/** Somebody who sends statements. */
export interface Who {
  readonly role: string;
  readonly settings: Settings;
}

/** What a statement gave, or its error; and what a superuser then saw. */
export type Outcome =
  | {
      readonly rows: readonly (readonly Text[])[];
      readonly touched: number;
      readonly seen: readonly (readonly Text[])[];
      readonly error?: never;
    }
  | { readonly error: string };

export class Session {
  readonly db: PGlite;

  private constructor(db: PGlite) {
    this.db = db;
  }

  /** Extensions are at hand, and none is made. */
  static async start(): Promise<Session> {
    const db = await PGlite.create({ extensions: { btree_gist, citext, pgcrypto, uuid_ossp } });
    (db as unknown as { parsers: object }).parsers = new Proxy({}, { get: () => (text: string) => text });
    return new Session(db);
  }

  async inside<T>(use: () => Promise<T>): Promise<T> {
    await this.db.exec('BEGIN');
    try {
      return await use();
    } finally {
      await this.db.exec('ROLLBACK');
    }
  }

  /** What happens in `use` is taken back. */
  async undone<T>(name: string, use: () => Promise<T>): Promise<T> {
    await this.db.exec(`SAVEPOINT ${name}`);
    try {
      return await use();
    } finally {
      await this.db.exec(`ROLLBACK TO ${name}; RELEASE ${name}`);
    }
  }

  /** As a superuser. */
  async ask(sql: string): Promise<readonly (readonly Text[])[]> {
    return (await this.db.query<Text[]>(sql, [], { rowMode: 'array' })).rows;
  }

  /** As somebody else, and then a look as a superuser. It stays, unless it fails. */
  async send(who: Who, sql: string, look = 'SELECT 1'): Promise<Outcome> {
    try {
      const results = await this.db.exec(`SAVEPOINT sent; ${become(who)}; ${sql}; RESET ROLE; ${look}`, { rowMode: 'array' });
      await this.db.exec('RELEASE sent');
      const [done, , seen] = results.slice(-3);
      return { rows: textsOf(done), touched: done?.affectedRows ?? 0, seen: textsOf(seen) };
    } catch (error) {
      await this.db.exec('ROLLBACK TO sent; RELEASE sent');
      return { error: (error as Error).message };
    }
  }

  /** The same, taken back whatever comes of it. */
  async probe(who: Who, sql: string, look = 'SELECT 1'): Promise<Outcome> {
    try {
      const results = await this.db.exec(`SAVEPOINT sent; ${become(who)}; ${sql}; RESET ROLE; ${look}`, { rowMode: 'array' });
      const [done, , seen] = results.slice(-3);
      return { rows: textsOf(done), touched: done?.affectedRows ?? 0, seen: textsOf(seen) };
    } catch (error) {
      return { error: (error as Error).message };
    } finally {
      await this.db.exec('ROLLBACK TO sent; RELEASE sent');
    }
  }

  close(): Promise<void> {
    return this.db.close();
  }
}

const textsOf = (result: { readonly rows: readonly unknown[] } | undefined): Text[][] => (result?.rows ?? []) as Text[][];

function become({ role, settings }: Who): string {
  const given = Object.entries(settings).map(([name, value]) => `set_config(${quoted(name)}, ${quoted(value)}, true)`);
  return `SET LOCAL ROLE ${identifier(role)}${given.length > 0 ? `; SELECT ${given.join(', ')}` : ''}`;
}

export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;
