import { indexesOf } from '../../src/judge/indexes.ts';
import { columnIdentity, relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { activePolicies, reads, rowTests, unlabelled } from '../../src/judge/policy-row.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { columnAt } from '../../src/judge/tables.ts';
import type { Expression } from '../../src/model/expression.ts';
import { visit } from '../../src/model/walk.ts';

export default defineRule({
  id: 'policy-column-wrapped',
  category: 'performance',
  severity: 'warning',
  effect: 'slows',
  title: 'A policy converts the column that it compares',
  why: 'An index is over the column as it is stored: `tenant_id::text = …` cannot use it, and converts every row of the table for every query.',
  instead: 'Convert the other side, once: `tenant_id = (…)::uuid`.',
  aliases: ['pgrls/PERF004'],
  *schema(subject) {
    const { schema } = subject;
    const told = new Set<string>();
    for (const { relation, policy } of activePolicies(subject)) {
      if (policy.command === 'insert' || !policy.using) continue;
      const { row } = policy.using;
      for (const { own } of rowTests(policy.using)) {
        const e = unlabelled(own);
        const isWrapped = (e.kind === 'cast' && reads(e, row.id)) || (e.kind === 'call' && CONVERSIONS.has(e.name));
        const attribute = columnIn(e, row.id);
        const column = attribute === undefined ? undefined : columnAt(relation, attribute);
        if (!isWrapped || !column) continue;
        // An index over the same expression would do.
        const hasIndex = indexesOf(schema, relation.id).some(({ index }) =>
          index.parts.some(({ expression }) => expression !== undefined && columnOf(expression.expression) === attribute),
        );
        const identity = columnIdentity(schema, relation, column);
        if (hasIndex || told.has(`${identity} ${policy.name}`)) continue;
        told.add(`${identity} ${policy.name}`);
        yield {
          object: identity,
          at: placeOf(policy, 'using'),
          says: `The policy "${policy.name}" of ${relationIdentity(schema, relation)} converts ${column.name} of every row before it compares it, so that no index on ${column.name} serves.`,
          key: policy.name,
        };
      }
    }
  },
});

const CONVERSIONS = new Set(['lower', 'upper', 'btrim', 'text', 'replace', 'coalesce']);

function columnIn(e: Expression, row: number): number | undefined {
  const found = new Set<number>();
  visit(e, (part) => {
    if (part.kind === 'column' && part.range === row) found.add(part.attribute);
  });
  const [only, another] = found;
  return another === undefined ? only : undefined;
}

function columnOf(e: Expression): number | undefined {
  let found: number | undefined;
  visit(e, (part) => {
    if (part.kind === 'column') found ??= part.attribute;
  });
  return found;
}
