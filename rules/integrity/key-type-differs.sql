-- bad: counted, among uuids
-- file: 1_init.sql
create table customers (id uuid primary key default gen_random_uuid());
create table products (id uuid primary key default gen_random_uuid());
create table invoices (id uuid primary key default gen_random_uuid());
-- file: 2_metrics.sql
create table metrics (
  id bigserial primary key -- finding: public.metrics
);

-- bad: the other way round
create table customers (id bigint generated always as identity primary key);
create table products (id bigint generated always as identity primary key);
create table invoices (id bigint generated always as identity primary key);
create table metrics (
  id uuid primary key default gen_random_uuid() -- finding: public.metrics
);

-- good: all alike since; a key that is no such one
-- file: 1_init.sql
create table customers (id uuid primary key default gen_random_uuid());
create table products (id uuid primary key default gen_random_uuid());
create table invoices (id uuid primary key default gen_random_uuid());
create table countries (code text primary key);
create table metrics (id bigserial primary key, value numeric not null);
-- file: 2_alike.sql
alter table metrics drop column id;
alter table metrics add column id uuid primary key default gen_random_uuid();

-- good: as many of one kind as of the other
create table customers (id uuid primary key default gen_random_uuid());
create table products (id uuid primary key default gen_random_uuid());
create table invoices (id bigint generated always as identity primary key);
create table metrics (id bigint generated always as identity primary key);
