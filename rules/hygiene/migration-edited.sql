-- bad: a column is added to a table where it was made
-- base: 1_init.sql
create table docs (
  id bigint primary key
);
-- file: 1_init.sql
create table docs (
  id bigint primary key,  -- finding: 1_init.sql
  title text
);

-- bad: a migration is given another number, after others have come
-- base: 2_title.sql
alter table docs add column title text;
-- file: 1_init.sql
create table docs (id bigint primary key);
-- file: 3_body.sql
alter table docs add column body text;
-- new: 4_title.sql
alter table docs add column title text; -- finding: 4_title.sql

-- good: what is to change stands in a new migration
-- file: 1_init.sql
create table docs (id bigint primary key);
-- new: 2_title.sql
alter table docs add column title text;

-- good: only the change itself is edited, before it goes out
-- file: 1_init.sql
create table docs (id bigint primary key);
-- new: 2_title.sql
alter table docs add column title text not null default '';
