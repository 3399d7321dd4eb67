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

export type Outcome = { readonly rows: readonly (readonly Text[])[]; readonly touched: number } | { readonly error: string };

export class Session {
  readonly db: PGlite;

  private constructor(db: PGlite) {
    this.db = db;
  }

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
      await this.db.exec(`ROLLBACK TO ${name}`);
    }
  }

  /** As a superuser. */
  async ask(sql: string): Promise<readonly (readonly Text[])[]> {
    return (await this.db.query<Text[]>(sql, [], { rowMode: 'array' })).rows;
  }

  /** As somebody else; the transaction stays usable. Becomes a superuser again. */
  async send({ role, settings }: Who, sql: string): Promise<Outcome> {
    const names = Object.keys(settings);
    const given = names.map((name) => `set_config(${quoted(name)}, ${quoted(settings[name] as string)}, true)`);
    await this.db.exec('SAVEPOINT sent');
    try {
      await this.db.exec(`SET LOCAL ROLE ${identifier(role)};${given.length > 0 ? `SELECT ${given.join(', ')};` : ''}`);
      const results = await this.db.exec(sql, { rowMode: 'array' });
      const last = results.at(-1);
      await this.db.exec('RESET ROLE');
      return { rows: (last?.rows ?? []) as unknown as Text[][], touched: last?.affectedRows ?? 0 };
    } catch (error) {
      await this.db.exec('ROLLBACK TO sent');
      return { error: (error as Error).message };
    }
  }

  close(): Promise<void> {
    return this.db.close();
  }
}

export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;
