/** Each table's scope: its own columns first, then its parents, then what its policies and grants say of it. */
import type { Relation } from '../model/objects.ts';
import type { Owned } from './belongings.ts';
import type { Catalog } from './catalog.ts';
import type { Declared } from './declared.ts';
import type { Evidence } from './evidence.ts';
import type { Links } from './links.ts';
import { linksUsers } from './members.ts';
import { namedTenants } from './named.ts';
import { isBookkeeping, isReferenceData } from './reference-data.ts';
import type { Axis, Belonging, Regime, Scope, ScopeKind } from './tenancy.ts';
import type { Tenant } from './tenants.ts';
import { pathsOf } from './through.ts';
import type { Users } from './users.ts';
import { columnKey } from './value.ts';
import { namesMaker } from './words.ts';

export interface Ground {
  readonly catalog: Catalog;
  readonly evidence: Evidence;
  readonly users: Users;
  readonly links: Links;
  readonly regime: Regime;
  readonly owned: ReadonlyMap<number, readonly Owned[]>;
  /** Columns that are compared with who calls, or with what is known of them. */
  readonly compared: ReadonlySet<number>;
  /** Where there are any, not every row must have an owner. */
  readonly tenants: readonly Tenant[];
  readonly axes: readonly Axis[];
  readonly declared: Declared;
}

/** The `more` tables are no business of the folder's, but parents of those that are. */
export function scopesOf(ground: Ground, more: readonly Relation[]): ReadonlyMap<number, Scope> {
  const relations = [...ground.catalog.tables, ...more];
  const counts = tablesOf(ground);
  const scopes = new Map<number, Scope>();
  for (const relation of relations) {
    const scope = withoutOwner(ground, relation) ?? ofColumns(ground, relation, counts);
    if (scope) scopes.set(relation.id, scope);
  }
  for (const [relation, scope] of pathsOf(ground, relations, scopes)) scopes.set(relation, scope);
  const named = namedTenants(ground, relations, scopes);
  for (const [relation, scope] of named) scopes.set(relation, scope);
  if (named.size > 0)
    for (const [relation, scope] of pathsOf(ground, relations, scopes)) if (!scopes.has(relation)) scopes.set(relation, scope);
  for (const relation of relations) {
    const scope = scopes.get(relation.id);
    if (scope?.kind === 'owner' && !ground.users.people.has(relation.id))
      scopes.set(relation.id, { ...scope, belongs: [...scope.belongs, ...upwardsOf(ground, relation, scopes)] });
  }
  return new Map(relations.map((relation) => [relation.id, scopes.get(relation.id) ?? pathless(ground, relation)]));
}

function withoutOwner({ declared, catalog }: Ground, relation: Relation): Scope | undefined {
  if (declared.shared.has(relation.id)) return none('the settings say that its rows are nobody’s');
  const extension = relation.extension === undefined ? undefined : catalog.schema.object(relation.extension);
  return extension?.class === 'extension' ? none(`it is the extension ${extension.name}'s own`) : undefined;
}

const none = (why: string): Scope => ({ kind: 'none', belongs: [], why, sure: true });

function ofColumns(ground: Ground, relation: Relation, counts: ReadonlyMap<Axis, number>): Scope | undefined {
  const owned = ownedOf(ground, relation);
  const tenant = owned.find(({ belonging }) => belonging.axis.kind === 'tenant');
  const first = tenant ?? owned.find((one) => makesOwner(ground, relation, one));
  const accounts = accountsOf(ground, relation);
  const belongs = [...owned.map(({ belonging }) => belonging), ...accounts.map(({ belonging }) => belonging)];
  if (first) {
    const kind = kindOf(ground, relation, first);
    return { kind, belongs, why: whyOf(kind, first, counts.get(first.belonging.axis) ?? 0), sure: true };
  }
  const account = accounts.find(({ name }) => !namesMaker(name));
  return account && { kind: 'owner', belongs, why: account.why, sure: true };
}

