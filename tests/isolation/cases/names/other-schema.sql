-- about: the tables are in a schema of their own
-- cell: crm.accounts select app_user isolated
-- cell: crm.contacts select app_user leaks
create schema crm;
grant usage on schema crm to app_user;
create table crm.accounts (id uuid primary key, workspace_id uuid not null, name text);
create table crm.contacts (id uuid primary key, workspace_id uuid not null, name text);
alter table crm.accounts enable row level security;
create policy own on crm.accounts using (workspace_id::text = current_setting('app.tenant_id', true));
grant select on all tables in schema crm to app_user;
-- rows
insert into crm.accounts values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'b');
insert into crm.contacts values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'b');
