/** GRANT and REVOKE on objects (ExecuteGrantStmt): each kind keeps its access list in its own place. */
import { findRelation, findType, spell } from '../../bind/names.ts';
import type { Grant, GrantedPrivilege, ObjectName } from '../../model/change.ts';
import type { Column, DatabaseObject, Relation } from '../../model/objects.ts';
import {
  type AccessList,
  bit,
  type Grantable,
  PRIVILEGES,
  type Privilege,
  type PrivilegeSet,
  privilegesIn,
} from '../../model/privilege.ts';
import { refuse } from '../../model/refusal.ts';
import { type Context, namesOf } from '../context.ts';
import { findObject } from '../find-object.ts';
import { current } from '../relations/make.ts';
import { liveColumns, requireColumn, requireNamespace, resolveRole } from '../resolve.ts';
import { allOn, defaultList, granted, revoked } from './access-list.ts';
import { hasPrivilegesOf, rolesOf } from './membership.ts';

const GRANTABLE: Partial<Record<Grant['objectKind'], Grantable>> = {
  table: 'table',
  sequence: 'sequence',
  database: 'database',
  function: 'function',
  procedure: 'function',
  routine: 'function',
  language: 'language',
  'large object': 'large object',
  schema: 'schema',
  tablespace: 'tablespace',
  type: 'type',
  domain: 'type',
  'foreign data wrapper': 'foreign data wrapper',
  server: 'server',
  parameter: 'parameter',
};

interface Wish {
  readonly grantees: readonly number[];
  readonly grant: boolean;
  readonly grantOption: boolean;
  readonly cascade: boolean;
}

export function grant(context: Context, change: Grant): void {
  const kind = GRANTABLE[change.objectKind];
  if (!kind) return;
  if (change.grantedBy && resolveRole(context, change.grantedBy) !== context.session.user)
    refuse('0A000', 'grantor must be current user', { at: change.at });
  const objects = kind === 'database' ? [] : objectsOf(context, change, kind);
  const grantees = change.to.map((role) => resolveRole(context, role, true));
  if (change.grantOption && change.grant && grantees.includes(0))
    refuse('0LP01', 'grant options can only be granted to roles', { at: change.at });
  const wish: Wish = { grantees, grant: change.grant, grantOption: change.grantOption, cascade: change.cascade };
  for (const privilege of change.privileges ?? []) requirePrivilege(context, privilege, kind, change);
  if (kind === 'database') return grantOnDatabase(context, change, wish);
  for (const object of objects) {
    if (object.class === 'relation') grantOnRelation(context, object, change, kind, wish);
    else grantOn(context, object, kind, privilegesOf(context, change, kind), wish, change.at);
  }
}

const ALIASES: Readonly<Record<string, string>> = { TEMP: 'TEMPORARY', RULE: '' };

function privilegeNamed(context: Context, { name }: GrantedPrivilege, at: number): Privilege | undefined {
  const spelled = ALIASES[name.toUpperCase()] ?? name.toUpperCase();
  if (spelled === '') return undefined;
  const found = PRIVILEGES.find((privilege) => privilege === spelled);
  if (!found || (found === 'MAINTAIN' && context.store.version < 17))
    refuse('42601', `unrecognized privilege type "${name.toLowerCase()}"`, { at });
  return found;
}

function requirePrivilege(context: Context, privilege: GrantedPrivilege, kind: Grantable, change: Grant): void {
  const found = privilegeNamed(context, privilege, change.at);
  if (!found) return;
  const { version } = context.store;
  const allowed =
    privilege.columns.length > 0
      ? allOn('column', version)
      : kind === 'table'
        ? allOn('table', version) | allOn('sequence', version)
        : allOn(kind, version);
  if ((allowed & bit(found)) === 0)
    refuse(
      '0LP01',
      `invalid privilege type ${found} for ${privilege.columns.length > 0 ? 'column' : kind === 'table' ? 'relation' : kind}`,
      { at: change.at },
    );
  if (privilege.columns.length > 0 && kind !== 'table')
    refuse('0LP01', 'column privileges are only valid for relations', { at: change.at });
}

