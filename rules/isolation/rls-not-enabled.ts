import { isApplicationsTask } from '../../src/judge/applications-task.ts';
import { causesOf } from '../../src/judge/cause.ts';
import { grantEvidence, identityOf, leakFault } from '../../src/judge/leak-fault.ts';
import { madeAt, placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';

export default defineRule({
  id: 'rls-not-enabled',
  category: 'isolation',
  severity: 'error',
  effect: 'opens',
  title: 'A table that callers reach has no row security',
  why: 'Privileges are given on whole tables: without row security, who may read one row may read all of them, whatever policies other tables have.',
  instead:
    'ALTER TABLE ... ENABLE ROW LEVEL SECURITY in the migration that makes the table, and a policy that compares the row’s tenant with the caller’s. A new table, a copy by LIKE or AS, and a table made again all start without it.',
  aliases: ['splinter/0013', 'pgrls/SEC001'],
  *schema(subject) {
    if (isApplicationsTask(subject)) return;
    for (const cause of causesOf(subject).of('rls-not-enabled')) {
      const { on } = cause;
      yield leakFault(subject, cause, {
        at: madeAt(on) ?? placeOf(on),
        says: `${identityOf(subject, on)} has no row security`,
        because: grantEvidence(on, 'privileges on it are granted here'),
      });
    }
  },
});
