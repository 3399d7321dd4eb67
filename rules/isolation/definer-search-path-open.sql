-- bad: the names are looked up where the caller says
-- file: 1_init.sql
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
create table members (
  tenant_id uuid not null references tenants (id) on delete cascade,
  user_id uuid not null,
  primary key (tenant_id, user_id)
);
alter table members enable row level security;
create function is_member(tenant uuid) returns boolean language sql stable security definer as $$ -- finding: public.is_member(uuid)
  select exists (select from members where tenant_id = tenant and user_id = (select current_setting('app.user_id', true)::uuid))
$$;
-- file: 2_policies.sql
alter table docs enable row level security;
create policy members on docs for select to app using (is_member(tenant_id));
grant select on docs to app;
-- leaks:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('app.user_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
create temporary table members (tenant_id uuid, user_id uuid);
insert into members values ('bbbbbbbb-0000-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001');
grant select on members to public;
select * from docs;

-- bad: pg_temp comes first all the same
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
create table members (
  tenant_id uuid not null references tenants (id) on delete cascade,
  user_id uuid not null,
  primary key (tenant_id, user_id)
);
alter table members enable row level security;
create function is_member(tenant uuid) returns boolean language sql stable security definer set search_path = public as $$ -- finding: public.is_member(uuid)
  select exists (select from members where tenant_id = tenant and user_id = (select current_setting('app.user_id', true)::uuid))
$$;
alter table docs enable row level security;
create policy members on docs for select to app using (is_member(tenant_id));
grant select on docs to app;
-- leaks:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('app.user_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
create temporary table members (tenant_id uuid, user_id uuid);
insert into members values ('bbbbbbbb-0000-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001');
grant select on members to public;
select * from docs;

-- good: pg_temp last
-- file: 1_init.sql
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
create table members (
  tenant_id uuid not null references tenants (id) on delete cascade,
  user_id uuid not null,
  primary key (tenant_id, user_id)
);
alter table members enable row level security;
create function is_member(tenant uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from members where tenant_id = tenant and user_id = (select current_setting('app.user_id', true)::uuid))
$$;
-- file: 2_policies.sql
alter table docs enable row level security;
create policy members on docs for select to app using (is_member(tenant_id));
grant select on docs to app;
-- holds:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('app.user_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
create temporary table members (tenant_id uuid, user_id uuid);
insert into members values ('bbbbbbbb-0000-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001');
grant select on members to public;
select * from docs;

-- good: names with their schema
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
create table members (
  tenant_id uuid not null references tenants (id) on delete cascade,
  user_id uuid not null,
  primary key (tenant_id, user_id)
);
alter table members enable row level security;
create function is_member(tenant uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from public.members where tenant_id = tenant and user_id = (select current_setting('app.user_id', true)::uuid))
$$;
alter table docs enable row level security;
create policy members on docs for select to app using (is_member(tenant_id));
grant select on docs to app;
-- holds:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('app.user_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
create temporary table members (tenant_id uuid, user_id uuid);
insert into members values ('bbbbbbbb-0000-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001');
grant select on members to public;
select * from docs;

-- good: a body that is bound when it is made
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
create table members (
  tenant_id uuid not null references tenants (id) on delete cascade,
  user_id uuid not null,
  primary key (tenant_id, user_id)
);
alter table members enable row level security;
create function is_member(tenant uuid) returns boolean language sql stable security definer
begin atomic
  select exists (select from members where tenant_id = tenant and user_id = (select current_setting('app.user_id', true)::uuid));
end;
alter table docs enable row level security;
create policy members on docs for select to app using (is_member(tenant_id));
grant select on docs to app;
-- holds:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('app.user_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
create temporary table members (tenant_id uuid, user_id uuid);
insert into members values ('bbbbbbbb-0000-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001');
grant select on members to public;
select * from docs;
