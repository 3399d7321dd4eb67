import { columnRule } from '../../src/judge/column-rule.ts';
import { baseType, typeName } from '../../src/judge/types.ts';
import { INT2, INT4 } from '../../src/model/catalog/ids.ts';

export default columnRule({
  id: 'integer-key',
  effect: 'breaks',
  title: 'A counted key that can run out',
  why: 'An integer counts to 2,147,483,647, gaps included: then every INSERT fails, and widening the column rewrites the table under a lock.',
  instead: 'bigint, also in the columns that refer to it.',
  aliases: ['squawk/prefer-bigint-over-int', 'pg-migration-lint/PGM107'],
  is: (schema, { type, attribute, default: value, identity }, relation) =>
    [INT2, INT4].includes(baseType(schema, type)) &&
    (value !== undefined || identity !== undefined) &&
    schema
      .constraintsOf(relation.id)
      .some(({ kind, columns }) => kind === 'primary key' && columns.length === 1 && columns[0] === attribute),
  says: (schema, column) => `is a counted key of type ${typeName(schema, column)}`,
});
