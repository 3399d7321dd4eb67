import { commandFailures } from '../../src/judge/command-failures.ts';
import { identityOf, policyPlace } from '../../src/judge/leak-fault.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { listed } from '../../src/judge/words.ts';

export default defineRule({
  id: 'policy-reads-forbidden-table',
  category: 'isolation',
  severity: 'error',
  effect: 'closes',
  title: 'A policy needs what its callers have no privilege for',
  why: 'A policy’s subqueries and functions run with the privileges of the caller. PostgreSQL checks them before it looks at any row, so that every query of the table fails with 42501, even where another policy would have let rows through.',
  instead:
    'GRANT SELECT on what it reads (row security may hide the rows all the same), or ask a SECURITY DEFINER function that callers may execute.',
  *schema(subject) {
    const strangers = new Set(subject.regime.callers.flatMap(({ role, identified }) => (identified ? [] : [role])));
    for (const { relation, failure, commands, roles } of commandFailures(subject)) {
      const [policy] = failure.policies;
      const callers = roles.filter((role) => !strangers.has(role));
      // What fails on the way is that table's own finding.
      if (failure.kind === 'circle' || failure.policies.length !== 1 || !policy || callers.length === 0) continue;
      const what = identityOf(subject, failure.on);
      yield {
        object: relationIdentity(subject.schema, relation),
        at: policyPlace(policy),
        says: `Policy "${policy.name}" of ${relationIdentity(subject.schema, relation)} needs ${what}, which ${listed(callers)} may not ${failure.kind === 'read' ? 'read' : 'execute'}: ${listed(commands)} fails.`,
        because: [
          {
            at: placeOf(failure.on, 'acl'),
            says:
              failure.kind === 'read'
                ? 'the table is made, or its privileges are set, here'
                : 'the function is made, or its privileges are set, here',
          },
        ],
        key: `${policy.name} ${what}`,
      };
    }
  },
});
