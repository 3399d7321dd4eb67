-- about: a definer function asks whether the caller is a member
-- cell: public.docs select authenticated isolated
-- cell: public.members select authenticated isolated
-- cell: public.is_member(uuid) execute authenticated isolated
create table orgs (id uuid primary key, name text);
create table members (org_id uuid not null references orgs, user_id uuid not null references auth.users, primary key (org_id, user_id));
create table docs (id uuid primary key, org_id uuid not null references orgs, title text);
create function is_member(org uuid) returns boolean language sql stable security definer set search_path = '' as
  $$ select exists (select 1 from public.members m where m.org_id = org and m.user_id = auth.uid()) $$;
alter table members enable row level security;
alter table docs enable row level security;
create policy see on members for select to authenticated using (is_member(org_id));
create policy own on docs to authenticated using (is_member(org_id));
grant select on docs, members to authenticated;
-- rows
insert into auth.users values ('aaaaaaaa-1111-4000-8000-0000000000a1', 'a1@example.test'), ('bbbbbbbb-1111-4000-8000-0000000000b1', 'b1@example.test');
insert into orgs values ('aaaaaaaa-0000-4000-8000-00000000000a', 'a'), ('bbbbbbbb-0000-4000-8000-00000000000b', 'b');
insert into members values ('aaaaaaaa-0000-4000-8000-00000000000a', 'aaaaaaaa-1111-4000-8000-0000000000a1'), ('bbbbbbbb-0000-4000-8000-00000000000b', 'bbbbbbbb-1111-4000-8000-0000000000b1');
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
