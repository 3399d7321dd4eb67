/** Which of the things that columns hold are tenants: weighed by what policies ask for, by who is linked to them, and by name. */

import { type Callers, isUserReading } from './callers.ts';
import type { Catalog } from './catalog.ts';
import type { Evidence } from './evidence.ts';
import type { Group, Groups } from './groups.ts';
import type { Link, Links } from './links.ts';
import type { Users } from './users.ts';
import { columnKey } from './value.ts';
import { bareTenantWord, isAttribute, namesMembership, tenantWord } from './words.ts';

export interface Tenant {
  readonly group: Group;
  /** The further groups that hold the same tenants under other names. */
  readonly columns: Map<number, string>;
  readonly contexts: Set<string>;
  readonly strength: number;
  readonly why: string;
}

/** What speaks for a group. */
interface Case {
  readonly group: Group;
  readonly contexts: Set<string>;
  readonly links: Link[];
  /** Tables that link users to it by their shape and name alone. */
  members: number[];
}

const CONTEXT = 4;
const LINK = 3;
const SHAPE = 2;
const NAME = 1;

export function tenantsOf(
  catalog: Catalog,
  evidence: Evidence,
  callers: Callers,
  users: Users,
  groups: Groups,
  links: Links,
): readonly Tenant[] {
  const cases = new Map<Group, Case>(groups.all.map((group) => [group, { group, contexts: new Set(), links: [], members: [] }]));
  for (const { column, key } of evidence.toContext) {
    if (callers.get(key)?.is !== 'tenant') continue;
    const group = groups.of(column.relation, column.attribute);
    if (group) cases.get(group)?.contexts.add(key);
  }
  for (const link of links.links.values()) {
    const group = groups.of(link.relation, link.tenant);
    if (group) cases.get(group)?.links.push(link);
  }
  for (const one of cases.values()) one.members = membersByShape(catalog, users, one.group);

  const weighed = [...cases.values()]
    .map((one) => ({ one, strength: strengthOf(catalog, evidence, callers, users, one) }))
    .filter(({ strength }) => strength > 0);
  const best = Math.max(0, ...weighed.map(({ strength }) => strength));
  const accepted = weighed.filter(({ strength }) => strength === best || strength >= LINK);
  const merged = mergeAlike(catalog, accepted.toSorted(byWeight), evidence, groups);
  const kept = merged.filter((tenant) => !merged.some((other) => other !== tenant && belongsTo(tenant, other) && outweighs(other, tenant)));
  return kept.slice(0, MOST_AXES);
}

const MOST_AXES = 8;

type Weighed = { readonly one: Case; readonly strength: number };

const byWeight = (a: Weighed, b: Weighed): number => b.strength - a.strength || b.one.group.columns.size - a.one.group.columns.size;

function strengthOf(
  catalog: Catalog,
  evidence: Evidence,
  callers: Callers,
  users: Users,
  { group, contexts, links, members }: Case,
): number {
  const word = wordOf(group);
  if (contexts.size > 0 && (!isAttribute(group.entity) || [...contexts].some((key) => callers.get(key)?.certain))) return CONTEXT;
  if (isAttribute(group.entity) || (group.root !== undefined && users.people.has(group.root))) return 0;
  const owned = group.root !== undefined && isOwned(evidence, callers, users, group.root);
  const guarding = links.filter((link) => link.guards || word !== 'never');
  const convincing = guarding.filter(
    (link) =>
      word !== 'never' ||
      namesMembership(catalog.schema.relation(link.relation)?.name ?? '', group.entity) ||
      (!owned && isPairKey(catalog, link)),
  );
  if (convincing.length > 0) return LINK + (word === 'always' ? 0.5 : 0);
  if (word === 'always' && members.length > 0) return LINK;
  if (members.length > 0 && !owned) return SHAPE;
  if (owned) return 0;
  if (word === 'always' && (group.root !== undefined || group.columns.size > 0))
    return group.root !== undefined || group.columns.size > 2 ? SHAPE : NAME + 0.75;
  if (guarding.length > 0) return NAME + 0.5;
  if (word === 'often' && group.columns.size >= 3 && group.columns.size * 4 >= catalog.tables.length) return NAME;
  return word === 'often' && group.columns.size > 0 && catalog.tables.length <= 3 ? NAME / 2 : 0;
}

const wordOf = (group: Group) => (group.root === undefined ? bareTenantWord(group.entity) : tenantWord(group.entity));

