-- bad: the tenth comes before the second
-- file: 1_init.sql
create table docs (id bigint primary key); -- finding: 1_init.sql
-- file: 2_body.sql
alter table docs add column body text;
-- file: 10_title.sql
alter table docs add column title text;

-- bad: some have leading zeros
-- file: 01_init.sql
create table docs (id bigint primary key); -- finding: 01_init.sql
-- file: 02_body.sql
alter table docs add column body text;
-- file: 100_title.sql
alter table docs add column title text;
-- file: 20_more.sql
alter table docs add column more text;

-- good: the same number of digits
-- file: 001_init.sql
create table docs (id bigint primary key);
-- file: 002_body.sql
alter table docs add column body text;
-- file: 010_title.sql
alter table docs add column title text;

-- good: a tool that is known to count
-- file: V1__init.sql
create table docs (id bigint primary key);
-- file: V2__body.sql
alter table docs add column body text;
-- file: V10__title.sql
alter table docs add column title text;
