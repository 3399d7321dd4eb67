/** What an expression reads of ranges, its subqueries included; found once for each expression. */
import type { Expression } from '../../model/expression.ts';
import type { Query } from '../../model/query.ts';
import { visit, visitQuery } from '../../model/walk.ts';

export interface References {
  readonly columns: readonly (readonly [range: number, attribute: number])[];
  /** Ranges that are read as a whole. */
  readonly whole: readonly number[];
  /** All of them, for whatever they are read. */
  readonly ranges: ReadonlySet<number>;
}

const known = new WeakMap<Expression, References>();

export function referencesIn(e: Expression): References {
  const found = known.get(e) ?? gather((see) => visit(e, see));
  known.set(e, found);
  return found;
}

export const referencesInQuery = (query: Query): References => gather((see) => visitQuery(query, see));

function gather(go: (see: (e: Expression) => void) => void): References {
  const columns: [number, number][] = [];
  const whole: number[] = [];
  const ranges = new Set<number>();
  go((e) => {
    if (e.kind === 'column') columns.push([e.range, e.attribute]);
    else if (e.kind === 'whole row') whole.push(e.range);
    else if (e.kind !== 'system column') return;
    ranges.add(e.range);
  });
  return { columns, whole, ranges };
}
