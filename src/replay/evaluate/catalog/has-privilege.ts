/** The functions has_..._privilege, in all their forms. */

import { BOOTSTRAP_SUPERUSER, REGPROCEDURE, REGTYPE } from '../../../model/catalog/ids.ts';
import type { Datum } from '../../../model/datum.ts';
import type { Column, Relation } from '../../../model/objects.ts';
import type { Grantable } from '../../../model/privilege.ts';
import { refuse } from '../../../model/refusal.ts';
import { DATABASE } from '../../catalogs/database.ts';
import type { Context } from '../../context.ts';
import { isSuperuser } from '../../privileges/membership.ts';
import { registeredName, relationNamed } from '../../registered.ts';
import type { CatalogFunction, CatalogFunctions } from './function.ts';
import { type Asked, askedPrivileges, askedRole, mayAny, type Protected } from './privileges.ts';

/** What is asked about, by name or by id; undefined if the id is nobody's. */
type Find = (context: Context, which: Datum) => Protected | undefined;

/** The three forms for each way to name a thing: for the current user, for a role by name, and by id. */
function forms(name: string, kind: Grantable, find: Find, check: typeof mayAny = mayAny): CatalogFunctions {
  const answer = (context: Context, role: number, which: Datum, text: Datum): Datum => {
    const what = find(context, which);
    if (!what) {
      askedPrivileges(String(text), kind, context.store.version);
      return null;
    }
    return check(context, role, what, askedPrivileges(String(text), kind, context.store.version));
  };
  const own: CatalogFunction = ([which, text], context) => answer(context, context.session.user, which ?? null, text ?? null);
  const of: CatalogFunction = ([role, which, text], context) =>
    answer(context, askedRole(context, role ?? null), which ?? null, text ?? null);
  const forType = (type: string): CatalogFunctions => ({
    [`${name}(${type},text)`]: own,
    [`${name}(name,${type},text)`]: of,
    [`${name}(oid,${type},text)`]: of,
  });
  return { ...forType('text'), ...forType('oid') };
}

function relationOf(context: Context, which: Datum): Relation | undefined {
  const id = typeof which === 'number' ? which : relationNamed(context, String(which), false);
  return context.store.relation(id);
}

const protectedRelation = ({ kind, owner, acl }: Relation): Protected => ({ kind: kind === 'sequence' ? 'sequence' : 'table', owner, acl });

const table: Find = (context, which) => {
  const relation = relationOf(context, which);
  return relation && protectedRelation(relation);
};

const sequence: Find = (context, which) => {
  const relation = relationOf(context, which);
  if (relation && relation.kind !== 'sequence') refuse('42809', `"${relation.name}" is not a sequence`);
  return relation && protectedRelation(relation);
};

interface Owned {
  readonly owner: number;
  readonly acl: Protected['acl'];
}

const named =
  (
    kind: Grantable,
    byId: (context: Context, id: number) => Owned | undefined,
    byName: (context: Context, name: string) => Owned | undefined,
    word: string,
    sqlstate = '42704',
  ): Find =>
  (context, which) => {
    const found =
      typeof which === 'number'
        ? byId(context, which)
        : (byName(context, String(which)) ?? refuse(sqlstate, `${word} "${which}" does not exist`, { object: String(which) }));
    return found && { kind, owner: found.owner, acl: found.acl };
  };

const made =
  <C extends 'foreign data wrapper' | 'server'>(objectClass: C) =>
  ({ store }: Context, id: number): Owned | undefined => {
    const found = store.object(id);
    return found?.class === objectClass ? (found as unknown as Owned) : undefined;
  };

const database: Owned = { owner: BOOTSTRAP_SUPERUSER, acl: null };

const schema = named(
  'schema',
  ({ store }, id) => store.namespace(id),
  ({ store }, name) => store.namespaceNamed(name),
  'schema',
  '3F000',
);

const typeFound = ({ store }: Context, id: number): Owned | undefined => {
  const type = store.type(id);
  return type?.trueArray ? store.type(type.element) : type;
};

