import { columnIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { columnAt, designedTables } from '../../src/judge/tables.ts';
import { tenantColumns } from '../../src/judge/tenants.ts';
import { sameValues, typeName } from '../../src/judge/types.ts';

export default defineRule({
  id: 'tenant-column-type-differs',
  category: 'tenancy',
  severity: 'error',
  effect: 'breaks',
  title: 'The tenant column is not of the type of the tenants’ key',
  why: 'There can be no foreign key, or one with a conversion in every comparison; policies need casts that keep indexes from being used, or fail on a value that does not convert.',
  instead: 'Give the column the type of the key that it holds.',
  *schema(subject) {
    const { schema } = subject;
    for (const relation of designedTables(subject))
      for (const { column, axis } of tenantColumns(subject, relation)) {
        const root = axis.root === undefined ? undefined : schema.relation(axis.root);
        const key = columnAt(root, axis.key ?? 0);
        if (!root || !key || sameValues(schema, key.type, column.type)) continue;
        yield {
          object: columnIdentity(schema, relation, column),
          at: placeOf(column, 'type'),
          says: `${columnIdentity(schema, relation, column)} is ${typeName(schema, column)}, where the key of ${root.name} that it holds is ${typeName(schema, key)}.`,
          because: [{ at: placeOf(key, 'type'), says: `${root.name}.${key.name} is ${typeName(schema, key)}` }],
        };
      }
  },
});
