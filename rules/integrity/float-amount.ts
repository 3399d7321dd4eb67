import { columnRule } from '../../src/judge/column-rule.ts';
import { baseType } from '../../src/judge/types.ts';
import { FLOAT4, FLOAT8 } from '../../src/model/catalog/ids.ts';
import { wordsOf } from '../../src/tenancy/words.ts';

export default columnRule({
  id: 'float-amount',
  effect: 'breaks',
  title: 'An amount of money in binary fractions',
  why: 'Ten cents have no exact binary fraction: sums of such columns are off by cents, and equal amounts compare as different.',
  instead: 'numeric, or whole cents as bigint.',
  is: (schema, { type, name }) => [FLOAT4, FLOAT8].includes(baseType(schema, type)) && wordsOf(name).some((word) => AMOUNTS.has(word)),
  says: (_schema, _column, many) => `${many ? 'are amounts' : 'is an amount'} in binary fractions`,
});

const AMOUNTS = new Set(
  'amount balance budget charge charges cost costs credit debit deposit discount fee fees fine income money paid payment price prices refund revenue salary subtotal tax total tip wage'.split(
    ' ',
  ),
);
