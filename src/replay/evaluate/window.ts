import type { Datum } from '../../model/datum.ts';
import type { Expression } from '../../model/expression.ts';
import type { Query } from '../../model/query.ts';
import { visit } from '../../model/walk.ts';
import { cannotKnow, type Environment } from './environment.ts';
import { evaluate } from './expression.ts';
import type { Group } from './group.ts';
import { keyOf } from './key.ts';
import { sortRows } from './sort.ts';

type WindowCall = Extract<Expression, { kind: 'window' }>;

/** The values of window calls, row by row; undefined where the query has none. */
export function windowValues(
  query: Query,
  groups: readonly Group[],
  environment: Environment,
): readonly ReadonlyMap<Expression, Datum>[] | undefined {
  const calls = new Set<WindowCall>();
  for (const e of [...query.targets.map((t) => t.value), ...query.order.map((key) => key.by)])
    visit(e, (part) => {
      if (part.kind === 'window') calls.add(part);
    });
  if (calls.size === 0) return undefined;
  const values = groups.map(() => new Map<Expression, Datum>());
  for (const call of calls) {
    const partitions = new Map<string, { index: number; keys: Datum[] }[]>();
    groups.forEach((group, index) => {
      const at: Environment = { ...environment, rows: group.rows, computed: group.computed };
      const key = call.window.partition.map((by) => keyOf(evaluate(by, at))).join('|');
      const entry = { index, keys: call.window.order.map((sort) => evaluate(sort.by, at)) };
      const list = partitions.get(key);
      if (list) list.push(entry);
      else partitions.set(key, [entry]);
    });
    for (const members of partitions.values()) number(call, sortRows(environment.context, members, call.window.order), values);
  }
  return values;
}

/** The ranking functions, which migrations use to number rows. */
function number(
  call: WindowCall,
  members: readonly { index: number; keys: readonly Datum[] }[],
  values: readonly Map<Expression, Datum>[],
): void {
  let rank = 0;
  let dense = 0;
  let last: string | undefined;
  members.forEach(({ index, keys }, i) => {
    const key = keys.map(keyOf).join('|');
    if (key !== last) {
      rank = i + 1;
      dense++;
      last = key;
    }
    const value = { row_number: i + 1, rank, dense_rank: dense }[call.name];
    if (value === undefined) cannotKnow(`window function ${call.name}()`);
    values[index]?.set(call, BigInt(value));
  });
}
