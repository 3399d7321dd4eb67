-- bad: a table of accounts that is open
-- settings: {"platform": "supabase"}
-- file: 20260101000000_init.sql
create table customers (id uuid primary key, name text not null);
alter table customers enable row level security;
create table staff ( -- also: rls-not-enabled public.staff
  id uuid primary key,
  customer_id uuid not null references customers (id) on delete cascade,
  password_hash text not null -- finding: public.staff
);
create index on staff (customer_id);
-- file: 20260102000000_note.sql
comment on table staff is 'who signs in';
-- leaks:
insert into customers values ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into staff values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'x');
set local role anon;
select password_hash from staff;

-- bad: a policy that passes every row
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
alter table docs add column ssn text; -- finding: public.docs
alter table docs enable row level security;
grant select on docs to app;
create policy everything on docs for select to app using (true); -- also: policy-always-true public.docs
-- leaks:
insert into tenants values ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs', '1');
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
select ssn from docs;

-- good: within the tenant
-- file: 1_init.sql
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
alter table docs add column ssn text;
-- file: 2_policies.sql
alter table docs enable row level security;
create policy own on docs to app using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select on docs to app;
-- holds:
insert into tenants values ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs', '1');
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
select ssn from docs;

-- good: the column is not granted
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
alter table docs add column ssn text;
alter table docs enable row level security;
grant select (id, tenant_id, body) on docs to app;
create policy own on docs to app using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
-- holds:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
select ssn from docs;
