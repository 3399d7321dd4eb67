export const OPERATOR_CLASSES = '\
b1 array_ops btree\n\
br bit_ops btree\n\
bs bool_ops btree\n\
bu bpchar_ops btree\n\
bv bpchar_ops hash\n\
bw bytea_ops btree\n\
bx char_ops btree\n\
bz char_ops hash\n\
c2 datetime_ops btree\n\
c3 date_ops hash\n\
hf array_ops hash\n\
sl point_ops gist\n\
1iq float_ops btree\n\
1ir float_ops hash\n\
1iu network_ops btree\n\
1iv network_ops hash\n\
1iw integer_ops btree\n\
1ix integer_ops hash\n\
1j2 interval_ops btree\n\
1j3 interval_ops hash\n\
1j4 macaddr_ops btree\n\
1j5 macaddr_ops hash\n\
1j8 numeric_ops btree\n\
1j9 oid_ops btree\n\
1ja oid_ops hash\n\
1jb oidvector_ops btree\n\
1jc oidvector_ops hash\n\
1je text_ops btree\n\
1jf text_ops hash\n\
1jg time_ops btree\n\
1jh time_ops hash\n\
1ji numeric_ops hash\n\
1jj timestamptz_ops hash\n\
1jk timetz_ops btree\n\
1jl timetz_ops hash\n\
1jm varbit_ops btree\n\
1ko timestamp_ops hash\n\
1m7 text_pattern_ops btree\n\
1m9 bpchar_pattern_ops btree\n\
1mb money_ops btree\n\
1pq bool_ops hash\n\
1pr bytea_ops hash\n\
1pt xid_ops hash\n\
1pu cid_ops hash\n\
1pv tid_ops hash\n\
1px text_pattern_ops hash\n\
1pz bpchar_pattern_ops hash\n\
1q3 aclitem_ops hash\n\
201 box_ops gist\n\
202 poly_ops gist\n\
203 circle_ops gist\n\
249 array_ops gin\n\
25h tid_ops btree\n\
2ag uuid_ops btree\n\
2ah uuid_ops hash\n\
2b6 record_ops btree\n\
2gq record_image_ops btree\n\
2id pg_lsn_ops btree\n\
2ie pg_lsn_ops hash\n\
2ln macaddr8_ops btree\n\
2lo macaddr8_ops hash\n\
2oi range_ops spgist\n\
2pu enum_ops btree\n\
2pv enum_ops hash\n\
2qm network_ops gist\n\
2sq tsvector_ops btree\n\
2tj tsvector_ops gist\n\
2tn tsvector_ops gin\n\
2ub tsquery_ops btree\n\
2uu tsquery_ops gist\n\
2xe network_ops spgist\n\
30d range_ops btree\n\
30f range_ops hash\n\
30v range_ops gist\n\
33j quad_point_ops spgist\n\
33k kd_point_ops spgist\n\
33l text_ops spgist\n\
341 jsonb_ops btree\n\
342 jsonb_ops hash\n\
344 jsonb_ops gin\n\
345 jsonb_path_ops gin\n\
34m integer_minmax_ops brin\n\
34n numeric_minmax_ops brin\n\
34o text_minmax_ops brin\n\
34q timetz_minmax_ops brin\n\
34r datetime_minmax_ops brin\n\
34u char_minmax_ops brin\n\
34w bytea_minmax_ops brin\n\
34x name_minmax_ops brin\n\
350 oid_minmax_ops brin\n\
351 tid_minmax_ops brin\n\
352 float_minmax_ops brin\n\
356 macaddr_minmax_ops brin\n\
357 network_minmax_ops brin\n\
358 bpchar_minmax_ops brin\n\
359 time_minmax_ops brin\n\
35a interval_minmax_ops brin\n\
35b bit_minmax_ops brin\n\
35c varbit_minmax_ops brin\n\
35d uuid_minmax_ops brin\n\
35e pg_lsn_minmax_ops brin\n\
35y network_inclusion_ops brin\n\
35z range_inclusion_ops brin\n\
360 box_inclusion_ops brin\n\
365 macaddr8_minmax_ops brin\n\
38n multirange_ops btree\n\
39d multirange_ops hash\n\
3j0 integer_bloom_ops brin\n\
3j1 text_bloom_ops brin\n\
3j2 numeric_bloom_ops brin\n\
3j3 timetz_bloom_ops brin\n\
3j4 datetime_bloom_ops brin\n\
3j5 char_bloom_ops brin\n\
3j6 bytea_bloom_ops brin\n\
3j7 name_bloom_ops brin\n\
3j8 oid_bloom_ops brin\n\
3j9 tid_bloom_ops brin\n\
3ja float_bloom_ops brin\n\
3jb macaddr_bloom_ops brin\n\
3jc macaddr8_bloom_ops brin\n\
3jd network_bloom_ops brin\n\
3je bpchar_bloom_ops brin\n\
3jf time_bloom_ops brin\n\
3jg interval_bloom_ops brin\n\
3jh uuid_bloom_ops brin\n\
3ji pg_lsn_bloom_ops brin\n\
3ju integer_minmax_multi_ops brin\n\
3jv numeric_minmax_multi_ops brin\n\
3jw timetz_minmax_multi_ops brin\n\
3jx datetime_minmax_multi_ops brin\n\
3jy oid_minmax_multi_ops brin\n\
3jz tid_minmax_multi_ops brin\n\
3k0 float_minmax_multi_ops brin\n\
3k1 macaddr_minmax_multi_ops brin\n\
3k2 macaddr8_minmax_multi_ops brin\n\
3k3 network_minmax_multi_ops brin\n\
3k4 time_minmax_multi_ops brin\n\
3k5 interval_minmax_multi_ops brin\n\
3k6 uuid_minmax_multi_ops brin\n\
3k7 pg_lsn_minmax_multi_ops brin\n\
3uw box_ops spgist\n\
3v4 poly_ops spgist\n\
3vs xid8_ops hash\n\
3wr xid8_ops btree\n\
4r2 multirange_ops gist\n\
4s2 record_ops hash\n\
\n\
1iy int4_ops btree n 1 1iw 1:2p,2:ej,3:2o,4:el,5:eh,1:11,1:ev,2:28,2:f1,3:f,3:et,4:2a,4:f3,5:24,5:ex\n\
1iz int2_ops btree l 1 1iw 1:2n,2:ei,3:2m,4:ek,5:eg,1:1fs,1:eu,2:1fu,2:f0,3:1fq,3:es,4:1fv,4:f2,5:1ft,5:ew\n\
1j1 oid_ops btree q 1 1j9 1:gx,2:gz,3:gv,4:h0,5:gy\n\
2eq date_ops btree u2 1 c2 1:uf,2:ug,3:ud,4:ui,5:uh,1:1t5,1:1ti,2:1t6,2:1tj,3:1t7,3:1tk,4:1t8,4:1tl,5:1t9,5:1tm\n\
2er float8_ops btree jh 1 1iq 1:io,2:ip,3:im,4:ir,5:iq,1:vg,2:vi,3:ve,4:vj,5:vh\n\
2es int8_ops btree k 1 1iw 1:bg,2:bi,3:be,4:bj,5:bh,1:1fy,1:bm,2:1g0,2:bo,3:1fw,3:bk,4:1g1,4:by,5:1fz,5:bn\n\
2et numeric_ops btree 1b8 1 1j8 1:1cq,2:1cr,3:1co,4:1ct,5:1cs\n\
2eu text_ops btree p 1 1je 1:ig,2:ih,3:2q,4:ij,5:ii,1:79,2:7a,3:78,4:7b,5:7c\n\
2ev timestamptz_ops btree ww 1 c2 1:10q,2:10r,3:10o,4:10t,5:10s,1:1u8,1:1yk,2:1u9,2:1yl,3:1ua,3:1ym,4:1ub,4:1yn,5:1uc,5:1yo\n\
2ew timestamp_ops btree uy 1 c2 1:1la,2:1lb,3:1l8,4:1ld,5:1lc,1:1tv,1:1ye,2:1tw,2:1yf,3:1tx,3:1yg,4:1ty,4:1yh,5:1tz,5:1yi\n\
395 text_pattern_ops btree p 0 1m7 1:1sa,2:1sb,3:2q,4:1sd,5:1se\n\
396 varchar_pattern_ops btree p 0 1m7 1:1sa,2:1sb,3:2q,4:1sd,5:1se\n\
397 bpchar_pattern_ops btree sy 0 1m9 1:1sm,2:1sn,3:ta,4:1sp,5:1sq\n\
7ps array_ops btree 1r9 1 b1 1:ts,2:tu,3:tq,4:tv,5:tt\n\
7pt array_ops hash 1r9 1 hf 1:tq\n\
7pu bit_ops btree 17c 1 br 1:1dm,2:1do,3:1dk,4:1dp,5:1dn\n\
7pv bool_ops btree g 1 bs 1:1m,2:1b2,3:2j,4:1b3,5:1n\n\
7pw bpchar_ops btree sy 1 bu 1:te,2:tf,3:ta,4:th,5:tg\n\
7px bpchar_ops hash sy 1 bv 1:ta\n\
7py bytea_ops btree h 1 bw 1:1id,2:1ie,3:1ib,4:1ig,5:1if\n\
7pz char_ops btree i 1 bx 1:hj,2:hk,3:2k,4:hm,5:hl\n\
7q0 char_ops hash i 1 bz 1:2k\n\
7q1 cidr_ops btree o5 0 1iu 1:xf,2:xg,3:xd,4:xi,5:xh\n\
7q2 cidr_ops hash o5 0 1iv 1:xd\n\
7q3 date_ops hash u2 1 c3 1:ud\n\
7q4 float4_ops btree jg 1 1iq 1:ha,2:hc,3:h8,4:hd,5:hb,1:v6,2:v8,3:v4,4:v9,5:v7\n\
7q5 float4_ops hash jg 1 1ir 1:h8,1:v4\n\
7q6 float8_ops hash jh 1 1ir 1:im,1:ve\n\
7q7 inet_ops btree o5 1 1iu 1:xf,2:xg,3:xd,4:xi,5:xh\n\
7q8 inet_ops hash o5 1 1iv 1:xd\n\
7q9 inet_ops gist o5 0 2qm 3:2qo,18:xd,19:xe,20:xf,21:xg,22:xh,23:xi,24:pv,25:pw,26:px,27:py\n\
7qa inet_ops spgist o5 1 2xe 3:2qo,18:xd,19:xe,20:xf,21:xg,22:xh,23:xi,24:pv,25:pw,26:px,27:py\n\
7qb int2_ops hash l 1 1ix 1:2m,1:1fq,1:es\n\
7qc int4_ops hash n 1 1ix 1:2o,1:f,1:et\n\
7qd int8_ops hash k 1 1ix 1:be,1:1fw,1:bk\n\
7qe interval_ops btree wy 1 1j2 1:110,2:111,3:10y,4:113,5:112\n\
7qf interval_ops hash wy 1 1j3 1:10y\n\
7qg macaddr_ops btree n1 1 1j4 1:xy,2:xz,3:xw,4:y1,5:y0\n\
7qh macaddr_ops hash n1 1 1j5 1:xw\n\
7qi macaddr8_ops btree li 1 2ln 1:2lg,2:2lh,3:2le,4:2lj,5:2li\n\
7qj macaddr8_ops hash li 1 2lo 1:2le\n\
7qk name_ops btree j 1 1je 1:ic,2:id,3:2l,4:if,5:ie,1:73,2:74,3:72,4:75,5:76\n\
7ql name_ops hash j 1 1jf 1:2l,1:72\n\
7qm numeric_ops hash 1b8 1 1ji 1:1co\n\
7qn oid_ops hash q 1 1ja 1:gv\n\
7qo oidvector_ops btree u 1 1jb 1:hx,2:hz,3:i1,4:i0,5:hy\n\
7qp oidvector_ops hash u 1 1jc 1:i1\n\
7qq record_ops btree 1qh 1 2b6 1:2b2,2:2b4,3:2b0,4:2b5,5:2b3\n\
7qr record_ops hash 1qh 1 4s2 1:2b0\n\
7qs record_image_ops btree 1qh 0 2gq 1:2gm,2:2go,3:2gk,4:2gp,5:2gn\n\
7qt text_ops hash p 1 1jf 1:2q,1:78\n\
7qu time_ops btree u3 1 1jg 1:uu,2:uv,3:us,4:ux,5:uw\n\
7qv time_ops hash u3 1 1jh 1:us\n\
7qw timestamptz_ops hash ww 1 1jj 1:10o\n\
7qx timetz_ops btree z6 1 1jk 1:174,2:175,3:172,4:177,5:176\n\
7qy timetz_ops hash z6 1 1jl 1:172\n\
7qz varbit_ops btree 17e 1 1jm 1:1e6,2:1e8,3:1e4,4:1e9,5:1e7\n\
7r0 varchar_ops btree p 0 1je 1:ig,2:ih,3:2q,4:ij,5:ii,1:79,2:7a,3:78,4:7b,5:7c\n\
7r1 varchar_ops hash p 0 1jf 1:2q,1:78\n\
7r2 timestamp_ops hash uy 1 1ko 1:1l8\n\
7r3 money_ops btree ly 1 1mb 1:p2,2:p4,3:p0,4:p5,5:p3\n\
7r4 bool_ops hash g 1 1pq 1:2j\n\
7r5 bytea_ops hash h 1 1pr 1:1ib\n\
7r6 tid_ops btree r 1 25h 1:25r,2:25t,3:ar,4:25u,5:25s\n\
7r7 xid_ops hash s 1 1pt 1:9s\n\
7r8 xid8_ops hash 3wt 1 3vs 1:3ws\n\
7r9 xid8_ops btree 3wt 1 3wr 1:3wx,2:3wz,3:3ws,4:3x0,5:3wy\n\
7ra cid_ops hash t 1 1pu 1:ap\n\
7rb tid_ops hash r 1 1pv 1:ar\n\
7rc text_pattern_ops hash p 0 1px 1:2q\n\
7rd varchar_pattern_ops hash p 0 1px 1:2q\n\
7re bpchar_pattern_ops hash sy 0 1pz 1:ta\n\
7rf aclitem_ops hash sp 1 1q3 1:r2\n\
7rg box_ops gist gr 1 201 1:dp,2:dq,3:dw,4:dr,5:ds,6:dv,7:du,8:dt,9:1zf,10:1ze,11:1zh,12:1zg,15:gu\n\
7rh point_ops gist go 1 sl 1:e3,5:e4,6:e6,10:37m,11:37l,15:ed,29:e5,30:e2,28:e7,48:l0,68:l2\n\
7ri poly_ops gist gs 1 202 1:dh,2:di,3:do,4:dj,5:dk,6:dn,7:dm,8:dl,9:1zj,10:1zi,11:1zl,12:1zk,15:2jd\n\
7rj circle_ops gist jy 1 203 1:15u,2:15v,3:161,4:15w,5:15x,6:160,7:15z,8:15y,9:1zx,10:163,11:162,12:1zy,15:2jf\n\
7rk array_ops gin 1r9 1 249 1:24e,2:24f,3:24g,4:tq\n\
7rl uuid_ops btree 29y 1 2ag 1:2am,2:2ao,3:2ak,4:2ap,5:2an\n\
7rm uuid_ops hash 29y 1 2ah 1:2ak\n\
7rn pg_lsn_ops btree 2hg 1 2id 1:2hk,2:2hm,3:2hi,4:2hn,5:2hl\n\
7ro pg_lsn_ops hash 2hg 1 2ie 1:2hi\n\
7rp enum_ops btree 2p8 1 2pu 1:2pq,2:2ps,3:2po,4:2pt,5:2pr\n\
7rq enum_ops hash 2p8 1 2pv 1:2po\n\
7rr tsvector_ops btree 2se 1 2sq 1:2sr,2:2ss,3:2st,4:2sv,5:2sw\n\
7rs tsvector_ops gist 2se 1 2tj 1:2t0\n\
7rt tsvector_ops gin 2se 1 2tn 1:2t0,2:2to\n\
7ru tsquery_ops btree 2sf 1 2ub 1:2u2,2:2u3,3:2u4,4:2u6,5:2u7\n\
7rv tsquery_ops gist 2sf 1 2uu 7:2ul,8:2um\n\
7rw range_ops btree 2yf 1 30d 1:2zw,2:2zx,3:2zu,4:2zy,5:2zz\n\
7rx range_ops hash 2yf 1 30f 1:2zu\n\
7ry range_ops gist 2yf 1 30v 1:305,2:307,3:300,4:308,5:306,6:309,7:302,8:304,18:2zu,1:3e3,2:27v,3:27m,4:2rl,5:3e6,6:383,7:3i3,8:27t,16:301\n\
7rz range_ops spgist 2yf 1 2oi 1:305,2:307,3:300,4:308,5:306,6:309,7:302,8:304,18:2zu,16:301\n\
7s0 multirange_ops btree 3i1 1 38n 1:27i,2:27j,3:27g,4:27k,5:27l\n\
7s1 multirange_ops hash 3i1 1 39d 1:27g\n\
7s2 multirange_ops gist 3i1 1 4r2 1:3e5,2:27x,3:27o,4:372,5:3e8,6:38m,7:27r,8:27u,18:27g,1:3e4,2:27w,3:27n,4:343,5:3e7,6:384,7:27q,8:3i4,16:27p\n\
7s3 box_ops spgist gr 1 3uw 1:dp,2:dq,3:dw,4:dr,5:ds,6:dv,7:du,8:dt,9:1zf,10:1ze,11:1zh,12:1zg,15:gu\n\
7s4 quad_point_ops spgist go 1 33j 1:e3,5:e4,6:e6,10:37m,11:37l,15:ed,29:e5,30:e2,8:e7\n\
7s5 kd_point_ops spgist go 0 33k 1:e3,5:e4,6:e6,10:37m,11:37l,15:ed,29:e5,30:e2,8:e7\n\
7s6 text_ops spgist p 1 33l 1:1sa,2:1sb,3:2q,4:1sd,5:1se,11:ig,12:ih,14:ij,15:ii,28:2zp\n\
7s7 poly_ops spgist gs 1 3v4 1:dh,2:di,3:do,4:dj,5:dk,6:dn,7:dm,8:dl,9:1zj,10:1zi,11:1zl,12:1zk,15:2jd\n\
7s8 jsonb_ops btree 2xm 1 341 1:2i2,2:2i4,3:2i0,4:2i5,5:2i3\n\
7s9 jsonb_ops hash 2xm 1 342 1:2i0\n\
7sa jsonb_ops gin 2xm 1 344 7:2i6,9:2i7,10:2i8,11:2i9,15:33g,16:33h\n\
7sb jsonb_path_ops gin 2xm 0 345 7:2i6,15:33g,16:33h\n\
7sc bytea_minmax_ops brin h 1 34w 1:1id,2:1ie,3:1ib,4:1ig,5:1if\n\
7sd bytea_bloom_ops brin h 0 3j6 1:1ib\n\
7se char_minmax_ops brin i 1 34u 1:hj,2:hk,3:2k,4:hm,5:hl\n\
7sf char_bloom_ops brin i 0 3j5 1:2k\n\
7sg name_minmax_ops brin j 1 34x 1:ic,2:id,3:2l,4:if,5:ie\n\
7sh name_bloom_ops brin j 0 3j7 1:2l\n\
7si int8_minmax_ops brin k 1 34m 1:bg,2:bi,3:be,4:bj,5:bh,1:1fy,1:bm,2:1g0,2:bo,3:1fw,3:bk,4:1g1,4:by,5:1fz,5:bn\n\
7sj int8_minmax_multi_ops brin k 0 3ju 1:bg,2:bi,3:be,4:bj,5:bh,1:1fy,1:bm,2:1g0,2:bo,3:1fw,3:bk,4:1g1,4:by,5:1fz,5:bn\n\
7sk int8_bloom_ops brin k 0 3j0 1:be\n\
7sl int2_minmax_ops brin l 1 34m 1:2n,2:ei,3:2m,4:ek,5:eg,1:1fs,1:eu,2:1fu,2:f0,3:1fq,3:es,4:1fv,4:f2,5:1ft,5:ew\n\
7sm int2_minmax_multi_ops brin l 0 3ju 1:2n,2:ei,3:2m,4:ek,5:eg,1:1fs,1:eu,2:1fu,2:f0,3:1fq,3:es,4:1fv,4:f2,5:1ft,5:ew\n\
7sn int2_bloom_ops brin l 0 3j0 1:2m\n\
7so int4_minmax_ops brin n 1 34m 1:2p,2:ej,3:2o,4:el,5:eh,1:11,1:ev,2:28,2:f1,3:f,3:et,4:2a,4:f3,5:24,5:ex\n\
7sp int4_minmax_multi_ops brin n 0 3ju 1:2p,2:ej,3:2o,4:el,5:eh,1:11,1:ev,2:28,2:f1,3:f,3:et,4:2a,4:f3,5:24,5:ex\n\
7sq int4_bloom_ops brin n 0 3j0 1:2o\n\
7sr text_minmax_ops brin p 1 34o 1:ig,2:ih,3:2q,4:ij,5:ii\n\
7ss text_bloom_ops brin p 0 3j1 1:2q\n\
7st oid_minmax_ops brin q 1 350 1:gx,2:gz,3:gv,4:h0,5:gy\n\
7su oid_minmax_multi_ops brin q 0 3jy 1:gx,2:gz,3:gv,4:h0,5:gy\n\
7sv oid_bloom_ops brin q 0 3j8 1:gv\n\
7sw tid_minmax_ops brin r 1 351 1:25r,2:25t,3:ar,4:25u,5:25s\n\
7sx tid_bloom_ops brin r 0 3j9 1:ar\n\
7sy tid_minmax_multi_ops brin r 0 3jz 1:25r,2:25t,3:ar,4:25u,5:25s\n\
7sz float4_minmax_ops brin jg 1 352 1:ha,2:hc,3:h8,4:hd,5:hb,1:v6,2:v8,3:v4,4:v9,5:v7\n\
7t0 float4_minmax_multi_ops brin jg 0 3k0 1:ha,2:hc,3:h8,4:hd,5:hb,1:v6,2:v8,3:v4,4:v9,5:v7\n\
7t1 float4_bloom_ops brin jg 0 3ja 1:h8\n\
7t2 float8_minmax_ops brin jh 1 352 1:io,2:ip,3:im,4:ir,5:iq,1:vg,2:vi,3:ve,4:vj,5:vh\n\
7t3 float8_minmax_multi_ops brin jh 0 3k0 1:io,2:ip,3:im,4:ir,5:iq,1:vg,2:vi,3:ve,4:vj,5:vh\n\
7t4 float8_bloom_ops brin jh 0 3ja 1:im\n\
7t5 macaddr_minmax_ops brin n1 1 356 1:xy,2:xz,3:xw,4:y1,5:y0\n\
7t6 macaddr_minmax_multi_ops brin n1 0 3k1 1:xy,2:xz,3:xw,4:y1,5:y0\n\
7t7 macaddr_bloom_ops brin n1 0 3jb 1:xw\n\
7t8 macaddr8_minmax_ops brin li 1 365 1:2lg,2:2lh,3:2le,4:2lj,5:2li\n\
7t9 macaddr8_minmax_multi_ops brin li 0 3k2 1:2lg,2:2lh,3:2le,4:2lj,5:2li\n\
7ta macaddr8_bloom_ops brin li 0 3jc 1:2le\n\
7tb inet_minmax_ops brin o5 0 357 1:xf,2:xg,3:xd,4:xi,5:xh\n\
7tc inet_minmax_multi_ops brin o5 0 3k3 1:xf,2:xg,3:xd,4:xi,5:xh\n\
7td inet_bloom_ops brin o5 0 3jd 1:xd\n\
7te inet_inclusion_ops brin o5 1 35y 3:2qo,7:py,8:pw,18:xd,24:px,26:pv\n\
7tf bpchar_minmax_ops brin sy 1 358 1:te,2:tf,3:ta,4:th,5:tg\n\
7tg bpchar_bloom_ops brin sy 0 3je 1:ta\n\
7th time_minmax_ops brin u3 1 359 1:uu,2:uv,3:us,4:ux,5:uw\n\
7ti time_minmax_multi_ops brin u3 0 3k4 1:uu,2:uv,3:us,4:ux,5:uw\n\
7tj time_bloom_ops brin u3 0 3jf 1:us\n\
7tk date_minmax_ops brin u2 1 34r 1:uf,2:ug,3:ud,4:ui,5:uh,1:1t5,1:1ti,2:1t6,2:1tj,3:1t7,3:1tk,4:1t8,4:1tl,5:1t9,5:1tm\n\
7tl date_minmax_multi_ops brin u2 0 3jx 1:uf,2:ug,3:ud,4:ui,5:uh,1:1t5,1:1ti,2:1t6,2:1tj,3:1t7,3:1tk,4:1t8,4:1tl,5:1t9,5:1tm\n\
7tm date_bloom_ops brin u2 0 3j4 1:ud\n\
7tn timestamp_minmax_ops brin uy 1 34r 1:1la,2:1lb,3:1l8,4:1ld,5:1lc,1:1tv,1:1ye,2:1tw,2:1yf,3:1tx,3:1yg,4:1ty,4:1yh,5:1tz,5:1yi\n\
7to timestamp_minmax_multi_ops brin uy 0 3jx 1:1la,2:1lb,3:1l8,4:1ld,5:1lc,1:1tv,1:1ye,2:1tw,2:1yf,3:1tx,3:1yg,4:1ty,4:1yh,5:1tz,5:1yi\n\
7tp timestamp_bloom_ops brin uy 0 3j4 1:1l8\n\
7tq timestamptz_minmax_ops brin ww 1 34r 1:10q,2:10r,3:10o,4:10t,5:10s,1:1u8,1:1yk,2:1u9,2:1yl,3:1ua,3:1ym,4:1ub,4:1yn,5:1uc,5:1yo\n\
7tr timestamptz_minmax_multi_ops brin ww 0 3jx 1:10q,2:10r,3:10o,4:10t,5:10s,1:1u8,1:1yk,2:1u9,2:1yl,3:1ua,3:1ym,4:1ub,4:1yn,5:1uc,5:1yo\n\
7ts timestamptz_bloom_ops brin ww 0 3j4 1:10o\n\
7tt interval_minmax_ops brin wy 1 35a 1:110,2:111,3:10y,4:113,5:112\n\
7tu interval_minmax_multi_ops brin wy 0 3k5 1:110,2:111,3:10y,4:113,5:112\n\
7tv interval_bloom_ops brin wy 0 3jg 1:10y\n\
7tw timetz_minmax_ops brin z6 1 34q 1:174,2:175,3:172,4:177,5:176\n\
7tx timetz_minmax_multi_ops brin z6 0 3jw 1:174,2:175,3:172,4:177,5:176\n\
7ty timetz_bloom_ops brin z6 0 3j3 1:172\n\
7tz bit_minmax_ops brin 17c 1 35b 1:1dm,2:1do,3:1dk,4:1dp,5:1dn\n\
7u0 varbit_minmax_ops brin 17e 1 35c 1:1e6,2:1e8,3:1e4,4:1e9,5:1e7\n\
7u1 numeric_minmax_ops brin 1b8 1 34n 1:1cq,2:1cr,3:1co,4:1ct,5:1cs\n\
7u2 numeric_minmax_multi_ops brin 1b8 0 3jv 1:1cq,2:1cr,3:1co,4:1ct,5:1cs\n\
7u3 numeric_bloom_ops brin 1b8 0 3j2 1:1co\n\
7u4 uuid_minmax_ops brin 29y 1 35d 1:2am,2:2ao,3:2ak,4:2ap,5:2an\n\
7u5 uuid_minmax_multi_ops brin 29y 0 3k6 1:2am,2:2ao,3:2ak,4:2ap,5:2an\n\
7u6 uuid_bloom_ops brin 29y 0 3jh 1:2ak\n\
7u7 range_inclusion_ops brin 2yf 1 35z 1:305,2:307,3:300,4:308,5:306,7:302,8:304,17:309,18:2zu,20:2zw,21:2zx,22:2zz,23:2zy,16:301\n\
7u8 pg_lsn_minmax_ops brin 2hg 1 35e 1:2hk,2:2hm,3:2hi,4:2hn,5:2hl\n\
7u9 pg_lsn_minmax_multi_ops brin 2hg 0 3k7 1:2hk,2:2hm,3:2hi,4:2hn,5:2hl\n\
7ua pg_lsn_bloom_ops brin 2hg 0 3ji 1:2hi\n\
7ub box_inclusion_ops brin gr 1 360 1:dp,2:dq,3:dw,4:dr,5:ds,6:dv,7:du,8:dt,9:1zf,10:1ze,11:1zh,12:1zg,7:c1\n\
';
