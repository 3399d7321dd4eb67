/** Kinds of object of which PostgreSQL has a few: schemas, collations, access methods, languages, text search, roles. */
import type { AccessMethod, Language, Membership, Namespace, Role, TextSearch } from '../objects.ts';
import { type CollationTable, collationTable } from './collation-table.ts';
import { SMALL } from './generated/small.ts';
import { BOOTSTRAP_SUPERUSER, PG_CATALOG } from './ids.ts';
import { accessList, common, owned, type Reading } from './member.ts';
import { rowOf } from './table.ts';

export interface SmallTables {
  readonly namespaces: readonly Namespace[];
  readonly informationSchema: number;
  readonly collations: CollationTable;
  readonly accessMethods: readonly AccessMethod[];
  readonly languages: readonly Language[];
  readonly textSearch: readonly TextSearch[];
  readonly roles: readonly Role[];
  readonly memberships: readonly Membership[];
}

const TEXT_SEARCH = {
  c: 'text search configuration',
  d: 'text search dictionary',
  p: 'text search parser',
  t: 'text search template',
} as const;

interface SmallRow {
  readonly id: number;
  readonly name: string;
  readonly rest: readonly string[];
}

export function smallTables(version: number, reading: Reading): SmallTables {
  const rows = readRows(version);
  const of = (letter: string): readonly SmallRow[] => rows.get(letter) ?? [];
  const namespaces = of('n').map(
    ({ id, name, rest }): Namespace => ({ class: 'namespace', id, name, ...owned(reading), acl: accessList(reading, rest, 'namespace') }),
  );
  return {
    namespaces,
    informationSchema: namespaces.find((namespace) => namespace.name === 'information_schema')?.id ?? 0,
    collations: collationTable(
      of('c').map(({ id, name, rest }) => ({ id, name, deterministic: rest[0] === '1' })),
      reading,
    ),
    accessMethods: of('m').map(({ id, name, rest }) => ({
      class: 'access method',
      id,
      name,
      ...common(reading),
      type: rest[0] === 't' ? 'table' : 'index',
    })),
    languages: of('l').map(({ id, name, rest }) => ({
      class: 'language',
      id,
      name,
      ...owned(reading),
      trusted: rest[0] === '1',
      acl: null,
    })),
    textSearch: of('t').map(({ id, name, rest }) => ({
      class: 'text search',
      id,
      name,
      namespace: PG_CATALOG,
      ...owned(reading),
      object: TEXT_SEARCH[rest[0] as keyof typeof TEXT_SEARCH],
    })),
    roles: of('r').map(({ id, name }) => predefinedRole(id, name, reading)),
    memberships: of('r').flatMap(({ id, rest }) =>
      (rest[0] ?? '-').split(',').flatMap((role) => (role === '-' ? [] : [membership(id, reading.resolve(role), reading)])),
    ),
  };
}

function readRows(version: number): ReadonlyMap<string, readonly SmallRow[]> {
  const rows = new Map<string, SmallRow[]>();
  for (const line of SMALL.split('\n')) {
    const row = line === '' ? undefined : rowOf(line.slice(2), version);
    if (!row) continue;
    const [name = '', ...rest] = row.text.split(' ');
    const letter = line[0] as string;
    rows.set(letter, [...(rows.get(letter) ?? []), { id: row.id, name, rest }]);
  }
  return rows;
}

const predefinedRole = (id: number, name: string, reading: Reading): Role => ({
  class: 'role',
  id,
  name,
  ...common(reading),
  superuser: false,
  bypassRowSecurity: false,
  createRole: false,
  createDatabase: false,
  login: false,
  replication: false,
  inherit: true,
});

/** PostgreSQL numbers these anew in every cluster; here the role that is granted does. */
const MEMBERSHIPS = 10_000;

const membership = (member: number, role: number, reading: Reading): Membership => ({
  class: 'membership',
  id: MEMBERSHIPS + role,
  ...common(reading),
  role,
  member,
  grantor: BOOTSTRAP_SUPERUSER,
  admin: false,
  inherit: true,
  set: true,
});
