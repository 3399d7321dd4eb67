-- Two people can follow each other's habits.
create table studio.partnerships (
  id uuid primary key default gen_random_uuid(),
  asked_by uuid not null references auth.users (id) on delete cascade,
  asked uuid not null references auth.users (id) on delete cascade,
  state text not null default 'pending' check (state in ('pending', 'accepted', 'ended')),
  greeting text,
  check (asked_by <> asked)
);

create unique index partnerships_once on studio.partnerships (asked_by, asked) where state <> 'ended';
create index partnerships_asked_by_idx on studio.partnerships (asked_by);
create index partnerships_asked_idx on studio.partnerships (asked);

alter table studio.partnerships enable row level security;

create policy "see own" on studio.partnerships for select to authenticated
  using ((select auth.uid()) in (asked_by, asked));
create policy "ask" on studio.partnerships for insert to authenticated
  with check (asked_by = (select auth.uid()));
create policy "answer" on studio.partnerships for update to authenticated
  using (asked = (select auth.uid()))
  with check (asked = (select auth.uid()));

create policy "habits of partners" on studio.habits for select to authenticated
  using (exists (
    select 1 from studio.partnerships p
    where p.state = 'accepted'
      and ((p.asked_by = (select auth.uid()) and p.asked = user_id) or (p.asked = (select auth.uid()) and p.asked_by = user_id))
  ));

grant select, insert, update (state, greeting) on studio.partnerships to authenticated;
