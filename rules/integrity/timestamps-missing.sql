-- bad: the one table without
-- file: 1_init.sql
create table customers (id bigint primary key, name text not null, created_at timestamptz not null default now(), updated_at timestamptz not null default now());
create table products (id bigint primary key, name text not null, created_at timestamptz not null default now(), updated_at timestamptz not null default now());
create table invoices (id bigint primary key, total numeric not null, created_at timestamptz not null default now(), updated_at timestamptz not null default now());
-- file: 2_leads.sql
create table leads (id bigint primary key, name text not null, phone text, source text); -- finding: public.leads

-- bad: made, but never changed
create table customers (id bigint primary key, name text not null, created_at timestamptz not null default now(), updated_at timestamptz not null default now());
create table products (id bigint primary key, name text not null, created_at timestamptz not null default now(), updated_at timestamptz not null default now());
create table invoices (id bigint primary key, total numeric not null, created_at timestamptz not null default now(), updated_at timestamptz not null default now());
create table leads (id bigint primary key, name text not null, phone text, created_at timestamptz not null default now()); -- finding: public.leads

-- good: added since; and a table that only links, one that is written once
-- file: 1_init.sql
create table customers (id bigint primary key, name text not null, created_at timestamptz not null default now(), updated_at timestamptz not null default now());
create table products (id bigint primary key, name text not null, created_at timestamptz not null default now(), updated_at timestamptz not null default now());
create table invoices (id bigint primary key, total numeric not null, created_at timestamptz not null default now(), updated_at timestamptz not null default now());
create table leads (id bigint primary key, name text not null, phone text, source text);
create table wishes (customer_id bigint references customers (id), product_id bigint references products (id), primary key (customer_id, product_id));
create index on wishes (product_id);
create table audit_log (id bigint primary key, what text not null, who text not null, logged_at timestamptz not null default now());
-- file: 2_times.sql
alter table leads add column created_at timestamptz not null default now(), add column updated_at timestamptz not null default now();

-- good: where it is not the custom
create table customers (id bigint primary key, name text not null, phone text, created_at timestamptz not null default now());
create table products (id bigint primary key, name text not null, price numeric not null, weight numeric not null);
create table invoices (id bigint primary key, total numeric not null, paid boolean not null, due date not null);
