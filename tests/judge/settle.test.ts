/** What settings make of rules and of what they find. */
import { describe, expect, it } from 'vitest';
import { chooseRules } from '../../src/judge/choice.ts';
import type { Finding } from '../../src/judge/finding.ts';
import { defineRule, type Rule } from '../../src/judge/rule.ts';
import { settle } from '../../src/judge/settle.ts';
import type { Settings } from '../../src/settings/schema.ts';

const rule = (id: string, more: Partial<Rule> = {}): Rule =>
  defineRule({ id, category: 'integrity', severity: 'warning', effect: 'breaks', title: id, why: id, instead: id, ...more });

const rules = [
  rule('plain', { aliases: ['splinter/0004'], options: { most: 3 } }),
  rule('other', { aliases: ['splinter/0004'] }),
  rule('open', { category: 'isolation' }),
  rule('quiet', { optIn: true }),
];

const finding = (id: string, object = 'public.docs', file = 'db/1.sql', severity: Finding['severity'] = 'warning'): Finding => ({
  rule: id,
  severity,
  object,
  at: { source: { name: file, bytes: new Uint8Array() }, start: 0, end: 0 },
  says: '',
  because: [],
  sure: true,
  effect: 'breaks',
  fingerprint: `${id} ${object}`,
});

const running = (settings: Settings) => chooseRules(rules, settings).map(({ rule }) => rule.id);
const weighed = (settings: Settings, ...findings: Finding[]) =>
  settle(findings, rules, settings, (name) => name).map(({ rule, severity }) => `${rule} ${severity}`);

describe('which rules run', () => {
  it('is all but those that have to be asked for', () => {
    expect(running({})).toEqual(['plain', 'other', 'open']);
    expect(running({ extends: 'all' })).toEqual(['plain', 'other', 'open', 'quiet']);
    expect(running({ rules: { quiet: {} } })).toContain('quiet');
    expect(running({ rules: { plain: 'off' } })).toEqual(['other', 'open']);
    expect(running({ categories: { integrity: 'off' } })).toEqual(['open']);
    expect(running({ categories: { integrity: 'off' }, rules: { other: 'info' } })).toEqual(['other', 'open']);
  });

  it('is what an alias says of all that have it, and a name more than an alias', () => {
    expect(running({ rules: { 'splinter/0004': 'off' } })).toEqual(['open']);
    expect(running({ rules: { other: 'error', '0004': 'off' } })).toEqual(['other', 'open']);
  });

  it('is also what only an override asks for', () => {
    expect(running({ rules: { plain: 'off' }, overrides: [{ paths: ['db'], rules: { plain: 'error' } }] })).toContain('plain');
  });

  it('goes with the options that are given', () => {
    expect(chooseRules(rules, { rules: { plain: { most: 5 } } })[0]?.options).toEqual({ most: 5 });
    expect(chooseRules(rules, {})[0]?.options).toEqual({ most: 3 });
  });
});

describe('how bad a finding is', () => {
  it('is what the rule says of it, unless the settings say otherwise', () => {
    expect(weighed({}, finding('plain', 'a.b', 'c', 'info'))).toEqual(['plain info']);
    expect(weighed({ rules: { plain: 'error' } }, finding('plain', 'a.b', 'c', 'info'))).toEqual(['plain error']);
    expect(weighed({ rules: { plain: { severity: 'error', most: 1 } } }, finding('plain'))).toEqual(['plain error']);
    expect(weighed({ categories: { integrity: 'info' }, rules: { plain: 'error' } }, finding('plain'), finding('other'))).toEqual([
      'plain error',
      'other info',
    ]);
  });

  it('is a degree more for isolation where the settings are strict', () => {
    expect(weighed({ extends: 'strict' }, finding('open'), finding('plain'))).toEqual(['open error', 'plain warning']);
  });

  it('is what the last override says that fits', () => {
    const overrides = [
      { paths: ['db/**'], rules: { plain: 'info' } },
      { objects: ['public.doc*'], rules: { plain: 'off' } },
      { paths: ['db'], objects: ['app.*'], rules: { plain: 'error' } },
    ] satisfies Settings['overrides'];
    expect(weighed({ overrides }, finding('plain', 'public.notes'))).toEqual(['plain info']);
    expect(weighed({ overrides }, finding('plain', 'public.docs.title'))).toEqual([]);
    expect(weighed({ overrides }, finding('plain', 'app.docs'))).toEqual(['plain error']);
    expect(weighed({ overrides }, finding('plain', 'app.docs', 'elsewhere/1.sql'))).toEqual(['plain warning']);
  });

  it('may differ by module', () => {
    const modules = { billing: ['public.invoice*', 'db/*billing*'] };
    const overrides = [{ modules: ['billing'], rules: { plain: 'error' } }] satisfies Settings['overrides'];
    expect(weighed({ modules, overrides }, finding('plain', 'public.invoices'))).toEqual(['plain error']);
    expect(weighed({ modules, overrides }, finding('plain', 'public.docs', 'db/7_billing.sql'))).toEqual(['plain error']);
    expect(weighed({ modules, overrides }, finding('plain', 'public.docs'))).toEqual(['plain warning']);
  });

  it('does not matter in schemas that are ignored', () => {
    const schemas = { ignored: ['legacy', 'Odd.One'] };
    expect(weighed({ schemas }, finding('plain', 'legacy.docs'), finding('plain', '"Odd.One".docs'))).toEqual([]);
    expect(weighed({ schemas }, finding('plain', 'public.legacy'), finding('plain', 'legacy.sql', 'legacy.sql'))).toHaveLength(2);
  });
});
