create view public.vehicle_overview
  with (security_invoker = true) as
  select v.id, v.account_id, v.label, v.make, v.model, max(r.taken_at) as last_reading
  from public.vehicles v
  left join public.readings r on r.vehicle_id = v.id
  group by v.id;

-- Checklists: ours have no account and are everybody's to read.
create table public.checklists (
  id uuid primary key default gen_random_uuid(),
  account_id uuid references public.accounts (id) on delete cascade,
  title text not null,
  steps jsonb not null default '[]'
);

create index checklists_account_idx on public.checklists (account_id);

alter table public.checklists enable row level security;
create policy "own and ours" on public.checklists
  for select to authenticated
  using (account_id is null or account_id = (select private.current_account()));
create policy "write own" on public.checklists
  for insert to authenticated
  with check (account_id = (select private.current_account()));
create policy "change own" on public.checklists
  for update to authenticated
  using (account_id = (select private.current_account()));
