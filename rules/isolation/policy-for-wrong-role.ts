import { type Cause, causesOf } from '../../src/judge/cause.ts';
import type { Evidence } from '../../src/judge/finding.ts';
import { identityOf, leakFault, policyPlace, rolesOf } from '../../src/judge/leak-fault.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import type { Subject } from '../../src/judge/subject.ts';
import { listed } from '../../src/judge/words.ts';
import type { Policy } from '../../src/model/objects.ts';

export default defineRule({
  id: 'policy-for-wrong-role',
  category: 'isolation',
  severity: 'error',
  effect: 'opens',
  title: 'A policy lets more roles through than it was meant for',
  why: 'A policy without TO is for PUBLIC: for everybody. A policy TO a role is for all its members, too. And a restrictive policy TO some roles leaves the others with nothing but the permissive ones.',
  instead:
    'Name the roles after TO. A service role that has BYPASSRLS needs no policy at all. Leave TO out of a restrictive policy, so that it holds for everybody.',
  aliases: ['pgrls/SEC003', 'pgrls/SEC023'],
  *schema(subject) {
    for (const cause of causesOf(subject).of('policy-for-wrong-role')) {
      if (!cause.policy) continue;
      yield leakFault(subject, cause, {
        at: policyPlace(cause.policy),
        says: `Policy "${cause.policy.name}" of ${identityOf(subject, cause.on)} ${faultOf(subject, cause, cause.policy)}`,
        because: evidenceOf(subject, cause, cause.policy),
      });
    }
  },
});

function faultOf(subject: Subject, { what, leaks }: Cause, { roles }: Policy): string {
  if (what === 'service') return 'passes every row and has no TO, so that it is for everybody';
  if (what === 'floor') return `is for everybody, and no restrictive policy holds ${rolesOf(subject, leaks)}`;
  return `passes every row for ${listed(roles.map((id) => subject.schema.role(id)?.name ?? ''))} and whoever is a member`;
}

function evidenceOf({ schema, proof }: Subject, { what, on }: Cause, { roles }: Policy): Evidence[] {
  if (what === 'floor')
    return schema
      .policiesOf(on.id)
      .filter(({ permissive }) => !permissive)
      .map((one) => ({
        at: policyPlace(one),
        says: `the restrictive policy "${one.name}" is for ${listed(one.roles.map((id) => schema.role(id)?.name ?? ''))} only`,
      }));
  if (what !== 'member') return [];
  const callers = new Set(proof.callers.map(({ role }) => role));
  return [...schema.all('membership')]
    .filter(({ role, member }) => roles.includes(role) && callers.has(member))
    .map((membership) => ({
      at: placeOf(membership),
      says: `${schema.role(membership.member)?.name} is made a member of ${schema.role(membership.role)?.name}`,
    }));
}
