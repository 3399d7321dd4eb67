import { liveCommands } from '../../src/judge/change-target.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { columnNamed } from '../../src/judge/tables.ts';
import type { ColumnDefinition, ConstraintDefinition } from '../../src/model/change.ts';
import { quoteIdentifier } from '../../src/model/identifier.ts';

export default defineRule({
  id: 'column-required',
  category: 'safety',
  severity: 'error',
  effect: 'breaks',
  title: 'A column without a default is added as NOT NULL',
  why: 'The rows that are there have no value for it, so PostgreSQL refuses the statement as soon as there is one row. It works on an empty database, and stops the deployment.',
  instead:
    'Give it a DEFAULT, which costs nothing since PostgreSQL 11. Or add it without NOT NULL, fill it, and close it in a later migration.',
  aliases: [
    'squawk/adding-required-field',
    'atlas/MF103',
    'pg-migration-lint/PGM008',
    'pgls/addingRequiredField',
    'pgfence/add-column-not-null-no-default',
    'drizzle-migration-lint/add-column-not-null-no-default',
  ],
  *change(step) {
    const { schema } = step;
    for (const { table, command, at } of liveCommands(step)) {
      if (command.kind !== 'add column' || !isRequired(command.column) || columnNamed(table, command.column.name)) continue;
      const name = relationIdentity(schema, table);
      const object = `${name}.${quoteIdentifier(command.column.name)}`;
      yield { object, at, says: `${object} is NOT NULL and has no default, so it cannot be added once ${name} holds a row.` };
    }
  },
});

function isRequired({ type, constraints }: ColumnDefinition): boolean {
  if (constraints.some(({ kind }) => FILLS.has(kind)) || SERIAL.test(type?.path.at(-1) ?? '')) return false;
  return constraints.some(({ kind }) => kind === 'not null' || kind === 'primary key');
}

const FILLS: ReadonlySet<ConstraintDefinition['kind']> = new Set(['default', 'generated', 'identity']);
const SERIAL = /^(?:small|big)?serial[248]?$/;