function privilegesOf(context: Context, change: Grant, kind: Grantable): PrivilegeSet {
  if (!change.privileges) return change.allColumns ? 0 : allOn(kind, context.store.version);
  let set = 0;
  for (const privilege of change.privileges) {
    const found = privilege.columns.length === 0 ? privilegeNamed(context, privilege, change.at) : undefined;
    if (found) set |= bit(found);
  }
  return set;
}

function objectsOf(context: Context, change: Grant, kind: Grantable): DatabaseObject[] {
  const { store } = context;
  if (change.target.kind === 'objects') return change.target.objects.flatMap((written) => objectNamed(context, written, kind) ?? []);
  const found: DatabaseObject[] = [];
  for (const name of change.target.schemas) {
    for (const object of store.inNamespace(requireNamespace(context, name, change.at).id)) {
      if (
        object.class === 'relation' &&
        kind === 'table' &&
        ['table', 'view', 'materialized view', 'foreign table', 'partitioned table'].includes(object.kind)
      )
        found.push(object);
      if (object.class === 'relation' && kind === 'sequence' && object.kind === 'sequence') found.push(object);
      if (object.class === 'routine' && kind === 'function' && routineKindFits(change.objectKind, object.kind)) found.push(object);
    }
  }
  return found;
}

const routineKindFits = (written: Grant['objectKind'], kind: string): boolean =>
  written === 'routine' || (written === 'procedure' ? kind === 'procedure' : kind !== 'procedure');

function objectNamed(context: Context, written: ObjectName, kind: Grantable): DatabaseObject | undefined {
  const { store } = context;
  const { name } = written;
  if (kind === 'table' || kind === 'sequence') {
    const relation =
      findRelation(namesOf(context), name, false) ??
      refuse('42P01', `relation "${spell(name)}" does not exist`, { at: name.at, object: spell(name) });
    if (relation.kind === 'index' || relation.kind === 'partitioned index')
      refuse('42809', `"${relation.name}" is an index`, { at: name.at });
    if (relation.kind === 'composite type') refuse('42809', `"${relation.name}" is a composite type`, { at: name.at });
    if (kind === 'sequence' && relation.kind !== 'sequence') refuse('42809', `"${relation.name}" is not a sequence`, { at: name.at });
    return relation;
  }
  if (kind === 'type') {
    const type =
      findType(namesOf(context), name, false) ??
      refuse('42704', `type "${spell(name)}" does not exist`, { at: name.at, object: spell(name) });
    if (type.trueArray && store.type(type.element)?.array === type.id)
      refuse('0LP01', 'cannot set privileges of array types', { at: name.at });
    if (written.kind === 'domain' && type.kind !== 'domain') refuse('42809', `"${spell(name)}" is not a domain`, { at: name.at });
    return type;
  }
  if (kind === 'database' || kind === 'tablespace' || kind === 'parameter' || kind === 'large object') return undefined;
  return findObject(context, written);
}

function grantOnRelation(context: Context, relation: Relation, change: Grant, kind: Grantable, wish: Wish): void {
  const { store } = context;
  // ALL ON TABLE of a sequence means what there is on sequences.
  const actual: Grantable = relation.kind === 'sequence' ? 'sequence' : kind;
  const whole = change.privileges ? privilegesOf(context, change, kind) : privilegesOf(context, change, actual);
  const strange = actual === 'table' ? whole & ~allOn('table', store.version) : 0;
  if (strange !== 0) refuse('0LP01', `invalid privilege type ${privilegesIn(strange)[0]} for table`, { at: change.at });
  if (whole !== 0)
    grantOn(
      context,
      relation,
      actual,
      actual === 'sequence' ? whole & (allOn('sequence', store.version) | bit('SELECT') | bit('UPDATE') | bit('USAGE')) : whole,
      wish,
      change.at,
    );
  // Taking a privilege from the whole table takes it from each column, too.
  if (!wish.grant && actual === 'table') {
    const columnPart = whole & allOn('column', store.version);
    if (columnPart !== 0)
      for (const column of liveColumns(current(store, relation)))
        if (column.acl) grantOnColumn(context, relation, column, columnPart, wish);
  }
  for (const { name, columns } of [
    ...(change.privileges ?? []),
    ...(change.allColumns ? [{ name: 'ALL', columns: change.allColumns }] : []),
  ]) {
    const set = name === 'ALL' ? allOn('column', store.version) : bit(privilegeNamed(context, { name, columns }, change.at) ?? 'SELECT');
    for (const column of columns) grantOnColumn(context, relation, requireColumn(current(store, relation), column, change.at), set, wish);
  }
}

