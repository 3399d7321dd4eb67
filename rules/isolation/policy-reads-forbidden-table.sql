-- bad: the memberships were not granted
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
create index on members (user_id);
alter table members enable row level security;
create policy own on members for select to app using (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));
-- file: 2_docs.sql
alter table docs enable row level security;
create policy members_read on docs for select to app -- finding: public.docs
  using (exists (select from members m where m.tenant_id = docs.tenant_id and m.user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)));
grant select on docs to app;

-- bad: a helper of which EXECUTE was revoked
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
create function tenant_of_caller() returns uuid language sql stable
  as $$ select nullif(current_setting('app.tenant_id', true), '')::uuid $$;
revoke execute on function tenant_of_caller() from public;
create policy own on docs for select to app using (tenant_id = (select tenant_of_caller())); -- finding: public.docs

-- good: granted, and behind policies of its own
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
create index on members (user_id);
alter table members enable row level security;
create policy own on members for select to app using (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));
-- file: 2_docs.sql
alter table docs enable row level security;
create policy members_read on docs for select to app
  using (exists (select from members m where m.tenant_id = docs.tenant_id and m.user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)));
grant select on docs, members to app;

-- good: a function that reads as its owner
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
create index on members (user_id);
alter table members enable row level security;
alter table docs enable row level security;
grant select on docs to app;
create function is_member(tenant uuid) returns boolean language sql stable security definer set search_path = ''
  as $$ select exists (select from public.members where tenant_id = tenant and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)) $$;
create policy members_read on docs for select to app using (is_member(tenant_id));
