import { columnIdentity, relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { secretColumns } from '../../src/judge/sensitive.ts';
import { designedTables } from '../../src/judge/tables.ts';
import { listed } from '../../src/judge/words.ts';

export default defineRule({
  id: 'secret-in-plain-text',
  category: 'isolation',
  severity: 'warning',
  effect: 'opens',
  title: 'A secret is kept as plain text',
  why: 'Whoever reads the row, a backup, a replica or a log has it: policies say who may see a row, not what a copy of it is worth.',
  instead:
    'Keep a hash of what is only compared (passwords, API keys that you hand out), and what has to be read again encrypted, with a key that is not in the database: bytea, or the platform’s vault.',
  *schema(subject) {
    const { schema } = subject;
    for (const relation of designedTables(subject)) {
      const columns = secretColumns(schema, relation);
      const [first] = columns;
      if (!first) continue;
      const names = columns.map(({ name }) => name);
      yield {
        object: columns.length === 1 ? columnIdentity(schema, relation, first) : relationIdentity(schema, relation),
        at: placeOf(first),
        says: `${relationIdentity(schema, relation)} keeps ${listed(names)} as plain text.`,
        data: { columns: names },
      };
    }
  },
});
