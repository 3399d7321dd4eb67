import { policyPlace } from '../../src/judge/leak-fault.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { ownTables } from '../../src/judge/tables.ts';

export default defineRule({
  id: 'restrictive-only',
  category: 'isolation',
  severity: 'warning',
  effect: 'closes',
  title: 'A table has restrictive policies only, so that nothing passes',
  why: 'A restrictive policy takes away from what permissive ones let through. Without any of those there is nothing to take away from: no row is seen or written.',
  instead: 'Leave AS RESTRICTIVE out of the policy that is to let rows through.',
  aliases: ['pgrls/SEC012'],
  *schema(subject) {
    const { schema } = subject;
    for (const relation of ownTables(subject)) {
      const policies = schema.policiesOf(relation.id);
      const [first, ...others] = policies;
      if (!relation.rowSecurity || !first || policies.some(({ permissive }) => permissive)) continue;
      yield {
        object: relationIdentity(schema, relation),
        at: policyPlace(first),
        says: `${relationIdentity(schema, relation)} has ${policies.length === 1 ? `the restrictive policy "${first.name}"` : `${policies.length} restrictive policies`} and no permissive one: no row of it passes.`,
        because: [
          ...others.map((policy) => ({ at: policyPlace(policy), says: `policy "${policy.name}" is restrictive, too` })),
          { at: placeOf(relation, 'rowSecurity'), says: 'row security is enabled here' },
        ],
      };
    }
  },
});
