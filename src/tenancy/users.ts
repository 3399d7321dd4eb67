/** Who users are: the tables with a row for each of them, and every column that names one. */
import type { Column, Relation } from '../model/objects.ts';
import type { Callers } from './callers.ts';
import type { Catalog } from './catalog.ts';
import type { Evidence } from './evidence.ts';
import { attributeOfKey, columnKey, relationOfKey } from './value.ts';
import { entityOf, namesEmail, namesMaker, namesPeople, namesUser, tenantWord } from './words.ts';

export interface Users {
  /** Tables whose key is the user, and that key. */
  readonly people: ReadonlyMap<number, number>;
  /** Columns that hold a user, and why. */
  readonly columns: ReadonlyMap<number, string>;
  /** Columns that hold a user by another key of theirs than the one that sessions know, and those keys. */
  readonly accounts: ReadonlySet<number>;
}

export function usersOf(catalog: Catalog, evidence: Evidence, callers: Callers, declared: ReadonlySet<number>): Users {
  const people = new Map<number, number>();
  const columns = new Map<number, string>();
  const relations = [...catalog.schema.all('relation')].filter(
    ({ kind }) => kind === 'table' || kind === 'partitioned table' || kind === 'foreign table',
  );
  for (const relation of relations) {
    const key = catalog.key(relation.id);
    if (key !== undefined && isPlatforms(catalog, relation)) people.set(relation.id, key);
  }
  const compared = comparedWithUsers(catalog, evidence, callers);
  for (const relation of relations)
    for (const { name, attribute } of catalog.columns(relation)) {
      const id = columnKey(relation.id, attribute);
      if (declared.has(id)) columns.set(id, `the settings say that ${name} is a user`);
      else if (compared.has(id) && !catalog.reference(relation.id, attribute) && !catalog.isKey(relation.id, attribute))
        columns.set(id, says(name));
    }
  follow(catalog, relations, people, columns);
  for (const relation of relations) {
    const key = catalog
      .columns(relation)
      .find(({ attribute }) => compared.has(columnKey(relation.id, attribute)) && catalog.isKey(relation.id, attribute));
    if (!key || people.has(relation.id) || hasOwner(catalog, relation, columns)) continue;
    columns.set(columnKey(relation.id, key.attribute), says(key.name));
    if (tellsPeople(catalog, relation, key.attribute)) people.set(relation.id, key.attribute);
  }
  follow(catalog, relations, people, columns);
  calledPeople(catalog, relations, people, columns);
  signedIn(catalog, evidence, people);
  follow(catalog, relations, people, columns);
  const known = [...callers.values()].some(({ is }) => is === 'user');
  calledUsers(catalog, relations, known, columns);
  follow(catalog, relations, people, columns);
  return { people, columns, accounts: accountsIn(catalog, people) };
}

function comparedWithUsers(catalog: Catalog, evidence: Evidence, callers: Callers): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { column, key } of evidence.toContext) {
    if (column.shape === 'whole' && callers.get(key)?.is === 'user') found.add(columnKey(column.relation, column.attribute));
  }
  withoutTenants(catalog, found);
  // What a foreign key is compared with, the key that it references is compared with.
  for (const id of found) {
    const reference = catalog.reference(relationOfKey(id), attributeOfKey(id));
    if (reference && tenantWord(entityOf(catalog.schema.relation(reference.parent)?.name ?? '')) !== 'always')
      found.add(columnKey(reference.parent, reference.parentAttributes[0] as number));
  }
  return found;
}

/** A tenant's column that some policy compares with a user, by mistake, while most tables have it and do not: none. */
function withoutTenants(catalog: Catalog, compared: Set<number>): void {
  const counts = new Map<string, number>();
  for (const relation of catalog.tables)
    for (const { name, attribute } of catalog.columns(relation)) {
      if (tenantWord(entityOf(name)) === 'never') continue;
      counts.set(name, (counts.get(name) ?? 0) + (compared.has(columnKey(relation.id, attribute)) ? -1 : 1));
    }
  for (const id of [...compared])
    if ((counts.get(catalog.columnName({ relation: relationOfKey(id), attribute: attributeOfKey(id) })) ?? 0) > 0) compared.delete(id);
}

/** An account that names its owner beside its key is not the owner, even if some share their keys with users. */
const hasOwner = (catalog: Catalog, relation: Relation, columns: ReadonlyMap<number, string>): boolean =>
  catalog
    .columns(relation)
    .some(
      ({ name, attribute }) =>
        !namesMaker(name) && catalog.reference(relation.id, attribute) && columns.has(columnKey(relation.id, attribute)),
    );

function accountsIn(catalog: Catalog, people: ReadonlyMap<number, number>): ReadonlySet<number> {
  const accounts = new Set<number>();
  for (const [relation, key] of people) {
    for (const [attribute, ...others] of catalog.uniques(relation))
      if (attribute !== undefined && others.length === 0 && attribute !== key) accounts.add(columnKey(relation, attribute));
    for (const { relation: child, columns, foreign } of catalog.schema.referencing(relation)) {
      const [attribute, ...others] = columns;
      if (attribute !== undefined && others.length === 0 && foreign?.columns[0] !== key) accounts.add(columnKey(child, attribute));
    }
  }
  return accounts;
}

const says = (column: string): string => `${column} is compared with the user who calls`;

/** The users of the server that signs callers in. */
const isPlatforms = ({ schema }: Catalog, { name, namespace }: Relation): boolean =>
  /^users?$/.test(name) && schema.namespace(namespace)?.name === 'auth';

