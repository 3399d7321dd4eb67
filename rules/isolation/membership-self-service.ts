import { type Cause, causesOf } from '../../src/judge/cause.ts';
import { identityOf, leakFault, policyPlace } from '../../src/judge/leak-fault.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import type { Subject } from '../../src/judge/subject.ts';

export default defineRule({
  id: 'membership-self-service',
  category: 'isolation',
  severity: 'error',
  effect: 'opens',
  title: 'Callers can write what decides which tenant’s rows they reach',
  why: 'Policies that look a membership, an invitation or a role up are worth what that table is worth. A policy such as USING (user_id = auth.uid()) lets users change the tenant in their own row; one that checks the user alone lets them join any tenant.',
  instead:
    'Let nobody write the table but a SECURITY DEFINER function that checks an invitation, or the tenant’s own administrators; grant UPDATE on the harmless columns only.',
  *schema(subject) {
    for (const cause of causesOf(subject).of('membership-self-service')) {
      const { on, policy } = cause;
      yield leakFault(subject, cause, {
        at: policy ? policyPlace(policy) : placeOf(on, on.class === 'routine' ? 'body' : 'acl'),
        says: faultOf(subject, cause),
      });
    }
  },
});

function faultOf(subject: Subject, { on, policy, what }: Cause): string {
  const identity = identityOf(subject, on);
  if (on.class === 'routine') return `${identity} makes its caller one of whatever tenant they name`;
  if (what !== undefined) return `${identity}.${what} decides what callers reach, and they can set it in a row of their own`;
  return policy
    ? `Policy "${policy.name}" of ${identity} lets callers name the tenant that they are of`
    : `${identity} says who is of which tenant, and callers can write it`;
}
