/** Expressions carried from a parent to a child, whose columns may stand in another order. */
import type { Expression } from '../../model/expression.ts';
import type { Relation } from '../../model/objects.ts';
import type { Range } from '../../model/query.ts';
import { overRow } from '../../model/rewrite.ts';
import { CLAUSE, rowScope } from '../bound.ts';
import type { Context } from '../context.ts';
import { columnNamed } from '../resolve.ts';

export function mapAttributes(
  context: Context,
  expression: Expression,
  range: number,
  from: Relation,
  to: Relation,
): { readonly expression: Expression; readonly row: Range } {
  const { row } = rowScope(context, to, CLAUSE.check);
  return { expression: overRow(expression, range, row.id, (attribute) => mapAttribute(from, to, attribute)), row };
}

/** The number that a column has in the other table, found by its name. */
export function mapAttribute(from: Relation, to: Relation, attribute: number): number {
  const name = from.columns[attribute - 1]?.name;
  return (name === undefined ? undefined : columnNamed(to, name)?.attribute) ?? attribute;
}
