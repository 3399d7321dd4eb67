import type { Expression } from '../../model/expression.ts';
import type { Query } from '../../model/query.ts';
import { visit, visitQuery } from '../../model/walk.ts';

/**
 * Which attributes of each range are read by anything that is wanted in the end. A range that is read as a whole is
 * not among them. Of an opened range's columns only those count that somebody reads.
 */
export function attributesRead(
  query: Query,
  opened: readonly Query[],
  columns: ReadonlyMap<number, readonly Expression[]>,
): ReadonlyMap<number, ReadonlySet<number>> {
  const read = new Map<number, Set<number>>();
  const whole = new Set<number>();
  const seeColumn = (range: number, attribute: number) => {
    let set = read.get(range);
    if (!set) read.set(range, (set = new Set()));
    if (set.has(attribute)) return;
    set.add(attribute);
    const column = columns.get(range)?.[attribute - 1];
    if (column) visit(column, see);
  };
  const seeWhole = (range: number) => {
    if (whole.has(range)) return;
    whole.add(range);
    columns.get(range)?.forEach((_, i) => {
      seeColumn(range, i + 1);
    });
  };
  const see = (e: Expression) => {
    if (e.kind === 'column') seeColumn(e.range, e.attribute);
    if (e.kind === 'whole row') seeWhole(e.range);
  };
  visitQuery(query, see);
  if (query.into !== undefined) seeWhole(query.into);
  for (const inner of opened) visitQuery({ ...inner, targets: [] }, see);
  for (const { ranges } of [query, ...opened]) for (const { id } of ranges) if (!read.has(id)) read.set(id, new Set());
  for (const range of whole) read.delete(range);
  return read;
}
