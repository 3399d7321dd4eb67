import { causesOf } from '../../src/judge/cause.ts';
import { identityOf, leakFault } from '../../src/judge/leak-fault.ts';
import { placeOf } from '../../src/judge/places.ts';
import { grantedLeaks, grantees } from '../../src/judge/privileges.ts';
import { defineRule } from '../../src/judge/rule.ts';

export default defineRule({
  id: 'truncate-granted',
  category: 'isolation',
  severity: 'warning',
  effect: 'opens',
  title: 'A caller may TRUNCATE a table that holds the rows of several tenants',
  why: 'TRUNCATE asks no policy: who has the privilege removes everybody’s rows at once.',
  instead: 'Grant SELECT, INSERT, UPDATE and DELETE by name, and REVOKE TRUNCATE.',
  *schema(subject) {
    for (const cause of causesOf(subject).of('truncate-granted')) {
      const leaks = grantedLeaks(subject, cause.leaks);
      if (leaks.length === 0) continue;
      const identity = identityOf(subject, cause.on);
      yield leakFault(
        subject,
        { ...cause, leaks },
        {
          at: placeOf(cause.on, 'acl', 'owner'),
          says: `TRUNCATE asks no policy, and is granted on ${identity}`,
          fix: `REVOKE TRUNCATE ON ${identity} FROM ${grantees(leaks)};`,
        },
      );
    }
  },
});
