-- about: definer functions empty tables, and whole texts of the body do it, too
-- cell: public.empty_docs() execute app_user leaks
-- cell: public.docs delete app_user leaks
-- cell: public.docs select app_user isolated
-- cell: public.empty_notes() execute app_user leaks
-- cell: public.notes delete app_user leaks
create table docs (id uuid primary key, tenant_id uuid not null, title text);
create table notes (id uuid primary key, tenant_id uuid not null, title text);
alter table docs enable row level security;
alter table notes enable row level security;
create policy own on docs using (tenant_id::text = current_setting('app.tenant_id', true));
create policy own on notes using (tenant_id::text = current_setting('app.tenant_id', true));
create function empty_docs() returns void language plpgsql security definer set search_path = '' as $$ begin truncate public.docs; end $$;
create function empty_notes() returns void language plpgsql security definer set search_path = '' as $$ begin execute 'truncate public.notes'; end $$;
grant select on docs, notes to app_user;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
insert into notes values ('aaaaaaaa-2222-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
