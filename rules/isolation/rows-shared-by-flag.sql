-- bad: public rows are public to all tenants
-- file: 1_init.sql
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
alter table docs add column is_public boolean not null default false;
alter table docs enable row level security;
grant select on docs to app;
-- file: 2_policies.sql
create policy own_or_public on docs for select to app using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or is_public); -- finding: public.docs
-- leaks:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs', true);
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
select * from docs;

-- bad: and can be changed by them
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
alter table docs add column is_public boolean not null default false;
alter table docs enable row level security;
grant select, update on docs to app;
create policy own_or_public on docs to app using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or is_public); -- finding: public.docs
-- leaks:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs', true);
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
update docs set body = 'gone';

-- good: public within the tenant
-- file: 1_init.sql
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
alter table docs add column is_public boolean not null default false;
alter table docs enable row level security;
grant select on docs to app;
-- file: 2_policies.sql
create policy own on docs for select to app using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and is_public);
-- holds:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs', true);
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
select * from docs;

-- good: the settings say that it is meant
-- settings: {"tenancy": {"shared": {"docs": "is_public"}}}
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
alter table docs add column is_public boolean not null default false;
alter table docs enable row level security;
grant select on docs to app;
create policy own_or_public on docs for select to app using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) or is_public);
