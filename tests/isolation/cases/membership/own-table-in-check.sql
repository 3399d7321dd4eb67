-- about: a policy reads its own table, whose policies for reading have no subquery: that is no circle, and the update goes through
-- cell: public.members update authenticated leaks
-- cell: public.docs select authenticated leaks
create table orgs (id uuid primary key, name text);
create table members (user_id uuid primary key references auth.users, org_id uuid not null references orgs, name text);
create table docs (id uuid primary key, org_id uuid not null references orgs, title text);
alter table members enable row level security;
alter table docs enable row level security;
create policy see on members for select to authenticated using (user_id = auth.uid());
create policy rename on members for update to authenticated using (user_id = auth.uid())
  with check (user_id = auth.uid() and exists (select 1 from members m where m.user_id = auth.uid()));
create policy own on docs for select to authenticated using (exists (select 1 from members m where m.org_id = docs.org_id and m.user_id = auth.uid()));
grant select, update on members to authenticated;
grant select on docs to authenticated;
-- rows
insert into auth.users values ('aaaaaaaa-1111-4000-8000-0000000000a1', 'a1@example.test'), ('bbbbbbbb-1111-4000-8000-0000000000b1', 'b1@example.test');
insert into orgs values ('aaaaaaaa-0000-4000-8000-00000000000a', 'a'), ('bbbbbbbb-0000-4000-8000-00000000000b', 'b');
insert into members values ('aaaaaaaa-1111-4000-8000-0000000000a1', 'aaaaaaaa-0000-4000-8000-00000000000a', 'a1'), ('bbbbbbbb-1111-4000-8000-0000000000b1', 'bbbbbbbb-0000-4000-8000-00000000000b', 'b1');
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
