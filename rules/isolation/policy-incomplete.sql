-- bad: one may read what one may not change
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
create policy own on docs for select to app using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
-- file: 2_grants.sql
grant select, update on docs to app; -- finding: public.docs

-- bad: nobody can delete
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
alter table docs enable row level security;
create policy own on docs for select to app using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create policy add on docs for insert to app with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select, insert, delete on docs to app; -- finding: public.docs

-- good: what is granted is let through
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
create policy own on docs for select to app using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
-- file: 2_grants.sql
grant select on docs to app;

-- good: a policy for all
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
grant select, insert, update, delete on docs to app;
