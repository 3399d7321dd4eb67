import { causesOf } from '../../src/judge/cause.ts';
import { identityOf, leakFault } from '../../src/judge/leak-fault.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';

export default defineRule({
  id: 'auth-users-exposed',
  category: 'isolation',
  severity: 'error',
  effect: 'opens',
  title: 'The platform’s users are shown to callers',
  why: 'The platform keeps its users where the API does not reach. A view or a function that reads them as its owner shows the e-mail addresses, telephone numbers and metadata of all users of all tenants.',
  instead:
    'Copy what others may see (a name, a picture) into a table of profiles, by a trigger, and protect that; or let the view or function look at the caller’s own row only.',
  aliases: ['splinter/0002', 'pgrls/SEC052'],
  *schema(subject) {
    for (const cause of causesOf(subject).of('auth-users-exposed')) {
      const { on } = cause;
      yield leakFault(subject, cause, {
        at: placeOf(on, 'view', 'options', 'body', 'securityDefiner'),
        says: `${identityOf(subject, on)} shows the users of the platform`,
      });
    }
  },
});
