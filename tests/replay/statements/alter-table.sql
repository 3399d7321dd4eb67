-- script: add column
create table t (a int);
alter table t add b int, add column c text default 'x' not null, add d serial, add e int generated always as identity, add f int generated always as (a * 2) stored, add g int unique, add h int check (h > 0), add i int references t (g);
alter table t add a int;
alter table t add column if not exists a text;
alter table t add column if not exists j text;
alter table t add k nothing;
alter table t add xmin int;
alter table nothing add a int;
alter table if exists nothing add a int;
alter table t add l int default nothing();
alter table t add m int primary key;
alter table t add n int primary key;
alter table t add o t;
alter table t add p t[];
alter table t add q int, add q text;
alter table t add r setof int;

-- script: drop column
create table t (a int primary key, b int, c int, d text, check (b > c));
create index i on t (d, c);
create view v as select b from t;
alter table t drop column b;
alter table t drop b cascade;
alter table t drop column nothing;
alter table t drop column if exists nothing;
alter table t drop column c, drop column d;
alter table t drop xmin;
alter table t drop a;
alter table t add a text;
select * from v;

-- script: the last column may go
create table t (a int);
alter table t drop a;
select * from t;
alter table t add a int, add b int;

-- script: alter type
create table t (a int default 5, b text default '7', c varchar(10), d timestamptz, e int[], f numeric(10, 2), g bool default true);
alter table t alter a type bigint, alter c type text;
alter table t alter b type int;
alter table t alter b type int using b::int;
alter table t alter b drop default, alter b type int using b::int, alter b set default 3;
alter table t alter d type date, alter d set default current_date;
alter table t alter f type int;
alter table t alter g type int;
alter table t alter g drop default;
alter table t alter g type int using case when g then 1 else 0 end;
alter table t alter a type text;
alter table t alter a type nothing;
alter table t alter nothing type int;
alter table t alter a type int;
alter table t alter e type text[];
alter table t alter c type varchar(5), alter c set not null;
alter table t alter c type text collate "C";
alter table t alter f type text collate nothing;
alter table t alter f type int collate "C";
alter table t alter c type serial;
alter table t alter c type json using c::json;

-- script: alter type in the way of others
create table t (a int, b int, c int generated always as (a + 1) stored, d text);
create view v as select a from t;
create index i on t (b);
create index j on t ((b + 1)) where b > 0;
create unique index k on t (lower(d));
alter table t add constraint pos check (b > 0), add unique (b, d);
create policy p on t using (d = 'x');
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger tr before update of b on t for each row when (old.b > 0) execute function f();
create rule r as on insert to t do also select 1;
alter table t alter a type bigint;
drop view v;
alter table t alter a type bigint;
alter table t alter b type bigint;
drop trigger tr on t;
alter table t alter b type bigint;
alter table t alter d type varchar(20);
drop policy p on t;
alter table t alter d type varchar(20);
alter table t alter d type int using length(d);
drop index k;
alter table t alter d type int using length(d);
alter table t alter b type text;
alter table t alter c type bigint;
alter table t alter c type text;

-- script: defaults and nulls
create table t (a int, b int default 1, c int generated always as identity, d int generated always as (1) stored);
alter table t alter a set default 3, alter b drop default, alter a set not null;
alter table t alter a set default 'x';
alter table t alter a set default b;
alter table t alter a drop not null;
alter table t alter c drop not null;
alter table t alter c set default 1;
alter table t alter c drop default;
alter table t alter d set default 1;
alter table t alter d drop default;
alter table t alter nothing set default 1;
alter table t alter a set default null;
alter table t alter a set default null::int;
create view v as select a, b from t;
alter view v alter a set default 7;
alter view v alter a drop default;
alter view v alter nothing set default 7;
alter table v alter b set default 7;
alter view t alter b set default 7;

-- script: several commands, in the order of the passes
create table t (a int, b int);
alter table t add c int, drop a, alter c set not null, add constraint k unique (c), alter b type text, alter b set default 'x';
alter table t rename to u;
alter table u drop b, add b int;
alter table u add constraint k2 primary key (c), drop constraint k;
alter table u drop constraint k2, add constraint k2 unique (b);
alter table u add check (d > 0), add d int;
alter table u alter b set not null, alter b drop not null;
alter table u drop d, add e int references u (b);
alter table u add f int, drop nothing;
alter table u drop b, alter b set not null;
alter table u add g int, alter g type text;

