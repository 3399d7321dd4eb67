import { defineRule } from '../../src/judge/rule.ts';

export default defineRule({
  id: 'allowance-without-reason',
  category: 'hygiene',
  severity: 'warning',
  effect: 'breaks',
  title: 'A comment allows something and does not say why',
  why: 'Nobody who reads it later can tell whether it still holds, so it is never taken out again.',
  instead: 'Say why behind a colon: `-- partywall-allow policy-always-true: the catalogue of plans is the same for everyone`.',
  *review({ allowances }) {
    for (const { allowance } of allowances) {
      if (allowance.reason !== '' || allowance.foreign) continue;
      const { at, name } = allowance;
      yield {
        object: at.source.name,
        at,
        says: `The comment that allows ${name === '' ? 'something' : name} gives no reason, so it allows nothing.`,
        key: name,
      };
    }
  },
});
