-- bad: a view with a WHERE of its own
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
-- file: 2_view.sql
create view own_docs as select id, body from docs where tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid); -- finding: public.own_docs
grant select on own_docs to app;

-- bad: the option is reset
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
create view own_docs with (security_barrier) as select id, body from docs where tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid);
grant select on own_docs to app;
-- file: 2_view.sql
create or replace view own_docs as select id, body from docs where tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid); -- finding: public.own_docs

-- good: a barrier
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
-- file: 2_view.sql
create view own_docs with (security_barrier) as select id, body from docs where tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid);
grant select on own_docs to app;
-- holds:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
select * from own_docs;

-- good: a view that reads as its caller
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
create view long_docs with (security_invoker) as select id, body from docs where length(body) > 100;
grant select on long_docs to app;
