-- about: a block makes the same policy for every table of its list, and the list lacks one
-- cell: public.orders select app_user isolated
-- cell: public.refunds select app_user leaks
create table orders (id uuid primary key, tenant_id uuid not null);
create table invoices (id uuid primary key, tenant_id uuid not null);
create table refunds (id uuid primary key, tenant_id uuid not null);
do $$
declare
  name text;
begin
  foreach name in array array['orders', 'invoices'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy own on %I using (tenant_id::text = current_setting(''app.tenant_id'', true))', name);
  end loop;
end $$;
grant select on orders, invoices, refunds to app_user;
-- rows
insert into orders values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b');
insert into refunds values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b');
