-- bad: a column that only looks like a key
-- file: 1_init.sql
create table tenants (id uuid primary key);
create table vehicles (id uuid primary key, tenant_id uuid not null references tenants (id));
create index on vehicles (tenant_id);
-- file: 2_photos.sql
create table photos (
  id uuid primary key,
  tenant_id uuid not null -- finding: public.photos.tenant_id
);
create index on photos (tenant_id);

-- bad: the key went with a rebuilt table of tenants
-- file: 1_init.sql
create table shops (id uuid primary key);
create table orders (id uuid primary key, shop_id uuid not null references shops (id)); -- finding: public.orders.shop_id
create index on orders (shop_id);
create table carts (id uuid primary key, shop_id uuid not null references shops (id));
create index on carts (shop_id);
-- file: 2_rebuild.sql
alter table orders drop constraint orders_shop_id_fkey;

-- good: a key that carries the tenant along with the parent's
create table tenants (id uuid primary key);
create table vehicles (id uuid primary key, tenant_id uuid not null references tenants (id), unique (tenant_id, id));
create table photos (
  id uuid primary key,
  tenant_id uuid not null,
  vehicle_id uuid not null,
  foreign key (tenant_id, vehicle_id) references vehicles (tenant_id, id)
);
create index on photos (tenant_id, vehicle_id);

-- good: the key came later
-- file: 1_init.sql
create table tenants (id uuid primary key);
create table photos (id uuid primary key, tenant_id uuid not null);
create table vehicles (id uuid primary key, tenant_id uuid not null references tenants (id));
create index on photos (tenant_id);
create index on vehicles (tenant_id);
-- file: 2_key.sql
alter table photos add constraint photos_tenant foreign key (tenant_id) references tenants (id) not valid;
alter table photos validate constraint photos_tenant;

-- bad: no table has one
create table tenants (id uuid primary key); -- finding: public.tenants
create table vehicles (id uuid primary key, tenant_id uuid not null);
create index on vehicles (tenant_id);
create table photos (id uuid primary key, tenant_id uuid not null);
create index on photos (tenant_id);
