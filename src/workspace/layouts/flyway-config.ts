import path from 'node:path';
import { type Disk, type Folder, wordsOf } from '../disk.ts';
import { above } from '../walk.ts';
import { type Options, optionsBelow, optionsIn } from './options.ts';

/** What a project's files say of how it runs Flyway. */
export interface FlywayConfig {
  /** The value of a placeholder; Flyway does not mind the case of its name. */
  readonly value: (name: string) => string | undefined;
  readonly replaces: boolean;
  readonly group: boolean;
  readonly mixed: boolean;
  /** The schema that a location's files run in, by the location's last folder name. */
  readonly schemaOf: (location: string) => string | undefined;
  /** The last folder names of the locations, in the order in which the build runs them. */
  readonly locations: readonly string[];
}

export function flywayConfig(folder: Folder, disk: Disk): FlywayConfig {
  const options = new Map<string, string>();
  let build = '';
  for (const { path: at } of above(disk, folder.path)) {
    for (const name of [
      'flyway.toml',
      'flyway.conf',
      'conf/flyway.conf',
      'src/main/resources/application.properties',
      'application.properties',
    ]) {
      if (disk.has(path.join(at, name))) addAll(options, optionsIn(wordsOf(disk, path.join(at, name))));
    }
    if (disk.has(path.join(at, 'pom.xml')) && !build.includes('flyway')) build = wordsOf(disk, path.join(at, 'pom.xml'));
  }
  const placeholders = new Map<string, string>(placeholdersOf(build));
  for (const [name, value] of optionsBelow(options, 'placeholders')) placeholders.set(name.toLowerCase(), value);
  const schema =
    options.get('defaultSchema') ??
    options
      .get('schemas')
      ?.split(',')[0]
      ?.replace(/[[\]"']/g, '')
      .trim();
  const schemas = schemasOf(build);
  return {
    value: (name) => placeholders.get(name.toLowerCase()) ?? builtIn(name, schema),
    replaces: options.get('placeholderReplacement') !== 'false',
    group: options.get('group') === 'true',
    mixed: options.get('mixed') === 'true',
    schemaOf: (location) => schemas.get(location) ?? (schema === '' ? undefined : schema),
    locations: locationsIn(build),
  };
}

/** Each of a build's runs has its locations, and its schema. */
function schemasOf(build: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [run] of build.matchAll(/<configuration>(?:(?!<configuration>).)*?<\/configuration>/gs)) {
    const schema = /<(?:defaultSchema|schema)>([^<]*)</.exec(run)?.[1]?.trim();
    if (schema) for (const location of locationsIn(run)) if (!found.has(location)) found.set(location, schema);
  }
  return found;
}

const locationsIn = (build: string): string[] =>
  [...build.matchAll(/<location>([^<]*)<\/location>/g)].map((match) => path.posix.basename(match[1] ?? ''));

/** Nearer files win; `flyway.` and Spring's prefix are one and the same option here. */
function addAll(options: Map<string, string>, found: Options): void {
  for (const [key, value] of found) {
    const plain = key.replace(/^spring\./, '').replace(/^flyway\./, '');
    if (plain !== key && !options.has(plain)) options.set(plain, value);
  }
}

function* placeholdersOf(build: string): Generator<[string, string]> {
  for (let at = build.indexOf('<placeholders>'); at >= 0; at = build.indexOf('<placeholders>', at + 1)) {
    const end = build.indexOf('</placeholders>', at);
    if (end < 0) return;
    for (const one of build.slice(at, end).matchAll(/<([\w.-]+)>([^<]*)<\//g)) yield [(one[1] ?? '').toLowerCase(), one[2] ?? ''];
    at = end;
  }
}

function builtIn(name: string, schema: string | undefined): string | undefined {
  const words: Record<string, string> = { defaultschema: schema ?? 'public', table: 'flyway_schema_history', user: 'postgres' };
  return name.toLowerCase().startsWith('flyway:') ? words[name.slice('flyway:'.length).toLowerCase()] : undefined;
}
