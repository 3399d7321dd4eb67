/** The columns of a record, where it can be told where its rows come from (expandRecordVariable). */
import type { Expression } from '../model/expression.ts';
import type { CommonTable, Query, Range, RangeColumn } from '../model/query.ts';
import type { Schema } from '../model/schema.ts';
import { isPolymorphic } from './coerce.ts';
import { resolveGenerics } from './polymorphic.ts';

/** A routine's OUT parameters, with the types that the call's arguments give to polymorphic ones. */
export function outColumns(schema: Schema, call: Expression): RangeColumn[] {
  const routine = call.kind === 'call' ? schema.routine(call.function) : undefined;
  if (call.kind !== 'call' || !routine) return [];
  const out = routine.args.filter((arg) => arg.mode === 'out' || arg.mode === 'inout' || arg.mode === 'table');
  const resolved = (type: number): number => {
    if (!isPolymorphic(type)) return type;
    const generics = resolveGenerics(
      schema,
      call.args.map((arg) => arg.type),
      routine.inputs,
      type,
    );
    return typeof generics === 'string' ? type : generics.returns;
  };
  return out.map((arg, i) => ({ name: arg.name ?? `column${i + 1}`, type: resolved(arg.type), modifier: -1 }));
}

/** `rangeOf` finds the ranges in sight, `tableOf` those of WITH. Empty: nothing is known of the record's columns. */
export function recordColumns(
  schema: Schema,
  record: Expression,
  rangeOf: (id: number) => Range | undefined,
  tableOf: (id: number) => CommonTable | undefined,
): readonly RangeColumn[] {
  if (record.kind === 'call') return outColumns(schema, record);
  if (record.kind === 'row')
    return record.fields.map(({ type, modifier }, i) => ({ name: record.names?.[i] ?? `f${i + 1}`, type, modifier }));
  if (record.kind === 'whole row') return rangeOf(record.range)?.columns ?? [];
  if (record.kind !== 'column') return [];
  const range = rangeOf(record.range);
  const query = range?.kind === 'subquery' ? range.query : range?.kind === 'common table' ? tableOf(range.table)?.query : undefined;
  return query ? fromQuery(schema, query, record.attribute) : [];
}

/** What stands in a query's n-th column. */
function fromQuery(schema: Schema, query: Query, attribute: number): readonly RangeColumn[] {
  if (query.setOperation) return fromQuery(schema, query.setOperation.left, attribute);
  const target = query.targets.filter(({ junk }) => !junk)[attribute - 1];
  if (!target) return [];
  return recordColumns(
    schema,
    target.value,
    (id) => query.ranges.find((range) => range.id === id),
    (id) => query.commonTables.find((table) => table.id === id),
  );
}
