create table customers (
  id uuid primary key default gen_random_uuid(),
  workshop_id uuid not null references workshops (id) on delete cascade,
  full_name varchar(160) not null,
  phone varchar(30),
  may_text boolean not null default false
);

-- A vehicle is its customer's: it has no workshop of its own.
create table vehicles (
  id uuid primary key default gen_random_uuid(),
  customer_id uuid not null references customers (id) on delete cascade,
  plate varchar(16) not null,
  make varchar(60),
  model varchar(60),
  first_registered integer check (first_registered > 1885)
);

create index customers_workshop_idx on customers (workshop_id);
create index vehicles_customer_idx on vehicles (customer_id);

grant select, insert, update, delete on customers, vehicles to workshop_app;
