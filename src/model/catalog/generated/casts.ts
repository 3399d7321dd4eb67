export const CASTS = '\
7ps k l af ju\n\
7pt k n af dc\n\
7pu k jg if i4\n\
7pv k jh if de\n\
7pw k 1b8 if 1dh\n\
7px l k if ky\n\
7py l n if 8p\n\
7pz l jg if 6k\n\
7q0 l jh if 6j\n\
7q1 l 1b8 if 1di\n\
7q2 n k if dd\n\
7q3 n l af 8q\n\
7q4 n jg if 8u\n\
7q5 n jh if 8s\n\
7q6 n 1b8 if 1cc\n\
7q7 jg k af i5\n\
7q8 jg l af 6m\n\
7q9 jg n af 8v\n\
7qa jg jh if 8n\n\
7qb jg 1b8 af 1ce\n\
7qc jh k af df\n\
7qd jh l af 6l\n\
7qe jh n af 8t\n\
7qf jh jg af 8o\n\
7qg jh 1b8 af 1cf\n\
7qh 1b8 k af 1df\n\
7qi 1b8 l af 1dj\n\
7qj 1b8 n af 1cg\n\
7qk 1b8 jg if 1ch\n\
7ql 1b8 jh if 1ci\n\
7qm ly 1b8 af 2y7\n\
7qn 1b8 ly af 2y8\n\
7qo n ly af 2xv\n\
7qp k ly af 2xw\n\
7qq n g ef 1z1\n\
7qr g n ef 1z2\n\
7qs 3wt s ef 3wv\n\
7qt k q if zr\n\
7qu l q if 8p\n\
7qv n q ib\n\
7qw q k af zs\n\
7qx q n ab\n\
7qy q o ib\n\
7qz o q ib\n\
7r0 k o if zr\n\
7r1 l o if 8p\n\
7r2 n o ib\n\
7r3 o k af zs\n\
7r4 o n ab\n\
7r5 o 1p6 ib\n\
7r6 1p6 o ib\n\
7r7 q 1p6 ib\n\
7r8 1p6 q ib\n\
7r9 k 1p6 if zr\n\
7ra l 1p6 if 8p\n\
7rb n 1p6 ib\n\
7rc 1p6 k af zs\n\
7rd 1p6 n ab\n\
7re q 1p7 ib\n\
7rf 1p7 q ib\n\
7rg k 1p7 if zr\n\
7rh l 1p7 if 8p\n\
7ri n 1p7 ib\n\
7rj 1p7 k af zs\n\
7rk 1p7 n ab\n\
7rl 1p7 1p8 ib\n\
7rm 1p8 1p7 ib\n\
7rn q 1p8 ib\n\
7ro 1p8 q ib\n\
7rp k 1p8 if zr\n\
7rq l 1p8 if 8p\n\
7rr n 1p8 ib\n\
7rs 1p8 k af zs\n\
7rt 1p8 n ab\n\
7ru q 1p9 ib\n\
7rv 1p9 q ib\n\
7rw k 1p9 if zr\n\
7rx l 1p9 if 8p\n\
7ry n 1p9 ib\n\
7rz 1p9 k af zs\n\
7s0 1p9 n ab\n\
7s1 q 38f ib\n\
7s2 38f q ib\n\
7s3 k 38f if zr\n\
7s4 l 38f if 8p\n\
7s5 n 38f ib\n\
7s6 38f k af zs\n\
7s7 38f n ab\n\
7s8 q 1pa ib\n\
7s9 1pa q ib\n\
7sa k 1pa if zr\n\
7sb l 1pa if 8p\n\
7sc n 1pa ib\n\
7sd 1pa k af zs\n\
7se 1pa n ab\n\
7sf q 2vq ib\n\
7sg 2vq q ib\n\
7sh k 2vq if zr\n\
7si l 2vq if 8p\n\
7sj n 2vq ib\n\
7sk 2vq k af zs\n\
7sl 2vq n ab\n\
7sm q 2wp ib\n\
7sn 2wp q ib\n\
7so k 2wp if zr\n\
7sp l 2wp if 8p\n\
7sq n 2wp ib\n\
7sr 2wp k af zs\n\
7ss 2wp n ab\n\
7st p 1p9 if tz\n\
7su sz 1p9 if tz\n\
7sv q 35s ib\n\
7sw 35s q ib\n\
7sx k 35s if zr\n\
7sy l 35s if 8p\n\
7sz n 35s ib\n\
7t0 35s k af zs\n\
7t1 35s n ab\n\
7t2 q 35l ib\n\
7t3 35l q ib\n\
7t4 k 35l if zr\n\
7t5 l 35l if 8p\n\
7t6 n 35l ib\n\
7t7 35l k af zs\n\
7t8 35l n ab\n\
7t9 p sy ib\n\
7ta p sz ib\n\
7tb sy p if b5\n\
7tc sy sz if b5\n\
7td sz p ib\n\
7te sz sy ib\n\
7tf i p if qa\n\
7tg i sy af nw\n\
7th i sz af qa\n\
7ti j p if ba\n\
7tj j sy af bc\n\
7tk j sz af 12x\n\
7tl p i af q8\n\
7tm sy i af q8\n\
7tn sz i af q8\n\
7to p j if bb\n\
7tp sy j if bd\n\
7tq sz j if 12w\n\
7tr~8 l h ef 4wv\n\
7ts~8 n h ef 4ww\n\
7tt~8 k h ef 4wx\n\
7tu~8 h l ef 4wy\n\
7tv~8 h n ef 4wz\n\
7tw~8 h k ef 4x0\n\
7tx i n ef 25\n\
7ty n i ef 26\n\
7tz 5e p ib\n\
7u0 2ld h ib\n\
7u1 2ld p ii\n\
7u2 2mi h ib\n\
7u3 2mi p ii\n\
7u4 3vd h ib\n\
7u5 3vd p ii\n\
7u6 u2 uy if 1k8\n\
7u7 u2 ww if wm\n\
7u8 u3 wy if 122\n\
7u9 u3 z6 if 1kv\n\
7ua uy u2 af 1kd\n\
7ub uy u3 af 10k\n\
7uc uy ww if 1kc\n\
7ud ww u2 af wq\n\
7ue ww u3 af 1k3\n\
7uf ww uy af 1kb\n\
7ug ww z6 af 12k\n\
7uh wy u3 af 13f\n\
7ui z6 u3 af 1ku\n\
7uj go gr af 35n\n\
7uk gp go ef 16k\n\
7ul gq gs af 149\n\
7um gr go ef 16m\n\
7un gr gp ef 16t\n\
7uo gr gs af 148\n\
7up gr jy ef 153\n\
7uq gs go ef 16s\n\
7ur gs gq af 147\n\
7us gs gr ef 146\n\
7ut gs jy ef 14y\n\
7uu jy go ef 13c\n\
7uv jy gr ef 154\n\
7uw jy gs ef 16w\n\
7ux n1 li if 36j\n\
7uy li n1 if 36k\n\
7uz i2 o5 ib\n\
7v0 o5 i2 af 1bn\n\
7v1 17c 17e ib\n\
7v2 17e 17c ib\n\
7v3 k 17c ef 1ln\n\
7v4 n 17c ef 1ar\n\
7v5 17c k ef 1lo\n\
7v6 17c n ef 1as\n\
7v7 i2 p af ka\n\
7v8 o5 p af ka\n\
7v9 g p af 2aj\n\
7va 3y p ab\n\
7vb p 3y ef 28g\n\
7vc i2 sz af ka\n\
7vd o5 sz af ka\n\
7ve g sz af 2aj\n\
7vf 3y sz ab\n\
7vg sz 3y ef 28g\n\
7vh i2 sy af ka\n\
7vi o5 sy af ka\n\
7vj g sy af 2aj\n\
7vk 3y sy ab\n\
7vl sy 3y ef 28g\n\
7vm sy sy if ik\n\
7vn sz sz if il\n\
7vo u3 u3 if 1io\n\
7vp uy uy if 1ih\n\
7vq ww ww if 1in\n\
7vr wy wy if xc\n\
7vs z6 z6 if 1ip\n\
7vt 17c 17c if 1at\n\
7vu 17e 17e if 1av\n\
7vv 1b8 1b8 if 1bb\n\
7vw 36 2xm ai\n\
7vx 2xm 36 ai\n\
7vy 2xm g ef 2qs\n\
7vz 2xm 1b8 ef 2nt\n\
7w0 2xm l ef 2nu\n\
7w1 2xm n ef 2nv\n\
7w2 2xm k ef 2nw\n\
7w3 2xm jg ef 2nx\n\
7w4 2xm jh ef 1zo\n\
7w5 30g 3fn ef 3ax\n\
7w6 312 3i0 ef 3bc\n\
7w7 30i 3hw ef 3b0\n\
7w8 30o 3hz ef 3b9\n\
7w9 30k 3hx ef 3b3\n\
7wa 30m 3hy ef 3b6\n\
';
