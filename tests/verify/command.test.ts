/** The command as users run it, built. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFolder } from '../workspace/folder.ts';

const repository = join(import.meta.dirname, '../..');
const { bin } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { bin: { partywall: string } };
const program = join(repository, bin.partywall);
let alone = '';

beforeAll(() => {
  if (!existsSync(program)) execFileSync('npm', ['run', 'build'], { cwd: repository });
  alone = mkdtempSync(join(tmpdir(), 'alone-'));
  cpSync(join(repository, 'dist'), join(alone, 'dist'), { recursive: true });
  cpSync(join(repository, 'package.json'), join(alone, 'package.json'));
});
afterAll(() => rmSync(alone, { recursive: true, force: true }));

function run(args: readonly string[], where = program) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [where, 'verify', ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}

const folder = (files: Readonly<Record<string, string>>): string => join(makeFolder(files), 'migrations');

test('a folder on which both agree', () => {
  const { status, stdout } = run([
    folder({ 'migrations/1_a.sql': 'create table a (id integer);', 'migrations/2_b.sql': 'alter table a add name text;' }),
  ]);
  expect(stdout).toMatch(
    /^2 files, 2 statements, run in PostgreSQL 18\.\d+ \(PGlite [\d.]+\); 3 facts compared\nthe replay says the same in everything\n$/,
  );
  expect(status).toBe(0);
});

test('what chance decides is told as what it is, and is a difference', () => {
  const path = folder({
    'migrations/1_a.sql': "create table a (id integer);\ndo $$ begin\n  execute format('create table %I ()', 'on ' || now());\nend $$;\n",
  });
  const text = run([path]);
  expect(text.status).toBe(1);
  expect(text.stdout).toMatch(/1 fact differs\n\nrelations public\."on [^"]+"\n {2}PostgreSQL has it, the replay has not\n/);
  expect(text.stdout).toMatch(
    /\nRead, but not followed by the replay; .*\n {2}\S*1_a\.sql:3:\d+ EXECUTE of a text that depends on now\(\)/,
  );
  const json = run([path, '--format', 'json']);
  expect(json.status).toBe(1);
  const document = JSON.parse(json.stdout);
  expect(document).toMatchObject({
    version: 1,
    differences: [{ kind: 'relations', object: expect.stringMatching(/^public\."on /), model: null }],
    statements: [],
    unmodelled: [{ file: expect.stringMatching(/1_a\.sql$/), line: 3 }],
    summary: { files: 1, statements: 2 },
  });
});

test('several histories are compared one by one', () => {
  const both = makeFolder({
    'one/prisma/migrations/1_a/migration.sql': 'create table a ();',
    'one/prisma/migrations/migration_lock.toml': '',
    'two/supabase/migrations/1_a.sql': 'create table a ();',
  });
  const { status, stdout } = run([both, '--format', 'json']);
  expect(status).toBe(0);
  const { histories } = JSON.parse(stdout) as { histories: { folder: string; differences: unknown[] }[] };
  expect(histories.map((one) => [one.folder.replace(/^.*?(one|two)/, '$1'), one.differences])).toEqual([
    ['one/prisma/migrations', []],
    ['two/supabase/migrations', []],
  ]);
});

test.each([
  ['nothing there', ['/nowhere/at/all'], /no such/],
  ['no migrations', [''], /migrations/],
  ['a format that there is none of', ['.', '--format', 'html'], /format/],
])('%s cannot be judged', (_, args, says) => {
  const empty = makeFolder({ 'README.md': 'nothing' });
  const { status, stdout, stderr } = run(args.map((one) => (one === '' ? empty : one)));
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(says);
});

test('settings that cannot be read, as JSON', () => {
  const path = folder({ 'migrations/1_a.sql': 'select 1;', 'partywall.config.json': '{ "platform": "elsewhere" }' });
  const { status, stdout, stderr } = run([path, '--format', 'json']);
  expect(status).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({ version: 1, differences: [], statements: [], error: expect.stringMatching(/platform/) });
  expect(stderr).toMatch(/platform/);
});

test('without PGlite it says what to install', () => {
  const path = folder({ 'migrations/1_a.sql': 'select 1;' });
  const { status, stdout, stderr } = run([path], join(alone, bin.partywall));
  expect(stderr).toMatch(
    /verify needs the package @electric-sql\/pglite, which is not installed here: npm install --save-dev @electric-sql\/pglite/,
  );
  expect([status, stdout]).toEqual([2, '']);
});
