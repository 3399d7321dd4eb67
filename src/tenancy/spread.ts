/** From the columns that are known to say whose a row is to those that must say the same. */
import { INT2, INT4, INT8, TEXT, UUID, VARCHAR } from '../model/catalog/ids.ts';
import type { Column, Relation } from '../model/objects.ts';
import type { Axes } from './axes.ts';
import type { Belongings } from './belongings.ts';
import type { Catalog } from './catalog.ts';
import type { Evidence } from './evidence.ts';
import { elementType, namesKey } from './groups.ts';
import type { Axis } from './tenancy.ts';
import type { Users } from './users.ts';
import { attributeOfKey, columnKey, relationOfKey } from './value.ts';
import { entityOf, nounOf, wordsOf } from './words.ts';

interface Name {
  readonly axis: Axis;
  readonly table: string;
  readonly types: Set<number>;
}

/** Columns that are called exactly as a tenant's elsewhere, and lists of them (`tenant_ids`). */
export function spreadAlike(catalog: Catalog, users: Users, axes: Axes, found: Belongings): void {
  const elsewhere = namesElsewhere(catalog, axes);
  const names = new Map<string, Name>();
  const entities = new Map<string, Axis>();
  for (const { axis, tenant } of axes.tenants) {
    entities.set(tenant.group.entity, axis);
    for (const id of tenant.columns.keys()) {
      const column = catalog.column(relationOfKey(id), attributeOfKey(id));
      if (!column || GENERIC.has(column.name) || elsewhere.has(column.name)) continue;
      entities.set(entityOf(column.name), axis);
      const known = names.get(column.name) ?? { axis, table: catalog.nameOf(relationOfKey(id)), types: new Set() };
      if (known.axis === axis) names.set(column.name, { ...known, types: known.types.add(kindOf(catalog, column)) });
    }
  }
  for (const relation of catalog.tables)
    for (const { name, attribute, type } of catalog.columns(relation)) {
      if (catalog.reference(relation.id, attribute) || users.columns.has(columnKey(relation.id, attribute))) continue;
      const isList = elementType(catalog, type) !== type;
      const alike = names.get(name);
      if (alike?.types.has(kindOf(catalog, { name, type }))) {
        found.say(relation.id, isList ? 'array' : 'column', alike.axis, attribute, `${name} is called as that of ${alike.table}`);
      } else if (isList && /^(?:ids|uuids)$/.test(wordsOf(name).at(-1) ?? '')) {
        const axis = entities.get(entityOf(name));
        if (axis) found.say(relation.id, 'array', axis, attribute, `${name} is called after ${nounOf(entityOf(name))}s`);
      }
    }
}

/** What keys of a type are: numbers of any width are alike, and so are texts and what is written as texts. */
function kindOf(catalog: Catalog, { name, type }: Pick<Column, 'name' | 'type'>): number {
  const element = elementType(catalog, type);
  if (element === INT2 || element === INT4) return INT8;
  return element === VARCHAR || (element === UUID && namesKey(name)) ? TEXT : element;
}

/** Names under which columns reference other things than tenants, too. */
function namesElsewhere(catalog: Catalog, { tenants }: Axes): ReadonlySet<string> {
  const roots = new Set(tenants.map(({ axis }) => axis.root));
  const columns = new Set(tenants.flatMap(({ tenant }) => [...tenant.columns.keys()]));
  const names = new Set<string>();
  for (const relation of catalog.tables)
    for (const { attributes, parent, parentAttributes } of catalog.references(relation.id))
      attributes.forEach((attribute, i) => {
        const isTenants = roots.has(parent) || columns.has(columnKey(parent, parentAttributes[i] as number));
        if (!isTenants) names.add(catalog.columnName({ relation: relation.id, attribute }));
      });
  return names;
}

/** Names that say nothing of what a column holds. */
const GENERIC = new Set([
  'id',
  'uuid',
  'name',
  'key',
  'code',
  'slug',
  'type',
  'kind',
  'status',
  'value',
  'path',
  'ref',
  'parent_id',
  'parentId',
]);

/** By composite foreign keys, by inheritance and partitioning, and into materialized views. */
export function spreadAlong(catalog: Catalog, evidence: Evidence, found: Belongings): void {
  for (let round = 0, more = true; more && round < 12; round++) {
    more = false;
    for (const relation of catalog.tables) {
      if (alongKeys(catalog, relation, found)) more = true;
      for (const parent of relation.parents) if (fromParent(catalog, relation, parent, found)) more = true;
    }
  }
  for (const [relation, outputs] of evidence.outputs)
    for (const [i, values] of outputs.entries())
      for (const value of values) {
        if (value.kind !== 'column' || value.shape !== 'whole') continue;
        const source = found.of(value.relation).find(({ belonging }) => belonging.attribute === value.attribute);
        if (source)
          found.say(
            relation,
            source.belonging.how,
            source.belonging.axis,
            i + 1,
            `it is made from ${catalog.columnName(value)} of ${catalog.nameOf(value.relation)}`,
          );
      }
}

function alongKeys(catalog: Catalog, relation: Relation, found: Belongings): boolean {
  let more = false;
  for (const { attributes, parent, parentAttributes } of catalog.references(relation.id)) {
    if (attributes.length < 2) continue;
    for (const { belonging } of found.of(parent)) {
      const attribute = attributes[parentAttributes.indexOf(belonging.attribute)];
      if (attribute === undefined || belonging.how !== 'column') continue;
      const [name, theirs] = [
        catalog.columnName({ relation: relation.id, attribute }),
        catalog.columnName({ relation: parent, attribute: belonging.attribute }),
      ];
      if (found.say(relation.id, 'column', belonging.axis, attribute, `${name} references ${theirs} of ${catalog.nameOf(parent)}`))
        more = true;
    }
  }
  return more;
}

function fromParent(catalog: Catalog, relation: Relation, parent: number, found: Belongings): boolean {
  let more = false;
  for (const { belonging } of found.of(parent)) {
    const name = catalog.columnName({ relation: parent, attribute: belonging.attribute });
    const column = catalog.columns(relation).find((one) => one.name === name);
    if (
      column &&
      found.say(relation.id, belonging.how, belonging.axis, column.attribute, `${name} is inherited from ${catalog.nameOf(parent)}`)
    )
      more = true;
  }
  return more;
}
