import { type Datum, isUndecided, undecidedIn } from '../../model/datum.ts';
import type { SortKey } from '../../model/expression.ts';
import type { Schema } from '../../model/schema.ts';
import { compareDatums } from '../../model/value/compare.ts';
import type { Context } from '../context.ts';
import { cannotKnow } from './environment.ts';

const momentOf = (key: Datum): number | undefined => (key !== null && isUndecided(key) ? key.moment : undefined);

/** Two readings of a clock are told apart by their transactions; one and a written time are not. */
function compareKeys(store: Schema, type: number, x: Datum, y: Datum): number {
  const [one, other] = [momentOf(x), momentOf(y)];
  if (one === undefined && other === undefined) return compareDatums(store, type, x, y);
  return one === undefined || other === undefined ? cannotKnow('the clock') : one - other;
}

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
      if (unknown && momentOf(key) === undefined) cannotKnow(unknown.undecided);
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
      const difference = compareKeys(store, by.type, x, y);
      if (difference !== 0) return descending ? -difference : difference;
    }
    return 0;
  });
}
