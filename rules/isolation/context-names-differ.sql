-- bad: two names for one thing
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
-- file: 2_notes.sql
create table notes (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade
);
create index on notes (tenant_id);
alter table notes enable row level security;
create policy own on notes to app using (tenant_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid)); -- finding: public.notes
grant select on notes to app;

-- bad: one policy of a table
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
alter table docs enable row level security;
grant select, delete on docs to app;
create policy seen on docs for select to app using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create policy tidy on docs for delete to app using (tenant_id = (select nullif(current_setting('my.tenant', true), '')::uuid)); -- finding: public.docs

-- good: one helper
-- file: 1_init.sql
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
create function current_tenant() returns uuid language sql stable
  as $$ select nullif(current_setting('app.tenant_id', true), '')::uuid $$;
-- file: 2_policies.sql
alter table docs enable row level security;
create policy own on docs to app using (tenant_id = (select current_tenant()));
grant select on docs to app;
-- holds:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
select * from docs;

-- good: a tenant and a user are two things
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
alter table docs add column author uuid;
alter table docs enable row level security;
create policy own on docs for select to app using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and author = (select nullif(current_setting('app.user_id', true), '')::uuid));
grant select on docs to app;
