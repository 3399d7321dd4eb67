-- What the decoding service said about a chassis number, so that we pay for it only once.
create table public.vin_lookups (
  id bigint generated always as identity primary key,
  vehicle_id uuid not null references public.vehicles (id) on delete cascade,
  vin text not null,
  answer jsonb not null default '{}',
  fetched_at timestamptz not null default now()
);

create index vin_lookups_vehicle_idx on public.vin_lookups (vehicle_id);
