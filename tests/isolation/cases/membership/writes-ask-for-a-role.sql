-- about: members read, administrators write
-- cell: public.docs select authenticated isolated
-- cell: public.docs update authenticated isolated
-- cell: public.docs delete authenticated isolated
create type member_role as enum ('reader', 'admin');
create table orgs (id uuid primary key, name text);
create table members (org_id uuid not null references orgs, user_id uuid not null references auth.users, role member_role not null, primary key (org_id, user_id));
create table docs (id uuid primary key, org_id uuid not null references orgs, title text);
alter table docs enable row level security;
create policy see on docs for select to authenticated using (exists (select 1 from members m where m.org_id = docs.org_id and m.user_id = auth.uid()));
create policy change on docs for update to authenticated using (exists (select 1 from members m where m.org_id = docs.org_id and m.user_id = auth.uid() and m.role = 'admin'));
create policy remove on docs for delete to authenticated using (exists (select 1 from members m where m.org_id = docs.org_id and m.user_id = auth.uid() and m.role = 'admin'));
grant select, update, delete on docs to authenticated;
grant select on members to authenticated;
-- rows
insert into auth.users values ('aaaaaaaa-1111-4000-8000-0000000000a1', 'a1@example.test'), ('bbbbbbbb-1111-4000-8000-0000000000b1', 'b1@example.test');
insert into orgs values ('aaaaaaaa-0000-4000-8000-00000000000a', 'a'), ('bbbbbbbb-0000-4000-8000-00000000000b', 'b');
insert into members values ('aaaaaaaa-0000-4000-8000-00000000000a', 'aaaaaaaa-1111-4000-8000-0000000000a1', 'admin'), ('bbbbbbbb-0000-4000-8000-00000000000b', 'bbbbbbbb-1111-4000-8000-0000000000b1', 'admin');
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
