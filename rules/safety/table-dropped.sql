-- bad: a table of an earlier migration
-- file: 1_init.sql
create table docs (id bigint primary key);
-- file: 2_drop.sql
drop table docs; -- finding: public.docs

-- bad: several, one of which is not there
-- file: 1_init.sql
create table docs (id bigint primary key);
create table notes (id bigint primary key);
-- file: 2_drop.sql
drop table if exists notes, nothing, docs; -- finding: public.notes -- finding: public.docs

-- good: tables of the same migration, and of the session
create table staging (id bigint primary key);
create temporary table list (id bigint);
drop table staging, list;

-- good: made anew by a guard that finds nothing
-- file: 1_init.sql
drop table if exists docs;
create table docs (id bigint primary key);
-- file: 2_view.sql
create view titles as select id from docs;
drop view titles;
