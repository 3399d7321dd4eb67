/** partywall init, in repositories as people have them. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RECIPES } from '../../src/cli/recipes.ts';
import { NEIGHBOURS } from '../../src/workspace/index.ts';
import { expectGolden } from '../golden.ts';
import { folderOf, partywall, repository } from './run.ts';

/** A layout, a platform and a tenancy of each kind. */
const examples = ['dealership', 'fleet', 'vision'];

describe.each(examples)('%s', (name) => {
  it('is proved as before with the settings that init writes', () => {
    const folder = folderOf({});
    cpSync(join(repository, 'examples', name), folder, { recursive: true, filter: (path) => !/partywall\.config\.jsonc?$/.test(path) });
    const cells = () => (JSON.parse(partywall(['prove', '.', '--format', 'json'], { cwd: folder }).stdout) as { cells: unknown }).cells;
    const before = cells();
    const { status, stdout, stderr } = partywall(['init'], { cwd: folder });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('partywall.config.json is written.');
    expect(cells()).toEqual(before);
  });
});

const MIGRATION = { 'db/migrations/1_init.sql': 'create table docs (id bigint primary key);\n' };

it('never writes over settings that are there', () => {
  const folder = folderOf({ ...MIGRATION, 'partywall.config.jsonc': '{}' });
  const { status, stderr } = partywall(['init'], { cwd: folder });
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'partywall: there are settings already: partywall.config.jsonc\n' });
});

it('finds nothing to write down where there are no migrations', () => {
  const { status, stderr } = partywall(['init'], { cwd: folderOf({ 'README.md': 'nothing' }) });
  expect(status).toBe(2);
  expect(stderr).toContain('no PostgreSQL migrations');
});

it('writes nothing when it is only asked what it would write', () => {
  const folder = folderOf(MIGRATION);
  const { status, stdout } = partywall(['init', '--dry-run'], { cwd: folder });
  expect(status).toBe(0);
  expect(stdout).toContain('"platform": "postgres"');
  expect(readdirSync(folder)).toEqual(['db']);
});

it('says how to run with each tool that it sees, and no other', () => {
  const signs = ['.husky', '.github', '.vscode'];
  const folder = folderOf({
    ...MIGRATION,
    'package.json': '{ "lint-staged": {} }',
    'lefthook.yml': '',
    '.pre-commit-config.yaml': '',
    '.gitlab-ci.yml': '',
  });
  const bare = partywall(['init', '--dry-run'], { cwd: folder });
  expect(bare.status).toBe(0);
  for (const sign of signs) mkdirSync(join(folder, sign));
  const { stdout } = partywall(['init'], { cwd: folder });
  for (const name of NEIGHBOURS) expect(stdout).toContain(`${RECIPES[name].title}, in ${RECIPES[name].file}:`);
  const alone = partywall(['init'], { cwd: folderOf(MIGRATION) });
  for (const name of NEIGHBOURS) expect(alone.stdout).not.toContain(RECIPES[name].file);
});

describe('the recipe for', () => {
  it.each(NEIGHBOURS)('%s is the example', (name) => {
    const { file, text } = RECIPES[name];
    expectGolden(join(repository, 'examples/hooks', file.replace(/^\./, '').replaceAll('/.', '/')), text);
  });
});

it('completes commands, options and their values in bash', () => {
  const { stdout: script } = partywall(['completion'], { env: { SHELL: '/bin/bash' } });
  expect(script).toContain('complete');
  const completed = (...words: string[]) =>
    partywall(['--get-yargs-completions', 'partywall', ...words])
      .stdout.split('\n')
      .map((line) => line.split(':')[0]);
  expect(completed('sch')).toContain('schema');
  expect(completed('prove', '--t')).toContain('--table');
  expect(completed('check', '--format', '')).toContain('json');
});

it('has the problem matcher read what is printed', () => {
  const folder = folderOf({
    ...MIGRATION,
    'db/migrations/2_more.sql': 'alter table nothing\n  add column [x] int;\nalter table none add x int;\n',
  });
  const { stdout } = partywall(['check', '.', '--format', 'unix'], { cwd: folder });
  const tasks = JSON.parse(RECIPES.vscode.text) as { tasks: { problemMatcher: { pattern: { regexp: string } } }[] };
  const pattern = new RegExp(tasks.tasks[0]?.problemMatcher.pattern.regexp ?? '');
  const read = stdout
    .trim()
    .split('\n')
    .flatMap((line) => pattern.exec(line)?.slice(1) ?? []);
  expect(read).toContain('db/migrations/2_more.sql');
  expect(read).toContain('syntax-error');
  const { findings } = JSON.parse(partywall(['check', '.', '--format', 'json'], { cwd: folder }).stdout) as { findings: unknown[] };
  expect(read.length / 6).toBe(findings.length);
});

it('keeps its place when the settings cannot be written', () => {
  const folder = folderOf(MIGRATION);
  mkdirSync(join(folder, 'partywall.config.json'));
  writeFileSync(join(folder, 'partywall.config.json', 'inside'), '');
  const { status, stderr } = partywall(['init'], { cwd: folder });
  expect(status).toBe(2);
  expect(stderr).not.toContain('defect');
  expect(readFileSync(join(folder, 'partywall.config.json', 'inside'), 'utf8')).toBe('');
});

it('completes in a real bash', () => {
  const folder = folderOf({});
  const program = `#!/bin/sh\nexec "${process.execPath}" "${join(repository, 'dist/cli.cjs')}" "$@"\n`;
  writeFileSync(join(folder, 'partywall'), program, { mode: 0o755 });
  const script = `source <(partywall completion)
COMP_WORDS=(partywall prove --ro); COMP_CWORD=2; COMP_LINE="partywall prove --ro"; COMP_POINT=\${#COMP_LINE}
$(complete -p partywall | sed 's/.*-F \\([^ ]*\\).*/\\1/'); echo "\${COMPREPLY[@]}"`;
  const { PATH = '' } = process.env;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '--noprofile', '-c', script], {
    encoding: 'utf8',
    env: { PATH: `${folder}:${PATH}`, SHELL: '/bin/bash' },
  });
  expect(stderr).toBe('');
  expect(stdout).toContain('--role');
});
