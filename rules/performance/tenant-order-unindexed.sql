-- bad: one list is sorted by its index, the other is not
-- file: 1_init.sql
create table tenants (id uuid primary key);
create table messages (id uuid primary key, tenant_id uuid not null references tenants (id), created_at timestamptz not null);
create index messages_by_tenant on messages (tenant_id, created_at desc);
-- file: 2_events.sql
create table events (id uuid primary key, tenant_id uuid not null references tenants (id), created_at timestamptz not null);
create index events_by_tenant on events (tenant_id); -- finding: public.events

-- bad: sorted by something else
create table tenants (id uuid primary key);
create table messages (id uuid primary key, tenant_id uuid not null references tenants (id), sent_at timestamptz not null);
create index messages_by_tenant on messages (tenant_id, sent_at);
create table letters (id uuid primary key, tenant_id uuid not null references tenants (id), address text not null, sent_at timestamptz not null);
create index letters_by_tenant on letters (tenant_id, address); -- finding: public.letters

-- good: both
-- file: 1_init.sql
create table tenants (id uuid primary key);
create table messages (id uuid primary key, tenant_id uuid not null references tenants (id), created_at timestamptz not null);
create index messages_by_tenant on messages (tenant_id, created_at desc);
create table events (id uuid primary key, tenant_id uuid not null references tenants (id), created_at timestamptz not null);
create index events_by_tenant on events (tenant_id);
-- file: 2_order.sql
drop index events_by_tenant;
create index events_by_tenant on events (tenant_id, created_at);

-- good: one row for each tenant; and where nobody sorts by time
create table tenants (id uuid primary key);
create table messages (id uuid primary key, tenant_id uuid not null references tenants (id), created_at timestamptz not null);
create index messages_by_tenant on messages (tenant_id, created_at desc);
create table settings (id uuid primary key, tenant_id uuid not null unique references tenants (id), created_at timestamptz not null);
create table vehicles (id uuid primary key, tenant_id uuid not null references tenants (id), built_at timestamptz);
create index on vehicles (tenant_id);
