import { causesOf } from '../../src/judge/cause.ts';
import { grantEvidence, identityOf, leakFault } from '../../src/judge/leak-fault.ts';
import { madeAt, placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';

export default defineRule({
  id: 'materialized-view-exposed',
  category: 'isolation',
  severity: 'error',
  effect: 'opens',
  title: 'Callers read a materialized view, which has no row security',
  why: 'A materialized view holds the rows that its owner saw when it was refreshed. Row security cannot be enabled on it.',
  instead:
    'REVOKE SELECT from callers, and let them read it through a view that reads as its owner and compares the tenant with the caller’s.',
  aliases: ['splinter/0016'],
  *schema(subject) {
    for (const cause of causesOf(subject).of('materialized-view-exposed')) {
      const { on } = cause;
      yield leakFault(subject, cause, {
        at: madeAt(on) ?? placeOf(on),
        says: `${identityOf(subject, on)} is a materialized view, which has no row security`,
        because: grantEvidence(on, 'privileges on it are granted here'),
      });
    }
  },
});
