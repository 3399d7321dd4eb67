/** Which columns of its two sides a join's columns are (identify_join_columns). */
import type { Expression } from '../expression.ts';
import type { FromItem, Join, Range } from '../query.ts';
import { sameExpression } from '../same.ts';
import type { JoinShape, RangeNames } from './context.ts';

type Ranges = ReadonlyMap<number, RangeNames>;
type JoinRange = Extract<Range, { kind: 'join' }>;

/** A column's number is 0 for a side that it does not come from; merged columns come first, and from both. */
export function joinShape(ranges: Ranges, join: Join): JoinShape {
  const range = ranges.get(join.range)?.range as JoinRange;
  const left = side(ranges, join.left);
  const right = side(ranges, join.right);
  const leftColumns: number[] = [];
  const rightColumns: number[] = [];
  const conditions = range.merged.length === 0 ? [] : conjuncts(join.on);
  range.aliased.forEach((expression, i) => {
    const condition = i < range.merged.length ? conditions[i] : undefined;
    if (condition?.kind === 'operator') {
      leftColumns.push(found(left, condition.args[0] as Expression));
      rightColumns.push(found(right, condition.args[1] as Expression));
      return;
    }
    const onLeft = left(expression);
    leftColumns.push(onLeft);
    rightColumns.push(onLeft > 0 ? 0 : right(expression));
  });
  return { left: join.left.range, right: join.right.range, leftColumns, rightColumns, using: [] };
}

const conjuncts = (on: Expression | undefined): readonly Expression[] => (on?.kind === 'and' ? on.args : on ? [on] : []);

type Side = (expression: Expression) => number;

/** Looks up which of a side's columns an expression is. */
function side(ranges: Ranges, item: FromItem): Side {
  const range = ranges.get(item.range)?.range;
  if (range?.kind !== 'join') return (e) => (e.kind === 'column' && e.range === item.range ? e.attribute : 0);
  const columns = new Map<string, number>();
  const others: number[] = [];
  range.aliased.forEach((e, i) => {
    if (e.kind === 'column') columns.set(`${e.range}.${e.attribute}`, i + 1);
    else others.push(i);
  });
  return (e) => {
    if (e.kind === 'column') return columns.get(`${e.range}.${e.attribute}`) ?? 0;
    return (others.find((i) => sameExpression(range.aliased[i] as Expression, e)) ?? -1) + 1;
  };
}

/** The operand of a comparison may have been cast for it. */
function found(columnOf: Side, operand: Expression): number {
  for (let e = operand; ; e = e.arg) {
    const column = columnOf(e);
    if (column > 0 || e.kind !== 'cast') return column;
  }
}
