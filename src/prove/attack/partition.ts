/** What a row must say to belong into a partition. */
import { isUndecided } from '../../model/datum.ts';
import type { Expression } from '../../model/expression.ts';
import type { Relation } from '../../model/objects.ts';
import type { Schema } from '../../model/schema.ts';
import { printDatum } from '../../model/value/print.ts';

/** By attribute; nothing where the bound does not say it plainly. */
export function partitionValues(schema: Schema, relation: Relation): Map<number, string> {
  const values = new Map<number, string>();
  const seen = new Set<number>();
  for (let at: Relation | undefined = relation; at?.partitionBound && !seen.has(at.id); at = schema.relation(at.parents[0] ?? 0)) {
    seen.add(at.id);
    const table = schema.relation(at.parents[0] ?? 0);
    const bound = at.partitionBound;
    const parts = table?.partitionKey?.parts ?? [];
    for (const [i, part] of parts.entries()) {
      const name = table?.columns[part.attribute - 1]?.name;
      const column = relation.columns.find((one) => one.name === name && !one.dropped);
      const written = bound.kind === 'list' ? bound.values[0] : bound.kind === 'range' ? bound.from[i] : undefined;
      const text = written === undefined || typeof written === 'string' ? undefined : textOf(schema, written);
      if (column && text !== undefined) values.set(column.attribute, text);
    }
  }
  return values;
}

function textOf(schema: Schema, e: Expression): string | undefined {
  let at = e;
  while (at.kind === 'cast') at = at.arg;
  return at.kind === 'constant' && at.value !== null && !isUndecided(at.value) ? printDatum(schema, at.type, at.value) : undefined;
}

/** A partitioned table that has no place for some of its rows. */
export const lacksDefault = (schema: Schema, relation: Relation): boolean =>
  relation.kind === 'partitioned table' &&
  relation.partitionKey?.strategy !== 'hash' &&
  !schema.childrenOf(relation.id).some((child) => child.partitionBound?.kind === 'default');
