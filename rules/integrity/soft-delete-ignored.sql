-- bad: the name of a deleted project is taken for ever
-- file: 1_init.sql
create table projects (id uuid primary key, name text not null unique); -- finding: public.projects
-- file: 2_trash.sql
alter table projects add column deleted_at timestamptz;

-- bad: a partial index that looks at something else
create table projects (id uuid primary key, name text not null, is_template boolean not null, is_deleted boolean not null default false);
create unique index projects_name on projects (lower(name)) where not is_template; -- finding: public.projects

-- good: the index looks at it
-- file: 1_init.sql
create table projects (id uuid primary key, name text not null constraint projects_name unique, deleted_at timestamptz);
-- file: 2_active.sql
alter table projects drop constraint projects_name;
create unique index projects_name on projects (name) where deleted_at is null;

-- good: values that never come again, and a key that others refer to
create table projects (id uuid primary key, deleted_at timestamptz, token_hash text not null unique, code text not null unique);
create table tasks (id uuid primary key, project_code text not null references projects (code));
create index on tasks (project_code);

-- bad: two policies hide deleted rows, the third shows them
-- settings: {"platform": "supabase"}
-- file: 20260101000000_init.sql
create table public.notes (id uuid primary key, user_id uuid not null, deleted_at timestamptz);
create index on public.notes (user_id);
alter table public.notes enable row level security;
create policy own on public.notes to authenticated using (user_id = (select auth.uid()) and deleted_at is null);
create table public.files (id uuid primary key, user_id uuid not null, deleted_at timestamptz);
create index on public.files (user_id);
alter table public.files enable row level security;
create policy own on public.files to authenticated using (user_id = (select auth.uid()) and deleted_at is null);
-- file: 20260102000000_tasks.sql
create table public.tasks (id uuid primary key, user_id uuid not null, deleted_at timestamptz);
create index on public.tasks (user_id);
alter table public.tasks enable row level security;
create policy own on public.tasks to authenticated using (user_id = (select auth.uid())); -- finding: public.tasks
