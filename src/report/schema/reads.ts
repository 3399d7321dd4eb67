/** What a stored expression or query reads, bound: columns as schema.relation.column, functions as schema.name(). */
import type { Dependency } from '../../model/objects.ts';
import type { Schema } from '../../model/schema.ts';
import { compareText } from '../../model/value/text.ts';
import { fullName, namespaceName } from './place.ts';

const SYSTEM = new Set(['pg_catalog', 'information_schema']);

/** `self`: the relation whose own columns do not count. */
export function readsOf(schema: Schema, depends: readonly Dependency[], self = 0): string[] {
  const reads = new Set<string>();
  for (const { on, column, from } of depends) {
    if (from !== undefined) continue;
    if (column !== undefined && on !== self) {
      const relation = schema.relation(on);
      const found = relation?.columns[column - 1];
      if (relation && found && !found.dropped) reads.add(`${fullName(schema, relation)}.${found.name}`);
    }
    const routine = column === undefined ? schema.routine(on) : undefined;
    if (routine && !SYSTEM.has(namespaceName(schema, routine.namespace))) reads.add(`${fullName(schema, routine)}()`);
  }
  return [...reads].sort(compareText);
}
