-- bad: one for owners, one for members
-- settings: {"platform": "supabase"}
-- file: 20260101000000_init.sql
create table public.notes (id uuid primary key, user_id uuid not null, editor_id uuid not null);
create index on public.notes (user_id);
create index on public.notes (editor_id);
alter table public.notes enable row level security;
create policy owners on public.notes for select to authenticated using ((select auth.uid()) = user_id);
-- file: 20260102000000_editors.sql
create policy editors on public.notes for select to authenticated using ((select auth.uid()) = editor_id); -- finding: public.notes

-- bad: FOR ALL is for SELECT, too
create role app;
create table tenants (id uuid primary key);
create table docs (id uuid primary key, tenant_id uuid not null references tenants (id));
create index on docs (tenant_id);
grant select, insert on docs to app;
alter table docs enable row level security;
create policy own on docs using (tenant_id = (select current_setting('app.tenant_id')::uuid));
create policy read on docs for select to app using (tenant_id = (select current_setting('app.tenant_id', true)::uuid)); -- finding: public.docs

-- good: for different commands, and one that restricts
create role app;
create table tenants (id uuid primary key);
create table docs (id uuid primary key, tenant_id uuid not null references tenants (id));
create index on docs (tenant_id);
grant select, insert on docs to app;
alter table docs enable row level security;
create policy read on docs for select using (tenant_id = (select current_setting('app.tenant_id')::uuid));
create policy write on docs for insert with check (tenant_id = (select current_setting('app.tenant_id')::uuid));
create policy floor on docs as restrictive using (tenant_id = (select current_setting('app.tenant_id')::uuid));

-- good: made one of two
-- settings: {"platform": "supabase"}
-- file: 20260101000000_init.sql
create table public.notes (id uuid primary key, user_id uuid not null, editor_id uuid not null);
create index on public.notes (user_id);
create index on public.notes (editor_id);
alter table public.notes enable row level security;
create policy owners on public.notes for select to authenticated using ((select auth.uid()) = user_id);
create policy editors on public.notes for select to authenticated using ((select auth.uid()) = editor_id);
-- file: 20260102000000_one.sql
drop policy owners on public.notes;
drop policy editors on public.notes;
create policy mine on public.notes for select to authenticated using ((select auth.uid()) in (user_id, editor_id));
