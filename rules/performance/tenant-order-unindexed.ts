import { type Index, indexesOf } from '../../src/judge/indexes.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import type { Subject } from '../../src/judge/subject.ts';
import { columnAt, columnsOf, designedTables } from '../../src/judge/tables.ts';
import { tenantColumns } from '../../src/judge/tenants.ts';
import { TIMESTAMP, TIMESTAMPTZ } from '../../src/model/catalog/ids.ts';
import { quoteIdentifier } from '../../src/model/identifier.ts';
import type { Column, Relation } from '../../src/model/objects.ts';

export default defineRule({
  id: 'tenant-order-unindexed',
  category: 'performance',
  severity: 'info',
  effect: 'slows',
  title: 'A tenant’s latest rows cannot be found in order',
  why: 'A list of what is newest asks for one tenant, sorted by time: an index on the tenant alone finds all of its rows, which are then sorted for each page.',
  instead: 'An index on (tenant_id, created_at) serves both; it makes the one on tenant_id alone superfluous.',
  *schema(subject) {
    const { schema } = subject;
    const tables = designedTables(subject).flatMap((relation) => {
      const [tenant] = tenantColumns(subject, relation);
      const leading = tenant ? indexesOf(schema, relation.id).filter(({ keys }) => keys[0] === tenant.column.attribute) : [];
      return tenant && leading.length > 0 ? [{ relation, tenant: tenant.column, leading }] : [];
    });
    const ordered = tables.flatMap(({ relation, leading }) => leading.flatMap((index) => timeOf(relation, index) ?? []));
    const [usual] = ordered;
    if (!usual) return;
    for (const { relation, tenant, leading } of tables) {
      const time = columnsOf(relation).find(({ name, type }) => isTime(type) && ordered.includes(name));
      if (!time || leading.some((index) => timeOf(relation, index) !== undefined) || isSmall(subject, relation, leading)) continue;
      const table = relationIdentity(schema, relation);
      yield {
        object: table,
        at: placeOf(leading[0]?.relation ?? relation),
        says: `No index finds a tenant's rows of ${table} in the order of ${time.name}, as one does for ${new Set(ordered).size === 1 && ordered.length === 1 ? 'another table' : 'other tables'}.`,
        fix: `create index on ${table} (${quoteIdentifier(tenant.name)}, ${quoteIdentifier(time.name)});\n`,
      };
    }
  },
});

/** The time by which an index goes on behind the tenant. */
function timeOf(relation: Relation, { keys }: Index): string | undefined {
  const second: Column | undefined = columnAt(relation, keys[1] ?? 0);
  return second && isTime(second.type) ? second.name : undefined;
}

const isTime = (type: number): boolean => type === TIMESTAMPTZ || type === TIMESTAMP;

/** One row for each tenant, or a few by name. */
const isSmall = ({ schema }: Subject, { id }: Relation, leading: readonly Index[]): boolean =>
  leading.some(({ index }) => index.unique) && schema.referencing(id).length === 0;
