-- bad: the levels are numbered by hand
-- file: 1_init.sql
create table levels (id bigint primary key, name text not null);
-- file: 2_seed.sql
insert into levels (id, name) values (1, 'new'), (2, 'old'); -- finding: public.levels

-- bad: in a later migration, by the place of the columns
-- file: 1_init.sql
create table levels (code text primary key, name text not null);
-- file: 2_seed.sql
insert into levels values ('n', 'new'); -- finding: public.levels

-- good: it says what happens where they are there
-- file: 1_init.sql
create table levels (id bigint primary key, name text not null);
-- file: 2_seed.sql
insert into levels (id, name) values (1, 'new'), (2, 'old') on conflict (id) do nothing;
insert into levels (id, name) values (1, 'new') on conflict (id) do update set name = excluded.name;

-- good: the table is made by the same migration, so that nobody can have filled it
create table levels (id bigint primary key, name text not null);
insert into levels (id, name) values (1, 'new'), (2, 'old');

-- good: the key is made by the database, or the rows come from another table
create table levels (id bigint generated always as identity primary key, name text not null);
create table old_levels (name text primary key);
insert into levels (name) values ('new'), ('old');
insert into old_levels select name from levels;
