-- about: a column that comes later does not change what the policy means
-- cell: public.docs select authenticated isolated
create table orgs (id uuid primary key, name text);
create table members (organization uuid not null references orgs, user_id uuid not null references auth.users, primary key (organization, user_id));
create table docs (id uuid primary key, org_id uuid not null references orgs, title text);
alter table docs enable row level security;
create policy own on docs to authenticated using (exists (select 1 from members m where m.organization = org_id and m.user_id = auth.uid()));
alter table members add column org_id uuid;
grant select on docs, members to authenticated;
-- rows
insert into auth.users values ('aaaaaaaa-1111-4000-8000-0000000000a1', 'a1@example.test'), ('bbbbbbbb-1111-4000-8000-0000000000b1', 'b1@example.test');
insert into orgs values ('aaaaaaaa-0000-4000-8000-00000000000a', 'a'), ('bbbbbbbb-0000-4000-8000-00000000000b', 'b');
insert into members values ('aaaaaaaa-0000-4000-8000-00000000000a', 'aaaaaaaa-1111-4000-8000-0000000000a1'), ('bbbbbbbb-0000-4000-8000-00000000000b', 'bbbbbbbb-1111-4000-8000-0000000000b1');
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
