-- about: a view of the migrating role, which is not subject to row security
-- platform: supabase
-- cell: public.titles select anon leaks
-- cell: public.docs select anon leaks
create table docs (id uuid primary key, user_id uuid not null references auth.users, title text);
alter table docs enable row level security;
create policy own on docs using (user_id = auth.uid());
create view titles as select title from docs;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-1111-4000-8000-0000000000a1', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-1111-4000-8000-0000000000b1', 'of b');
