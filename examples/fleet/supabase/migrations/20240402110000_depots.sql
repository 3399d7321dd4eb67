-- Drivers change between accounts, so depots ask the table of members and not the token.
create function private.is_member(account uuid) returns boolean
  language sql stable security definer
  set search_path = ''
  as $$
    select exists (
      select 1 from public.account_members m
      where m.account_id = account and m.user_id = (select auth.uid())
    )
  $$;

create table public.depots (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references public.accounts (id) on delete cascade,
  name text not null,
  latitude numeric(9, 6),
  longitude numeric(9, 6),
  is_default boolean not null default false
);

create unique index depots_one_default on public.depots (account_id) where is_default;

alter table public.depots enable row level security;
create policy "depots of members" on public.depots
  to authenticated
  using (private.is_member(account_id))
  with check (private.is_member(account_id));

alter table public.vehicles add column depot_id uuid references public.depots (id) on delete set null;
create index vehicles_depot_idx on public.vehicles (depot_id);
