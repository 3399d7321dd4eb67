import { causesOf } from '../../src/judge/cause.ts';
import { identityOf, leakFault, policyPlace } from '../../src/judge/leak-fault.ts';
import { defineRule } from '../../src/judge/rule.ts';

export default defineRule({
  id: 'tenant-hard-coded',
  category: 'isolation',
  severity: 'error',
  effect: 'opens',
  title: 'A policy names a tenant by its id',
  why: 'The demo tenant of today is a customer tomorrow, and the id is another one in every environment. Everybody reads the rows of that tenant, or its members read everybody’s.',
  instead: 'Mark such rows by a column of their own, or keep them in a table that holds no tenant’s rows.',
  aliases: ['pgrls/SEC021'],
  *schema(subject) {
    for (const cause of causesOf(subject).of('tenant-hard-coded')) {
      const { on, policy, what = '' } = cause;
      if (!policy) continue;
      yield leakFault(subject, cause, {
        at: policyPlace(policy),
        says: `Policy "${policy.name}" of ${identityOf(subject, on)} lets everybody at the rows of tenant ${what}`,
      });
    }
  },
});