function grantOn(context: Context, object: DatabaseObject, kind: Grantable, privileges: PrivilegeSet, wish: Wish, at: number): void {
  const { store } = context;
  if (!('acl' in object) || !('owner' in object)) return;
  const before = (object.acl as AccessList | null) ?? defaultList(kind, object.owner, store.version);
  const grantor = grantorFor(context, before, object.owner, privileges, 'name' in object ? `${kind} ${object.name}` : kind, at);
  if (grantor === undefined) return;
  const acl = changed(before, privileges & grantor.may, grantor.role, object.owner, wish);
  store.alter(object, { acl } as Partial<DatabaseObject>);
}

/** There is one database, whatever a statement calls it. */
function grantOnDatabase(context: Context, change: Grant, wish: Wish): void {
  const { store } = context;
  const { owner, acl } = store.database;
  const privileges = privilegesOf(context, change, 'database');
  const before = acl ?? defaultList('database', owner, store.version);
  const grantor = grantorFor(context, before, owner, privileges, `database ${context.database}`, change.at);
  if (grantor) store.alterDatabase({ acl: changed(before, privileges & grantor.may, grantor.role, owner, wish) });
}

function grantOnColumn(context: Context, relation: Relation, column: Column, privileges: PrivilegeSet, wish: Wish): void {
  const { store } = context;
  const now = current(store, relation);
  const before = column.acl ?? [];
  const whole = now.acl ?? defaultList('table', now.owner, store.version);
  const grantor = grantorFor(context, [...before, ...whole], now.owner, privileges, `table ${relation.name}`, store.place.start);
  if (grantor === undefined) return;
  const acl = changed(before, privileges & grantor.may, grantor.role, now.owner, wish);
  const columns = now.columns.map((c) =>
    c.attribute === column.attribute
      ? { ...c, acl: acl.length === 0 ? null : acl, provenance: { ...c.provenance, acl: { place: store.place } } }
      : c,
  );
  store.alter(now, { columns } as Partial<Relation>);
}

function changed(
  before: AccessList,
  privileges: PrivilegeSet,
  grantor: number,
  owner: number,
  { grantees, grant: give, grantOption, cascade }: Wish,
): AccessList {
  let list = before;
  for (const grantee of grantees) {
    list = give
      ? granted(list, grantee, grantor, privileges, grantOption)
      : revoked(list, grantee, grantor, privileges, grantOption, owner, cascade);
  }
  return list;
}

/** As whom the session grants: the owner where it may be, else the role that holds most of the grant options (select_best_grantor). */
function grantorFor(
  { store, session }: Context,
  list: AccessList,
  owner: number,
  wanted: PrivilegeSet,
  what: string,
  at: number,
): { readonly role: number; readonly may: PrivilegeSet } | undefined {
  if (hasPrivilegesOf(store, session.user, owner)) return { role: owner, may: wanted };
  let best: { role: number; may: PrivilegeSet } | undefined;
  const roles = rolesOf(store, session.user, 'inherit');
  for (const role of roles) {
    const may = list.reduce((set, item) => (item.grantee === role ? set | item.grantable : set), 0) & wanted;
    if (may !== 0 && (!best || count(may) > count(best.may))) best = { role, may };
  }
  if (best) return best;
  const holdsAny = list.some((item) => (item.grantee === 0 || roles.has(item.grantee)) && item.privileges !== 0);
  if (!holdsAny) refuse('42501', `permission denied for ${what}`, { at });
  return undefined;
}

const count = (set: PrivilegeSet): number => PRIVILEGES.filter((privilege) => set & bit(privilege)).length;
