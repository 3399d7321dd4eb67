-- bad: the DELETE will fail, and nobody has said that it should
-- file: 1_init.sql
create table tenants (id uuid primary key);
create table vehicles (id uuid primary key, tenant_id uuid not null references tenants (id) on delete cascade);
create index on vehicles (tenant_id);
-- file: 2_photos.sql
create table photos (id uuid primary key, tenant_id uuid not null references tenants (id)); -- finding: public.photos
create index on photos (tenant_id);

-- bad: one key takes rows along, the next one holds them back
-- file: 1_init.sql
create table workspaces (id uuid primary key);
create table customers (id uuid primary key, workspace_id uuid not null references workspaces (id) on delete cascade);
create index on customers (workspace_id);
-- file: 2_invoices.sql
create table invoices (id uuid primary key, customer_id uuid not null references customers (id) on delete restrict); -- finding: public.invoices
create index on invoices (customer_id);

-- good: decided, all the way down
-- file: 1_init.sql
create table workspaces (id uuid primary key);
create table customers (id uuid primary key, workspace_id uuid not null references workspaces (id));
create index on customers (workspace_id);
-- file: 2_decided.sql
alter table customers drop constraint customers_workspace_id_fkey;
alter table customers add foreign key (workspace_id) references workspaces (id) on delete cascade;
create table invoices (id uuid primary key, customer_id uuid not null references customers (id) on delete cascade);
create index on invoices (customer_id);

-- good: a tenant with rows is not to be deleted
create table workspaces (id uuid primary key);
create table customers (id uuid primary key, workspace_id uuid not null references workspaces (id) on delete restrict);
create index on customers (workspace_id);
