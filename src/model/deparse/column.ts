/** Columns, whole rows and system columns, under the names that are in sight (get_variable). */
import type { Expression } from '../expression.ts';
import { quoteIdentifier } from '../identifier.ts';
import type { Range } from '../query.ts';
import { sameExpression } from '../same.ts';
import { type Context, levelsOf, type RangeNames, rangeNames } from './context.ts';

export type Variable = Extract<Expression, { kind: 'column' | 'whole row' | 'system column' }>;

export const isVariable = (e: Expression): e is Variable => e.kind === 'column' || e.kind === 'whole row' || e.kind === 'system column';

/** Gives the bare name that was printed; undefined for a row as a whole, which at the `top` of a list needs a cast. */
export function printVariable(context: Context, e: Variable, top = false): string | undefined {
  const { names, attribute } = shown(context, e);
  const name = e.kind === 'system column' ? e.name : e.kind === 'whole row' ? undefined : columnName(e, names, attribute);
  const prefixed = context.prefix || name === undefined || isTaken(context, e, name);
  const { out } = context;
  if (prefixed && names?.name !== undefined) out.add(`${quoteIdentifier(names.name)}.`);
  out.add(name === undefined ? '*' : quoteIdentifier(name));
  if (name === undefined && top) out.add(`::${context.names.type(e.type, e.modifier)}`);
  return name;
}

const columnName = (e: { readonly name: string }, names: RangeNames | undefined, attribute: number): string =>
  names ? (names.columns[attribute - 1] ?? '?dropped?column?') : e.name;

/** The range that the column is seen through: a join with an alias hides what it joins. */
function shown(context: Context, e: Variable): { readonly names: RangeNames | undefined; readonly attribute: number } {
  const attribute = e.kind === 'column' ? e.attribute : 0;
  const own = { names: rangeNames(context, e.range), attribute };
  if (e.kind !== 'column') return own;
  const join = hidingJoin(context, e.range);
  if (!join) return own;
  const position = join.range.aliased.findIndex(
    (column) => column.kind === 'column' && column.range === e.range && column.attribute === e.attribute,
  );
  return position < 0 ? own : { names: join.names, attribute: position + 1 };
}

type JoinRange = Extract<Range, { kind: 'join' }>;

interface HidingJoin {
  readonly names: RangeNames;
  readonly range: JoinRange;
}

/** The outermost join with an alias that the range is inside of, and we are not. */
function hidingJoin(context: Context, range: number): HidingJoin | undefined {
  for (const level of levelsOf(context)) {
    const id = level.hiddenBy.get(range)?.find((join) => !context.inside.has(join));
    const names = id === undefined ? undefined : level.ranges.get(id);
    if (names?.range.kind === 'join') return { names, range: names.range };
  }
  return undefined;
}

/**
 * A column that USING merged into more than one side's column: the expression says how, and only its parts' places tell
 * it from one that was written out. Gives its name, or undefined if the expression is none.
 */
export function printMerged(context: Context, e: Expression): string | undefined {
  if (e.kind !== 'coalesce' && e.kind !== 'cast') return undefined;
  for (const level of levelsOf(context)) {
    for (const id of level.merging) {
      const names = level.ranges.get(id);
      if (names?.range.kind !== 'join') continue;
      const position = names.range.merged.findIndex((merged) => merged.kind !== 'column' && isSameMerge(merged, e));
      if (position < 0) continue;
      return printMergedColumn(context, names, names.range.merged[position] as Expression, position);
    }
  }
  return undefined;
}

const isSameMerge = (a: Expression, b: Expression): boolean => sameExpression(a, b) && placeOfPart(a) === placeOfPart(b);

const placeOfPart = (e: Expression): number | undefined => (e.kind === 'coalesce' ? e.args[0] : e.kind === 'cast' ? e.arg : undefined)?.at;

function printMergedColumn(context: Context, own: RangeNames, merged: Expression, position: number): string {
  const join = own.range.alias !== undefined && !context.inside.has(own.range.id) ? undefined : hidingJoin(context, own.range.id);
  const outer = join?.range.aliased.findIndex((column) => sameExpression(column, merged)) ?? -1;
  const names = outer < 0 ? own : (join as HidingJoin).names;
  const name = names.columns[outer < 0 ? position : outer] ?? '?column?';
  if (names.name !== undefined && context.prefix) context.out.add(`${quoteIdentifier(names.name)}.`);
  context.out.add(quoteIdentifier(name));
  return name;
}

/** ORDER BY takes a bare name for an output column of that name: then the column must be told from it. */
function isTaken(context: Context, e: Variable, name: string): boolean {
  if (!context.inOrderBy || context.inGroupBy) return false;
  let position = 0;
  for (const target of context.targets) {
    if (target.junk) continue;
    const called = context.result?.[position++] ?? target.name;
    if (called === name && !sameExpression(e, target.value)) return true;
  }
  return false;
}
