-- bad: a reporting role with a schema of its own
-- file: 1_init.sql
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
alter table docs enable row level security;
create policy own on docs to app using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
-- file: 2_reporting.sql
create schema own;
grant usage, create on schema own to app;
alter table tenants enable row level security;
grant select on tenants to app;
grant references on docs to app; -- finding: public.docs
-- leaks:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
create table own.probe (doc uuid references public.docs (id));
insert into own.probe values ('bbbbbbbb-0000-4000-8000-000000000002');

-- bad: with everything else
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
alter table docs enable row level security;
create policy own on docs to app using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create schema own;
grant usage, create on schema own to app;
grant select, references on docs to app; -- finding: public.docs
-- leaks:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
create table own.probe (doc uuid references public.docs (id));
insert into own.probe values ('bbbbbbbb-0000-4000-8000-000000000002');

-- good: nowhere to make a table
-- file: 1_init.sql
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
alter table docs enable row level security;
create policy own on docs to app using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
-- file: 2_reporting.sql
grant select, references on docs to app;
-- holds:
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
create table probe (doc uuid references docs (id));

-- good: what an application needs
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
alter table docs enable row level security;
create policy own on docs to app using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create schema own;
grant usage, create on schema own to app;
grant select on docs to app;
-- holds:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
create table own.probe (doc uuid references docs (id));
