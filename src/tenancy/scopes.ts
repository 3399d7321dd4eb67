/** Each table's scope: its own columns first, then its parents, then what its policies and grants say of it. */
import type { Relation } from '../model/objects.ts';
import type { Owned } from './belongings.ts';
import type { Catalog } from './catalog.ts';
import type { Evidence } from './evidence.ts';
import type { Links } from './links.ts';
import { isBookkeeping, isReferenceData } from './reference-data.ts';
import type { Axis, Belonging, Regime, Scope, ScopeKind } from './tenancy.ts';
import { pathsOf } from './through.ts';
import type { Users } from './users.ts';
import { columnKey } from './value.ts';
import { entityOf, namesMaker, namesMembership } from './words.ts';

export interface Ground {
  readonly catalog: Catalog;
  readonly evidence: Evidence;
  readonly users: Users;
  readonly links: Links;
  readonly regime: Regime;
  readonly owned: ReadonlyMap<number, readonly Owned[]>;
  readonly compared: ReadonlySet<number>;
  /** There are tenants, so not every row must have an owner. */
  readonly tenants: boolean;
}

export function scopesOf(ground: Ground, more: readonly Relation[]): ReadonlyMap<number, Scope> {
  const { catalog } = ground;
  const relations = [...catalog.tables, ...more];
  const scopes = new Map<number, Scope>();
  for (const relation of relations) {
    const scope = ofColumns(ground, relation);
    if (scope) scopes.set(relation.id, scope);
  }
  for (const [relation, scope] of pathsOf(ground, relations, scopes)) scopes.set(relation, scope);
  for (const relation of relations) if (!scopes.has(relation.id)) scopes.set(relation.id, pathless(ground, relation));
  return new Map(relations.map((relation) => [relation.id, scopes.get(relation.id) as Scope]));
}

function ofColumns(ground: Ground, relation: Relation): Scope | undefined {
  const owned = [...(ground.owned.get(relation.id) ?? [])].sort((a, b) => rank(ground, relation, a) - rank(ground, relation, b));
  const tenant = owned.find(({ belonging }) => belonging.axis.kind === 'tenant');
  const first = tenant ?? owned.find((one) => makesOwner(ground, relation, one));
  if (!first) return undefined;
  const kind = kindOf(ground, relation, first);
  return { kind, belongs: owned.map(({ belonging }) => belonging), why: whyOf(ground, relation, kind, first), sure: first.sure };
}

function rank({ catalog, users, compared }: Ground, relation: Relation, { belonging }: Owned): number {
  const column = catalog.column(relation.id, belonging.attribute);
  const axis = { tenant: 0, user: 8, email: 16 }[belonging.axis.kind];
  const isKey =
    users.people.get(relation.id) === belonging.attribute ||
    (belonging.axis.root === relation.id && belonging.axis.key === belonging.attribute);
  return (
    axis +
    (isKey ? 0 : 4) +
    (compared.has(columnKey(relation.id, belonging.attribute)) ? 0 : 2) +
    (column && namesMaker(column.name) ? 2 : 0) +
    (column?.notNull ? 0 : 1)
  );
}

/** Who made a row does not own it, unless policies say so, or nobody else can: without tenants, and with no row without a maker. */
function makesOwner({ catalog, compared, tenants }: Ground, relation: Relation, { belonging }: Owned): boolean {
  if (belonging.axis.kind === 'tenant' || compared.has(columnKey(relation.id, belonging.attribute))) return true;
  const column = catalog.column(relation.id, belonging.attribute);
  return column !== undefined && (!namesMaker(column.name) || (!tenants && column.notNull && /creat|own/i.test(column.name)));
}

function kindOf({ catalog, users, links, owned }: Ground, relation: Relation, { belonging }: Owned): ScopeKind {
  const { axis, attribute } = belonging;
  if (axis.kind === 'tenant' && axis.root === relation.id) return 'root';
  if (belonging.how !== 'column') return belonging.how;
  if (axis.kind !== 'tenant') return 'owner';
  const link = links.links.get(columnKey(relation.id, attribute));
  const withUser = catalog
    .uniques(relation.id)
    .some((set) => set.includes(attribute) && set.length <= 3 && set.some((other) => users.columns.has(columnKey(relation.id, other))));
  const namesSomebody = (owned.get(relation.id) ?? []).some((one) => {
    const column = catalog.column(relation.id, one.belonging.attribute);
    return one.belonging.axis.kind === 'user' && column?.notNull && !namesMaker(column.name);
  });
  if (
    users.people.has(relation.id) ||
    link?.guards ||
    ((withUser || namesSomebody) && namesMembership(relation.name, entityOf(catalog.columnName({ relation: relation.id, attribute }))))
  )
    return 'members';
  return 'column';
}

function whyOf({ catalog, owned }: Ground, relation: Relation, kind: ScopeKind, { belonging, why }: Owned): string {
  const others = [...owned.values()].filter((list) => list.some((one) => one.belonging.axis === belonging.axis)).length - 1;
  const many = others > 1 ? `, as columns of ${others} other tables do` : '';
  if (kind === 'members') return `it links users to tenants: ${why}${many}`;
  if (kind === 'root' || kind === 'owner') return why;
  return catalog.nameOf(relation.id) && `${why}${belonging.axis.kind === 'tenant' ? many : ''}`;
}

function pathless(ground: Ground, relation: Relation): Scope {
  const belongs: readonly Belonging[] = (ground.owned.get(relation.id) ?? []).map(({ belonging }) => belonging);
  if (isBookkeeping(ground.catalog, relation))
    return { kind: 'none', belongs: [], why: `${relation.name} is a migration tool's own`, sure: true };
  if (isReferenceData(ground, relation))
    return {
      kind: 'none',
      belongs: [],
      why: 'it has no path to an owner, callers may read all of it, and no caller may write it',
      sure: true,
    };
  return {
    kind: 'undecided',
    belongs: belongs.filter(({ how }) => how !== 'through'),
    why: 'no column and no foreign key leads to an owner',
    sure: false,
  };
}

export const isTenant = (axis: Axis): boolean => axis.kind === 'tenant';
