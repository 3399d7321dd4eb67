-- script: primary keys
create table t (a int primary key);
create table u (a int, b text, primary key (a, b));
create table v (a int primary key, b int primary key);
create table w (a int, primary key (b));
create table x (a int, primary key (a, a));
create table y (a int null primary key);
create table z (a json primary key);
alter table t add primary key (a);
alter table t add column b int;
alter table t drop constraint t_pkey;
alter table t alter a drop not null;
alter table t add constraint k primary key (a);
alter table t alter a drop not null;
alter table t drop column a;
alter table t add primary key (nothing);

-- script: unique
create table t (a int unique, b int constraint bk unique, c int, d int, unique (c, d), constraint ck unique nulls not distinct (c), unique (c) include (d));
create table u (a int, unique (b));
create table u (a int, unique (a, a));
create table u (a point unique);
alter table t add constraint bk unique (d);
alter table t add unique (d) with (fillfactor = 70);
alter table t add unique (d) include (d);
alter table t add unique (xmin);
alter table t add unique (d) deferrable initially deferred;
alter table t add unique (d) not valid;

-- script: using an index
create table t (a int, b int, c text not null);
create unique index i on t (a);
create unique index j on t (c);
create index k on t (b);
create unique index p on t (b) where b > 0;
create unique index e on t ((a + 1));
create unique index d on t (b desc);
alter table t add constraint ik unique using index i;
alter table t add primary key using index j;
alter table t add unique using index k;
alter table t add unique using index p;
alter table t add unique using index e;
alter table t add unique using index d;
alter table t add unique using index nothing;
alter table t add constraint again unique using index ik;

-- script: check
create table t (a int check (a > 0), b int constraint positive check (b > 0), check (a < b), constraint both check (a + b < 100) no inherit);
create table u (a int check (b > 0));
create table u (a int check (count(a) > 0));
create table u (a int check ((select 1) = 1));
create table u (a int check (a));
create table u (a int check (a > 'x'));
create table u (a int, constraint c check (a > 0), constraint c check (a > 1));
create table u (a int check (nothing(a)));
create table u (a int check (a > 0) no inherit);
create table u2 (a int check (row_number() over () > 1));
create table u3 (a int check (generate_series(1, a) > 1));
create table u4 (a int, check (u4.a > 1), check (u3.a > 1));
create table u5 (a int, check (u5 is not null));
create table u6 (a int, check (ctid is not null));
create table u7 (a int, check (tableoid > 0));
alter table t add check (a > 5) not valid;
alter table t validate constraint t_a_check1;
alter table t validate constraint nothing;
alter table t add constraint positive check (true);
alter table t drop constraint both;
alter table t drop constraint nothing;
alter table t drop constraint if exists nothing;
alter table t alter constraint positive deferrable;

-- script: not null as a constraint
create table t (a int, b int);
alter table t alter a set not null;
alter table t alter a set not null;
alter table t alter a drop not null;
alter table t alter nothing set not null;
alter table t alter b set not null;
alter table t alter ctid set not null;
alter table t add constraint a_there not null a;
alter table t add constraint again not null a;
alter table t drop constraint a_there;
alter table t add not null b;
alter table t drop constraint t_b_not_null;
alter table t add constraint later not null a not valid;
alter table t validate constraint later;

-- script: exclusion
create table t (a int4range, b int, exclude using gist (a with &&));
create table u (a int, exclude using gist (a with =));
create table v (a int, exclude (a with =));
create table w (a int, exclude using btree (a with <>));
create table x (a int, exclude using hash (a with =) where (a > 0));
create table y (a box, constraint no_overlap exclude using gist (a with &&) deferrable);
create table z (a int4range, exclude using gist (a with -|-), exclude using spgist (a with &&));
create table z2 (a int, exclude using nothing (a with =));
create table z3 (a text, b text, exclude (lower(a) with =, b with =));
create table z4 (a text, exclude using gin (a with =));
alter table t add constraint tb exclude (b with =);
alter table t drop constraint t_a_excl;

-- script: without overlaps
create table t (id int, at daterange, primary key (id, at without overlaps));
create table t (id int4range, at daterange, primary key (id, at without overlaps));
create table u (id int4range, at daterange, unique (id, at without overlaps));
create table v (id int4range, at int, primary key (id, at without overlaps));
create table w (at daterange, primary key (at without overlaps));
create table x (a int4range, b daterange, foreign key (a, period b) references t (id, period at));
create table y (a int4range, b daterange, foreign key (a, b) references t (id, at));
create table z (a int4range, b daterange, foreign key (a, period b) references t);

-- script: deferrable
create table t (a int primary key deferrable initially deferred, b int unique deferrable, c int check (c > 0) deferrable);
create table t (a int primary key deferrable initially deferred, b int unique deferrable);
create table u (a int references t deferrable initially deferred);
create table u (a int references t);
create table v (a int primary key, b int unique initially deferred, c int unique not deferrable initially deferred);
create table v (a int primary key, b int unique initially deferred);
alter table v add foreign key (b) references v (b);
create table w (a int references v deferrable initially deferred);
alter table w alter constraint w_a_fkey not deferrable;
alter table w alter constraint w_a_fkey deferrable initially immediate;
alter table w alter constraint w_a_fkey initially deferred;
alter table v alter constraint v_b_key deferrable;
alter table w alter constraint nothing deferrable;
set constraints all deferred;
set constraints nothing deferred;
set constraints w_a_fkey immediate;
set constraints v_pkey deferred;

-- script: not enforced
create table t (a int check (a > 0) not enforced, b int primary key);
create table u (a int references t not enforced);
alter table u alter constraint u_a_fkey enforced;
alter table t alter constraint t_a_check enforced;
alter table t add unique (a) not enforced;
alter table t add check (a > 1) not enforced;
alter table t validate constraint t_a_check1;

-- script: constraints go with what they need
create table t (a int, b int, c int, check (a > b), unique (a, b), unique (c), foreign key (c) references t (c));
alter table t drop column b;
alter table t drop constraint t_c_key;
alter table t drop constraint t_c_key cascade;

-- script: renames of constraints
create table t (a int primary key, b int check (b > 0), c int unique);
alter table t rename constraint t_pkey to tp;
alter table t rename constraint t_b_check to tp;
alter table t rename constraint nothing to x;
alter table t rename constraint t_c_key to tc;
alter index tc rename to td;
alter table t drop constraint td;
alter table t rename constraint t_a_not_null to nn;
