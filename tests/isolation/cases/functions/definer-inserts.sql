-- about: a definer function writes for whom it is told to
-- cell: public.add_doc(uuid, text) execute app_user leaks
create table docs (id uuid primary key default gen_random_uuid(), tenant_id uuid not null, title text);
alter table docs enable row level security;
create policy own on docs for select using (tenant_id::text = current_setting('app.tenant_id', true));
create function add_doc(tenant uuid, title text) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into docs (tenant_id, title) values (tenant, add_doc.title);
end $$;
grant select on docs to app_user;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
