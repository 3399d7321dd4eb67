-- about: a trigger that runs as its owner changes the row that the new row names; one that asks for the tenant does not
-- cell: public.docs update app_user leaks
-- cell: public.notes update app_user denied
create table docs (id uuid primary key, tenant_id uuid not null, title text);
create table notes (id uuid primary key, tenant_id uuid not null, title text);
create table edits (id uuid primary key, tenant_id uuid not null, target_id uuid not null, title text);
alter table docs enable row level security;
alter table notes enable row level security;
alter table edits enable row level security;
create policy own on docs using (tenant_id::text = current_setting('app.tenant_id', true));
create policy own on notes using (tenant_id::text = current_setting('app.tenant_id', true));
create policy own on edits using (tenant_id::text = current_setting('app.tenant_id', true));
create function apply_edit() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.docs set title = new.title where id = new.target_id;
  update public.notes set title = new.title where id = new.target_id and tenant_id = new.tenant_id;
  return null;
end $$;
create trigger apply after insert on edits for each row execute function apply_edit();
grant select on docs, notes to app_user;
grant select, insert on edits to app_user;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
insert into notes values ('aaaaaaaa-2222-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
