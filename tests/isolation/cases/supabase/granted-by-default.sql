-- about: what is made in public is open to the API's roles until row security is on
-- platform: supabase
-- cell: public.docs select anon leaks
-- cell: public.docs delete authenticated leaks
-- cell: public.notes select authenticated isolated
-- cell: public.notes select anon denied
create table docs (id uuid primary key, user_id uuid not null references auth.users, title text);
create table notes (id uuid primary key, user_id uuid not null references auth.users, title text);
alter table notes enable row level security;
create policy own on notes using (user_id = auth.uid());
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-1111-4000-8000-0000000000a1', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-1111-4000-8000-0000000000b1', 'of b');
insert into notes values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-1111-4000-8000-0000000000a1', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-1111-4000-8000-0000000000b1', 'of b');
