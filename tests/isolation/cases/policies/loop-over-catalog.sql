-- about: a block makes the policy for every table that has the column
-- cell: public.orders select app_user isolated
-- cell: public.refunds delete app_user isolated
create table orders (id uuid primary key, tenant_id uuid not null);
create table refunds (id uuid primary key, tenant_id uuid not null);
do $$
declare
  one record;
begin
  for one in select table_name from information_schema.columns where table_schema = 'public' and column_name = 'tenant_id' loop
    execute format('alter table public.%I enable row level security', one.table_name);
    execute format('create policy own on public.%I using (tenant_id::text = current_setting(''app.tenant_id'', true))', one.table_name);
    execute format('grant select, delete on public.%I to app_user', one.table_name);
  end loop;
end $$;
-- rows
insert into orders values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b');
insert into refunds values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b');
