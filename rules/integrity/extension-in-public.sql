-- bad: wherever the search_path leads
-- settings: {"platform": "supabase"}
create extension citext; -- finding: citext

-- bad: said, even
-- settings: {"platform": "supabase"}
-- file: 20260101000000_schema.sql
create table public.notes (id uuid primary key);
alter table public.notes enable row level security;
-- file: 20260102000000_search.sql
create extension if not exists citext with schema public; -- finding: citext

-- good: beside it
-- settings: {"platform": "supabase"}
create extension citext with schema extensions;

-- good: moved since; and where no API exposes schemas
-- settings: {"platform": "supabase"}
-- file: 20260101000000_init.sql
create extension citext;
-- file: 20260102000000_move.sql
alter extension citext set schema extensions;

-- good: without an API in front
create extension citext;
