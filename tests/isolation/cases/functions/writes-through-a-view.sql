-- about: what a definer function writes through a view, by MERGE or by a cursor is not followed, and not taken for harmless
-- cell: public.rename_doc(uuid, text) execute app_user unknown
-- cell: public.docs update app_user unknown
-- cell: public.sync_note(uuid, text) execute app_user unknown
-- cell: public.each_task() execute app_user unknown
create table docs (id uuid primary key, tenant_id uuid not null, title text);
create table notes (id uuid primary key, tenant_id uuid not null, title text);
create table tasks (id uuid primary key, tenant_id uuid not null, title text);
alter table docs enable row level security;
alter table notes enable row level security;
alter table tasks enable row level security;
create policy own on docs using (tenant_id::text = current_setting('app.tenant_id', true));
create policy own on notes using (tenant_id::text = current_setting('app.tenant_id', true));
create policy own on tasks using (tenant_id::text = current_setting('app.tenant_id', true));
create view titles as select id, title from docs;
create function rename_doc(doc uuid, name text) returns void language sql security definer set search_path = '' as $$
  update public.titles set title = name where id = doc
$$;
create function sync_note(note uuid, name text) returns void language plpgsql security definer set search_path = '' as $$
begin
  merge into public.notes n using (select note as id) s on n.id = s.id when matched then update set title = name;
end $$;
create function each_task() returns setof public.tasks language plpgsql security definer set search_path = '' as $$
declare c cursor for select * from public.tasks; task public.tasks;
begin
  open c;
  fetch c into task;
  return next task;
end $$;
grant select on docs, notes, tasks to app_user;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
