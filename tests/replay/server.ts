/** One PostgreSQL in process for many small histories: each starts in an empty database. */
import { PGlite } from '@electric-sql/pglite';
import { dumpCatalog, type Row } from '../../src/verify/dump-catalog.ts';

export type Dump = Readonly<Record<string, readonly Row[]>>;

/** What a script may have left behind, of every kind that no schema holds. */
const RESET = `DO $reset$
DECLARE one record;
BEGIN
  FOR one IN SELECT name FROM pg_prepared_statements WHERE name !~ '^dump_' LOOP EXECUTE format('DEALLOCATE %I', one.name); END LOOP;
  FOR one IN SELECT evtname FROM pg_event_trigger LOOP EXECUTE format('DROP EVENT TRIGGER %I', one.evtname); END LOOP;
  FOR one IN SELECT subname FROM pg_subscription LOOP
    EXECUTE format('ALTER SUBSCRIPTION %I DISABLE', one.subname);
    EXECUTE format('ALTER SUBSCRIPTION %I SET (slot_name = NONE)', one.subname);
    EXECUTE format('DROP SUBSCRIPTION %I', one.subname);
  END LOOP;
  FOR one IN SELECT pubname FROM pg_publication LOOP EXECUTE format('DROP PUBLICATION %I', one.pubname); END LOOP;
  FOR one IN SELECT fdwname FROM pg_foreign_data_wrapper LOOP EXECUTE format('DROP FOREIGN DATA WRAPPER %I CASCADE', one.fdwname); END LOOP;
  FOR one IN SELECT extname FROM pg_extension WHERE extname <> 'plpgsql' LOOP EXECUTE format('DROP EXTENSION IF EXISTS %I CASCADE', one.extname); END LOOP;
  FOR one IN SELECT nspname FROM pg_namespace WHERE oid >= 16384 AND nspname !~ '^pg_' OR nspname = 'public' LOOP
    EXECUTE format('DROP SCHEMA %I CASCADE', one.nspname);
  END LOOP;
  FOR one IN SELECT nspname FROM pg_namespace WHERE nspname ~ '^pg_temp_' LOOP
    EXECUTE coalesce((SELECT string_agg(format('DROP %s IF EXISTS %I.%I CASCADE', CASE relkind WHEN 'v' THEN 'VIEW' WHEN 'S' THEN 'SEQUENCE' WHEN 'c' THEN 'TYPE' ELSE 'TABLE' END, one.nspname, relname), '; ')
      FROM pg_class c WHERE c.relnamespace = one.nspname::regnamespace AND relkind IN ('r', 'p', 'v', 'S', 'c')), 'SELECT');
    EXECUTE coalesce((SELECT string_agg(format('DROP ROUTINE IF EXISTS %s CASCADE', p.oid::regprocedure), '; ') FROM pg_proc p WHERE p.pronamespace = one.nspname::regnamespace), 'SELECT');
    EXECUTE coalesce((SELECT string_agg(format('DROP TYPE IF EXISTS %s CASCADE', t.oid::regtype), '; ') FROM pg_type t WHERE t.typnamespace = one.nspname::regnamespace AND t.typelem = 0), 'SELECT');
  END LOOP;
  FOR one IN SELECT format_type(castsource, null) AS source, format_type(casttarget, null) AS target FROM pg_cast WHERE oid >= 16384 LOOP
    EXECUTE format('DROP CAST (%s AS %s) CASCADE', one.source, one.target);
  END LOOP;
  FOR one IN SELECT lanname FROM pg_language WHERE oid >= 16384 AND lanname <> 'plpgsql' LOOP EXECUTE format('DROP LANGUAGE %I CASCADE', one.lanname); END LOOP;
  FOR one IN SELECT amname FROM pg_am WHERE oid >= 16384 LOOP EXECUTE format('DROP ACCESS METHOD %I CASCADE', one.amname); END LOOP;
  PERFORM lo_unlink(oid) FROM pg_largeobject_metadata;
  FOR one IN SELECT rolname FROM pg_roles WHERE oid >= 16384 LOOP
    EXECUTE format('REASSIGN OWNED BY %I TO postgres', one.rolname);
    EXECUTE format('DROP OWNED BY %I CASCADE', one.rolname);
  END LOOP;
  FOR one IN SELECT rolname FROM pg_roles WHERE oid >= 16384 LOOP EXECUTE format('DROP ROLE %I', one.rolname); END LOOP;
  DELETE FROM pg_default_acl;
  DELETE FROM pg_db_role_setting;
  CREATE SCHEMA public AUTHORIZATION pg_database_owner;
  COMMENT ON SCHEMA public IS 'standard public schema';
  GRANT USAGE ON SCHEMA public TO public;
END $reset$`;

