-- about: the setting is read by a function
-- cell: public.orders select app_user isolated
-- cell: public.orders insert app_user isolated
create function current_tenant() returns uuid language sql stable as $$ select nullif(current_setting('app.tenant_id', true), '')::uuid $$;
create table orders (id serial primary key, tenant_id uuid not null default current_tenant(), total numeric(10, 2));
alter table orders enable row level security;
create policy own on orders using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
grant select, insert, update, delete on orders to app_user;
grant usage on sequence orders_id_seq to app_user;
-- rows
insert into orders (tenant_id, total) values ('aaaaaaaa-0000-4000-8000-00000000000a', 5), ('bbbbbbbb-0000-4000-8000-00000000000b', 6);
