-- about: two tables differ in their letters' case only, and one of them is guarded
-- cell: public.docs select app_user isolated
-- cell: public."Docs" select app_user leaks
create table docs (id uuid primary key, tenant_id uuid not null, title text);
create table "Docs" (id uuid primary key, tenant_id uuid not null, title text);
alter table Docs enable row level security;
create policy own on Docs using (tenant_id::text = current_setting('app.tenant_id', true));
grant select on docs, "Docs" to app_user;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
insert into "Docs" values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