/** Who owns a user's row by its parent, as policies say: a message is its room's, an order its shop's. */
function upwardsOf({ catalog, links, users }: Ground, relation: Relation, scopes: ReadonlyMap<number, Scope>): readonly Belonging[] {
  return catalog.references(relation.id).flatMap(({ attributes, parent, parentAttributes }) => {
    const isUpwards = attributes.length === 1 && links.upwards.has(columnKey(relation.id, attributes[0] as number));
    const kind = scopes.get(parent)?.kind;
    if (!isUpwards || parent === relation.id || users.people.has(parent) || (kind !== 'owner' && kind !== 'array' && kind !== 'through'))
      return [];
    return [{ how: 'through' as const, attributes, parent, parentAttributes }];
  });
}

/** The columns that say whose a row is, the most telling one first. */
export const ownedOf = (ground: Ground, relation: Relation): readonly Owned[] =>
  [...(ground.owned.get(relation.id) ?? [])].sort((a, b) => rank(ground, relation, a) - rank(ground, relation, b));

function rank({ catalog, users, compared }: Ground, relation: Relation, { belonging: { axis, attribute } }: Owned): number {
  const column = catalog.column(relation.id, attribute);
  const isKey =
    users.people.get(relation.id) === attribute || (axis.kind === 'tenant' && axis.root === relation.id && axis.key === attribute);
  const kind = { tenant: 0, user: axis.root === relation.id && !isKey ? 32 : 16, email: 48 }[axis.kind];
  const maker = column && namesMaker(column.name) ? 2 : 0;
  return kind + (isKey ? 0 : 8) + (compared.has(columnKey(relation.id, attribute)) ? 0 : 4) + maker + (column?.notNull ? 0 : 1);
}

/** Who made a row does not own it, unless policies say so, or nobody else can: without tenants, and with no row without a maker. */
function makesOwner({ catalog, compared, tenants }: Ground, relation: Relation, { belonging }: Owned): boolean {
  if (belonging.axis.kind === 'tenant' || compared.has(columnKey(relation.id, belonging.attribute))) return true;
  const column = catalog.column(relation.id, belonging.attribute);
  return column !== undefined && (!namesMaker(column.name) || (tenants.length === 0 && column.notNull && /creat|own/i.test(column.name)));
}

/** Foreign keys to tables that have a row for each user, by another key of theirs than the one that the session knows. */
function accountsOf({ catalog, users }: Ground, relation: Relation) {
  return catalog.references(relation.id).flatMap(({ attributes, parent, parentAttributes }) => {
    const [attribute, key] = [attributes[0] as number, users.people.get(parent)];
    if (attributes.length !== 1 || parent === relation.id || key === undefined || key === parentAttributes[0]) return [];
    const name = catalog.columnName({ relation: relation.id, attribute });
    const belonging: Belonging = { how: 'through', attributes, parent, parentAttributes };
    return [{ belonging, name, why: `${name} references ${catalog.nameOf(parent)}, which has a row for each user` }];
  });
}

function kindOf(ground: Ground, relation: Relation, { belonging: { axis, attribute, how } }: Owned): ScopeKind {
  if (axis.kind === 'tenant' && axis.root === relation.id && axis.key === attribute) return 'root';
  if (how !== 'column') return how;
  if (axis.kind !== 'tenant') return 'owner';
  return linksUsers(ground, relation, attribute) ? 'members' : 'column';
}

function whyOf(kind: ScopeKind, { belonging: { axis }, why }: Owned, tables: number): string {
  if (kind === 'root' || axis.kind !== 'tenant') return why;
  const many = tables > 2 ? `, as columns of ${tables - 1} other tables do` : '';
  return `${kind === 'members' ? 'it links users to tenants: ' : ''}${why}${many}`;
}

/** How many tables have columns on each axis. */
function tablesOf({ owned }: Ground): ReadonlyMap<Axis, number> {
  const counts = new Map<Axis, number>();
  for (const list of owned.values())
    for (const axis of new Set(list.map(({ belonging }) => belonging.axis))) counts.set(axis, (counts.get(axis) ?? 0) + 1);
  return counts;
}

function pathless(ground: Ground, relation: Relation): Scope {
  if (isBookkeeping(ground.catalog, relation)) return none(`${relation.name} is a migration tool's own`);
  if (isReferenceData(ground, relation)) return none('it has no path to an owner, callers may read all of it, and no caller may write it');
  return { kind: 'undecided', belongs: [], why: 'no column and no foreign key leads to an owner', sure: false };
}
