import { liveCommands } from '../../src/judge/change-target.ts';
import { columnIdentity } from '../../src/judge/naming.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { columnNamed } from '../../src/judge/tables.ts';
import type { TableCommand } from '../../src/model/change.ts';
import type { Expression } from '../../src/model/expression.ts';
import type { Schema } from '../../src/model/schema.ts';

export default defineRule({
  id: 'not-null-scans',
  category: 'safety',
  severity: 'warning',
  effect: 'slows',
  title: 'SET NOT NULL reads the whole table while nobody can use it',
  why: 'It holds the strongest lock while it looks for a NULL in every row: not even reading goes on.',
  instead:
    'ADD CONSTRAINT ... CHECK (column IS NOT NULL) NOT VALID, then VALIDATE CONSTRAINT in the next migration. SET NOT NULL then takes its word for it, and the constraint can be dropped.',
  aliases: [
    'squawk/adding-not-nullable-field',
    'eugene/E2',
    'atlas/PG303',
    'pg-migration-lint/PGM013',
    'pgls/addingNotNullField',
    'pgfence/alter-column-set-not-null',
  ],
  *change(step) {
    const { schema } = step;
    for (const { table, command, at } of liveCommands(step)) {
      const name = columnOf(command);
      const column = name === undefined ? undefined : columnNamed(table, name);
      if (!column || column.notNull || isProved(schema, table.id, column.attribute)) continue;
      const object = columnIdentity(schema, table, column);
      yield { object, at, says: `Every row is searched for a NULL in ${object}, while nobody can use the table.` };
    }
  },
});

function columnOf(command: TableCommand): string | undefined {
  if (command.kind === 'set not null') return command.column;
  const constraint = command.kind === 'add constraint' ? command.constraint : undefined;
  return constraint?.kind === 'not null' && !constraint.notValid ? constraint.column : undefined;
}

/** PostgreSQL looks at the constraints that it has checked before it looks at the rows. */
const isProved = (schema: Schema, table: number, attribute: number): boolean =>
  schema
    .constraintsOf(table)
    .some(
      ({ kind, validated, enforced, check }) => kind === 'check' && validated && enforced && check && says(check.expression, attribute),
    );

function says(e: Expression, attribute: number): boolean {
  if (e.kind === 'and') return e.args.some((one) => says(one, attribute));
  return e.kind === 'is null' && e.negated && e.arg.kind === 'column' && e.arg.attribute === attribute;
}
