-- about: the privileges and the policies of a group
-- cell: public.docs select app_user isolated
create role tenants_staff nologin;
grant tenants_staff to app_user;
create table docs (id uuid primary key, tenant_id uuid not null, title text);
alter table docs enable row level security;
create policy own on docs to tenants_staff using (tenant_id::text = current_setting('app.tenant_id', true));
grant select on docs to tenants_staff;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
