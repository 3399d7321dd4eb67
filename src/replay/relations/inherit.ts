/** INHERITS and PARTITION OF: columns, defaults and checks that come from above (MergeAttributes). */
import type { ColumnDefinition, CreateTable, Persistence } from '../../model/change.ts';
import type { Column, Relation } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import { overRow } from '../../model/rewrite.ts';
import { formatType } from '../../model/type-name.ts';
import { rangesIn } from '../../model/walk.ts';
import { CLAUSE, rowScope } from '../bound.ts';
import { inheritCheck } from '../constraints/check.ts';
import { mapAttribute } from '../constraints/map-attributes.ts';
import { namesNotNull, notNullOf, setNotNull } from '../constraints/not-null.ts';
import type { Context } from '../context.ts';
import { columnNamed, liveColumns, requireOwner, requireRelation } from '../resolve.ts';
import { newColumn } from './columns.ts';
import { setDefaultExpression } from './defaults.ts';
import type { ColumnSource } from './gather.ts';
import { alterColumn, current } from './make.ts';

export function resolveParents(context: Context, change: CreateTable, persistence: Persistence): Relation[] {
  const names = change.partitionOf ? [change.partitionOf.parent] : change.inherits;
  const parents: Relation[] = [];
  for (const name of names) {
    const parent = requireRelation(context, name);
    if (change.partitionOf) {
      if (parent.kind !== 'partitioned table') refuse('42P17', `"${parent.name}" is not partitioned`, { at: name.at });
    } else {
      if (parent.kind === 'partitioned table') refuse('42809', `cannot inherit from partitioned table "${parent.name}"`, { at: name.at });
      if (parent.partitionBound) refuse('42809', `cannot inherit from partition "${parent.name}"`, { at: name.at });
      if (!['table', 'foreign table'].includes(parent.kind))
        refuse('42809', `inherited relation "${parent.name}" is not a table or foreign table`, { at: name.at });
    }
    if (change.partitionOf && persistence === 'temporary' && parent.persistence !== 'temporary')
      refuse('42809', `cannot create a temporary relation as partition of permanent relation "${parent.name}"`, { at: name.at });
    if (persistence !== 'temporary' && parent.persistence === 'temporary') {
      refuse(
        '42809',
        change.partitionOf
          ? `cannot create a permanent relation as partition of temporary relation "${parent.name}"`
          : `cannot inherit from temporary relation "${parent.name}"`,
        { at: name.at },
      );
    }
    requireOwner(context, parent, 'table', parent.name, name.at);
    if (parents.includes(parent)) refuse('42P07', `relation "${parent.name}" would be inherited from more than once`, { at: name.at });
    parents.push(parent);
  }
  return parents;
}

const handsDownNotNull = (context: Context, parent: Relation, column: Column): boolean =>
  column.notNull && !notNullOf(context, parent, column.attribute)?.noInherit;

/** The new table's columns: the parents' first, merged by name with its own. */
export function inheritedColumns(
  context: Context,
  change: CreateTable,
  parents: readonly Relation[],
  own: readonly ColumnSource[],
): Column[] {
  const { store } = context;
  if (parents.length === 0) return own.map(({ column }, i) => (column.attribute === i + 1 ? column : { ...column, attribute: i + 1 }));
  const columns: Column[] = [];
  const typeName = (column: Column) => formatType(store, column.type, column.modifier);
  for (const parent of parents) {
    for (const from of liveColumns(parent)) {
      const at = columns.findIndex((column) => column.name === from.name);
      const twin = columns[at];
      if (twin) {
        if (twin.type !== from.type || twin.modifier !== from.modifier)
          refuse('42804', `inherited column "${from.name}" has a type conflict`, { detail: `${typeName(twin)} versus ${typeName(from)}` });
        if (twin.collation !== from.collation) refuse('42P21', `inherited column "${from.name}" has a collation conflict`);
        if (twin.generated !== from.generated) refuse('42804', `inherited column "${from.name}" has a generation conflict`);
        columns[at] = { ...twin, inheritedFrom: twin.inheritedFrom + 1, notNull: twin.notNull || handsDownNotNull(context, parent, from) };
        continue;
      }
      const { name, type, modifier, generated, collation, storage, compression } = from;
      const identity = change.partitionOf && store.version >= 17 ? from.identity : undefined;
      columns.push({
        ...newColumn(store, {
          name,
          attribute: columns.length + 1,
          type,
          modifier,
          ...(collation === undefined ? {} : { collation }),
          ...(storage ? { storage } : {}),
          ...(compression ? { compression } : {}),
        }),
        local: false,
        inheritedFrom: 1,
        notNull: handsDownNotNull(context, parent, from),
        ...(generated ? { generated } : {}),
        ...(identity ? { identity } : {}),
      });
    }
  }
  for (const { column, definition } of own) {
    const at = columns.findIndex((other) => other.name === column.name);
    const twin = columns[at];
    if (!twin) {
      if (change.partitionOf) refuse('42703', `column "${column.name}" does not exist`, definition ? { at: definition.at } : {});
      columns.push({ ...column, attribute: columns.length + 1 });
      continue;
    }
    if (twin.inheritedFrom === 0) {
      columns.push({ ...column, attribute: columns.length + 1 });
      continue;
    }
    if (column.type !== 0 && (twin.type !== column.type || twin.modifier !== column.modifier)) {
      refuse('42804', `column "${column.name}" has a type conflict`, {
        detail: `${typeName(twin)} versus ${typeName(column)}`,
        ...(definition ? { at: definition.at } : {}),
      });
    }
    if (column.type !== 0 && column.collation !== twin.collation)
      refuse('42P21', `column "${column.name}" has a collation conflict`, definition ? { at: definition.at } : {});
    if (definition) refuseOwnGeneration(twin, definition);
    columns[at] = { ...twin, local: !change.partitionOf, notNull: twin.notNull || column.notNull, provenance: column.provenance };
  }
  return columns;
}

