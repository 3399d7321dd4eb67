export const TYPES = '\
g bool b B 1 yrs k\n\
h bytea b U -1 yrt\n\
i char b Z 1 yru\n\
j name b S 64 yrv ei c\n\
k int8 b N 8 ys8\n\
l int2 b N 2 yrx\n\
m int2vector b A -1 yry el A\n\
n int4 b N 4 yrz\n\
o regproc b N 4 ys0\n\
p text b S -1 ys1 k c\n\
q oid b N 4 ysk k\n\
r tid b U 6 ys2\n\
s xid b U 4 ys3\n\
t cid b U 4 ys4\n\
u oidvector b A -1 ys5 eq A\n\
w~57 pg_ddl_command p P 8\n\
w~8 pg_ddl_command p P 4\n\
36 json b U -1 y5j\n\
3y xml b U -1 y3z\n\
5e pg_node_tree b Z -1 c\n\
7h table_am_handler p P 4\n\
91 index_am_handler p P 4\n\
go point b G 16 ys9 ejh\n\
gp lseg b G 32 ysa ego\n\
gq path b G -1 ysb\n\
gr box b G 32 ysc ego\n\
gs polygon b G -1 ysj\n\
hg line b G 24 yhh ejh\n\
i2 cidr b I -1 yi3\n\
jg float4 b N 4 ysd\n\
jh float8 b N 8 yse k\n\
jl unknown p X -2\n\
jy circle b G 24 yjz\n\
li macaddr8 b U 8 ylj\n\
ly money b N 8 ylz\n\
n1 macaddr b U 6 ysw\n\
o5 inet b I -1 ysx k\n\
sp~55 aclitem b U 12 ysq\n\
sp~6 aclitem b U 16 ysq\n\
sy bpchar b S -1 ys6 c\n\
sz varchar b S -1 ys7 c\n\
u2 date b D 4 ywu\n\
u3 time b D 8 ywv\n\
uy timestamp b D 8 yuz\n\
ww timestamptz b D 8 ywx k\n\
wy interval b T 16 ywz k\n\
z6 timetz b D 12 yza\n\
17c bit b V -1 y17d\n\
17e varbit b V -1 y17f k\n\
1b8 numeric b N -1 yy7\n\
1dq refcursor b U -1 y1p5\n\
1p6 regprocedure b N 4 y1pb\n\
1p7 regoper b N 4 y1pc\n\
1p8 regoperator b N 4 y1pd\n\
1p9 regclass b N 4 y1pe\n\
1pa regtype b N 4 y1pf\n\
1qh record p P -1 y1rj\n\
1r7 cstring p P -2 yz3\n\
1r8 any p P 4\n\
1r9 anyarray p P -1\n\
1ra void p P 4\n\
1rb trigger p P 4\n\
1rc language_handler p P 4\n\
1rd~57 internal p P 8\n\
1rd~8 internal p P 4\n\
1rf anyelement p P 4\n\
1rj _record p P -1 e1qh A\n\
254 anynonarray p P 4\n\
29y uuid b U 16 y29z\n\
2ai txid_snapshot b U -1 y29x\n\
2ej fdw_handler p P 4\n\
2hg pg_lsn b U 8 y2hh\n\
2jy tsm_handler p P 4\n\
2ld pg_ndistinct b Z -1 c\n\
2mi pg_dependencies b Z -1 c\n\
2p8 anyenum p P 4\n\
2se tsvector b U -1 y2t7\n\
2sf tsquery b U -1 y2t9\n\
2t6 gtsvector b U -1 y2t8\n\
2vq regconfig b N 4 y2vr\n\
2wp regdictionary b N 4 y2wq\n\
2xm jsonb b U -1 y2xr\n\
2yf anyrange p P -1\n\
2ym event_trigger p P 4\n\
30g int4range r R -1 y30h rn,3fn,1iy\n\
30i numrange r R -1 y30j r1b8,3hw,2et\n\
30k tsrange r R -1 y30l ruy,3hx,2ew\n\
30m tstzrange r R -1 y30n rww,3hy,2ev\n\
30o daterange r R -1 y30p ru2,3hz,2eq\n\
312 int8range r R -1 y313 rk,3i0,2es\n\
354 jsonpath b U -1 y355\n\
35l regnamespace b N 4 y35m\n\
35s regrole b N 4 y35t\n\
38f regcollation b N 4 y38g\n\
3fn int4multirange m R -1 y4qu M30g\n\
3hw nummultirange m R -1 y4qv M30i\n\
3hx tsmultirange m R -1 y4qw M30k\n\
3hy tstzmultirange m R -1 y4qx M30m\n\
3hz datemultirange m R -1 y4qz M30o\n\
3i0 int8multirange m R -1 y4r1 M312\n\
3i1 anymultirange p P -1\n\
3i2 anycompatiblemultirange p P -1\n\
3js pg_brin_bloom_summary b Z -1 c\n\
3jt pg_brin_minmax_multi_summary b Z -1 c\n\
3vd pg_mcv_list b Z -1 c\n\
3vy pg_snapshot b U -1 y3vz\n\
3wt xid8 b U 8 y7j\n\
3x1 anycompatible p P 4\n\
3x2 anycompatiblearray p P -1\n\
3x3 anycompatiblenonarray p P 4\n\
3x4 anycompatiblerange p P -1\n\
9li i.cardinal_number d N 4 y9lh dn qcardinal_number_domain_check:((VALUE%20>%3D%200))\n\
9ll i.character_data d S -1 y9lk c dsz\n\
9ln i.sql_identifier d S 64 y9lm c dj\n\
9lt i.time_stamp d D 8 y9ls dww.2 DCURRENT_TIMESTAMP(2)\n\
9lv i.yes_or_no d S -1 y9lu c dsz.7 qyes_or_no_check:(((VALUE)%3A%3Atext%20%3D%20ANY%20((ARRAY[\'YES\'%3A%3Acharacter%20varying%2C%20\'NO\'%3A%3Acharacter%20varying])%3A%3Atext[])))\n\
';
