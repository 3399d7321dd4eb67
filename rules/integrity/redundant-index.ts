import { overlapsOf } from '../../src/judge/index-overlap.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { designedTables } from '../../src/judge/tables.ts';

export default defineRule({
  id: 'redundant-index',
  category: 'integrity',
  severity: 'warning',
  effect: 'slows',
  title: 'Another index begins with the same columns',
  why: 'What this one finds, the longer one finds as well; every INSERT and UPDATE pays for both.',
  instead: 'Drop the shorter one, unless measurements show that the longer one is too large for what it is used for.',
  *schema(subject) {
    const { schema } = subject;
    for (const relation of designedTables(subject))
      for (const { index, other, isPrefix } of overlapsOf(schema, relation.id)) {
        if (!isPrefix) continue;
        yield {
          object: relationIdentity(schema, relation),
          at: placeOf(index.relation),
          says: `${index.relation.name} of ${relationIdentity(schema, relation)} finds nothing that ${other.relation.name}, which begins with the same columns, would not.`,
          because: [{ at: placeOf(other.relation), says: `${other.relation.name} is made here` }],
          key: index.relation.name,
          fix: `drop index ${relationIdentity(schema, index.relation)};\n`,
        };
      }
  },
});
