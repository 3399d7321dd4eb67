import { type Overlap, overlapsOf } from '../../src/judge/index-overlap.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { designedTables } from '../../src/judge/tables.ts';
import { quoteIdentifier } from '../../src/model/identifier.ts';
import type { Relation } from '../../src/model/objects.ts';
import type { Schema } from '../../src/model/schema.ts';

export default defineRule({
  id: 'duplicate-index',
  category: 'integrity',
  severity: 'warning',
  effect: 'slows',
  title: 'Two indexes are the same',
  why: 'Every INSERT and UPDATE pays for both, and no query is faster for it.',
  instead: 'Drop one: the one that no constraint has made.',
  aliases: ['splinter/0009', 'pg-migration-lint/PGM508'],
  *schema(subject) {
    const { schema } = subject;
    for (const relation of designedTables(subject))
      for (const overlap of overlapsOf(schema, relation.id)) {
        if (overlap.isPrefix) continue;
        const { index, other } = overlap;
        yield {
          object: relationIdentity(schema, relation),
          at: placeOf(index.relation),
          says: `${index.relation.name} of ${relationIdentity(schema, relation)} is the same index as ${other.relation.name}.`,
          because: [{ at: placeOf(other.relation), says: `${other.relation.name} is made here` }],
          key: index.relation.name,
          fix: dropOf(schema, relation, overlap),
        };
      }
  },
});

function dropOf(schema: Schema, relation: Relation, { index }: Overlap): string {
  const constraint = schema.constraintsOf(relation.id).find((one) => one.index === index.relation.id && one.kind !== 'foreign key');
  return constraint
    ? `alter table ${relationIdentity(schema, relation)} drop constraint ${quoteIdentifier(constraint.name)};\n`
    : `drop index ${relationIdentity(schema, index.relation)};\n`;
}
