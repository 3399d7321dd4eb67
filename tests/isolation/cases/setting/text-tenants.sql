-- about: tenants by a word
-- tenants: aaaa-corp bbbb-corp
-- cell: public.orders select app_user isolated
-- cell: public.orders delete app_user isolated
create table orders (id serial primary key, workspace text not null, total numeric(10, 2));
create table shipments (id serial primary key, workspace text not null);
alter table orders enable row level security;
alter table shipments enable row level security;
create policy own on orders using (workspace = current_setting('app.tenant_id', true));
create policy own on shipments using (workspace = current_setting('app.tenant_id', true));
grant select, insert, update, delete on orders, shipments to app_user;
-- rows
insert into orders (workspace, total) values ('aaaa-corp', 5), ('bbbb-corp', 6);
