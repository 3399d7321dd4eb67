import { testCases } from './cases.ts';

testCases({
  'Supabase takes names as bytes, whole, and skips what is not digits and an underscore': {
    files: {
      'supabase/config.toml': 'project_id = "x"',
      'supabase/migrations/20250102000000_b.sql': 'select 2',
      'supabase/migrations/20250102_c.sql': 'select 3',
      'supabase/migrations/20250101000000_a.sql': 'select 1',
      'supabase/migrations/draft.sql': 'select 9',
      'supabase/migrations/20250103_x.SQL': 'select 9',
      'supabase/seed.sql': 'select 9',
    },
    layout: 'supabase',
    reason: /beside supabase\/config.toml/,
    runs: [
      'supabase/migrations/20250101000000_a.sql: select 1',
      'supabase/migrations/20250102000000_b.sql: select 2',
      'supabase/migrations/20250102_c.sql: select 3',
    ],
    transactions: ['pipe'],
  },
  'Supabase wins over a journal that lies in its folder': {
    files: {
      'supabase/config.toml': '',
      'supabase/migrations/0001_b.sql': 'select 2',
      'supabase/migrations/0000_a.sql': 'select 1',
      'supabase/migrations/meta/_journal.json': '{"dialect":"postgresql","entries":[{"tag":"0001_b"}]}',
    },
    layout: 'supabase',
    reason: /supabase/,
    runs: ['supabase/migrations/0000_a.sql: select 1', 'supabase/migrations/0001_b.sql: select 2'],
  },
  'Prisma takes folders as localeCompare orders them': {
    files: {
      'prisma/schema.prisma': '',
      'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
      'prisma/migrations/20210101000000_b/migration.sql': 'select 2',
      'prisma/migrations/20210101_a/migration.sql': 'select 1',
      'prisma/migrations/20210101_a/down.sql': 'select 9',
    },
    layout: 'prisma',
    reason: /migration_lock/,
    runs: ['prisma/migrations/20210101_a/migration.sql: select 1', 'prisma/migrations/20210101000000_b/migration.sql: select 2'],
    transactions: ['implicit'],
  },
  'Prisma from 7.4 on sends each statement by itself': {
    files: {
      'package.json': '{"devDependencies":{"prisma":"^7.4.1"}}',
      'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
      'prisma/migrations/1_a/migration.sql': 'select 1',
    },
    layout: 'prisma',
    reason: /migration_lock/,
    runs: ['prisma/migrations/1_a/migration.sql: select 1'],
    transactions: ['statement'],
  },
  'Drizzle takes the order of its journal, not that of names, numbers or dates': {
    files: {
      'drizzle/meta/_journal.json':
        '{"dialect":"postgresql","entries":[{"idx":5,"when":9,"tag":"0001_b"},{"idx":1,"when":3,"tag":"0000_a"}]}',
      'drizzle/0000_a.sql':
        'select 1;--> statement-breakpoint\nselect 2\n--> statement-breakpoint\nselect 3;--> statement-breakpoint select 4',
      'drizzle/0001_b.sql': 'select 3;',
      'drizzle/seed.sql': 'select 9;',
    },
    layout: 'drizzle',
    reason: /_journal.json/,
    runs: ['drizzle/0001_b.sql: select 3;', 'drizzle/0000_a.sql: select 1;--> statement-breakpoint select 2 ; select 3; select 4'],
    transactions: ['all'],
  },
  'Drizzle from version 1 takes folders that hold a snapshot': {
    files: {
      'drizzle/20250102000000_b/migration.sql': 'select 2',
      'drizzle/20250102000000_b/snapshot.json': '{}',
      'drizzle/20250101000000_a/migration.sql': 'select 1',
      'drizzle/20250101000000_a/snapshot.json': '{}',
    },
    layout: 'drizzle-folders',
    reason: /snapshot/,
    runs: ['drizzle/20250101000000_a/migration.sql: select 1', 'drizzle/20250102000000_b/migration.sql: select 2'],
    transactions: ['all'],
  },
  'graphile-migrate takes what is committed, then what is current, with its includes': {
    files: {
      '.gmrc':
        '{ // JSON5\n "pgSettings": { "search_path": "app, public" }, placeholders: { ":VISITOR": "visitor", ":OWNER_ROLE": "!ENV" }, }',
      'migrations/committed/000001.sql':
        '--! Previous: -\n--! Hash: sha1:x\n--! AllowInvalidHash\n\ngrant usage on schema a to :VISITOR;\n',
      'migrations/current/2-b.sql': 'select 2;',
      'migrations/current/1-a.sql': 'select 1;\n--! include lib/f.sql\nselect 1.5;\n',
      'migrations/fixtures/lib/f.sql': 'select 1.2;',
      'migrations/afterReset.sql': 'select 9;',
    },
    layout: 'graphile-migrate',
    reason: /committed\//,
    runs: [
      'migrations/committed/000001.sql: --! Previous: - --! Hash: sha1:x --! AllowInvalidHash grant usage on schema a to visitor;',
      'migrations/current/1-a.sql: select 1;',
      'migrations/fixtures/lib/f.sql: select 1.2;',
      'migrations/current/1-a.sql: select 1.5;',
      'migrations/current/2-b.sql: select 2;',
    ],
    transactions: ['file'],
  },
  'node-pg-migrate takes numbers, seventeen digits as dates, and the Up part': {
    files: {
      'package.json': '{"dependencies":{"node-pg-migrate":"^7"}}',
      'migrations/1600000000000_a.sql': '-- Up Migration\nselect 1;\n-- Down Migration\nselect 9;\n',
      'migrations/20210101000000000_b.sql': 'dropped\n--- UP   MIGRATION\nselect 2;\n',
      'migrations/1700000000000_c.js': 'exports.up = () => {}',
      'migrations/20210101000000_d.sql': '-- Up Migration\nselect 4;',
    },
    layout: 'node-pg-migrate',
    reason: /Up Migration/,
    runs: [
      'migrations/1600000000000_a.sql: -- Up Migration select 1;',
      'migrations/20210101000000000_b.sql: --- UP MIGRATION select 2;',
      'migrations/1700000000000_c.js: opaque',
      'migrations/20210101000000_d.sql: -- Up Migration select 4;',
    ],
    transactions: ['all'],
  },
  'postgres-migrations takes numbers, leading zeros aside': {
    files: {
      'package.json': '{"dependencies":{"postgres-migrations":"5"}}',
      'migrations/0001-a.sql': 'select 1',
      'migrations/00010-j.sql': 'select 10',
      'migrations/0002-b.js': 'module.exports.generateSql = () => ""',
      'migrations/0003-c.SQL': '-- postgres-migrations disable-transaction\nselect 3',
    },
    layout: 'postgres-migrations',
    reason: /package.json/,
    runs: [
      'migrations/0001-a.sql: select 1',
      'migrations/0002-b.js: opaque',
      'migrations/0003-c.SQL: -- postgres-migrations disable-transaction select 3',
      'migrations/00010-j.sql: select 10',
    ],
    transactions: ['file', 'file', 'implicit', 'file'],
  },
  'Umzug sorts names as JavaScript does': {
    files: {
      'package.json': '{"dependencies":{"umzug":"3"}}',
      'migrations/a-B.sql': 'select 1',
      'migrations/a-a.sql': 'select 2',
      'migrations/down/a-a.sql': 'select 9',
    },
    layout: 'umzug',
    reason: /umzug/,
    runs: ['migrations/a-B.sql: select 1', 'migrations/a-a.sql: select 2'],
  },
});
