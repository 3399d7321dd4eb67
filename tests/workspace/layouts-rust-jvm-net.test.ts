import { testCases } from './cases.ts';

testCases({
  'Flyway takes versions as numbers, then repeatables by description, whatever folder they are in': {
    files: {
      'src/main/resources/db/migration/V2__b.sql': 'select 2',
      'src/main/resources/db/migration/V10__d.sql': 'select 10',
      'src/main/resources/db/migration/later/V2_1__c.SQL': 'select 2.1',
      'src/main/resources/db/migration/V1.sql': 'select 1',
      'src/main/resources/db/migration/R__a1.sql': 'select 22',
      'src/main/resources/db/migration/R__a_b.sql': 'select 21',
      'src/main/resources/db/migration/U2__b.sql': 'select 9',
      'src/main/resources/db/migration/notes.sql': 'select 9',
      'src/main/resources/db/migration/beforeEachMigrate__x.sql': 'select 9',
    },
    layout: 'flyway',
    reason: /V1__name/,
    runs: [
      'src/main/resources/db/migration/V1.sql: select 1',
      'src/main/resources/db/migration/V2__b.sql: select 2',
      'src/main/resources/db/migration/later/V2_1__c.SQL: select 2.1',
      'src/main/resources/db/migration/V10__d.sql: select 10',
      'src/main/resources/db/migration/R__a_b.sql: select 21',
      'src/main/resources/db/migration/R__a1.sql: select 22',
    ],
    transactions: ['file'],
  },
  'Flyway starts at the highest baseline, and replaces placeholders that its files name': {
    files: {
      'flyway.conf': 'flyway.placeholders.Owner = app\nflyway.defaultSchema=app\n',
      'sql/V1__a.sql': 'select 1',
      'sql/B2__b.sql': `alter table t owner to \${owner}`,
      'sql/V3__c.sql': 'create index concurrently i on t (a)',
    },
    layout: 'flyway',
    reason: /flyway.conf/,
    runs: ['sql/B2__b.sql: alter table t owner to app', 'sql/V3__c.sql: create index concurrently i on t (a)'],
    transactions: ['file', 'statement'],
  },
  'sqlx takes simple and reversible files by number': {
    files: {
      'Cargo.toml': '[dependencies]\nsqlx = { version = "0.8" }\n',
      'migrations/10_b.sql': '-- no-transaction\nselect 10',
      'migrations/2_a.up.sql': 'select 2',
      'migrations/2_a.down.sql': 'select 9',
    },
    layout: 'sqlx',
    reason: /Cargo.toml above asks for sqlx/,
    runs: ['migrations/2_a.up.sql: select 2', 'migrations/10_b.sql: -- no-transaction select 10'],
    transactions: ['file', 'implicit'],
  },
  'Diesel takes versions as text without their dashes': {
    files: {
      'diesel.toml': '',
      'migrations/2020-01-13-025151_b/up.sql': 'select 2',
      'migrations/2020-01-13-025151_b/down.sql': 'select 9',
      'migrations/00000000000000_diesel_initial_setup/up.sql': 'select 1',
      'migrations/2020-01-14-000000_c/up.sql': 'select 3',
      'migrations/2020-01-14-000000_c/metadata.toml': 'run_in_transaction = false\n',
    },
    layout: 'diesel',
    reason: /diesel.toml above/,
    runs: [
      'migrations/00000000000000_diesel_initial_setup/up.sql: select 1',
      'migrations/2020-01-13-025151_b/up.sql: select 2',
      'migrations/2020-01-14-000000_c/up.sql: select 3',
    ],
    transactions: ['file', 'file', 'implicit'],
  },
  'refinery takes V and U by number, Rust programs among them': {
    files: {
      'Cargo.toml': '[dependencies.refinery]\nversion = "0.8"\n',
      'migrations/V10__c.sql': 'select 10',
      'migrations/sub/U2__b.sql': 'select 2',
      'migrations/V1__a.sql': 'select 1',
      'migrations/V3__d.rs': 'fn migration() {}',
    },
    layout: 'refinery',
    reason: /Cargo.toml above/,
    runs: [
      'migrations/V1__a.sql: select 1',
      'migrations/sub/U2__b.sql: select 2',
      'migrations/V3__d.rs: opaque',
      'migrations/V10__c.sql: select 10',
    ],
  },
  'Liquibase’s formatted SQL is a transaction for each change set': {
    files: {
      'changelog/b.sql':
        '--liquibase formatted sql\n--changeset me:2 dbms:mysql\nselect 9;\n--changeset me:3 dbms:postgresql,h2\nselect 3;\n',
      'changelog/a.sql':
        '\n-- liquibase formatted sql\nselect 9;\n--changeset me:1 runInTransaction:false\nselect 1;\n--rollback select 9;\n--ignoreLines:start\nselect 9;\n--ignoreLines:end\n--changeset me:2\nselect 2;\n',
    },
    layout: 'liquibase',
    reason: /formatted sql/,
    runs: ['changelog/a.sql: select 1;', 'changelog/a.sql: select 2;', 'changelog/b.sql: select 3;'],
    transactions: ['statement', 'file', 'file'],
  },
  'Evolve takes 1 before 1.0, and repeatables last': {
    files: {
      'App.csproj': '<PackageReference Include="Evolve" Version="3.2.0" />',
      'Sql_Scripts/V1__a.sql': `select 1 as \${who}`,
      'Sql_Scripts/v1_0__b.sql': 'select 2',
      'Sql_Scripts/r__z.sql': 'select 3',
    },
    layout: 'evolve',
    reason: /App.csproj above, which names Evolve/,
    runs: ['Sql_Scripts/V1__a.sql: select 1 as who', 'Sql_Scripts/v1_0__b.sql: select 2', 'Sql_Scripts/r__z.sql: select 3'],
  },
  'DbUp sorts names by code unit, and tells variables from dollar quotes': {
    files: {
      'App.csproj': '<PackageReference Include="dbup-postgresql" />',
      'Scripts/Script10.sql': 'do $body$ begin end $body$; select $schema$.f()',
      'Scripts/Script2.sql': 'select 2',
    },
    at: 'Scripts',
    layout: 'dbup',
    reason: /DbUp/,
    runs: ['Scripts/Script10.sql: do $body$ begin end $body$; select schema.f()', 'Scripts/Script2.sql: select 2'],
  },
});
