import { foreignKeys } from '../../src/judge/keys.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { columnAt } from '../../src/judge/tables.ts';
import { tenantColumns } from '../../src/judge/tenants.ts';
import { sameValues, typeName } from '../../src/judge/types.ts';

export default defineRule({
  id: 'foreign-key-type-differs',
  category: 'integrity',
  severity: 'warning',
  effect: 'breaks',
  title: 'A foreign key is not of the type that it refers to',
  why: 'PostgreSQL converts in every check, and a narrower column stops the day that the parent’s key grows past it.',
  instead: 'Give the column the type of the key that it refers to.',
  *schema(subject) {
    const { schema } = subject;
    for (const { relation, constraint, foreign, parent } of foreignKeys(subject)) {
      const tenants = tenantColumns(subject, relation);
      for (const [i, attribute] of constraint.columns.entries()) {
        const [column, key] = [columnAt(relation, attribute), columnAt(parent, foreign.columns[i] ?? 0)];
        if (!column || !key || sameValues(schema, column.type, key.type)) continue;
        // tenant-column-type-differs says so of the tenant's.
        if (tenants.some((one) => one.column === column && one.axis.root === parent.id)) continue;
        yield {
          object: relationIdentity(schema, relation),
          at: placeOf(constraint),
          says: `${relationIdentity(schema, relation)}.${column.name} is ${typeName(schema, column)} and refers to ${parent.name}.${key.name}, which is ${typeName(schema, key)}.`,
          because: [{ at: placeOf(key, 'type'), says: `${parent.name}.${key.name} is ${typeName(schema, key)}` }],
          key: `${constraint.name} ${column.name}`,
        };
      }
    }
  },
});
