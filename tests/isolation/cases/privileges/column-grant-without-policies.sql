-- about: a column is granted where no policy stands
-- cell: public.docs select app_user leaks
create table docs (id uuid primary key, tenant_id uuid not null, title text, secret text);
create table notes (id uuid primary key, tenant_id uuid not null);
alter table notes enable row level security;
create policy own on notes using (tenant_id::text = current_setting('app.tenant_id', true));
grant select (id) on docs to app_user;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a', 's'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b', 's');
