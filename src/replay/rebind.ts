/** Stored expressions read again after a column's type has changed, as PostgreSQL reads its own deparsed text again. */
import { CLAUSE } from '../bind/clause.ts';
import { coerceToBoolean } from '../bind/coerce.ts';
import { bind } from '../bind/expression.ts';
import { deparse } from '../model/deparse/expression.ts';
import type { Expression } from '../model/expression.ts';
import type { Relation } from '../model/objects.ts';
import { overRow } from '../model/rewrite.ts';
import { rowScope } from './bound.ts';
import type { Context } from './context.ts';

/** The expression over the relation's present columns; its range keeps its number. */
export function rebound(
  context: Context,
  relation: Relation,
  expression: Expression,
  range: number,
  clause: 'check' | 'index',
): Expression {
  const { scope, row } = rowScope(context, relation, clause === 'check' ? CLAUSE.check : CLAUSE.indexExpression);
  const text = deparse(context.store, expression, new Map([[range, relation]]));
  const read = context.reader.lowerExpression(text).value;
  const target = read?.kind === 'select' ? read.targets[0] : undefined;
  if (!target) return expression;
  const bound = bind(scope, target.value);
  const typed = clause === 'check' ? coerceToBoolean(context.store, bound, 'CHECK') : bound;
  return overRow(typed, row.id, range);
}
