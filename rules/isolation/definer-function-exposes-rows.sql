-- bad: a search for all
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
alter table docs enable row level security;
create policy members_read on docs for select to authenticated
  using (exists (select from members m where m.organization_id = docs.organization_id and m.user_id = (select auth.uid())));
-- file: 20260201000000_search.sql
create function search_docs(query text) returns setof docs language sql stable security definer set search_path = '' -- finding: public.search_docs(text)
  as $$ select * from public.docs where body ilike '%' || query || '%' $$;
-- leaks:
insert into auth.users (id) values ('aaaaaaaa-0000-4000-8000-000000000001'), ('bbbbbbbb-0000-4000-8000-000000000002');
insert into organizations values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into members values ('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001'), ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('request.jwt.claims', '{"sub": "aaaaaaaa-0000-4000-8000-000000000001", "role": "authenticated"}', true);
set local role authenticated;
select * from search_docs('their');

-- bad: EXECUTE is PUBLIC’s unless it is revoked
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
create function purge() returns void language sql security definer set search_path = '' -- finding: public.purge()
  as $$ delete from public.docs where body = '' $$;
grant select on docs to app;

-- good: a function that runs as its caller
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
alter table docs enable row level security;
create policy members_read on docs for select to authenticated
  using (exists (select from members m where m.organization_id = docs.organization_id and m.user_id = (select auth.uid())));
-- file: 20260201000000_search.sql
create function search_docs(query text) returns setof docs language sql stable set search_path = ''
  as $$ select * from public.docs where body ilike '%' || query || '%' $$;
-- holds:
insert into auth.users (id) values ('aaaaaaaa-0000-4000-8000-000000000001'), ('bbbbbbbb-0000-4000-8000-000000000002');
insert into organizations values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into members values ('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001'), ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('request.jwt.claims', '{"sub": "aaaaaaaa-0000-4000-8000-000000000001", "role": "authenticated"}', true);
set local role authenticated;
select * from search_docs('their');

-- good: a function that confines by the caller
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
create function search_docs(query text) returns setof docs language sql stable security definer set search_path = '' as $$
  select d.* from public.docs d join public.members m using (organization_id)
  where m.user_id = (select auth.uid()) and d.body ilike '%' || query || '%'
$$;
-- holds:
insert into auth.users (id) values ('aaaaaaaa-0000-4000-8000-000000000001'), ('bbbbbbbb-0000-4000-8000-000000000002');
insert into organizations values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into members values ('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001'), ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('request.jwt.claims', '{"sub": "aaaaaaaa-0000-4000-8000-000000000001", "role": "authenticated"}', true);
set local role authenticated;
select * from search_docs('their');

-- good: a function that callers may not execute
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
create function purge() returns void language sql security definer set search_path = ''
  as $$ delete from public.docs where body = '' $$;
revoke execute on function purge() from public;
-- holds:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
select purge();
