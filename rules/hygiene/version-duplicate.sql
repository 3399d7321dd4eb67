-- bad: two branches took the next number
-- file: V1__init.sql
create table docs (id bigint primary key);
-- file: V2__body.sql
alter table docs add column body text;
-- file: V2__title.sql
alter table docs add column title text; -- finding: V2__title.sql

-- bad: numbers that Flyway takes for the same
-- file: V1.0__init.sql
create table docs (id bigint primary key);
-- file: V1__title.sql
alter table docs add column title text; -- finding: V1__title.sql

-- good: each has its own
-- file: V1__init.sql
create table docs (id bigint primary key);
-- file: V1.1__body.sql
alter table docs add column body text;
-- file: V2__title.sql
alter table docs add column title text;

-- good: what is run again has none
-- file: V1__init.sql
create table docs (id bigint primary key);
-- file: R__one.sql
create or replace view one as select id from docs where id = 1;
-- file: R__two.sql
create or replace view two as select id from docs where id = 2;
