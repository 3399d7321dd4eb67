-- bad: WITH CHECK takes the place of USING
-- file: 1_init.sql
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
alter table docs add column author text not null default '';
alter table docs enable row level security;
-- file: 2_policies.sql
create policy own on docs for insert to app with check (author = (select current_setting('app.user_id', true))); -- finding: public.docs
create policy seen on docs for select to app using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select, insert on docs to app;
-- leaks:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('app.user_id', 'me', true);
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'planted', 'me');

-- bad: a row of one’s own, in any organization
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
alter table docs add column created_by uuid not null references auth.users (id) on delete cascade;
create index on docs (created_by);
alter table docs enable row level security;
create policy members_read on docs for select to authenticated
  using (exists (select from members m where m.organization_id = docs.organization_id and m.user_id = (select auth.uid())));
create policy add on docs for insert to authenticated with check (created_by = (select auth.uid())); -- finding: public.docs
-- leaks:
insert into auth.users (id) values ('aaaaaaaa-0000-4000-8000-000000000001'), ('bbbbbbbb-0000-4000-8000-000000000002');
insert into organizations values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into members values ('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001'), ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002');
select set_config('request.jwt.claims', '{"sub": "aaaaaaaa-0000-4000-8000-000000000001", "role": "authenticated"}', true);
set local role authenticated;
insert into docs values ('aaaaaaaa-0000-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000002', 'planted', 'aaaaaaaa-0000-4000-8000-000000000001');

-- good: the tenant of the new row is the caller’s
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
-- file: 2_policies.sql
create policy own on docs for insert to app with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant insert on docs to app;
-- holds:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'planted');

-- good: USING stands for a missing WITH CHECK
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
grant select, insert on docs to app;
-- holds:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'planted');
