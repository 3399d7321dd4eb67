import { findsBy } from '../../src/judge/indexes.ts';
import { foreignKeys } from '../../src/judge/keys.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { columnAt, columnList } from '../../src/judge/tables.ts';
import { isRoot } from '../../src/judge/tenants.ts';
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
  *schema(subject) {
    const { schema } = subject;
    for (const { relation, constraint, parent } of foreignKeys(subject)) {
      const { columns } = constraint;
      // tenant-index-missing asks for that one.
      if (columns.length === 1 && isRoot(subject, parent.id)) continue;
      if (relation.kind !== 'table' || findsBy(schema, relation.id, columns)) continue;
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
  },
});
