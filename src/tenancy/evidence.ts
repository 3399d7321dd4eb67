/** All that a schema compares with who calls, or compares with each other: in policies, views, functions and defaults alike. */
import type { Schema } from '../model/schema.ts';
import { Reading, type Usage } from './reading.ts';
import type { BodyReader } from './tenancy.ts';
import { type ColumnValue, type ContextReading, contextKey, type Shape, type Value } from './value.ts';

export interface Evidence {
  readonly toContext: readonly ColumnAndContext[];
  readonly toColumn: readonly (readonly [ColumnValue, ColumnValue])[];
  readonly usages: ReadonlyMap<string, Usage>;

  /** Ranges that stand for the row that a policy is asked about. */
  readonly rows: ReadonlySet<number>;
  /** What the columns of materialized views are made of. */
  readonly outputs: ReadonlyMap<number, readonly (readonly Value[])[]>;
}

interface ColumnAndContext {
  readonly column: ColumnValue;
  readonly context: ContextReading;
  readonly key: string;
  /** It is written into the column, not compared with it. */
  readonly stored: boolean;
}

export function evidenceOf(schema: Schema, bodies: BodyReader, own: (id: number) => boolean): Evidence {
  const reading = new Reading(schema, bodies);
  const rows = new Set<number>();
  const outputs = new Map<number, readonly (readonly Value[])[]>();
  for (const routine of schema.all('routine')) if (own(routine.id)) reading.readRoutine(routine);
  for (const policy of schema.all('policy')) {
    if (!own(policy.id)) continue;
    for (const part of [policy.using, policy.check]) {
      if (!part) continue;
      rows.add(part.row.id);
      reading.readExpression(part.expression, part.row);
    }
  }
  for (const relation of schema.all('relation')) {
    if (!relation.view || !own(relation.id)) continue;
    const columns = reading.readView(relation.view.query);
    if (relation.kind === 'materialized view') outputs.set(relation.id, columns);
  }
  for (const { id, relation, attribute, value } of schema.all('default value'))
    if (own(id)) reading.readDefault(relation, attribute, value.expression);

  const toContext: ColumnAndContext[] = [];
  const toColumn: (readonly [ColumnValue, ColumnValue])[] = [];
  for (const { left, right, stored } of reading.pairs) {
    const [a, b] = left.kind === 'column' ? [left, right] : [right, left];
    if (a.kind !== 'column') continue;
    if (b.kind === 'column') toColumn.push([a, b]);
    else if (b.kind === 'context')
      toContext.push({ column: { ...a, shape: together(a.shape, b.shape) }, context: b, key: contextKey(b), stored });
  }
  return { toContext, toColumn, usages: reading.usages, rows, outputs };
}

/** A list's element that is compared with a list's element: whether the column or the setting is the list shows in their own shapes. */
const together = (column: Shape, context: Shape): Shape => (column === 'collected' && context === 'collected' ? 'whole' : column);
