/** Equalities that pick a source's rows by an index, and what each is likely to leave. */
import { BPCHAR, INT2, INT4, INT8 } from '../../model/catalog/ids.ts';
import type { Expression } from '../../model/expression.ts';
import type { Operator } from '../../model/objects.ts';
import type { Range } from '../../model/query.ts';
import { lookupCost } from '../catalogs/index.ts';
import type { Context } from '../context.ts';
import { FIRST_USER_ID } from '../store.ts';
import { costBehind, queryBehind } from './push.ts';
import { referencesIn } from './references.ts';
import { uncast } from './uncast.ts';

/** A column of the source that must equal something known before it; with `any`, one element of an array. */
export interface Lookup {
  readonly attribute: number;
  readonly value: Expression;
  readonly any: boolean;
}

/** A condition, and which of the ranges to be gone through it reads. */
export interface Waiting {
  readonly condition: Expression;
  readonly needs: readonly number[];
}

export const conditionOf = (condition: Expression, own: ReadonlySet<number>): Waiting => ({
  condition,
  needs: [...referencesIn(condition).ranges].filter((range) => own.has(range)),
});

/** What a lookup leaves of rows that are brought together first. */
export const MADE_INDEX = 20;

/** The equality on this range that leaves fewest rows, among those whose other side is known by now. */
export function bestLookup(
  context: Context,
  range: Range,
  waiting: readonly Waiting[],
  unbound: ReadonlySet<number>,
): { readonly lookup: Lookup; readonly cost: number } | undefined {
  if (range.kind !== 'relation' && range.kind !== 'subquery' && range.kind !== 'common table') return undefined;
  let best: { readonly lookup: Lookup; readonly cost: number } | undefined;
  const query = queryBehind(context, range);
  for (const { condition, needs } of waiting) {
    if (!needs.includes(range.id)) continue;
    for (const lookup of lookupsIn(context, condition, range.id)) {
      if ([...referencesIn(lookup.value).ranges].some((id) => unbound.has(id))) continue;
      const listed = query
        ? costBehind(context, query, lookup.attribute)
        : range.kind === 'relation'
          ? lookupCost(context, range.relation, lookup.attribute)
          : undefined;
      const cost = (listed ?? MADE_INDEX) + (lookup.any ? 1 : 0);
      if (!best || cost < best.cost) best = { lookup, cost };
    }
  }
  return best;
}

/** How many rows a source is likely to have as a whole. */
export function withoutLookup({ rows }: Context, range: Range | undefined): number {
  if (range?.kind === 'values' || range?.kind === 'function') return 30;
  if (range?.kind !== 'relation') return 500;
  return range.relation < FIRST_USER_ID ? 1000 : Math.min(rows.of(range.relation)?.length ?? 500, 500);
}

function* lookupsIn({ store }: Context, condition: Expression, range: number): Iterable<Lookup> {
  if (condition.kind === 'operator' && condition.name === '=' && condition.args.length === 2) {
    if (!isPlainEquality(store.operator(condition.operator))) return;
    const [left, right] = condition.args as readonly [Expression, Expression];
    for (const [side, value] of [
      [left, right],
      [right, left],
    ] as const) {
      const column = uncast(side);
      if (column.kind === 'column' && column.range === range) yield { attribute: column.attribute, value, any: false };
    }
  }
  if (condition.kind === 'quantified' && !condition.all && isPlainEquality(store.operator(condition.operator))) {
    const column = uncast(condition.left);
    if (column.kind === 'column' && column.range === range) yield { attribute: column.attribute, value: condition.right, any: true };
  }
}

const INTEGERS = new Set<number>([INT2, INT4, INT8]);

/** Equal values have equal keys: blanks, letters' cases and the like do not matter to it. */
function isPlainEquality(operator: Operator | undefined): boolean {
  if (operator?.name !== '=' || operator.id >= FIRST_USER_ID || operator.left === BPCHAR) return false;
  return operator.left === operator.right || (INTEGERS.has(operator.left) && INTEGERS.has(operator.right)) || TEXTS.has(operator.function);
}

/** nameeqtext and texteqname. */
const TEXTS = new Set<number>([240, 247]);
