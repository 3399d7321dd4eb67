-- about: a rule acts as the table's owner, and removes the row that the new row names
-- cell: public.docs delete app_user leaks
-- cell: public.notes delete app_user denied
create table docs (id uuid primary key, tenant_id uuid not null, title text);
create table notes (id uuid primary key, tenant_id uuid not null, title text);
create table trash (id uuid primary key, tenant_id uuid not null, target_id uuid not null);
alter table docs enable row level security;
alter table notes enable row level security;
alter table trash enable row level security;
create policy own on docs using (tenant_id::text = current_setting('app.tenant_id', true));
create policy own on notes using (tenant_id::text = current_setting('app.tenant_id', true));
create policy own on trash using (tenant_id::text = current_setting('app.tenant_id', true));
create rule throw_doc as on insert to trash do also delete from docs where id = new.target_id;
create rule throw_note as on insert to trash do also delete from notes where id = new.target_id and tenant_id = new.tenant_id;
grant select on docs, notes to app_user;
grant select, insert on trash to app_user;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
insert into notes values ('aaaaaaaa-2222-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
