-- bad: the second definition is never seen
-- file: 1_init.sql
create table invoices (id bigint primary key, total numeric not null);
-- file: 2_again.sql
create table if not exists invoices (id bigint primary key, total numeric not null, currency text not null); -- finding: public.invoices

-- bad: a column of another type, an index over something else
-- file: 1_init.sql
create table invoices (id bigint primary key, external_id int, status text not null);
create index invoices_status on invoices (external_id);
-- file: 2_guarded.sql
alter table invoices add column if not exists external_id uuid; -- finding: public.invoices
create index if not exists invoices_status on invoices (status); -- finding: public.invoices_status

-- good: the same once more, for databases of different age
-- file: 1_init.sql
create table invoices (id serial primary key, total numeric(12, 2) not null, tags text[], sent_at timestamptz);
create index invoices_total on invoices (total);
-- file: 2_again.sql
create table if not exists invoices (id serial primary key, total numeric(12, 2) not null, tags text[], sent_at timestamptz);
alter table invoices add column if not exists total decimal(12, 2);
create index if not exists invoices_total on invoices (total);

-- good: what is missing is added behind it
-- file: 1_init.sql
create table invoices (id bigint primary key, total numeric not null);
-- file: 2_again.sql
create table if not exists invoices (id bigint primary key, total numeric not null, currency text);
alter table invoices add column if not exists currency text;
