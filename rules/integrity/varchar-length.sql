-- bad: a habit from elsewhere
create table customers (
  id bigint primary key,
  name varchar(255) not null, -- finding: public.customers
  phone varchar(20)
);

-- bad: in a later file
-- file: 1_init.sql
create table customers (id bigint primary key);
-- file: 2_name.sql
alter table customers add column name varchar(100); -- finding: public.customers

-- good: text, or varchar without a length
create table customers (id bigint primary key, name text not null check (length(name) <= 255), nickname varchar);

-- good: changed since
-- file: 1_init.sql
create table customers (id bigint primary key, name varchar(255) not null);
-- file: 2_text.sql
alter table customers alter column name type text;
