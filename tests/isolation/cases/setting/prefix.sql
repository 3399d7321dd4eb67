-- about: a pattern made of the setting matches every tenant when the setting is empty
-- tenants: aaaatenant bbbbtenant
-- cell: public.tickets select app_user leaks
create table tickets (id uuid primary key, tenant_id text not null, subject text);
alter table tickets enable row level security;
create policy own_tenant on tickets for select using (tenant_id like current_setting('app.tenant_id', true) || '%');
grant select on tickets to app_user;
-- rows
insert into tickets values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaatenant', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbtenant', 'of b');
