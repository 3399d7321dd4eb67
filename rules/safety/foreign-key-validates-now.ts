import { liveCommands } from '../../src/judge/change-target.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { defineRule } from '../../src/judge/rule.ts';
import type { ConstraintDefinition, TableCommand } from '../../src/model/change.ts';

type ForeignKey = Extract<ConstraintDefinition, { kind: 'foreign key' }>;

export default defineRule({
  id: 'foreign-key-validates-now',
  category: 'safety',
  severity: 'warning',
  effect: 'slows',
  title: 'A foreign key checks every row while nobody can write',
  why: 'ADD FOREIGN KEY looks every row of the table up in the other one, and nobody can write to either until it has. On a large table the application stands still.',
  instead: 'ADD CONSTRAINT ... NOT VALID, which binds new rows at once, and VALIDATE CONSTRAINT in the next migration, which stops nobody.',
  aliases: [
    'squawk/adding-foreign-key-constraint',
    'squawk/constraint-missing-not-valid',
    'eugene/E1',
    'atlas/PG306',
    'pg-migration-lint/PGM014',
    'pgls/addingForeignKeyConstraint',
    'pgfence/add-constraint-fk-no-not-valid',
  ],
  *change(step) {
    const { schema } = step;
    for (const { table, command, at } of liveCommands(step)) {
      const key = keyOf(command);
      if (!key || key.notValid || !key.enforced || table.kind === 'partitioned table') continue;
      const object = relationIdentity(schema, table);
      const columns = command.kind === 'add column' ? command.column.name : key.columns.join(', ');
      yield {
        object,
        at,
        says: `The foreign key on ${object} (${columns}) is checked for every row at once, while nobody can write to ${object} or ${key.table.name}.`,
        key: key.name ?? columns,
      };
    }
  },
});

/** A new column without a default is NULL in every row, and PostgreSQL does not look. */
function keyOf(command: TableCommand): ForeignKey | undefined {
  if (command.kind === 'add constraint') return command.constraint.kind === 'foreign key' ? command.constraint : undefined;
  if (command.kind !== 'add column' || !command.column.constraints.some(fills)) return undefined;
  return command.column.constraints.find((one) => one.kind === 'foreign key');
}

const fills = (one: ConstraintDefinition): boolean =>
  one.kind === 'generated' ||
  one.kind === 'identity' ||
  (one.kind === 'default' && !(one.value.kind === 'constant' && one.value.form === 'null'));
