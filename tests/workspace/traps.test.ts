import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { historyOf, kindsOf, makeFolder, runOf, sqlOf } from './folder.ts';

const goose = (sql: string) => `-- +goose Up\n${sql}\n`;
const dbmate = (sql: string) => `-- migrate:up\n${sql}\n-- migrate:down\n`;

describe('a version that comes twice is told as the tool would take it', () => {
  const cases: Record<string, [Record<string, string>, RegExp]> = {
    'golang-migrate': [{ 'migrations/1_a.up.sql': '', 'migrations/01_b.up.sql': '' }, /golang-migrate stops/],
    goose: [{ 'migrations/1_a.sql': goose('select 1;'), 'migrations/01_b.sql': goose('select 1;') }, /goose stops/],
    supabase: [{ 'supabase/migrations/1_a.sql': '', 'supabase/migrations/1_b.sql': '' }, /fails when it notes/],
    dbmate: [{ 'db/migrations/1_a.sql': dbmate('select 1;'), 'db/migrations/1_b.sql': dbmate('select 1;') }, /dbmate fails when/],
    sqlx: [{ 'Cargo.toml': '[dependencies]\nsqlx = "1"', 'migrations/1_a.sql': '', 'migrations/01_b.sql': '' }, /sqlx fails when/],
    diesel: [
      { 'diesel.toml': '', 'migrations/2020-01-01-000000_a/up.sql': 'select 1', 'migrations/20200101000000_b/up.sql': 'select 1' },
      /runs only one/,
    ],
    flyway: [{ 'db/migration/V1__a.sql': '', 'db/migration/V1_0__b.sql': '' }, /Flyway stops/],
    tern: [{ 'tern.conf': '', '1_a.sql': 'select 1', '01_b.sql': 'select 1' }, /tern stops/],
    hasura: [{ 'config.yaml': 'version: 3', 'migrations/1_a/up.sql': 'select 1', 'migrations/1_b/up.sql': 'select 1' }, /Hasura CLI stops/],
    refinery: [{ 'refinery.toml': '', 'migrations/V1__a.sql': '', 'migrations/V1__b.sql': '' }, /refinery fails/],
    evolve: [{ 'evolve.json': '', 'db/V1__a.sql': '', 'db/V1__b.sql': '' }, /Evolve stops/],
  };
  test.each(Object.entries(cases))('%s', async (layout, [files, says]) => {
    const history = await historyOf(makeFolder(files));
    expect(history.root.layout).toBe(layout);
    expect(history.migrations).toHaveLength(2);
    const told = history.problems.find((one) => one.kind === 'duplicate-version');
    expect(told?.says).toMatch(says);
    expect(told?.weight).toBe('fails');
  });

  test.each([
    [
      'prisma',
      {
        'migrations/migration_lock.toml': 'provider = "postgresql"',
        'migrations/1_a/migration.sql': '',
        'migrations/1_b/migration.sql': '',
      },
    ],
    ['sql-migrate', { 'migrations/1_a.sql': '-- +migrate Up\n', 'migrations/1_b.sql': '-- +migrate Up\n' }],
  ])('%s does not mind', async (layout, files) => {
    const history = await historyOf(makeFolder(files));
    expect([history.root.layout, kindsOf(history)]).toEqual([layout, []]);
  });
});

test.each([
  ['tern', { 'tern.conf': '', '1_a.sql': 'select 1', '3_c.sql': 'select 1' }],
  [
    'postgres-migrations',
    { 'package.json': '{"dependencies":{"postgres-migrations":"1"}}', 'migrations/1-a.sql': '', 'migrations/3-c.sql': '' },
  ],
])('%s stops at a gap', async (layout, files) => {
  const history = await historyOf(makeFolder(files));
  expect([history.root.layout, ...kindsOf(history)]).toEqual([layout, 'version-gap']);
  expect(history.problems[0]?.says).toMatch(/2 is missing/);
});

