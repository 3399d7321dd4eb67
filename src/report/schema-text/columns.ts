import type { Entry } from '../schema/index.ts';
import { enclosed, flag, indented, quoted, text } from './lines.ts';

/** A line for each column, as CREATE TABLE would have it. */
export const columns = (listed: readonly Entry[]): string[] =>
  listed.flatMap((column) => [
    [quoted(column, 'name'), text(column, 'type'), ...modifiers(column)].join(' '),
    ...indented('  comment', text(column, 'comment')),
  ]);

function modifiers(column: Entry): string[] {
  const collation = text(column, 'collation');
  const value = text(column, 'default');
  const generated = text(column, 'generated');
  const identity = text(column, 'identity');
  return [
    ...(collation === undefined ? [] : [`COLLATE ${collation}`]),
    ...(flag(column, 'notNull') ? ['NOT NULL'] : []),
    ...(value === undefined ? [] : [`DEFAULT ${value}`]),
    ...(generated === undefined ? [] : [`GENERATED ALWAYS AS ${enclosed(generated)}`]),
    ...(identity === undefined ? [] : [`GENERATED ${identity.toUpperCase()} AS IDENTITY`]),
    ...(flag(column, 'inherited') ? ['(inherited)'] : []),
  ];
}
