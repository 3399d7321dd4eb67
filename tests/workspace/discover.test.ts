import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { discover, read } from '../../src/workspace/index.ts';
import { historiesOf, historyOf, makeFolder, runOf, sqlOf } from './folder.ts';

const monorepo = {
  'apps/web/supabase/config.toml': '',
  'apps/web/supabase/migrations/1_a.sql': 'create table a ()',
  'apps/api/prisma/schema.prisma': '',
  'apps/api/prisma/migrations/1_a/migration.sql': 'create table b ()',
  'apps/old/prisma/migrations/migration_lock.toml': 'provider = "mysql"\n',
  'apps/old/prisma/migrations/1_a/migration.sql': 'create table `b` ()',
  'apps/small/drizzle/meta/_journal.json': '{"dialect":"sqlite","entries":[{"tag":"0_a"}]}',
  'apps/small/drizzle/0_a.sql': '',
  'packages/clickhouse/migrations/1_a.up.sql': 'create table x () engine = MergeTree',
  'packages/metrics/migrations/1_a.up.sql': 'create table x () ENGINE = ReplacingMergeTree',
  'node_modules/x/migrations/1_a.up.sql': 'select 9',
  'tests/fixtures/migrations/1_a.up.sql': 'select 9',
  'sql/01_notes.sql': 'create table c ()',
  'sql/02_notes.sql': 'create table d ()',
};

test('every history of a repository is found and read apart; other databases, tests and copies are left out', async () => {
  const found = await discover([makeFolder(monorepo)]);
  expect(found.roots.map((root) => [root.layout, root.folder])).toEqual([
    ['prisma', 'apps/api/prisma/migrations'],
    ['supabase', 'apps/web/supabase/migrations'],
  ]);
  expect(found.skipped).toEqual([
    { folder: 'apps/old/prisma/migrations', says: 'its manifest says mysql' },
    { folder: 'apps/small/drizzle', says: 'its manifest says sqlite' },
    { folder: 'packages/clickhouse/migrations', says: 'its path says clickhouse (clickhouse)' },
    { folder: 'packages/metrics/migrations', says: 'its SQL is another database’s' },
    { folder: 'sql', says: 'numbered files beside a tool’s history; name the folder to have it judged' },
  ]);
});

test('what is left out of a repository is read when it is named', async () => {
  const folder = makeFolder(monorepo);
  expect((await historyOf(folder, 'sql')).migrations.map((one) => one.name)).toEqual(['sql/01_notes.sql', 'sql/02_notes.sql']);
  expect((await historyOf(folder, 'tests/fixtures/migrations')).root.layout).toBe('golang-migrate');
});

test('names are relative to the repository, or without one to what was named', async () => {
  const files = { 'db/migrations/1_a.up.sql': 'select 1' };
  expect((await historyOf(makeFolder(files), 'db/migrations')).migrations[0]?.name).toBe('db/migrations/1_a.up.sql');
  expect((await historyOf(makeFolder(files, false), 'db/migrations')).migrations[0]?.name).toBe('1_a.up.sql');
  expect((await historyOf(makeFolder(files, false), 'db/migrations/1_a.up.sql')).migrations[0]?.name).toBe('1_a.up.sql');
});

test('proof is sought above what was named, up to the repository', async () => {
  const folder = makeFolder({
    'diesel.toml': '',
    'crates/db/migrations/9_b/up.sql': 'select 2',
    'crates/db/migrations/10_a/up.sql': 'select 1',
  });
  const history = await historyOf(folder, 'crates/db/migrations');
  expect([history.root.layout, history.migrations.map(sqlOf)]).toEqual(['diesel', ['select 1', 'select 2']]);
  const outside = makeFolder({ 'diesel.toml': '', 'inner/.git/HEAD': '', 'inner/m/10_a/up.sql': '', 'inner/m/9_b/up.sql': '' });
  expect((await historyOf(outside, 'inner/m')).root.layout).toBe('up-down-folders');
});

test('a part of a history is read as its tool reads it', async () => {
  const folder = makeFolder({
    'prisma/schema.prisma': '',
    'prisma/migrations/1_a/migration.sql': 'select 1',
    'prisma/migrations/2_b/migration.sql': 'select 2',
    'db/1_a.sql': '-- migrate:up\nselect 1;\n-- migrate:down\nselect 9;',
    'db/2_b.sql': '-- migrate:up\nselect 2;\n-- migrate:down\nselect 9;',
  });
  const one = await historyOf(folder, 'prisma/migrations/2_b');
  expect([one.root.layout, runOf(one)]).toEqual(['prisma', ['prisma/migrations/2_b/migration.sql: select 2']]);
  const found = await discover(['db/2_b.sql', 'db/1_a.sql'].map((name) => path.join(folder, name)));
  const history = found.roots[0] && read(found.disk, found.roots[0]);
  expect([history?.root.layout, history && runOf(history)]).toEqual(['dbmate', ['db/1_a.sql: select 1;', 'db/2_b.sql: select 2;']]);
});

