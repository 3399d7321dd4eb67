-- about: folders in folders
-- cell: public.folders select app_user isolated
-- cell: public.folders update app_user isolated
create table folders (id uuid primary key, tenant_id uuid not null, parent_id uuid references folders, name text);
create table files (id uuid primary key, tenant_id uuid not null);
alter table folders enable row level security;
alter table files enable row level security;
create policy own on folders using (tenant_id::text = current_setting('app.tenant_id', true));
create policy own on files using (tenant_id::text = current_setting('app.tenant_id', true));
grant select, update on folders, files to app_user;
-- rows
insert into folders values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', null, 'a'), ('aaaaaaaa-2222-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-00000000000a', 'aaaaaaaa-2222-4000-8000-000000000001', 'aa'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', null, 'b');
