import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import type { Subject } from '../../src/judge/subject.ts';
import { columnsOf, designedTables } from '../../src/judge/tables.ts';
import { BOOL } from '../../src/model/catalog/ids.ts';
import { groupBy } from '../../src/model/catalog/table.ts';
import type { Column } from '../../src/model/objects.ts';

export default defineRule({
  id: 'default-without-not-null',
  category: 'integrity',
  severity: 'info',
  effect: 'breaks',
  title: 'A column with a default may still be NULL',
  why: 'A default stands in for what was left out, not for a NULL that was sent: `where not is_done` then misses rows that nobody has thought of.',
  instead: 'Make it NOT NULL as well, as the same column of other tables is.',
  *schema(subject) {
    const { schema } = subject;
    const tables = designedTables(subject);
    const defaulted = tables.flatMap((relation) =>
      columnsOf(relation)
        .filter((column) => hasValue(subject, column))
        .map((column) => ({ relation, column })),
    );
    // Alike are columns of one name, and yes-or-no columns among each other.
    const kindOf = ({ name, type }: Column) => (type === BOOL ? 'boolean' : name);
    const required = new Map<string, number>();
    for (const { column } of defaulted) if (column.notNull) required.set(kindOf(column), (required.get(kindOf(column)) ?? 0) + 1);
    const all = groupBy(defaulted, ({ column }) => kindOf(column));
    const open = defaulted.filter(({ column }) => {
      const count = required.get(kindOf(column)) ?? 0;
      return !column.notNull && count > 0 && count * 2 >= (all.get(kindOf(column))?.length ?? 0);
    });
    for (const [relation, columns] of groupBy(open, (one) => one.relation)) {
      const [first] = columns;
      if (!first) continue;
      const names = columns.map(({ column }) => column.name);
      yield {
        object: relationIdentity(schema, relation),
        at: placeOf(first.column, 'default', 'notNull'),
        says: `${names.join(', ')} of ${relationIdentity(schema, relation)} ${names.length === 1 ? 'has a default and may' : 'have defaults and may'} still be NULL, where columns like ${names.length === 1 ? 'it' : 'them'} may not.`,
        data: { columns: names },
      };
    }
  },
});

/** A default that is some value; `DEFAULT NULL` is none. */
function hasValue({ schema }: Subject, column: Column): boolean {
  const value = column.default === undefined || column.generated ? undefined : schema.object(column.default);
  if (value?.class !== 'default value') return false;
  const { expression } = value.value;
  return !(expression.kind === 'constant' && expression.value === null);
}
