/** A new user types `partywall` in a repository, whatever the migration tool is: the same product, laid out as each of them wants it. */
import { expect, it } from 'vitest';
import { folderOf, partywall } from '../cli/run.ts';

const INIT = `create table tenants (id uuid primary key, name text not null);
create table docs (id uuid primary key, tenant_id uuid not null references tenants (id) on delete cascade, body text);
create index on docs (tenant_id);
`;
const SECURED = `create role app_user nologin;
grant select on docs to app_user;
alter table docs enable row level security;
create policy own on docs to app_user using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
`;
const OPENED = `create view doc_counts as select tenant_id, count(*) as n from docs group by tenant_id;
grant select on doc_counts to app_user;
`;

const STEPS = [INIT, SECURED, OPENED];
const NAMES = ['init', 'secured', 'opened'];
type Files = Readonly<Record<string, string>>;
const each = (name: (i: number, word: string) => string, text: (sql: string) => string = (sql) => sql): Files =>
  Object.fromEntries(STEPS.map((sql, i) => [name(i, NAMES[i] ?? ''), text(sql)]));

const journal = NAMES.map((word, idx) => ({ idx, version: '7', when: idx, tag: `000${idx}_${word}`, breakpoints: true }));
const plan = NAMES.map((word, i) => `${word} 2024-01-0${i + 1}T00:00:00Z A <a@example.org> # ${word}`);

const LAYOUTS: Readonly<Record<string, Files>> = {
  'Supabase CLI': { 'supabase/config.toml': '', ...each((i, word) => `supabase/migrations/2024010${i + 1}000000_${word}.sql`) },
  'Prisma Migrate': {
    'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
    ...each((i, word) => `prisma/migrations/2024010${i + 1}000000_${word}/migration.sql`),
  },
  'Drizzle Kit': {
    'drizzle/meta/_journal.json': JSON.stringify({ version: '7', dialect: 'postgresql', entries: journal }),
    ...each((i, word) => `drizzle/000${i}_${word}.sql`),
  },
  Flyway: each((i, word) => `src/main/resources/db/migration/V${i + 1}__${word}.sql`),
  goose: each(
    (i, word) => `migrations/0000${i + 1}_${word}.sql`,
    (sql) => `-- +goose Up\n${sql}-- +goose Down\ndrop table docs;\n`,
  ),
  'golang-migrate': {
    ...each((i, word) => `db/migrations/00000${i + 1}_${word}.up.sql`),
    ...each(
      (i, word) => `db/migrations/00000${i + 1}_${word}.down.sql`,
      () => 'drop table docs;\n',
    ),
  },
  dbmate: each(
    (i, word) => `db/migrations/2024010${i + 1}000000_${word}.sql`,
    (sql) => `-- migrate:up\n${sql}-- migrate:down\ndrop table docs;\n`,
  ),
  Diesel: {
    'diesel.toml': '[migrations_directory]\ndir = "migrations"\n',
    ...each((i, word) => `migrations/2024-01-0${i + 1}-000000_${word}/up.sql`),
  },
  Liquibase: {
    'changelog/db.changelog.sql': `--liquibase formatted sql\n${STEPS.map((sql, i) => `--changeset a:${i + 1}\n${sql}`).join('')}`,
  },
  Sqitch: {
    'sqitch.conf': '[core]\nengine = pg\n',
    'sqitch.plan': `%syntax-version=1.0.0\n%project=product\n\n${plan.join('\n')}\n`,
    ...each(
      (_, word) => `deploy/${word}.sql`,
      (sql) => `begin;\n${sql}commit;\n`,
    ),
  },
  'Hasura CLI': { 'config.yaml': 'version: 3\n', ...each((i, word) => `migrations/default/170000000000${i}_${word}/up.sql`) },
  'a runner of its own': each((i, word) => `sql/00${i + 1}_${word}.sql`),
  psql: { 'db/structure.sql': `--\n-- PostgreSQL database dump\n--\n\nSET statement_timeout = 0;\n${STEPS.join('')}` },
};

it.each(Object.entries(LAYOUTS))('%s', (tool, files) => {
  const folder = folderOf({ ...files, 'package.json': '{ "private": true }' });
  const { status, stdout } = partywall(['--format', 'json'], { cwd: folder });
  expect(status).toBe(1);
  const { findings } = JSON.parse(stdout) as { findings: { rule: string; object: string; file: string; line: number }[] };
  const [opened] = findings.filter(({ rule }) => rule === 'view-bypasses-rls');
  expect(opened?.object).toBe('public.doc_counts');
  const text = files[opened?.file ?? ''] ?? '';
  expect(text.split('\n')[(opened?.line ?? 0) - 1]).toMatch(/^create view/);
  expect(partywall(['init'], { cwd: folder }).stdout).toMatch(
    new RegExp(`: ${tool === 'psql' ? '1 migration' : '3 migrations'} of ${tool}`),
  );
});
