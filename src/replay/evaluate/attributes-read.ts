import type { Expression } from '../../model/expression.ts';
import type { Query } from '../../model/query.ts';
import type { Draft, DraftSource, Opening, OuterDraft } from './open.ts';
import { rangesOfDraft } from './open.ts';
import { type References, referencesIn, referencesInQuery } from './references.ts';

export interface Reading {
  /** Which attributes of each range anything reads; a range that is read as a whole is not among them. */
  readonly read: ReadonlyMap<number, ReadonlySet<number>>;
  /** Sides of outer joins that nobody looks at. */
  readonly unread: ReadonlySet<Draft>;
}

/** The side whose rows all stay, whether or not they find a partner; neither of FULL. */
export const preserved = ({ join, left, right }: OuterDraft): Draft | undefined =>
  join.type === 'left' ? left : join.type === 'right' ? right : undefined;

/** The side that may be missing. */
export const nullable = (source: OuterDraft): Draft | undefined =>
  source.join.type === 'left' ? source.right : source.join.type === 'right' ? source.left : undefined;

/** `exists`: it matters whether there is a row, not what stands in it. Of an opened range's columns only those count that somebody reads. */
export function attributesRead(query: Query, draft: Draft, { columns }: Opening, exists: boolean): Reading {
  const read = new Map<number, Set<number>>();
  const whole = new Set<number>();
  const waiting: Draft[] = [];
  const seeColumn = (range: number, attribute: number) => {
    let set = read.get(range);
    if (!set) read.set(range, (set = new Set()));
    if (set.has(attribute)) return;
    set.add(attribute);
    const column = columns.get(range)?.[attribute - 1];
    if (column) see(referencesIn(column));
  };
  const seeWhole = (range: number) => {
    if (whole.has(range)) return;
    whole.add(range);
    columns.get(range)?.forEach((_, i) => {
      seeColumn(range, i + 1);
    });
  };
  const see = (references: References) => {
    for (const [range, attribute] of references.columns) seeColumn(range, attribute);
    for (const range of references.whole) seeWhole(range);
  };
  const seeDraft = ({ sources, conditions }: Draft) => {
    for (const condition of conditions) see(referencesIn(condition));
    for (const source of sources) seeSource(source);
  };
  const seeSource = (source: DraftSource) => {
    if (source.kind === 'range') return see(referencesInSource(source.range));
    const kept = preserved(source);
    if (kept) seeDraft(kept);
    const other = nullable(source);
    if (other) waiting.push(other);
    if (kept || other) return;
    seeDraft(source.left);
    seeDraft(source.right);
    if (source.join.on) see(referencesIn(source.join.on));
  };

  seeDraft(draft);
  // FROM and WHERE were taken apart; the rest of the query reads what is wanted in the end.
  see(referencesInQuery({ ...query, from: [], ranges: [], ...(exists ? { targets: [] } : {}), ...WITHOUT_WHERE }));
  if (query.into !== undefined) seeWhole(query.into);
  const isRead = (side: Draft) => rangesOfDraft(side).some((range) => read.has(range) || whole.has(range));
  for (let next = waiting.findIndex(isRead); next >= 0; next = waiting.findIndex(isRead)) {
    const [side] = waiting.splice(next, 1);
    if (side) seeDraft(side);
  }
  const unread = new Set(exists ? waiting : []);
  if (!exists) for (const side of waiting) seeDraft(side);
  for (const range of rangesOfDraft(draft)) if (!read.has(range)) read.set(range, NONE);
  for (const range of whole) read.delete(range);
  return { read, unread };
}

const NONE = new Set<number>();
const WITHOUT_WHERE = { where: undefined } as object;

/** What a source needs of others: the arguments of functions, what a subquery reads from around it. */
function referencesInSource(range: Extract<DraftSource, { kind: 'range' }>['range']): References {
  switch (range.kind) {
    case 'function':
      return referencesInEach(range.calls.map(({ call }) => call));
    case 'values':
      return referencesInEach(range.rows.flat());
    case 'table function':
      return referencesInEach(range.args);
    case 'subquery':
      return referencesInQuery(range.query);
    default:
      return referencesInEach([]);
  }
}

function referencesInEach(expressions: readonly Expression[]): References {
  const all = expressions.map(referencesIn);
  return {
    columns: all.flatMap(({ columns }) => columns),
    whole: all.flatMap(({ whole }) => whole),
    ranges: new Set(all.flatMap(({ ranges }) => [...ranges])),
  };
}
