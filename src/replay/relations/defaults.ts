/** Defaults and generated columns (StoreAttrDefault, cookDefault). */
import { CLAUSE } from '../../bind/clause.ts';
import { coerceTo } from '../../bind/coerce.ts';
import type { Expression } from '../../model/expression.ts';
import type { Column, DefaultValue, Relation } from '../../model/objects.ts';
import type { Range } from '../../model/query.ts';
import { refuse } from '../../model/refusal.ts';
import { formatType } from '../../model/type-name.ts';
import type { Unbound } from '../../model/unbound.ts';
import { visit } from '../../model/walk.ts';
import { bindAlone, bindOverRow } from '../bound.ts';
import type { Context } from '../context.ts';
import { Needs } from '../depend.ts';
import { refuseMutable } from '../mutable.ts';
import { FIRST_USER_ID } from '../store.ts';
import { alterColumn, current } from './make.ts';

/** DEFAULT value; `DEFAULT NULL` on a plain column is no default at all. */
export function setDefault(context: Context, relation: Relation, column: Column, value: Unbound, at: number): Relation {
  const bound = asColumn(context, column, bindAlone(context, CLAUSE.default, value), 'default expression');
  const isNull = bound.kind === 'constant' && bound.value === null && context.store.type(column.type)?.kind !== 'domain';
  const cleared = clearDefault(context, relation, column);
  return isNull ? cleared : setDefaultExpression(context, cleared, column, bound, at);
}

export function asColumn(
  context: Context,
  column: { readonly name: string; readonly type: number; readonly modifier: number },
  bound: Expression,
  what: string,
): Expression {
  const { store } = context;
  if (bound.kind === 'opaque') return bound;
  const coerced = coerceTo(store, bound, column.type, column.modifier, 'assignment');
  return (
    coerced ??
    refuse(
      '42804',
      `column "${column.name}" is of type ${formatType(store, column.type, -1)} but ${what} is of type ${formatType(store, bound.type, -1)}`,
      {
        at: bound.at,
        hint: 'You will need to rewrite or cast the expression.',
      },
    )
  );
}

/** Stores an expression that is bound and of the column's type already. */
export function setDefaultExpression(
  context: Context,
  relation: Relation,
  column: Column,
  expression: Expression,
  at: number,
  row?: Range,
): Relation {
  const { store } = context;
  const cleared = clearDefault(context, relation, column);
  const needs = new Needs(store, row ? [row] : []).expression(expression).list();
  const made = store.make<DefaultValue>({
    class: 'default value',
    relation: relation.id,
    attribute: column.attribute,
    value: { expression, place: store.placeAt(at) },
    depends: [
      { on: relation.id, column: column.attribute, type: 'auto' },
      ...needs.filter((need) => !(need.on === relation.id && need.column === undefined)),
    ],
  });
  return alterColumn(store, cleared, column.attribute, { default: made.id }, at);
}

export function clearDefault({ store }: Context, relation: Relation, column: Column): Relation {
  const before = store.defaultOf(relation.id, column.attribute);
  if (!before) return current(store, relation);
  store.remove(before);
  const now = current(store, relation);
  const columns = now.columns.map((c) => {
    if (c.attribute !== column.attribute) return c;
    const { default: _gone, ...rest } = c;
    return rest;
  });
  return store.alter(now, { columns } as Partial<Relation>);
}

/** A virtual column is computed by whoever reads it, and so by nothing that users have made. */
function refuseOwnInVirtual({ store }: Context, column: Column, expression: Expression): void {
  const type = store.type(column.type);
  if (type?.domain) refuse('0A000', `virtual generated column "${column.name}" cannot have a domain type`);
  if (column.type >= FIRST_USER_ID && !type?.trueArray)
    refuse('0A000', `virtual generated column "${column.name}" cannot have a user-defined type`);
  visit(expression, (e) => {
    const routine = e.kind === 'call' ? e.function : e.kind === 'operator' ? (store.operator(e.operator)?.function ?? 0) : 0;
    if (routine >= FIRST_USER_ID) refuse('0A000', 'generation expression uses user-defined function', { at: e.at });
    if (e.type >= FIRST_USER_ID) refuse('0A000', 'generation expression uses user-defined type', { at: e.at });
  });
}

/** GENERATED ALWAYS AS (expression). */
export function setGenerated(context: Context, relation: Relation, column: Column, value: Unbound, stored: boolean, at: number): Relation {
  const { store } = context;
  const { expression, row } = bindOverRow(context, relation, CLAUSE.generated, value);
  visit(expression, (e) => {
    if (e.kind === 'column' && e.range === row.id && relation.columns[e.attribute - 1]?.generated) {
      refuse('42P17', `cannot use generated column "${e.name}" in column generation expression`, {
        at: e.at,
        detail: 'A generated column cannot reference another generated column.',
      });
    }
    if (e.kind === 'column' && e.range === row.id && e.attribute === column.attribute)
      refuse('42P17', `cannot use generated column "${e.name}" in column generation expression`, { at: e.at });
    if (e.kind === 'whole row' && e.range === row.id)
      refuse('42P17', 'cannot use whole-row variable in column generation expression', { at: e.at });
    if (e.kind === 'system column' && e.name !== 'tableoid')
      refuse('42P10', `cannot use system column "${e.name}" in column generation expression`, { at: e.at });
  });
  const coerced = asColumn(context, column, expression, 'generation expression');
  refuseMutable(context, coerced, 'generation expression is not immutable');
  if (!stored) refuseOwnInVirtual(context, column, coerced);
  const marked = alterColumn(store, relation, column.attribute, { generated: stored ? 'stored' : 'virtual' }, at);
  return setDefaultExpression(context, marked, column, coerced, at, row);
}
