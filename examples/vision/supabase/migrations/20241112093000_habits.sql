create table studio.habits (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  title text not null,
  per_week integer not null default 7 check (per_week between 1 and 7),
  streak integer not null default 0
);

create table studio.habit_days (
  habit_id uuid not null references studio.habits (id) on delete cascade,
  day date not null default current_date,
  note text,
  primary key (habit_id, day)
);

create index habits_user_idx on studio.habits (user_id);

alter table studio.habits enable row level security;
alter table studio.habit_days enable row level security;

create policy "own habits" on studio.habits to authenticated
  using (user_id = (select auth.uid()))
  with check (user_id = (select auth.uid()));
create policy "days of own habits" on studio.habit_days to authenticated
  using (habit_id in (select h.id from studio.habits h where h.user_id = (select auth.uid())))
  with check (habit_id in (select h.id from studio.habits h where h.user_id = (select auth.uid())));

grant select, insert, update, delete on studio.habits, studio.habit_days to authenticated;
