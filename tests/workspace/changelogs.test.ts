import { expect, test } from 'vitest';
import { positionOf } from '../../src/source.ts';
import { historiesOf, historyOf, kindsOf, makeFolder, runOf, sqlOf } from './folder.ts';

const xml = (inside: string) => `<?xml version="1.0"?>\n<databaseChangeLog xmlns="http://x">\n${inside}\n</databaseChangeLog>`;

test('a tree of changelogs runs in the order of its includes, relative and from the class path', async () => {
  const folder = makeFolder({
    'app/src/main/resources/changelog.xml': xml(
      '<include file="users/changelog.xml"/><include file="own.sql" relativeToChangelogFile="true"/><includeAll path="more"/>',
    ),
    'app/src/main/resources/own.sql': '--liquibase formatted sql\n--changeset a:1\nselect 3;',
    'app/src/main/resources/more/b.sql': 'select 5;',
    'app/src/main/resources/more/a/z.sql': 'select 4;',
    'users/src/main/resources/users/changelog.xml': xml(
      '<changeSet id="1" author="a"><sql>select 1;</sql></changeSet>\n<changeSet id="2" author="a"><sqlFile path="f.sql" relativeToChangelogFile="true"/></changeSet>',
    ),
    'users/src/main/resources/users/f.sql': 'select 2;',
  });
  const history = await historyOf(folder);
  expect(history.root.reason).toMatch(/changelog.xml is a databaseChangeLog that no other one includes/);
  expect(runOf(history)).toEqual([
    'users/src/main/resources/users/changelog.xml: <sql>select 1;</sql>'.replace(/<\/?sql>/g, ''),
    'users/src/main/resources/users/f.sql: select 2;',
    'app/src/main/resources/own.sql: select 3;',
    'app/src/main/resources/more/a/z.sql: select 4;',
    'app/src/main/resources/more/b.sql: select 5;',
  ]);
});

test('SQL in XML is unescaped, and keeps its place', async () => {
  const text = xml(
    '<!-- é --><changeSet id="1" author="a"><sql><comment>no</comment>select 1 &lt; 2 and\n<![CDATA[ 3 < 4 ]]> as wrong</sql></changeSet>',
  );
  const history = await historyOf(makeFolder({ 'changelog.xml': text }));
  const [migration] = history.migrations;
  if (!migration) throw new Error('no migration');
  expect(sqlOf(migration)).toBe('select 1 < 2 and 3 < 4 as wrong');
  const at = Buffer.from(migration.source.bytes).indexOf('wrong');
  const line = text.split('\n')[3] ?? '';
  expect(positionOf(migration.source, at)).toEqual({ line: 4, column: line.indexOf('wrong') + 1 });
});

test('change sets of other databases and with conditions that fail are left out; properties replace', async () => {
  const folder = makeFolder({
    'changelog.xml': xml(
      `<property name="owner" value="app"/>
      <changeSet id="1" author="a" dbms="mysql,h2"><sql>select 9;</sql></changeSet>
      <changeSet id="2" author="a"><preConditions onFail="CONTINUE"><changeLogPropertyDefined property="viewer"/></preConditions><sql>grant x to \${viewer};</sql></changeSet>
      <changeSet id="3" author="a" dbms="!oracle" runInTransaction="false"><preConditions><not><tableExists tableName="t"/></not></preConditions><sql>grant x to \${owner};</sql></changeSet>
      <changeSet id="4" author="a"><createTable tableName="t"/><rollback>drop table t</rollback></changeSet>`,
    ),
  });
  const history = await historyOf(folder);
  expect(history.migrations.map((one) => [one.version, one.opaque ?? sqlOf(one), one.transaction])).toEqual([
    ['a:3', 'grant x to app;', 'statement'],
    ['a:4', 'Liquibase’s change createTable is not written in SQL'.replace('’', "'"), 'file'],
  ]);
  expect(kindsOf(history)).toEqual(['assumed-condition', 'opaque-step']);
  expect(history.problems[1]).toMatchObject({ line: 7, file: 'changelog.xml', weight: 'unread' });
  const given = await historyOf(folder, '.', { placeholders: { '${viewer}': 'reader' } });
  expect(given.migrations.map(sqlOf)[0]).toBe('grant x to reader;');
});

test('changelogs in YAML and JSON are read as those in XML', async () => {
  const yaml = `databaseChangeLog:
  - include: { }
`;
  const good = `# comment
databaseChangeLog:
- property:
    name: owner
    value: app
- include:
    file: a.sql
    relativeToChangelogFile: true
- changeSet:
    id: 1
    author: "me"
    changes:
      - sql:
          splitStatements: false
          sql: |
            alter table t
              owner to \${owner};
      - sql:
          sql: 'select ''x'''
      - addColumn:
          tableName: t
`;
  const json = `{"databaseChangeLog": [{"changeSet": {"id": "1", "author": "me", "changes": [{"sql": {"sql": "select \\"a\\"\\nfrom t"}}, {"sqlFile": {"path": "b.sql", "relativeToChangelogFile": true}}]}}]}`;
  const read = async (name: string, text: string) =>
    historyOf(makeFolder({ [name]: text, 'a.sql': '--liquibase formatted sql\n--changeset a:0\nselect 0;', 'b.sql': 'select 2;' }), name);
  expect(runOf(await read('changelog.yaml', good))).toEqual([
    'a.sql: select 0;',
    'changelog.yaml: alter table t owner to app;',
    "changelog.yaml: select 'x'",
    'changelog.yaml: opaque',
  ]);
  expect(runOf(await read('changelog.json', json))).toEqual(['changelog.json: select "a" from t', 'b.sql: select 2;']);
  expect(kindsOf(await read('changelog.yaml', yaml))).toEqual(['manifest-unreadable']);
});

test('a missing include, a circle and a broken changelog are told, not fatal', async () => {
  const folder = makeFolder({
    'changelog-a.xml': xml('<include file="changelog-b.xml"/><include file="gone.sql"/>'),
    'changelog-b.xml': xml('<include file="changelog-c.xml"/><changeSet id="1" author="a"><sql>select 1;</sql></changeSet>'),
    'changelog-c.xml': xml('<include file="changelog-b.xml"/><oops>'),
  });
  const [history] = await historiesOf(folder);
  expect(history && runOf(history)).toEqual(['changelog-b.xml: select 1;']);
  expect(history?.problems.map((one) => [one.kind, one.file])).toEqual([
    ['manifest-unreadable', 'changelog-c.xml'],
    ['missing-file', 'changelog-a.xml'],
  ]);
});

test('a changelog is followed even where its folder holds formatted SQL', async () => {
  const formatted = (sql: string) => `--liquibase formatted sql\n--changeset a:1\n${sql}`;
  const folder = makeFolder({
    'db/changelog/changelog.xml': xml(
      '<include file="b.sql" relativeToChangelogFile="true"/><include file="sub/a.sql" relativeToChangelogFile="true"/>',
    ),
    'db/changelog/b.sql': formatted('select 1;'),
    'db/changelog/sub/a.sql': formatted('select 2;'),
  });
  for (const at of ['.', 'db/changelog']) {
    expect(runOf(await historyOf(folder, at))).toEqual(['db/changelog/b.sql: select 1;', 'db/changelog/sub/a.sql: select 2;']);
  }
});
