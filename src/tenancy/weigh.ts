/** What speaks for a group of columns holding tenants: what policies ask for, who is linked to it, and how it is called. */
import { type Callers, namesCaller } from './callers.ts';
import type { Catalog } from './catalog.ts';
import type { Evidence } from './evidence.ts';
import { type Group, type Groups, namesKey } from './groups.ts';
import type { Link, Links } from './links.ts';
import type { Users } from './users.ts';
import { attributeOfKey, columnKey, relationOfKey } from './value.ts';
import { bareTenantWord, isAttribute, namesMaker, namesMembership, type TenantWord, tenantWord } from './words.ts';

export interface Case {
  readonly group: Group;
  /** Settings that say the tenant and are compared with it. */
  readonly contexts: ReadonlySet<string>;
  readonly links: readonly Link[];
  /** Tables that link users to others, and these to it. */
  readonly enrols: ReadonlySet<number>;
  /** Tables that link users to it by their shape and name alone. */
  readonly members: readonly number[];
  readonly strength: number;
}

/** The settings say so. */
export const DECLARED = 9;
/** Sessions say it. */
export const CONTEXT = 4;
/** Policies get to it from a row that names the caller. */
export const LINK = 3;
/** A table has the shape that links have. */
export const SHAPE = 2;
/** It is called so, or most tables have it. */
export const NAME = 1;

export function casesOf(
  catalog: Catalog,
  evidence: Evidence,
  callers: Callers,
  users: Users,
  groups: Groups,
  links: Links,
): readonly Case[] {
  const contexts = new Map<Group, Set<string>>();
  for (const { column, key, stored } of evidence.toContext) {
    const reading = callers.get(key);
    const tells = reading?.is === 'tenant' && column.shape !== 'segment' && (!stored || reading.certain);
    const group = tells ? groups.of(column.relation, column.attribute) : undefined;
    if (group) contexts.set(group, (contexts.get(group) ?? new Set()).add(key));
  }
  const linked = byGroup(groups, links.links.values());
  const passed = byGroup(groups, links.passages.values());
  const owned = ownedRoots(evidence, callers, users);
  return groups.all().map((group) => {
    const found = {
      group,
      contexts: contexts.get(group) ?? new Set<string>(),
      links: linked.get(group) ?? [],
      enrols: new Set((passed.get(group) ?? []).flatMap(({ members }) => [...members])),
      members: membersByShape(catalog, users, group),
    };
    return { ...found, strength: strengthOf(catalog, callers, users, owned, found) };
  });
}

function byGroup<T extends { readonly relation: number; readonly tenant: number }>(
  groups: Groups,
  ways: Iterable<T>,
): ReadonlyMap<Group, readonly T[]> {
  const found = new Map<Group, T[]>();
  for (const way of ways) {
    const group = groups.of(way.relation, way.tenant);
    if (group) found.set(group, [...(found.get(group) ?? []), way]);
  }
  return found;
}

function strengthOf(
  catalog: Catalog,
  callers: Callers,
  users: Users,
  ownedRoots: ReadonlySet<number>,
  one: Omit<Case, 'strength'>,
): number {
  const { group, contexts, links, enrols, members } = one;
  const { root } = group;
  const word = wordOf(group);
  if (contexts.size > 0 && (!isAttribute(group.entity) || [...contexts].some((key) => callers.get(key)?.certain))) return CONTEXT;
  if (isAttribute(group.entity) || (root !== undefined && users.people.has(root))) return 0;
  const owned = root !== undefined && ownedRoots.has(root);
  const telling =
    root === undefined && word === 'never' && !holdsKeys(catalog, group) ? [] : links.filter((link) => link.guards || word !== 'never');
  if (telling.some((link) => word !== 'never' || isMembership(catalog, link, group) || (!owned && isPairKey(catalog, link)))) return LINK;
  if (word !== 'never' && enrols.size > 0 && !owned) return LINK;
  if (word === 'always' && members.length > 0) return LINK;
  if (owned) return 0;
  if (members.length > 0) return SHAPE;
  if (word === 'always') return root !== undefined || group.columns.size > 2 ? SHAPE : NAME + 0.75;
  if (telling.length > 0) return NAME + 0.5;
  return strengthOfName(catalog, callers, group, word);
}

/** Where policies know users and nothing else, a mere name is not believed. */
function strengthOfName(catalog: Catalog, callers: Callers, { root, columns }: Group, word: TenantWord): number {
  if ([...callers.values()].some(({ is }) => is === 'user')) return 0;
  const tables = new Set([...columns.keys()].map(relationOfKey)).size;
  const often = word === 'often' && tables >= 3 && tables * 3 >= catalog.tables.length;
  const nearlyAll = root !== undefined && tables >= 4 && tables * 5 >= catalog.tables.length * 2;
  if (nearlyAll) return NAME + 0.9;
  if (often) return NAME;
  return word === 'often' && tables > 0 && catalog.tables.length <= 3 ? NAME / 2 : 0;
}

/** A text that is not called a key may be a region, a grade, anything. */
const holdsKeys = (catalog: Catalog, { columns }: Group): boolean =>
  [...columns.keys()].some((id) => {
    const column = catalog.column(relationOfKey(id), attributeOfKey(id));
    return column !== undefined && (namesKey(column.name) || (column.type !== 25 && column.type !== 1043));
  });

/** What is known of a column's name alone is less than what a table's says. */
export const wordOf = (group: Group): TenantWord => (group.root === undefined ? bareTenantWord(group.entity) : tenantWord(group.entity));

const isMembership = ({ schema }: Catalog, { relation }: Link, { entity }: Group): boolean =>
  namesMembership(schema.relation(relation)?.name ?? '', entity);

/** The user and the tenant together, or the user alone, tell the rows of the linking table apart. */
const isPairKey = (catalog: Catalog, { relation, user, tenant }: Link): boolean =>
  catalog.uniques(relation).some((set) => set.includes(user) && set.every((attribute) => attribute === user || attribute === tenant));

/** Tables whose policies let a user have the rows that name them. */
function ownedRoots(evidence: Evidence, callers: Callers, users: Users): ReadonlySet<number> {
  const owned = new Set<number>();
  for (const { column, key } of evidence.toContext) {
    const { relation, attribute, range } = column;
    if (evidence.rows.has(range) && namesCaller(callers, key) && users.columns.has(columnKey(relation, attribute))) owned.add(relation);
  }
  return owned;
}

/** Tables with a row for each user and the group's column; with both under one key; or called as a link, with a user who cannot be missing. */
function membersByShape(catalog: Catalog, users: Users, group: Group): readonly number[] {
  const word = wordOf(group);
  const found = new Set<number>();
  for (const id of group.columns.keys()) {
    const table = catalog.schema.relation(relationOfKey(id));
    if (!table) continue;
    const isUser = (attribute: number) => {
      const key = columnKey(table.id, attribute);
      return key !== id && (users.columns.has(key) || users.accounts.has(key));
    };
    const isPair = () => catalog.uniques(table.id).some((set) => set.length <= 3 && set.includes(attributeOfKey(id)) && set.some(isUser));
    const named = namesMembership(table.name, group.entity);
    const must = () => catalog.columns(table).some(({ attribute, name, notNull }) => notNull && isUser(attribute) && !namesMaker(name));
    const ofPerson = users.people.has(table.id) && (word === 'always' || (word === 'often' && group.columns.size > 1));
    if (ofPerson || (word === 'always' && isPair()) || (named && (isPair() || (word !== 'never' && must())))) found.add(table.id);
  }
  return [...found];
}
