import { defineRule } from '../../src/judge/rule.ts';
import { unexplained } from '../../src/judge/unexplained.ts';

export default defineRule({
  id: 'cross-tenant-insert',
  category: 'isolation',
  severity: 'error',
  effect: 'opens',
  title: 'Rows can be made in another tenant',
  why: 'WITH CHECK (or USING, where there is no WITH CHECK) accepts a row that names another tenant: callers plant rows among those of their neighbours.',
  instead:
    'WITH CHECK has to compare the tenant of the new row with the caller’s. An explicit WITH CHECK takes the place of USING, it does not add to it.',
  aliases: ['pgrls/SEC020'],
  unexplained: (leaks, subject) => unexplained(subject, leaks, 'insert'),
});
