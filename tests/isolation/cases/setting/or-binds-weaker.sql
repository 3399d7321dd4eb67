-- about: AND binds stronger than OR
-- cell: public.tickets select app_user leaks
create table tickets (id uuid primary key, tenant_id uuid not null, open boolean not null default true, urgent boolean not null default false);
alter table tickets enable row level security;
create policy own_tenant on tickets for select using (tenant_id::text = current_setting('app.tenant_id', true) and open or urgent is not null);
grant select on tickets to app_user;
-- rows
insert into tickets values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', true, true), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', true, false);
