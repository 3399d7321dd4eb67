-- about: another table's key is in the way, and that table may not be emptied
-- cell: public.orders truncate app_user denied
create table orders (id uuid primary key, tenant_id uuid not null);
create table order_lines (id uuid primary key, tenant_id uuid not null, order_id uuid not null references orders);
alter table orders enable row level security;
alter table order_lines enable row level security;
create policy own on orders using (tenant_id::text = current_setting('app.tenant_id', true));
create policy own on order_lines using (tenant_id::text = current_setting('app.tenant_id', true));
grant select, truncate on orders to app_user;
grant select on order_lines to app_user;
-- rows
insert into orders values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b');
