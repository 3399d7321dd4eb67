/** Binding the expressions that objects store: over one relation's row, or over nothing. */
import { CLAUSE, type Clause } from '../bind/clause.ts';
import { coerceToBoolean } from '../bind/coerce.ts';
import { bind } from '../bind/expression.ts';
import { relationItem } from '../bind/from.ts';
import { newScope, type Scope } from '../bind/scope.ts';
import type { Expression } from '../model/expression.ts';
import type { Relation } from '../model/objects.ts';
import type { Range } from '../model/query.ts';
import { refuse } from '../model/refusal.ts';
import type { Unbound } from '../model/unbound.ts';
import { visit } from '../model/walk.ts';
import { bindingOf, type Context } from './context.ts';

export interface OverRow {
  readonly expression: Expression;
  readonly row: Range;
}

/** A scope in which the relation's columns are in sight. */
export function rowScope(context: Context, relation: Relation, clause: Clause): { readonly scope: Scope; readonly row: Range } {
  const scope = newScope(bindingOf(context), undefined, clause);
  const item = relationItem(scope, relation, { kind: 'table', name: { name: relation.name, at: 0 }, only: false, at: 0 });
  scope.items.push(item);
  return { scope, row: item.range };
}

export function bindOverRow(context: Context, relation: Relation, clause: Clause, unbound: Unbound): OverRow {
  const { scope, row } = rowScope(context, relation, clause);
  return { expression: bind(scope, unbound), row };
}

/** A condition over the relation's row; `construct` is what the refusal of another type calls it. */
export function bindCondition(context: Context, relation: Relation, clause: Clause, unbound: Unbound, construct: string): OverRow {
  const { expression, row } = bindOverRow(context, relation, clause, unbound);
  return { expression: coerceToBoolean(context.store, expression, construct), row };
}

export function bindAlone(context: Context, clause: Clause, unbound: Unbound): Expression {
  return bind(newScope(bindingOf(context), undefined, clause), unbound);
}

/** Index expressions, generated columns and partition keys must give the same for the same row, always. */
export function refuseMutable(context: Context, expression: Expression, message: string, sqlstate = '42P17'): void {
  const { store } = context;
  const check = (id: number, at: number) => {
    const routine = store.routine(id);
    if (routine && routine.volatility !== 'immutable') refuse(sqlstate, message, { at });
  };
  visit(expression, (e) => {
    if (e.kind === 'call') check(e.function, e.at);
    else if (e.kind === 'operator' || e.kind === 'quantified' || e.kind === 'is distinct' || e.kind === 'nullif')
      check(store.operator(e.operator)?.function ?? 0, e.at);
    else if (e.kind === 'session') refuse(sqlstate, message, { at: e.at });
    else if (e.kind === 'cast' && e.how === 'function' && e.function !== undefined) check(e.function, e.at);
    else if (e.kind === 'cast' && e.how === 'io' && !isImmutableText(context, e)) refuse(sqlstate, message, { at: e.at });
  });
}

/** Whether a conversion through text depends on no setting: the output and input functions' own volatility. */
function isImmutableText({ store }: Context, cast: Extract<Expression, { kind: 'cast' }>): boolean {
  const stable = new Set([
    'date',
    'time',
    'timetz',
    'timestamp',
    'timestamptz',
    'interval',
    'regclass',
    'regtype',
    'regproc',
    'record',
    'money',
    'float4',
    'float8',
  ]);
  const unstable = (id: number): boolean => {
    const type = store.type(id);
    if (!type) return false;
    if (type.trueArray) return true;
    if (type.kind === 'enum' || type.kind === 'composite' || type.kind === 'range') return true;
    return stable.has(type.name) && type.name !== 'float4' && type.name !== 'float8' && type.name !== 'time';
  };
  return !unstable(cast.arg.type) && !unstable(cast.type);
}

export { CLAUSE };
