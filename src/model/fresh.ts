/** Copies of queries whose ranges have numbers of their own, so that one query can stand in another twice. */
import type { Query } from './query.ts';
import { visitQuery } from './walk.ts';

export function withFreshRanges(query: Query, newRange: () => number): Query {
  const ids = new Map<number, number>();
  visitQuery(
    query,
    () => undefined,
    (q) => {
      for (const range of q.ranges) ids.set(range.id, newRange());
      for (const table of q.commonTables) ids.set(table.id, newRange());
    },
  );
  return renumbered(query, ids) as Query;
}

/** In these places a number is the id of a range; in `ranges` and `commonTables` the `id` is. */
const RANGE_KEYS = new Set(['range', 'into', 'excluded', 'table']);

function renumbered(node: unknown, ids: ReadonlyMap<number, number>): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map((item) => (typeof item === 'object' ? renumbered(item, ids) : item));
  const source = node as Record<string, unknown>;
  if (source['kind'] === 'constant') return node;
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(source)) {
    if (typeof value === 'number') copy[key] = isRangeId(source, key) ? (ids.get(value) ?? value) : value;
    else if (key === 'ranges' && Array.isArray(value) && typeof value[0] === 'number')
      copy[key] = value.map((id: number) => ids.get(id) ?? id);
    else copy[key] = renumbered(value, ids);
  }
  return copy;
}

function isRangeId(node: Record<string, unknown>, key: string): boolean {
  if (key === 'id') return 'columns' in node && 'name' in node;
  return RANGE_KEYS.has(key) && typeof node['relation'] !== 'object';
}
