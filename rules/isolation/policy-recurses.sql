-- bad: colleagues see each other
-- file: 1_init.sql
create role app nologin;
create table teams (id uuid primary key);
create table members (
  team_id uuid not null references teams (id) on delete cascade,
  user_id uuid not null,
  primary key (team_id, user_id)
);
create index on members (user_id);
alter table teams enable row level security;
alter table members enable row level security;
grant select on teams, members to app;
-- file: 2_policies.sql
create policy colleagues on members for select to app -- finding: public.members
  using (team_id in (select m.team_id from members m where m.user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)));

-- bad: two tables ask each other
create role app nologin;
create table teams (id uuid primary key);
create table members (
  team_id uuid not null references teams (id) on delete cascade,
  user_id uuid not null,
  primary key (team_id, user_id)
);
create index on members (user_id);
alter table teams enable row level security;
alter table members enable row level security;
grant select on teams, members to app;
create policy of_members on teams for select to app
  using (exists (select from members m where m.team_id = teams.id and m.user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)));
create policy of_team on members for select to app -- finding: public.members
  using (exists (select from teams t where t.id = members.team_id));

-- good: a function that reads as its owner
-- file: 1_init.sql
create role app nologin;
create table teams (id uuid primary key);
create table members (
  team_id uuid not null references teams (id) on delete cascade,
  user_id uuid not null,
  primary key (team_id, user_id)
);
create index on members (user_id);
alter table teams enable row level security;
alter table members enable row level security;
grant select on teams, members to app;
-- file: 2_policies.sql
create function teams_of_caller() returns setof uuid language sql stable security definer set search_path = ''
  as $$ select team_id from public.members where user_id = (select nullif(current_setting('app.user_id', true), '')::uuid) $$;
create policy colleagues on members for select to app using (team_id in (select teams_of_caller()));
-- holds:
insert into teams values ('bbbbbbbb-0000-4000-8000-000000000002');
insert into members values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002');
select set_config('app.user_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
select * from members;

-- good: a policy for reading that asks nothing else
create role app nologin;
create table teams (id uuid primary key);
create table members (
  team_id uuid not null references teams (id) on delete cascade,
  user_id uuid not null,
  primary key (team_id, user_id)
);
create index on members (user_id);
alter table teams enable row level security;
alter table members enable row level security;
grant select on teams, members to app;
create policy own on members for select to app using (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));
create policy of_members on teams for select to app
  using (exists (select from members m where m.team_id = teams.id and m.user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)));
