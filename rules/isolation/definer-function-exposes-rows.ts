import { causesOf } from '../../src/judge/cause.ts';
import { grantEvidence, identityOf, leakFault } from '../../src/judge/leak-fault.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';

export default defineRule({
  id: 'definer-function-exposes-rows',
  category: 'isolation',
  severity: 'error',
  effect: 'opens',
  title: 'A SECURITY DEFINER function reaches rows of any tenant',
  why: 'It runs as its owner, whom no policy holds, and PUBLIC may execute a new function unless that is revoked. What it returns or changes is everybody’s.',
  instead:
    'SECURITY INVOKER, so that the caller’s policies hold; or compare the tenant with the caller’s inside; or REVOKE EXECUTE ON FUNCTION ... FROM PUBLIC, and from the roles that the platform grants it to by name.',
  aliases: ['splinter/0028', 'splinter/0029', 'pgrls/SEC042'],
  *schema(subject) {
    for (const cause of causesOf(subject).of('definer-function-exposes-rows')) {
      const { on } = cause;
      yield leakFault(subject, cause, {
        at: placeOf(on, 'body', 'securityDefiner'),
        says: `${identityOf(subject, on)} runs as its owner, ${subject.schema.role(on.owner)?.name ?? ''}, for whoever calls it`,
        because: grantEvidence(on, 'who may execute it is said here'),
      });
    }
  },
});
