import { leadsWith } from '../../src/judge/indexes.ts';
import { columnIdentity, relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { activePolicies, rowTests, unlabelled } from '../../src/judge/policy-row.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { columnAt } from '../../src/judge/tables.ts';
import { tenantColumns } from '../../src/judge/tenants.ts';
import { quoteIdentifier } from '../../src/model/identifier.ts';

export default defineRule({
  id: 'policy-column-unindexed',
  category: 'performance',
  severity: 'warning',
  effect: 'slows',
  title: 'No index finds the rows that a policy lets through',
  why: 'The policy is a part of every query’s WHERE: without an index on the column that it compares, each query reads the rows of everybody and throws most of them away.',
  instead: 'Make an index that begins with the column.',
  aliases: ['pgrls/PERF003'],
  *schema(subject) {
    const { schema } = subject;
    const told = new Set<string>();
    for (const { relation, policy } of activePolicies(subject)) {
      if (policy.command === 'insert' || !policy.using) continue;
      const columns = rowTests(policy.using).flatMap(({ own, other }) => {
        if (other.kind === 'constant') return [];
        const e = unlabelled(own);
        return e.kind === 'column' ? (columnAt(relation, e.attribute) ?? []) : [];
      });
      // One that is found by an index is enough; the tenant's is tenant-index-missing's.
      const tenants = tenantColumns(subject, relation).map((one) => one.column);
      if (columns.some((column) => tenants.includes(column) || leadsWith(schema, relation.id, column.attribute))) continue;
      const [column] = columns.filter(({ name }) => !isFlag(name));
      if (!column) continue;
      const identity = columnIdentity(schema, relation, column);
      if (told.has(identity)) continue;
      told.add(identity);
      yield {
        object: identity,
        at: placeOf(policy, 'using'),
        says: `The policy "${policy.name}" finds rows of ${relationIdentity(schema, relation)} by ${column.name}, with which no index begins.`,
        because: [{ at: placeOf(column), says: `${column.name} is defined here` }],
        fix: `create index on ${relationIdentity(schema, relation)} (${quoteIdentifier(column.name)});\n`,
      };
    }
  },
});

/** Two values are not worth an index. */
const isFlag = (name: string): boolean => /^(?:is|has|can)_|^(?:status|state|type|kind|role|visibility|active|public|enabled)$/.test(name);
