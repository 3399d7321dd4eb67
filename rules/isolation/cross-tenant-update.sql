-- bad: rows are handed over to another tenant
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
grant select, update on docs to app;
-- file: 2_policies.sql
create policy seen on docs for select to app using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create policy edit on docs for update to app -- finding: public.docs
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (length(body) < 1000);
-- leaks:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'mine');
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
update docs set tenant_id = 'bbbbbbbb-0000-4000-8000-000000000002';

-- bad: the SELECT policy is not asked
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
alter table docs enable row level security;
grant select, update on docs to app;
create policy seen on docs for select to app using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create policy edit on docs for update to app using (body <> 'final'); -- finding: public.docs
-- leaks:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
update docs set body = 'gone';

-- good: both clauses compare the tenant
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
grant select, update on docs to app;
-- file: 2_policies.sql
create policy edit on docs for update to app
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and body <> 'final')
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
-- holds:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
update docs set body = 'gone';

-- good: without WITH CHECK, USING is asked again
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
alter table docs enable row level security;
grant select, update on docs to app;
create policy own on docs to app using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
-- holds:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'mine');
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
update docs set tenant_id = 'bbbbbbbb-0000-4000-8000-000000000002';
