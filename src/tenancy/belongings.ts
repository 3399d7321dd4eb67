/** Every column of every table that says whose a row is. */
import type { Axes } from './axes.ts';
import type { Callers } from './callers.ts';
import type { Catalog } from './catalog.ts';
import { written } from './context.ts';
import type { Evidence } from './evidence.ts';
import type { Links } from './links.ts';
import { spreadAlike, spreadAlong } from './spread.ts';
import type { Axis, Belonging } from './tenancy.ts';
import type { Users } from './users.ts';
import { attributeOfKey, type ColumnValue, columnKey, relationOfKey } from './value.ts';
import { namesEmail } from './words.ts';

export interface Owned {
  readonly belonging: Exclude<Belonging, { how: 'through' }>;
  readonly why: string;
}

/** What is found, by table. */
export class Belongings {
  readonly #found = new Map<number, Owned[]>();

  of(relation: number): readonly Owned[] {
    return this.#found.get(relation) ?? [];
  }

  /** Whether that is new. */
  say(relation: number, how: Owned['belonging']['how'], axis: Axis, attribute: number, why: string): boolean {
    const list = this.#found.get(relation) ?? [];
    if (list.some(({ belonging }) => belonging.attribute === attribute && belonging.axis === axis)) return false;
    this.#found.set(relation, [...list, { belonging: { how, axis, attribute }, why }]);
    return true;
  }

  all(): ReadonlyMap<number, readonly Owned[]> {
    return this.#found;
  }
}

export function belongingsOf(
  catalog: Catalog,
  evidence: Evidence,
  callers: Callers,
  users: Users,
  links: Links,
  axes: Axes,
): ReadonlyMap<number, readonly Owned[]> {
  const found = new Belongings();
  const say = (
    { relation, attribute }: Pick<ColumnValue, 'relation' | 'attribute'>,
    shape: ColumnValue['shape'],
    axis: Axis,
    why: string,
  ): void => {
    const isArray = catalog.schema.type(catalog.column(relation, attribute)?.type ?? 0)?.trueArray === true;
    if (shape === 'segment') found.say(relation, 'path', axis, attribute, why);
    else if (isArray) found.say(relation, 'array', axis, attribute, why);
    else if (shape === 'whole') found.say(relation, 'column', axis, attribute, why);
  };
  const isFound = ({ shape, range }: ColumnValue) => shape === 'element' || (shape === 'segment' && evidence.rows.has(range));

  const compared = new Map<number, string>();
  for (const { column, context, key, stored } of evidence.toContext)
    if (!stored && callers.get(key)?.is === 'tenant') compared.set(columnKey(column.relation, column.attribute), written(context));
  for (const { axis, tenant } of axes.tenants) {
    const { root, key } = axis;
    if (root !== undefined && key !== undefined) found.say(root, 'column', axis, key, `it is the table of the tenants: ${tenant.why}`);
    for (const [id, why] of tenant.columns) {
      const column = { relation: relationOfKey(id), attribute: attributeOfKey(id) };
      const context = catalog.reference(column.relation, column.attribute) ? undefined : compared.get(id);
      say(column, 'whole', axis, context === undefined ? why : `${catalog.columnName(column)} is compared with ${context}`);
    }
  }
  for (const { column, key } of evidence.toContext) {
    const name = catalog.columnName(column);
    const is = callers.get(key)?.is;
    if (is === 'tenant' && isFound(column)) {
      const one = axes.tenants.find(({ tenant }) => tenant.contexts.has(key));
      if (one) say(column, column.shape, one.axis, `${name} is compared with the tenant that the session gives`);
    } else if (is === 'user' && axes.user && isFound(column))
      say(column, column.shape, axes.user, `${name} is compared with the user who calls`);
    else if (is === 'email' && axes.email && namesEmail(name))
      say(column, 'whole', axes.email, `${name} is compared with the caller's e-mail address`);
  }
  for (const { column, caller } of links.own) {
    const name = catalog.columnName(column);
    const owner = axes.tenants.find(({ tenant }) => tenant.columns.has(columnKey(caller.relation, caller.attribute)));
    if (owner && (isFound(column) || (column.shape === 'whole' && fits(catalog, column, owner.axis))))
      say(column, column.shape, owner.axis, `${name} is compared with ${catalog.columnName(caller)} of ${catalog.nameOf(caller.relation)}`);
    else if (!owner && axes.user && users.columns.has(columnKey(caller.relation, caller.attribute)) && isFound(column))
      say(column, column.shape, axes.user, `${name} is compared with the user who calls`);
    else if (!owner && axes.email && namesEmail(name) && namesEmail(catalog.columnName(caller)))
      say(column, 'whole', axes.email, `${name} is compared with the caller's e-mail address`);
  }
  for (const axis of axes.sessions.values())
    if (axis.root !== undefined && axis.key !== undefined)
      found.say(axis.root, 'column', axis, axis.key, 'it is the key that the session knows its user by');
  if (axes.user)
    for (const [id, why] of users.columns) say({ relation: relationOfKey(id), attribute: attributeOfKey(id) }, 'whole', axes.user, why);
  spreadAlike(catalog, users, axes, found);
  spreadAlong(catalog, evidence, found);
  return found.all();
}

/** A column can hold a tenant's key: not itself a key that counts something else, not a foreign key to something else. */
function fits(catalog: Catalog, { relation, attribute }: ColumnValue, axis: Axis): boolean {
  if (axis.root === relation) return false;
  const reference = catalog.reference(relation, attribute);
  if (reference) return reference.parent === axis.root;
  return !catalog.isKey(relation, attribute);
}
