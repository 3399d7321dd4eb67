import { columnIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { designedTables } from '../../src/judge/tables.ts';
import { type TenantColumn, tenantColumns } from '../../src/judge/tenants.ts';
import type { Relation } from '../../src/model/objects.ts';
import type { Axis } from '../../src/tenancy/tenancy.ts';
import { entityOf } from '../../src/tenancy/words.ts';

export default defineRule({
  id: 'tenant-column-name-differs',
  category: 'tenancy',
  severity: 'info',
  effect: 'breaks',
  title: 'The tenant column has another name here',
  why: 'Policies, helpers and queries that are written once for all tables pass this one by, and whoever joins it has to remember.',
  instead: 'Call it as the other tables do.',
  *schema(subject) {
    const { schema } = subject;
    const byAxis = new Map<Axis, (TenantColumn & { readonly relation: Relation })[]>();
    for (const relation of designedTables(subject)) {
      const [only, another] = tenantColumns(subject, relation);
      if (only && !another) byAxis.set(only.axis, [...(byAxis.get(only.axis) ?? []), { ...only, relation }]);
    }
    for (const columns of byAxis.values()) {
      const usual = mostFrequent(columns.map(({ column }) => column.name));
      if (usual === undefined) continue;
      const { length } = columns.filter(({ column }) => column.name === usual);
      // A name that says more (owner_tenant_id) has its reason.
      for (const { relation, column } of columns)
        if (column.name !== usual && entityOf(column.name) === entityOf(usual))
          yield {
            object: columnIdentity(schema, relation, column),
            at: placeOf(column, 'name'),
            says: `${columnIdentity(schema, relation, column)} is called ${usual} in ${length === 1 ? 'another table' : `${length} other tables`}.`,
          };
    }
  },
});

/** What most agree on; where two conventions stand side by side, neither is the usual one. */
function mostFrequent(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] > 1 && first[1] >= names.length * 0.6 ? first[0] : undefined;
}
