import { defineRule } from '../../src/judge/rule.ts';

export default defineRule({
  id: 'allowance-unused',
  category: 'hygiene',
  severity: 'warning',
  effect: 'breaks',
  title: 'A comment allows something that is not found',
  why: 'It was written for a fault that is gone, or its rule or object is misspelt. It stays, and allows the next such fault without a word.',
  instead: 'Drop the comment, or mend the name of the rule or of the object in it.',
  aliases: ['squawk/unused-ignore'],
  *review({ allowances }) {
    for (const { allowance, allows, asked, unknown } of allowances) {
      const { at, name, object, reason, foreign } = allowance;
      if (allows > 0 || foreign || reason === '' || (!asked && unknown === undefined)) continue;
      const what = object === undefined ? name : `${name} on ${object}`;
      yield {
        object: at.source.name,
        at,
        says:
          unknown === undefined
            ? `The comment allows ${what}, and nothing of the kind is found there.`
            : `The comment allows nothing: ${unknown}.`,
        key: `${name} ${object ?? ''}`,
      };
    }
  },
});
