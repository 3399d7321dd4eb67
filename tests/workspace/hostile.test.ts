import { expect, test } from 'vitest';
import { discover, read } from '../../src/workspace/index.ts';
import { historiesOf, historyOf, makeFolder } from './folder.ts';

const size = 400_000;
const long = (text: string) => text.repeat(Math.ceil(size / text.length));

const texts: Record<string, string> = {
  dashes: long('-'),
  'line feeds': long('\n'),
  blanks: long(' '),
  'blanks and a word': `${long(' ')}x`,
  quotes: long('\'"'),
  dollars: long('$a$ $'),
  'opened placeholders': long('${'),
  'opened templates': long('{{'),
  'opened comments': long('/*'),
  'markers without end': long('-- +goose Up\n-- migrate:up\n-- Up Migration\n-- +migrate Up\n'),
  'change sets': `--liquibase formatted sql\n${long('--changeset a:b name: name: name: \n')}`,
  'one long line of names': `--liquibase formatted sql\n--property ${long('name:')}`,
  backslashes: long('\\i \\ir '),
  semicolons: long(';'),
};

test.each(Object.entries(texts))(
  '%s',
  async (_, text) => {
    const folder = makeFolder({
      'm/1_a.sql': text,
      'm/2_b.sql': 'create table b ()',
      'doc.md': long('```sql\n'),
      'm/V1__a.sql': text,
      'f.conf': '',
    });
    for (const layout of [
      'goose',
      'dbmate',
      'tern',
      'sql-migrate',
      'node-pg-migrate',
      'liquibase',
      'flyway',
      'pop',
      'graphile-migrate',
      'plain',
      'numbered',
      undefined,
    ]) {
      for (const history of await historiesOf(folder, 'm', { layout })) expect(history.migrations.length).toBeGreaterThanOrEqual(0);
    }
    await historyOf(folder, 'doc.md');
  },
  20_000,
);

const changelogs: Record<string, string> = {
  'changelog-deep.xml': `<databaseChangeLog>${long('<a>')}`,
  'changelog-open.xml': `<databaseChangeLog${long(' a="b"')}`,
  'changelog-less.xml': `<databaseChangeLog>${long('<')}`,
  'changelog-entities.xml': `<databaseChangeLog><changeSet id="1" author="a"><sql>${long(`&lt;\${a}`)}</sql></changeSet></databaseChangeLog>`,
  'changelog-deep.json': `{"databaseChangeLog":${long('[')}`,
  'changelog-strings.json': `{"databaseChangeLog":[{"changeSet":{"id":"${long('\\"')}"}}]}`,
  'changelog-deep.yaml': `databaseChangeLog:\n${Array.from({ length: 500 }, (_, i) => `${' '.repeat(i + 1)}a:\n`).join('')}`,
  'changelog-line.yaml': `databaseChangeLog:\n- a: ${long('a: `)}\n- ${long(` ')}b\n`,
  'changelog-quote.yaml': `databaseChangeLog:\n- a: "${long('\\"')}"\n`,
};

test('changelogs that mean harm end in a problem', async () => {
  const folder = makeFolder(changelogs);
  const found = await discover([folder]);
  expect(found.roots.length + found.skipped.length).toBe(Object.keys(changelogs).length);
  for (const root of found.roots) read(found.disk, root);
}, 20_000);

test('includes that double at each step are read once', async () => {
  const include = (name: string) => `<include file="${name}"/>`;
  const files: Record<string, string> = {};
  for (let i = 0; i < 150; i++)
    files[`changelog-${i}.xml`] = `<databaseChangeLog>${include(`changelog-${i + 1}.xml`).repeat(2)}</databaseChangeLog>`;
  expect((await historiesOf(makeFolder(files))).length).toBeGreaterThan(0);
});

test('files that include each other end', async () => {
  const folder = makeFolder({
    'a.sql': long('\\ir b.sql\n'),
    'b.sql': '\\ir a.sql\n\\ir c.sql\n',
    'c.sql': '\\ir ../../../../etc/passwd\nselect 1;',
  });
  const [history] = await historiesOf(folder, 'a.sql');
  expect(history?.migrations.length).toBeLessThan(50_000);
}, 20_000);

test('two thousand files', async () => {
  const files: Record<string, string> = {};
  for (let i = 0; i < 2000; i++)
    files[`supabase/migrations/${20240101000000 + i}_x.sql`] = 'create table t (id int primary key);\n'.repeat(20);
  const folder = makeFolder(files);
  const before = process.cpuUsage();
  const [history] = await historiesOf(folder);
  const { user, system } = process.cpuUsage(before);
  expect(history?.migrations).toHaveLength(2000);
  // Ten times what it takes, of the processor and not of the clock: others may be at work on the machine.
  expect((user + system) / 1000).toBeLessThan(1500);
}, 20_000);
