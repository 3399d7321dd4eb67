-- about: a setting that was never set is NULL, and NULL is no tenant
-- cell: public.notes select app_user isolated
-- cell: public.notes delete app_user isolated
create table notes (id bigint generated always as identity primary key, tenant_id uuid not null, body text not null);
alter table notes enable row level security;
create policy own_tenant on notes for all to app_user using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
grant select, insert, update, delete on notes to app_user;
-- rows
insert into notes (tenant_id, body) values ('aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
