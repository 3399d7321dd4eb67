-- about: what is made later is granted as it is made
-- cell: public.docs select app_user leaks
-- cell: public.notes select app_user isolated
alter default privileges in schema public grant select on tables to app_user;
create table docs (id uuid primary key, tenant_id uuid not null, title text);
create table notes (id uuid primary key, tenant_id uuid not null);
alter table notes enable row level security;
create policy own on notes using (tenant_id::text = current_setting('app.tenant_id', true));
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
insert into notes values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b');
