-- about: a folder that is open to all opens its files
-- cell: public.files select app_user shared
create table folders (id uuid primary key, tenant_id uuid not null, open_to_all boolean not null default false);
create table files (id uuid primary key, folder_id uuid not null references folders, name text);
alter table folders enable row level security;
alter table files enable row level security;
create policy own on folders using (tenant_id::text = current_setting('app.tenant_id', true));
create policy see on folders for select using (open_to_all);
create policy see on files for select using (exists (select 1 from folders f where f.id = files.folder_id));
grant select on folders, files to app_user;
-- rows
insert into folders values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', true), ('aaaaaaaa-2222-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-00000000000a', false), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', false);
insert into files values ('aaaaaaaa-3333-4000-8000-000000000001', 'aaaaaaaa-2222-4000-8000-000000000001', 'x'), ('aaaaaaaa-3333-4000-8000-000000000002', 'aaaaaaaa-2222-4000-8000-000000000002', 'y'), ('bbbbbbbb-3333-4000-8000-000000000001', 'bbbbbbbb-2222-4000-8000-000000000001', 'z');
