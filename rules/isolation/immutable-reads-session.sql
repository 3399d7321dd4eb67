-- bad: a helper that is to be fast
-- file: 1_init.sql
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
create function current_tenant() returns uuid language sql immutable as $$ select nullif(current_setting('app.tenant_id', true), '')::uuid $$; -- finding: public.current_tenant()
-- file: 2_policies.sql
alter table docs enable row level security;
create policy own on docs for select to app using (tenant_id = (select current_tenant()));
grant select on docs to app;

-- bad: marked later
-- file: 1_init.sql
create function current_tenant() returns uuid language sql stable as $$ select nullif(current_setting('app.tenant_id', true), '')::uuid $$;
-- file: 2_faster.sql
alter function current_tenant() immutable; -- finding: public.current_tenant()

-- good: stable, and asked once
-- file: 1_init.sql
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
create function current_tenant() returns uuid language sql stable as $$ select nullif(current_setting('app.tenant_id', true), '')::uuid $$;
-- file: 2_policies.sql
alter table docs enable row level security;
create policy own on docs for select to app using (tenant_id = (select current_tenant()));
grant select on docs to app;
-- holds:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
select * from docs;

-- good: an immutable function of its argument
create function slug(title text) returns text language sql immutable as $$ select lower(replace(title, ' ', '-')) $$;
