export const EXTENSION_CONTRIB = '\
# adminpack\n\
f~56 pg_file_rename 1zk g p,p\n\
f~56 pg_file_rename 180 g p,p,p g\n\
f~56 pg_file_sync 174 1ra p g\n\
f~56 pg_file_unlink 174 g p g\n\
f~56 pg_file_write 174 k p,p,g g\n\
f~56 pg_logdir_ls 178 1qh - g\n\
# amcheck\n\
f bt_index_check 100 1ra 1p9 nindex g\n\
f bt_index_check 100 1ra 1p9,g nindex,heapallindexed g\n\
f~7 bt_index_check 100 1ra 1p9,g,g nindex,heapallindexed,checkunique g\n\
f bt_index_parent_check 100 1ra 1p9 nindex g\n\
f bt_index_parent_check 100 1ra 1p9,g nindex,heapallindexed g\n\
f bt_index_parent_check 100 1ra 1p9,g,g nindex,heapallindexed,rootdescend g\n\
f~7 bt_index_parent_check 100 1ra 1p9,g,g,g nindex,heapallindexed,rootdescend,checkunique g\n\
f~8 gin_index_check 174 1ra 1p9 nindex g\n\
f verify_heapam 184 1qh 1p9,g,g,p,k,k nrelation,on_error_stop,check_toast,skip,startblock,endblock,blkno,offnum,attnum,msg miiiiiioooo t1p9,g,g,p,k,k,k,n,n,p dfalse|false|\'none\'%3A%3Atext|NULL%3A%3Abigint|NULL%3A%3Abigint g\n\
# autoinc\n\
f autoinc 180 1rb -\n\
# bloom\n\
m bloom i\n\
f blhandler 180 91 1rd\n\
F int4_ops bloom\n\
F text_ops bloom\n\
C int4_ops bloom n 1 .2 1:2o\n\
C text_ops bloom p 1 .3 1:2q\n\
# btree_gin\n\
f gin_btree_consistent 16o g 1rd,l,1rf,n,1rd,1rd\n\
f gin_compare_prefix_anyenum 16o n 2p8,2p8,l,1rd\n\
f gin_compare_prefix_bit 16o n 17c,17c,l,1rd\n\
f gin_compare_prefix_bool 16o n g,g,l,1rd\n\
f gin_compare_prefix_bpchar 16o n sy,sy,l,1rd\n\
f gin_compare_prefix_bytea 16o n h,h,l,1rd\n\
f gin_compare_prefix_char 16o n i,i,l,1rd\n\
f gin_compare_prefix_cidr 16o n i2,i2,l,1rd\n\
f gin_compare_prefix_date 16o n u2,u2,l,1rd\n\
f gin_compare_prefix_float4 16o n jg,jg,l,1rd\n\
f gin_compare_prefix_float8 16o n jh,jh,l,1rd\n\
f gin_compare_prefix_inet 16o n o5,o5,l,1rd\n\
f gin_compare_prefix_int2 16o n l,l,l,1rd\n\
f gin_compare_prefix_int4 16o n n,n,l,1rd\n\
f gin_compare_prefix_int8 16o n k,k,l,1rd\n\
f gin_compare_prefix_interval 16o n wy,wy,l,1rd\n\
f gin_compare_prefix_macaddr 16o n n1,n1,l,1rd\n\
f gin_compare_prefix_macaddr8 16o n li,li,l,1rd\n\
f gin_compare_prefix_money 16o n ly,ly,l,1rd\n\
f gin_compare_prefix_name 16o n j,j,l,1rd\n\
f gin_compare_prefix_numeric 16o n 1b8,1b8,l,1rd\n\
f gin_compare_prefix_oid 16o n q,q,l,1rd\n\
f gin_compare_prefix_text 16o n p,p,l,1rd\n\
f gin_compare_prefix_time 16o n u3,u3,l,1rd\n\
f gin_compare_prefix_timestamp 16o n uy,uy,l,1rd\n\
f gin_compare_prefix_timestamptz 16o n ww,ww,l,1rd\n\
f gin_compare_prefix_timetz 16o n z6,z6,l,1rd\n\
f gin_compare_prefix_uuid 16o n 29y,29y,l,1rd\n\
f gin_compare_prefix_varbit 16o n 17e,17e,l,1rd\n\
f gin_enum_cmp 16o n 2p8,2p8\n\
f gin_extract_query_anyenum 16o 1rd 2p8,1rd,l,1rd,1rd\n\
f gin_extract_query_bit 16o 1rd 17c,1rd,l,1rd,1rd\n\
f gin_extract_query_bool 16o 1rd g,1rd,l,1rd,1rd\n\
f gin_extract_query_bpchar 16o 1rd sy,1rd,l,1rd,1rd\n\
f gin_extract_query_bytea 16o 1rd h,1rd,l,1rd,1rd\n\
f gin_extract_query_char 16o 1rd i,1rd,l,1rd,1rd\n\
f gin_extract_query_cidr 16o 1rd i2,1rd,l,1rd,1rd\n\
f gin_extract_query_date 16o 1rd u2,1rd,l,1rd,1rd\n\
f gin_extract_query_float4 16o 1rd jg,1rd,l,1rd,1rd\n\
f gin_extract_query_float8 16o 1rd jh,1rd,l,1rd,1rd\n\
f gin_extract_query_inet 16o 1rd o5,1rd,l,1rd,1rd\n\
f gin_extract_query_int2 16o 1rd l,1rd,l,1rd,1rd\n\
f gin_extract_query_int4 16o 1rd n,1rd,l,1rd,1rd\n\
f gin_extract_query_int8 16o 1rd k,1rd,l,1rd,1rd\n\
f gin_extract_query_interval 16o 1rd wy,1rd,l,1rd,1rd\n\
f gin_extract_query_macaddr 16o 1rd n1,1rd,l,1rd,1rd\n\
f gin_extract_query_macaddr8 16o 1rd li,1rd,l,1rd,1rd\n\
f gin_extract_query_money 16o 1rd ly,1rd,l,1rd,1rd\n\
f gin_extract_query_name 16o 1rd j,1rd,l,1rd,1rd\n\
f gin_extract_query_numeric 16o 1rd 1b8,1rd,l,1rd,1rd\n\
f gin_extract_query_oid 16o 1rd q,1rd,l,1rd,1rd\n\
f gin_extract_query_text 16o 1rd p,1rd,l,1rd,1rd\n\
f gin_extract_query_time 16o 1rd u3,1rd,l,1rd,1rd\n\
f gin_extract_query_timestamp 16o 1rd uy,1rd,l,1rd,1rd\n\
f gin_extract_query_timestamptz 16o 1rd ww,1rd,l,1rd,1rd\n\
f gin_extract_query_timetz 16o 1rd z6,1rd,l,1rd,1rd\n\
f gin_extract_query_uuid 16o 1rd 29y,1rd,l,1rd,1rd\n\
f gin_extract_query_varbit 16o 1rd 17e,1rd,l,1rd,1rd\n\
f gin_extract_value_anyenum 16o 1rd 2p8,1rd\n\
f gin_extract_value_bit 16o 1rd 17c,1rd\n\
f gin_extract_value_bool 16o 1rd g,1rd\n\
f gin_extract_value_bpchar 16o 1rd sy,1rd\n\
f gin_extract_value_bytea 16o 1rd h,1rd\n\
f gin_extract_value_char 16o 1rd i,1rd\n\
f gin_extract_value_cidr 16o 1rd i2,1rd\n\
f gin_extract_value_date 16o 1rd u2,1rd\n\
f gin_extract_value_float4 16o 1rd jg,1rd\n\
f gin_extract_value_float8 16o 1rd jh,1rd\n\
f gin_extract_value_inet 16o 1rd o5,1rd\n\
f gin_extract_value_int2 16o 1rd l,1rd\n\
f gin_extract_value_int4 16o 1rd n,1rd\n\
f gin_extract_value_int8 16o 1rd k,1rd\n\
f gin_extract_value_interval 16o 1rd wy,1rd\n\
f gin_extract_value_macaddr 16o 1rd n1,1rd\n\
f gin_extract_value_macaddr8 16o 1rd li,1rd\n\
f gin_extract_value_money 16o 1rd ly,1rd\n\
f gin_extract_value_name 16o 1rd j,1rd\n\
f gin_extract_value_numeric 16o 1rd 1b8,1rd\n\
f gin_extract_value_oid 16o 1rd q,1rd\n\
f gin_extract_value_text 16o 1rd p,1rd\n\
f gin_extract_value_time 16o 1rd u3,1rd\n\
f gin_extract_value_timestamp 16o 1rd uy,1rd\n\
f gin_extract_value_timestamptz 16o 1rd ww,1rd\n\
f gin_extract_value_timetz 16o 1rd z6,1rd\n\
f gin_extract_value_uuid 16o 1rd 29y,1rd\n\
f gin_extract_value_varbit 16o 1rd 17e,1rd\n\
f gin_numeric_cmp 16o n 1b8,1b8\n\
F bit_ops gin\n\
F bool_ops gin\n\
F bpchar_ops gin\n\
F bytea_ops gin\n\
F char_ops gin\n\
F cidr_ops gin\n\
F date_ops gin\n\
F enum_ops gin\n\
F float4_ops gin\n\
F float8_ops gin\n\
F inet_ops gin\n\
F int2_ops gin\n\
F int4_ops gin\n\
F int8_ops gin\n\
F interval_ops gin\n\
F macaddr8_ops gin\n\
F macaddr_ops gin\n\
F money_ops gin\n\
F name_ops gin\n\
F numeric_ops gin\n\
F oid_ops gin\n\
F text_ops gin\n\
F time_ops gin\n\
F timestamp_ops gin\n\
F timestamptz_ops gin\n\
F timetz_ops gin\n\
F uuid_ops gin\n\
F varbit_ops gin\n\
F varchar_ops gin\n\
C bit_ops gin 17c 1 .2f 1:1dm,2:1do,3:1dk,4:1dp,5:1dn\n\
C bool_ops gin g 1 .2g 1:1m,2:1b2,3:2j,4:1b3,5:1n\n\
C bpchar_ops gin sy 1 .2h 1:te,2:tf,3:ta,4:th,5:tg\n\
C bytea_ops gin h 1 .2i 1:1id,2:1ie,3:1ib,4:1ig,5:1if\n\
C char_ops gin i 1 .2j 1:hj,2:hk,3:2k,4:hm,5:hl\n\
C cidr_ops gin i2 1 .2k -\n\
C date_ops gin u2 1 .2l 1:uf,2:ug,3:ud,4:ui,5:uh\n\
C enum_ops gin 2p8 1 .2m 1:2pq,2:2ps,3:2po,4:2pt,5:2pr\n\
C float4_ops gin jg 1 .2n 1:ha,2:hc,3:h8,4:hd,5:hb\n\
C float8_ops gin jh 1 .2o 1:io,2:ip,3:im,4:ir,5:iq\n\
C inet_ops gin o5 1 .2p 1:xf,2:xg,3:xd,4:xi,5:xh\n\
C int2_ops gin l 1 .2q 1:2n,2:ei,3:2m,4:ek,5:eg\n\
C int4_ops gin n 1 .2r 1:2p,2:ej,3:2o,4:el,5:eh\n\
C int8_ops gin k 1 .2s 1:bg,2:bi,3:be,4:bj,5:bh\n\
C interval_ops gin wy 1 .2t 1:110,2:111,3:10y,4:113,5:112\n\
C macaddr8_ops gin li 1 .2u 1:2lg,2:2lh,3:2le,4:2lj,5:2li\n\
C macaddr_ops gin n1 1 .2v 1:xy,2:xz,3:xw,4:y1,5:y0\n\
C money_ops gin ly 1 .2w 1:p2,2:p4,3:p0,4:p5,5:p3\n\
C name_ops gin j 1 .2x 1:ic,2:id,3:2l,4:if,5:ie\n\
C numeric_ops gin 1b8 1 .2y 1:1cq,2:1cr,3:1co,4:1ct,5:1cs\n\
C oid_ops gin q 1 .2z 1:gx,2:gz,3:gv,4:h0,5:gy\n\
C text_ops gin p 1 .30 1:ig,2:ih,3:2q,4:ij,5:ii\n\
C time_ops gin u3 1 .31 1:uu,2:uv,3:us,4:ux,5:uw\n\
C timestamp_ops gin uy 1 .32 1:1la,2:1lb,3:1l8,4:1ld,5:1lc\n\
C timestamptz_ops gin ww 1 .33 1:10q,2:10r,3:10o,4:10t,5:10s\n\
C timetz_ops gin z6 1 .34 1:174,2:175,3:172,4:177,5:176\n\
C uuid_ops gin 29y 1 .35 1:2am,2:2ao,3:2ak,4:2ap,5:2an\n\
C varbit_ops gin 17e 1 .36 1:1e6,2:1e8,3:1e4,4:1e9,5:1e7\n\
C varchar_ops gin sz 1 .37 -\n\
# btree_gist\n\
t gbtreekey16 b U 16 y.0[]\n\
t gbtreekey2 b U 2 y.1[]\n\
t gbtreekey32 b U 32 y.2[]\n\
t gbtreekey4 b U 4 y.3[]\n\
t gbtreekey8 b U 8 y.4[]\n\
t gbtreekey_var b U -1 y.5[]\n\
f cash_dist sg ly ly,ly\n\
f date_dist sg n u2,u2\n\
f float4_dist sg jg jg,jg\n\
f float8_dist sg jh jh,jh\n\
f gbt_bit_compress sg 1rd 1rd\n\
f gbt_bit_consistent sg g 1rd,17c,l,q,1rd\n\
f gbt_bit_penalty sg 1rd 1rd,1rd,1rd\n\
f gbt_bit_picksplit sg 1rd 1rd,1rd\n\
f gbt_bit_same sg 1rd .5,.5,1rd\n\
f~8 gbt_bit_sortsupport sg 1ra 1rd\n\
f gbt_bit_union sg .5 1rd,1rd\n\
f gbt_bool_compress 16o 1rd 1rd\n\
f gbt_bool_consistent 16o g 1rd,g,l,q,1rd\n\
f gbt_bool_fetch 16o 1rd 1rd\n\
f gbt_bool_penalty 16o 1rd 1rd,1rd,1rd\n\
f gbt_bool_picksplit 16o 1rd 1rd,1rd\n\
f gbt_bool_same 16o 1rd .1,.1,1rd\n\
f~8 gbt_bool_sortsupport sg 1ra 1rd\n\
f gbt_bool_union 16o .1 1rd,1rd\n\
f gbt_bpchar_compress sg 1rd 1rd\n\
f gbt_bpchar_consistent sg g 1rd,sy,l,q,1rd\n\
f~8 gbt_bpchar_sortsupport sg 1ra 1rd\n\
f gbt_bytea_compress sg 1rd 1rd\n\
f gbt_bytea_consistent sg g 1rd,h,l,q,1rd\n\
f gbt_bytea_penalty sg 1rd 1rd,1rd,1rd\n\
f gbt_bytea_picksplit sg 1rd 1rd,1rd\n\
f gbt_bytea_same sg 1rd .5,.5,1rd\n\
f~8 gbt_bytea_sortsupport sg 1ra 1rd\n\
f gbt_bytea_union sg .5 1rd,1rd\n\
f gbt_cash_compress sg 1rd 1rd\n\
f gbt_cash_consistent sg g 1rd,ly,l,q,1rd\n\
f gbt_cash_distance sg jh 1rd,ly,l,q,1rd\n\
f gbt_cash_fetch sg 1rd 1rd\n\
f gbt_cash_penalty sg 1rd 1rd,1rd,1rd\n\
f gbt_cash_picksplit sg 1rd 1rd,1rd\n\
f gbt_cash_same sg 1rd .0,.0,1rd\n\
f~8 gbt_cash_sortsupport sg 1ra 1rd\n\
f gbt_cash_union sg .0 1rd,1rd\n\
f gbt_date_compress sg 1rd 1rd\n\
f gbt_date_consistent sg g 1rd,u2,l,q,1rd\n\
f gbt_date_distance sg jh 1rd,u2,l,q,1rd\n\
f gbt_date_fetch sg 1rd 1rd\n\
f gbt_date_penalty sg 1rd 1rd,1rd,1rd\n\
f gbt_date_picksplit sg 1rd 1rd,1rd\n\
f gbt_date_same sg 1rd .4,.4,1rd\n\
f~8 gbt_date_sortsupport sg 1ra 1rd\n\
f gbt_date_union sg .4 1rd,1rd\n\
f gbt_decompress sg 1rd 1rd\n\
f gbt_enum_compress sg 1rd 1rd\n\
f gbt_enum_consistent sg g 1rd,2p8,l,q,1rd\n\
f gbt_enum_fetch sg 1rd 1rd\n\
f gbt_enum_penalty sg 1rd 1rd,1rd,1rd\n\
f gbt_enum_picksplit sg 1rd 1rd,1rd\n\
f gbt_enum_same sg 1rd .4,.4,1rd\n\
f~8 gbt_enum_sortsupport sg 1ra 1rd\n\
f gbt_enum_union sg .4 1rd,1rd\n\
f gbt_float4_compress sg 1rd 1rd\n\
f gbt_float4_consistent sg g 1rd,jg,l,q,1rd\n\
f gbt_float4_distance sg jh 1rd,jg,l,q,1rd\n\
f gbt_float4_fetch sg 1rd 1rd\n\
f gbt_float4_penalty sg 1rd 1rd,1rd,1rd\n\
f gbt_float4_picksplit sg 1rd 1rd,1rd\n\
f gbt_float4_same sg 1rd .4,.4,1rd\n\
f~8 gbt_float4_sortsupport sg 1ra 1rd\n\
f gbt_float4_union sg .4 1rd,1rd\n\
f gbt_float8_compress sg 1rd 1rd\n\
f gbt_float8_consistent sg g 1rd,jh,l,q,1rd\n\
f gbt_float8_distance sg jh 1rd,jh,l,q,1rd\n\
f gbt_float8_fetch sg 1rd 1rd\n\
f gbt_float8_penalty sg 1rd 1rd,1rd,1rd\n\
f gbt_float8_picksplit sg 1rd 1rd,1rd\n\
f gbt_float8_same sg 1rd .0,.0,1rd\n\
f~8 gbt_float8_sortsupport sg 1ra 1rd\n\
f gbt_float8_union sg .0 1rd,1rd\n\
f gbt_inet_compress sg 1rd 1rd\n\
f gbt_inet_consistent sg g 1rd,o5,l,q,1rd\n\
f gbt_inet_penalty sg 1rd 1rd,1rd,1rd\n\
f gbt_inet_picksplit sg 1rd 1rd,1rd\n\
f gbt_inet_same sg 1rd .0,.0,1rd\n\
f~8 gbt_inet_sortsupport sg 1ra 1rd\n\
f gbt_inet_union sg .0 1rd,1rd\n\
f gbt_int2_compress sg 1rd 1rd\n\
f gbt_int2_consistent sg g 1rd,l,l,q,1rd\n\
f gbt_int2_distance sg jh 1rd,l,l,q,1rd\n\
f gbt_int2_fetch sg 1rd 1rd\n\
f gbt_int2_penalty sg 1rd 1rd,1rd,1rd\n\
f gbt_int2_picksplit sg 1rd 1rd,1rd\n\
f gbt_int2_same sg 1rd .3,.3,1rd\n\
f~8 gbt_int2_sortsupport sg 1ra 1rd\n\
f gbt_int2_union sg .3 1rd,1rd\n\
f gbt_int4_compress sg 1rd 1rd\n\
f gbt_int4_consistent sg g 1rd,n,l,q,1rd\n\
f gbt_int4_distance sg jh 1rd,n,l,q,1rd\n\
f gbt_int4_fetch sg 1rd 1rd\n\
f gbt_int4_penalty sg 1rd 1rd,1rd,1rd\n\
f gbt_int4_picksplit sg 1rd 1rd,1rd\n\
f gbt_int4_same sg 1rd .4,.4,1rd\n\
f~8 gbt_int4_sortsupport sg 1ra 1rd\n\
f gbt_int4_union sg .4 1rd,1rd\n\
f gbt_int8_compress sg 1rd 1rd\n\
f gbt_int8_consistent sg g 1rd,k,l,q,1rd\n\
f gbt_int8_distance sg jh 1rd,k,l,q,1rd\n\
f gbt_int8_fetch sg 1rd 1rd\n\
f gbt_int8_penalty sg 1rd 1rd,1rd,1rd\n\
f gbt_int8_picksplit sg 1rd 1rd,1rd\n\
f gbt_int8_same sg 1rd .0,.0,1rd\n\
f~8 gbt_int8_sortsupport sg 1ra 1rd\n\
f gbt_int8_union sg .0 1rd,1rd\n\
f gbt_intv_compress sg 1rd 1rd\n\
f gbt_intv_consistent sg g 1rd,wy,l,q,1rd\n\
f gbt_intv_decompress sg 1rd 1rd\n\
f gbt_intv_distance sg jh 1rd,wy,l,q,1rd\n\
f gbt_intv_fetch sg 1rd 1rd\n\
f gbt_intv_penalty sg 1rd 1rd,1rd,1rd\n\
f gbt_intv_picksplit sg 1rd 1rd,1rd\n\
f gbt_intv_same sg 1rd .2,.2,1rd\n\
f~8 gbt_intv_sortsupport sg 1ra 1rd\n\
f gbt_intv_union sg .2 1rd,1rd\n\
f gbt_macad8_compress sg 1rd 1rd\n\
f gbt_macad8_consistent sg g 1rd,li,l,q,1rd\n\
f gbt_macad8_fetch sg 1rd 1rd\n\
f gbt_macad8_penalty sg 1rd 1rd,1rd,1rd\n\
f gbt_macad8_picksplit sg 1rd 1rd,1rd\n\
f gbt_macad8_same sg 1rd .0,.0,1rd\n\
f~8 gbt_macad8_sortsupport sg 1ra 1rd\n\
f gbt_macad8_union sg .0 1rd,1rd\n\
f gbt_macad_compress sg 1rd 1rd\n\
f gbt_macad_consistent sg g 1rd,n1,l,q,1rd\n\
f gbt_macad_fetch sg 1rd 1rd\n\
f gbt_macad_penalty sg 1rd 1rd,1rd,1rd\n\
f gbt_macad_picksplit sg 1rd 1rd,1rd\n\
f gbt_macad_same sg 1rd .0,.0,1rd\n\
f gbt_macad_union sg .0 1rd,1rd\n\
f~8 gbt_macaddr_sortsupport sg 1ra 1rd\n\
f gbt_numeric_compress sg 1rd 1rd\n\
f gbt_numeric_consistent sg g 1rd,1b8,l,q,1rd\n\
f gbt_numeric_penalty sg 1rd 1rd,1rd,1rd\n\
f gbt_numeric_picksplit sg 1rd 1rd,1rd\n\
f gbt_numeric_same sg 1rd .5,.5,1rd\n\
f~8 gbt_numeric_sortsupport sg 1ra 1rd\n\
f gbt_numeric_union sg .5 1rd,1rd\n\
f gbt_oid_compress sg 1rd 1rd\n\
f gbt_oid_consistent sg g 1rd,q,l,q,1rd\n\
f gbt_oid_distance sg jh 1rd,q,l,q,1rd\n\
f gbt_oid_fetch sg 1rd 1rd\n\
f gbt_oid_penalty sg 1rd 1rd,1rd,1rd\n\
f gbt_oid_picksplit sg 1rd 1rd,1rd\n\
f gbt_oid_same sg 1rd .4,.4,1rd\n\
f~8 gbt_oid_sortsupport sg 1ra 1rd\n\
f gbt_oid_union sg .4 1rd,1rd\n\
f gbt_text_compress sg 1rd 1rd\n\
f gbt_text_consistent sg g 1rd,p,l,q,1rd\n\
f gbt_text_penalty sg 1rd 1rd,1rd,1rd\n\
f gbt_text_picksplit sg 1rd 1rd,1rd\n\
f gbt_text_same sg 1rd .5,.5,1rd\n\
f~8 gbt_text_sortsupport sg 1ra 1rd\n\
f gbt_text_union sg .5 1rd,1rd\n\
f gbt_time_compress sg 1rd 1rd\n\
f gbt_time_consistent sg g 1rd,u3,l,q,1rd\n\
f gbt_time_distance sg jh 1rd,u3,l,q,1rd\n\
f gbt_time_fetch sg 1rd 1rd\n\
f gbt_time_penalty sg 1rd 1rd,1rd,1rd\n\
f gbt_time_picksplit sg 1rd 1rd,1rd\n\
f gbt_time_same sg 1rd .0,.0,1rd\n\
f~8 gbt_time_sortsupport sg 1ra 1rd\n\
f gbt_time_union sg .0 1rd,1rd\n\
f gbt_timetz_compress sg 1rd 1rd\n\
f gbt_timetz_consistent sg g 1rd,z6,l,q,1rd\n\
f gbt_ts_compress sg 1rd 1rd\n\
f gbt_ts_consistent sg g 1rd,uy,l,q,1rd\n\
f gbt_ts_distance sg jh 1rd,uy,l,q,1rd\n\
f gbt_ts_fetch sg 1rd 1rd\n\
f gbt_ts_penalty sg 1rd 1rd,1rd,1rd\n\
f gbt_ts_picksplit sg 1rd 1rd,1rd\n\
f gbt_ts_same sg 1rd .0,.0,1rd\n\
f~8 gbt_ts_sortsupport sg 1ra 1rd\n\
f gbt_ts_union sg .0 1rd,1rd\n\
f gbt_tstz_compress sg 1rd 1rd\n\
f gbt_tstz_consistent sg g 1rd,ww,l,q,1rd\n\
f gbt_tstz_distance sg jh 1rd,ww,l,q,1rd\n\
f gbt_uuid_compress sg 1rd 1rd\n\
f gbt_uuid_consistent sg g 1rd,29y,l,q,1rd\n\
f gbt_uuid_fetch sg 1rd 1rd\n\
f gbt_uuid_penalty sg 1rd 1rd,1rd,1rd\n\
f gbt_uuid_picksplit sg 1rd 1rd,1rd\n\
f gbt_uuid_same sg 1rd .2,.2,1rd\n\
f~8 gbt_uuid_sortsupport sg 1ra 1rd\n\
f gbt_uuid_union sg .2 1rd,1rd\n\
f gbt_var_decompress sg 1rd 1rd\n\
f gbt_var_fetch sg 1rd 1rd\n\
f~8 gbt_varbit_sortsupport sg 1ra 1rd\n\
f gbtreekey16_in sg .0 1r7\n\
f gbtreekey16_out sg 1r7 .0\n\
f gbtreekey2_in sg .1 1r7\n\
f gbtreekey2_out sg 1r7 .1\n\
f gbtreekey32_in sg .2 1r7\n\
f gbtreekey32_out sg 1r7 .2\n\
f gbtreekey4_in sg .3 1r7\n\
f gbtreekey4_out sg 1r7 .3\n\
f gbtreekey8_in sg .4 1r7\n\
f gbtreekey8_out sg 1r7 .4\n\
f gbtreekey_var_in sg .5 1r7\n\
f gbtreekey_var_out sg 1r7 .5\n\
f~8 gist_translate_cmptype_btree sg l n\n\
f int2_dist sg l l,l\n\
f int4_dist sg n n,n\n\
f int8_dist sg k k,k\n\
f interval_dist sg wy wy,wy\n\
f oid_dist sg q q,q\n\
f time_dist sg wy u3,u3\n\
f ts_dist sg wy uy,uy\n\
f tstz_dist sg wy ww,ww\n\
o <-> u2 u2 n .7 .62\n\
o <-> jg jg jg .8 .63\n\
o <-> jh jh jh .9 .64\n\
o <-> l l l .5u .65\n\
o <-> n n n .5v .66\n\
o <-> k k k .5w .67\n\
o <-> wy wy wy .5x .68\n\
o <-> ly ly ly .6 .69\n\
o <-> q q q .5y .6a\n\
o <-> u3 u3 wy .5z .6b\n\
o <-> uy uy wy .60 .6c\n\
o <-> ww ww wy .61 .6d\n\
F gist_bit_ops gist\n\
F gist_bool_ops gist\n\
F gist_bpchar_ops gist\n\
F gist_bytea_ops gist\n\
F gist_cash_ops gist\n\
F gist_cidr_ops gist\n\
F gist_date_ops gist\n\
F gist_enum_ops gist\n\
F gist_float4_ops gist\n\
F gist_float8_ops gist\n\
F gist_inet_ops gist\n\
F gist_int2_ops gist\n\
F gist_int4_ops gist\n\
F gist_int8_ops gist\n\
F gist_interval_ops gist\n\
F gist_macaddr8_ops gist\n\
F gist_macaddr_ops gist\n\
F gist_numeric_ops gist\n\
F gist_oid_ops gist\n\
F gist_text_ops gist\n\
F gist_time_ops gist\n\
F gist_timestamp_ops gist\n\
F gist_timestamptz_ops gist\n\
F gist_timetz_ops gist\n\
F gist_uuid_ops gist\n\
F gist_vbit_ops gist\n\
C gist_bit_ops gist 17c 1 .6e 1:1dm,2:1do,3:1dk,4:1dp,5:1dn,6:1dl\n\
C gist_bool_ops gist g 1 .6f 1:1m,2:1b2,3:2j,4:1b3,5:1n,6:2d\n\
C gist_bpchar_ops gist sy 1 .6g 1:te,2:tf,3:ta,4:th,5:tg,6:td\n\
C gist_bytea_ops gist h 1 .6h 1:1id,2:1ie,3:1ib,4:1ig,5:1if,6:1ic\n\
C gist_cash_ops gist ly 1 .6i 1:p2,2:p4,3:p0,4:p5,5:p3,6:p1,15:.69\n\
C gist_cidr_ops gist i2 1 .6j -\n\
C gist_date_ops gist u2 1 .6k 1:uf,2:ug,3:ud,4:ui,5:uh,6:ue,15:.62\n\
C gist_enum_ops gist 2p8 1 .6l 1:2pq,2:2ps,3:2po,4:2pt,5:2pr,6:2pp\n\
C gist_float4_ops gist jg 1 .6m 1:ha,2:hc,3:h8,4:hd,5:hb,6:h9,15:.63\n\
C gist_float8_ops gist jh 1 .6n 1:io,2:ip,3:im,4:ir,5:iq,6:in,15:.64\n\
C gist_inet_ops gist o5 1 .6o 1:xf,2:xg,3:xd,4:xi,5:xh,6:xe\n\
C gist_int2_ops gist l 1 .6p 1:2n,2:ei,3:2m,4:ek,5:eg,6:ef,15:.65\n\
C gist_int4_ops gist n 1 .6q 1:2p,2:ej,3:2o,4:el,5:eh,6:ee,15:.66\n\
C gist_int8_ops gist k 1 .6r 1:bg,2:bi,3:be,4:bj,5:bh,6:bf,15:.67\n\
C gist_interval_ops gist wy 1 .6s 1:110,2:111,3:10y,4:113,5:112,6:10z,15:.68\n\
C gist_macaddr8_ops gist li 1 .6t 1:2lg,2:2lh,3:2le,4:2lj,5:2li,6:2lf\n\
C gist_macaddr_ops gist n1 1 .6u 1:xy,2:xz,3:xw,4:y1,5:y0,6:xx\n\
C gist_numeric_ops gist 1b8 1 .6v 1:1cq,2:1cr,3:1co,4:1ct,5:1cs,6:1cp\n\
C gist_oid_ops gist q 1 .6w 1:gx,2:gz,3:gv,4:h0,5:gy,6:gw,15:.6a\n\
C gist_text_ops gist p 1 .6x 1:ig,2:ih,3:2q,4:ij,5:ii,6:er\n\
C gist_time_ops gist u3 1 .6y 1:uu,2:uv,3:us,4:ux,5:uw,6:ut,15:.6b\n\
C gist_timestamp_ops gist uy 1 .6z 1:1la,2:1lb,3:1l8,4:1ld,5:1lc,6:1l9,15:.6c\n\
C gist_timestamptz_ops gist ww 1 .70 1:10q,2:10r,3:10o,4:10t,5:10s,6:10p,15:.6d\n\
C gist_timetz_ops gist z6 1 .71 1:174,2:175,3:172,4:177,5:176,6:173\n\
C gist_uuid_ops gist 29y 1 .72 1:2am,2:2ao,3:2ak,4:2ap,5:2an,6:2al\n\
C gist_vbit_ops gist 17e 1 .73 1:1e6,2:1e8,3:1e4,4:1e9,5:1e7,6:1e5\n\
# citext\n\
t citext b S -1 y.0[] c\n\
f citext 0 .0 g\n\
f citext 0 .0 sy\n\
f citext 0 .0 o5\n\
f citext_cmp sg n .0,.0\n\
f citext_eq sg g .0,.0\n\
f citext_ge sg g .0,.0\n\
f citext_gt sg g .0,.0\n\
f citext_hash sg n .0\n\
f citext_hash_extended sg k .0,k\n\
f citext_larger sg .0 .0,.0\n\
f citext_le sg g .0,.0\n\
f citext_lt sg g .0,.0\n\
f citext_ne sg g .0,.0\n\
f citext_pattern_cmp sg n .0,.0\n\
f citext_pattern_ge sg g .0,.0\n\
f citext_pattern_gt sg g .0,.0\n\
f citext_pattern_le sg g .0,.0\n\
f citext_pattern_lt sg g .0,.0\n\
f citext_smaller sg .0 .0,.0\n\
f citextin 0 .0 1r7\n\
f citextout 0 1r7 .0\n\
f citextrecv 8 .0 1rd\n\
f citextsend 8 h .0\n\
f max x .0 .0\n\
f min x .0 .0\n\
f~57 regexp_match 1kw s1 .0,.0\n\
f=q~8 regexp_match 1kw s1 .0,.0 nstring,pattern\n\
f~57 regexp_match 1kw s1 .0,.0,p\n\
f=s~8 regexp_match 1kw s1 .0,.0,p nstring,pattern,flags\n\
f~57 regexp_matches 1l0 s1 .0,.0\n\
f=u~8 regexp_matches 1l0 s1 .0,.0 nstring,pattern\n\
f~57 regexp_matches 1l0 s1 .0,.0,p\n\
f=w~8 regexp_matches 1l0 s1 .0,.0,p nstring,pattern,flags\n\
f~57 regexp_replace 1kw p .0,.0,p\n\
f=y~8 regexp_replace 1kw p .0,.0,p nstring,pattern,replacement\n\
f~57 regexp_replace 1kw p .0,.0,p,p\n\
f=10~8 regexp_replace 1kw p .0,.0,p,p nstring,pattern,replacement,flags\n\
f~57 regexp_split_to_array 1kw s1 .0,.0\n\
f=12~8 regexp_split_to_array 1kw s1 .0,.0 nstring,pattern\n\
f~57 regexp_split_to_array 1kw s1 .0,.0,p\n\
f=14~8 regexp_split_to_array 1kw s1 .0,.0,p nstring,pattern,flags\n\
f~57 regexp_split_to_table 1l0 p .0,.0\n\
f=16~8 regexp_split_to_table 1l0 p .0,.0 nstring,pattern\n\
f~57 regexp_split_to_table 1l0 p .0,.0,p\n\
f=18~8 regexp_split_to_table 1l0 p .0,.0,p nstring,pattern,flags\n\
f replace 1kw p .0,.0,.0\n\
f split_part 1kw p .0,.0,n\n\
f strpos 1kw n .0,.0\n\
f texticlike 0 g .0,.0\n\
f texticlike 0 g .0,p\n\
f texticnlike 0 g .0,.0\n\
f texticnlike 0 g .0,p\n\
f texticregexeq 0 g .0,.0\n\
f texticregexeq 0 g .0,p\n\
f texticregexne 0 g .0,.0\n\
f texticregexne 0 g .0,p\n\
f translate 1kw p .0,.0,p\n\
o !~ .0 .0 g .1j 0 .20\n\
o !~ .0 p g .1k 0 .21\n\
o !~* .0 .0 g .1j 0 .22\n\
o !~* .0 p g .1k 0 .23\n\
o !~~ .0 .0 g .1f 0 .28\n\
o !~~ .0 p g .1g 0 .29\n\
o !~~* .0 .0 g .1f 0 .2a\n\
o !~~* .0 p g .1g 0 .2b\n\
o %3D .0 .0 g .5 .1u .1x 3\n\
o < .0 .0 g .c .1y .1z\n\
o <%3D .0 .0 g .b .1z .1y\n\
o <> .0 .0 g .d .1x .1u\n\
o > .0 .0 g .7 .1v .1w\n\
o >%3D .0 .0 g .6 .1w .1v\n\
o ~ .0 .0 g .1h 0 .1m\n\
o ~ .0 p g .1i 0 .1n\n\
o ~* .0 .0 g .1h 0 .1o\n\
o ~* .0 p g .1i 0 .1p\n\
o ~<%3D~ .0 .0 g .h .26 .27\n\
o ~<~ .0 .0 g .i .27 .26\n\
o ~>%3D~ .0 .0 g .f .24 .25\n\
o ~>~ .0 .0 g .g .25 .24\n\
o ~~ .0 .0 g .1d 0 .1q\n\
o ~~ .0 p g .1e 0 .1r\n\
o ~~* .0 .0 g .1d 0 .1s\n\
o ~~* .0 p g .1e 0 .1t\n\
k .0 sy ab\n\
k .0 p ib\n\
k .0 sz ib\n\
k g .0 af .1\n\
k sy .0 af .2\n\
k o5 .0 af .3\n\
k p .0 ab\n\
k sz .0 ab\n\
F citext_ops btree\n\
F citext_pattern_ops btree\n\
F citext_ops hash\n\
C citext_ops btree .0 1 .2k 1:.1v,2:.1w,3:.1u,4:.1z,5:.1y\n\
C citext_pattern_ops btree .0 0 .2l 1:.25,2:.24,3:.1u,4:.26,5:.27\n\
C citext_ops hash .0 1 .2m 1:.1u\n\
# cube\n\
t cube b U -1 y.0[]\n\
f cube sg .0 .0,jh\n\
f cube sg .0 .0,jh,jh\n\
f cube sg .0 se\n\
f cube sg .0 se,se\n\
f cube sg .0 jh\n\
f cube sg .0 jh,jh\n\
f cube_cmp sg n .0,.0\n\
f cube_contained sg g .0,.0\n\
f cube_contains sg g .0,.0\n\
f cube_coord sg jh .0,n\n\
f cube_coord_llur sg jh .0,n\n\
f cube_dim sg n .0\n\
f cube_distance sg jh .0,.0\n\
f cube_enlarge sg .0 .0,jh,n\n\
f cube_eq sg g .0,.0\n\
f cube_ge sg g .0,.0\n\
f cube_gt sg g .0,.0\n\
f cube_in sg .0 1r7\n\
f cube_inter sg .0 .0,.0\n\
f cube_is_point sg g .0\n\
f cube_le sg g .0,.0\n\
f cube_ll_coord sg jh .0,n\n\
f cube_lt sg g .0,.0\n\
f cube_ne sg g .0,.0\n\
f cube_out sg 1r7 .0\n\
f cube_overlap sg g .0,.0\n\
f cube_recv sg .0 1rd\n\
f cube_send sg h .0\n\
f cube_size sg jh .0\n\
f cube_subset sg .0 .0,rz\n\
f cube_union sg .0 .0,.0\n\
f cube_ur_coord sg jh .0,n\n\
f distance_chebyshev sg jh .0,.0\n\
f distance_taxicab sg jh .0,.0\n\
f g_cube_consistent sg g 1rd,.0,l,q,1rd\n\
f g_cube_distance sg jh 1rd,.0,l,q,1rd\n\
f g_cube_penalty sg 1rd 1rd,1rd,1rd\n\
f g_cube_picksplit sg 1rd 1rd,1rd\n\
f g_cube_same sg 1rd .0,.0,1rd\n\
f g_cube_union sg .0 1rd,1rd\n\
o %3D .0 .0 g .f .15 .1d 2\n\
o && .0 .0 g .q .16\n\
o -> .0 n jh .a\n\
o < .0 .0 g .n .1f .1g\n\
o <#> .0 .0 jh .y .19\n\
o <%3D .0 .0 g .l .1g .1f\n\
o <%3D> .0 .0 jh .x .1b\n\
o <-> .0 .0 jh .d .1c\n\
o <> .0 .0 g .o .1d .15\n\
o <@ .0 .0 g .8 .1h\n\
o > .0 .0 g .h .18 .1a\n\
o >%3D .0 .0 g .g .1a .18\n\
o @> .0 .0 g .9 .1e\n\
o ~> .0 n jh .b\n\
F cube_ops btree\n\
F gist_cube_ops gist\n\
C cube_ops btree .0 1 .1j 1:.18,2:.1a,3:.15,4:.1g,5:.1f\n\
C gist_cube_ops gist .0 1 .1k 3:.16,6:.15,7:.1h,8:.1e,16:.19,17:.1c,18:.1b,15:.1i\n\
# dblink\n\
w dblink_fdw\n\
r dblink_pkey_results c .1* .1*[]	position:n	colname:p\n\
f dblink 104 1qh p\n\
f dblink 104 1qh p,g\n\
f dblink 104 1qh p,p\n\
f dblink 104 1qh p,p,g\n\
f dblink_build_sql_delete 100 p p,m,n,s1\n\
f dblink_build_sql_insert 100 p p,m,n,s1,s1\n\
f dblink_build_sql_update 100 p p,m,n,s1,s1\n\
f dblink_cancel_query 100 p p\n\
f dblink_close 100 p p\n\
f dblink_close 100 p p,g\n\
f dblink_close 100 p p,p\n\
f dblink_close 100 p p,p,g\n\
f dblink_connect 100 p p\n\
f dblink_connect 100 p p,p\n\
f dblink_connect_u 13k p p g\n\
f dblink_connect_u 13k p p,p g\n\
f dblink_current_query 10w p -\n\
f dblink_disconnect 100 p -\n\
f dblink_disconnect 100 p p\n\
f dblink_error_message 100 p p\n\
f dblink_exec 100 p p\n\
f dblink_exec 100 p p,g\n\
f dblink_exec 100 p p,p\n\
f dblink_exec 100 p p,p,g\n\
f dblink_fdw_validator sw 1ra s1,q noptions,catalog\n\
f dblink_fetch 104 1qh p,n\n\
f dblink_fetch 104 1qh p,n,g\n\
f dblink_fetch 104 1qh p,p,n\n\
f dblink_fetch 104 1qh p,p,n,g\n\
f dblink_get_connections 10w s1 -\n\
f dblink_get_notify 104 1qh - nnotify_name,be_pid,extra mooo tp,n,p\n\
f dblink_get_notify 104 1qh p nconname,notify_name,be_pid,extra miooo tp,p,n,p\n\
f dblink_get_pkey 104 .1* p\n\
f dblink_get_result 104 1qh p\n\
f dblink_get_result 104 1qh p,g\n\
f dblink_is_busy 100 n p\n\
f dblink_open 100 p p,p\n\
f dblink_open 100 p p,p,g\n\
f dblink_open 100 p p,p,p\n\
f dblink_open 100 p p,p,p,g\n\
f dblink_send_query 100 n p,p\n\
# dict_int\n\
f dintdict_init 174 1rd 1rd\n\
f dintdict_lexize 174 1rd 1rd,1rd,1rd,1rd\n\
x intdict d\n\
x intdict_template t\n\
# dict_xsyn\n\
f dxsyn_init 174 1rd 1rd\n\
f dxsyn_lexize 174 1rd 1rd,1rd,1rd,1rd\n\
x xsyn d\n\
x xsyn_template t\n\
# earthdistance\n\
t earth d U -1 y.0[] d@cube/cube qnot_3d:((cube_dim(VALUE)%20<%3D%203)) qnot_point:(cube_is_point(VALUE)) qon_surface:((abs(((cube_distance(VALUE%2C%20\'(0)\'%3A%3Acube)%20/%20earth())%20-%20\'1\'%3A%3Adouble%20precision))%20<%20\'1e-06\'%3A%3Adouble%20precision))\n\
f earth 1ls jh -\n\
f earth_box 1kw @cube/cube .0,jh\n\
f earth_distance 1kw jh .0,.0\n\
f gc_to_sec 1kw jh jh\n\
f geo_distance sg jh go,go\n\
f latitude 1kw jh .0\n\
f ll_to_earth 1kw .0 jh,jh\n\
f longitude 1kw jh .0\n\
f sec_to_gc 1kw jh jh\n\
o <@> go go jh .5 .a\n\
# file_fdw\n\
w file_fdw\n\
f file_fdw_handler 174 2ej -\n\
f file_fdw_validator 174 1ra s1,q\n\
# fuzzystrmatch\n\
f~6 daitch_mokotoff sg s1 p\n\
f difference sg n p,p\n\
f dmetaphone sg p p\n\
f dmetaphone_alt sg p p\n\
f levenshtein sg n p,p\n\
f levenshtein sg n p,p,n,n,n\n\
f levenshtein_less_equal sg n p,p,n\n\
f levenshtein_less_equal sg n p,p,n,n,n,n\n\
f metaphone sg p p,n\n\
f soundex sg p p\n\
f text_soundex sg p p\n\
# hstore\n\
t ghstore b U -1 y.0[]\n\
t hstore b U -1 y.1[]\n\
f akeys sg s1 .1\n\
f avals sg s1 .1\n\
f defined sg g .1,p\n\
f delete sg .1 .1,.1\n\
f delete sg .1 .1,s1\n\
f delete sg .1 .1,p\n\
f each sk 1qh .1 nhs,key,value mioo t.1,p,p\n\
f exist sg g .1,p\n\
f exists_all sg g .1,s1\n\
f exists_any sg g .1,s1\n\
f fetchval sg p .1,p\n\
f ghstore_compress sg 1rd 1rd\n\
f ghstore_consistent sg g 1rd,.1,l,q,1rd\n\
f ghstore_decompress sg 1rd 1rd\n\
f ghstore_in sg .0 1r7\n\
f ghstore_options tc 1ra 1rd\n\
f ghstore_out sg 1r7 .0\n\
f ghstore_penalty sg 1rd 1rd,1rd,1rd\n\
f ghstore_picksplit sg 1rd 1rd,1rd\n\
f ghstore_same sg 1rd .0,.0,1rd\n\
f ghstore_union sg .0 1rd,1rd\n\
f gin_consistent_hstore sg g 1rd,l,.1,n,1rd,1rd\n\
f gin_extract_hstore sg 1rd .1,1rd\n\
f gin_extract_hstore_query sg 1rd .1,1rd,l,1rd,1rd\n\
f hs_concat sg .1 .1,.1\n\
f hs_contained sg g .1,.1\n\
f hs_contains sg g .1,.1\n\
f hstore sg .1 s1\n\
f hstore tc .1 s1,s1\n\
f hstore tc .1 1qh\n\
f hstore tc .1 p,p\n\
f hstore_cmp sg n .1,.1\n\
f hstore_eq sg g .1,.1\n\
f hstore_ge sg g .1,.1\n\
f hstore_gt sg g .1,.1\n\
f hstore_hash sg n .1\n\
f hstore_hash_extended sg k .1,k\n\
f hstore_in sg .1 1r7\n\
f hstore_le sg g .1,.1\n\
f hstore_lt sg g .1,.1\n\
f hstore_ne sg g .1,.1\n\
f hstore_out sg 1r7 .1\n\
f hstore_recv sg .1 1rd\n\
f hstore_send sg h .1\n\
f hstore_subscript_handler sg 1rd 1rd\n\
f hstore_to_array sg s1 .1\n\
f hstore_to_json sg 36 .1\n\
f hstore_to_json_loose sg 36 .1\n\
f hstore_to_jsonb sg 2xm .1\n\
f hstore_to_jsonb_loose sg 2xm .1\n\
f hstore_to_matrix sg s1 .1\n\
f hstore_version_diag sg n .1\n\
f isdefined sg g .1,p\n\
f isexists sg g .1,p\n\
f populate_record tc 1rf 1rf,.1\n\
f skeys sk p .1\n\
f slice sg .1 .1,s1\n\
f slice_array sg s1 .1,s1\n\
f svals sk p .1\n\
f tconvert tc .1 p,p\n\
o #%3D 1rf .1 1rf .1k\n\
o #<# .1 .1 g .15 .1t .1u\n\
o #<%3D# .1 .1 g .14 .1u .1t\n\
o #># .1 .1 g .10 .1r .1s\n\
o #>%3D# .1 .1 g .z .1s .1r\n\
o %25# 0 .1 s1 .1g\n\
o %25%25 0 .1 s1 .1b\n\
o %3D .1 .1 g .y .1x .24 3\n\
o %7C%7C .1 .1 .1 .q\n\
o - .1 .1 .1 .5\n\
o - .1 s1 .1 .6\n\
o - .1 p .1 .7\n\
o -> .1 s1 s1 .1n\n\
o -> .1 p p .c\n\
o <> .1 .1 g .16 .24 .1x\n\
o <@ .1 .1 g .r .29\n\
o ? .1 p g .9\n\
o ?%7C .1 s1 g .b\n\
o ?& .1 s1 g .a\n\
o @> .1 .1 g .s .25\n\
k .1 36 ef .1c\n\
k .1 2xm ef .1e\n\
k s1 .1 ef .t\n\
F btree_hstore_ops btree\n\
F gin_hstore_ops gin\n\
F gist_hstore_ops gist\n\
F hash_hstore_ops hash\n\
C btree_hstore_ops btree .1 1 .2d 1:.1r,2:.1s,3:.1x,4:.1u,5:.1t\n\
C gin_hstore_ops gin .1 1 .2e 7:.29,9:.26,10:.27,11:.28\n\
C gist_hstore_ops gist .1 1 .2f 7:.29,9:.26,10:.27,11:.28\n\
C hash_hstore_ops hash .1 1 .2g 1:.1x\n\
# insert_username\n\
f insert_username 180 1rb -\n\
# intagg\n\
f int_agg_final_array 1c rz 1rd\n\
f int_agg_state 1c 1rd 1rd,n\n\
f int_array_aggregate x rz n\n\
f int_array_enum 4 n rz\n\
# intarray\n\
t intbig_gkey b U -1 y.0[]\n\
t query_int b U -1 y.1[]\n\
f _int_contained sg g rz,rz\n\
f _int_contained_joinsel so jh 1rd,q,1rd,l,1rd\n\
f _int_contained_sel so jh 1rd,q,1rd,n\n\
f _int_contains sg g rz,rz\n\
f _int_contains_joinsel so jh 1rd,q,1rd,l,1rd\n\
f _int_contains_sel so jh 1rd,q,1rd,n\n\
f _int_different sg g rz,rz\n\
f _int_inter sg rz rz,rz\n\
f _int_matchsel so jh 1rd,q,1rd,n\n\
f _int_overlap sg g rz,rz\n\
f _int_overlap_joinsel so jh 1rd,q,1rd,l,1rd\n\
f _int_overlap_sel so jh 1rd,q,1rd,n\n\
f _int_same sg g rz,rz\n\
f _int_union sg rz rz,rz\n\
f _intbig_in sg .0 1r7\n\
f _intbig_out sg 1r7 .0\n\
f boolop sg g rz,.1\n\
f bqarr_in sg .1 1r7\n\
f bqarr_out sg 1r7 .1\n\
f g_int_compress sg 1rd 1rd\n\
f g_int_consistent sg g 1rd,rz,l,q,1rd\n\
f g_int_decompress sg 1rd 1rd\n\
f g_int_options tc 1ra 1rd\n\
f g_int_penalty sg 1rd 1rd,1rd,1rd\n\
f g_int_picksplit sg 1rd 1rd,1rd\n\
f g_int_same sg 1rd rz,rz,1rd\n\
f g_int_union sg rz 1rd,1rd\n\
f g_intbig_compress sg 1rd 1rd\n\
f g_intbig_consistent sg g 1rd,rz,l,q,1rd\n\
f g_intbig_decompress sg 1rd 1rd\n\
f g_intbig_options tc 1ra 1rd\n\
f g_intbig_penalty sg 1rd 1rd,1rd,1rd\n\
f g_intbig_picksplit sg 1rd 1rd,1rd\n\
f g_intbig_same sg 1rd .0,.0,1rd\n\
f g_intbig_union sg .0 1rd,1rd\n\
f ginint4_consistent sg g 1rd,l,rz,n,1rd,1rd,1rd,1rd\n\
f ginint4_queryextract sg 1rd rz,1rd,l,1rd,1rd,1rd,1rd\n\
f icount sg n rz\n\
f idx sg n rz,n\n\
f intarray_del_elem sg rz rz,n\n\
f intarray_push_array sg rz rz,rz\n\
f intarray_push_elem sg rz rz,n\n\
f intset sg rz n\n\
f intset_subtract sg rz rz,rz\n\
f intset_union_elem sg rz rz,n\n\
f querytree sg p .1\n\
f rboolop sg g .1,rz\n\
f sort sg rz rz\n\
f sort sg rz rz,p\n\
f sort_asc sg rz rz\n\
f sort_desc sg rz rz\n\
f subarray sg rz rz,n\n\
f subarray sg rz rz,n,n\n\
f uniq sg rz rz\n\
o # 0 rz n .13\n\
o # rz n n .14\n\
o %7C rz rz rz .f .1m\n\
o %7C rz n rz .1a\n\
o & rz rz rz .9 .1o\n\
o && rz rz g .b .1p\n\
o + rz rz rz .16 .1q\n\
o + rz n rz .17\n\
o - rz rz rz .19\n\
o - rz n rz .15\n\
o <@ rz rz g .2 .1v\n\
o @> rz rz g .5 .1u\n\
o @@ rz .1 g .i .1x\n\
o ~~ .1 rz g .1c .1w\n\
F gin__int_ops gin\n\
F gist__int_ops gist\n\
F gist__intbig_ops gist\n\
C gin__int_ops gin rz 0 .1y 3:.1p,7:.1v,8:.1u,20:.1w\n\
C gist__int_ops gist rz 1 .1z 3:.1p,7:.1v,20:.1w\n\
C gist__intbig_ops gist rz 0 .20 3:.1p,7:.1v,20:.1w\n\
# isn\n\
t ean13 b U 8 y.0[]\n\
t isbn b U 8 y.1[]\n\
t isbn13 b U 8 y.2[]\n\
t ismn b U 8 y.3[]\n\
t ismn13 b U 8 y.4[]\n\
t issn b U 8 y.5[]\n\
t issn13 b U 8 y.6[]\n\
t upc b U 8 y.7[]\n\
f btean13cmp 0 n .0,.0\n\
f btean13cmp 0 n .0,.1\n\
f btean13cmp 0 n .0,.2\n\
f btean13cmp 0 n .0,.3\n\
f btean13cmp 0 n .0,.4\n\
f btean13cmp 0 n .0,.5\n\
f btean13cmp 0 n .0,.6\n\
f btean13cmp 0 n .0,.7\n\
f btisbn13cmp 0 n .2,.0\n\
f btisbn13cmp 0 n .2,.1\n\
f btisbn13cmp 0 n .2,.2\n\
f btisbncmp 0 n .1,.0\n\
f btisbncmp 0 n .1,.1\n\
f btisbncmp 0 n .1,.2\n\
f btismn13cmp 0 n .4,.0\n\
f btismn13cmp 0 n .4,.3\n\
f btismn13cmp 0 n .4,.4\n\
f btismncmp 0 n .3,.0\n\
f btismncmp 0 n .3,.3\n\
f btismncmp 0 n .3,.4\n\
f btissn13cmp 0 n .6,.0\n\
f btissn13cmp 0 n .6,.5\n\
f btissn13cmp 0 n .6,.6\n\
f btissncmp 0 n .5,.0\n\
f btissncmp 0 n .5,.5\n\
f btissncmp 0 n .5,.6\n\
f btupccmp 0 n .7,.0\n\
f btupccmp 0 n .7,.7\n\
f ean13_in sg .0 1r7\n\
f ean13_out sg 1r7 .0\n\
f ean13_out sg 1r7 .2\n\
f ean13_out sg 1r7 .4\n\
f ean13_out sg 1r7 .6\n\
f hashean13 0 n .0\n\
f hashisbn 0 n .1\n\
f hashisbn13 0 n .2\n\
f hashismn 0 n .3\n\
f hashismn13 0 n .4\n\
f hashissn 0 n .5\n\
f hashissn13 0 n .6\n\
f hashupc 0 n .7\n\
f is_valid sg g .0\n\
f is_valid sg g .1\n\
f is_valid sg g .2\n\
f is_valid sg g .3\n\
f is_valid sg g .4\n\
f is_valid sg g .5\n\
f is_valid sg g .6\n\
f is_valid sg g .7\n\
f isbn sg .1 .0\n\
f isbn13 sg .2 .0\n\
f isbn13_in sg .2 1r7\n\
f isbn_in sg .1 1r7\n\
f ismn sg .3 .0\n\
f ismn13 sg .4 .0\n\
f ismn13_in sg .4 1r7\n\
f ismn_in sg .3 1r7\n\
f isn_out sg 1r7 .1\n\
f isn_out sg 1r7 .3\n\
f isn_out sg 1r7 .5\n\
f isn_out sg 1r7 .7\n\
f~57 isn_weak zk g -\n\
f=1x~8 isn_weak so g -\n\
f~57 isn_weak zk g g\n\
f=1z~8 isn_weak 174 g g\n\
f isneq 0 g .0,.0\n\
f isneq 0 g .0,.1\n\
f isneq 0 g .0,.2\n\
f isneq 0 g .0,.3\n\
f isneq 0 g .0,.4\n\
f isneq 0 g .0,.5\n\
f isneq 0 g .0,.6\n\
f isneq 0 g .0,.7\n\
f isneq 0 g .1,.0\n\
f isneq 0 g .1,.1\n\
f isneq 0 g .1,.2\n\
f isneq 0 g .2,.0\n\
f isneq 0 g .2,.1\n\
f isneq 0 g .2,.2\n\
f isneq 0 g .3,.0\n\
f isneq 0 g .3,.3\n\
f isneq 0 g .3,.4\n\
f isneq 0 g .4,.0\n\
f isneq 0 g .4,.3\n\
f isneq 0 g .4,.4\n\
f isneq 0 g .5,.0\n\
f isneq 0 g .5,.5\n\
f isneq 0 g .5,.6\n\
f isneq 0 g .6,.0\n\
f isneq 0 g .6,.5\n\
f isneq 0 g .6,.6\n\
f isneq 0 g .7,.0\n\
f isneq 0 g .7,.7\n\
f isnge 0 g .0,.0\n\
f isnge 0 g .0,.1\n\
f isnge 0 g .0,.2\n\
f isnge 0 g .0,.3\n\
f isnge 0 g .0,.4\n\
f isnge 0 g .0,.5\n\
f isnge 0 g .0,.6\n\
f isnge 0 g .0,.7\n\
f isnge 0 g .1,.0\n\
f isnge 0 g .1,.1\n\
f isnge 0 g .1,.2\n\
f isnge 0 g .2,.0\n\
f isnge 0 g .2,.1\n\
f isnge 0 g .2,.2\n\
f isnge 0 g .3,.0\n\
f isnge 0 g .3,.3\n\
f isnge 0 g .3,.4\n\
f isnge 0 g .4,.0\n\
f isnge 0 g .4,.3\n\
f isnge 0 g .4,.4\n\
f isnge 0 g .5,.0\n\
f isnge 0 g .5,.5\n\
f isnge 0 g .5,.6\n\
f isnge 0 g .6,.0\n\
f isnge 0 g .6,.5\n\
f isnge 0 g .6,.6\n\
f isnge 0 g .7,.0\n\
f isnge 0 g .7,.7\n\
f isngt 0 g .0,.0\n\
f isngt 0 g .0,.1\n\
f isngt 0 g .0,.2\n\
f isngt 0 g .0,.3\n\
f isngt 0 g .0,.4\n\
f isngt 0 g .0,.5\n\
f isngt 0 g .0,.6\n\
f isngt 0 g .0,.7\n\
f isngt 0 g .1,.0\n\
f isngt 0 g .1,.1\n\
f isngt 0 g .1,.2\n\
f isngt 0 g .2,.0\n\
f isngt 0 g .2,.1\n\
f isngt 0 g .2,.2\n\
f isngt 0 g .3,.0\n\
f isngt 0 g .3,.3\n\
f isngt 0 g .3,.4\n\
f isngt 0 g .4,.0\n\
f isngt 0 g .4,.3\n\
f isngt 0 g .4,.4\n\
f isngt 0 g .5,.0\n\
f isngt 0 g .5,.5\n\
f isngt 0 g .5,.6\n\
f isngt 0 g .6,.0\n\
f isngt 0 g .6,.5\n\
f isngt 0 g .6,.6\n\
f isngt 0 g .7,.0\n\
f isngt 0 g .7,.7\n\
f isnle 0 g .0,.0\n\
f isnle 0 g .0,.1\n\
f isnle 0 g .0,.2\n\
f isnle 0 g .0,.3\n\
f isnle 0 g .0,.4\n\
f isnle 0 g .0,.5\n\
f isnle 0 g .0,.6\n\
f isnle 0 g .0,.7\n\
f isnle 0 g .1,.0\n\
f isnle 0 g .1,.1\n\
f isnle 0 g .1,.2\n\
f isnle 0 g .2,.0\n\
f isnle 0 g .2,.1\n\
f isnle 0 g .2,.2\n\
f isnle 0 g .3,.0\n\
f isnle 0 g .3,.3\n\
f isnle 0 g .3,.4\n\
f isnle 0 g .4,.0\n\
f isnle 0 g .4,.3\n\
f isnle 0 g .4,.4\n\
f isnle 0 g .5,.0\n\
f isnle 0 g .5,.5\n\
f isnle 0 g .5,.6\n\
f isnle 0 g .6,.0\n\
f isnle 0 g .6,.5\n\
f isnle 0 g .6,.6\n\
f isnle 0 g .7,.0\n\
f isnle 0 g .7,.7\n\
f isnlt 0 g .0,.0\n\
f isnlt 0 g .0,.1\n\
f isnlt 0 g .0,.2\n\
f isnlt 0 g .0,.3\n\
f isnlt 0 g .0,.4\n\
f isnlt 0 g .0,.5\n\
f isnlt 0 g .0,.6\n\
f isnlt 0 g .0,.7\n\
f isnlt 0 g .1,.0\n\
f isnlt 0 g .1,.1\n\
f isnlt 0 g .1,.2\n\
f isnlt 0 g .2,.0\n\
f isnlt 0 g .2,.1\n\
f isnlt 0 g .2,.2\n\
f isnlt 0 g .3,.0\n\
f isnlt 0 g .3,.3\n\
f isnlt 0 g .3,.4\n\
f isnlt 0 g .4,.0\n\
f isnlt 0 g .4,.3\n\
f isnlt 0 g .4,.4\n\
f isnlt 0 g .5,.0\n\
f isnlt 0 g .5,.5\n\
f isnlt 0 g .5,.6\n\
f isnlt 0 g .6,.0\n\
f isnlt 0 g .6,.5\n\
f isnlt 0 g .6,.6\n\
f isnlt 0 g .7,.0\n\
f isnlt 0 g .7,.7\n\
f isnne 0 g .0,.0\n\
f isnne 0 g .0,.1\n\
f isnne 0 g .0,.2\n\
f isnne 0 g .0,.3\n\
f isnne 0 g .0,.4\n\
f isnne 0 g .0,.5\n\
f isnne 0 g .0,.6\n\
f isnne 0 g .0,.7\n\
f isnne 0 g .1,.0\n\
f isnne 0 g .1,.1\n\
f isnne 0 g .1,.2\n\
f isnne 0 g .2,.0\n\
f isnne 0 g .2,.1\n\
f isnne 0 g .2,.2\n\
f isnne 0 g .3,.0\n\
f isnne 0 g .3,.3\n\
f isnne 0 g .3,.4\n\
f isnne 0 g .4,.0\n\
f isnne 0 g .4,.3\n\
f isnne 0 g .4,.4\n\
f isnne 0 g .5,.0\n\
f isnne 0 g .5,.5\n\
f isnne 0 g .5,.6\n\
f isnne 0 g .6,.0\n\
f isnne 0 g .6,.5\n\
f isnne 0 g .6,.6\n\
f isnne 0 g .7,.0\n\
f isnne 0 g .7,.7\n\
f issn sg .5 .0\n\
f issn13 sg .6 .0\n\
f issn13_in sg .6 1r7\n\
f issn_in sg .5 1r7\n\
f make_valid sg .0 .0\n\
f make_valid sg .1 .1\n\
f make_valid sg .2 .2\n\
f make_valid sg .3 .3\n\
f make_valid sg .4 .4\n\
f make_valid sg .5 .5\n\
f make_valid sg .6 .6\n\
f make_valid sg .7 .7\n\
f upc sg .7 .0\n\
f upc_in sg .7 1r7\n\
o %3D .0 .0 g .21 .73 .9f 3\n\
o %3D .0 .1 g .22 .7b .9g 3\n\
o %3D .0 .2 g .23 .7e .9h 3\n\
o %3D .0 .3 g .24 .7h .9i 3\n\
o %3D .0 .4 g .25 .7k .9j 3\n\
o %3D .0 .5 g .26 .7n .9k 3\n\
o %3D .0 .6 g .27 .7q .9l 3\n\
o %3D .0 .7 g .28 .7t .9m 3\n\
o %3D .1 .0 g .29 .74 .9n 3\n\
o %3D .1 .1 g .2a .7c .9o 3\n\
o %3D .1 .2 g .2b .7f .9p 3\n\
o %3D .2 .0 g .2c .75 .9q 3\n\
o %3D .2 .1 g .2d .7d .9r 3\n\
o %3D .2 .2 g .2e .7g .9s 3\n\
o %3D .3 .0 g .2f .76 .9t 3\n\
o %3D .3 .3 g .2g .7i .9u 3\n\
o %3D .3 .4 g .2h .7l .9v 3\n\
o %3D .4 .0 g .2i .77 .9w 3\n\
o %3D .4 .3 g .2j .7j .9x 3\n\
o %3D .4 .4 g .2k .7m .9y 3\n\
o %3D .5 .0 g .2l .78 .9z 3\n\
o %3D .5 .5 g .2m .7o .a0 3\n\
o %3D .5 .6 g .2n .7r .a1 3\n\
o %3D .6 .0 g .2o .79 .a2 3\n\
o %3D .6 .5 g .2p .7p .a3 3\n\
o %3D .6 .6 g .2q .7s .a4 3\n\
o %3D .7 .0 g .2r .7a .a5 3\n\
o %3D .7 .7 g .2s .7u .a6 3\n\
o < .0 .0 g .55 .a7 .az\n\
o < .0 .1 g .56 .af .b0\n\
o < .0 .2 g .57 .ai .b1\n\
o < .0 .3 g .58 .al .b2\n\
o < .0 .4 g .59 .ao .b3\n\
o < .0 .5 g .5a .ar .b4\n\
o < .0 .6 g .5b .au .b5\n\
o < .0 .7 g .5c .ax .b6\n\
o < .1 .0 g .5d .a8 .b7\n\
o < .1 .1 g .5e .ag .b8\n\
o < .1 .2 g .5f .aj .b9\n\
o < .2 .0 g .5g .a9 .ba\n\
o < .2 .1 g .5h .ah .bb\n\
o < .2 .2 g .5i .ak .bc\n\
o < .3 .0 g .5j .aa .bd\n\
o < .3 .3 g .5k .am .be\n\
o < .3 .4 g .5l .ap .bf\n\
o < .4 .0 g .5m .ab .bg\n\
o < .4 .3 g .5n .an .bh\n\
o < .4 .4 g .5o .aq .bi\n\
o < .5 .0 g .5p .ac .bj\n\
o < .5 .5 g .5q .as .bk\n\
o < .5 .6 g .5r .av .bl\n\
o < .6 .0 g .5s .ad .bm\n\
o < .6 .5 g .5t .at .bn\n\
o < .6 .6 g .5u .aw .bo\n\
o < .7 .0 g .5v .ae .bp\n\
o < .7 .7 g .5w .ay .bq\n\
o <%3D .0 .0 g .4d .az .a7\n\
o <%3D .0 .1 g .4e .b7 .a8\n\
o <%3D .0 .2 g .4f .ba .a9\n\
o <%3D .0 .3 g .4g .bd .aa\n\
o <%3D .0 .4 g .4h .bg .ab\n\
o <%3D .0 .5 g .4i .bj .ac\n\
o <%3D .0 .6 g .4j .bm .ad\n\
o <%3D .0 .7 g .4k .bp .ae\n\
o <%3D .1 .0 g .4l .b0 .af\n\
o <%3D .1 .1 g .4m .b8 .ag\n\
o <%3D .1 .2 g .4n .bb .ah\n\
o <%3D .2 .0 g .4o .b1 .ai\n\
o <%3D .2 .1 g .4p .b9 .aj\n\
o <%3D .2 .2 g .4q .bc .ak\n\
o <%3D .3 .0 g .4r .b2 .al\n\
o <%3D .3 .3 g .4s .be .am\n\
o <%3D .3 .4 g .4t .bh .an\n\
o <%3D .4 .0 g .4u .b3 .ao\n\
o <%3D .4 .3 g .4v .bf .ap\n\
o <%3D .4 .4 g .4w .bi .aq\n\
o <%3D .5 .0 g .4x .b4 .ar\n\
o <%3D .5 .5 g .4y .bk .as\n\
o <%3D .5 .6 g .4z .bn .at\n\
o <%3D .6 .0 g .50 .b5 .au\n\
o <%3D .6 .5 g .51 .bl .av\n\
o <%3D .6 .6 g .52 .bo .aw\n\
o <%3D .7 .0 g .53 .b6 .ax\n\
o <%3D .7 .7 g .54 .bq .ay\n\
o <> .0 .0 g .5x .9f .73\n\
o <> .0 .1 g .5y .9n .74\n\
o <> .0 .2 g .5z .9q .75\n\
o <> .0 .3 g .60 .9t .76\n\
o <> .0 .4 g .61 .9w .77\n\
o <> .0 .5 g .62 .9z .78\n\
o <> .0 .6 g .63 .a2 .79\n\
o <> .0 .7 g .64 .a5 .7a\n\
o <> .1 .0 g .65 .9g .7b\n\
o <> .1 .1 g .66 .9o .7c\n\
o <> .1 .2 g .67 .9r .7d\n\
o <> .2 .0 g .68 .9h .7e\n\
o <> .2 .1 g .69 .9p .7f\n\
o <> .2 .2 g .6a .9s .7g\n\
o <> .3 .0 g .6b .9i .7h\n\
o <> .3 .3 g .6c .9u .7i\n\
o <> .3 .4 g .6d .9x .7j\n\
o <> .4 .0 g .6e .9j .7k\n\
o <> .4 .3 g .6f .9v .7l\n\
o <> .4 .4 g .6g .9y .7m\n\
o <> .5 .0 g .6h .9k .7n\n\
o <> .5 .5 g .6i .a0 .7o\n\
o <> .5 .6 g .6j .a3 .7p\n\
o <> .6 .0 g .6k .9l .7q\n\
o <> .6 .5 g .6l .a1 .7r\n\
o <> .6 .6 g .6m .a4 .7s\n\
o <> .7 .0 g .6n .9m .7t\n\
o <> .7 .7 g .6o .a6 .7u\n\
o > .0 .0 g .3l .7v .8n\n\
o > .0 .1 g .3m .83 .8o\n\
o > .0 .2 g .3n .86 .8p\n\
o > .0 .3 g .3o .89 .8q\n\
o > .0 .4 g .3p .8c .8r\n\
o > .0 .5 g .3q .8f .8s\n\
o > .0 .6 g .3r .8i .8t\n\
o > .0 .7 g .3s .8l .8u\n\
o > .1 .0 g .3t .7w .8v\n\
o > .1 .1 g .3u .84 .8w\n\
o > .1 .2 g .3v .87 .8x\n\
o > .2 .0 g .3w .7x .8y\n\
o > .2 .1 g .3x .85 .8z\n\
o > .2 .2 g .3y .88 .90\n\
o > .3 .0 g .3z .7y .91\n\
o > .3 .3 g .40 .8a .92\n\
o > .3 .4 g .41 .8d .93\n\
o > .4 .0 g .42 .7z .94\n\
o > .4 .3 g .43 .8b .95\n\
o > .4 .4 g .44 .8e .96\n\
o > .5 .0 g .45 .80 .97\n\
o > .5 .5 g .46 .8g .98\n\
o > .5 .6 g .47 .8j .99\n\
o > .6 .0 g .48 .81 .9a\n\
o > .6 .5 g .49 .8h .9b\n\
o > .6 .6 g .4a .8k .9c\n\
o > .7 .0 g .4b .82 .9d\n\
o > .7 .7 g .4c .8m .9e\n\
o >%3D .0 .0 g .2t .8n .7v\n\
o >%3D .0 .1 g .2u .8v .7w\n\
o >%3D .0 .2 g .2v .8y .7x\n\
o >%3D .0 .3 g .2w .91 .7y\n\
o >%3D .0 .4 g .2x .94 .7z\n\
o >%3D .0 .5 g .2y .97 .80\n\
o >%3D .0 .6 g .2z .9a .81\n\
o >%3D .0 .7 g .30 .9d .82\n\
o >%3D .1 .0 g .31 .8o .83\n\
o >%3D .1 .1 g .32 .8w .84\n\
o >%3D .1 .2 g .33 .8z .85\n\
o >%3D .2 .0 g .34 .8p .86\n\
o >%3D .2 .1 g .35 .8x .87\n\
o >%3D .2 .2 g .36 .90 .88\n\
o >%3D .3 .0 g .37 .8q .89\n\
o >%3D .3 .3 g .38 .92 .8a\n\
o >%3D .3 .4 g .39 .95 .8b\n\
o >%3D .4 .0 g .3a .8r .8c\n\
o >%3D .4 .3 g .3b .93 .8d\n\
o >%3D .4 .4 g .3c .96 .8e\n\
o >%3D .5 .0 g .3d .8s .8f\n\
o >%3D .5 .5 g .3e .98 .8g\n\
o >%3D .5 .6 g .3f .9b .8h\n\
o >%3D .6 .0 g .3g .8t .8i\n\
o >%3D .6 .5 g .3h .99 .8j\n\
o >%3D .6 .6 g .3i .9c .8k\n\
o >%3D .7 .0 g .3j .8u .8l\n\
o >%3D .7 .7 g .3k .9e .8m\n\
k .0 .1 ef .1l\n\
k .0 .2 ef .1m\n\
k .0 .3 ef .1p\n\
k .0 .4 ef .1q\n\
k .0 .5 ef .6p\n\
k .0 .6 ef .6q\n\
k .0 .7 ef .71\n\
k .1 .0 ab\n\
k .1 .2 ab\n\
k .2 .0 ab\n\
k .2 .1 ab\n\
k .3 .0 ab\n\
k .3 .4 ab\n\
k .4 .0 ab\n\
k .4 .3 ab\n\
k .5 .0 ab\n\
k .5 .6 ab\n\
k .6 .0 ab\n\
k .6 .5 ab\n\
k .7 .0 ab\n\
F isn_ops btree\n\
F isn_ops hash\n\
C ean13_ops btree .0 1 .cb 1:.7v,2:.8n,3:.73,4:.az,5:.a7,1:.7x,1:.7z,1:.81,1:.7w,1:.7y,1:.80,1:.82,2:.8p,2:.8r,2:.8t,2:.8o,2:.8q,2:.8s,2:.8u,3:.75,3:.77,3:.79,3:.74,3:.76,3:.78,3:.7a,4:.b1,4:.b3,4:.b5,4:.b0,4:.b2,4:.b4,4:.b6,5:.a9,5:.ab,5:.ad,5:.a8,5:.aa,5:.ac,5:.ae\n\
C isbn13_ops btree .2 1 .cb 1:.88,2:.90,3:.7g,4:.bc,5:.ak,1:.86,1:.87,2:.8y,2:.8z,3:.7e,3:.7f,4:.ba,4:.bb,5:.ai,5:.aj\n\
C isbn_ops btree .1 1 .cb 1:.84,2:.8w,3:.7c,4:.b8,5:.ag,1:.83,1:.85,2:.8v,2:.8x,3:.7b,3:.7d,4:.b7,4:.b9,5:.af,5:.ah\n\
C ismn13_ops btree .4 1 .cb 1:.8e,2:.96,3:.7m,4:.bi,5:.aq,1:.8c,1:.8d,2:.94,2:.95,3:.7k,3:.7l,4:.bg,4:.bh,5:.ao,5:.ap\n\
C ismn_ops btree .3 1 .cb 1:.8a,2:.92,3:.7i,4:.be,5:.am,1:.89,1:.8b,2:.91,2:.93,3:.7h,3:.7j,4:.bd,4:.bf,5:.al,5:.an\n\
C issn13_ops btree .6 1 .cb 1:.8k,2:.9c,3:.7s,4:.bo,5:.aw,1:.8i,1:.8j,2:.9a,2:.9b,3:.7q,3:.7r,4:.bm,4:.bn,5:.au,5:.av\n\
C issn_ops btree .5 1 .cb 1:.8g,2:.98,3:.7o,4:.bk,5:.as,1:.8f,1:.8h,2:.97,2:.99,3:.7n,3:.7p,4:.bj,4:.bl,5:.ar,5:.at\n\
C upc_ops btree .7 1 .cb 1:.8m,2:.9e,3:.7u,4:.bq,5:.ay,1:.8l,2:.9d,3:.7t,4:.bp,5:.ax\n\
C ean13_ops hash .0 1 .cc 1:.73,1:.75,1:.77,1:.79,1:.74,1:.76,1:.78,1:.7a\n\
C isbn13_ops hash .2 1 .cc 1:.7g,1:.7e,1:.7f\n\
C isbn_ops hash .1 1 .cc 1:.7c,1:.7b,1:.7d\n\
C ismn13_ops hash .4 1 .cc 1:.7m,1:.7k,1:.7l\n\
C ismn_ops hash .3 1 .cc 1:.7i,1:.7h,1:.7j\n\
C issn13_ops hash .6 1 .cc 1:.7s,1:.7q,1:.7r\n\
C issn_ops hash .5 1 .cc 1:.7o,1:.7n,1:.7p\n\
C upc_ops hash .7 1 .cc 1:.7u,1:.7t\n\
# lo\n\
t lo d N 4 y.0[] dq\n\
f lo_manage 180 1rb -\n\
f lo_oid 1kw q .0\n\
# ltree\n\
t lquery b U -1 y.0[]\n\
t ltree b U -1 y.1[]\n\
t ltree_gist b U -1 y.2[]\n\
t ltxtquery b U -1 y.3[]\n\
f _lt_q_regex sg g .1[],.0[]\n\
f _lt_q_rregex sg g .0[],.1[]\n\
f _ltq_extract_regex sg .1 .1[],.0\n\
f _ltq_regex sg g .1[],.0\n\
f _ltq_rregex sg g .0,.1[]\n\
f _ltree_compress sg 1rd 1rd\n\
f _ltree_consistent sg g 1rd,.1[],l,q,1rd\n\
f _ltree_extract_isparent sg .1 .1[],.1\n\
f _ltree_extract_risparent sg .1 .1[],.1\n\
f _ltree_gist_options tc 1ra 1rd\n\
f _ltree_isparent sg g .1[],.1\n\
f _ltree_penalty sg 1rd 1rd,1rd,1rd\n\
f _ltree_picksplit sg 1rd 1rd,1rd\n\
f _ltree_r_isparent sg g .1,.1[]\n\
f _ltree_r_risparent sg g .1,.1[]\n\
f _ltree_risparent sg g .1[],.1\n\
f _ltree_same sg 1rd .2,.2,1rd\n\
f _ltree_union sg .2 1rd,1rd\n\
f _ltxtq_exec sg g .1[],.3\n\
f _ltxtq_extract_exec sg .1 .1[],.3\n\
f _ltxtq_rexec sg g .3,.1[]\n\
f~7 hash_ltree sg n .1\n\
f~7 hash_ltree_extended sg k .1,k\n\
f index sg n .1,.1\n\
f index sg n .1,.1,n\n\
f lca sg .1 .1[]\n\
f lca sg .1 .1,.1\n\
f lca sg .1 .1,.1,.1\n\
f lca sg .1 .1,.1,.1,.1\n\
f lca sg .1 .1,.1,.1,.1,.1\n\
f lca sg .1 .1,.1,.1,.1,.1,.1\n\
f lca sg .1 .1,.1,.1,.1,.1,.1,.1\n\
f lca sg .1 .1,.1,.1,.1,.1,.1,.1,.1\n\
f lquery_in sg .0 1r7\n\
f lquery_out sg 1r7 .0\n\
f lquery_recv sg .0 1rd\n\
f lquery_send sg h .0\n\
f lt_q_regex sg g .1,.0[]\n\
f lt_q_rregex sg g .0[],.1\n\
f ltq_regex sg g .1,.0\n\
f ltq_rregex sg g .0,.1\n\
f ltree2text sg p .1\n\
f ltree_addltree sg .1 .1,.1\n\
f ltree_addtext sg .1 .1,p\n\
f ltree_cmp sg n .1,.1\n\
f ltree_compress sg 1rd 1rd\n\
f ltree_consistent sg g 1rd,.1,l,q,1rd\n\
f ltree_decompress sg 1rd 1rd\n\
f ltree_eq sg g .1,.1\n\
f ltree_ge sg g .1,.1\n\
f ltree_gist_in sg .2 1r7\n\
f ltree_gist_options tc 1ra 1rd\n\
f ltree_gist_out sg 1r7 .2\n\
f ltree_gt sg g .1,.1\n\
f ltree_in sg .1 1r7\n\
f ltree_isparent sg g .1,.1\n\
f ltree_le sg g .1,.1\n\
f ltree_lt sg g .1,.1\n\
f ltree_ne sg g .1,.1\n\
f ltree_out sg 1r7 .1\n\
f ltree_penalty sg 1rd 1rd,1rd,1rd\n\
f ltree_picksplit sg 1rd 1rd,1rd\n\
f ltree_recv sg .1 1rd\n\
f ltree_risparent sg g .1,.1\n\
f ltree_same sg 1rd .2,.2,1rd\n\
f ltree_send sg h .1\n\
f ltree_textadd sg .1 p,.1\n\
f ltree_union sg .2 1rd,1rd\n\
f ltreeparentsel sg jh 1rd,q,1rd,n\n\
f ltxtq_exec sg g .1,.3\n\
f ltxtq_in sg .3 1r7\n\
f ltxtq_out sg 1r7 .3\n\
f ltxtq_recv sg .3 1rd\n\
f ltxtq_rexec sg g .3,.1\n\
f ltxtq_send sg h .3\n\
f nlevel sg n .1\n\
f subltree sg .1 .1,n,n\n\
f subpath sg .1 .1,n\n\
f subpath sg .1 .1,n,n\n\
f text2ltree sg .1 p\n\
o~56 %3D .1 .1 g .1g .2c .2j 2\n\
o=2c~7 %3D .1 .1 g .1g .2c .2j 3\n\
o %7C%7C .1 .1 .1 .1a\n\
o %7C%7C .1 p .1 .1b\n\
o %7C%7C p .1 .1 .1y\n\
o < .1 .1 g .1p .2n .2o\n\
o <%3D .1 .1 g .1o .2o .2n\n\
o <> .1 .1 g .1q .2j .2c\n\
o <@ .1[] .1 g .j .32\n\
o <@ .1 .1[] g .h .31\n\
o <@ .1 .1 g .1v .33\n\
o > .1 .1 g .1l .2h .2i\n\
o >%3D .1 .1 g .1h .2i .2h\n\
o ? .0[] .1[] g .5 .2r\n\
o ? .0[] .1 g .16 .2s\n\
o ? .1[] .0[] g .4 .2p\n\
o ? .1 .0[] g .15 .2q\n\
o ?<@ .1[] .1 .1 .c\n\
o ?@ .1[] .3 .1 .n\n\
o ?@> .1[] .1 .1 .b\n\
o ?~ .1[] .0 .1 .6\n\
o @ .1[] .3 g .m .2z\n\
o @ .1 .3 g .21 .30\n\
o @ .3 .1[] g .o .2x\n\
o @ .3 .1 g .25 .2y\n\
o @> .1[] .1 g .e .2l\n\
o @> .1 .1[] g .i .2k\n\
o @> .1 .1 g .1n .2m\n\
o ^<@ .1[] .1 g .j .3g\n\
o ^<@ .1 .1[] g .h .3f\n\
o ^<@ .1 .1 g .1v .3h\n\
o ^? .0[] .1[] g .5 .39\n\
o ^? .0[] .1 g .16 .3a\n\
o ^? .1[] .0[] g .4 .37\n\
o ^? .1 .0[] g .15 .38\n\
o ^@ .1[] .3 g .m .3d\n\
o ^@ .1 .3 g .21 .3e\n\
o ^@ .3 .1[] g .o .3b\n\
o ^@ .3 .1 g .25 .3c\n\
o ^@> .1[] .1 g .e .35\n\
o ^@> .1 .1[] g .i .34\n\
o ^@> .1 .1 g .1n .36\n\
o ^~ .1[] .0 g .7 .3j\n\
o ^~ .0 .1[] g .8 .3i\n\
o ^~ .0 .1 g .18 .3l\n\
o ^~ .1 .0 g .17 .3k\n\
o ~ .1[] .0 g .7 .3n\n\
o ~ .0 .1[] g .8 .3m\n\
o ~ .0 .1 g .18 .3p\n\
o ~ .1 .0 g .17 .3o\n\
F ltree_ops btree\n\
F gist__ltree_ops gist\n\
F gist_ltree_ops gist\n\
F~7 hash_ltree_ops hash\n\
C ltree_ops btree .1 1 .3q 1:.2h,2:.2i,3:.2c,4:.2o,5:.2n\n\
C gist__ltree_ops gist .1[] 1 .3r 10:.2k,12:.3m,14:.2x,16:.2r\n\
C gist_ltree_ops gist .1 1 .3s 1:.2h,2:.2i,3:.2c,4:.2o,5:.2n,10:.33,11:.2m,12:.3p,14:.2y,16:.2s\n\
C~7 hash_ltree_ops hash .1 1 .3t 1:.2c\n\
# moddatetime\n\
f moddatetime 180 1rb -\n\
# old_snapshot\n\
f~56 pg_old_snapshot_time_mapping 178 1qh - narray_offset,end_timestamp,newest_xmin mooo tn,ww,s\n\
# pageinspect\n\
f brin_metapage_info sw 1qh h npage,magic,version,pagesperrange,lastrevmappage mioooo th,p,n,n,k\n\
f~55 brin_page_items 104 1qh h,1p9 npage,index_oid,itemoffset,blknum,attnum,allnulls,hasnulls,placeholder,value miiooooooo th,1p9,n,k,n,g,g,g,p\n\
f=1~6 brin_page_items 104 1qh h,1p9 npage,index_oid,itemoffset,blknum,attnum,allnulls,hasnulls,placeholder,empty,value miioooooooo th,1p9,n,k,n,g,g,g,g,p\n\
f brin_page_type sw p h npage\n\
f brin_revmap_data t0 r h npage,pages mio th,r\n\
f bt_metap 100 1qh p nrelname,magic,version,root,level,fastroot,fastlevel,last_cleanup_num_delpages,last_cleanup_num_tuples,allequalimage miooooooooo tp,n,n,k,k,k,k,k,jh,g\n\
f~6 bt_multi_page_stats 104 1qh p,k,k nrelname,blkno,blk_count,blkno,type,live_items,dead_items,avg_item_size,page_size,free_size,btpo_prev,btpo_next,btpo_level,btpo_flags miiiooooooooooo tp,k,k,k,i,n,n,n,n,n,k,k,k,n\n\
f bt_page_items t0 1qh h npage,itemoffset,ctid,itemlen,nulls,vars,data,dead,htid,tids miooooooooo th,l,r,l,g,g,p,g,r,s2\n\
f bt_page_items 104 1qh p,k nrelname,blkno,itemoffset,ctid,itemlen,nulls,vars,data,dead,htid,tids miiooooooooo tp,k,l,r,l,g,g,p,g,r,s2\n\
f bt_page_stats 100 1qh p,k nrelname,blkno,blkno,type,live_items,dead_items,avg_item_size,page_size,free_size,btpo_prev,btpo_next,btpo_level,btpo_flags miiooooooooooo tp,k,k,i,n,n,n,n,n,k,k,k,n\n\
f fsm_page_contents sw p h npage\n\
f get_raw_page 100 h p,k\n\
f get_raw_page 100 h p,p,k\n\
f gin_leafpage_items t0 1qh h npage,first_tid,nbytes,tids miooo th,r,l,s2\n\
f gin_metapage_info sw 1qh h npage,pending_head,pending_tail,tail_free_size,n_pending_pages,n_pending_tuples,n_total_pages,n_entry_pages,n_data_pages,n_entries,version mioooooooooo th,k,k,n,k,k,k,k,k,k,n\n\
f gin_page_opaque_info sw 1qh h npage,rightlink,maxoff,flags miooo th,k,n,s1\n\
f gist_page_items 104 1qh h,1p9 npage,index_oid,itemoffset,ctid,itemlen,dead,keys miiooooo th,1p9,l,r,l,g,p\n\
f gist_page_items_bytea t0 1qh h npage,itemoffset,ctid,itemlen,dead,key_data miooooo th,l,r,l,g,h\n\
f gist_page_opaque_info sw 1qh h npage,lsn,nsn,rightlink,flags mioooo th,2hg,2hg,k,s1\n\
f hash_bitmap_info 104 1qh 1p9,k nindex_oid,blkno,bitmapblkno,bitmapbit,bitstatus miiooo t1p9,k,k,n,g\n\
f hash_metapage_info sw 1qh h npage,magic,version,ntuples,ffactor,bsize,bmsize,bmshift,maxbucket,highmask,lowmask,ovflpoint,firstfree,nmaps,procid,spares,mapp mioooooooooooooooo th,k,k,jh,n,n,n,n,k,k,k,k,k,k,q,s8,s8\n\
f hash_page_items t0 1qh h npage,itemoffset,ctid,data miooo th,n,r,k\n\
f hash_page_stats sw 1qh h npage,live_items,dead_items,page_size,free_size,hasho_prevblkno,hasho_nextblkno,hasho_bucket,hasho_flag,hasho_page_id miooooooooo th,n,n,n,n,k,k,k,n,n\n\
f hash_page_type sw p h npage\n\
f heap_page_item_attrs 1tg 1qh h,1p9 npage,rel_oid,lp,lp_off,lp_flags,lp_len,t_xmin,t_xmax,t_field3,t_ctid,t_infomask2,t_infomask,t_hoff,t_bits,t_oid,t_attrs miioooooooooooooo th,1p9,l,l,l,l,s,s,n,r,n,n,l,p,q,rt\n\
f heap_page_item_attrs 1tg 1qh h,1p9,g npage,rel_oid,do_detoast,lp,lp_off,lp_flags,lp_len,t_xmin,t_xmax,t_field3,t_ctid,t_infomask2,t_infomask,t_hoff,t_bits,t_oid,t_attrs miiioooooooooooooo th,1p9,g,l,l,l,l,s,s,n,r,n,n,l,p,q,rt\n\
f heap_page_items t0 1qh h npage,lp,lp_off,lp_flags,lp_len,t_xmin,t_xmax,t_field3,t_ctid,t_infomask2,t_infomask,t_hoff,t_bits,t_oid,t_data mioooooooooooooo th,l,l,l,l,s,s,n,r,n,n,l,p,q,h\n\
f heap_tuple_infomask_flags sw 1qh n,n nt_infomask,t_infomask2,raw_flags,combined_flags miioo tn,n,s1,s1\n\
f page_checksum sw l h,k npage,blkno\n\
f page_header sw 1qh h npage,lsn,checksum,flags,lower,upper,special,pagesize,version,prune_xid miooooooooo th,2hg,l,l,n,n,n,n,l,s\n\
f tuple_data_split 10w rt q,h,n,n,p nrel_oid,t_data,t_infomask,t_infomask2,t_bits\n\
f tuple_data_split 10w rt q,h,n,n,p,g nrel_oid,t_data,t_infomask,t_infomask2,t_bits,do_detoast\n\
# pg_buffercache\n\
r pg_buffercache v .0* .0*[] g2lp:r	bufferid:n	relfilenode:q	reltablespace:q	reldatabase:q	relforknumber:l	relblocknumber:k	isdirty:g	usagecount:l	pinning_backends:n\n\
r~8 pg_buffercache_numa v .1* .1*[] g2lp:r	bufferid:n	os_page_num:k	numa_node:n\n\
v~55 .0 SELECT p.bufferid, p.relfilenode, p.reltablespace, p.reldatabase, p.relforknumber, p.relblocknumber, p.isdirty, p.usagecount, p.pinning_backends FROM pg_buffercache_pages() p(bufferid integer, relfilenode oid, reltablespace oid, reldatabase oid, relforknumber smallint, relblocknumber bigint, isdirty boolean, usagecount smallint, pinning_backends integer)\n\
v=2~6 .0 SELECT bufferid, relfilenode, reltablespace, reldatabase, relforknumber, relblocknumber, isdirty, usagecount, pinning_backends FROM pg_buffercache_pages() p(bufferid integer, relfilenode oid, reltablespace oid, reldatabase oid, relforknumber smallint, relblocknumber bigint, isdirty boolean, usagecount smallint, pinning_backends integer)\n\
v~8 .1 SELECT bufferid, os_page_num, numa_node FROM pg_buffercache_numa_pages() p(bufferid integer, os_page_num bigint, numa_node integer)\n\
f~77 pg_buffercache_evict sw g n\n\
f=5~8 pg_buffercache_evict sw 1qh n n,buffer_evicted,buffer_flushed mioo tn,g,g\n\
f~8 pg_buffercache_evict_all ts 1qh - nbuffers_evicted,buffers_flushed,buffers_skipped mooo tn,n,n\n\
f~8 pg_buffercache_evict_relation sw 1qh 1p9 n,buffers_evicted,buffers_flushed,buffers_skipped miooo t1p9,n,n,n\n\
f~8 pg_buffercache_numa_pages tw 1qh - g2lp:X\n\
f pg_buffercache_pages tw 1qh - g2lp:X\n\
f~6 pg_buffercache_summary ts 1qh - nbuffers_used,buffers_unused,buffers_dirty,buffers_pinned,usagecount_avg mooooo tn,n,n,n,jh g2lp:X\n\
f~6 pg_buffercache_usage_counts tw 1qh - nusage_count,buffers,dirty,pinned moooo tn,n,n,n g2lp:X\n\
# pg_freespacemap\n\
f pg_freespace 1mc 1qh 1p9 nrel,blkno,avail mioo t1p9,k,l g2lt:X\n\
f pg_freespace sw l 1p9,k g2lt:X\n\
# pg_logicalinspect\n\
f~8 pg_get_logical_snapshot_info sw 1qh p nfilename,state,xmin,xmax,start_decoding_at,two_phase_at,initial_xmin_horizon,building_full_snapshot,in_slot_creation,last_serialized_snapshot,next_phase_at,committed_count,committed_xip,catchange_count,catchange_xip mioooooooooooooo tp,p,s,s,2hg,2hg,s,g,g,2hg,s,n,s3,n,s3 g3ix:X\n\
f~8 pg_get_logical_snapshot_meta sw 1qh p nfilename,magic,checksum,version miooo tp,n,k,n g3ix:X\n\
# pg_prewarm\n\
f autoprewarm_dump_now 174 k -\n\
f autoprewarm_start_worker 174 1ra -\n\
f pg_prewarm ts k 1p9,p,p,k,k n,mode,fork,first_block,last_block d\'buffer\'%3A%3Atext|\'main\'%3A%3Atext|NULL%3A%3Abigint|NULL%3A%3Abigint\n\
# pg_stat_statements\n\
r~56 pg_stat_statements v .0* .0*[] g0:r	userid:q	dbid:q	toplevel:g	queryid:k	query:p	plans:k	total_plan_time:jh	min_plan_time:jh	max_plan_time:jh	mean_plan_time:jh	stddev_plan_time:jh	calls:k	total_exec_time:jh	min_exec_time:jh	max_exec_time:jh	mean_exec_time:jh	stddev_exec_time:jh	rows:k	shared_blks_hit:k	shared_blks_read:k	shared_blks_dirtied:k	shared_blks_written:k	local_blks_hit:k	local_blks_read:k	local_blks_dirtied:k	local_blks_written:k	temp_blks_read:k	temp_blks_written:k	blk_read_time:jh	blk_write_time:jh	temp_blk_read_time:jh	temp_blk_write_time:jh	wal_records:k	wal_fpi:k	wal_bytes:1b8	jit_functions:k	jit_generation_time:jh	jit_inlining_count:k	jit_inlining_time:jh	jit_optimization_count:k	jit_optimization_time:jh	jit_emission_count:k	jit_emission_time:jh\n\
r=0~77 pg_stat_statements v .0* .0*[] g0:r	userid:q	dbid:q	toplevel:g	queryid:k	query:p	plans:k	total_plan_time:jh	min_plan_time:jh	max_plan_time:jh	mean_plan_time:jh	stddev_plan_time:jh	calls:k	total_exec_time:jh	min_exec_time:jh	max_exec_time:jh	mean_exec_time:jh	stddev_exec_time:jh	rows:k	shared_blks_hit:k	shared_blks_read:k	shared_blks_dirtied:k	shared_blks_written:k	local_blks_hit:k	local_blks_read:k	local_blks_dirtied:k	local_blks_written:k	temp_blks_read:k	temp_blks_written:k	shared_blk_read_time:jh	shared_blk_write_time:jh	local_blk_read_time:jh	local_blk_write_time:jh	temp_blk_read_time:jh	temp_blk_write_time:jh	wal_records:k	wal_fpi:k	wal_bytes:1b8	jit_functions:k	jit_generation_time:jh	jit_inlining_count:k	jit_inlining_time:jh	jit_optimization_count:k	jit_optimization_time:jh	jit_emission_count:k	jit_emission_time:jh	jit_deform_count:k	jit_deform_time:jh	stats_since:ww	minmax_stats_since:ww\n\
r=0~8 pg_stat_statements v .0* .0*[] g0:r	userid:q	dbid:q	toplevel:g	queryid:k	query:p	plans:k	total_plan_time:jh	min_plan_time:jh	max_plan_time:jh	mean_plan_time:jh	stddev_plan_time:jh	calls:k	total_exec_time:jh	min_exec_time:jh	max_exec_time:jh	mean_exec_time:jh	stddev_exec_time:jh	rows:k	shared_blks_hit:k	shared_blks_read:k	shared_blks_dirtied:k	shared_blks_written:k	local_blks_hit:k	local_blks_read:k	local_blks_dirtied:k	local_blks_written:k	temp_blks_read:k	temp_blks_written:k	shared_blk_read_time:jh	shared_blk_write_time:jh	local_blk_read_time:jh	local_blk_write_time:jh	temp_blk_read_time:jh	temp_blk_write_time:jh	wal_records:k	wal_fpi:k	wal_bytes:1b8	wal_buffers_full:k	jit_functions:k	jit_generation_time:jh	jit_inlining_count:k	jit_inlining_time:jh	jit_optimization_count:k	jit_optimization_time:jh	jit_emission_count:k	jit_emission_time:jh	jit_deform_count:k	jit_deform_time:jh	parallel_workers_to_launch:k	parallel_workers_launched:k	stats_since:ww	minmax_stats_since:ww\n\
r pg_stat_statements_info v .3* .3*[] g0:r	dealloc:k	stats_reset:ww\n\
v~55 .0 SELECT pg_stat_statements.userid, pg_stat_statements.dbid, pg_stat_statements.toplevel, pg_stat_statements.queryid, pg_stat_statements.query, pg_stat_statements.plans, pg_stat_statements.total_plan_time, pg_stat_statements.min_plan_time, pg_stat_statements.max_plan_time, pg_stat_statements.mean_plan_time, pg_stat_statements.stddev_plan_time, pg_stat_statements.calls, pg_stat_statements.total_exec_time, pg_stat_statements.min_exec_time, pg_stat_statements.max_exec_time, pg_stat_statements.mean_exec_time, pg_stat_statements.stddev_exec_time, pg_stat_statements.rows, pg_stat_statements.shared_blks_hit, pg_stat_statements.shared_blks_read, pg_stat_statements.shared_blks_dirtied, pg_stat_statements.shared_blks_written, pg_stat_statements.local_blks_hit, pg_stat_statements.local_blks_read, pg_stat_statements.local_blks_dirtied, pg_stat_statements.local_blks_written, pg_stat_statements.temp_blks_read, pg_stat_statements.temp_blks_written, pg_stat_statements.blk_read_time, pg_stat_statements.blk_write_time, pg_stat_statements.temp_blk_read_time, pg_stat_statements.temp_blk_write_time, pg_stat_statements.wal_records, pg_stat_statements.wal_fpi, pg_stat_statements.wal_bytes, pg_stat_statements.jit_functions, pg_stat_statements.jit_generation_time, pg_stat_statements.jit_inlining_count, pg_stat_statements.jit_inlining_time, pg_stat_statements.jit_optimization_count, pg_stat_statements.jit_optimization_time, pg_stat_statements.jit_emission_count, pg_stat_statements.jit_emission_time FROM pg_stat_statements(true) pg_stat_statements(userid, dbid, toplevel, queryid, query, plans, total_plan_time, min_plan_time, max_plan_time, mean_plan_time, stddev_plan_time, calls, total_exec_time, min_exec_time, max_exec_time, mean_exec_time, stddev_exec_time, rows, shared_blks_hit, shared_blks_read, shared_blks_dirtied, shared_blks_written, local_blks_hit, local_blks_read, local_blks_dirtied, local_blks_written, temp_blks_read, temp_blks_written, blk_read_time, blk_write_time, temp_blk_read_time, temp_blk_write_time, wal_records, wal_fpi, wal_bytes, jit_functions, jit_generation_time, jit_inlining_count, jit_inlining_time, jit_optimization_count, jit_optimization_time, jit_emission_count, jit_emission_time)\n\
v=4~66 .0 SELECT userid, dbid, toplevel, queryid, query, plans, total_plan_time, min_plan_time, max_plan_time, mean_plan_time, stddev_plan_time, calls, total_exec_time, min_exec_time, max_exec_time, mean_exec_time, stddev_exec_time, rows, shared_blks_hit, shared_blks_read, shared_blks_dirtied, shared_blks_written, local_blks_hit, local_blks_read, local_blks_dirtied, local_blks_written, temp_blks_read, temp_blks_written, blk_read_time, blk_write_time, temp_blk_read_time, temp_blk_write_time, wal_records, wal_fpi, wal_bytes, jit_functions, jit_generation_time, jit_inlining_count, jit_inlining_time, jit_optimization_count, jit_optimization_time, jit_emission_count, jit_emission_time FROM pg_stat_statements(true) pg_stat_statements(userid, dbid, toplevel, queryid, query, plans, total_plan_time, min_plan_time, max_plan_time, mean_plan_time, stddev_plan_time, calls, total_exec_time, min_exec_time, max_exec_time, mean_exec_time, stddev_exec_time, rows, shared_blks_hit, shared_blks_read, shared_blks_dirtied, shared_blks_written, local_blks_hit, local_blks_read, local_blks_dirtied, local_blks_written, temp_blks_read, temp_blks_written, blk_read_time, blk_write_time, temp_blk_read_time, temp_blk_write_time, wal_records, wal_fpi, wal_bytes, jit_functions, jit_generation_time, jit_inlining_count, jit_inlining_time, jit_optimization_count, jit_optimization_time, jit_emission_count, jit_emission_time)\n\
v=4~77 .0 SELECT userid, dbid, toplevel, queryid, query, plans, total_plan_time, min_plan_time, max_plan_time, mean_plan_time, stddev_plan_time, calls, total_exec_time, min_exec_time, max_exec_time, mean_exec_time, stddev_exec_time, rows, shared_blks_hit, shared_blks_read, shared_blks_dirtied, shared_blks_written, local_blks_hit, local_blks_read, local_blks_dirtied, local_blks_written, temp_blks_read, temp_blks_written, shared_blk_read_time, shared_blk_write_time, local_blk_read_time, local_blk_write_time, temp_blk_read_time, temp_blk_write_time, wal_records, wal_fpi, wal_bytes, jit_functions, jit_generation_time, jit_inlining_count, jit_inlining_time, jit_optimization_count, jit_optimization_time, jit_emission_count, jit_emission_time, jit_deform_count, jit_deform_time, stats_since, minmax_stats_since FROM pg_stat_statements(true) pg_stat_statements(userid, dbid, toplevel, queryid, query, plans, total_plan_time, min_plan_time, max_plan_time, mean_plan_time, stddev_plan_time, calls, total_exec_time, min_exec_time, max_exec_time, mean_exec_time, stddev_exec_time, rows, shared_blks_hit, shared_blks_read, shared_blks_dirtied, shared_blks_written, local_blks_hit, local_blks_read, local_blks_dirtied, local_blks_written, temp_blks_read, temp_blks_written, shared_blk_read_time, shared_blk_write_time, local_blk_read_time, local_blk_write_time, temp_blk_read_time, temp_blk_write_time, wal_records, wal_fpi, wal_bytes, jit_functions, jit_generation_time, jit_inlining_count, jit_inlining_time, jit_optimization_count, jit_optimization_time, jit_emission_count, jit_emission_time, jit_deform_count, jit_deform_time, stats_since, minmax_stats_since)\n\
v=4~8 .0 SELECT userid, dbid, toplevel, queryid, query, plans, total_plan_time, min_plan_time, max_plan_time, mean_plan_time, stddev_plan_time, calls, total_exec_time, min_exec_time, max_exec_time, mean_exec_time, stddev_exec_time, rows, shared_blks_hit, shared_blks_read, shared_blks_dirtied, shared_blks_written, local_blks_hit, local_blks_read, local_blks_dirtied, local_blks_written, temp_blks_read, temp_blks_written, shared_blk_read_time, shared_blk_write_time, local_blk_read_time, local_blk_write_time, temp_blk_read_time, temp_blk_write_time, wal_records, wal_fpi, wal_bytes, wal_buffers_full, jit_functions, jit_generation_time, jit_inlining_count, jit_inlining_time, jit_optimization_count, jit_optimization_time, jit_emission_count, jit_emission_time, jit_deform_count, jit_deform_time, parallel_workers_to_launch, parallel_workers_launched, stats_since, minmax_stats_since FROM pg_stat_statements(true) pg_stat_statements(userid, dbid, toplevel, queryid, query, plans, total_plan_time, min_plan_time, max_plan_time, mean_plan_time, stddev_plan_time, calls, total_exec_time, min_exec_time, max_exec_time, mean_exec_time, stddev_exec_time, rows, shared_blks_hit, shared_blks_read, shared_blks_dirtied, shared_blks_written, local_blks_hit, local_blks_read, local_blks_dirtied, local_blks_written, temp_blks_read, temp_blks_written, shared_blk_read_time, shared_blk_write_time, local_blk_read_time, local_blk_write_time, temp_blk_read_time, temp_blk_write_time, wal_records, wal_fpi, wal_bytes, wal_buffers_full, jit_functions, jit_generation_time, jit_inlining_count, jit_inlining_time, jit_optimization_count, jit_optimization_time, jit_emission_count, jit_emission_time, jit_deform_count, jit_deform_time, parallel_workers_to_launch, parallel_workers_launched, stats_since, minmax_stats_since)\n\
v~55 .3 SELECT pg_stat_statements_info.dealloc, pg_stat_statements_info.stats_reset FROM pg_stat_statements_info() pg_stat_statements_info(dealloc, stats_reset)\n\
v=8~6 .3 SELECT dealloc, stats_reset FROM pg_stat_statements_info() pg_stat_statements_info(dealloc, stats_reset)\n\
f~56 pg_stat_statements t0 1qh g nshowtext,userid,dbid,toplevel,queryid,query,plans,total_plan_time,min_plan_time,max_plan_time,mean_plan_time,stddev_plan_time,calls,total_exec_time,min_exec_time,max_exec_time,mean_exec_time,stddev_exec_time,rows,shared_blks_hit,shared_blks_read,shared_blks_dirtied,shared_blks_written,local_blks_hit,local_blks_read,local_blks_dirtied,local_blks_written,temp_blks_read,temp_blks_written,blk_read_time,blk_write_time,temp_blk_read_time,temp_blk_write_time,wal_records,wal_fpi,wal_bytes,jit_functions,jit_generation_time,jit_inlining_count,jit_inlining_time,jit_optimization_count,jit_optimization_time,jit_emission_count,jit_emission_time miooooooooooooooooooooooooooooooooooooooooooo tg,q,q,g,k,p,k,jh,jh,jh,jh,jh,k,jh,jh,jh,jh,jh,k,k,k,k,k,k,k,k,k,k,k,jh,jh,jh,jh,k,k,1b8,k,jh,k,jh,k,jh,k,jh\n\
f=a~77 pg_stat_statements t0 1qh g nshowtext,userid,dbid,toplevel,queryid,query,plans,total_plan_time,min_plan_time,max_plan_time,mean_plan_time,stddev_plan_time,calls,total_exec_time,min_exec_time,max_exec_time,mean_exec_time,stddev_exec_time,rows,shared_blks_hit,shared_blks_read,shared_blks_dirtied,shared_blks_written,local_blks_hit,local_blks_read,local_blks_dirtied,local_blks_written,temp_blks_read,temp_blks_written,shared_blk_read_time,shared_blk_write_time,local_blk_read_time,local_blk_write_time,temp_blk_read_time,temp_blk_write_time,wal_records,wal_fpi,wal_bytes,jit_functions,jit_generation_time,jit_inlining_count,jit_inlining_time,jit_optimization_count,jit_optimization_time,jit_emission_count,jit_emission_time,jit_deform_count,jit_deform_time,stats_since,minmax_stats_since miooooooooooooooooooooooooooooooooooooooooooooooooo tg,q,q,g,k,p,k,jh,jh,jh,jh,jh,k,jh,jh,jh,jh,jh,k,k,k,k,k,k,k,k,k,k,k,jh,jh,jh,jh,jh,jh,k,k,1b8,k,jh,k,jh,k,jh,k,jh,k,jh,ww,ww\n\
f=a~8 pg_stat_statements t0 1qh g nshowtext,userid,dbid,toplevel,queryid,query,plans,total_plan_time,min_plan_time,max_plan_time,mean_plan_time,stddev_plan_time,calls,total_exec_time,min_exec_time,max_exec_time,mean_exec_time,stddev_exec_time,rows,shared_blks_hit,shared_blks_read,shared_blks_dirtied,shared_blks_written,local_blks_hit,local_blks_read,local_blks_dirtied,local_blks_written,temp_blks_read,temp_blks_written,shared_blk_read_time,shared_blk_write_time,local_blk_read_time,local_blk_write_time,temp_blk_read_time,temp_blk_write_time,wal_records,wal_fpi,wal_bytes,wal_buffers_full,jit_functions,jit_generation_time,jit_inlining_count,jit_inlining_time,jit_optimization_count,jit_optimization_time,jit_emission_count,jit_emission_time,jit_deform_count,jit_deform_time,parallel_workers_to_launch,parallel_workers_launched,stats_since,minmax_stats_since mioooooooooooooooooooooooooooooooooooooooooooooooooooo tg,q,q,g,k,p,k,jh,jh,jh,jh,jh,k,jh,jh,jh,jh,jh,k,k,k,k,k,k,k,k,k,k,k,jh,jh,jh,jh,jh,jh,k,k,1b8,k,k,jh,k,jh,k,jh,k,jh,k,jh,k,k,ww,ww\n\
f pg_stat_statements_info sw 1qh - ndealloc,stats_reset moo tk,ww\n\
f~56 pg_stat_statements_reset sw 1ra q,q,k nuserid,dbid,queryid d0|0|0 g\n\
f~7 pg_stat_statements_reset sw ww q,q,k,g nuserid,dbid,queryid,minmax_only d0|0|0|false g\n\
# pg_surgery\n\
f heap_force_freeze 174 1ra 1p9,s2 nreloid,tids g\n\
f heap_force_kill 174 1ra 1p9,s2 nreloid,tids g\n\
# pg_trgm\n\
t gtrgm b U -1 y.0[]\n\
f gin_extract_query_trgm sg 1rd p,1rd,l,1rd,1rd,1rd,1rd\n\
f gin_extract_value_trgm sg 1rd p,1rd\n\
f gin_trgm_consistent sg g 1rd,l,p,n,1rd,1rd,1rd,1rd\n\
f gin_trgm_triconsistent sg i 1rd,l,p,n,1rd,1rd,1rd\n\
f gtrgm_compress sg 1rd 1rd\n\
f gtrgm_consistent sg g 1rd,p,l,q,1rd\n\
f gtrgm_decompress sg 1rd 1rd\n\
f gtrgm_distance sg jh 1rd,p,l,q,1rd\n\
f gtrgm_in sg .0 1r7\n\
f gtrgm_options tc 1ra 1rd\n\
f gtrgm_out sg 1r7 .0\n\
f gtrgm_penalty sg 1rd 1rd,1rd,1rd\n\
f gtrgm_picksplit sg 1rd 1rd,1rd\n\
f gtrgm_same sg 1rd .0,.0,1rd\n\
f gtrgm_union sg .0 1rd,1rd\n\
f set_limit 174 jg jg\n\
f show_limit so jg -\n\
f show_trgm sg s1 p\n\
f similarity sg jg p,p\n\
f similarity_dist sg jg p,p\n\
f similarity_op so g p,p\n\
f strict_word_similarity sg jg p,p\n\
f strict_word_similarity_commutator_op so g p,p\n\
f strict_word_similarity_dist_commutator_op sg jg p,p\n\
f strict_word_similarity_dist_op sg jg p,p\n\
f strict_word_similarity_op so g p,p\n\
f word_similarity sg jg p,p\n\
f word_similarity_commutator_op so g p,p\n\
f word_similarity_dist_commutator_op sg jg p,p\n\
f word_similarity_dist_op sg jg p,p\n\
f word_similarity_op so g p,p\n\
o %25 p p g .l .w\n\
o %25> p p g .s .z\n\
o %25>> p p g .n .13\n\
o <%25 p p g .v .x\n\
o <-> p p jg .k .10\n\
o <->> p p jg .t .14\n\
o <->>> p p jg .o .15\n\
o <<%25 p p g .q .y\n\
o <<-> p p jg .u .11\n\
o <<<-> p p jg .p .12\n\
F gin_trgm_ops gin\n\
F gist_trgm_ops gist\n\
C gin_trgm_ops gin p 0 .16 1:.w,3:xl,4:197,5:ht,6:y4,7:.x,9:.y,11:2q\n\
C gist_trgm_ops gist p 0 .17 1:.w,2:.10,3:xl,4:197,5:ht,6:y4,7:.x,8:.11,9:.y,10:.12,11:2q\n\
# pg_visibility\n\
f pg_check_frozen 178 r 1p9 n,t_ctid mio t1p9,r g2lt:X\n\
f pg_check_visible 178 r 1p9 n,t_ctid mio t1p9,r g2lt:X\n\
f pg_truncate_visibility_map 174 1ra 1p9 g\n\
f pg_visibility 178 1qh 1p9 n,blkno,all_visible,all_frozen,pd_all_visible mioooo t1p9,k,g,g,g g2lt:X\n\
f pg_visibility 174 1qh 1p9,k n,blkno,all_visible,all_frozen,pd_all_visible miiooo t1p9,k,g,g,g g2lt:X\n\
f pg_visibility_map 178 1qh 1p9 n,blkno,all_visible,all_frozen miooo t1p9,k,g,g g2lt:X\n\
f pg_visibility_map 174 1qh 1p9,k n,blkno,all_visible,all_frozen miioo t1p9,k,g,g g2lt:X\n\
f pg_visibility_map_summary 174 1qh 1p9 n,all_visible,all_frozen mioo t1p9,k,k g2lt:X\n\
# pg_walinspect\n\
f~6 pg_get_wal_block_info t0 1qh 2hg,2hg,g nstart_lsn,end_lsn,show_data,start_lsn,end_lsn,prev_lsn,block_id,reltablespace,reldatabase,relfilenode,relforknumber,relblocknumber,xid,resource_manager,record_type,record_length,main_data_length,block_data_length,block_fpi_length,block_fpi_info,description,block_data,block_fpi_data miiioooooooooooooooooooo t2hg,2hg,g,2hg,2hg,2hg,l,q,q,q,l,k,s,p,p,n,n,n,n,s1,p,h,h dtrue g3ix:X\n\
f pg_get_wal_record_info sw 1qh 2hg nin_lsn,start_lsn,end_lsn,prev_lsn,xid,resource_manager,record_type,record_length,main_data_length,fpi_length,description,block_ref miooooooooooo t2hg,2hg,2hg,2hg,s,p,p,n,n,n,p,p g3ix:X\n\
f pg_get_wal_records_info t0 1qh 2hg,2hg nstart_lsn,end_lsn,start_lsn,end_lsn,prev_lsn,xid,resource_manager,record_type,record_length,main_data_length,fpi_length,description,block_ref miiooooooooooo t2hg,2hg,2hg,2hg,2hg,s,p,p,n,n,n,p,p g3ix:X\n\
f~55 pg_get_wal_records_info_till_end_of_wal t0 1qh 2hg nstart_lsn,start_lsn,end_lsn,prev_lsn,xid,resource_manager,record_type,record_length,main_data_length,fpi_length,description,block_ref miooooooooooo t2hg,2hg,2hg,2hg,s,p,p,n,n,n,p,p g3ix:X\n\
f pg_get_wal_stats t0 1qh 2hg,2hg,g nstart_lsn,end_lsn,per_record,resource_manager/record_type,count,count_percentage,record_size,record_size_percentage,fpi_size,fpi_size_percentage,combined_size,combined_size_percentage miiiooooooooo t2hg,2hg,g,p,k,jh,k,jh,k,jh,k,jh dfalse g3ix:X\n\
f~55 pg_get_wal_stats_till_end_of_wal t0 1qh 2hg,g nstart_lsn,per_record,resource_manager/record_type,count,count_percentage,record_size,record_size_percentage,fpi_size,fpi_size_percentage,combined_size,combined_size_percentage miiooooooooo t2hg,g,p,k,jh,k,jh,k,jh,k,jh dfalse g3ix:X\n\
# pgcrypto\n\
f armor sg p h\n\
f armor sg p h,s1,s1\n\
f crypt sg p p,p\n\
f dearmor sg h p\n\
f decrypt sg h h,h,p\n\
f decrypt_iv sg h h,h,h,p\n\
f digest sg h h,p\n\
f digest sg h p,p\n\
f encrypt sg h h,h,p\n\
f encrypt_iv sg h h,h,h,p\n\
f~8 fips_mode sw g -\n\
f gen_random_bytes sw h n\n\
f gen_random_uuid ts 29y -\n\
f gen_salt sw p p\n\
f gen_salt sw p p,n\n\
f hmac sg h h,h,p\n\
f hmac sg h p,p,p\n\
f pgp_armor_headers sk 1qh p n,key,value mioo tp,p,p\n\
f pgp_key_id sg p h\n\
f pgp_pub_decrypt sg p h,h\n\
f pgp_pub_decrypt sg p h,h,p\n\
f pgp_pub_decrypt sg p h,h,p,p\n\
f pgp_pub_decrypt_bytea sg h h,h\n\
f pgp_pub_decrypt_bytea sg h h,h,p\n\
f pgp_pub_decrypt_bytea sg h h,h,p,p\n\
f pgp_pub_encrypt sw h p,h\n\
f pgp_pub_encrypt sw h p,h,p\n\
f pgp_pub_encrypt_bytea sw h h,h\n\
f pgp_pub_encrypt_bytea sw h h,h,p\n\
f pgp_sym_decrypt sg p h,p\n\
f pgp_sym_decrypt sg p h,p,p\n\
f pgp_sym_decrypt_bytea sg h h,p\n\
f pgp_sym_decrypt_bytea sg h h,p,p\n\
f pgp_sym_encrypt sw h p,p\n\
f pgp_sym_encrypt sw h p,p,p\n\
f pgp_sym_encrypt_bytea sw h h,p\n\
f pgp_sym_encrypt_bytea sw h h,p,p\n\
# pgrowlocks\n\
f pgrowlocks t0 1qh p nrelname,locked_row,locker,multi,xids,modes,pids mioooooo tp,r,s,g,s3,s1,rz\n\
# pgstattuple\n\
f pg_relpages sw k 1p9 nrelname g2lt:X\n\
f pg_relpages sw k p nrelname g2lt:X\n\
f pgstatginindex sw 1qh 1p9 nrelname,version,pending_pages,pending_tuples miooo t1p9,n,n,k g2lt:X\n\
f pgstathashindex sw 1qh 1p9 nrelname,version,bucket_pages,overflow_pages,bitmap_pages,unused_pages,live_items,dead_items,free_percent mioooooooo t1p9,n,k,k,k,k,k,k,jh g2lt:X\n\
f pgstatindex sw 1qh 1p9 nrelname,version,tree_level,index_size,root_block_no,internal_pages,leaf_pages,empty_pages,deleted_pages,avg_leaf_density,leaf_fragmentation mioooooooooo t1p9,n,n,k,k,k,k,k,k,jh,jh g2lt:X\n\
f pgstatindex sw 1qh p nrelname,version,tree_level,index_size,root_block_no,internal_pages,leaf_pages,empty_pages,deleted_pages,avg_leaf_density,leaf_fragmentation mioooooooooo tp,n,n,k,k,k,k,k,k,jh,jh g2lt:X\n\
f pgstattuple sw 1qh 1p9 nreloid,table_len,tuple_count,tuple_len,tuple_percent,dead_tuple_count,dead_tuple_len,dead_tuple_percent,free_space,free_percent miooooooooo t1p9,k,k,k,jh,k,k,jh,k,jh g2lt:X\n\
f pgstattuple sw 1qh p nrelname,table_len,tuple_count,tuple_len,tuple_percent,dead_tuple_count,dead_tuple_len,dead_tuple_percent,free_space,free_percent miooooooooo tp,k,k,k,jh,k,k,jh,k,jh g2lt:X\n\
f pgstattuple_approx sw 1qh 1p9 nreloid,table_len,scanned_percent,approx_tuple_count,approx_tuple_len,approx_tuple_percent,dead_tuple_count,dead_tuple_len,dead_tuple_percent,approx_free_space,approx_free_percent mioooooooooo t1p9,k,jh,k,k,jh,k,k,jh,k,jh g2lt:X\n\
# pltcl\n\
l pltcl 1\n\
f pltcl_call_handler 180 1rc -\n\
# pltclu\n\
l pltclu 0\n\
f pltclu_call_handler 180 1rc -\n\
# postgres_fdw\n\
w postgres_fdw\n\
f postgres_fdw_disconnect 100 g p\n\
f postgres_fdw_disconnect_all 100 g -\n\
f~57 postgres_fdw_get_connections 104 1qh - nserver_name,valid moo tp,g\n\
f~8 postgres_fdw_get_connections 104 1qh g ncheck_conn,server_name,user_name,valid,used_in_xact,closed,remote_backend_pid mioooooo tg,p,p,g,g,g,n dfalse\n\
f postgres_fdw_handler 174 2ej -\n\
f postgres_fdw_validator 174 1ra s1,q\n\
# refint\n\
f check_foreign_key 180 1rb -\n\
f check_primary_key 180 1rb -\n\
# seg\n\
t seg b U 12 y.0[]\n\
f gseg_consistent sg g 1rd,.0,l,q,1rd\n\
f gseg_penalty sg 1rd 1rd,1rd,1rd\n\
f gseg_picksplit sg 1rd 1rd,1rd\n\
f gseg_same sg 1rd .0,.0,1rd\n\
f gseg_union sg .0 1rd,1rd\n\
f seg_center sg jg .0\n\
f seg_cmp sg n .0,.0\n\
f seg_contained sg g .0,.0\n\
f seg_contains sg g .0,.0\n\
f seg_different sg g .0,.0\n\
f seg_ge sg g .0,.0\n\
f seg_gt sg g .0,.0\n\
f seg_in sg .0 1r7\n\
f seg_inter sg .0 .0,.0\n\
f seg_le sg g .0,.0\n\
f seg_left sg g .0,.0\n\
f seg_lower sg jg .0\n\
f seg_lt sg g .0,.0\n\
f seg_out sg 1r7 .0\n\
f seg_over_left sg g .0,.0\n\
f seg_over_right sg g .0,.0\n\
f seg_overlap sg g .0,.0\n\
f seg_right sg g .0,.0\n\
f seg_same sg g .0,.0\n\
f seg_size sg jg .0\n\
f seg_union sg .0 .0,.0\n\
f seg_upper sg jg .0\n\
o %3D .0 .0 g .o .s .z 2\n\
o && .0 .0 g .m .t\n\
o &< .0 .0 g .k\n\
o &> .0 .0 g .l\n\
o < .0 .0 g .i .11 .12\n\
o <%3D .0 .0 g .f .12 .11\n\
o << .0 .0 g .g .13\n\
o <> .0 .0 g .a .z .s\n\
o <@ .0 .0 g .8 .14\n\
o > .0 .0 g .c .w .x\n\
o >%3D .0 .0 g .b .x .w\n\
o >> .0 .0 g .n .y\n\
o @> .0 .0 g .9 .10\n\
F seg_ops btree\n\
F gist_seg_ops gist\n\
C seg_ops btree .0 1 .15 1:.w,2:.x,3:.s,4:.12,5:.11\n\
C gist_seg_ops gist .0 1 .16 1:.y,2:.u,3:.t,4:.v,5:.13,6:.s,7:.14,8:.10\n\
# sslinfo\n\
f ssl_cipher 100 p -\n\
f ssl_client_cert_present 100 g -\n\
f ssl_client_dn 100 p -\n\
f ssl_client_dn_field 100 p p\n\
f ssl_client_serial 100 1b8 -\n\
f ssl_extension_info 104 1qh - nname,value,critical mooo tp,p,g\n\
f ssl_is_used 100 g -\n\
f ssl_issuer_dn 100 p -\n\
f ssl_issuer_field 100 p p\n\
f ssl_version 100 p -\n\
# tablefunc\n\
r tablefunc_crosstab_2 c .0* .0*[]	row_name:p	category_1:p	category_2:p\n\
r tablefunc_crosstab_3 c .1* .1*[]	row_name:p	category_1:p	category_2:p	category_3:p\n\
r tablefunc_crosstab_4 c .2* .2*[]	row_name:p	category_1:p	category_2:p	category_3:p	category_4:p\n\
f connectby 170 1qh p,p,p,p,n\n\
f connectby 170 1qh p,p,p,p,n,p\n\
f connectby 170 1qh p,p,p,p,p,n\n\
f connectby 170 1qh p,p,p,p,p,n,p\n\
f crosstab 170 1qh p\n\
f crosstab 170 1qh p,n\n\
f crosstab 170 1qh p,p\n\
f crosstab2 170 .0* p\n\
f crosstab3 170 .1* p\n\
f crosstab4 170 .2* p\n\
f normal_rand 178 jh n,jh,jh\n\
# tcn\n\
f triggered_change_notification 180 1rb -\n\
# tsm_system_rows\n\
f system_rows 174 2jy 1rd\n\
# tsm_system_time\n\
f system_time 174 2jy 1rd\n\
# unaccent\n\
f unaccent so p 2wp,p\n\
f unaccent so p p\n\
f unaccent_init ts 1rd 1rd\n\
f unaccent_lexize ts 1rd 1rd,1rd,1rd,1rd\n\
x unaccent d\n\
x unaccent t\n\
# uuid-ossp\n\
f uuid_generate_v1 sw 29y -\n\
f uuid_generate_v1mc sw 29y -\n\
f uuid_generate_v3 sg 29y 29y,p nnamespace,name\n\
f uuid_generate_v4 sw 29y -\n\
f uuid_generate_v5 sg 29y 29y,p nnamespace,name\n\
f uuid_nil sg 29y -\n\
f uuid_ns_dns sg 29y -\n\
f uuid_ns_oid sg 29y -\n\
f uuid_ns_url sg 29y -\n\
f uuid_ns_x500 sg 29y -\n\
# xml2\n\
f xml_encode_special_chars sg p p\n\
f xml_valid 8 g p\n\
f xpath_bool sg g p,p\n\
f xpath_list 1kw p p,p\n\
f xpath_list sg p p,p,p\n\
f xpath_nodeset 1kw p p,p\n\
f xpath_nodeset 1kw p p,p,p\n\
f xpath_nodeset sg p p,p,p,p\n\
f xpath_number sg jg p,p\n\
f xpath_string sg p p,p\n\
f xpath_table ss 1qh p,p,p,p,p\n\
f xslt_process sg p p,p\n\
f xslt_process sw p p,p,p\n\
# bool_plperl\n\
f bool_to_plperl 16o 1rd 1rd nval\n\
f plperl_to_bool 16o g 1rd nval\n\
T g plperl\n\
# hstore_plperl\n\
f hstore_to_plperl 16o 1rd 1rd nval\n\
f plperl_to_hstore 16o @hstore/hstore 1rd nval\n\
T @hstore/hstore plperl\n\
# hstore_plpython3u\n\
f hstore_to_plpython3 16o 1rd 1rd nval\n\
f plpython3_to_hstore 16o @hstore/hstore 1rd nval\n\
T @hstore/hstore plpython3u\n\
# jsonb_plperl\n\
f jsonb_to_plperl 16o 1rd 1rd nval\n\
f plperl_to_jsonb 16o 2xm 1rd nval\n\
T 2xm plperl\n\
# jsonb_plperlu\n\
f jsonb_to_plperlu 16o 1rd 1rd nval\n\
f plperlu_to_jsonb 16o 2xm 1rd nval\n\
T 2xm plperlu\n\
# jsonb_plpython3u\n\
f jsonb_to_plpython3 16o 1rd 1rd nval\n\
f plpython3_to_jsonb 16o 2xm 1rd nval\n\
T 2xm plpython3u\n\
# ltree_plpython3u\n\
f ltree_to_plpython3 16o 1rd 1rd nval\n\
T @ltree/ltree plpython3u\n\
# plperl\n\
l plperl 1\n\
f plperl_call_handler 180 1rc -\n\
f plperl_inline_handler 174 1ra 1rd\n\
f plperl_validator 174 1ra q\n\
# plperlu\n\
l plperlu 0\n\
f plperlu_call_handler 180 1rc -\n\
f plperlu_inline_handler 174 1ra 1rd\n\
f plperlu_validator 174 1ra q\n\
# plpython3u\n\
l plpython3u 0\n\
f plpython3_call_handler 180 1rc -\n\
f plpython3_inline_handler 174 1ra 1rd\n\
f plpython3_validator 174 1ra q\n\
';
