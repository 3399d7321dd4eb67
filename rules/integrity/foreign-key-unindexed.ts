import { tableFilled } from '../../src/judge/filled.ts';
import { findsBy } from '../../src/judge/indexes.ts';
import { foreignKeys, type Key } from '../../src/judge/keys.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule, type Fault } from '../../src/judge/rule.ts';
import type { Subject } from '../../src/judge/subject.ts';
import { columnAt, columnList } from '../../src/judge/tables.ts';
import { isRoot, isTenants } from '../../src/judge/tenants.ts';
import { quoteIdentifier } from '../../src/model/identifier.ts';

export default defineRule({
  id: 'foreign-key-unindexed',
  category: 'integrity',
  severity: 'warning',
  effect: 'slows',
  title: 'No index finds the rows that refer to a row',
  why: 'PostgreSQL indexes the key that is referred to, not the columns that refer: deleting a row of the parent, or joining from it, reads the whole table, and holds its locks meanwhile.',
  instead: 'Make an index that begins with the columns of the key, in any order.',
  aliases: ['splinter/0001', 'pg-migration-lint/PGM501', 'eugene/E15'],
  watch() {
    const filled = new Set<string>();
    return {
      change(step) {
        const table = tableFilled(step);
        if (table !== undefined) filled.add(table);
      },
      // Rows of a list that comes with the product are not deleted.
      end: (subject) => judged(subject, ({ parent }) => !filled.has(parent.name) || isTenants(subject, parent.id)),
    };
  },
});

function* judged(subject: Subject, matters: (key: Key) => boolean): Generator<Fault> {
  const { schema } = subject;
  for (const key of foreignKeys(subject)) {
    const { relation, constraint, parent } = key;
    const { columns } = constraint;
    // tenant-index-missing asks for that one.
    if (columns.length === 1 && isRoot(subject, parent.id)) continue;
    if (relation.kind !== 'table' || !matters(key) || findsBy(schema, relation.id, columns)) continue;
    const list = columnList(relation, columns);
    const table = relationIdentity(schema, relation);
    yield {
      object: table,
      at: placeOf(constraint),
      says: `No index of ${table} begins with ${list}, which ${columns.length === 1 ? 'refers' : 'refer'} to ${parent.name}.`,
      key: constraint.name,
      fix: `create index on ${table} (${columns.map((attribute) => quoteIdentifier(columnAt(relation, attribute)?.name ?? '')).join(', ')});\n`,
    };
  }
}
