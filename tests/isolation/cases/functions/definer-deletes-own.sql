-- about: a definer function removes what is the caller's
-- cell: public.remove_doc(uuid) execute app_user isolated
create table docs (id uuid primary key, tenant_id uuid not null, title text);
alter table docs enable row level security;
create policy own on docs for select using (tenant_id::text = current_setting('app.tenant_id', true));
create function remove_doc(doc uuid) returns void language sql security definer set search_path = public, pg_temp as
  $$ delete from docs where id = doc and tenant_id::text = current_setting('app.tenant_id', true) $$;
grant select on docs to app_user;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
