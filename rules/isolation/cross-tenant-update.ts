import { defineRule } from '../../src/judge/rule.ts';
import { unexplained } from '../../src/judge/unexplained.ts';

export default defineRule({
  id: 'cross-tenant-update',
  category: 'isolation',
  severity: 'error',
  effect: 'opens',
  title: 'Rows of another tenant can be changed, or moved to it',
  why: 'Either USING accepts the row of another tenant as it is, or WITH CHECK accepts that the new row names one.',
  instead:
    'USING and WITH CHECK both have to compare the tenant with the caller’s. SELECT policies do not help: an UPDATE that reads no column is judged without them.',
  aliases: ['pgrls/SEC028'],
  unexplained: (leaks, subject) => unexplained(subject, leaks, 'update'),
});
