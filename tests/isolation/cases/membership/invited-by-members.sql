-- about: an invitation lets in, and only members of the organization write one
-- cell: public.docs select authenticated isolated
-- cell: public.invites insert authenticated isolated
create table orgs (id uuid primary key, name text);
create table members (org_id uuid not null references orgs, user_id uuid not null references auth.users, primary key (org_id, user_id));
create table invites (id uuid primary key, org_id uuid not null references orgs, email text not null);
create table docs (id uuid primary key, org_id uuid not null references orgs, title text);
alter table members enable row level security;
alter table invites enable row level security;
alter table docs enable row level security;
create policy see on invites for select to authenticated using (email = auth.jwt() ->> 'email');
create policy add on invites for insert to authenticated with check (
  exists (select 1 from members m where m.org_id = invites.org_id and m.user_id = auth.uid()));
create policy see on members for select to authenticated using (user_id = auth.uid());
create policy accept on members for insert to authenticated with check (
  user_id = auth.uid() and exists (select 1 from invites i where i.org_id = members.org_id and i.email = auth.jwt() ->> 'email'));
create policy own on docs to authenticated using (exists (select 1 from members m where m.org_id = docs.org_id and m.user_id = auth.uid()));
grant select, insert on members, invites to authenticated;
grant select on docs to authenticated;
-- rows
insert into auth.users values ('aaaaaaaa-1111-4000-8000-0000000000a1', 'a1@example.test'), ('bbbbbbbb-1111-4000-8000-0000000000b1', 'b1@example.test');
insert into orgs values ('aaaaaaaa-0000-4000-8000-00000000000a', 'a'), ('bbbbbbbb-0000-4000-8000-00000000000b', 'b');
insert into members values ('aaaaaaaa-0000-4000-8000-00000000000a', 'aaaaaaaa-1111-4000-8000-0000000000a1'), ('bbbbbbbb-0000-4000-8000-00000000000b', 'bbbbbbbb-1111-4000-8000-0000000000b1');
insert into invites values ('aaaaaaaa-3333-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'd1@example.test');
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
