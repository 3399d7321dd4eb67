import { leadsWith } from '../../src/judge/indexes.ts';
import { columnIdentity, relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { designedTables } from '../../src/judge/tables.ts';
import { tenantColumns } from '../../src/judge/tenants.ts';
import { quoteIdentifier } from '../../src/model/identifier.ts';

export default defineRule({
  id: 'tenant-index-missing',
  category: 'tenancy',
  severity: 'warning',
  effect: 'slows',
  title: 'No index begins with the tenant',
  why: 'Every query asks for one tenant’s rows, by its WHERE or by a policy: without an index each reads the rows of all tenants, and deleting a tenant does, too.',
  instead: 'Make an index that begins with the tenant column; with what is sorted or searched by most behind it, it serves both.',
  *schema(subject) {
    const { schema } = subject;
    for (const relation of designedTables(subject)) {
      const columns = tenantColumns(subject, relation);
      if (columns.some(({ column }) => leadsWith(schema, relation.id, column.attribute))) continue;
      const [first] = columns;
      if (!first) continue;
      const { column, axis } = first;
      yield {
        object: columnIdentity(schema, relation, column),
        at: placeOf(column),
        says: `No index of ${relationIdentity(schema, relation)} begins with ${column.name}, by which every query finds the rows of its ${axis.name}.`,
        fix: `create index on ${relationIdentity(schema, relation)} (${quoteIdentifier(column.name)});\n`,
      };
    }
  },
});
