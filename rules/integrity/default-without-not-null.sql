-- bad: true, or false, or neither
create table features (
  id bigint primary key,
  is_public boolean not null default false,
  is_beta boolean not null default false,
  is_active boolean default true -- finding: public.features
);

-- bad: required elsewhere
-- file: 1_init.sql
create table customers (id bigint primary key, created_at timestamptz not null default now());
create table products (id bigint primary key, created_at timestamptz not null default now());
-- file: 2_invoices.sql
create table invoices (
  id bigint primary key,
  created_at timestamptz default now() -- finding: public.invoices
);

-- good: required since
-- file: 1_init.sql
create table features (id bigint primary key, is_public boolean not null default false, is_active boolean default true);
-- file: 2_required.sql
alter table features alter column is_active set not null;

-- good: where that is the custom, and NULL as a default
create table customers (id bigint primary key, created_at timestamptz default now());
create table products (id bigint primary key, created_at timestamptz default now(), is_public boolean default null);
