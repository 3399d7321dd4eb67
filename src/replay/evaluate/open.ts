/** FROM taken apart: views and subqueries that only pick and rename are gone through as if their tables stood there. */
import type { Expression } from '../../model/expression.ts';
import { withFreshRanges } from '../../model/fresh.ts';
import type { FromItem, Join, Query, Range } from '../../model/query.ts';
import { rewrite } from '../../model/rewrite.ts';
import { visit } from '../../model/walk.ts';
import type { Context } from '../context.ts';
import { viewQuery } from './view.ts';

export type DraftSource =
  | { readonly kind: 'range'; readonly range: Range }
  | { readonly kind: 'outer'; readonly join: Join; readonly left: Draft; readonly right: Draft };

/** What has to be combined, and what must hold of the combination, in no order yet. */
export interface Draft {
  readonly sources: DraftSource[];
  readonly conditions: Expression[];
  readonly opened: Map<number, readonly Expression[]>;
}

export interface Opened {
  readonly draft: Draft;
  /** The queries that were opened. */
  readonly opened: readonly Query[];
  /** The columns of every range that was opened, at whatever depth. */
  readonly columns: ReadonlyMap<number, readonly Expression[]>;
}

interface Opening {
  readonly context: Context;
  readonly ranges: Map<number, Range>;
  readonly opened: Query[];
  readonly columns: Map<number, readonly Expression[]>;
}

const newDraft = (): Draft => ({ sources: [], conditions: [], opened: new Map() });

export function openQuery(context: Context, query: Query): Opened {
  const opening: Opening = { context, ranges: new Map(query.ranges.map((range) => [range.id, range])), opened: [], columns: new Map() };
  const draft = newDraft();
  for (const item of query.from) open(opening, draft, item);
  if (query.where) draft.conditions.push(...conjuncts(query.where));
  return { draft, opened: opening.opened, columns: opening.columns };
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
  const query = range.kind === 'subquery' ? inner : withFreshRanges(inner, () => context.store.newRange());
  const columns = query.targets.filter((t) => !t.junk).map((t) => t.value);
  for (const own of query.ranges) opening.ranges.set(own.id, own);
  opening.opened.push(query);
  opening.columns.set(range.id, columns);
  draft.opened.set(range.id, columns);
  for (const item of query.from) open(opening, draft, item);
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

export const rangesOfDraft = ({ sources, opened }: Draft): number[] => [...sources.flatMap(rangesOfDraftSource), ...opened.keys()];

export const rangesOfDraftSource = (source: DraftSource): number[] =>
  source.kind === 'range' ? [source.range.id] : [...rangesOfDraft(source.left), ...rangesOfDraft(source.right)];
