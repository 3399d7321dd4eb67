-- script: columns
create table p (a int, b text not null default 'x', c int check (c > 0));
create table q (a int, d int);
create table c1 () inherits (p);
create table c2 (a int, e int) inherits (p);
create table c3 () inherits (p, q);
create table c4 (a text) inherits (p);
create table c5 (b text default 'y') inherits (p);
create table q2 (a bigint);
create table c6 () inherits (p, q2);
create table c7 () inherits (p, p);
create table c8 () inherits (nothing);
create view v as select 1 as a;
create table c9 () inherits (v);
create temp table t (a int);
create table c10 () inherits (t);
create temp table c11 () inherits (p);

-- script: changes go down
create table p (a int, b int);
create table c (x int) inherits (p);
create table g () inherits (c);
alter table p add d int default 3;
alter table only p add e int;
alter table p alter a set not null;
alter table only p alter b set not null;
alter table p alter b type bigint;
alter table c alter b type int;
alter table only p alter b type int;
alter table p rename a to aa;
alter table only p rename b to bb;
alter table c rename b to bb;
alter table c rename x to y;
alter table p drop d;
alter table c drop b;
alter table only p drop b;
alter table c drop b;
alter table p add constraint k check (aa > 0);
alter table only p add constraint l check (aa > 0);
alter table only p add constraint l check (aa > 0) no inherit;
alter table c drop constraint k;
alter table p drop constraint k;
alter table p alter aa set default 9;
alter table only p alter aa drop default;
alter table p alter aa drop not null;
drop table p;
drop table p cascade;

-- script: inherit and no inherit
create table p (a int not null, b text, constraint k check (a > 0));
create table c1 (a int not null, b text, constraint k check (a > 0), x int);
create table c2 (a int, b text, constraint k check (a > 0));
create table c3 (a int not null, b text);
create table c4 (a int not null);
create table c5 (a bigint not null, b text, constraint k check (a > 0));
create table c6 (a int not null, b text, constraint k check (a > 0) no inherit);
create table c7 (a int not null, b text, constraint k check (a > 7));
alter table c1 inherit p;
alter table c2 inherit p;
alter table c3 inherit p;
alter table c4 inherit p;
alter table c5 inherit p;
alter table c6 inherit p;
alter table c7 inherit p;
alter table c1 inherit p;
alter table p inherit c1;
alter table p inherit p;
alter table c1 inherit nothing;
alter table c1 no inherit c2;
alter table c1 drop a;
alter table c1 no inherit p;
alter table c1 drop a;
alter table c2 no inherit p;

-- script: merging
create table a (x int, y int);
create table b (x int, z int);
create table c () inherits (a, b);
alter table a drop x;
alter table b drop x;
alter table a add w int;
alter table b add w int;
alter table b add v text;
create table d (v int) inherits (a);
alter table a add v text;
alter table c no inherit a;
alter table c drop y;
create table e (x int) inherits (b);
alter table b drop z;

-- script: constraints that are inherited
create table p (a int, check (a > 0), constraint n check (a < 10) no inherit);
create table c (check (a > 0)) inherits (p);
create table d (constraint p_a_check check (a > 0)) inherits (p);
create table e (constraint p_a_check check (a > 1)) inherits (p);
create table f (a int not null) inherits (p);
alter table d drop constraint p_a_check;
alter table p drop constraint p_a_check;
alter table d drop constraint p_a_check;
alter table p rename constraint n to m;
alter table p add constraint o check (a <> 5);
alter table c rename constraint o to q;
alter table p rename constraint o to q;
alter table only p rename constraint q to r;
alter table p add constraint s check (a <> 6) not valid;
alter table p validate constraint s;
alter table only p validate constraint s;
create table h (a int primary key);
create table i () inherits (h);
alter table i alter a drop not null;
alter table h drop constraint h_pkey;

-- script: not null by inheritance
create table p (a int not null, b int);
create table c () inherits (p);
alter table c alter a drop not null;
alter table only p alter a drop not null;
alter table p alter a drop not null;
alter table p alter b set not null;
create table d (b int not null) inherits (p);
alter table p alter b drop not null;
alter table d alter b drop not null;
alter table c alter b set not null;
alter table p alter b set not null;
alter table c no inherit p;
alter table c alter b drop not null;

-- script: generated and identity columns
create table p (a int, g int generated always as (a * 2) stored);
create table c1 () inherits (p);
create table c2 (g int) inherits (p);
create table c3 (g int generated always as (a * 3) stored) inherits (p);
create table c4 (g int default 1) inherits (p);
create table q (a int generated always as identity);
create table d1 () inherits (q);
create table d2 (a int generated always as identity) inherits (q);
create table s (a serial);
create table e1 () inherits (s);
alter table p alter g drop expression;
alter table only p alter g drop expression;
alter table c1 alter g drop expression;
alter table p alter g set expression as (a * 4);

-- script: of grants and owners nothing is inherited
create role r;
create table p (a int);
grant select on p to r;
create table c () inherits (p);
alter table p owner to r;
create policy x on p using (true);
alter table p enable row level security;
