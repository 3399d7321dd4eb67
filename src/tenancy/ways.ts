/** The ways from tables to parents that may say whose their rows are. */
import type { Relation } from '../model/objects.ts';
import type { Catalog, Reference } from './catalog.ts';
import type { Ground } from './scopes.ts';
import type { Belonging } from './tenancy.ts';
import { columnKey } from './value.ts';
import { entityOf } from './words.ts';

export interface Way {
  readonly belonging: Extract<Belonging, { how: 'through' }>;
  readonly why: string;
  rank: number;
  readonly sure: boolean;
}

/** How well a path says whose a row is. */
export const MUST = 0;
export const COMPARED = 1;
export const FAIR = 2;
export const WEAK = 3;

export function waysIn(ground: Ground, relations: readonly Relation[]): ReadonlyMap<number, readonly Way[]> {
  const { catalog, users } = ground;
  const wanted = new Set(relations.map((relation) => relation.id));
  const ways = new Map<number, Way[]>(relations.map((relation) => [relation.id, referencesOf(ground, relation)]));
  const known = (relation: number, attribute: number) =>
    ways.get(relation)?.find(({ belonging }) => belonging.attributes.includes(attribute));
  for (const [a, b] of ground.evidence.toColumn)
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      if (!wanted.has(from.relation) || from.relation === to.relation || from.shape !== 'whole' || to.shape !== 'whole') continue;
      if (!catalog.isKey(to.relation, to.attribute) || users.columns.has(columnKey(to.relation, to.attribute))) continue;
      if (catalog.isKey(from.relation, from.attribute) && !ground.evidence.rows.has(from.range)) continue;
      const before = known(from.relation, from.attribute);
      if (before) {
        if (before.belonging.parent === to.relation && before.belonging.attributes.length === 1)
          before.rank = Math.min(before.rank, COMPARED);
        continue;
      }
      const why = `${catalog.columnName(from)} is compared with ${catalog.columnName(to)} of ${catalog.nameOf(to.relation)}`;
      ways.get(from.relation)?.push(way([from.attribute], to.relation, [to.attribute], why, COMPARED));
    }
  const tables = tablesByName(catalog);
  for (const relation of relations) {
    for (const column of catalog.columns(relation)) {
      const tail = /(?:id|uuid|ref|slug|code)$/i.exec(column.name)?.[0]?.toLowerCase();
      if (tail === undefined || catalog.isKey(relation.id, column.attribute) || known(relation.id, column.attribute)) continue;
      if (users.columns.has(columnKey(relation.id, column.attribute))) continue;
      const same = (tables.get(entityOf(column.name)) ?? []).filter((one) => one.id !== relation.id);
      const parent = same.find((one) => one.namespace === relation.namespace) ?? same[0];
      const key = parent && keyNamed(catalog, parent, tail);
      if (!parent || key === undefined || catalog.column(parent.id, key)?.type !== column.type) continue;
      ways
        .get(relation.id)
        ?.push(
          way(
            [column.attribute],
            parent.id,
            [key],
            `${column.name} is called after ${catalog.nameOf(parent.id)}`,
            column.notNull ? FAIR : WEAK,
            column.notNull,
          ),
        );
    }
    ways.get(relation.id)?.sort((a, b) => a.rank - b.rank);
  }
  return ways;
}

/** A `doc_slug` holds the slug of a document; most others hold its key. */
function keyNamed(catalog: Catalog, parent: Relation, tail: string): number | undefined {
  if (tail !== 'slug' && tail !== 'code') return catalog.key(parent.id);
  return catalog.columns(parent).find(({ name, attribute }) => name.toLowerCase() === tail && catalog.isKey(parent.id, attribute))
    ?.attribute;
}

/** A user whom a row names is an owner already, and who made it is none. */
function referencesOf({ catalog, users }: Ground, relation: Relation): Way[] {
  return catalog.references(relation.id).flatMap((reference) => {
    const { attributes, parent } = reference;
    const isPerson = users.people.has(parent) && attributes.length === 1;
    return parent === relation.id || isPerson ? [] : [ofReference(catalog, relation, reference)];
  });
}

function ofReference(catalog: Catalog, relation: Relation, { attributes, parent, parentAttributes, cascades }: Reference): Way {
  const names = attributes.map((attribute) => catalog.columnName({ relation: relation.id, attribute })).join(', ');
  const notNull = attributes.every((attribute) => catalog.column(relation.id, attribute)?.notNull);
  const why = `${names} ${attributes.length === 1 ? 'references' : 'reference'} ${catalog.nameOf(parent)}`;
  return way(attributes, parent, parentAttributes, why, notNull ? MUST : cascades ? FAIR : WEAK);
}

const way = (
  attributes: readonly number[],
  parent: number,
  parentAttributes: readonly number[],
  why: string,
  rank: number,
  sure = false,
): Way => ({
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
