import { liveCommands } from '../../src/judge/change-target.ts';
import { columnIdentity } from '../../src/judge/naming.ts';
import { madeAt } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { columnNamed } from '../../src/judge/tables.ts';

export default defineRule({
  id: 'column-dropped',
  category: 'safety',
  severity: 'warning',
  effect: 'breaks',
  title: 'A column is dropped that may be in use',
  why: 'What is in it is lost. Application code that runs while the migration does still names it, and every such query fails.',
  instead: 'Release code that no longer names the column first; drop it in a later release, and allow it there with the reason.',
  aliases: [
    'squawk/ban-drop-column',
    'atlas/DS103',
    'pg-migration-lint/PGM009',
    'pgls/banDropColumn',
    'pgfence/drop-column',
    'drizzle-migration-lint/drop-column',
  ],
  *change(step) {
    const { schema, place } = step;
    for (const { table, command, at } of liveCommands(step)) {
      if (command.kind !== 'drop column') continue;
      const column = columnNamed(table, command.column);
      const made = column && madeAt(column);
      // Nothing has seen a column that the same migration made.
      if (!column || (made && made.source === place.source && made.step > (madeAt(table)?.step ?? 0))) continue;
      const object = columnIdentity(schema, table, column);
      yield {
        object,
        at,
        says: `${object} is dropped with all that is in it, and queries that still name it fail.`,
        because: made ? [{ at: made, says: 'it was made here' }] : [],
      };
    }
  },
});
