-- about: tenants by number
-- tenants: 71117 72227
-- cell: public.orders select app_user isolated
-- cell: public.orders insert app_user isolated
-- cell: public.orders update app_user leaks
create table tenants (id integer primary key, name text);
create table orders (id integer primary key, tenant_id integer not null references tenants, total numeric(10, 2));
alter table orders enable row level security;
create policy see on orders for select using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::integer);
create policy add on orders for insert with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::integer);
create policy change on orders for update using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::integer) with check (true);
grant select, insert, update on orders to app_user;
-- rows
insert into tenants values (71117, 'a'), (72227, 'b');
insert into orders values (711171, 71117, 5), (722271, 72227, 6);