/** Whether a column is generated is for its parent to say. */
function refuseOwnGeneration(inherited: Column, { name, constraints, at }: ColumnDefinition): void {
  const says = (kind: string) => constraints.some((constraint) => constraint.kind === kind);
  const generated = constraints.find((constraint) => constraint.kind === 'generated');
  if (inherited.generated) {
    if (says('default')) refuse('42611', `column "${name}" inherits from generated column but specifies default`, { at });
    if (says('identity')) refuse('42611', `column "${name}" inherits from generated column but specifies identity`, { at });
    if (generated && generated.stored !== (inherited.generated === 'stored'))
      refuse('42611', `column "${name}" inherits from generated column of different kind`, { at });
  } else if (generated) {
    refuse('42611', `child column "${name}" specifies generation expression`, {
      at,
      hint: 'A child table column cannot be generated unless its parent column is.',
    });
  }
}

/** Defaults and checks of the parents, for a table that has just been made. */
export function attachToParents(context: Context, made: Relation, parents: readonly Relation[]): Relation {
  const { store } = context;
  let relation = made;
  for (const parent of parents) {
    for (const from of liveColumns(parent)) {
      const column = columnNamed(relation, from.name) as Column;
      const value = store.defaultOf(parent.id, from.attribute);
      if (value && column.default === undefined) relation = copyDefault(context, parent, relation, from, column);
    }
    for (const constraint of store.constraintsOf(parent.id))
      if (constraint.kind === 'check' && !constraint.noInherit) inheritCheck(context, current(store, relation), constraint);
  }
  return current(store, relation);
}

/** The parents' NOT NULLs, under the names that they have there where the table has none of its own. */
export function inheritNotNulls(context: Context, relation: Relation, parents: readonly Relation[]): void {
  const { store } = context;
  if (!namesNotNull(context)) return;
  for (const parent of parents) {
    for (const from of liveColumns(parent)) {
      const column = columnNamed(relation, from.name);
      if (!column || !from.notNull) continue;
      const named = notNullOf(context, parent, from.attribute);
      if (named && !named.noInherit) setNotNull(context, relation, column.attribute, { at: store.place.start, name: named.name }, true);
      else if (!named) alterColumn(store, current(store, relation), column.attribute, { notNull: true });
    }
  }
}

export function copyDefault(context: Context, parent: Relation, relation: Relation, from: Column, column: Column): Relation {
  const { store } = context;
  const value = store.defaultOf(parent.id, from.attribute);
  if (!value) return relation;
  const { row } = rowScope(context, relation, CLAUSE.generated);
  const expression = from.generated ? moveToRow(value.value.expression, row.id, parent, relation) : value.value.expression;
  return setDefaultExpression(context, current(store, relation), column, expression, store.place.start, row);
}

/** A generation expression reads one row only: whatever range it had, it has the new row's now. */
function moveToRow(
  expression: Parameters<typeof overRow>[0],
  row: number,
  parent: Relation,
  relation: Relation,
): ReturnType<typeof overRow> {
  let moved = expression;
  for (const range of rangesIn(expression)) moved = overRow(moved, range, row, (attribute) => mapAttribute(parent, relation, attribute));
  return moved;
}
