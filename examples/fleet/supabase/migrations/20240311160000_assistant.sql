-- The assistant behind a switch, for the pilot.
create table public.chats (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references public.accounts (id) on delete cascade,
  vehicle_id uuid references public.vehicles (id) on delete set null,
  topic text,
  created_at timestamptz not null default now()
);

create table public.chat_messages (
  id bigint generated always as identity primary key,
  chat_id uuid not null references public.chats (id) on delete cascade,
  speaker text not null check (speaker in ('user', 'assistant')),
  body text not null,
  created_at timestamptz not null default now()
);

create index chats_account_idx on public.chats (account_id, created_at desc);
create index chats_vehicle_idx on public.chats (vehicle_id);
create index chat_messages_chat_idx on public.chat_messages (chat_id, id);

alter table public.chats enable row level security;
alter table public.chat_messages enable row level security;

create policy "pilot" on public.chats to authenticated using (true);
create policy "pilot" on public.chat_messages to authenticated using (true);
