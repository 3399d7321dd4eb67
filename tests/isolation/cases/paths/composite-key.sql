-- about: the key to the parent carries the tenant
-- cell: public.order_lines select app_user isolated
-- cell: public.order_lines insert app_user isolated
create table orders (tenant_id uuid not null, number integer not null, primary key (tenant_id, number));
create table order_lines (tenant_id uuid not null, number integer not null, line integer not null, product text, primary key (tenant_id, number, line), foreign key (tenant_id, number) references orders);
alter table orders enable row level security;
alter table order_lines enable row level security;
create policy own on orders using (tenant_id::text = current_setting('app.tenant_id', true));
create policy own on order_lines using (tenant_id::text = current_setting('app.tenant_id', true));
grant select, insert on orders, order_lines to app_user;
-- rows
insert into orders values ('aaaaaaaa-0000-4000-8000-00000000000a', 1), ('aaaaaaaa-0000-4000-8000-00000000000a', 2), ('bbbbbbbb-0000-4000-8000-00000000000b', 1);
insert into order_lines values ('aaaaaaaa-0000-4000-8000-00000000000a', 1, 1, 'x'), ('bbbbbbbb-0000-4000-8000-00000000000b', 1, 1, 'y');
delete from order_lines where product = 'x';
insert into order_lines values ('aaaaaaaa-0000-4000-8000-00000000000a', 2, 1, 'x');
