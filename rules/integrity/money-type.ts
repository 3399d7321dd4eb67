import { columnRule } from '../../src/judge/column-rule.ts';
import { baseType } from '../../src/judge/types.ts';
import { MONEY } from '../../src/model/catalog/ids.ts';

export default columnRule({
  id: 'money-type',
  effect: 'breaks',
  title: 'An amount of type money',
  why: 'What money means is decided by a setting of the server (lc_monetary): the same bytes are dollars on one and yen on another, with other decimals.',
  instead: 'numeric, with the currency beside it.',
  aliases: ['pg-migration-lint/PGM105'],
  is: (schema, { type }) => baseType(schema, type) === MONEY,
  says: (_schema, _column, many) => `${many ? 'are' : 'is'} of type money, whose currency is a setting of the server`,
});
