import { liveTable } from '../../src/judge/change-target.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { madeAt } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';

export default defineRule({
  id: 'table-dropped',
  category: 'safety',
  severity: 'warning',
  effect: 'breaks',
  title: 'A table is dropped that may hold rows',
  why: 'Its rows are lost. Application code that runs while the migration does still reads it, and every such query fails.',
  instead:
    'Release code that no longer names the table first. Keep a copy, or rename the table, until it is certain; drop it in a later release.',
  aliases: [
    'squawk/ban-drop-table',
    'atlas/DS102',
    'pg-migration-lint/PGM201',
    'pgls/banDropTable',
    'pgfence/drop-table',
    'drizzle-migration-lint/drop-table',
  ],
  *change(step) {
    const { change, schema, place } = step;
    if (change.kind !== 'drop' || change.objectKind !== 'table') return;
    for (const { name } of change.objects) {
      const table = liveTable(step, name);
      if (!table) continue;
      const object = relationIdentity(schema, table);
      const made = madeAt(table);
      yield {
        object,
        at: place,
        says: `${object} is dropped with all its rows, and queries that still name it fail.`,
        because: made ? [{ at: made, says: 'it was made here' }] : [],
      };
    }
  },
});
