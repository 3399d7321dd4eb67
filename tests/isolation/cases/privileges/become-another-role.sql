-- about: the caller does not have the group's privileges, but may become it
-- cell: public.docs select app_user leaks
create role auditors nologin;
grant auditors to app_user with inherit false, set true;
create table docs (id uuid primary key, tenant_id uuid not null, title text);
alter table docs enable row level security;
create policy own on docs to app_user using (tenant_id::text = current_setting('app.tenant_id', true));
create policy audit on docs for select to auditors using (true);
grant select on docs to app_user, auditors;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
