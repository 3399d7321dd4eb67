-- bad: 0.1 + 0.2
create table invoices (
  id bigint primary key,
  total_price double precision not null -- finding: public.invoices
);

-- bad: in a later file
-- file: 1_init.sql
create table invoices (id bigint primary key);
-- file: 2_tax.sql
alter table invoices add column tax real; -- finding: public.invoices

-- good: decimal fractions; binary ones for what is measured
create table invoices (id bigint primary key, total_price numeric(12, 2) not null, weight double precision);

-- good: changed since
-- file: 1_init.sql
create table invoices (id bigint primary key, total_price float not null);
-- file: 2_numeric.sql
alter table invoices alter column total_price type numeric(12, 2);