/** A foreign key to a user is a user; a table that is keyed by one has a row for each. */
function follow(catalog: Catalog, relations: readonly Relation[], people: Map<number, number>, columns: Map<number, string>): void {
  for (const [relation, key] of people) {
    const id = columnKey(relation, key);
    if (!columns.has(id))
      columns.set(
        id,
        `${catalog.columnName({ relation, attribute: key })} is the key of ${catalog.nameOf(relation)}, which has a row for each user`,
      );
  }
  const waiting = new Set(columns.keys());
  const children = new Map<number, number[]>();
  for (const relation of relations)
    for (const reference of catalog.references(relation.id))
      reference.attributes.forEach((attribute, i) => {
        const parent = columnKey(reference.parent, reference.parentAttributes[i] ?? 0);
        const list = children.get(parent) ?? [];
        list.push(columnKey(relation.id, attribute));
        children.set(parent, list);
      });
  for (const id of waiting) {
    for (const child of children.get(id) ?? []) {
      const relation = relationOfKey(child);
      const attribute = attributeOfKey(child);
      if (!columns.has(child)) {
        columns.set(child, `${catalog.columnName({ relation, attribute })} references ${catalog.nameOf(relationOfKey(id))}`);
        waiting.add(child);
      }
      const table = catalog.schema.relation(relation);
      if (table && !people.has(relation) && tellsPeople(catalog, table, attribute)) people.set(relation, attribute);
    }
  }
}

/** The column is the whole primary key; or the table is called after people, and the column is unique in it. */
const tellsPeople = (catalog: Catalog, relation: Relation, attribute: number): boolean =>
  catalog.isKey(relation.id, attribute) && (catalog.uniques(relation.id)[0]?.join() === `${attribute}` || namesPeople(relation.name));

/** Tables that are called after people, where nothing else says who a user is in them. Profiles may be of other things where there are users. */
function calledPeople(catalog: Catalog, relations: readonly Relation[], people: Map<number, number>, columns: Map<number, string>): void {
  const called = relations.filter((relation) => {
    const namesSomebody = ({ attribute, name }: Column) => columns.has(columnKey(relation.id, attribute)) && !namesMaker(name);
    return !people.has(relation.id) && namesPeople(relation.name) && !catalog.columns(relation).some(namesSomebody);
  });
  const users = called.filter(({ name }) => /user/i.test(name));
  const others = called.filter(
    (relation) => !users.includes(relation) && (actsAsUser(catalog, relation) || (users.length === 0 && /profile/i.test(relation.name))),
  );
  for (const relation of [...users, ...others]) {
    const key = catalog.key(relation.id);
    if (key !== undefined) people.set(relation.id, key);
  }
}

/** Staff of a tenant, with an address to sign in by, one of whom a session names by their key. */
function signedIn(catalog: Catalog, evidence: Evidence, people: Map<number, number>): void {
  for (const { column, stored } of evidence.toContext) {
    const { relation: id, attribute, shape } = column;
    const relation = catalog.schema.relation(id);
    if (!relation || stored || shape !== 'whole' || people.has(id) || catalog.key(id) !== attribute) continue;
    if (tenantWord(entityOf(relation.name)) !== 'never' || !catalog.columns(relation).some(({ name }) => namesEmail(name))) continue;
    const isOfTenant = (parent: number) => tenantWord(entityOf(catalog.schema.relation(parent)?.name ?? '')) !== 'never';
    if (catalog.references(id).some(({ parent }) => parent !== id && isOfTenant(parent))) people.set(id, attribute);
  }
}

/** A person need not be a user: one who signs in has an address or a password, or is named as somebody who acts. */
function actsAsUser(catalog: Catalog, relation: Relation): boolean {
  if (catalog.columns(relation).some(({ name }) => /e_?mail|password/i.test(name))) return true;
  return catalog.schema.referencing(relation.id).some(({ relation: child, columns: [attribute] }) => {
    const name = attribute === undefined ? '' : (catalog.column(child, attribute)?.name ?? '');
    return namesUser(name) && entityOf(name) !== entityOf(relation.name);
  });
}

/** Beside `owner_id` stands `owner_type`: it may be a user. */
const isOfManyKinds = (catalog: Catalog, relation: Relation, name: string): boolean => {
  const base = name.replace(/_?id$/i, '');
  return catalog.columns(relation).some((column) => column.name === `${base}_type` || column.name === `${base}Type`);
};

const isText = (type: number): boolean => type === 25 || type === 1043;

/** Where nothing shows what users' keys are like, these names alone are believed. */
const NAMES_OWNER = /^(?:user|owner|author|profile)(?:_?id)?$/i;

/** Columns that are called after users, and hold what users' keys hold. */
function calledUsers(catalog: Catalog, relations: readonly Relation[], known: boolean, columns: Map<number, string>): void {
  const types = new Set([...columns.keys()].map((id) => catalog.column(relationOfKey(id), attributeOfKey(id))?.type));
  for (const relation of relations)
    for (const column of catalog.columns(relation)) {
      const id = columnKey(relation.id, column.attribute);
      if (columns.has(id) || !namesUser(column.name) || catalog.isReference(relation.id, column.attribute)) continue;
      if (isOfManyKinds(catalog, relation, column.name) || (isText(column.type) && !/(?:id|_by|By)$/.test(column.name))) continue;
      if (catalog.isKey(relation.id, column.attribute) && /^(?:id|uuid)$/i.test(column.name)) continue;
      if (types.size > 0 ? types.has(column.type) : known && NAMES_OWNER.test(column.name))
        columns.set(id, `${column.name} is called after a user`);
    }
}
