-- bad: on a table in use
-- file: 1_init.sql
create table orders (id bigint primary key, price numeric not null);
-- file: 2_check.sql
alter table orders add constraint orders_price check (price >= 0); -- finding: public.orders

-- bad: without a name
-- file: 1_init.sql
create table orders (id bigint primary key, price numeric not null, paid numeric not null);
-- file: 2_check.sql
alter table orders add check (paid <= price); -- finding: public.orders

-- good: in two steps
-- file: 1_init.sql
create table orders (id bigint primary key, price numeric not null);
-- file: 2_check.sql
alter table orders add constraint orders_price check (price >= 0) not valid;
-- file: 3_validate.sql
alter table orders validate constraint orders_price;

-- good: before the table holds anything
create table orders (id bigint primary key, price numeric not null);
alter table orders add constraint orders_price check (price >= 0);
