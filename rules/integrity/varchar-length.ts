import { columnRule } from '../../src/judge/column-rule.ts';
import { typeName } from '../../src/judge/types.ts';
import { VARCHAR } from '../../src/model/catalog/ids.ts';

export default columnRule({
  id: 'varchar-length',
  effect: 'breaks',
  title: 'A length that is part of the type',
  why: 'varchar(255) saves nothing in PostgreSQL; the day the limit is in the way, the type of the column has to change, with every view that shows it in the way.',
  instead: 'text, and a CHECK on the length where one matters: it can be replaced without touching the column.',
  aliases: ['squawk/prefer-text-field', 'pg-migration-lint/PGM102'],
  is: (_schema, { type, modifier }) => type === VARCHAR && modifier >= 0,
  says: (schema, column, many) => (many ? 'have lengths as part of their types' : `is ${typeName(schema, column)}`),
});
