/** Every column of every table that says whose a row is. */
import type { Relation } from '../model/objects.ts';
import type { Callers } from './callers.ts';
import type { Catalog } from './catalog.ts';
import type { Evidence } from './evidence.ts';
import { elementType } from './groups.ts';
import type { Links } from './links.ts';
import type { Axis, Belonging } from './tenancy.ts';
import type { Tenant } from './tenants.ts';
import type { Users } from './users.ts';
import { columnKey, type Shape } from './value.ts';
import { entityOf, namesEmail, singular, wordsOf } from './words.ts';

export interface Owned {
  readonly belonging: Exclude<Belonging, { how: 'through' }>;
  readonly why: string;
  /** It is compared with who calls, or references an owner; otherwise only its name says so. */
  readonly sure: boolean;
}

export interface Axes {
  readonly tenants: readonly { readonly axis: Axis; readonly tenant: Tenant }[];
  readonly user: Axis | undefined;
  readonly email: Axis | undefined;
  /** By the settings that name a session, whose row names the user. */
  readonly sessions: ReadonlyMap<string, Axis>;
}

export function belongingsOf(
  catalog: Catalog,
  evidence: Evidence,
  callers: Callers,
  users: Users,
  links: Links,
  axes: Axes,
): ReadonlyMap<number, readonly Owned[]> {
  const found = new Map<number, Owned[]>();
  const say = (relation: number, how: 'column' | 'array' | 'path', axis: Axis, attribute: number, why: string, sure = true): boolean => {
    const list = found.get(relation) ?? [];
    if (list.some(({ belonging }) => belonging.attribute === attribute && belonging.axis === axis)) return false;
    found.set(relation, [...list, { belonging: { how, axis, attribute }, why, sure }]);
    return true;
  };
  const shaped = (relation: number, shape: Shape, axis: Axis, attribute: number, why: string): void => {
    const isArray = catalog.schema.type(catalog.column(relation, attribute)?.type ?? 0)?.trueArray === true;
    if (shape === 'segment') say(relation, 'path', axis, attribute, why);
    else if (isArray) say(relation, 'array', axis, attribute, why);
    else if (shape === 'whole') say(relation, 'column', axis, attribute, why);
  };

  for (const { axis, tenant } of axes.tenants) {
    if (axis.root !== undefined && axis.key !== undefined)
      say(axis.root, 'column', axis, axis.key, `it is the table of the tenants: ${tenant.why}`);
    for (const [id, why] of tenant.columns) {
      const [relation, attribute] = [Math.floor(id / 2048), id % 2048];
      shaped(relation, 'whole', axis, attribute, why);
    }
  }
  for (const { column, context, key } of evidence.toContext) {
    const { relation, attribute, shape } = column;
    const name = catalog.columnName(column);
    const is = callers.get(key)?.is;
    const listed = context.shape === 'element' ? 'one of those' : 'the value';
    if (shape === 'segment' && !evidence.rows.has(column.range)) continue;
    const shape_: Shape = shape === 'element' || shape === 'segment' ? shape : 'whole';
    if (is === 'tenant') {
      const one = axes.tenants.find(({ tenant }) => tenant.contexts.has(key));
      if (one && (shape === 'segment' || shape === 'element'))
        shaped(relation, shape_, one.axis, attribute, `${name} is compared with ${listed} that the session gives for the tenant`);
    } else if (is === 'user' && axes.user && (shape === 'segment' || shape === 'element')) {
      shaped(relation, shape_, axes.user, attribute, `${name} is compared with the user who calls`);
    } else if (is === 'email' && axes.email && namesEmail(name))
      shaped(relation, 'whole', axes.email, attribute, `${name} is compared with the caller's e-mail address`);
  }
  for (const { column, caller } of links.own) {
    if (column.shape === 'segment' && !evidence.rows.has(column.range)) continue;
    const name = catalog.columnName(column);
    const owner = axes.tenants.find(({ tenant }) => tenant.columns.has(columnKey(caller.relation, caller.attribute)));
    if (owner && column.shape !== 'collected') {
      if (column.shape !== 'whole' || fits(catalog, column.relation, column.attribute, owner.axis))
        shaped(
          column.relation,
          column.shape,
          owner.axis,
          column.attribute,
          `${name} is compared with ${catalog.columnName(caller)} of ${catalog.nameOf(caller.relation)}`,
        );
    } else if (
      axes.user &&
      users.columns.has(columnKey(caller.relation, caller.attribute)) &&
      (column.shape === 'segment' || column.shape === 'element')
    )
      shaped(column.relation, column.shape, axes.user, column.attribute, `${name} is compared with the user who calls`);
    else if (axes.email && namesEmail(name) && namesEmail(catalog.columnName(caller)))
      shaped(column.relation, 'whole', axes.email, column.attribute, `${name} is compared with the caller's e-mail address`);
  }
  for (const axis of axes.sessions.values())
    if (axis.root !== undefined && axis.key !== undefined)
      say(axis.root, 'column', axis, axis.key, 'it is the key that the session knows its user by');
  if (axes.user) for (const [id, why] of users.columns) shaped(Math.floor(id / 2048), 'whole', axes.user, id % 2048, why);
  pluralColumns(catalog, axes, say);
  spreadAlong(catalog, evidence, found, say);
  return found;
}

