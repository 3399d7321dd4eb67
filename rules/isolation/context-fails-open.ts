import { causesOf } from '../../src/judge/cause.ts';
import { identityOf, leakFault, policyPlace } from '../../src/judge/leak-fault.ts';
import { defineRule } from '../../src/judge/rule.ts';

export default defineRule({
  id: 'context-fails-open',
  category: 'isolation',
  severity: 'error',
  effect: 'opens',
  title: 'Without a tenant context the policy passes every row',
  why: 'A job, a health check, a forgotten SET or a connection that was just opened has no context: the setting is NULL, or empty after a SET LOCAL. A predicate that fills in the gap, or takes it for leave, then shows every tenant.',
  instead:
    "tenant_id = nullif(current_setting(..., true), '')::uuid: no context, no rows. What has to see all tenants runs with a role of its own.",
  aliases: ['pgrls/SEC004', 'splinter/0030'],
  *schema(subject) {
    for (const cause of causesOf(subject).of('context-fails-open')) {
      const { on, policy, what = '' } = cause;
      if (!policy) continue;
      yield leakFault(subject, cause, {
        at: policyPlace(policy),
        says: `Policy "${policy.name}" of ${identityOf(subject, on)} passes where ${what} says nothing`,
      });
    }
  },
});
