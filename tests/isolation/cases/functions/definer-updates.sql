-- about: a definer function renames any document
-- cell: public.rename_doc(uuid, text) execute app_user leaks
-- cell: public.docs update app_user leaks
create table docs (id uuid primary key default gen_random_uuid(), tenant_id uuid not null, title text);
alter table docs enable row level security;
create policy own on docs for select using (tenant_id::text = current_setting('app.tenant_id', true));
create function rename_doc(doc uuid, name text) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update docs set title = name where id = doc;
  return found;
end $$;
grant select on docs to app_user;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
