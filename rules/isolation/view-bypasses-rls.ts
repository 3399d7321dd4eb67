import { causesOf } from '../../src/judge/cause.ts';
import { identityOf, leakFault } from '../../src/judge/leak-fault.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';

export default defineRule({
  id: 'view-bypasses-rls',
  category: 'isolation',
  severity: 'error',
  effect: 'opens',
  title: 'A view shows rows that its readers’ policies would hide',
  why: 'A view reads with the privileges of its owner, who made the tables and is not held by their policies. A simple view passes writes on in the same way.',
  instead:
    'WITH (security_invoker = true), from PostgreSQL 15 on. Where the view has to read as its owner, let its own WHERE compare the tenant with the caller’s, and make it a security_barrier.',
  aliases: ['splinter/0010', 'pgrls/VIEW001'],
  *schema(subject) {
    for (const cause of causesOf(subject).of('view-bypasses-rls')) {
      const { on } = cause;
      const identity = identityOf(subject, on);
      yield leakFault(subject, cause, {
        at: placeOf(on, 'view', 'options', 'owner'),
        says: `${identity} reads as its owner, ${subject.schema.role(on.owner)?.name ?? ''}`,
        ...(subject.schema.version >= 15 && { fix: `ALTER VIEW ${identity} SET (security_invoker = true);` }),
      });
    }
  },
});
