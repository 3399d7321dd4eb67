/** A user's own rule, as the example folder has one: loaded when asked for, tested by its examples. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, partywall, repository } from './run.ts';

const folder = 'examples/custom-rule';
const module_ = `${folder}/rules/amount-not-in-cents.mjs`;
const text = (name: string) => readFileSync(join(repository, folder, name), 'utf8');

describe('a rule of one’s own', () => {
  it('judges with --plugins, and nothing of it is run without', () => {
    const judged = partywall(['check', folder, '--plugins', '--format', 'unix']);
    expect(judged.stdout).toContain('0002_refunds.sql:4');
    expect(judged.stdout).toContain('amount-not-in-cents');
    expect(judged.status).toBe(1);
    const left = partywall(['check', folder]);
    expect(left.stdout).not.toContain('amount-not-in-cents');
    expect(left.stderr).toContain('the settings name plugins; their rules judge only with --plugins');
  });

  it('is tested by its examples', () => {
    expect(partywall(['test-rules', module_])).toEqual({
      status: 0,
      stdout: 'amount-not-in-cents: its examples are as they say\n',
      stderr: '',
    });
  });

  it('fails the test where an example is not as it says', () => {
    const own = folderOf({
      'package.json': '{"type": "module"}',
      'rule.mjs': `export default { id: 'too-loud', category: 'hygiene', severity: 'info', effect: 'breaks', title: 'a', why: 'b', instead: 'c',
        *schema({ outcome }) { const { source } = outcome.migrations[0]; yield { object: 'all', at: { source, start: 0, end: 0 }, says: 'x.' }; } };`,
      'too-loud.sql': '-- bad: one\nselect 1;\n-- good: two\nselect 1;\n',
    });
    const { status, stdout } = partywall(['test-rules', join(own, 'rule.mjs')]);
    expect(status).toBe(1);
    expect(stdout).toBe(
      'too-loud: line 1, bad: one: found and not expected: too-loud on all in 1_migration.sql, line 1\n' +
        'too-loud: line 3, good: two: found and not expected: too-loud on all in 1_migration.sql, line 1\n',
    );
    writeFileSync(join(own, 'rule.mjs'), 'export default { id: "half" };');
    expect(partywall(['test-rules', join(own, 'rule.mjs')])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('a rule ("half") has no category'),
    });
  });

  it('is documented as it is tested', () => {
    for (const line of [`partywall test-rules ${module_}`, `partywall check ${folder} --plugins`])
      expect(text('README.md')).toContain(line);
  });
});

describe('explain', () => {
  it('knows rules by their ids and by other tools’ names', () => {
    const byId = partywall(['explain', 'statement-fails']);
    expect(byId).toMatchObject({ status: 0, stdout: expect.stringContaining('-- bad: ') });
    expect(partywall(['explain', 'squawk/adding-required-field']).stdout).toMatch(/^column-required: /);
    expect(partywall(['explain', 'statment-fails'])).toMatchObject({
      status: 2,
      stderr: 'partywall: there is no rule "statment-fails"; did you mean "statement-fails"?\n',
    });
    expect(partywall(['rules']).stdout).toMatch(/statement-fails +error +PostgreSQL refuses a statement/);
  });
});
