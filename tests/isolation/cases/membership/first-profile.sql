-- about: the first organization that comes is taken for the caller's
-- cell: public.docs select authenticated leaks
create table orgs (id uuid primary key, name text);
create table profiles (id uuid primary key references auth.users, org_id uuid not null references orgs);
create table docs (id uuid primary key, org_id uuid not null references orgs, title text);
alter table docs enable row level security;
create policy own on docs to authenticated using (org_id = (select org_id from profiles limit 1));
create table notes (id uuid primary key, org_id uuid not null references orgs);
alter table notes enable row level security;
create policy own on notes to authenticated using (org_id = (select org_id from profiles where id = auth.uid()));
grant select on docs, notes, profiles to authenticated;
-- rows
insert into auth.users values ('aaaaaaaa-1111-4000-8000-0000000000a1', 'a1@example.test'), ('bbbbbbbb-1111-4000-8000-0000000000b1', 'b1@example.test');
insert into orgs values ('aaaaaaaa-0000-4000-8000-00000000000a', 'a'), ('bbbbbbbb-0000-4000-8000-00000000000b', 'b');
insert into profiles values ('aaaaaaaa-1111-4000-8000-0000000000a1', 'aaaaaaaa-0000-4000-8000-00000000000a'), ('bbbbbbbb-1111-4000-8000-0000000000b1', 'bbbbbbbb-0000-4000-8000-00000000000b');
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
