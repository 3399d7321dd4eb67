/** The names of columns that USING merges: both sides must have them, and nothing else may (set_using_names). */
import type { FromItem, Join } from '../query.ts';
import type { RangeNames } from './context.ts';
import { uniqueAmong } from './unique.ts';

type Ranges = ReadonlyMap<number, RangeNames>;

/** A join without an alias whose merged columns are more than a column of one side: they can only be called by a bare name. */
export function isMerging(ranges: Ranges, join: Join): boolean {
  const range = ranges.get(join.range)?.range;
  return range?.kind === 'join' && range.merged.some((e) => e.kind !== 'column');
}

/** Gives the names that must be unique in the whole query; columns that have to bear a certain name are filled in. */
export function assignUsing(ranges: Ranges, from: readonly FromItem[], uniqueInQuery: boolean): ReadonlySet<string> {
  const usingNames = new Set<string>();
  const walk = (item: FromItem, parents: readonly string[]): void => {
    if (item.kind === 'range') return;
    const names = ranges.get(item.range);
    const range = names?.range;
    if (!names?.join || range?.kind !== 'join') return;
    const { left, right, leftColumns, rightColumns } = names.join;
    const push = (i: number, name: string): void => {
      const l = leftColumns[i] as number;
      const r = rightColumns[i] as number;
      if (l > 0) (ranges.get(left) as RangeNames).columns[l - 1] = name;
      if (r > 0) (ranges.get(right) as RangeNames).columns[r - 1] = name;
    };
    if (range.alias === undefined) for (const [i, name] of names.columns.entries()) if (name !== undefined) push(i, name);
    const chosen = range.merged.map((_, i) => {
      const pushed = names.columns[i];
      const name =
        pushed ??
        uniqueAmong(
          range.columns[i]?.name ?? `column${i + 1}`,
          usingNames,
          new Set(names.columns.filter((n) => n !== undefined)),
          new Set(names.parents),
        );
      if (pushed === undefined && uniqueInQuery) usingNames.add(name);
      names.columns[i] = name;
      push(i, name);
      return name;
    });
    names.join.using = chosen;
    const below = [...parents, ...chosen];
    for (const child of [left, right]) (ranges.get(child) as RangeNames).parents = below;
    walk(item.left, below);
    walk(item.right, below);
  };
  for (const item of from) walk(item, []);
  return usingNames;
}
