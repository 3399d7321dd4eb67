import { doubtful } from '../../src/judge/doubts.ts';
import { defineRule } from '../../src/judge/rule.ts';

export default defineRule({
  id: 'order-ambiguous',
  category: 'hygiene',
  severity: 'warning',
  effect: 'breaks',
  title: 'The order of the migrations depends on who sorts them',
  why: '`10_more.sql` comes before `2_docs.sql` where names are sorted as text, and after it where they are numbers. One machine builds another schema than the next, or stops.',
  instead:
    'Write all numbers with the same number of digits: `002`, `010`. Names that may have been applied stay; set the layout, so that the order is certain.',
  *schema(subject) {
    yield* doubtful(subject, 'ambiguous-order');
  },
});
