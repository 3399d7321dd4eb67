-- What the API offers lives in studio, what it must not offer in private.
create schema studio;
create schema private;
grant usage on schema studio to anon, authenticated, service_role;
grant usage on schema private to authenticated;

create table studio.teams (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  created_at timestamptz not null default now()
);

create table studio.team_members (
  team_id uuid not null references studio.teams (id) on delete cascade,
  user_id uuid not null references auth.users (id) on delete cascade,
  is_admin boolean not null default false,
  primary key (team_id, user_id)
);

create index team_members_user_idx on studio.team_members (user_id);

create table studio.profiles (
  id uuid primary key references auth.users (id) on delete cascade,
  display_name text,
  plan text not null default 'free' check (plan in ('free', 'plus')),
  credits integer not null default 3 check (credits >= 0)
);

create function private.my_teams() returns setof uuid
  language sql stable security definer
  set search_path = ''
  as $$ select m.team_id from studio.team_members m where m.user_id = (select auth.uid()) $$;

create function private.is_team_admin(team uuid) returns boolean
  language sql stable security definer
  set search_path = ''
  as $$
    select exists (
      select 1 from studio.team_members m
      where m.team_id = team and m.user_id = (select auth.uid()) and m.is_admin
    )
  $$;

revoke execute on all functions in schema private from public;
grant execute on all functions in schema private to authenticated;

alter table studio.teams enable row level security;
alter table studio.team_members enable row level security;
alter table studio.profiles enable row level security;

create policy "my teams" on studio.teams for select to authenticated
  using (id in (select private.my_teams()));
create policy "people of my teams" on studio.team_members for select to authenticated
  using (team_id in (select private.my_teams()));
create policy "admins add" on studio.team_members for insert to authenticated
  with check (private.is_team_admin(team_id));
create policy "admins remove" on studio.team_members for delete to authenticated
  using (private.is_team_admin(team_id));
create policy "own profile" on studio.profiles for select to authenticated
  using (id = (select auth.uid()));
create policy "own name" on studio.profiles for update to authenticated
  using (id = (select auth.uid()));

grant select on studio.teams to authenticated;
grant select, insert, delete on studio.team_members to authenticated;
grant select, update (display_name) on studio.profiles to authenticated;
