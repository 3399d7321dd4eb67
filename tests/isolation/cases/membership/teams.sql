-- about: through a team to the organization
-- cell: public.docs select authenticated isolated
create table orgs (id uuid primary key, name text);
create table teams (id uuid primary key, org_id uuid not null references orgs);
create table team_members (team_id uuid not null references teams, user_id uuid not null references auth.users, primary key (team_id, user_id));
create table docs (id uuid primary key, org_id uuid not null references orgs, title text);
alter table docs enable row level security;
create policy own on docs to authenticated using (
  exists (select 1 from team_members tm join teams t on t.id = tm.team_id where tm.user_id = auth.uid() and t.org_id = docs.org_id));
grant select on docs, teams, team_members to authenticated;
-- rows
insert into auth.users values ('aaaaaaaa-1111-4000-8000-0000000000a1', 'a1@example.test'), ('bbbbbbbb-1111-4000-8000-0000000000b1', 'b1@example.test');
insert into orgs values ('aaaaaaaa-0000-4000-8000-00000000000a', 'a'), ('bbbbbbbb-0000-4000-8000-00000000000b', 'b');
insert into teams values ('aaaaaaaa-3333-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a'), ('bbbbbbbb-3333-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b');
insert into team_members values ('aaaaaaaa-3333-4000-8000-000000000001', 'aaaaaaaa-1111-4000-8000-0000000000a1'), ('bbbbbbbb-3333-4000-8000-000000000001', 'bbbbbbbb-1111-4000-8000-0000000000b1');
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
