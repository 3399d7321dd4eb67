-- script: plain columns of many types
create table t (a int, b text not null, c varchar(10), d numeric(10, 2) default 0, e timestamptz default now(), f uuid default gen_random_uuid(), g jsonb default '{}', h int[] default '{}', i char, j bit(3), k interval day to second(3), l time(2) with time zone, m "char", n name, o float4, p double precision, q decimal, r bool default false not null);

-- script: types that do not exist
create table t (a nothing);
create table t (a public.nothing);
create table t (a other.nothing);
create table t (a int(3));
create table t (a varchar(0));
create table t (a numeric(2000));
create table t (a varchar(10, 2));
create table t (a timestamp(9));
create table t (a setof int);
create table t (a anyelement);
create table t (a unknown);
create table t (a record);
create table t (a void);
create table t (a trigger);
create table t (a cstring);
create table t (a pg_class);

-- script: a column twice, and names of the system
create table t (a int, a text);
create table t (xmin int);
create table t (oid int);
create table t (ctid int);
create table t (tableoid int);

-- script: a table twice
create table t (a int);
create table t (b int);
create table if not exists t (b int);
create view t as select 1;
create sequence t;
create index t on t (a);
create type t as enum ('a');
create domain t as int;
create materialized view t as select 1 as x;

-- script: without columns
create table t ();
alter table t add a int;

-- script: schemas in names
create schema s;
create table s.t (a int);
create table other.t (a int);
create table postgres.s.u (a int);
create table pg_catalog.t (a int);
create table pg_temp.t (a int);
create table information_schema.t (a int);

-- script: unlogged, temporary, on commit
create unlogged table u (a int primary key);
create temp table p (a int);
create temp table q (a int) on commit drop;
create table r (a int) on commit drop;
select * from p;
select * from q;
create temp table pg_temp.x (a int);
create temp table public.y (a int);
create unlogged table pg_temp.z (a int);

-- script: a temporary table hides another
create table t (a int);
create temp table t (b int);
alter table t add c int;
select b from t;
select a from public.t;
drop table t;
select a from t;

-- script: options of storage
create table t (a int) with (fillfactor = 70, autovacuum_enabled = false);
create table u (a int) with (fillfactor = 5);
create table v (a int) with (nothing = 1);
create table w (a int) with (toast.autovacuum_enabled = off, user_catalog_table = true);
create table x (a int) with (fillfactor = yes);
create table y (a int) with (fillfactor = 70, fillfactor = 80);
create table z (a int) with (oids = true);
create table z2 (a int) with (oids = false);
create table z3 (a int) with (parallel_workers = 4);
create table z4 (a int) with (nothing.x = 4);
create table z5 (a int) using heap;
create table z6 (a int) using nothing;
create table z7 (a int) tablespace pg_default;

-- script: storage and compression of columns
create table t (a text storage plain, b text storage external, c int storage plain, d text compression pglz);
create table u (a int storage external);
create table v (a text storage nothing);
create table w (a text compression nothing);
create table x (a int compression pglz);

-- script: defaults
create table t (a int default 1 + 1, b text default 'a' || 'b', c int default length('abc'), d timestamptz default now() + interval '1 day', e text default current_user, f date default current_date);
create table u (a int default 'x');
create table u (a int default 'x'::text);
create table u (a int default 1.5, b text default 1, c bool default 1);
create table u (a int, b int default a);
create table u (a int default (select 1));
create table u (a int default count(*));
create table u (a int default nothing());
create table u (a int default generate_series(1, 2));
create table u (a int default row_number() over ());
create table u (a int default 1 default 2);
create table u (a int default null, b int default nothing);

-- script: null and not null
create table t (a int null, b int not null, c int null not null);
create table t (a int not null null);
create table t (a int null, b int not null);
create table u (a int not null not null);
create table v (a int constraint x not null, b int constraint y not null);
create table w (a int constraint x not null constraint y not null);

-- script: serial
create table t (a serial, b bigserial, c smallserial, d serial4, e serial8, f serial2);
create table u (a serial default 1);
create table u (a serial null);
create table u (a serial[]);
create table u (a serial primary key, b text);
insert into u (b) values ('x');
drop sequence u_a_seq;
drop table u;
create table u (a public.serial);

