/** Which of the things that columns hold are tenants. */
import type { Callers } from './callers.ts';
import type { Catalog } from './catalog.ts';
import type { Declared } from './declared.ts';
import type { Evidence } from './evidence.ts';
import { elementType, type Group, type Groups } from './groups.ts';
import type { Links } from './links.ts';
import { liftedOver } from './tiers.ts';
import type { Users } from './users.ts';
import { attributeOfKey, columnKey, relationOfKey } from './value.ts';
import { type Case, CONTEXT, casesOf, DECLARED, LINK, SHAPE } from './weigh.ts';
import { namesChoice, nounOf, tenantWord } from './words.ts';

export interface Tenant {
  readonly group: Group;
  /** Those of the group, and those that hold the same tenants under other names. */
  readonly columns: Map<number, string>;
  readonly contexts: Set<string>;
  /** Tables that link users to it by way of others. */
  readonly enrols: Set<number>;
  /** Tables that policies go by from callers to it. */
  readonly guides: Set<number>;
  strength: number;
  readonly why: string;
}

/** More kinds of tenants than these are no tenants; where names and numbers alone speak, one is believed. */
const MOST = 8;

export function tenantsOf(
  catalog: Catalog,
  evidence: Evidence,
  callers: Callers,
  users: Users,
  groups: Groups,
  links: Links,
  compared: ReadonlySet<number>,
  declared: Declared,
): readonly Tenant[] {
  const said = declared.roots.size + declared.tenants.size > 0;
  const cases = liftedOver(catalog, casesOf(catalog, evidence, callers, users, groups, links)).map((one) =>
    said ? { ...one, strength: isDeclared(one.group, declared) ? DECLARED : 0 } : one,
  );
  const best = Math.max(0, ...cases.map(({ strength }) => strength));
  const least = Math.min(best, LINK);
  const worth = cases.filter(
    ({ group, strength }) => strength > 0 && (strength >= least || (group.root !== undefined && strength >= SHAPE)),
  );
  const merged = mergeAlike(catalog, evidence, groups, worth)
    .filter(({ strength }) => strength >= least)
    .slice(0, MOST * MOST);
  const within = merged.map((tenant) => withinOf(catalog, users, tenant));
  const isWithin = (inner: Tenant, outer: number) => inner.group.root !== undefined && within[outer]?.has(inner.group.root) === true;
  const kept = merged.filter(
    (inner, i) =>
      !merged.some((outer, o) => o !== i && isWithin(inner, o) && (isWithin(outer, i) ? byWeight(outer, inner) < 0 : yields(inner, outer))),
  );
  const tenants = kept.slice(0, best < SHAPE ? 1 : MOST);
  for (const { columns, guides } of tenants)
    for (const id of columns.keys())
      if (guides.size > 0 && !guides.has(relationOfKey(id)) && !compared.has(id) && isChoice(catalog, users, id)) columns.delete(id);
  return tenants;
}

/** The `last_org_id` of a user, who may do without one, is where they are, not whose the row is. */
function isChoice(catalog: Catalog, users: Users, id: number): boolean {
  const relation = catalog.schema.relation(relationOfKey(id));
  const column = catalog.column(relationOfKey(id), attributeOfKey(id));
  if (!relation || !column || column.notNull || !namesChoice(column.name)) return false;
  return catalog.columns(relation).some(({ attribute, notNull }) => notNull && users.columns.has(columnKey(relation.id, attribute)));
}

const isDeclared = ({ root, columns }: Group, declared: Declared): boolean =>
  declared.roots.size > 0 && root !== undefined ? declared.roots.has(root) : [...columns.keys()].some((id) => declared.tenants.has(id));

interface Weighty {
  readonly strength: number;
  readonly columns: ReadonlyMap<number, string>;
}

const byWeight = (a: Weighty, b: Weighty): number => b.strength - a.strength || b.columns.size - a.columns.size;

/** A project of a tenant is no tenant, unless sessions speak of projects, and not of the same thing. */
const yields = (inner: Tenant, outer: Tenant): boolean =>
  inner.strength < CONTEXT || [...inner.contexts].every((key) => outer.contexts.has(key));

