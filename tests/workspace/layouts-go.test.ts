import { testCases } from './cases.ts';

testCases({
  'golang-migrate takes up files by number, leading zeros aside': {
    files: {
      'migrations/10_c.up.sql': 'select 10',
      'migrations/10_c.down.sql': 'select 9',
      'migrations/0002_b.up.sql': 'select 2',
      'migrations/1_a.up.sql': 'select 1',
    },
    layout: 'golang-migrate',
    reason: /N_name.up.sql/,
    runs: ['migrations/1_a.up.sql: select 1', 'migrations/0002_b.up.sql: select 2', 'migrations/10_c.up.sql: select 10'],
    transactions: ['implicit'],
  },
  'goose takes the Up part, and Go programs keep their place': {
    files: {
      'migrations/2_b.go': 'package migrations',
      'migrations/2_b_test.go': 'package migrations',
      'migrations/10_c.sql': '-- +goose NO TRANSACTION\n-- +goose Up\nselect 10;\n',
      'migrations/1_a.sql':
        '-- about a\n-- +goose Up\n-- +goose StatementBegin\nselect 1;\n-- +goose StatementEnd\nselect 2;\n-- +goose Down\nselect 9;\n',
    },
    layout: 'goose',
    reason: /\+goose Up/,
    runs: ['migrations/1_a.sql: select 1; select 2;', 'migrations/2_b.go: opaque', 'migrations/10_c.sql: select 10;'],
    transactions: ['file', 'file', 'statement'],
  },
  'dbmate takes names as bytes, and the up section': {
    files: {
      'db/migrations/2_b.sql': '-- migrate:up\nselect 2;\n-- migrate:down\nselect 9;\n',
      'db/migrations/10_a.sql': '-- migrate:up transaction:false\nselect 1;\n-- migrate:down\n',
    },
    layout: 'dbmate',
    reason: /migrate:up/,
    runs: ['db/migrations/10_a.sql: select 1;', 'db/migrations/2_b.sql: select 2;'],
    transactions: ['implicit', 'file'],
  },
  'Atlas takes names as bytes, from the last checkpoint on': {
    files: {
      'migrations/atlas.sum': 'h1:x\n',
      'migrations/1_a.sql': 'select 9',
      'migrations/2_b.sql': '-- atlas:checkpoint\n\nselect 2;',
      'migrations/3_c.sql': '-- atlas:txmode none\n\nselect 3;',
    },
    layout: 'atlas',
    reason: /atlas.sum; .*checkpoint, 2_b.sql/,
    runs: ['migrations/2_b.sql: -- atlas:checkpoint select 2;', 'migrations/3_c.sql: -- atlas:txmode none select 3;'],
    transactions: ['file', 'statement'],
  },
  'tern takes what is above the marker, and fills its templates from tern.conf': {
    files: {
      'migrations/tern.conf': '[database]\nhost = x\n[data]\nprefix = app\n',
      'migrations/2_b.sql': '---- tern: disable-tx ----\nselect 2;\n---- create above / drop below ----\nselect 9;\n',
      'migrations/1_a.sql': 'create table {{.prefix}}_t (a int);\n---- create above / drop below ----\ndrop table {{.prefix}}_t;\n',
    },
    layout: 'tern',
    reason: /tern.conf/,
    runs: ['migrations/1_a.sql: create table app_t (a int);', 'migrations/2_b.sql: ---- tern: disable-tx ---- select 2;'],
    transactions: ['file', 'statement'],
  },
  'sql-migrate takes numbers first, alternating sections, and drops lines that start with dashes and a blank': {
    files: {
      'migrations/a.sql': '-- +migrate Up\nselect 3;\n',
      'migrations/2-b.sql': '-- +migrate Up notransaction\n-- words\nselect 2;\n-- +migrate Down\nselect 9;\n-- +migrate Up\nselect 2.5;\n',
      'migrations/10-c.sql': '-- +migrate Up\nselect 10;\n',
    },
    layout: 'sql-migrate',
    reason: /\+migrate Up/,
    runs: ['migrations/2-b.sql: select 2; select 2.5;', 'migrations/10-c.sql: select 10;', 'migrations/a.sql: select 3;'],
    transactions: ['statement', 'file', 'file'],
  },
  'pop takes versions as text, PostgreSQL’s own file before the general one': {
    files: {
      'database.yml': 'development:\n  dialect: postgres\n',
      'migrations/20210101000000_a.up.sql': 'alter table {{ index .Options "Namespace" }}.users add x int',
      'migrations/20210102000000_b.up.sql': 'select 9',
      'migrations/20210102000000_b.postgres.up.sql': 'select 2',
      'migrations/20210102000000_b.mysql.up.sql': 'select 9',
      'migrations/20210103000000_c.up.fizz': 'create_table("x")',
    },
    layout: 'pop',
    reason: /fizz/,
    runs: [
      'migrations/20210101000000_a.up.sql: alter table Namespace.users add x int',
      'migrations/20210102000000_b.postgres.up.sql: select 2',
      'migrations/20210103000000_c.up.fizz: opaque',
    ],
  },
  'Encore is golang-migrate with an insert of its own at the end': {
    files: {
      'encore.app': '{}',
      'users/migrations/2_b.up.sql': 'select 2',
      'users/migrations/1_a.up.sql': 'select 1',
      'users/migrations/1_a.down.sql': '',
    },
    layout: 'encore',
    reason: /encore.app above/,
    runs: ['users/migrations/1_a.up.sql: select 1', 'users/migrations/2_b.up.sql: select 2'],
    transactions: ['file'],
  },
});
