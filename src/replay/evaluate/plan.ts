/** How a FROM clause is gone through: ranges in an order in which conditions can pick rows early. */
import type { Expression } from '../../model/expression.ts';
import type { Join, Query, Range } from '../../model/query.ts';
import type { Context } from '../context.ts';
import { attributesRead } from './attributes-read.ts';
import type { Lookup } from './lookup.ts';
import { type Copy, openQuery } from './open.ts';
import { planned } from './order.ts';

export type Source =
  | { readonly kind: 'range'; readonly range: Range; readonly lookup?: Lookup; readonly inner?: Inner }
  | { readonly kind: 'outer'; readonly join: Join; readonly left: Plan; readonly right: Plan };

/** A view's or subquery's own query, with what is asked of it; `varies` with the rows of the ranges before. */
export interface Inner {
  readonly query: Query;
  readonly varies: boolean;
}

export interface Level {
  readonly source: Source;
  /** What can be checked once this source has its row. */
  readonly conditions: readonly Expression[];
}

export interface Plan {
  readonly levels: readonly Level[];
  /** Conditions that read no range of this plan. */
  readonly first: readonly Expression[];
  /** Simple subqueries and views that were opened: their columns, by the range that stands for them; absent where nobody reads one. */
  readonly opened: ReadonlyMap<number, readonly (Expression | undefined)[]>;
  /** Which attributes of each range anything reads. */
  readonly read: ReadonlyMap<number, ReadonlySet<number>>;
  /** Views whose ranges it uses: only one plan at a time may. */
  readonly copies: readonly Copy[];
}

interface Kept {
  readonly changes: number;
  readonly plan: Plan;
}

const plans = { rows: new WeakMap<Query, Kept>(), exists: new WeakMap<Query, Kept>() };

/** `exists`: for whoever only asks whether there is a row. */
export function planOf(context: Context, query: Query, purpose: keyof typeof plans = 'rows'): Plan {
  const { changes } = context.store;
  const known = plans[purpose].get(query);
  if (known?.changes === changes && known.plan.copies.every((copy) => copy.uses === 0)) return known.plan;
  const opening = openQuery(context, query);
  const reading = attributesRead(query, opening.draft, opening, purpose === 'exists');
  const plan = { ...planned({ context, ...reading }, opening.draft), copies: [...opening.copies] };
  plans[purpose].set(query, { changes, plan });
  return plan;
}

export function rangesOf(source: Source): number[] {
  if (source.kind === 'range') return [source.range.id];
  return [...rangesOfPlan(source.left), ...rangesOfPlan(source.right)];
}

export const rangesOfPlan = ({ levels, opened }: Plan): number[] => [
  ...levels.flatMap((level) => rangesOf(level.source)),
  ...opened.keys(),
];
