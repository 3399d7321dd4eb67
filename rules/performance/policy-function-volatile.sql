-- bad: declared as nothing is VOLATILE
-- file: 1_init.sql
create role app;
create table tenants (id uuid primary key);
create table docs (id uuid primary key, tenant_id uuid not null references tenants (id));
create index on docs (tenant_id);
grant select, insert on docs to app;
create function current_tenant() returns uuid language sql as $$ select current_setting('app.tenant_id')::uuid $$; -- finding: public.current_tenant()
-- file: 2_policies.sql
alter table docs enable row level security;
create policy own on docs using (tenant_id = (select current_tenant()));

-- bad: STABLE was lost when it was replaced
-- file: 1_init.sql
create role app;
create table tenants (id uuid primary key);
create table docs (id uuid primary key, tenant_id uuid not null references tenants (id));
create index on docs (tenant_id);
grant select, insert on docs to app;
create function current_tenant() returns uuid language sql stable as $$ select current_setting('app.tenant')::uuid $$;
alter table docs enable row level security;
create policy own on docs using (tenant_id = (select current_tenant()));
-- file: 2_rename.sql
create or replace function current_tenant() returns uuid language sql as $$ select current_setting('app.tenant_id')::uuid $$; -- finding: public.current_tenant()

-- good: STABLE
create role app;
create table tenants (id uuid primary key);
create table docs (id uuid primary key, tenant_id uuid not null references tenants (id));
create index on docs (tenant_id);
grant select, insert on docs to app;
create function current_tenant() returns uuid language sql stable as $$ select current_setting('app.tenant_id')::uuid $$;
alter table docs enable row level security;
create policy own on docs using (tenant_id = (select current_tenant()));

-- good: said later; and one that no policy calls
-- file: 1_init.sql
create role app;
create table tenants (id uuid primary key);
create table docs (id uuid primary key, tenant_id uuid not null references tenants (id));
create index on docs (tenant_id);
grant select, insert on docs to app;
create function current_tenant() returns uuid language sql as $$ select current_setting('app.tenant_id')::uuid $$;
create function next_number() returns bigint language sql as $$ select 1::bigint $$;
alter table docs enable row level security;
create policy own on docs using (tenant_id = (select current_tenant()));
-- file: 2_stable.sql
alter function current_tenant() stable;
