-- A board is its maker's, and a team's if the maker says so.
create table studio.boards (
  id uuid primary key default gen_random_uuid(),
  owner_id uuid not null references auth.users (id) on delete cascade,
  team_id uuid references studio.teams (id) on delete set null,
  title text not null,
  archived_at timestamptz,
  created_at timestamptz not null default now()
);

create table studio.board_pictures (
  id uuid primary key default gen_random_uuid(),
  board_id uuid not null references studio.boards (id) on delete cascade,
  storage_path text not null,
  caption text,
  position integer not null default 0
);

create index boards_owner_idx on studio.boards (owner_id);
create index boards_team_idx on studio.boards (team_id);
create index board_pictures_board_idx on studio.board_pictures (board_id, position);

alter table studio.boards enable row level security;
alter table studio.board_pictures enable row level security;

create policy "own boards" on studio.boards to authenticated
  using (owner_id = (select auth.uid()))
  with check (owner_id = (select auth.uid()) and (team_id is null or team_id in (select private.my_teams())));
create policy "boards of my teams" on studio.boards for select to authenticated
  using (team_id in (select private.my_teams()));

create policy "pictures of boards that I see" on studio.board_pictures for select to authenticated
  using (exists (select 1 from studio.boards b where b.id = board_id));
create policy "pictures of own boards" on studio.board_pictures for insert to authenticated
  with check (exists (select 1 from studio.boards b where b.id = board_id and b.owner_id = (select auth.uid())));
create policy "remove pictures of own boards" on studio.board_pictures for delete to authenticated
  using (exists (select 1 from studio.boards b where b.id = board_id and b.owner_id = (select auth.uid())));

grant select, insert, update, delete on studio.boards to authenticated;
grant select, insert, delete on studio.board_pictures to authenticated;
