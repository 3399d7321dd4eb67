-- about: a function that anybody may call sets the tenant
-- cell: public.orders select app_user leaks
create function enter(tenant text) returns void language sql as $$ select set_config('app.tenant_id', tenant, true) $$;
create table orders (id uuid primary key, tenant_id uuid not null, total numeric(10, 2));
alter table orders enable row level security;
create policy own on orders using (tenant_id::text = current_setting('app.tenant_id', true));
grant select on orders to app_user;
-- rows
insert into orders values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 5), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 6);
