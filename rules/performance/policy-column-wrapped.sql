-- bad: the column is made text for a setting that is text
-- file: 1_init.sql
create role app;
create table tenants (id uuid primary key);
create table docs (id uuid primary key, tenant_id uuid not null references tenants (id));
create index on docs (tenant_id);
grant select, insert on docs to app;
-- file: 2_policies.sql
alter table docs enable row level security;
create policy own on docs using (tenant_id::text = (select current_setting('app.tenant_id'))); -- finding: public.docs.tenant_id

-- bad: and for a claim
-- settings: {"platform": "supabase"}
create table public.notes (id uuid primary key, user_id uuid not null);
create index on public.notes (user_id);
alter table public.notes enable row level security;
create policy own on public.notes to authenticated using ((select auth.jwt() ->> 'sub') = user_id::text); -- finding: public.notes.user_id

-- good: the other side is converted, once
-- file: 1_init.sql
create role app;
create table tenants (id uuid primary key);
create table docs (id uuid primary key, tenant_id uuid not null references tenants (id));
create index on docs (tenant_id);
grant select, insert on docs to app;
alter table docs enable row level security;
create policy own on docs using (tenant_id::text = (select current_setting('app.tenant_id')));
-- file: 2_better.sql
alter policy own on docs using (tenant_id = (select current_setting('app.tenant_id')::uuid));

-- good: varchar is text to an index
create role app;
create table tenants (id varchar(20) primary key);
create table docs (id uuid primary key, tenant_id varchar(20) not null references tenants (id));
create index on docs (tenant_id);
grant select, insert on docs to app;
alter table docs enable row level security;
create policy own on docs using (tenant_id = (select current_setting('app.tenant_id')));
