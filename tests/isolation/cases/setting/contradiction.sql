-- about: a branch that nothing can come through
-- cell: public.orders select app_user isolated
create table orders (id uuid primary key, tenant_id uuid not null, state text not null);
alter table orders enable row level security;
create policy own on orders for select using (tenant_id::text = current_setting('app.tenant_id', true) or (state = 'open' and state = 'closed'));
grant select on orders to app_user;
-- rows
insert into orders values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'open'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'open');
