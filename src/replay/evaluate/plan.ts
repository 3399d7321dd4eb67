/** How a FROM clause is gone through: ranges in an order in which conditions can pick rows early. */
import type { Expression } from '../../model/expression.ts';
import type { Join, Query, Range } from '../../model/query.ts';
import { visit, visitQuery } from '../../model/walk.ts';
import type { Context } from '../context.ts';
import { attributesRead } from './attributes-read.ts';
import { bestLookup, conditionOf, type Lookup, MADE_INDEX, type Waiting, withoutLookup } from './lookup.ts';
import { type Draft, type DraftSource, openQuery, rangesOfDraft, rangesOfDraftSource, substituted } from './open.ts';
import { queryBehind, withConditions } from './push.ts';

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
}

const plans = new WeakMap<Query, { readonly changes: number; readonly plan: Plan }>();

export function planOf(context: Context, query: Query): Plan {
  const known = plans.get(query);
  if (known && known.changes === context.store.changes) return known.plan;
  const { draft, opened, columns } = openQuery(context, query);
  const plan = planned({ context, read: attributesRead(query, opened, columns) }, draft, [], new Set());
  plans.set(query, { changes: context.store.changes, plan });
  return plan;
}

interface Planning {
  readonly context: Context;
  readonly read: Plan['read'];
}

/** `given`: conditions from around that hold for these ranges, too. `known`: ranges around that have their rows first. */
function planned(planning: Planning, draft: Draft, given: readonly Expression[], known: ReadonlySet<number>): Plan {
  const own = new Set(rangesOfDraft(draft));
  const unbound = new Set(own);
  let waiting = [...draft.conditions, ...given].map((condition) => conditionOf(substituted(condition, draft.opened), own));
  const first = waiting.filter(({ needs }) => needs.length === 0).map(({ condition }) => condition);
  waiting = waiting.filter(({ needs }) => needs.length > 0);
  const rest = draft.sources.map((source) => ({ source, needs: lateralNeeds(source, own) }));
  const levels: Level[] = [];
  while (rest.length > 0) {
    const ready = rest.filter(({ needs }) => needs.every((range) => !unbound.has(range)));
    const pool = ready.length > 0 ? ready : rest;
    const [cheapest] = pool
      .map((entry) => ({ entry, cost: costOf(planning, entry.source, waiting, unbound) }))
      .sort((a, b) => a.cost - b.cost) as [{ readonly entry: (typeof rest)[number]; readonly cost: number }];
    rest.splice(rest.indexOf(cheapest.entry), 1);
    const { source } = cheapest.entry;
    const inside = new Set(rangesOfDraftSource(source));
    const pushed = source.kind === 'outer' ? waiting.filter(({ needs }) => canPush(source, needs, unbound)) : [];
    waiting = waiting.filter((one) => !pushed.includes(one));
    const bound = new Set([...known, ...[...own].filter((range) => !unbound.has(range))]);
    const made = makeSource(planning, source, waiting, pushed, unbound, bound);
    for (const range of inside) unbound.delete(range);
    const now = waiting.filter(({ needs }) => needs.every((range) => !unbound.has(range)));
    waiting = waiting.filter((one) => !now.includes(one));
    levels.push({ source: made, conditions: now.map(({ condition }) => condition) });
  }
  const { read } = planning;
  const opened = new Map([...draft.opened].map(([range, columns]) => [range, columnsRead(range, columns, draft, read)]));
  return { levels, first, opened, read };
}

/** The columns of an opened range; those that nobody looks at are left out. */
function columnsRead(range: number, columns: readonly Expression[], draft: Draft, read: Plan['read']): (Expression | undefined)[] {
  const wanted = read.get(range);
  return columns.map((column, i) => (wanted && !wanted.has(i + 1) ? undefined : substituted(column, draft.opened)));
}

type OuterDraft = Extract<DraftSource, { kind: 'outer' }>;

/** The side whose rows all stay, whether or not they find a partner; of FULL neither is looked into. */
const preserved = ({ join, left, right }: OuterDraft): Draft | undefined =>
  join.type === 'left' ? left : join.type === 'right' ? right : undefined;