-- script: of a composite type
create type c as (a int, b text);
create table t of c;
create table u of c (a not null, b default 'x', primary key (a));
create table v of c (z not null);
create table w of nothing;
create table x of int;
create table y (a int) ;
create table z of y;
alter type c add attribute d int;
alter type c add attribute d int cascade;
drop type c;
drop type c cascade;

-- script: like
create table p (a int primary key default 5, b text not null check (b <> ''), c int generated always as (a + 1) stored, d int generated by default as identity, constraint k unique (b), check (a > 0));
comment on column p.b is 'of b';
comment on constraint k on p is 'of k';
create index i on p (lower(b));
comment on index i is 'of i';
create statistics p_s on a, b from p;
create table l1 (like p);
create table l2 (like p including all);
create table l3 (like p including defaults including constraints including indexes excluding identity);
create table l4 (x int, like p including generated, y int);
create table l5 (like p including identity including comments);
create table l6 (like p including statistics);
create table l7 (like p, a int);
create table l8 (like nothing);
create table l9 (like p including all excluding indexes);
create view v as select a, b from p;
create table l10 (like v including all);
create type c as (x int, y text);
create table l11 (like c);
create sequence s;
create table l12 (like s);

-- script: as
create table p (a int, b text not null);
create table t as select a, b, a + 1 as c, upper(b), 1, 'x', null as n from p;
create table u (x, y) as select a, b from p;
create table v (x, y, z) as select a, b from p;
create table w (x) as select a, b from p;
create table t as select 1;
create table if not exists t as select 1;
create table x as table p with no data;
create table y as values (1, 'a'), (2, 'b');
create table z as select 1 as a, 2 as a;
create table z1 as select nothing from p;
create temp table z2 as select * from p;
create unlogged table z3 with (fillfactor = 50) as select * from p;
select 1 as q into z4;
select * into temp z5 from p;
create table z6 as select;
create table z7 as execute nothing;
prepare one as select 1 as x;
create table z8 as execute one;
create table z9 as insert into p values (1, 'x') returning a;
create table za as with w as (insert into p values (1, 'x') returning a) select * from w;

-- script: drop
create table t (a int);
create view v as select a from t;
drop table t;
drop table if exists nothing;
drop table nothing;
drop table v;
drop view t;
drop table t, nothing;
drop table t cascade;
select * from v;
drop table other.t;
drop table if exists other.t;
drop table pg_catalog.pg_class;
drop table pg_class;

-- script: long names
create table a_name_that_is_much_longer_than_the_sixty_three_bytes_that_postgresql_keeps (a_column_with_a_name_that_is_much_longer_than_the_sixty_three_bytes int unique, b int primary key, c int check (c > 0), foreign key (c) references a_name_that_is_much_longer_than_the_sixty_three_bytes_that_postgresql_keeps);
create table "ünïcödé_nämés_thät_äré_löng_énöügh_tö_bé_cüt_sömé_whéré" ("ä_cölümn_thät_is_löng_énöügh_tö_bé_cüt" int unique);

-- script: made names collide
create table t (a int unique, b int, unique (a), unique (a), unique (b, a), check (a > 0), check (b > 0), check (a > b), check (true));
create table t_a_key1 (a int);
create index t_b_idx1 on t (b);
create index on t (b);
create index on t (b);
create index on t (b, a);
create index on t ((a + b), b);
create index on t (abs(a), (b * 2));
create table t_pkey (a int);
alter table t add primary key (a);
create table u_a_seq (a int);
create table u (a serial);
create sequence v_a_seq;
create table v (a int generated always as identity);

-- script: too many columns, and too deep
create table t (a int check (a in (1, 2, 3)), b text check (b in ('x', 'y')), c int check (c between 1 and 5), d text check (d like 'x%' or d is null), e text check (e ~ '^a'), f int[] check (array_length(f, 1) < 3));

-- script: quoted names
create table "T" ("A" int primary key, "b c" text, "select" int);
select a from "T";
select "A" from T;
select "A", "b c" from "T";
alter table "T" rename "b c" to "d""e";
create index on "T" ("d""e");
create table ""(a int);
create table t (" " int);
