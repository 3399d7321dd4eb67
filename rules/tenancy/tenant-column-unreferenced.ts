import { findsBy } from '../../src/judge/indexes.ts';
import { columnIdentity, relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import type { Subject } from '../../src/judge/subject.ts';
import { columnAt, designedTables } from '../../src/judge/tables.ts';
import { isRoot, isTenants, tenantColumns } from '../../src/judge/tenants.ts';
import { sameValues } from '../../src/judge/types.ts';
import { quoteIdentifier } from '../../src/model/identifier.ts';
import type { Column, Relation } from '../../src/model/objects.ts';

export default defineRule({
  id: 'tenant-column-unreferenced',
  category: 'tenancy',
  severity: 'warning',
  effect: 'breaks',
  title: 'The tenant column has no foreign key',
  why: 'Any value can be written into it: rows of tenants that never were, and rows that stay behind when a tenant is deleted.',
  instead: 'Add a foreign key from the column to the table of tenants, or one that carries it together with a parent’s key.',
  *schema(subject) {
    const { schema } = subject;
    for (const relation of designedTables(subject))
      for (const { column, axis } of tenantColumns(subject, relation)) {
        const root = axis.root === undefined ? undefined : schema.relation(axis.root);
        const key = columnAt(root, axis.key ?? 0);
        if (root?.kind !== 'table' || !key || !sameValues(schema, key.type, column.type) || isReferenced(subject, relation, column))
          continue;
        yield {
          object: columnIdentity(schema, relation, column),
          at: placeOf(column),
          says: `${columnIdentity(schema, relation, column)} holds the key of ${relationIdentity(schema, root)}, and no foreign key says so.`,
          fix: fixOf(subject, relation, column, root, key),
        };
      }
  },
});

/** A key to a parent that carries the tenant along leads to the tenant, too. */
const isReferenced = (subject: Subject, relation: Relation, { attribute }: Column): boolean =>
  subject.schema
    .constraintsOf(relation.id)
    .some(
      ({ foreign, columns }) =>
        foreign !== undefined && columns.includes(attribute) && (isRoot(subject, foreign.table) || isTenants(subject, foreign.table)),
    );

function fixOf({ schema }: Subject, relation: Relation, column: Column, root: Relation, key: Column): string {
  const [table, name] = [relationIdentity(schema, relation), quoteIdentifier(column.name)];
  const index = findsBy(schema, relation.id, [column.attribute]) ? '' : `create index on ${table} (${name});\n`;
  return `${index}alter table ${table} add foreign key (${name}) references ${relationIdentity(schema, root)} (${quoteIdentifier(key.name)});\n`;
}