export const hasPrivilege: CatalogFunctions = {
  ...forms('has_table_privilege', 'table', table),
  ...forms('has_sequence_privilege', 'sequence', sequence),
  ...forms('has_schema_privilege', 'schema', schema),
  ...forms(
    'has_function_privilege',
    'function',
    named(
      'function',
      ({ store }, id) => store.routine(id),
      (context, name) => context.store.routine(registeredName(context, REGPROCEDURE, name, 0)),
      'function',
      '42883',
    ),
  ),
  ...forms(
    'has_type_privilege',
    'type',
    named('type', typeFound, (context, name) => typeFound(context, registeredName(context, REGTYPE, name, 0)), 'type'),
  ),
  ...forms(
    'has_language_privilege',
    'language',
    named(
      'language',
      ({ store }, id) => [...store.all('language'), ...store.builtIns.languages()].find((language) => language.id === id),
      ({ store }, name) => store.named('language', name) ?? store.builtIns.languageNamed(name),
      'language',
    ),
  ),
  ...forms(
    'has_foreign_data_wrapper_privilege',
    'foreign data wrapper',
    named(
      'foreign data wrapper',
      made('foreign data wrapper'),
      ({ store }, name) => store.named('foreign data wrapper', name),
      'foreign-data wrapper',
    ),
  ),
  ...forms(
    'has_server_privilege',
    'server',
    named('server', made('server'), ({ store }, name) => store.named('server', name), 'server'),
  ),
  ...forms(
    'has_database_privilege',
    'database',
    named(
      'database',
      (_context, id) => (id === DATABASE ? database : undefined),
      (context, name) => (name === context.database ? database : undefined),
      'database',
      '3D000',
    ),
  ),
  ...forms(
    'has_tablespace_privilege',
    'tablespace',
    named(
      'tablespace',
      (_context, id) => (id === 1663 || id === 1664 ? database : undefined),
      (_context, name) => (name === 'pg_default' || name === 'pg_global' ? database : undefined),
      'tablespace',
    ),
  ),
  ...forms(
    'has_parameter_privilege',
    'parameter',
    () => ({ kind: 'parameter', owner: BOOTSTRAP_SUPERUSER, acl: [] }),
    (context, role) => isSuperuser(context.store, role),
  ),
  ...columnForms('has_column_privilege'),
  ...anyColumnForms(),
};

// ---------------------------------------------------------------- columns

/** What is held on the whole table counts for each of its columns. */
function mayOnColumn(context: Context, role: number, relation: Relation, column: Column | undefined, asked: readonly Asked[]): boolean {
  if (mayAny(context, role, protectedRelation(relation), asked)) return true;
  return column?.acl ? mayAny(context, role, { kind: 'column', owner: relation.owner, acl: column.acl }, asked) : false;
}

const SYSTEM_COLUMNS = ['tableoid', 'cmax', 'xmax', 'cmin', 'xmin', 'ctid'];

function columnPrivilege(context: Context, role: number, which: Datum, column: Datum, text: Datum): Datum {
  const relation = relationOf(context, which);
  const asked = askedPrivileges(String(text), 'column', context.store.version);
  if (!relation) return null;
  const live = relation.columns.filter((one) => !one.dropped);
  const found = live.find((one) => (typeof column === 'number' ? one.attribute === column : one.name === column));
  const system = typeof column === 'number' ? column < 0 && column >= -6 : SYSTEM_COLUMNS.includes(String(column));
  if (!found && !system) {
    if (typeof column === 'number' || typeof which === 'number') return null;
    refuse('42703', `column "${column}" of relation "${relation.name}" does not exist`, { object: `${relation.name}.${column}` });
  }
  return mayOnColumn(context, role, relation, found, asked);
}

function columnForms(name: string): CatalogFunctions {
  const found: Record<string, CatalogFunction> = {};
  for (const table of ['text', 'oid']) {
    for (const column of ['text', 'smallint']) {
      found[`${name}(${table},${column},text)`] = ([which = null, attribute = null, text = null], context) =>
        columnPrivilege(context, context.session.user, which, attribute, text);
      for (const role of ['name', 'oid'])
        found[`${name}(${role},${table},${column},text)`] = ([who = null, which = null, attribute = null, text = null], context) =>
          columnPrivilege(context, askedRole(context, who), which, attribute, text);
    }
  }
  return found;
}

function anyColumnForms(): CatalogFunctions {
  const answer = (context: Context, role: number, which: Datum, text: Datum): Datum => {
    const relation = relationOf(context, which);
    const asked = askedPrivileges(String(text), 'column', context.store.version);
    if (!relation) return null;
    return [undefined, ...relation.columns].some((column) => !column?.dropped && mayOnColumn(context, role, relation, column, asked));
  };
  const found: Record<string, CatalogFunction> = {};
  for (const table of ['text', 'oid']) {
    found[`has_any_column_privilege(${table},text)`] = ([which = null, text = null], context) =>
      answer(context, context.session.user, which, text);
    for (const role of ['name', 'oid'])
      found[`has_any_column_privilege(${role},${table},text)`] = ([who = null, which = null, text = null], context) =>
        answer(context, askedRole(context, who), which, text);
  }
  return found;
}
