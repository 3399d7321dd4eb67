import { relationIdentity, routineIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { activePolicies, expressionsOf } from '../../src/judge/policy-row.ts';
import { defineRule } from '../../src/judge/rule.ts';
import type { Policy, Routine } from '../../src/model/objects.ts';
import type { Schema } from '../../src/model/schema.ts';
import { visit } from '../../src/model/walk.ts';

export default defineRule({
  id: 'policy-function-volatile',
  category: 'performance',
  severity: 'warning',
  effect: 'slows',
  title: 'A policy calls a function that is VOLATILE',
  why: 'VOLATILE, which is the default, says that the result may differ from one row to the next: PostgreSQL calls the function for each row, cannot use an index for it, and plans nothing in parallel.',
  instead: 'Declare the function STABLE if it only reads.',
  aliases: ['pgrls/PERF002'],
  *schema(subject) {
    const { schema } = subject;
    const told = new Set<number>();
    for (const { relation, policy } of activePolicies(subject))
      for (const routine of volatileIn(schema, policy)) {
        if (told.has(routine.id) || !subject.own(routine.id)) continue;
        told.add(routine.id);
        const object = routineIdentity(schema, routine);
        const isReading = routine.body.kind !== 'text' || !WRITES.test(routine.body.text);
        yield {
          object,
          at: placeOf(routine, 'volatility'),
          says: `${object} is VOLATILE, and the policy "${policy.name}" of ${relationIdentity(schema, relation)} calls it.`,
          because: [{ at: placeOf(policy, 'using', 'check'), says: `"${policy.name}" calls ${routine.name}` }],
          ...(isReading && { fix: `alter function ${object} stable;\n` }),
        };
      }
  },
});

const WRITES = /\b(?:insert\s+into|update\s+\w|delete\s+from|nextval|setval|execute|perform)\b/i;

function volatileIn(schema: Schema, policy: Policy): Set<Routine> {
  const found = new Set<Routine>();
  for (const { expression } of expressionsOf(policy))
    visit(expression, (e) => {
      const routine = e.kind === 'call' ? schema.routine(e.function) : undefined;
      if (routine?.volatility === 'volatile' && routine.id >= 16_384) found.add(routine);
    });
  return found;
}