test('where names and numbers disagree, padding decides and a problem says so', async () => {
  const short = await historyOf(makeFolder({ 'migrations/2_b.sql': 'create table b ()', 'migrations/10_a.sql': 'create table a ()' }));
  expect(short.migrations.map((one) => one.name)).toEqual(['migrations/2_b.sql', 'migrations/10_a.sql']);
  const long = await historyOf(
    makeFolder({ 'migrations/20250101_b.sql': 'create table b ()', 'migrations/20240101000000_a.sql': 'create table a ()' }),
  );
  expect(long.migrations.map((one) => one.name)).toEqual(['migrations/20240101000000_a.sql', 'migrations/20250101_b.sql']);
  expect([...kindsOf(short), ...kindsOf(long)]).toEqual(['ambiguous-order', 'ambiguous-order']);
});

test('numbers that a tool cannot hold', async () => {
  const large = '99999999999999999999';
  const skipped = await historyOf(makeFolder({ 'migrations/1_a.up.sql': '', [`migrations/${large}_b.up.sql`]: '' }));
  expect([skipped.migrations.length, ...kindsOf(skipped)]).toEqual([1, 'ignored-file']);
  const stopped = await historyOf(
    makeFolder({ 'migrations/1_a.sql': goose('select 1;'), [`migrations/${large}_b.sql`]: goose('select 1;') }),
  );
  expect(kindsOf(stopped)).toEqual(['bad-name']);
});

test('a byte order mark is not run; tools that choke on it are told of', async () => {
  const mark = '\ufeff';
  const marked = await historyOf(
    makeFolder({ 'migrations/1_a.sql': `${mark}${goose('select 1;')}`, 'migrations/2_b.sql': goose('select 2;') }),
  );
  expect(marked.migrations.map(sqlOf)).toEqual(['select 1;', 'select 2;']);
  expect(marked.problems.map((one) => [one.kind, one.line, one.column])).toEqual([['byte-order-mark', 1, 1]]);
  const stripped = await historyOf(makeFolder({ 'db/migration/V1__a.sql': `${mark}select 1` }));
  expect([...stripped.migrations.map(sqlOf), ...kindsOf(stripped)]).toEqual(['select 1']);
});

test('bytes that the parser must not see keep their place in the order', async () => {
  const history = await historyOf(
    makeFolder({
      'supabase/migrations/1_a.sql': 'select 1',
      'supabase/migrations/2_b.sql': Buffer.from("é;\nselect 'caf\xe9'", 'latin1'),
      'supabase/migrations/3_c.sql': 'select 3;\n-- é \0\ndrop table x',
      'supabase/migrations/4_d.sql': Buffer.from('\ufeffselect 4', 'utf16le'),
      'supabase/migrations/5_e.sql': 'select 5',
    }),
  );
  expect(history.migrations.map((one) => one.opaque === undefined)).toEqual([true, false, false, false, true]);
  expect(history.migrations.map((one) => one.source.bytes.length)).toEqual([8, 0, 0, 0, 8]);
  expect(history.problems.map((one) => [one.kind, one.file, one.line, one.column])).toEqual([
    ['not-utf8', 'supabase/migrations/2_b.sql', 1, 1],
    ['nul-byte', 'supabase/migrations/3_c.sql', 2, 6],
    ['not-utf8', 'supabase/migrations/4_d.sql', 1, 1],
  ]);
});

test('the first byte that is not UTF-8 is found', async () => {
  const bytes = Buffer.concat([Buffer.from('select 1; -- é 😀\n-- é '), Buffer.from([0xff]), Buffer.from('x')]);
  const history = await historyOf(makeFolder({ 'a.sql': bytes }), 'a.sql');
  expect(history.problems[0]).toMatchObject({ kind: 'not-utf8', line: 2, column: 6, says: expect.stringMatching(/0xff/) });
});

