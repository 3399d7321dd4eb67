/** Which partition a row goes to (ExecFindPartition). */
import { type Datum, isUndecided } from '../../model/datum.ts';
import type { Expression } from '../../model/expression.ts';
import type { BoundPartition, PartitionKeyObject, Relation } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import { compareDatums } from '../../model/value/compare.ts';
import type { Context } from '../context.ts';
import { cannotKnow } from '../evaluate/environment.ts';
import { evaluate } from '../evaluate/expression.ts';
import { reshaped } from './insert.ts';
import type { Row } from './rows.ts';

export function partitionFor(context: Context, relation: Relation, row: Row): Relation {
  const { store } = context;
  const key = relation.partitionKey;
  if (!key) return relation;
  if (key.strategy === 'hash') return cannotKnow(`which hash partition of ${relation.name} a row goes to`);
  const values = keyValues(context, key, row);
  for (const value of values) if (isUndecided(value)) cannotKnow(value.undecided);
  const types = key.parts.map((part) =>
    part.attribute === 0 ? (part.expression?.type ?? 0) : (relation.columns[part.attribute - 1]?.type ?? 0),
  );
  const partitions = store.childrenOf(relation.id);
  const fitting =
    partitions.find((partition) => partition.partitionBound && holds(context, partition.partitionBound, values, types)) ??
    partitions.find((partition) => partition.partitionBound?.kind === 'default');
  if (!fitting) refuse('23514', `no partition of relation "${relation.name}" found for row`, { object: relation.name });
  return partitionFor(context, fitting, reshaped(relation, fitting, row));
}

export function keyValues(context: Context, key: PartitionKeyObject, row: Row): Datum[] {
  return key.parts.map((part) =>
    part.attribute === 0 && part.expression
      ? evaluate(part.expression, { context, rows: new Map([[key.range, row]]) })
      : (row[part.attribute - 1] ?? null),
  );
}

const valueOf = (e: Expression): Datum => (e.kind === 'constant' ? e.value : null);

export function holds({ store }: Context, bound: BoundPartition, values: readonly Datum[], types: readonly number[]): boolean {
  const compare = (i: number, other: Datum): number => {
    if (isUndecided(other)) return cannotKnow(other.undecided);
    return compareDatums(store, types[i] as number, values[i] as Datum, other);
  };
  if (bound.kind === 'list')
    return bound.values.some((value) =>
      valueOf(value) === null || values[0] === null ? valueOf(value) === values[0] : compare(0, valueOf(value)) === 0,
    );
  if (bound.kind !== 'range' || values.includes(null)) return false;
  const against = (side: readonly (Expression | 'minvalue' | 'maxvalue')[]): number => {
    for (let i = 0; i < side.length; i++) {
      const edge = side[i];
      if (edge === 'minvalue') return 1;
      if (edge === 'maxvalue') return -1;
      const order = compare(i, valueOf(edge as Expression));
      if (order !== 0) return order;
    }
    return 0;
  };
  return against(bound.from) >= 0 && against(bound.to) < 0;
}
