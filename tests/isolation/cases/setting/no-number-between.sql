-- about: no whole number lies between two neighbours, but another number does
-- cell: public.orders select app_user isolated
-- cell: public.weights select app_user leaks
create table orders (id uuid primary key, tenant_id uuid not null, grade int);
create table weights (id uuid primary key, tenant_id uuid not null, grade numeric);
alter table orders enable row level security;
alter table weights enable row level security;
create policy own on orders using (tenant_id::text = current_setting('app.tenant_id', true) or (grade > 1 and grade < 2));
create policy own on weights using (tenant_id::text = current_setting('app.tenant_id', true) or (grade > 1 and grade < 3));
grant select on orders, weights to app_user;
-- rows
insert into orders values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 1), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 2);
insert into weights values ('aaaaaaaa-3333-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 1.5), ('bbbbbbbb-3333-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 2);
