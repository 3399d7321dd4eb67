create table public.vehicles (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references public.accounts (id) on delete cascade,
  label text not null,
  vin text check (length(vin) = 17),
  make text,
  model text,
  model_year integer,
  deleted_at timestamptz,
  created_at timestamptz not null default now()
);

create index vehicles_account_idx on public.vehicles (account_id) where deleted_at is null;

alter table public.vehicles enable row level security;

create policy "vehicles of the account" on public.vehicles
  to authenticated
  using (account_id = (select private.current_account()))
  with check (account_id = (select private.current_account()));

-- What is in the bin stays in the bin, whatever other policies say.
create policy "not deleted" on public.vehicles
  as restrictive for select to authenticated
  using (deleted_at is null);
