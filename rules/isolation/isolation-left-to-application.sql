-- bad: no policy anywhere
-- file: 1_init.sql
create table tenants (id uuid primary key, name text not null); -- finding: public.tenants
-- file: 2_docs.sql
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade
);
create index on docs (tenant_id);

-- bad: a role for the application, and nothing that holds it
create role app login;
create table tenants (id uuid primary key, name text not null); -- finding: public.tenants
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade
);
create index on docs (tenant_id);
grant select, insert, update, delete on tenants, docs to app;

-- good: row security
-- file: 1_init.sql
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
-- file: 2_policies.sql
alter table docs enable row level security;
create policy own on docs to app using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select on docs to app;
-- holds:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
select * from docs;

-- good: nothing is divided among tenants
create table articles (id uuid primary key, title text not null);