test('carriage returns stay; tools that trip over them do', async () => {
  const history = await historyOf(
    makeFolder({
      'tern.conf': '',
      '1_a.sql': '---- tern: disable-tx ----\r\nselect 1;\r\n',
      '2_b.sql': '---- tern: disable-tx ----\nselect 2;\n',
    }),
  );
  expect(history.migrations.map((one) => one.transaction)).toEqual(['file', 'statement']);
  expect(Buffer.from(history.migrations[0]?.source.bytes ?? []).includes('\r\n')).toBe(true);
  const chain = makeFolder({ 'migrations/committed/000001.sql': '--! Previous: -\r\n--! Hash: sha1:x\r\n\r\nselect 1;' });
  expect((await historyOf(chain)).problems[0]?.says).toMatch(/CR LF/);
  const atlas = makeFolder({ 'm/atlas.sum': '', 'm/1.sql': '-- atlas:txmode none\r\n\r\nselect 1' });
  expect((await historyOf(atlas)).migrations[0]?.transaction).toBe('file');
});

test('an empty file is nothing to some tools and an error to others', async () => {
  expect(kindsOf(await historyOf(makeFolder({ 'supabase/migrations/1_a.sql': '' })))).toEqual([]);
  expect(kindsOf(await historyOf(makeFolder({ 'diesel.toml': '', 'm/1_a/up.sql': '', 'm/2_b/up.sql': '-- x' })))).toEqual(['empty-file']);
  expect(kindsOf(await historyOf(makeFolder({ 'tern.conf': '', '1_a.sql': '-- nothing\n' })))).toEqual(['empty-file']);
  const files: Record<string, string> = { 'm/1_a.sql': '' };
  for (let i = 2; i < 9; i++) files[`m/${i}_x.sql`] = goose('select 1;');
  expect(kindsOf(await historyOf(makeFolder(files)))).toEqual(['bad-marker']);
});

test('a marker that the tool does not know is told of, and nothing is cut', async () => {
  const text = `${goose('create table t ();')}-- +goose Down\ndrop table t;\n`;
  const history = await historyOf(makeFolder({ 'migrations/1_a.up.sql': text, 'migrations/1_a.down.sql': '' }));
  expect(kindsOf(history)).toEqual(['foreign-marker']);
  expect(history.migrations.map(sqlOf)[0]).toMatch(/drop table/);
});

test('goose stops at what it does not understand', async () => {
  const says = async (text: string) =>
    (await historyOf(makeFolder({ 'm/1_a.sql': text }), 'm/1_a.sql')).problems.map((one) => `${one.line}: ${one.says}`);
  expect(await says('-- +goose Up\nselect 1\n')).toEqual(['2: goose stops: the last statement has no semicolon at the end of its line']);
  expect(await says('-- +goose Up\nselect 1; -- fine\n-- see +goose docs\n')).toEqual(['3: goose stops: it does not know this annotation']);
  expect(await says('select 0;\n-- +goose Up\nselect 1;\n')).toEqual(['1: goose stops: there is SQL before -- +goose Up']);
});

test('node-pg-migrate without an Up marker runs the Down part, too', async () => {
  const folder = makeFolder({
    'package.json': '{"dependencies":{"node-pg-migrate":"7"}}',
    'migrations/1_a.sql': 'select 1;\n-- Down Migration\nselect 2;',
  });
  const history = await historyOf(folder);
  expect(history.migrations.map(sqlOf)).toEqual(['select 1; -- Down Migration select 2;']);
  expect(history.problems[0]).toMatchObject({ kind: 'bad-marker', line: 2 });
});

test('a stale journal gives way to the numbers', async () => {
  const history = await historyOf(
    makeFolder({
      'drizzle/meta/_journal.json': '{"entries":[{"tag":"0000_gone"}]}',
      'drizzle/0001_a.sql': 'select 1',
      'drizzle/0002_b.sql': 'select 2',
      'drizzle/0010_c.sql': 'select 3',
    }),
  );
  expect(history.migrations.map(sqlOf)).toEqual(['select 1', 'select 2', 'select 3']);
  expect(kindsOf(history)).toEqual(['stale-manifest', 'missing-file']);
});

