-- Orders were first kept beside the shop's own tables.
create table public.poster_orders (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  board_id uuid references studio.boards (id) on delete set null,
  state text not null default 'placed' check (state in ('placed', 'printed', 'posted')),
  placed_at timestamptz not null default now()
);

create index poster_orders_user_idx on public.poster_orders (user_id);
create index poster_orders_board_idx on public.poster_orders (board_id);

alter table public.poster_orders enable row level security;
create policy "own orders" on public.poster_orders for select to authenticated
  using (user_id = (select auth.uid()));
create policy "order for oneself" on public.poster_orders for insert to authenticated
  with check (user_id = (select auth.uid()) and state = 'placed');
