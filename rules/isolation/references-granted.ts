import { causesOf } from '../../src/judge/cause.ts';
import { identityOf, leakFault } from '../../src/judge/leak-fault.ts';
import { placeOf } from '../../src/judge/places.ts';
import { grantedLeaks, grantees } from '../../src/judge/privileges.ts';
import { defineRule } from '../../src/judge/rule.ts';

export default defineRule({
  id: 'references-granted',
  category: 'isolation',
  severity: 'warning',
  effect: 'opens',
  title: 'A caller may point foreign keys at a table that holds the rows of several tenants',
  why: 'A foreign key of the caller’s own table is checked as the owner of the other one, whom no policy holds: each INSERT tells whether a value is there.',
  instead:
    'Grant SELECT, INSERT, UPDATE and DELETE by name, and REVOKE REFERENCES; or give callers no schema in which they can make tables.',
  *schema(subject) {
    for (const cause of causesOf(subject).of('references-granted')) {
      const leaks = grantedLeaks(subject, cause.leaks);
      if (leaks.length === 0) continue;
      const identity = identityOf(subject, cause.on);
      yield leakFault(
        subject,
        { ...cause, leaks },
        {
          at: placeOf(cause.on, 'acl', 'owner'),
          says: `Foreign keys ask no policy, and REFERENCES is granted on ${identity}`,
          fix: `REVOKE REFERENCES ON ${identity} FROM ${grantees(leaks)};`,
        },
      );
    }
  },
});
