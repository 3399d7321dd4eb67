-- bad: it was there from the beginning
-- file: 1_init.sql
create table docs (id bigint primary key, title text);
-- file: 2_drop.sql
alter table docs drop column title; -- finding: public.docs.title

-- bad: with what depends on it
-- file: 1_init.sql
create table docs (id bigint primary key, first text, last text);
-- file: 2_drop.sql
alter table docs drop column if exists first cascade, -- finding: public.docs.first
  drop column "last"; -- finding: public.docs.last

-- good: it is allowed where the release is known that no longer names it
-- file: 1_init.sql
create table docs (id bigint primary key, title text);
-- file: 2_drop.sql
-- partywall-allow column-dropped: nothing has read it since release 12
alter table docs drop column title;

-- good: a column of the same migration, a table of the same migration, no column at all
-- file: 1_init.sql
create table docs (id bigint primary key);
-- file: 2_more.sql
alter table docs add column title text;
alter table docs drop column title;
alter table docs drop column if exists body;
create table notes (id bigint primary key, body text);
alter table notes drop column body;
