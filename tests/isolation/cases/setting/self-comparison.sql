-- about: the column is compared with itself
-- cell: public.tickets select app_user leaks
create table tickets (id uuid primary key, tenant_id uuid not null, subject text);
alter table tickets enable row level security;
create policy own_tenant on tickets for select using (tenant_id = tickets.tenant_id and current_setting('app.tenant_id', true) is not null);
create table invoices (id uuid primary key, tenant_id uuid not null);
alter table invoices enable row level security;
create policy own_tenant on invoices using (tenant_id::text = current_setting('app.tenant_id', true));
grant select on tickets, invoices to app_user;
-- rows
insert into tickets values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
