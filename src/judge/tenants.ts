/** How tables carry the tenant, as rules ask it. */
import type { Column, Relation } from '../model/objects.ts';
import type { Axis, Scope, Tenancy } from '../tenancy/tenancy.ts';
import { tenantWord } from '../tenancy/words.ts';
import type { Subject } from './subject.ts';
import { columnAt } from './tables.ts';

/** A column of a table that holds a tenant's key. */
export interface TenantColumn {
  readonly axis: Axis;
  readonly column: Column;
}

/** The columns by which the rows of a table are tenants'; the key of the tenants' own table is none. */
export function tenantColumns(subject: Subject, relation: Relation): TenantColumn[] {
  return (subject.tenancy.scopes.get(relation.id)?.belongs ?? []).flatMap((one) => {
    if (one.how !== 'column' || one.axis.root === relation.id || !tenantAxes(subject).has(one.axis)) return [];
    const column = columnAt(relation, one.attribute);
    return column ? [{ axis: one.axis, column }] : [];
  });
}

const known = new WeakMap<Tenancy, ReadonlySet<Axis>>();

/** What tenants there are; a table that merely sounds like one, and has one child, makes none. */
export function tenantAxes({ tenancy }: Subject): ReadonlySet<Axis> {
  let found = known.get(tenancy);
  if (!found) known.set(tenancy, (found = new Set(tenancy.axes.filter((axis) => axis.kind === 'tenant' && isCertain(tenancy, axis)))));
  return found;
}

function isCertain({ scopes, context }: Tenancy, axis: Axis): boolean {
  if (tenantWord(axis.name) === 'always' || context.some((value) => value.axis === axis)) return true;
  const tables = [...scopes.values()].filter(
    ({ kind, belongs }) => kind !== 'root' && belongs.some((one) => one.how !== 'through' && one.axis === axis),
  );
  return tables.length > 1 || tables.some(({ kind }) => kind === 'members');
}

export const hasTenants = (subject: Subject): boolean => tenantAxes(subject).size > 0;

export const isRoot = (subject: Subject, relation: number): boolean => [...tenantAxes(subject)].some(({ root }) => root === relation);

const TENANTS: ReadonlySet<Scope['kind']> = new Set(['column', 'members', 'through']);

/** Its rows are tenants', by a column or by a parent. */
export function isTenants(subject: Subject, relation: number, seen: ReadonlySet<number> = new Set()): boolean {
  const scope = subject.tenancy.scopes.get(relation);
  if (!scope || !TENANTS.has(scope.kind) || isRoot(subject, relation) || seen.has(relation)) return false;
  return scope.belongs.some((one) =>
    one.how === 'through'
      ? isRoot(subject, one.parent) || isTenants(subject, one.parent, new Set([...seen, relation]))
      : tenantAxes(subject).has(one.axis),
  );
}
