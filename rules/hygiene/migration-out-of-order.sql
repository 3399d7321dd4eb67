-- bad: a branch was merged after another one with a later number
-- file: 0001_init.sql
create table docs (id bigint primary key);
-- new: 0002_title.sql
alter table docs add column title text; -- finding: 0002_title.sql
-- file: 0003_body.sql
alter table docs add column body text;

-- bad: by the time at which it was begun, not at which it goes out
-- file: 20260101000000_init.sql
create table docs (id bigint primary key);
-- new: 20260105120000_title.sql
alter table docs add column title text; -- finding: 20260105120000_title.sql
-- file: 20260106120000_body.sql
alter table docs add column body text;

-- good: behind all that are there
-- file: 0001_init.sql
create table docs (id bigint primary key);
-- file: 0003_body.sql
alter table docs add column body text;
-- new: 0004_title.sql
alter table docs add column title text;

-- good: several new ones, in their own order
-- file: 0001_init.sql
create table docs (id bigint primary key);
-- new: 0002_title.sql
alter table docs add column title text;
-- new: 0003_body.sql
alter table docs add column body text;
