-- about: the caller has neither the group's privileges, nor may it become it
-- cell: public.docs select app_user isolated
create role auditors nologin;
grant auditors to app_user with inherit false, set false;
create table docs (id uuid primary key, tenant_id uuid not null, title text);
alter table docs enable row level security;
create policy own on docs to app_user using (tenant_id::text = current_setting('app.tenant_id', true));
create policy audit on docs for select to auditors using (true);
grant select on docs to app_user, auditors;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
