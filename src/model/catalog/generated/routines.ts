export const ROUTINES = '\
RI_FKey_cascade_del	19q g 1rb -\n\
RI_FKey_cascade_upd	19r g 1rb -\n\
RI_FKey_check_ins	19o g 1rb -\n\
RI_FKey_check_upd	19p g 1rb -\n\
RI_FKey_noaction_del	19y g 1rb -\n\
RI_FKey_noaction_upd	19z g 1rb -\n\
RI_FKey_restrict_del	19s g 1rb -\n\
RI_FKey_restrict_upd	19t g 1rb -\n\
RI_FKey_setdefault_del	19w g 1rb -\n\
RI_FKey_setdefault_upd	19x g 1rb -\n\
RI_FKey_setnull_del	19u g 1rb -\n\
RI_FKey_setnull_upd	19v g 1rb -\n\
abbrev	gm 0 p o5	gn 0 p i2\n\
abs	12q 0 jg jg	12r 0 jh jh	12s 0 k k	12t 0 n n	12u 0 l l	1bd 0 1b8 1b8\n\
aclcontains	st 0 g sq,sp\n\
acldefault	31j 0 sq i,q\n\
aclexplode	1ax c 1qh sq nacl,grantor,grantee,privilege_type,is_grantable mioooo tsq,q,q,p,g\n\
aclinsert	sr 0 sq sq,sp\n\
aclitemeq	ti 0 g sp,sp\n\
aclitemin	sn 8 sp 1r7\n\
aclitemout	so 8 1r7 sp\n\
aclremove	ss 0 sq sq,sp\n\
acos	18h 0 jh jh\n\
acosd	23w 0 jh jh\n\
acosh	1wi 0 jh jh\n\
age	wt 7c n s	xb 0 wy ww,ww	12i 1l4 wy ww =SELECT age((CURRENT_DATE)::timestamp with time zone, $1)	1l6 0 wy uy,uy	1l7 1l4 wy uy =SELECT age((CURRENT_DATE)::timestamp without time zone, $1)\n\
amvalidate	9e g g q\n\
any_in	1rq 0 1r8 1r7\n\
any_out	1rr 0 1r7 1r8\n\
any_value	4ur~6 x 1rf 1rf\n\
any_value_transfn	4us~6 0 1rf 1rf,1rf\n\
anyarray_in	1rs 0 1r9 1r7\n\
anyarray_out	1rt 8 1r7 1r9\n\
anyarray_recv	1xi 8 1r9 1rd\n\
anyarray_send	1xj 8 h 1r9\n\
anycompatible_in	3xa 0 3x1 1r7\n\
anycompatible_out	3xb 0 1r7 3x1\n\
anycompatiblearray_in	3xc 0 3x2 1r7\n\
anycompatiblearray_out	3xd 8 1r7 3x2\n\
anycompatiblearray_recv	3xe 8 3x2 1rd\n\
anycompatiblearray_send	3xf 8 h 3x2\n\
anycompatiblemultirange_in	39e 8 3i2 1r7,q,n\n\
anycompatiblemultirange_out	39f 8 1r7 3i2\n\
anycompatiblenonarray_in	3xg 0 3x3 1r7\n\
anycompatiblenonarray_out	3xh 0 1r7 3x3\n\
anycompatiblerange_in	3xi 8 3x4 1r7,q,n\n\
anycompatiblerange_out	3xj 8 1r7 3x4\n\
anyelement_in	1s8 0 1rf 1r7\n\
anyelement_out	1s9 0 1r7 1rf\n\
anyenum_in	2pc 0 2p8 1r7\n\
anyenum_out	2pd 8 1r7 2p8\n\
anymultirange_in	39h 8 3i1 1r7,q,n\n\
anymultirange_out	39i 8 1r7 3i1\n\
anynonarray_in	255 0 254 1r7\n\
anynonarray_out	256 0 1r7 254\n\
anyrange_in	2yg 8 2yf 1r7,q,n\n\
anyrange_out	2yh 8 1r7 2yf\n\
anytextcat	1jo 1l4 p 254,p =select $1::pg_catalog.text operator(pg_catalog.||) $2\n\
area	r3 0 jh gr	r7 0 jh gq	14s 0 jh jy\n\
areajoinsel	3w 8 jh 1rd,q,1rd,l,1rd\n\
areasel	3v 8 jh 1rd,q,1rd,n\n\
array_agg	1sv x 1r9 254	34l x 1r9 1r9\n\
array_agg_array_combine	4uw~6 w 1rd 1rd,1rd\n\
array_agg_array_deserialize	4uy~6 0 1rd h,1rd\n\
array_agg_array_finalfn	34k w 1r9 1rd,1r9\n\
array_agg_array_serialize	4ux~6 0 h 1rd\n\
array_agg_array_transfn	34j w 1rd 1rd,1r9\n\
array_agg_combine	4ut~6 w 1rd 1rd,1rd\n\
array_agg_deserialize	4uv~6 0 1rd h,1rd\n\
array_agg_finalfn	1su w 1r9 1rd,254\n\
array_agg_serialize	4uu~6 0 h 1rd\n\
array_agg_transfn	1st w 1rd 1rd,254\n\
array_append	ai w 3x2 3x2,3x1\n\
array_append_support	4x6~8 0 1rd 1rd\n\
array_cat	an w 3x2 3x2,3x2\n\
array_dims	kr 0 p 1r9\n\
array_eq	ko 0 g 1r9,1r9\n\
array_fill	x5 w 1r9 1rf,rz	zq w 1r9 1rf,rz,rz\n\
array_ge	b0 0 g 1r9,1r9\n\
array_gt	aw 0 g 1r9,1r9\n\
array_in	ku 8 1r9 1r7,q,n\n\
array_larger	eb 0 1r9 1r9,1r9\n\
array_le	ax 0 g 1r9,1r9\n\
array_length	1og 0 n 1r9,n\n\
array_lower	1m3 0 n 1r9,n\n\
array_lt	av 0 g 1r9,1r9\n\
array_ndims	ks 0 n 1r9\n\
array_ne	au 0 g 1r9,1r9\n\
array_out	kv 8 1r7 1r9\n\
array_position	2j1 w n 3x2,3x1	2j2 w n 3x2,3x1,n\n\
array_positions	2j3 w rz 3x2,3x1\n\
array_prepend	aj w 3x2 3x1,3x2\n\
array_prepend_support	4x7~8 0 1rd 1rd\n\
array_recv	1uo 8 1r9 1rd,q,n\n\
array_remove	2fz w 3x2 3x2,3x1\n\
array_replace	2g0 w 3x2 3x2,3x1,3x1\n\
array_reverse	4x9~8 0 1r9 1r9\n\
array_sample	4so~6 g 1r9 1r9,n\n\
array_send	1up 8 h 1r9\n\
array_shuffle	4sn~6 g 1r9 1r9\n\
array_smaller	ec 0 1r9 1r9,1r9\n\
array_sort	4xg~8 0 1r9 1r9	4xh~8 0 1r9 1r9,g narray,descending	4xi~8 0 1r9 1r9,g,g narray,descending,nulls_first\n\
array_subscript_handler	4rn 0 1rd 1rd\n\
array_subscript_handler_support	4x8~8 0 1rd 1rd\n\
array_to_json	2fl 8 36 1r9	2fm 8 36 1r9,g\n\
array_to_string	ao 14 p 1r9,p,p	az 8 p 1r9,p\n\
array_to_tsvector	2kf 0 2se s1\n\
array_typanalyze	2y0 8 g 1rd\n\
array_unnest_support	330 0 1rd 1rd\n\
array_upper	1m4 0 n 1r9,n\n\
arraycontained	24d 0 g 1r9,1r9\n\
arraycontains	24c 0 g 1r9,1r9\n\
arraycontjoinsel	2y2 8 jh 1rd,q,1rd,l,1rd\n\
arraycontsel	2y1 8 jh 1rd,q,1rd,n\n\
arrayoverlap	24b 0 g 1r9,1r9\n\
ascii	190 0 n p\n\
asin	18g 0 jh jh\n\
asind	23v 0 jh jh\n\
asinh	1wh 0 jh jh\n\
atan	18i 0 jh jh\n\
atan2	18j 0 jh jh,jh\n\
atan2d	23y 0 jh jh,jh\n\
atand	23x 0 jh jh\n\
atanh	1wj 0 jh jh\n\
avg	1mc x 1b8 k	1md x 1b8 n	1me x 1b8 l	1mf x 1b8 1b8	1mg x jh jg	1mh x jh jh	1mi x wy wy\n\
bernoulli	2k1 g 2jy 1rd\n\
big5_to_euc_tw	3cd sg n n,n,1r7,1rd,n,g\n\
big5_to_mic	3cf sg n n,n,1r7,1rd,n,g\n\
big5_to_utf8	3cw sg n n,n,1r7,1rd,n,g\n\
binary_upgrade_add_sub_rel_state	4vj~7 fk 1ra p,q,i,2hg\n\
binary_upgrade_create_empty_extension	2rr fk 1ra p,p,g,p,sk,s1,s1\n\
binary_upgrade_logical_slot_has_caught_up	4vc~7 eo g j\n\
binary_upgrade_replorigin_advance	4vk~7 fk 1ra p,2hg\n\
binary_upgrade_set_missing_value	35x eo 1ra q,p,p\n\
binary_upgrade_set_next_array_pg_type_oid	2rk 7k 1ra q\n\
binary_upgrade_set_next_heap_pg_class_oid	2rm 7k 1ra q\n\
binary_upgrade_set_next_heap_relfilenode	3i9 eo 1ra q\n\
binary_upgrade_set_next_index_pg_class_oid	2rn 7k 1ra q\n\
binary_upgrade_set_next_index_relfilenode	3ia eo 1ra q\n\
binary_upgrade_set_next_multirange_array_pg_type_oid	3dz 7k 1ra q\n\
binary_upgrade_set_next_multirange_pg_type_oid	3dy 7k 1ra q\n\
binary_upgrade_set_next_pg_authid_oid	2rq 7k 1ra q\n\
binary_upgrade_set_next_pg_enum_oid	2rp 7k 1ra q\n\
binary_upgrade_set_next_pg_tablespace_oid	3ic eo 1ra q\n\
binary_upgrade_set_next_pg_type_oid	2ri 7k 1ra q\n\
binary_upgrade_set_next_toast_pg_class_oid	2ro 7k 1ra q\n\
binary_upgrade_set_next_toast_relfilenode	3ib eo 1ra q\n\
binary_upgrade_set_record_init_privs	35f 7k 1ra g\n\
bit	1ar 0 17c n,n	1at 0 17c 17c,n,g	1ln 0 17c k,n\n\
bit_and	1q4 x l l	1q6 x n n	1q8 x k k	1qa x 17c 17c\n\
bit_count	4r6 0 k 17c	4r7 0 k h\n\
bit_in	17g 0 17c 1r7,q,n\n\
bit_length	1ea 1kw n h =SELECT (octet_length($1) * 8)	1eb 1kw n p =SELECT (octet_length($1) * 8)	1ec 1kw n 17c =SELECT length($1)\n\
bit_or	1q5 x l l	1q7 x n n	1q9 x k k	1qb x 17c 17c\n\
bit_out	17h 0 1r7 17c\n\
bit_recv	1w8 0 17c 1rd,q,n\n\
bit_send	1w9 0 h 17c\n\
bit_xor	4r8 x l l	4r9 x n n	4ra x k k	4rb x 17c 17c\n\
bitand	1ah 0 17c 17c,17c\n\
bitcat	1an 0 17e 17e,17e\n\
bitcmp	18c 1s n 17c,17c\n\
biteq	17x 1s g 17c,17c\n\
bitge	188 1s g 17c,17c\n\
bitgt	189 1s g 17c,17c\n\
bitle	18a 1s g 17c,17c\n\
bitlt	18b 1s g 17c,17c\n\
bitne	17y 1s g 17c,17c\n\
bitnot	1ak 0 17c 17c\n\
bitor	1ai 0 17c 17c,17c\n\
bitshiftleft	1al 0 17c 17c,n\n\
bitshiftright	1am 0 17c 17c,n\n\
bittypmodin	293 0 n z3\n\
bittypmodout	294 0 1r7 n\n\
bitxor	1aj 0 17c 17c,17c\n\
bool	1z1 1s g n	2qs 0 g 2xm\n\
bool_accum	2p4 w 1rd 1rd,g\n\
bool_accum_inv	2p5 w 1rd 1rd,g\n\
bool_alltrue	2p6 0 g 1rd\n\
bool_and	1xx x g g\n\
bool_anytrue	2p7 0 g 1rd\n\
bool_or	1xy x g g\n\
booland_statefunc	1xv 0 g g,g\n\
booleq	1o 1s g g,g\n\
boolge	1b0 1s g g,g\n\
boolgt	1l 1s g g,g\n\
boolin	yi 0 g 1r7\n\
boolle	1az 1s g g,g\n\
boollt	1k 1s g g,g\n\
boolne	2c 1s g g,g\n\
boolor_statefunc	1xw 0 g g,g\n\
boolout	yj 0 1r7 g\n\
boolrecv	1vo 0 g 1rd\n\
boolsend	1vp 0 h g\n\
bound_box	34z 0 gr gr,gr\n\
box	13h 0 gr go,go	146 0 gr gs	154 0 gr jy	35n 0 gr go\n\
box_above	1z9 0 g gr,gr\n\
box_above_eq	37 0 g gr,gr\n\
box_add	13i 0 gr gr,go\n\
box_below	1z6 0 g gr,gr\n\
box_below_eq	38 0 g gr,gr\n\
box_center	3u 0 go gr\n\
box_contain	57 0 g gr,gr\n\
box_contain_pt	5d 0 g gr,go\n\
box_contained	5c 0 g gr,gr\n\
box_distance	r6 0 jh gr,gr\n\
box_div	13l 0 gr gr,go\n\
box_eq	3k 0 g gr,gr\n\
box_ge	3i 0 g gr,gr\n\
box_gt	3j 0 g gr,gr\n\
box_in	3f 0 gr 1r7\n\
box_intersect	r8 0 gr gr,gr\n\
box_le	3m 0 g gr,gr\n\
box_left	58 0 g gr,gr\n\
box_lt	3l 0 g gr,gr\n\
box_mul	13k 0 gr gr,go\n\
box_out	3g 0 1r7 gr\n\
box_overabove	1z8 0 g gr,gr\n\
box_overbelow	1z7 0 g gr,gr\n\
box_overlap	3h 0 g gr,gr\n\
box_overleft	59 0 g gr,gr\n\
box_overright	5a 0 g gr,gr\n\
box_recv	1x0 0 gr 1rd\n\
box_right	5b 0 g gr,gr\n\
box_same	56 0 g gr,gr\n\
box_send	1x1 0 h gr\n\
box_sub	13j 0 gr gr,go\n\
bpchar	bc 0 sy j	ik 0 sy sy,n,g	nw 0 sy i\n\
bpchar_larger	tj 1s sy sy,sy\n\
bpchar_pattern_ge	1oh 1s g sy,sy\n\
bpchar_pattern_gt	1oi 1s g sy,sy\n\
bpchar_pattern_le	1of 1s g sy,sy\n\
bpchar_pattern_lt	1oe 1s g sy,sy\n\
bpchar_smaller	tk 1s sy sy,sy\n\
bpchar_sortsupport	2kg 0 1ra 1rd\n\
bpcharcmp	ty 1s n sy,sy\n\
bpchareq	t4 1s g sy,sy\n\
bpcharge	t8 1s g sy,sy\n\
bpchargt	t7 1s g sy,sy\n\
bpchariclike	1a4 0 g sy,p\n\
bpcharicnlike	1a5 0 g sy,p\n\
bpcharicregexeq	1a0 0 g sy,p\n\
bpcharicregexne	1a1 0 g sy,p\n\
bpcharin	t0 0 sy 1r7,q,n\n\
bpcharle	t6 1s g sy,sy\n\
bpcharlike	19b 0 g sy,p\n\
bpcharlt	t5 1s g sy,sy\n\
bpcharne	t9 1s g sy,sy\n\
bpcharnlike	19c 0 g sy,p\n\
bpcharout	t1 0 1r7 sy\n\
bpcharrecv	1vi 8 sy 1rd,q,n\n\
bpcharregexeq	1a2 0 g sy,p\n\
bpcharregexne	1a3 0 g sy,p\n\
bpcharsend	1vj 8 h sy\n\
bpchartypmodin	28x 0 n z3\n\
bpchartypmodout	28y 0 1r7 n\n\
brin_bloom_add_value	3jk 0 g 1rd,1rd,1rd,1rd\n\
brin_bloom_consistent	3jl 0 g 1rd,1rd,1rd,n\n\
brin_bloom_opcinfo	3jj 0 1rd 1rd\n\
brin_bloom_options	3jn w 1ra 1rd\n\
brin_bloom_summary_in	3jo 0 3js 1r7\n\
brin_bloom_summary_out	3jp 0 1r7 3js\n\
brin_bloom_summary_recv	3jq 8 3js 1rd\n\
brin_bloom_summary_send	3jr 8 h 3js\n\
brin_bloom_union	3jm 0 g 1rd,1rd,1rd\n\
brin_desummarize_range	33i eo 1ra 1p9,k\n\
brin_inclusion_add_value	362 0 g 1rd,1rd,1rd,1rd\n\
brin_inclusion_consistent	363 0 g 1rd,1rd,1rd\n\
brin_inclusion_opcinfo	361 0 1rd 1rd\n\
brin_inclusion_union	364 0 g 1rd,1rd,1rd\n\
brin_minmax_add_value	2m0 0 g 1rd,1rd,1rd,1rd\n\
brin_minmax_consistent	2m1 0 g 1rd,1rd,1rd\n\
brin_minmax_multi_add_value	3k9 0 g 1rd,1rd,1rd,1rd\n\
brin_minmax_multi_consistent	3ka 0 g 1rd,1rd,1rd,n\n\
brin_minmax_multi_distance_date	3kl 0 jh 1rd,1rd\n\
brin_minmax_multi_distance_float4	3kg 0 jh 1rd,1rd\n\
brin_minmax_multi_distance_float8	3kh 0 jh 1rd,1rd\n\
brin_minmax_multi_distance_inet	3ks 0 jh 1rd,1rd\n\
brin_minmax_multi_distance_int2	3kd 0 jh 1rd,1rd\n\
brin_minmax_multi_distance_int4	3ke 0 jh 1rd,1rd\n\
brin_minmax_multi_distance_int8	3kf 0 jh 1rd,1rd\n\
brin_minmax_multi_distance_interval	3kn 0 jh 1rd,1rd\n\
brin_minmax_multi_distance_macaddr	3kq 0 jh 1rd,1rd\n\
brin_minmax_multi_distance_macaddr8	3kr 0 jh 1rd,1rd\n\
brin_minmax_multi_distance_numeric	3ki 0 jh 1rd,1rd\n\
brin_minmax_multi_distance_pg_lsn	3kp 0 jh 1rd,1rd\n\
brin_minmax_multi_distance_tid	3kj 0 jh 1rd,1rd\n\
brin_minmax_multi_distance_time	3km 0 jh 1rd,1rd\n\
brin_minmax_multi_distance_timestamp	3kt 0 jh 1rd,1rd\n\
brin_minmax_multi_distance_timetz	3ko 0 jh 1rd,1rd\n\
brin_minmax_multi_distance_uuid	3kk 0 jh 1rd,1rd\n\
brin_minmax_multi_opcinfo	3k8 0 1rd 1rd\n\
brin_minmax_multi_options	3kc w 1ra 1rd\n\
brin_minmax_multi_summary_in	3ku 0 3jt 1r7\n\
brin_minmax_multi_summary_out	3kv 0 1r7 3jt\n\
brin_minmax_multi_summary_recv	3kw 8 3jt 1rd\n\
brin_minmax_multi_summary_send	3kx 8 h 3jt\n\
brin_minmax_multi_union	3kb 0 g 1rd,1rd,1rd\n\
brin_minmax_opcinfo	2lz 0 1rd 1rd\n\
brin_minmax_union	2m2 0 g 1rd,1rd,1rd\n\
brin_summarize_new_values	31s eo n 1p9\n\
brin_summarize_range	333 eo n 1p9,k\n\
brinhandler	9b g 91 1rd\n\
broadcast	je 0 o5 o5\n\
btarraycmp	am 0 n 1r9,1r9\n\
btboolcmp	1b1 1s n g,g\n\
btboolskipsupport	4y0~8 0 1ra 1rd\n\
btbpchar_pattern_cmp	1ok 1s n sy,sy\n\
btbpchar_pattern_sortsupport	2kl 0 1ra 1rd\n\
btcharcmp	9y 1s n i,i\n\
btcharskipsupport	4xy~8 0 1ra 1rd\n\
btequalimage	3wb 0 g q\n\
btfloat48cmp	1oy 1s n jg,jh\n\
btfloat4cmp	9u 1s n jg,jg\n\
btfloat4sortsupport	2f0 0 1ra 1rd\n\
btfloat84cmp	1oz 1s n jh,jg\n\
btfloat8cmp	9v 1s n jh,jh\n\
btfloat8sortsupport	2f1 0 1ra 1rd\n\
bthandler	96 g 91 1rd\n\
btint24cmp	1ou 1s n l,n\n\
btint28cmp	1ow 1s n l,k\n\
btint2cmp	9q 1s n l,l\n\
btint2skipsupport	4xu~8 0 1ra 1rd\n\
btint2sortsupport	2ex 0 1ra 1rd\n\
btint42cmp	1ov 1s n n,l\n\
btint48cmp	1os 1s n n,k\n\
btint4cmp	9r 1s n n,n\n\
btint4skipsupport	4xv~8 0 1ra 1rd\n\
btint4sortsupport	2ey 0 1ra 1rd\n\
btint82cmp	1ox 1s n k,l\n\
btint84cmp	1ot 1s n k,n\n\
btint8cmp	ne 1s n k,k\n\
btint8skipsupport	4xw~8 0 1ra 1rd\n\
btint8sortsupport	2ez 0 1ra 1rd\n\
btnamecmp	9z 1s n j,j\n\
btnamesortsupport	2f3 0 1ra 1rd\n\
btnametextcmp	6u 1s n j,p\n\
btoidcmp	9w 1s n q,q\n\
btoidskipsupport	4xx~8 0 1ra 1rd\n\
btoidsortsupport	2f2 0 1ra 1rd\n\
btoidvectorcmp	b8 1s n u,u\n\
btrecordcmp	2az 0 n 1qh,1qh\n\
btrecordimagecmp	2gj 0 n 1qh,1qh\n\
btrim	ok 0 p p,p	ol 0 p p	1jz 0 h h,h\n\
bttext_pattern_cmp	1o6 1s n p,p\n\
bttext_pattern_sortsupport	2kk 0 1ra 1rd\n\
bttextcmp	a0 1s n p,p\n\
bttextnamecmp	71 1s n p,j\n\
bttextsortsupport	2if 0 1ra 1rd\n\
bttidcmp	25m 1s n r,r\n\
btvarstrequalimage	3wa 0 g q\n\
bytea	4wv~8 1s h l	4ww~8 1s h n	4wx~8 1s h k\n\
bytea_larger	4xl~8 1s h h,h\n\
bytea_smaller	4xm~8 1s h h,h\n\
bytea_sortsupport	2kj 0 1ra 1rd\n\
bytea_string_agg_finalfn	2qg w h 1rd\n\
bytea_string_agg_transfn	2qf w 1rd 1rd,h,h\n\
byteacat	1jv 0 h h,h\n\
byteacmp	1ia 1s n h,h\n\
byteaeq	1i4 1s g h,h\n\
byteage	1i8 1s g h,h\n\
byteagt	1i7 1s g h,h\n\
byteain	yk 0 h 1r7\n\
byteale	1i6 1s g h,h\n\
bytealike	1jp 0 g h,h\n\
bytealt	1i5 1s g h,h\n\
byteane	1i9 1s g h,h\n\
byteanlike	1jq 0 g h,h\n\
byteaout	v 0 1r7 h\n\
bytearecv	1v0 0 h 1rd\n\
byteasend	1v1 0 h h\n\
cardinality	2gb 0 n 1r9\n\
casefold	4y4~8 0 p p\n\
cash_cmp	ah 1s n ly,ly\n\
cash_div_cash	2y6 0 jh ly,ly\n\
cash_div_flt4	nj 0 ly ly,jg\n\
cash_div_flt8	ox 0 ly ly,jh\n\
cash_div_int2	o3 0 ly ly,l\n\
cash_div_int4	o1 0 ly ly,n\n\
cash_div_int8	2kx 0 ly ly,k\n\
cash_eq	oo 1s g ly,ly\n\
cash_ge	ot 1s g ly,ly\n\
cash_gt	os 1s g ly,ly\n\
cash_in	om 8 ly 1r7\n\
cash_le	or 1s g ly,ly\n\
cash_lt	oq 1s g ly,ly\n\
cash_mi	ov 0 ly ly,ly\n\
cash_mul_flt4	ni 0 ly ly,jg\n\
cash_mul_flt8	ow 0 ly ly,jh\n\
cash_mul_int2	o2 0 ly ly,l\n\
cash_mul_int4	o0 0 ly ly,n\n\
cash_mul_int8	2kw 0 ly ly,k\n\
cash_ne	op 1s g ly,ly\n\
cash_out	on 8 1r7 ly\n\
cash_pl	ou 0 ly ly,ly\n\
cash_recv	1x8 0 ly 1rd\n\
cash_send	1x9 0 h ly\n\
cash_words	pz 0 p ly\n\
cashlarger	oy 0 ly ly,ly\n\
cashsmaller	oz 0 ly ly,ly\n\
cbrt	11d 0 jh jh\n\
ceil	1bj 0 1b8 1b8	1s4 0 jh jh\n\
ceiling	1o7 0 1b8 1b8	1sg 0 jh jh\n\
center	16u 0 go gr	16v 0 go jy\n\
char	26 0 i n	q8 0 i p\n\
char_length	124 0 n sy	12d 0 n p\n\
character_length	11z 0 n sy	121 0 n p\n\
chareq	1p 1s g i,i\n\
charge	22 1s g i,i\n\
chargt	21 1s g i,i\n\
charin	yl 0 i 1r7\n\
charle	20 1s g i,i\n\
charlt	ym 1s g i,i\n\
charne	1y 1s g i,i\n\
charout	x 0 1r7 i\n\
charrecv	1vm 0 i 1rd\n\
charsend	1vn 0 h i\n\
chr	191 0 p n\n\
cideq	1x 1s g t,t\n\
cidin	1g 0 t 1r7\n\
cidout	1h 0 1r7 t\n\
cidr	1bn 0 i2 o5\n\
cidr_in	z7 0 i2 1r7\n\
cidr_out	13n 0 1r7 i2\n\
cidr_recv	1xe 0 i2 1rd\n\
cidr_send	1xf 0 h i2\n\
cidrecv	1vu 0 t 1rd\n\
cidsend	1vv 0 h t\n\
circle	14x 0 jy go,jh	14y 0 jy gs	153 0 jy gr\n\
circle_above	14l 0 g jy,jy\n\
circle_add_pt	vu 0 jy jy,go\n\
circle_below	14k 0 g jy,jy\n\
circle_center	14w 0 go jy\n\
circle_contain	14d 0 g jy,jy\n\
circle_contain_pt	151 0 g jy,go\n\
circle_contained	14i 0 g jy,jy\n\
circle_distance	14v 0 jh jy,jy\n\
circle_div_pt	vx 0 jy jy,go\n\
circle_eq	14m 1s g jy,jy\n\
circle_ge	14r 1s g jy,jy\n\
circle_gt	14p 1s g jy,jy\n\
circle_in	14a 0 jy 1r7\n\
circle_le	14q 1s g jy,jy\n\
circle_left	14e 0 g jy,jy\n\
circle_lt	14o 1s g jy,jy\n\
circle_mul_pt	vw 0 jy jy,go\n\
circle_ne	14n 1s g jy,jy\n\
circle_out	14b 0 1r7 jy\n\
circle_overabove	1zw 0 g jy,jy\n\
circle_overbelow	1zv 0 g jy,jy\n\
circle_overlap	14j 0 g jy,jy\n\
circle_overleft	14f 0 g jy,jy\n\
circle_overright	14g 0 g jy,jy\n\
circle_recv	1x6 0 jy 1rd\n\
circle_right	14h 0 g jy,jy\n\
circle_same	14c 0 g jy,jy\n\
circle_send	1x7 0 h jy\n\
circle_sub_pt	vv 0 jy jy,go\n\
clock_timestamp	21l g ww -\n\
close_ls	15c 0 go hg,gp\n\
close_lseg	15d 0 go gp,gp\n\
close_pb	a7 0 go go,gr\n\
close_pl	qp 0 go go,hg\n\
close_ps	a6 0 go go,gp\n\
close_sb	a8 0 go gp,gr\n\
col_description	xs 1l4 p q,n =SELECT pg_description.description FROM pg_description WHERE ((pg_description.objoid = $1) AND (pg_description.classoid = (\'pg_class\'::regclass)::oid) AND (pg_description.objsubid = $2))\n\
concat	2cy 14 p 1r8 v1r8 mv\n\
concat_ws	2cz 14 p p,1r8 v1r8 miv\n\
contjoinsel	107 8 jh 1rd,q,1rd,l,1rd\n\
contsel	106 8 jh 1rd,q,1rd,n\n\
convert	1ed 8 h h,j,j\n\
convert_from	1bm 8 p h,j\n\
convert_to	1bp 8 h p,j\n\
corr	26l x jh jh,jh\n\
cos	18l 0 jh jh\n\
cosd	240 0 jh jh\n\
cosh	1wf 0 jh jh\n\
cot	18n 0 jh jh\n\
cotd	242 0 jh jh\n\
count	1nn x k 1r8	25v x k -\n\
covar_pop	26j x jh jh,jh\n\
covar_samp	26k x jh jh,jh\n\
crc32	4ws~8 1s k h\n\
crc32c	4wt~8 1s k h\n\
cstring_in	1ro 0 1r7 1r7\n\
cstring_out	1rp 0 1r7 1r7\n\
cstring_recv	1xg 8 1r7 1rd\n\
cstring_send	1xh 8 h 1r7\n\
cume_dist	2e8 y jh -	32u x jh 1r8 v1r8 mv ah1\n\
cume_dist_final	32v w jh 1rd,1r8 v1r8 miv\n\
current_database	nx 8 j -\n\
current_query	mp 8g p -\n\
current_schema	12y eg j -\n\
current_schemas	12z eg rv g\n\
current_setting	1lp 8 p p	2ji 8 p p,g\n\
current_user	kp 8 j -\n\
currtid2	zy eo r p,r\n\
currval	17r eo k 1p9\n\
cursor_to_xml	299 eo 3y 1dq,n,g,g,p ncursor,count,nulls,tableforest,targetns\n\
cursor_to_xmlschema	29c eo 3y 1dq,g,g,p ncursor,nulls,tableforest,targetns\n\
database_to_xml	29k 7c 3y g,g,p nnulls,tableforest,targetns\n\
database_to_xml_and_xmlschema	29m 7c 3y g,g,p nnulls,tableforest,targetns\n\
database_to_xmlschema	29l 7c 3y g,g,p nnulls,tableforest,targetns\n\
date	wq 8 u2 ww	1kd 0 u2 uy\n\
date_add	4st~6 8 ww ww,wy	4su~6 0 ww ww,wy,p\n\
date_bin	4rl 0 uy wy,uy,uy	4rm 0 ww wy,ww,ww\n\
date_cmp	uc 1s n u2,u2\n\
date_cmp_timestamp	1t4 0 n u2,uy\n\
date_cmp_timestamptz	1th 8 n u2,ww\n\
date_eq	u6 1s g u2,u2\n\
date_eq_timestamp	1t0 0 g u2,uy\n\
date_eq_timestamptz	1td 8 g u2,ww\n\
date_ge	ua 1s g u2,u2\n\
date_ge_timestamp	1t2 0 g u2,uy\n\
date_ge_timestamptz	1tf 8 g u2,ww\n\
date_gt	u9 1s g u2,u2\n\
date_gt_timestamp	1t1 0 g u2,uy\n\
date_gt_timestamptz	1te 8 g u2,ww\n\
date_in	u4 8 u2 1r7\n\
date_larger	vm 0 u2 u2,u2\n\
date_le	u8 1s g u2,u2\n\
date_le_timestamp	1sz 0 g u2,uy\n\
date_le_timestamptz	1tc 8 g u2,ww\n\
date_lt	u7 1s g u2,u2\n\
date_lt_timestamp	1sy 0 g u2,uy\n\
date_lt_timestamptz	1tb 8 g u2,ww\n\
date_mi	vo 0 n u2,u2\n\
date_mi_interval	1lk 0 uy u2,wy\n\
date_mii	vq 0 u2 u2,n\n\
date_ne	ub 1s g u2,u2\n\
date_ne_timestamp	1t3 0 g u2,uy\n\
date_ne_timestamptz	1tg 8 g u2,ww\n\
date_out	u5 8 1r7 u2\n\
date_part	wj 8 jh p,ww	wk 0 jh p,wy	zd 0 jh p,z6	12g 1kw jh p,u2 =SELECT date_part($1, ($2)::timestamp without time zone)	12h 0 jh p,u3	1k5 0 jh p,uy\n\
date_pl_interval	1lj 0 uy u2,wy\n\
date_pli	vp 0 u2 u2,n\n\
date_recv	1wk 0 u2 1rd\n\
date_send	1wl 0 h u2\n\
date_skipsupport	4xz~8 0 1ra 1rd\n\
date_smaller	vn 0 u2 u2,u2\n\
date_sortsupport	2f4 0 1ra 1rd\n\
date_subtract	4sv~6 8 ww ww,wy	4u9~6 0 ww ww,wy,p\n\
date_trunc	xt 8 ww p,ww	xu 0 wy p,wy	zo~55 8 ww p,ww,p	zo~6 0 ww p,ww,p	1k4 0 uy p,uy\n\
datemultirange	3b8 0 3hz -	3b9 0 3hz 30o	3ba 0 3hz 30p v30o mv\n\
daterange	31h w 30o u2,u2	31i w 30o u2,u2,p\n\
daterange_canonical	30r 0 30o 30o\n\
daterange_subdiff	311 0 jh u2,u2\n\
datetime_pl	zc 0 uy u2,u3\n\
datetimetz_pl	101 0 ww u2,z6\n\
dcbrt	6f 0 jh jh\n\
decode	1i3 0 h p,p\n\
degrees	18o 0 jh jh\n\
dense_rank	2e6 y k -	32w x k 1r8 v1r8 mv ah1\n\
dense_rank_final	32x w k 1rd,1r8 v1r8 miv\n\
dexp	6h 0 jh jh\n\
diagonal	r9 0 gp gr\n\
diameter	14t 0 jh jy\n\
dispell_init	2vn 0 1rd 1rd\n\
dispell_lexize	2vo 0 1rd 1rd,1rd,1rd,1rd\n\
dist_bp	9x 0 jh gr,go\n\
dist_bs	al 0 jh gr,gp\n\
dist_cpoint	2je 0 jh jy,go\n\
dist_cpoly	k8 0 jh jy,gs\n\
dist_lp	ji 0 jh hg,go\n\
dist_ls	jk 0 jh hg,gp\n\
dist_pathp	bp 0 jh gq,go\n\
dist_pb	a4 0 jh go,gr\n\
dist_pc	150 0 jh go,jy\n\
dist_pl	k5 0 jh go,hg\n\
dist_polyc	lt 0 jh gs,jy\n\
dist_polyp	2jg 0 jh gs,go\n\
dist_ppath	ab 0 jh go,gq\n\
dist_ppoly	2iz 0 jh go,gs\n\
dist_ps	a3 0 jh go,gp\n\
dist_sb	a5 0 jh gp,gr\n\
dist_sl	k7 0 jh gp,hg\n\
dist_sp	ak 0 jh gp,go\n\
div	1it 0 1b8 1b8,1b8\n\
dlog1	6i 0 jh jh\n\
dlog10	117 0 jh jh\n\
domain_in	205 14 1r8 1r7,q,n\n\
domain_recv	206 14 1r8 1rd,q,n\n\
dpow	6g 0 jh jh,jh\n\
dround	6c 0 jh jh\n\
dsimple_init	2vh 0 1rd 1rd\n\
dsimple_lexize	2vi 0 1rd 1rd,1rd,1rd,1rd\n\
dsnowball_init	9jf 174 1rd 1rd\n\
dsnowball_lexize	9jg 174 1rd 1rd,1rd,1rd,1rd\n\
dsqrt	6e 0 jh jh\n\
dsynonym_init	2vk 0 1rd 1rd\n\
dsynonym_lexize	2vl 0 1rd 1rd,1rd,1rd,1rd\n\
dtrunc	6d 0 jh jh\n\
elem_contained_by_multirange	3a4 0 g 1rf,3i1\n\
elem_contained_by_range	2z8 0 g 1rf,2yf\n\
elem_contained_by_range_support	4wa~7 0 1rd 1rd\n\
encode	1i2 0 p h,p\n\
enum_cmp	2pm 0 n 2p8,2p8\n\
enum_eq	2pg 0 g 2p8,2p8\n\
enum_first	2q0 14 2p8 2p8\n\
enum_ge	2pl 0 g 2p8,2p8\n\
enum_gt	2pj 0 g 2p8,2p8\n\
enum_in	2pe 8 2p8 1r7,q\n\
enum_larger	2px 0 2p8 2p8,2p8\n\
enum_last	2q1 14 2p8 2p8\n\
enum_le	2pk 0 g 2p8,2p8\n\
enum_lt	2pi 0 g 2p8,2p8\n\
enum_ne	2ph 0 g 2p8,2p8\n\
enum_out	2pf 8 1r7 2p8\n\
enum_range	2q2 14 1r9 2p8,2p8	2q3 14 1r9 2p8\n\
enum_recv	2q4 8 2p8 1rd,q\n\
enum_send	2q5 8 h 2p8\n\
enum_smaller	2pw 0 2p8 2p8,2p8\n\
eqjoinsel	2x 8 jh 1rd,q,1rd,l,1rd\n\
eqsel	2t 8 jh 1rd,q,1rd,n\n\
erf	4sr~6 0 jh jh\n\
erfc	4ss~6 0 jh jh\n\
euc_cn_to_mic	3c2 sg n n,n,1r7,1rd,n,g\n\
euc_cn_to_utf8	3d4 sg n n,n,1r7,1rd,n,g\n\
euc_jis_2004_to_shift_jis_2004	3du sg n n,n,1r7,1rd,n,g\n\
euc_jis_2004_to_utf8	3dq sg n n,n,1r7,1rd,n,g\n\
euc_jp_to_mic	3c6 sg n n,n,1r7,1rd,n,g\n\
euc_jp_to_sjis	3c4 sg n n,n,1r7,1rd,n,g\n\
euc_jp_to_utf8	3d6 sg n n,n,1r7,1rd,n,g\n\
euc_kr_to_mic	3ca sg n n,n,1r7,1rd,n,g\n\
euc_kr_to_utf8	3d8 sg n n,n,1r7,1rd,n,g\n\
euc_tw_to_big5	3cc sg n n,n,1r7,1rd,n,g\n\
euc_tw_to_mic	3ce sg n n,n,1r7,1rd,n,g\n\
euc_tw_to_utf8	3da sg n n,n,1r7,1rd,n,g\n\
event_trigger_in	2ru w 2ym 1r7\n\
event_trigger_out	2rv 0 1r7 2ym\n\
every	1xz x g g\n\
exp	11f 0 jh jh	1c4 0 1b8 1b8\n\
extract	4s7 0 1b8 p,u2	4s8 0 1b8 p,u3	4s9 0 1b8 p,z6	4sa 0 1b8 p,uy	4sb 8 1b8 p,ww	4sc 0 1b8 p,wy\n\
factorial	128 0 1b8 k\n\
family	jr 0 n o5\n\
fdw_handler_in	2ek w 2ej 1r7\n\
fdw_handler_out	2el 0 1r7 2ej\n\
first_value	2eg 2 1rf 1rf\n\
float4	6k 1s jg l	8o 0 jg jh	8u 1s jg n	i4 1s jg k	1ch 0 jg 1b8	2nx 0 jg 2xm\n\
float48div	7s 0 jh jg,jh\n\
float48eq	8b 1s g jg,jh\n\
float48ge	8g 1s g jg,jh\n\
float48gt	8f 1s g jg,jh\n\
float48le	8e 1s g jg,jh\n\
float48lt	8d 1s g jg,jh\n\
float48mi	7u 0 jh jg,jh\n\
float48mul	7r 0 jh jg,jh\n\
float48ne	8c 1s g jg,jh\n\
float48pl	7t 0 jh jg,jh\n\
float4_accum	5s 0 se se,jg\n\
float4abs	5r 0 jg jg\n\
float4div	5n 0 jg jg,jg\n\
float4eq	7z 1s g jg,jg\n\
float4ge	84 1s g jg,jg\n\
float4gt	83 1s g jg,jg\n\
float4in	5k 0 jg 1r7\n\
float4larger	5t 0 jg jg,jg\n\
float4le	82 1s g jg,jg\n\
float4lt	81 1s g jg,jg\n\
float4mi	5p 0 jg jg,jg\n\
float4mul	5m 0 jg jg,jg\n\
float4ne	80 1s g jg,jg\n\
float4out	5l 0 1r7 jg\n\
float4pl	5o 0 jg jg,jg\n\
float4recv	1vc 0 jg 1rd\n\
float4send	1vd 0 h jg\n\
float4smaller	5v 0 jg jg,jg\n\
float4um	5q 0 jg jg\n\
float4up	1h5 0 jg jg\n\
float8	6j 1s jh l	8n 1s jh jg	8s 1s jh n	de 1s jh k	1ci 0 jh 1b8	1zo 0 jh 2xm\n\
float84div	7w 0 jh jh,jg\n\
float84eq	8h 1s g jh,jg\n\
float84ge	8m 1s g jh,jg\n\
float84gt	8l 1s g jh,jg\n\
float84le	8k 1s g jh,jg\n\
float84lt	8j 1s g jh,jg\n\
float84mi	7y 0 jh jh,jg\n\
float84mul	7v 0 jh jh,jg\n\
float84ne	8i 1s g jh,jg\n\
float84pl	7x 0 jh jh,jg\n\
float8_accum	66 0 se se,jh\n\
float8_avg	1eu 0 jh se\n\
float8_combine	7o 0 se se,se\n\
float8_corr	269 0 jh se\n\
float8_covar_pop	267 0 jh se\n\
float8_covar_samp	268 0 jh se\n\
float8_regr_accum	25y 0 se se,jh,jh\n\
float8_regr_avgx	262 0 jh se\n\
float8_regr_avgy	263 0 jh se\n\
float8_regr_combine	2ku 0 se se,se\n\
float8_regr_intercept	266 0 jh se\n\
float8_regr_r2	264 0 jh se\n\
float8_regr_slope	265 0 jh se\n\
float8_regr_sxx	25z 0 jh se\n\
float8_regr_sxy	261 0 jh se\n\
float8_regr_syy	260 0 jh se\n\
float8_stddev_pop	1xt 0 jh se\n\
float8_stddev_samp	1ew 0 jh se\n\
float8_var_pop	1xs 0 jh se\n\
float8_var_samp	1ev 0 jh se\n\
float8abs	65 0 jh jh\n\
float8div	61 0 jh jh,jh\n\
float8eq	85 1s g jh,jh\n\
float8ge	8a 1s g jh,jh\n\
float8gt	89 1s g jh,jh\n\
float8in	5y 0 jh 1r7\n\
float8larger	67 0 jh jh,jh\n\
float8le	88 1s g jh,jh\n\
float8lt	87 1s g jh,jh\n\
float8mi	63 0 jh jh,jh\n\
float8mul	60 0 jh jh,jh\n\
float8ne	86 1s g jh,jh\n\
float8out	5z 0 1r7 jh\n\
float8pl	62 0 jh jh,jh\n\
float8recv	1ve 0 jh 1rd\n\
float8send	1vf 0 h jh\n\
float8smaller	68 0 jh jh,jh\n\
float8um	64 0 jh jh\n\
float8up	1h6 0 jh jh\n\
floor	1bk 0 1b8 1b8	1s5 0 jh jh\n\
flt4_mul_cash	nk 0 ly jg,ly\n\
flt8_mul_cash	pj 0 ly jh,ly\n\
fmgr_c_validator	1qf 8 1ra q\n\
fmgr_internal_validator	1qe 8 1ra q\n\
fmgr_sql_validator	1qg 8 1ra q\n\
format	2qb 14 p p,1r8 v1r8 miv	2qc 14 p p\n\
format_type	u1 14 p q,n\n\
gamma	4xb~8 0 jh jh\n\
gb18030_to_utf8	3dc sg n n,n,1r7,1rd,n,g\n\
gbk_to_utf8	3de sg n n,n,1r7,1rd,n,g\n\
gcd	3w4 0 n n,n	3w5 0 k k,k	3w8 0 1b8 1b8,1b8\n\
gen_random_uuid	2nc~57 28 29y -	2nc~8 g 29y -\n\
generate_series	q2 4 uy uy,uy,wy	q3 c ww ww,ww,wy	tm 4 n n,n,n	tn 4 n n,n	to 4 k k,k,k	tp 4 k k,k	2ij 4 1b8 1b8,1b8,1b8	2ik 4 1b8 1b8,1b8	4ua~6 4 ww ww,ww,wy,p\n\
generate_series_int4_support	32y 0 1rd 1rd\n\
generate_series_int8_support	32z 0 1rd 1rd\n\
generate_series_numeric_support	4wl~8 0 1rd 1rd\n\
generate_series_timestamp_support	4wi~8 0 1rd 1rd\n\
generate_subscripts	x3 4 n 1r9,n,g	x4 4 n 1r9,n\n\
get_bit	k3 0 n h,k	2c8 0 n 17c,n\n\
get_byte	k1 0 n h,n\n\
get_current_ts_config	2wf 8 2vq -\n\
getdatabaseencoding	sv 8 j -\n\
getpgusername	jq 8 j -\n\
gin_clean_pending_list	2x9 eo k 1p9\n\
gin_cmp_prefix	230 0 n p,p,l,1rd\n\
gin_cmp_tslexeme	2vg 0 n p,p\n\
gin_compare_jsonb	2oo 0 n p,p\n\
gin_consistent_jsonb	2os 0 g 1rd,l,2xm,n,1rd,1rd,1rd,1rd\n\
gin_consistent_jsonb_path	2ov 0 g 1rd,l,2xm,n,1rd,1rd,1rd,1rd\n\
gin_extract_jsonb	2oq 0 1rd 2xm,1rd,1rd\n\
gin_extract_jsonb_path	2ot 0 1rd 2xm,1rd,1rd\n\
gin_extract_jsonb_query	2or 0 1rd 2xm,1rd,l,1rd,1rd,1rd,1rd\n\
gin_extract_jsonb_query_path	2ou 0 1rd 2xm,1rd,l,1rd,1rd,1rd,1rd\n\
gin_extract_tsquery	2dr 0 1rd 2sf,1rd,l,1rd,1rd	2tl 0 1rd 2se,1rd,l,1rd,1rd,1rd,1rd	2xb 0 1rd 2sf,1rd,l,1rd,1rd,1rd,1rd\n\
gin_extract_tsvector	2dh 0 1rd 2se,1rd	2tk 0 1rd 2se,1rd,1rd\n\
gin_triconsistent_jsonb	2ow 0 i 1rd,l,2xm,n,1rd,1rd,1rd\n\
gin_triconsistent_jsonb_path	2ox 0 i 1rd,l,2xm,n,1rd,1rd,1rd\n\
gin_tsquery_consistent	2ds 0 g 1rd,l,2sf,n,1rd,1rd	2tm 0 g 1rd,l,2se,n,1rd,1rd,1rd,1rd	2xc 0 g 1rd,l,2sf,n,1rd,1rd,1rd,1rd\n\
gin_tsquery_triconsistent	30x 0 i 1rd,l,2se,n,1rd,1rd,1rd\n\
ginarrayconsistent	248 0 g 1rd,l,1r9,n,1rd,1rd,1rd,1rd\n\
ginarrayextract	247 0 1rd 1r9,1rd,1rd	2dg 0 1rd 1r9,1rd\n\
ginarraytriconsistent	30w 0 i 1rd,l,1r9,n,1rd,1rd,1rd\n\
ginhandler	99 g 91 1rd\n\
ginqueryarrayextract	252 0 1rd 1r9,1rd,l,1rd,1rd,1rd,1rd\n\
gist_box_consistent	1zm 0 g 1rd,gr,l,q,1rd\n\
gist_box_distance	332 0 jh 1rd,gr,l,q,1rd\n\
gist_box_penalty	1zp 0 1rd 1rd,1rd,1rd\n\
gist_box_picksplit	1zq 0 1rd 1rd,1rd\n\
gist_box_same	1zs 0 1rd gr,gr,1rd\n\
gist_box_union	1zr 0 gr 1rd,1rd\n\
gist_circle_compress	200 0 1rd 1rd\n\
gist_circle_consistent	1zz 0 g 1rd,jy,l,q,1rd\n\
gist_circle_distance	2j4 0 jh 1rd,jy,l,q,1rd\n\
gist_point_compress	sm 0 1rd 1rd\n\
gist_point_consistent	1oj 0 g 1rd,go,l,q,1rd\n\
gist_point_distance	2d4 0 jh 1rd,go,l,q,1rd\n\
gist_point_fetch	2j6 0 1rd 1rd\n\
gist_point_sortsupport	2nf 0 1ra 1rd\n\
gist_poly_compress	1zu 0 1rd 1rd\n\
gist_poly_consistent	1zt 0 g 1rd,gs,l,q,1rd\n\
gist_poly_distance	2jc 0 jh 1rd,gs,l,q,1rd\n\
gist_translate_cmptype_common	4wb~8 0 l n\n\
gisthandler	98 g 91 1rd\n\
gtsquery_compress	2un 0 1rd 1rd\n\
gtsquery_consistent	2ut 0 g 1rd,2sf,l,q,1rd	2xd 0 g 1rd,1rd,n,q,1rd\n\
gtsquery_penalty	2us 0 1rd 1rd,1rd,1rd\n\
gtsquery_picksplit	2up 0 1rd 1rd,1rd\n\
gtsquery_same	2ur 0 1rd k,k,1rd\n\
gtsquery_union	2uq 0 k 1rd,1rd\n\
gtsvector_compress	2tc 0 1rd 1rd\n\
gtsvector_consistent	2ti 0 g 1rd,2se,l,q,1rd	2xa 0 g 1rd,2t6,n,q,1rd\n\
gtsvector_decompress	2td 0 1rd 1rd\n\
gtsvector_options	2ne w 1ra 1rd\n\
gtsvector_penalty	2th 0 1rd 1rd,1rd,1rd\n\
gtsvector_picksplit	2te 0 1rd 1rd,1rd\n\
gtsvector_same	2tg 0 1rd 2t6,2t6,1rd\n\
gtsvector_union	2tf 0 2t6 1rd,1rd\n\
gtsvectorin	2ta 0 2t6 1r7\n\
gtsvectorout	2tb 0 1r7 2t6\n\
has_any_column_privilege	2c0 8 g j,p,p	2c1 8 g j,q,p	2c2 8 g q,p,p	2c3 8 g q,q,p	2c4 8 g p,p	2c5 8 g q,p\n\
has_column_privilege	2bo 8 g j,p,p,p	2bp 8 g j,p,l,p	2bq 8 g j,q,p,p	2br 8 g j,q,l,p	2bs 8 g q,p,p,p	2bt 8 g q,p,l,p	2bu 8 g q,q,p,p	2bv 8 g q,q,l,p	2bw 8 g p,p,p	2bx 8 g p,l,p	2by 8 g q,p,p	2bz 8 g q,l,p\n\
has_database_privilege	1qi 8 g j,p,p	1qj 8 g j,q,p	1qk 8 g q,p,p	1ql 8 g q,q,p	1qm 8 g p,p	1qn 8 g q,p\n\
has_foreign_data_wrapper_privilege	2bc 8 g j,p,p	2bd 8 g j,q,p	2be 8 g q,p,p	2bf 8 g q,q,p	2bg 8 g p,p	2bh 8 g q,p\n\
has_function_privilege	1qo 8 g j,p,p	1qp 8 g j,q,p	1qq 8 g q,p,p	1qr 8 g q,q,p	1qs 8 g p,p	1qt 8 g q,p\n\
has_language_privilege	1qu 8 g j,p,p	1qv 8 g j,q,p	1qw 8 g q,p,p	1qx 8 g q,q,p	1qy 8 g p,p	1qz 8 g q,p\n\
has_largeobject_privilege	4wc~8 8 g j,q,p	4wd~8 8 g q,p	4we~8 8 g q,q,p\n\
has_parameter_privilege	4sd 8 g j,p,p	4se 8 g q,p,p	4sf 8 g p,p\n\
has_schema_privilege	1r0 8 g j,p,p	1r1 8 g j,q,p	1r2 8 g q,p,p	1r3 8 g q,q,p	1r4 8 g p,p	1r5 8 g q,p\n\
has_sequence_privilege	1ol 8 g j,p,p	1om 8 g j,q,p	1on 8 g q,p,p	1oo 8 g q,q,p	1op 8 g p,p	1oq 8 g q,p\n\
has_server_privilege	2bi 8 g j,p,p	2bj 8 g j,q,p	2bk 8 g q,p,p	2bl 8 g q,q,p	2bm 8 g p,p	2bn 8 g q,p\n\
has_table_privilege	1he 8 g j,p,p	1hf 8 g j,q,p	1hg 8 g q,p,p	1hh 8 g q,q,p	1hi 8 g p,p	1hj 8 g q,p\n\
has_tablespace_privilege	1ue 8 g j,p,p	1uf 8 g j,q,p	1ug 8 g q,p,p	1uh 8 g q,q,p	1ui 8 g p,p	1uj 8 g q,p\n\
has_type_privilege	2f6 8 g j,p,p	2f7 8 g j,q,p	2f8 8 g q,p,p	2f9 8 g q,q,p	2fa 8 g p,p	2fb 8 g q,p\n\
hash_aclitem	95 0 n sp\n\
hash_aclitem_extended	ll 0 k sp,k\n\
hash_array	he 0 n 1r9\n\
hash_array_extended	lq 0 k 1r9,k\n\
hash_multirange	3au 0 n 3i1\n\
hash_multirange_extended	3av 0 k 3i1,k\n\
hash_numeric	c0 0 n 1b8\n\
hash_numeric_extended	lo 0 k 1b8,k\n\
hash_range	30e 0 n 2yf\n\
hash_range_extended	2mx 0 k 2yf,k\n\
hash_record	4s0 0 n 1qh\n\
hash_record_extended	4s1 0 k 1qh,k\n\
hashbool	4y9~8 0 n g\n\
hashboolextended	4ya~8 0 k g,k\n\
hashbpchar	u0 0 n sy\n\
hashbpcharextended	r0 0 k sy,k\n\
hashbytea	4y5~8 0 n h\n\
hashbyteaextended	4y6~8 0 k h,k\n\
hashchar	cm 0 n i\n\
hashcharextended	ce 0 k i,k\n\
hashcid	4yf~8 0 n t\n\
hashcidextended	4yg~8 0 k t,k\n\
hashdate	4y7~8 0 n u2\n\
hashdateextended	4y8~8 0 k u2,k\n\
hashenum	2pn 0 n 2p8\n\
hashenumextended	2mu 0 k 2p8,k\n\
hashfloat4	cj 0 n jg\n\
hashfloat4extended	cb 0 k jg,k\n\
hashfloat8	ck 0 n jh\n\
hashfloat8extended	cc 0 k jh,k\n\
hashhandler	97 g 91 1rd\n\
hashinet	bq 0 n o5\n\
hashinetextended	ln 0 k o5,k\n\
hashint2	ch 0 n l\n\
hashint2extended	c9 0 k l,k\n\
hashint4	ci 0 n n\n\
hashint4extended	bt 0 k n,k\n\
hashint8	qd 0 n k\n\
hashint8extended	ca 0 k k,k\n\
hashmacaddr	b3 0 n n1\n\
hashmacaddr8	94 0 n li\n\
hashmacaddr8extended	lp 0 k li,k\n\
hashmacaddrextended	lm 0 k n1,k\n\
hashname	cn 0 n j\n\
hashnameextended	cf 0 k j,k\n\
hashoid	cl 0 n q\n\
hashoidextended	cd 0 k q,k\n\
hashoidvector	cp 0 n u\n\
hashoidvectorextended	lk 0 k u,k\n\
hashtext	b4 0 n p\n\
hashtextextended	cg 0 k p,k\n\
hashtid	1q1 0 n r\n\
hashtidextended	1q2 0 k r,k\n\
hashvarlena	co 0 n 1rd\n\
hashvarlenaextended	lg 0 k 1rd,k\n\
hashxid	4yb~8 0 n s\n\
hashxid8	4yd~8 0 n 3wt\n\
hashxid8extended	4ye~8 0 k 3wt,k\n\
hashxidextended	4yc~8 0 k s,k\n\
heap_tableam_handler	3 g 7h 1rd\n\
height	r5 0 jh gr\n\
host	jf 0 p o5\n\
hostmask	11u 0 o5 o5\n\
i._pg_char_max_length	9l9 1kw n q,n ntypid,typmod =SELECT CASE WHEN (typmod = \'-1\'::integer) THEN NULL::integer WHEN (typid = ANY (ARRAY[(1042)::oid, (1043)::oid])) THEN (typmod - 4) WHEN (typid = ANY (ARRAY[(1560)::oid, (1562)::oid])) THEN typmod ELSE NULL::integer END\n\
i._pg_char_octet_length	9la 1kw n q,n ntypid,typmod =SELECT CASE WHEN (typid = ANY (ARRAY[(25)::oid, (1042)::oid, (1043)::oid])) THEN CASE WHEN (typmod = \'-1\'::integer) THEN (((2)::double precision ^ (30)::double precision))::integer ELSE (information_schema._pg_char_max_length(typid, typmod) * pg_encoding_max_length((SELECT pg_database.encoding FROM pg_database WHERE (pg_database.datname = current_database())))) END ELSE NULL::integer END\n\
i._pg_datetime_precision	9lf 1kw n q,n ntypid,typmod =SELECT CASE WHEN (typid = (1082)::oid) THEN 0 WHEN (typid = ANY (ARRAY[(1083)::oid, (1114)::oid, (1184)::oid, (1266)::oid])) THEN CASE WHEN (typmod < 0) THEN 6 ELSE typmod END WHEN (typid = (1186)::oid) THEN CASE WHEN ((typmod < 0) OR ((typmod & 65535) = 65535)) THEN 6 ELSE (typmod & 65535) END ELSE NULL::integer END\n\
i._pg_expandarray	9l5~56 1l0 1qh 1r9 n,x,n mioo t1r9,1rf,n =select $1[s], s operator(pg_catalog.-) pg_catalog.array_lower($1,1) operator(pg_catalog.+) 1 from pg_catalog.generate_series(pg_catalog.array_lower($1,1), pg_catalog.array_upper($1,1), 1) as g(s)	9l5~7 1l0 1qh 1r9 n,x,n mioo t1r9,1rf,n =SELECT * FROM pg_catalog.unnest($1) WITH ORDINALITY\n\
i._pg_index_position	9l6 1zc n q,l =SELECT (ss.a).n AS n FROM ( SELECT information_schema._pg_expandarray(pg_index.indkey) AS a FROM pg_index WHERE (pg_index.indexrelid = $1)) ss WHERE ((ss.a).x = $2)\n\
i._pg_interval_type	9lg 1kw p q,n ntypid,mod =SELECT CASE WHEN (typid = (1186)::oid) THEN upper(SUBSTRING(format_type(typid, mod) SIMILAR \'interval[()0-9]* #"%#"\'::text ESCAPE \'#\'::text)) ELSE NULL::text END\n\
i._pg_numeric_precision	9lc 1kw n q,n ntypid,typmod =SELECT CASE typid WHEN 21 THEN 16 WHEN 23 THEN 32 WHEN 20 THEN 64 WHEN 1700 THEN CASE WHEN (typmod = \'-1\'::integer) THEN NULL::integer ELSE (((typmod - 4) >> 16) & 65535) END WHEN 700 THEN 24 WHEN 701 THEN 53 ELSE NULL::integer END\n\
i._pg_numeric_precision_radix	9ld 1kw n q,n ntypid,typmod =SELECT CASE WHEN (typid = ANY (ARRAY[(21)::oid, (23)::oid, (20)::oid, (700)::oid, (701)::oid])) THEN 2 WHEN (typid = (1700)::oid) THEN 10 ELSE NULL::integer END\n\
i._pg_numeric_scale	9le 1kw n q,n ntypid,typmod =SELECT CASE WHEN (typid = ANY (ARRAY[(21)::oid, (23)::oid, (20)::oid])) THEN 0 WHEN (typid = (1700)::oid) THEN CASE WHEN (typmod = \'-1\'::integer) THEN NULL::integer ELSE ((typmod - 4) & 65535) END ELSE NULL::integer END\n\
i._pg_truetypid	9l7 1kw q 23,1z =SELECT CASE WHEN (($2).typtype = \'d\'::"char") THEN ($2).typbasetype ELSE ($1).atttypid END\n\
i._pg_truetypmod	9l8 1kw n 23,1z =SELECT CASE WHEN (($2).typtype = \'d\'::"char") THEN ($2).typtypmod ELSE ($1).atttypmod END\n\
iclikejoinsel	1eg 8 jh 1rd,q,1rd,l,1rd\n\
iclikesel	1ee 8 jh 1rd,q,1rd,n\n\
icnlikejoinsel	1eh 8 jh 1rd,q,1rd,l,1rd\n\
icnlikesel	1ef 8 jh 1rd,q,1rd,n\n\
icregexeqjoinsel	1eq 8 jh 1rd,q,1rd,l,1rd\n\
icregexeqsel	1ek 8 jh 1rd,q,1rd,n\n\
icregexnejoinsel	1et 8 jh 1rd,q,1rd,l,1rd\n\
icregexnesel	1en 8 jh 1rd,q,1rd,n\n\
icu_unicode_version	4pf~7 0 p -\n\
in_range	36m 0 g k,k,k,g,g	36n 0 g n,n,k,g,g	36o 0 g n,n,n,g,g	36p 0 g n,n,l,g,g	36q 0 g l,l,k,g,g	36r 0 g l,l,n,g,g	36s 0 g l,l,l,g,g	36t 0 g u2,u2,wy,g,g	36u 0 g uy,uy,wy,g,g	36v 8 g ww,ww,wy,g,g	36w 0 g wy,wy,wy,g,g	36x 0 g u3,u3,wy,g,g	36y 0 g z6,z6,wy,g,g	36z 0 g jh,jh,jh,g,g	370 0 g jg,jg,jh,g,g	371 0 g 1b8,1b8,1b8,g,g\n\
index_am_handler_in	92 w 91 1r7\n\
index_am_handler_out	93 0 1r7 91\n\
inet_client_addr	1p0 88 o5 -\n\
inet_client_port	1p1 88 n -\n\
inet_gist_compress	2qr 0 1rd 1rd\n\
inet_gist_consistent	2qp 0 g 1rd,o5,l,q,1rd\n\
inet_gist_fetch	2r9 0 1rd 1rd\n\
inet_gist_penalty	2qt 0 1rd 1rd,1rd,1rd\n\
inet_gist_picksplit	2qu 0 1rd 1rd,1rd\n\
inet_gist_same	2qv 0 1rd o5,o5,1rd\n\
inet_gist_union	2qq 0 o5 1rd,1rd\n\
inet_in	pa 0 o5 1r7\n\
inet_merge	34v 0 i2 o5,o5\n\
inet_out	pb 0 1r7 o5\n\
inet_recv	1xc 0 o5 1rd\n\
inet_same_family	353 0 g o5,o5\n\
inet_send	1xd 0 h o5\n\
inet_server_addr	1p2 88 o5 -\n\
inet_server_port	1p3 88 n -\n\
inet_spg_choose	2xg 0 1ra 1rd,1rd\n\
inet_spg_config	2xf 0 1ra 1rd,1rd\n\
inet_spg_inner_consistent	2xi 0 1ra 1rd,1rd\n\
inet_spg_leaf_consistent	2xj 0 g 1rd,1rd\n\
inet_spg_picksplit	2xh 0 1ra 1rd,1rd\n\
inetand	210 0 o5 o5,o5\n\
inetmi	215 0 k o5,o5\n\
inetmi_int8	214 0 o5 o5,k\n\
inetnot	20z 0 o5 o5\n\
inetor	211 0 o5 o5,o5\n\
inetpl	212 0 o5 o5,k\n\
initcap	o8 0 p p\n\
int2	6l 0 l jh	6m 0 l jg	8q 0 l n	ju 0 l k	1dj 0 l 1b8	2nu 0 l 2xm	4wy~8 0 l h\n\
int24div	4s 0 n l,n\n\
int24eq	4e 1s g l,n\n\
int24ge	4o 1s g l,n\n\
int24gt	4i 1s g l,n\n\
int24le	4m 1s g l,n\n\
int24lt	4g 1s g l,n\n\
int24mi	52 0 n l,n\n\
int24mul	4q 0 n l,n\n\
int24ne	4k 1s g l,n\n\
int24pl	4y 0 n l,n\n\
int28div	qc 0 k l,k\n\
int28eq	1fe 1s g l,k\n\
int28ge	1fj 1s g l,k\n\
int28gt	1fh 1s g l,k\n\
int28le	1fi 1s g l,k\n\
int28lt	1fg 1s g l,k\n\
int28mi	q6 0 k l,k\n\
int28mul	q7 0 k l,k\n\
int28ne	1ff 1s g l,k\n\
int28pl	nd 0 k l,k\n\
int2_accum	1ey w 1rd 1rd,l\n\
int2_accum_inv	2r3 w 1rd 1rd,l\n\
int2_avg_accum	1ii 0 s8 s8,l\n\
int2_avg_accum_inv	2r6 0 s8 s8,l\n\
int2_mul_cash	nz 0 ly l,ly\n\
int2_sum	1f4 w k k,l\n\
int2abs	yt 0 l l\n\
int2and	1gk 0 l l,l\n\
int2div	49 0 l l,l\n\
int2eq	1r 1s g l,l\n\
int2ge	47 1s g l,l\n\
int2gt	42 1s g l,l\n\
int2in	12 0 l 1r7\n\
int2int4_sum	2r8 0 k s8\n\
int2larger	le 0 l l,l\n\
int2le	44 1s g l,l\n\
int2lt	1s 1s g l,l\n\
int2mi	50 0 l l,l\n\
int2mod	4b 0 l l,l\n\
int2mul	48 0 l l,l\n\
int2ne	41 1s g l,l\n\
int2not	1gn 0 l l\n\
int2or	1gl 0 l l,l\n\
int2out	13 0 1r7 l\n\
int2pl	4w 0 l l,l\n\
int2recv	1us 0 l 1rd\n\
int2send	1ut 0 h l\n\
int2shl	1go 0 l l,n\n\
int2shr	1gp 0 l l,n\n\
int2smaller	lf 0 l l,l\n\
int2um	5x 0 l l\n\
int2up	1h3 0 l l\n\
int2vectorin	14 0 m 1r7\n\
int2vectorout	15 0 1r7 m\n\
int2vectorrecv	1uy 0 m 1rd\n\
int2vectorsend	1uz 0 h m\n\
int2xor	1gm 0 l l,l\n\
int4	25 0 n i	8p 1s n l	8t 0 n jh	8v 0 n jg	dc 0 n k	1as 0 n 17c	1cg 0 n 1b8	1z2 1s n g	2nv 0 n 2xm	4wz~8 0 n h\n\
int42div	4t 0 n n,l\n\
int42eq	4f 1s g n,l\n\
int42ge	4p 1s g n,l\n\
int42gt	4j 1s g n,l\n\
int42le	4n 1s g n,l\n\
int42lt	4h 1s g n,l\n\
int42mi	53 0 n n,l\n\
int42mul	4r 0 n n,l\n\
int42ne	4l 1s g n,l\n\
int42pl	4z 0 n n,l\n\
int48div	zl 0 k n,k\n\
int48eq	no 1s g n,k\n\
int48ge	nt 1s g n,k\n\
int48gt	nr 1s g n,k\n\
int48le	ns 1s g n,k\n\
int48lt	nq 1s g n,k\n\
int48mi	zj 0 k n,k\n\
int48mul	zk 0 k n,k\n\
int48ne	np 1s g n,k\n\
int48pl	zi 0 k n,k\n\
int4_accum	1ez w 1rd 1rd,n\n\
int4_accum_inv	2r4 w 1rd 1rd,n\n\
int4_avg_accum	1ij 0 s8 s8,n\n\
int4_avg_accum_inv	2r7 0 s8 s8,n\n\
int4_avg_combine	2kc 0 s8 s8,s8\n\
int4_mul_cash	ny 0 ly n,ly\n\
int4_sum	1f5 w k k,n\n\
int4abs	yr 0 n n\n\
int4and	1gq 0 n n,n\n\
int4div	4a 0 n n,n\n\
int4eq	1t 1s g n,n\n\
int4ge	46 1s g n,n\n\
int4gt	43 1s g n,n\n\
int4in	16 0 n 1r7\n\
int4inc	la 0 n n\n\
int4larger	lc 0 n n,n\n\
int4le	45 1s g n,n\n\
int4lt	1u 1s g n,n\n\
int4mi	51 0 n n,n\n\
int4mod	4c 0 n n,n\n\
int4mul	3x 0 n n,n\n\
int4multirange	3aw 0 3fn -	3ax 0 3fn 30g	3ay 0 3fn 30h v30g mv\n\
int4ne	40 1s g n,n\n\
int4not	1gt 0 n n\n\
int4or	1gr 0 n n,n\n\
int4out	17 0 1r7 n\n\
int4pl	4x 0 n n,n\n\
int4range	2yo w 30g n,n	2yp w 30g n,n,p\n\
int4range_canonical	30q 0 30g 30g\n\
int4range_subdiff	30y 0 jh n,n\n\
int4recv	1uu 0 n 1rd\n\
int4send	1uv 0 h n\n\
int4shl	1gu 0 n n,n\n\
int4shr	1gv 0 n n,n\n\
int4smaller	ld 0 n n,n\n\
int4um	5w 0 n n\n\
int4up	1h4 0 n n\n\
int4xor	1gs 0 n n,n\n\
int8	dd 1s k n	df 0 k jh	i5 0 k jg	ky 1s k l	zs 1s k q	1df 0 k 1b8	1lo 0 k 17c	2nw 0 k 2xm	4x0~8 0 k h\n\
int82div	nc 0 k k,l\n\
int82eq	1fk 1s g k,l\n\
int82ge	1fp 1s g k,l\n\
int82gt	1fn 1s g k,l\n\
int82le	1fo 1s g k,l\n\
int82lt	1fm 1s g k,l\n\
int82mi	na 0 k k,l\n\
int82mul	nb 0 k k,l\n\
int82ne	1fl 1s g k,l\n\
int82pl	n9 0 k k,l\n\
int84div	zh 0 k k,n\n\
int84eq	d6 1s g k,n\n\
int84ge	db 1s g k,n\n\
int84gt	d9 1s g k,n\n\
int84le	da 1s g k,n\n\
int84lt	d8 1s g k,n\n\
int84mi	zf 0 k k,n\n\
int84mul	zg 0 k k,n\n\
int84ne	d7 1s g k,n\n\
int84pl	ze 0 k k,n\n\
int8_accum	1f0 w 1rd 1rd,k\n\
int8_accum_inv	2r5 w 1rd 1rd,k\n\
int8_avg	1ik 0 1b8 s8\n\
int8_avg_accum	24a w 1rd 1rd,k\n\
int8_avg_accum_inv	2m3 w 1rd 1rd,k\n\
int8_avg_combine	25d w 1rd 1rd,1rd\n\
int8_avg_deserialize	25f 0 1rd h,1rd\n\
int8_avg_serialize	25e 0 h 1rd\n\
int8_mul_cash	2mf 0 ly k,ly\n\
int8_sum	1f6 w 1b8 1b8,k\n\
int8abs	y6 0 k k\n\
int8and	1gw 0 k k,k\n\
int8dec	2qi 0 k k\n\
int8dec_any	2qj 0 k k,1r8\n\
int8div	cy 0 k k,k\n\
int8eq	cz 1s g k,k\n\
int8ge	d4 1s g k,k\n\
int8gt	d2 1s g k,k\n\
int8in	cs 0 k 1r7\n\
int8inc	xv 0 k k\n\
int8inc_any	25w 0 k k,1r8\n\
int8inc_float8_float8	25x 0 k k,jh,jh\n\
int8inc_support	4t8 0 1rd 1rd\n\
int8larger	yc 0 k k,k\n\
int8le	d3 1s g k,k\n\
int8lt	d1 1s g k,k\n\
int8mi	cw 0 k k,k\n\
int8mod	q9 0 k k,k\n\
int8mul	cx 0 k k,k\n\
int8multirange	3bb 0 3i0 -	3bc 0 3i0 312	3bd 0 3i0 313 v312 mv\n\
int8ne	d0 1s g k,k\n\
int8not	1gz 0 k k\n\
int8or	1gx 0 k k,k\n\
int8out	ct 0 1r7 k\n\
int8pl	cv 0 k k,k\n\
int8pl_inet	213 1kw o5 k,o5 =SELECT ($2 + $1)\n\
int8range	31l w 312 k,k	31m w 312 k,k,p\n\
int8range_canonical	314 0 312 312\n\
int8range_subdiff	30z 0 jh k,k\n\
int8recv	1uw 0 k 1rd\n\
int8send	1ux 0 h k\n\
int8shl	1h0 0 k k,n\n\
int8shr	1h1 0 k k,n\n\
int8smaller	yd 0 k k,k\n\
int8um	cu 0 k k\n\
int8up	1h2 0 k k\n\
int8xor	1gy 0 k k,k\n\
integer_pl_date	1yu 1kw u2 n,u2 =SELECT ($2 + $1)\n\
inter_lb	7q 0 g hg,gr\n\
inter_sb	ad 0 g gp,gr\n\
inter_sl	7p 0 g gp,hg\n\
internal_in	1s0 w 1rd 1r7\n\
internal_out	1s1 0 1r7 1rd\n\
interval	xc 0 wy wy,n	122 1s wy u3\n\
interval_accum	1f7~56 0 wz wz,wy\n\
interval_accum_inv	2ql~56 0 wz wz,wy\n\
interval_avg	1f8~56 0 wy wz	1f8~7 w wy 1rd\n\
interval_avg_accum	1f7~7 w 1rd 1rd,wy\n\
interval_avg_accum_inv	2ql~7 w 1rd 1rd,wy\n\
interval_avg_combine	2kd~7 w 1rd 1rd,1rd\n\
interval_avg_deserialize	4vp~7 0 1rd h,1rd\n\
interval_avg_serialize	4vo~7 0 h 1rd\n\
interval_cmp	10j 1s n wy,wy\n\
interval_combine	2kd~56 0 wz wz,wz\n\
interval_div	10u 0 wy wy,jh\n\
interval_eq	wa 1s g wy,wy\n\
interval_ge	we 1s g wy,wy\n\
interval_gt	wf 1s g wy,wy\n\
interval_hash	1b5 0 n wy\n\
interval_hash_extended	2my 0 k wy,k\n\
interval_in	w8 8 wy 1r7,q,n\n\
interval_larger	xa 0 wy wy,wy\n\
interval_le	wd 1s g wy,wy\n\
interval_lt	wc 1s g wy,wy\n\
interval_mi	wi 0 wy wy,wy\n\
interval_mul	18y 0 wy wy,jh\n\
interval_ne	wb 1s g wy,wy\n\
interval_out	w9 8 1r7 wy\n\
interval_pl	wh 0 wy wy,wy\n\
interval_pl_date	1yq 1kw uy wy,u2 =SELECT ($2 + $1)\n\
interval_pl_time	1fc 1kw u3 wy,u3 =SELECT ($2 + $1)\n\
interval_pl_timestamp	1ys 1kw uy wy,uy =SELECT ($2 + $1)\n\
interval_pl_timestamptz	1yt 1l4 ww wy,ww =SELECT ($2 + $1)\n\
interval_pl_timetz	1yr 1kw z6 wy,z6 =SELECT ($2 + $1)\n\
interval_recv	1wu 0 wy 1rd,q,n\n\
interval_send	1wv 0 h wy\n\
interval_smaller	x9 0 wy wy,wy\n\
interval_sum	4vq~7 w wy 1rd\n\
interval_support	30u 0 1rd 1rd\n\
interval_um	wg 0 wy wy\n\
intervaltypmodin	28n 0 n z3\n\
intervaltypmodout	28o 0 1r7 n\n\
is_normalized	3cv 0 g p,p d\'NFC\'%3A%3Atext\n\
isclosed	13q 0 g gq\n\
isempty	2yy 0 g 2yf	39p 0 g 3i1\n\
isfinite	125 0 g u2	12l 0 g ww	12m 0 g wy	1kw 0 g uy\n\
ishorizontal	133 0 g go,go	137 0 g gp	13b 0 g hg\n\
iso8859_1_to_utf8	3di sg n n,n,1r7,1rd,n,g\n\
iso8859_to_utf8	3dh sg n n,n,1r7,1rd,n,g\n\
iso_to_koi8r	3bw sg n n,n,1r7,1rd,n,g\n\
iso_to_mic	3bk sg n n,n,1r7,1rd,n,g\n\
iso_to_win1251	3by sg n n,n,1r7,1rd,n,g\n\
iso_to_win866	3c0 sg n n,n,1r7,1rd,n,g\n\
isopen	13r 0 g gq\n\
isparallel	134 0 g gp,gp	138 0 g hg,hg\n\
isperp	135 0 g gp,gp	139 0 g hg,hg\n\
isvertical	132 0 g go,go	136 0 g gp	13a 0 g hg\n\
johab_to_utf8	3dk sg n n,n,1r7,1rd,n,g\n\
json_agg	2g7 15 36 1rf\n\
json_agg_finalfn	2g6 w 36 1rd\n\
json_agg_strict	4uc~6 15 36 1rf\n\
json_agg_strict_transfn	4ub~6 14 1rd 1rd,1rf\n\
json_agg_transfn	2g5 14 1rd 1rd,1rf\n\
json_array_element	31p 0 36 36,n nfrom_json,element_index\n\
json_array_element_text	31q 0 p 36,n nfrom_json,element_index\n\
json_array_elements	31v 4 36 36 nfrom_json,value mio t36,36\n\
json_array_elements_text	329 4 p 36 nfrom_json,value mio t36,p\n\
json_array_length	31w 0 n 36\n\
json_build_array	2gu 14 36 1r8 v1r8 mv	2gv 14 36 -\n\
json_build_object	2gw 14 36 1r8 v1r8 mv	2gx 14 36 -\n\
json_each	31y 4 1qh 36 nfrom_json,key,value mioo t36,p,36\n\
json_each_text	31z 4 1qh 36 nfrom_json,key,value mioo t36,p,p\n\
json_extract_path	31r 0 36 36,s1 vp nfrom_json,path_elems miv\n\
json_extract_path_text	31t 0 p 36,s1 vp nfrom_json,path_elems miv\n\
json_in	8x 0 36 1r7\n\
json_object	2gy 0 36 s1	2gz 0 36 s1,s1\n\
json_object_agg	2gt~56 15 36 1r8,1r8	2gt~7 15 36 1r8,1r8 nkey,value\n\
json_object_agg_finalfn	2gs w 36 1rd\n\
json_object_agg_strict	4ug~66 15 36 1r8,1r8	4ug~7 15 36 1r8,1r8 nkey,value\n\
json_object_agg_strict_transfn	4ud~6 14 1rd 1rd,1r8,1r8\n\
json_object_agg_transfn	2gc 14 1rd 1rd,1r8,1r8\n\
json_object_agg_unique	4uh~66 15 36 1r8,1r8	4uh~7 15 36 1r8,1r8 nkey,value\n\
json_object_agg_unique_strict	4ui~66 15 36 1r8,1r8	4ui~7 15 36 1r8,1r8 nkey,value\n\
json_object_agg_unique_strict_transfn	4uf~6 14 1rd 1rd,1r8,1r8\n\
json_object_agg_unique_transfn	4ue~6 14 1rd 1rd,1r8,1r8\n\
json_object_field	31n 0 36 36,p nfrom_json,field_name\n\
json_object_field_text	31o 0 p 36,p nfrom_json,field_name\n\
json_object_keys	31x 4 p 36\n\
json_out	8y 0 1r7 36\n\
json_populate_record	320 14 1rf 1rf,36,g nbase,from_json,use_json_as_text dfalse\n\
json_populate_recordset	321 18 1rf 1rf,36,g nbase,from_json,use_json_as_text dfalse\n\
json_recv	8z 0 36 1rd\n\
json_send	90 0 h 36\n\
json_strip_nulls	2il~57 0 36 36	2il~8 0 36 36,g ntarget,strip_in_arrays dfalse\n\
json_to_record	2h0 8 1qh 36\n\
json_to_recordset	2h1 18 1qh 36\n\
json_to_tsvector	393 8 2se 36,2xm	394 0 2se 2vq,36,2xm\n\
json_typeof	328 0 p 36\n\
jsonb_agg	2ir 15 2xm 1rf\n\
jsonb_agg_finalfn	2iq 14 2xm 1rd\n\
jsonb_agg_strict	4uk~6 15 2xm 1rf\n\
jsonb_agg_strict_transfn	4uj~6 14 1rd 1rd,1rf\n\
jsonb_agg_transfn	2ip 14 1rd 1rd,1rf\n\
jsonb_array_element	2hb 0 2xm 2xm,n nfrom_json,element_index\n\
jsonb_array_element_text	2hc 0 p 2xm,n nfrom_json,element_index\n\
jsonb_array_elements	2hf 4 2xm 2xm nfrom_json,value mio t2xm,2xm\n\
jsonb_array_elements_text	2o9 4 p 2xm nfrom_json,value mio t2xm,p\n\
jsonb_array_length	2h3 0 n 2xm\n\
jsonb_build_array	2iv 14 2xm 1r8 v1r8 mv	2iw 14 2xm -\n\
jsonb_build_object	2ix 14 2xm 1r8 v1r8 mv	2iy 14 2xm -\n\
jsonb_cmp	34c 0 n 2xm,2xm\n\
jsonb_concat	2jp 0 2xm 2xm,2xm\n\
jsonb_contained	34i 0 g 2xm,2xm\n\
jsonb_contains	34e 0 g 2xm,2xm\n\
jsonb_delete	2jq 0 2xm 2xm,p	2jr 0 2xm 2xm,n	2kv 0 2xm 2xm,s1 vp nfrom_json,path_elems miv\n\
jsonb_delete_path	2js 0 2xm 2xm,s1\n\
jsonb_each	2h4 4 1qh 2xm nfrom_json,key,value mioo t2xm,p,2xm\n\
jsonb_each_text	318 4 1qh 2xm nfrom_json,key,value mioo t2xm,p,p\n\
jsonb_eq	34b 0 g 2xm,2xm\n\
jsonb_exists	34f 0 g 2xm,p\n\
jsonb_exists_all	34h 0 g 2xm,s1\n\
jsonb_exists_any	34g 0 g 2xm,s1\n\
jsonb_extract_path	2hd 0 2xm 2xm,s1 vp nfrom_json,path_elems miv\n\
jsonb_extract_path_text	31g 0 p 2xm,s1 vp nfrom_json,path_elems miv\n\
jsonb_ge	34a 0 g 2xm,2xm\n\
jsonb_gt	348 0 g 2xm,2xm\n\
jsonb_hash	34d 0 n 2xm\n\
jsonb_hash_extended	2mw 0 k 2xm,k\n\
jsonb_in	2xq 0 2xm 1r7\n\
jsonb_insert	2rf 0 2xm 2xm,s1,2xm,g njsonb_in,path,replacement,insert_after dfalse\n\
jsonb_le	349 0 g 2xm,2xm\n\
jsonb_lt	347 0 g 2xm,2xm\n\
jsonb_ne	346 0 g 2xm,2xm\n\
jsonb_object	2in 0 2xm s1	2io 0 2xm s1,s1\n\
jsonb_object_agg	2iu~56 x 2xm 1r8,1r8	2iu~7 x 2xm 1r8,1r8 nkey,value\n\
jsonb_object_agg_finalfn	2it 14 2xm 1rd\n\
jsonb_object_agg_strict	4uo~66 x 2xm 1r8,1r8	4uo~7 x 2xm 1r8,1r8 nkey,value\n\
jsonb_object_agg_strict_transfn	4ul~6 14 1rd 1rd,1r8,1r8\n\
jsonb_object_agg_transfn	2is 14 1rd 1rd,1r8,1r8\n\
jsonb_object_agg_unique	4up~66 x 2xm 1r8,1r8	4up~7 x 2xm 1r8,1r8 nkey,value\n\
jsonb_object_agg_unique_strict	4uq~66 x 2xm 1r8,1r8	4uq~7 x 2xm 1r8,1r8 nkey,value\n\
jsonb_object_agg_unique_strict_transfn	4un~6 14 1rd 1rd,1r8,1r8\n\
jsonb_object_agg_unique_transfn	4um~6 14 1rd 1rd,1r8,1r8\n\
jsonb_object_field	2om 0 2xm 2xm,p nfrom_json,field_name\n\
jsonb_object_field_text	2ha 0 p 2xm,p nfrom_json,field_name\n\
jsonb_object_keys	317 4 p 2xm\n\
jsonb_out	2xo 0 1r7 2xm\n\
jsonb_path_exists	339 0 g 2xm,354,2xm,g ntarget,path,vars,silent d\'{}\'%3A%3Ajsonb|false\n\
jsonb_path_exists_opr	33e 0 g 2xm,354\n\
jsonb_path_exists_tz	wp 8 g 2xm,354,2xm,g ntarget,path,vars,silent d\'{}\'%3A%3Ajsonb|false\n\
jsonb_path_match	33d 0 g 2xm,354,2xm,g ntarget,path,vars,silent d\'{}\'%3A%3Ajsonb|false\n\
jsonb_path_match_opr	33f 0 g 2xm,354\n\
jsonb_path_match_tz	1ke 8 g 2xm,354,2xm,g ntarget,path,vars,silent d\'{}\'%3A%3Ajsonb|false\n\
jsonb_path_query	33a 4 2xm 2xm,354,2xm,g ntarget,path,vars,silent d\'{}\'%3A%3Ajsonb|false\n\
jsonb_path_query_array	33b 0 2xm 2xm,354,2xm,g ntarget,path,vars,silent d\'{}\'%3A%3Ajsonb|false\n\
jsonb_path_query_array_tz	ws 8 2xm 2xm,354,2xm,g ntarget,path,vars,silent d\'{}\'%3A%3Ajsonb|false\n\
jsonb_path_query_first	33c 0 2xm 2xm,354,2xm,g ntarget,path,vars,silent d\'{}\'%3A%3Ajsonb|false\n\
jsonb_path_query_first_tz	1k7 8 2xm 2xm,354,2xm,g ntarget,path,vars,silent d\'{}\'%3A%3Ajsonb|false\n\
jsonb_path_query_tz	wr c 2xm 2xm,354,2xm,g ntarget,path,vars,silent d\'{}\'%3A%3Ajsonb|false\n\
jsonb_populate_record	2h5 14 1rf 1rf,2xm\n\
jsonb_populate_record_valid	4w2~7 14 g 1rf,2xm\n\
jsonb_populate_recordset	2oj 18 1rf 1rf,2xm\n\
jsonb_pretty	2ju 0 p 2xm\n\
jsonb_recv	2xp 0 2xm 1rd\n\
jsonb_send	2xn 0 h 2xm\n\
jsonb_set	2jt 0 2xm 2xm,s1,2xm,g njsonb_in,path,replacement,create_if_missing dtrue\n\
jsonb_set_lax	3we w 2xm 2xm,s1,2xm,g,p njsonb_in,path,replacement,create_if_missing,null_value_treatment dtrue|\'use_json_null\'%3A%3Atext\n\
jsonb_strip_nulls	2im~57 0 2xm 2xm	2im~8 0 2xm 2xm,g ntarget,strip_in_arrays dfalse\n\
jsonb_subscript_handler	4pe 0 1rd 1rd\n\
jsonb_to_record	2oy 8 1qh 2xm\n\
jsonb_to_recordset	2oz 18 1qh 2xm\n\
jsonb_to_tsvector	391 8 2se 2xm,2xm	392 0 2se 2vq,2xm,2xm\n\
jsonb_typeof	2h6 0 p 2xm\n\
jsonpath_in	335 0 354 1r7\n\
jsonpath_out	337 0 1r7 354\n\
jsonpath_recv	336 0 354 1rd\n\
jsonpath_send	338 0 h 354\n\
justify_days	zz 0 wy wy\n\
justify_hours	wn 0 wy wy\n\
justify_interval	23b 0 wy wy\n\
koi8r_to_iso	3bx sg n n,n,1r7,1rd,n,g\n\
koi8r_to_mic	3bi sg n n,n,1r7,1rd,n,g\n\
koi8r_to_utf8	3cz sg n n,n,1r7,1rd,n,g\n\
koi8r_to_win1251	3bq sg n n,n,1r7,1rd,n,g\n\
koi8r_to_win866	3bs sg n n,n,1r7,1rd,n,g\n\
koi8u_to_utf8	3d1 sg n n,n,1r7,1rd,n,g\n\
lag	2ea 2 1rf 1rf	2eb 2 1rf 1rf,n	2ec 2 3x1 3x1,n,3x1\n\
language_handler_in	1ry w 1rc 1r7\n\
language_handler_out	1rz 0 1r7 1rc\n\
last_value	2eh 2 1rf 1rf\n\
lastval	1z3 eo k -\n\
latin1_to_mic	3co sg n n,n,1r7,1rd,n,g\n\
latin2_to_mic	3ci sg n n,n,1r7,1rd,n,g\n\
latin2_to_win1250	3cm sg n n,n,1r7,1rd,n,g\n\
latin3_to_mic	3cq sg n n,n,1r7,1rd,n,g\n\
latin4_to_mic	3cs sg n n,n,1r7,1rd,n,g\n\
lcm	3w6 0 n n,n	3w7 0 k k,k	3w9 0 1b8 1b8,1b8\n\
lead	2ed 2 1rf 1rf	2ee 2 1rf 1rf,n	2ef 2 3x1 3x1,n,3x1\n\
left	2d0 0 p p,n\n\
length	10l 0 n p	10m 0 n sy	16i 0 jh gp	16j 0 jh gq	1ap 0 n 17c	1bl 8 n h,j	1ju 0 n h	2v3 0 n 2se\n\
lgamma	4xc~8 0 jh jh\n\
like	17l 0 g p,p	17n 0 g j,p	1jr 0 g h,h\n\
like_escape	19h 0 p p,p	1jt 0 h h,h\n\
likejoinsel	1ep 8 jh 1rd,q,1rd,l,1rd\n\
likesel	1ej 8 jh 1rd,q,1rd,n\n\
line	15h 0 hg go,go\n\
line_distance	6n 0 jh hg,hg\n\
line_eq	15g 0 g hg,hg\n\
line_horizontal	15n 0 g hg\n\
line_in	15e 0 hg 1r7\n\
line_interpt	15i 0 go hg,hg\n\
line_intersect	15j 0 g hg,hg\n\
line_out	15f 0 1r7 hg\n\
line_parallel	15k 0 g hg,hg\n\
line_perp	15l 0 g hg,hg\n\
line_recv	1x4 0 hg 1rd\n\
line_send	1x5 0 h hg\n\
line_vertical	15m 0 g hg\n\
ln	119 0 jh jh	1c6 0 1b8 1b8\n\
lo_close	qh eo n n\n\
lo_creat	ql eo q n\n\
lo_create	jv eo q q\n\
lo_export	l9 eo n q,p g\n\
lo_from_bytea	2o1 eo q q,h\n\
lo_get	2o2 eo h q	2o3 eo h q,k,n\n\
lo_import	l8 eo q p g	lb eo q p,q g\n\
lo_lseek	qk eo n n,n,n\n\
lo_lseek64	2g2 eo k n,k,n\n\
lo_open	qg eo n q,n\n\
lo_put	2o4 eo 1ra q,k,h\n\
lo_tell	qm eo n n\n\
lo_tell64	2g3 eo k n\n\
lo_truncate	rw eo n n,n\n\
lo_truncate64	2g4 eo n n,k\n\
lo_unlink	qs eo n q\n\
log	118 0 jh jh	1c8 0 1b8 1b8,1b8	1cd 1kw 1b8 1b8 =SELECT log((10)::numeric, $1)\n\
log10	x6 0 jh jh	155 1kw 1b8 1b8 =SELECT log((10)::numeric, $1)\n\
loread	qi eo h n,n\n\
lower	o6 0 p p	2yw 0 1rf 2yf	39n 0 1rf 3i1\n\
lower_inc	2yz 0 g 2yf	39q 0 g 3i1\n\
lower_inf	2z1 0 g 2yf	39s 0 g 3i1\n\
lowrite	qj eo n n,h\n\
lpad	o9 0 p p,n,p	of 1kw p p,n =SELECT lpad($1, $2, \' \'::text)\n\
lseg	rl 0 gp go,go	16t 0 gp gr\n\
lseg_center	69 0 go gp\n\
lseg_distance	a1 0 jh gp,gp\n\
lseg_eq	rr 1s g gp,gp\n\
lseg_ge	15a 1s g gp,gp\n\
lseg_gt	159 1s g gp,gp\n\
lseg_horizontal	rq 0 g gp\n\
lseg_in	3b 0 gp 1r7\n\
lseg_interpt	a2 0 go gp,gp\n\
lseg_intersect	rm 0 g gp,gp\n\
lseg_le	158 1s g gp,gp\n\
lseg_length	15b 0 jh gp\n\
lseg_lt	157 1s g gp,gp\n\
lseg_ne	156 1s g gp,gp\n\
lseg_out	3c 0 1r7 gp\n\
lseg_parallel	rn 0 g gp,gp\n\
lseg_perp	ro 0 g gp,gp\n\
lseg_recv	1ww 0 gp 1rd\n\
lseg_send	1wx 0 h gp\n\
lseg_vertical	rp 0 g gp\n\
ltrim	ob 0 p p,p	oh 0 p p	4s3 0 h h,h\n\
macaddr	36k 0 n1 li\n\
macaddr8	36j 1s li n1\n\
macaddr8_and	36h 0 li li,li\n\
macaddr8_cmp	36f 1s n li,li\n\
macaddr8_eq	369 1s g li,li\n\
macaddr8_ge	36d 1s g li,li\n\
macaddr8_gt	36c 1s g li,li\n\
macaddr8_in	366 0 li 1r7\n\
macaddr8_le	36b 1s g li,li\n\
macaddr8_lt	36a 1s g li,li\n\
macaddr8_ne	36e 1s g li,li\n\
macaddr8_not	36g 0 li li\n\
macaddr8_or	36i 0 li li,li\n\
macaddr8_out	367 0 1r7 li\n\
macaddr8_recv	2nq 0 li 1rd\n\
macaddr8_send	2nr 0 h li\n\
macaddr8_set7bit	36l 0 li li\n\
macaddr_and	2fd 0 n1 n1,n1\n\
macaddr_cmp	n8 1s n n1,n1\n\
macaddr_eq	n2 1s g n1,n1\n\
macaddr_ge	n6 1s g n1,n1\n\
macaddr_gt	n5 1s g n1,n1\n\
macaddr_in	c4 0 n1 1r7\n\
macaddr_le	n4 1s g n1,n1\n\
macaddr_lt	n3 1s g n1,n1\n\
macaddr_ne	n7 1s g n1,n1\n\
macaddr_not	2fc 0 n1 n1\n\
macaddr_or	2fe 0 n1 n1,n1\n\
macaddr_out	c5 0 1r7 n1\n\
macaddr_recv	1xa 0 n1 1rd\n\
macaddr_send	1xb 0 h n1\n\
macaddr_sortsupport	2lb 0 1ra 1rd\n\
make_date	2yu 0 u2 n,n,n nyear,month,day\n\
make_interval	2o8 0 wy n,n,n,n,n,n,jh nyears,months,weeks,days,hours,mins,secs d0|0|0|0|0|0|0.0\n\
make_time	2yv 0 u3 n,n,jh nhour,min,sec\n\
make_timestamp	2o5 0 uy n,n,n,n,n,jh nyear,month,mday,hour,min,sec\n\
make_timestamptz	2o6 8 ww n,n,n,n,n,jh nyear,month,mday,hour,min,sec	2o7 8 ww n,n,n,n,n,jh,p nyear,month,mday,hour,min,sec,timezone\n\
makeaclitem	11x 0 sp q,q,p,g\n\
masklen	jd 0 n o5\n\
matchingjoinsel	3w1 8 jh 1rd,q,1rd,l,1rd\n\
matchingsel	3w0 8 jh 1rd,q,1rd,n\n\
max	1ky x 1r9 1r9	1mr x k k	1ms x n n	1mt x l l	1mu x q q	1mv x jg jg	1mw x jh jh	1my x u2 u2	1mz x u3 u3	1n0 x z6 z6	1n1 x ly ly	1n2 x uy uy	1n3 x ww ww	1n4 x wy wy	1n5 x p p	1n6 x 1b8 1b8	1qc x sy sy	25p x r r	2py x 2p8 2p8	2r0 x o5 o5	38d x 2hg 2hg	3xn x 3wt 3wt	4x1~8 x 1qh 1qh	4xn~8 x h h\n\
md5	1s7 1s p p	1sh 1s p h\n\
mic_to_big5	3ch sg n n,n,1r7,1rd,n,g\n\
mic_to_euc_cn	3c3 sg n n,n,1r7,1rd,n,g\n\
mic_to_euc_jp	3c8 sg n n,n,1r7,1rd,n,g\n\
mic_to_euc_kr	3cb sg n n,n,1r7,1rd,n,g\n\
mic_to_euc_tw	3cg sg n n,n,1r7,1rd,n,g\n\
mic_to_iso	3bl sg n n,n,1r7,1rd,n,g\n\
mic_to_koi8r	3bj sg n n,n,1r7,1rd,n,g\n\
mic_to_latin1	3cp sg n n,n,1r7,1rd,n,g\n\
mic_to_latin2	3cj sg n n,n,1r7,1rd,n,g\n\
mic_to_latin3	3cr sg n n,n,1r7,1rd,n,g\n\
mic_to_latin4	3ct sg n n,n,1r7,1rd,n,g\n\
mic_to_sjis	3c9 sg n n,n,1r7,1rd,n,g\n\
mic_to_win1250	3cl sg n n,n,1r7,1rd,n,g\n\
mic_to_win1251	3bn sg n n,n,1r7,1rd,n,g\n\
mic_to_win866	3bp sg n n,n,1r7,1rd,n,g\n\
min	1kz x 1r9 1r9	1n7 x k k	1n8 x n n	1n9 x l l	1na x q q	1nb x jg jg	1nc x jh jh	1ne x u2 u2	1nf x u3 u3	1ng x z6 z6	1nh x ly ly	1ni x uy uy	1nj x ww ww	1nk x wy wy	1nl x p p	1nm x 1b8 1b8	1qd x sy sy	25q x r r	2pz x 2p8 2p8	2r1 x o5 o5	38e x 2hg 2hg	3xo x 3wt 3wt	4x2~8 x 1qh 1qh	4xo~8 x h h\n\
min_scale	3w2 0 n 1b8\n\
mod	q4 0 l l,l	q5 0 n n,n	qb 0 k k,k	1c0 0 1b8 1b8,1b8\n\
mode	32o x 1rf 1rf ao0\n\
mode_final	32p w 1rf 1rd,1rf\n\
money	2xv 8 ly n	2xw 8 ly k	2y8 8 ly 1b8\n\
mul_d_interval	194 0 wy jh,wy\n\
multirange	3be 0 3i1 2yf\n\
multirange_adjacent_multirange	3a8 0 g 3i1,3i1\n\
multirange_adjacent_range	3a9 0 g 3i1,2yf\n\
multirange_after_multirange	3af 0 g 3i1,3i1\n\
multirange_after_range	3ae 0 g 3i1,2yf\n\
multirange_agg_finalfn	4sy w 3i1 1rd,3i1\n\
multirange_agg_transfn	4sx w 1rd 1rd,3i1\n\
multirange_before_multirange	3ac 0 g 3i1,3i1\n\
multirange_before_range	3ab 0 g 3i1,2yf\n\
multirange_cmp	3ap 0 n 3i1,3i1\n\
multirange_contained_by_multirange	3a6 0 g 3i1,3i1\n\
multirange_contained_by_range	3i6 0 g 3i1,2yf\n\
multirange_contains_elem	3a1 0 g 3i1,1rf\n\
multirange_contains_multirange	3a3 0 g 3i1,3i1\n\
multirange_contains_range	3a2 0 g 3i1,2yf\n\
multirange_eq	39w 0 g 3i1,3i1\n\
multirange_ge	3as 0 g 3i1,3i1\n\
multirange_gist_compress	4r0 0 1rd 1rd\n\
multirange_gist_consistent	4qy 0 g 1rd,3i1,l,q,1rd\n\
multirange_gt	3at 0 g 3i1,3i1\n\
multirange_in	39j 8 3i1 1r7,q,n\n\
multirange_intersect	3ao 0 3i1 3i1,3i1\n\
multirange_intersect_agg_transfn	3dw 0 3i1 3i1,3i1\n\
multirange_le	3ar 0 g 3i1,3i1\n\
multirange_lt	3aq 0 g 3i1,3i1\n\
multirange_minus	3an 0 3i1 3i1,3i1\n\
multirange_ne	39x 0 g 3i1,3i1\n\
multirange_out	39k 8 1r7 3i1\n\
multirange_overlaps_multirange	3a0 0 g 3i1,3i1\n\
multirange_overlaps_range	39z 0 g 3i1,2yf\n\
multirange_overleft_multirange	3ai 0 g 3i1,3i1\n\
multirange_overleft_range	3ah 0 g 3i1,2yf\n\
multirange_overright_multirange	3al 0 g 3i1,3i1\n\
multirange_overright_range	3ak 0 g 3i1,2yf\n\
multirange_recv	39l 8 3i1 1rd,q,n\n\
multirange_send	39m 8 h 3i1\n\
multirange_typanalyze	39u 8 g 1rd\n\
multirange_union	3am 0 3i1 3i1,3i1\n\
multirangesel	39v 8 jh 1rd,q,1rd,n\n\
mxid_age	31f 8 n s\n\
name	bb 1s j p	bd 1s j sy	12w 1s j sz\n\
nameconcatoid	7e 0 j j,q\n\
nameeq	1q 1s g j,j\n\
nameeqtext	6o 1s g j,p\n\
namege	ia 1s g j,j\n\
namegetext	6r 1s g j,p\n\
namegt	i9 1s g j,j\n\
namegttext	6s 1s g j,p\n\
nameiclike	19f 0 g j,p\n\
nameicnlike	19g 0 g j,p\n\
nameicregexeq	yg 0 g j,p\n\
nameicregexne	yh 0 g j,p\n\
namein	y 0 j 1r7\n\
namele	i8 1s g j,j\n\
nameletext	6q 1s g j,p\n\
namelike	nu 0 g j,p\n\
namelt	i7 1s g j,j\n\
namelttext	6p 1s g j,p\n\
namene	ib 1s g j,j\n\
namenetext	6t 1s g j,p\n\
namenlike	nv 0 g j,p\n\
nameout	z 0 1r7 j\n\
namerecv	1va 8 j 1rd\n\
nameregexeq	27 0 g j,p\n\
nameregexne	ys 0 g j,p\n\
namesend	1vb 8 h j\n\
neqjoinsel	2y 8 jh 1rd,q,1rd,l,1rd\n\
neqsel	2u 8 jh 1rd,q,1rd,n\n\
netmask	jc 0 o5 o5\n\
network	iz 0 i2 o5\n\
network_cmp	pq 1s n o5,o5\n\
network_eq	pk 1s g o5,o5\n\
network_ge	po 1s g o5,o5\n\
network_gt	pn 1s g o5,o5\n\
network_larger	2qy 0 o5 o5,o5\n\
network_le	pm 1s g o5,o5\n\
network_lt	pl 1s g o5,o5\n\
network_ne	pp 1s g o5,o5\n\
network_overlap	2qn 0 g o5,o5\n\
network_smaller	2qz 0 o5 o5,o5\n\
network_sortsupport	3vt 0 1ra 1rd\n\
network_sub	pr 0 g o5,o5\n\
network_subeq	ps 0 g o5,o5\n\
network_subset_support	wl 0 1rd 1rd\n\
network_sup	pt 0 g o5,o5\n\
network_supeq	pu 0 g o5,o5\n\
networkjoinsel	2qx 8 jh 1rd,q,1rd,l,1rd\n\
networksel	2qw 8 jh 1rd,q,1rd,n\n\
nextval	17q eo k 1p9\n\
nlikejoinsel	1es 8 jh 1rd,q,1rd,l,1rd\n\
nlikesel	1em 8 jh 1rd,q,1rd,n\n\
normalize	3cu 0 p p,p d\'NFC\'%3A%3Atext\n\
notlike	17m 0 g p,p	17o 0 g j,p	1js 0 g h,h\n\
now	103 8 ww -\n\
npoints	16x 0 n gq	178 0 n gs\n\
nth_value	2ei 2 1rf 1rf,n\n\
ntile	2e9 2 n n\n\
num_nonnulls	c8 w n 1r8 v1r8 mv\n\
num_nulls	c6 w n 1r8 v1r8 mv\n\
numeric	1bb 0 1b8 1b8,n	1cc 1s 1b8 n	1ce 1s 1b8 jg	1cf 1s 1b8 jh	1dh 1s 1b8 k	1di 1s 1b8 l	2nt 0 1b8 2xm	2y7 8 1b8 ly\n\
numeric_abs	1bc 0 1b8 1b8\n\
numeric_accum	1ex w 1rd 1rd,1b8\n\
numeric_accum_inv	2qk w 1rd 1rd,1b8\n\
numeric_add	1bw 0 1b8 1b8,1b8\n\
numeric_avg	1f1 w 1b8 1rd\n\
numeric_avg_accum	27e w 1rd 1rd,1b8\n\
numeric_avg_combine	2kp w 1rd 1rd,1rd\n\
numeric_avg_deserialize	245 0 1rd h,1rd\n\
numeric_avg_serialize	244 0 h 1rd\n\
numeric_cmp	1d5 0 n 1b8,1b8\n\
numeric_combine	2kt w 1rd 1rd,1rd\n\
numeric_deserialize	2ko 0 1rd h,1rd\n\
numeric_div	1bz 0 1b8 1b8,1b8\n\
numeric_div_trunc	1j0 0 1b8 1b8,1b8\n\
numeric_eq	1bq 0 g 1b8,1b8\n\
numeric_exp	1c5 0 1b8 1b8\n\
numeric_ge	1bt 0 g 1b8,1b8\n\
numeric_gt	1bs 0 g 1b8,1b8\n\
numeric_in	1b9 0 1b8 1r7,q,n\n\
numeric_inc	1d0 0 1b8 1b8\n\
numeric_larger	1d3 0 1b8 1b8,1b8\n\
numeric_le	1bv 0 g 1b8,1b8\n\
numeric_ln	1c7 0 1b8 1b8\n\
numeric_log	1c9 0 1b8 1b8,1b8\n\
numeric_lt	1bu 0 g 1b8,1b8\n\
numeric_mod	1c1 0 1b8 1b8,1b8\n\
numeric_mul	1by 0 1b8 1b8,1b8\n\
numeric_ne	1br 0 g 1b8,1b8\n\
numeric_out	1ba 0 1r7 1b8\n\
numeric_pl_pg_lsn	3vj 1kw 2hg 1b8,2hg =SELECT ($2 + $1)\n\
numeric_poly_avg	2m5 w 1b8 1rd\n\
numeric_poly_combine	2kq w 1rd 1rd,1rd\n\
numeric_poly_deserialize	2ks 0 1rd h,1rd\n\
numeric_poly_serialize	2kr 0 h 1rd\n\
numeric_poly_stddev_pop	2m8 w 1b8 1rd\n\
numeric_poly_stddev_samp	2m9 w 1b8 1rd\n\
numeric_poly_sum	2m4 w 1b8 1rd\n\
numeric_poly_var_pop	2m6 w 1b8 1rd\n\
numeric_poly_var_samp	2m7 w 1b8 1rd\n\
numeric_power	1cb 0 1b8 1b8,1b8\n\
numeric_recv	1wc 0 1b8 1rd,q,n\n\
numeric_send	1wd 0 h 1b8\n\
numeric_serialize	2kn 0 h 1rd\n\
numeric_smaller	1d2 0 1b8 1b8,1b8\n\
numeric_sortsupport	2j7 0 1ra 1rd\n\
numeric_sqrt	1c3 0 1b8 1b8\n\
numeric_stddev_pop	204 w 1b8 1rd\n\
numeric_stddev_samp	1f3 w 1b8 1rd\n\
numeric_sub	1bx 0 1b8 1b8,1b8\n\
numeric_sum	2ga w 1b8 1rd\n\
numeric_support	2fp 0 1rd 1rd\n\
numeric_uminus	1d7 0 1b8 1b8\n\
numeric_uplus	1h7 0 1b8 1b8\n\
numeric_var_pop	1xu w 1b8 1rd\n\
numeric_var_samp	1f2 w 1b8 1rd\n\
numerictypmodin	291 0 n z3\n\
numerictypmodout	292 0 1r7 n\n\
nummultirange	3az 0 3hw -	3b0 0 3hw 30i	3b1 0 3hw 30j v30i mv\n\
numnode	2u0 0 n 2sf\n\
numrange	2ys w 30i 1b8,1b8	2yt w 30i 1b8,1b8,p\n\
numrange_subdiff	310 0 jh 1b8,1b8\n\
obj_description	xr 1l4 p q,j =SELECT pg_description.description FROM pg_description WHERE ((pg_description.objoid = $1) AND (pg_description.classoid = ( SELECT pg_class.oid FROM pg_class WHERE ((pg_class.relname = $2) AND (pg_class.relnamespace = (\'pg_catalog\'::regnamespace)::oid)))) AND (pg_description.objsubid = 0))	11g 1l4 p q =SELECT pg_description.description FROM pg_description WHERE ((pg_description.objoid = $1) AND (pg_description.objsubid = 0))\n\
octet_length	k0 0 n h	126 0 n p	127 0 n sy	1aq 0 n 17c\n\
oid	zr 0 q k\n\
oideq	54 1s g q,q\n\
oidge	19j 1s g q,q\n\
oidgt	19i 1s g q,q\n\
oidin	1dy 0 q 1r7\n\
oidlarger	1il 0 q q,q\n\
oidle	jx 1s g q,q\n\
oidlt	jw 1s g q,q\n\
oidne	55 1s g q,q\n\
oidout	1dz 0 1r7 q\n\
oidrecv	1v6 0 q 1rd\n\
oidsend	1v7 0 h q\n\
oidsmaller	1im 0 q q,q\n\
oidvectoreq	iv 1s g u,u\n\
oidvectorge	iw 1s g u,u\n\
oidvectorgt	ix 1s g u,u\n\
oidvectorin	1i 0 u 1r7\n\
oidvectorle	iu 1s g u,u\n\
oidvectorlt	it 1s g u,u\n\
oidvectorne	h7 1s g u,u\n\
oidvectorout	1j 0 1r7 u\n\
oidvectorrecv	1v8 0 u 1rd\n\
oidvectorsend	1v9 0 h u\n\
oidvectortypes	11h 8 p u\n\
on_pb	3s 0 g go,gr\n\
on_pl	qn 0 g go,hg\n\
on_ppath	3t 0 g go,gq\n\
on_ps	a9 0 g go,gp\n\
on_sb	ac 0 g gp,gr\n\
on_sl	qo 0 g gp,hg\n\
ordered_set_transition	32a w 1rd 1rd,1r8\n\
ordered_set_transition_multi	32b w 1rd 1rd,1r8 v1r8 miv\n\
overlaps	zb w g z6,z6,z6,z6	108 w g ww,ww,ww,ww	109 1m0 g ww,wy,ww,wy =SELECT (($1, ($1 + $2)) OVERLAPS ($3, ($3 + $4)))	10a 1m0 g ww,ww,ww,wy =SELECT (($1, $2) OVERLAPS ($3, ($3 + $4)))	10b 1m0 g ww,wy,ww,ww =SELECT (($1, ($1 + $2)) OVERLAPS ($3, $4))	10c w g u3,u3,u3,u3	10d 1ls g u3,wy,u3,wy =SELECT (($1, ($1 + $2)) OVERLAPS ($3, ($3 + $4)))	10e 1ls g u3,u3,u3,wy =SELECT (($1, $2) OVERLAPS ($3, ($3 + $4)))	10f 1ls g u3,wy,u3,u3 =SELECT (($1, ($1 + $2)) OVERLAPS ($3, $4))	1kp w g uy,uy,uy,uy	1kq 1ls g uy,wy,uy,wy =SELECT (($1, ($1 + $2)) OVERLAPS ($3, ($3 + $4)))	1kr 1ls g uy,uy,uy,wy =SELECT (($1, $2) OVERLAPS ($3, ($3 + $4)))	1ks 1ls g uy,wy,uy,uy =SELECT (($1, ($1 + $2)) OVERLAPS ($3, $4))\n\
overlay	kt 0 h h,h,n,n	kw 0 h h,h,n	130 0 p p,p,n,n	131 0 p p,p,n	2c6 0 17c 17c,17c,n,n	2c7 0 17c 17c,17c,n\n\
parse_ident	z8 0 s1 p,g nstr,strict dtrue\n\
path	147 0 gq gs\n\
path_add	13v 0 gq gq,gq\n\
path_add_pt	13w 0 gq gq,go\n\
path_contain_pt	13m 1kw g gq,go =SELECT on_ppath($2, $1)\n\
path_distance	aa 0 jh gq,gq\n\
path_div_pt	13z 0 gq gq,go\n\
path_in	3d 0 gq 1r7\n\
path_inter	r1 0 g gq,gq\n\
path_length	rf 0 jh gq\n\
path_mul_pt	13y 0 gq gq,go\n\
path_n_eq	rc 0 g gq,gq\n\
path_n_ge	re 0 g gq,gq\n\
path_n_gt	rb 0 g gq,gq\n\
path_n_le	rd 0 g gq,gq\n\
path_n_lt	ra 0 g gq,gq\n\
path_npoints	13s 0 n gq\n\
path_out	3e 0 1r7 gq\n\
path_recv	1wy 0 gq 1rd\n\
path_send	1wz 0 h gq\n\
path_sub_pt	13x 0 gq gq,go\n\
pclose	13t 0 gq gq\n\
percent_rank	2e7 y jh -	32s x jh 1r8 v1r8 mv ah1\n\
percent_rank_final	32t w jh 1rd,1r8 v1r8 miv\n\
percentile_cont	32e x jh jh,jh ao1	32g x wy jh,wy ao1	32k x se se,jh ao1	32m x wz se,wy ao1\n\
percentile_cont_float8_final	32f w jh 1rd,jh\n\
percentile_cont_float8_multi_final	32l w se 1rd,se\n\
percentile_cont_interval_final	32h w wy 1rd,jh\n\
percentile_cont_interval_multi_final	32n w wz 1rd,se\n\
percentile_disc	32c x 1rf jh,1rf ao1	32i x 1r9 se,1rf ao1\n\
percentile_disc_final	32d w 1rf 1rd,jh,1rf\n\
percentile_disc_multi_final	32j w 1r9 1rd,se,1rf\n\
pg_advisory_lock	280 7k 1ra k	286 7k 1ra n,n\n\
pg_advisory_lock_shared	281 7k 1ra k	287 7k 1ra n,n\n\
pg_advisory_unlock	284 7k g k	28a 7k g n,n\n\
pg_advisory_unlock_all	28c 7k 1ra -\n\
pg_advisory_unlock_shared	285 7k g k	28b 7k g n,n\n\
pg_advisory_xact_lock	2dt 7k 1ra k	2dx 7k 1ra n,n\n\
pg_advisory_xact_lock_shared	2du 7k 1ra k	2dy 7k 1ra n,n\n\
pg_available_extension_versions	2dn c 1qh - nname,version,superuser,trusted,relocatable,schema,requires,comment moooooooo tj,p,g,g,g,j,rv,p\n\
pg_available_extensions	2dm c 1qh - nname,default_version,comment mooo tj,p,p\n\
pg_available_wal_summaries	4vl~7 k 1qh - ntli,start_lsn,end_lsn mooo tk,2hg,2hg\n\
pg_backend_pid	1ka 7c n -\n\
pg_backup_start	1oc 7k 2hg p,g nlabel,fast dfalse g\n\
pg_backup_stop	243 7k 1qh g nwait_for_archive,lsn,labelfile,spcmapfile miooo tg,2hg,p,p dtrue g\n\
pg_basetype	4vf~7 8 1pa 1pa\n\
pg_blocking_pids	1z5 g rz n\n\
pg_cancel_backend	1ob g g n\n\
pg_char_to_encoding	z4 8 n j\n\
pg_clear_attribute_stats	4xq~8 fk 1ra p,p,p,g nschemaname,relname,attname,inherited\n\
pg_clear_relation_stats	4xp~8 fk 1ra p,p nschemaname,relname\n\
pg_client_encoding	mi 8 j -\n\
pg_collation_actual_version	2ns g p q\n\
pg_collation_for	2fu 14 p 1r8\n\
pg_collation_is_visible	2xz 8 g q\n\
pg_column_compression	1mx 8 p 1r8\n\
pg_column_is_updatable	2yr 8 g 1p9,l,g\n\
pg_column_size	z9 8 n 1r8\n\
pg_column_toast_chunk_id	4vg~7 8 q 1r8\n\
pg_conf_load_time	1ki 7c ww -\n\
pg_config	2mg 7g 1qh - nname,setting moo tp,p g\n\
pg_control_checkpoint	2nm g 1qh - ncheckpoint_lsn,redo_lsn,redo_wal_file,timeline_id,prev_timeline_id,full_page_writes,next_xid,next_oid,next_multixact_id,next_multi_offset,oldest_xid,oldest_xid_dbid,oldest_active_xid,oldest_multi_xid,oldest_multi_dbid,oldest_commit_ts_xid,newest_commit_ts_xid,checkpoint_time moooooooooooooooooo t2hg,2hg,p,n,n,g,p,q,s,s,s,q,s,s,q,s,s,ww\n\
pg_control_init	2no~57 g 1qh - nmax_data_alignment,database_block_size,blocks_per_segment,wal_block_size,bytes_per_wal_segment,max_identifier_length,max_index_columns,max_toast_chunk_size,large_object_chunk_size,float8_pass_by_value,data_page_checksum_version mooooooooooo tn,n,n,n,n,n,n,n,n,g,n	2no~8 g 1qh - nmax_data_alignment,database_block_size,blocks_per_segment,wal_block_size,bytes_per_wal_segment,max_identifier_length,max_index_columns,max_toast_chunk_size,large_object_chunk_size,float8_pass_by_value,data_page_checksum_version,default_char_signedness moooooooooooo tn,n,n,n,n,n,n,n,n,g,n,g\n\
pg_control_recovery	2nn g 1qh - nmin_recovery_end_lsn,min_recovery_end_timeline,backup_start_lsn,backup_end_lsn,end_of_backup_record_required mooooo t2hg,n,2hg,2hg,g\n\
pg_control_system	2nl g 1qh - npg_control_version,catalog_version_no,system_identifier,pg_control_last_modified moooo tn,n,k,ww\n\
pg_conversion_is_visible	1m5 8 g q\n\
pg_copy_logical_replication_slot	39a eo 1qh j,j,g,j nsrc_slot_name,dst_slot_name,temporary,plugin,slot_name,lsn miiiioo tj,j,g,j,j,2hg	39b eo 1qh j,j,g nsrc_slot_name,dst_slot_name,temporary,slot_name,lsn miiioo tj,j,g,j,2hg	39c eo 1qh j,j nsrc_slot_name,dst_slot_name,slot_name,lsn miioo tj,j,j,2hg\n\
pg_copy_physical_replication_slot	398 eo 1qh j,j,g nsrc_slot_name,dst_slot_name,temporary,slot_name,lsn miiioo tj,j,g,j,2hg	399 eo 1qh j,j nsrc_slot_name,dst_slot_name,slot_name,lsn miioo tj,j,j,2hg\n\
pg_create_logical_replication_slot	2x6~56 eo 1qh j,j,g,g nslot_name,plugin,temporary,twophase,slot_name,lsn miiiioo tj,j,g,g,j,2hg dfalse|false	2x6~7 eo 1qh j,j,g,g,g nslot_name,plugin,temporary,twophase,failover,slot_name,lsn miiiiioo tj,j,g,g,g,j,2hg dfalse|false|false\n\
pg_create_physical_replication_slot	2wz eo 1qh j,g,g nslot_name,immediately_reserve,temporary,slot_name,lsn miiioo tj,g,g,j,2hg dfalse|false\n\
pg_create_restore_point	2e2 g 2hg p g\n\
pg_current_logfile	2xk~56 1c p - g	2xk~7 1c p - g2lp:X	2xl~56 1c p p g	2xl~7 1c p p g2lp:X\n\
pg_current_snapshot	3wl 8 3vy -\n\
pg_current_wal_flush_lsn	2ki g 2hg -\n\
pg_current_wal_insert_lsn	278 g 2hg -\n\
pg_current_wal_lsn	275 g 2hg -\n\
pg_current_xact_id	3wj eg 3wt -\n\
pg_current_xact_id_if_assigned	3wk eg 3wt -\n\
pg_cursor	1xr 7g 1qh - nname,statement,is_holdable,is_binary,is_scrollable,creation_time moooooo tp,p,g,g,g,ww\n\
pg_database_collation_actual_version	4tl g p q\n\
pg_database_size	1o8 g k j	1sk g k q\n\
pg_ddl_command_in	2e 0 w 1r7\n\
pg_ddl_command_out	2f 0 1r7 w\n\
pg_ddl_command_recv	2g 0 w 1rd\n\
pg_ddl_command_send	2i 0 h w\n\
pg_dependencies_in	2mk 0 2mi 1r7\n\
pg_dependencies_out	2ml 0 1r7 2mi\n\
pg_dependencies_recv	2mm 8 2mi 1rd\n\
pg_dependencies_send	2mn 8 h 2mi\n\
pg_describe_object	2q9 8 p q,q,n\n\
pg_drop_replication_slot	2x0 eo 1ra j\n\
pg_encoding_max_length	1sf 0 n n\n\
pg_encoding_to_char	18d 8 j n\n\
pg_event_trigger_ddl_commands	3iw 7g 1qh - nclassid,objid,objsubid,command_tag,object_type,schema_name,object_identity,in_extension,command mooooooooo tq,q,n,p,p,p,p,g,w\n\
pg_event_trigger_dropped_objects	2r2 7g 1qh - nclassid,objid,objsubid,original,normal,is_temporary,object_type,schema_name,object_name,object_identity,address_names,address_args moooooooooooo tq,q,n,g,g,g,p,p,p,p,s1,s1\n\
pg_event_trigger_table_rewrite_oid	3iu 7c q - noid mo tq\n\
pg_event_trigger_table_rewrite_reason	3iv 7c n -\n\
pg_export_snapshot	2xt eo p -\n\
pg_extension_config_dump	2dq eo 1ra 1p9,p\n\
pg_extension_update_paths	2do c 1qh j nname,source,target,path miooo tj,p,p,p\n\
pg_filenode_relation	2ny 8 1p9 q,q\n\
pg_function_is_visible	1lt 8 g q\n\
pg_get_acl	4xd~8 8 sq q,q,n nclassid,objid,objsubid\n\
pg_get_aios	4xr~8 7o 1qh - npid,io_id,io_generation,state,operation,off,length,target,handle_data_len,raw_result,result,target_desc,f_sync,f_localmem,f_buffered mooooooooooooooo tn,n,k,p,p,k,k,p,l,n,p,p,g,g,g g2lr:X\n\
pg_get_backend_memory_contexts	1re~57 7o 1qh - nname,ident,parent,level,total_bytes,total_nblocks,free_bytes,free_chunks,used_bytes mooooooooo tp,p,p,n,k,k,k,k,k g2lr:X	1re~8 7o 1qh - nname,ident,type,level,path,total_bytes,total_nblocks,free_bytes,free_chunks,used_bytes moooooooooo tp,p,p,n,rz,k,k,k,k,k g2lr:X\n\
pg_get_catalog_foreign_keys	4r3 c 1qh - nfktable,fkcols,pktable,pkcols,is_array,is_opt moooooo t1p9,s1,1p9,s1,g,g\n\
pg_get_constraintdef	12j 8 p q	1xo 8 p q,g\n\
pg_get_expr	1bo 8 p 5e,q	1xp 8 p 5e,q,g\n\
pg_get_function_arg_default	2xs 8 p q,n\n\
pg_get_function_arguments	1o2 8 p q\n\
pg_get_function_identity_arguments	1q0 8 p q\n\
pg_get_function_result	1o5 8 p q\n\
pg_get_function_sqlbody	4s5 8 p q\n\
pg_get_functiondef	1ma 8 p q\n\
pg_get_indexdef	19n 8 p q	1xn 8 p q,n,g\n\
pg_get_keywords	1au c 1qh - nword,catcode,barelabel,catdesc,baredesc mooooo tp,i,g,p,p\n\
pg_get_loaded_modules	4wh~8 7o 1qh - nmodule_name,version,file_name mooo tp,p,p\n\
pg_get_multixact_members	2y3 k 1qh s nmultixid,xid,mode mioo ts,s,p\n\
pg_get_object_address	31u 8 1qh p,s1,s1 ntype,object_names,object_args,classid,objid,objsubid miiiooo tp,s1,s1,q,q,n\n\
pg_get_partition_constraintdef	2mo 8 p q\n\
pg_get_partkeydef	2l4 8 p q\n\
pg_get_publication_tables	4pz~55 c 1qh p npubname,relid,attrs,qual miooo tp,q,m,5e	4pz~6 c 1qh s1 vp npubname,pubid,relid,attrs,qual mvoooo ts1,q,q,m,5e\n\
pg_get_replica_identity_index	4q0 8 1p9 1p9\n\
pg_get_replication_slots	2x1~55 18 1qh - nslot_name,plugin,slot_type,datoid,temporary,active,active_pid,xmin,catalog_xmin,restart_lsn,confirmed_flush_lsn,wal_status,safe_wal_size,two_phase moooooooooooooo tj,j,p,q,g,g,n,s,s,2hg,2hg,p,k,g	2x1~66 18 1qh - nslot_name,plugin,slot_type,datoid,temporary,active,active_pid,xmin,catalog_xmin,restart_lsn,confirmed_flush_lsn,wal_status,safe_wal_size,two_phase,conflicting mooooooooooooooo tj,j,p,q,g,g,n,s,s,2hg,2hg,p,k,g,g	2x1~77 18 1qh - nslot_name,plugin,slot_type,datoid,temporary,active,active_pid,xmin,catalog_xmin,restart_lsn,confirmed_flush_lsn,wal_status,safe_wal_size,two_phase,inactive_since,conflicting,invalidation_reason,failover,synced mooooooooooooooooooo tj,j,p,q,g,g,n,s,s,2hg,2hg,p,k,g,ww,g,p,g,g	2x1~8 18 1qh - nslot_name,plugin,slot_type,datoid,temporary,active,active_pid,xmin,catalog_xmin,restart_lsn,confirmed_flush_lsn,wal_status,safe_wal_size,two_phase,two_phase_at,inactive_since,conflicting,invalidation_reason,failover,synced moooooooooooooooooooo tj,j,p,q,g,g,n,s,s,2hg,2hg,p,k,g,2hg,ww,g,p,g,g\n\
pg_get_ruledef	17p 8 p q	1xk 8 p q,g\n\
pg_get_sequence_data	4yj~8 eo 1qh 1p9 nsequence_oid,last_value,is_called mioo t1p9,k,g\n\
pg_get_serial_sequence	1a9 8 p p,p\n\
pg_get_shmem_allocations	3wc k 1qh - nname,off,size,allocated_size moooo tp,k,k,k g2lr:X\n\
pg_get_shmem_allocations_numa	35w~8 k 1qh - nname,numa_node,size mooo tp,n,k g2lr:X\n\
pg_get_statisticsobjdef	2mv 8 p q\n\
pg_get_statisticsobjdef_columns	4ri 8 p q\n\
pg_get_statisticsobjdef_expressions	4rh 8 s1 q\n\
pg_get_triggerdef	1a6 8 p q	23u 8 p q,g\n\
pg_get_userbyid	19m 8 j q\n\
pg_get_viewdef	19k 7c p p	19l 7c p q	1xl 7c p p,g	1xm 7c p q,g	2fr 7c p q,n\n\
pg_get_wait_events	4vi~7 k 1qh - ntype,name,description mooo tp,p,p\n\
pg_get_wal_replay_pause_state	vl g p -\n\
pg_get_wal_resource_managers	4sw k 1qh - nrm_id,rm_name,rm_builtin mooo tn,p,g\n\
pg_get_wal_summarizer_state	4vn~7 g 1qh - nsummarized_tli,summarized_lsn,pending_lsn,summarizer_pid moooo tk,2hg,2hg,n\n\
pg_has_role	235 8 g j,j,p	236 8 g j,q,p	237 8 g q,j,p	238 8 g q,q,p	239 8 g j,p	23a 8 g q,p\n\
pg_hba_file_rules	2mh~55 k 1qh - nline_number,type,database,user_name,address,netmask,auth_method,options,error mooooooooo tn,p,s1,s1,p,p,p,s1,p g	2mh~6 k 1qh - nrule_number,file_name,line_number,type,database,user_name,address,netmask,auth_method,options,error mooooooooooo tn,p,n,p,s1,s1,p,p,p,s1,p g\n\
pg_ident_file_mappings	4tm~55 k 1qh - nline_number,map_name,sys_name,pg_username,error mooooo tn,p,p,p,p g	4tm~6 k 1qh - nmap_number,file_name,line_number,map_name,sys_name,pg_username,error mooooooo tn,p,n,p,p,p,p g\n\
pg_identify_object	2yn 8 1qh q,q,n nclassid,objid,objsubid,type,schema,name,identity miiioooo tq,q,n,p,p,p,p\n\
pg_identify_object_as_address	2ly 8 1qh q,q,n nclassid,objid,objsubid,type,object_names,object_args miiiooo tq,q,n,p,s1,s1\n\
pg_import_system_collations	2np eo n 35l\n\
pg_index_column_has_property	hq 8 g 1p9,n,p\n\
pg_index_has_property	hp 8 g 1p9,p\n\
pg_indexam_has_property	ho 8 g q,p\n\
pg_indexam_progress_phasename	is 0 p q,k\n\
pg_indexes_size	2ba g k 1p9\n\
pg_input_error_info	4sj~6 8 1qh p,p nvalue,type_name,message,detail,hint,sql_error_code miioooo tp,p,p,p,p,p\n\
pg_input_is_valid	4si~6 8 g p,p\n\
pg_is_in_recovery	2xu g g -\n\
pg_is_other_temp_schema	27b 8 g q\n\
pg_is_wal_replay_paused	2dd g g -\n\
pg_isolation_test_session_is_blocked	2lu g g n,rz\n\
pg_jit_available	8r g g -\n\
pg_last_committed_xact	2rj g 1qh - nxid,timestamp,roident mooo ts,ww,q\n\
pg_last_wal_receive_lsn	2y4 g 2hg -\n\
pg_last_wal_replay_lsn	2y5 g 2hg -\n\
pg_last_xact_replay_timestamp	2ye g ww -\n\
pg_listening_channels	2cb 7g p -\n\
pg_lock_status	123 k 1qh - nlocktype,database,relation,page,tuple,virtualxid,transactionid,classid,objid,objsubid,virtualtransaction,pid,mode,granted,fastpath,waitstart moooooooooooooooo tp,q,q,n,l,p,s,q,q,l,p,n,p,g,g,ww\n\
pg_log_backend_memory_contexts	3i7 g g n g\n\
pg_log_standby_snapshot	4v5~6 g 2hg - g\n\
pg_logical_emit_message	2rd~56 eo 2hg g,p,p	2rd~7 eo 2hg g,p,p,g ntransactional,prefix,message,flush dfalse	2re~56 eo 2hg g,p,h	2re~7 eo 2hg g,p,h,g ntransactional,prefix,message,flush dfalse\n\
pg_logical_slot_get_binary_changes	2x3 fo 1qh j,2hg,n,s1 vp nslot_name,upto_lsn,upto_nchanges,options,lsn,xid,data miiivooo tj,2hg,n,s1,2hg,s,h d\'{}\'%3A%3Atext[]\n\
pg_logical_slot_get_changes	2x2 fo 1qh j,2hg,n,s1 vp nslot_name,upto_lsn,upto_nchanges,options,lsn,xid,data miiivooo tj,2hg,n,s1,2hg,s,p d\'{}\'%3A%3Atext[]\n\
pg_logical_slot_peek_binary_changes	2x5 fo 1qh j,2hg,n,s1 vp nslot_name,upto_lsn,upto_nchanges,options,lsn,xid,data miiivooo tj,2hg,n,s1,2hg,s,h d\'{}\'%3A%3Atext[]\n\
pg_logical_slot_peek_changes	2x4 fo 1qh j,2hg,n,s1 vp nslot_name,upto_lsn,upto_nchanges,options,lsn,xid,data miiivooo tj,2hg,n,s1,2hg,s,p d\'{}\'%3A%3Atext[]\n\
pg_ls_archive_statusdir	3vr k 1qh - nname,size,modification mooo tp,k,ww g2lp:X\n\
pg_ls_dir	20x k p p g	2jl k p p,g,g g\n\
pg_ls_logdir	2l5 k 1qh - nname,size,modification mooo tp,k,ww g2lp:X\n\
pg_ls_logicalmapdir	4u7 k 1qh - nname,size,modification mooo tp,k,ww g2lp:X\n\
pg_ls_logicalsnapdir	4u6 k 1qh - nname,size,modification mooo tp,k,ww g2lp:X\n\
pg_ls_replslotdir	4u8 k 1qh p nslot_name,name,size,modification miooo tp,p,k,ww g2lp:X\n\
pg_ls_summariesdir	4xs~8 k 1qh - nname,size,modification mooo tp,k,ww g2lp:X\n\
pg_ls_tmpdir	3vp k 1qh - nname,size,modification mooo tp,k,ww g2lp:X	3vq k 1qh q ntablespace,name,size,modification miooo tq,p,k,ww g2lp:X\n\
pg_ls_waldir	2l6 k 1qh - nname,size,modification mooo tp,k,ww g2lp:X\n\
pg_lsn	4pj 0 2hg 1b8\n\
pg_lsn_cmp	2ib 1s n 2hg,2hg\n\
pg_lsn_eq	2ht 1s g 2hg,2hg\n\
pg_lsn_ge	2hu 1s g 2hg,2hg\n\
pg_lsn_gt	2hv 1s g 2hg,2hg\n\
pg_lsn_hash	2ic 0 n 2hg\n\
pg_lsn_hash_extended	2mt 0 k 2hg,k\n\
pg_lsn_in	2hp 0 2hg 1r7\n\
pg_lsn_larger	38b 0 2hg 2hg,2hg\n\
pg_lsn_le	2hs 1s g 2hg,2hg\n\
pg_lsn_lt	2hr 1s g 2hg,2hg\n\
pg_lsn_mi	2hx 0 1b8 2hg,2hg\n\
pg_lsn_mii	3vk 0 2hg 2hg,1b8\n\
pg_lsn_ne	2hw 1s g 2hg,2hg\n\
pg_lsn_out	2hq 0 1r7 2hg\n\
pg_lsn_pli	3vi 0 2hg 2hg,1b8\n\
pg_lsn_recv	2hy 0 2hg 1rd\n\
pg_lsn_send	2hz 0 h 2hg\n\
pg_lsn_smaller	38c 0 2hg 2hg,2hg\n\
pg_mcv_list_in	3ve 0 3vd 1r7\n\
pg_mcv_list_items	2n7 c 1qh 3vd nmcv_list,index,values,nulls,frequency,base_frequency miooooo t3vd,n,s1,rs,jh,jh\n\
pg_mcv_list_out	3vf 0 1r7 3vd\n\
pg_mcv_list_recv	3vg 8 3vd 1rd\n\
pg_mcv_list_send	3vh 8 h 3vd\n\
pg_my_temp_schema	27a 7c q -\n\
pg_ndistinct_in	2l7 0 2ld 1r7\n\
pg_ndistinct_out	2l8 0 1r7 2ld\n\
pg_ndistinct_recv	2l9 8 2ld 1rd\n\
pg_ndistinct_send	2la 8 h 2ld\n\
pg_nextoid	7n eo q 1p9,j,1p9\n\
pg_node_tree_in	5f 0 5e 1r7\n\
pg_node_tree_out	5g 0 1r7 5e\n\
pg_node_tree_recv	5h 8 5e 1rd\n\
pg_node_tree_send	5i 8 h 5e\n\
pg_notification_queue_usage	2jk 7k jh -\n\
pg_notify	2cc 8g 1ra p,p\n\
pg_numa_available	35v~8 8 g -\n\
pg_opclass_is_visible	1lv 8 g q\n\
pg_operator_is_visible	1lu 8 g q\n\
pg_opfamily_is_visible	2yd 8 g q\n\
pg_options_to_table	1rl c 1qh s1 noptions_array,option_name,option_value mioo ts1,p,p\n\
pg_partition_ancestors	2n5 k 1p9 1p9 npartitionid,relid mio t1p9,1p9\n\
pg_partition_root	2n4 0 1p9 1p9\n\
pg_partition_tree	2n3 k 1qh 1p9 nrootrelid,relid,parentrelid,isleaf,level mioooo t1p9,1p9,1p9,g,n\n\
pg_postmaster_start_time	1z4 8 ww -\n\
pg_prepared_statement	1xq~55 7g 1qh - nname,statement,prepare_time,parameter_types,from_sql,generic_plans,custom_plans mooooooo tp,p,ww,1pf,g,k,k	1xq~6 7g 1qh - nname,statement,prepare_time,parameter_types,result_types,from_sql,generic_plans,custom_plans moooooooo tp,p,ww,1pf,1pf,g,k,k\n\
pg_prepared_xact	tl k 1qh - ntransaction,gid,prepared,ownerid,dbid mooooo ts,p,ww,q,q\n\
pg_promote	2ng g g g,n nwait,wait_seconds dtrue|60 g\n\
pg_read_binary_file	2jj g h p,k,k,g g	2yb g h p,k,k g	2yc g h p g	4sh~6 g h p,g g\n\
pg_read_file	20w g p p,k,k g	2jh g p p,k,k,g g	2ya g p p g	4sg~6 g p p,g g\n\
pg_read_file_old	35w~56 g p p,k,k\n\
pg_relation_filenode	2bb 8 q 1p9\n\
pg_relation_filepath	2ca 8 p 1p9\n\
pg_relation_is_publishable	4q1 8 g 1p9\n\
pg_relation_is_updatable	2yq 8 n 1p9,g\n\
pg_relation_size	1sl 1lc k 1p9 =SELECT pg_relation_size($1, \'main\'::text)	1ss g k 1p9,p\n\
pg_reload_conf	20t g g - g\n\
pg_replication_origin_advance	4n0 eo 1ra p,2hg g\n\
pg_replication_origin_create	4mr eo q p g\n\
pg_replication_origin_drop	4ms eo 1ra p g\n\
pg_replication_origin_oid	4mt 8 q p g\n\
pg_replication_origin_progress	4n1 eo 2hg p,g g\n\
pg_replication_origin_session_is_setup	4mw 7k g - g\n\
pg_replication_origin_session_progress	4mx eo 2hg g g\n\
pg_replication_origin_session_reset	4mv eo 1ra - g\n\
pg_replication_origin_session_setup	4mu eo 1ra p g\n\
pg_replication_origin_xact_reset	4mz 7k 1ra - g\n\
pg_replication_origin_xact_setup	4my 7k 1ra 2hg,ww g\n\
pg_replication_slot_advance	2zq eo 1qh j,2hg nslot_name,upto_lsn,slot_name,end_lsn miioo tj,2hg,j,2hg\n\
pg_restore_attribute_stats	4wr~8 fk g 1r8 v1r8 nkwargs mv\n\
pg_restore_relation_stats	4wq~8 fk g 1r8 v1r8 nkwargs mv\n\
pg_rotate_logfile	20u g g - g\n\
pg_rotate_logfile_old	35v~56 g g -\n\
pg_safe_snapshot_blocking_pids	2ls g rz n\n\
pg_sequence_last_value	340 eo k 1p9\n\
pg_sequence_parameters	2di 8 1qh q nsequence_oid,start_value,minimum_value,maximum_value,increment,cycle_option,cache_size,data_type miooooooo tq,k,k,k,k,g,k,q\n\
pg_settings_get_flags	4tc 8 s1 p\n\
pg_show_all_file_settings	2kh k 1qh - nsourcefile,sourceline,seqno,name,setting,applied,error mooooooo tp,n,n,p,p,g,p g\n\
pg_show_all_settings	1lw c 1qh - nname,setting,unit,category,short_desc,extra_desc,context,vartype,source,min_val,max_val,enumvals,boot_val,reset_val,sourcefile,sourceline,pending_restart mooooooooooooooooo tp,p,p,p,p,p,p,p,p,p,p,s1,p,p,p,n,g\n\
pg_show_replication_origin_status	4n2 8k 1qh - nlocal_id,external_id,remote_lsn,local_lsn moooo tq,p,2hg,2hg g\n\
pg_size_bytes	2km 0 k p\n\
pg_size_pretty	1rk 0 p k	2fy 0 p 1b8\n\
pg_sleep	20y g 1ra jh\n\
pg_sleep_for	31b 1lc 1ra wy =SELECT pg_sleep(((EXTRACT(epoch FROM (clock_timestamp() + $1)) - EXTRACT(epoch FROM clock_timestamp())))::double precision)\n\
pg_sleep_until	31c 1lc 1ra ww =SELECT pg_sleep(((EXTRACT(epoch FROM $1) - EXTRACT(epoch FROM clock_timestamp())))::double precision)\n\
pg_snapshot_in	3wf 0 3vy 1r7\n\
pg_snapshot_out	3wg 0 1r7 3vy\n\
pg_snapshot_recv	3wh 0 3vy 1rd\n\
pg_snapshot_send	3wi 0 h 3vy\n\
pg_snapshot_xip	3wo 4 3wt 3vy\n\
pg_snapshot_xmax	3wn 0 3wt 3vy\n\
pg_snapshot_xmin	3wm 0 3wt 3vy\n\
pg_split_walfile_name	4sl~6 8 1qh p nfile_name,segment_number,timeline_id mioo tp,1b8,k\n\
pg_stat_clear_snapshot	1py 8g 1ra -\n\
pg_stat_file	20v g 1qh p nfilename,size,access,modification,change,creation,isdir mioooooo tp,k,ww,ww,ww,ww,g g	2jv g 1qh p,g nfilename,missing_ok,size,access,modification,change,creation,isdir miioooooo tp,g,k,ww,ww,ww,ww,g g\n\
pg_stat_force_next_flush	1nd 8g 1ra -\n\
pg_stat_get_activity	1k6~55 8c 1qh n npid,datid,pid,usesysid,application_name,state,query,wait_event_type,wait_event,xact_start,query_start,backend_start,state_change,client_addr,client_hostname,client_port,backend_xid,backend_xmin,backend_type,ssl,sslversion,sslcipher,sslbits,ssl_client_dn,ssl_client_serial,ssl_issuer_dn,gss_auth,gss_princ,gss_enc,leader_pid,query_id mioooooooooooooooooooooooooooooo tn,q,n,q,p,p,p,p,p,ww,ww,ww,ww,o5,p,n,s,s,p,g,p,p,n,p,1b8,p,g,p,g,n,k	1k6~6 8c 1qh n npid,datid,pid,usesysid,application_name,state,query,wait_event_type,wait_event,xact_start,query_start,backend_start,state_change,client_addr,client_hostname,client_port,backend_xid,backend_xmin,backend_type,ssl,sslversion,sslcipher,sslbits,ssl_client_dn,ssl_client_serial,ssl_issuer_dn,gss_auth,gss_princ,gss_enc,gss_delegation,leader_pid,query_id miooooooooooooooooooooooooooooooo tn,q,n,q,p,p,p,p,p,ww,ww,ww,ww,o5,p,n,s,s,p,g,p,p,n,p,1b8,p,g,p,g,g,n,k\n\
pg_stat_get_analyze_count	2cw 7c k q\n\
pg_stat_get_archiver	2gr 88 1qh - narchived_count,last_archived_wal,last_archived_time,failed_count,last_failed_wal,last_failed_time,stats_reset mooooooo tk,p,ww,k,p,ww,ww\n\
pg_stat_get_autoanalyze_count	2cx 7c k q\n\
pg_stat_get_autovacuum_count	2cv 7c k q\n\
pg_stat_get_backend_activity	1hw 7c p n\n\
pg_stat_get_backend_activity_start	1m6 7c ww n\n\
pg_stat_get_backend_client_addr	12o 7c o5 n\n\
pg_stat_get_backend_client_port	12p 7c n n\n\
pg_stat_get_backend_dbid	1hu 7c q n\n\
pg_stat_get_backend_idset	1hs 7g n -\n\
pg_stat_get_backend_io	4xe~8 7o 1qh n nbackend_pid,backend_type,object,context,reads,read_bytes,read_time,writes,write_bytes,write_time,writebacks,writeback_time,extends,extend_bytes,extend_time,hits,evictions,reuses,fsyncs,fsync_time,stats_reset mioooooooooooooooooooo tn,p,p,p,k,1b8,jh,k,1b8,jh,k,jh,k,1b8,jh,k,k,k,k,jh,ww\n\
pg_stat_get_backend_pid	1ht 7c n n\n\
pg_stat_get_backend_start	12n 7c ww n\n\
pg_stat_get_backend_subxact	4pn~6 7c 1qh n nbid,subxact_count,subxact_overflowed mioo tn,n,g\n\
pg_stat_get_backend_userid	1hv 7c q n\n\
pg_stat_get_backend_wait_event	279 7c p n\n\
pg_stat_get_backend_wait_event_type	25g 7c p n\n\
pg_stat_get_backend_wal	4vd~8 7k 1qh n nbackend_pid,wal_records,wal_fpi,wal_bytes,wal_buffers_full,stats_reset miooooo tn,k,k,1b8,k,ww\n\
pg_stat_get_backend_xact_start	27d 7c ww n\n\
pg_stat_get_bgwriter_buf_written_checkpoints	24z~56 7c k -\n\
pg_stat_get_bgwriter_buf_written_clean	250 7c k -\n\
pg_stat_get_bgwriter_maxwritten_clean	251 7c k -\n\
pg_stat_get_bgwriter_requested_checkpoints	24y~56 7c k -\n\
pg_stat_get_bgwriter_stat_reset_time	2df 7c ww -\n\
pg_stat_get_bgwriter_timed_checkpoints	24x~56 7c k -\n\
pg_stat_get_blocks_fetched	1hq 7c k q\n\
pg_stat_get_blocks_hit	1hr 7c k q\n\
pg_stat_get_buf_alloc	27f 7c k -\n\
pg_stat_get_buf_fsync_backend	2d3~56 7c k -\n\
pg_stat_get_buf_written_backend	253~56 7c k -\n\
pg_stat_get_checkpoint_sync_time	2ft~56 7c jh -\n\
pg_stat_get_checkpoint_write_time	2fs~56 7c jh -\n\
pg_stat_get_checkpointer_buffers_written	24z~7 7c k -\n\
pg_stat_get_checkpointer_num_performed	4x5~8 7c k -\n\
pg_stat_get_checkpointer_num_requested	24y~7 7c k -\n\
pg_stat_get_checkpointer_num_timed	24x~7 7c k -\n\
pg_stat_get_checkpointer_restartpoints_performed	4vt~7 7c k -\n\
pg_stat_get_checkpointer_restartpoints_requested	4vs~7 7c k -\n\
pg_stat_get_checkpointer_restartpoints_timed	4vr~7 7c k -\n\
pg_stat_get_checkpointer_slru_written	4wu~8 7c k -\n\
pg_stat_get_checkpointer_stat_reset_time	4ve~7 7c ww -\n\
pg_stat_get_checkpointer_sync_time	2ft~7 7c jh -\n\
pg_stat_get_checkpointer_write_time	2fs~7 7c jh -\n\
pg_stat_get_db_active_time	4ru 7c jh q\n\
pg_stat_get_db_blk_read_time	270 7c jh q\n\
pg_stat_get_db_blk_write_time	271 7c jh q\n\
pg_stat_get_db_blocks_fetched	1i0 7c k q\n\
pg_stat_get_db_blocks_hit	1i1 7c k q\n\
pg_stat_get_db_checksum_failures	2n6 7c k q\n\
pg_stat_get_db_checksum_last_failure	2n8 7c ww q\n\
pg_stat_get_db_conflict_all	2da 7c k q\n\
pg_stat_get_db_conflict_bufferpin	2d8 7c k q\n\
pg_stat_get_db_conflict_lock	2d6 7c k q\n\
pg_stat_get_db_conflict_logicalslot	4v9~6 7c k q\n\
pg_stat_get_db_conflict_snapshot	2d7 7c k q\n\
pg_stat_get_db_conflict_startup_deadlock	2d9 7c k q\n\
pg_stat_get_db_conflict_tablespace	2d5 7c k q\n\
pg_stat_get_db_deadlocks	2fk 7c k q\n\
pg_stat_get_db_idle_in_transaction_time	4rv 7c jh q\n\
pg_stat_get_db_numbackends	1hx 7c n q\n\
pg_stat_get_db_parallel_workers_launched	4wk~8 7c k q\n\
pg_stat_get_db_parallel_workers_to_launch	4wj~8 7c k q\n\
pg_stat_get_db_session_time	4rt 7c jh q\n\
pg_stat_get_db_sessions	4rw 7c k q\n\
pg_stat_get_db_sessions_abandoned	4rx 7c k q\n\
pg_stat_get_db_sessions_fatal	4ry 7c k q\n\
pg_stat_get_db_sessions_killed	4rz 7c k q\n\
pg_stat_get_db_stat_reset_time	2de 7c ww q\n\
pg_stat_get_db_temp_bytes	2fj 7c k q\n\
pg_stat_get_db_temp_files	2fi 7c k q\n\
pg_stat_get_db_tuples_deleted	24q 7c k q\n\
pg_stat_get_db_tuples_fetched	24n 7c k q\n\
pg_stat_get_db_tuples_inserted	24o 7c k q\n\
pg_stat_get_db_tuples_returned	24m 7c k q\n\
pg_stat_get_db_tuples_updated	24p 7c k q\n\
pg_stat_get_db_xact_commit	1hy 7c k q\n\
pg_stat_get_db_xact_rollback	1hz 7c k q\n\
pg_stat_get_dead_tuples	27z 7c k q\n\
pg_stat_get_function_calls	2aq 7c k q\n\
pg_stat_get_function_self_time	2as 7c jh q\n\
pg_stat_get_function_total_time	2ar 7c jh q\n\
pg_stat_get_ins_since_vacuum	3wd 7c k q\n\
pg_stat_get_io	4sm~67 7o 1qh - nbackend_type,object,context,reads,read_time,writes,write_time,writebacks,writeback_time,extends,extend_time,op_bytes,hits,evictions,reuses,fsyncs,fsync_time,stats_reset moooooooooooooooooo tp,p,p,k,jh,k,jh,k,jh,k,jh,k,k,k,k,k,jh,ww	4sm~8 7o 1qh - nbackend_type,object,context,reads,read_bytes,read_time,writes,write_bytes,write_time,writebacks,writeback_time,extends,extend_bytes,extend_time,hits,evictions,reuses,fsyncs,fsync_time,stats_reset moooooooooooooooooooo tp,p,p,k,1b8,jh,k,1b8,jh,k,jh,k,1b8,jh,k,k,k,k,jh,ww\n\
pg_stat_get_last_analyze_time	25b 7c ww q\n\
pg_stat_get_last_autoanalyze_time	25c 7c ww q\n\
pg_stat_get_last_autovacuum_time	25a 7c ww q\n\
pg_stat_get_last_vacuum_time	259 7c ww q\n\
pg_stat_get_lastscan	4va~6 7c ww q\n\
pg_stat_get_live_tuples	27y 7c k q\n\
pg_stat_get_mod_since_analyze	2g9 7c k q\n\
pg_stat_get_numscans	1hk 7c k q\n\
pg_stat_get_progress_info	2k6 7g 1qh p ncmdtype,pid,datid,relid,param1,param2,param3,param4,param5,param6,param7,param8,param9,param10,param11,param12,param13,param14,param15,param16,param17,param18,param19,param20 miooooooooooooooooooooooo tp,n,q,q,k,k,k,k,k,k,k,k,k,k,k,k,k,k,k,k,k,k,k,k\n\
pg_stat_get_recovery_prefetch	4tk k 1qh - nstats_reset,prefetch,hit,skip_init,skip_new,skip_fpw,skip_rep,wal_distance,block_distance,io_depth moooooooooo tww,k,k,k,k,k,k,n,n,n\n\
pg_stat_get_replication_slot	4rd 7c 1qh p nslot_name,slot_name,spill_txns,spill_count,spill_bytes,stream_txns,stream_count,stream_bytes,total_txns,total_bytes,stats_reset mioooooooooo tp,p,k,k,k,k,k,k,k,k,ww\n\
pg_stat_get_slru	1s2 8c 1qh - nname,blks_zeroed,blks_hit,blks_read,blks_written,blks_exists,flushes,truncates,stats_reset mooooooooo tp,k,k,k,k,k,k,k,ww\n\
pg_stat_get_snapshot_timestamp	2x8 7c ww -\n\
pg_stat_get_subscription	4py~55 8c 1qh q nsubid,subid,relid,pid,received_lsn,last_msg_send_time,last_msg_receipt_time,latest_end_lsn,latest_end_time mioooooooo tq,q,q,n,2hg,ww,ww,2hg,ww	4py~66 8c 1qh q nsubid,subid,relid,pid,leader_pid,received_lsn,last_msg_send_time,last_msg_receipt_time,latest_end_lsn,latest_end_time miooooooooo tq,q,q,n,n,2hg,ww,ww,2hg,ww	4py~7 8c 1qh q nsubid,subid,relid,pid,leader_pid,received_lsn,last_msg_send_time,last_msg_receipt_time,latest_end_lsn,latest_end_time,worker_type mioooooooooo tq,q,q,n,n,2hg,ww,ww,2hg,ww,p\n\
pg_stat_get_subscription_stats	4t3~57 7c 1qh q nsubid,subid,apply_error_count,sync_error_count,stats_reset mioooo tq,q,k,k,ww	4t3~8 7c 1qh q nsubid,subid,apply_error_count,sync_error_count,confl_insert_exists,confl_update_origin_differs,confl_update_exists,confl_update_missing,confl_delete_origin_differs,confl_delete_missing,confl_multiple_unique_conflicts,stats_reset miooooooooooo tq,q,k,k,k,k,k,k,k,k,k,ww\n\
pg_stat_get_total_analyze_time	4wo~8 7c jh q\n\
pg_stat_get_total_autoanalyze_time	4wp~8 7c jh q\n\
pg_stat_get_total_autovacuum_time	4wn~8 7c jh q\n\
pg_stat_get_total_vacuum_time	4wm~8 7c jh q\n\
pg_stat_get_tuples_deleted	1hp 7c k q\n\
pg_stat_get_tuples_fetched	1hm 7c k q\n\
pg_stat_get_tuples_hot_updated	1is 7c k q\n\
pg_stat_get_tuples_inserted	1hn 7c k q\n\
pg_stat_get_tuples_newpage_updated	4sp~6 7c k q\n\
pg_stat_get_tuples_returned	1hl 7c k q\n\
pg_stat_get_tuples_updated	1ho 7c k q\n\
pg_stat_get_vacuum_count	2cu 7c k q\n\
pg_stat_get_wal	vk~57 88 1qh - nwal_records,wal_fpi,wal_bytes,wal_buffers_full,wal_write,wal_sync,wal_write_time,wal_sync_time,stats_reset mooooooooo tk,k,1b8,k,k,k,jh,jh,ww	vk~8 88 1qh - nwal_records,wal_fpi,wal_bytes,wal_buffers_full,stats_reset mooooo tk,k,1b8,k,ww\n\
pg_stat_get_wal_receiver	2k5 88 1qh - npid,status,receive_start_lsn,receive_start_tli,written_lsn,flushed_lsn,received_tli,last_msg_send_time,last_msg_receipt_time,latest_end_lsn,latest_end_time,slot_name,sender_host,sender_port,conninfo mooooooooooooooo tn,p,2hg,n,2hg,2hg,n,ww,ww,2hg,ww,p,p,n,p\n\
pg_stat_get_wal_senders	2e3 8c 1qh - npid,state,sent_lsn,write_lsn,flush_lsn,replay_lsn,write_lag,flush_lag,replay_lag,sync_priority,sync_state,reply_time moooooooooooo tn,p,2hg,2hg,2hg,2hg,wy,wy,wy,n,p,ww\n\
pg_stat_get_xact_blocks_fetched	2ck 7k k q\n\
pg_stat_get_xact_blocks_hit	2cl 7k k q\n\
pg_stat_get_xact_function_calls	2cm 7k k q\n\
pg_stat_get_xact_function_self_time	2co 7k jh q\n\
pg_stat_get_xact_function_total_time	2cn 7k jh q\n\
pg_stat_get_xact_numscans	2cd 7k k q\n\
pg_stat_get_xact_tuples_deleted	2ci 7k k q\n\
pg_stat_get_xact_tuples_fetched	2cf 7k k q\n\
pg_stat_get_xact_tuples_hot_updated	2cj 7k k q\n\
pg_stat_get_xact_tuples_inserted	2cg 7k k q\n\
pg_stat_get_xact_tuples_newpage_updated	4sq~6 7k k q\n\
pg_stat_get_xact_tuples_returned	2ce 7k k q\n\
pg_stat_get_xact_tuples_updated	2ch 7k k q\n\
pg_stat_have_stats	4t2~57 7k g p,q,q g	4t2~8 7k g p,q,k g\n\
pg_stat_reset	1r6 1c 1ra - g\n\
pg_stat_reset_backend_stats	4xf~8 g 1ra n g\n\
pg_stat_reset_replication_slot	4re 1c 1ra p g\n\
pg_stat_reset_shared	2wv~56 g 1ra p g	2wv~7 1c 1ra p ntarget dNULL%3A%3Atext g\n\
pg_stat_reset_single_function_counters	2wx g 1ra q g\n\
pg_stat_reset_single_table_counters	2ww g 1ra q g\n\
pg_stat_reset_slru	1s3~56 1c 1ra p g	1s3~7 1c 1ra p ntarget dNULL%3A%3Atext g\n\
pg_stat_reset_subscription_stats	4t4 1c 1ra q g\n\
pg_statistics_obj_is_visible	2mj 8 g q\n\
pg_stop_making_pinned_objects	4td eo 1ra -\n\
pg_switch_wal	274 g 2hg - g\n\
pg_sync_replication_slots	4w8~7 eo 1ra -\n\
pg_table_is_visible	1lr 8 g q\n\
pg_table_size	2b9 g k 1p9\n\
pg_tablespace_databases	1z0 c q q\n\
pg_tablespace_location	2wy 8 p q\n\
pg_tablespace_size	1si g k q	1sj g k j\n\
pg_terminate_backend	1m8 g g n,k npid,timeout d0\n\
pg_timezone_abbrevs	207~57 c 1qh - nabbrev,utc_offset,is_dst mooo tp,wy,g\n\
pg_timezone_abbrevs_abbrevs	207~8 c 1qh - nabbrev,utc_offset,is_dst mooo tp,wy,g\n\
pg_timezone_abbrevs_zone	4xt~8 c 1qh - nabbrev,utc_offset,is_dst mooo tp,wy,g\n\
pg_timezone_names	27c c 1qh - nname,abbrev,utc_offset,is_dst moooo tp,p,wy,g\n\
pg_total_relation_size	1ri g k 1p9\n\
pg_trigger_depth	2fv 7c n -\n\
pg_try_advisory_lock	282 7k g k	288 7k g n,n\n\
pg_try_advisory_lock_shared	283 7k g k	289 7k g n,n\n\
pg_try_advisory_xact_lock	2dv 7k g k	2dz 7k g n,n\n\
pg_try_advisory_xact_lock_shared	2dw 7k g k	2e0 7k g n,n\n\
pg_ts_config_is_visible	2we 8 g q\n\
pg_ts_dict_is_visible	2wd 8 g q\n\
pg_ts_parser_is_visible	2wc 8 g q\n\
pg_ts_template_is_visible	2wo 8 g q\n\
pg_type_is_visible	1ls 8 g q\n\
pg_typeof	18z 14 1pa 1r8\n\
pg_visible_in_snapshot	3wp 0 g 3wt,3vy\n\
pg_wal_lsn_diff	2fx 0 1b8 2hg,2hg\n\
pg_wal_replay_pause	2db g 1ra - g\n\
pg_wal_replay_resume	2dc g 1ra - g\n\
pg_wal_summary_contents	4vm~7 k 1qh k,2hg,2hg ntli,start_lsn,end_lsn,relfilenode,reltablespace,reldatabase,relforknumber,relblocknumber,is_limit_block miiioooooo tk,2hg,2hg,q,q,q,l,k,g\n\
pg_walfile_name	277 0 p 2hg\n\
pg_walfile_name_offset	276 0 1qh 2hg nlsn,file_name,file_offset mioo t2hg,p,n\n\
pg_xact_commit_timestamp	2rh g ww s\n\
pg_xact_commit_timestamp_origin	4rc g 1qh s nxid,timestamp,roident mioo ts,ww,q\n\
pg_xact_status	3wq g p 3wt\n\
phraseto_tsquery	3ux 8 2sf p	3v2 0 2sf 2vq,p\n\
pi	18q 0 jh -\n\
plainto_tsquery	2w3 0 2sf 2vq,p	2w7 8 2sf p\n\
plpgsql_call_handler	9uv 180 1rc -\n\
plpgsql_inline_handler	9uw 174 1ra 1rd\n\
plpgsql_validator	9ux 174 1ra q\n\
point	13c 0 go jy	140 0 go jh,jh	16k 0 go gp	16m 0 go gr	16s 0 go gs\n\
point_above	3n 0 g go,go\n\
point_add	141 0 go go,go\n\
point_below	3q 0 g go,go\n\
point_distance	rj 0 jh go,go\n\
point_div	144 0 go go,go\n\
point_eq	3r 0 g go,go\n\
point_horiz	ri 0 g go,go\n\
point_in	39 0 go 1r7\n\
point_left	3o 0 g go,go\n\
point_mul	143 0 go go,go\n\
point_ne	rg 0 g go,go\n\
point_out	3a 0 1r7 go\n\
point_recv	1vg 0 go 1rd\n\
point_right	3p 0 g go,go\n\
point_send	1vh 0 h go\n\
point_sub	142 0 go go,go\n\
point_vert	rh 0 g go,go\n\
poly_above	1zd 0 g gs,gs\n\
poly_below	1za 0 g gs,gs\n\
poly_center	6b 0 go gs\n\
poly_contain	9g 0 g gs,gs\n\
poly_contain_pt	13o 0 g gs,go\n\
poly_contained	9l 0 g gs,gs\n\
poly_distance	k9 0 jh gs,gs\n\
poly_in	9n 0 gs 1r7\n\
poly_left	9h 0 g gs,gs\n\
poly_npoints	145 0 n gs\n\
poly_out	9o 0 1r7 gs\n\
poly_overabove	1zc 0 g gs,gs\n\
poly_overbelow	1zb 0 g gs,gs\n\
poly_overlap	9m 0 g gs,gs\n\
poly_overleft	9i 0 g gs,gs\n\
poly_overright	9j 0 g gs,gs\n\
poly_recv	1x2 0 gs 1rd\n\
poly_right	9k 0 g gs,gs\n\
poly_same	9f 0 g gs,gs\n\
poly_send	1x3 0 h gs\n\
polygon	148 0 gs gr	149 0 gs gq	14z 0 gs n,jy	16w 1kw gs jy =SELECT polygon(12, $1)\n\
popen	13u 0 gq gq\n\
position	nl 0 n p,p	1b6 0 n 17c,17c	1jy 0 n h,h\n\
positionjoinsel	105 8 jh 1rd,q,1rd,l,1rd\n\
positionsel	104 8 jh 1rd,q,1rd,n\n\
postgresql_fdw_validator	1sc 0 g s1,q\n\
pow	11e 0 jh jh,jh	1ca 0 1b8 1b8,1b8\n\
power	120 0 jh jh,jh	1o9 0 1b8 1b8,1b8\n\
prefixjoinsel	2ni 8 jh 1rd,q,1rd,l,1rd\n\
prefixsel	2nh 8 jh 1rd,q,1rd,n\n\
prsd_end	2vb 0 1ra 1rd\n\
prsd_headline	2vc 0 1rd 1rd,1rd,2sf\n\
prsd_lextype	2vd 0 1rd 1rd\n\
prsd_nexttoken	2va 0 1rd 1rd,1rd,1rd\n\
prsd_start	2v9 0 1rd 1rd,n\n\
pt_contained_circle	152 0 g go,jy\n\
pt_contained_poly	13p 0 g go,gs\n\
query_to_xml	298 eo 3y p,g,g,p nquery,nulls,tableforest,targetns\n\
query_to_xml_and_xmlschema	29e eo 3y p,g,g,p nquery,nulls,tableforest,targetns\n\
query_to_xmlschema	29b eo 3y p,g,g,p nquery,nulls,tableforest,targetns\n\
querytree	2u1 0 p 2sf\n\
quote_ident	zm 0 p p\n\
quote_literal	zn 0 p p	zp 1l4 p 1rf =select pg_catalog.quote_literal($1::pg_catalog.text)\n\
quote_nullable	zt w p p	zu 1m0 p 1rf =select pg_catalog.quote_nullable($1::pg_catalog.text)\n\
radians	18p 0 jh jh\n\
radius	14u 0 jh jy\n\
random	18e 7k jh -	4w3~7 7k n n,n nmin,max	4w4~7 7k k k,k nmin,max	4w5~7 7k 1b8 1b8,1b8 nmin,max\n\
random_normal	4sk~6 7k jh jh,jh nmean,stddev d0|1\n\
range_adjacent	2za 0 g 2yf,2yf\n\
range_adjacent_multirange	3a7 0 g 2yf,3i1\n\
range_after	2zc 0 g 2yf,2yf\n\
range_after_multirange	3ad 0 g 2yf,3i1\n\
range_agg	3bh x 3i1 2yf	4sz x 3i1 3i1\n\
range_agg_finalfn	3bg w 3i1 1rd,2yf\n\
range_agg_transfn	3bf w 1rd 1rd,2yf\n\
range_before	2zb 0 g 2yf,2yf\n\
range_before_multirange	3aa 0 g 2yf,3i1\n\
range_cmp	2zi 0 n 2yf,2yf\n\
range_contained_by	2z9 0 g 2yf,2yf\n\
range_contained_by_multirange	3a5 0 g 2yf,3i1\n\
range_contains	2z7 0 g 2yf,2yf\n\
range_contains_elem	2z6 0 g 2yf,1rf\n\
range_contains_elem_support	4w9~7 0 1rd 1rd\n\
range_contains_multirange	3i5 0 g 2yf,3i1\n\
range_eq	2z3 0 g 2yf,2yf\n\
range_ge	2zl 0 g 2yf,2yf\n\
range_gist_consistent	2zn 0 g 1rd,2yf,l,q,1rd\n\
range_gist_penalty	2zr 0 1rd 1rd,1rd,1rd\n\
range_gist_picksplit	2zs 0 1rd 1rd,1rd\n\
range_gist_same	2zt 0 1rd 2yf,2yf,1rd\n\
range_gist_union	2zo 0 2yf 1rd,1rd\n\
range_gt	2zm 0 g 2yf,2yf\n\
range_in	2yi 8 2yf 1r7,q,n\n\
range_intersect	2zg 0 2yf 2yf,2yf\n\
range_intersect_agg	3dx x 3i1 3i1	3fm x 2yf 2yf\n\
range_intersect_agg_transfn	3e9 0 2yf 2yf,2yf\n\
range_le	2zk 0 g 2yf,2yf\n\
range_lt	2zj 0 g 2yf,2yf\n\
range_merge	34p 0 2yf 2yf,2yf	39g 0 2yf 3i1\n\
range_minus	2zh 0 2yf 2yf,2yf\n\
range_ne	2z4 0 g 2yf,2yf\n\
range_out	2yj 8 1r7 2yf\n\
range_overlaps	2z5 0 g 2yf,2yf\n\
range_overlaps_multirange	39y 0 g 2yf,3i1\n\
range_overleft	2zd 0 g 2yf,2yf\n\
range_overleft_multirange	3ag 0 g 2yf,3i1\n\
range_overright	2ze 0 g 2yf,2yf\n\
range_overright_multirange	3aj 0 g 2yf,3i1\n\
range_recv	2yk 8 2yf 1rd,q,n\n\
range_send	2yl 8 h 2yf\n\
range_sortsupport	4xj~8 0 1ra 1rd\n\
range_typanalyze	30s 8 g 1rd\n\
range_union	2zf 0 2yf 2yf,2yf\n\
rangesel	2g1 8 jh 1rd,q,1rd,n\n\
rank	2e5 y k -	32q x k 1r8 v1r8 mv ah1\n\
rank_final	32r w k 1rd,1r8 v1r8 miv\n\
raw_array_subscript_handler	4ro 0 1rd 1rd\n\
record_eq	2at 0 g 1qh,1qh\n\
record_ge	2ay 0 g 1qh,1qh\n\
record_gt	2aw 0 g 1qh,1qh\n\
record_image_eq	2gd 0 g 1qh,1qh\n\
record_image_ge	2gi 0 g 1qh,1qh\n\
record_image_gt	2gg 0 g 1qh,1qh\n\
record_image_le	2gh 0 g 1qh,1qh\n\
record_image_lt	2gf 0 g 1qh,1qh\n\
record_image_ne	2ge 0 g 1qh,1qh\n\
record_in	1rm 8 1qh 1r7,q,n\n\
record_larger	4x3~8 0 1qh 1qh,1qh\n\
record_le	2ax 0 g 1qh,1qh\n\
record_lt	2av 0 g 1qh,1qh\n\
record_ne	2au 0 g 1qh,1qh\n\
record_out	1rn 8 1r7 1qh\n\
record_recv	1uq 8 1qh 1rd,q,n\n\
record_send	1ur 8 h 1qh\n\
record_smaller	4x4~8 0 1qh 1qh,1qh\n\
regclass	tz 8 1p9 p\n\
regclassin	1pm 8 1p9 1r7\n\
regclassout	1pn 8 1r7 1p9\n\
regclassrecv	1w4 0 1p9 1rd\n\
regclasssend	1w5 0 h 1p9\n\
regcollationin	38h 8 38f 1r7\n\
regcollationout	38i 8 1r7 38f\n\
regcollationrecv	38k 0 38f 1rd\n\
regcollationsend	38l 0 h 38f\n\
regconfigin	2vs 8 2vq 1r7\n\
regconfigout	2vt 8 1r7 2vq\n\
regconfigrecv	2vu 0 2vq 1rd\n\
regconfigsend	2vv 0 h 2vq\n\
regdictionaryin	2wr 8 2wp 1r7\n\
regdictionaryout	2ws 8 1r7 2wp\n\
regdictionaryrecv	2wt 0 2wp 1rd\n\
regdictionarysend	2wu 0 h 2wp\n\
regexeqjoinsel	1eo 8 jh 1rd,q,1rd,l,1rd\n\
regexeqsel	1ei 8 jh 1rd,q,1rd,n\n\
regexnejoinsel	1er 8 jh 1rd,q,1rd,l,1rd\n\
regexnesel	1el 8 jh 1rd,q,1rd,n\n\
regexp_count	4tq~57 0 n p,p	4tq~8 0 n p,p nstring,pattern	4tr~57 0 n p,p,n	4tr~8 0 n p,p,n nstring,pattern,start	4ts~57 0 n p,p,n,p	4ts~8 0 n p,p,n,p nstring,pattern,start,flags\n\
regexp_instr	4tt~57 0 n p,p	4tt~8 0 n p,p nstring,pattern	4tu~57 0 n p,p,n	4tu~8 0 n p,p,n nstring,pattern,start	4tv~57 0 n p,p,n,n	4tv~8 0 n p,p,n,n nstring,pattern,start,N	4tw~57 0 n p,p,n,n,n	4tw~8 0 n p,p,n,n,n nstring,pattern,start,N,endoption	4tx~57 0 n p,p,n,n,n,p	4tx~8 0 n p,p,n,n,n,p nstring,pattern,start,N,endoption,flags	4ty~57 0 n p,p,n,n,n,p,n	4ty~8 0 n p,p,n,n,n,p,n nstring,pattern,start,N,endoption,flags,subexpr\n\
regexp_like	4tz~57 0 g p,p	4tz~8 0 g p,p nstring,pattern	4u0~57 0 g p,p,p	4u0~8 0 g p,p,p nstring,pattern,flags\n\
regexp_match	2mc~57 0 s1 p,p	2mc~8 0 s1 p,p nstring,pattern	2md~57 0 s1 p,p,p	2md~8 0 s1 p,p,p nstring,pattern,flags\n\
regexp_matches	24r~57 4 s1 p,p	24r~8 4 s1 p,p nstring,pattern	24s~57 4 s1 p,p,p	24s~8 4 s1 p,p,p nstring,pattern,flags\n\
regexp_replace	1rg~57 0 p p,p,p	1rg~8 0 p p,p,p nstring,pattern,replacement	1rh~57 0 p p,p,p,p	1rh~8 0 p p,p,p,p nstring,pattern,replacement,flags	4tn~57 0 p p,p,p,n,n,p	4tn~8 0 p p,p,p,n,n,p nstring,pattern,replacement,start,N,flags	4to~57 0 p p,p,p,n,n	4to~8 0 p p,p,p,n,n nstring,pattern,replacement,start,N	4tp~57 0 p p,p,p,n	4tp~8 0 p p,p,p,n nstring,pattern,replacement,start\n\
regexp_split_to_array	24v~57 0 s1 p,p	24v~8 0 s1 p,p nstring,pattern	24w~57 0 s1 p,p,p	24w~8 0 s1 p,p,p nstring,pattern,flags\n\
regexp_split_to_table	24t~57 4 p p,p	24t~8 4 p p,p nstring,pattern	24u~57 4 p p,p,p	24u~8 4 p p,p,p nstring,pattern,flags\n\
regexp_substr	4u1~57 0 p p,p	4u1~8 0 p p,p nstring,pattern	4u2~57 0 p p,p,n	4u2~8 0 p p,p,n nstring,pattern,start	4u3~57 0 p p,p,n,n	4u3~8 0 p p,p,n,n nstring,pattern,start,N	4u4~57 0 p p,p,n,n,p	4u4~8 0 p p,p,n,n,p nstring,pattern,start,N,flags	4u5~57 0 p p,p,n,n,p,n	4u5~8 0 p p,p,n,n,p,n nstring,pattern,start,N,flags,subexpr\n\
regnamespacein	35g 8 35l 1r7\n\
regnamespaceout	35h 8 1r7 35l\n\
regnamespacerecv	35j 0 35l 1rd\n\
regnamespacesend	35k 0 h 35l\n\
regoperatorin	1pk 8 1p8 1r7\n\
regoperatorout	1pl 8 1r7 1p8\n\
regoperatorrecv	1w2 0 1p8 1rd\n\
regoperatorsend	1w3 0 h 1p8\n\
regoperin	1pi 8 1p7 1r7\n\
regoperout	1pj 8 1r7 1p7\n\
regoperrecv	1w0 0 1p7 1rd\n\
regopersend	1w1 0 h 1p7\n\
regprocedurein	1pg 8 1p6 1r7\n\
regprocedureout	1ph 8 1r7 1p6\n\
regprocedurerecv	1vy 0 1p6 1rd\n\
regproceduresend	1vz 0 h 1p6\n\
regprocin	18 8 o 1r7\n\
regprocout	19 8 1r7 o\n\
regprocrecv	1vw 0 o 1rd\n\
regprocsend	1vx 0 h o\n\
regr_avgx	26e x jh jh,jh\n\
regr_avgy	26f x jh jh,jh\n\
regr_count	26a x k jh,jh\n\
regr_intercept	26i x jh jh,jh\n\
regr_r2	26g x jh jh,jh\n\
regr_slope	26h x jh jh,jh\n\
regr_sxx	26b x jh jh,jh\n\
regr_sxy	26d x jh jh,jh\n\
regr_syy	26c x jh jh,jh\n\
regrolein	35u 8 35s 1r7\n\
regroleout	35o 8 1r7 35s\n\
regrolerecv	35q 0 35s 1rd\n\
regrolesend	35r 0 h 35s\n\
regtypein	1po 8 1pa 1r7\n\
regtypeout	1pp 8 1r7 1pa\n\
regtyperecv	1w6 0 1pa 1rd\n\
regtypesend	1w7 0 h 1pa\n\
repeat	192 0 p p,n\n\
replace	1lz 0 p p,p,p\n\
reverse	2d2 0 p p	4xa~8 0 h h\n\
right	2d1 0 p p,n\n\
round	11a 0 jh jh	1bf 0 1b8 1b8,n	1bg 1kw 1b8 1b8 =SELECT round($1, 0)\n\
row_number	2e4 y k -\n\
row_security_active	2jm 8 g q	2jn 8 g p\n\
row_to_json	2fn 8 36 1qh	2fo 8 36 1qh,g\n\
rpad	oa 0 p p,n,p	og 1kw p p,n =SELECT rpad($1, $2, \' \'::text)\n\
rtrim	oc 0 p p,p	oi 0 p p	4s4 0 h h,h\n\
satisfies_hash_partition	3vo w g q,n,n,1r8 v1r8 miiiv\n\
scalargejoinsel	b2 8 jh 1rd,q,1rd,l,1rd\n\
scalargesel	9d 8 jh 1rd,q,1rd,n\n\
scalargtjoinsel	30 8 jh 1rd,q,1rd,l,1rd\n\
scalargtsel	2w 8 jh 1rd,q,1rd,n\n\
scalarlejoinsel	aq 8 jh 1rd,q,1rd,l,1rd\n\
scalarlesel	9c 8 jh 1rd,q,1rd,n\n\
scalarltjoinsel	2z 8 jh 1rd,q,1rd,l,1rd\n\
scalarltsel	2v 8 jh 1rd,q,1rd,n\n\
scale	2j5 0 n 1b8\n\
schema_to_xml	29h 7c 3y j,g,g,p nschema,nulls,tableforest,targetns\n\
schema_to_xml_and_xmlschema	29j 7c 3y j,g,g,p nschema,nulls,tableforest,targetns\n\
schema_to_xmlschema	29i 7c 3y j,g,g,p nschema,nulls,tableforest,targetns\n\
session_user	kq 8 j -\n\
set_bit	k4 0 h h,k,n	2c9 0 17c 17c,n,n\n\
set_byte	k2 0 h h,n,n\n\
set_config	1lq fk p p,p,g\n\
set_masklen	gt 0 o5 o5,n	hn 0 i2 i2,n\n\
setseed	18f 7k 1ra jh\n\
setval	17s eo k 1p9,k	1d1 eo k 1p9,k,g\n\
setweight	2k8 0 2se 2se,i,s1	2so 0 2se 2se,i\n\
sha224	2mz 1s h h\n\
sha256	2n0 1s h h\n\
sha384	2n1 1s h h\n\
sha512	2n2 1s h h\n\
shell_in	1um w 1ra 1r7\n\
shell_out	1un 0 1r7 1ra\n\
shift_jis_2004_to_euc_jis_2004	3dv sg n n,n,1r7,1rd,n,g\n\
shift_jis_2004_to_utf8	3ds sg n n,n,1r7,1rd,n,g\n\
shobj_description	1jd 1l4 p q,j =SELECT pg_shdescription.description FROM pg_shdescription WHERE ((pg_shdescription.objoid = $1) AND (pg_shdescription.classoid = ( SELECT pg_class.oid FROM pg_class WHERE ((pg_class.relname = $2) AND (pg_class.relnamespace = (\'pg_catalog\'::regnamespace)::oid)))))\n\
sign	1be 0 1b8 1b8	1s6 0 jh jh\n\
similar_escape	193 w p p,p\n\
similar_to_escape	1j6 0 p p,p	1j7 0 p p\n\
sin	18k 0 jh jh\n\
sind	23z 0 jh jh\n\
sinh	1we 0 jh jh\n\
sjis_to_euc_jp	3c5 sg n n,n,1r7,1rd,n,g\n\
sjis_to_mic	3c7 sg n n,n,1r7,1rd,n,g\n\
sjis_to_utf8	3dm sg n n,n,1r7,1rd,n,g\n\
slope	rk 0 jh go,go\n\
spg_bbox_quad_config	3v6 0 1ra 1rd,1rd\n\
spg_box_quad_choose	3v9 0 1ra 1rd,1rd\n\
spg_box_quad_config	3v8 0 1ra 1rd,1rd\n\
spg_box_quad_inner_consistent	3vb 0 1ra 1rd,1rd\n\
spg_box_quad_leaf_consistent	3vc 0 g 1rd,1rd\n\
spg_box_quad_picksplit	3va 0 1ra 1rd,1rd\n\
spg_kd_choose	33s 0 1ra 1rd,1rd\n\
spg_kd_config	33r 0 1ra 1rd,1rd\n\
spg_kd_inner_consistent	33u 0 1ra 1rd,1rd\n\
spg_kd_picksplit	33t 0 1ra 1rd,1rd\n\
spg_poly_quad_compress	3v7 0 gr gs\n\
spg_quad_choose	33n 0 1ra 1rd,1rd\n\
spg_quad_config	33m 0 1ra 1rd,1rd\n\
spg_quad_inner_consistent	33p 0 1ra 1rd,1rd\n\
spg_quad_leaf_consistent	33q 0 g 1rd,1rd\n\
spg_quad_picksplit	33o 0 1ra 1rd,1rd\n\
spg_range_quad_choose	2oe 0 1ra 1rd,1rd\n\
spg_range_quad_config	2od 0 1ra 1rd,1rd\n\
spg_range_quad_inner_consistent	2og 0 1ra 1rd,1rd\n\
spg_range_quad_leaf_consistent	2oh 0 g 1rd,1rd\n\
spg_range_quad_picksplit	2of 0 1ra 1rd,1rd\n\
spg_text_choose	33w 0 1ra 1rd,1rd\n\
spg_text_config	33v 0 1ra 1rd,1rd\n\
spg_text_inner_consistent	33y 0 1ra 1rd,1rd\n\
spg_text_leaf_consistent	33z 0 g 1rd,1rd\n\
spg_text_picksplit	33x 0 1ra 1rd,1rd\n\
spghandler	9a g 91 1rd\n\
split_part	1m0 0 p p,p,n\n\
sqrt	11c 0 jh jh	1c2 0 1b8 1b8\n\
starts_with	2uo 1s g p,p\n\
statement_timestamp	21k 8 ww -\n\
stddev	1nu x 1b8 k	1nv x 1b8 n	1nw x 1b8 l	1nx x jh jg	1ny x jh jh	1nz x 1b8 1b8\n\
stddev_pop	23o x 1b8 k	23p x 1b8 n	23q x 1b8 l	23r x jh jg	23s x jh jh	23t x 1b8 1b8\n\
stddev_samp	23c x 1b8 k	23d x 1b8 n	23e x 1b8 l	23f x jh jg	23g x jh jh	23h x 1b8 1b8\n\
string_agg	2qa~56 x p p,p	2qa~7 x p p,p nvalue,delimiter	2qh~56 x h h,h	2qh~7 x h h,h nvalue,delimiter\n\
string_agg_combine	4uz~6 w 1rd 1rd,1rd\n\
string_agg_deserialize	4v1~6 0 1rd h,1rd\n\
string_agg_finalfn	2q8 w p 1rd\n\
string_agg_serialize	4v0~6 0 h 1rd\n\
string_agg_transfn	2q7 w 1rd 1rd,p,p\n\
string_to_array	ag w s1 p,p,p	ay w s1 p,p\n\
string_to_table	4r4 10 p p,p	4r5 10 p p,p,p\n\
strip	2sn 0 2se 2se\n\
strpos	o4 0 n p,p\n\
substr	od 0 p p,n,n	oj 0 p p,n	1lx 0 h h,n,n	1ly 0 h h,n\n\
substring	q0 0 p p,n,n	q1 0 p p,n	1ao 0 17c 17c,n,n	1b7 0 17c 17c,n	1jw 0 h h,n,n	1jx 0 h h,n	1ll 0 p p,p	1lm 1kw p p,p,p =SELECT "substring"($1, similar_to_escape($2, $3))\n\
sum	1mj x 1b8 k	1mk x k n	1ml x k l	1mm x jg jg	1mn x jh jh	1mo x ly ly	1mp x wy wy	1mq x 1b8 1b8\n\
suppress_redundant_updates_trigger	zv g 1rb -\n\
system	2k2 g 2jy 1rd\n\
system_user	4vb~6 8 p -\n\
table_am_handler_in	7f w 7h 1r7\n\
table_am_handler_out	7g 0 1r7 7h\n\
table_to_xml	297 7c 3y 1p9,g,g,p ntbl,nulls,tableforest,targetns\n\
table_to_xml_and_xmlschema	29d 7c 3y 1p9,g,g,p ntbl,nulls,tableforest,targetns\n\
table_to_xmlschema	29a 7c 3y 1p9,g,g,p ntbl,nulls,tableforest,targetns\n\
tan	18m 0 jh jh\n\
tand	241 0 jh jh\n\
tanh	1wg 0 jh jh\n\
text	b5 0 p sy	ba 1s p j	ka 0 p o5	qa 0 p i	296 0 p 3y	2aj 0 p g\n\
text_ge	kn 1s g p,p\n\
text_gt	km 1s g p,p\n\
text_larger	cq 1s p p,p\n\
text_le	kl 1s g p,p\n\
text_lt	kk 1s g p,p\n\
text_pattern_ge	1o3 1s g p,p\n\
text_pattern_gt	1o4 1s g p,p\n\
text_pattern_le	1o1 1s g p,p\n\
text_pattern_lt	1o0 1s g p,p\n\
text_smaller	cr 1s p p,p\n\
text_starts_with_support	4te 0 1rd 1rd\n\
textanycat	1jn 1l4 p p,254 =select $1 operator(pg_catalog.||) $2::pg_catalog.text\n\
textcat	yy 0 p p,p\n\
texteq	1v 1s g p,p\n\
texteqname	6v 1s g p,j\n\
textgename	6y 1s g p,j\n\
textgtname	6z 1s g p,j\n\
texticlike	19d 0 g p,p\n\
texticlike_support	sh 0 1rd 1rd\n\
texticnlike	19e 0 g p,p\n\
texticregexeq	ye 0 g p,p\n\
texticregexeq_support	sg 0 1rd 1rd\n\
texticregexne	yf 0 g p,p\n\
textin	1a 0 p 1r7\n\
textlen	yx 0 n p\n\
textlename	6x 1s g p,j\n\
textlike	nm 0 g p,p\n\
textlike_support	sf 0 1rd 1rd\n\
textltname	6w 1s g p,j\n\
textne	4d 1s g p,p\n\
textnename	70 1s g p,j\n\
textnlike	nn 0 g p,p\n\
textout	1b 0 1r7 p\n\
textrecv	1v2 8 p 1rd\n\
textregexeq	yu 0 g p,p\n\
textregexeq_support	11w 0 1rd 1rd\n\
textregexne	yw 0 g p,p\n\
textsend	1v3 8 h p\n\
thesaurus_init	2vw 0 1rd 1rd\n\
thesaurus_lexize	2vx 0 1rd 1rd,1rd,1rd,1rd\n\
tideq	zw 1s g r,r\n\
tidge	25k 1s g r,r\n\
tidgt	25i 1s g r,r\n\
tidin	1c 0 r 1r7\n\
tidlarger	25n 0 r r,r\n\
tidle	25l 1s g r,r\n\
tidlt	25j 1s g r,r\n\
tidne	z5 1s g r,r\n\
tidout	1d 0 1r7 r\n\
tidrecv	1vq 0 r 1rd\n\
tidsend	1vr 0 h r\n\
tidsmaller	25o 0 r r,r\n\
time	10k 0 u3 uy	13f 0 u3 wy	1io 0 u3 u3,n	1k3 8 u3 ww	1ku 0 u3 z6\n\
time_cmp	ur 1s n u3,u3\n\
time_eq	vt 1s g u3,u3\n\
time_ge	up 1s g u3,u3\n\
time_gt	uo 1s g u3,u3\n\
time_hash	1aw 0 n u3\n\
time_hash_extended	2mp 0 k u3,k\n\
time_in	vr 8 u3 1r7,q,n\n\
time_larger	129 0 u3 u3,u3\n\
time_le	un 1s g u3,u3\n\
time_lt	um 1s g u3,u3\n\
time_mi_interval	1ck 0 u3 u3,wy\n\
time_mi_time	1ay 0 wy u3,u3\n\
time_ne	uq 1s g u3,u3\n\
time_out	vs 0 1r7 u3\n\
time_pl_interval	1cj 0 u3 u3,wy\n\
time_recv	1wm 0 u3 1rd,q,n\n\
time_send	1wn 0 h u3\n\
time_smaller	12a 0 u3 u3,u3\n\
time_support	31k 0 1rd 1rd\n\
timedate_pl	100 1kw uy u3,u2 =SELECT ($2 + $1)\n\
timeofday	7m g p -\n\
timestamp	1ih 0 uy uy,n	1k8 0 uy u2	1k9 0 uy u2,u3	1kb 8 uy ww\n\
timestamp_cmp	1kt 1s n uy,uy\n\
timestamp_cmp_date	1tu 0 n uy,u2\n\
timestamp_cmp_timestamptz	1y6 8 n uy,ww\n\
timestamp_eq	1l0 1s g uy,uy\n\
timestamp_eq_date	1tq 0 g uy,u2\n\
timestamp_eq_timestamptz	1y2 8 g uy,ww\n\
timestamp_ge	1l4 1s g uy,uy\n\
timestamp_ge_date	1ts 0 g uy,u2\n\
timestamp_ge_timestamptz	1y4 8 g uy,ww\n\
timestamp_gt	1l5 1s g uy,uy\n\
timestamp_gt_date	1tr 0 g uy,u2\n\
timestamp_gt_timestamptz	1y3 8 g uy,ww\n\
timestamp_hash	1kn 0 n uy\n\
timestamp_hash_extended	2mr 0 k uy,k\n\
timestamp_in	10g 8 uy 1r7,q,n\n\
timestamp_larger	1kk 0 uy uy,uy\n\
timestamp_le	1l3 1s g uy,uy\n\
timestamp_le_date	1tp 0 g uy,u2\n\
timestamp_le_timestamptz	1y1 8 g uy,ww\n\
timestamp_lt	1l2 1s g uy,uy\n\
timestamp_lt_date	1to 0 g uy,u2\n\
timestamp_lt_timestamptz	1y0 8 g uy,ww\n\
timestamp_mi	1kf 0 wy uy,uy\n\
timestamp_mi_interval	1kh 0 uy uy,wy\n\
timestamp_ne	1l1 1s g uy,uy\n\
timestamp_ne_date	1tt 0 g uy,u2\n\
timestamp_ne_timestamptz	1y5 8 g uy,ww\n\
timestamp_out	10h 8 1r7 uy\n\
timestamp_pl_interval	1kg 0 uy uy,wy\n\
timestamp_recv	1wq 0 uy 1rd,q,n\n\
timestamp_send	1wr 0 h uy\n\
timestamp_skipsupport	4y1~8 0 1ra 1rd\n\
timestamp_smaller	1kj 0 uy uy,uy\n\
timestamp_sortsupport	2f5 0 1ra 1rd\n\
timestamp_support	30t 0 1rd 1rd\n\
timestamptypmodin	28p 0 n z3\n\
timestamptypmodout	28q 0 1r7 n\n\
timestamptz	wm 8 ww u2	wo 1l4 ww u2,u3 =SELECT (($1 + $2))::timestamp with time zone	11r 0 ww u2,z6	1in 0 ww ww,n	1kc 8 ww uy\n\
timestamptz_cmp	10i 1s n ww,ww\n\
timestamptz_cmp_date	1u7 8 n ww,u2\n\
timestamptz_cmp_timestamp	1yd 8 n ww,uy\n\
timestamptz_eq	w0 1s g ww,ww\n\
timestamptz_eq_date	1u3 8 g ww,u2\n\
timestamptz_eq_timestamp	1y9 8 g ww,uy\n\
timestamptz_ge	w4 1s g ww,ww\n\
timestamptz_ge_date	1u5 8 g ww,u2\n\
timestamptz_ge_timestamp	1yb 8 g ww,uy\n\
timestamptz_gt	w5 1s g ww,ww\n\
timestamptz_gt_date	1u4 8 g ww,u2\n\
timestamptz_gt_timestamp	1ya 8 g ww,uy\n\
timestamptz_hash	4yh~8 0 n ww\n\
timestamptz_hash_extended	4yi~8 0 k ww,k\n\
timestamptz_in	vy 8 ww 1r7,q,n\n\
timestamptz_larger	x8 0 ww ww,ww\n\
timestamptz_le	w3 1s g ww,ww\n\
timestamptz_le_date	1u2 8 g ww,u2\n\
timestamptz_le_timestamp	1y8 8 g ww,uy\n\
timestamptz_lt	w2 1s g ww,ww\n\
timestamptz_lt_date	1u1 8 g ww,u2\n\
timestamptz_lt_timestamp	1y7 8 g ww,uy\n\
timestamptz_mi	x0 0 wy ww,ww\n\
timestamptz_mi_interval	x2 8 ww ww,wy\n\
timestamptz_ne	w1 1s g ww,ww\n\
timestamptz_ne_date	1u6 8 g ww,u2\n\
timestamptz_ne_timestamp	1yc 8 g ww,uy\n\
timestamptz_out	vz 8 1r7 ww\n\
timestamptz_pl_interval	x1 8 ww ww,wy\n\
timestamptz_recv	1ws 0 ww 1rd,q,n\n\
timestamptz_send	1wt 0 h ww\n\
timestamptz_smaller	x7 0 ww ww,ww\n\
timestamptztypmodin	28r 0 n z3\n\
timestamptztypmodout	28s 0 1r7 n\n\
timetypmodin	28t 0 n z3\n\
timetypmodout	28u 0 1r7 n\n\
timetz	12k 8 z6 ww	1ip 0 z6 z6,n	1kv 8 z6 u3\n\
timetz_cmp	11q 1s n z6,z6\n\
timetz_eq	11k 1s g z6,z6\n\
timetz_ge	11o 1s g z6,z6\n\
timetz_gt	11p 1s g z6,z6\n\
timetz_hash	1b4 0 n z6\n\
timetz_hash_extended	2mq 0 k z6,k\n\
timetz_in	11i 8 z6 1r7,q,n\n\
timetz_larger	12b 0 z6 z6,z6\n\
timetz_le	11n 1s g z6,z6\n\
timetz_lt	11m 1s g z6,z6\n\
timetz_mi_interval	1cm 0 z6 z6,wy\n\
timetz_ne	11l 1s g z6,z6\n\
timetz_out	11j 0 1r7 z6\n\
timetz_pl_interval	1cl 0 z6 z6,wy\n\
timetz_recv	1wo 0 z6 1rd,q,n\n\
timetz_send	1wp 0 h z6\n\
timetz_smaller	12c 0 z6 z6,z6\n\
timetzdate_pl	102 1kw ww z6,u2 =SELECT ($2 + $1)\n\
timetztypmodin	28v 0 n z3\n\
timetztypmodout	28w 0 1r7 n\n\
timezone	si 0 uy wy,ww	w7 0 uy p,ww	1kl 8 z6 p,z6	1km 0 z6 wy,z6	1lh 0 ww p,uy	1li 0 ww wy,uy	4vy~7 8 uy ww	4vz~7 8 ww uy	4w0~7 8 z6 z6\n\
to_ascii	1f9 0 p p	1fa 0 p p,n	1fb 0 p p,j\n\
to_bin	4vu~7 0 p n	4vv~7 0 p k\n\
to_char	1d4 8 p wy,p	1d6 8 p ww,p	1d8 8 p 1b8,p	1d9 8 p n,p	1da 8 p k,p	1db 8 p jg,p	1dc 8 p jh,p	1kx 8 p uy,p\n\
to_date	1dg 8 u2 p,p\n\
to_hex	1m1 0 p n	1m2 0 p k\n\
to_json	2g8 8 36 1rf\n\
to_jsonb	2x7 8 2xm 1rf\n\
to_number	1dd 8 1b8 p,p\n\
to_oct	4vw~7 0 p n	4vx~7 0 p k\n\
to_regclass	2p3 8 1p9 p\n\
to_regcollation	38j 8 38f p\n\
to_regnamespace	35i 8 35l p\n\
to_regoper	2p0 8 1p7 p\n\
to_regoperator	2ok 8 1p8 p\n\
to_regproc	2p2 8 o p\n\
to_regprocedure	2on 8 1p6 p\n\
to_regrole	35p 8 35s p\n\
to_regtype	2p1 8 1pa p\n\
to_regtypemod	4vh~7 8 n p\n\
to_timestamp	w6 0 ww jh	1de 8 ww p,p\n\
to_tsquery	2w2 0 2sf 2vq,p	2w6 8 2sf p\n\
to_tsvector	2w1 0 2se 2vq,p	2w5 8 2se p	38x 8 2se 2xm	38y 8 2se 36	38z 0 2se 2vq,2xm	390 0 2se 2vq,36\n\
transaction_timestamp	21j 8 ww -\n\
translate	oe 0 p p,p,p\n\
trigger_in	1rw w 1rb 1r7\n\
trigger_out	1rx 0 1r7 1rb\n\
trim_array	4rg 0 1r9 1r9,n\n\
trim_scale	3w3 0 1b8 1b8\n\
trunc	kx 0 n1 n1	11b 0 jh jh	1bh 0 1b8 1b8,n	1bi 1kw 1b8 1b8 =SELECT trunc($1, 0)	368 0 li li\n\
ts_debug	4rr 1l8 1qh 2vq,p nconfig,document,alias,description,token,dictionaries,dictionary,lexemes miioooooo t2vq,p,p,p,p,2wq,2wp,s1 =SELECT tt.alias, tt.description, parse.token, ARRAY( SELECT (m.mapdict)::regdictionary AS mapdict FROM pg_ts_config_map m WHERE ((m.mapcfg = (ts_debug.config)::oid) AND (m.maptokentype = parse.tokid)) ORDER BY m.mapseqno) AS dictionaries, ( SELECT (m.mapdict)::regdictionary AS mapdict FROM pg_ts_config_map m WHERE ((m.mapcfg = (ts_debug.config)::oid) AND (m.maptokentype = parse.tokid)) ORDER BY (ts_lexize((m.mapdict)::regdictionary, parse.token) IS NULL), m.mapseqno LIMIT 1) AS dictionary, ( SELECT ts_lexize((m.mapdict)::regdictionary, parse.token) AS ts_lexize FROM pg_ts_config_map m WHERE ((m.mapcfg = (ts_debug.config)::oid) AND (m.maptokentype = parse.tokid)) ORDER BY (ts_lexize((m.mapdict)::regdictionary, parse.token) IS NULL), m.mapseqno LIMIT 1) AS lexemes FROM ts_parse(( SELECT pg_ts_config.cfgparser FROM pg_ts_config WHERE (pg_ts_config.oid = (ts_debug.config)::oid)), ts_debug.document) parse(tokid, token), ts_token_type(( SELECT pg_ts_config.cfgparser FROM pg_ts_config WHERE (pg_ts_config.oid = (ts_debug.config)::oid))) tt(tokid, alias, description) WHERE (tt.tokid = parse.tokid)	4rs 1l8 1qh p ndocument,alias,description,token,dictionaries,dictionary,lexemes mioooooo tp,p,p,p,2wq,2wp,s1 =SELECT ts_debug.alias, ts_debug.description, ts_debug.token, ts_debug.dictionaries, ts_debug.dictionary, ts_debug.lexemes FROM ts_debug(get_current_ts_config(), ts_debug.document) ts_debug(alias, description, token, dictionaries, dictionary, lexemes)\n\
ts_delete	2k9 0 2se 2se,p	2kb 0 2se 2se,s1\n\
ts_filter	2k7 0 2se 2se,ru\n\
ts_headline	2vz 0 p 2vq,p,2sf,p	2w0 0 p 2vq,p,2sf	2wa 8 p p,2sf,p	2wb 8 p p,2sf	38p 0 2xm 2vq,2xm,2sf,p	38q 0 2xm 2vq,2xm,2sf	38r 8 2xm 2xm,2sf,p	38s 8 2xm 2xm,2sf	38t 0 36 2vq,36,2sf,p	38u 0 36 2vq,36,2sf	38v 8 36 36,2sf,p	38w 8 36 36,2sf\n\
ts_lexize	2vf 0 s1 2wp,p\n\
ts_match_qv	2sz 0 g 2sf,2se\n\
ts_match_tq	2wh 8 g p,2sf\n\
ts_match_tt	2wg 8 g p,p\n\
ts_match_vq	2sy 0 g 2se,2sf\n\
ts_parse	2v7 4 1qh q,p nparser_oid,txt,tokid,token miioo tq,p,n,p	2v8 c 1qh p,p nparser_name,txt,tokid,token miioo tp,p,n,p\n\
ts_rank	2uv 0 jg sd,2se,2sf,n	2uw 0 jg sd,2se,2sf	2ux 0 jg 2se,2sf,n	2uy 0 jg 2se,2sf\n\
ts_rank_cd	2uz 0 jg sd,2se,2sf,n	2v0 0 jg sd,2se,2sf	2v1 0 jg 2se,2sf,n	2v2 0 jg 2se,2sf\n\
ts_rewrite	2uc 0 2sf 2sf,2sf,2sf	2ud eo 2sf 2sf,p\n\
ts_stat	2uh es 1qh p nquery,word,ndoc,nentry miooo tp,p,n,n	2ui es 1qh p,p nquery,weights,word,ndoc,nentry miiooo tp,p,p,n,n\n\
ts_token_type	2v5 4 1qh q nparser_oid,tokid,alias,description miooo tq,n,p,p	2v6 c 1qh p nparser_name,tokid,alias,description miooo tp,n,p,p\n\
ts_typanalyze	2ug 8 g 1rd\n\
tsm_handler_in	2jz w 2jy 1r7\n\
tsm_handler_out	2k0 0 1r7 2jy\n\
tsmatchjoinsel	2uf 8 jh 1rd,q,1rd,l,1rd\n\
tsmatchsel	2ue 8 jh 1rd,q,1rd,n\n\
tsmultirange	3b2 0 3hx -	3b3 0 3hx 30k	3b4 0 3hx 30l v30k mv\n\
tsq_mcontained	2uk 0 g 2sf,2sf\n\
tsq_mcontains	2uj 0 g 2sf,2sf\n\
tsquery_and	2tx 0 2sf 2sf,2sf\n\
tsquery_cmp	2tw 0 n 2sf,2sf\n\
tsquery_eq	2ts 0 g 2sf,2sf\n\
tsquery_ge	2tu 0 g 2sf,2sf\n\
tsquery_gt	2tv 0 g 2sf,2sf\n\
tsquery_le	2tr 0 g 2sf,2sf\n\
tsquery_lt	2tq 0 g 2sf,2sf\n\
tsquery_ne	2tt 0 g 2sf,2sf\n\
tsquery_not	2tz 0 2sf 2sf\n\
tsquery_or	2ty 0 2sf 2sf,2sf\n\
tsquery_phrase	3uz 0 2sf 2sf,2sf	3v0 0 2sf 2sf,2sf,n\n\
tsqueryin	2sc 0 2sf 1r7\n\
tsqueryout	2sd 0 1r7 2sf\n\
tsqueryrecv	2t5 0 2sf 1rd\n\
tsquerysend	2t4 0 h 2sf\n\
tsrange	319 w 30k uy,uy	31a w 30k uy,uy,p\n\
tsrange_subdiff	315 0 jh uy,uy\n\
tstzmultirange	3b5 0 3hy -	3b6 0 3hy 30m	3b7 0 3hy 30n v30m mv\n\
tstzrange	31d w 30m ww,ww	31e w 30m ww,ww,p\n\
tstzrange_subdiff	316 0 jh ww,ww\n\
tsvector_cmp	2sm 0 n 2se,2se\n\
tsvector_concat	2sp 0 2se 2se,2se\n\
tsvector_eq	2si 0 g 2se,2se\n\
tsvector_ge	2sk 0 g 2se,2se\n\
tsvector_gt	2sl 0 g 2se,2se\n\
tsvector_le	2sh 0 g 2se,2se\n\
tsvector_lt	2sg 0 g 2se,2se\n\
tsvector_ne	2sj 0 g 2se,2se\n\
tsvector_to_array	2ke 0 s1 2se\n\
tsvector_update_trigger	2w8 1c 1rb -\n\
tsvector_update_trigger_column	2w9 1c 1rb -\n\
tsvectorin	2sa 0 2se 1r7\n\
tsvectorout	2sb 0 1r7 2se\n\
tsvectorrecv	2t3 0 2se 1rd\n\
tsvectorsend	2t2 0 h 2se\n\
txid_current	29r eg k -\n\
txid_current_if_assigned	2l0 eg k -\n\
txid_current_snapshot	29s 8 2ai -\n\
txid_snapshot_in	29n 0 2ai 1r7\n\
txid_snapshot_out	29o 0 1r7 2ai\n\
txid_snapshot_recv	29p 0 2ai 1rd\n\
txid_snapshot_send	29q 0 h 2ai\n\
txid_snapshot_xip	29v 4 k 2ai\n\
txid_snapshot_xmax	29u 0 k 2ai\n\
txid_snapshot_xmin	29t 0 k 2ai\n\
txid_status	2lc g p k\n\
txid_visible_in_snapshot	29w 0 g k,2ai\n\
uhc_to_utf8	3do sg n n,n,1r7,1rd,n,g\n\
unicode_assigned	4pl~7 0 g p\n\
unicode_version	3id~7 0 p -\n\
unique_key_recheck	yq g 1rb -\n\
unistr	4s6 0 p p\n\
unknownin	31 0 jl 1r7\n\
unknownout	32 0 1r7 jl\n\
unknownrecv	1v4 0 jl 1rd\n\
unknownsend	1v5 0 h jl\n\
unnest	zx 4 2yf 3i1	1sr 4 1rf 1r9	2ka 4 1qh 2se ntsvector,lexeme,positions,weights miooo t2se,p,rx,s1\n\
upper	o7 0 p p	2yx 0 1rf 2yf	39o 0 1rf 3i1\n\
upper_inc	2z0 0 g 2yf	39r 0 g 3i1\n\
upper_inf	2z2 0 g 2yf	39t 0 g 3i1\n\
utf8_to_big5	3cx sg n n,n,1r7,1rd,n,g\n\
utf8_to_euc_cn	3d5 sg n n,n,1r7,1rd,n,g\n\
utf8_to_euc_jis_2004	3dr sg n n,n,1r7,1rd,n,g\n\
utf8_to_euc_jp	3d7 sg n n,n,1r7,1rd,n,g\n\
utf8_to_euc_kr	3d9 sg n n,n,1r7,1rd,n,g\n\
utf8_to_euc_tw	3db sg n n,n,1r7,1rd,n,g\n\
utf8_to_gb18030	3dd sg n n,n,1r7,1rd,n,g\n\
utf8_to_gbk	3df sg n n,n,1r7,1rd,n,g\n\
utf8_to_iso8859	3dg sg n n,n,1r7,1rd,n,g\n\
utf8_to_iso8859_1	3dj sg n n,n,1r7,1rd,n,g\n\
utf8_to_johab	3dl sg n n,n,1r7,1rd,n,g\n\
utf8_to_koi8r	3cy sg n n,n,1r7,1rd,n,g\n\
utf8_to_koi8u	3d0 sg n n,n,1r7,1rd,n,g\n\
utf8_to_shift_jis_2004	3dt sg n n,n,1r7,1rd,n,g\n\
utf8_to_sjis	3dn sg n n,n,1r7,1rd,n,g\n\
utf8_to_uhc	3dp sg n n,n,1r7,1rd,n,g\n\
utf8_to_win	3d2 sg n n,n,1r7,1rd,n,g\n\
uuid_cmp	2a8 1s n 29y,29y\n\
uuid_eq	2a4 1s g 29y,29y\n\
uuid_extract_timestamp	4w6~7 1s ww 29y\n\
uuid_extract_version	4w7~7 1s l 29y\n\
uuid_ge	2a5 1s g 29y,29y\n\
uuid_gt	2a6 1s g 29y,29y\n\
uuid_hash	2ab 0 n 29y\n\
uuid_hash_extended	2ms 0 k 29y,k\n\
uuid_in	2a0 0 29y 1r7\n\
uuid_le	2a3 1s g 29y,29y\n\
uuid_lt	2a2 1s g 29y,29y\n\
uuid_ne	2a7 1s g 29y,29y\n\
uuid_out	2a1 0 1r7 29y\n\
uuid_recv	2a9 0 29y 1rd\n\
uuid_send	2aa 0 h 29y\n\
uuid_skipsupport	4y2~8 0 1ra 1rd\n\
uuid_sortsupport	2jo 0 1ra 1rd\n\
uuidv4	4yk~8 g 29y -\n\
uuidv7	4yl~8 g 29y -	4ym~8 g 29y wy nshift\n\
var_pop	23i x 1b8 k	23j x 1b8 n	23k x 1b8 l	23l x jh jg	23m x jh jh	23n x 1b8 1b8\n\
var_samp	21d x 1b8 k	21e x 1b8 n	21f x 1b8 l	21g x jh jg	21h x jh jh	21i x 1b8 1b8\n\
varbit	1av 0 17e 17e,n,g\n\
varbit_in	17v 0 17e 1r7,q,n\n\
varbit_out	17w 0 1r7 17e\n\
varbit_recv	1wa 0 17e 1rd,q,n\n\
varbit_send	1wb 0 h 17e\n\
varbit_support	2fq 0 1rd 1rd\n\
varbitcmp	1ag 1s n 17e,17e\n\
varbiteq	1aa 1s g 17e,17e\n\
varbitge	1ac 1s g 17e,17e\n\
varbitgt	1ad 1s g 17e,17e\n\
varbitle	1ae 1s g 17e,17e\n\
varbitlt	1af 1s g 17e,17e\n\
varbitne	1ab 1s g 17e,17e\n\
varbittypmodin	28m 0 n z3\n\
varbittypmodout	295 0 1r7 n\n\
varchar	il 0 sz sz,n,g	12x 1s sz j\n\
varchar_support	2e1 0 1rd 1rd\n\
varcharin	t2 0 sz 1r7,q,n\n\
varcharout	t3 0 1r7 sz\n\
varcharrecv	1vk 8 sz 1rd,q,n\n\
varcharsend	1vl 8 h sz\n\
varchartypmodin	28z 0 n z3\n\
varchartypmodout	290 0 1r7 n\n\
variance	1no x 1b8 k	1np x 1b8 n	1nq x 1b8 l	1nr x jh jg	1ns x jh jh	1nt x 1b8 1b8\n\
version	2h 8 p -\n\
void_in	1ru 0 1ra 1r7\n\
void_out	1rv 0 1r7 1ra\n\
void_recv	2eo 0 1ra 1rd\n\
void_send	2ep 0 h 1ra\n\
websearch_to_tsquery	3v3 0 2sf 2vq,p	3v5 8 2sf p\n\
width	r4 0 jh gr\n\
width_bucket	8w 0 n jh,jh,jh,n	1oa 0 n 1b8,1b8,1b8,n	2he 0 n 3x1,3x2\n\
win1250_to_latin2	3cn sg n n,n,1r7,1rd,n,g\n\
win1250_to_mic	3ck sg n n,n,1r7,1rd,n,g\n\
win1251_to_iso	3bz sg n n,n,1r7,1rd,n,g\n\
win1251_to_koi8r	3br sg n n,n,1r7,1rd,n,g\n\
win1251_to_mic	3bm sg n n,n,1r7,1rd,n,g\n\
win1251_to_win866	3bv sg n n,n,1r7,1rd,n,g\n\
win866_to_iso	3c1 sg n n,n,1r7,1rd,n,g\n\
win866_to_koi8r	3bt sg n n,n,1r7,1rd,n,g\n\
win866_to_mic	3bo sg n n,n,1r7,1rd,n,g\n\
win866_to_win1251	3bu sg n n,n,1r7,1rd,n,g\n\
win_to_utf8	3d3 sg n n,n,1r7,1rd,n,g\n\
window_cume_dist_support	4v7~6 0 1rd 1rd\n\
window_dense_rank_support	4t7 0 1rd 1rd\n\
window_ntile_support	4v8~6 0 1rd 1rd\n\
window_percent_rank_support	4v6~6 0 1rd 1rd\n\
window_rank_support	4t6 0 1rd 1rd\n\
window_row_number_support	4t5 0 1rd 1rd\n\
xid	3wv 0 s 3wt\n\
xid8_larger	3xl 0 3wt 3wt,3wt\n\
xid8_smaller	3xm 0 3wt 3wt,3wt\n\
xid8cmp	3xk 1s n 3wt,3wt\n\
xid8eq	3x8 1s g 3wt,3wt\n\
xid8ge	3vx 1s g 3wt,3wt\n\
xid8gt	3vv 1s g 3wt,3wt\n\
xid8in	3wu 0 3wt 1r7\n\
xid8le	3vw 1s g 3wt,3wt\n\
xid8lt	3vu 1s g 3wt,3wt\n\
xid8ne	3x9 1s g 3wt,3wt\n\
xid8out	3x5 0 1r7 3wt\n\
xid8recv	3x6 0 3wt 1rd\n\
xid8send	3x7 0 h 3wt\n\
xideq	1w 1s g s,s\n\
xideqint4	10n 1s g s,n\n\
xidin	1e 0 s 1r7\n\
xidneq	2jw 1s g s,s\n\
xidneqint4	2jx 1s g s,n\n\
xidout	1f 0 1r7 s\n\
xidrecv	1vs 0 s 1rd\n\
xidsend	1vt 0 h s\n\
xml	28g 8 3y p\n\
xml_in	28d 8 3y 1r7\n\
xml_is_well_formed	2cr 8 g p\n\
xml_is_well_formed_content	2ct 0 g p\n\
xml_is_well_formed_document	2cs 0 g p\n\
xml_out	28e 0 1r7 3y\n\
xml_recv	28i 8 3y 1rd\n\
xml_send	28j 8 h 3y\n\
xmlagg	28l x 3y 3y\n\
xmlcomment	28f 0 3y p\n\
xmlconcat2	28k w 3y 3y,3y\n\
xmlexists	20m 0 g p,3y\n\
xmltext	2xx~7 0 3y p\n\
xmlvalidate	28h 0 g 3y,p\n\
xpath	29f 0 3z p,3y,s1	29g 1kw 3z p,3y =SELECT xpath($1, $2, \'{}\'::text[])\n\
xpath_exists	2cp 0 g p,3y,s1	2cq 1kw g p,3y =SELECT xpath_exists($1, $2, \'{}\'::text[])\n\
';
