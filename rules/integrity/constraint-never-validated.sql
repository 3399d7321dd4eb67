-- bad: half of the two steps
-- file: 1_init.sql
create table orders (id bigint primary key, total numeric not null);
-- file: 2_check.sql
alter table orders add constraint total_is_positive check (total > 0) not valid; -- finding: public.orders

-- bad: a key, too
create table customers (id bigint primary key);
create table orders (id bigint primary key, customer_id bigint not null);
create index on orders (customer_id);
alter table orders add foreign key (customer_id) references customers (id) not valid; -- finding: public.orders

-- good: validated in a later file
-- file: 1_init.sql
create table orders (id bigint primary key, total numeric not null);
-- file: 2_check.sql
alter table orders add constraint total_is_positive check (total > 0) not valid;
-- file: 3_validate.sql
alter table orders validate constraint total_is_positive;

-- good: added and dropped again, once it had served
-- file: 1_init.sql
create table orders (id bigint primary key, total numeric);
alter table orders add constraint total_is_there check (total is not null) not valid;
-- file: 2_required.sql
alter table orders validate constraint total_is_there;
alter table orders alter column total set not null;
alter table orders drop constraint total_is_there;
