-- bad: one table spells it in capitals
-- file: 1_init.sql
create table dealerships (id serial primary key, name text not null);
create table users (id serial primary key, dealership_id int not null references dealerships (id), email text not null);
create index on users (dealership_id);
create table leads (id serial primary key, dealership_id int not null references dealerships (id));
create index on leads (dealership_id);
-- file: 2_vehicles.sql
create table vehicles (
  id serial primary key,
  "dealershipId" int not null references dealerships (id) -- finding: public.vehicles."dealershipId"
);
create index on vehicles ("dealershipId");

-- bad: one table shortens it
create table organizations (id uuid primary key);
create table projects (id uuid primary key, organization_id uuid not null references organizations (id));
create index on projects (organization_id);
create table invoices (id uuid primary key, organization_id uuid not null references organizations (id));
create index on invoices (organization_id);
create table reports (
  id uuid primary key,
  org_id uuid not null references organizations (id) -- finding: public.reports.org_id
);
create index on reports (org_id);

-- good: renamed since
-- file: 1_init.sql
create table organizations (id uuid primary key);
create table projects (id uuid primary key, organization_id uuid not null references organizations (id));
create index on projects (organization_id);
create table reports (id uuid primary key, org_id uuid not null references organizations (id));
create index on reports (org_id);
-- file: 2_rename.sql
alter table reports rename column org_id to organization_id;

-- good: two tenants in one row have to be told apart
create table organizations (id uuid primary key);
create table projects (id uuid primary key, organization_id uuid not null references organizations (id));
create index on projects (organization_id);
create table transfers (
  id uuid primary key,
  organization_id uuid not null references organizations (id),
  receiving_organization_id uuid not null references organizations (id)
);
create index on transfers (organization_id);
create index on transfers (receiving_organization_id);
