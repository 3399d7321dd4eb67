-- Tokens of the calendars that teams connect. Only the functions at the edge use them.
create table studio.calendar_connections (
  id uuid primary key default gen_random_uuid(),
  team_id uuid not null references studio.teams (id) on delete cascade,
  provider text not null check (provider in ('caldav', 'exchange')),
  access_token text not null,
  refresh_token text
);

create index calendar_connections_team_idx on studio.calendar_connections (team_id);

alter table studio.calendar_connections enable row level security;
create policy "service role does everything" on studio.calendar_connections
  using (true) with check (true);

grant select, insert, update, delete on studio.calendar_connections to authenticated, service_role;
