/** One PostgreSQL in process; everything happens in a transaction that is taken back. Values are texts, as psql has them. */
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { citext } from '@electric-sql/pglite/contrib/citext';
import { pgcrypto } from '@electric-sql/pglite/contrib/pgcrypto';
import { uuid_ossp } from '@electric-sql/pglite/contrib/uuid_ossp';
import type { Settings } from './callers.ts';
import { HARNESS } from './harness.ts';

export type Text = string | null;

/** Somebody who sends statements. */
export interface Who {
  readonly role: string;
  readonly settings: Settings;
}

/** What a statement gave first, or its error; and what a superuser then saw. */
export interface Outcome {
  readonly failed: Text;
  readonly answer: Text;
  readonly seen: readonly string[] | null;
}

export class Session {
  readonly db: PGlite;

  private constructor(db: PGlite) {
    this.db = db;
  }

  /** Extensions are at hand, and none is made. */
  static async start(): Promise<Session> {
    const db = await PGlite.create({ extensions: { btree_gist, citext, pgcrypto, uuid_ossp } });
    (db as unknown as { parsers: object }).parsers = new Proxy({}, { get: () => (text: string) => text });
    await db.exec(HARNESS);
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

  /** As somebody else. It stays, unless it fails; undefined where it did, or else how many rows it touched. */
  async send(who: Who, sql: string): Promise<number | undefined> {
    const [role, settings] = become(who);
    try {
      const results = await this.db.exec(
        `SAVEPOINT sent; ${role}; ${settings === '' ? '' : `${settings}; `}${sql}; RESET ROLE; RELEASE sent`,
      );
      return results.at(-3)?.affectedRows ?? 0;
    } catch {
      await this.db.exec('ROLLBACK TO sent; RELEASE sent');
      return undefined;
    }
  }

  /** Each as somebody else, taken back whatever comes of it; `look` gives an array of what is then seen. */
  async probes(who: Who, acts: readonly string[], look = ''): Promise<Outcome[]> {
    if (acts.length === 0) return [];
    const rows = await this.ask(`SELECT to_json(p) FROM harness.probes(${array(become(who))}, ${array(acts)}, ${quoted(look)}) p`);
    return rows.map(([json]) => JSON.parse(json as string) as Outcome);
  }

  /** The same after each of the statements that come first; nothing after those that fail. What these have set stays set. */
  async gains(who: Who, firsts: readonly string[], acts: readonly string[]): Promise<Outcome[][]> {
    if (firsts.length === 0) return [];
    const rows = await this.ask(`SELECT to_json(p) FROM harness.gains(${array(become(who))}, ${array(firsts)}, ${array(acts)}) p`);
    return rows.map(([json]) => JSON.parse(json as string) as Outcome[]);
  }

  close(): Promise<void> {
    return this.db.close();
  }
}

const array = (texts: readonly string[]): string => `ARRAY[${texts.map(quoted).join(', ')}]::text[]`;

function become({ role, settings }: Who): [string, string] {
  const given = Object.entries(settings).map(([name, value]) => `set_config(${quoted(name)}, ${quoted(value)}, true)`);
  return [`SET LOCAL ROLE ${identifier(role)}`, given.length > 0 ? `SELECT ${given.join(', ')}` : ''];
}

export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;
