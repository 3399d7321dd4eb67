-- bad: rows that cannot be told apart
-- file: 1_init.sql
create table readings (at timestamptz not null, value numeric not null); -- finding: public.readings

-- bad: the key was dropped to be changed
-- file: 1_init.sql
create table readings (id int primary key, value numeric not null); -- finding: public.readings
-- file: 2_wider.sql
alter table readings drop constraint readings_pkey;
alter table readings alter column id type bigint;

-- good: a key of several columns, and a partition of a table that has one
create table readings (sensor int not null, at timestamptz not null, value numeric not null, primary key (sensor, at)) partition by range (at);
create table readings_2026 partition of readings for values from ('2026-01-01') to ('2027-01-01');

-- good: added in a later file, by way of an index
-- file: 1_init.sql
create table readings (id bigint not null, value numeric not null);
-- file: 2_key.sql
create unique index readings_id on readings (id);
alter table readings add primary key using index readings_id;
