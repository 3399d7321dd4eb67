import { findsBy } from '../../src/judge/indexes.ts';
import { columnIdentity, relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule, type Fault } from '../../src/judge/rule.ts';
import type { Subject } from '../../src/judge/subject.ts';
import { columnAt, designedTables } from '../../src/judge/tables.ts';
import { isRoot, isTenants, tenantAxes, tenantColumns } from '../../src/judge/tenants.ts';
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
    const tables = designedTables(subject).flatMap((relation) => tenantColumns(subject, relation).map((one) => ({ ...one, relation })));
    for (const axis of tenantAxes(subject)) {
      const root = axis.root === undefined ? undefined : schema.relation(axis.root);
      const key = columnAt(root, axis.key ?? 0);
      if (root?.kind !== 'table' || !key) continue;
      const columns = tables.filter((one) => one.axis === axis && sameValues(schema, key.type, one.column.type));
      const open = columns.filter(({ relation, column }) => !isReferenced(subject, relation, column));
      if (open.length > 1 && open.length === columns.length) yield inOne(subject, root, open);
      else
        for (const { relation, column } of open) {
          // Rows that come by the million go without keys by design.
          if (relation.kind === 'partitioned table') continue;
          yield {
            object: columnIdentity(schema, relation, column),
            at: placeOf(column),
            says: `${columnIdentity(schema, relation, column)} holds the key of ${relationIdentity(schema, root)}, and no foreign key says so.`,
            fix: fixOf(subject, relation, column, root, key),
          };
        }
    }
  },
});

/** Where no table has such a key, that is one decision. */
function inOne({ schema }: Subject, root: Relation, open: readonly { readonly relation: Relation; readonly column: Column }[]): Fault {
  return {
    object: relationIdentity(schema, root),
    at: placeOf(root),
    says: `None of the ${open.length} tables whose rows belong to a row of ${relationIdentity(schema, root)} has a foreign key to it.`,
    data: { columns: open.map(({ relation, column }) => columnIdentity(schema, relation, column)) },
  };
}

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
