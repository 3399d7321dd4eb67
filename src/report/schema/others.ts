/** Schemas, roles, extensions, sequences, and what little is said of the rest. */
import { Names } from '../../model/deparse/names.ts';
import type { Schema } from '../../model/schema.ts';
import { type Entry, entry } from './entry.ts';
import { fullName, grants, isUserNamespace, isUsers, namespaceName, roleName, sorted } from './place.ts';

export const extensions = (schema: Schema): Entry[] =>
  sorted(
    [...schema.all('extension')].filter(({ name }) => name !== 'plpgsql'),
    ({ name }) => name,
  ).map(({ name, namespace, version }) => entry({ name, schema: namespaceName(schema, namespace), version }));

export const schemas = (schema: Schema): Entry[] =>
  sorted(
    [...schema.all('namespace')].filter((namespace) => namespace.extension === undefined && isUserNamespace(schema, namespace.id)),
    ({ name }) => name,
  ).map(({ name, comment, acl, owner }) => entry({ name, comment, grants: grants(schema, acl, owner) }));

export function roles(schema: Schema): Entry[] {
  const memberships = new Map<number, string[]>();
  for (const { member, role } of schema.all('membership'))
    memberships.set(member, [...(memberships.get(member) ?? []), roleName(schema, role)]);
  const listed = [...schema.all('role')].filter(({ name }) => !name.startsWith('pg_') && name !== 'postgres');
  return sorted(listed, ({ name }) => name).map((role) =>
    entry({
      name: role.name,
      superuser: role.superuser,
      bypassrls: role.bypassRowSecurity,
      login: role.login,
      inherit: role.inherit,
      memberOf: sorted(memberships.get(role.id) ?? [], (name) => name),
    }),
  );
}

export function sequences(schema: Schema): Entry[] {
  const names = new Names(schema);
  const listed = [...schema.all('relation')].filter((relation) => relation.kind === 'sequence' && isUsers(schema, relation));
  return sorted(
    listed,
    (relation) => namespaceName(schema, relation.namespace),
    (relation) => relation.name,
  ).map((relation) => {
    const { sequence } = relation;
    const table = sequence?.ownedBy && schema.relation(sequence.ownedBy.relation);
    const column = sequence?.ownedBy && table?.columns[sequence.ownedBy.attribute - 1];
    return entry({
      schema: namespaceName(schema, relation.namespace),
      name: relation.name,
      type: sequence && names.type(sequence.type, null),
      start: sequence && String(sequence.start),
      increment: sequence && String(sequence.increment),
      min: sequence && String(sequence.min),
      max: sequence && String(sequence.max),
      cache: sequence && String(sequence.cache),
      cycle: sequence?.cycle,
      ownedBy: table && column && `${fullName(schema, table)}.${column.name}`,
      identity: sequence?.ownedBy?.identity ?? false,
      grants: grants(schema, relation.acl, relation.owner),
    });
  });
}

export const publications = (schema: Schema): Entry[] =>
  sorted(schema.all('publication'), ({ name }) => name).map(({ name, allTables, tables }) =>
    entry({
      name,
      allTables,
      tables: tables.flatMap(({ relation }) => schema.relation(relation) ?? []).map((table) => fullName(schema, table)),
    }),
  );

export function foreignServers(schema: Schema): Entry[] {
  return sorted(schema.all('server'), ({ name }) => name).map(({ name, wrapper }) => {
    const found = schema.object(wrapper);
    return entry({ name, wrapper: found?.class === 'foreign data wrapper' ? found.name : undefined });
  });
}

export function statistics(schema: Schema): Entry[] {
  const names = new Names(schema);
  return sorted(
    schema.all('statistics'),
    ({ namespace }) => namespaceName(schema, namespace),
    ({ name }) => name,
  ).map(({ namespace, name, relation }) => {
    const table = schema.relation(relation);
    return entry({ schema: namespaceName(schema, namespace), name, table: table && names.relation(table) });
  });
}

export const defaultPrivileges = (schema: Schema): Entry[] =>
  sorted(
    schema.all('default privileges'),
    ({ role }) => roleName(schema, role),
    ({ namespace }) => (namespace === 0 ? '*' : namespaceName(schema, namespace)),
    ({ objectType }) => objectType,
  ).map(({ role, namespace, objectType, acl }) =>
    entry({
      role: roleName(schema, role),
      schema: namespace === 0 ? '*' : namespaceName(schema, namespace),
      objectType,
      grants: grants(schema, acl, role),
    }),
  );
