import { foreignKeys } from '../../src/judge/keys.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { columnList } from '../../src/judge/tables.ts';
import { isRoot } from '../../src/judge/tenants.ts';
import { groupBy } from '../../src/model/catalog/table.ts';

export default defineRule({
  id: 'foreign-key-action-undecided',
  category: 'integrity',
  severity: 'info',
  effect: 'breaks',
  title: 'A foreign key does not say what a DELETE does',
  why: 'Without ON DELETE the DELETE of a parent fails while it has children. That may be what is wanted; the schema does not say whether anybody has thought of it.',
  instead: 'Say ON DELETE CASCADE, SET NULL or RESTRICT.',
  aliases: ['migrationpilot/MP086'],
  *schema(subject) {
    const { schema } = subject;
    const byTable = groupBy(
      foreignKeys(subject).filter(({ foreign, parent }) => foreign.onDelete === 'no action' && !isRoot(subject, parent.id)),
      ({ relation }) => relation,
    );
    for (const [relation, keys] of byTable) {
      const [first] = keys;
      if (!first) continue;
      const columns = keys.map(({ constraint }) => columnList(relation, constraint.columns));
      yield {
        object: relationIdentity(schema, relation),
        at: placeOf(first.constraint, 'foreign'),
        says:
          keys.length === 1
            ? `The key of ${relationIdentity(schema, relation)} (${columns[0]}) to ${first.parent.name} has no ON DELETE.`
            : `${keys.length} keys of ${relationIdentity(schema, relation)} have no ON DELETE: ${columns.join('; ')}.`,
        data: { constraints: keys.map(({ constraint }) => constraint.name) },
      };
    }
  },
});
