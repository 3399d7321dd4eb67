import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { activePolicies, callsPerRow, reads } from '../../src/judge/policy-row.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { JSON_TYPE, JSONB } from '../../src/model/catalog/ids.ts';
import type { Expression } from '../../src/model/expression.ts';
import type { PolicyExpression } from '../../src/model/objects.ts';
import type { Schema } from '../../src/model/schema.ts';
import { visit } from '../../src/model/walk.ts';

export default defineRule({
  id: 'policy-function-per-row',
  category: 'performance',
  severity: 'warning',
  effect: 'slows',
  title: 'A policy calls a function for every row',
  why: 'Who calls does not change from row to row, but a function that is not in a subquery of its own is called again for each: on a table of a million rows the policy costs more than the query.',
  instead: 'Wrap the call in a subquery, `(select auth.uid())`: PostgreSQL then asks once, and can use an index for the comparison.',
  aliases: ['splinter/0003', 'pgrls/PERF001'],
  *schema(subject) {
    const { schema } = subject;
    for (const { relation, policy } of activePolicies(subject)) {
      // What is asked of the few rows of an INSERT costs little.
      if (!policy.using) continue;
      const names = new Set(calledPerRow(schema, policy.using));
      if (names.size === 0) continue;
      const [name] = names;
      yield {
        object: relationIdentity(schema, relation),
        at: placeOf(policy, 'using'),
        says: `The policy "${policy.name}" of ${relationIdentity(schema, relation)} calls ${[...names].join(' and ')} for every row; (select ${name}) would be asked once.`,
        key: policy.name,
      };
    }
  },
});

/** Functions of a session that cost something: a setting that is only looked up is cheap, one that is JSON is parsed each time. */
function calledPerRow(schema: Schema, { expression, row }: PolicyExpression): string[] {
  const found: string[] = [];
  const parsed = new Set<Expression>();
  visit(expression, (e) => {
    if (e.kind === 'cast' && (e.type === JSONB || e.type === JSON_TYPE)) visit(e.arg, (part) => parsed.add(part));
  });
  callsPerRow(expression, (call) => {
    const routine = schema.routine(call.function);
    const isOwn = routine && routine.id >= 16_384;
    if (!routine || routine.volatility === 'immutable' || reads(call, row.id)) return;
    if (!isOwn && !parsed.has(call)) return;
    found.push(`${nameOf(schema, routine.namespace, call.name)}(${call.args.length > 0 ? printed(call.args) : ''})`);
  });
  return found;
}

const nameOf = (schema: Schema, namespace: number, name: string): string => {
  const space = schema.namespace(namespace)?.name ?? '';
  return space === 'public' || space === 'pg_catalog' ? name : `${space}.${name}`;
};

const printed = (args: readonly Expression[]): string =>
  args
    .map((arg) =>
      arg.kind === 'constant' && typeof arg.value === 'string' ? `'${arg.value}'` : arg.kind === 'constant' ? String(arg.value) : '…',
    )
    .join(', ');
