-- about: a setting that lists tenants
-- context: app.tenant_ids = tenant
-- cell: public.tickets select app_user isolated
-- cell: public.tickets update app_user isolated
create table tickets (id uuid primary key, tenant_id uuid not null, subject text);
alter table tickets enable row level security;
create policy own_tenants on tickets using (tenant_id = any (string_to_array(current_setting('app.tenant_ids', true), ',')::uuid[]));
grant select, insert, update on tickets to app_user;
-- rows
insert into tickets values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
