import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { distance, nearestWords } from '../../src/settings/suggest.ts';
import { findSettings, readPrelude } from '../../src/workspace/index.ts';
import { makeFolder } from './folder.ts';

const find = (files: Record<string, string>, at = '.') => findSettings([path.join(makeFolder(files), at)]);

test('settings are sought from what was named upwards, the nearest first, and not beyond the repository', async () => {
  const files = {
    'partywall.config.json': '{"postgres": 15}',
    'a/partywall.config.jsonc': '{"postgres": 16, /* c */}',
    'a/m/1.sql': '',
    'b/m/1.sql': '',
  };
  expect(await find(files, 'a/m')).toMatchObject({ kind: 'found', settings: { postgres: 16 }, file: 'a/partywall.config.jsonc' });
  expect(await find(files, 'b/m/1.sql')).toMatchObject({ kind: 'found', settings: { postgres: 15 }, file: 'partywall.config.json' });
  expect(await find({ 'partywall.config.json': '{"postgres": 15}', 'inner/.git/HEAD': '', 'inner/m/1.sql': '' }, 'inner/m')).toEqual({
    kind: 'none',
  });
  expect(await findSettings(['-'])).toEqual({ kind: 'none' });
});

test('package.json may hold them, and one that does not is passed over', async () => {
  const files = {
    'package.json': '{"partywall": {"callers": "sql"}}',
    'm/package.json': '{"devDependencies": {"partywall": "1"}}',
    'm/1.sql': '',
  };
  expect(await find(files, 'm')).toMatchObject({ kind: 'found', settings: { callers: 'sql' }, file: 'package.json' });
});

test('prelude files are read from where the settings stand', async () => {
  const files = {
    'conf/partywall.config.json': '{"prelude": ["a.sql", "../b.sql", "gone.sql"]}',
    'conf/a.sql': 'select 1',
    'b.sql': 'select 2',
  };
  const { sources, problems } = readPrelude(await find(files, 'conf'));
  expect(sources.map((one) => `${one.name}: ${Buffer.from(one.bytes)}`)).toEqual(['conf/a.sql: select 1', 'b.sql: select 2']);
  expect(problems.map((one) => `${one.file}: ${one.says}`)).toEqual([
    'conf/gone.sql: a prelude file of conf/partywall.config.json: it cannot be read: there is no such file',
  ]);
});

test('everything that may be set', async () => {
  const settings = {
    $schema: './schema.json',
    platform: 'supabase',
    prelude: ['roles.sql'],
    postgres: 17,
    migrator: 'bypassrls',
    callers: 'api',
    placeholders: { '${ehrSchema}': 'ehr', ':DATABASE_OWNER': 'app' },
    searchPath: 'app, public',
    layout: 'goose',
    ignore: ['legacy/**'],
    extends: 'strict',
    rules: { 'policy-always-true': 'error', 'splinter/0004': { severity: 'info' }, 'primary-key-missing': { most: 3, names: ['a'] } },
    categories: { performance: 'off' },
    overrides: [{ paths: ['legacy'], objects: ['public.old_*'], modules: ['billing'], rules: { 'primary-key-missing': 'off' } }],
    modules: { billing: ['public.invoice*'] },
    failOn: 'warning',
    schemas: { ignored: ['old'], exposed: ['public'] },
    plugins: ['./rules.mjs'],
    tenancy: {
      root: 'public.tenants',
      columns: ['tenant_id'],
      owner: ['user_id'],
      context: ["current_setting('app.t')"],
      untrusted: [],
      members: [],
      shared: [],
      roles: [],
    },
  };
  expect(await find({ 'partywall.config.json': JSON.stringify(settings) })).toMatchObject({ kind: 'found', settings });
});

