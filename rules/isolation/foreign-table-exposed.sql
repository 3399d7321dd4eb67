-- bad: the archive lies on another server
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
grant select on docs to app;
-- file: 2_archive.sql
create foreign data wrapper remote;
create server archive foreign data wrapper remote;
create foreign table old_docs (id uuid not null, tenant_id uuid not null, body text) server archive; -- finding: public.old_docs
grant select on old_docs to app;

-- bad: a view over it reads as its caller
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
grant select on docs to app;
create foreign data wrapper remote;
create server archive foreign data wrapper remote;
create foreign table old_docs (id uuid not null, tenant_id uuid not null, body text) server archive; -- finding: public.old_docs
create view archived with (security_invoker = true) as select * from old_docs;
grant select on old_docs, archived to app;

-- good: callers have no privilege on it
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
grant select on docs to app;
-- file: 2_archive.sql
create foreign data wrapper remote;
create server archive foreign data wrapper remote;
create foreign table old_docs (id uuid not null, tenant_id uuid not null, body text) server archive;

-- good: a view that confines
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
grant select on docs to app;
create foreign data wrapper remote;
create server archive foreign data wrapper remote;
create foreign table old_docs (id uuid not null, tenant_id uuid not null, body text) server archive;
create view archived with (security_barrier) as select id, body from old_docs where tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid);
grant select on archived to app;
