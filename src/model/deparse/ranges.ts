/** The names that a query's ranges and their columns are printed under (set_deparse_for_query of ruleutils). */
import type { FromItem, Join, Query, Range } from '../query.ts';
import { joinColumns, relationColumns } from './columns.ts';
import { type Context, type Level, levelsOf, type RangeNames } from './context.ts';
import { joinShape } from './join-shape.ts';
import { suffixed } from './unique.ts';
import { assignUsing, isMerging } from './using.ts';

/** A level for the query, inside the context's own. */
export function levelOf(context: Context, query: Query): Level {
  const ranges = new Map<number, RangeNames>();
  const taken = new Map<string, number>();
  for (const level of levelsOf(context)) for (const { name } of level.ranges.values()) if (name !== undefined) taken.set(name, 0);
  for (const range of query.ranges)
    ranges.set(range.id, {
      range,
      name: uniqueName(taken, refname(context, range)),
      columns: [],
      current: [],
      printColumns: false,
      parents: [],
    });

  const joins = query.from.flatMap(joinsIn);
  for (const join of joins) {
    const names = ranges.get(join.range);
    if (names) names.join = joinShape(ranges, join);
  }
  const merging = joins.filter((join) => isMerging(ranges, join)).map((join) => join.range);
  const usingNames = assignUsing(ranges, query.from, merging.length > 0);
  for (const names of ranges.values()) {
    if (names.range.kind === 'join') joinColumns(ranges, names, usingNames);
    else relationColumns(context.schema, names, usingNames);
  }
  return {
    outer: context.level,
    ranges,
    commonTables: new Map(query.commonTables.map((table) => [table.id, table.name])),
    hiddenBy: hiddenRanges(ranges, query.from),
    merging,
  };
}

/** The present name of a relation that has no alias; for anything else what the query called it. */
function refname(context: Context, range: Range): string | undefined {
  if (range.alias !== undefined) return range.alias;
  if (range.kind === 'relation')
    return range.name === 'excluded' ? range.name : (context.schema.relation(range.relation)?.name ?? range.name);
  return range.kind === 'join' ? undefined : range.name;
}

function uniqueName(taken: Map<string, number>, name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  let counter = taken.get(name);
  if (counter === undefined) {
    taken.set(name, 0);
    return name;
  }
  let unique: string;
  do unique = suffixed(name, ++counter);
  while (taken.has(unique));
  taken.set(name, counter);
  taken.set(unique, 0);
  return unique;
}

/** The joins below an item, each after those that it joins. */
function joinsIn(item: FromItem): Join[] {
  return item.kind === 'range' ? [] : [...joinsIn(item.left), ...joinsIn(item.right), item];
}

function hiddenRanges(ranges: ReadonlyMap<number, RangeNames>, from: readonly FromItem[]): Map<number, readonly number[]> {
  const hidden = new Map<number, readonly number[]>();
  const walk = (item: FromItem, by: readonly number[]): void => {
    if (by.length > 0) hidden.set(item.range, by);
    if (item.kind === 'range') return;
    const inner = ranges.get(item.range)?.range.alias === undefined ? by : [...by, item.range];
    walk(item.left, inner);
    walk(item.right, inner);
  };
  for (const item of from) walk(item, []);
  return hidden;
}
