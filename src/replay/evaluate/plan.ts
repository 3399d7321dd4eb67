/** How a FROM clause is gone through: ranges in an order in which conditions can pick rows early. */
import type { Expression } from '../../model/expression.ts';
import { withFreshRanges } from '../../model/fresh.ts';
import type { FromItem, Join, Query, Range } from '../../model/query.ts';
import { rewrite } from '../../model/rewrite.ts';
import { rangesIn, visit, visitQuery } from '../../model/walk.ts';
import type { Context } from '../context.ts';
import { viewQuery } from './view.ts';

export type Source =
  | { readonly kind: 'range'; readonly range: Range; readonly lookup?: Lookup }
  | { readonly kind: 'outer'; readonly join: Join; readonly left: Plan; readonly right: Plan };

/** A column of the source that must equal something known before it. */
export interface Lookup {
  readonly attribute: number;
  readonly value: Expression;
}

export interface Level {
  readonly source: Source;
  /** What can be checked once this source has its row. */
  readonly conditions: readonly Expression[];
}

export interface Plan {
  readonly levels: readonly Level[];
  /** Conditions that read no range at all. */
  readonly first: readonly Expression[];
  /** Simple subqueries and views that were opened: their columns, by the range that stands for them. */
  readonly opened: ReadonlyMap<number, readonly Expression[]>;
  /** Which attributes of each range anything reads. */
  readonly read: ReadonlyMap<number, ReadonlySet<number>>;
}

interface Draft {
  readonly sources: Source[];
  readonly conditions: Expression[];
  readonly opened: Map<number, readonly Expression[]>;
  readonly ranges: Map<number, Range>;
}

const plans = new WeakMap<Query, { readonly changes: number; readonly plan: Plan }>();

export function planOf(context: Context, query: Query): Plan {
  const known = plans.get(query);
  if (known && known.changes === context.store.changes) return known.plan;
  const plan = makePlan(context, query);
  plans.set(query, { changes: context.store.changes, plan });
  return plan;
}

function makePlan(context: Context, query: Query): Plan {
  const draft = newDraft(query.ranges);
  for (const item of query.from) open(context, draft, item);
  if (query.where) draft.conditions.push(...conjuncts(query.where));
  return finish(context, draft, query);
}

const newDraft = (ranges: readonly Range[]): Draft => ({
  sources: [],
  conditions: [],
  opened: new Map(),
  ranges: new Map(ranges.map((range) => [range.id, range])),
});

export function conjuncts(e: Expression): readonly Expression[] {
  return e.kind === 'and' ? e.args.flatMap(conjuncts) : [e];
}

function open(context: Context, draft: Draft, item: FromItem): void {
  if (item.kind === 'range') {
    const range = draft.ranges.get(item.range);
    if (range) openRange(context, draft, range);
    return;
  }
  if (item.type === 'inner') {
    open(context, draft, item.left);
    open(context, draft, item.right);
    if (item.on) draft.conditions.push(...conjuncts(item.on));
    return;
  }
  const side = (of: FromItem): Plan => {
    const inner: Draft = { sources: [], conditions: [], opened: new Map(), ranges: draft.ranges };
    open(context, inner, of);
    return finish(context, inner);
  };
  draft.sources.push({ kind: 'outer', join: item, left: side(item.left), right: side(item.right) });
}

/** A view or subquery that only picks and renames is gone through as if its tables stood here. */
function openRange(context: Context, draft: Draft, range: Range): void {
  const inner = range.kind === 'subquery' ? range.query : range.kind === 'relation' ? viewQuery(context, range.relation) : undefined;
  if (!inner || !isSimple(inner) || range.lateral) {
    draft.sources.push({ kind: 'range', range });
    return;
  }
  const query = range.kind === 'subquery' ? inner : withFreshRanges(inner, () => context.store.newRange());
  for (const own of query.ranges) draft.ranges.set(own.id, own);
  draft.opened.set(
    range.id,
    query.targets.filter((t) => !t.junk).map((t) => t.value),
  );
  for (const item of query.from) open(context, draft, item);
  if (query.where) draft.conditions.push(...conjuncts(query.where));
}

function isSimple(q: Query): boolean {
  return (
    q.command === 'select' &&
    !q.setOperation &&
    !q.hasAggregates &&
    q.group.length === 0 &&
    !q.groupingSets &&
    !q.having &&
    q.distinct === false &&
    q.order.length === 0 &&
    !q.limit &&
    !q.offset &&
    q.commonTables.length === 0 &&
    q.from.length > 0 &&
    !q.targets.some((t) => hasSetOrWindow(t.value))
  );
}

function hasSetOrWindow(e: Expression): boolean {
  let found = false;
  visit(e, (part) => {
    if (part.kind === 'window' || ((part.kind === 'call' || part.kind === 'operator') && part.returnsSet)) found = true;
  });
  return found;
}