-- script: kinds of relation
create table t (a int);
create view v as select a from t;
create materialized view m as select a from t;
create sequence s;
create index i on t (a);
create type c as (a int);
alter table v add b int;
alter table m add b int;
alter table s add b int;
alter table i add b int;
alter table c add b int;
alter view t rename to x;
alter view v rename to v2;
alter table v2 rename to v3;
alter table m rename to m2;
alter materialized view m2 rename to m3;
alter materialized view v3 rename to v4;
alter index i rename to i2;
alter table i2 rename to i3;
alter sequence s rename to s2;
alter table s2 rename to s3;
alter sequence t rename to s4;
alter table c rename to c2;
alter type c rename to c2;
alter type t rename to t2;
alter index t rename to t3;
alter table v3 owner to postgres;
alter table v3 enable row level security;
alter table m3 enable row level security;
alter table v3 drop constraint x;
alter table v3 set (security_barrier = true);
alter table m3 set (fillfactor = 50);
alter index i3 set (fillfactor = 50);
alter index i3 reset (fillfactor);
alter sequence s3 set (fillfactor = 50);
alter table m3 alter a set default 1;
alter materialized view m3 alter a set statistics 5;
alter table m3 alter a set not null;
alter table i3 set schema pg_catalog;

-- script: row security
create table t (a int);
alter table t enable row level security;
alter table t enable row level security, force row level security;
alter table t disable row level security;
alter table t no force row level security;
alter table nothing enable row level security;
alter table if exists nothing enable row level security;
alter table t force row level security, enable row level security;
create sequence s;
alter table s enable row level security;

-- script: replica identity and cluster
create table t (a int not null, b int, c int not null);
create unique index i on t (a);
create unique index j on t (b);
create index k on t (c);
create unique index l on t (c) where c > 0;
create unique index m on t ((c + 1));
alter table t replica identity full;
alter table t replica identity nothing;
alter table t replica identity using index i;
alter table t replica identity using index j;
alter table t replica identity using index k;
alter table t replica identity using index l;
alter table t replica identity using index m;
alter table t replica identity using index nothing;
alter table t alter a drop not null;
alter table t replica identity default;
alter table t alter a drop not null;
alter table t cluster on i;
alter table t cluster on l;
alter table t cluster on nothing;
alter table t set without cluster;
alter table t set without oids;
drop index i;

-- script: logged, access method, options
create table t (a int primary key);
alter table t set unlogged;
alter table t set logged;
create unlogged table u (a int references t);
alter table u set logged;
alter table t set unlogged;
create temp table p (a int);
alter table p set logged;
alter table p set unlogged;
alter table t set access method heap;
alter table t set access method nothing;
alter table t set (fillfactor = 80, autovacuum_enabled = off);
alter table t reset (fillfactor);
alter table t set (nothing = 1);
alter table t reset (nothing);
alter table t set tablespace pg_default;
alter table t alter a set (n_distinct = 5), alter a reset (n_distinct);
alter table t alter a set (nothing = 5);
alter table t alter a set statistics 100, alter a set storage plain, alter a set compression default;

-- script: of type
create type c as (a int, b text);
create table t (a int, b text);
alter table t of c;
alter table t add x int;
alter table t drop a;
alter table t rename a to x;
alter table t alter a type bigint;
alter table t not of;
alter table t add x int;
alter table t of c;
create table u (a int);
alter table u of c;
create table v (b text, a int);
alter table v of c;
create table w (a bigint, b text);
alter table w of c;
alter table w of nothing;
alter table w of w;

-- script: names with a schema and the search path
create schema s;
create table s.t (a int);
alter table t add b int;
alter table s.t add b int;
alter table other.t add b int;
alter table if exists other.t add b int;
set search_path = s;
alter table t add c int;
alter table s.t rename to u;
alter table u rename to s.v;
alter table u set schema public;
alter table u set schema s;
alter table public.u set schema nothing;
alter table public.u set schema s;

-- script: triggers and rules on and off
create table t (a int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger a before insert on t for each row execute function f();
create trigger b before insert on t for each row execute function f();
create rule r as on delete to t do instead nothing;
alter table t disable trigger a;
alter table t enable always trigger b;
alter table t enable replica trigger a;
alter table t disable trigger all;
alter table t enable trigger user;
alter table t disable trigger nothing;
alter table t disable rule r;
alter table t enable always rule r;
alter table t disable rule nothing;

-- script: renaming columns
create table t (a int, b int, check (a > b));
create view v as select a, b from t;
create index i on t (a);
alter table t rename a to x;
alter table t rename column b to x;
alter table t rename nothing to y;
alter table t rename xmin to y;
alter table t rename x to xmin;
alter table t rename x to x;
alter view v rename a to z;
alter table v rename column b to y;
alter table if exists nothing rename a to b;
alter table nothing rename a to b;
alter index i rename column x to y;
select z, y from v;
create type c as (a int);
alter type c rename attribute a to b;
alter type c rename attribute nothing to b;
create materialized view m as select x from t;
alter materialized view m rename x to w;
alter sequence nothing rename to x;
