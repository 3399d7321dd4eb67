import { causesOf } from '../../src/judge/cause.ts';
import { grantEvidence, identityOf, leakFault, parentEvidence } from '../../src/judge/leak-fault.ts';
import { madeAt, placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';

export default defineRule({
  id: 'inherited-table-unprotected',
  category: 'isolation',
  severity: 'error',
  effect: 'opens',
  title: 'A table that inherits can be addressed directly, and has no row security',
  why: 'Read through its parent, the parent’s policies hold. Addressed by its own name, a child has only its own row security: nothing of it is inherited.',
  instead:
    'ENABLE ROW LEVEL SECURITY on it as well (without a policy nobody but the owner reads it by its own name), or grant privileges on the parent only.',
  aliases: ['pgrls/SEC043'],
  *schema(subject) {
    for (const cause of causesOf(subject).of('inherited-table-unprotected')) {
      const { on, what = '' } = cause;
      const identity = identityOf(subject, on);
      yield leakFault(subject, cause, {
        at: madeAt(on) ?? placeOf(on),
        says: `${identity} is a child of ${what} that can be addressed by its own name, and has no row security`,
        because: [...grantEvidence(on, 'privileges on it are granted here'), ...parentEvidence(subject, on)],
        fix: `ALTER TABLE ${identity} ENABLE ROW LEVEL SECURITY;`,
      });
    }
  },
});
