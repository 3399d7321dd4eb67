import { causesOf } from '../../src/judge/cause.ts';
import { grantEvidence, identityOf, leakFault } from '../../src/judge/leak-fault.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';

export default defineRule({
  id: 'definer-function-trusts-argument',
  category: 'isolation',
  severity: 'error',
  effect: 'opens',
  title: 'A SECURITY DEFINER function takes the caller’s word for whose rows to reach',
  why: 'It runs as its owner, whom no policy holds, and confines itself by an argument: callers pass the id of another tenant, or of another tenant’s row.',
  instead:
    'Take the tenant from what the server knows of the caller, or check inside that the caller is a member of the tenant that was asked for; or make it SECURITY INVOKER.',
  aliases: ['splinter/0028', 'splinter/0029'],
  *schema(subject) {
    for (const cause of causesOf(subject).of('definer-function-trusts-argument')) {
      const { on, what = '' } = cause;
      yield leakFault(subject, cause, {
        at: placeOf(on, 'body', 'securityDefiner'),
        says: `${identityOf(subject, on)} runs as its owner, ${subject.schema.role(on.owner)?.name ?? ''}, and goes by its argument ${what}`,
        because: grantEvidence(on, 'who may execute it is said here'),
      });
    }
  },
});
