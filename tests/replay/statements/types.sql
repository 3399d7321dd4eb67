-- script: enums
create type e as enum ('a', 'b');
create type e as enum ('a');
create type f as enum ();
create type g as enum ('a', 'a');
create type h as enum ('an_enum_label_that_is_much_longer_than_the_sixty_three_bytes_allowed');
alter type e add value 'c';
alter type e add value 'c';
alter type e add value if not exists 'c';
alter type e add value 'aa' before 'b';
alter type e add value 'bb' after 'b';
alter type e add value 'x' after 'nothing';
alter type e rename value 'a' to 'z';
alter type e rename value 'a' to 'y';
alter type e rename value 'b' to 'c';
alter type nothing add value 'c';
create table t (a e default 'z', b e[] default '{z,c}');
create table u (a e default 'nothing');
alter type e rename value 'c' to 'cc';
alter type e rename to e2;
alter type e2 set schema nothing;
drop type e2;
drop type e2 cascade;
select * from t;
alter type int4 add value 'x';
create domain d as int;
alter type d add value 'x';

-- script: enums in use
create type mood as enum ('sad', 'ok', 'happy');
create table t (m mood check (m > 'sad'), n text);
create index on t (m) where m = 'ok';
create view v as select m::text from t where m in ('sad', 'happy');
create function f(mood) returns mood language sql as 'select $1';
create policy p on t using (m = 'ok');
alter type mood rename value 'ok' to 'fine';
alter table t alter n type mood using n::mood;
alter table t alter m type text;
drop policy p on t;
drop view v;
alter table t alter m type text;
drop type mood;
drop type mood cascade;

-- script: enum values in a transaction
create type e as enum ('a');
begin;
alter type e add value 'b';
select 'b'::e;
commit;

-- script: enum values of a type that the transaction has made
begin;
create type f as enum ('a');
alter type f add value 'b';
select 'b'::f;
commit;

-- script: composites
create type c as (a int, b text);
create type c as (a int);
create type d as ();
create type d1 as (a int, a text);
create type d2 as (a nothing);
create type d3 as (a c, b c[]);
alter type c add attribute x int;
alter type c add attribute x int;
alter type c drop attribute b;
alter type c drop attribute b;
alter type c drop attribute if exists b;
alter type c alter attribute x type text;
alter type c alter attribute a set data type bigint, add attribute z date;
alter type c rename attribute a to aa;
create table t (v c);
alter type c add attribute y int;
alter type c alter attribute x type int;
alter type c drop attribute x;
alter type c rename attribute x to xx;
alter type c rename to c2;
alter type c add attribute q c2;
alter type c2 add attribute q c2;
alter type c2 add attribute q c2[];
drop type c2;
drop type c2 cascade;
comment on type d3 is 'x';
comment on column d3.a is 'y';
alter table d3 add x int;
drop table d3;

-- script: domains
create domain d as int;
create domain d as text;
create domain e as text not null default 'x' check (value <> '') constraint k check (length(value) < 10);
create domain f as nothing;
create domain g as int check (value > nothing);
create domain h as int check (a > 1);
create domain i as int default 'x';
create domain j as int[] check (array_length(value, 1) < 3);
create domain k as e;
create domain l as text collate "C";
create domain m as int collate "C";
create domain n as int primary key;
create domain o as int unique;
create domain p as int references nothing;
create domain q as int constraint c check (value > 0) constraint c check (value > 1);
create domain r as int null not null;
create domain s as int default 1 default 2;
create domain t1 as int check (value > 0) no inherit;
create domain u as varchar(10) default 'a' null;
create domain v as int check ((select 1) = 1);
create domain w as pg_class;
create domain x as anyelement;
create domain y as numeric(10, 2) not null;

-- script: alter domain
create domain d as int;
create table t (a d);
alter domain d set default 5;
alter domain d drop default;
alter domain d set not null;
alter domain d drop not null;
alter domain d add check (value > 0);
alter domain d add constraint k check (value < 100) not valid;
alter domain d add constraint k check (value < 100);
alter domain d validate constraint k;
alter domain d validate constraint nothing;
alter domain d rename constraint k to kk;
alter domain d rename constraint nothing to x;
alter domain d drop constraint kk;
alter domain d drop constraint kk;
alter domain d drop constraint if exists kk;
alter domain d rename to dd;
alter domain nothing set not null;
alter domain dd add constraint n not null;
alter domain dd add constraint u unique;
alter type dd rename to ddd;
create type ty as (a int);
alter domain ty set not null;
alter domain ddd owner to postgres;
alter domain ddd set schema nothing;
comment on domain ddd is 'x';
comment on constraint d_check on domain ddd is 'y';
drop domain ddd;
drop domain ddd cascade;
drop domain ty;
drop domain if exists nothing;
drop type ty;

-- script: domains and rows
create domain pos as int check (value > 0);
create table t (a pos);
insert into t values (1);
insert into t values (0);
insert into t values (null);
alter domain pos add check (value > 5);
alter domain pos add constraint later check (value > 5) not valid;
insert into t values (3);
alter domain pos validate constraint later;
alter domain pos set not null;
delete from t;
alter domain pos set not null;
insert into t values (null);
alter table t add b pos;
alter table t add c pos default 7;
select 0::pos;
select 9::pos;

-- script: ranges
create type r as range (subtype = float8);
create type r as range (subtype = int);
create type s as range (subtype = nothing);
create type t as range ();
create type u as range (subtype = text, collation = "C", multirange_type_name = u_many);
create type v as range (subtype = int, multirange_type_name = int4);
create type w as range (subtype = point);
create type x as range (subtype = int, nothing = 1);
create type y as range (subtype = int, subtype_opclass = int4_ops, subtype_diff = nothing);
create table tab (a r, b r[], c u_many);
select '[1,2)'::r;
select r(1.0, 2.0);
drop type r;
drop type r cascade;
alter type u rename to uu;
alter type u_many rename to uu_many;
drop type uu_many;
drop type uu;

-- script: base and shell types
create type sh;
create type sh;
create table t (a sh);
create function f(sh) returns int language sql as 'select 1';
drop type sh;
create type b (input = nothing, output = nothing);
create type b (internallength = 4);

-- script: names that types share with tables
create table t (a int);
create type t as enum ('a');
create type t as (a int);
create domain t as int;
create type _t as enum ('a');
create table u (a t, b t[]);
drop type t;
alter type t rename to x;
alter type t owner to postgres;
alter type _t rename to y;
create table _u (a int);
create type "T" as enum ('A');
create table v (a "T");
create table v2 (a T);
select 'A'::"T";

-- script: arrays
create table t (a int[], b text[][], c int array, d int array[3], e int[3][4], f varchar(5)[]);
create type e as enum ('a');
create table u (a e[], b t[]);
alter table u alter a type text[];
alter table t add g u[];
alter table u add h t;
