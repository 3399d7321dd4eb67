-- bad: messages that name neither a tenant nor a thread
-- file: 1_init.sql
create role app;
create table tenants (id uuid primary key);
create table threads (id uuid primary key, tenant_id uuid not null references tenants (id));
create index on threads (tenant_id);
alter table threads enable row level security;
create policy own on threads using (tenant_id = current_setting('app.tenant_id')::uuid);
grant select, insert on threads to app;
-- file: 2_specs.sql
create table vehicle_specs (id uuid primary key, vin text not null, trim_level text); -- finding: public.vehicle_specs -- also: rls-not-enabled public.vehicle_specs
grant insert on vehicle_specs to app;

-- bad: the way to the tenant may be missing
-- file: 1_init.sql
create table tenants (id uuid primary key);
create table threads (id uuid primary key, tenant_id uuid not null references tenants (id));
create index on threads (tenant_id);
-- file: 2_messages.sql
create table messages (id uuid primary key, thread_id uuid references threads (id), body text not null); -- finding: public.messages
create index on messages (thread_id);

-- good: a child that cannot be without its parent
-- file: 1_init.sql
create table tenants (id uuid primary key);
create table threads (id uuid primary key, tenant_id uuid not null references tenants (id));
create index on threads (tenant_id);
-- file: 2_messages.sql
create table messages (id uuid primary key, thread_id uuid references threads (id), body text not null);
create index on messages (thread_id);
-- file: 3_required.sql
alter table messages alter column thread_id set not null;

-- good: a list that comes with the product
-- file: 1_init.sql
create table tenants (id uuid primary key);
create table threads (id uuid primary key, tenant_id uuid not null references tenants (id));
create index on threads (tenant_id);
-- file: 2_countries.sql
create table countries (code text primary key, name text not null);
insert into countries (code, name) values ('pt', 'Portugal'), ('se', 'Sweden');

-- good: what only the service's own role can touch
-- file: 1_init.sql
create role app;
create table tenants (id uuid primary key);
create table threads (id uuid primary key, tenant_id uuid not null references tenants (id));
create index on threads (tenant_id);
alter table threads enable row level security;
create policy own on threads using (tenant_id = current_setting('app.tenant_id')::uuid);
grant select, insert on threads to app;
create table webhook_deliveries (id bigint primary key, payload jsonb not null);