function finish(context: Context, draft: Draft, query?: Query): Plan {
  const conditions = draft.conditions.map((condition) => substituted(condition, draft.opened));
  const opened = new Map([...draft.opened].map(([range, columns]) => [range, columns.map((column) => substituted(column, draft.opened))]));
  const own = new Set(draft.sources.flatMap(rangesOf));
  const levels: { source: Source; conditions: Expression[] }[] = [];
  const bound = new Set<number>();
  const waiting = conditions.map((condition) => ({ condition, needs: [...rangesIn(condition)].filter((range) => own.has(range)) }));
  const first = waiting.filter(({ needs }) => needs.length === 0).map(({ condition }) => condition);
  const rest = draft.sources.map((source) => ({ source, needs: lateralNeeds(source, own) }));
  while (rest.length > 0) {
    const ready = rest.filter(({ needs }) => needs.every((range) => bound.has(range)));
    const pool = ready.length > 0 ? ready : rest;
    const looked = pool.map((entry) => ({ entry, lookup: lookupFor(context, entry.source, waiting, bound, own) }));
    const chosen = looked.find(({ lookup }) => lookup) ?? (looked[0] as (typeof looked)[number]);
    rest.splice(rest.indexOf(chosen.entry), 1);
    const { source } = chosen.entry;
    for (const range of rangesOf(source)) bound.add(range);
    const now = waiting.filter(({ needs }) => needs.length > 0 && needs.every((range) => bound.has(range)));
    for (const one of now) waiting.splice(waiting.indexOf(one), 1);
    levels.push({
      source: source.kind === 'range' && chosen.lookup ? { ...source, lookup: chosen.lookup } : source,
      conditions: now.map(({ condition }) => condition),
    });
  }
  return { levels, first, opened, read: attributesRead(draft, conditions, opened, query) };
}

export function substituted(e: Expression, opened: ReadonlyMap<number, readonly Expression[]>): Expression {
  if (opened.size === 0) return e;
  return rewrite(e, (part) => {
    if (part.kind === 'column') {
      const columns = opened.get(part.range);
      const column = columns?.[part.attribute - 1];
      return column && substituted(column, opened);
    }
    if (part.kind === 'whole row') {
      const columns = opened.get(part.range);
      return (
        columns && { kind: 'row', fields: columns.map((column) => substituted(column, opened)), type: part.type, modifier: -1, at: part.at }
      );
    }
    return undefined;
  });
}

export function rangesOf(source: Source): number[] {
  if (source.kind === 'range') return [source.range.id];
  return [...source.left.levels, ...source.right.levels]
    .flatMap((level) => rangesOf(level.source))
    .concat([...source.left.opened.keys(), ...source.right.opened.keys()]);
}

function lateralNeeds(source: Source, own: ReadonlySet<number>): number[] {
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

/** `column = value` over this source, where the value needs nothing that has no row yet. */
function lookupFor(
  { store }: Context,
  source: Source,
  waiting: readonly { condition: Expression; needs: readonly number[] }[],
  bound: ReadonlySet<number>,
  own: ReadonlySet<number>,
): Lookup | undefined {
  if (source.kind !== 'range' || source.range.kind !== 'relation') return undefined;
  for (const { condition } of waiting) {
    if (condition.kind !== 'operator' || condition.name !== '=' || condition.args.length !== 2) continue;
    for (const [a, b] of [
      [0, 1],
      [1, 0],
    ] as const) {
      const column = uncast(condition.args[a] as Expression);
      const value = condition.args[b] as Expression;
      if (column.kind !== 'column' || column.range !== source.range.id) continue;
      if (![...rangesIn(value)].every((range) => !own.has(range) || bound.has(range))) continue;
      if (store.operator(condition.operator)) return { attribute: column.attribute, value };
    }
  }
  return undefined;
}

/** Casts that change no value: between name, text and domains over them. */
function uncast(e: Expression): Expression {
  let inner = e;
  while (
    inner.kind === 'cast' &&
    (inner.how === 'relabel' || inner.how === 'domain' || (inner.how === 'function' && inner.arg.type === 19))
  )
    inner = inner.arg;
  return inner;
}

function attributesRead(
  draft: Draft,
  conditions: readonly Expression[],
  opened: ReadonlyMap<number, readonly Expression[]>,
  query: Query | undefined,
): Map<number, Set<number>> {
  const read = new Map<number, Set<number>>();
  const everything = new Set<number>();
  const see = (e: Expression) => {
    if (e.kind === 'column') {
      const set = read.get(e.range);
      if (set) set.add(e.attribute);
      else read.set(e.range, new Set([e.attribute]));
    }
    if (e.kind === 'whole row') everything.add(e.range);
  };
  for (const e of conditions) visit(e, see);
  for (const columns of opened.values()) for (const e of columns) visit(e, see);
  if (query) visitQuery(query, see);
  for (const range of everything) read.delete(range);
  if (!query) return new Map();
  for (const range of draft.ranges.keys()) if (!read.has(range) && !everything.has(range)) read.set(range, new Set());
  return read;
}