/** A column can hold a tenant's key: not itself a key that counts something else, not a foreign key to something else. */
function fits(catalog: Catalog, relation: number, attribute: number, axis: Axis): boolean {
  if (axis.root === relation) return false;
  if (catalog.isKey(relation, attribute)) return catalog.reference(relation, attribute)?.parent === axis.root && axis.root !== undefined;
  const reference = catalog.reference(relation, attribute);
  return reference === undefined || reference.parent === axis.root;
}

/** `tenant_ids uuid[]`. */
function pluralColumns(
  catalog: Catalog,
  axes: Axes,
  say: (relation: number, how: 'array', axis: Axis, attribute: number, why: string) => boolean,
): void {
  const byName = new Map<string, Axis>();
  for (const { axis, tenant } of axes.tenants) {
    byName.set(tenant.group.entity, axis);
    for (const id of tenant.columns.keys())
      byName.set(entityOf(catalog.columnName({ relation: Math.floor(id / 2048), attribute: id % 2048 })), axis);
  }
  for (const relation of catalog.tables)
    for (const column of catalog.columns(relation)) {
      if (elementType(catalog, column.type) === column.type || !/^(?:ids|uuids)$/.test(wordsOf(column.name).at(-1) ?? '')) continue;
      const axis = byName.get(entityOf(column.name));
      if (axis) say(relation.id, 'array', axis, column.attribute, `${column.name} is called after a ${singular(entityOf(column.name))}`);
    }
}

type Say = (relation: number, how: 'column', axis: Axis, attribute: number, why: string, sure?: boolean) => boolean;

/** From parents to children: by composite foreign keys, by inheritance and partitioning, into materialized views. */
function spreadAlong(catalog: Catalog, evidence: Evidence, found: ReadonlyMap<number, readonly Owned[]>, say: Say): void {
  const columnsOf = (relation: number) => (found.get(relation) ?? []).filter(({ belonging }) => belonging.how === 'column');
  for (let round = 0, more = true; more && round < 12; round++) {
    more = false;
    for (const relation of catalog.tables) {
      for (const reference of catalog.references(relation.id)) {
        if (reference.attributes.length < 2) continue;
        for (const { belonging } of columnsOf(reference.parent)) {
          const at = reference.parentAttributes.indexOf(belonging.attribute);
          const attribute = reference.attributes[at];
          if (attribute === undefined) continue;
          const why = `${catalog.columnName({ relation: relation.id, attribute })} references ${catalog.columnName({ relation: reference.parent, attribute: belonging.attribute })} of ${catalog.nameOf(reference.parent)}`;
          more = say(relation.id, 'column', belonging.axis, attribute, why) || more;
        }
      }
      for (const parent of relation.parents) more = inherit(catalog, relation, parent, found, say) || more;
    }
  }
  for (const [relation, outputs] of evidence.outputs)
    outputs.forEach((values, i) => {
      for (const value of values) {
        if (value.kind !== 'column' || value.shape !== 'whole') continue;
        const source = columnsOf(value.relation).find(({ belonging }) => belonging.attribute === value.attribute);
        if (source)
          say(
            relation,
            'column',
            source.belonging.axis,
            i + 1,
            `it is made from ${catalog.columnName(value)} of ${catalog.nameOf(value.relation)}`,
          );
      }
    });
}

function inherit(catalog: Catalog, relation: Relation, parent: number, found: ReadonlyMap<number, readonly Owned[]>, say: Say): boolean {
  let more = false;
  for (const { belonging } of found.get(parent) ?? []) {
    const name = catalog.columnName({ relation: parent, attribute: belonging.attribute });
    const column = catalog.columns(relation).find((one) => one.name === name);
    if (column && belonging.how === 'column')
      more = say(relation.id, 'column', belonging.axis, column.attribute, `${name} is inherited from ${catalog.nameOf(parent)}`) || more;
  }
  return more;
}
