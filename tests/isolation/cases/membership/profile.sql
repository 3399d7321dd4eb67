-- about: a person's profile says the organization
-- cell: public.docs select authenticated isolated
-- cell: public.docs insert authenticated isolated
create table orgs (id uuid primary key, name text);
create table profiles (id uuid primary key references auth.users, org_id uuid not null references orgs, name text);
create table docs (id uuid primary key, org_id uuid not null references orgs, title text);
alter table profiles enable row level security;
alter table docs enable row level security;
create policy own on profiles for select to authenticated using (id = auth.uid());
create policy own on docs to authenticated using (org_id = (select org_id from profiles where id = auth.uid()));
grant select on profiles to authenticated;
grant select, insert on docs to authenticated;
-- rows
insert into auth.users values ('aaaaaaaa-1111-4000-8000-0000000000a1', 'a1@example.test'), ('bbbbbbbb-1111-4000-8000-0000000000b1', 'b1@example.test');
insert into orgs values ('aaaaaaaa-0000-4000-8000-00000000000a', 'a'), ('bbbbbbbb-0000-4000-8000-00000000000b', 'b');
insert into profiles values ('aaaaaaaa-1111-4000-8000-0000000000a1', 'aaaaaaaa-0000-4000-8000-00000000000a', 'a'), ('bbbbbbbb-1111-4000-8000-0000000000b1', 'bbbbbbbb-0000-4000-8000-00000000000b', 'b');
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
