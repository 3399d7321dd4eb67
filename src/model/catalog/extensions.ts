/** Extensions whose members are known. Their tables are large and seldom needed, so they are brought in by name. */
import type { PostgresVersion } from '../schema.ts';
import { EXTENSIONS } from './generated/extensions.ts';
import { isIn, withoutRange } from './member.ts';

/** What the control file says of an extension, in the version that comes with this version of PostgreSQL. */
export interface ExtensionDefinition {
  readonly name: string;
  readonly version: string;
  /** The schema it insists on; CREATE EXTENSION makes it where it is missing. */
  readonly schema?: string;
  readonly relocatable: boolean;
  /** May be created by whoever has CREATE on the database. */
  readonly trusted: boolean;
  readonly superuser: boolean;
  readonly requires: readonly string[];
  /** It has members that our tables do not list: what is not found may be one of them. */
  readonly partial: boolean;
}

export function extensionNamed(name: string, version: PostgresVersion): ExtensionDefinition | undefined {
  return (definitions(name) ?? []).find(({ range }) => isIn(version, range))?.definition;
}

/** The names of all extensions that are known in a version. */
export const knownExtensions = (version: PostgresVersion): string[] => [...list().keys()].filter((name) => extensionNamed(name, version));

/** Tables that were brought in, by the name that stands in an extension's line. */
const tables = new Map<string, string>();

const SOURCES: Readonly<Record<string, () => Promise<string>>> = {
  contrib: async () => (await import('./generated/extension-contrib.ts')).EXTENSION_CONTRIB,
  platform: async () => (await import('./generated/extension-platform.ts')).EXTENSION_PLATFORM,
  postgis: async () => (await import('./generated/extension-postgis.ts')).EXTENSION_POSTGIS,
  more: async () => (await import('./generated/extension-more.ts')).EXTENSION_MORE,
};

/** Brings in the members of these extensions and of those that they require. Names that are not known are passed over. */
export async function loadExtensions(names: Iterable<string>): Promise<void> {
  const open = [...names];
  const seen = new Set<string>();
  const wanted = new Set<string>();
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    for (const { table, definition } of definitions(name) ?? []) {
      wanted.add(table);
      open.push(...definition.requires);
    }
  }
  await Promise.all(
    [...wanted].map(async (table) => tables.set(table, tables.get(table) ?? (await (SOURCES[table] as () => Promise<string>)()))),
  );
}

/** An extension's lines, in one of the tables; undefined if that was not brought in. */
export function extensionSection(name: string): readonly string[] | undefined {
  const table = definitions(name)?.[0]?.table;
  const text = table === undefined ? undefined : tables.get(table);
  if (text === undefined) return undefined;
  const heading = `# ${name}\n`;
  const found = text.startsWith(heading) ? 0 : text.indexOf(`\n${heading}`) + 1;
  const start = found + heading.length;
  const next = text.indexOf('\n# ', start - 1);
  return text
    .slice(start, next < 0 ? text.length : next + 1)
    .split('\n')
    .slice(0, -1);
}

interface Listed {
  readonly range: string;
  readonly table: string;
  readonly definition: ExtensionDefinition;
}

let listed: ReadonlyMap<string, readonly Listed[]> | undefined;

const list = () => (listed ??= readList());

const definitions = (name: string): readonly Listed[] | undefined => list().get(name);

/** Lines: name and versions, table, version, schema, marks, requirements. */
function readList(): ReadonlyMap<string, readonly Listed[]> {
  const found = new Map<string, Listed[]>();
  for (const line of EXTENSIONS.split('\n')) {
    if (line === '') continue;
    const [spelled = '', table = '', version = '', schema = '-', marks = '', requires = '-'] = line.split(' ');
    const name = withoutRange(spelled);
    const definition: ExtensionDefinition = {
      name,
      version,
      ...(schema !== '-' && { schema }),
      relocatable: marks.includes('r'),
      trusted: marks.includes('t'),
      superuser: marks.includes('s'),
      requires: requires === '-' ? [] : requires.split(','),
      partial: marks.includes('p'),
    };
    found.set(name, [...(found.get(name) ?? []), { range: spelled.slice(name.length), table, definition }]);
  }
  return found;
}
