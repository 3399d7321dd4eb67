-- bad: a column that was added and never required
-- file: 1_init.sql
create table tenants (id uuid primary key);
create table vehicles (id uuid primary key, tenant_id uuid not null references tenants (id));
create index on vehicles (tenant_id);
create table photos (id uuid primary key, url text not null);
-- file: 2_tenants.sql
alter table photos add column tenant_id uuid references tenants (id); -- finding: public.photos.tenant_id
create index on photos (tenant_id);

-- bad: deleting a tenant leaves its rows to nobody
create table organizations (id uuid primary key);
create table invoices (id uuid primary key, organization_id uuid not null references organizations (id) on delete cascade);
create index on invoices (organization_id);
create table reports (
  id uuid primary key,
  organization_id uuid references organizations (id) on delete set null -- finding: public.reports.organization_id
);
create index on reports (organization_id);

-- good: filled in, then required
-- file: 1_init.sql
create table tenants (id uuid primary key);
create table vehicles (id uuid primary key, tenant_id uuid not null references tenants (id));
create index on vehicles (tenant_id);
create table photos (id uuid primary key, tenant_id uuid references tenants (id), vehicle_id uuid);
create index on photos (tenant_id);
-- file: 2_required.sql
update photos set tenant_id = vehicles.tenant_id from vehicles where vehicles.id = photos.vehicle_id;
alter table photos drop column vehicle_id;
alter table photos alter column tenant_id set not null;

-- good: either of two owners, and a CHECK that says so
create table organizations (id uuid primary key);
create table invoices (id uuid primary key, organization_id uuid not null references organizations (id));
create index on invoices (organization_id);
create table tokens (
  id uuid primary key,
  organization_id uuid references organizations (id),
  is_personal boolean not null,
  check (is_personal = (organization_id is null))
);
create index on tokens (organization_id);
