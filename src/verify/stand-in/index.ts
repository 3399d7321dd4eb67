/** Extensions that the server has not got: others of the same names, with the same members as far as they are known. */
import { replayHistory } from '../../history.ts';
import { extensionNamed } from '../../model/catalog/extensions.ts';
import { quoteIdentifier } from '../../model/identifier.ts';
import type { PostgresVersion } from '../../model/schema.ts';
import type { Parser } from '../../parse/index.ts';
import type { ExtensionFile } from '../pglite.ts';
import { script } from './script.ts';

export interface StandIns {
  readonly names: readonly string[];
  /** Those of which not all members could be made, or nothing is known but the name. */
  readonly unknown: readonly string[];
  /** Access methods in whose place another stands. */
  readonly methods: ReadonlySet<string>;
  readonly files: readonly ExtensionFile[];
}

/** Their types are told by words in parentheses, which no stand-in could read. */
const BY_NAME_ALONE = new Set(['postgis', 'postgis_raster', 'postgis_topology', 'postgis_sfcgal', 'postgis_tiger_geocoder', 'pgrouting']);

/** The schema that they are made in here; CREATE EXTENSION may choose another, so nothing says its name. */
const HOME = 'home';

/** `lacking`: names that migrations may create, and that the server does not know. */
export async function standInsFor(parser: Parser, version: PostgresVersion, lacking: readonly string[]): Promise<StandIns> {
  const names = lacking.filter((name) => name !== 'plpgsql');
  const unknown: string[] = [];
  const methods = new Set<string>();
  const files: ExtensionFile[] = [];
  for (const name of names) {
    const definition = extensionNamed(name, version);
    const made = !definition || BY_NAME_ALONE.has(name) ? undefined : script(await replayed(parser, version, name), name, HOME);
    if (!made?.complete || definition?.partial) unknown.push(name);
    for (const method of made?.methods ?? []) methods.add(method);
    const number = definition?.version ?? '1.0';
    files.push({
      name: `${name}.control`,
      text: control(number, definition?.relocatable ?? true, definition?.schema, definition?.requires ?? []),
    });
    files.push({ name: `${name}--${number}.sql`, text: made?.sql ?? '' });
  }
  return { names, unknown, methods, files };
}

const control = (version: string, relocatable: boolean, schema: string | undefined, requires: readonly string[]): string =>
  [
    `default_version = '${version}'`,
    `relocatable = ${relocatable && schema === undefined}`,
    ...(schema === undefined ? [] : [`schema = '${schema}'`]),
    ...(requires.length === 0 ? [] : [`requires = '${requires.join(', ')}'`]),
    '',
  ].join('\n');

async function replayed(parser: Parser, version: PostgresVersion, name: string) {
  const sql = `create schema ${HOME}; set search_path = ${HOME}; create extension ${quoteIdentifier(name)} cascade`;
  const source = { name, bytes: new TextEncoder().encode(sql) };
  const { schema } = await replayHistory({ parser, version, prelude: [source], migrations: [] });
  return schema;
}
