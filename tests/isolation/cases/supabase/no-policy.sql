-- about: row security without a policy
-- platform: supabase
-- cell: public.docs select anon denied
-- cell: public.docs insert authenticated denied
create table docs (id uuid primary key, user_id uuid not null references auth.users, title text);
alter table docs enable row level security;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-1111-4000-8000-0000000000a1', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-1111-4000-8000-0000000000b1', 'of b');
