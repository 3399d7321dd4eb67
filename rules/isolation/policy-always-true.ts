import { causesOf } from '../../src/judge/cause.ts';
import { identityOf, leakFault, policyPlace } from '../../src/judge/leak-fault.ts';
import { ignoresRow } from '../../src/judge/policy-shape.ts';
import { routinesCalled, textsIn } from '../../src/judge/reading.ts';
import { defineRule } from '../../src/judge/rule.ts';
import type { Subject } from '../../src/judge/subject.ts';
import type { Policy } from '../../src/model/objects.ts';

export default defineRule({
  id: 'policy-always-true',
  category: 'isolation',
  severity: 'error',
  effect: 'opens',
  title: 'A policy passes every row',
  why: 'Permissive policies are joined by OR: one that never looks at the row gives its roles the whole table, whatever the others say. That a caller is signed in, or is an editor somewhere, says nothing of whose row it is.',
  instead:
    'Compare the row’s tenant with the caller’s, in USING and in WITH CHECK. What is meant for the service needs no policy: its role is exempt. If the table holds nothing of anybody’s, say so in the settings.',
  aliases: ['splinter/0024', 'pgrls/SEC008'],
  *schema(subject) {
    for (const cause of causesOf(subject).of('policy-always-true')) {
      const { on, policy, what } = cause;
      if (!policy) continue;
      const isCheck = what === 'WITH CHECK' && !(policy.using && ignoresRow(subject, policy.using));
      yield leakFault(subject, cause, {
        at: policyPlace(policy),
        ...(isForOperators(subject, policy) && { severity: 'warning' as const }),
        says: `${isCheck ? 'WITH CHECK of policy' : 'Policy'} "${policy.name}" of ${identityOf(subject, on)} never looks at the ${isCheck ? 'new row' : 'row'}`,
      });
    }
  },
});

/** Those who run the product for all tenants; that nobody else has the role is the application's to see to. */
const OPERATORS =
  /super_?-?\s?admin|superuser|platform_?-?\s?(?:admin|owner|staff)|system_?-?\s?admin|sys_?admin|global_?-?\s?admin|internal_?staff/i;

function isForOperators(subject: Subject, { using, check }: Policy): boolean {
  const clauses = [using, check].filter((clause) => clause !== undefined);
  return clauses.every(({ expression }) => {
    const names = routinesCalled(subject, expression).map(({ name }) => name);
    return [...textsIn(expression), ...names].some((text) => OPERATORS.test(text));
  });
}
