import { describe, expect, it } from 'vitest';
import { MAY_ALLOW, readAllowComment } from '../../src/settings/allow-comment.ts';

const cases: Record<string, Partial<ReturnType<typeof readAllowComment>> | undefined> = {
  '-- partywall-allow policy-always-true: plans are the same for everyone': {
    names: ['policy-always-true'],
    scope: 'statement',
    reason: 'plans are the same for everyone',
    foreign: false,
  },
  '--partywall-allow a, splinter/0013 on public.docs: why: because': {
    names: ['a', 'splinter/0013'],
    object: 'public.docs',
    reason: 'why: because',
  },
  '/* partywall-allow-file a on public."od:d": why */': { scope: 'file', object: 'public."od:d"', reason: 'why' },
  '-- partywall-allow a': { names: ['a'], reason: '' },
  '-- partywall-allow a:': { names: ['a'], reason: '' },
  '-- partywall-allow: why': { names: [], reason: 'why' },
  '-- partywall-allow-all a: why': undefined,
  '-- see partywall-allow in the manual': undefined,
  '-- squawk-ignore ban-drop-column, prefer-text-field': { names: ['squawk/ban-drop-column', 'squawk/prefer-text-field'], foreign: true },
  '-- squawk-ignore-file ban-drop-column': { names: ['squawk/ban-drop-column'], scope: 'file' },
  '-- squawk-ignore': undefined,
  '-- pgls-ignore lint/safety/banDropColumn: it is empty': { names: ['pgls/banDropColumn'] },
  '-- eugene: ignore E4, W12': { names: ['eugene/E4', 'eugene/W12'] },
  '-- pgm-lint:suppress PGM501': { names: ['pg-migration-lint/PGM501'], scope: 'statement' },
  '-- pgm-lint:suppress-file PGM501,PGM502': { names: ['pg-migration-lint/PGM501', 'pg-migration-lint/PGM502'], scope: 'file' },
  '-- rls-guard-disable-next-line RLS001': { names: ['supabase-rls-guard/RLS001'], scope: 'statement' },
  '-- rls-guard-disable-file RLS001': { names: ['supabase-rls-guard/RLS001'], scope: 'file' },
  '-- migrationpilot-disable MP001': { names: ['migrationpilot/MP001'] },
  '-- pgfence-ignore: drop-column': { names: ['pgfence/drop-column'] },
};

describe('a comment that allows', () => {
  it.each(Object.entries(cases))('%s', (comment, wanted) => {
    const read = readAllowComment(comment);
    if (wanted) expect(read).toMatchObject(wanted);
    else expect(read).toBeUndefined();
    if (read) expect(MAY_ALLOW.test(comment)).toBe(true);
  });

  it('is read in the time of its length', () => {
    const started = performance.now();
    readAllowComment(`-- partywall-allow ${'a on '.repeat(20_000)}`);
    readAllowComment(`-- partywall-allow ${'"'.repeat(50_000)}`);
    readAllowComment(`-- squawk-ignore ${' '.repeat(50_000)}x`);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
