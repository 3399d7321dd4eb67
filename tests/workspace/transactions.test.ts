import { expect, test } from 'vitest';
import { historyOf, makeFolder, sqlOf } from './folder.ts';

test('a current file that includes another is one transaction with it', async () => {
  const history = await historyOf(
    makeFolder({
      '.gmrc': '{"pgSettings": {"search_path": "app, public"}}',
      'migrations/committed/000001.sql': '--! Previous: -\n--! Hash: sha1:x\n\nselect 0;\n',
      'migrations/current/1-a.sql': 'select 1;\n--! include f.sql\nselect 3;\n',
      'migrations/current/2-b.sql': 'select 4;',
      'migrations/fixtures/f.sql': 'select 2;',
    }),
  );
  expect(history.migrations.map((one) => one.group)).toEqual([0, 1, 1, 1, 1]);
  expect(history.migrations.map(sqlOf).slice(1)).toEqual(['select 1;', 'select 2;', 'select 3;', 'select 4;']);
  expect(history.searchPath).toBe('app, public');
});

test('what a tool resets between two files is noted, but not inside one file', async () => {
  const history = await historyOf(
    makeFolder({
      'sqitch.conf': '[core]\n\tengine = pg\n[deploy "variables"]\n\trole = app\n',
      'sqitch.plan': '%project=x\n\na 2021-01-01T00:00:00Z A <a@b.c>\nb 2021-01-01T00:00:00Z A <a@b.c>\n',
      'deploy/a.sql': 'select 1;\n\\ir lib.sql\nselect 3;',
      'deploy/lib.sql': 'select 2;',
      'deploy/b.sql': "select '\n\\ir lib.sql\n';",
    }),
  );
  expect(history.migrations.map((one) => [sqlOf(one), one.resetBefore])).toEqual([
    ['select 1;', false],
    ['select 2;', false],
    ['select 3;', false],
    ["select ' \\ir lib.sql ';", true],
  ]);
  expect(history.variables).toEqual({ role: 'app' });
});

test('one transaction around all pending files is one group', async () => {
  const journal = '{"entries":[{"tag":"a"},{"tag":"b"}]}';
  const history = await historyOf(makeFolder({ 'drizzle/meta/_journal.json': journal, 'drizzle/a.sql': '', 'drizzle/b.sql': '' }));
  expect(history.migrations.map((one) => one.group)).toEqual([0, 0]);
  expect(history.bookkeeping).toMatch(/drizzle.__drizzle_migrations/);
});

test('sections of one file are transactions of their own', async () => {
  const up = '-- migrate:up\nselect 1;\n-- migrate:down\n-- migrate:up transaction:false\nselect 2;\n-- migrate:down\nselect 9;\n';
  const history = await historyOf(
    makeFolder({ 'db/migrations/1_a.sql': up, 'db/migrations/2_b.sql': '-- migrate:up\nselect 3;\n-- migrate:down' }),
  );
  expect(history.migrations.map((one) => [sqlOf(one), one.transaction, one.group])).toEqual([
    ['select 1;', 'file', 0],
    ['select 2;', 'implicit', 1],
    ['select 3;', 'file', 2],
  ]);
});

test('folders that repeat versions are histories of their own, in the order that the build names', async () => {
  const run = (folder: string, schema: string) =>
    `<configuration><location>${folder}</location><defaultSchema>${schema}</defaultSchema></configuration>`;
  const build = `<x>flyway${run('filesystem:src/main/resources/db/migration/ext', 'more')}${run('classpath:db/migration/ehr', 'app')}</x>`;
  const history = await historyOf(
    makeFolder({
      'pom.xml': build,
      'src/main/resources/db/migration/ehr/V1__a.sql': 'select 2',
      'src/main/resources/db/migration/ext/V1__a.sql': 'select 1',
    }),
  );
  expect(history.migrations.map((one) => [sqlOf(one), one.schema])).toEqual([
    ['select 1', 'more'],
    ['select 2', 'app'],
  ]);
  expect(history.root.reason).toMatch(/2 folders repeat versions/);
});

test('Flyway refuses a file that mixes what can and what cannot be in a transaction', async () => {
  const mixed = 'create index concurrently i on t (a); alter table t add b int;';
  const history = await historyOf(makeFolder({ 'db/migration/V1__a.sql': mixed, 'db/migration/V2__b.sql': 'select 1 -- vacuum' }));
  expect(history.problems.map((one) => [one.kind, one.file])).toEqual([['mixed-transaction', 'db/migration/V1__a.sql']]);
  expect(history.migrations.map((one) => one.transaction)).toEqual(['statement', 'file']);
});
