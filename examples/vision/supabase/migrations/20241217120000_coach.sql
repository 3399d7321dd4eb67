create table studio.coach_sessions (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  started_at timestamptz not null default now()
);

create table studio.coach_messages (
  id bigint generated always as identity primary key,
  session_id uuid not null references studio.coach_sessions (id) on delete cascade,
  from_coach boolean not null default false,
  body text not null
);

create index coach_sessions_user_idx on studio.coach_sessions (user_id);
create index coach_messages_session_idx on studio.coach_messages (session_id, id);

alter table studio.coach_sessions enable row level security;
alter table studio.coach_messages enable row level security;

create policy "own sessions" on studio.coach_sessions to authenticated
  using (user_id = (select auth.uid()));
create policy "own messages" on studio.coach_messages for select to authenticated
  using (exists (select 1 from studio.coach_sessions s where s.id = session_id and s.user_id = (select auth.uid())));
create policy "say something" on studio.coach_messages for insert to authenticated
  with check (exists (select 1 from studio.coach_sessions s where s.id = session_id and s.user_id = (select auth.uid())));

grant select, insert on studio.coach_sessions, studio.coach_messages to authenticated;

-- The app calls this before every answer of the coach: plus is free, the others pay.
create function studio.spend_credit(person uuid) returns void
  language plpgsql security definer
  set search_path = ''
  as $$
  begin
    update studio.profiles set credits = credits - 1 where id = person and plan = 'free' and credits > 0;
  end
  $$;

-- And this one on Mondays.
create function studio.refill_credits() returns void
  language sql security definer
  set search_path = ''
  as $$ update studio.profiles set credits = 3 where id = (select auth.uid()) and plan = 'free' and credits < 3 $$;
