/** `pg_get_partkeydef`, and the bounds of partitions. */
import type { Expression } from '../expression.ts';
import { quoteIdentifier } from '../identifier.ts';
import type { BoundPartition, Relation } from '../objects.ts';
import type { Schema } from '../schema.ts';
import { printConstant } from './constant.ts';
import { type DeparseOptions, newContext } from './context.ts';
import { deparse } from './expression.ts';
import { looksLikeCall } from './from.ts';
import { Names } from './names.ts';
import { operatorClassSuffix } from './operator-class.ts';

export function deparsePartitionKey(schema: Schema, table: Relation, options: DeparseOptions = {}): string | undefined {
  const key = table.partitionKey;
  if (!key) return undefined;
  const names = new Names(schema, options.path?.namespaces);
  const parts = key.parts.map((part) => {
    const column = table.columns[part.attribute - 1];
    const own = part.expression ? undefined : column?.collation;
    const collation = part.collation === undefined || part.collation === own ? undefined : schema.collation(part.collation);
    const text = part.expression
      ? deparse(schema, part.expression, new Map([[key.range, table]]), options)
      : quoteIdentifier(column?.name ?? '');
    const shown = part.expression && !looksLikeCall(part.expression) ? `(${text})` : text;
    const opclass = operatorClassSuffix(schema, names, part.opclass, part.expression?.type ?? column?.type ?? 0);
    return shown + (collation ? ` COLLATE ${names.collation(collation)}` : '') + opclass;
  });
  return `${key.strategy.toUpperCase()} (${parts.join(', ')})`;
}

export function deparsePartitionBound(schema: Schema, bound: BoundPartition, options: DeparseOptions = {}): string {
  const value = (e: Expression | 'minvalue' | 'maxvalue'): string => {
    if (typeof e === 'string') return e.toUpperCase();
    if (e.kind !== 'constant') return deparse(schema, e, undefined, options);
    const context = newContext(schema, options);
    printConstant(context, e, 'never');
    return context.out.toString();
  };
  const list = (values: readonly (Expression | 'minvalue' | 'maxvalue')[]) => `(${values.map(value).join(', ')})`;
  switch (bound.kind) {
    case 'default':
      return 'DEFAULT';
    case 'list':
      return `FOR VALUES IN ${list(bound.values)}`;
    case 'range':
      return `FOR VALUES FROM ${list(bound.from)} TO ${list(bound.to)}`;
    case 'hash':
      return `FOR VALUES WITH (modulus ${bound.modulus}, remainder ${bound.remainder})`;
    default:
      return bound satisfies never;
  }
}
