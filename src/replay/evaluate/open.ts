/** FROM taken apart: views and subqueries that only pick and rename are gone through as if their tables stood there. */
import type { Expression } from '../../model/expression.ts';
import { withFreshRanges } from '../../model/fresh.ts';
import type { FromItem, Join, Query, Range } from '../../model/query.ts';
import { rewrite } from '../../model/rewrite.ts';
import { visit } from '../../model/walk.ts';
import type { Context } from '../context.ts';
import { FIRST_USER_ID } from '../store.ts';
import { viewQuery } from './view.ts';

export type DraftSource = { readonly kind: 'range'; readonly range: Range } | OuterDraft;

export interface OuterDraft {
  readonly kind: 'outer';
  readonly join: Join;
  readonly left: Draft;
  readonly right: Draft;
}

/** What has to be combined, and what must hold of the combination, in no order yet. */
export interface Draft {
  readonly sources: DraftSource[];
  readonly conditions: Expression[];
  /** Columns of what was opened, by the range that stands for it. */
  readonly opened: Map<number, readonly Expression[]>;
}

/** One of PostgreSQL's own views, opened with ranges of its own; not to be used while it already is. */
export interface Copy {
  readonly draft: Draft;
  readonly columns: readonly Expression[];
  /** The columns of views inside it, too. */
  readonly inside: ReadonlyMap<number, readonly Expression[]>;
  uses: number;
}

export interface Opening {
  readonly context: Context;
  readonly ranges: Map<number, Range>;
  /** The columns of every range that was opened, at whatever depth. */
  readonly columns: Map<number, readonly Expression[]>;
  readonly copies: Set<Copy>;
}

export const newDraft = (): Draft => ({ sources: [], conditions: [], opened: new Map() });

const newOpening = (context: Context, ranges: readonly Range[]): Opening => ({
  context,
  ranges: new Map(ranges.map((range) => [range.id, range])),
  columns: new Map(),
  copies: new Set(),
});

export function openQuery(context: Context, query: Query): Opening & { readonly draft: Draft } {
  const opening = newOpening(context, query.ranges);
  const draft = newDraft();
  openInto(opening, draft, query);
  return { ...opening, draft };
}

function openInto(opening: Opening, draft: Draft, query: Query): void {
  for (const item of query.from) open(opening, draft, item);
  if (query.where) draft.conditions.push(...conjuncts(query.where));
}

export function conjuncts(e: Expression): readonly Expression[] {
  return e.kind === 'and' ? e.args.flatMap(conjuncts) : [e];
}

function open(opening: Opening, draft: Draft, item: FromItem): void {
  if (item.kind === 'range') {
    const range = opening.ranges.get(item.range);
    if (range) openRange(opening, draft, range);
    return;
  }
  const on = item.on ? conjuncts(item.on) : [];
  if (item.type === 'inner') {
    open(opening, draft, item.left);
    open(opening, draft, item.right);
    draft.conditions.push(...on);
    return;
  }
  const left = newDraft();
  const right = newDraft();
  open(opening, left, item.left);
  open(opening, right, item.right);
  // ON says which rows of the side that may be missing are there at all.
  if (item.type === 'left') right.conditions.push(...on);
  if (item.type === 'right') left.conditions.push(...on);
  draft.sources.push({ kind: 'outer', join: item, left, right });
}

function openRange(opening: Opening, draft: Draft, range: Range): void {
  const { context } = opening;
  const inner = range.kind === 'subquery' ? range.query : range.kind === 'relation' ? viewQuery(context, range.relation) : undefined;
  if (!inner || !isSimple(inner) || range.lateral) {
    draft.sources.push({ kind: 'range', range });
    return;
  }
  if (range.kind === 'relation' && range.relation < FIRST_USER_ID) {
    const copy = unusedCopy(context, inner, opening.copies);
    opening.copies.add(copy);
    remember(opening, draft, range.id, copy.columns);
    draft.sources.push(...copy.draft.sources);
    draft.conditions.push(...copy.draft.conditions);
    for (const [id, columns] of copy.draft.opened) draft.opened.set(id, columns);
    for (const [id, columns] of copy.inside) opening.columns.set(id, columns);
    return;
  }
  const query = range.kind === 'subquery' ? inner : withFreshRanges(inner, () => context.store.newRange());
  for (const own of query.ranges) opening.ranges.set(own.id, own);
  remember(opening, draft, range.id, columnsOf(query));
  openInto(opening, draft, query);
}

function remember(opening: Opening, draft: Draft, range: number, columns: readonly Expression[]): void {
  opening.columns.set(range, columns);
  draft.opened.set(range, columns);
}

const columnsOf = (query: Query): Expression[] => query.targets.filter((t) => !t.junk).map((t) => t.value);

const copies = new WeakMap<Query, Copy[]>();

/** Numbering a view's ranges anew takes long, so what was opened once is kept for the next to ask. */
function unusedCopy(context: Context, view: Query, taken: ReadonlySet<Copy>): Copy {
  let all = copies.get(view);
  if (!all) copies.set(view, (all = []));
  const free = all.find((copy) => copy.uses === 0 && !taken.has(copy));
  if (free) return free;
  const query = withFreshRanges(view, () => context.store.newRange());
  const opening = { ...newOpening(context, query.ranges), copies: new Set(taken) };
  const draft = newDraft();
  openInto(opening, draft, query);
  // Those that it took itself stay with it.
  for (const nested of opening.copies) if (!taken.has(nested)) nested.uses++;
  const copy: Copy = { draft, columns: columnsOf(query), inside: opening.columns, uses: 0 };
  all.push(copy);
  return copy;
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

/** The expression over the tables themselves, where it read columns of what was opened. */
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

const rangesKnown = new WeakMap<Draft, readonly number[]>();

export function rangesOfDraft(draft: Draft): readonly number[] {
  const found = rangesKnown.get(draft) ?? [...draft.sources.flatMap(rangesOfDraftSource), ...draft.opened.keys()];
  rangesKnown.set(draft, found);
  return found;
}

export const rangesOfDraftSource = (source: DraftSource): readonly number[] =>
  source.kind === 'range' ? [source.range.id] : [...rangesOfDraft(source.left), ...rangesOfDraft(source.right)];
