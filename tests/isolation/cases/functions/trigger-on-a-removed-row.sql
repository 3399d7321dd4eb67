-- about: triggers that run as their owner when rows are changed or removed touch only what is the row's tenant's
-- cell: public.docs update app_user denied
-- cell: public.docs delete app_user denied
create table docs (id uuid primary key, tenant_id uuid not null, title text);
create table edits (id uuid primary key, tenant_id uuid not null, target_id uuid not null, title text);
alter table docs enable row level security;
alter table edits enable row level security;
create policy own on docs using (tenant_id::text = current_setting('app.tenant_id', true));
create policy own on edits using (tenant_id::text = current_setting('app.tenant_id', true));
create function apply_edit() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'DELETE' then
    delete from public.docs where id = old.target_id and tenant_id = old.tenant_id;
    return old;
  end if;
  update public.docs set title = new.title where id = new.target_id and tenant_id = new.tenant_id;
  return new;
end $$;
create trigger apply after update or delete on edits for each row execute function apply_edit();
grant select on docs to app_user;
grant select, update, delete on edits to app_user;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
insert into edits values ('aaaaaaaa-2222-4000-8000-000000000003', 'aaaaaaaa-0000-4000-8000-00000000000a', 'aaaaaaaa-2222-4000-8000-000000000001', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000003', 'bbbbbbbb-0000-4000-8000-00000000000b', 'bbbbbbbb-2222-4000-8000-000000000001', 'of b');