/** The user and the tenant together, or the user alone, tell the rows of the linking table apart. */
function isPairKey(catalog: Catalog, { relation, user, tenant }: Link): boolean {
  return catalog
    .uniques(relation)
    .some((set) => set.includes(user) && set.every((attribute) => attribute === user || attribute === tenant));
}

/** Policies let the user of a column of the root have its rows. */
function isOwned(evidence: Evidence, callers: Callers, users: Users, root: number): boolean {
  return evidence.toContext.some(
    ({ column, key }) =>
      column.relation === root &&
      evidence.rows.has(column.range) &&
      isUserReading(callers, key) &&
      users.columns.has(columnKey(root, column.attribute)),
  );
}

/** Tables with a user and this group's column under one key, or with a row for each user, that are called accordingly. */
function membersByShape(catalog: Catalog, users: Users, group: Group): number[] {
  const found = new Set<number>();
  for (const id of group.columns.keys()) {
    const [relation, attribute] = [Math.floor(id / 2048), id % 2048];
    const name = catalog.schema.relation(relation)?.name ?? '';
    const person = users.people.has(relation);
    const pair = catalog
      .uniques(relation)
      .some(
        (set) =>
          set.includes(attribute) &&
          set.length <= 3 &&
          set.some((other) => other !== attribute && users.columns.has(columnKey(relation, other))),
      );
    if ((person && wordOf(group) !== 'never') || (pair && (namesMembership(name, group.entity) || wordOf(group) === 'always')))
      found.add(relation);
  }
  return [...found];
}

/** Groups that are compared with one setting, or with each other's columns, hold the same tenants: the one with a root leads. */
function mergeAlike(catalog: Catalog, weighed: readonly Weighed[], evidence: Evidence, groups: Groups): Tenant[] {
  const tenants: (Tenant & { readonly links: Link[] })[] = [];
  const beside = new Map<Group, Set<Group>>();
  for (const [a, b] of evidence.toColumn) {
    const [g, h] = [groups.of(a.relation, a.attribute), groups.of(b.relation, b.attribute)];
    if (g && h && g !== h) {
      beside.set(g, (beside.get(g) ?? new Set()).add(h));
      beside.set(h, (beside.get(h) ?? new Set()).add(g));
    }
  }
  for (const { one, strength } of [...weighed].sort(
    (a, b) => Number(b.one.group.root !== undefined) - Number(a.one.group.root !== undefined) || byWeight(a, b),
  )) {
    const { group } = one;
    const same =
      group.root === undefined
        ? tenants.find(
            (tenant) =>
              [...one.contexts].some((key) => tenant.contexts.has(key)) ||
              beside.get(group)?.has(tenant.group) ||
              sameName(group, tenant.group),
          )
        : undefined;
    if (same) {
      for (const [id, why] of group.columns) if (!same.columns.has(id)) same.columns.set(id, why);
      for (const key of one.contexts) same.contexts.add(key);
      same.links.push(...one.links);
      continue;
    }
    tenants.push({
      group,
      columns: new Map(group.columns),
      contexts: new Set(one.contexts),
      links: [...one.links],
      strength,
      why: whyOf(catalog, one),
    });
  }
  return tenants.sort((a, b) => b.strength - a.strength || b.columns.size - a.columns.size);
}

const sameName = (a: Group, b: Group): boolean => a.entity === b.entity || (tenantWord(a.entity) === 'always' && a.entity === 'tenant');

/** The root of the one has a column of the other: a project of a tenant. */
const belongsTo = (inner: Tenant, outer: Tenant): boolean =>
  inner.group.root !== undefined && [...outer.columns.keys()].some((id) => Math.floor(id / 2048) === inner.group.root);

const outweighs = (outer: Tenant, inner: Tenant): boolean =>
  belongsTo(outer, inner)
    ? outer.strength > inner.strength || (outer.strength === inner.strength && outer.columns.size > inner.columns.size)
    : inner.strength < CONTEXT;

function whyOf(catalog: Catalog, { group, contexts, links, members }: Case): string {
  const name = group.root === undefined ? group.entity : catalog.nameOf(group.root);
  if (contexts.size > 0) return `${name} is compared with what the caller's session says`;
  const member = links[0]?.relation ?? members[0];
  if (member !== undefined) return `${catalog.nameOf(member)} links users to ${name}`;
  return `${group.columns.size} ${group.columns.size === 1 ? 'table has' : 'tables have'} a column for ${name}`;
}
