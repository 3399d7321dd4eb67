import { policyPlace } from '../../src/judge/leak-fault.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { madeAt } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { policyText } from '../../src/judge/same-predicate.ts';
import { ownTables } from '../../src/judge/tables.ts';
import { quoteIdentifier } from '../../src/model/identifier.ts';
import type { Policy } from '../../src/model/objects.ts';

export default defineRule({
  id: 'policy-duplicate',
  category: 'isolation',
  severity: 'info',
  effect: 'slows',
  title: 'Two policies say the same',
  why: 'Both are asked for every row. And whoever tightens one of them finds that nothing has changed.',
  instead: 'DROP POLICY for one of them.',
  aliases: ['supabase-rls-guard/HYG003'],
  *schema(subject) {
    const { schema } = subject;
    for (const relation of ownTables(subject)) {
      const first = new Map<string, Policy>();
      for (const policy of schema.policiesOf(relation.id)) {
        const key = `${policy.command} ${policy.permissive} ${[...policy.roles].sort().join(' ')} ${policyText(policy)}`;
        const before = first.get(key);
        if (!before) {
          first.set(key, policy);
          continue;
        }
        const identity = relationIdentity(schema, relation);
        yield {
          object: identity,
          at: policyPlace(policy),
          says: `Policy "${policy.name}" of ${identity} says what policy "${before.name}" says.`,
          because: [{ at: madeAt(before) ?? policyPlace(before), says: `policy "${before.name}" is made here` }],
          fix: `DROP POLICY ${quoteIdentifier(policy.name)} ON ${identity};`,
          key: policy.name,
        };
      }
    }
  },
});
