-- bad: a foreign key makes no index
-- file: 1_init.sql
create table tenants (id uuid primary key);
create table vehicles (id uuid primary key, tenant_id uuid not null references tenants (id));
create index on vehicles (tenant_id);
-- file: 2_photos.sql
create table photos (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) -- finding: public.photos.tenant_id
);

-- bad: the tenant stands second
create table tenants (id uuid primary key);
create table readings (
  tenant_id uuid not null references tenants (id), -- finding: public.readings.tenant_id
  at timestamptz not null,
  value numeric not null,
  primary key (at, tenant_id)
);

-- good: a composite index that begins with it
-- file: 1_init.sql
create table tenants (id uuid primary key);
create table photos (id uuid primary key, tenant_id uuid not null references tenants (id), taken_at timestamptz not null);
-- file: 2_index.sql
create index photos_by_tenant on photos (tenant_id, taken_at desc);

-- good: the key begins with it, or an index over the rows that are not deleted does
create table tenants (id uuid primary key);
create table vehicles (
  tenant_id uuid not null references tenants (id) on delete cascade,
  id uuid not null,
  primary key (tenant_id, id)
);
create table photos (id uuid primary key, tenant_id uuid not null references tenants (id), deleted_at timestamptz);
create index on photos (tenant_id) where deleted_at is null;
