/** In which order sources are gone through, and where each condition is checked. */
import type { Expression } from '../../model/expression.ts';
import type { Range } from '../../model/query.ts';
import type { Context } from '../context.ts';
import { nullable, preserved, type Reading } from './attributes-read.ts';
import { bestLookup, conditionOf, type Lookup, MADE_INDEX, type Waiting, withoutLookup } from './lookup.ts';
import { type Draft, type DraftSource, type OuterDraft, rangesOfDraft, rangesOfDraftSource, substituted } from './open.ts';
import type { Inner, Level, Plan, Source } from './plan.ts';
import { queryBehind, withConditions } from './push.ts';
import { referencesIn, referencesInQuery } from './references.ts';

interface Planning extends Reading {
  readonly context: Context;
}

const NONE: ReadonlySet<number> = new Set();

/** `given`: conditions from around that hold for these ranges, too. `around`: ranges there that have no row yet. */
export function planned(planning: Planning, from: Draft, given: readonly Expression[] = [], around: ReadonlySet<number> = NONE): Plan {
  const draft = withoutUnread(from, planning.unread);
  const { read } = planning;
  const own = new Set(rangesOfDraft(draft));
  const unbound = new Set([...own, ...around]);
  const all = [...draft.conditions, ...given].map((condition) => conditionOf(substituted(condition, draft.opened), own));
  const first = all.filter(({ needs }) => needs.length === 0).map(({ condition }) => condition);
  let waiting = all.filter(({ needs }) => needs.length > 0);
  const rest = draft.sources.map((source) => ({ source, needs: lateralNeeds(source, own) }));
  const levels: Level[] = [];
  while (rest.length > 0) {
    const ready = rest.filter(({ needs }) => needs.every((range) => !unbound.has(range)));
    const entry = cheapest(planning, ready.length > 0 ? ready : rest, waiting, unbound);
    rest.splice(rest.indexOf(entry), 1);
    const { source } = entry;
    const pushed = source.kind === 'outer' ? waiting.filter(({ needs }) => canPush(source, needs, unbound)) : [];
    if (pushed.length > 0) waiting = waiting.filter((one) => !pushed.includes(one));
    const made = makeSource(planning, source, waiting, pushed, unbound);
    for (const range of rangesOfDraftSource(source)) unbound.delete(range);
    const now = waiting.filter(({ needs }) => needs.every((range) => !unbound.has(range)));
    if (now.length > 0) waiting = waiting.filter((one) => !now.includes(one));
    levels.push({ source: made, conditions: now.map(({ condition }) => condition) });
  }
  const opened = new Map([...draft.opened].map(([range, columns]) => [range, columnsRead(range, columns, draft, read)]));
  return { levels, first, opened, read, copies: [] };
}

/** Outer joins of which only the side that stays is looked at are that side. */
function withoutUnread(draft: Draft, unread: ReadonlySet<Draft>): Draft {
  if (unread.size === 0 || !draft.sources.some((source) => isUnread(source, unread))) return draft;
  const sources: DraftSource[] = [];
  const conditions = [...draft.conditions];
  const opened = new Map(draft.opened);
  for (const source of draft.sources) {
    const kept = isUnread(source, unread) ? preserved(source as OuterDraft) : undefined;
    if (!kept) {
      sources.push(source);
      continue;
    }
    const inner = withoutUnread(kept, unread);
    sources.push(...inner.sources);
    conditions.push(...inner.conditions);
    for (const [range, columns] of inner.opened) opened.set(range, columns);
  }
  return { sources, conditions, opened };
}

function isUnread(source: DraftSource, unread: ReadonlySet<Draft>): boolean {
  const side = source.kind === 'outer' ? nullable(source) : undefined;
  return side !== undefined && unread.has(side);
}

/** The columns of an opened range; those that nobody looks at are left out. */
function columnsRead(range: number, columns: readonly Expression[], draft: Draft, read: Plan['read']): (Expression | undefined)[] {
  const wanted = read.get(range);
  return columns.map((column, i) => (wanted && !wanted.has(i + 1) ? undefined : substituted(column, draft.opened)));
}

