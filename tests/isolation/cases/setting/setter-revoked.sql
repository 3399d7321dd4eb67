-- about: the function that sets the tenant is the server's
-- cell: public.orders select app_user isolated
create function enter(tenant text) returns void language sql as $$ select set_config('app.tenant_id', tenant, true) $$;
revoke execute on function enter(text) from public;
create table orders (id uuid primary key, tenant_id uuid not null, total numeric(10, 2));
alter table orders enable row level security;
create policy own on orders using (tenant_id::text = current_setting('app.tenant_id', true));
grant select on orders to app_user;
-- rows
insert into orders values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 5), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 6);
