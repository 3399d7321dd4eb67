-- bad: users write their user_metadata
-- settings: {"platform": "supabase"}
-- file: 20260101000000_init.sql
create table organizations (id uuid primary key default gen_random_uuid(), name text not null);
create table members (
  organization_id uuid not null references organizations (id) on delete cascade,
  user_id uuid not null references auth.users (id) on delete cascade,
  primary key (organization_id, user_id)
);
create index on members (user_id);
create table docs (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid not null references organizations (id) on delete cascade,
  body text not null
);
create index on docs (organization_id);
alter table organizations enable row level security;
alter table members enable row level security;
create policy own on members for select to authenticated using (user_id = (select auth.uid()));
-- file: 20260102000000_policies.sql
alter table docs enable row level security;
create policy own on docs for select to authenticated -- finding: public.docs
  using (organization_id = (select auth.jwt() -> 'user_metadata' ->> 'organization_id')::uuid);
-- leaks:
insert into auth.users (id) values ('aaaaaaaa-0000-4000-8000-000000000001'), ('bbbbbbbb-0000-4000-8000-000000000002');
insert into organizations values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into members values ('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001'), ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('request.jwt.claims', '{"sub": "aaaaaaaa-0000-4000-8000-000000000001", "role": "authenticated", "user_metadata": {"organization_id": "bbbbbbbb-0000-4000-8000-000000000002"}}', true);
set local role authenticated;
select * from docs;

-- bad: a header of the request
-- settings: {"platform": "supabase"}
create table organizations (id uuid primary key default gen_random_uuid(), name text not null);
create table members (
  organization_id uuid not null references organizations (id) on delete cascade,
  user_id uuid not null references auth.users (id) on delete cascade,
  primary key (organization_id, user_id)
);
create index on members (user_id);
create table docs (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid not null references organizations (id) on delete cascade,
  body text not null
);
create index on docs (organization_id);
alter table organizations enable row level security;
alter table members enable row level security;
create policy own on members for select to authenticated using (user_id = (select auth.uid()));
alter table docs enable row level security;
create policy own on docs for select to authenticated -- finding: public.docs
  using (organization_id = (select current_setting('request.headers', true)::json ->> 'x-organization')::uuid);
-- leaks:
insert into auth.users (id) values ('aaaaaaaa-0000-4000-8000-000000000001'), ('bbbbbbbb-0000-4000-8000-000000000002');
insert into organizations values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into members values ('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001'), ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('request.jwt.claims', '{"sub": "aaaaaaaa-0000-4000-8000-000000000001", "role": "authenticated"}', true);
set local role authenticated;
select set_config('request.headers', '{"x-organization": "bbbbbbbb-0000-4000-8000-000000000002"}', true);
select * from docs;

-- bad: a function for the backend that everybody may execute
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
create function set_tenant(tenant uuid) returns text language sql -- finding: public.set_tenant(uuid)
  as $$ select set_config('app.tenant_id', tenant::text, true) $$;
-- leaks:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
select set_tenant('bbbbbbbb-0000-4000-8000-000000000002');
select * from docs;

-- good: the server writes app_metadata
-- settings: {"platform": "supabase"}
-- file: 20260101000000_init.sql
create table organizations (id uuid primary key default gen_random_uuid(), name text not null);
create table members (
  organization_id uuid not null references organizations (id) on delete cascade,
  user_id uuid not null references auth.users (id) on delete cascade,
  primary key (organization_id, user_id)
);
create index on members (user_id);
create table docs (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid not null references organizations (id) on delete cascade,
  body text not null
);
create index on docs (organization_id);
alter table organizations enable row level security;
alter table members enable row level security;
create policy own on members for select to authenticated using (user_id = (select auth.uid()));
-- file: 20260102000000_policies.sql
alter table docs enable row level security;
create policy own on docs for select to authenticated
  using (organization_id = (select auth.jwt() -> 'app_metadata' ->> 'organization_id')::uuid);
-- holds:
insert into auth.users (id) values ('aaaaaaaa-0000-4000-8000-000000000001'), ('bbbbbbbb-0000-4000-8000-000000000002');
insert into organizations values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into members values ('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001'), ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('request.jwt.claims', '{"sub": "aaaaaaaa-0000-4000-8000-000000000001", "role": "authenticated", "user_metadata": {"organization_id": "bbbbbbbb-0000-4000-8000-000000000002"}}', true);
set local role authenticated;
select * from docs;

-- good: the function is the backend’s alone
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
create function set_tenant(tenant uuid) returns text language sql
  as $$ select set_config('app.tenant_id', tenant::text, true) $$;
revoke execute on function set_tenant(uuid) from public;
-- holds:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
select set_tenant('bbbbbbbb-0000-4000-8000-000000000002');

-- good: a name in the user_metadata decides nothing
-- settings: {"platform": "supabase"}
create table organizations (id uuid primary key default gen_random_uuid(), name text not null);
create table members (
  organization_id uuid not null references organizations (id) on delete cascade,
  user_id uuid not null references auth.users (id) on delete cascade,
  primary key (organization_id, user_id)
);
create index on members (user_id);
create table docs (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid not null references organizations (id) on delete cascade,
  body text not null
);
create index on docs (organization_id);
alter table organizations enable row level security;
alter table members enable row level security;
create policy own on members for select to authenticated using (user_id = (select auth.uid()));
alter table docs enable row level security;
create policy members_read on docs for select to authenticated
  using (exists (select from members m where m.organization_id = docs.organization_id and m.user_id = (select auth.uid())));
create function display_name() returns text language sql stable set search_path = ''
  as $$ select auth.jwt() -> 'user_metadata' ->> 'name' $$;
-- holds:
insert into auth.users (id) values ('aaaaaaaa-0000-4000-8000-000000000001'), ('bbbbbbbb-0000-4000-8000-000000000002');
insert into organizations values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into members values ('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001'), ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('request.jwt.claims', '{"sub": "aaaaaaaa-0000-4000-8000-000000000001", "role": "authenticated", "user_metadata": {"organization_id": "bbbbbbbb-0000-4000-8000-000000000002"}}', true);
set local role authenticated;
select * from docs;
