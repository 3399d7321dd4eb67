-- about: the policy is for the service alone
-- cell: public.items select authenticated isolated
create table items (id uuid primary key, user_id uuid not null references auth.users, title text);
alter table items enable row level security;
create policy "service role can do all" on items to service_role using (true);
create policy own on items for select to authenticated using (user_id = auth.uid());
grant select on items to authenticated, service_role;
-- rows
insert into auth.users values ('aaaaaaaa-1111-4000-8000-0000000000a1', 'a1@example.test'), ('bbbbbbbb-1111-4000-8000-0000000000b1', 'b1@example.test');
insert into items values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-1111-4000-8000-0000000000a1', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-1111-4000-8000-0000000000b1', 'of b');
