-- bad: a number that only one tenant can have
-- file: 1_init.sql
create role app;
create table tenants (id uuid primary key);
create table invoices (
  id uuid primary key,
  tenant_id uuid not null references tenants (id),
  number text not null unique -- finding: public.invoices
);
create index on invoices (tenant_id);
-- file: 2_policies.sql
alter table invoices enable row level security;
create policy own on invoices using (tenant_id = current_setting('app.tenant_id')::uuid);
grant select, insert on invoices to app;
-- leaks: 23505
insert into tenants values ('00000000-0000-0000-0000-00000000000a'), ('00000000-0000-0000-0000-00000000000b');
insert into invoices values ('00000000-0000-0000-0000-0000000000b1', '00000000-0000-0000-0000-00000000000b', 'R-1');
set role app;
select set_config('app.tenant_id', '00000000-0000-0000-0000-00000000000a', false);
insert into invoices values ('00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-00000000000a', 'R-1');

-- bad: an expression over the rows that are not deleted
create role app;
create table shops (id uuid primary key);
create table customers (
  id uuid primary key,
  shop_id uuid not null references shops (id),
  email text not null,
  deleted_at timestamptz
);
create index on customers (shop_id);
create unique index customers_email on customers (lower(email)) where deleted_at is null; -- finding: public.customers
alter table customers enable row level security;
create policy own on customers using (shop_id = current_setting('app.shop_id')::uuid);
grant select, insert on customers to app;
-- leaks: 23505
insert into shops values ('00000000-0000-0000-0000-00000000000a'), ('00000000-0000-0000-0000-00000000000b');
insert into customers values ('00000000-0000-0000-0000-0000000000b1', '00000000-0000-0000-0000-00000000000b', 'ann@example.com');
set role app;
select set_config('app.shop_id', '00000000-0000-0000-0000-00000000000a', false);
insert into customers values ('00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-00000000000a', 'Ann@example.com');

-- good: the tenant is a part of it
-- file: 1_init.sql
create role app;
create table tenants (id uuid primary key);
create table invoices (
  id uuid primary key,
  tenant_id uuid not null references tenants (id),
  number text not null constraint invoices_number unique
);
alter table invoices enable row level security;
create policy own on invoices using (tenant_id = current_setting('app.tenant_id')::uuid);
grant select, insert on invoices to app;
-- file: 2_per_tenant.sql
alter table invoices drop constraint invoices_number;
alter table invoices add constraint invoices_number unique (tenant_id, number);
-- holds:
insert into tenants values ('00000000-0000-0000-0000-00000000000a'), ('00000000-0000-0000-0000-00000000000b');
insert into invoices values ('00000000-0000-0000-0000-0000000000b1', '00000000-0000-0000-0000-00000000000b', 'R-1');
set role app;
select set_config('app.tenant_id', '00000000-0000-0000-0000-00000000000a', false);
select * from invoices;

-- good: values that nobody chooses, and one row for each parent
create role app;
create table tenants (id uuid primary key);
create table vehicles (id uuid primary key default gen_random_uuid(), tenant_id uuid not null references tenants (id), unique (tenant_id, id));
create table devices (
  id bigint generated always as identity primary key,
  tenant_id uuid not null references tenants (id),
  vehicle_id uuid not null unique,
  token_hash text not null unique,
  stripe_subscription_id text not null unique,
  foreign key (tenant_id, vehicle_id) references vehicles (tenant_id, id)
);
create index on devices (tenant_id, vehicle_id);
alter table vehicles enable row level security;
create policy own on vehicles using (tenant_id = current_setting('app.tenant_id')::uuid);
alter table devices enable row level security;
create policy own on devices using (tenant_id = current_setting('app.tenant_id')::uuid);
grant select, insert on vehicles, devices to app;