interface Entry {
  readonly source: DraftSource;
  readonly needs: readonly number[];
}

function cheapest<T extends Entry>(planning: Planning, pool: readonly T[], waiting: readonly Waiting[], unbound: ReadonlySet<number>): T {
  let best = pool[0] as T;
  if (pool.length === 1) return best;
  let lowest = Number.POSITIVE_INFINITY;
  for (const entry of pool) {
    const cost = costOf(planning, entry.source, waiting, unbound);
    if (cost >= lowest) continue;
    best = entry;
    lowest = cost;
  }
  return best;
}

/** How many rows a source is likely to bring, if it comes next. */
function costOf(planning: Planning, source: DraftSource, waiting: readonly Waiting[], unbound: ReadonlySet<number>): number {
  const { context } = planning;
  if (source.kind === 'range') return bestLookup(context, source.range, waiting, unbound)?.cost ?? withoutLookup(context, source.range);
  const side = preserved(source);
  if (!side) return withoutLookup(context, undefined);
  const own = new Set([...unbound, ...rangesOfDraft(side)]);
  const inside = [...waiting.map(({ condition }) => condition), ...side.conditions].map((condition) =>
    conditionOf(substituted(condition, side.opened), own),
  );
  return Math.min(...side.sources.map((one) => costOf(planning, one, inside, own)));
}

/** What is asked of rows that stay in any case can be asked of them first. */
function canPush(source: OuterDraft, needs: readonly number[], unbound: ReadonlySet<number>): boolean {
  const side = preserved(source);
  if (!side) return false;
  const inside = rangesOfDraft(side);
  return needs.some((range) => inside.includes(range)) && needs.every((range) => inside.includes(range) || !unbound.has(range));
}

function makeSource(
  planning: Planning,
  source: DraftSource,
  waiting: readonly Waiting[],
  pushed: readonly Waiting[],
  unbound: ReadonlySet<number>,
): Source {
  if (source.kind === 'range') {
    const best = bestLookup(planning.context, source.range, waiting, unbound);
    const inner = innerQuery(planning.context, source.range, waiting, unbound, (best?.cost ?? MADE_INDEX) < MADE_INDEX);
    return withExtras(source.range, inner?.varies ? undefined : best?.lookup, inner);
  }
  const { join, left, right } = source;
  const given = pushed.map(({ condition }) => condition);
  const without = (...drafts: Draft[]) => {
    const gone = new Set(drafts.flatMap(rangesOfDraft));
    return new Set([...unbound].filter((range) => !gone.has(range)));
  };
  // The side that stays has its rows before the other is looked at.
  const leftFirst = join.type !== 'right';
  return {
    kind: 'outer',
    join,
    left: planned(planning, left, leftFirst ? given : [], leftFirst ? without(left) : without(left, right)),
    right: planned(planning, right, leftFirst ? [] : given, leftFirst ? without(left, right) : without(right)),
  };
}

const withExtras = (range: Range, lookup: Lookup | undefined, inner: Inner | undefined): Source => ({
  kind: 'range',
  range,
  ...(lookup ? { lookup } : {}),
  ...(inner ? { inner } : {}),
});

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
  // One that cannot go in does not keep the others out.
  const able = conditions.filter((condition) => withConditions(query, range.id, [condition]));
  const some = able.length === 0 ? undefined : withConditions(query, range.id, able);
  return some && { query: some, varies };
}

function lateralNeeds(source: DraftSource, own: ReadonlySet<number>): number[] {
  if (source.kind === 'outer') return [];
  const { range } = source;
  const found = new Set<number>();
  const add = (ranges: ReadonlySet<number>) => {
    for (const id of ranges) if (own.has(id) && id !== range.id) found.add(id);
  };
  if (range.kind === 'function') for (const { call } of range.calls) add(referencesIn(call).ranges);
  if (range.kind === 'subquery' && range.lateral) add(referencesInQuery(range.query).ranges);
  if (range.kind === 'values') for (const value of range.rows.flat()) add(referencesIn(value).ranges);
  return [...found];
}
