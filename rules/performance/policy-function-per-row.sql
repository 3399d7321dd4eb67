-- bad: who calls is asked again for every row
-- settings: {"platform": "supabase"}
-- file: 20260101000000_init.sql
create table public.notes (id uuid primary key, user_id uuid not null);
create index on public.notes (user_id);
alter table public.notes enable row level security;
create policy own on public.notes to authenticated using (auth.uid() = user_id); -- finding: public.notes

-- bad: a function of one's own
-- file: 1_init.sql
create role app;
create table tenants (id uuid primary key);
create table docs (id uuid primary key, tenant_id uuid not null references tenants (id));
create index on docs (tenant_id);
grant select, insert on docs to app;
create function current_tenant() returns uuid language sql stable as $$ select current_setting('app.tenant_id')::uuid $$;
-- file: 2_policies.sql
alter table docs enable row level security;
create policy own on docs using (tenant_id = current_tenant()); -- finding: public.docs

-- good: asked once; the policy that asked for every row is gone (react-doctor#910)
-- settings: {"platform": "supabase"}
-- file: 20260101000000_init.sql
create table public.notes (id uuid primary key, user_id uuid not null);
create index on public.notes (user_id);
alter table public.notes enable row level security;
create policy own on public.notes to authenticated using (auth.uid() = user_id);
-- file: 20260102000000_once.sql
drop policy own on public.notes;
create policy own on public.notes to authenticated using ((select auth.uid()) = user_id);

-- good: what depends on the row has to be asked for the row
create role app;
create table tenants (id uuid primary key);
create table docs (id uuid primary key, tenant_id uuid not null references tenants (id));
create index on docs (tenant_id);
grant select, insert on docs to app;
create function is_mine(tenant uuid) returns boolean language sql stable as $$ select tenant = current_setting('app.tenant_id')::uuid $$;
alter table docs enable row level security;
create policy own on docs using (is_mine(tenant_id));

-- bad: the claims are parsed again for every row
create role app;
create table tenants (id uuid primary key);
create table docs (id uuid primary key, tenant_id uuid not null references tenants (id));
create index on docs (tenant_id);
grant select, insert on docs to app;
alter table docs enable row level security;
create policy own on docs using (tenant_id = (current_setting('request.jwt.claims')::jsonb ->> 'tenant_id')::uuid); -- finding: public.docs

-- good: a setting that is only looked up
create role app;
create table tenants (id uuid primary key);
create table docs (id uuid primary key, tenant_id uuid not null references tenants (id));
create index on docs (tenant_id);
grant select, insert on docs to app;
alter table docs enable row level security;
create policy own on docs using (tenant_id = current_setting('app.tenant_id')::uuid);

-- bad: two policies of a table are one finding
-- settings: {"platform": "supabase"}
create table public.notes (id uuid primary key, user_id uuid not null);
create index on public.notes (user_id);
alter table public.notes enable row level security;
create policy read on public.notes for select to authenticated using (auth.uid() = user_id); -- finding: public.notes
create policy remove on public.notes for delete to authenticated using (auth.uid() = user_id);