/** What is asked of rows that stay in any case can be asked of them first. */
function canPush(source: OuterDraft, needs: readonly number[], unbound: ReadonlySet<number>): boolean {
  const side = preserved(source);
  if (!side) return false;
  const inside = new Set(rangesOfDraft(side));
  return needs.some((range) => inside.has(range)) && needs.every((range) => inside.has(range) || !unbound.has(range));
}

function makeSource(
  planning: Planning,
  source: DraftSource,
  waiting: readonly Waiting[],
  pushed: readonly Waiting[],
  unbound: ReadonlySet<number>,
  bound: ReadonlySet<number>,
): Source {
  if (source.kind === 'range') {
    const best = bestLookup(planning.context, source.range, waiting, unbound);
    const inner = innerQuery(planning.context, source.range, waiting, unbound, (best?.cost ?? MADE_INDEX) < MADE_INDEX);
    return { ...source, ...(best && !inner?.varies ? { lookup: best.lookup } : {}), ...(inner ? { inner } : {}) };
  }
  const { join } = source;
  const given = pushed.map(({ condition }) => condition);
  const side = (draft: Draft, stays: boolean, other: Draft): Plan =>
    planned(planning, draft, stays ? given : [], stays ? bound : new Set([...bound, ...rangesOfDraft(other)]));
  return {
    kind: 'outer',
    join,
    left: side(source.left, join.type !== 'right', source.right),
    right: side(source.right, join.type !== 'left', source.left),
  };
}

/** `indexed`: inside there is an index for what is asked, so that it pays to ask anew for each row before. */
function innerQuery(
  context: Context,
  range: Range,
  waiting: readonly Waiting[],
  unbound: ReadonlySet<number>,
  indexed: boolean,
): Inner | undefined {
  const query = range.lateral ? undefined : queryBehind(context, range);
  if (!query) return undefined;
  const about = waiting.filter(({ needs }) => needs.includes(range.id) && needs.every((id) => id === range.id || !unbound.has(id)));
  const varies = indexed && about.some(({ needs }) => needs.length > 1);
  const conditions = about.filter(({ needs }) => varies || needs.length === 1).map(({ condition }) => condition);
  const pushed = conditions.length === 0 ? undefined : withConditions(query, range.id, conditions);
  if (pushed) return { query: pushed, varies };
  // One that cannot go in keeps others out: the equalities alone may be let in.
  const plain = conditions.filter((condition) => withConditions(query, range.id, [condition]));
  const some = plain.length === 0 ? undefined : withConditions(query, range.id, plain);
  return some && { query: some, varies };
}

/** How many rows a source is likely to bring, if it comes next. */
function costOf({ context }: Planning, source: DraftSource, waiting: readonly Waiting[], unbound: ReadonlySet<number>): number {
  if (source.kind === 'range') return bestLookup(context, source.range, waiting, unbound)?.cost ?? withoutLookup(context, source.range);
  const side = preserved(source);
  if (!side) return withoutLookup(context, undefined);
  const own = new Set([...unbound, ...rangesOfDraft(side)]);
  const inside = [...waiting.map(({ condition }) => condition), ...side.conditions].map((condition) =>
    conditionOf(substituted(condition, side.opened), own),
  );
  return Math.min(...side.sources.map((one) => costOf({ context, read: new Map() }, one, inside, own)));
}

function lateralNeeds(source: DraftSource, own: ReadonlySet<number>): number[] {
  if (source.kind === 'outer') return [];
  const { range } = source;
  const found = new Set<number>();
  const see = (e: Expression) => {
    if ('range' in e && typeof e.range === 'number' && own.has(e.range)) found.add(e.range);
  };
  if (range.kind === 'function') for (const { call } of range.calls) visit(call, see);
  if (range.kind === 'subquery' && range.lateral) visitQuery(range.query, see);
  if (range.kind === 'values') for (const value of range.rows.flat()) visit(value, see);
  return [...found].filter((id) => id !== range.id);
}

export function rangesOf(source: Source): number[] {
  if (source.kind === 'range') return [source.range.id];
  return [...source.left.levels, ...source.right.levels]
    .flatMap((level) => rangesOf(level.source))
    .concat([...source.left.opened.keys(), ...source.right.opened.keys()]);
}
