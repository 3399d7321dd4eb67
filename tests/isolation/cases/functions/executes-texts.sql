-- about: texts that are put together: of quoted values they are followed, of names and bare texts nothing is known
-- cell: public.docs_of(text) execute app_user leaks
-- cell: public.remove_note(uuid) execute app_user leaks
-- cell: public.find_task(text) execute app_user isolated
-- cell: public.tasks select app_user isolated
-- cell: public.count_orders(text) execute app_user unknown
-- cell: public.orders select app_user unknown
create table docs (id uuid primary key, tenant_id uuid not null, title text);
create table notes (id uuid primary key, tenant_id uuid not null, title text);
create table tasks (id uuid primary key, tenant_id uuid not null, title text);
create table orders (id uuid primary key, tenant_id uuid not null, title text);
do $$
declare t text;
begin
  foreach t in array array['docs', 'notes', 'tasks', 'orders'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own on %I using (tenant_id::text = current_setting(''app.tenant_id'', true))', t);
    execute format('grant select on %I to app_user', t);
  end loop;
end $$;
create function docs_of(tenant text) returns setof docs language plpgsql security definer set search_path = '' as $$
begin
  return query execute 'select * from public.docs where tenant_id::text = ' || quote_literal(tenant);
end $$;
create function remove_note(note uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  execute 'delete from public.notes where id = $1' using note;
end $$;
create function find_task(wanted text) returns setof tasks language plpgsql security definer set search_path = '' as $$
begin
  return query execute format('select * from public.tasks where title like %L and tenant_id::text = $1', '%' || wanted || '%')
    using current_setting('app.tenant_id', true);
end $$;
create function count_orders(condition text) returns bigint language plpgsql security definer set search_path = '' as $$
declare n bigint;
begin
  execute 'select count(*) from public.orders where ' || condition into n;
  return n;
end $$;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
insert into notes values ('aaaaaaaa-2222-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
insert into tasks values ('aaaaaaaa-2222-4000-8000-000000000003', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000003', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
insert into orders values ('aaaaaaaa-2222-4000-8000-000000000004', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000004', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
