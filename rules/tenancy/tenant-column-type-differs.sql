-- bad: text where the key is a uuid
-- file: 1_init.sql
create table tenants (id uuid primary key);
create table vehicles (id uuid primary key, tenant_id uuid not null references tenants (id));
create index on vehicles (tenant_id);
-- file: 2_events.sql
create table events (
  id uuid primary key,
  tenant_id text not null -- finding: public.events.tenant_id
);
create index on events (tenant_id);

-- bad: the key was widened, the columns were not
-- file: 1_init.sql
create table workspaces (id int primary key);
create table orders (
  id uuid primary key,
  workspace_id int not null references workspaces (id) -- finding: public.orders.workspace_id
);
create index on orders (workspace_id);
-- file: 2_widen.sql
alter table workspaces alter column id type bigint;

-- good: text of any length is text
create domain slug as varchar(40);
create table tenants (id varchar(40) primary key);
create table vehicles (id uuid primary key, tenant_id text not null references tenants (id));
create index on vehicles (tenant_id);
create table events (id uuid primary key, tenant_id slug not null references tenants (id));
create index on events (tenant_id);

-- good: both were widened
-- file: 1_init.sql
create table workspaces (id int primary key);
create table orders (id uuid primary key, workspace_id int not null references workspaces (id));
create index on orders (workspace_id);
-- file: 2_widen.sql
alter table workspaces alter column id type bigint;
alter table orders alter column workspace_id type bigint;