test('manifests that list what is not there, or lead out of the folder', async () => {
  const folder = makeFolder({
    'secret.sql': 'select 9',
    'd/meta/_journal.json': '{"entries":[{"tag":"0_a"},{"tag":"../secret"},{"tag":"1_b"}]}',
    'd/0_a.sql': 'select 1',
  });
  const history = await historyOf(folder);
  expect(runOf(history)).toEqual(['d/0_a.sql: select 1']);
  expect(kindsOf(history)).toEqual(['missing-file', 'missing-file']);
});

test('a broken journal is told of', async () => {
  const history = await historyOf(
    makeFolder({ 'drizzle/meta/_journal.json': '{"entries":[', 'drizzle/0000_a.sql': 'select 1' }),
    'drizzle',
  );
  expect([history.root.layout, history.migrations.map(sqlOf), kindsOf(history)]).toEqual([
    'drizzle',
    ['select 1'],
    ['manifest-unreadable'],
  ]);
});

test('atlas.sum tells edited, added and removed files', async () => {
  const history = await historyOf(makeFolder({ 'm/atlas.sum': 'h1:x\n1.sql h1:wrong=\n', 'm/1.sql': 'select 1' }));
  expect(history.problems.map((one) => one.says)).toEqual([expect.stringMatching(/is not what atlas.sum was made from/)]);
});

test('hidden, backed up and oddly named files are taken by each tool’s own rule', async () => {
  const names = ['1_a.up.sql', '.2_b.up.sql', '3_c.up.sql~', '4_d.up.sql.bak', '._5_e.up.sql', '6_f.SQL'];
  const history = await historyOf(makeFolder(Object.fromEntries(names.map((name) => [`migrations/${name}`, '']))));
  expect(history.migrations.map((one) => path.basename(one.name))).toEqual(['1_a.up.sql', '3_c.up.sql~', '4_d.up.sql.bak']);
});

test('folders with a file’s name, pipes and links', async () => {
  const outside = makeFolder({ 'secret.sql': 'select 9' });
  const folder = makeFolder({ 'supabase/migrations/1_a.sql': 'select 1', 'shared/7_g.sql': 'select 7' });
  const at = (name: string) => path.join(folder, 'supabase/migrations', name);
  mkdirSync(at('2_b.sql'));
  execFileSync('mkfifo', [at('3_c.sql')]);
  symlinkSync('4_d.sql', at('4_d.sql'));
  symlinkSync('gone.sql', at('5_e.sql'));
  symlinkSync(path.join(outside, 'secret.sql'), at('6_f.sql'));
  symlinkSync('../../shared/7_g.sql', at('7_g.sql'));
  symlinkSync('..', at('loop'));
  const history = await historyOf(folder);
  expect(history.migrations.map(sqlOf)).toEqual(['select 1', 'select 7']);
  expect(history.problems.map((one) => [path.basename(one.file), one.says])).toEqual([
    ['2_b.sql', 'it is a folder, although its name ends in .sql'],
    ['3_c.sql', 'it is not a regular file'],
    ['4_d.sql', 'the link leads nowhere: the link leads back to itself'],
    ['5_e.sql', 'the link leads nowhere: there is no such file'],
    ['6_f.sql', 'the link leads out of the folder and is not followed'],
  ]);
});

test('a file beyond the limit is refused with a sentence, and the others are read', async () => {
  const folder = makeFolder({ 'supabase/migrations/1_a.sql': 'select 1', 'supabase/migrations/2_b.sql': '' });
  truncateSync(path.join(folder, 'supabase/migrations/2_b.sql'), 300 * 1024 * 1024);
  const history = await historyOf(folder);
  expect(history.problems.map((one) => [one.kind, one.weight])).toEqual([['too-large', 'unread']]);
  expect(history.migrations.map((one) => one.opaque === undefined)).toEqual([true, false]);
});
