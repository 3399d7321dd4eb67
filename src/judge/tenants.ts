/** How tables carry the tenant, as rules ask it. */
import type { Column, Relation } from '../model/objects.ts';
import type { Axis, Scope } from '../tenancy/tenancy.ts';
import type { Subject } from './subject.ts';
import { columnAt } from './tables.ts';

/** A column of a table that holds a tenant's key. */
export interface TenantColumn {
  readonly axis: Axis;
  readonly column: Column;
}

/** The columns by which the rows of a table are tenants'; the key of the tenants' own table is none. */
export function tenantColumns({ tenancy }: Subject, relation: Relation): TenantColumn[] {
  return (tenancy.scopes.get(relation.id)?.belongs ?? []).flatMap((one) => {
    if (one.how !== 'column' || one.axis.kind !== 'tenant' || one.axis.root === relation.id) return [];
    const column = columnAt(relation, one.attribute);
    return column ? [{ axis: one.axis, column }] : [];
  });
}

export const hasTenants = ({ tenancy }: Subject): boolean => tenancy.axes.some(({ kind }) => kind === 'tenant');

export const isRoot = ({ tenancy }: Subject, relation: number): boolean =>
  tenancy.axes.some(({ kind, root }) => kind === 'tenant' && root === relation);

const TENANTS: ReadonlySet<Scope['kind']> = new Set(['column', 'members', 'through']);

/** Its rows are tenants', by a column or by a parent. */
export function isTenants(subject: Subject, relation: number, seen: ReadonlySet<number> = new Set()): boolean {
  const scope = subject.tenancy.scopes.get(relation);
  if (!scope || !TENANTS.has(scope.kind) || isRoot(subject, relation) || seen.has(relation)) return false;
  return scope.belongs.some((one) =>
    one.how === 'through'
      ? isRoot(subject, one.parent) || isTenants(subject, one.parent, new Set([...seen, relation]))
      : one.axis.kind === 'tenant',
  );
}
