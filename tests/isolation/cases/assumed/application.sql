-- about: nothing is granted to anyone, so an application with all privileges on tables is judged
-- assumed: application
-- cell: public.orders select application isolated
-- cell: public.orders insert application isolated
-- cell: public.refunds select application leaks
create table orders (id uuid primary key, tenant_id uuid not null, total numeric);
create table refunds (id uuid primary key, tenant_id uuid not null, total numeric);
alter table orders enable row level security;
create policy own on orders using (tenant_id::text = current_setting('app.tenant_id', true));
-- rows
insert into orders values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 1), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 2);
insert into refunds values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 1), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 2);
