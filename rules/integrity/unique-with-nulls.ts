import { columnsAsked, indexesOf } from '../../src/judge/indexes.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { columnAt, columnList, designedTables } from '../../src/judge/tables.ts';

export default defineRule({
  id: 'unique-with-nulls',
  category: 'integrity',
  severity: 'info',
  effect: 'breaks',
  title: 'A UNIQUE lets rows with NULL stand twice',
  why: 'NULL is equal to nothing, not to another NULL either: rows that lack one of the values are never the same.',
  instead: 'Make the columns NOT NULL, or say NULLS NOT DISTINCT, or add a partial unique index for the rows without the value.',
  *schema(subject) {
    const { schema } = subject;
    for (const relation of designedTables(subject)) {
      const indexes = indexesOf(schema, relation.id);
      for (const one of indexes) {
        const { index, keys } = one;
        if (!index.unique || index.nullsNotDistinct || keys.length < 2 || index.exclusion) continue;
        const asked = columnsAsked(one);
        const open = keys
          .flatMap((attribute) => columnAt(relation, attribute) ?? [])
          .filter(({ notNull, attribute }) => !notNull && !asked.has(attribute));
        // A second index that looks for what is missing here is there for these rows.
        const rest = open.filter(({ attribute }) => !indexes.some((other) => other.index.unique && columnsAsked(other).has(attribute)));
        if (rest.length === 0) continue;
        const constraint = schema.constraintsOf(relation.id).find((found) => found.index === one.relation.id);
        const names = rest.map(({ name }) => name).join(' or ');
        yield {
          object: relationIdentity(schema, relation),
          at: placeOf(constraint ?? one.relation),
          says: `Rows of ${relationIdentity(schema, relation)} without ${names} can stand twice, though (${columnList(
            relation,
            keys.filter((key) => key > 0),
          )}) is unique.`,
          key: one.relation.name,
        };
      }
    }
  },
});
