import { type Cause, causesOf } from '../../src/judge/cause.ts';
import { identityOf, leakFault, policyPlace } from '../../src/judge/leak-fault.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import type { Subject } from '../../src/judge/subject.ts';

export default defineRule({
  id: 'context-caller-controlled',
  category: 'isolation',
  severity: 'error',
  effect: 'opens',
  title: 'The tenant comes from what the caller says',
  why: 'user_metadata is written by the users themselves, headers and cookies by their browser, and a function that sets the tenant from its argument by whoever calls it. Any of them can name another tenant.',
  instead:
    'Take the tenant from app_metadata, from a membership of auth.uid(), or from a setting that only the server sets; REVOKE EXECUTE on functions that set it.',
  aliases: ['splinter/0015', 'pgrls/SEC033'],
  *schema(subject) {
    for (const cause of causesOf(subject).of('context-caller-controlled')) {
      const { on, policy } = cause;
      yield leakFault(subject, cause, {
        at: policy ? policyPlace(policy) : placeOf(on, 'body'),
        says: faultOf(subject, cause),
      });
    }
  },
});

function faultOf(subject: Subject, { on, policy, what = '' }: Cause): string {
  return policy
    ? `Policy "${policy.name}" of ${identityOf(subject, on)} takes the tenant from ${what}, which the caller writes`
    : `${identityOf(subject, on)} lets its caller set ${what}, which policies take for the tenant`;
}
