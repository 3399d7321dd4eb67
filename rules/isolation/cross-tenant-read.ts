import { defineRule } from '../../src/judge/rule.ts';
import { unexplained } from '../../src/judge/unexplained.ts';

export default defineRule({
  id: 'cross-tenant-read',
  category: 'isolation',
  severity: 'error',
  effect: 'opens',
  title: 'Another tenant’s rows can be read',
  why: 'The predicate can be true for a row of a tenant that is not the caller’s: `data.witness` is such a row, and such a caller.',
  instead:
    'Every branch of the predicate has to compare the row’s tenant with the caller’s, on a path whose tables callers cannot write for others.',
  unexplained: (leaks, subject) => unexplained(subject, leaks, 'select', 'execute'),
});
