-- bad: another name, and another type
-- file: 1_init.sql
create table customers (id bigint primary key, created_at timestamptz not null default now());
create table products (id bigint primary key, created_at timestamptz not null default now());
create table invoices (id bigint primary key, created_at timestamptz not null default now());
-- file: 2_leads.sql
create table leads (
  id bigint primary key,
  "createdAt" timestamptz not null default now() -- finding: public.leads."createdAt"
);
create table visits (
  id bigint primary key,
  created_at timestamp not null default now() -- finding: public.visits.created_at
);

-- bad: the time of the last change, too
create table customers (id bigint primary key, updated_at timestamptz not null default now());
create table products (id bigint primary key, updated_at timestamptz not null default now());
create table invoices (id bigint primary key, updated_at timestamptz not null default now());
create table leads (
  id bigint primary key,
  last_modified timestamptz not null default now() -- finding: public.leads.last_modified
);

-- good: mended since
-- file: 1_init.sql
create table customers (id bigint primary key, created_at timestamptz not null default now());
create table products (id bigint primary key, created_at timestamptz not null default now());
create table invoices (id bigint primary key, created_at timestamptz not null default now());
create table leads (id bigint primary key, inserted_at timestamp not null default now());
-- file: 2_mend.sql
alter table leads rename column inserted_at to created_at;
alter table leads alter column created_at type timestamptz;

-- good: where tables have no custom
create table customers (id bigint primary key, created_at timestamptz not null default now());
create table products (id bigint primary key, inserted_at timestamptz not null default now());
