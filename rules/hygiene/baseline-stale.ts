import { defineRule } from '../../src/judge/rule.ts';

export default defineRule({
  id: 'baseline-stale',
  category: 'hygiene',
  severity: 'warning',
  effect: 'breaks',
  title: 'The baseline knows a finding that no longer occurs',
  why: 'The fault was mended. While the entry stays, the same fault can come back and nobody is told.',
  instead: 'Write the baseline anew with --update-baseline, which drops the entry.',
  *review({ stale }) {
    for (const { rule, object, folder, fingerprint, at } of stale)
      yield {
        object,
        at,
        says: `The baseline leaves ${rule} on ${object} for later, and it is not found any more.`,
        data: { rule, fingerprint },
        key: `${rule} ${folder} ${fingerprint}`,
      };
  },
});
