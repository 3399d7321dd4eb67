import { foreignKeys, type Key } from '../../src/judge/keys.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { columnAt } from '../../src/judge/tables.ts';
import type { Column } from '../../src/model/objects.ts';

export default defineRule({
  id: 'foreign-key-action-impossible',
  category: 'integrity',
  severity: 'error',
  effect: 'breaks',
  title: 'What a foreign key does on DELETE cannot be done',
  why: 'PostgreSQL accepts the key, and refuses every DELETE in the parent that has rows here: the column may not become NULL.',
  instead: 'Let the column be NULL, or choose CASCADE or RESTRICT; SET DEFAULT needs a default.',
  *schema(subject) {
    for (const one of foreignKeys(subject)) {
      const { relation, constraint, foreign, parent } = one;
      for (const [word, action] of [
        ['DELETE', foreign.onDelete],
        ['UPDATE', foreign.onUpdate],
      ] as const) {
        const column = impossible(one, word, action);
        if (!column) continue;
        yield {
          object: relationIdentity(subject.schema, relation),
          at: placeOf(constraint, 'foreign'),
          says: `ON ${word} ${action.toUpperCase()} of ${relationIdentity(subject.schema, relation)}.${column.name} can never succeed: the column is NOT NULL${
            action === 'set default' ? ' and has no default' : ''
          }, so no row of ${parent.name} that is referred to can be ${word === 'DELETE' ? 'deleted' : 'given another key'}.`,
          because: [{ at: placeOf(column, 'notNull'), says: `${column.name} is NOT NULL` }],
          key: `${constraint.name} ${word}`,
        };
      }
    }
  },
});

function impossible({ relation, constraint, foreign }: Key, word: 'DELETE' | 'UPDATE', action: string): Column | undefined {
  if (action !== 'set null' && action !== 'set default') return undefined;
  const set = word === 'DELETE' && foreign.onDeleteColumns.length > 0 ? foreign.onDeleteColumns : constraint.columns;
  return set
    .map((attribute) => columnAt(relation, attribute))
    .find((column) => column?.notNull && (action === 'set null' || column.default === undefined));
}
