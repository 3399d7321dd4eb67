-- about: a way past the policies that only the server can set
-- context: app.bypass_rls = off
-- cell: public.orders select app_user isolated
create table orders (id serial primary key, tenant_id uuid not null, total numeric(10, 2));
alter table orders enable row level security;
create policy own on orders using (tenant_id::text = current_setting('app.tenant_id', true));
create policy all_of_them on orders using (current_setting('app.bypass_rls', true) = 'on');
grant select on orders to app_user;
-- rows
insert into orders (tenant_id, total) values ('aaaaaaaa-0000-4000-8000-00000000000a', 5), ('bbbbbbbb-0000-4000-8000-00000000000b', 6);
