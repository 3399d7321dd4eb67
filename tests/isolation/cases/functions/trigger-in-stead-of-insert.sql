-- about: what a trigger does instead of INSERT on a view runs as its owner, and changes the row that the new row names
-- cell: public.docs update app_user leaks
-- cell: public.doc_edits insert app_user leaks
-- cell: public.notes update app_user denied
create table docs (id uuid primary key, tenant_id uuid not null, title text);
create table notes (id uuid primary key, tenant_id uuid not null, title text);
alter table docs enable row level security;
alter table notes enable row level security;
create policy own on docs using (tenant_id::text = current_setting('app.tenant_id', true));
create policy own on notes using (tenant_id::text = current_setting('app.tenant_id', true));
create view doc_edits with (security_invoker = true) as select id, title from docs;
create view note_edits with (security_invoker = true) as select id, title from notes;
create function edit_doc() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.docs set title = new.title where id = new.id;
  return new;
end $$;
create function edit_note() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.notes set title = new.title where id = new.id and tenant_id::text = current_setting('app.tenant_id', true);
  return new;
end $$;
create trigger edit instead of insert on doc_edits for each row execute function edit_doc();
create trigger edit instead of insert on note_edits for each row execute function edit_note();
grant select on docs, notes to app_user;
grant insert on doc_edits, note_edits to app_user;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
insert into notes values ('aaaaaaaa-2222-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
