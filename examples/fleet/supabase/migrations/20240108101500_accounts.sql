-- An account is a household or a haulier; everything in the app belongs to one.
create schema private;
grant usage on schema private to authenticated;

create table public.accounts (
  id uuid primary key default gen_random_uuid(),
  name text not null check (length(name) between 1 and 120),
  kind text not null default 'household' check (kind in ('household', 'business')),
  created_at timestamptz not null default now()
);

create table public.account_members (
  account_id uuid not null references public.accounts (id) on delete cascade,
  user_id uuid not null references auth.users (id) on delete cascade,
  role text not null default 'driver' check (role in ('owner', 'dispatcher', 'driver')),
  joined_at timestamptz not null default now(),
  primary key (account_id, user_id)
);

create index account_members_user_idx on public.account_members (user_id);

-- The account that is open in the app. The sign-in function writes it into the token, where users cannot.
create function private.current_account() returns uuid
  language sql stable
  set search_path = ''
  as $$ select nullif(auth.jwt() -> 'app_metadata' ->> 'tenant_id', '')::uuid $$;

alter table public.accounts enable row level security;
create policy "open account" on public.accounts
  for select to authenticated
  using (id = (select private.current_account()));

alter table public.account_members enable row level security;
create policy "colleagues" on public.account_members
  for select to authenticated
  using (account_id = (select private.current_account()));
