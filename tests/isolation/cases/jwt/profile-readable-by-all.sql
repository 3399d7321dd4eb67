-- about: people's profiles are open to everybody
-- cell: public.profiles select authenticated leaks
-- cell: public.profiles update authenticated isolated
create table profiles (id uuid primary key references auth.users, name text, phone text);
alter table profiles enable row level security;
create policy see on profiles for select using (true);
create policy change on profiles for update using (id = auth.uid());
grant select, update on profiles to authenticated;
-- rows
insert into auth.users values ('aaaaaaaa-1111-4000-8000-0000000000a1', 'a1@example.test'), ('bbbbbbbb-1111-4000-8000-0000000000b1', 'b1@example.test');
insert into profiles values ('aaaaaaaa-1111-4000-8000-0000000000a1', 'a', '1'), ('bbbbbbbb-1111-4000-8000-0000000000b1', 'b', '2');
