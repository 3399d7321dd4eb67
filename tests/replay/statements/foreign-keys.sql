-- script: plain
create table p (a int primary key, b text unique, c int);
create table t (x int references p, y text references p (b), z int references p (c));
create table t (x int references p, y text references p (b));
create table u (x int, y int, foreign key (x) references p, constraint named foreign key (x) references p (a) on delete cascade on update set null);
create table v (x int references nothing);
create table v (x text references p);
create table v (x uuid references p);
create table v (x bigint references p, y numeric references p, z smallint references p);
create table w (x bigint references p, y varchar(10) references p (b), z smallint references p);
create table y (x int, foreign key (nothing) references p);
create table y (x int references p (nothing));
create table y (x int, foreign key (x, x) references p);
create table y (x int, y int, foreign key (x, y) references p (a, a));

-- script: several columns
create table p (a int, b int, c int, primary key (a, b), unique (b, c));
create table t (x int, y int, foreign key (x, y) references p);
create table u (x int, y int, foreign key (x, y) references p (b, a));
create table v (x int, y int, foreign key (x, y) references p (a, c));
create table w (x int, y int, foreign key (x) references p);
create table w (x int, y int, foreign key (x, y) references p (c, b) match full);
create table x (x int, y int, foreign key (x, y) references p match partial);
create table y (x int, y int, foreign key (x, y) references p on delete set null (y));
create table z (x int, y int, z int, foreign key (x, y) references p on delete set null (z));
create table z (x int, y int, foreign key (x, y) references p on delete cascade (y));
create table z (x int, y int, foreign key (x, y) references p on update set null (y));

-- script: on what is no table
create view v as select 1 as a;
create table t (a int references v);
create materialized view m as select 1 as a;
create table t (a int references m);
create sequence s;
create table t (a int references s);
create temp table x (a int primary key);
create table t (a int references x);
create temp table y (a int references x);
create table p (a int primary key);
create temp table z (a int references p);
create unlogged table u (a int primary key);
create table t (a int references u);
create unlogged table w (a int references p);

-- script: uniqueness that does not serve
create table p (a int, b int, c int);
create unique index on p (a) where a > 0;
create unique index on p ((b + 1));
create table t (x int references p (a));
create table t (x int references p (b));
alter table p add unique (c) deferrable;
create table t (x int references p (c));
create unique index on p (b);
create table t (x int references p (b));
drop index p_b_idx;
drop index p_b_idx cascade;

-- script: itself
create table t (a int primary key, b int references t, c int references t (d), d int unique);
create table u (a int primary key references u);
drop table t;
create table v (a int references v);

-- script: added later, not valid, validated
create table p (a int primary key);
create table t (x int);
alter table t add foreign key (x) references p not valid;
alter table t validate constraint t_x_fkey;
alter table t add constraint t_x_fkey foreign key (x) references p;
alter table t add foreign key (x) references p;
alter table t add column y int references p;
alter table t add column z int constraint zk references p on delete restrict on update no action;
alter table t add foreign key (x) references p (a) match full on delete set default on update cascade deferrable initially deferred;

-- script: drops around it
create table p (a int primary key, b int);
create table t (x int references p, y int);
drop table p;
alter table p drop constraint p_pkey;
alter table p drop column a;
drop index p_pkey;
alter table p drop column a cascade;
alter table p add primary key (b);
alter table t add foreign key (y) references p;
drop table p cascade;
drop table t;

-- script: truncation
create table p (a int primary key);
create table t (x int references p);
truncate p;
truncate p, t;
truncate p cascade;
truncate nothing;
truncate t restart identity;
create view v as select 1;
truncate v;

-- script: types that change
create table p (a int primary key);
create table t (x int references p);
alter table p alter a type bigint;
alter table t alter x type text;
alter table t alter x type bigint;
alter table p alter a type text;
alter table p alter a type uuid using gen_random_uuid();

-- script: names made up
create table p (a int, b int, primary key (a, b));
create table t (a int, b int, foreign key (a, b) references p, foreign key (a, b) references p, foreign key (b, a) references p (a, b));
create table a_very_long_table_name_for_the_child_of_the_others (a_long_column_name_here int, another_long_column_name int, foreign key (a_long_column_name_here, another_long_column_name) references p);

-- script: arrays and domains and enums
create type e as enum ('a', 'b');
create domain d as int;
create table p (a e primary key, b d unique, c varchar(5) unique, f citext unique);
create table p (a e primary key, b d unique, c varchar(5) unique);
create table t (a e references p, b int references p (b), c text references p (c));
create table u (a text references p);
create table v (a int[] references p (b));
create table w (b d references p (b), b2 bigint references p (b));

-- script: with a schema left unsaid
create schema s;
create table s.p (a int primary key);
create table t (x int references p);
set search_path = s, public;
create table t (x int references p);
create table public.p (a int primary key);
create table public.u (x int references p);
alter schema s rename to z;
drop schema z;
drop schema z cascade;

-- script: on a partitioned table
create table p (a int, b int, primary key (a)) partition by list (a);
create table p1 partition of p for values in (1);
create table t (x int references p);
create table u (x int references p1);
alter table p detach partition p1;
drop table p1;
drop table p1 cascade;
create table c (x int references t, y int) partition by range (y);
create table r (a int primary key);
create table c (x int references r, y int) partition by range (y);
create table c1 partition of c for values from (0) to (10);
create table c2 (y int, x int);
alter table c attach partition c2 for values from (10) to (20);
alter table c1 drop constraint c_x_fkey;
alter table c detach partition c1;
alter table c1 drop constraint c_x_fkey;
alter table only c add foreign key (y) references r;
alter table c add foreign key (y) references r not valid;
drop table r;
drop table r cascade;
