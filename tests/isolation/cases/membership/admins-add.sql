-- about: administrators of an organization add its members
-- cell: public.members insert authenticated isolated
-- cell: public.docs select authenticated isolated
create table orgs (id uuid primary key, name text);
create table members (org_id uuid not null references orgs, user_id uuid not null references auth.users, role text not null, primary key (org_id, user_id));
create table docs (id uuid primary key, org_id uuid not null references orgs, title text);
create function is_admin(org uuid) returns boolean language sql stable security definer set search_path = '' as
  $$ select exists (select 1 from public.members m where m.org_id = org and m.user_id = auth.uid() and m.role = 'admin') $$;
alter table members enable row level security;
alter table docs enable row level security;
create policy see on members for select to authenticated using (user_id = auth.uid());
create policy add on members for insert to authenticated with check (is_admin(org_id));
create policy own on docs to authenticated using (exists (select 1 from members m where m.org_id = docs.org_id and m.user_id = auth.uid()));
grant select, insert on members to authenticated;
grant select on docs to authenticated;
-- rows
insert into auth.users values ('aaaaaaaa-1111-4000-8000-0000000000a1', 'a1@example.test'), ('bbbbbbbb-1111-4000-8000-0000000000b1', 'b1@example.test'), ('cccccccc-1111-4000-8000-0000000000c1', 'c1@example.test');
insert into orgs values ('aaaaaaaa-0000-4000-8000-00000000000a', 'a'), ('bbbbbbbb-0000-4000-8000-00000000000b', 'b');
insert into members values ('aaaaaaaa-0000-4000-8000-00000000000a', 'aaaaaaaa-1111-4000-8000-0000000000a1', 'admin'), ('bbbbbbbb-0000-4000-8000-00000000000b', 'bbbbbbbb-1111-4000-8000-0000000000b1', 'admin');
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
