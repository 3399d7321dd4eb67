/** ALTER TABLE ... [NO] INHERIT (ATExecAddInherit). */
import type { Constraint, Relation } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import { overRow } from '../../model/rewrite.ts';
import { sameExpression } from '../../model/same.ts';
import { formatType } from '../../model/type-name.ts';
import type { Name } from '../../model/unbound.ts';
import { constraintNamed } from '../constraints/make.ts';
import { mapAttributes } from '../constraints/map-attributes.ts';
import { namesNotNull, notNullOf } from '../constraints/not-null.ts';
import type { Context } from '../context.ts';
import { alterColumn, current } from '../relations/make.ts';
import { columnNamed, liveColumns, requireOwner, requireRelation } from '../resolve.ts';

export function addInherit(context: Context, child: Relation, written: Name, at: number): void {
  const { store } = context;
  const parent = requireRelation(context, written);
  requireOwner(context, parent, 'table', parent.name, written.at);
  if (child.kind === 'partitioned table') refuse('42809', 'cannot change inheritance of partitioned table', { at });
  if (child.partitionBound) refuse('42809', 'cannot change inheritance of a partition', { at });
  if (parent.kind === 'partitioned table') refuse('42809', `cannot inherit from partitioned table "${parent.name}"`, { at });
  if (parent.partitionBound) refuse('42809', 'cannot inherit from a partition', { at });
  if (child.parents.includes(parent.id)) refuse('42P07', `relation "${parent.name}" would be inherited from more than once`, { at });
  if (descends(context, parent, child.id))
    refuse('42P07', 'circular inheritance not allowed', { at, detail: `"${parent.name}" is already a child of "${child.name}".` });
  adopt(context, parent, child, at);
  const now = current(store, child);
  store.alter(now, { parents: [...now.parents, parent.id], depends: [...now.depends, { on: parent.id, type: 'normal' }] });
}

export function descends({ store }: Context, relation: Relation, ancestor: number): boolean {
  const open = [relation.id];
  const seen = new Set<number>();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === ancestor) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(store.relation(id)?.parents ?? []));
  }
  return false;
}

/** The child must have what the parent has: columns of the same type, and its checks. */
export function adopt(context: Context, parent: Relation, child: Relation, at: number): void {
  const { store } = context;
  for (const column of liveColumns(parent)) {
    const own =
      columnNamed(current(store, child), column.name) ?? refuse('42804', `child table is missing column "${column.name}"`, { at });
    if (own.type !== column.type || own.modifier !== column.modifier)
      refuse('42804', `child table "${child.name}" has different type for column "${column.name}"`, {
        at,
        detail: `${formatType(store, own.type, own.modifier)} versus ${formatType(store, column.type, column.modifier)}`,
      });
    if (column.notNull && !own.notNull && !(namesNotNull(context) && notNullOf(context, parent, column.attribute)?.noInherit))
      refuse('42804', `column "${column.name}" in child table "${child.name}" must be marked NOT NULL`, { at });
    if (column.generated && !own.generated) refuse('42804', `column "${column.name}" in child table must be a generated column`, { at });
    if (own.generated && !column.generated)
      refuse('42804', `column "${column.name}" in child table must not be a generated column`, { at });
    alterColumn(store, current(store, child), own.attribute, {
      inheritedFrom: own.inheritedFrom + 1,
      ...(parent.kind === 'partitioned table' ? { local: false } : {}),
    });
    const named = notNullOf(context, child, own.attribute);
    if (named && column.notNull) refuseOwnNotNull(named, child, at);
    if (named && column.notNull)
      store.alter(named, { inheritedFrom: named.inheritedFrom + 1, ...(parent.kind === 'partitioned table' ? { local: false } : {}) });
  }
  for (const constraint of store.constraintsOf(parent.id)) {
    if (constraint.kind !== 'check' || !constraint.check || constraint.noInherit) continue;
    const own = constraintNamed(context, child, constraint.name);
    if (!own?.check) refuse('42804', `child table is missing constraint "${constraint.name}"`, { at });
    const mapped = mapAttributes(context, constraint.check.expression, constraint.check.range, parent, current(store, child));
    if (!sameExpression(overRow(mapped.expression, mapped.row.id, own.check.range), own.check.expression))
      refuse('42804', `child table "${child.name}" has different definition for check constraint "${constraint.name}"`, { at });
    if (own.noInherit)
      refuse('42P17', `constraint "${constraint.name}" conflicts with non-inherited constraint on child table "${child.name}"`, { at });
    store.alter(own, { inheritedFrom: own.inheritedFrom + 1, ...(parent.kind === 'partitioned table' ? { local: false } : {}) });
  }
}

function refuseOwnNotNull(named: Constraint, child: Relation, at: number): void {
  const conflicts = (what: string) =>
    refuse('42P17', `constraint "${named.name}" conflicts with ${what} constraint on child table "${child.name}"`, { at });
  if (named.noInherit) conflicts('non-inherited');
  if (!named.validated) conflicts('NOT VALID');
}

export function dropInherit(context: Context, child: Relation, written: Name, at: number): void {
  const parent = requireRelation(context, written);
  if (child.partitionBound) refuse('42809', 'cannot change inheritance of a partition', { at });
  if (!child.parents.includes(parent.id)) refuse('42P01', `relation "${parent.name}" is not a parent of relation "${child.name}"`, { at });
  release(context, parent, child);
}

/** The child keeps everything, as its own. */
export function release(context: Context, parent: Relation, child: Relation): void {
  const { store } = context;
  for (const column of liveColumns(parent)) {
    const own = columnNamed(current(store, child), column.name);
    if (!own || own.inheritedFrom === 0) continue;
    alterColumn(store, current(store, child), own.attribute, {
      inheritedFrom: own.inheritedFrom - 1,
      ...(own.inheritedFrom === 1 ? { local: true } : {}),
    });
    const named = notNullOf(context, child, own.attribute);
    if (named && named.inheritedFrom > 0)
      store.alter(named, { inheritedFrom: named.inheritedFrom - 1, ...(named.inheritedFrom === 1 ? { local: true } : {}) });
  }
  for (const constraint of store.constraintsOf(parent.id)) {
    const own = constraint.kind === 'check' ? constraintNamed(context, child, constraint.name) : undefined;
    if (own && own.inheritedFrom > 0)
      store.alter(own, { inheritedFrom: own.inheritedFrom - 1, ...(own.inheritedFrom === 1 ? { local: true } : {}) });
  }
  const now = current(store, child);
  store.alter(now, {
    parents: now.parents.filter((id) => id !== parent.id),
    depends: now.depends.filter((dependency) => dependency.on !== parent.id),
  });
}
