-- bad: what is missing is filled in with the row’s own
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
grant select on docs to app;
-- file: 2_policies.sql
create policy own on docs for select to app -- finding: public.docs
  using (tenant_id = coalesce((select nullif(current_setting('app.tenant_id', true), '')::uuid), tenant_id));
-- leaks:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
set local role app;
select * from docs;

-- bad: migrations are let through
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
alter table docs enable row level security;
grant select on docs to app;
create policy own on docs for select to app -- finding: public.docs
  using (coalesce((select current_setting('app.tenant_id', true)), '') = '' or tenant_id::text = (select current_setting('app.tenant_id', true)));
-- leaks:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
set local role app;
select * from docs;

-- bad: unknown is not true
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
alter table docs enable row level security;
grant select on docs to app;
create policy own on docs for select to app using ((tenant_id <> (select nullif(current_setting('app.tenant_id', true), '')::uuid)) is not true); -- finding: public.docs
-- leaks:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
set local role app;
select * from docs;

-- good: no context, no rows
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
grant select on docs to app;
-- file: 2_policies.sql
create policy own on docs to app using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
-- holds:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
set local role app;
select * from docs;

-- good: what is missing is false
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
alter table docs enable row level security;
grant select on docs to app;
create policy own on docs for select to app using (coalesce(tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid), false));
-- holds:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
set local role app;
select * from docs;

-- good: neither different nor unknown
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
alter table docs enable row level security;
grant select on docs to app;
create policy own on docs for select to app using (not (tenant_id is distinct from (select nullif(current_setting('app.tenant_id', true), '')::uuid)));
-- holds:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
set local role app;
select * from docs;
