import { type Datum, undecidedIn } from '../../model/datum.ts';
import type { SortKey } from '../../model/expression.ts';
import { compareDatums } from '../../model/value/compare.ts';
import type { Context } from '../context.ts';
import { cannotKnow } from './environment.ts';

/** Rows in the order of their keys; equal ones keep their order. */
export function sortRows<T extends { readonly keys: readonly Datum[] }>(
  { store }: Context,
  rows: readonly T[],
  order: readonly SortKey[],
): readonly T[] {
  if (order.length === 0 || rows.length < 2) return rows;
  for (const row of rows) {
    for (const key of row.keys) {
      const unknown = undecidedIn(key);
      if (unknown) cannotKnow(unknown.undecided);
    }
  }
  return [...rows].sort((a, b) => {
    for (let i = 0; i < order.length; i++) {
      const { by, descending, nullsFirst } = order[i] as SortKey;
      const [x, y] = [a.keys[i] ?? null, b.keys[i] ?? null];
      if (x === null || y === null) {
        if (x === y) continue;
        return (x === null) === nullsFirst ? -1 : 1;
      }
      const difference = compareDatums(store, by.type, x, y);
      if (difference !== 0) return descending ? -difference : difference;
    }
    return 0;
  });
}
