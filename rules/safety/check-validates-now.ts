import { liveCommands } from '../../src/judge/change-target.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { defineRule } from '../../src/judge/rule.ts';

export default defineRule({
  id: 'check-validates-now',
  category: 'safety',
  severity: 'warning',
  effect: 'slows',
  title: 'A CHECK reads the whole table while nobody can use it',
  why: 'ADD CONSTRAINT ... CHECK holds the strongest lock while it looks at every row: not even reading goes on.',
  instead: 'ADD CONSTRAINT ... NOT VALID, which binds new rows at once, and VALIDATE CONSTRAINT in the next migration, which stops nobody.',
  aliases: [
    'squawk/constraint-missing-not-valid',
    'eugene/E1',
    'atlas/PG305',
    'pg-migration-lint/PGM015',
    'pgfence/add-constraint-check-no-not-valid',
  ],
  *change(step) {
    const { schema } = step;
    for (const { table, command, at } of liveCommands(step)) {
      if (command.kind !== 'add constraint' || command.constraint.kind !== 'check') continue;
      const { name, notValid, enforced } = command.constraint;
      if (notValid || !enforced) continue;
      const object = relationIdentity(schema, table);
      yield {
        object,
        at,
        says: `The CHECK${name === undefined ? '' : ` ${name}`} on ${object} is tested on every row at once, while nobody can use the table.`,
        key: name ?? '',
      };
    }
  },
});
