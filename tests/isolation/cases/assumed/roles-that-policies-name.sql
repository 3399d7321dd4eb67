-- about: nothing is granted to anyone, but a policy names a role
-- assumed: authenticated
-- cell: public.orders select authenticated isolated
-- cell: public.refunds delete authenticated leaks
create table orders (id uuid primary key, user_id uuid not null, total numeric);
create table refunds (id uuid primary key, user_id uuid not null, total numeric);
alter table orders enable row level security;
alter table refunds enable row level security;
create policy own on orders to authenticated using (user_id = auth.uid());
create policy see on refunds for select to authenticated using (user_id = auth.uid());
create policy remove on refunds for delete to authenticated using (total is not null);
-- rows
insert into orders values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-1111-4000-8000-0000000000a1', 1), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-1111-4000-8000-0000000000b1', 2);
insert into refunds values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-1111-4000-8000-0000000000a1', 1), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-1111-4000-8000-0000000000b1', 2);
