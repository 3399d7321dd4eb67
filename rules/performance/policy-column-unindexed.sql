-- bad: everybody's rows are read for one's own
-- settings: {"platform": "supabase"}
-- file: 20260101000000_init.sql
create table public.notes (id uuid primary key, user_id uuid not null);
-- file: 20260102000000_policies.sql
alter table public.notes enable row level security;
create policy own on public.notes to authenticated using ((select auth.uid()) = user_id); -- finding: public.notes.user_id

-- bad: the column stands second in the index
-- settings: {"platform": "supabase"}
create table public.notes (id uuid primary key, user_id uuid not null, title text not null);
create index on public.notes (title, user_id);
alter table public.notes enable row level security;
create policy own on public.notes to authenticated using (user_id = (select auth.uid())); -- finding: public.notes.user_id

-- good: an index, in whatever file (supabase/cli#5992)
-- settings: {"platform": "supabase"}
-- file: 20260101000000_init.sql
create table public.notes (id uuid primary key, user_id uuid not null, created_at timestamptz not null default now());
alter table public.notes enable row level security;
create policy own on public.notes to authenticated using ((select auth.uid()) = user_id);
-- file: 20260102000000_index.sql
create index on public.notes (user_id, created_at desc);

-- good: the row's own key
-- settings: {"platform": "supabase"}
create table public.profiles (id uuid primary key, name text not null);
alter table public.profiles enable row level security;
create policy own on public.profiles to authenticated using ((select auth.uid()) = id);
