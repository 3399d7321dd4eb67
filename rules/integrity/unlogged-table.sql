-- bad: orders that a crash takes away
create unlogged table orders (id bigint primary key, total numeric not null); -- finding: public.orders

-- bad: switched for an import, and left so
-- file: 1_init.sql
create table orders (id bigint primary key, total numeric not null);
-- file: 2_import.sql
alter table orders set unlogged; -- finding: public.orders

-- good: switched back
-- file: 1_init.sql
create table orders (id bigint primary key, total numeric not null);
-- file: 2_import.sql
alter table orders set unlogged;
-- file: 3_done.sql
alter table orders set logged;

-- good: a cache
create unlogged table page_cache (url text primary key, body text not null);
