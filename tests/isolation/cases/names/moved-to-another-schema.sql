-- about: policies follow a table into another schema
-- cell: crm.accounts select app_user isolated
create schema crm;
grant usage on schema crm to app_user;
create table accounts (id uuid primary key, tenant_id uuid not null, name text);
alter table accounts enable row level security;
create policy own on accounts using (tenant_id::text = current_setting('app.tenant_id', true));
grant select on accounts to app_user;
alter table accounts set schema crm;
-- rows
insert into crm.accounts values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'b');
