-- about: bounds that leave no room, and bounds that do
-- tenants: 71117 72227
-- cell: public.orders select app_user isolated
-- cell: public.returns select app_user leaks
create table orders (id integer primary key, tenant_id integer not null, size integer not null);
create table returns (id integer primary key, tenant_id integer not null, size integer not null);
alter table orders enable row level security;
alter table returns enable row level security;
create policy own on orders for select using (tenant_id::text = current_setting('app.tenant_id', true) or (size > 10 and size < 5));
create policy own on returns for select using (tenant_id::text = current_setting('app.tenant_id', true) or size between 5 and 10);
grant select on orders, returns to app_user;
-- rows
insert into orders values (711171, 71117, 12), (722271, 72227, 6);
insert into returns values (711172, 71117, 7), (722272, 72227, 6);
