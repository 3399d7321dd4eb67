-- bad: a code with room to spare
create table parts (
  id bigint primary key,
  code char(10) not null -- finding: public.parts
);

-- bad: in a later file
-- file: 1_init.sql
create table parts (id bigint primary key);
-- file: 2_code.sql
alter table parts add column code character(10); -- finding: public.parts

-- good: text
create table parts (id bigint primary key, code text not null check (length(code) = 10));

-- good: changed since
-- file: 1_init.sql
create table parts (id bigint primary key, code char(10) not null);
-- file: 2_text.sql
alter table parts alter column code type text;
