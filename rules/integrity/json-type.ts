import { columnRule } from '../../src/judge/column-rule.ts';
import { baseType } from '../../src/judge/types.ts';
import { JSON_TYPE } from '../../src/model/catalog/ids.ts';

export default columnRule({
  id: 'json-type',
  effect: 'slows',
  title: 'JSON that is kept as text',
  why: 'json keeps the text as it came: it is parsed at every access, has no equality (so DISTINCT and GROUP BY fail), and takes no index.',
  instead: 'jsonb, unless the very text must be kept.',
  aliases: ['pg-migration-lint/PGM103'],
  is: (schema, { type }) => baseType(schema, type) === JSON_TYPE,
  says: (_schema, _column, many) => `${many ? 'are' : 'is'} json, not jsonb`,
});
