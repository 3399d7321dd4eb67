-- bad: two thousand million are not many
create table readings (
  id serial primary key -- finding: public.readings
);

-- bad: as an identity column, in a later file
-- file: 1_init.sql
create table readings (value numeric not null);
-- file: 2_key.sql
alter table readings add column id int generated always as identity primary key; -- finding: public.readings

-- good: bigint; and a number that people give
create table readings (id bigint generated always as identity primary key);
create table weekdays (number smallint primary key, name text not null);

-- good: widened since
-- file: 1_init.sql
create table readings (id int generated always as identity primary key);
-- file: 2_wide.sql
alter table readings alter column id type bigint;
