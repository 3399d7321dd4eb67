-- about: the API's roles lose the function
-- platform: supabase
-- cell: public.all_docs() execute anon denied
-- cell: public.all_docs() execute authenticated denied
-- cell: public.docs select authenticated isolated
create table docs (id uuid primary key, user_id uuid not null references auth.users, title text);
alter table docs enable row level security;
create policy own on docs using (user_id = auth.uid());
create function all_docs() returns setof docs language sql stable security definer set search_path = '' as $$ select * from public.docs $$;
revoke execute on function all_docs() from public, anon, authenticated;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-1111-4000-8000-0000000000a1', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-1111-4000-8000-0000000000b1', 'of b');
