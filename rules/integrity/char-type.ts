import { columnRule } from '../../src/judge/column-rule.ts';
import { baseType, typeName } from '../../src/judge/types.ts';
import { BPCHAR } from '../../src/model/catalog/ids.ts';

export default columnRule({
  id: 'char-type',
  effect: 'breaks',
  title: 'Text that is padded with blanks',
  why: 'char(n) fills every value up with blanks, which some comparisons ignore and others do not; it saves no room and no time.',
  instead: 'text, with a CHECK on the length where one matters.',
  aliases: ['squawk/ban-char-field', 'pg-migration-lint/PGM104'],
  is: (schema, { type }) => baseType(schema, type) === BPCHAR,
  says: (schema, column, many) => `${many ? 'are' : 'is'} ${typeName(schema, column)}, which pads with blanks`,
});
