import { defineRule } from '../../src/judge/rule.ts';
import { unexplained } from '../../src/judge/unexplained.ts';

export default defineRule({
  id: 'cross-tenant-delete',
  category: 'isolation',
  severity: 'error',
  effect: 'opens',
  title: 'Rows of another tenant can be deleted',
  why: 'A DELETE without a WHERE clause is judged by the DELETE policies alone: what the SELECT policies hide is deleted all the same.',
  instead: 'USING of the policy for DELETE has to compare the row’s tenant with the caller’s.',
  aliases: ['pgrls/SEC040'],
  unexplained: (leaks, subject) => unexplained(subject, leaks, 'delete'),
});
