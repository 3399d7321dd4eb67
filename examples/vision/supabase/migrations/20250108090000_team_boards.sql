-- How the week went, by team. The app keeps the team that is chosen with the user.
create table studio.leaderboard (
  id uuid primary key default gen_random_uuid(),
  team_id uuid not null references studio.teams (id) on delete cascade,
  user_id uuid not null references auth.users (id) on delete cascade,
  week date not null,
  points integer not null default 0
);

create index leaderboard_user_idx on studio.leaderboard (user_id);
create index leaderboard_team_idx on studio.leaderboard (team_id, week);

alter table studio.leaderboard enable row level security;
create policy "the chosen team" on studio.leaderboard for select to authenticated
  using (team_id = (auth.jwt() -> 'user_metadata' ->> 'team_id')::uuid);
create policy "own points" on studio.leaderboard for insert to authenticated
  with check (user_id = (select auth.uid()) and team_id in (select private.my_teams()));

grant select, insert on studio.leaderboard to authenticated;
