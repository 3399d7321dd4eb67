/** Rows and the partitions that they may stand in. What is not known of a row or a bound is taken to fit. */
import { isUndecided } from '../../model/datum.ts';
import type { BoundPartition, Relation } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import type { Context } from '../context.ts';
import { Undecidable } from '../evaluate/environment.ts';
import { reshaped } from './insert.ts';
import { holds, keyValues } from './route.ts';
import type { Row } from './rows.ts';

/** A row that is put into a partition by its own name must belong there, and so must the partition in all those around it. */
export function requirePartitionFits(context: Context, relation: Relation, row: Row): void {
  const parent = relation.partitionBound && context.store.relation(relation.parents[0] ?? 0);
  if (!relation.partitionBound || !parent) return;
  const around = reshaped(relation, parent, row);
  if (belongs(context, parent, relation, relation.partitionBound, around) === false)
    refuse('23514', `new row for relation "${relation.name}" violates partition constraint`, { object: relation.name });
  requirePartitionFits(context, parent, around);
}

/** Whether a row of the partitioned table belongs to one of its partitions; undefined where nobody can tell. */
function belongs(
  context: Context,
  parent: Relation,
  partition: Pick<Relation, 'id'> | undefined,
  bound: BoundPartition,
  row: Row,
): boolean | undefined {
  const key = parent.partitionKey;
  if (!key || bound.kind === 'hash') return undefined;
  const types = key.parts.map((part) =>
    part.attribute === 0 ? (part.expression?.type ?? 0) : (parent.columns[part.attribute - 1]?.type ?? 0),
  );
  try {
    const values = keyValues(context, key, row);
    if (values.some(isUndecided)) return undefined;
    if (bound.kind !== 'default') return holds(context, bound, values, types);
    return !context.store
      .childrenOf(parent.id)
      .some((other) => other.id !== partition?.id && other.partitionBound && holds(context, other.partitionBound, values, types));
  } catch (error) {
    if (error instanceof Undecidable) return undefined;
    throw error;
  }
}

/** ATTACH PARTITION: all rows of the table must fit the bound. */
export function refuseForeignRows(context: Context, parent: Relation, partition: Relation, bound: BoundPartition): void {
  const strangers = leafRows(context, partition).some(
    ({ leaf, row }) => belongs(context, parent, partition, bound, reshaped(leaf, parent, row)) === false,
  );
  if (strangers)
    refuse('23514', `partition constraint of relation "${partition.name}" is violated by some row`, { object: partition.name });
}

/** A new partition takes its rows from the default one, which must not hold any of them already. */
export function refuseRowsOfDefault(context: Context, parent: Relation, bound: BoundPartition): void {
  const fallback = context.store.childrenOf(parent.id).find((partition) => partition.partitionBound?.kind === 'default');
  if (!fallback || bound.kind === 'default') return;
  const taken = leafRows(context, fallback).some(({ leaf, row }) =>
    belongs(context, parent, undefined, bound, reshaped(leaf, parent, row)),
  );
  if (taken)
    refuse('23514', `updated partition constraint for default partition "${fallback.name}" would be violated by some row`, {
      object: fallback.name,
    });
}

function leafRows(context: Context, relation: Relation): { readonly leaf: Relation; readonly row: Row }[] {
  const own = (context.rows.of(relation.id) ?? []).map((row) => ({ leaf: relation, row }));
  return [...own, ...context.store.childrenOf(relation.id).flatMap((child) => leafRows(context, child))];
}
