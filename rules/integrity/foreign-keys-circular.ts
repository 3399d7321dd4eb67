import { foreignKeys, type Key } from '../../src/judge/keys.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { columnAt } from '../../src/judge/tables.ts';
import { groupBy } from '../../src/model/catalog/table.ts';

export default defineRule({
  id: 'foreign-keys-circular',
  category: 'integrity',
  severity: 'info',
  effect: 'breaks',
  title: 'Tables that cannot be filled before each other',
  why: 'Every row needs one of the other table first: no INSERT succeeds, and neither does a restore of data alone.',
  instead: 'Let one of the keys be NULL, or make it DEFERRABLE INITIALLY DEFERRED and insert both rows in one transaction.',
  *schema(subject) {
    const { schema } = subject;
    const required = foreignKeys(subject).filter(
      ({ relation, constraint, parent }) =>
        parent.id !== relation.id &&
        !constraint.deferrable &&
        constraint.columns.every((attribute) => columnAt(relation, attribute)?.notNull),
    );
    for (const circle of circles(required)) {
      const [first] = circle;
      if (!first) continue;
      yield {
        object: relationIdentity(schema, first.relation),
        at: placeOf(first.constraint),
        says: `No first row can be inserted into ${circle.map(({ relation }) => relationIdentity(schema, relation)).join(', ')}: each needs a row of the next, and the last one of the first.`,
        because: circle
          .slice(1)
          .map(({ relation, constraint }) => ({ at: placeOf(constraint), says: `${constraint.name} of ${relation.name}` })),
        key: circle.map(({ constraint }) => constraint.name).join(' '),
      };
    }
  },
});

/** What is left when tables that need nothing are taken away again and again needs itself, or something that does. */
function circles(keys: readonly Key[]): Key[][] {
  const open = new Map<number, Set<Key>>();
  for (const key of keys) open.set(key.relation.id, (open.get(key.relation.id) ?? new Set()).add(key));
  const needing = groupBy(keys, ({ parent }) => parent.id);
  const free = [...needing.keys()].filter((table) => !open.has(table));
  for (const table of free)
    for (const key of needing.get(table) ?? []) {
      const others = open.get(key.relation.id);
      if (others?.delete(key) && others.size === 0) {
        open.delete(key.relation.id);
        free.push(key.relation.id);
      }
    }
  const found: Key[][] = [];
  const seen = new Set<number>();
  for (const start of open.keys()) {
    const path: Key[] = [];
    const on = new Map<number, number>();
    for (let table = start; !seen.has(table) || on.has(table); ) {
      const since = on.get(table);
      if (since !== undefined) {
        found.push(path.slice(since));
        break;
      }
      const [next] = open.get(table) ?? [];
      if (!next) break;
      on.set(table, path.length);
      seen.add(table);
      path.push(next);
      table = next.parent.id;
    }
  }
  return found;
}
