-- about: a definer function gives the caller's rows
-- cell: public.my_docs() execute app_user isolated
-- cell: public.docs select app_user isolated
create table docs (id uuid primary key, tenant_id uuid not null, title text);
alter table docs enable row level security;
create policy own on docs using (tenant_id::text = current_setting('app.tenant_id', true));
create function my_docs() returns setof docs language sql stable security definer set search_path = public, pg_temp as
  $$ select * from docs where tenant_id::text = current_setting('app.tenant_id', true) $$;
grant select on docs to app_user;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
