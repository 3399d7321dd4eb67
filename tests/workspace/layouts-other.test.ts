import { testCases } from './cases.ts';

testCases({
  'Hasura takes folders by number, below the database’s name': {
    files: {
      'hasura/config.yaml': 'version: 3\nmetadata_directory: metadata\n',
      'hasura/migrations/default/1600000000000_a/up.sql': 'select 1',
      'hasura/migrations/default/1600000000000_a/down.sql': 'select 9',
      'hasura/migrations/default/1700000000000_b/up.sql': '-- hasura:no-transaction\nselect 2',
      'hasura/migrations/default/1800000000000_c/down.sql': 'select 9',
      'hasura/migrations/default/1900000000000_d/up.sql': '',
    },
    at: 'hasura/migrations/default',
    layout: 'hasura',
    reason: /config.yaml above/,
    runs: [
      'hasura/migrations/default/1600000000000_a/up.sql: select 1',
      'hasura/migrations/default/1700000000000_b/up.sql: -- hasura:no-transaction select 2',
    ],
    transactions: ['file', 'implicit'],
  },
  'Sqitch takes its plan’s lines; an earlier instance of a reworked change is the file with the tag': {
    files: {
      'sqitch.conf': '[core]\n\tengine = pg\n[deploy "variables"]\n\trole = app\n',
      'sqitch.plan':
        '%syntax-version=1.0.0\n%project=x\n\n# comment\nschemas/main 2021-01-01T00:00:00Z A <a@b.c> # note\nb [schemas/main] 2021-01-01T00:00:00Z A <a@b.c>\n' +
        '@v1 2021-01-01T00:00:00Z A <a@b.c> # tag\n\n@v2 2021-01-01T00:00:00Z A <a@b.c>\nb [b@v1] 2021-01-01T00:00:00Z A <a@b.c>\n',
      'deploy/schemas/main.sql': 'begin; select 1; commit;',
      'deploy/b@v1.sql': 'select 2;\n\\ir lib/more.sql\nselect 2.5;',
      'deploy/lib/more.sql': 'select 2.2;',
      'deploy/b.sql': 'select 3;',
      'verify/b.sql': 'select 9;',
    },
    layout: 'sqitch',
    reason: /sqitch.plan/,
    runs: [
      'deploy/schemas/main.sql: begin; select 1; commit;',
      'deploy/b@v1.sql: select 2;',
      'deploy/lib/more.sql: select 2.2;',
      'deploy/b@v1.sql: select 2.5;',
      'deploy/b.sql: select 3;',
    ],
    transactions: ['none'],
  },
  'Numbered files in numbered folders are taken by both numbers': {
    files: {
      'migrations/oss/postgres/10/01_b.up.sql': 'select 3',
      'migrations/oss/postgres/2/10_b.up.sql': 'select 2',
      'migrations/oss/postgres/2/9_a.up.sql': 'select 1',
    },
    layout: 'nested-numbers',
    reason: /2 of its folders are numbers/,
    runs: [
      'migrations/oss/postgres/2/9_a.up.sql: select 1',
      'migrations/oss/postgres/2/10_b.up.sql: select 2',
      'migrations/oss/postgres/10/01_b.up.sql: select 3',
    ],
  },
  'A manifest in each version’s folder says which files it has': {
    files: {
      'schema/versioned/v1.10/manifest.json': '{"CurrVersion":"1.10","SchemaUpdateCqlFiles":["c.sql"]}',
      'schema/versioned/v1.10/c.sql': 'select 3',
      'schema/versioned/v1.2/manifest.json': '{"CurrVersion":"1.2","SchemaUpdateCqlFiles":["b.sql","a.sql"]}',
      'schema/versioned/v1.2/a.sql': 'select 2',
      'schema/versioned/v1.2/b.sql': 'select 1',
    },
    layout: 'version-manifests',
    reason: /manifest.json in 2 folders/,
    runs: ['schema/versioned/v1.2/b.sql: select 1', 'schema/versioned/v1.2/a.sql: select 2', 'schema/versioned/v1.10/c.sql: select 3'],
    transactions: ['statement'],
  },
  'Numbered files of no known tool are read by the marker that they carry': {
    files: {
      'sql/000002.sql': 'create table b ()',
      'sql/000001.sql': 'create table a ()',
      'sql/000003_x.down.sql': 'drop table b',
      'sql/notes.txt': '',
    },
    layout: 'numbered',
    reason: /3 of its 3/,
    runs: ['sql/000001.sql: create table a ()', 'sql/000002.sql: create table b ()'],
    transactions: ['file'],
  },
  'psql runs pairs of which some end in .psql': {
    files: {
      'migrations/2_b.up.psql': '\\i sub/c.sql\nselect 2;',
      'migrations/1_a.up.sql': 'select 1',
      'migrations/1_a.down.sql': '',
      'migrations/sub/c.sql': 'select 3',
    },
    layout: 'psql-pairs',
    reason: /psql/,
    runs: ['migrations/1_a.up.sql: select 1', 'migrations/sub/c.sql: select 3', 'migrations/2_b.up.psql: select 2;'],
    transactions: ['none'],
  },
  'A dump is read where there are no migrations': {
    files: { 'db/structure.sql': '--\n-- PostgreSQL database dump\n--\nSET lock_timeout = 0;' },
    layout: 'dump',
    reason: /structure.sql is a dump/,
    runs: ['db/structure.sql: -- -- PostgreSQL database dump -- SET lock_timeout = 0;'],
    transactions: ['none'],
  },
});
