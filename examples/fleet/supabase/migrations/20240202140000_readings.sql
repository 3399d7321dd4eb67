-- Odometer and fuel readings, taken from photographs. One partition for each year.
create table public.readings (
  id uuid not null default gen_random_uuid(),
  account_id uuid not null references public.accounts (id) on delete cascade,
  vehicle_id uuid not null references public.vehicles (id) on delete cascade,
  kind text not null check (kind in ('odometer', 'fuel', 'service')),
  amount numeric(12, 2) not null,
  confidence smallint check (confidence between 0 and 100),
  taken_at timestamptz not null,
  primary key (id, taken_at)
) partition by range (taken_at);

create index readings_account_idx on public.readings (account_id, vehicle_id, taken_at desc);

create table public.readings_2024 partition of public.readings
  for values from ('2024-01-01') to ('2025-01-01');

alter table public.readings enable row level security;
alter table public.readings_2024 enable row level security;

create policy "readings of the account" on public.readings
  to authenticated
  using (account_id = (select private.current_account()))
  with check (account_id = (select private.current_account()));
