import { causesOf } from '../../src/judge/cause.ts';
import { grantEvidence, identityOf, leakFault } from '../../src/judge/leak-fault.ts';
import { madeAt, placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';

export default defineRule({
  id: 'foreign-table-exposed',
  category: 'isolation',
  severity: 'error',
  effect: 'opens',
  title: 'Callers reach a foreign table, which has no row security',
  why: 'Row security cannot be enabled on a foreign table: who may read it reads what its user mapping may read on the other side.',
  instead:
    'Keep foreign tables in a schema that callers cannot use, and show them through a view that compares the tenant with the caller’s.',
  aliases: ['splinter/0017'],
  *schema(subject) {
    for (const cause of causesOf(subject).of('foreign-table-exposed')) {
      const { on } = cause;
      yield leakFault(subject, cause, {
        at: madeAt(on) ?? placeOf(on),
        says: `${identityOf(subject, on)} is a foreign table, which has no row security`,
        because: grantEvidence(on, 'privileges on it are granted here'),
      });
    }
  },
});
