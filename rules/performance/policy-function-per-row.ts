import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { activePolicies, callsPerRow, reads } from '../../src/judge/policy-row.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { JSON_TYPE, JSONB } from '../../src/model/catalog/ids.ts';
import { groupBy } from '../../src/model/catalog/table.ts';
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
    for (const [relation, policies] of groupBy(activePolicies(subject), (one) => one.relation)) {
      // What is asked of the few rows of an INSERT costs little.
      const calling = policies.flatMap(({ policy }) => {
        const names = policy.using ? calledPerRow(schema, policy.using) : [];
        return names.length > 0 ? [{ policy, names }] : [];
      });
      const [first] = calling;
      if (!first) continue;
      const names = [...new Set(calling.flatMap((one) => one.names))];
      const who =
        calling.length === 1
          ? `The policy "${first.policy.name}" of ${relationIdentity(schema, relation)} calls`
          : `${calling.length} policies of ${relationIdentity(schema, relation)} call`;
      yield {
        object: relationIdentity(schema, relation),
        at: placeOf(first.policy, 'using'),
        says: `${who} ${names.join(' and ')} for every row; (select ${names[0]}) would be asked once.`,
        data: { policies: calling.map(({ policy }) => policy.name) },
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
