-- bad: an integer runs out of numbers
-- file: 1_init.sql
create table events (id bigint primary key, count integer not null);
-- file: 2_bigint.sql
alter table events alter column count type bigint; -- finding: public.events.count

-- bad: a length, a scale, a conversion
-- file: 1_init.sql
create table orders (id bigint primary key, price numeric(10, 2), note text, told timestamp);
-- file: 2_types.sql
alter table orders
  alter column price type numeric(12, 3), -- finding: public.orders.price
  alter column note type varchar(20), -- finding: public.orders.note
  alter column told type timestamptz; -- finding: public.orders.told

-- good: longer, wider, or only another name for the same bytes
-- file: 1_init.sql
create domain label as text;
create table orders (id bigint primary key, code varchar(10), price numeric(10, 2), note varchar(20), kind text, seen timestamp(3));
-- file: 2_types.sql
alter table orders
  alter column code type varchar(20),
  alter column price type numeric(12, 2),
  alter column note type text using note::text,
  alter column kind type label,
  alter column seen type timestamp(6);

-- good: before the table holds anything
create table events (id bigint primary key, count integer not null);
alter table events alter column count type bigint;
