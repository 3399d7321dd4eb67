-- about: that there is an order is no answer to whose it is
-- cell: public.order_lines select app_user leaks
create table orders (id uuid primary key, tenant_id uuid not null, total numeric);
create table order_lines (id uuid primary key, order_id uuid not null references orders, product text);
alter table orders enable row level security;
alter table order_lines enable row level security;
create policy own on orders using (tenant_id::text = current_setting('app.tenant_id', true));
create policy own on order_lines using (exists (select 1 from orders o where o.id is not null));
grant select on orders, order_lines to app_user;
-- rows
insert into orders values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 1), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 2);
insert into order_lines values ('aaaaaaaa-3333-4000-8000-000000000001', 'aaaaaaaa-2222-4000-8000-000000000001', 'x'), ('bbbbbbbb-3333-4000-8000-000000000001', 'bbbbbbbb-2222-4000-8000-000000000001', 'y');