/** Groups that are compared with one setting, or with each other, or are called alike, hold the same tenants: the one with a root leads. */
function mergeAlike(catalog: Catalog, evidence: Evidence, groups: Groups, cases: readonly Case[]): readonly Tenant[] {
  const beside = new Map<Group, Set<Group>>();
  const note = (a: Group, b: Group) => beside.set(a, (beside.get(a) ?? new Set()).add(b));
  for (const [a, b] of evidence.toColumn) {
    const [g, h] = [groups.of(a.relation, a.attribute), groups.of(b.relation, b.attribute)];
    if (g && h && g !== h) {
      note(g, h);
      note(h, g);
    }
  }
  const tenants: Tenant[] = [];
  const isRootless = ({ group }: Case) => Number(group.root === undefined);
  const weight = ({ strength, group: { columns } }: Case): Weighty => ({ strength, columns });
  for (const one of cases.toSorted((a, b) => isRootless(a) - isRootless(b) || byWeight(weight(a), weight(b)))) {
    const { group, contexts, enrols, strength } = one;
    const same =
      group.root !== undefined
        ? undefined
        : tenants.find(
            (tenant) =>
              !hasColumn(group, tenant.group.root) &&
              ([...contexts].some((key) => tenant.contexts.has(key)) ||
                beside.get(group)?.has(tenant.group) ||
                isAlike(catalog, group, tenant.group)),
          );
    if (!same) {
      tenants.push({
        group,
        columns: new Map(group.columns),
        contexts: new Set(contexts),
        enrols: new Set(enrols),
        guides: guidesOf(one),
        strength,
        why: whyOf(catalog, one),
      });
      continue;
    }
    same.strength = Math.max(same.strength, strength);
    for (const [id, why] of group.columns) same.columns.set(id, why);
    for (const key of contexts) same.contexts.add(key);
    for (const table of enrols) same.enrols.add(table);
    for (const table of guidesOf(one)) same.guides.add(table);
  }
  return tenants.sort(byWeight);
}

const guidesOf = ({ links, enrols }: Case): Set<number> =>
  new Set([...links.flatMap(({ guards, relation }) => (guards ? [relation] : [])), ...enrols]);

const hasColumn = ({ columns }: Group, relation: number | undefined): boolean =>
  relation !== undefined && [...columns.keys()].some((id) => relationOfKey(id) === relation);

/** The first, which has no root, is called as the second is (`default_team` and `teams`); a bare `tenant` is whatever there is. */
function isAlike(catalog: Catalog, rootless: Group, other: Group): boolean {
  const generic = rootless.entity === 'tenant' && tenantWord(other.entity) === 'always';
  if (!generic && nounOf(rootless.entity) !== nounOf(other.entity)) return false;
  const [type, otherType] = [rootless, other].map((group) => typeOf(catalog, group));
  return type === otherType || isText(type) || isText(otherType);
}

function typeOf(catalog: Catalog, { root, key, columns }: Group): number | undefined {
  const [id] = root !== undefined && key !== undefined ? [columnKey(root, key)] : columns.keys();
  const type = id === undefined ? undefined : catalog.column(relationOfKey(id), attributeOfKey(id))?.type;
  return type === undefined ? undefined : elementType(catalog, type);
}

const isText = (type: number | undefined): boolean => type === 25 || type === 1043;

/** Tables that have a column of the tenant's, and those that cannot be without a row of such a table. */
function withinOf(catalog: Catalog, users: Users, tenant: Tenant): ReadonlySet<number> {
  const within = new Set([...tenant.columns.keys()].map(relationOfKey).filter((relation) => !users.people.has(relation)));
  for (const relation of within) {
    for (const { relation: child, columns } of catalog.schema.referencing(relation)) {
      const must = columns.every(
        (attribute) => catalog.column(child, attribute)?.notNull && !users.columns.has(columnKey(child, attribute)),
      );
      if (must && child !== tenant.group.root) within.add(child);
    }
  }
  return within;
}

function whyOf(catalog: Catalog, { group, contexts, links, enrols, members }: Case): string {
  const name = group.root === undefined ? group.entity : catalog.nameOf(group.root);
  if (contexts.size > 0) return `${name} is compared with what the caller's session says`;
  const member = links[0]?.relation ?? members[0];
  if (member !== undefined) return `${catalog.nameOf(member)} links users to ${name}`;
  const [through] = enrols;
  if (through !== undefined) return `${catalog.nameOf(through)} links users to what belongs to ${name}`;
  const count = new Set([...group.columns.keys()].map(relationOfKey)).size;
  return `${count} ${count === 1 ? 'table has' : 'tables have'} a column for ${name}`;
}
