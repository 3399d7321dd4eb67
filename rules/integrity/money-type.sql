-- bad: of which country?
create table invoices (
  id bigint primary key,
  total money not null -- finding: public.invoices
);

-- bad: in a later file
-- file: 1_init.sql
create table invoices (id bigint primary key);
-- file: 2_tax.sql
alter table invoices add column tax money; -- finding: public.invoices

-- good: a number and its currency
create table invoices (id bigint primary key, total numeric(12, 2) not null, currency text not null);

-- good: changed since
-- file: 1_init.sql
create table invoices (id bigint primary key, total money not null);
-- file: 2_numeric.sql
alter table invoices alter column total type numeric(12, 2) using total::numeric;
