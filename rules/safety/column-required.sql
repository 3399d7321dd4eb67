-- bad: the table has rows by now
-- file: 1_init.sql
create table docs (id bigint primary key);
-- file: 2_title.sql
alter table docs add column title text not null; -- finding: public.docs.title

-- bad: in a list, in another schema
-- file: 1_init.sql
create schema app;
create table app.docs (id bigint primary key);
-- file: 2_more.sql
set search_path = app;
alter table docs
  add column body text,
  add column "Kind" text not null; -- finding: app.docs."Kind"

-- good: a default, or a value of its own
-- file: 1_init.sql
create table docs (id bigint primary key);
-- file: 2_more.sql
alter table docs add column title text not null default '';
alter table docs add column number bigint not null generated always as identity;
alter table docs add column twice bigint not null generated always as (id * 2) stored;

-- good: the table is new, or only for this session
create table docs (id bigint primary key);
alter table docs add column title text not null;
create temporary table list (id bigint);
alter table list add column title text not null;

-- good: in steps
-- file: 1_init.sql
create table docs (id bigint primary key);
-- file: 2_title.sql
alter table docs add column title text;
-- file: 3_close.sql
update docs set title = 'untitled' where title is null;
alter table docs add constraint docs_title check (title is not null) not valid;
-- file: 4_close.sql
alter table docs validate constraint docs_title;
alter table docs alter column title set not null;
