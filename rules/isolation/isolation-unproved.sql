-- bad: a tree of tenants
-- file: 1_init.sql
create role app nologin;
create table tenants (
  id uuid primary key,
  parent uuid references tenants (id) on delete cascade
);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
create index on tenants (parent);
alter table tenants enable row level security;
-- file: 2_policies.sql
create function own_tree() returns setof uuid language sql stable security definer set search_path = '' as $$ -- finding: public.own_tree()
  with recursive tree as (
    select id from public.tenants where id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)
    union
    select t.id from public.tenants t join tree on t.parent = tree.id
  )
  select id from tree
$$;
alter table docs enable row level security;
grant select on docs to app;
create policy own on docs for select to app using (tenant_id in (select own_tree())); -- finding: public.docs

-- bad: a function gives the rows of the tree
create role app nologin;
create table tenants (
  id uuid primary key,
  parent uuid references tenants (id) on delete cascade
);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
create index on tenants (parent);
alter table tenants enable row level security;
alter table docs enable row level security;
create policy own on docs to app using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select on docs to app;
create function docs_of_tree() returns setof docs language sql stable security definer set search_path = '' as $$ -- finding: public.docs_of_tree()
  with recursive tree as (
    select id from public.tenants where id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)
    union
    select t.id from public.tenants t join tree on t.parent = tree.id
  )
  select d.* from public.docs d join tree on d.tenant_id = tree.id
$$;

-- good: one level, which can be read
-- file: 1_init.sql
create role app nologin;
create table tenants (
  id uuid primary key,
  parent uuid references tenants (id) on delete cascade
);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
create index on tenants (parent);
alter table tenants enable row level security;
grant select on tenants to app;
create policy own on tenants for select to app using (id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
-- file: 2_policies.sql
alter table docs enable row level security;
create policy own on docs to app using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select on docs to app;
-- holds:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', null), ('bbbbbbbb-0000-4000-8000-000000000002', null);
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
select * from docs;

-- good: a function in another language that runs as its caller
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
create function is_odd(doc uuid) returns boolean language internal stable strict as 'uuid_eq';
alter table docs enable row level security;
grant select on docs to app;
create policy own on docs for select to app using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid) and is_odd(id));
