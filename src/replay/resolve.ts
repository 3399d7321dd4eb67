/** Finding the objects that a statement names, or saying as PostgreSQL does that they are not there. */
import { findRelation, spell, visibleRoutines } from '../bind/names.ts';
import type { RoleName } from '../model/change.ts';
import type { Column, DatabaseObject, Namespace, Relation, RelationKind, Role } from '../model/objects.ts';
import { refuse } from '../model/refusal.ts';
import type { Name } from '../model/unbound.ts';
import { type Context, namesOf } from './context.ts';
import { mayCreateIn, owns } from './privileges/check.ts';
import { FIRST_USER_ID } from './store.ts';

/** Refused: 3F000 for a missing schema, 42P01 for a missing relation. */
export function requireRelation(context: Context, name: Name): Relation {
  const found = findRelation(namesOf(context), name, false);
  return found ?? refuse('42P01', `relation "${spell(name)}" does not exist`, { at: name.at, object: spell(name) });
}

/** The relation, if it is one of the kinds that the statement works on. */
export function requireKind(relation: Relation, kinds: readonly RelationKind[], what: string, at: number): Relation {
  if (!kinds.includes(relation.kind)) refuse('42809', `"${relation.name}" is not ${what}`, { at });
  return relation;
}

export const KIND_WORD: Record<RelationKind, string> = {
  table: 'table',
  'partitioned table': 'table',
  view: 'view',
  'materialized view': 'materialized view',
  'foreign table': 'foreign table',
  sequence: 'sequence',
  index: 'index',
  'partitioned index': 'index',
  'composite type': 'type',
};

export function requireOwner(context: Context, object: DatabaseObject, what: string, name: string, at?: number): void {
  if (!owns(context.store, context.session.user, object))
    refuse('42501', `must be owner of ${what} ${name}`, at === undefined ? {} : { at });
}

export function requireOwnedRelation(context: Context, name: Name): Relation {
  const relation = requireRelation(context, name);
  requireOwner(context, relation, KIND_WORD[relation.kind], relation.name, name.at);
  refuseCatalog(relation, name.at);
  return relation;
}

export function refuseCatalog(relation: Relation, at: number): void {
  if (relation.id < FIRST_USER_ID && relation.extension === undefined)
    refuse('42501', `permission denied: "${relation.name}" is a system catalog`, { at });
}

/** The column, live and not a system column. */
export function requireColumn(relation: Relation, name: string, at: number): Column {
  return (
    columnNamed(relation, name) ??
    refuse('42703', `column "${name}" of relation "${relation.name}" does not exist`, { at, object: `${relation.name}.${name}` })
  );
}

export function columnNamed({ columns }: Relation, name: string): Column | undefined {
  for (const column of columns) if (column.name === name && !column.dropped) return column;
  return undefined;
}

export const liveColumns = (relation: Relation): Column[] => relation.columns.filter((column) => !column.dropped);

export const SYSTEM_COLUMNS: ReadonlySet<string> = new Set(['tableoid', 'cmax', 'xmax', 'cmin', 'xmin', 'ctid']);

const [OID, TID, XID, CID] = [26, 27, 28, 29];

export const systemColumnType = (name: string): number =>
  (name === 'tableoid' ? OID : name === 'ctid' ? TID : name.startsWith('c') ? CID : XID) as number;

/** The schema that a new object goes to. */
export function creationNamespace(context: Context, name: Name, temporary = false): number {
  const { store, session } = context;
  if (temporary || name.schema === 'pg_temp' || (name.schema === undefined && session.path.createsTemporary)) {
    if (name.schema !== undefined && name.schema !== 'pg_temp')
      refuse('42P16', 'cannot create temporary relation in non-temporary schema', { at: name.at });
    return temporaryNamespace(context);
  }
  // To make something in a schema one need not be allowed to look into it.
  const namespace = name.schema === undefined ? session.path.creation : requireNamespace(context, name.schema, name.at).id;
  if (namespace === undefined) refuse('3F000', 'no schema has been selected to create in', { at: name.at });
  if (!mayCreateIn(store, session.user, namespace))
    refuse('42501', `permission denied for schema ${store.namespace(namespace)?.name}`, { at: name.at });
  return namespace;
}

function temporaryNamespace({ store, session }: Context): number {
  if (session.temporary !== undefined) return session.temporary;
  const made = store.make<Namespace>({ class: 'namespace', name: 'pg_temp_1', owner: session.user, acl: null, depends: [] });
  session.useTemporary(made.id);
  return made.id;
}

export function requireNamespace(context: Context, name: string, at: number): Namespace {
  return context.store.namespaceNamed(name) ?? refuse('3F000', `schema "${name}" does not exist`, { at, object: name });
}

/** The role that a statement names; 0 for PUBLIC, where that is allowed. */
export function resolveRole(context: Context, name: RoleName, publicOk = false): number {
  const { store, session } = context;
  switch (name.kind) {
    case 'public':
      if (!publicOk) refuse('42704', 'role "public" does not exist', { at: name.at });
      return 0;
    case 'current user':
      return session.user;
    case 'session user':
      return session.sessionUser;
    default:
      return requireRole(store, name.name, name.at).id;
  }
}

export function requireRole(store: Context['store'], name: string, at: number): Role {
  return store.roleNamed(name) ?? refuse('42704', `role "${name}" does not exist`, { at, object: name });
}

/** A function that the server calls, whatever its arguments may be: nobody can write one in SQL. */
export function requireHandler(context: Context, name: Name, at: number): void {
  const path = name.schema === undefined ? [name.name] : [name.schema, name.name];
  if (visibleRoutines(namesOf(context), path).length > 0) return;
  refuse('42883', `function ${path.join('.')}() does not exist`, { at, object: path.join('.') });
}
