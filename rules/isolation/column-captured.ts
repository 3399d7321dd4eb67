import { causesOf } from '../../src/judge/cause.ts';
import { identityOf, leakFault, policyPlace } from '../../src/judge/leak-fault.ts';
import { defineRule } from '../../src/judge/rule.ts';

export default defineRule({
  id: 'column-captured',
  category: 'isolation',
  severity: 'error',
  effect: 'opens',
  title: 'A policy compares a column with its own row',
  why: 'A name without its table is looked for in the innermost query first. In EXISTS (SELECT FROM members WHERE members.org_id = org_id) both are the column of members: the condition is always true, and the row is never looked at.',
  instead: 'Write the table of the outer column: members.org_id = docs.org_id.',
  *schema(subject) {
    for (const cause of causesOf(subject).of('column-captured')) {
      const { on, policy, what = '' } = cause;
      if (!policy) continue;
      yield leakFault(subject, cause, {
        at: policyPlace(policy),
        says: `Policy "${policy.name}" of ${identityOf(subject, on)} compares ${what} with a column of the same row, so that it holds for every row`,
      });
    }
  },
});
