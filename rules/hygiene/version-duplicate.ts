import { doubtful } from '../../src/judge/doubts.ts';
import { defineRule } from '../../src/judge/rule.ts';

export default defineRule({
  id: 'version-duplicate',
  category: 'hygiene',
  severity: 'error',
  effect: 'breaks',
  title: 'Two migrations have one version',
  why: 'The tool stops at the second, or takes it for one that was applied and passes it over. Which of the two a database has depends on when it was last migrated.',
  instead: 'Give the later one a version of its own, behind all that are there.',
  *schema(subject) {
    yield* doubtful(subject, 'duplicate-version');
  },
});
