/** Binding the expressions that objects store: over one relation's row, or over nothing. */
import { CLAUSE, type Clause } from '../bind/clause.ts';
import { coerceToBoolean } from '../bind/coerce.ts';
import { bind } from '../bind/expression.ts';
import { relationItem } from '../bind/from.ts';
import { newScope, type Scope } from '../bind/scope.ts';
import type { Expression } from '../model/expression.ts';
import type { Relation } from '../model/objects.ts';
import type { Range } from '../model/query.ts';
import type { Unbound } from '../model/unbound.ts';
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

export { CLAUSE };