test('files of no known tool run in the order in which they are named', async () => {
  const folder = makeFolder({ 'b.sql': 'select 1', 'a.sql': '\\ir c.sql\nselect 3', 'c.sql': 'select 2' });
  const found = await discover([path.join(folder, 'b.sql'), path.join(folder, 'a.sql')]);
  const history = found.roots[0] && read(found.disk, found.roots[0]);
  expect(history && runOf(history)).toEqual(['b.sql: select 1', 'c.sql: select 2', 'a.sql: select 3']);
});

test('a folder without a sign of a tool: a whole schema, or the order of names', async () => {
  const whole = await historyOf(makeFolder({ 'x/schema.sql': 'select 1', 'x/attack.sql': 'select 9' }), 'x');
  expect(runOf(whole)).toEqual(['x/schema.sql: select 1']);
  const names = await historyOf(makeFolder({ 'x/b.sql': 'select 2', 'x/a.sql': 'select 1' }), 'x');
  expect([names.root.reason, runOf(names)]).toEqual([
    expect.stringMatching(/order of their names/),
    ['x/a.sql: select 1', 'x/b.sql: select 2'],
  ]);
});

test('of files that a hook names, those that are no SQL are left out', async () => {
  const folder = makeFolder({ 'a.sql': 'select 1', 'b.ts': 'export {}', schema: 'select 2' });
  const found = await discover(['a.sql', 'b.ts', 'schema'].map((name) => path.join(folder, name)));
  expect(found.roots.flatMap((root) => runOf(read(found.disk, root)))).toEqual(['a.sql: select 1', 'schema: select 2']);
  expect(found.skipped).toEqual([{ folder: 'b.ts', says: 'its name does not say that it is SQL' }]);
});

test('standard input', async () => {
  const found = await discover(['-'], { stdin: Buffer.from('select 1') });
  const history = found.roots[0] && read(found.disk, found.roots[0]);
  expect(history && runOf(history)).toEqual(['-: select 1']);
});

test('patterns, and names that only look like one', async () => {
  const folder = makeFolder({ 'app/[id]/x.sql': 'select 1', 'app/b/y.sql': 'select 2', 'app/b/z.txt': '' });
  const names = async (...paths: string[]) => {
    const found = await discover(paths.map((one) => path.join(folder, one)));
    return found.roots.flatMap((root) => read(found.disk, root).migrations.map((one) => one.name));
  };
  expect(await names('app/[id]/x.sql')).toEqual(['app/[id]/x.sql']);
  expect(await names('app/**/*.sql')).toEqual(['app/[id]/x.sql', 'app/b/y.sql']);
});

test('what the settings ignore and force', async () => {
  const folder = makeFolder({
    'a/migrations/1_x.up.sql': 'select 1',
    'a/migrations/2_y.up.sql': 'select 2',
    'legacy/migrations/1_a.up.sql': 'select 9',
  });
  const kept = await historiesOf(folder, '.', { ignore: ['legacy', '**/2_*.sql'], ignoreFrom: folder });
  expect(kept.flatMap(runOf)).toEqual(['a/migrations/1_x.up.sql: select 1']);
  const [forced] = await historiesOf(folder, 'a', { layout: 'dbup' });
  expect([forced?.root.layout, forced?.root.reason]).toEqual(['dbup', 'the settings say so']);
  expect((await discover([folder], { layout: 'golangmigrate' })).nothing).toMatch(/did you mean "golang-migrate"\?/);
});

test('nothing found says what was looked for, and why something was left out', async () => {
  const empty = await discover([makeFolder({ 'src/a.ts': '' })]);
  expect(empty.nothing).toMatch(/^no PostgreSQL migrations under .*: looked for the folders of Supabase, Prisma/);
  const other = await discover([makeFolder({ 'prisma/migrations/migration_lock.toml': 'provider = "sqlite"' })]);
  expect(other.nothing).toMatch(/prisma\/migrations is left out: its manifest says sqlite/);
  const gone = await discover([path.join(makeFolder({}), 'gone')]);
  expect(gone.nothing).toMatch(/there is no such file or folder/);
  const folder = makeFolder({});
  symlinkSync('self', path.join(folder, 'self'));
  expect((await discover([path.join(folder, 'self')])).nothing).toMatch(/there is no such file or folder/);
  expect((await discover(['/dev/null'])).nothing).toMatch(/neither a file nor a folder/);
});

test('links: circles end, a folder comes once, what lies outside is not followed', async () => {
  const folder = makeFolder({ 'shared/m/1_a.up.sql': 'select 1', 'db/x.txt': '' });
  const outside = makeFolder({ '1_a.up.sql': 'select 9' });
  symlinkSync('..', path.join(folder, 'db/up'));
  symlinkSync('../shared/m', path.join(folder, 'db/migrations'));
  symlinkSync(outside, path.join(folder, 'db/outside'));
  expect((await historiesOf(folder)).map((one) => one.root.folder)).toEqual(['shared/m']);
  expect((await historyOf(folder, 'db')).migrations.map((one) => one.name)).toEqual(['db/migrations/1_a.up.sql']);
  mkdirSync(path.join(folder, 'deep'));
  symlinkSync(folder, path.join(folder, 'deep/again'));
  expect(await historiesOf(folder)).toHaveLength(1);
});
