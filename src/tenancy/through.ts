/** Tables without an owner of their own: whose their parents' rows are, theirs are. */
import type { Relation } from '../model/objects.ts';
import type { Catalog, Reference } from './catalog.ts';
import { isReferenceData } from './reference-data.ts';
import { type Ground, ownedOf } from './scopes.ts';
import type { Belonging, Scope } from './tenancy.ts';
import { columnKey } from './value.ts';
import { entityOf } from './words.ts';

interface Path {
  readonly belonging: Extract<Belonging, { how: 'through' }>;
  readonly why: string;
  readonly rank: number;
  readonly sure: boolean;
}

/** How well a path says whose a row is. */
const MUST = 0;
const COMPARED = 1;
const FAIR = 2;
const WEAK = 3;

/** A table that only users own is a tenant's, too, where a parent that it must have is. */
export function pathsOf(ground: Ground, relations: readonly Relation[], scopes: ReadonlyMap<number, Scope>): ReadonlyMap<number, Scope> {
  const found = new Map<number, Scope>();
  const tenants = new Set(relations.filter((relation) => isTenants(scopes.get(relation.id))).map((relation) => relation.id));
  const open = relations.filter((relation) => {
    const scope = scopes.get(relation.id);
    return !scope || (ground.tenants && scope.kind === 'owner' && !ground.users.people.has(relation.id));
  });
  const paths = pathsIn(ground, open);
  // The better ways are followed to their end before the next best are tried.
  for (let worst = MUST; worst <= WEAK; worst++)
    for (let more = true; more; ) {
      more = false;
      for (const relation of open) {
        if (found.has(relation.id)) continue;
        const own = scopes.get(relation.id);
        const ways = (paths.get(relation.id) ?? []).filter(
          ({ belonging, rank }) => rank <= worst && leads(found.get(belonging.parent) ?? scopes.get(belonging.parent)),
        );
        const ofTenants = ways.filter(({ belonging }) => tenants.has(belonging.parent));
        const good = ofTenants.length > 0 ? ofTenants : own ? [] : ways;
        const first = good[0];
        if (!first || (own && first.rank > COMPARED) || (first.rank > COMPARED && isReferenceData(ground, relation))) continue;
        if (ofTenants.length > 0) tenants.add(relation.id);
        const belongs = [
          ...good.filter(({ rank }) => rank === first.rank).map(({ belonging }) => belonging),
          ...(own?.belongs ?? ownedOf(ground, relation).map(({ belonging }) => belonging)),
        ];
        found.set(relation.id, { kind: 'through', belongs, why: first.why, sure: first.rank <= COMPARED || first.sure });
        more = true;
      }
    }
  return found;
}

const isTenants = (scope: Scope | undefined): boolean =>
  scope?.belongs.some((one) => one.how !== 'through' && one.axis.kind === 'tenant') === true;

const leads = (scope: Scope | undefined): boolean => scope !== undefined && scope.kind !== 'none' && scope.kind !== 'undecided';

function pathsIn(ground: Ground, relations: readonly Relation[]): ReadonlyMap<number, readonly Path[]> {
  const { catalog, users } = ground;
  const wanted = new Set(relations.map((relation) => relation.id));
  const paths = new Map<number, Path[]>(relations.map((relation) => [relation.id, referencesOf(ground, relation)]));
  const isKnown = (relation: number, attribute: number) =>
    paths.get(relation)?.some(({ belonging }) => belonging.attributes.includes(attribute));
  for (const [a, b] of ground.evidence.toColumn)
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      if (!wanted.has(from.relation) || from.relation === to.relation || from.shape !== 'whole' || to.shape !== 'whole') continue;
      if (
        !catalog.isKey(to.relation, to.attribute) ||
        users.columns.has(columnKey(to.relation, to.attribute)) ||
        isKnown(from.relation, from.attribute)
      )
        continue;
      if (catalog.isKey(from.relation, from.attribute) && !ground.evidence.rows.has(from.range)) continue;
      const why = `${catalog.columnName(from)} is compared with ${catalog.columnName(to)} of ${catalog.nameOf(to.relation)}`;
      paths.get(from.relation)?.push(path([from.attribute], to.relation, [to.attribute], why, COMPARED));
    }
  const tables = tablesByName(catalog);
  for (const relation of relations) {
    for (const column of catalog.columns(relation)) {
      if (!/(?:id|uuid|ref)$/i.test(column.name) || catalog.isKey(relation.id, column.attribute) || isKnown(relation.id, column.attribute))
        continue;
      if (users.columns.has(columnKey(relation.id, column.attribute))) continue;
      const same = (tables.get(entityOf(column.name)) ?? []).filter((one) => one.id !== relation.id);
      const parent = same.find((one) => one.namespace === relation.namespace) ?? same[0];
      const key = parent && catalog.key(parent.id);
      if (!parent || key === undefined || catalog.column(parent.id, key)?.type !== column.type) continue;
      paths
        .get(relation.id)
        ?.push(
          path(
            [column.attribute],
            parent.id,
            [key],
            `${column.name} is called after ${catalog.nameOf(parent.id)}`,
            column.notNull ? FAIR : WEAK,
            column.notNull,
          ),
        );
    }
    paths.get(relation.id)?.sort((a, b) => a.rank - b.rank);
  }
  return paths;
}

/** A user whom a row names is an owner already, and who made it is none. */
function referencesOf({ catalog, users }: Ground, relation: Relation): Path[] {
  return catalog.references(relation.id).flatMap((reference) => {
    const { attributes, parent } = reference;
    const isPerson = users.people.has(parent) && attributes.length === 1;
    return parent === relation.id || isPerson ? [] : [ofReference(catalog, relation, reference)];
  });
}

function ofReference(catalog: Catalog, relation: Relation, { attributes, parent, parentAttributes, cascades }: Reference): Path {
  const names = attributes.map((attribute) => catalog.columnName({ relation: relation.id, attribute })).join(', ');
  const notNull = attributes.every((attribute) => catalog.column(relation.id, attribute)?.notNull);
  const why = `${names} ${attributes.length === 1 ? 'references' : 'reference'} ${catalog.nameOf(parent)}`;
  return path(attributes, parent, parentAttributes, why, notNull ? MUST : cascades ? FAIR : WEAK);
}

const path = (
  attributes: readonly number[],
  parent: number,
  parentAttributes: readonly number[],
  why: string,
  rank: number,
  sure = false,
): Path => ({
  belonging: { how: 'through', attributes, parent, parentAttributes },
  why,
  rank,
  sure,
});

function tablesByName(catalog: Catalog): ReadonlyMap<string, readonly Relation[]> {
  const tables = new Map<string, Relation[]>();
  for (const relation of catalog.tables) {
    const entity = entityOf(relation.name);
    const list = tables.get(entity);
    if (list) list.push(relation);
    else tables.set(entity, [relation]);
  }
  return tables;
}
