/** The check that stays with a partition that was detached CONCURRENTLY (DetachAddConstraintIfNeeded). */
import { deparse } from '../../model/deparse/expression.ts';
import type { Expression } from '../../model/expression.ts';
import type { BoundPartition, Relation } from '../../model/objects.ts';
import { formatType } from '../../model/type-name.ts';
import { addCheck } from '../constraints/check.ts';
import { type Context, readOrRefuse } from '../context.ts';

export function keepPartitionCheck(context: Context, parent: Relation, partition: Relation, bound: BoundPartition, at: number): void {
  if (bound.kind === 'hash' || bound.kind === 'default') return;
  const condition = conditionOf(context, parent, bound);
  if (condition === undefined) return context.unmodelled('the check that a detached partition keeps', context.store.placeAt(at));
  const read = readOrRefuse(context.reader.lowerExpression(condition));
  const value = read.kind === 'select' ? read.targets[0]?.value : undefined;
  if (value) addCheck(context, partition, { kind: 'check', value, notValid: false, enforced: true, noInherit: false, at }, true);
}

/** What the bound says of a key of one part. */
function conditionOf({ store }: Context, parent: Relation, bound: Extract<BoundPartition, { kind: 'list' | 'range' }>): string | undefined {
  const [part, ...others] = parent.partitionKey?.parts ?? [];
  const range = parent.partitionKey?.range;
  if (!part || range === undefined || others.length > 0) return undefined;
  const column = parent.columns[part.attribute - 1];
  const key = part.expression
    ? `(${deparse(store, part.expression, new Map([[range, parent]]))})`
    : `"${(column?.name ?? '').replaceAll('"', '""')}"`;
  const text = (value: Expression) => deparse(store, value);
  if (bound.kind === 'range') {
    const [from, to] = [bound.from[0], bound.to[0]];
    const sides = [
      typeof from === 'object' ? `${key} >= ${text(from)}` : undefined,
      typeof to === 'object' ? `${key} < ${text(to)}` : undefined,
    ];
    return [`${key} IS NOT NULL`, ...sides.flatMap((side) => side ?? [])].join(' AND ');
  }
  const values = bound.values.filter((value) => value.kind !== 'constant' || value.value !== null);
  const type = formatType(store, part.expression?.type ?? column?.type ?? 0, -1);
  const among =
    values.length === 0
      ? undefined
      : values.length === 1
        ? `${key} = ${text(values[0] as Expression)}`
        : `${key} = ANY (ARRAY[${values.map(text).join(', ')}]::${type}[])`;
  if (values.length === bound.values.length) return `${key} IS NOT NULL AND ${among}`;
  return [`${key} IS NULL`, ...(among === undefined ? [] : [among])].join(' OR ');
}
