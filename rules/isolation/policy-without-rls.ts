import { causesOf } from '../../src/judge/cause.ts';
import { identityOf, leakFault, policyPlace } from '../../src/judge/leak-fault.ts';
import { madeAt, placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';

export default defineRule({
  id: 'policy-without-rls',
  category: 'isolation',
  severity: 'error',
  effect: 'opens',
  title: 'A table has policies, and row security is off',
  why: 'CREATE POLICY does not switch row security on. The policies stand in the catalog, read well in review, and are never asked.',
  instead: 'ALTER TABLE ... ENABLE ROW LEVEL SECURITY.',
  aliases: ['splinter/0007', 'pgrls/SEC032'],
  *schema(subject) {
    for (const cause of causesOf(subject).of('policy-without-rls')) {
      const { on } = cause;
      if (on.class !== 'relation') continue;
      const policies = subject.schema.policiesOf(on.id);
      yield leakFault(subject, cause, {
        at: madeAt(on) ?? placeOf(on),
        says: `${identityOf(subject, on)} has ${policies.length === 1 ? 'a policy' : `${policies.length} policies`} and no row security, so that nobody asks ${policies.length === 1 ? 'it' : 'them'}`,
        because: policies.map((policy) => ({ at: policyPlace(policy), says: `policy "${policy.name}" is made here` })),
        fix: `ALTER TABLE ${identityOf(subject, on)} ENABLE ROW LEVEL SECURITY;`,
      });
    }
  },
});
