import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { designedTables } from '../../src/judge/tables.ts';
import type { Relation } from '../../src/model/objects.ts';
import { wordsOf } from '../../src/tenancy/words.ts';

export default defineRule({
  id: 'primary-key-missing',
  category: 'integrity',
  severity: 'warning',
  effect: 'breaks',
  title: 'A table has no primary key',
  why: 'The same row can stand in it twice with nothing to tell one from the other, no foreign key can refer to it, and logical replication refuses its UPDATEs and DELETEs.',
  instead: 'Add a primary key: a column of its own, or the columns that tell rows apart.',
  aliases: ['splinter/0004', 'pg-migration-lint/PGM502'],
  *schema(subject) {
    const { schema } = subject;
    for (const relation of designedTables(subject)) {
      if (schema.constraintsOf(relation.id).some(({ kind }) => kind === 'primary key') || relation.parents.length > 0 || isCopy(relation))
        continue;
      yield {
        object: relationIdentity(schema, relation),
        at: placeOf(relation),
        says: `${relationIdentity(schema, relation)} has no primary key.`,
      };
    }
  },
});

/** Rows that were put aside. */
const isCopy = ({ name }: Relation): boolean => wordsOf(name).some((word) => /^(?:archived?|backups?|bak|staging|tmp|temp)$/.test(word));
