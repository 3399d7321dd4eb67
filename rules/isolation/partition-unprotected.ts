import { causesOf } from '../../src/judge/cause.ts';
import { grantEvidence, identityOf, leakFault, parentEvidence } from '../../src/judge/leak-fault.ts';
import { madeAt, placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';

export default defineRule({
  id: 'partition-unprotected',
  category: 'isolation',
  severity: 'error',
  effect: 'opens',
  title: 'A partition can be addressed directly, and has no row security',
  why: 'Through the partitioned table its policies hold. Addressed by its own name, a partition has only its own row security, and a new one starts without.',
  instead:
    'ENABLE ROW LEVEL SECURITY on it as well (without a policy nobody but the owner reads it by its own name), or grant privileges on the parent only.',
  aliases: ['pgrls/SEC041'],
  *schema(subject) {
    for (const cause of causesOf(subject).of('partition-unprotected')) {
      const { on, what = '' } = cause;
      const identity = identityOf(subject, on);
      yield leakFault(subject, cause, {
        at: madeAt(on) ?? placeOf(on),
        says: `${identity} is a partition of ${what} that can be addressed by its own name, and has no row security`,
        because: [...grantEvidence(on, 'privileges on it are granted here'), ...parentEvidence(subject, on)],
        fix: `ALTER TABLE ${identity} ENABLE ROW LEVEL SECURITY;`,
      });
    }
  },
});
