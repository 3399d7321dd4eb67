-- script: methods and columns
create table t (a int, b text, c jsonb, d int[], e point, f tsvector, g int4range, h timestamptz, i uuid, j bool, k inet, l json, m xml);
create index on t (a);
create index on t using btree (a desc, b nulls first);
create index on t using hash (b);
create index on t using gin (c);
create index on t using gin (c jsonb_path_ops, d, f);
create index on t using gist (e);
create index on t using gist (g, k inet_ops);
create index on t using spgist (e);
create index on t using brin (a, h) with (pages_per_range = 16);
create index on t using nothing (a);
create index on t using hash (a, b);
create index on t using spgist (e, g);
create index on t using gin (a);
create index on t (l);
create index on t (e);
create index on t (m);
create index on t (nothing);
create index on nothing (a);
create index on t using gin (c nothing_ops);
create index on t (b text_pattern_ops, b varchar_pattern_ops);
create index on t (a text_pattern_ops);
create index on t using gist (a desc);
create index on t using gin (c desc);
create index on t using brin (a nulls first);
create index on t (xmin);
create index on t (ctid);
create index on t (j, i, k);

-- script: unique, partial, expressions, include
create table t (a int, b text, c timestamptz);
create unique index u on t (a);
create unique index u on t (b);
create index if not exists u on t (b);
create index if not exists on t (b);
create unique index v on t (lower(b)) where a > 0;
create unique index w on t (a) include (b, c) nulls not distinct;
create unique index x on t using hash (a);
create index y on t using hash (a) include (b);
create index z on t (a) include ((a + 1));
create index on t (a) include (nothing);
create index on t (now());
create index on t ((c::date));
create index on t ((c at time zone 'utc'));
create index on t (a) where c > now();
create index on t ((select 1));
create index on t (count(a));
create index on t (a) where count(a) > 1;
create index on t (a) where a;
create index on t (a) where a > 0 and b is not null;
create index on t (nothing(a));
create index on t (generate_series(1, a));
create index on t ((a, b));
create index on t ((t.*));
create index on t (t);
create index on t (coalesce(b, 'x'), (a + 1), upper(b), (a || b));
create unique index on t (a, a);

-- script: names made up
create table t (a int, b int, c text);
create index on t (a, b);
create index on t (a, b);
create index on t (lower(c));
create index on t (lower(c), upper(c), (a + b));
create index on t ((a = b));
create index on t (a) where b > 0;
create index on t ((case when a > 0 then 1 end), (a::text), (null::int), nullif(a, b), greatest(a, b), (a is null), ('x' || c));
create schema s;
create table s.t (a int);
create index on s.t (a);
create index i on s.t (a);
create index s.i on t (a);

-- script: collations and classes
create table t (a text, b text collate "C", c int);
create index on t (a collate "C");
create index on t (a collate "nothing");
create index on t (c collate "C");
create index on t (b collate "POSIX" text_pattern_ops desc nulls last);
create index on t (a collate pg_catalog."default");
create index on t (a pg_catalog.text_ops);
create index on t (a public.text_ops);

-- script: with options
create table t (a int, b tsvector);
create index on t (a) with (fillfactor = 50, deduplicate_items = off);
create index on t (a) with (fillfactor = 5);
create index on t (a) with (nothing = 5);
create index on t using gin (b) with (fastupdate = off, gin_pending_list_limit = 128);
create index on t using gist (b tsvector_ops (siglen = 100));
create index on t using gist (b tsvector_ops (siglen = 100)) with (buffering = on);
create index on t (a) tablespace pg_default;
create index i on t (a);
alter index i set (fillfactor = 60);
alter index i reset (fillfactor);
alter index i set (fastupdate = on);
alter index i set tablespace pg_default;
alter index nothing set (fillfactor = 60);
alter index if exists nothing set (fillfactor = 60);
alter index i alter column 1 set statistics 5;

-- script: on what cannot have one
create view v as select 1 as a;
create index on v (a);
create materialized view m as select 1 as a;
create index on m (a);
create unique index mu on m (a);
create sequence s;
create index on s (last_value);
create type c as (a int);
create index on c (a);
create index on pg_class (relname);

-- script: concurrently
create table t (a int);
create index concurrently i on t (a);
drop index concurrently i;
reindex table t;
reindex index nothing;
begin;
create index concurrently i on t (a);
commit;

-- script: drop and rename
create table t (a int primary key, b int unique);
create index i on t (a);
drop index t_pkey;
drop index t_b_key;
drop index i;
drop index i;
drop index if exists i;
drop index t;
drop table t_pkey;
drop index concurrently if exists i, j;
alter index t_pkey rename to tp;
alter table t drop constraint t_pkey;
alter table t drop constraint tp;

-- script: comments and functions beneath
create table t (a int);
create function f(int) returns int language sql immutable as 'select $1';
create function g(int) returns int language sql stable as 'select $1';
create index i on t (f(a));
create index j on t (g(a));
create index k on t (a) where f(a) > 0;
comment on index i is 'x';
comment on index t is 'x';
comment on index nothing is 'x';
drop function f(int);
drop function f(int) cascade;
