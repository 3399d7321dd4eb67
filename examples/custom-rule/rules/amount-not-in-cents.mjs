import { columnIdentity, columnsOf, defineRule, ownTables, placeOf } from 'partywall';

const BIGINT = 20;

/** This team counts money in cents, in bigint columns. */
export default defineRule({
  id: 'amount-not-in-cents',
  category: 'integrity',
  severity: 'warning',
  effect: 'breaks',
  title: 'An amount of money is not in cents',
  why: 'The billing service reads every amount as a whole number of cents. It takes 12.50 for twelve cents.',
  instead: 'Make the column a bigint, and say `_cents` at the end of its name.',
  options: { words: ['amount', 'price'] },
  *schema(subject, { words }) {
    for (const table of ownTables(subject)) {
      for (const column of columnsOf(table)) {
        if (column.type === BIGINT || !column.name.split('_').some((word) => words.includes(word))) continue;
        const object = columnIdentity(subject.schema, table, column);
        yield { object, at: placeOf(column, 'type'), says: `${object} holds an amount of money, and is no bigint.` };
      }
    }
  },
});