/** DISCARD ALL without its DEALLOCATE ALL; and PGlite lets its user change the system's own tables. */
const SESSION = [
  'reset all',
  'set allow_system_table_mods = off',
  'set search_path = "$user", public',
  'close all',
  'unlisten *',
  'select pg_advisory_unlock_all()',
  'discard plans',
  'discard temp',
  'discard sequences',
];

/** What a reset cannot put right is told by what is left, and by what is no longer as it was. */
const TRACES = `SELECT (SELECT count(*) FROM pg_depend d WHERE d.objid >= 16384 AND d.deptype <> 'p' AND d.classid <> 'pg_namespace'::regclass)::text
  || ' ' || (SELECT count(*) FROM pg_shdepend WHERE classid <> 'pg_namespace'::regclass)::text
  || ' ' || (SELECT md5(string_agg(p.oid || proname || coalesce(proacl::text, ''), ',' ORDER BY p.oid)) FROM pg_proc p WHERE p.oid < 16384)
  || ' ' || (SELECT md5(string_agg(c.oid || relname || coalesce(relacl::text, ''), ',' ORDER BY c.oid)) FROM pg_class c WHERE c.oid < 16384)
  || ' ' || (SELECT md5(string_agg(t.oid || typname || coalesce(typacl::text, '') || typowner, ',' ORDER BY t.oid)) FROM pg_type t WHERE t.oid < 16384)
  || ' ' || (SELECT md5(string_agg(concat(d.oid, datname, datacl, datdba), ',' ORDER BY d.oid)) FROM pg_database d)
  || ' ' || (SELECT md5(string_agg(concat(l.oid, lanname, lanacl), ',' ORDER BY l.oid)) FROM pg_language l)
  || ' ' || (SELECT md5(string_agg(concat(n.oid, nspname, nspacl), ',' ORDER BY n.oid)) FROM pg_namespace n WHERE n.oid < 16384 AND nspname <> 'public')
  || ' ' || (SELECT md5(string_agg(concat(r.oid, rolname, rolsuper, rolcanlogin, rolbypassrls, rolinherit), ',' ORDER BY r.oid)) FROM pg_authid r)
  || ' ' || (SELECT md5(string_agg(concat(m.oid, roleid, member), ',' ORDER BY m.oid)) FROM pg_auth_members m) AS traces`;

export interface Failure {
  readonly sqlstate: string;
  readonly message: string;
}

export class Server {
  #db: PGlite | undefined;
  #traces = '';
  readonly #prepared = new Map<string, string>();
  /** How often a reset was not enough. */
  restarts = 0;

  async #start(): Promise<PGlite> {
    if (this.#db) return this.#db;
    const db = await PGlite.create();
    for (const command of SESSION) await db.exec(command);
    await db.exec(RESET);
    this.#traces = await traces(db);
    this.#db = db;
    return db;
  }

  /** What is wrong with a statement, by the server's word. */
  async attempt(sql: string): Promise<Failure | undefined> {
    const db = await this.#start();
    try {
      await db.exec(sql);
      return undefined;
    } catch (error) {
      const { code, message } = error as { code?: string; message: string };
      if (code === undefined) {
        this.#db = undefined;
        this.#prepared.clear();
        return { sqlstate: 'CRASH', message };
      }
      return { sqlstate: code, message };
    }
  }

  async query(sql: string): Promise<readonly Row[]> {
    const db = await this.#start();
    return (await db.query<Row>(sql)).rows;
  }

  /** The queries are the same each time: planning them is most of their cost, so each is prepared once. */
  async dump(): Promise<Dump> {
    const db = await this.#start();
    await db.exec('reset session authorization; reset role');
    // DEALLOCATE ALL has taken them away.
    if ((await db.query("select 1 from pg_prepared_statements where name ~ '^dump_'")).rows.length === 0) this.#prepared.clear();
    return dumpCatalog({
      query: async (sql) => {
        if (!sql.trimStart().startsWith('select')) return db.query(sql);
        let name = this.#prepared.get(sql);
        if (name === undefined) {
          name = `dump_${this.#prepared.size}`;
          await db.exec(`prepare ${name} as ${sql}`);
          this.#prepared.set(sql, name);
        }
        return db.query(`execute ${name}`);
      },
    });
  }

  /** Back to an empty database. */
  async reset(): Promise<void> {
    const db = this.#db;
    if (!db) return;
    try {
      await db.exec('rollback');
      await db.exec('reset session authorization');
      for (const command of SESSION) await db.exec(command);
      await db.exec(RESET);
      if ((await traces(db)) === this.#traces) return;
    } catch {
      // A fresh one will do.
    }
    this.restarts++;
    await this.close();
  }

  async close(): Promise<void> {
    const db = this.#db;
    this.#db = undefined;
    this.#prepared.clear();
    await db?.close();
  }
}

async function traces(db: PGlite): Promise<string> {
  const { rows } = await db.query<{ traces: string }>(TRACES);
  return rows[0]?.traces ?? '';
}
