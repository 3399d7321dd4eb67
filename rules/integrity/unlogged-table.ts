import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { designedTables } from '../../src/judge/tables.ts';
import { wordsOf } from '../../src/tenancy/words.ts';

export default defineRule({
  id: 'unlogged-table',
  category: 'integrity',
  severity: 'warning',
  effect: 'breaks',
  title: 'A crash empties the table',
  why: 'An UNLOGGED table is truncated when the server recovers from a crash, and does not exist on replicas.',
  instead: 'ALTER TABLE ... SET LOGGED, unless everything in it can be made again.',
  aliases: ['pg-migration-lint/PGM506'],
  *schema(subject) {
    for (const relation of designedTables(subject)) {
      if (relation.persistence !== 'unlogged' || wordsOf(relation.name).some((word) => PASSING.has(word))) continue;
      const table = relationIdentity(subject.schema, relation);
      yield {
        object: table,
        at: placeOf(relation, 'persistence'),
        says: `${table} is UNLOGGED: a crash empties it, and replicas do not have it.`,
        fix: `alter table ${table} set logged;\n`,
      };
    }
  },
});

/** What such tables are for. */
const PASSING = new Set(
  'cache caches cached tmp temp temporary staging scratch session sessions rate limit limits lock locks queue import buffer'.split(' '),
);
