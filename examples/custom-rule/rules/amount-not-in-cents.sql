-- bad: with decimals
create table invoices (
  id bigint primary key,
  amount numeric(10, 2) not null -- finding: public.invoices.amount
);

-- bad: a later migration gives it another type
-- file: 1_init.sql
create table products (id bigint primary key, price_cents bigint not null);
-- file: 2_price.sql
alter table products alter column price_cents type integer; -- finding: public.products.price_cents

-- good: whole cents
create table invoices (id bigint primary key, amount_cents bigint not null, paid timestamptz);

-- good: mended by a later migration
-- file: 1_init.sql
create table products (id bigint primary key, price integer not null);
-- file: 2_price.sql
alter table products alter column price type bigint;
