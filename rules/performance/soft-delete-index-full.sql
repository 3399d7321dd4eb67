-- bad: one index leaves the deleted rows out, the other does not
-- file: 1_init.sql
create table vehicles (id uuid primary key, plate text not null, deleted_at timestamptz);
create index vehicles_plate on vehicles (plate) where deleted_at is null;
-- file: 2_drivers.sql
create table drivers (id uuid primary key, name text not null, deleted_at timestamptz);
create index drivers_name on drivers (name); -- finding: public.drivers

-- bad: the mark is a yes or no
create table vehicles (id uuid primary key, plate text not null, is_deleted boolean not null default false);
create index vehicles_plate on vehicles (plate) where not is_deleted;
create table drivers (id uuid primary key, name text not null, is_deleted boolean not null default false);
create index drivers_name on drivers (lower(name)); -- finding: public.drivers

-- good: both
-- file: 1_init.sql
create table vehicles (id uuid primary key, plate text not null, deleted_at timestamptz);
create index vehicles_plate on vehicles (plate) where deleted_at is null;
create table drivers (id uuid primary key, name text not null, deleted_at timestamptz);
create index drivers_name on drivers (name);
-- file: 2_partial.sql
drop index drivers_name;
create index drivers_name on drivers (name) where deleted_at is null;

-- good: what a foreign key needs; and where no index leaves them out
create table vehicles (id uuid primary key, plate text not null, deleted_at timestamptz);
create index vehicles_plate on vehicles (plate) where deleted_at is null;
create table trips (id uuid primary key, vehicle_id uuid not null references vehicles (id), deleted_at timestamptz);
create index on trips (vehicle_id);
