/** Conditions moved into a subquery or view, so that its own tables can pick their rows by them. */
import type { Expression } from '../../model/expression.ts';
import type { Query, Range } from '../../model/query.ts';
import { rewrite } from '../../model/rewrite.ts';
import { visit } from '../../model/walk.ts';
import { lookupCost } from '../catalogs/index.ts';
import type { Context } from '../context.ts';
import { uncast } from './uncast.ts';
import { viewQuery } from './view.ts';

/** The query whose rows a range stands for. */
export function queryBehind(context: Context, range: Range): Query | undefined {
  if (range.kind === 'subquery') return range.query;
  return range.kind === 'relation' ? viewQuery(context, range.relation) : undefined;
}

/** The query with conditions on its output added; undefined if they would not mean the same inside. */
export function withConditions(query: Query, range: number, conditions: readonly Expression[]): Query | undefined {
  const { setOperation } = query;
  if (query.limit || query.offset || query.command !== 'select') return undefined;
  if (setOperation) {
    const arm = (of: Query, columns: readonly Expression[]) =>
      withConditions(
        of,
        range,
        conditions.map((condition) => overColumns(condition, range, (n) => asColumnOf(columns[n - 1], range))),
      );
    const left = arm(setOperation.left, setOperation.leftColumns);
    const right = left && arm(setOperation.right, setOperation.rightColumns);
    return left && right && { ...query, setOperation: { ...setOperation, left, right } };
  }
  if (query.hasAggregates || query.group.length > 0 || query.groupingSets || query.having || Array.isArray(query.distinct))
    return undefined;
  const columns = query.targets.filter((t) => !t.junk).map((t) => t.value);
  let plain = !columns.some(hasWindow);
  const inside = conditions.map((condition) =>
    overColumns(condition, range, (n) => {
      const value = columns[n - 1];
      if (!value || returnsSet(value)) plain = false;
      return value;
    }),
  );
  if (!plain) return undefined;
  const args = [...(query.where ? [query.where] : []), ...inside];
  return { ...query, where: args.length === 1 ? (args[0] as Expression) : { kind: 'and', args, type: 16, modifier: -1, at: query.at } };
}

/** An arm's n-th column is parameter n of what the set operation makes of it. */
const asColumnOf = (e: Expression | undefined, range: number): Expression | undefined =>
  e &&
  rewrite(e, (part) =>
    part.kind === 'parameter'
      ? { kind: 'column', range, attribute: part.number, name: '', type: part.type, modifier: part.modifier, at: part.at }
      : undefined,
  );

const overColumns = (e: Expression, range: number, column: (attribute: number) => Expression | undefined): Expression =>
  rewrite(e, (part) => (part.kind === 'column' && part.range === range ? column(part.attribute) : undefined));

function returnsSet(e: Expression): boolean {
  let found = false;
  visit(e, (part) => {
    if ((part.kind === 'call' || part.kind === 'operator') && part.returnsSet) found = true;
  });
  return found;
}

function hasWindow(e: Expression): boolean {
  let found = false;
  visit(e, (part) => {
    if (part.kind === 'window') found = true;
  });
  return found;
}

/** What an equality on a column of the query's output leaves, where it comes down to a catalog's index. */
export function costBehind(context: Context, query: Query, attribute: number): number | undefined {
  const { setOperation } = query;
  if (query.limit || query.offset || query.hasAggregates || query.group.length > 0) return undefined;
  if (setOperation) {
    const arm = (of: Query, columns: readonly Expression[]): number | undefined => {
      const column = uncast(columns[attribute - 1] ?? NOTHING);
      return column.kind === 'parameter' ? costBehind(context, of, column.number) : undefined;
    };
    const left = arm(setOperation.left, setOperation.leftColumns);
    const right = arm(setOperation.right, setOperation.rightColumns);
    return left === undefined || right === undefined ? undefined : Math.max(left, right);
  }
  const value = uncast(query.targets.filter((t) => !t.junk)[attribute - 1]?.value ?? NOTHING);
  const range = value.kind === 'column' ? query.ranges.find(({ id }) => id === value.range) : undefined;
  if (value.kind !== 'column' || !range) return undefined;
  const inner = queryBehind(context, range);
  if (inner) return costBehind(context, inner, value.attribute);
  return range.kind === 'relation' ? lookupCost(context, range.relation, value.attribute) : undefined;
}

const NOTHING: Expression = { kind: 'constant', value: null, type: 705, modifier: -1, at: 0 };