describe('what is wrong is told with its place', () => {
  const told = async (text: string) => {
    const found = await find({ 'partywall.config.json': text });
    return found.kind === 'refused' ? found.problems.map((one) => `${one.file}:${one.line}:${one.column} ${one.says}`) : [found.kind];
  };
  const cases: Record<string, [string, string[]]> = {
    'a key that does not exist': [
      '{\n  "platfrom": "supabase",\n  "é": 1\n}',
      [
        'partywall.config.json:2:3 there is no setting "platfrom"; did you mean "platform"?',
        'partywall.config.json:3:3 there is no setting "é"',
      ],
    ],
    'a key below another': [
      '{ "tenancy": { "colums": [] } }',
      ['partywall.config.json:1:16 there is no setting "tenancy.colums"; did you mean "columns"?'],
    ],
    'a value that is none of those': [
      '{ "platform": "supabse" }',
      [
        'partywall.config.json:1:15 "platform" has to be one of "postgres", "supabase", "neon", "hasura", "nhost"; did you mean "supabase"?',
      ],
    ],
    'a version that is not known': ['{ "postgres": "16" }', ['partywall.config.json:1:15 "postgres" has to be one of 15, 16, 17, 18']],
    'a value of another type': [
      '{\n  "prelude": ["a", 1],\n  "placeholders": []\n}',
      ['partywall.config.json:2:20 "prelude.1" has to be a string', 'partywall.config.json:3:19 "placeholders" has to be an object'],
    ],
    'one or many': ['{ "tenancy": { "root": 1 } }', ['partywall.config.json:1:24 "tenancy.root" has to be a string or a list']],
    'a key that lists hold': [
      '{ "overrides": [{ "path": [], "rules": {} }] }',
      ['partywall.config.json:1:19 there is no setting "overrides.0.path"; did you mean "paths"?'],
    ],
    'a category that does not exist': [
      '{ "categories": { "safty": "off" } }',
      ['partywall.config.json:1:19 there is no setting "categories.safty"; did you mean "safety"?'],
    ],
    'a severity that does not exist': [
      '{ "rules": { "one": "warn" } }',
      ['partywall.config.json:1:21 "rules.one" has to be one of "off", "info", "warning", "error"'],
    ],
    'no object at all': ['[]', ['partywall.config.json:1:1 the settings have to be an object']],
    'text that is no JSON': ['{ "postgres": }', ['partywall.config.json:1:15 the settings are not JSON: value expected']],
    'an empty file': ['', ['partywall.config.json:1:1 the settings are not JSON: value expected']],
  };
  test('rules that do not exist, and options that they do not have', async () => {
    const text = `{
  "rules": { "policy-alway-true": "off", "splinter/0024": "off", "primary-key-missing": { "mst": 1 }, "0004": { "most": "1" } },
  "overrides": [{ "modules": ["biling"], "rules": { "squawk": "off" } }],
  "modules": { "billing": [] }
}`;
    const rules = [
      { id: 'policy-always-true', aliases: ['splinter/0024'] },
      { id: 'primary-key-missing', aliases: ['splinter/0004'], options: { most: 3 } },
    ];
    const found = await findSettings([makeFolder({ 'partywall.config.json': text })], async () => rules);
    expect(found.kind === 'refused' && found.problems.map((one) => `${one.line}:${one.column} ${one.says}`)).toEqual([
      '2:14 there is no rule "policy-alway-true"; did you mean "policy-always-true"?',
      '2:91 the rule "primary-key-missing" has no option "mst"; did you mean "most"?',
      '2:121 "rules.0004.most" has to be a number',
      '3:53 there is no rule "squawk"',
      '3:31 there is no module "biling"; did you mean "billing"?; modules are named under "modules"',
    ]);
  });

  test.each(Object.entries(cases))('%s', async (_, [text, says]) => expect(await told(text)).toEqual(says));

  test('nesting without end', async () => expect(await told('['.repeat(100_000))).toHaveLength(1));
});

test('distances count a swap of neighbours once', () => {
  expect([distance('platfrom', 'platform'), distance('ca', 'abc'), distance('', 'abc'), distance('same', 'same')]).toEqual([1, 3, 3, 0]);
  expect(nearestWords('postgers', ['postgres', 'placeholders', 'prelude'])).toEqual(['postgres']);
  expect(nearestWords('x', ['postgres'])).toEqual([]);
});
