/** PGlite: PostgreSQL in this process. It is a package that users install if they want it, so it is sought only here. */
import type { Extension, PGlite, PGliteInterface } from '@electric-sql/pglite';

export type Database = Pick<PGlite, 'exec' | 'query' | 'close' | 'copyToFS'>;

/** A file that CREATE EXTENSION reads, and what it holds. */
export interface ExtensionFile {
  readonly name: string;
  readonly text: string;
}

/** The package is not there, or is none that could be used. */
export interface NotStarted {
  readonly says: string;
}

const PACKAGE = '@electric-sql/pglite';
const EXTENSION_FOLDER = '/pglite/share/postgresql/extension';

/** Extensions that come in another's package. */
const MODULES: Readonly<Record<string, string>> = {
  autoinc: 'moddatetime',
  insert_username: 'moddatetime',
  refint: 'moddatetime',
  'uuid-ossp': 'uuid_ossp',
};

/** Of these extensions, those that PGlite has. */
export async function modulesOf(names: Iterable<string>): Promise<ReadonlyMap<string, Extension<PGliteInterface>>> {
  const found = new Map<string, Extension<PGliteInterface>>();
  for (const name of names) {
    const module = MODULES[name] ?? name;
    if (!/^\w+$/.test(module)) continue;
    const loaded = await import(`${PACKAGE}/contrib/${module}`).catch(() => undefined);
    if (loaded) found.set(name, loaded[module]);
  }
  return found;
}

const encoder = new TextEncoder();

/** A fresh server, with a database of this name. */
export async function start(
  database: string,
  modules: ReadonlyMap<string, Extension<PGliteInterface>>,
  files: readonly ExtensionFile[],
): Promise<Database | NotStarted> {
  const loaded: typeof import('@electric-sql/pglite') | undefined = await import(PACKAGE).catch(() => undefined);
  if (!loaded) return { says: `verify needs the package ${PACKAGE}, which is not installed here: npm install --save-dev ${PACKAGE}@0.5` };
  const extensions = Object.fromEntries(modules);
  let db: PGlite;
  if (database === 'postgres') db = await loaded.PGlite.create({ extensions });
  else {
    const first = await loaded.PGlite.create();
    await first.exec(`create database "${database.replaceAll('"', '""')}"`);
    const loadDataDir = await first.dumpDataDir('none');
    await first.close();
    db = await loaded.PGlite.create({ extensions, loadDataDir, database });
  }
  for (const { name, text } of files) await db.copyToFS(`${EXTENSION_FOLDER}/${name}`, encoder.encode(text));
  return db;
}

/** `PostgreSQL 18.6 (PGlite 0.5.16)`. */
export async function serverName(db: Database): Promise<string> {
  const { rows } = await db.query<{ version: string }>('select version()');
  return rows[0]?.version.split(' on ')[0] ?? 'PostgreSQL';
}
