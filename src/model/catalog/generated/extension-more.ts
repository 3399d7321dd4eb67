export const EXTENSION_MORE = '\
# age\n\
t agtype b U -1 y.0[]\n\
t graphid b U 8 y.1[]\n\
t label_id d N 4 y.2[] dn N qlabel_id_check:(((VALUE%20>%200)%20AND%20(VALUE%20<%3D%2065535)))\n\
t label_kind d Z 1 y.3[] di N qlabel_kind_check:(((VALUE%20%3D%20\'v\'%3A%3A"char")%20OR%20(VALUE%20%3D%20\'e\'%3A%3A"char")))\n\
r ag_graph r .4* .4*[]	graphid:q:!	name:j:!	namespace:35l:!\n\
r ag_label r .5* .5*[]	name:j:!	graph:q:!	id:.2	kind:.3	relation:1p9:!	seq_name:j:!\n\
i .4 ag_graph_graphid_index U btree 1 1:1j1:0\n\
i .4 ag_graph_name_index U btree 1 2:7qk:0\n\
i .4 ag_graph_namespace_index U btree 1 3:1j1:0\n\
i .5 ag_label_graph_oid_index U btree 2 2:1j1:0,3:1iy:0\n\
i .5 ag_label_name_graph_index U btree 2 1:7qk:0,2:1j1:0\n\
i .5 ag_label_relation_index U btree 1 5:1j1:0\n\
i .5 ag_label_seq_name_graph_index U btree 2 6:7qk:0,2:1j1:0\n\
c .5 fk_graph_oid f 2 .6 .4 1 aas\n\
f _ag_enforce_edge_uniqueness tk g 1r8 v1r8 mv\n\
f _ag_enforce_edge_uniqueness2 tk g .1,.1\n\
f _ag_enforce_edge_uniqueness3 tk g .1,.1,.1\n\
f _ag_enforce_edge_uniqueness4 tk g .1,.1,.1,.1\n\
f _agtype_build_edge tc .0 .1,.1,.1,1r7,.0\n\
f _agtype_build_path tc .0 1r8 v1r8 mv\n\
f _agtype_build_vertex tc .0 .1,1r7,.0\n\
f _cypher_create_clause 180 1ra 1rd\n\
f _cypher_delete_clause 180 1ra 1rd\n\
f _cypher_merge_clause 180 1ra 1rd\n\
f _cypher_set_clause 180 1ra 1rd\n\
f _extract_label_id tk .2 .1\n\
f _graphid tc .1 n,k nlabel_id,entry_id\n\
f _label_id tk .2 j,j ngraph_name,label_name\n\
f _label_name tc 1r7 q,.1 ngraph_oid,\n\
f age_abs tc .0 1r8 v1r8 mv\n\
f age_acos tc .0 1r8 v1r8 mv\n\
f age_agtype_float8_accum sg se se,.0\n\
f age_agtype_larger_aggtransfn tc .0 .0,1r8 v1r8 miv\n\
f age_agtype_smaller_aggtransfn tc .0 .0,1r8 v1r8 miv\n\
f age_agtype_sum sg .0 .0,.0\n\
f age_asin tc .0 1r8 v1r8 mv\n\
f age_atan tc .0 1r8 v1r8 mv\n\
f age_atan2 tc .0 1r8 v1r8 mv\n\
f age_avg x jh .0\n\
f age_build_vle_match_edge tc .0 .0,.0\n\
f age_ceil tc .0 1r8 v1r8 mv\n\
f age_collect x .0 1r8 v1r8 mv\n\
f age_collect_aggfinalfn tc .0 1rd\n\
f age_collect_aggtransfn tc 1rd 1rd,1r8 v1r8 miv\n\
f age_cos tc .0 1r8 v1r8 mv\n\
f age_cot tc .0 1r8 v1r8 mv\n\
f age_create_barbell_graph ts 1ra j,n,n,j,.0,j,.0 ngraph_name,graph_size,bridge_size,node_label,node_properties,edge_label,edge_properties dNULL%3A%3Aname|NULL%3A%3Aag_catalog.agtype|NULL%3A%3Aname|NULL%3A%3Aag_catalog.agtype\n\
f age_degrees tc .0 1r8 v1r8 mv\n\
f age_delete_global_graphs tk g .0\n\
f age_e tc .0 -\n\
f age_end_id sg .0 .0\n\
f age_endnode so .0 .0,.0\n\
f age_eq_tilde tk .0 .0,.0\n\
f age_exists tk g .0\n\
f age_exp tc .0 1r8 v1r8 mv\n\
f age_float8_stddev_pop_aggfinalfn tc .0 se\n\
f age_float8_stddev_samp_aggfinalfn tc .0 se\n\
f age_floor tc .0 1r8 v1r8 mv\n\
f age_graph_stats tk .0 .0\n\
f age_head sg .0 .0\n\
f age_id sg .0 .0\n\
f age_is_valid_label_name tc g .0\n\
f age_isempty sg g .0\n\
f age_keys tk .0 .0\n\
f age_label so .0 .0\n\
f age_labels so .0 .0\n\
f age_last sg .0 .0\n\
f age_left tc .0 1r8 v1r8 mv\n\
f age_length sg .0 .0\n\
f age_log tc .0 1r8 v1r8 mv\n\
f age_log10 tc .0 1r8 v1r8 mv\n\
f age_ltrim sg .0 1r8 v1r8 mv\n\
f age_match_two_vle_edges so g .0,.0\n\
f age_match_vle_edge_to_id_qual so g 1r8 v1r8 mv\n\
f age_match_vle_terminal_edge tk g 1r8 v1r8 mv\n\
f age_materialize_vle_edges so .0 .0\n\
f age_materialize_vle_path so .0 .0\n\
f age_max x .0 1r8 v1r8 mv\n\
f age_min x .0 1r8 v1r8 mv\n\
f age_nodes so .0 .0\n\
f age_percentile_aggtransfn tc 1rd 1rd,.0,.0\n\
f age_percentile_cont_aggfinalfn tc .0 1rd\n\
f age_percentile_disc_aggfinalfn tc .0 1rd\n\
f age_percentilecont x .0 .0,.0\n\
f age_percentiledisc x .0 .0,.0\n\
f age_pi tc .0 -\n\
f age_prepare_cypher tk g 1r7,1r7\n\
f age_properties sg .0 .0\n\
f age_radians tc .0 1r8 v1r8 mv\n\
f age_rand ts .0 -\n\
f age_range tc .0 1r8 v1r8 mv\n\
f age_relationships tk .0 .0\n\
f age_replace tc .0 1r8 v1r8 mv\n\
f age_reverse sg .0 1r8 v1r8 mv\n\
f age_right tc .0 1r8 v1r8 mv\n\
f age_round tc .0 1r8 v1r8 mv\n\
f age_rtrim sg .0 1r8 v1r8 mv\n\
f age_sign tc .0 1r8 v1r8 mv\n\
f age_sin tc .0 1r8 v1r8 mv\n\
f age_size sg .0 1r8 v1r8 mv\n\
f age_split tc .0 1r8 v1r8 mv\n\
f age_sqrt tc .0 1r8 v1r8 mv\n\
f age_start_id sg .0 .0\n\
f age_startnode so .0 .0,.0\n\
f age_stdev x .0 .0\n\
f age_stdevp x .0 .0\n\
f age_substring tc .0 1r8 v1r8 mv\n\
f age_sum x .0 .0\n\
f age_tail sg .0 1r8 v1r8 mv\n\
f age_tan tc .0 1r8 v1r8 mv\n\
f age_timestamp tk .0 -\n\
f age_toboolean sg .0 1r8 v1r8 mv\n\
f age_tobooleanlist sg .0 1r8 v1r8 mv\n\
f age_tofloat sg .0 1r8 v1r8 mv\n\
f age_tofloatlist sg .0 1r8 v1r8 mv\n\
f age_tointeger sg .0 1r8 v1r8 mv\n\
f age_tointegerlist sg .0 1r8 v1r8 mv\n\
f age_tolower sg .0 1r8 v1r8 mv\n\
f age_tostring sg .0 1r8\n\
f age_tostringlist sg .0 1r8 v1r8 mv\n\
f age_toupper sg .0 1r8 v1r8 mv\n\
f age_trim sg .0 1r8 v1r8 mv\n\
f age_type so .0 .0\n\
f age_unnest tg .0 .0\n\
f age_vertex_stats tk .0 .0,.0\n\
f age_vle 17w .0 .0,.0,.0,.0,.0,.0,.0 n,,,,,,,edges miiiiiiio t.0,.0,.0,.0,.0,.0,.0,.0\n\
f age_vle 17w .0 .0,.0,.0,.0,.0,.0,.0,.0 n,,,,,,,,edges miiiiiiiio t.0,.0,.0,.0,.0,.0,.0,.0,.0\n\
f agtype_access_operator sg .0 .0[] v.0 mv\n\
f agtype_access_slice tc .0 .0,.0,.0\n\
f agtype_add so .0 .0,.0\n\
f agtype_any_add so .0 .0,jg\n\
f agtype_any_add so .0 .0,jh\n\
f agtype_any_add so .0 .0,l\n\
f agtype_any_add so .0 .0,n\n\
f agtype_any_add so .0 .0,k\n\
f agtype_any_add so .0 .0,1b8\n\
f agtype_any_add so .0 jg,.0\n\
f agtype_any_add so .0 jh,.0\n\
f agtype_any_add so .0 l,.0\n\
f agtype_any_add so .0 n,.0\n\
f agtype_any_add so .0 k,.0\n\
f agtype_any_add so .0 1b8,.0\n\
f agtype_any_div so .0 .0,jg\n\
f agtype_any_div so .0 .0,jh\n\
f agtype_any_div so .0 .0,l\n\
f agtype_any_div so .0 .0,n\n\
f agtype_any_div so .0 .0,k\n\
f agtype_any_div so .0 .0,1b8\n\
f agtype_any_div so .0 jg,.0\n\
f agtype_any_div so .0 jh,.0\n\
f agtype_any_div so .0 l,.0\n\
f agtype_any_div so .0 n,.0\n\
f agtype_any_div so .0 k,.0\n\
f agtype_any_div so .0 1b8,.0\n\
f agtype_any_eq sg g .0,jg\n\
f agtype_any_eq sg g .0,jh\n\
f agtype_any_eq sg g .0,l\n\
f agtype_any_eq sg g .0,n\n\
f agtype_any_eq sg g .0,k\n\
f agtype_any_eq sg g .0,1b8\n\
f agtype_any_eq sg g jg,.0\n\
f agtype_any_eq sg g jh,.0\n\
f agtype_any_eq sg g l,.0\n\
f agtype_any_eq sg g n,.0\n\
f agtype_any_eq sg g k,.0\n\
f agtype_any_eq sg g 1b8,.0\n\
f agtype_any_ge sg g .0,jg\n\
f agtype_any_ge sg g .0,jh\n\
f agtype_any_ge sg g .0,l\n\
f agtype_any_ge sg g .0,n\n\
f agtype_any_ge sg g .0,k\n\
f agtype_any_ge sg g .0,1b8\n\
f agtype_any_ge sg g jg,.0\n\
f agtype_any_ge sg g jh,.0\n\
f agtype_any_ge sg g l,.0\n\
f agtype_any_ge sg g n,.0\n\
f agtype_any_ge sg g k,.0\n\
f agtype_any_ge sg g 1b8,.0\n\
f agtype_any_gt sg g .0,jg\n\
f agtype_any_gt sg g .0,jh\n\
f agtype_any_gt sg g .0,l\n\
f agtype_any_gt sg g .0,n\n\
f agtype_any_gt sg g .0,k\n\
f agtype_any_gt sg g .0,1b8\n\
f agtype_any_gt sg g jg,.0\n\
f agtype_any_gt sg g jh,.0\n\
f agtype_any_gt sg g l,.0\n\
f agtype_any_gt sg g n,.0\n\
f agtype_any_gt sg g k,.0\n\
f agtype_any_gt sg g 1b8,.0\n\
f agtype_any_le sg g .0,jg\n\
f agtype_any_le sg g .0,jh\n\
f agtype_any_le sg g .0,l\n\
f agtype_any_le sg g .0,n\n\
f agtype_any_le sg g .0,k\n\
f agtype_any_le sg g .0,1b8\n\
f agtype_any_le sg g jg,.0\n\
f agtype_any_le sg g jh,.0\n\
f agtype_any_le sg g l,.0\n\
f agtype_any_le sg g n,.0\n\
f agtype_any_le sg g k,.0\n\
f agtype_any_le sg g 1b8,.0\n\
f agtype_any_lt sg g .0,jg\n\
f agtype_any_lt sg g .0,jh\n\
f agtype_any_lt sg g .0,l\n\
f agtype_any_lt sg g .0,n\n\
f agtype_any_lt sg g .0,k\n\
f agtype_any_lt sg g .0,1b8\n\
f agtype_any_lt sg g jg,.0\n\
f agtype_any_lt sg g jh,.0\n\
f agtype_any_lt sg g l,.0\n\
f agtype_any_lt sg g n,.0\n\
f agtype_any_lt sg g k,.0\n\
f agtype_any_lt sg g 1b8,.0\n\
f agtype_any_mod so .0 .0,jg\n\
f agtype_any_mod so .0 .0,jh\n\
f agtype_any_mod so .0 .0,l\n\
f agtype_any_mod so .0 .0,n\n\
f agtype_any_mod so .0 .0,k\n\
f agtype_any_mod so .0 .0,1b8\n\
f agtype_any_mod so .0 jg,.0\n\
f agtype_any_mod so .0 jh,.0\n\
f agtype_any_mod so .0 l,.0\n\
f agtype_any_mod so .0 n,.0\n\
f agtype_any_mod so .0 k,.0\n\
f agtype_any_mod so .0 1b8,.0\n\
f agtype_any_mul so .0 .0,jg\n\
f agtype_any_mul so .0 .0,jh\n\
f agtype_any_mul so .0 .0,l\n\
f agtype_any_mul so .0 .0,n\n\
f agtype_any_mul so .0 .0,k\n\
f agtype_any_mul so .0 .0,1b8\n\
f agtype_any_mul so .0 jg,.0\n\
f agtype_any_mul so .0 jh,.0\n\
f agtype_any_mul so .0 l,.0\n\
f agtype_any_mul so .0 n,.0\n\
f agtype_any_mul so .0 k,.0\n\
f agtype_any_mul so .0 1b8,.0\n\
f agtype_any_ne sg g .0,jg\n\
f agtype_any_ne sg g .0,jh\n\
f agtype_any_ne sg g .0,l\n\
f agtype_any_ne sg g .0,n\n\
f agtype_any_ne sg g .0,k\n\
f agtype_any_ne sg g .0,1b8\n\
f agtype_any_ne sg g jg,.0\n\
f agtype_any_ne sg g jh,.0\n\
f agtype_any_ne sg g l,.0\n\
f agtype_any_ne sg g n,.0\n\
f agtype_any_ne sg g k,.0\n\
f agtype_any_ne sg g 1b8,.0\n\
f agtype_any_sub so .0 .0,jg\n\
f agtype_any_sub so .0 .0,jh\n\
f agtype_any_sub so .0 .0,l\n\
f agtype_any_sub so .0 .0,n\n\
f agtype_any_sub so .0 .0,k\n\
f agtype_any_sub so .0 .0,1b8\n\
f agtype_any_sub so .0 jg,.0\n\
f agtype_any_sub so .0 jh,.0\n\
f agtype_any_sub so .0 l,.0\n\
f agtype_any_sub so .0 n,.0\n\
f agtype_any_sub so .0 k,.0\n\
f agtype_any_sub so .0 1b8,.0\n\
f agtype_array_element sg .0 .0,n\n\
f agtype_array_element_text sg p .0,n\n\
f agtype_array_to_agtype sg .0 .0[]\n\
f agtype_btree_cmp tc n .0,.0\n\
f agtype_build_list tc .0 -\n\
f agtype_build_list tc .0 1r8 v1r8 mv\n\
f agtype_build_map tc .0 -\n\
f agtype_build_map tc .0 1r8 v1r8 mv\n\
f agtype_build_map_nonull tc .0 1r8 v1r8 mv\n\
f agtype_concat so .0 .0,.0\n\
f agtype_contained_by sg g .0,.0\n\
f agtype_contained_by_top_level sg g .0,.0\n\
f agtype_contains sg g .0,.0\n\
f agtype_contains_top_level sg g .0,.0\n\
f agtype_div so .0 .0,.0\n\
f agtype_eq sg g .0,.0\n\
f agtype_exists sg g .0,p\n\
f agtype_exists_agtype sg g .0,.0\n\
f agtype_exists_all sg g .0,s1\n\
f agtype_exists_all_agtype sg g .0,.0\n\
f agtype_exists_any sg g .0,s1\n\
f agtype_exists_any_agtype sg g .0,.0\n\
f agtype_extract_path sg .0 .0,.0\n\
f agtype_extract_path_text sg p .0,.0\n\
f agtype_ge sg g .0,.0\n\
f agtype_gt sg g .0,.0\n\
f agtype_hash_cmp tk n .0\n\
f agtype_in sg .0 1r7\n\
f agtype_in_operator tc .0 .0,.0\n\
f agtype_le sg g .0,.0\n\
f agtype_lt sg g .0,.0\n\
f agtype_mod so .0 .0,.0\n\
f agtype_mul so .0 .0,.0\n\
f agtype_ne sg g .0,.0\n\
f agtype_neg so .0 .0\n\
f agtype_object_field sg .0 .0,p\n\
f agtype_object_field_agtype sg .0 .0,.0\n\
f agtype_object_field_text sg p .0,p\n\
f agtype_object_field_text_agtype sg p .0,.0\n\
f agtype_out sg 1r7 .0\n\
f agtype_pow so .0 .0,.0\n\
f agtype_recv sg .0 1rd\n\
f agtype_send sg h .0\n\
f agtype_string_match_contains sg .0 .0,.0\n\
f agtype_string_match_ends_with so .0 .0,.0\n\
f agtype_string_match_starts_with so .0 .0,.0\n\
f agtype_sub so .0 .0,.0\n\
f agtype_to_bool sg g .0\n\
f agtype_to_float8 sg jh .0\n\
f agtype_to_graphid sg .1 .0\n\
f agtype_to_int2 sg l 1r8 v1r8 mv\n\
f agtype_to_int4 sg n 1r8 v1r8 mv\n\
f agtype_to_int4_array sg rz 1r8 v1r8 mv\n\
f agtype_to_int8 sg k 1r8 v1r8 mv\n\
f agtype_to_json sg 36 .0\n\
f agtype_to_text sg p .0\n\
f agtype_typecast_bool tc .0 1r8 v1r8 mv\n\
f agtype_typecast_edge tc .0 1r8 v1r8 mv\n\
f agtype_typecast_float tc .0 1r8 v1r8 mv\n\
f agtype_typecast_int tc .0 1r8 v1r8 mv\n\
f agtype_typecast_numeric tc .0 1r8 v1r8 mv\n\
f agtype_typecast_path tc .0 1r8 v1r8 mv\n\
f agtype_typecast_vertex tc .0 1r8 v1r8 mv\n\
f agtype_volatile_wrapper ts .0 1r8\n\
f alter_graph 180 1ra j,1r7,j ngraph_name,operation,new_value\n\
f bool_to_agtype sg .0 g\n\
f create_complete_graph ts 1ra j,n,j,j ngraph_name,nodes,edge_label,node_label dNULL%3A%3Aname\n\
f create_elabel 180 1ra 1r7,1r7 ngraph_name,label_name\n\
f create_graph 180 1ra j ngraph_name\n\
f create_vlabel 180 1ra 1r7,1r7 ngraph_name,label_name\n\
f cypher 184 1qh j,1r7,.0 ngraph_name,query_string,params dNULL%3A%3Aname|NULL%3A%3Acstring|NULL%3A%3Aag_catalog.agtype\n\
f drop_graph 180 1ra j,g ngraph_name,cascade dfalse\n\
f drop_label 180 1ra j,j,g ngraph_name,label_name,force dfalse\n\
f float8_to_agtype sg .0 jh\n\
f get_cypher_keywords ss 1qh - nword,catcode,catdesc mooo tp,i,p\n\
f gin_compare_agtype sg n p,p\n\
f gin_consistent_agtype sg g 1rd,l,.0,n,1rd,1rd\n\
f gin_extract_agtype sg 1rd .0,1rd\n\
f gin_extract_agtype_query sg 1rd .0,1rd,l,1rd,1rd\n\
f gin_triconsistent_agtype sg g 1rd,l,.0,n,1rd,1rd,1rd\n\
f graph_exists 180 .0 j ngraph_name\n\
f graphid_btree_cmp sg n .1,.1\n\
f graphid_btree_sort sg 1ra 1rd\n\
f graphid_eq sg g .1,.1\n\
f graphid_ge sg g .1,.1\n\
f graphid_gt sg g .1,.1\n\
f graphid_hash_cmp tk n .1\n\
f graphid_in sg .1 1r7\n\
f graphid_le sg g .1,.1\n\
f graphid_lt sg g .1,.1\n\
f graphid_ne sg g .1,.1\n\
f graphid_out sg 1r7 .1\n\
f graphid_recv sg .1 1rd\n\
f graphid_send sg h .1\n\
f graphid_to_agtype sg .0 .1\n\
f int4_to_agtype sg .0 n\n\
f int8_to_agtype sg .0 k\n\
f load_edges_from_file 180 1ra j,j,p,g ngraph_name,label_name,file_path,load_as_agtype dfalse\n\
f load_labels_from_file 180 1ra j,j,p,g,g ngraph_name,label_name,file_path,id_field_exists,load_as_agtype dtrue|false\n\
f text_to_agtype sg .0 p\n\
o #> .0 .0 .0 .7w\n\
o #>> .0 .0 p .7x\n\
o %25 .0 .0 .0 .85\n\
o %25 .0 jg .0 .5y\n\
o %25 .0 jh .0 .5z\n\
o %25 .0 l .0 .60\n\
o %25 .0 n .0 .61\n\
o %25 .0 k .0 .62\n\
o %25 .0 1b8 .0 .63\n\
o %25 jg .0 .0 .64\n\
o %25 jh .0 .0 .65\n\
o %25 l .0 .0 .66\n\
o %25 n .0 .0 .67\n\
o %25 k .0 .0 .68\n\
o %25 1b8 .0 .0 .69\n\
o %3D .0 .0 g .7p .ah .dd 1\n\
o %3D .0 jg g .4a .ap .de\n\
o %3D .0 jh g .4b .aq .df\n\
o %3D .0 l g .4c .ar .dg\n\
o %3D .0 n g .4d .as .dh\n\
o %3D .0 k g .4e .at .di\n\
o %3D .0 1b8 g .4f .au .dj\n\
o %3D .1 .1 g .9l .ao .dk 3\n\
o %3D jg .0 g .4g .ai .dl\n\
o %3D jh .0 g .4h .aj .dm\n\
o %3D l .0 g .4i .ak .dn\n\
o %3D n .0 g .4j .al .do\n\
o %3D k .0 g .4k .am .dp\n\
o %3D 1b8 .0 g .4l .an .dq\n\
o %3D~ .0 .0 .0 .1g\n\
o %7C%7C .0 .0 .0 .7j\n\
o * .0 .0 .0 .86 .ax\n\
o * .0 jg .0 .6a .b4\n\
o * .0 jh .0 .6b .b5\n\
o * .0 l .0 .6c .b6\n\
o * .0 n .0 .6d .b7\n\
o * .0 k .0 .6e .b8\n\
o * .0 1b8 .0 .6f .b9\n\
o * jg .0 .0 .6g .ay\n\
o * jh .0 .0 .6h .az\n\
o * l .0 .0 .6i .b0\n\
o * n .0 .0 .6j .b1\n\
o * k .0 .0 .6k .b2\n\
o * 1b8 .0 .0 .6l .b3\n\
o + .0 .0 .0 .3l .ba\n\
o + .0 jg .0 .3m .bh\n\
o + .0 jh .0 .3n .bi\n\
o + .0 l .0 .3o .bj\n\
o + .0 n .0 .3p .bk\n\
o + .0 k .0 .3q .bl\n\
o + .0 1b8 .0 .3r .bm\n\
o + jg .0 .0 .3s .bb\n\
o + jh .0 .0 .3t .bc\n\
o + l .0 .0 .3u .bd\n\
o + n .0 .0 .3v .be\n\
o + k .0 .0 .3w .bf\n\
o + 1b8 .0 .0 .3x .bg\n\
o - 0 .0 .0 .88\n\
o - .0 .0 .0 .8k\n\
o - .0 jg .0 .6y\n\
o - .0 jh .0 .6z\n\
o - .0 l .0 .70\n\
o - .0 n .0 .71\n\
o - .0 k .0 .72\n\
o - .0 1b8 .0 .73\n\
o - jg .0 .0 .74\n\
o - jh .0 .0 .75\n\
o - l .0 .0 .76\n\
o - n .0 .0 .77\n\
o - k .0 .0 .78\n\
o - 1b8 .0 .0 .79\n\
o -> .0 .0 .0 .8a\n\
o -> .0 n .0 .7a\n\
o -> .0 p .0 .89\n\
o ->> .0 .0 p .8c\n\
o ->> .0 n p .7b\n\
o ->> .0 p p .8b\n\
o / .0 .0 .0 .7o\n\
o / .0 jg .0 .3y\n\
o / .0 jh .0 .3z\n\
o / .0 l .0 .40\n\
o / .0 n .0 .41\n\
o / .0 k .0 .42\n\
o / .0 1b8 .0 .43\n\
o / jg .0 .0 .44\n\
o / jh .0 .0 .45\n\
o / l .0 .0 .46\n\
o / n .0 .0 .47\n\
o / k .0 .0 .48\n\
o / 1b8 .0 .0 .49\n\
o < .0 .0 g .84 .ds .e6\n\
o < .0 jg g .5m .e0 .e7\n\
o < .0 jh g .5n .e1 .e8\n\
o < .0 l g .5o .e2 .e9\n\
o < .0 n g .5p .e3 .ea\n\
o < .0 k g .5q .e4 .eb\n\
o < .0 1b8 g .5r .e5 .ec\n\
o < .1 .1 g .9r .dz .ed\n\
o < jg .0 g .5s .dt .ee\n\
o < jh .0 g .5t .du .ef\n\
o < l .0 g .5u .dv .eg\n\
o < n .0 g .5v .dw .eh\n\
o < k .0 g .5w .dx .ei\n\
o < 1b8 .0 g .5x .dy .ej\n\
o <%3D .0 .0 g .83 .e6 .ds\n\
o <%3D .0 jg g .5a .ee .dt\n\
o <%3D .0 jh g .5b .ef .du\n\
o <%3D .0 l g .5c .eg .dv\n\
o <%3D .0 n g .5d .eh .dw\n\
o <%3D .0 k g .5e .ei .dx\n\
o <%3D .0 1b8 g .5f .ej .dy\n\
o <%3D .1 .1 g .9q .ed .dz\n\
o <%3D jg .0 g .5g .e7 .e0\n\
o <%3D jh .0 g .5h .e8 .e1\n\
o <%3D l .0 g .5i .e9 .e2\n\
o <%3D n .0 g .5j .ea .e3\n\
o <%3D k .0 g .5k .eb .e4\n\
o <%3D 1b8 .0 g .5l .ec .e5\n\
o <<@ .0 .0 g .7l .er\n\
o <> .0 .0 g .87 .dd .ah\n\
o <> .0 jg g .6m .dl .ai\n\
o <> .0 jh g .6n .dm .aj\n\
o <> .0 l g .6o .dn .ak\n\
o <> .0 n g .6p .do .al\n\
o <> .0 k g .6q .dp .am\n\
o <> .0 1b8 g .6r .dq .an\n\
o <> .1 .1 g .9s .dk .ao\n\
o <> jg .0 g .6s .de .ap\n\
o <> jh .0 g .6t .df .aq\n\
o <> l .0 g .6u .dg .ar\n\
o <> n .0 g .6v .dh .as\n\
o <> k .0 g .6w .di .at\n\
o <> 1b8 .0 g .6x .dj .au\n\
o <@ .0 .0 g .7k .eq\n\
o > .0 .0 g .7z .ck .cy\n\
o > .0 jg g .4y .cs .cz\n\
o > .0 jh g .4z .ct .d0\n\
o > .0 l g .50 .cu .d1\n\
o > .0 n g .51 .cv .d2\n\
o > .0 k g .52 .cw .d3\n\
o > .0 1b8 g .53 .cx .d4\n\
o > .1 .1 g .9n .cr .d5\n\
o > jg .0 g .54 .cl .d6\n\
o > jh .0 g .55 .cm .d7\n\
o > l .0 g .56 .cn .d8\n\
o > n .0 g .57 .co .d9\n\
o > k .0 g .58 .cp .da\n\
o > 1b8 .0 g .59 .cq .db\n\
o >%3D .0 .0 g .7y .cy .ck\n\
o >%3D .0 jg g .4m .d6 .cl\n\
o >%3D .0 jh g .4n .d7 .cm\n\
o >%3D .0 l g .4o .d8 .cn\n\
o >%3D .0 n g .4p .d9 .co\n\
o >%3D .0 k g .4q .da .cp\n\
o >%3D .0 1b8 g .4r .db .cq\n\
o >%3D .1 .1 g .9m .d5 .cr\n\
o >%3D jg .0 g .4s .cz .cs\n\
o >%3D jh .0 g .4t .d0 .ct\n\
o >%3D l .0 g .4u .d1 .cu\n\
o >%3D n .0 g .4v .d2 .cv\n\
o >%3D k .0 g .4w .d3 .cw\n\
o >%3D 1b8 .0 g .4x .d4 .cx\n\
o ? .0 .0 g .7r\n\
o ? .0 p g .7q\n\
o ?%7C .0 .0 g .7v\n\
o ?%7C .0 s1 g .7u\n\
o ?& .0 .0 g .7t\n\
o ?& .0 s1 g .7s\n\
o @> .0 .0 g .7m .dr\n\
o @>> .0 .0 g .7n .dc\n\
o ^ .0 .0 .0 .8e\n\
k .0[] .0 ef .7c\n\
k .0 .1 if .8n\n\
k .0 rz ef .8q\n\
k .0 g if .8l\n\
k .0 jh ef .8m\n\
k .0 l ef .8o\n\
k .0 n ef .8p\n\
k .0 k af .8r\n\
k .0 36 ef .8s\n\
k .0 p ef .8t\n\
k .1 .0 ef .9w\n\
k g .0 ef .93\n\
k jh .0 ef .9b\n\
k n .0 ef .9x\n\
k k .0 ef .9y\n\
F agtype_ops_btree btree\n\
F graphid_ops btree\n\
F gin_agtype_ops gin\n\
F agtype_ops_hash hash\n\
F graphid_ops_hash hash\n\
C agtype_ops_btree btree .0 1 .f8 1:.ck,2:.cy,3:.ah,4:.ds,5:.e6\n\
C graphid_ops btree .1 1 .f9 1:.cr,2:.d5,3:.ao,4:.ed,5:.dz\n\
C gin_agtype_ops gin .0 1 .fa 7:.eq,8:.dr,9:.ek,10:.em,11:.eo,12:.er,13:.dc\n\
C agtype_ops_hash hash .0 1 .fb 1:.ah\n\
C graphid_ops_hash hash .1 1 .fc 1:.ao\n\
# pg_ivm\n\
n pgivm g0:U\n\
r pgivm:pg_ivm_immv r .1* .1*[] g0:r	immvrelid:1p9:!	viewdef:p:!	ispopulated:g:!	lastivmupdate:3wt\n\
i .1 pgivm:pg_ivm_immv_pkey PU btree 1 1:1j1:0\n\
c .1 pg_ivm_immv_pkey p 1 .2\n\
f pgivm:IVM_immediate_before 180 1rb -\n\
f pgivm:IVM_immediate_maintenance 180 1rb -\n\
f pgivm:IVM_prevent_immv_change 180 1rb -\n\
f pgivm:create_immv 174 k p,p nimmv,view_definition\n\
f pgivm:get_create_immv_commands 20k p - csearch_path%3D""\n\
f pgivm:get_immv_def 174 p 1p9 nimmvrelid\n\
f pgivm:get_restore_immv_commands 20k p - csearch_path%3D""\n\
f pgivm:ivm_visible_in_prestate 17s g q,r,q\n\
f pgivm:refresh_immv 174 k p,g nimmv,with_data dtrue\n\
f pgivm:restore_immv 174 1ra p,p,g nimmv,view_definition,populate dfalse\n\
# timescaledb\n\
n _timescaledb_cache g0:U\n\
n _timescaledb_catalog g0:U\n\
n _timescaledb_config g0:U\n\
n _timescaledb_debug g0:U\n\
n _timescaledb_functions g0:U\n\
n _timescaledb_internal g0:U\n\
n timescaledb_experimental g0:U\n\
n timescaledb_information g0:U\n\
t _timescaledb_internal:bloom1 b U -1 y.8[]\n\
t _timescaledb_internal:compressed_data b U -1 y.9[]\n\
t _timescaledb_internal:dimension_info b U -1 y.a[]\n\
r _timescaledb_cache:cache_inval_bgw_job r .b* .b*[] g0:r\n\
r _timescaledb_cache:cache_inval_extension r .c* .c*[] g0:r\n\
r _timescaledb_cache:cache_inval_hypertable r .d* .d*[] g0:r\n\
r _timescaledb_catalog:chunk r .e* .e*[] g0:r	id:n:!=nextval(\'_timescaledb_catalog.chunk_id_seq\'%3A%3Aregclass)	hypertable_id:n:!	schema_name:j:!	table_name:j:!	compressed_chunk_id:n	dropped:g:!=false	status:n:!=0	osm_chunk:g:!=false	creation_time:ww:!\n\
r _timescaledb_catalog:chunk_column_stats r .f* .f*[] g0:r	id:n:!=nextval(\'_timescaledb_catalog.chunk_column_stats_id_seq\'%3A%3Aregclass)	hypertable_id:n:!	chunk_id:n	column_name:j:!	range_start:k:!	range_end:k:!	valid:g:!\n\
r _timescaledb_catalog:chunk_column_stats_id_seq S 0 0 g0:r	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
r _timescaledb_catalog:chunk_constraint r .h* .h*[] g0:r	chunk_id:n:!	dimension_slice_id:n	constraint_name:j:!	hypertable_constraint_name:j\n\
r _timescaledb_catalog:chunk_constraint_name S 0 0 g0:r	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
r _timescaledb_catalog:chunk_id_seq S 0 0 g0:r	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
r _timescaledb_catalog:compression_algorithm r .k* .k*[] g0:r	id:l:!	version:l:!	name:j:!	description:p\n\
r _timescaledb_catalog:compression_chunk_size r .l* .l*[] g0:r	chunk_id:n:!	compressed_chunk_id:n:!	uncompressed_heap_size:k:!	uncompressed_toast_size:k:!	uncompressed_index_size:k:!	compressed_heap_size:k:!	compressed_toast_size:k:!	compressed_index_size:k:!	numrows_pre_compression:k	numrows_post_compression:k	numrows_frozen_immediately:k\n\
r _timescaledb_catalog:compression_settings r .m* .m*[] g0:r	relid:1p9:!	compress_relid:1p9	segmentby:s1	orderby:s1	orderby_desc:rs	orderby_nullsfirst:rs	index:2xm\n\
r _timescaledb_catalog:continuous_agg r .n* .n*[] g0:r	mat_hypertable_id:n:!	raw_hypertable_id:n:!	parent_mat_hypertable_id:n	user_view_schema:j:!	user_view_name:j:!	partial_view_schema:j:!	partial_view_name:j:!	direct_view_schema:j:!	direct_view_name:j:!	materialized_only:g:!=false	finalized:g:!=true\n\
r _timescaledb_catalog:continuous_agg_migrate_plan r .o* .o*[] g0:r	mat_hypertable_id:n:!	start_ts:ww:!=now()	end_ts:ww	user_view_definition:p\n\
r _timescaledb_catalog:continuous_agg_migrate_plan_step r .p* .p*[] g0:r	mat_hypertable_id:n:!	step_id:n:!=nextval(\'_timescaledb_catalog.continuous_agg_migrate_plan_step_step_id_seq\'%3A%3Aregclass)	status:p:!=\'NOT%20STARTED\'%3A%3Atext	start_ts:ww	end_ts:ww	type:p:!	config:2xm\n\
r _timescaledb_catalog:continuous_agg_migrate_plan_step_step_id_seq S 0 0 g0:r	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
r _timescaledb_catalog:continuous_aggs_bucket_function r .r* .r*[] g0:r	mat_hypertable_id:n:!	bucket_func:p:!	bucket_width:p:!	bucket_origin:p	bucket_offset:p	bucket_timezone:p	bucket_fixed_width:g:!\n\
r _timescaledb_catalog:continuous_aggs_hypertable_invalidation_log r .s* .s*[] g0:r	hypertable_id:n:!	lowest_modified_value:k:!	greatest_modified_value:k:!\n\
r _timescaledb_catalog:continuous_aggs_invalidation_threshold r .t* .t*[] g0:r	hypertable_id:n:!	watermark:k:!\n\
r _timescaledb_catalog:continuous_aggs_materialization_invalidation_log r .u* .u*[] g0:r	materialization_id:n	lowest_modified_value:k:!	greatest_modified_value:k:!\n\
r _timescaledb_catalog:continuous_aggs_materialization_ranges r .v* .v*[] g0:r	materialization_id:n	lowest_modified_value:k:!	greatest_modified_value:k:!\n\
r _timescaledb_catalog:continuous_aggs_watermark r .w* .w*[] g0:r	mat_hypertable_id:n:!	watermark:k:!\n\
r _timescaledb_catalog:dimension r .x* .x*[] g0:r	id:n:!=nextval(\'_timescaledb_catalog.dimension_id_seq\'%3A%3Aregclass)	hypertable_id:n:!	column_name:j:!	column_type:1pa:!	aligned:g:!	num_slices:l	partitioning_func_schema:j	partitioning_func:j	interval_length:k	compress_interval_length:k	integer_now_func_schema:j	integer_now_func:j\n\
r _timescaledb_catalog:dimension_id_seq S 0 0 g0:r	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
r _timescaledb_catalog:dimension_slice r .z* .z*[] g0:r	id:n:!=nextval(\'_timescaledb_catalog.dimension_slice_id_seq\'%3A%3Aregclass)	dimension_id:n:!	range_start:k:!	range_end:k:!\n\
r _timescaledb_catalog:dimension_slice_id_seq S 0 0 g0:r	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
r _timescaledb_catalog:hypertable r .11* .11*[] g0:r	id:n:!=nextval(\'_timescaledb_catalog.hypertable_id_seq\'%3A%3Aregclass)	schema_name:j:!	table_name:j:!	associated_schema_name:j:!	associated_table_prefix:j:!	num_dimensions:l:!	chunk_sizing_func_schema:j:!	chunk_sizing_func_name:j:!	chunk_target_size:k:!	compression_state:l:!=0	compressed_hypertable_id:n	status:n:!=0\n\
r _timescaledb_catalog:hypertable_id_seq S 0 0 g0:r	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
r _timescaledb_catalog:metadata r .13* .13*[] g0:r	key:j:!	value:p:!	include_in_telemetry:g:!\n\
r _timescaledb_catalog:tablespace r .14* .14*[] g0:r	id:n:!=nextval(\'_timescaledb_catalog.tablespace_id_seq\'%3A%3Aregclass)	hypertable_id:n:!	tablespace_name:j:!\n\
r _timescaledb_catalog:tablespace_id_seq S 0 0 g0:r	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
r _timescaledb_catalog:telemetry_event r .16* .16*[] g0:r	created:ww:!=CURRENT_TIMESTAMP	tag:j:!	body:2xm:!\n\
r _timescaledb_config:bgw_job r .17* .17*[] g0:r	id:n:!=nextval(\'_timescaledb_config.bgw_job_id_seq\'%3A%3Aregclass)	application_name:j:!	schedule_interval:wy:!	max_runtime:wy:!	max_retries:n:!	retry_period:wy:!	proc_schema:j:!	proc_name:j:!	owner:35s:!=(quote_ident((CURRENT_ROLE)%3A%3Atext))%3A%3Aregrole	scheduled:g:!=true	fixed_schedule:g:!=true	initial_start:ww	hypertable_id:n	config:2xm	check_schema:j	check_name:j	timezone:p\n\
r _timescaledb_config:bgw_job_id_seq S 0 0 g0:r	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
r _timescaledb_internal:bgw_job_stat r .19* .19*[] g0:r	job_id:n:!	last_start:ww:!=now()	last_finish:ww:!	next_start:ww:!	last_successful_finish:ww:!	last_run_success:g:!	total_runs:k:!	total_duration:wy:!	total_duration_failures:wy:!	total_successes:k:!	total_failures:k:!	total_crashes:k:!	consecutive_failures:n:!	consecutive_crashes:n:!	flags:n:!=0\n\
r _timescaledb_internal:bgw_job_stat_history r .1a* .1a*[] g	id:k:!=nextval(\'_timescaledb_internal.bgw_job_stat_history_id_seq\'%3A%3Aregclass)	job_id:n:!	pid:n	execution_start:ww:!=now()	execution_finish:ww	succeeded:g	data:2xm\n\
r _timescaledb_internal:bgw_job_stat_history_id_seq S 0 0 g0:r	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
r _timescaledb_internal:bgw_policy_chunk_stats r .1c* .1c*[] g0:r	job_id:n:!	chunk_id:n:!	num_times_job_run:n	last_time_job_run:ww\n\
r _timescaledb_internal:compressed_chunk_stats v .1d* .1d*[] g0:r	hypertable_schema:j	hypertable_name:j	chunk_schema:j	chunk_name:j	compression_status:p	uncompressed_heap_size:k	uncompressed_index_size:k	uncompressed_toast_size:k	uncompressed_total_size:k	compressed_heap_size:k	compressed_index_size:k	compressed_toast_size:k	compressed_total_size:k\n\
r _timescaledb_internal:hypertable_chunk_local_size v .1e* .1e*[] g0:r	hypertable_schema:j	hypertable_name:j	hypertable_id:n	chunk_id:n	chunk_schema:j	chunk_name:j	total_bytes:k	heap_bytes:k	index_bytes:k	toast_bytes:k	compressed_total_size:k	compressed_heap_size:k	compressed_index_size:k	compressed_toast_size:k\n\
r timescaledb_experimental:policies v .1f* .1f*[] g0:r	relation_name:j	relation_schema:j	schedule_interval:wy	proc_schema:j	proc_name:j	config:2xm	hypertable_schema:j	hypertable_name:j\n\
r timescaledb_information:chunk_columnstore_settings v .1g* .1g*[] g0:r	hypertable:1p9	chunk:1p9	segmentby:p	orderby:p	index:2xm\n\
r timescaledb_information:chunk_compression_settings v .1h* .1h*[] g0:r	hypertable:1p9	chunk:1p9	segmentby:p	orderby:p	index:2xm\n\
r timescaledb_information:chunks v .1i* .1i*[] g0:r	hypertable_schema:j	hypertable_name:j	chunk_schema:j	chunk_name:j	primary_dimension:j	primary_dimension_type:1pa	range_start:ww	range_end:ww	range_start_integer:k	range_end_integer:k	is_compressed:g	chunk_tablespace:j	chunk_creation_time:ww\n\
r timescaledb_information:compression_settings v .1j* .1j*[] g0:r	hypertable_schema:j	hypertable_name:j	attname:j	segmentby_column_index:l	orderby_column_index:l	orderby_asc:g	orderby_nullsfirst:g\n\
r timescaledb_information:continuous_aggregates v .1k* .1k*[] g0:r	hypertable_schema:j	hypertable_name:j	view_schema:j	view_name:j	view_owner:j	materialized_only:g	compression_enabled:g	materialization_hypertable_schema:j	materialization_hypertable_name:j	view_definition:p	finalized:g	invalidate_using:p\n\
r timescaledb_information:dimensions v .1l* .1l*[] g0:r	hypertable_schema:j	hypertable_name:j	dimension_number:k	column_name:j	column_type:1pa	dimension_type:p	time_interval:wy	integer_interval:k	integer_now_func:j	num_partitions:l\n\
r timescaledb_information:hypertable_columnstore_settings v .1m* .1m*[] g0:r	hypertable:1p9	segmentby:p	orderby:p	compress_interval_length:p	index:2xm\n\
r timescaledb_information:hypertable_compression_settings v .1n* .1n*[] g0:r	hypertable:1p9	segmentby:p	orderby:p	compress_interval_length:p	index:2xm\n\
r timescaledb_information:hypertables v .1o* .1o*[] g0:r	hypertable_schema:j	hypertable_name:j	owner:j	num_dimensions:l	num_chunks:k	compression_enabled:g	tablespaces:rv	primary_dimension:j	primary_dimension_type:1pa\n\
r timescaledb_information:job_errors v .1p* .1p*[] osecurity_barrier%3Dtrue g0:r	job_id:n	proc_schema:p	proc_name:p	pid:n	start_time:ww	finish_time:ww	sqlerrcode:p	err_message:p\n\
r timescaledb_information:job_history v .1q* .1q*[] osecurity_barrier%3Dtrue g0:r	id:k	job_id:n	succeeded:g	proc_schema:p:c	proc_name:p:c	pid:n	start_time:ww	finish_time:ww	config:2xm	sqlerrcode:p	err_message:p\n\
r timescaledb_information:job_stats v .1r* .1r*[] g0:r	hypertable_schema:j	hypertable_name:j	job_id:n	last_run_started_at:ww	last_successful_finish:ww	last_run_status:p	job_status:p	last_run_duration:wy	next_start:ww	total_runs:k	total_successes:k	total_failures:k\n\
r timescaledb_information:jobs v .1s* .1s*[] g0:r	job_id:n	application_name:j	schedule_interval:wy	max_runtime:wy	max_retries:n	retry_period:wy	proc_schema:j	proc_name:j	owner:35s	scheduled:g	fixed_schedule:g	config:2xm	next_start:ww	initial_start:ww	hypertable_schema:j	hypertable_name:j	check_schema:j	check_name:j\n\
s .g n 1 1 1 2147483647 1 0 .f.1\n\
s .i k 1 1 1 9223372036854775807 1 0 -\n\
s .j k 1 1 1 9223372036854775807 1 0 .e.1\n\
s .q n 1 1 1 2147483647 1 0 .p.2\n\
s .y n 1 1 1 2147483647 1 0 .x.1\n\
s .10 n 1 1 1 2147483647 1 0 .z.1\n\
s .12 k 1 1 1 9223372036854775807 1 0 .11.1\n\
s .15 n 1 1 1 2147483647 1 0 .14.1\n\
s .18 k 1000 1 1000 9223372036854775807 1 0 .17.1\n\
s .1b k 1 1 1 9223372036854775807 1 0 .1a.1\n\
v .1d SELECT srcht.schema_name AS hypertable_schema, srcht.table_name AS hypertable_name, srcch.schema_name AS chunk_schema, srcch.table_name AS chunk_name, CASE WHEN srcch.compressed_chunk_id IS NULL THEN \'Uncompressed\'::text ELSE \'Compressed\'::text END AS compression_status, map.uncompressed_heap_size, map.uncompressed_index_size, map.uncompressed_toast_size, map.uncompressed_heap_size + map.uncompressed_toast_size + map.uncompressed_index_size AS uncompressed_total_size, map.compressed_heap_size, map.compressed_index_size, map.compressed_toast_size, map.compressed_heap_size + map.compressed_toast_size + map.compressed_index_size AS compressed_total_size FROM _timescaledb_catalog.hypertable srcht JOIN _timescaledb_catalog.chunk srcch ON srcht.id = srcch.hypertable_id AND srcht.compressed_hypertable_id IS NOT NULL AND srcch.dropped = false LEFT JOIN _timescaledb_catalog.compression_chunk_size map ON srcch.id = map.chunk_id\n\
v .1e SELECT h.schema_name AS hypertable_schema, h.table_name AS hypertable_name, h.id AS hypertable_id, c.id AS chunk_id, c.schema_name AS chunk_schema, c.table_name AS chunk_name, COALESCE(relsize.total_size, 0::bigint) AS total_bytes, COALESCE(relsize.heap_size, 0::bigint) AS heap_bytes, COALESCE(relsize.index_size, 0::bigint) AS index_bytes, COALESCE(relsize.toast_size, 0::bigint) AS toast_bytes, COALESCE(relcompsize.total_size, 0::bigint) AS compressed_total_size, COALESCE(relcompsize.heap_size, 0::bigint) AS compressed_heap_size, COALESCE(relcompsize.index_size, 0::bigint) AS compressed_index_size, COALESCE(relcompsize.toast_size, 0::bigint) AS compressed_toast_size FROM _timescaledb_catalog.hypertable h JOIN _timescaledb_catalog.chunk c ON h.id = c.hypertable_id AND c.dropped IS FALSE JOIN pg_class cl ON cl.relname = c.table_name AND cl.relkind = \'r\'::"char" JOIN pg_namespace n ON n.oid = cl.relnamespace AND n.nspname = c.schema_name JOIN LATERAL _timescaledb_functions.relation_size(cl.oid::regclass) relsize(total_size, heap_size, index_size, toast_size) ON true LEFT JOIN _timescaledb_catalog.chunk comp ON comp.id = c.compressed_chunk_id LEFT JOIN LATERAL _timescaledb_functions.relation_size( CASE WHEN comp.schema_name IS NOT NULL AND comp.table_name IS NOT NULL THEN format(\'%I.%I\'::text, comp.schema_name, comp.table_name)::regclass ELSE NULL::regclass END) relcompsize(total_size, heap_size, index_size, toast_size) ON true\n\
v .1f SELECT ca.user_view_name AS relation_name, ca.user_view_schema AS relation_schema, j.schedule_interval, j.proc_schema, j.proc_name, j.config, ht.schema_name AS hypertable_schema, ht.table_name AS hypertable_name FROM _timescaledb_config.bgw_job j JOIN _timescaledb_catalog.continuous_agg ca ON ca.mat_hypertable_id = j.hypertable_id JOIN _timescaledb_catalog.hypertable ht ON ht.id = ca.mat_hypertable_id\n\
v .1g SELECT hypertable, chunk, segmentby, orderby, index FROM timescaledb_information.chunk_compression_settings\n\
v .1h SELECT format(\'%I.%I\'::text, ht.schema_name, ht.table_name)::regclass AS hypertable, format(\'%I.%I\'::text, ch.schema_name, ch.table_name)::regclass AS chunk, array_to_string(s.segmentby, \',\'::text) AS segmentby, un.orderby, s.index FROM _timescaledb_catalog.hypertable ht JOIN _timescaledb_catalog.chunk ch ON ch.hypertable_id = ht.id JOIN _timescaledb_catalog.compression_settings s ON format(\'%I.%I\'::text, ch.schema_name, ch.table_name)::regclass::oid = s.relid::oid LEFT JOIN LATERAL ( SELECT string_agg(format(\'%I%s%s\'::text, un_1.orderby, CASE WHEN un_1."desc" THEN \' DESC\'::text ELSE \'\'::text END, CASE WHEN un_1.nullsfirst AND NOT un_1."desc" THEN \' NULLS FIRST\'::text WHEN NOT un_1.nullsfirst AND un_1."desc" THEN \' NULLS LAST\'::text ELSE \'\'::text END), \',\'::text) AS orderby FROM UNNEST(s.orderby, s.orderby_desc, s.orderby_nullsfirst) un_1(orderby, "desc", nullsfirst)) un ON true\n\
v .1i SELECT hypertable_schema, hypertable_name, schema_name AS chunk_schema, chunk_name, primary_dimension, primary_dimension_type, range_start, range_end, integer_range_start AS range_start_integer, integer_range_end AS range_end_integer, is_compressed, chunk_table_space AS chunk_tablespace, creation_time AS chunk_creation_time FROM ( SELECT ht.schema_name AS hypertable_schema, ht.table_name AS hypertable_name, srcch.schema_name, srcch.table_name AS chunk_name, dim.column_name AS primary_dimension, dim.column_type AS primary_dimension_type, row_number() OVER (PARTITION BY chcons.chunk_id ORDER BY dim.id) AS chunk_dimension_num, CASE WHEN dim.column_type::oid = ANY (ARRAY[\'timestamp without time zone\'::regtype, \'timestamp with time zone\'::regtype, \'date\'::regtype]::oid[]) THEN _timescaledb_functions.to_timestamp(dimsl.range_start) ELSE NULL::timestamp with time zone END AS range_start, CASE WHEN dim.column_type::oid = ANY (ARRAY[\'timestamp without time zone\'::regtype, \'timestamp with time zone\'::regtype, \'date\'::regtype]::oid[]) THEN _timescaledb_functions.to_timestamp(dimsl.range_end) ELSE NULL::timestamp with time zone END AS range_end, CASE WHEN dim.column_type::oid = ANY (ARRAY[\'timestamp without time zone\'::regtype, \'timestamp with time zone\'::regtype, \'date\'::regtype]::oid[]) THEN NULL::bigint ELSE dimsl.range_start END AS integer_range_start, CASE WHEN dim.column_type::oid = ANY (ARRAY[\'timestamp without time zone\'::regtype, \'timestamp with time zone\'::regtype, \'date\'::regtype]::oid[]) THEN NULL::bigint ELSE dimsl.range_end END AS integer_range_end, CASE WHEN (srcch.status & 1) = 1 THEN true ELSE false END AS is_compressed, pgtab.spcname AS chunk_table_space, srcch.creation_time FROM _timescaledb_catalog.chunk srcch JOIN _timescaledb_catalog.hypertable ht ON ht.id = srcch.hypertable_id JOIN _timescaledb_catalog.chunk_constraint chcons ON srcch.id = chcons.chunk_id JOIN _timescaledb_catalog.dimension dim ON srcch.hypertable_id = dim.hypertable_id JOIN _timescaledb_catalog.dimension_slice dimsl ON dim.id = dimsl.dimension_id AND chcons.dimension_slice_id = dimsl.id JOIN ( SELECT pg_class.relname, pg_class.reltablespace, pg_namespace.nspname AS schema_name FROM pg_class, pg_namespace WHERE pg_class.relnamespace = pg_namespace.oid) cl ON srcch.table_name = cl.relname AND srcch.schema_name = cl.schema_name LEFT JOIN pg_tablespace pgtab ON pgtab.oid = cl.reltablespace WHERE srcch.dropped IS FALSE AND srcch.osm_chunk IS FALSE AND ht.compression_state <> 2) finalq WHERE chunk_dimension_num = 1\n\
v .1j SELECT ht.schema_name AS hypertable_schema, ht.table_name AS hypertable_name, unnest(cs.segmentby)::name COLLATE "C" AS attname, generate_series(1, array_length(cs.segmentby, 1))::smallint AS segmentby_column_index, NULL::smallint AS orderby_column_index, NULL::boolean AS orderby_asc, NULL::boolean AS orderby_nullsfirst FROM _timescaledb_catalog.hypertable ht JOIN _timescaledb_catalog.compression_settings cs ON cs.relid::oid = format(\'%I.%I\'::text, ht.schema_name, ht.table_name)::regclass::oid AND cs.segmentby IS NOT NULL WHERE ht.compressed_hypertable_id IS NOT NULL UNION ALL SELECT ht.schema_name AS hypertable_schema, ht.table_name AS hypertable_name, unnest(cs.orderby)::name COLLATE "C" AS attname, NULL::smallint AS segmentby_column_index, generate_series(1, array_length(cs.orderby, 1))::smallint AS orderby_column_index, unnest(array_replace(array_replace(array_replace(cs.orderby_desc, false, NULL::boolean), true, false), NULL::boolean, true)) AS orderby_asc, unnest(cs.orderby_nullsfirst) AS orderby_nullsfirst FROM _timescaledb_catalog.hypertable ht JOIN _timescaledb_catalog.compression_settings cs ON cs.relid::oid = format(\'%I.%I\'::text, ht.schema_name, ht.table_name)::regclass::oid AND cs.orderby IS NOT NULL WHERE ht.compressed_hypertable_id IS NOT NULL ORDER BY 2, 4, 5\n\
v .1k SELECT ht.schema_name AS hypertable_schema, ht.table_name AS hypertable_name, cagg.user_view_schema AS view_schema, cagg.user_view_name AS view_name, viewinfo.viewowner AS view_owner, cagg.materialized_only, CASE WHEN mat_ht.compressed_hypertable_id IS NOT NULL THEN true ELSE false END AS compression_enabled, mat_ht.schema_name AS materialization_hypertable_schema, mat_ht.table_name AS materialization_hypertable_name, directview.viewdefinition AS view_definition, cagg.finalized, CASE WHEN _timescaledb_functions.has_invalidation_trigger(format(\'%I.%I\'::text, ht.schema_name, ht.table_name)::regclass) THEN \'trigger\'::text ELSE \'wal\'::text END AS invalidate_using FROM _timescaledb_catalog.continuous_agg cagg, _timescaledb_catalog.hypertable ht, LATERAL ( SELECT c.oid, pg_get_userbyid(c.relowner) AS viewowner FROM pg_class c LEFT JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = \'v\'::"char" AND c.relname = cagg.user_view_name AND n.nspname = cagg.user_view_schema) viewinfo, LATERAL ( SELECT pg_get_viewdef(c.oid) AS viewdefinition FROM pg_class c LEFT JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = \'v\'::"char" AND c.relname = cagg.direct_view_name AND n.nspname = cagg.direct_view_schema) directview, LATERAL ( SELECT hypertable.schema_name, hypertable.table_name, hypertable.compressed_hypertable_id FROM _timescaledb_catalog.hypertable WHERE cagg.mat_hypertable_id = hypertable.id) mat_ht WHERE cagg.raw_hypertable_id = ht.id\n\
v .1l SELECT ht.schema_name AS hypertable_schema, ht.table_name AS hypertable_name, rank() OVER (PARTITION BY dim.hypertable_id ORDER BY dim.id) AS dimension_number, dim.column_name, dim.column_type, CASE WHEN dim.interval_length IS NULL THEN \'Space\'::text ELSE \'Time\'::text END AS dimension_type, CASE WHEN dim.interval_length IS NOT NULL THEN CASE WHEN dim.column_type::oid = ANY (ARRAY[\'timestamp without time zone\'::regtype, \'timestamp with time zone\'::regtype, \'date\'::regtype]::oid[]) THEN _timescaledb_functions.to_interval(dim.interval_length) ELSE NULL::interval END ELSE NULL::interval END AS time_interval, CASE WHEN dim.interval_length IS NOT NULL THEN CASE WHEN dim.column_type::oid = ANY (ARRAY[\'timestamp without time zone\'::regtype, \'timestamp with time zone\'::regtype, \'date\'::regtype]::oid[]) THEN NULL::bigint ELSE dim.interval_length END ELSE NULL::bigint END AS integer_interval, dim.integer_now_func, dim.num_slices AS num_partitions FROM _timescaledb_catalog.hypertable ht, _timescaledb_catalog.dimension dim WHERE dim.hypertable_id = ht.id\n\
v .1m SELECT hypertable, segmentby, orderby, compress_interval_length, index FROM timescaledb_information.hypertable_compression_settings\n\
v .1n SELECT format(\'%I.%I\'::text, ht.schema_name, ht.table_name)::regclass AS hypertable, array_to_string(s.segmentby, \',\'::text) AS segmentby, un.orderby, d.compress_interval_length, s.index FROM _timescaledb_catalog.hypertable ht JOIN LATERAL ( SELECT CASE WHEN d_1.column_type::oid = ANY (ARRAY[\'timestamp without time zone\'::regtype, \'timestamp with time zone\'::regtype, \'date\'::regtype]::oid[]) THEN _timescaledb_functions.to_interval(d_1.compress_interval_length)::text ELSE d_1.compress_interval_length::text END AS compress_interval_length FROM _timescaledb_catalog.dimension d_1 WHERE d_1.hypertable_id = ht.id ORDER BY d_1.id LIMIT 1) d ON true LEFT JOIN _timescaledb_catalog.compression_settings s ON format(\'%I.%I\'::text, ht.schema_name, ht.table_name)::regclass::oid = s.relid::oid LEFT JOIN LATERAL ( SELECT string_agg(format(\'%I%s%s\'::text, un_1.orderby, CASE WHEN un_1."desc" THEN \' DESC\'::text ELSE \'\'::text END, CASE WHEN un_1.nullsfirst AND NOT un_1."desc" THEN \' NULLS FIRST\'::text WHEN NOT un_1.nullsfirst AND un_1."desc" THEN \' NULLS LAST\'::text ELSE \'\'::text END), \',\'::text) AS orderby FROM UNNEST(s.orderby, s.orderby_desc, s.orderby_nullsfirst) un_1(orderby, "desc", nullsfirst)) un ON true\n\
v .1o WITH hypertable_info AS ( SELECT di.hypertable_id, ht_1.schema_name, ht_1.table_name, ht_1.num_dimensions, ht_1.compression_state, di.column_name, di.column_type, di.interval_length, ht_1.compression_state = 1 AS compression_enabled, row_number() OVER (PARTITION BY di.hypertable_id ORDER BY di.id) AS dimension_num FROM _timescaledb_catalog.hypertable ht_1 JOIN _timescaledb_catalog.dimension di ON ht_1.id = di.hypertable_id ) SELECT ht.schema_name AS hypertable_schema, ht.table_name AS hypertable_name, t.tableowner AS owner, ht.num_dimensions, ( SELECT count(1) AS count FROM _timescaledb_catalog.chunk ch WHERE ch.hypertable_id = ht.hypertable_id AND ch.dropped IS FALSE AND ch.osm_chunk IS FALSE) AS num_chunks, ht.compression_enabled, srchtbs.tablespace_list AS tablespaces, ht.column_name AS primary_dimension, ht.column_type AS primary_dimension_type FROM hypertable_info ht JOIN pg_tables t ON ht.table_name = t.tablename AND ht.schema_name = t.schemaname LEFT JOIN _timescaledb_catalog.continuous_agg ca ON ca.mat_hypertable_id = ht.hypertable_id LEFT JOIN ( SELECT tablespace.hypertable_id, array_agg(tablespace.tablespace_name ORDER BY tablespace.id) AS tablespace_list FROM _timescaledb_catalog.tablespace GROUP BY tablespace.hypertable_id) srchtbs ON ht.hypertable_id = srchtbs.hypertable_id WHERE ht.compression_state <> 2 AND ca.mat_hypertable_id IS NULL AND ht.interval_length IS NOT NULL AND ht.dimension_num = 1\n\
v .1p SELECT h.job_id, (h.data -> \'job\'::text) ->> \'proc_schema\'::text AS proc_schema, (h.data -> \'job\'::text) ->> \'proc_name\'::text AS proc_name, h.pid, h.execution_start AS start_time, h.execution_finish AS finish_time, (h.data -> \'error_data\'::text) ->> \'sqlerrcode\'::text AS sqlerrcode, CASE WHEN h.succeeded IS NULL AND h.execution_finish IS NULL AND h.pid IS NULL THEN \'job crash detected, see server logs\'::text WHEN ((h.data -> \'error_data\'::text) ->> \'message\'::text) IS NOT NULL THEN CASE WHEN ((h.data -> \'error_data\'::text) ->> \'detail\'::text) IS NOT NULL THEN CASE WHEN ((h.data -> \'error_data\'::text) ->> \'hint\'::text) IS NOT NULL THEN concat((h.data -> \'error_data\'::text) ->> \'message\'::text, \'. \', (h.data -> \'error_data\'::text) ->> \'detail\'::text, \'. \', (h.data -> \'error_data\'::text) ->> \'hint\'::text) ELSE concat((h.data -> \'error_data\'::text) ->> \'message\'::text, \' \', (h.data -> \'error_data\'::text) ->> \'detail\'::text) END ELSE CASE WHEN ((h.data -> \'error_data\'::text) ->> \'hint\'::text) IS NOT NULL THEN concat((h.data -> \'error_data\'::text) ->> \'message\'::text, \'. \', (h.data -> \'error_data\'::text) ->> \'hint\'::text) ELSE (h.data -> \'error_data\'::text) ->> \'message\'::text END END ELSE NULL::text END AS err_message FROM _timescaledb_internal.bgw_job_stat_history h LEFT JOIN _timescaledb_config.bgw_job j ON j.id = h.job_id WHERE h.succeeded IS FALSE OR h.succeeded IS NULL AND (pg_has_role(CURRENT_USER, ( SELECT pg_get_userbyid(pg_database.datdba) AS pg_get_userbyid FROM pg_database WHERE pg_database.datname = current_database()), \'MEMBER\'::text) IS TRUE OR pg_has_role(CURRENT_USER, j.owner::oid, \'MEMBER\'::text) IS TRUE)\n\
v .1q SELECT h.id, h.job_id, h.succeeded, COALESCE((h.data -> \'job\'::text) ->> \'proc_schema\'::text, j.proc_schema::text) AS proc_schema, COALESCE((h.data -> \'job\'::text) ->> \'proc_name\'::text, j.proc_name::text) AS proc_name, h.pid, h.execution_start AS start_time, h.execution_finish AS finish_time, (h.data -> \'job\'::text) -> \'config\'::text AS config, (h.data -> \'error_data\'::text) ->> \'sqlerrcode\'::text AS sqlerrcode, CASE WHEN h.succeeded IS NULL AND h.execution_finish IS NULL AND h.pid IS NULL THEN \'job crash detected, see server logs\'::text WHEN h.succeeded IS FALSE AND ((h.data -> \'error_data\'::text) ->> \'message\'::text) IS NOT NULL THEN CASE WHEN ((h.data -> \'error_data\'::text) ->> \'detail\'::text) IS NOT NULL THEN CASE WHEN ((h.data -> \'error_data\'::text) ->> \'hint\'::text) IS NOT NULL THEN concat((h.data -> \'error_data\'::text) ->> \'message\'::text, \'. \', (h.data -> \'error_data\'::text) ->> \'detail\'::text, \'. \', (h.data -> \'error_data\'::text) ->> \'hint\'::text) ELSE concat((h.data -> \'error_data\'::text) ->> \'message\'::text, \' \', (h.data -> \'error_data\'::text) ->> \'detail\'::text) END ELSE CASE WHEN ((h.data -> \'error_data\'::text) ->> \'hint\'::text) IS NOT NULL THEN concat((h.data -> \'error_data\'::text) ->> \'message\'::text, \'. \', (h.data -> \'error_data\'::text) ->> \'hint\'::text) ELSE (h.data -> \'error_data\'::text) ->> \'message\'::text END END ELSE NULL::text END AS err_message FROM _timescaledb_internal.bgw_job_stat_history h LEFT JOIN _timescaledb_config.bgw_job j ON j.id = h.job_id WHERE pg_has_role(CURRENT_USER, ( SELECT pg_get_userbyid(pg_database.datdba) AS pg_get_userbyid FROM pg_database WHERE pg_database.datname = current_database()), \'MEMBER\'::text) IS TRUE OR pg_has_role(CURRENT_USER, j.owner::oid, \'MEMBER\'::text) IS TRUE\n\
v .1r SELECT ht.schema_name AS hypertable_schema, ht.table_name AS hypertable_name, j.id AS job_id, js.last_start AS last_run_started_at, js.last_successful_finish, CASE WHEN js.last_finish < \'4714-11-24 00:00:00+00 BC\'::timestamp with time zone THEN NULL::text WHEN js.last_finish IS NOT NULL THEN CASE WHEN js.last_run_success = true THEN \'Success\'::text WHEN js.last_run_success = false THEN \'Failed\'::text ELSE NULL::text END ELSE NULL::text END AS last_run_status, CASE WHEN pgs.state = \'active\'::text THEN \'Running\'::text WHEN j.scheduled = false THEN \'Paused\'::text ELSE \'Scheduled\'::text END AS job_status, CASE WHEN js.last_finish > js.last_start THEN js.last_finish - js.last_start ELSE NULL::interval END AS last_run_duration, CASE WHEN j.scheduled THEN js.next_start ELSE NULL::timestamp with time zone END AS next_start, js.total_runs, js.total_successes, js.total_failures FROM _timescaledb_config.bgw_job j LEFT JOIN _timescaledb_internal.bgw_job_stat js ON j.id = js.job_id LEFT JOIN _timescaledb_catalog.hypertable ht ON j.hypertable_id = ht.id LEFT JOIN pg_stat_activity pgs ON pgs.datname = current_database() AND pgs.application_name = j.application_name ORDER BY ht.schema_name, ht.table_name\n\
v .1s SELECT j.id AS job_id, j.application_name, j.schedule_interval, j.max_runtime, j.max_retries, j.retry_period, j.proc_schema, j.proc_name, j.owner, j.scheduled, j.fixed_schedule, j.config, js.next_start, j.initial_start, COALESCE(ca.user_view_schema, ht.schema_name) AS hypertable_schema, COALESCE(ca.user_view_name, ht.table_name) AS hypertable_name, j.check_schema, j.check_name FROM _timescaledb_config.bgw_job j LEFT JOIN _timescaledb_catalog.hypertable ht ON ht.id = j.hypertable_id LEFT JOIN _timescaledb_internal.bgw_job_stat js ON js.job_id = j.id LEFT JOIN _timescaledb_catalog.continuous_agg ca ON ca.mat_hypertable_id = j.hypertable_id\n\
i .f _timescaledb_catalog:chunk_column_stats_ht_id_chunk_id_colname_key U btree 3 2:1iy:0,3:1iy:0,4:7qk:0\n\
i .f _timescaledb_catalog:chunk_column_stats_pkey PU btree 1 1:1iy:0\n\
i .e _timescaledb_catalog:chunk_compressed_chunk_id_idx - btree 1 5:1iy:0\n\
i .h _timescaledb_catalog:chunk_constraint_chunk_id_constraint_name_key U btree 2 1:1iy:0,3:7qk:0\n\
i .h _timescaledb_catalog:chunk_constraint_dimension_slice_id_idx - btree 1 2:1iy:0\n\
i .e _timescaledb_catalog:chunk_hypertable_id_creation_time_idx - btree 2 2:1iy:0,9:2ev:0\n\
i .e _timescaledb_catalog:chunk_hypertable_id_idx - btree 1 2:1iy:0\n\
i .e _timescaledb_catalog:chunk_osm_chunk_idx - btree 2 8:7pv:0,2:1iy:0\n\
i .e _timescaledb_catalog:chunk_pkey PU btree 1 1:1iy:0\n\
i .e _timescaledb_catalog:chunk_schema_name_table_name_key U btree 2 3:7qk:0,4:7qk:0\n\
i .k _timescaledb_catalog:compression_algorithm_pkey PU btree 1 1:1iz:0\n\
i .l _timescaledb_catalog:compression_chunk_size_idx - btree 1 2:1iy:0\n\
i .l _timescaledb_catalog:compression_chunk_size_pkey PU btree 1 1:1iy:0\n\
i .m _timescaledb_catalog:compression_settings_compress_relid_idx - btree 1 2:1j1:0\n\
i .m _timescaledb_catalog:compression_settings_pkey PU btree 1 1:1j1:0\n\
i .o _timescaledb_catalog:continuous_agg_migrate_plan_pkey PU btree 1 1:1iy:0\n\
i .p _timescaledb_catalog:continuous_agg_migrate_plan_step_pkey PU btree 2 1:1iy:0,2:1iy:0\n\
i .n _timescaledb_catalog:continuous_agg_partial_view_schema_partial_view_name_key U btree 2 6:7qk:0,7:7qk:0\n\
i .n _timescaledb_catalog:continuous_agg_pkey PU btree 1 1:1iy:0\n\
i .n _timescaledb_catalog:continuous_agg_raw_hypertable_id_idx - btree 1 2:1iy:0\n\
i .n _timescaledb_catalog:continuous_agg_user_view_schema_user_view_name_key U btree 2 4:7qk:0,5:7qk:0\n\
i .r _timescaledb_catalog:continuous_aggs_bucket_function_pkey PU btree 1 1:1iy:0\n\
i .s _timescaledb_catalog:continuous_aggs_hypertable_invalidation_log_idx - btree 2 1:1iy:0,2:2es:0\n\
i .t _timescaledb_catalog:continuous_aggs_invalidation_threshold_pkey PU btree 1 1:1iy:0\n\
i .u _timescaledb_catalog:continuous_aggs_materialization_invalidation_log_idx - btree 2 1:1iy:0,2:2es:0\n\
i .v _timescaledb_catalog:continuous_aggs_materialization_ranges_idx - btree 2 1:1iy:0,2:2es:0\n\
i .w _timescaledb_catalog:continuous_aggs_watermark_pkey PU btree 1 1:1iy:0\n\
i .x _timescaledb_catalog:dimension_hypertable_id_column_name_key U btree 2 2:1iy:0,3:7qk:0\n\
i .x _timescaledb_catalog:dimension_pkey PU btree 1 1:1iy:0\n\
i .z _timescaledb_catalog:dimension_slice_dimension_id_range_start_range_end_key U btree 3 2:1iy:0,3:2es:0,4:2es:0\n\
i .z _timescaledb_catalog:dimension_slice_pkey PU btree 1 1:1iy:0\n\
i .11 _timescaledb_catalog:hypertable_associated_schema_name_associated_table_prefix_key U btree 2 4:7qk:0,5:7qk:0\n\
i .11 _timescaledb_catalog:hypertable_pkey PU btree 1 1:1iy:0\n\
i .11 _timescaledb_catalog:hypertable_table_name_schema_name_key U btree 2 3:7qk:0,2:7qk:0\n\
i .13 _timescaledb_catalog:metadata_pkey PU btree 1 1:7qk:0\n\
i .14 _timescaledb_catalog:tablespace_hypertable_id_tablespace_name_key U btree 2 2:1iy:0,3:7qk:0\n\
i .14 _timescaledb_catalog:tablespace_pkey PU btree 1 1:1iy:0\n\
i .17 _timescaledb_config:bgw_job_pkey PU btree 1 1:1iy:0\n\
i .17 _timescaledb_config:bgw_job_proc_hypertable_id_idx - btree 3 7:7qk:0,8:7qk:0,13:1iy:0\n\
i .1a _timescaledb_internal:bgw_job_stat_history_job_id_idx - btree 1 2:1iy:0\n\
i .1a _timescaledb_internal:bgw_job_stat_history_pkey PU btree 1 1:2es:0\n\
i .19 _timescaledb_internal:bgw_job_stat_pkey PU btree 1 1:1iy:0\n\
i .1c _timescaledb_internal:bgw_policy_chunk_stats_job_id_chunk_id_key U btree 2 1:1iy:0,2:1iy:0\n\
c .e chunk_compressed_chunk_id_fkey f 5 .2r .e 1 aas\n\
c .e chunk_hypertable_id_fkey f 2 .3f .11 1 aas\n\
c .e chunk_pkey p 1 .2r\n\
c .e chunk_schema_name_table_name_key u 3,4 .2s\n\
c .f chunk_column_stats_chunk_id_fkey f 3 .2r .e 1 aas\n\
c .f chunk_column_stats_ht_id_chunk_id_colname_key u 2,3,4 .2j\n\
c .f chunk_column_stats_hypertable_id_fkey f 2 .3f .11 1 aas\n\
c .f chunk_column_stats_pkey p 1 .2k\n\
c .f chunk_column_stats_range_check c 5,6 (range_start%20<%3D%20range_end)\n\
c .h chunk_constraint_chunk_id_constraint_name_key u 1,3 .2m\n\
c .h chunk_constraint_chunk_id_fkey f 1 .2r .e 1 aas\n\
c .h chunk_constraint_dimension_slice_id_fkey f 2 .3d .z 1 aas\n\
c .k compression_algorithm_pkey p 1 .2t\n\
c .l compression_chunk_size_chunk_id_fkey f 1 .2r .e 1 cas\n\
c .l compression_chunk_size_compressed_chunk_id_fkey f 2 .2r .e 1 cas\n\
c .l compression_chunk_size_pkey p 1 .2v\n\
c .m compression_settings_check_orderby_cardinality c 4,5,6 ((array_ndims(orderby)%20%3D%201)%20AND%20(array_ndims(orderby_desc)%20%3D%201)%20AND%20(array_ndims(orderby_nullsfirst)%20%3D%201)%20AND%20(cardinality(orderby)%20%3D%20cardinality(orderby_desc))%20AND%20(cardinality(orderby)%20%3D%20cardinality(orderby_nullsfirst)))\n\
c .m compression_settings_check_orderby_null c 4,5,6 (((orderby%20IS%20NULL)%20AND%20(orderby_desc%20IS%20NULL)%20AND%20(orderby_nullsfirst%20IS%20NULL))%20OR%20((orderby%20IS%20NOT%20NULL)%20AND%20(orderby_desc%20IS%20NOT%20NULL)%20AND%20(orderby_nullsfirst%20IS%20NOT%20NULL)))\n\
c .m compression_settings_check_segmentby c 3 (array_ndims(segmentby)%20%3D%201)\n\
c .m compression_settings_pkey p 1 .2x\n\
c .n continuous_agg_mat_hypertable_id_fkey f 1 .3f .11 1 cas\n\
c .n continuous_agg_parent_mat_hypertable_id_fkey f 3 .31 .n 1 cas\n\
c .n continuous_agg_partial_view_schema_partial_view_name_key u 6,7 .30\n\
c .n continuous_agg_pkey p 1 .31\n\
c .n continuous_agg_raw_hypertable_id_fkey f 2 .3f .11 1 cas\n\
c .n continuous_agg_user_view_schema_user_view_name_key u 4,5 .33\n\
c .o continuous_agg_migrate_plan_pkey p 1 .2y\n\
c .p continuous_agg_migrate_plan_step_check c 4,5 (start_ts%20<%3D%20end_ts)\n\
c .p continuous_agg_migrate_plan_step_check2 c 6 (type%20%3D%20ANY%20(ARRAY[\'CREATE%20NEW%20CAGG\'%3A%3Atext%2C%20\'DISABLE%20POLICIES\'%3A%3Atext%2C%20\'COPY%20POLICIES\'%3A%3Atext%2C%20\'ENABLE%20POLICIES\'%3A%3Atext%2C%20\'SAVE%20WATERMARK\'%3A%3Atext%2C%20\'REFRESH%20NEW%20CAGG\'%3A%3Atext%2C%20\'COPY%20DATA\'%3A%3Atext%2C%20\'OVERRIDE%20CAGG\'%3A%3Atext%2C%20\'DROP%20OLD%20CAGG\'%3A%3Atext]))\n\
c .p continuous_agg_migrate_plan_step_mat_hypertable_id_fkey f 1 .2y .o 1 cas\n\
c .p continuous_agg_migrate_plan_step_pkey p 1,2 .2z\n\
c .r continuous_aggs_bucket_function_func_check c 2 ((to_regprocedure(bucket_func))%3A%3Aoid%20IS%20DISTINCT%20FROM%20(0)%3A%3Aoid)\n\
c .r continuous_aggs_bucket_function_mat_hypertable_id_fkey f 1 .3f .11 1 cas\n\
c .r continuous_aggs_bucket_function_pkey p 1 .34\n\
c .t continuous_aggs_invalidation_threshold_hypertable_id_fkey f 1 .3f .11 1 cas\n\
c .t continuous_aggs_invalidation_threshold_pkey p 1 .36\n\
c .u continuous_aggs_materialization_invalid_materialization_id_fkey f 1 .31 .n 1 cas\n\
c .v continuous_aggs_materialization_ranges_materialization_id_fkey f 1 .31 .n 1 cas\n\
c .w continuous_aggs_watermark_mat_hypertable_id_fkey f 1 .31 .n 1 cas\n\
c .w continuous_aggs_watermark_pkey p 1 .39\n\
c .x dimension_check c 7,8 (((partitioning_func_schema%20IS%20NULL)%20AND%20(partitioning_func%20IS%20NULL))%20OR%20((partitioning_func_schema%20IS%20NOT%20NULL)%20AND%20(partitioning_func%20IS%20NOT%20NULL)))\n\
c .x dimension_check1 c 6,9 (((num_slices%20IS%20NULL)%20AND%20(interval_length%20IS%20NOT%20NULL))%20OR%20((num_slices%20IS%20NOT%20NULL)%20AND%20(interval_length%20IS%20NULL)))\n\
c .x dimension_check2 c 11,12 (((integer_now_func_schema%20IS%20NULL)%20AND%20(integer_now_func%20IS%20NULL))%20OR%20((integer_now_func_schema%20IS%20NOT%20NULL)%20AND%20(integer_now_func%20IS%20NOT%20NULL)))\n\
c .x dimension_compress_interval_length_check c 10 ((compress_interval_length%20IS%20NULL)%20OR%20(compress_interval_length%20>%200))\n\
c .x dimension_hypertable_id_column_name_key u 2,3 .3a\n\
c .x dimension_hypertable_id_fkey f 2 .3f .11 1 cas\n\
c .x dimension_interval_length_check c 9 ((interval_length%20IS%20NULL)%20OR%20(interval_length%20>%200))\n\
c .x dimension_pkey p 1 .3b\n\
c .z dimension_slice_check c 3,4 (range_start%20<%3D%20range_end)\n\
c .z dimension_slice_dimension_id_fkey f 2 .3b .x 1 cas\n\
c .z dimension_slice_dimension_id_range_start_range_end_key u 2,3,4 .3c\n\
c .z dimension_slice_pkey p 1 .3d\n\
c .11 hypertable_associated_schema_name_associated_table_prefix_key u 4,5 .3e\n\
c .11 hypertable_chunk_target_size_check c 9 (chunk_target_size%20>%3D%200)\n\
c .11 hypertable_compress_check c 10,11 ((compression_state%20%3D%200)%20OR%20(compression_state%20%3D%201)%20OR%20((compression_state%20%3D%202)%20AND%20(compressed_hypertable_id%20IS%20NULL)))\n\
c .11 hypertable_compressed_hypertable_id_fkey f 11 .3f .11 1 aas\n\
c .11 hypertable_dim_compress_check c 6,10 ((num_dimensions%20>%200)%20OR%20(compression_state%20%3D%202))\n\
c .11 hypertable_pkey p 1 .3f\n\
c .11 hypertable_schema_name_check c 2 (schema_name%20<>%20\'_timescaledb_catalog\'%3A%3Aname)\n\
c .11 hypertable_table_name_schema_name_key u 3,2 .3g\n\
c .13 metadata_pkey p 1 .3h\n\
c .14 tablespace_hypertable_id_fkey f 2 .3f .11 1 cas\n\
c .14 tablespace_hypertable_id_tablespace_name_key u 2,3 .3i\n\
c .14 tablespace_pkey p 1 .3j\n\
c .17 bgw_job_hypertable_id_fkey f 13 .3f .11 1 cas\n\
c .17 bgw_job_pkey p 1 .3k\n\
c .19 bgw_job_stat_job_id_fkey f 1 .3k .17 1 cas\n\
c .19 bgw_job_stat_pkey p 1 .3o\n\
c .1a bgw_job_stat_history_pkey p 1 .3n\n\
c .1c bgw_policy_chunk_stats_chunk_id_fkey f 2 .2r .e 1 cas\n\
c .1c bgw_policy_chunk_stats_job_id_chunk_id_key u 1,2 .3p\n\
c .1c bgw_policy_chunk_stats_job_id_fkey f 1 .3k .17 1 cas\n\
g .13 metadata_insert_trigger .8i 7 O\n\
f _timescaledb_debug:extension_state 180 p -\n\
f _timescaledb_functions:accept_hypertable_invalidations 2sz 1ra 1p9,p nhypertable,token csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:add_materialization_invalidations 2sz 1ra 1p9,30k ncontinuous_aggregate,invalidation csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:add_materialization_invalidations 2sz 1ra 1p9,30m ncontinuous_aggregate,invalidation csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:align_to_bucket 2dc 2yf wy,2yf nwidth,rng csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:alter_job_set_hypertable_id 180 n n,1p9 njob_id,hypertable\n\
f _timescaledb_functions:attach_osm_table_chunk 180 g 1p9,1p9 nhypertable,chunk\n\
f _timescaledb_functions:bloom1_contains tc g .8,1rf\n\
f _timescaledb_functions:bloom1in 0 .8 1r7\n\
f _timescaledb_functions:bloom1out 0 1r7 .8\n\
f _timescaledb_functions:bookend_deserializefunc sg 1rd h,1rd\n\
f _timescaledb_functions:bookend_finalfunc tc 1rf 1rd,1rf,1r8\n\
f _timescaledb_functions:bookend_serializefunc sg h 1rd\n\
f _timescaledb_functions:cagg_get_bucket_function_info 174 1qh n nmat_hypertable_id,bucket_func,bucket_width,bucket_origin,bucket_offset,bucket_timezone,bucket_fixed_width mioooooo tn,1p6,p,p,p,p,g\n\
f _timescaledb_functions:cagg_migrate_create_plan 2sz 1ra .n*,p,g,g n_cagg_data,_cagg_name_new,_override,_drop_old dfalse|false csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:cagg_migrate_execute_copy_data 2sz 1ra .n*,.p* n_cagg_data,_plan_step csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:cagg_migrate_execute_copy_policies 2sz 1ra .n*,.p* n_cagg_data,_plan_step csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:cagg_migrate_execute_create_new_cagg 2sz 1ra .n*,.p* n_cagg_data,_plan_step csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:cagg_migrate_execute_disable_policies 2sz 1ra .n*,.p* n_cagg_data,_plan_step csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:cagg_migrate_execute_drop_old_cagg 2sz 1ra .n*,.p* n_cagg_data,_plan_step csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:cagg_migrate_execute_enable_policies 2sz 1ra .n*,.p* n_cagg_data,_plan_step csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:cagg_migrate_execute_override_cagg 2sz 1ra .n*,.p* n_cagg_data,_plan_step csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:cagg_migrate_execute_plan 2sz 1ra .n* n_cagg_data\n\
f _timescaledb_functions:cagg_migrate_execute_refresh_new_cagg 2sz 1ra .n*,.p* n_cagg_data,_plan_step csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:cagg_migrate_plan_exists 20g g n n_hypertable_id csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:cagg_migrate_pre_validation 2sw .n* p,p,p n_cagg_schema,_cagg_name,_cagg_name_new csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:cagg_migrate_to_time_bucket 183 1ra 1p9 ncagg\n\
f _timescaledb_functions:cagg_migrate_update_watermark 243 1ra n n_mat_hypertable_id csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:cagg_parse_invalidation_record 16o 1qh h ninvalidation_record,hypertable_relid,lowest_modified_value,greatest_modified_value miooo th,1p9,k,k\n\
f _timescaledb_functions:cagg_validate_query 174 1qh p nquery,is_valid,error_level,error_code,error_message,error_detail,error_hint mioooooo tp,g,p,p,p,p,p\n\
f _timescaledb_functions:cagg_watermark zs k n nhypertable_id\n\
f _timescaledb_functions:cagg_watermark_materialized so k n nhypertable_id\n\
f _timescaledb_functions:calculate_chunk_interval 180 k n,k,k ndimension_id,dimension_coord,chunk_target_size\n\
f _timescaledb_functions:chunk_constraint_add_table_constraint 2sw 1ra .h* nchunk_constraint_row csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:chunk_id_from_relid so n q nrelid\n\
f _timescaledb_functions:chunk_status 180 n 1p9\n\
f _timescaledb_functions:chunk_status_text sg s1 n nchunk_status\n\
f _timescaledb_functions:chunk_status_text 1kw s1 1p9 nchunk csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:chunks_local_size 1zo 1qh j,j nschema_name_in,table_name_in,chunk_id,chunk_schema,chunk_name,table_bytes,index_bytes,toast_bytes,total_bytes miittttttt tj,j,n,j,j,k,k,k,k csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:compressed_chunk_local_stats 1zg 1qh j,j nschema_name_in,table_name_in,chunk_schema,chunk_name,compression_status,before_compression_table_bytes,before_compression_index_bytes,before_compression_toast_bytes,before_compression_total_bytes,after_compression_table_bytes,after_compression_index_bytes,after_compression_toast_bytes,after_compression_total_bytes miittttttttttt tj,j,j,j,p,k,k,k,k,k,k,k,k csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:compressed_data_has_nulls 16o g .9\n\
f _timescaledb_functions:compressed_data_in 16o .9 1r7\n\
f _timescaledb_functions:compressed_data_info 16s 1qh .9 n,algorithm,has_nulls mitt t.9,j,g\n\
f _timescaledb_functions:compressed_data_out 16o 1r7 .9\n\
f _timescaledb_functions:compressed_data_recv 16o .9 1rd\n\
f _timescaledb_functions:compressed_data_send 16o h .9\n\
f _timescaledb_functions:constraint_clone 2sw 1ra q,1p9 nconstraint_oid,target_oid csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:continuous_agg_invalidation_trigger 180 1rb -\n\
f _timescaledb_functions:create_chunk 184 1qh 1p9,2xm,j,j,1p9 nhypertable,slices,schema_name,table_name,chunk_table,chunk_id,hypertable_id,schema_name,table_name,relkind,slices,created miiiiittttttt t1p9,2xm,j,j,1p9,n,n,j,j,i,2xm,g dNULL%3A%3Aname|NULL%3A%3Aname|NULL%3A%3Aregclass\n\
f _timescaledb_functions:create_compressed_chunk 174 1p9 1p9,1p9,k,k,k,k,k,k,k,k nchunk,chunk_table,uncompressed_heap_size,uncompressed_toast_size,uncompressed_index_size,compressed_heap_size,compressed_toast_size,compressed_index_size,numrows_pre_compression,numrows_post_compression\n\
f _timescaledb_functions:dimension_info_in 16o .a 1r7\n\
f _timescaledb_functions:dimension_info_out 16o 1r7 .a\n\
f _timescaledb_functions:drop_chunk 180 g 1p9 nchunk\n\
f _timescaledb_functions:drop_osm_chunk 180 g 1p9 nhypertable\n\
f _timescaledb_functions:finalize_agg f5 1rf p,j,j,rv,h,1rf nagg_name,inner_agg_collation_schema,inner_agg_collation_name,inner_agg_input_types,inner_agg_serialized_state,return_type_dummy_val\n\
f _timescaledb_functions:finalize_agg_ffunc 17k 1rf 1rd,p,j,j,rv,h,1rf ntstate,aggfn,inner_agg_collation_schema,inner_agg_collation_name,inner_agg_input_types,inner_agg_serialized_state,return_type_dummy_val\n\
f _timescaledb_functions:finalize_agg_sfunc 17k 1rd 1rd,p,j,j,rv,h,1rf ntstate,aggfn,inner_agg_collation_schema,inner_agg_collation_name,inner_agg_input_types,inner_agg_serialized_state,return_type_dummy_val\n\
f _timescaledb_functions:first_combinefunc tc 1rd 1rd,1rd\n\
f _timescaledb_functions:first_sfunc tc 1rd 1rd,1rf,1r8\n\
f _timescaledb_functions:freeze_chunk 180 g 1p9 nchunk\n\
f _timescaledb_functions:generate_uuid 174 29y -\n\
f _timescaledb_functions:get_approx_row_count 2s0 k 1p9 nrelation csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:get_compressed_chunk_index_for_recompression 174 1p9 1p9 nuncompressed_chunk\n\
f _timescaledb_functions:get_create_command 2sw p j ntable_name csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:get_git_commit sk 1qh - ncommit_tag,commit_hash,commit_time mttt tp,p,ww\n\
f _timescaledb_functions:get_hypertable_id 2sw n 1p9,1pa nhypertable,column_type csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:get_hypertable_invalidations 2t0 1qh 1p9,uy,wz nhypertable,base,bucket_widths,bucket_width,token,invalidations miiittt t1p9,uy,wz,wy,p,3hx csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:get_hypertable_invalidations 2t0 1qh 1p9,ww,wz nhypertable,base,bucket_widths,bucket_width,token,invalidations miiittt t1p9,ww,wz,wy,p,3hy csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:get_internal_time_max sg k 1pa\n\
f _timescaledb_functions:get_internal_time_min sg k 1pa\n\
f _timescaledb_functions:get_materialization_info 2sw 1qh 1p9 ncontinuous_aggregate csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:get_materialization_invalidations 2t0 3hx 1p9,30k ncontinuous_aggregate,restriction,invalidations miit t1p9,30k,3hx csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:get_materialization_invalidations 2t0 3hy 1p9,30m ncontinuous_aggregate,restriction,invalidations miit t1p9,30m,3hy csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:get_orderby_defaults 2sw 2xm 1p9,s1 nrelation,segment_by_cols csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:get_os_info sk 1qh - nsysname,version,release,version_pretty mtttt tp,p,p,p\n\
f _timescaledb_functions:get_partition_for_key sg n 1rf nval\n\
f _timescaledb_functions:get_partition_hash sg n 1rf nval\n\
f _timescaledb_functions:get_raw_materialization_ranges 20k 1qh 1pa ntyp,materialization_id,lowest_modified_value,greatest_modified_value mittt t1pa,n,k,k csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:get_segmentby_defaults 2sw 2xm 1p9 nrelation csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:has_invalidation_trigger sw g 1p9\n\
f _timescaledb_functions:hist_combinefunc tc 1rd 1rd,1rd nstate1,state2\n\
f _timescaledb_functions:hist_deserializefunc sg 1rd h,1rd\n\
f _timescaledb_functions:hist_finalfunc tc rz 1rd,jh,jh,jh,n nstate,val,min,max,nbuckets\n\
f _timescaledb_functions:hist_serializefunc sg h 1rd\n\
f _timescaledb_functions:hist_sfunc tc 1rd 1rd,jh,jh,jh,n nstate,val,min,max,nbuckets\n\
f _timescaledb_functions:hypertable_local_size 1zo 1qh j,j nschema_name_in,table_name_in,table_bytes,index_bytes,toast_bytes,total_bytes miitttt tj,j,k,k,k,k csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:hypertable_osm_range_update 180 g 1p9,1rf,1rf,g nhypertable,range_start,range_end,empty dNULL%3A%3Abigint|NULL%3A%3Aunknown|false\n\
f _timescaledb_functions:index_matches 16o g 1p9,1p9 nindex1,index2\n\
f _timescaledb_functions:insert_blocker 180 1rb -\n\
f _timescaledb_functions:interval_to_usec 1ls k wy nchunk_interval csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:invalidation_plugin_name sw p -\n\
f _timescaledb_functions:job_history_bsearch 2sw k ww nsearch_point csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:jsonb_get_matching_index_entry 2sw 2xm 2xm,p,p nconfig,attr_name,target_type csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:last_combinefunc tc 1rd 1rd,1rd\n\
f _timescaledb_functions:last_sfunc tc 1rd 1rd,1rf,1r8\n\
f _timescaledb_functions:make_multirange_from_internal_time 1ls 3hx 30k,k,k nbase,low_usec,high_usec csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:make_multirange_from_internal_time 1ls 3hy 30m,k,k nbase,low_usec,high_usec csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:make_range_from_internal_time sg 2yf 2yf,1rf,1rf nbase,low_usec,high_usec\n\
f _timescaledb_functions:makeaclitem so sp 35s,35s,p,g\n\
f _timescaledb_functions:metadata_insert_trigger 2sw 1rb - csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:partialize_agg tk h 1rf narg\n\
f _timescaledb_functions:policy_compression 2sz 1ra n,2xm njob_id,config\n\
f _timescaledb_functions:policy_compression_check 180 1ra 2xm nconfig\n\
f _timescaledb_functions:policy_compression_execute 2sz 1ra n,n,1rf,n,g,g,g,g njob_id,htid,lag,maxchunks,verbose_log,recompress_enabled,reindex_enabled,use_creation_time\n\
f _timescaledb_functions:policy_job_stat_history_retention 2sw n n,2xm njob_id,config csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:policy_job_stat_history_retention_check 2sw 1ra 2xm nconfig csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:policy_process_hypertable_invalidations 183 1ra n,2xm njob_id,config\n\
f _timescaledb_functions:policy_process_hypertable_invalidations_check 180 1ra 2xm nconfig\n\
f _timescaledb_functions:policy_recompression 183 1ra n,2xm njob_id,config\n\
f _timescaledb_functions:policy_refresh_continuous_aggregate 183 1ra n,2xm njob_id,config\n\
f _timescaledb_functions:policy_refresh_continuous_aggregate_check 180 1ra 2xm nconfig\n\
f _timescaledb_functions:policy_reorder 183 1ra n,2xm njob_id,config\n\
f _timescaledb_functions:policy_reorder_check 180 1ra 2xm nconfig\n\
f _timescaledb_functions:policy_retention 183 1ra n,2xm njob_id,config\n\
f _timescaledb_functions:policy_retention_check 180 1ra 2xm nconfig\n\
f _timescaledb_functions:process_ddl_event 180 2ym -\n\
f _timescaledb_functions:process_hypertable_invalidations 183 1ra 1pe nhypertables\n\
f _timescaledb_functions:process_hypertable_invalidations 183 1ra j nhypertable\n\
f _timescaledb_functions:process_hypertable_invalidations 183 1ra 1p9 nhypertable\n\
f _timescaledb_functions:range_value_to_pretty 2so p k,1pa ntime_value,column_type csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:recompress_chunk_segmentwise 174 1p9 1p9,g nuncompressed_chunk,if_compressed dtrue\n\
f _timescaledb_functions:relation_approximate_size 178 1qh 1p9 nrelation,total_size,heap_size,index_size,toast_size mitttt t1p9,k,k,k,k\n\
f _timescaledb_functions:relation_size 184 1qh 1p9 nrelation,total_size,heap_size,index_size,toast_size mitttt t1p9,k,k,k,k\n\
f _timescaledb_functions:remove_dropped_chunk_metadata 2sw n n n_hypertable_id csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:repair_relation_acls 20j 1ra - csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_functions:restart_background_workers 180 g -\n\
f _timescaledb_functions:show_chunk 184 1qh 1p9 nchunk,chunk_id,hypertable_id,schema_name,table_name,relkind,slices mitttttt t1p9,n,n,j,j,i,2xm\n\
f _timescaledb_functions:start_background_workers 180 g -\n\
f _timescaledb_functions:stop_background_workers 180 g -\n\
f _timescaledb_functions:subtract_integer_from_now 16w k 1p9,k nhypertable_relid,lag\n\
f _timescaledb_functions:time_to_internal 174 k 1rf ntime_val\n\
f _timescaledb_functions:to_date sg u2 k nunixtime_us\n\
f _timescaledb_functions:to_interval sg wy k nunixtime_us\n\
f _timescaledb_functions:to_timestamp sg ww k nunixtime_us\n\
f _timescaledb_functions:to_timestamp_without_timezone sg uy k nunixtime_us\n\
f _timescaledb_functions:to_unix_microseconds sg k ww nts\n\
f _timescaledb_functions:tsl_loaded 180 g -\n\
f _timescaledb_functions:unfreeze_chunk 180 g 1p9 nchunk\n\
f _timescaledb_internal:alter_job_set_hypertable_id 2sw n n,1p9 njob_id,hypertable csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:attach_osm_table_chunk 2sw g 1p9,1p9 nhypertable,chunk csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:cagg_migrate_create_plan 2sz 1ra .n*,p,g,g n_cagg_data,_cagg_name_new,_override,_drop_old dfalse|false csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:cagg_migrate_execute_copy_data 2sz 1ra .n*,.p* n_cagg_data,_plan_step csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:cagg_migrate_execute_copy_policies 2sz 1ra .n*,.p* n_cagg_data,_plan_step csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:cagg_migrate_execute_create_new_cagg 2sz 1ra .n*,.p* n_cagg_data,_plan_step csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:cagg_migrate_execute_disable_policies 2sz 1ra .n*,.p* n_cagg_data,_plan_step csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:cagg_migrate_execute_drop_old_cagg 2sz 1ra .n*,.p* n_cagg_data,_plan_step csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:cagg_migrate_execute_enable_policies 2sz 1ra .n*,.p* n_cagg_data,_plan_step csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:cagg_migrate_execute_override_cagg 2sz 1ra .n*,.p* n_cagg_data,_plan_step csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:cagg_migrate_execute_plan 2sz 1ra .n* n_cagg_data csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:cagg_migrate_execute_refresh_new_cagg 2sz 1ra .n*,.p* n_cagg_data,_plan_step csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:cagg_migrate_plan_exists 2sw g n n_hypertable_id csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:cagg_migrate_pre_validation 2sw .n* p,p,p n_cagg_schema,_cagg_name,_cagg_name_new csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:cagg_watermark 2sw k n nhypertable_id csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:cagg_watermark_materialized 2sw k n nhypertable_id csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:calculate_chunk_interval 2sw k n,k,k ndimension_id,dimension_coord,chunk_target_size csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:chunk_constraint_add_table_constraint 2sw 1ra .h* nchunk_constraint_row csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:chunk_id_from_relid 2sw n q nrelid csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:chunk_status 2sw n 1p9 csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:chunks_local_size 2t0 1qh j,j nschema_name_in,table_name_in,chunk_id,chunk_schema,chunk_name,table_bytes,index_bytes,toast_bytes,total_bytes miittttttt tj,j,n,j,j,k,k,k,k csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:compressed_chunk_local_stats 2t0 1qh j,j nschema_name_in,table_name_in,chunk_schema,chunk_name,compression_status,before_compression_table_bytes,before_compression_index_bytes,before_compression_toast_bytes,before_compression_total_bytes,after_compression_table_bytes,after_compression_index_bytes,after_compression_toast_bytes,after_compression_total_bytes miittttttttttt tj,j,j,j,p,k,k,k,k,k,k,k,k csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:compressed_chunk_remote_stats 2t0 1qh j,j nschema_name_in,table_name_in,chunk_schema,chunk_name,compression_status,before_compression_table_bytes,before_compression_index_bytes,before_compression_toast_bytes,before_compression_total_bytes,after_compression_table_bytes,after_compression_index_bytes,after_compression_toast_bytes,after_compression_total_bytes,node_name miitttttttttttt tj,j,j,j,p,k,k,k,k,k,k,k,k,j csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:continuous_agg_invalidation_trigger 180 1rb -\n\
f _timescaledb_internal:create_chunk 2t0 1qh 1p9,2xm,j,j,1p9 nhypertable,_slices,_schema_name,_table_name,chunk_table,chunk_id,hypertable_id,schema_name,table_name,relkind,slices,created miiiiittttttt t1p9,2xm,j,j,1p9,n,n,j,j,i,2xm,g dNULL%3A%3Aname|NULL%3A%3Aname|NULL%3A%3Aregclass csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:create_compressed_chunk 2sw 1p9 1p9,1p9,k,k,k,k,k,k,k,k nchunk,chunk_table,uncompressed_heap_size,uncompressed_toast_size,uncompressed_index_size,compressed_heap_size,compressed_toast_size,compressed_index_size,numrows_pre_compression,numrows_post_compression csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:drop_chunk 2sw g 1p9 nchunk csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:finalize_agg f5 1rf p,j,j,rv,h,1rf nagg_name,inner_agg_collation_schema,inner_agg_collation_name,inner_agg_input_types,inner_agg_serialized_state,return_type_dummy_val\n\
f _timescaledb_internal:finalize_agg_ffunc 17k 1rf 1rd,p,j,j,rv,h,1rf ntstate,aggfn,inner_agg_collation_schema,inner_agg_collation_name,inner_agg_input_types,inner_agg_serialized_state,return_type_dummy_val\n\
f _timescaledb_internal:finalize_agg_sfunc 17k 1rd 1rd,p,j,j,rv,h,1rf ntstate,aggfn,inner_agg_collation_schema,inner_agg_collation_name,inner_agg_input_types,inner_agg_serialized_state,return_type_dummy_val\n\
f _timescaledb_internal:freeze_chunk 2sw g 1p9 nchunk csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:generate_uuid 2sw 29y - csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:get_approx_row_count 2sw k 1p9 nrelation csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:get_compressed_chunk_index_for_recompression 2sw 1p9 1p9 nuncompressed_chunk csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:get_create_command 2sw p j ntable_name csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:get_git_commit 2t0 1qh - ncommit_tag,commit_hash,commit_time mttt tp,p,ww csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:get_os_info 2t0 1qh - nsysname,version,release,version_pretty mtttt tp,p,p,p csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:get_partition_for_key 2sw n 1rf nval csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:get_partition_hash 2sw n 1rf nval csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:hypertable_local_size 2t0 1qh j,j nschema_name_in,table_name_in,table_bytes,index_bytes,toast_bytes,total_bytes miitttt tj,j,k,k,k,k csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:insert_blocker 2sw 1rb - csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:interval_to_usec 2sw k wy nchunk_interval csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:partialize_agg 2sw h 1rf narg csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:policy_compression 2sz 1ra n,2xm njob_id,config csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:policy_compression_check 2sw 1ra 2xm nconfig csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:policy_job_stat_history_retention 2sw n n,2xm njob_id,config csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:policy_job_stat_history_retention_check 2sw 1ra 2xm nconfig csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:policy_recompression 2sz 1ra n,2xm njob_id,config csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:policy_refresh_continuous_aggregate 2sz 1ra n,2xm njob_id,config csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:policy_refresh_continuous_aggregate_check 2sw 1ra 2xm nconfig csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:policy_reorder 2sz 1ra n,2xm njob_id,config csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:policy_reorder_check 2sw 1ra 2xm nconfig csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:policy_retention 2sz 1ra n,2xm njob_id,config csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:policy_retention_check 2sw 1ra 2xm nconfig csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:process_ddl_event 2sw 2ym - csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:range_value_to_pretty 2sw p k,1pa ntime_value,column_type csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:recompress_chunk_segmentwise 2sw 1p9 1p9,g nuncompressed_chunk,if_compressed dfalse csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:relation_size 2t0 1qh 1p9 nrelation,total_size,heap_size,index_size,toast_size mitttt t1p9,k,k,k,k csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:restart_background_workers 2sw g - csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:show_chunk 2t0 1qh 1p9 nchunk,chunk_id,hypertable_id,schema_name,table_name,relkind,slices mitttttt t1p9,n,n,j,j,i,2xm csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:start_background_workers 2sw g - csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:stop_background_workers 2sw g - csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:subtract_integer_from_now 2sw k 1p9,k nhypertable_relid,lag csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:time_to_internal 2sw k 1rf ntime_val csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:to_date 2sw u2 k nunixtime_us csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:to_interval 2sw wy k nunixtime_us csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:to_timestamp 2sw ww k nunixtime_us csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:to_timestamp_without_timezone 2sw uy k nunixtime_us csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:to_unix_microseconds 2sw k ww nts csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:tsl_loaded 2sw g - csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f _timescaledb_internal:unfreeze_chunk 2sw g 1p9 nchunk csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f add_columnstore_policy 183 1ra 1p9,1r8,g,wy,ww,p,wy nhypertable,after,if_not_exists,schedule_interval,initial_start,timezone,created_before dNULL%3A%3Aunknown|false|NULL%3A%3Ainterval|NULL%3A%3Atimestamp%20with%20time%20zone|NULL%3A%3Atext|NULL%3A%3Ainterval\n\
f add_compression_policy 180 n 1p9,1r8,g,wy,ww,p,wy nhypertable,compress_after,if_not_exists,schedule_interval,initial_start,timezone,compress_created_before dNULL%3A%3Aunknown|false|NULL%3A%3Ainterval|NULL%3A%3Atimestamp%20with%20time%20zone|NULL%3A%3Atext|NULL%3A%3Ainterval\n\
f add_continuous_aggregate_policy 180 n 1p9,1r8,1r8,wy,g,ww,p,g,n,n,g ncontinuous_aggregate,start_offset,end_offset,schedule_interval,if_not_exists,initial_start,timezone,include_tiered_data,buckets_per_batch,max_batches_per_execution,refresh_newest_first dfalse|NULL%3A%3Atimestamp%20with%20time%20zone|NULL%3A%3Atext|NULL%3A%3Aboolean|NULL%3A%3Ainteger|NULL%3A%3Ainteger|NULL%3A%3Aboolean\n\
f add_dimension 184 1qh 1p9,.a,g nhypertable,dimension,if_not_exists,dimension_id,created miiitt t1p9,.a,g,n,g dfalse\n\
f add_dimension 184 1qh 1p9,j,n,1rf,o,g nhypertable,column_name,number_partitions,chunk_time_interval,partitioning_func,if_not_exists,dimension_id,schema_name,table_name,column_name,created miiiiiittttt t1p9,j,n,1rf,o,g,n,j,j,j,g dNULL%3A%3Ainteger|NULL%3A%3Abigint|NULL%3A%3Aregproc|false\n\
f add_job 180 n o,wy,2xm,ww,g,o,g,p,p nproc,schedule_interval,config,initial_start,scheduled,check_config,fixed_schedule,timezone,job_name dNULL%3A%3Ajsonb|NULL%3A%3Atimestamp%20with%20time%20zone|true|NULL%3A%3Aregproc|true|NULL%3A%3Atext|NULL%3A%3Atext\n\
f add_process_hypertable_invalidations_policy 183 1ra 1p9,wy,g,ww,p nhypertable,schedule_interval,if_not_exists,initial_start,timezone dfalse|NULL%3A%3Atimestamp%20with%20time%20zone|NULL%3A%3Atext\n\
f add_reorder_policy 180 n 1p9,j,g,ww,p nhypertable,index_name,if_not_exists,initial_start,timezone dfalse|NULL%3A%3Atimestamp%20with%20time%20zone|NULL%3A%3Atext\n\
f add_retention_policy 180 n 1p9,1r8,g,wy,ww,p,wy nrelation,drop_after,if_not_exists,schedule_interval,initial_start,timezone,drop_created_before dNULL%3A%3Aunknown|false|NULL%3A%3Ainterval|NULL%3A%3Atimestamp%20with%20time%20zone|NULL%3A%3Atext|NULL%3A%3Ainterval\n\
f alter_job 184 1qh n,wy,wy,n,wy,g,2xm,ww,g,o,g,ww,p,p njob_id,schedule_interval,max_runtime,max_retries,retry_period,scheduled,config,next_start,if_exists,check_config,fixed_schedule,initial_start,timezone,job_name,job_id,schedule_interval,max_runtime,max_retries,retry_period,scheduled,config,next_start,check_config,fixed_schedule,initial_start,timezone,application_name miiiiiiiiiiiiiittttttttttttt tn,wy,wy,n,wy,g,2xm,ww,g,o,g,ww,p,p,n,wy,wy,n,wy,g,2xm,ww,p,g,ww,p,j dNULL%3A%3Ainterval|NULL%3A%3Ainterval|NULL%3A%3Ainteger|NULL%3A%3Ainterval|NULL%3A%3Aboolean|NULL%3A%3Ajsonb|NULL%3A%3Atimestamp%20with%20time%20zone|false|NULL%3A%3Aregproc|NULL%3A%3Aboolean|NULL%3A%3Atimestamp%20with%20time%20zone|NULL%3A%3Atext|NULL%3A%3Atext\n\
f approximate_row_count 2s0 k 1p9 nrelation csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f attach_chunk 183 1ra 1p9,1p9,2xm nhypertable,chunk,slices\n\
f attach_tablespace 180 1ra j,1p9,g ntablespace,hypertable,if_not_attached dfalse\n\
f by_hash 180 .a j,n,o ncolumn_name,number_partitions,partition_func dNULL%3A%3Aregproc\n\
f by_range 180 .a j,1rf,o ncolumn_name,partition_interval,partition_func dNULL%3A%3Abigint|NULL%3A%3Aregproc\n\
f cagg_migrate 2sz 1ra 1p9,g,g ncagg,override,drop_old dfalse|false\n\
f chunk_columnstore_stats 1zg 1qh 1p9 nhypertable,chunk_schema,chunk_name,compression_status,before_compression_table_bytes,before_compression_index_bytes,before_compression_toast_bytes,before_compression_total_bytes,after_compression_table_bytes,after_compression_index_bytes,after_compression_toast_bytes,after_compression_total_bytes,node_name mitttttttttttt t1p9,j,j,p,k,k,k,k,k,k,k,k,j csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f chunk_compression_stats 2rw 1qh 1p9 nhypertable,chunk_schema,chunk_name,compression_status,before_compression_table_bytes,before_compression_index_bytes,before_compression_toast_bytes,before_compression_total_bytes,after_compression_table_bytes,after_compression_index_bytes,after_compression_toast_bytes,after_compression_total_bytes,node_name mitttttttttttt t1p9,j,j,p,k,k,k,k,k,k,k,k,j csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f chunks_detailed_size 2s4 1qh 1p9 nhypertable,chunk_schema,chunk_name,table_bytes,index_bytes,toast_bytes,total_bytes,node_name mittttttt t1p9,j,j,k,k,k,k,j csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f compress_chunk 180 1p9 1p9,g,g nuncompressed_chunk,if_not_compressed,recompress dtrue|false\n\
f convert_to_columnstore 183 1ra 1p9,g,g nchunk,if_not_columnstore,recompress dtrue|false\n\
f convert_to_rowstore 183 1ra 1p9,g nchunk,if_columnstore dtrue\n\
f create_hypertable 184 1qh 1p9,.a,g,g,g nrelation,dimension,create_default_indexes,if_not_exists,migrate_data,hypertable_id,created miiiiitt t1p9,.a,g,g,g,n,g dtrue|false|false\n\
f create_hypertable 184 1qh 1p9,j,j,n,j,j,1rf,g,g,o,g,p,o,o nrelation,time_column_name,partitioning_column,number_partitions,associated_schema_name,associated_table_prefix,chunk_time_interval,create_default_indexes,if_not_exists,partitioning_func,migrate_data,chunk_target_size,chunk_sizing_func,time_partitioning_func,hypertable_id,schema_name,table_name,created miiiiiiiiiiiiiitttt t1p9,j,j,n,j,j,1rf,g,g,o,g,p,o,o,n,j,j,g dNULL%3A%3Aname|NULL%3A%3Ainteger|NULL%3A%3Aname|NULL%3A%3Aname|NULL%3A%3Abigint|true|false|NULL%3A%3Aregproc|false|NULL%3A%3Atext|\'_timescaledb_functions.calculate_chunk_interval\'%3A%3Aregproc|NULL%3A%3Aregproc\n\
f decompress_chunk 174 1p9 1p9,g nuncompressed_chunk,if_compressed dtrue\n\
f delete_job 174 1ra n njob_id\n\
f detach_chunk 183 1ra 1p9 nchunk\n\
f detach_tablespace 180 n j,1p9,g ntablespace,hypertable,if_attached dNULL%3A%3Aregclass|false\n\
f detach_tablespaces 180 n 1p9 nhypertable\n\
f disable_chunk_skipping 184 1qh 1p9,j,g nhypertable,column_name,if_not_exists,hypertable_id,column_name,disabled miiittt t1p9,j,g,n,j,g dfalse\n\
f drop_chunks 184 p 1p9,1r8,1r8,g,1r8,1r8 nrelation,older_than,newer_than,verbose,created_before,created_after dNULL%3A%3Aunknown|NULL%3A%3Aunknown|false|NULL%3A%3Aunknown|NULL%3A%3Aunknown\n\
f enable_chunk_skipping 184 1qh 1p9,j,g nhypertable,column_name,if_not_exists,column_stats_id,enabled miiitt t1p9,j,g,n,g dfalse\n\
f first x 1rf 1rf,1r8\n\
f generate_uuidv7 sw 29y -\n\
f histogram x rz jh,jh,jh,n\n\
f hypertable_approximate_detailed_size 184 1qh 1p9 nrelation,table_bytes,index_bytes,toast_bytes,total_bytes mitttt t1p9,k,k,k,k\n\
f hypertable_approximate_size 1zk k 1p9 nhypertable csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f hypertable_columnstore_stats 1zg 1qh 1p9 nhypertable,total_chunks,number_compressed_chunks,before_compression_table_bytes,before_compression_index_bytes,before_compression_toast_bytes,before_compression_total_bytes,after_compression_table_bytes,after_compression_index_bytes,after_compression_toast_bytes,after_compression_total_bytes,node_name mittttttttttt t1p9,k,k,k,k,k,k,k,k,k,k,j csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f hypertable_compression_stats 1zg 1qh 1p9 nhypertable,total_chunks,number_compressed_chunks,before_compression_table_bytes,before_compression_index_bytes,before_compression_toast_bytes,before_compression_total_bytes,after_compression_table_bytes,after_compression_index_bytes,after_compression_toast_bytes,after_compression_total_bytes,node_name mittttttttttt t1p9,k,k,k,k,k,k,k,k,k,k,j csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f hypertable_detailed_size 2s4 1qh 1p9 nhypertable,table_bytes,index_bytes,toast_bytes,total_bytes,node_name mittttt t1p9,k,k,k,k,j csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f hypertable_index_size 1zk k 1p9 nindex_name csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f hypertable_size 1zk k 1p9 nhypertable csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f interpolate ts jg jg,1qh,1qh nvalue,prev,next dNULL%3A%3Arecord|NULL%3A%3Arecord\n\
f interpolate ts jh jh,1qh,1qh nvalue,prev,next dNULL%3A%3Arecord|NULL%3A%3Arecord\n\
f interpolate ts l l,1qh,1qh nvalue,prev,next dNULL%3A%3Arecord|NULL%3A%3Arecord\n\
f interpolate ts n n,1qh,1qh nvalue,prev,next dNULL%3A%3Arecord|NULL%3A%3Arecord\n\
f interpolate ts k k,1qh,1qh nvalue,prev,next dNULL%3A%3Arecord|NULL%3A%3Arecord\n\
f last x 1rf 1rf,1r8\n\
f locf ts 1rf 1rf,1rf,g nvalue,prev,treat_null_as_missing dNULL%3A%3Aunknown|false\n\
f merge_chunks 183 1ra 1pe nchunks\n\
f merge_chunks 183 1ra 1p9,1p9 nchunk1,chunk2\n\
f move_chunk 180 1ra 1p9,j,j,1p9,g nchunk,destination_tablespace,index_destination_tablespace,reorder_index,verbose dNULL%3A%3Aname|NULL%3A%3Aregclass|false\n\
f recompress_chunk 2sz 1ra 1p9,g nchunk,if_not_compressed dtrue csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f refresh_continuous_aggregate 183 1ra 1p9,1r8,1r8,g,2xm ncontinuous_aggregate,window_start,window_end,force,options dfalse|NULL%3A%3Ajsonb\n\
f remove_columnstore_policy 183 1ra 1p9,g nhypertable,if_exists dfalse\n\
f remove_compression_policy 174 g 1p9,g nhypertable,if_exists dfalse\n\
f remove_continuous_aggregate_policy 180 1ra 1p9,g,g ncontinuous_aggregate,if_not_exists,if_exists dfalse|NULL%3A%3Aboolean\n\
f remove_process_hypertable_invalidations_policy 183 1ra 1p9,g nhypertable,if_exists dfalse\n\
f remove_reorder_policy 174 1ra 1p9,g nhypertable,if_exists dfalse\n\
f remove_retention_policy 174 1ra 1p9,g nrelation,if_exists dfalse\n\
f reorder_chunk 180 1ra 1p9,1p9,g nchunk,index,verbose dNULL%3A%3Aregclass|false\n\
f run_job 183 1ra n njob_id\n\
f set_adaptive_chunking 180 1qh 1p9,p,o nhypertable,chunk_target_size,chunk_sizing_func,chunk_target_size miibo t1p9,p,o,k d\'_timescaledb_functions.calculate_chunk_interval\'%3A%3Aregproc\n\
f set_chunk_time_interval 180 1ra 1p9,1rf,j nhypertable,chunk_time_interval,dimension_name dNULL%3A%3Aname\n\
f set_integer_now_func 174 1ra 1p9,o,g nhypertable,integer_now_func,replace_if_exists dfalse\n\
f set_number_partitions 180 1ra 1p9,n,j nhypertable,number_partitions,dimension_name dNULL%3A%3Aname\n\
f set_partitioning_interval 180 1ra 1p9,1rf,j nhypertable,partition_interval,dimension_name dNULL%3A%3Aname\n\
f show_chunks to 1p9 1p9,1r8,1r8,1r8,1r8 nrelation,older_than,newer_than,created_before,created_after dNULL%3A%3Aunknown|NULL%3A%3Aunknown|NULL%3A%3Aunknown|NULL%3A%3Aunknown\n\
f show_tablespaces 178 j 1p9 nhypertable\n\
f split_chunk 183 1ra 1p9,1r8 nchunk,split_at dNULL%3A%3Aunknown\n\
f time_bucket sg l l,l nbucket_width,ts\n\
f time_bucket sg l l,l,l nbucket_width,ts,offset\n\
f time_bucket sg n n,n nbucket_width,ts\n\
f time_bucket sg n n,n,n nbucket_width,ts,offset\n\
f time_bucket sg k k,k nbucket_width,ts\n\
f time_bucket sg k k,k,k nbucket_width,ts,offset\n\
f time_bucket sg u2 wy,u2 nbucket_width,ts\n\
f time_bucket sg u2 wy,u2,u2 nbucket_width,ts,origin\n\
f time_bucket sg u2 wy,u2,wy nbucket_width,ts,offset\n\
f time_bucket sg uy wy,uy nbucket_width,ts\n\
f time_bucket sg uy wy,uy,wy nbucket_width,ts,offset\n\
f time_bucket sg uy wy,uy,uy nbucket_width,ts,origin\n\
f time_bucket sg ww wy,ww nbucket_width,ts\n\
f time_bucket sg ww wy,ww,wy nbucket_width,ts,offset\n\
f time_bucket tc ww wy,ww,p,ww,wy nbucket_width,ts,timezone,origin,offset dNULL%3A%3Atimestamp%20with%20time%20zone|NULL%3A%3Ainterval\n\
f time_bucket sg ww wy,ww,ww nbucket_width,ts,origin\n\
f time_bucket_gapfill ts l l,l,l,l nbucket_width,ts,start,finish dNULL%3A%3Asmallint|NULL%3A%3Asmallint\n\
f time_bucket_gapfill ts n n,n,n,n nbucket_width,ts,start,finish dNULL%3A%3Ainteger|NULL%3A%3Ainteger\n\
f time_bucket_gapfill ts k k,k,k,k nbucket_width,ts,start,finish dNULL%3A%3Abigint|NULL%3A%3Abigint\n\
f time_bucket_gapfill ts u2 wy,u2,u2,u2 nbucket_width,ts,start,finish dNULL%3A%3Adate|NULL%3A%3Adate\n\
f time_bucket_gapfill ts uy wy,uy,uy,uy nbucket_width,ts,start,finish dNULL%3A%3Atimestamp%20without%20time%20zone|NULL%3A%3Atimestamp%20without%20time%20zone\n\
f time_bucket_gapfill ts ww wy,ww,p,ww,ww nbucket_width,ts,timezone,start,finish dNULL%3A%3Atimestamp%20with%20time%20zone|NULL%3A%3Atimestamp%20with%20time%20zone\n\
f time_bucket_gapfill ts ww wy,ww,ww,ww nbucket_width,ts,start,finish dNULL%3A%3Atimestamp%20with%20time%20zone|NULL%3A%3Atimestamp%20with%20time%20zone\n\
f timescaledb_experimental:add_policies 180 g 1p9,g,1r8,1r8,1r8,1r8 nrelation,if_not_exists,refresh_start_offset,refresh_end_offset,compress_after,drop_after dfalse|NULL%3A%3Aunknown|NULL%3A%3Aunknown|NULL%3A%3Aunknown|NULL%3A%3Aunknown\n\
f timescaledb_experimental:alter_policies 180 g 1p9,g,1r8,1r8,1r8,1r8 nrelation,if_exists,refresh_start_offset,refresh_end_offset,compress_after,drop_after dfalse|NULL%3A%3Aunknown|NULL%3A%3Aunknown|NULL%3A%3Aunknown|NULL%3A%3Aunknown\n\
f timescaledb_experimental:remove_all_policies 180 g 1p9,g nrelation,if_exists dfalse\n\
f timescaledb_experimental:remove_policies 180 g 1p9,g,s1 vp nrelation,if_exists,policy_names miiv dfalse|NULL%3A%3Atext[]\n\
f timescaledb_experimental:show_policies 184 2xm 1p9 nrelation\n\
f timescaledb_experimental:time_bucket_ng sg u2 wy,u2 nbucket_width,ts\n\
f timescaledb_experimental:time_bucket_ng sg u2 wy,u2,u2 nbucket_width,ts,origin\n\
f timescaledb_experimental:time_bucket_ng sg uy wy,uy nbucket_width,ts\n\
f timescaledb_experimental:time_bucket_ng sg uy wy,uy,uy nbucket_width,ts,origin\n\
f timescaledb_experimental:time_bucket_ng so ww wy,ww nbucket_width,ts\n\
f timescaledb_experimental:time_bucket_ng sg ww wy,ww,p nbucket_width,ts,timezone\n\
f timescaledb_experimental:time_bucket_ng so ww wy,ww,ww nbucket_width,ts,origin\n\
f timescaledb_experimental:time_bucket_ng sg ww wy,ww,ww,p nbucket_width,ts,origin,timezone\n\
f timescaledb_post_restore 2sw g - csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f timescaledb_pre_restore 2sw g - csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f to_uuidv7 sw 29y ww nts\n\
f to_uuidv7_boundary sg 29y ww nts\n\
f uuid_timestamp sg ww 29y nuuid\n\
f uuid_timestamp_micros sg ww 29y nuuid\n\
f uuid_version sg n 29y nuuid\n\
# first_last_agg\n\
f first x 1rf 1rf\n\
f first_sfunc sg 1rf 1rf,1rf\n\
f last x 1rf 1rf\n\
f last_sfunc sg 1rf 1rf,1rf\n\
# hll\n\
t hll b U -1 y.0[]\n\
t hll_hashval b U 8 y.1[]\n\
f hll sg .0 .0,n,g\n\
f hll_add sg .0 .0,.1\n\
f hll_add_agg x .0 .1\n\
f hll_add_agg x .0 .1,n\n\
f hll_add_agg x .0 .1,n,n\n\
f hll_add_agg x .0 .1,n,n,k\n\
f hll_add_agg x .0 .1,n,n,k,n\n\
f hll_add_rev sg .0 .1,.0\n\
f hll_add_trans0 ts 1rd 1rd,.1\n\
f hll_add_trans1 ts 1rd 1rd,.1,n\n\
f hll_add_trans2 ts 1rd 1rd,.1,n,n\n\
f hll_add_trans3 ts 1rd 1rd,.1,n,n,k\n\
f hll_add_trans4 ts 1rd 1rd,.1,n,n,k,n\n\
f hll_card_unpacked ts jh 1rd\n\
f hll_cardinality sg jh .0\n\
f hll_ceil_card_unpacked ts k 1rd\n\
f hll_deserialize sg 1rd h,1rd\n\
f hll_empty sg .0 -\n\
f hll_empty sg .0 n\n\
f hll_empty sg .0 n,n\n\
f hll_empty sg .0 n,n,k\n\
f hll_empty sg .0 n,n,k,n\n\
f hll_eq sg g .0,.0\n\
f hll_expthresh sg 1qh .0 n,specified,effective mioo t.0,k,k\n\
f hll_floor_card_unpacked ts k 1rd\n\
f hll_hash_any sg .1 1rf,n d0\n\
f hll_hash_bigint sg .1 k,n d0\n\
f hll_hash_boolean sg .1 g,n d0\n\
f hll_hash_bytea sg .1 h,n d0\n\
f hll_hash_integer sg .1 n,n d0\n\
f hll_hash_smallint sg .1 l,n d0\n\
f hll_hash_text sg .1 p,n d0\n\
f hll_hashval sg .1 k\n\
f hll_hashval_eq sg g .1,.1\n\
f hll_hashval_in sg .1 1r7,q,n\n\
f hll_hashval_int4 sg .1 n\n\
f hll_hashval_ne sg g .1,.1\n\
f hll_hashval_out sg 1r7 .1\n\
f hll_in sg .0 1r7,q,n\n\
f hll_log2m sg n .0\n\
f hll_ne sg g .0,.0\n\
f hll_out sg 1r7 .0\n\
f hll_pack ts .0 1rd\n\
f hll_print sg 1r7 .0\n\
f hll_recv sg .0 1rd\n\
f hll_regwidth sg n .0\n\
f hll_schema_version sg n .0\n\
f hll_send sg h .0\n\
f hll_serialize sg h 1rd\n\
f hll_set_defaults 16o 1qh n,n,k,n ni_log2m,i_regwidth,i_expthresh,i_sparseon,o_log2m,o_regwidth,o_expthresh,o_sparseon miiiioooo tn,n,k,n,n,n,k,n\n\
f hll_set_max_sparse 16o n n\n\
f hll_set_output_version 16o n n\n\
f hll_sparseon sg n .0\n\
f hll_type sg n .0\n\
f hll_typmod_in sg n z3\n\
f hll_typmod_out sg 1r7 n\n\
f hll_union sg .0 .0,.0\n\
f hll_union_agg x .0 .0\n\
f hll_union_internal ts 1rd 1rd,1rd\n\
f hll_union_trans ts 1rd 1rd,.0\n\
o # 0 .0 jh .g\n\
o %3D .0 .0 g .o .1r .1w 2\n\
o %3D .1 .1 g .z .1s .1x 2\n\
o %7C%7C .0 .0 .0 .1m\n\
o %7C%7C .0 .1 .0 .3\n\
o %7C%7C .1 .0 .0 .9\n\
o <> .0 .0 g .16 .1w .1r\n\
o <> .1 .1 g .12 .1x .1s\n\
k .0 .0 if .2\n\
k h .0 eb\n\
k n .1 ef .11\n\
k k .1 eb\n\
# icu_ext\n\
f icu_case_compare sg n p,p nstr1,str2\n\
f icu_char_name 16w p sy nc\n\
f icu_character_boundaries 178 p p,p ncontents,locale\n\
f icu_collation_attributes 178 1qh p,g ncollator,exclude_defaults,attribute,value miioo tp,g,p,p dfalse\n\
f icu_compare sg n p,p nstr1,str2\n\
f icu_compare sg n p,p,p nstr1,str2,collator\n\
f icu_confusable_strings_check so g p,p nstr1,str2\n\
f icu_default_locale 180 p -\n\
f icu_is_normalized sg g p,p nstring,form\n\
f icu_line_boundaries 178 1qh p,p ncontents,locale,tag,contents miioo tp,p,n,p\n\
f icu_locales_list 184 1qh - nname,country,country_code,language,language_code,script,direction mooooooo tp,p,p,p,p,p,p\n\
f icu_normalize sg p p,p nstring,form\n\
f icu_number_spellout 16w p jh,p nnum,locale\n\
f icu_replace sg p p,p,p nstring,from,to\n\
f icu_replace sg p p,p,p,p nstring,from,to,collator\n\
f icu_sentence_boundaries 178 1qh p,p ncontents,locale,tag,contents miioo tp,p,n,p\n\
f icu_set_default_locale 174 p p\n\
f icu_sort_key sg h p nstr\n\
f icu_sort_key sg h p,p nstr,collator\n\
f icu_spoof_check so g p nstr\n\
f icu_strpos sg n p,p nstring,substring\n\
f icu_strpos sg n p,p,p nstring,substring,collator\n\
f icu_transform 174 p p,p nstring,trans\n\
f icu_transforms_list 178 p -\n\
f icu_unicode_version 180 p -\n\
f icu_version 180 p -\n\
f icu_word_boundaries 178 1qh p,p ncontents,locale,tag,contents miioo tp,p,n,p\n\
# ip4r\n\
t ip4 b U 4 y.0[]\n\
t ip4r b U 8 y.1[]\n\
t ip6 b U 16 y.2[]\n\
t ip6r b U 32 y.3[]\n\
t ipaddress b U -1 y.4[]\n\
t iprange b U -1 y.5[]\n\
f cidr sg i2 .0\n\
f cidr sg i2 .1\n\
f cidr sg i2 .2\n\
f cidr sg i2 .3\n\
f cidr sg i2 .4\n\
f cidr sg i2 .5\n\
f cidr_split sk .1 .1\n\
f cidr_split sk .3 .3\n\
f cidr_split sk .5 .5\n\
f family 1ls n .0\n\
f family 1ls n .1\n\
f family 1ls n .2\n\
f family 1ls n .3\n\
f family sg n .4\n\
f family sg n .5\n\
f gip4r_compress ts 1rd 1rd\n\
f gip4r_consistent ts g 1rd,.1,l,q,1rd\n\
f gip4r_decompress ts 1rd 1rd\n\
f gip4r_fetch ts 1rd 1rd\n\
f gip4r_penalty sw 1rd 1rd,1rd,1rd\n\
f gip4r_picksplit ts 1rd 1rd,1rd\n\
f gip4r_same ts 1rd .1,.1,1rd\n\
f gip4r_union ts .1 1rd,1rd\n\
f gip6r_compress ts 1rd 1rd\n\
f gip6r_consistent ts g 1rd,.3,l,q,1rd\n\
f gip6r_decompress ts 1rd 1rd\n\
f gip6r_fetch ts 1rd 1rd\n\
f gip6r_penalty sw 1rd 1rd,1rd,1rd\n\
f gip6r_picksplit ts 1rd 1rd,1rd\n\
f gip6r_same ts 1rd .3,.3,1rd\n\
f gip6r_union ts .3 1rd,1rd\n\
f gipr_compress ts 1rd 1rd\n\
f gipr_consistent ts g 1rd,.5,l,q,1rd\n\
f gipr_decompress ts 1rd 1rd\n\
f gipr_fetch ts 1rd 1rd\n\
f gipr_penalty sw 1rd 1rd,1rd,1rd\n\
f gipr_picksplit ts 1rd 1rd,1rd\n\
f gipr_same ts 1rd .5,.5,1rd\n\
f gipr_union ts .5 1rd,1rd\n\
f in_range sg g .0,.0,.0,g,g\n\
f in_range sg g .0,.0,k,g,g\n\
f in_range sg g .2,.2,.2,g,g\n\
f in_range sg g .2,.2,k,g,g\n\
f ip4 sg .0 .4\n\
f ip4 sg .0 17c\n\
f ip4 sg .0 h\n\
f ip4 sg .0 jh\n\
f ip4 sg .0 o5\n\
f ip4 sg .0 k\n\
f ip4 sg .0 1b8\n\
f ip4 sg .0 p\n\
f ip4 sg .0 17e\n\
f ip4_and sg .0 .0,.0\n\
f ip4_cmp sg n .0,.0\n\
f ip4_contained_by sg g .0,.1\n\
f ip4_contained_by sg g .0,.5\n\
f ip4_contains sg g .1,.0\n\
f ip4_contains sg g .5,.0\n\
f ip4_eq sg g .0,.0\n\
f ip4_ge sg g .0,.0\n\
f ip4_gt sg g .0,.0\n\
f ip4_hash_extended sg k .0,k\n\
f ip4_in sg .0 1r7\n\
f ip4_le sg g .0,.0\n\
f ip4_lt sg g .0,.0\n\
f ip4_minus_bigint sg .0 .0,k\n\
f ip4_minus_int sg .0 .0,n\n\
f ip4_minus_ip4 sg k .0,.0\n\
f ip4_minus_numeric sg .0 .0,1b8\n\
f ip4_neq sg g .0,.0\n\
f ip4_net_lower sg .0 .0,n\n\
f ip4_net_upper sg .0 .0,n\n\
f ip4_netmask sg .0 n\n\
f ip4_not sg .0 .0\n\
f ip4_or sg .0 .0,.0\n\
f ip4_out sg 1r7 .0\n\
f ip4_plus_bigint sg .0 .0,k\n\
f ip4_plus_int sg .0 .0,n\n\
f ip4_plus_numeric sg .0 .0,1b8\n\
f ip4_recv sg .0 1rd\n\
f ip4_send sg h .0\n\
f ip4_xor sg .0 .0,.0\n\
f ip4hash sg n .0\n\
f ip4r sg .1 .0\n\
f ip4r sg .1 .0,.0\n\
f ip4r sg .1 .5\n\
f ip4r sg .1 i2\n\
f ip4r sg .1 p\n\
f ip4r sg .1 17e\n\
f ip4r_cmp sg n .1,.1\n\
f ip4r_contained_by sg g .1,.1\n\
f ip4r_contained_by_strict sg g .1,.1\n\
f ip4r_contains sg g .1,.1\n\
f ip4r_contains_strict sg g .1,.1\n\
f ip4r_eq sg g .1,.1\n\
f ip4r_ge sg g .1,.1\n\
f ip4r_gt sg g .1,.1\n\
f ip4r_hash_extended sg k .1,k\n\
f ip4r_in sg .1 1r7\n\
f ip4r_inter sg .1 .1,.1\n\
f ip4r_le sg g .1,.1\n\
f ip4r_lt sg g .1,.1\n\
f ip4r_neq sg g .1,.1\n\
f ip4r_net_mask sg .1 .0,.0\n\
f ip4r_net_prefix sg .1 .0,n\n\
f ip4r_out sg 1r7 .1\n\
f ip4r_overlaps sg g .1,.1\n\
f ip4r_recv sg .1 1rd\n\
f ip4r_send sg h .1\n\
f ip4r_size sg jh .1\n\
f ip4r_size_exact sg 1b8 .1\n\
f ip4r_union sg .1 .1,.1\n\
f ip4rhash sg n .1\n\
f ip6 sg .2 .4\n\
f ip6 sg .2 17c\n\
f ip6 sg .2 h\n\
f ip6 sg .2 o5\n\
f ip6 sg .2 1b8\n\
f ip6 sg .2 p\n\
f ip6 sg .2 17e\n\
f ip6_and sg .2 .2,.2\n\
f ip6_cmp sg n .2,.2\n\
f ip6_contained_by sg g .2,.3\n\
f ip6_contained_by sg g .2,.5\n\
f ip6_contains sg g .3,.2\n\
f ip6_contains sg g .5,.2\n\
f ip6_eq sg g .2,.2\n\
f ip6_ge sg g .2,.2\n\
f ip6_gt sg g .2,.2\n\
f ip6_hash_extended sg k .2,k\n\
f ip6_in sg .2 1r7\n\
f ip6_le sg g .2,.2\n\
f ip6_lt sg g .2,.2\n\
f ip6_minus_bigint sg .2 .2,k\n\
f ip6_minus_int sg .2 .2,n\n\
f ip6_minus_ip6 sg 1b8 .2,.2\n\
f ip6_minus_numeric sg .2 .2,1b8\n\
f ip6_neq sg g .2,.2\n\
f ip6_net_lower sg .2 .2,n\n\
f ip6_net_upper sg .2 .2,n\n\
f ip6_netmask sg .2 n\n\
f ip6_not sg .2 .2\n\
f ip6_or sg .2 .2,.2\n\
f ip6_out sg 1r7 .2\n\
f ip6_plus_bigint sg .2 .2,k\n\
f ip6_plus_int sg .2 .2,n\n\
f ip6_plus_numeric sg .2 .2,1b8\n\
f ip6_recv sg .2 1rd\n\
f ip6_send sg h .2\n\
f ip6_xor sg .2 .2,.2\n\
f ip6hash sg n .2\n\
f ip6r sg .3 .2\n\
f ip6r sg .3 .2,.2\n\
f ip6r sg .3 .5\n\
f ip6r sg .3 i2\n\
f ip6r sg .3 p\n\
f ip6r sg .3 17e\n\
f ip6r_cmp sg n .3,.3\n\
f ip6r_contained_by sg g .3,.3\n\
f ip6r_contained_by_strict sg g .3,.3\n\
f ip6r_contains sg g .3,.3\n\
f ip6r_contains_strict sg g .3,.3\n\
f ip6r_eq sg g .3,.3\n\
f ip6r_ge sg g .3,.3\n\
f ip6r_gt sg g .3,.3\n\
f ip6r_hash_extended sg k .3,k\n\
f ip6r_in sg .3 1r7\n\
f ip6r_inter sg .3 .3,.3\n\
f ip6r_le sg g .3,.3\n\
f ip6r_lt sg g .3,.3\n\
f ip6r_neq sg g .3,.3\n\
f ip6r_net_mask sg .3 .2,.2\n\
f ip6r_net_prefix sg .3 .2,n\n\
f ip6r_out sg 1r7 .3\n\
f ip6r_overlaps sg g .3,.3\n\
f ip6r_recv sg .3 1rd\n\
f ip6r_send sg h .3\n\
f ip6r_size sg jh .3\n\
f ip6r_size_exact sg 1b8 .3\n\
f ip6r_union sg .3 .3,.3\n\
f ip6rhash sg n .3\n\
f ipaddress sg .4 .0\n\
f ipaddress sg .4 .2\n\
f ipaddress sg .4 17c\n\
f ipaddress sg .4 h\n\
f ipaddress sg .4 o5\n\
f ipaddress sg .4 p\n\
f ipaddress sg .4 17e\n\
f ipaddress_and sg .4 .4,.4\n\
f ipaddress_cmp sg n .4,.4\n\
f ipaddress_contained_by sg g .4,.5\n\
f ipaddress_contains sg g .5,.4\n\
f ipaddress_eq sg g .4,.4\n\
f ipaddress_ge sg g .4,.4\n\
f ipaddress_gt sg g .4,.4\n\
f ipaddress_hash_extended sg k .4,k\n\
f ipaddress_in sg .4 1r7\n\
f ipaddress_le sg g .4,.4\n\
f ipaddress_lt sg g .4,.4\n\
f ipaddress_minus_bigint sg .4 .4,k\n\
f ipaddress_minus_int sg .4 .4,n\n\
f ipaddress_minus_ipaddress sg 1b8 .4,.4\n\
f ipaddress_minus_numeric sg .4 .4,1b8\n\
f ipaddress_neq sg g .4,.4\n\
f ipaddress_net_lower sg .4 .4,n\n\
f ipaddress_net_upper sg .4 .4,n\n\
f ipaddress_not sg .4 .4\n\
f ipaddress_or sg .4 .4,.4\n\
f ipaddress_out sg 1r7 .4\n\
f ipaddress_plus_bigint sg .4 .4,k\n\
f ipaddress_plus_int sg .4 .4,n\n\
f ipaddress_plus_numeric sg .4 .4,1b8\n\
f ipaddress_recv sg .4 1rd\n\
f ipaddress_send sg h .4\n\
f ipaddress_xor sg .4 .4,.4\n\
f ipaddresshash sg n .4\n\
f iprange sg .5 .0\n\
f iprange sg .5 .0,.0\n\
f iprange sg .5 .1\n\
f iprange sg .5 .2\n\
f iprange sg .5 .2,.2\n\
f iprange sg .5 .3\n\
f iprange sg .5 .4\n\
f iprange sg .5 .4,.4\n\
f iprange sg .5 i2\n\
f iprange sg .5 p\n\
f iprange_cmp sg n .5,.5\n\
f iprange_contained_by sg g .5,.5\n\
f iprange_contained_by_strict sg g .5,.5\n\
f iprange_contains sg g .5,.5\n\
f iprange_contains_strict sg g .5,.5\n\
f iprange_eq sg g .5,.5\n\
f iprange_ge sg g .5,.5\n\
f iprange_gt sg g .5,.5\n\
f iprange_hash sg n .5\n\
f iprange_hash_extended sg k .5,k\n\
f iprange_in sg .5 1r7\n\
f iprange_inter sg .5 .5,.5\n\
f iprange_le sg g .5,.5\n\
f iprange_lt sg g .5,.5\n\
f iprange_neq sg g .5,.5\n\
f iprange_net_mask sg .5 .0,.0\n\
f iprange_net_mask sg .5 .2,.2\n\
f iprange_net_mask sg .5 .4,.4\n\
f iprange_net_prefix sg .5 .0,n\n\
f iprange_net_prefix sg .5 .2,n\n\
f iprange_net_prefix sg .5 .4,n\n\
f iprange_out sg 1r7 .5\n\
f iprange_overlaps sg g .5,.5\n\
f iprange_recv sg .5 1rd\n\
f iprange_send sg h .5\n\
f iprange_size sg jh .5\n\
f iprange_size_exact sg 1b8 .5\n\
f iprange_union sg .5 .5,.5\n\
f iprangehash sg n .5\n\
f is_cidr sg g .1\n\
f is_cidr sg g .3\n\
f is_cidr sg g .5\n\
f lower sg .0 .1\n\
f lower sg .2 .3\n\
f lower sg .4 .5\n\
f masklen sg n .1\n\
f masklen sg n .3\n\
f masklen sg n .5\n\
f text sg p .0\n\
f text sg p .1\n\
f text sg p .2\n\
f text sg p .3\n\
f text sg p .4\n\
f text sg p .5\n\
f to_bigint sg k .0\n\
f to_bit sg 17e .0\n\
f to_bit sg 17e .1\n\
f to_bit sg 17e .2\n\
f to_bit sg 17e .3\n\
f to_bit sg 17e .4\n\
f to_bit sg 17e .5\n\
f to_bytea sg h .0\n\
f to_bytea sg h .2\n\
f to_bytea sg h .4\n\
f to_double sg jh .0\n\
f to_numeric sg 1b8 .0\n\
f to_numeric sg 1b8 .2\n\
f to_numeric sg 1b8 .4\n\
f upper sg .0 .1\n\
f upper sg .2 .3\n\
f upper sg .4 .5\n\
o # .0 .0 .0 .2f\n\
o # .2 .2 .2 .4b\n\
o # .4 .4 .4 .64\n\
o %3D .0 .0 g .1s .88 .9w 3\n\
o %3D .1 .1 g .2s .89 .9x 3\n\
o %3D .2 .2 g .3o .8a .9y 3\n\
o %3D .3 .3 g .4o .8b .9z 3\n\
o %3D .4 .4 g .5i .8c .a0 3\n\
o %3D .5 .5 g .6l .8d .a1 3\n\
o %7C .0 .0 .0 .28\n\
o %7C .2 .2 .2 .44\n\
o %7C .4 .4 .4 .5x\n\
o & .0 .0 .0 .1m\n\
o & .2 .2 .2 .3i\n\
o & .4 .4 .4 .5e\n\
o && .1 .1 g .34 .8k\n\
o && .3 .3 g .50 .8l\n\
o && .5 .5 g .72 .8m\n\
o + .0 n .0 .2b\n\
o + .0 k .0 .2a\n\
o + .0 1b8 .0 .2c\n\
o + .2 n .2 .47\n\
o + .2 k .2 .46\n\
o + .2 1b8 .2 .48\n\
o + .4 n .4 .60\n\
o + .4 k .4 .5z\n\
o + .4 1b8 .4 .61\n\
o - .0 .0 k .21\n\
o - .0 n .0 .20\n\
o - .0 k .0 .1z\n\
o - .0 1b8 .0 .22\n\
o - .2 .2 1b8 .3x\n\
o - .2 n .2 .3w\n\
o - .2 k .2 .3v\n\
o - .2 1b8 .2 .3y\n\
o - .4 .4 1b8 .5r\n\
o - .4 n .4 .5q\n\
o - .4 k .4 .5p\n\
o - .4 1b8 .4 .5s\n\
o / .0 .0 .1 .31\n\
o / .0 n .1 .32\n\
o / .2 .2 .3 .4x\n\
o / .2 n .3 .4y\n\
o / .4 .4 .5 .6x\n\
o / .4 n .5 .70\n\
o < .0 .0 g .1y .a2 .a8\n\
o < .1 .1 g .2z .a3 .a9\n\
o < .2 .2 g .3u .a4 .aa\n\
o < .3 .3 g .4v .a5 .ab\n\
o < .4 .4 g .5o .a6 .ac\n\
o < .5 .5 g .6t .a7 .ad\n\
o <%3D .0 .0 g .1x .a8 .a2\n\
o <%3D .1 .1 g .2y .a9 .a3\n\
o <%3D .2 .2 g .3t .aa .a4\n\
o <%3D .3 .3 g .4u .ab .a5\n\
o <%3D .4 .4 g .5n .ac .a6\n\
o <%3D .5 .5 g .6s .ad .a7\n\
o << .1 .1 g .2p .ae\n\
o << .3 .3 g .4l .af\n\
o << .5 .5 g .6i .ag\n\
o <<%3D .1 .1 g .2o .ah\n\
o <<%3D .3 .3 g .4k .ai\n\
o <<%3D .5 .5 g .6h .aj\n\
o <> .0 .0 g .23 .9w .88\n\
o <> .1 .1 g .30 .9x .89\n\
o <> .2 .2 g .3z .9y .8a\n\
o <> .3 .3 g .4w .9z .8b\n\
o <> .4 .4 g .5t .a0 .8c\n\
o <> .5 .5 g .6u .a1 .8d\n\
o > .0 .0 g .1u .9e .9k\n\
o > .1 .1 g .2u .9f .9l\n\
o > .2 .2 g .3q .9g .9m\n\
o > .3 .3 g .4q .9h .9n\n\
o > .4 .4 g .5k .9i .9o\n\
o > .5 .5 g .6n .9j .9p\n\
o >%3D .0 .0 g .1t .9k .9e\n\
o >%3D .1 .1 g .2t .9l .9f\n\
o >%3D .2 .2 g .3p .9m .9g\n\
o >%3D .3 .3 g .4p .9n .9h\n\
o >%3D .4 .4 g .5j .9o .9i\n\
o >%3D .5 .5 g .6m .9p .9j\n\
o >> .1 .1 g .2r .9q\n\
o >> .3 .3 g .4n .9r\n\
o >> .5 .5 g .6k .9s\n\
o >>%3D .1 .1 g .2q .9t\n\
o >>%3D .3 .3 g .4m .9u\n\
o >>%3D .5 .5 g .6j .9v\n\
o @ 0 .1 jh .37\n\
o @ 0 .3 jh .53\n\
o @ 0 .5 jh .75\n\
o @@ 0 .1 1b8 .38\n\
o @@ 0 .3 1b8 .54\n\
o @@ 0 .5 1b8 .76\n\
o ~ 0 .0 .0 .27\n\
o ~ 0 .2 .2 .43\n\
o ~ 0 .4 .4 .5w\n\
k .0 .1 if .2h\n\
k .0 .4 if .57\n\
k .0 .5 if .66\n\
k .0 h ef .7v\n\
k .0 i2 af .6\n\
k .0 jh ef .7y\n\
k .0 k ef .7o\n\
k .0 1b8 ef .7z\n\
k .0 p ef .7i\n\
k .0 17e ef .7p\n\
k .1 .5 if .68\n\
k .1 i2 ef .7\n\
k .1 p ef .7j\n\
k .1 17e ef .7q\n\
k .2 .3 if .4d\n\
k .2 .4 if .58\n\
k .2 .5 if .69\n\
k .2 h ef .7w\n\
k .2 i2 af .8\n\
k .2 1b8 ef .80\n\
k .2 p ef .7k\n\
k .2 17e ef .7r\n\
k .3 .5 if .6b\n\
k .3 i2 ef .9\n\
k .3 p ef .7l\n\
k .3 17e ef .7s\n\
k .4 .0 af .1d\n\
k .4 .2 af .3b\n\
k .4 .5 if .6c\n\
k .4 h ef .7x\n\
k .4 i2 af .a\n\
k .4 1b8 ef .81\n\
k .4 p ef .7m\n\
k .4 17e ef .7t\n\
k .5 .1 af .2j\n\
k .5 .3 af .4f\n\
k .5 i2 ef .b\n\
k .5 p ef .7n\n\
k .5 17e ef .7u\n\
k 17c .0 ef .1e\n\
k 17c .2 ef .3c\n\
k 17c .4 ef .59\n\
k h .0 ef .1f\n\
k h .2 ef .3d\n\
k h .4 ef .5a\n\
k i2 .1 af .2k\n\
k i2 .3 af .4g\n\
k i2 .5 af .6e\n\
k jh .0 ef .1g\n\
k o5 .0 af .1h\n\
k o5 .2 af .3e\n\
k o5 .4 af .5b\n\
k k .0 ef .1i\n\
k 1b8 .0 ef .1j\n\
k 1b8 .2 ef .3f\n\
k p .0 ef .1k\n\
k p .1 ef .2l\n\
k p .2 ef .3g\n\
k p .3 ef .4h\n\
k p .4 ef .5c\n\
k p .5 ef .6f\n\
k 17e .0 ef .1e\n\
k 17e .1 ef .2m\n\
k 17e .2 ef .3c\n\
k 17e .3 ef .4i\n\
k 17e .4 ef .5d\n\
F btree_ip4_ops btree\n\
F btree_ip4r_ops btree\n\
F btree_ip6_ops btree\n\
F btree_ip6r_ops btree\n\
F btree_ipaddress_ops btree\n\
F btree_iprange_ops btree\n\
F gist_ip4r_ops gist\n\
F gist_ip6r_ops gist\n\
F gist_iprange_ops gist\n\
F hash_ip4_ops hash\n\
F hash_ip4r_ops hash\n\
F hash_ip6_ops hash\n\
F hash_ip6r_ops hash\n\
F hash_ipaddress_ops hash\n\
F hash_iprange_ops hash\n\
C btree_ip4_ops btree .0 1 .cn 1:.9e,2:.9k,3:.88,4:.a8,5:.a2\n\
C btree_ip4r_ops btree .1 1 .co 1:.9f,2:.9l,3:.89,4:.a9,5:.a3\n\
C btree_ip6_ops btree .2 1 .cp 1:.9g,2:.9m,3:.8a,4:.aa,5:.a4\n\
C btree_ip6r_ops btree .3 1 .cq 1:.9h,2:.9n,3:.8b,4:.ab,5:.a5\n\
C btree_ipaddress_ops btree .4 1 .cr 1:.9i,2:.9o,3:.8c,4:.ac,5:.a6\n\
C btree_iprange_ops btree .5 1 .cs 1:.9j,2:.9p,3:.8d,4:.ad,5:.a7\n\
C gist_ip4r_ops gist .1 1 .ct 1:.ah,2:.9t,3:.ae,4:.9q,5:.8k,6:.89\n\
C gist_ip6r_ops gist .3 1 .cu 1:.ai,2:.9u,3:.af,4:.9r,5:.8l,6:.8b\n\
C gist_iprange_ops gist .5 1 .cv 1:.aj,2:.9v,3:.ag,4:.9s,5:.8m,6:.8d\n\
C hash_ip4_ops hash .0 1 .cw 1:.88\n\
C hash_ip4r_ops hash .1 1 .cx 1:.89\n\
C hash_ip6_ops hash .2 1 .cy 1:.8a\n\
C hash_ip6r_ops hash .3 1 .cz 1:.8b\n\
C hash_ipaddress_ops hash .4 1 .d0 1:.8c\n\
C hash_iprange_ops hash .5 1 .d1 1:.8d\n\
# jsquery\n\
t jsquery b U -1 y.0[]\n\
f gin_compare_jsonb_path_value 16o n h,h\n\
f gin_compare_jsonb_value_path 16o n h,h\n\
f gin_compare_partial_jsonb_path_value 16o n h,h,l,1rd\n\
f gin_compare_partial_jsonb_value_path 16o n h,h,l,1rd\n\
f gin_consistent_jsonb_path_value 16o g 1rd,l,1r9,n,1rd,1rd,1rd,1rd\n\
f gin_consistent_jsonb_value_path 16o g 1rd,l,1r9,n,1rd,1rd,1rd,1rd\n\
f gin_debug_query_path_value 16o p .0\n\
f gin_debug_query_value_path 16o p .0\n\
f gin_extract_jsonb_path_value 16o 1rd 1rd,1rd,1rd\n\
f gin_extract_jsonb_query_path_value 16o 1rd 1r9,1rd,l,1rd,1rd,1rd,1rd\n\
f gin_extract_jsonb_query_value_path 16o 1rd 1r9,1rd,l,1rd,1rd,1rd,1rd\n\
f gin_extract_jsonb_value_path 16o 1rd 1rd,1rd,1rd\n\
f gin_triconsistent_jsonb_path_value 16o g 1rd,l,1r9,n,1rd,1rd,1rd\n\
f gin_triconsistent_jsonb_value_path 16o g 1rd,l,1r9,n,1rd,1rd,1rd\n\
f json_jsquery_exec 16o g 2xm,.0\n\
f json_jsquery_filter 16o 2xm 2xm,.0\n\
f jsquery_cmp 16o n .0,.0\n\
f jsquery_eq 16o g .0,.0\n\
f jsquery_ge 16o g .0,.0\n\
f jsquery_gt 16o g .0,.0\n\
f jsquery_hash 16o n .0\n\
f jsquery_in 16o .0 1r7\n\
f jsquery_join_and 16o .0 .0,.0\n\
f jsquery_join_or 16o .0 .0,.0\n\
f jsquery_json_exec 16o g .0,2xm\n\
f jsquery_le 16o g .0,.0\n\
f jsquery_lt 16o g .0,.0\n\
f jsquery_ne 16o g .0,.0\n\
f jsquery_not 16o .0 .0\n\
f jsquery_out 16o 1r7 .0\n\
o ! 0 .0 .0 .t\n\
o %3D .0 .0 g .i .w .11 3\n\
o %7C .0 .0 .0 .o .x\n\
o & .0 .0 .0 .n .y\n\
o < .0 .0 g .r .12 .13\n\
o <%3D .0 .0 g .q .13 .12\n\
o <> .0 .0 g .i .11 .w\n\
o > .0 .0 g .j .z .10\n\
o >%3D .0 .0 g .j .10 .z\n\
o @@ .0 2xm g .p .15\n\
o @@ 2xm .0 g .f .14\n\
o ~~ 2xm .0 2xm .g\n\
F jsquery_ops btree\n\
F jsonb_path_value_ops gin\n\
F jsonb_value_path_ops gin\n\
F jsquery_ops hash\n\
C jsquery_ops btree .0 1 .17 1:.z,2:.10,3:.w,4:.13,5:.12\n\
C jsonb_path_value_ops gin 2xm 0 .18 7:2i6,14:.15\n\
C jsonb_value_path_ops gin 2xm 0 .19 7:2i6,14:.15\n\
C jsquery_ops hash .0 1 .1a 1:.w\n\
# orafce\n\
n dbms_alert g0:U\n\
n dbms_assert g0:U\n\
n dbms_output g0:U\n\
n dbms_pipe g0:U\n\
n dbms_random g0:U\n\
n dbms_sql g0:U\n\
n dbms_utility g0:U\n\
n oracle g0:U\n\
n plunit g0:U\n\
n plvchr g0:U\n\
n plvdate g0:U\n\
n plvlex g0:U\n\
n plvstr g0:U\n\
n plvsubst g0:U\n\
n utl_file g0:U\n\
t oracle:date d D 8 y.f[] duy.0\n\
t oracle:nvarchar2 b S -1 y.g[] c\n\
t oracle:varchar2 b S -1 y.h[] c\n\
t utl_file:file_type d N 4 y.i[] dn\n\
r dbms_pipe:db_pipes v .j* .j*[] g0:r	name:sz	items:n	size:n	limit:n	private:g	owner:sz\n\
r dbms_sql:desc_rec c .k* .k*[]	col_type:n	col_max_len:n	col_name:p	col_name_len:n	col_schema:p	col_schema_len:n	col_precision:n	col_scale:n	col_charsetid:n	col_charsetform:n	col_null_ok:g	col_type_name:p	col_type_name_len:n\n\
r oracle:dba_segments v .l* .l*[]	owner:j	segment_name:j	segment_type:sz.22	tablespace_name:j	header_file:q	header_block:q	bytes:k	blocks:n\n\
r oracle:dual v .m* .m*[] g0:rx	dummy:sz\n\
r oracle:product_component_version v .n* .n*[]	product:p:c	version:p:c	status:p\n\
r oracle:user_cons_columns v .o* .o*[]	constraint_name:9ln	column_name:9ln	table_name:9ln\n\
r oracle:user_constraints v .p* .p*[]	constraint_name:j	index_name:1p9	constraint_type:p	table_name:1p9	r_constraint_name:j\n\
r oracle:user_ind_columns v .q* .q*[]	column_name:j	index_name:j	table_name:j\n\
r oracle:user_objects v .r* .r*[]	object_name:j	subject_name:p	object_id:q	object_type:p	created:uy	last_ddl_time:uy	status:p	namespace:q\n\
r oracle:user_procedures v .s* .s*[]	object_name:j\n\
r oracle:user_source v .t* .t*[]	line:k	oid:q	text:p:c	name:j	type:p\n\
r oracle:user_tab_columns v .u* .u*[]	table_name:9ln	column_name:9ln	data_type:9ll	data_length:9li	data_precision:9li	data_scale:9li	nullable:9lv	column_id:9li	data_upgraded:9lv	table_schema:9ln\n\
r oracle:user_tables v .v* .v*[]	table_name:9ln\n\
r oracle:user_views v .w* .w*[]	view_name:j	owner:j\n\
r utl_file:utl_file_dir r .x* .x*[] g0:r	dir:p	dirname:p\n\
v .j SELECT __list_pipes.name, __list_pipes.items, __list_pipes.size, __list_pipes."limit", __list_pipes.private, __list_pipes.owner FROM dbms_pipe.__list_pipes() __list_pipes(name character varying, items integer, size integer, "limit" integer, private boolean, owner character varying)\n\
v .l SELECT pg_namespace.nspname AS owner, pg_class.relname AS segment_name, CASE WHEN pg_class.relkind = \'r\'::"char" THEN \'TABLE\'::character varying(18) WHEN pg_class.relkind = \'i\'::"char" THEN \'INDEX\'::character varying(18) WHEN pg_class.relkind = \'f\'::"char" THEN \'FOREIGN TABLE\'::character varying(18) WHEN pg_class.relkind = \'S\'::"char" THEN \'SEQUENCE\'::character varying(18) WHEN pg_class.relkind = \'s\'::"char" THEN \'SPECIAL\'::character varying(18) WHEN pg_class.relkind = \'t\'::"char" THEN \'TOAST TABLE\'::character varying(18) WHEN pg_class.relkind = \'v\'::"char" THEN \'VIEW\'::character varying(18) ELSE pg_class.relkind::character varying(18) END AS segment_type, pg_tablespace.spcname AS tablespace_name, pg_class.relfilenode AS header_file, NULL::oid AS header_block, pg_relation_size(pg_class.oid::regclass) AS bytes, pg_class.relpages AS blocks FROM pg_class JOIN pg_namespace ON pg_class.relnamespace = pg_namespace.oid LEFT JOIN pg_tablespace ON pg_class.reltablespace = pg_tablespace.oid WHERE pg_class.relkind <> ALL (ARRAY[\'f\'::"char", \'S\'::"char", \'v\'::"char"])\n\
v .m SELECT \'X\'::character varying AS dummy\n\
v .n SELECT oracle.get_major_version() AS product, oracle.get_full_version_num() AS version, (oracle.get_platform() || \' \'::text) || oracle.get_status() AS status UNION ALL SELECT pg_extension.extname AS product, CASE WHEN pg_extension.extname = \'plpgsql\'::name THEN oracle.get_full_version_num() ELSE pg_extension.extversion END AS version, (oracle.get_platform() || \' \'::text) || oracle.get_status() AS status FROM pg_extension\n\
v .o SELECT constraint_column_usage.constraint_name, constraint_column_usage.column_name, constraint_column_usage.table_name FROM information_schema.constraint_column_usage\n\
v .p SELECT c1.conname AS constraint_name, c1.conindid::regclass AS index_name, CASE c1.contype WHEN \'p\'::"char" THEN \'P\'::text WHEN \'f\'::"char" THEN \'R\'::text ELSE NULL::text END AS constraint_type, c1.conrelid::regclass AS table_name, CASE c1.contype WHEN \'f\'::"char" THEN ( SELECT c2.conname FROM pg_constraint c2 WHERE c2.contype = \'p\'::"char" AND c2.conindid = c1.conindid) ELSE NULL::name END AS r_constraint_name FROM pg_constraint c1, pg_class WHERE c1.conrelid = pg_class.oid\n\
v .q SELECT pg_attribute.attname AS column_name, c1.relname AS index_name, c2.relname AS table_name FROM ( SELECT unnest(pg_index.indkey) AS attno, pg_index.indexrelid, pg_index.indrelid FROM pg_index) s JOIN pg_attribute ON s.attno = pg_attribute.attnum AND pg_attribute.attrelid = s.indrelid JOIN pg_class c1 ON s.indexrelid = c1.oid JOIN pg_class c2 ON s.indrelid = c2.oid JOIN pg_namespace n ON c2.relnamespace = n.oid WHERE s.attno > 0 AND (n.nspname <> ALL (ARRAY[\'pg_catalog\'::name, \'information_schema\'::name]))\n\
v .r SELECT c.relname AS object_name, NULL::text AS subject_name, c.oid AS object_id, CASE c.relkind WHEN \'r\'::"char" THEN \'TABLE\'::text WHEN \'i\'::"char" THEN \'INDEX\'::text WHEN \'S\'::"char" THEN \'SEQUENCE\'::text WHEN \'v\'::"char" THEN \'VIEW\'::text WHEN \'m\'::"char" THEN \'VIEW\'::text WHEN \'f\'::"char" THEN \'FOREIGN TABLE\'::text ELSE NULL::text END AS object_type, NULL::timestamp(0) without time zone AS created, NULL::timestamp(0) without time zone AS last_ddl_time, CASE WHEN c.relkind = \'i\'::"char" THEN ( SELECT CASE WHEN pg_index.indisvalid THEN \'VALID\'::text ELSE \'INVALID\'::text END AS "case" FROM pg_index WHERE pg_index.indexrelid = c.oid) ELSE CASE WHEN c.relispopulated THEN \'VALID\'::text ELSE \'INVALID\'::text END END AS status, c.relnamespace AS namespace FROM pg_class c JOIN pg_namespace n ON c.relnamespace = n.oid WHERE (c.relkind <> ALL (ARRAY[\'t\'::"char", \'c\'::"char"])) AND (n.nspname <> ALL (ARRAY[\'pg_toast\'::name, \'pg_catalog\'::name, \'information_schema\'::name])) UNION ALL SELECT t.tgname AS object_name, NULL::text AS subject_name, t.oid AS object_id, \'TRIGGER\'::text AS object_type, NULL::timestamp without time zone AS created, NULL::timestamp without time zone AS last_ddl_time, \'VALID\'::text AS status, c.relnamespace AS namespace FROM pg_trigger t JOIN pg_class c ON t.tgrelid = c.oid WHERE NOT t.tgisinternal UNION ALL SELECT p.proname AS object_name, NULL::text AS subject_name, p.oid AS object_id, \'FUNCTION\'::text AS object_type, NULL::timestamp without time zone AS created, NULL::timestamp without time zone AS last_ddl_time, \'VALID\'::text AS status, p.pronamespace AS namespace FROM pg_proc p JOIN pg_namespace n ON p.pronamespace = n.oid WHERE n.nspname <> ALL (ARRAY[\'pg_toast\'::name, \'pg_catalog\'::name, \'information_schema\'::name]) ORDER BY 1\n\
v .s SELECT p.proname AS object_name FROM pg_proc p JOIN pg_namespace n ON p.pronamespace = n.oid AND n.nspname <> \'pg_catalog\'::name\n\
v .t SELECT row_number() OVER (PARTITION BY s.oid) AS line, s.oid, s.text, s.name, s.type FROM ( SELECT pg_proc.oid, unnest(string_to_array(pg_proc.prosrc, \' \'::text)) AS text, pg_proc.proname AS name, \'FUNCTION\'::text AS type FROM pg_proc) s\n\
v .u SELECT columns.table_name, columns.column_name, columns.data_type, COALESCE(columns.character_maximum_length, columns.numeric_precision) AS data_length, columns.numeric_precision AS data_precision, columns.numeric_scale AS data_scale, columns.is_nullable AS nullable, columns.ordinal_position AS column_id, columns.is_updatable AS data_upgraded, columns.table_schema FROM information_schema.columns\n\
v .v SELECT tables.table_name FROM information_schema.tables WHERE tables.table_type::text = \'BASE TABLE\'::text\n\
v .w SELECT c.relname AS view_name, pg_get_userbyid(c.relowner) AS owner FROM pg_class c LEFT JOIN pg_namespace n ON n.oid = c.relnamespace WHERE (c.relkind = ANY (ARRAY[\'v\'::"char", \'\'::"char"])) AND n.nspname <> \'pg_catalog\'::name AND n.nspname <> \'information_schema\'::name AND n.nspname !~ \'^pg_toast\'::text AND pg_table_is_visible(c.oid)\n\
i .x utl_file:utl_file_dir_dirname_key U btree 1 2:2eu:0\n\
c .x utl_file_dir_dirname_key u 2 .1b\n\
f dbms_alert:_signal 180 1ra p,p nname,message\n\
f dbms_alert:defered_signal 1bk 1rb - g\n\
f dbms_alert:register 174 1ra p nname\n\
f dbms_alert:remove 174 1ra p nname\n\
f dbms_alert:removeall 180 1ra -\n\
f dbms_alert:set_defaults 180 1ra jh nsensitivity\n\
f dbms_alert:signal 1bk 1ra p,p n_event,_message\n\
f dbms_alert:waitany 180 1qh jh nname,message,status,timeout moooi tp,p,n,jh\n\
f dbms_alert:waitone 180 1qh p,jh nname,message,status,timeout miooi tp,p,n,jh\n\
f dbms_assert:enquote_literal 16o sz sz nstr\n\
f dbms_assert:enquote_name 1z4 sz sz nstr\n\
f dbms_assert:enquote_name 16o sz sz,g nstr,loweralize\n\
f dbms_assert:noop 16o sz sz nstr\n\
f dbms_assert:object_name 17k sz sz nstr\n\
f dbms_assert:qualified_sql_name 17k sz sz nstr\n\
f dbms_assert:schema_name 17k sz sz nstr\n\
f dbms_assert:simple_sql_name 17k sz sz nstr\n\
f dbms_output:disable 174 1ra -\n\
f dbms_output:enable 174 1ra -\n\
f dbms_output:enable 180 1ra n nbuffer_size\n\
f dbms_output:get_line 174 1qh - nline,status moo tp,n\n\
f dbms_output:get_lines 174 1qh n nlines,numlines mob ts1,n\n\
f dbms_output:new_line 174 1ra -\n\
f dbms_output:put 174 1ra p na\n\
f dbms_output:put_line 174 1ra p na\n\
f dbms_output:serveroutput 174 1ra g\n\
f dbms_pipe:__list_pipes 178 1qh -\n\
f dbms_pipe:create_pipe 180 1ra p\n\
f dbms_pipe:create_pipe 180 1ra p,n\n\
f dbms_pipe:create_pipe 180 1ra p,n,g\n\
f dbms_pipe:next_item_type 174 n -\n\
f dbms_pipe:pack_message 174 1ra h\n\
f dbms_pipe:pack_message 174 1ra u2\n\
f dbms_pipe:pack_message 174 1ra n\n\
f dbms_pipe:pack_message 174 1ra k\n\
f dbms_pipe:pack_message 174 1ra 1b8\n\
f dbms_pipe:pack_message 174 1ra 1qh\n\
f dbms_pipe:pack_message 174 1ra p\n\
f dbms_pipe:pack_message 174 1ra ww\n\
f dbms_pipe:purge 174 1ra p\n\
f dbms_pipe:receive_message 20g n p\n\
f dbms_pipe:receive_message 180 n p,n\n\
f dbms_pipe:remove_pipe 174 1ra p\n\
f dbms_pipe:reset_buffer 180 1ra -\n\
f dbms_pipe:send_message 20g n p\n\
f dbms_pipe:send_message 20g n p,n\n\
f dbms_pipe:send_message 180 n p,n,n\n\
f dbms_pipe:unique_session_name 174 sz -\n\
f dbms_pipe:unpack_message_bytea 174 h -\n\
f dbms_pipe:unpack_message_date 174 u2 -\n\
f dbms_pipe:unpack_message_number 174 1b8 -\n\
f dbms_pipe:unpack_message_record 174 1qh -\n\
f dbms_pipe:unpack_message_text 180 p -\n\
f dbms_pipe:unpack_message_timestamp 174 ww -\n\
f dbms_random:initialize 16o 1ra n\n\
f dbms_random:normal 180 jh -\n\
f dbms_random:random 180 n -\n\
f dbms_random:seed 16o 1ra n\n\
f dbms_random:seed 16o 1ra p\n\
f dbms_random:string 17k p p,n nopt,len\n\
f dbms_random:terminate 17k 1ra -\n\
f dbms_random:value 180 jh -\n\
f dbms_random:value 174 jh jh,jh nlow,high\n\
f dbms_sql:bind_array 183 1ra n,.h,1r9 nc,name,value\n\
f dbms_sql:bind_array 183 1ra n,.h,1r9,n,n nc,name,value,index1,index2\n\
f dbms_sql:bind_variable 183 1ra n,.h,1r8 nc,name,value\n\
f dbms_sql:bind_variable_f 180 1ra n,.h,1r8 nc,name,value\n\
f dbms_sql:close_cursor 183 1ra n nc\n\
f dbms_sql:column_value 183 1qh n,n,1rf nc,pos,value miib tn,n,1rf\n\
f dbms_sql:column_value_f 180 1rf n,n,1rf nc,pos,value\n\
f dbms_sql:debug_cursor 183 1ra n nc\n\
f dbms_sql:define_array 183 1ra n,n,1r9,n,n nc,col,value,cnt,lower_bnd\n\
f dbms_sql:define_column 183 1ra n,n,1r8,n nc,col,value,column_size d\'-1\'%3A%3Ainteger\n\
f dbms_sql:describe_columns 183 1qh n,n,.k*[] nc,col_cnt,desc_t mibb tn,n,.k*[]\n\
f dbms_sql:describe_columns_f 180 1qh n nc,col_cnt,desc_t mioo tn,n,.k*[]\n\
f dbms_sql:execute 180 k n nc\n\
f dbms_sql:execute_and_fetch 180 n n,g nc,exact dfalse\n\
f dbms_sql:fetch_rows 180 n n nc\n\
f dbms_sql:is_open 180 g n nc\n\
f dbms_sql:last_row_count 180 n -\n\
f dbms_sql:open_cursor 180 n -\n\
f dbms_sql:parse 183 1ra n,.h nc,stmt\n\
f dbms_utility:format_call_stack 180 p -\n\
f dbms_utility:format_call_stack 174 p p\n\
f dbms_utility:get_time 180 n -\n\
f oracle:add_days_to_timestamp 200 uy .f,l\n\
f oracle:add_days_to_timestamp 200 uy .f,n\n\
f oracle:add_days_to_timestamp 200 uy .f,k\n\
f oracle:add_days_to_timestamp 200 uy .f,1b8\n\
f oracle:add_months 16o u2 u2,n nday,value\n\
f oracle:add_months 1z4 uy ww,n\n\
f oracle:bitand 1z4 k k,k\n\
f oracle:btrim 1z4 p .g\n\
f oracle:btrim e8 p .g,.g\n\
f oracle:btrim e8 p .g,.h\n\
f oracle:btrim e8 p .g,sy\n\
f oracle:btrim e8 p .g,p\n\
f oracle:btrim 1z4 p .h\n\
f oracle:btrim e8 p .h,.g\n\
f oracle:btrim e8 p .h,.h\n\
f oracle:btrim e8 p .h,sy\n\
f oracle:btrim e8 p .h,p\n\
f oracle:btrim 1z4 p sy\n\
f oracle:btrim e8 p sy,.g\n\
f oracle:btrim e8 p sy,.h\n\
f oracle:btrim e8 p sy,sy\n\
f oracle:btrim e8 p sy,p\n\
f oracle:btrim 1z4 p p\n\
f oracle:btrim e8 p p,.g\n\
f oracle:btrim e8 p p,.h\n\
f oracle:btrim e8 p p,sy\n\
f oracle:btrim e8 p p,p\n\
f oracle:cosh 1z4 jh jh\n\
f oracle:dbtimezone 16w p -\n\
f oracle:decode 17k sy 1rf,1rf,sy\n\
f oracle:decode 17k sy 1rf,1rf,sy,1rf,sy\n\
f oracle:decode 17k sy 1rf,1rf,sy,1rf,sy,1rf,sy\n\
f oracle:decode 17k sy 1rf,1rf,sy,1rf,sy,1rf,sy,sy\n\
f oracle:decode 17k sy 1rf,1rf,sy,1rf,sy,sy\n\
f oracle:decode 17k sy 1rf,1rf,sy,sy\n\
f oracle:decode 17k u2 1rf,1rf,u2\n\
f oracle:decode 17k u2 1rf,1rf,u2,1rf,u2\n\
f oracle:decode 17k u2 1rf,1rf,u2,1rf,u2,1rf,u2\n\
f oracle:decode 17k u2 1rf,1rf,u2,1rf,u2,1rf,u2,u2\n\
f oracle:decode 17k u2 1rf,1rf,u2,1rf,u2,u2\n\
f oracle:decode 17k u2 1rf,1rf,u2,u2\n\
f oracle:decode 17k n 1rf,1rf,n\n\
f oracle:decode 17k n 1rf,1rf,n,1rf,n\n\
f oracle:decode 17k n 1rf,1rf,n,1rf,n,1rf,n\n\
f oracle:decode 17k n 1rf,1rf,n,1rf,n,1rf,n,n\n\
f oracle:decode 17k n 1rf,1rf,n,1rf,n,n\n\
f oracle:decode 17k n 1rf,1rf,n,n\n\
f oracle:decode 17k k 1rf,1rf,k\n\
f oracle:decode 17k k 1rf,1rf,k,1rf,k\n\
f oracle:decode 17k k 1rf,1rf,k,1rf,k,1rf,k\n\
f oracle:decode 17k k 1rf,1rf,k,1rf,k,1rf,k,k\n\
f oracle:decode 17k k 1rf,1rf,k,1rf,k,k\n\
f oracle:decode 17k k 1rf,1rf,k,k\n\
f oracle:decode 17k 1b8 1rf,1rf,1b8\n\
f oracle:decode 17k 1b8 1rf,1rf,1b8,1rf,1b8\n\
f oracle:decode 17k 1b8 1rf,1rf,1b8,1rf,1b8,1rf,1b8\n\
f oracle:decode 17k 1b8 1rf,1rf,1b8,1rf,1b8,1rf,1b8,1b8\n\
f oracle:decode 17k 1b8 1rf,1rf,1b8,1rf,1b8,1b8\n\
f oracle:decode 17k 1b8 1rf,1rf,1b8,1b8\n\
f oracle:decode 17k p 1rf,1rf,p\n\
f oracle:decode 17k p 1rf,1rf,p,1rf,p\n\
f oracle:decode 17k p 1rf,1rf,p,1rf,p,1rf,p\n\
f oracle:decode 17k p 1rf,1rf,p,1rf,p,1rf,p,p\n\
f oracle:decode 17k p 1rf,1rf,p,1rf,p,p\n\
f oracle:decode 17k p 1rf,1rf,p,p\n\
f oracle:decode 17k u3 1rf,1rf,u3\n\
f oracle:decode 17k u3 1rf,1rf,u3,1rf,u3\n\
f oracle:decode 17k u3 1rf,1rf,u3,1rf,u3,1rf,u3\n\
f oracle:decode 17k u3 1rf,1rf,u3,1rf,u3,1rf,u3,u3\n\
f oracle:decode 17k u3 1rf,1rf,u3,1rf,u3,u3\n\
f oracle:decode 17k u3 1rf,1rf,u3,u3\n\
f oracle:decode 17k uy 1rf,1rf,uy\n\
f oracle:decode 17k uy 1rf,1rf,uy,1rf,uy\n\
f oracle:decode 17k uy 1rf,1rf,uy,1rf,uy,1rf,uy\n\
f oracle:decode 17k uy 1rf,1rf,uy,1rf,uy,1rf,uy,uy\n\
f oracle:decode 17k uy 1rf,1rf,uy,1rf,uy,uy\n\
f oracle:decode 17k uy 1rf,1rf,uy,uy\n\
f oracle:decode 17k ww 1rf,1rf,ww\n\
f oracle:decode 17k ww 1rf,1rf,ww,1rf,ww\n\
f oracle:decode 17k ww 1rf,1rf,ww,1rf,ww,1rf,ww\n\
f oracle:decode 17k ww 1rf,1rf,ww,1rf,ww,1rf,ww,ww\n\
f oracle:decode 17k ww 1rf,1rf,ww,1rf,ww,ww\n\
f oracle:decode 17k ww 1rf,1rf,ww,ww\n\
f oracle:dump 180 sz 1r8\n\
f oracle:dump 180 sz 1r8,n\n\
f oracle:dump 180 sz p\n\
f oracle:dump 180 sz p,n\n\
f oracle:get_full_version_num 16o p -\n\
f oracle:get_major_version 16o p -\n\
f oracle:get_major_version_num 16o p -\n\
f oracle:get_platform 16o p -\n\
f oracle:get_status 16o p -\n\
f oracle:greatest 16o 254 254,1r9 v1rf miv\n\
f oracle:greatest 1z4 sy sy,sy\n\
f oracle:greatest 1z4 sy sy,sy,sy\n\
f oracle:greatest 1z4 u2 u2,u2\n\
f oracle:greatest 1z4 u2 u2,u2,u2\n\
f oracle:greatest 1z4 l l,l\n\
f oracle:greatest 1z4 l l,l,l\n\
f oracle:greatest 1z4 n n,n\n\
f oracle:greatest 1z4 n n,n,n\n\
f oracle:greatest 1z4 k k,k\n\
f oracle:greatest 1z4 k k,k,k\n\
f oracle:greatest 1z4 1b8 1b8,1b8\n\
f oracle:greatest 1z4 1b8 1b8,1b8,1b8\n\
f oracle:greatest 1z4 p p,p\n\
f oracle:greatest 1z4 p p,p,p\n\
f oracle:greatest 1z4 u3 u3,u3\n\
f oracle:greatest 1z4 u3 u3,u3,u3\n\
f oracle:greatest 1z4 uy uy,uy\n\
f oracle:greatest 1z4 uy uy,uy,uy\n\
f oracle:greatest 1z4 ww ww,ww\n\
f oracle:greatest 1z4 ww ww,ww,ww\n\
f oracle:instr 16o n p,p nstr,patt\n\
f oracle:instr 16o n p,p,n nstr,patt,start\n\
f oracle:instr 16o n p,p,n,n nstr,patt,start,nth\n\
f oracle:last_day 16o u2 u2 nvalue\n\
f oracle:last_day 1z4 uy ww\n\
f oracle:least 16o 254 254,1r9 v1rf miv\n\
f oracle:least 1z4 sy sy,sy\n\
f oracle:least 1z4 sy sy,sy,sy\n\
f oracle:least 1z4 u2 u2,u2\n\
f oracle:least 1z4 u2 u2,u2,u2\n\
f oracle:least 1z4 l l,l\n\
f oracle:least 1z4 l l,l,l\n\
f oracle:least 1z4 n n,n\n\
f oracle:least 1z4 n n,n,n\n\
f oracle:least 1z4 k k,k\n\
f oracle:least 1z4 k k,k,k\n\
f oracle:least 1z4 1b8 1b8,1b8\n\
f oracle:least 1z4 1b8 1b8,1b8,1b8\n\
f oracle:least 1z4 p p,p\n\
f oracle:least 1z4 p p,p,p\n\
f oracle:least 1z4 u3 u3,u3\n\
f oracle:least 1z4 u3 u3,u3,u3\n\
f oracle:least 1z4 uy uy,uy\n\
f oracle:least 1z4 uy uy,uy,uy\n\
f oracle:least 1z4 ww ww,ww\n\
f oracle:least 1z4 ww ww,ww,ww\n\
f oracle:length 16o n sy\n\
f oracle:lengthb e8 n .h\n\
f oracle:listagg f5 p p\n\
f oracle:listagg f5 p p,p\n\
f oracle:listagg1_transfn 17k 1rd 1rd,p\n\
f oracle:listagg2_transfn 17k 1rd 1rd,p,p\n\
f oracle:listagg_finalfn 17k p 1rd\n\
f oracle:lnnvl 17k g g\n\
f oracle:lpad 1z4 p .g,n\n\
f oracle:lpad 16o p .g,n,.g\n\
f oracle:lpad 16o p .g,n,.h\n\
f oracle:lpad 16o p .g,n,sy\n\
f oracle:lpad 16o p .g,n,p\n\
f oracle:lpad 1z4 p .h,n\n\
f oracle:lpad 16o p .h,n,.g\n\
f oracle:lpad 16o p .h,n,.h\n\
f oracle:lpad 16o p .h,n,sy\n\
f oracle:lpad 16o p .h,n,p\n\
f oracle:lpad 1z4 p sy,n\n\
f oracle:lpad 16o p sy,n,.g\n\
f oracle:lpad 16o p sy,n,.h\n\
f oracle:lpad 16o p sy,n,sy\n\
f oracle:lpad 16o p sy,n,p\n\
f oracle:lpad 1z4 p l,n,n\n\
f oracle:lpad 1z4 p n,n,n\n\
f oracle:lpad 1z4 p k,n,n\n\
f oracle:lpad 1z4 p 1b8,n,n\n\
f oracle:lpad 1z4 p p,n\n\
f oracle:lpad 16o p p,n,.g\n\
f oracle:lpad 16o p p,n,.h\n\
f oracle:lpad 16o p p,n,sy\n\
f oracle:lpad 16o p p,n,p\n\
f oracle:ltrim 1z4 p .g\n\
f oracle:ltrim e8 p .g,.g\n\
f oracle:ltrim e8 p .g,.h\n\
f oracle:ltrim e8 p .g,sy\n\
f oracle:ltrim e8 p .g,p\n\
f oracle:ltrim 1z4 p .h\n\
f oracle:ltrim e8 p .h,.g\n\
f oracle:ltrim e8 p .h,.h\n\
f oracle:ltrim e8 p .h,sy\n\
f oracle:ltrim e8 p .h,p\n\
f oracle:ltrim 1z4 p sy\n\
f oracle:ltrim e8 p sy,.g\n\
f oracle:ltrim e8 p sy,.h\n\
f oracle:ltrim e8 p sy,sy\n\
f oracle:ltrim e8 p sy,p\n\
f oracle:ltrim 1z4 p p\n\
f oracle:ltrim e8 p p,.g\n\
f oracle:ltrim e8 p p,.h\n\
f oracle:ltrim e8 p p,sy\n\
f oracle:ltrim e8 p p,p\n\
f oracle:median f5 jg jg\n\
f oracle:median f5 jh jh\n\
f oracle:median4_finalfn 17k jg 1rd\n\
f oracle:median4_transfn 17k 1rd 1rd,jg\n\
f oracle:median8_finalfn 17k jh 1rd\n\
f oracle:median8_transfn 17k 1rd 1rd,jh\n\
f oracle:mod 1ls l l,l\n\
f oracle:mod 1ls n n,n\n\
f oracle:mod 1ls k k,k\n\
f oracle:mod 1ls 1b8 1b8,1b8\n\
f oracle:months_between 16o 1b8 u2,u2 ndate1,date2\n\
f oracle:months_between 1z4 1b8 ww,ww\n\
f oracle:nanvl 1z4 jg jg,jg\n\
f oracle:nanvl 1z4 jg jg,sz\n\
f oracle:nanvl 1z4 jh jh,jh\n\
f oracle:nanvl 1z4 jh jh,sz\n\
f oracle:nanvl 1z4 1b8 1b8,1b8\n\
f oracle:nanvl 1z4 1b8 1b8,sz\n\
f oracle:next_day 16o u2 u2,n nvalue,weekday\n\
f oracle:next_day 16o u2 u2,p nvalue,weekday\n\
f oracle:next_day 1z4 uy ww,n\n\
f oracle:next_day 1z4 uy ww,p\n\
f oracle:nlssort 1z4 h p\n\
f oracle:nlssort 17k h p,p\n\
f oracle:numtodsinterval 1z4 wy jh,p\n\
f oracle:nvarchar2 16o .g .g,n,g\n\
f oracle:nvarchar2_transform 16o 1rd 1rd\n\
f oracle:nvarchar2in 16o .g 1r7,q,n\n\
f oracle:nvarchar2out 16o 1r7 .g\n\
f oracle:nvarchar2recv 16w .g 1rd,q,n\n\
f oracle:nvarchar2send eg h .g\n\
f oracle:nvarchar2typmodin e8 n z3\n\
f oracle:nvarchar2typmodout e8 1r7 n\n\
f oracle:nvl 17k 1rf 1rf,1rf\n\
f oracle:nvl 200 n n,n\n\
f oracle:nvl 200 k k,n\n\
f oracle:nvl 200 1b8 1b8,n\n\
f oracle:nvl2 17k 1rf 1r8,1rf,1rf\n\
f oracle:nvl2 17k p 1r8,p,p\n\
f oracle:orafce__obsolete_to_date 16w uy p nstr\n\
f oracle:orafce_concat2 17k .g .g,.g\n\
f oracle:orafce_concat2 17s .h .h,.h\n\
f oracle:regexp_count 1zk n p,p\n\
f oracle:regexp_count 2s0 n p,p,n\n\
f oracle:regexp_count 2sw n p,p,n,p\n\
f oracle:regexp_instr 17k n p,p\n\
f oracle:regexp_instr 17k n p,p,n\n\
f oracle:regexp_instr 17k n p,p,n,n\n\
f oracle:regexp_instr 17k n p,p,n,n,n\n\
f oracle:regexp_instr 17k n p,p,n,n,n,p\n\
f oracle:regexp_instr 17k n p,p,n,n,n,p,n\n\
f oracle:regexp_like 1zk g p,p\n\
f oracle:regexp_like 2sw g p,p,p\n\
f oracle:regexp_replace 17k p p,p,p\n\
f oracle:regexp_replace 17k p p,p,p,n\n\
f oracle:regexp_replace 17k p p,p,p,n,n\n\
f oracle:regexp_replace 17k p p,p,p,n,n,p\n\
f oracle:regexp_replace 17k p p,p,p,p\n\
f oracle:regexp_substr 2s0 p p,p\n\
f oracle:regexp_substr 2s0 p p,p,n\n\
f oracle:regexp_substr 2s0 p p,p,n,n\n\
f oracle:regexp_substr 2sw p p,p,n,n,p\n\
f oracle:regexp_substr 2sw p p,p,n,n,p,n\n\
f oracle:remainder tc l l,l\n\
f oracle:remainder tc n n,n\n\
f oracle:remainder tc k k,k\n\
f oracle:remainder tc 1b8 1b8,1b8\n\
f oracle:replace_empty_strings 180 1rb -\n\
f oracle:replace_null_strings 180 1rb -\n\
f oracle:round 1z4 u2 u2 nvalue\n\
f oracle:round 16o u2 u2,p nvalue,fmt\n\
f oracle:round 1z4 1b8 jg,n\n\
f oracle:round 1z4 1b8 jh,n\n\
f oracle:round 1z4 uy uy nvalue\n\
f oracle:round 16o uy uy,p nvalue,fmt\n\
f oracle:round 1z4 ww ww nvalue\n\
f oracle:round 16o ww ww,p nvalue,fmt\n\
f oracle:rpad 1z4 p .g,n\n\
f oracle:rpad 16o p .g,n,.g\n\
f oracle:rpad 16o p .g,n,.h\n\
f oracle:rpad 16o p .g,n,sy\n\
f oracle:rpad 16o p .g,n,p\n\
f oracle:rpad 1z4 p .h,n\n\
f oracle:rpad 16o p .h,n,.g\n\
f oracle:rpad 16o p .h,n,.h\n\
f oracle:rpad 16o p .h,n,sy\n\
f oracle:rpad 16o p .h,n,p\n\
f oracle:rpad 1z4 p sy,n\n\
f oracle:rpad 16o p sy,n,.g\n\
f oracle:rpad 16o p sy,n,.h\n\
f oracle:rpad 16o p sy,n,sy\n\
f oracle:rpad 16o p sy,n,p\n\
f oracle:rpad 1z4 p p,n\n\
f oracle:rpad 16o p p,n,.g\n\
f oracle:rpad 16o p p,n,.h\n\
f oracle:rpad 16o p p,n,sy\n\
f oracle:rpad 16o p p,n,p\n\
f oracle:rtrim 1z4 p .g\n\
f oracle:rtrim e8 p .g,.g\n\
f oracle:rtrim e8 p .g,.h\n\
f oracle:rtrim e8 p .g,sy\n\
f oracle:rtrim e8 p .g,p\n\
f oracle:rtrim 1z4 p .h\n\
f oracle:rtrim e8 p .h,.g\n\
f oracle:rtrim e8 p .h,.h\n\
f oracle:rtrim e8 p .h,sy\n\
f oracle:rtrim e8 p .h,p\n\
f oracle:rtrim 1z4 p sy\n\
f oracle:rtrim e8 p sy,.g\n\
f oracle:rtrim e8 p sy,.h\n\
f oracle:rtrim e8 p sy,sy\n\
f oracle:rtrim e8 p sy,p\n\
f oracle:rtrim 1z4 p p\n\
f oracle:rtrim e8 p p,.g\n\
f oracle:rtrim e8 p p,.h\n\
f oracle:rtrim e8 p p,sy\n\
f oracle:rtrim e8 p p,p\n\
f oracle:sessiontimezone 16w p -\n\
f oracle:set_nls_sort 16o 1ra p\n\
f oracle:sinh 1z4 jh jh\n\
f oracle:strposb e8 n .h,.h\n\
f oracle:substr 200 p 1b8,1b8\n\
f oracle:substr 200 p 1b8,1b8,1b8\n\
f oracle:substr 16o p p,n nstr,start\n\
f oracle:substr 16o p p,n,n nstr,start,len\n\
f oracle:substr 200 p sz,1b8\n\
f oracle:substr 200 p sz,1b8,1b8\n\
f oracle:substrb 16o .h .h,n\n\
f oracle:substrb 16o .h .h,n,n\n\
f oracle:subtract 200 jh .f,.f\n\
f oracle:subtract 200 uy .f,l\n\
f oracle:subtract 200 uy .f,n\n\
f oracle:subtract 200 uy .f,k\n\
f oracle:subtract 200 uy .f,1b8\n\
f oracle:sysdate 16w .f -\n\
f oracle:tanh 1z4 jh jh\n\
f oracle:to_char 16o p jg nnum\n\
f oracle:to_char 16o p jh nnum\n\
f oracle:to_char 16o p l nnum\n\
f oracle:to_char 16o p n nnum\n\
f oracle:to_char 16o p k nnum\n\
f oracle:to_char 16o p 1b8 nnum\n\
f oracle:to_char 16w p uy\n\
f oracle:to_date 1zc .f p\n\
f oracle:to_date 1z4 .f p,p\n\
f oracle:to_multi_byte 16o p p nstr\n\
f oracle:to_number 200 1b8 1b8\n\
f oracle:to_number 200 1b8 1b8,1b8\n\
f oracle:to_number 16o 1b8 p nstr\n\
f oracle:to_single_byte 16o p p nstr\n\
f oracle:translate_oracle_modifiers 2sw p p,g\n\
f oracle:trunc 1z4 u2 u2 nvalue\n\
f oracle:trunc 16o u2 u2,p nvalue,fmt\n\
f oracle:trunc 1z4 1b8 jg,n\n\
f oracle:trunc 1z4 1b8 jh,n\n\
f oracle:trunc 1z4 uy uy nvalue\n\
f oracle:trunc 16o uy uy,p nvalue,fmt\n\
f oracle:trunc 1z4 ww ww nvalue\n\
f oracle:trunc 16o ww ww,p nvalue,fmt\n\
f oracle:unistr 180 p p\n\
f oracle:varchar2 16o .h .h,n,g\n\
f oracle:varchar2_transform 16o 1rd 1rd\n\
f oracle:varchar2in 16o .h 1r7,q,n\n\
f oracle:varchar2out 16o 1r7 .h\n\
f oracle:varchar2recv 16w .h 1rd,q,n\n\
f oracle:varchar2send eg h .h\n\
f oracle:varchar2typmodin e8 n z3\n\
f oracle:varchar2typmodout e8 1r7 n\n\
f oracle:wm_concat f5 p p\n\
f oracle:wm_concat_transfn 17k 1rd 1rd,p\n\
f plunit:assert_equals 17k 1ra 1rf,1rf nexpected,actual\n\
f plunit:assert_equals 17k 1ra 1rf,1rf,sz nexpected,actual,message\n\
f plunit:assert_equals 17k 1ra jh,jh,jh nexpected,actual,range\n\
f plunit:assert_equals 17k 1ra jh,jh,jh,sz nexpected,actual,range,message\n\
f plunit:assert_false 17k 1ra g ncondition\n\
f plunit:assert_false 17k 1ra g,sz ncondition,message\n\
f plunit:assert_not_equals 17k 1ra 1rf,1rf nexpected,actual\n\
f plunit:assert_not_equals 17k 1ra 1rf,1rf,sz nexpected,actual,message\n\
f plunit:assert_not_equals 17k 1ra jh,jh,jh nexpected,actual,range\n\
f plunit:assert_not_equals 17k 1ra jh,jh,jh,sz nexpected,actual,range,message\n\
f plunit:assert_not_null 17k 1ra 1rf nactual\n\
f plunit:assert_not_null 17k 1ra 1rf,sz nactual,message\n\
f plunit:assert_null 17k 1ra 1rf nactual\n\
f plunit:assert_null 17k 1ra 1rf,sz nactual,message\n\
f plunit:assert_true 17k 1ra g ncondition\n\
f plunit:assert_true 17k 1ra g,sz ncondition,message\n\
f plunit:fail 17k 1ra -\n\
f plunit:fail 17k 1ra sz nmessage\n\
f plvchr:_is_kind 16o g n,n nc,kind\n\
f plvchr:_is_kind 16o g p,n nstr,kind\n\
f plvchr:char_name 16o sz p nc\n\
f plvchr:first 16o sz p nstr\n\
f plvchr:is_blank 1z4 g n nc\n\
f plvchr:is_blank 1z4 g p nc\n\
f plvchr:is_digit 1z4 g n nc\n\
f plvchr:is_digit 1z4 g p nc\n\
f plvchr:is_letter 1z4 g n nc\n\
f plvchr:is_letter 1z4 g p nc\n\
f plvchr:is_other 1z4 g n nc\n\
f plvchr:is_other 1z4 g p nc\n\
f plvchr:is_quote 1z4 g n nc\n\
f plvchr:is_quote 1z4 g p nc\n\
f plvchr:last 16o sz p nstr\n\
f plvchr:nth 16o p p,n nstr,n\n\
f plvchr:quoted1 1z4 sz p nstr\n\
f plvchr:quoted2 1z4 sz p nstr\n\
f plvchr:stripped 1z4 sz p,p nstr,char_in\n\
f plvdate:add_bizdays 16o u2 u2,n\n\
f plvdate:bizdays_between 16o n u2,u2\n\
f plvdate:days_inmonth 174 n u2\n\
f plvdate:default_holidays 174 1ra p\n\
f plvdate:include_start 1zk g -\n\
f plvdate:include_start 174 1ra g\n\
f plvdate:including_start 174 g -\n\
f plvdate:isbizday 16o g u2\n\
f plvdate:isleapyear 174 g u2\n\
f plvdate:nearest_bizday 16o u2 u2\n\
f plvdate:next_bizday 16o u2 u2\n\
f plvdate:noinclude_start 1zk g -\n\
f plvdate:prev_bizday 16o u2 u2\n\
f plvdate:set_nonbizday 1zk g u2\n\
f plvdate:set_nonbizday 174 1ra u2,g\n\
f plvdate:set_nonbizday 174 1ra p\n\
f plvdate:unset_nonbizday 1zk g u2\n\
f plvdate:unset_nonbizday 174 1ra u2,g\n\
f plvdate:unset_nonbizday 174 1ra p\n\
f plvdate:unuse_easter 1zk g -\n\
f plvdate:unuse_great_friday 1zk g -\n\
f plvdate:use_easter 1zk g -\n\
f plvdate:use_easter 174 1ra g\n\
f plvdate:use_great_friday 1zk g -\n\
f plvdate:use_great_friday 174 1ra g\n\
f plvdate:using_easter 174 g -\n\
f plvdate:using_great_friday 174 g -\n\
f plvdate:version 174 1r7 -\n\
f plvlex:tokens 16s 1qh p,g,g nstr,skip_spaces,qualified_names,pos,token,code,class,separator,mod miiioooooo tp,g,g,n,p,n,p,p,p\n\
f plvstr:betwn 1z4 p p,n,n nstr,start,_end\n\
f plvstr:betwn 16o p p,n,n,g nstr,start,_end,inclusive\n\
f plvstr:betwn 200 p p,p,p nstr,start,_end\n\
f plvstr:betwn 200 p p,p,p,n,n nstr,start,_end,startnth,endnth\n\
f plvstr:betwn 17k p p,p,p,n,n,g,g nstr,start,_end,startnth,endnth,inclusive,gotoend\n\
f plvstr:instr 16o n p,p nstr,patt\n\
f plvstr:instr 16o n p,p,n nstr,patt,start\n\
f plvstr:instr 16o n p,p,n,n nstr,patt,start,nth\n\
f plvstr:is_prefix 16o g n,n nstr,prefix\n\
f plvstr:is_prefix 16o g k,k nstr,prefix\n\
f plvstr:is_prefix 1z4 g p,p nstr,prefix\n\
f plvstr:is_prefix 16o g p,p,g nstr,prefix,cs\n\
f plvstr:left 16o sz p,n nstr,n\n\
f plvstr:lpart 1z4 p p,p nstr,div\n\
f plvstr:lpart 1z4 p p,p,n nstr,div,start\n\
f plvstr:lpart 1z4 p p,p,n,n nstr,div,start,nth\n\
f plvstr:lpart 16o p p,p,n,n,g nstr,div,start,nth,all_if_notfound\n\
f plvstr:lstrip 1z4 p p,p nstr,substr\n\
f plvstr:lstrip 16o p p,p,n nstr,substr,num\n\
f plvstr:normalize 16o sz p nstr\n\
f plvstr:right 16o sz p,n nstr,n\n\
f plvstr:rpart 1z4 p p,p nstr,div\n\
f plvstr:rpart 1z4 p p,p,n nstr,div,start\n\
f plvstr:rpart 1z4 p p,p,n,n nstr,div,start,nth\n\
f plvstr:rpart 16o p p,p,n,n,g nstr,div,start,nth,all_if_notfound\n\
f plvstr:rstrip 1z4 p p,p nstr,substr\n\
f plvstr:rstrip 16o p p,p,n nstr,substr,num\n\
f plvstr:rvrs 1z4 p p nstr\n\
f plvstr:rvrs 1z4 p p,n nstr,start\n\
f plvstr:rvrs 17k p p,n,n nstr,start,_end\n\
f plvstr:substr 16o sz p,n nstr,start\n\
f plvstr:substr 16o sz p,n,n nstr,start,len\n\
f plvstr:swap 1z4 p p,p nstr,replace\n\
f plvstr:swap 17k p p,p,n,n nstr,replace,start,length\n\
f plvsubst:setsubst 174 1ra -\n\
f plvsubst:setsubst 174 1ra p nstr\n\
f plvsubst:string 1zk p p,s1 ntemplate_in,values_in\n\
f plvsubst:string 17k p p,s1,p ntemplate_in,values_in,subst\n\
f plvsubst:string 17k p p,p ntemplate_in,vals_in\n\
f plvsubst:string 17k p p,p,p ntemplate_in,vals_in,delim_in\n\
f plvsubst:string 17k p p,p,p,p ntemplate_in,vals_in,delim_in,subst_in\n\
f plvsubst:subst 174 p -\n\
f utl_file:fclose 180 .i .i nfile\n\
f utl_file:fclose_all 180 1ra -\n\
f utl_file:fcopy 180 1ra p,p,p,p nsrc_location,src_filename,dest_location,dest_filename\n\
f utl_file:fcopy 180 1ra p,p,p,p,n nsrc_location,src_filename,dest_location,dest_filename,start_line\n\
f utl_file:fcopy 180 1ra p,p,p,p,n,n nsrc_location,src_filename,dest_location,dest_filename,start_line,end_line\n\
f utl_file:fflush 180 1ra .i nfile\n\
f utl_file:fgetattr 180 1qh p,p nlocation,filename,fexists,file_length,blocksize miiooo tp,p,g,k,n\n\
f utl_file:fopen 20g .i p,p,p nlocation,filename,open_mode\n\
f utl_file:fopen 180 .i p,p,p,n nlocation,filename,open_mode,max_linesize\n\
f utl_file:fopen 180 .i p,p,p,n,j nlocation,filename,open_mode,max_linesize,encoding\n\
f utl_file:fremove 180 1ra p,p nlocation,filename\n\
f utl_file:frename 20g 1ra p,p,p,p nlocation,filename,dest_dir,dest_file\n\
f utl_file:frename 180 1ra p,p,p,p,g nlocation,filename,dest_dir,dest_file,overwrite\n\
f utl_file:get_line 180 p .i nfile,buffer mio t.i,p\n\
f utl_file:get_line 180 p .i,n nfile,buffer,len mioi t.i,p,n\n\
f utl_file:get_nextline 180 p .i nfile,buffer mio t.i,p\n\
f utl_file:is_open 180 g .i nfile\n\
f utl_file:new_line 180 g .i nfile\n\
f utl_file:new_line 180 g .i,n nfile,lines\n\
f utl_file:put 20g g .i,1rf nfile,buffer\n\
f utl_file:put 180 g .i,p nfile,buffer\n\
f utl_file:put_line 20g g .i,1rf nfile,buffer\n\
f utl_file:put_line 20g g .i,1rf,g nfile,buffer,autoflush\n\
f utl_file:put_line 180 g .i,p nfile,buffer\n\
f utl_file:put_line 180 g .i,p,g nfile,buffer,autoflush\n\
f utl_file:putf 20g g .i,p nfile,format\n\
f utl_file:putf 20g g .i,p,p nfile,format,arg1\n\
f utl_file:putf 20g g .i,p,p,p nfile,format,arg1,arg2\n\
f utl_file:putf 20g g .i,p,p,p,p nfile,format,arg1,arg2,arg3\n\
f utl_file:putf 20g g .i,p,p,p,p,p nfile,format,arg1,arg2,arg3,arg4\n\
f utl_file:putf 180 g .i,p,p,p,p,p,p nfile,format,arg1,arg2,arg3,arg4,arg5\n\
f utl_file:tmpdir 180 p -\n\
o oracle:%7C%7C .g .g .g .a5\n\
o oracle:%7C%7C .h .h .h .a6\n\
o oracle:+ .f l uy .3q\n\
o oracle:+ .f n uy .3r\n\
o oracle:+ .f k uy .3s\n\
o oracle:+ .f 1b8 uy .3t\n\
o oracle:- .f .f jh .cm\n\
o oracle:- .f l uy .cn\n\
o oracle:- .f n uy .co\n\
o oracle:- .f k uy .cp\n\
o oracle:- .f 1b8 uy .cq\n\
k .g .g if .9q\n\
k .g sy ib\n\
k .g u2 ii\n\
k .g jg ii\n\
k .g jh ii\n\
k .g l ii\n\
k .g n ii\n\
k .g k ii\n\
k .g wy ii\n\
k .g 1b8 ii\n\
k .g p ib\n\
k .g uy ii\n\
k .g sz ib\n\
k .h .h if .dh\n\
k .h sy ib\n\
k .h u2 ii\n\
k .h jg ii\n\
k .h jh ii\n\
k .h l ii\n\
k .h n ii\n\
k .h k ii\n\
k .h wy ii\n\
k .h 1b8 ii\n\
k .h p ib\n\
k .h uy ii\n\
k .h sz ib\n\
k sy .g ib\n\
k sy .h ib\n\
k u2 .g ii\n\
k u2 .h ii\n\
k jg .g ii\n\
k jg .h ii\n\
k jh .g ii\n\
k jh .h ii\n\
k l .g ii\n\
k l .h ii\n\
k n .g ii\n\
k n .h ii\n\
k k .g ii\n\
k k .h ii\n\
k wy .g ii\n\
k wy .h ii\n\
k 1b8 .g ii\n\
k 1b8 .h ii\n\
k p .g ib\n\
k p .h ib\n\
k uy .g ii\n\
k uy .h ii\n\
k sz .g ib\n\
k sz .h ib\n\
# periods\n\
n periods g0:U\n\
t periods:drop_behavior e E 4 y.1[] lCASCADE,RESTRICT\n\
t periods:fk_actions e E 4 y.2[] lCASCADE,SET%20NULL,SET%20DEFAULT,RESTRICT,NO%20ACTION\n\
t periods:fk_match_types e E 4 y.3[] lFULL,PARTIAL,SIMPLE\n\
r periods:for_portion_views r .4* .4*[] g0:r	table_name:1p9:!	period_name:j:!	view_name:1p9:!	trigger_name:j:!\n\
r periods:foreign_keys r .5* .5*[] g0:r	key_name:j:!	table_name:1p9:!	column_names:rv:!	period_name:j:!	unique_key:j:!	match_type:.3:!=\'SIMPLE\'%3A%3Aperiods.fk_match_types	delete_action:.2:!=\'NO%20ACTION\'%3A%3Aperiods.fk_actions	update_action:.2:!=\'NO%20ACTION\'%3A%3Aperiods.fk_actions	fk_insert_trigger:j:!	fk_update_trigger:j:!	uk_update_trigger:j:!	uk_delete_trigger:j:!\n\
r periods:information_schema__periods v .6* .6*[]	table_catalog:j	table_schema:j	table_name:j	period_name:j	start_column_name:j	end_column_name:j\n\
r periods:periods r .7* .7*[] g0:r	table_name:1p9:!	period_name:j:!	start_column_name:j:!	end_column_name:j:!	range_type:1pa:!	bounds_check_constraint:j:!\n\
r periods:system_time_periods r .8* .8*[] g0:r	table_name:1p9:!	period_name:j:!	infinity_check_constraint:j:!	generated_always_trigger:j:!	write_history_trigger:j:!	truncate_trigger:j:!	excluded_column_names:rv:!=\'{}\'%3A%3Aname[]\n\
r periods:system_versioning r .9* .9*[] g0:r	table_name:1p9:!	period_name:j:!	history_table_name:1p9:!	view_name:1p9:!	func_as_of:p:!	func_between:p:!	func_between_symmetric:p:!	func_from_to:p:!\n\
r periods:unique_keys r .a* .a*[] g0:r	key_name:j:!	table_name:1p9:!	column_names:rv:!	period_name:j:!	unique_constraint:j:!	exclude_constraint:j:!\n\
v .6 SELECT CURRENT_CATALOG AS table_catalog, n.nspname AS table_schema, c.relname AS table_name, p.period_name, p.start_column_name, p.end_column_name FROM periods.periods p JOIN pg_class c ON c.oid = p.table_name::oid JOIN pg_namespace n ON n.oid = c.relnamespace\n\
i .4 periods:for_portion_views_pkey PU btree 2 1:1j1:0,2:7qk:0\n\
i .4 periods:for_portion_views_view_name_key U btree 1 3:1j1:0\n\
i .5 periods:foreign_keys_pkey PU btree 1 1:7qk:0\n\
i .7 periods:periods_pkey PU btree 2 1:1j1:0,2:7qk:0\n\
i .8 periods:system_time_periods_pkey PU btree 2 1:1j1:0,2:7qk:0\n\
i .9 periods:system_versioning_func_as_of_key U btree 1 5:2eu:0\n\
i .9 periods:system_versioning_func_between_key U btree 1 6:2eu:0\n\
i .9 periods:system_versioning_func_between_symmetric_key U btree 1 7:2eu:0\n\
i .9 periods:system_versioning_func_from_to_key U btree 1 8:2eu:0\n\
i .9 periods:system_versioning_history_table_name_key U btree 1 3:1j1:0\n\
i .9 periods:system_versioning_pkey PU btree 1 1:1j1:0\n\
i .9 periods:system_versioning_view_name_key U btree 1 4:1j1:0\n\
i .a periods:unique_keys_pkey PU btree 1 1:7qk:0\n\
c .4 for_portion_views_pkey p 1,2 .c\n\
c .4 for_portion_views_table_name_period_name_fkey f 1,2 .f .7 1,2 aas\n\
c .4 for_portion_views_view_name_key u 3 .d\n\
c .5 foreign_keys_delete_action_check c 7 (delete_action%20<>%20ALL%20(ARRAY[\'CASCADE\'%3A%3Aperiods.fk_actions%2C%20\'SET%20NULL\'%3A%3Aperiods.fk_actions%2C%20\'SET%20DEFAULT\'%3A%3Aperiods.fk_actions]))\n\
c .5 foreign_keys_pkey p 1 .e\n\
c .5 foreign_keys_table_name_period_name_fkey f 2,4 .f .7 1,2 aas\n\
c .5 foreign_keys_unique_key_fkey f 5 .o .a 1 aas\n\
c .5 foreign_keys_update_action_check c 8 (update_action%20<>%20ALL%20(ARRAY[\'CASCADE\'%3A%3Aperiods.fk_actions%2C%20\'SET%20NULL\'%3A%3Aperiods.fk_actions%2C%20\'SET%20DEFAULT\'%3A%3Aperiods.fk_actions]))\n\
c .7 periods_check c 3,4 (start_column_name%20<>%20end_column_name)\n\
c .7 periods_pkey p 1,2 .f\n\
c .8 system_time_periods_period_name_check c 2 (period_name%20%3D%20\'system_time\'%3A%3Aname)\n\
c .8 system_time_periods_pkey p 1,2 .g\n\
c .8 system_time_periods_table_name_period_name_fkey f 1,2 .f .7 1,2 aas\n\
c .9 system_versioning_func_as_of_key u 5 .h\n\
c .9 system_versioning_func_between_key u 6 .i\n\
c .9 system_versioning_func_between_symmetric_key u 7 .j\n\
c .9 system_versioning_func_from_to_key u 8 .k\n\
c .9 system_versioning_history_table_name_key u 3 .l\n\
c .9 system_versioning_period_name_check c 2 (period_name%20%3D%20\'system_time\'%3A%3Aname)\n\
c .9 system_versioning_pkey p 1 .m\n\
c .9 system_versioning_table_name_period_name_fkey f 1,2 .f .7 1,2 aas\n\
c .9 system_versioning_view_name_key u 4 .n\n\
c .a unique_keys_pkey p 1 .o\n\
c .a unique_keys_table_name_period_name_fkey f 2,4 .f .7 1,2 aas\n\
f periods:_choose_name 2sg j s1,p,p,n nresizable,fixed,separator,extra dNULL%3A%3Atext|\'_\'%3A%3Atext|2\n\
f periods:_choose_portion_view_name 2sg j j,j ntable_name,period_name\n\
f periods:_serialize 20g 1ra 1p9 ntable_name\n\
f periods:add_for_portion_view 2wg g 1p9,j ntable_name,period_name dNULL%3A%3Aregclass|NULL%3A%3Aname\n\
f periods:add_foreign_key 2wg j 1p9,rv,j,j,.3,.2,.2,j,j,j,j,j ntable_name,column_names,period_name,ref_unique_name,match_type,update_action,delete_action,key_name,fk_insert_trigger,fk_update_trigger,uk_update_trigger,uk_delete_trigger d\'SIMPLE\'%3A%3Aperiods.fk_match_types|\'NO%20ACTION\'%3A%3Aperiods.fk_actions|\'NO%20ACTION\'%3A%3Aperiods.fk_actions|NULL%3A%3Aname|NULL%3A%3Aname|NULL%3A%3Aname|NULL%3A%3Aname|NULL%3A%3Aname\n\
f periods:add_period 2wg g 1p9,j,j,j,1pa,j ntable_name,period_name,start_column_name,end_column_name,range_type,bounds_check_constraint dNULL%3A%3Aregtype|NULL%3A%3Aname\n\
f periods:add_system_time_period 2wg g 1p9,j,j,j,j,j,j,j,rv ntable_class,start_column_name,end_column_name,bounds_check_constraint,infinity_check_constraint,generated_always_trigger,write_history_trigger,truncate_trigger,excluded_column_names d\'system_time_start\'%3A%3Aname|\'system_time_end\'%3A%3Aname|NULL%3A%3Aname|NULL%3A%3Aname|NULL%3A%3Aname|NULL%3A%3Aname|NULL%3A%3Aname|\'{}\'%3A%3Aname[]\n\
f periods:add_system_versioning 2wg 1ra 1p9,j,j,j,j,j,j ntable_class,history_table_name,view_name,function_as_of_name,function_between_name,function_between_symmetric_name,function_from_to_name dNULL%3A%3Aname|NULL%3A%3Aname|NULL%3A%3Aname|NULL%3A%3Aname|NULL%3A%3Aname|NULL%3A%3Aname\n\
f periods:add_unique_key 2wg j 1p9,rv,j,j,j,j ntable_name,column_names,period_name,key_name,unique_constraint,exclude_constraint dNULL%3A%3Aname|NULL%3A%3Aname|NULL%3A%3Aname\n\
f periods:contains 200 g 1rf,1rf,1rf nsv1,ev1,ve\n\
f periods:contains 200 g 1rf,1rf,1rf,1rf nsv1,ev1,sv2,ev2\n\
f periods:drop_for_portion_view 2wg g 1p9,j,.1,g ntable_name,period_name,drop_behavior,purge d\'RESTRICT\'%3A%3Aperiods.drop_behavior|false\n\
f periods:drop_foreign_key 2wg g 1p9,j ntable_name,key_name\n\
f periods:drop_period 2wg g 1p9,j,.1,g ntable_name,period_name,drop_behavior,purge d\'RESTRICT\'%3A%3Aperiods.drop_behavior|false\n\
f periods:drop_protection 2wg 2ym -\n\
f periods:drop_system_time_period 240 g 1p9,.1,g ntable_name,drop_behavior,purge d\'RESTRICT\'%3A%3Aperiods.drop_behavior|false\n\
f periods:drop_system_versioning 2wg g 1p9,.1,g ntable_name,drop_behavior,purge d\'RESTRICT\'%3A%3Aperiods.drop_behavior|false\n\
f periods:drop_unique_key 2wg 1ra 1p9,j,.1,g ntable_name,key_name,drop_behavior,purge d\'RESTRICT\'%3A%3Aperiods.drop_behavior|false\n\
f periods:equals 200 g 1rf,1rf,1rf,1rf nsv1,ev1,sv2,ev2\n\
f periods:fk_insert_check 2sw 1rb -\n\
f periods:fk_update_check 2sw 1rb -\n\
f periods:generated_always_as_row_start_end 1ao 1rb -\n\
f periods:health_checks 2wg 2ym -\n\
f periods:immediately_precedes 200 g 1rf,1rf,1rf,1rf nsv1,ev1,sv2,ev2\n\
f periods:immediately_succeeds 200 g 1rf,1rf,1rf,1rf nsv1,ev1,sv2,ev2\n\
f periods:overlaps 200 g 1rf,1rf,1rf,1rf nsv1,ev1,sv2,ev2\n\
f periods:precedes 200 g 1rf,1rf,1rf,1rf nsv1,ev1,sv2,ev2\n\
f periods:rename_following 2wg 2ym -\n\
f periods:set_system_time_period_excluded_columns 2wg 1ra 1p9,rv ntable_name,excluded_column_names\n\
f periods:succeeds 200 g 1rf,1rf,1rf,1rf nsv1,ev1,sv2,ev2\n\
f periods:truncate_system_versioning 2vk 1rb -\n\
f periods:uk_delete_check 2sw 1rb -\n\
f periods:uk_update_check 2sw 1rb -\n\
f periods:update_portion_of 2sw 1rb -\n\
f periods:validate_foreign_key_new_row 2sw g j,2xm nforeign_key_name,row_data\n\
f periods:validate_foreign_key_old_row 2sw g j,2xm,g nforeign_key_name,row_data,is_update\n\
f periods:write_history 1ao 1rb -\n\
# pg_partman\n\
r check_default_table c .0* .0*[]	default_table:p	count:k\n\
r custom_time_partitions r .1* .1*[]	parent_table:p:!	child_table:p:!	partition_range:30m:!\n\
r part_config r .2* .2*[]	parent_table:p:!	control:p:!	partition_type:p:!	partition_interval:p:!	constraint_cols:s1	premake:n:!=4	optimize_trigger:n:!=4	optimize_constraint:n:!=30	epoch:p:!=\'none\'%3A%3Atext	inherit_fk:g:!=true	retention:p	retention_schema:p	retention_keep_table:g:!=true	retention_keep_index:g:!=true	infinite_time_partitions:g:!=false	datetime_string:p	automatic_maintenance:p:!=\'on\'%3A%3Atext	jobmon:g:!=true	sub_partition_set_full:g:!=false	undo_in_progress:g:!=false	trigger_exception_handling:g=false	upsert:p:!=\'\'%3A%3Atext	trigger_return_null:g:!=true	template_table:p	publications:s1	inherit_privileges:g=false	constraint_valid:g:!=true	subscription_refresh:p	drop_cascade_fk:g:!=false	ignore_default_data:g:!=false\n\
r part_config_sub r .3* .3*[]	sub_parent:p:!	sub_partition_type:p:!	sub_control:p:!	sub_partition_interval:p:!	sub_constraint_cols:s1	sub_premake:n:!=4	sub_optimize_trigger:n:!=4	sub_optimize_constraint:n:!=30	sub_epoch:p:!=\'none\'%3A%3Atext	sub_inherit_fk:g:!=true	sub_retention:p	sub_retention_schema:p	sub_retention_keep_table:g:!=true	sub_retention_keep_index:g:!=true	sub_infinite_time_partitions:g:!=false	sub_automatic_maintenance:p:!=\'on\'%3A%3Atext	sub_jobmon:g:!=true	sub_trigger_exception_handling:g=false	sub_upsert:p:!=\'\'%3A%3Atext	sub_trigger_return_null:g:!=true	sub_template_table:p	sub_inherit_privileges:g=false	sub_constraint_valid:g:!=true	sub_subscription_refresh:p	sub_date_trunc_interval:p	sub_ignore_default_data:g:!=false\n\
r table_privs v .4* .4*[]	grantor:j	grantee:j	table_schema:j	table_name:j	privilege_type:p\n\
v .4 SELECT u_grantor.rolname AS grantor, grantee.rolname AS grantee, nc.nspname AS table_schema, c.relname AS table_name, c.prtype AS privilege_type FROM ( SELECT pg_class.oid, pg_class.relname, pg_class.relnamespace, pg_class.relkind, pg_class.relowner, (aclexplode(COALESCE(pg_class.relacl, acldefault(\'r\'::"char", pg_class.relowner)))).grantor AS grantor, (aclexplode(COALESCE(pg_class.relacl, acldefault(\'r\'::"char", pg_class.relowner)))).grantee AS grantee, (aclexplode(COALESCE(pg_class.relacl, acldefault(\'r\'::"char", pg_class.relowner)))).privilege_type AS privilege_type, (aclexplode(COALESCE(pg_class.relacl, acldefault(\'r\'::"char", pg_class.relowner)))).is_grantable AS is_grantable FROM pg_class) c(oid, relname, relnamespace, relkind, relowner, grantor, grantee, prtype, grantable), pg_namespace nc, pg_roles u_grantor, ( SELECT pg_roles.oid, pg_roles.rolname FROM pg_roles UNION ALL SELECT 0::oid AS oid, \'PUBLIC\'::name) grantee(oid, rolname) WHERE c.relnamespace = nc.oid AND (c.relkind = ANY (ARRAY[\'r\'::"char", \'v\'::"char", \'p\'::"char"])) AND c.grantee = grantee.oid AND c.grantor = u_grantor.oid AND (c.prtype = ANY (ARRAY[\'INSERT\'::text, \'SELECT\'::text, \'UPDATE\'::text, \'DELETE\'::text, \'TRUNCATE\'::text, \'REFERENCES\'::text, \'TRIGGER\'::text])) AND (pg_has_role(u_grantor.oid, \'USAGE\'::text) OR pg_has_role(grantee.oid, \'USAGE\'::text) OR grantee.rolname = \'PUBLIC\'::name)\n\
i .1 custom_time_partitions_partition_range_idx - gist 1 3:7ry:0\n\
i .1 custom_time_partitions_pkey PU btree 2 1:2eu:0,2:2eu:0\n\
i .2 part_config_parent_table_pkey PU btree 1 1:2eu:0\n\
i .3 part_config_sub_pkey PU btree 1 1:2eu:0\n\
i .2 part_config_type_idx - btree 1 3:2eu:0\n\
c .1 custom_time_partitions_pkey p 1,2 .7\n\
c .2 control_constraint_col_chk c 5,2 ((constraint_cols%20@>%20ARRAY[control])%20<>%20true)\n\
c .2 part_config_automatic_maintenance_check c 17 check_automatic_maintenance_value(automatic_maintenance)\n\
c .2 part_config_epoch_check c 9 check_epoch_type(epoch)\n\
c .2 part_config_parent_table_pkey p 1 .8\n\
c .2 part_config_type_check c 3 check_partition_type(partition_type)\n\
c .2 positive_premake_check c 6 (premake%20>%200)\n\
c .2 publications_no_empty_set_chk c 25 (publications%20<>%20\'{}\'%3A%3Atext[])\n\
c .2 retention_schema_not_empty_chk c 12 (retention_schema%20<>%20\'\'%3A%3Atext)\n\
c .3 control_constraint_col_chk c 5,3 ((sub_constraint_cols%20@>%20ARRAY[sub_control])%20<>%20true)\n\
c .3 part_config_sub_automatic_maintenance_check c 16 check_automatic_maintenance_value(sub_automatic_maintenance)\n\
c .3 part_config_sub_epoch_check c 9 check_epoch_type(sub_epoch)\n\
c .3 part_config_sub_pkey p 1 .9\n\
c .3 part_config_sub_sub_parent_fkey f 1 .8 .2 1 ccs\n\
c .3 part_config_sub_type_check c 2 check_partition_type(sub_partition_type)\n\
c .3 positive_premake_check c 6 (sub_premake%20>%200)\n\
c .3 retention_schema_not_empty_chk c 12 (sub_retention_schema%20<>%20\'\'%3A%3Atext)\n\
f apply_cluster 2sw 1ra p,p,p,p np_parent_schema,p_parent_tablename,p_child_schema,p_child_tablename\n\
f apply_constraints 2sw 1ra p,p,g,k np_parent_table,p_child_table,p_analyze,p_job_id dNULL%3A%3Atext|false|NULL%3A%3Abigint\n\
f apply_foreign_keys 2sw 1ra p,p,k,g np_parent_table,p_child_table,p_job_id,p_debug dNULL%3A%3Abigint|false\n\
f apply_privileges 2sw 1ra p,p,p,p,k np_parent_schema,p_parent_tablename,p_child_schema,p_child_tablename,p_job_id dNULL%3A%3Abigint\n\
f apply_publications 2sw 1ra p,p,p np_parent_table,p_child_schema,p_child_tablename\n\
f autovacuum_off 2sw g p,p,p,p np_parent_schema,p_parent_tablename,p_source_schema,p_source_tablename dNULL%3A%3Atext|NULL%3A%3Atext\n\
f autovacuum_reset 2sw g p,p,p,p np_parent_schema,p_parent_tablename,p_source_schema,p_source_tablename dNULL%3A%3Atext|NULL%3A%3Atext\n\
f check_automatic_maintenance_value 2sg g p np_automatic_maintenance\n\
f check_control_type 20c 1qh p,p,p np_parent_schema,p_parent_tablename,p_control,general_type,exact_type miiitt tp,p,p,p,p\n\
f check_default 2ss .0* g np_exact_count dtrue csearch_path%3Dpublic%2C%20pg_temp\n\
f check_epoch_type 2w0 g p np_type csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f check_name_length 2w0 p p,p,g np_object_name,p_suffix,p_table_partition dNULL%3A%3Atext|false csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f check_partition_type 2w0 g p np_type csearch_path%3Dpg_catalog%2C%20pg_temp\n\
f check_subpart_sameconfig 20c 1qh p np_parent_table,sub_partition_type,sub_control,sub_partition_interval,sub_constraint_cols,sub_premake,sub_optimize_trigger,sub_optimize_constraint,sub_epoch,sub_inherit_fk,sub_retention,sub_retention_schema,sub_retention_keep_table,sub_retention_keep_index,sub_infinite_time_partitions,sub_automatic_maintenance,sub_jobmon,sub_trigger_exception_handling,sub_upsert,sub_trigger_return_null,sub_template_table,sub_inherit_privileges,sub_constraint_valid,sub_subscription_refresh,sub_date_trunc_interval,sub_ignore_default_data mittttttttttttttttttttttttt tp,p,p,p,s1,n,n,n,p,g,p,p,g,g,g,p,g,g,p,g,p,g,g,p,p,g csearch_path%3Dpublic%2C%20pg_temp\n\
f check_subpartition_limits 2sw 1qh p,p np_parent_table,p_type,sub_min,sub_max miioo tp,p,p,p\n\
f create_function_id 2sw 1ra p,k np_parent_table,p_job_id dNULL%3A%3Abigint\n\
f create_function_time 2sw 1ra p,k np_parent_table,p_job_id dNULL%3A%3Abigint\n\
f create_parent 2sw g p,p,p,p,s1,n,p,p,g,p,p,s1,g,p,g,p np_parent_table,p_control,p_type,p_interval,p_constraint_cols,p_premake,p_automatic_maintenance,p_start_partition,p_inherit_fk,p_epoch,p_upsert,p_publications,p_trigger_return_null,p_template_table,p_jobmon,p_date_trunc_interval dNULL%3A%3Atext[]|4|\'on\'%3A%3Atext|NULL%3A%3Atext|true|\'none\'%3A%3Atext|\'\'%3A%3Atext|NULL%3A%3Atext[]|true|NULL%3A%3Atext|true|NULL%3A%3Atext\n\
f create_partition_id 2sw g p,s8,g,p np_parent_table,p_partition_ids,p_analyze,p_start_partition dtrue|NULL%3A%3Atext\n\
f create_partition_time 2sw g p,wx,g,p np_parent_table,p_partition_times,p_analyze,p_start_partition dtrue|NULL%3A%3Atext\n\
f create_sub_parent 2sw g p,p,p,p,p,s1,n,p,g,p,p,g,g,p np_top_parent,p_control,p_type,p_interval,p_native_check,p_constraint_cols,p_premake,p_start_partition,p_inherit_fk,p_epoch,p_upsert,p_trigger_return_null,p_jobmon,p_date_trunc_interval dNULL%3A%3Atext|NULL%3A%3Atext[]|4|NULL%3A%3Atext|true|\'none\'%3A%3Atext|\'\'%3A%3Atext|true|true|NULL%3A%3Atext\n\
f create_trigger 2sw 1ra p np_parent_table\n\
f drop_constraints 2sw 1ra p,p,g np_parent_table,p_child_table,p_debug dfalse\n\
f drop_partition_column 2sw 1ra p,p np_parent_table,p_column\n\
f drop_partition_id 2sw n p,k,g,g,p np_parent_table,p_retention,p_keep_table,p_keep_index,p_retention_schema dNULL%3A%3Abigint|NULL%3A%3Aboolean|NULL%3A%3Aboolean|NULL%3A%3Atext\n\
f drop_partition_time 2sw n p,wy,g,g,p,ww np_parent_table,p_retention,p_keep_table,p_keep_index,p_retention_schema,p_reference_timestamp dNULL%3A%3Ainterval|NULL%3A%3Aboolean|NULL%3A%3Aboolean|NULL%3A%3Atext|CURRENT_TIMESTAMP\n\
f dump_partitioned_table_definition 2so p p,g np_parent_table,p_ignore_template_table dfalse\n\
f inherit_template_properties 2sw g p,p,p np_parent_table,p_child_schema,p_child_tablename\n\
f partition_data_id 2sw k p,n,k,1b8,p,g,p,s1 np_parent_table,p_batch_count,p_batch_interval,p_lock_wait,p_order,p_analyze,p_source_table,p_ignored_columns d1|NULL%3A%3Abigint|0|\'ASC\'%3A%3Atext|true|NULL%3A%3Atext|NULL%3A%3Atext[]\n\
f partition_data_proc 2sz 1ra p,p,n,n,p,p,n,n,g,s1 np_parent_table,p_interval,p_batch,p_wait,p_source_table,p_order,p_lock_wait,p_lock_wait_tries,p_quiet,p_ignored_columns dNULL%3A%3Atext|NULL%3A%3Ainteger|1|NULL%3A%3Atext|\'ASC\'%3A%3Atext|0|10|false|NULL%3A%3Atext[]\n\
f partition_data_time 2sw k p,n,wy,1b8,p,g,p,s1 np_parent_table,p_batch_count,p_batch_interval,p_lock_wait,p_order,p_analyze,p_source_table,p_ignored_columns d1|NULL%3A%3Ainterval|0|\'ASC\'%3A%3Atext|true|NULL%3A%3Atext|NULL%3A%3Atext[]\n\
f partition_gap_fill 2sw n p np_parent_table\n\
f reapply_constraints_proc 2sz 1ra p,g,g,n,g np_parent_table,p_drop_constraints,p_apply_constraints,p_wait,p_dryrun dfalse|false|0|false\n\
f reapply_privileges 2sw 1ra p np_parent_table\n\
f run_analyze 2sz 1ra g,g,p np_skip_locked,p_quiet,p_parent_table dfalse|false|NULL%3A%3Atext\n\
f run_maintenance 2sw 1ra p,g,g np_parent_table,p_analyze,p_jobmon dNULL%3A%3Atext|NULL%3A%3Aboolean|true\n\
f run_maintenance_proc 2sz 1ra n,g,g np_wait,p_analyze,p_jobmon d0|NULL%3A%3Aboolean|true\n\
f show_partition_info 2so 1qh p,p,p np_child_table,p_partition_interval,p_parent_table,child_start_time,child_end_time,child_start_id,child_end_id,suffix miiiooooo tp,p,p,ww,ww,k,k,p dNULL%3A%3Atext|NULL%3A%3Atext\n\
f show_partition_name 2so 1qh p,p np_parent_table,p_value,partition_schema,partition_table,suffix_timestamp,suffix_id,table_exists miiooooo tp,p,p,p,ww,k,g\n\
f show_partitions 2ss 1qh p,p,g np_parent_table,p_order,p_include_default,partition_schemaname,partition_tablename miiitt tp,p,g,p,p d\'ASC\'%3A%3Atext|false csearch_path%3Dpublic%2C%20pg_temp\n\
f stop_sub_partition 2sw g p,g np_parent_table,p_jobmon dtrue\n\
f undo_partition 2sw 1qh p,n,p,g,1b8,p,s1,g np_parent_table,p_batch_count,p_batch_interval,p_keep_table,p_lock_wait,p_target_table,p_ignored_columns,p_drop_cascade,partitions_undone,rows_undone miiiiiiiioo tp,n,p,g,1b8,p,s1,g,n,k d1|NULL%3A%3Atext|true|0|NULL%3A%3Atext|NULL%3A%3Atext[]|false\n\
f undo_partition_proc 2sz 1ra p,p,n,n,p,g,n,n,g,s1,g np_parent_table,p_interval,p_batch,p_wait,p_target_table,p_keep_table,p_lock_wait,p_lock_wait_tries,p_quiet,p_ignored_columns,p_drop_cascade dNULL%3A%3Atext|NULL%3A%3Ainteger|1|NULL%3A%3Atext|true|0|10|false|NULL%3A%3Atext[]|false\n\
# pg_similarity\n\
f block 16o jh p,p\n\
f block_op 16w g p,p\n\
f cosine 16o jh p,p\n\
f cosine_op 16w g p,p\n\
f dice 16o jh p,p\n\
f dice_op 16w g p,p\n\
f euclidean 16o jh p,p\n\
f euclidean_op 16w g p,p\n\
f gin_extract_query_token 16o 1rd 1rd,1rd,l,1rd,1rd,1rd,1rd\n\
f gin_extract_value_token 16o 1rd 1rd,1rd,1rd\n\
f gin_token_consistent 16o g 1rd,l,1rd,n,1rd,1rd,1rd,1rd\n\
f hamming 16o jh 17e,17e\n\
f hamming_op 16w g 17e,17e\n\
f hamming_text 16o jh p,p\n\
f hamming_text_op 16w g p,p\n\
f jaccard 16o jh p,p\n\
f jaccard_op 16w g p,p\n\
f jaro 16o jh p,p\n\
f jaro_op 16w g p,p\n\
f jarowinkler 16o jh p,p\n\
f jarowinkler_op 16w g p,p\n\
f lev 16o jh p,p\n\
f lev_op 16w g p,p\n\
f levslow 16o jh p,p\n\
f levslow_op 16w g p,p\n\
f matchingcoefficient 16o jh p,p\n\
f matchingcoefficient_op 16w g p,p\n\
f mongeelkan 16o jh p,p\n\
f mongeelkan_op 16w g p,p\n\
f needlemanwunsch 16o jh p,p\n\
f needlemanwunsch_op 16w g p,p\n\
f overlapcoefficient 16o jh p,p\n\
f overlapcoefficient_op 16w g p,p\n\
f qgram 16o jh p,p\n\
f qgram_op 16w g p,p\n\
f smithwaterman 16o jh p,p\n\
f smithwaterman_op 16w g p,p\n\
f smithwatermangotoh 16o jh p,p\n\
f smithwatermangotoh_op 16w g p,p\n\
f soundex 16o jh p,p\n\
f soundex_op 16w g p,p\n\
o ~!! p p g .7 .15\n\
o ~!~ p p g .12 .16\n\
o ~## p p g .3 .17\n\
o ~#~ p p g .u .18\n\
o ~%25%25 p p g .i .19\n\
o ~%3D%3D p p g .m .1a\n\
o ~%3D~ p p g .10 .1b\n\
o ~%7C%7C p p g .s .1c\n\
o ~** p p g .w .1d\n\
o ~*~ p p g .14 .1e\n\
o ~++ p p g .1 .1f\n\
o ~-~ p p g .5 .1g\n\
o ~?? p p g .g .1h\n\
o ~@@ p p g .k .1i\n\
o ~@~ p p g .e .1j\n\
o ~^^ p p g .q .1k\n\
o ~~~ p p g .y .1l\n\
F gin_similarity_ops gin\n\
C gin_similarity_ops gin p 0 .1m 1:.1f,2:.17,3:.1g,4:.15,5:.1h,9:.1k,12:.1d,13:.1l\n\
# pgtap\n\
r _time_trial_type c .0* .0*[]	a_time:1b8\n\
r pg_all_foreign_keys v .1* .1*[] g0:r	fk_schema_name:j	fk_table_name:j	fk_constraint_name:j	fk_table_oid:q	fk_columns:rv	pk_schema_name:j	pk_table_name:j	pk_constraint_name:j	pk_table_oid:q	pk_index_name:j	pk_columns:rv	match_type:p	on_delete:p	on_update:p	is_deferrable:g	is_deferred:g\n\
r tap_funky v .2* .2*[] g0:r	oid:q	schema:j	name:j	owner:j	args:p	returns:p	langoid:q	is_strict:g	kind:i	is_definer:g	returns_set:g	volatility:sy.5	is_visible:g\n\
v .1 SELECT n1.nspname AS fk_schema_name, c1.relname AS fk_table_name, k1.conname AS fk_constraint_name, c1.oid AS fk_table_oid, _pg_sv_column_array(k1.conrelid, k1.conkey) AS fk_columns, n2.nspname AS pk_schema_name, c2.relname AS pk_table_name, k2.conname AS pk_constraint_name, c2.oid AS pk_table_oid, ci.relname AS pk_index_name, _pg_sv_column_array(k1.confrelid, k1.confkey) AS pk_columns, CASE k1.confmatchtype WHEN \'f\'::"char" THEN \'FULL\'::text WHEN \'p\'::"char" THEN \'PARTIAL\'::text WHEN \'u\'::"char" THEN \'NONE\'::text ELSE NULL::text END AS match_type, CASE k1.confdeltype WHEN \'a\'::"char" THEN \'NO ACTION\'::text WHEN \'c\'::"char" THEN \'CASCADE\'::text WHEN \'d\'::"char" THEN \'SET DEFAULT\'::text WHEN \'n\'::"char" THEN \'SET NULL\'::text WHEN \'r\'::"char" THEN \'RESTRICT\'::text ELSE NULL::text END AS on_delete, CASE k1.confupdtype WHEN \'a\'::"char" THEN \'NO ACTION\'::text WHEN \'c\'::"char" THEN \'CASCADE\'::text WHEN \'d\'::"char" THEN \'SET DEFAULT\'::text WHEN \'n\'::"char" THEN \'SET NULL\'::text WHEN \'r\'::"char" THEN \'RESTRICT\'::text ELSE NULL::text END AS on_update, k1.condeferrable AS is_deferrable, k1.condeferred AS is_deferred FROM pg_constraint k1 JOIN pg_namespace n1 ON n1.oid = k1.connamespace JOIN pg_class c1 ON c1.oid = k1.conrelid JOIN pg_class c2 ON c2.oid = k1.confrelid JOIN pg_namespace n2 ON n2.oid = c2.relnamespace JOIN pg_depend d ON d.classid = \'pg_constraint\'::regclass::oid AND d.objid = k1.oid AND d.objsubid = 0 AND d.deptype = \'n\'::"char" AND d.refclassid = \'pg_class\'::regclass::oid AND d.refobjsubid = 0 JOIN pg_class ci ON ci.oid = d.refobjid AND ci.relkind = \'i\'::"char" LEFT JOIN pg_depend d2 ON d2.classid = \'pg_class\'::regclass::oid AND d2.objid = ci.oid AND d2.objsubid = 0 AND d2.deptype = \'i\'::"char" AND d2.refclassid = \'pg_constraint\'::regclass::oid AND d2.refobjsubid = 0 LEFT JOIN pg_constraint k2 ON k2.oid = d2.refobjid AND (k2.contype = ANY (ARRAY[\'p\'::"char", \'u\'::"char"])) WHERE k1.conrelid <> 0::oid AND k1.confrelid <> 0::oid AND k1.contype = \'f\'::"char" AND _pg_sv_table_accessible(n1.oid, c1.oid)\n\
v .2 SELECT p.oid, n.nspname AS schema, p.proname AS name, pg_get_userbyid(p.proowner) AS owner, array_to_string(p.proargtypes::regtype[], \',\'::text) AS args, CASE p.proretset WHEN true THEN \'setof \'::text ELSE \'\'::text END || p.prorettype::regtype AS returns, p.prolang AS langoid, p.proisstrict AS is_strict, _prokind(p.oid) AS kind, p.prosecdef AS is_definer, p.proretset AS returns_set, p.provolatile::character(1) AS volatility, pg_function_is_visible(p.oid) AS is_visible FROM pg_proc p JOIN pg_namespace n ON p.pronamespace = n.oid\n\
f _add 20g n p,n\n\
f _add 2sw n p,n,p\n\
f _alike 2sw p g,1rf,p,p\n\
f _ancestor_of 20g g j,j,n\n\
f _ancestor_of 20g g j,j,j,j,n\n\
f _are 2sw p p,rv,rv,p\n\
f _areni 2sw p p,s1,s1,p\n\
f _array_to_sorted_string 200 p rv,p\n\
f _assets_are 20g p p,s1,s1,p\n\
f _cast_exists 20g g j,j\n\
f _cast_exists 20g g j,j,j\n\
f _cast_exists 20g g j,j,j,j\n\
f _cdi 20g p j,j,1rf\n\
f _cdi 2sw p j,j,1rf,p\n\
f _cdi 2sw p j,j,j,1rf,p\n\
f _cexists 20g g j,j\n\
f _cexists 20g g j,j,j\n\
f _ckeys 20g rv j,sy\n\
f _ckeys 20g rv j,j,sy\n\
f _cleanup 20g g -\n\
f _cmp_types 2sw g q,j\n\
f _col_is_null 2sw p j,j,j,p,g\n\
f _col_is_null 2sw p j,j,p,g\n\
f _constraint 2sw p j,sy,rv,p,p\n\
f _constraint 2sw p j,j,sy,rv,p,p\n\
f _contract_on 200 i p\n\
f _currtest 2sw n -\n\
f _db_privs 2sw rv -\n\
f _def_is 2sw p p,p,1rf,p\n\
f _definer 20g g j\n\
f _definer 20g g j,rv\n\
f _definer 20g g j,j\n\
f _definer 20g g j,j,rv\n\
f _dexists 20g g j\n\
f _dexists 20g g j,j\n\
f _do_ne 2sw p p,p,p,p\n\
f _docomp 2sw p p,p,p,p\n\
f _error_diag 200 p p,p,p,p,p,p,p,p,p,p\n\
f _expand_context 200 p sy\n\
f _expand_on 200 p sy\n\
f _expand_vol 200 p sy\n\
f _ext_exists 20g g j\n\
f _ext_exists 20g g j,j\n\
f _extensions 20k j -\n\
f _extensions 20k j j\n\
f _extras 20g rv s6,rv\n\
f _extras 20g rv s6,j,rv\n\
f _extras 20g rv sy,rv\n\
f _extras 20g rv sy,j,rv\n\
f _finish 2t0 p n,n,n,g dNULL%3A%3Aboolean\n\
f _fkexists 20g g j,rv\n\
f _fkexists 20g g j,j,rv\n\
f _fprivs_are 2sw p p,j,rv,p\n\
f _func_compare 20g p j,j,rv,1rf,1rf,p\n\
f _func_compare 20g p j,j,rv,g,p\n\
f _func_compare 20g p j,j,1rf,1rf,p\n\
f _func_compare 20g p j,j,g,p\n\
f _funkargs 2so p rv\n\
f _get 2s0 n p\n\
f _get_ac_privs 2sw s1 j,p\n\
f _get_col_ns_type 20g p j,j,j\n\
f _get_col_privs 2sw s1 j,p,j\n\
f _get_col_type 20g p j,j\n\
f _get_col_type 20g p j,j,j\n\
f _get_context 20g i j,j\n\
f _get_db_owner 20g j j\n\
f _get_db_privs 2sw s1 j,p\n\
f _get_dtype 20g p j\n\
f _get_dtype 20g p j,p,g\n\
f _get_fdw_privs 2sw s1 j,p\n\
f _get_func_owner 20g j j,rv\n\
f _get_func_owner 20g j j,j,rv\n\
f _get_func_privs 2sw s1 p,p\n\
f _get_index_owner 20g j j,j\n\
f _get_index_owner 20g j j,j,j\n\
f _get_lang_privs 2sw s1 j,p\n\
f _get_language_owner 20g j j\n\
f _get_latest 2s0 rz p\n\
f _get_latest 2s0 n p,n\n\
f _get_note 2s0 p n\n\
f _get_note 2s0 p p\n\
f _get_opclass_owner 20g j j\n\
f _get_opclass_owner 20g j j,j\n\
f _get_rel_owner 20g j s6,j\n\
f _get_rel_owner 20g j s6,j,j\n\
f _get_rel_owner 20g j sy,j\n\
f _get_rel_owner 20g j sy,j,j\n\
f _get_rel_owner 20g j j\n\
f _get_rel_owner 20g j j,j\n\
f _get_schema_owner 20g j j\n\
f _get_schema_privs 2sw s1 j,p\n\
f _get_sequence_privs 2sw s1 j,p\n\
f _get_server_privs 2sw s1 j,p\n\
f _get_table_privs 2sw s1 j,p\n\
f _get_tablespace_owner 20g j j\n\
f _get_tablespaceprivs 2sw s1 j,p\n\
f _get_type_owner 20g j j\n\
f _get_type_owner 20g j j,j\n\
f _got_func 20g g j\n\
f _got_func 20g g j,rv\n\
f _got_func 20g g j,j\n\
f _got_func 20g g j,j,rv\n\
f _grolist 20g sk j\n\
f _has_def 20g g j,j\n\
f _has_def 20g g j,j,j\n\
f _has_group 1zk g j\n\
f _has_role 1zk g j\n\
f _has_type 20g g j,s6\n\
f _has_type 20g g j,j,s6\n\
f _has_user 1zk g j\n\
f _hasc 20g g j,sy\n\
f _hasc 20g g j,j,sy\n\
f _have_index 20g g j,j\n\
f _have_index 20g g j,j,j\n\
f _ident_array_to_sorted_string 200 p rv,p\n\
f _ident_array_to_string 200 p rv,p\n\
f _ikeys 20g s1 j,j\n\
f _ikeys 20g s1 j,j,j\n\
f _inherited 20g g j\n\
f _inherited 20g g j,j\n\
f _is_indexed 20g g j,j,s1\n\
f _is_instead 20g g j,j\n\
f _is_instead 20g g j,j,j\n\
f _is_schema 20g g j\n\
f _is_super 1zk g j\n\
f _is_trusted 20g g j\n\
f _is_verbose 208 g -\n\
f _keys 20k rv j,sy\n\
f _keys 20k rv j,j,sy\n\
f _lang 20g j j\n\
f _lang 20g j j,rv\n\
f _lang 20g j j,j\n\
f _lang 20g j j,j,rv\n\
f _missing 20g rv s6,rv\n\
f _missing 20g rv s6,j,rv\n\
f _missing 20g rv sy,rv\n\
f _missing 20g rv sy,j,rv\n\
f _nosuch 200 p j,j,rv\n\
f _op_exists 20g g j,j,j\n\
f _op_exists 20g g j,j,j,j\n\
f _op_exists 20g g j,j,j,j,j\n\
f _opc_exists 20g g j\n\
f _opc_exists 20g g j,j\n\
f _partof 20g g j,j\n\
f _partof 20g g j,j,j,j\n\
f _parts 20k j j\n\
f _parts 20k j j,j\n\
f _pg_sv_column_array 208 rv q,rx\n\
f _pg_sv_table_accessible 1z4 g q,q\n\
f _pg_sv_type_array 208 rv sk\n\
f _prokind 2so i q np_oid\n\
f _query 20g p p\n\
f _quote_ident_like 2sw p p,p\n\
f _refine_vol 200 p p\n\
f _relcomp 20g p p,1r9,p,p\n\
f _relcomp 20g p p,p,p,p\n\
f _relcomp 2sw p p,p,p,p,p\n\
f _relexists 20g g j\n\
f _relexists 20g g j,j\n\
f _relne 20g p p,1r9,p,p\n\
f _relne 20g p p,p,p,p\n\
f _returns 20g p j\n\
f _returns 20g p j,rv\n\
f _returns 20g p j,j\n\
f _returns 20g p j,j,rv\n\
f _rexists 20g g s6,j\n\
f _rexists 20g g s6,j,j\n\
f _rexists 20g g sy,j\n\
f _rexists 20g g sy,j,j\n\
f _rule_on 20g i j,j\n\
f _rule_on 20g i j,j,j\n\
f _runem 2t0 p s1,g\n\
f _runner 2t0 p s1,s1,s1,s1,s1\n\
f _set 2sw n n,n\n\
f _set 20g n p,n\n\
f _set 2sw n p,n,p\n\
f _strict 20g g j\n\
f _strict 20g g j,rv\n\
f _strict 20g g j,j\n\
f _strict 20g g j,j,rv\n\
f _table_privs 2sw rv -\n\
f _temptable 2sw p 1r9,p\n\
f _temptable 2sw p p,p\n\
f _temptypes 20g p p\n\
f _time_trials 2t0 .0* p,n,1b8\n\
f _tlike 20g p g,p,p,p\n\
f _todo 2sw p -\n\
f _trig 20g g j,j\n\
f _trig 20g g j,j,j\n\
f _type_func 20g g i,j\n\
f _type_func 20g g i,j,rv\n\
f _type_func 20g g i,j,j\n\
f _type_func 20g g i,j,j,rv\n\
f _types_are 20g p rv,p,s6\n\
f _types_are 20g p j,rv,p,s6\n\
f _unalike 2sw p g,1rf,p,p\n\
f _vol 20g p j\n\
f _vol 20g p j,rv\n\
f _vol 20g p j,j\n\
f _vol 20g p j,j,rv\n\
f add_result 2sw n g,g,p,p,p\n\
f alike 20g p 1rf,p\n\
f alike 20g p 1rf,p,p\n\
f any_column_privs_are 20g p j,j,rv\n\
f any_column_privs_are 2sw p j,j,rv,p\n\
f any_column_privs_are 20g p j,j,j,rv\n\
f any_column_privs_are 2sw p j,j,j,rv,p\n\
f bag_eq 20g p p,1r9\n\
f bag_eq 20g p p,1r9,p\n\
f bag_eq 20g p p,p\n\
f bag_eq 20g p p,p,p\n\
f bag_has 20g p p,p\n\
f bag_has 20g p p,p,p\n\
f bag_hasnt 20g p p,p\n\
f bag_hasnt 20g p p,p,p\n\
f bag_ne 20g p p,1r9\n\
f bag_ne 20g p p,1r9,p\n\
f bag_ne 20g p p,p\n\
f bag_ne 20g p p,p,p\n\
f can 20g p rv\n\
f can 2sw p rv,p\n\
f can 20g p j,rv\n\
f can 2sw p j,rv,p\n\
f cast_context_is 20g p j,j,p\n\
f cast_context_is 2sw p j,j,p,p\n\
f casts_are 20g p s1\n\
f casts_are 20g p s1,p\n\
f check_test 20k p p,g\n\
f check_test 20k p p,g,p\n\
f check_test 20k p p,g,p,p\n\
f check_test 20k p p,g,p,p,p\n\
f check_test 2t0 p p,g,p,p,p,g\n\
f cmp_ok 20g p 1rf,p,1rf\n\
f cmp_ok 2sw p 1rf,p,1rf,p\n\
f col_default_is 20g p j,j,1rf\n\
f col_default_is 20g p j,j,1rf,p\n\
f col_default_is 20g p j,j,j,1rf,p\n\
f col_default_is 20g p j,j,j,p,p\n\
f col_default_is 20g p j,j,p\n\
f col_default_is 20g p j,j,p,p\n\
f col_has_check 20g p j,rv\n\
f col_has_check 20g p j,rv,p\n\
f col_has_check 20g p j,j\n\
f col_has_check 20g p j,j,rv,p\n\
f col_has_check 20g p j,j,j,p\n\
f col_has_check 20g p j,j,p\n\
f col_has_default 20g p j,j\n\
f col_has_default 2sw p j,j,j,p\n\
f col_has_default 2sw p j,j,p\n\
f col_hasnt_default 20g p j,j\n\
f col_hasnt_default 2sw p j,j,j,p\n\
f col_hasnt_default 2sw p j,j,p\n\
f col_is_fk 20g p j,rv\n\
f col_is_fk 2sw p j,rv,p\n\
f col_is_fk 20g p j,j\n\
f col_is_fk 2sw p j,j,rv,p\n\
f col_is_fk 20g p j,j,j,p\n\
f col_is_fk 20g p j,j,p\n\
f col_is_null 20g p j,j,j,p nschema_name,table_name,column_name,description dNULL%3A%3Atext\n\
f col_is_null 20g p j,j,p ntable_name,column_name,description dNULL%3A%3Atext\n\
f col_is_pk 20g p j,rv\n\
f col_is_pk 20g p j,rv,p\n\
f col_is_pk 20g p j,j\n\
f col_is_pk 20g p j,j,rv,p\n\
f col_is_pk 20g p j,j,j,p\n\
f col_is_pk 20g p j,j,p\n\
f col_is_unique 20g p j,rv\n\
f col_is_unique 20g p j,rv,p\n\
f col_is_unique 20g p j,j\n\
f col_is_unique 20g p j,j,rv\n\
f col_is_unique 20g p j,j,rv,p\n\
f col_is_unique 20g p j,j,j\n\
f col_is_unique 20g p j,j,j,p\n\
f col_is_unique 20g p j,j,p\n\
f col_isnt_fk 20g p j,rv\n\
f col_isnt_fk 20g p j,rv,p\n\
f col_isnt_fk 20g p j,j\n\
f col_isnt_fk 20g p j,j,rv,p\n\
f col_isnt_fk 20g p j,j,j,p\n\
f col_isnt_fk 20g p j,j,p\n\
f col_isnt_pk 20g p j,rv\n\
f col_isnt_pk 20g p j,rv,p\n\
f col_isnt_pk 20g p j,j\n\
f col_isnt_pk 20g p j,j,rv,p\n\
f col_isnt_pk 20g p j,j,j,p\n\
f col_isnt_pk 20g p j,j,p\n\
f col_not_null 20g p j,j,j,p nschema_name,table_name,column_name,description dNULL%3A%3Atext\n\
f col_not_null 20g p j,j,p ntable_name,column_name,description dNULL%3A%3Atext\n\
f col_type_is 20g p j,j,j,j,p\n\
f col_type_is 2sw p j,j,j,j,p,p\n\
f col_type_is 20g p j,j,j,p\n\
f col_type_is 2sw p j,j,j,p,p\n\
f col_type_is 20g p j,j,p\n\
f col_type_is 20g p j,j,p,p\n\
f collect_tap 20g p s1 vp mv\n\
f collect_tap 20g p s7\n\
f column_privs_are 20g p j,j,j,rv\n\
f column_privs_are 2sw p j,j,j,rv,p\n\
f column_privs_are 20g p j,j,j,j,rv\n\
f column_privs_are 2sw p j,j,j,j,rv,p\n\
f columns_are 20g p j,rv\n\
f columns_are 20g p j,rv,p\n\
f columns_are 20g p j,j,rv\n\
f columns_are 20g p j,j,rv,p\n\
f composite_owner_is 20g p j,j\n\
f composite_owner_is 20g p j,j,j\n\
f composite_owner_is 2sw p j,j,j,p\n\
f composite_owner_is 2sw p j,j,p\n\
f database_privs_are 20g p j,j,rv\n\
f database_privs_are 2sw p j,j,rv,p\n\
f db_owner_is 20g p j,j\n\
f db_owner_is 2sw p j,j,p\n\
f diag 20g p s1 vp mv\n\
f diag 20g p 1r9 v1rf mv\n\
f diag 20g p 1rf nmsg\n\
f diag 1zk p p nmsg\n\
f diag_test_name 20g p p\n\
f display_oper 20g p j,q\n\
f do_tap 20k p -\n\
f do_tap 20k p j\n\
f do_tap 20k p j,p\n\
f do_tap 20k p p\n\
f doesnt_imatch 20g p 1rf,p\n\
f doesnt_imatch 20g p 1rf,p,p\n\
f doesnt_match 20g p 1rf,p\n\
f doesnt_match 20g p 1rf,p,p\n\
f domain_type_is 20g p j,p,j,p\n\
f domain_type_is 2sw p j,p,j,p,p\n\
f domain_type_is 20g p j,p,p\n\
f domain_type_is 2sw p j,p,p,p\n\
f domain_type_is 20g p p,p\n\
f domain_type_is 2sw p p,p,p\n\
f domain_type_isnt 20g p j,p,j,p\n\
f domain_type_isnt 2sw p j,p,j,p,p\n\
f domain_type_isnt 20g p j,p,p\n\
f domain_type_isnt 2sw p j,p,p,p\n\
f domain_type_isnt 20g p p,p\n\
f domain_type_isnt 2sw p p,p,p\n\
f domains_are 20g p rv\n\
f domains_are 20g p rv,p\n\
f domains_are 20g p j,rv\n\
f domains_are 20g p j,rv,p\n\
f enum_has_labels 20g p j,rv\n\
f enum_has_labels 20g p j,rv,p\n\
f enum_has_labels 20g p j,j,rv\n\
f enum_has_labels 20g p j,j,rv,p\n\
f enums_are 20g p rv\n\
f enums_are 20g p rv,p\n\
f enums_are 20g p j,rv\n\
f enums_are 20g p j,rv,p\n\
f extensions_are 20g p rv\n\
f extensions_are 20g p rv,p\n\
f extensions_are 20g p j,rv\n\
f extensions_are 20g p j,rv,p\n\
f fail 20g p -\n\
f fail 20g p p\n\
f fdw_privs_are 20g p j,j,rv\n\
f fdw_privs_are 2sw p j,j,rv,p\n\
f findfuncs 20g s1 j,p\n\
f findfuncs 20g s1 j,p,p\n\
f findfuncs 20g s1 p\n\
f findfuncs 20g s1 p,p\n\
f finish 20k p g nexception_on_failure dNULL%3A%3Aboolean\n\
f fk_ok 20g p j,rv,j,rv\n\
f fk_ok 2sw p j,rv,j,rv,p\n\
f fk_ok 20g p j,j,rv,j,j,rv\n\
f fk_ok 2sw p j,j,rv,j,j,rv,p\n\
f fk_ok 20g p j,j,j,j\n\
f fk_ok 20g p j,j,j,j,j,j,p\n\
f fk_ok 20g p j,j,j,j,j,p\n\
f fk_ok 20g p j,j,j,j,p\n\
f foreign_table_owner_is 20g p j,j\n\
f foreign_table_owner_is 20g p j,j,j\n\
f foreign_table_owner_is 2sw p j,j,j,p\n\
f foreign_table_owner_is 2sw p j,j,p\n\
f foreign_tables_are 20g p rv\n\
f foreign_tables_are 20g p rv,p\n\
f foreign_tables_are 20g p j,rv\n\
f foreign_tables_are 20g p j,rv,p\n\
f function_lang_is 20g p j,rv,j\n\
f function_lang_is 20g p j,rv,j,p\n\
f function_lang_is 20g p j,j\n\
f function_lang_is 20g p j,j,rv,j\n\
f function_lang_is 20g p j,j,rv,j,p\n\
f function_lang_is 20g p j,j,j\n\
f function_lang_is 20g p j,j,j,p\n\
f function_lang_is 20g p j,j,p\n\
f function_owner_is 20g p j,rv,j\n\
f function_owner_is 2sw p j,rv,j,p\n\
f function_owner_is 20g p j,j,rv,j\n\
f function_owner_is 2sw p j,j,rv,j,p\n\
f function_privs_are 20g p j,rv,j,rv\n\
f function_privs_are 20g p j,rv,j,rv,p\n\
f function_privs_are 20g p j,j,rv,j,rv\n\
f function_privs_are 20g p j,j,rv,j,rv,p\n\
f function_returns 20g p j,rv,p\n\
f function_returns 20g p j,rv,p,p\n\
f function_returns 20g p j,j,rv,p\n\
f function_returns 20g p j,j,rv,p,p\n\
f function_returns 20g p j,j,p\n\
f function_returns 20g p j,j,p,p\n\
f function_returns 20g p j,p\n\
f function_returns 20g p j,p,p\n\
f functions_are 20g p rv\n\
f functions_are 20g p rv,p\n\
f functions_are 20g p j,rv\n\
f functions_are 20g p j,rv,p\n\
f groups_are 20g p rv\n\
f groups_are 20g p rv,p\n\
f has_cast 20g p j,j\n\
f has_cast 20g p j,j,j\n\
f has_cast 20g p j,j,j,j\n\
f has_cast 20g p j,j,j,j,p\n\
f has_cast 20g p j,j,j,p\n\
f has_cast 20g p j,j,p\n\
f has_check 20g p j\n\
f has_check 20g p j,j,p\n\
f has_check 20g p j,p\n\
f has_column 20g p j,j\n\
f has_column 20g p j,j,j,p\n\
f has_column 20g p j,j,p\n\
f has_composite 20g p j\n\
f has_composite 20g p j,j,p\n\
f has_composite 20g p j,p\n\
f has_domain 20g p j\n\
f has_domain 20g p j,j\n\
f has_domain 20g p j,j,p\n\
f has_domain 20g p j,p\n\
f has_enum 20g p j\n\
f has_enum 20g p j,j\n\
f has_enum 20g p j,j,p\n\
f has_enum 20g p j,p\n\
f has_extension 20g p j\n\
f has_extension 20g p j,j\n\
f has_extension 20g p j,j,p\n\
f has_extension 20g p j,p\n\
f has_fk 20g p j\n\
f has_fk 20g p j,j,p\n\
f has_fk 20g p j,p\n\
f has_foreign_table 20g p j\n\
f has_foreign_table 20g p j,j\n\
f has_foreign_table 20g p j,j,p\n\
f has_foreign_table 20g p j,p\n\
f has_function 20g p j\n\
f has_function 20g p j,rv\n\
f has_function 20g p j,rv,p\n\
f has_function 20g p j,j\n\
f has_function 20g p j,j,rv\n\
f has_function 20g p j,j,rv,p\n\
f has_function 20g p j,j,p\n\
f has_function 20g p j,p\n\
f has_group 20g p j\n\
f has_group 20g p j,p\n\
f has_index 20g p j,j\n\
f has_index 20g p j,j,rv\n\
f has_index 2sw p j,j,rv,p\n\
f has_index 2sw p j,j,j\n\
f has_index 20g p j,j,j,rv\n\
f has_index 2sw p j,j,j,rv,p\n\
f has_index 20g p j,j,j,j\n\
f has_index 20g p j,j,j,j,p\n\
f has_index 20g p j,j,j,p\n\
f has_index 20g p j,j,p\n\
f has_inherited_tables 20g p j\n\
f has_inherited_tables 20g p j,j\n\
f has_inherited_tables 20g p j,j,p\n\
f has_inherited_tables 20g p j,p\n\
f has_language 20g p j\n\
f has_language 20g p j,p\n\
f has_leftop 20g p j,j\n\
f has_leftop 20g p j,j,j\n\
f has_leftop 20g p j,j,j,j\n\
f has_leftop 20g p j,j,j,j,p\n\
f has_leftop 20g p j,j,j,p\n\
f has_leftop 20g p j,j,p\n\
f has_materialized_view 20g p j\n\
f has_materialized_view 20g p j,j,p\n\
f has_materialized_view 20g p j,p\n\
f has_opclass 20g p j\n\
f has_opclass 20g p j,j\n\
f has_opclass 20g p j,j,p\n\
f has_opclass 20g p j,p\n\
f has_operator 20g p j,j,j\n\
f has_operator 20g p j,j,j,j\n\
f has_operator 20g p j,j,j,j,j\n\
f has_operator 20g p j,j,j,j,j,p\n\
f has_operator 20g p j,j,j,j,p\n\
f has_operator 20g p j,j,j,p\n\
f has_pk 20g p j\n\
f has_pk 20g p j,j,p\n\
f has_pk 20g p j,p\n\
f has_relation 20g p j\n\
f has_relation 20g p j,j,p\n\
f has_relation 20g p j,p\n\
f has_rightop 20g p j,j\n\
f has_rightop 20g p j,j,j\n\
f has_rightop 20g p j,j,j,j\n\
f has_rightop 20g p j,j,j,j,p\n\
f has_rightop 20g p j,j,j,p\n\
f has_rightop 20g p j,j,p\n\
f has_role 20g p j\n\
f has_role 20g p j,p\n\
f has_rule 20g p j,j\n\
f has_rule 20g p j,j,j\n\
f has_rule 20g p j,j,j,p\n\
f has_rule 20g p j,j,p\n\
f has_schema 20g p j\n\
f has_schema 20g p j,p\n\
f has_sequence 20g p j\n\
f has_sequence 20g p j,j\n\
f has_sequence 20g p j,j,p\n\
f has_sequence 20g p j,p\n\
f has_table 20g p j\n\
f has_table 20g p j,j\n\
f has_table 20g p j,j,p\n\
f has_table 20g p j,p\n\
f has_tablespace 20g p j\n\
f has_tablespace 20g p j,p\n\
f has_tablespace 2sw p j,p,p\n\
f has_trigger 20g p j,j\n\
f has_trigger 20g p j,j,j\n\
f has_trigger 20g p j,j,j,p\n\
f has_trigger 20g p j,j,p\n\
f has_type 20g p j\n\
f has_type 20g p j,j\n\
f has_type 20g p j,j,p\n\
f has_type 20g p j,p\n\
f has_unique 20g p p\n\
f has_unique 20g p p,p\n\
f has_unique 20g p p,p,p\n\
f has_user 20g p j\n\
f has_user 20g p j,p\n\
f has_view 20g p j\n\
f has_view 20g p j,j\n\
f has_view 20g p j,j,p\n\
f has_view 20g p j,p\n\
f hasnt_cast 20g p j,j\n\
f hasnt_cast 20g p j,j,j\n\
f hasnt_cast 20g p j,j,j,j\n\
f hasnt_cast 20g p j,j,j,j,p\n\
f hasnt_cast 20g p j,j,j,p\n\
f hasnt_cast 20g p j,j,p\n\
f hasnt_column 20g p j,j\n\
f hasnt_column 20g p j,j,j,p\n\
f hasnt_column 20g p j,j,p\n\
f hasnt_composite 20g p j\n\
f hasnt_composite 20g p j,j,p\n\
f hasnt_composite 20g p j,p\n\
f hasnt_domain 20g p j\n\
f hasnt_domain 20g p j,j\n\
f hasnt_domain 20g p j,j,p\n\
f hasnt_domain 20g p j,p\n\
f hasnt_enum 20g p j\n\
f hasnt_enum 20g p j,j\n\
f hasnt_enum 20g p j,j,p\n\
f hasnt_enum 20g p j,p\n\
f hasnt_extension 20g p j\n\
f hasnt_extension 20g p j,j\n\
f hasnt_extension 20g p j,j,p\n\
f hasnt_extension 20g p j,p\n\
f hasnt_fk 20g p j\n\
f hasnt_fk 20g p j,j,p\n\
f hasnt_fk 20g p j,p\n\
f hasnt_foreign_table 20g p j\n\
f hasnt_foreign_table 20g p j,j\n\
f hasnt_foreign_table 20g p j,j,p\n\
f hasnt_foreign_table 20g p j,p\n\
f hasnt_function 20g p j\n\
f hasnt_function 20g p j,rv\n\
f hasnt_function 20g p j,rv,p\n\
f hasnt_function 20g p j,j\n\
f hasnt_function 20g p j,j,rv\n\
f hasnt_function 20g p j,j,rv,p\n\
f hasnt_function 20g p j,j,p\n\
f hasnt_function 20g p j,p\n\
f hasnt_group 20g p j\n\
f hasnt_group 20g p j,p\n\
f hasnt_index 20g p j,j\n\
f hasnt_index 20g p j,j,j\n\
f hasnt_index 2sw p j,j,j,p\n\
f hasnt_index 20g p j,j,p\n\
f hasnt_inherited_tables 20g p j\n\
f hasnt_inherited_tables 20g p j,j\n\
f hasnt_inherited_tables 20g p j,j,p\n\
f hasnt_inherited_tables 20g p j,p\n\
f hasnt_language 20g p j\n\
f hasnt_language 20g p j,p\n\
f hasnt_leftop 20g p j,j\n\
f hasnt_leftop 20g p j,j,j\n\
f hasnt_leftop 20g p j,j,j,j\n\
f hasnt_leftop 20g p j,j,j,j,p\n\
f hasnt_leftop 20g p j,j,j,p\n\
f hasnt_leftop 20g p j,j,p\n\
f hasnt_materialized_view 20g p j\n\
f hasnt_materialized_view 20g p j,j,p\n\
f hasnt_materialized_view 20g p j,p\n\
f hasnt_opclass 20g p j\n\
f hasnt_opclass 20g p j,j\n\
f hasnt_opclass 20g p j,j,p\n\
f hasnt_opclass 20g p j,p\n\
f hasnt_operator 20g p j,j,j\n\
f hasnt_operator 20g p j,j,j,j\n\
f hasnt_operator 20g p j,j,j,j,j\n\
f hasnt_operator 20g p j,j,j,j,j,p\n\
f hasnt_operator 20g p j,j,j,j,p\n\
f hasnt_operator 20g p j,j,j,p\n\
f hasnt_pk 20g p j\n\
f hasnt_pk 20g p j,j,p\n\
f hasnt_pk 20g p j,p\n\
f hasnt_relation 20g p j\n\
f hasnt_relation 20g p j,j,p\n\
f hasnt_relation 20g p j,p\n\
f hasnt_rightop 20g p j,j\n\
f hasnt_rightop 20g p j,j,j\n\
f hasnt_rightop 20g p j,j,j,j\n\
f hasnt_rightop 20g p j,j,j,j,p\n\
f hasnt_rightop 20g p j,j,j,p\n\
f hasnt_rightop 20g p j,j,p\n\
f hasnt_role 20g p j\n\
f hasnt_role 20g p j,p\n\
f hasnt_rule 20g p j,j\n\
f hasnt_rule 20g p j,j,j\n\
f hasnt_rule 20g p j,j,j,p\n\
f hasnt_rule 20g p j,j,p\n\
f hasnt_schema 20g p j\n\
f hasnt_schema 20g p j,p\n\
f hasnt_sequence 20g p j\n\
f hasnt_sequence 20g p j,j,p\n\
f hasnt_sequence 20g p j,p\n\
f hasnt_table 20g p j\n\
f hasnt_table 20g p j,j\n\
f hasnt_table 20g p j,j,p\n\
f hasnt_table 20g p j,p\n\
f hasnt_tablespace 20g p j\n\
f hasnt_tablespace 20g p j,p\n\
f hasnt_trigger 20g p j,j\n\
f hasnt_trigger 20g p j,j,j\n\
f hasnt_trigger 20g p j,j,j,p\n\
f hasnt_trigger 20g p j,j,p\n\
f hasnt_type 20g p j\n\
f hasnt_type 20g p j,j\n\
f hasnt_type 20g p j,j,p\n\
f hasnt_type 20g p j,p\n\
f hasnt_user 20g p j\n\
f hasnt_user 20g p j,p\n\
f hasnt_view 20g p j\n\
f hasnt_view 20g p j,j\n\
f hasnt_view 20g p j,j,p\n\
f hasnt_view 20g p j,p\n\
f ialike 20g p 1rf,p\n\
f ialike 20g p 1rf,p,p\n\
f imatches 20g p 1rf,p\n\
f imatches 20g p 1rf,p,p\n\
f in_todo 2sw g -\n\
f index_is_primary 2sw p j\n\
f index_is_primary 2sw p j,j\n\
f index_is_primary 20g p j,j,j\n\
f index_is_primary 2sw p j,j,j,p\n\
f index_is_type 2sw p j,j\n\
f index_is_type 2sw p j,j,j\n\
f index_is_type 20g p j,j,j,j\n\
f index_is_type 2sw p j,j,j,j,p\n\
f index_is_unique 2sw p j\n\
f index_is_unique 2sw p j,j\n\
f index_is_unique 20g p j,j,j\n\
f index_is_unique 2sw p j,j,j,p\n\
f index_owner_is 20g p j,j,j\n\
f index_owner_is 20g p j,j,j,j\n\
f index_owner_is 2sw p j,j,j,j,p\n\
f index_owner_is 2sw p j,j,j,p\n\
f indexes_are 20g p j,rv\n\
f indexes_are 20g p j,rv,p\n\
f indexes_are 20g p j,j,rv\n\
f indexes_are 20g p j,j,rv,p\n\
f is 20g p 1rf,1rf\n\
f is 2sw p 1rf,1rf,p\n\
f is_aggregate 20g p j\n\
f is_aggregate 20g p j,rv\n\
f is_aggregate 20g p j,rv,p\n\
f is_aggregate 20g p j,j\n\
f is_aggregate 20g p j,j,rv\n\
f is_aggregate 20g p j,j,rv,p\n\
f is_aggregate 20g p j,j,p\n\
f is_aggregate 20g p j,p\n\
f is_ancestor_of 20g p j,j\n\
f is_ancestor_of 20g p j,j,n\n\
f is_ancestor_of 20g p j,j,n,p\n\
f is_ancestor_of 20g p j,j,j,j\n\
f is_ancestor_of 20g p j,j,j,j,n\n\
f is_ancestor_of 20g p j,j,j,j,n,p\n\
f is_ancestor_of 20g p j,j,j,j,p\n\
f is_ancestor_of 20g p j,j,p\n\
f is_clustered 2sw p j\n\
f is_clustered 2sw p j,j\n\
f is_clustered 20g p j,j,j\n\
f is_clustered 2sw p j,j,j,p\n\
f is_definer 20g p j\n\
f is_definer 20g p j,rv\n\
f is_definer 20g p j,rv,p\n\
f is_definer 20g p j,j\n\
f is_definer 20g p j,j,rv\n\
f is_definer 20g p j,j,rv,p\n\
f is_definer 20g p j,j,p\n\
f is_definer 20g p j,p\n\
f is_descendent_of 20g p j,j\n\
f is_descendent_of 20g p j,j,n\n\
f is_descendent_of 20g p j,j,n,p\n\
f is_descendent_of 20g p j,j,j,j\n\
f is_descendent_of 20g p j,j,j,j,n\n\
f is_descendent_of 20g p j,j,j,j,n,p\n\
f is_descendent_of 20g p j,j,j,j,p\n\
f is_descendent_of 20g p j,j,p\n\
f is_empty 20g p p\n\
f is_empty 2sw p p,p\n\
f is_indexed 20g p j,rv\n\
f is_indexed 20g p j,rv,p\n\
f is_indexed 20g p j,j\n\
f is_indexed 20g p j,j,rv\n\
f is_indexed 20g p j,j,rv,p\n\
f is_indexed 20g p j,j,j\n\
f is_indexed 20g p j,j,j,p\n\
f is_member_of 20g p j,rv\n\
f is_member_of 2sw p j,rv,p\n\
f is_member_of 20g p j,j\n\
f is_member_of 20g p j,j,p\n\
f is_normal_function 20g p j\n\
f is_normal_function 20g p j,rv\n\
f is_normal_function 20g p j,rv,p\n\
f is_normal_function 20g p j,j\n\
f is_normal_function 20g p j,j,rv\n\
f is_normal_function 20g p j,j,rv,p\n\
f is_normal_function 20g p j,j,p\n\
f is_normal_function 20g p j,p\n\
f is_partition_of 20g p j,j\n\
f is_partition_of 20g p j,j,j,j\n\
f is_partition_of 20g p j,j,j,j,p\n\
f is_partition_of 20g p j,j,p\n\
f is_partitioned 20g p j\n\
f is_partitioned 20g p j,j\n\
f is_partitioned 20g p j,j,p\n\
f is_partitioned 20g p j,p\n\
f is_procedure 20g p j\n\
f is_procedure 20g p j,rv\n\
f is_procedure 20g p j,rv,p\n\
f is_procedure 20g p j,j\n\
f is_procedure 20g p j,j,rv\n\
f is_procedure 20g p j,j,rv,p\n\
f is_procedure 20g p j,j,p\n\
f is_procedure 20g p j,p\n\
f is_strict 20g p j\n\
f is_strict 20g p j,rv\n\
f is_strict 20g p j,rv,p\n\
f is_strict 20g p j,j\n\
f is_strict 20g p j,j,rv\n\
f is_strict 20g p j,j,rv,p\n\
f is_strict 20g p j,j,p\n\
f is_strict 20g p j,p\n\
f is_superuser 20g p j\n\
f is_superuser 2sw p j,p\n\
f is_window 20g p j\n\
f is_window 20g p j,rv\n\
f is_window 20g p j,rv,p\n\
f is_window 20g p j,j\n\
f is_window 20g p j,j,rv\n\
f is_window 20g p j,j,rv,p\n\
f is_window 20g p j,j,p\n\
f is_window 20g p j,p\n\
f isa_ok 20g p 1rf,1pa\n\
f isa_ok 2sw p 1rf,1pa,p\n\
f isnt 20g p 1rf,1rf\n\
f isnt 2sw p 1rf,1rf,p\n\
f isnt_aggregate 20g p j\n\
f isnt_aggregate 20g p j,rv\n\
f isnt_aggregate 20g p j,rv,p\n\
f isnt_aggregate 20g p j,j\n\
f isnt_aggregate 20g p j,j,rv\n\
f isnt_aggregate 20g p j,j,rv,p\n\
f isnt_aggregate 20g p j,j,p\n\
f isnt_aggregate 20g p j,p\n\
f isnt_ancestor_of 20g p j,j\n\
f isnt_ancestor_of 20g p j,j,n\n\
f isnt_ancestor_of 20g p j,j,n,p\n\
f isnt_ancestor_of 20g p j,j,j,j\n\
f isnt_ancestor_of 20g p j,j,j,j,n\n\
f isnt_ancestor_of 20g p j,j,j,j,n,p\n\
f isnt_ancestor_of 20g p j,j,j,j,p\n\
f isnt_ancestor_of 20g p j,j,p\n\
f isnt_definer 20g p j\n\
f isnt_definer 20g p j,rv\n\
f isnt_definer 20g p j,rv,p\n\
f isnt_definer 20g p j,j\n\
f isnt_definer 20g p j,j,rv\n\
f isnt_definer 20g p j,j,rv,p\n\
f isnt_definer 20g p j,j,p\n\
f isnt_definer 20g p j,p\n\
f isnt_descendent_of 20g p j,j\n\
f isnt_descendent_of 20g p j,j,n\n\
f isnt_descendent_of 20g p j,j,n,p\n\
f isnt_descendent_of 20g p j,j,j,j\n\
f isnt_descendent_of 20g p j,j,j,j,n\n\
f isnt_descendent_of 20g p j,j,j,j,n,p\n\
f isnt_descendent_of 20g p j,j,j,j,p\n\
f isnt_descendent_of 20g p j,j,p\n\
f isnt_empty 20g p p\n\
f isnt_empty 2sw p p,p\n\
f isnt_member_of 20g p j,rv\n\
f isnt_member_of 2sw p j,rv,p\n\
f isnt_member_of 20g p j,j\n\
f isnt_member_of 20g p j,j,p\n\
f isnt_normal_function 20g p j\n\
f isnt_normal_function 20g p j,rv\n\
f isnt_normal_function 20g p j,rv,p\n\
f isnt_normal_function 20g p j,j\n\
f isnt_normal_function 20g p j,j,rv\n\
f isnt_normal_function 20g p j,j,rv,p\n\
f isnt_normal_function 20g p j,j,p\n\
f isnt_normal_function 20g p j,p\n\
f isnt_partitioned 20g p j\n\
f isnt_partitioned 20g p j,j\n\
f isnt_partitioned 20g p j,j,p\n\
f isnt_partitioned 20g p j,p\n\
f isnt_procedure 20g p j\n\
f isnt_procedure 20g p j,rv\n\
f isnt_procedure 20g p j,rv,p\n\
f isnt_procedure 20g p j,j\n\
f isnt_procedure 20g p j,j,rv\n\
f isnt_procedure 20g p j,j,rv,p\n\
f isnt_procedure 20g p j,j,p\n\
f isnt_procedure 20g p j,p\n\
f isnt_strict 20g p j\n\
f isnt_strict 20g p j,rv\n\
f isnt_strict 20g p j,rv,p\n\
f isnt_strict 20g p j,j\n\
f isnt_strict 20g p j,j,rv\n\
f isnt_strict 20g p j,j,rv,p\n\
f isnt_strict 20g p j,j,p\n\
f isnt_strict 20g p j,p\n\
f isnt_superuser 20g p j\n\
f isnt_superuser 2sw p j,p\n\
f isnt_window 20g p j\n\
f isnt_window 20g p j,rv\n\
f isnt_window 20g p j,rv,p\n\
f isnt_window 20g p j,j\n\
f isnt_window 20g p j,j,rv\n\
f isnt_window 20g p j,j,rv,p\n\
f isnt_window 20g p j,j,p\n\
f isnt_window 20g p j,p\n\
f language_is_trusted 20g p j\n\
f language_is_trusted 2sw p j,p\n\
f language_owner_is 20g p j,j\n\
f language_owner_is 2sw p j,j,p\n\
f language_privs_are 20g p j,j,rv\n\
f language_privs_are 2sw p j,j,rv,p\n\
f languages_are 20g p rv\n\
f languages_are 20g p rv,p\n\
f lives_ok 20g p p\n\
f lives_ok 2sw p p,p\n\
f matches 20g p 1rf,p\n\
f matches 20g p 1rf,p,p\n\
f materialized_view_owner_is 20g p j,j\n\
f materialized_view_owner_is 20g p j,j,j\n\
f materialized_view_owner_is 2sw p j,j,j,p\n\
f materialized_view_owner_is 2sw p j,j,p\n\
f materialized_views_are 20g p rv\n\
f materialized_views_are 20g p rv,p\n\
f materialized_views_are 20g p j,rv\n\
f materialized_views_are 20g p j,rv,p\n\
f no_plan 2s4 g -\n\
f num_failed 1zk n -\n\
f ok 20g p g\n\
f ok 2sw p g,p\n\
f opclass_owner_is 20g p j,j\n\
f opclass_owner_is 20g p j,j,j\n\
f opclass_owner_is 2sw p j,j,j,p\n\
f opclass_owner_is 2sw p j,j,p\n\
f opclasses_are 20g p rv\n\
f opclasses_are 20g p rv,p\n\
f opclasses_are 20g p j,rv\n\
f opclasses_are 20g p j,rv,p\n\
f operators_are 20g p s1\n\
f operators_are 20g p s1,p\n\
f operators_are 20g p j,s1\n\
f operators_are 20g p j,s1,p\n\
f os_name 200 p -\n\
f partitions_are 20g p j,rv\n\
f partitions_are 20g p j,rv,p\n\
f partitions_are 20g p j,j,rv\n\
f partitions_are 20g p j,j,rv,p\n\
f pass 20g p -\n\
f pass 20g p p\n\
f performs_ok 20g p p,1b8\n\
f performs_ok 2sw p p,1b8,p\n\
f performs_within 20g p p,1b8,1b8\n\
f performs_within 20g p p,1b8,1b8,n\n\
f performs_within 2sw p p,1b8,1b8,n,p\n\
f performs_within 20g p p,1b8,1b8,p\n\
f pg_version 200 p -\n\
f pg_version_num 200 n -\n\
f pgtap_version 200 1b8 -\n\
f plan 2s0 p n\n\
f policies_are 20g p j,rv\n\
f policies_are 20g p j,rv,p\n\
f policies_are 20g p j,j,rv\n\
f policies_are 20g p j,j,rv,p\n\
f policy_cmd_is 20g p j,j,j,p\n\
f policy_cmd_is 2sw p j,j,j,p,p\n\
f policy_cmd_is 20g p j,j,p\n\
f policy_cmd_is 2sw p j,j,p,p\n\
f policy_roles_are 20g p j,j,rv\n\
f policy_roles_are 20g p j,j,rv,p\n\
f policy_roles_are 20g p j,j,j,rv\n\
f policy_roles_are 20g p j,j,j,rv,p\n\
f relation_owner_is 20g p j,j\n\
f relation_owner_is 20g p j,j,j\n\
f relation_owner_is 2sw p j,j,j,p\n\
f relation_owner_is 2sw p j,j,p\n\
f results_eq 20g p 1dq,1r9\n\
f results_eq 2sw p 1dq,1r9,p\n\
f results_eq 20g p 1dq,1dq\n\
f results_eq 2sw p 1dq,1dq,p\n\
f results_eq 20g p 1dq,p\n\
f results_eq 2sw p 1dq,p,p\n\
f results_eq 20g p p,1r9\n\
f results_eq 2sw p p,1r9,p\n\
f results_eq 20g p p,1dq\n\
f results_eq 2sw p p,1dq,p\n\
f results_eq 20g p p,p\n\
f results_eq 2sw p p,p,p\n\
f results_ne 20g p 1dq,1r9\n\
f results_ne 2sw p 1dq,1r9,p\n\
f results_ne 20g p 1dq,1dq\n\
f results_ne 2sw p 1dq,1dq,p\n\
f results_ne 20g p 1dq,p\n\
f results_ne 2sw p 1dq,p,p\n\
f results_ne 20g p p,1r9\n\
f results_ne 2sw p p,1r9,p\n\
f results_ne 20g p p,1dq\n\
f results_ne 2sw p p,1dq,p\n\
f results_ne 20g p p,p\n\
f results_ne 2sw p p,p,p\n\
f roles_are 20g p rv\n\
f roles_are 20g p rv,p\n\
f row_eq 20g p p,1rf\n\
f row_eq 2sw p p,1rf,p\n\
f rule_is_instead 20g p j,j\n\
f rule_is_instead 20g p j,j,j\n\
f rule_is_instead 2sw p j,j,j,p\n\
f rule_is_instead 2sw p j,j,p\n\
f rule_is_on 20g p j,j,j,p\n\
f rule_is_on 2sw p j,j,j,p,p\n\
f rule_is_on 20g p j,j,p\n\
f rule_is_on 2sw p j,j,p,p\n\
f rules_are 20g p j,rv\n\
f rules_are 20g p j,rv,p\n\
f rules_are 20g p j,j,rv\n\
f rules_are 20g p j,j,rv,p\n\
f runtests 20k p -\n\
f runtests 20k p j\n\
f runtests 20k p j,p\n\
f runtests 20k p p\n\
f schema_owner_is 20g p j,j\n\
f schema_owner_is 2sw p j,j,p\n\
f schema_privs_are 20g p j,j,rv\n\
f schema_privs_are 2sw p j,j,rv,p\n\
f schemas_are 20g p rv\n\
f schemas_are 20g p rv,p\n\
f sequence_owner_is 20g p j,j\n\
f sequence_owner_is 20g p j,j,j\n\
f sequence_owner_is 2sw p j,j,j,p\n\
f sequence_owner_is 2sw p j,j,p\n\
f sequence_privs_are 20g p j,j,rv\n\
f sequence_privs_are 2sw p j,j,rv,p\n\
f sequence_privs_are 20g p j,j,j,rv\n\
f sequence_privs_are 2sw p j,j,j,rv,p\n\
f sequences_are 20g p rv\n\
f sequences_are 20g p rv,p\n\
f sequences_are 20g p j,rv\n\
f sequences_are 20g p j,rv,p\n\
f server_privs_are 20g p j,j,rv\n\
f server_privs_are 2sw p j,j,rv,p\n\
f set_eq 20g p p,1r9\n\
f set_eq 20g p p,1r9,p\n\
f set_eq 20g p p,p\n\
f set_eq 20g p p,p,p\n\
f set_has 20g p p,p\n\
f set_has 20g p p,p,p\n\
f set_hasnt 20g p p,p\n\
f set_hasnt 20g p p,p,p\n\
f set_ne 20g p p,1r9\n\
f set_ne 20g p p,1r9,p\n\
f set_ne 20g p p,p\n\
f set_ne 20g p p,p,p\n\
f skip 20g p n\n\
f skip 20g p n,p\n\
f skip 20g p p\n\
f skip 2sw p p,n nwhy,how_many\n\
f table_owner_is 20g p j,j\n\
f table_owner_is 20g p j,j,j\n\
f table_owner_is 2sw p j,j,j,p\n\
f table_owner_is 2sw p j,j,p\n\
f table_privs_are 20g p j,j,rv\n\
f table_privs_are 2sw p j,j,rv,p\n\
f table_privs_are 20g p j,j,j,rv\n\
f table_privs_are 2sw p j,j,j,rv,p\n\
f tables_are 20g p rv\n\
f tables_are 20g p rv,p\n\
f tables_are 20g p j,rv\n\
f tables_are 20g p j,rv,p\n\
f tablespace_owner_is 20g p j,j\n\
f tablespace_owner_is 2sw p j,j,p\n\
f tablespace_privs_are 20g p j,j,rv\n\
f tablespace_privs_are 2sw p j,j,rv,p\n\
f tablespaces_are 20g p rv\n\
f tablespaces_are 20g p rv,p\n\
f throws_ilike 20g p p,p\n\
f throws_ilike 2sw p p,p,p\n\
f throws_imatching 20g p p,p\n\
f throws_imatching 2sw p p,p,p\n\
f throws_like 20g p p,p\n\
f throws_like 2sw p p,p,p\n\
f throws_matching 20g p p,p\n\
f throws_matching 2sw p p,p,p\n\
f throws_ok 20g p p\n\
f throws_ok 2sw p p,sy,p,p\n\
f throws_ok 20g p p,n\n\
f throws_ok 20g p p,n,p\n\
f throws_ok 20g p p,n,p,p\n\
f throws_ok 2sw p p,p\n\
f throws_ok 2sw p p,p,p\n\
f todo 2t0 g n nhow_many\n\
f todo 2t0 g n,p nhow_many,why\n\
f todo 2t0 g p nwhy\n\
f todo 2t0 g p,n nwhy,how_many\n\
f todo_end 2t0 g -\n\
f todo_start 2t0 g -\n\
f todo_start 2t0 g p\n\
f trigger_is 20g p j,j,j\n\
f trigger_is 20g p j,j,j,j,j\n\
f trigger_is 2sw p j,j,j,j,j,p\n\
f trigger_is 2sw p j,j,j,p\n\
f triggers_are 20g p j,rv\n\
f triggers_are 20g p j,rv,p\n\
f triggers_are 20g p j,j,rv\n\
f triggers_are 20g p j,j,rv,p\n\
f type_owner_is 20g p j,j\n\
f type_owner_is 20g p j,j,j\n\
f type_owner_is 2sw p j,j,j,p\n\
f type_owner_is 2sw p j,j,p\n\
f types_are 20g p rv\n\
f types_are 20g p rv,p\n\
f types_are 20g p j,rv\n\
f types_are 20g p j,rv,p\n\
f unalike 20g p 1rf,p\n\
f unalike 20g p 1rf,p,p\n\
f unialike 20g p 1rf,p\n\
f unialike 20g p 1rf,p,p\n\
f users_are 20g p rv\n\
f users_are 20g p rv,p\n\
f view_owner_is 20g p j,j\n\
f view_owner_is 20g p j,j,j\n\
f view_owner_is 2sw p j,j,j,p\n\
f view_owner_is 2sw p j,j,p\n\
f views_are 20g p rv\n\
f views_are 20g p rv,p\n\
f views_are 20g p j,rv\n\
f views_are 20g p j,rv,p\n\
f volatility_is 20g p j,rv,p\n\
f volatility_is 20g p j,rv,p,p\n\
f volatility_is 20g p j,j,rv,p\n\
f volatility_is 20g p j,j,rv,p,p\n\
f volatility_is 20g p j,j,p\n\
f volatility_is 20g p j,j,p,p\n\
f volatility_is 20g p j,p\n\
f volatility_is 20g p j,p,p\n\
# prefix\n\
t prefix_range b U -1 y.0[]\n\
f gpr_compress 16o 1rd 1rd\n\
f gpr_consistent 16o g 1rd,.0,l,q\n\
f gpr_consistent 16o g 1rd,.0,l,q,1rd\n\
f gpr_decompress 16o 1rd 1rd\n\
f gpr_penalty 174 1rd 1rd,1rd,1rd\n\
f gpr_picksplit 16o 1rd 1rd,1rd\n\
f gpr_picksplit_jordan 16o 1rd 1rd,1rd\n\
f gpr_picksplit_presort 16o 1rd 1rd,1rd\n\
f gpr_same 16o 1rd .0,.0,1rd\n\
f gpr_union 16o p 1rd,1rd\n\
f length 16o n .0\n\
f pr_penalty 174 jg .0,.0\n\
f prefix_range 16o .0 p\n\
f prefix_range 16o .0 p,p,p\n\
f prefix_range_cmp 16o n .0,.0\n\
f prefix_range_contained_by 16o g .0,.0\n\
f prefix_range_contained_by_strict 16o g .0,.0\n\
f prefix_range_contains 16o g .0,.0\n\
f prefix_range_contains_strict 16o g .0,.0\n\
f prefix_range_eq 16o g .0,.0\n\
f prefix_range_ge 16o g .0,.0\n\
f prefix_range_gt 16o g .0,.0\n\
f prefix_range_in 16o .0 1r7\n\
f prefix_range_inter 16o .0 .0,.0\n\
f prefix_range_le 16o g .0,.0\n\
f prefix_range_lt 16o g .0,.0\n\
f prefix_range_neq 16o g .0,.0\n\
f prefix_range_out 16o 1r7 .0\n\
f prefix_range_overlaps 16o g .0,.0\n\
f prefix_range_recv 16o .0 1rd\n\
f prefix_range_send 16o h .0\n\
f prefix_range_union 16o .0 .0,.0\n\
f text 16o p .0\n\
o %3D .0 .0 g .k .y .14\n\
o %7C .0 .0 .0 .w\n\
o & .0 .0 .0 .o\n\
o && .0 .0 g .t .11\n\
o < .0 .0 g .q .16 .17\n\
o <%3D .0 .0 g .p .17 .16\n\
o <> .0 .0 g .r .14 .y\n\
o <@ .0 .0 g .g .18\n\
o > .0 .0 g .m .12 .13\n\
o >%3D .0 .0 g .l .13 .12\n\
o @> .0 .0 g .i .15\n\
k p .0 if .d\n\
k .0 p ef .x\n\
F btree_prefix_range_ops btree\n\
F gist_prefix_range_ops gist\n\
C btree_prefix_range_ops btree .0 1 .1b 1:.12,2:.13,3:.y,4:.17,5:.16\n\
C gist_prefix_range_ops gist .0 1 .1c 1:.18,2:.15,3:.y,4:.11\n\
# rum\n\
m rum i\n\
r rum_distance_query c .1* .1*[]	query:2sf	method:n\n\
f rum_anyarray_config 16o 1ra 1rd\n\
f rum_anyarray_consistent 16o g 1rd,l,1r9,n,1rd,1rd,1rd,1rd\n\
f rum_anyarray_distance 16w jh 1r9,1r9\n\
f rum_anyarray_ordering 16o jh 1rd,l,1r9,n,1rd,1rd,1rd,1rd,1rd\n\
f rum_anyarray_similar 16w g 1r9,1r9\n\
f rum_bit_compare_prefix 16o n 17c,17c,l,1rd\n\
f rum_bit_extract_query 16o 1rd 17c,1rd,l,1rd,1rd\n\
f rum_bit_extract_value 16o 1rd 17c,1rd\n\
f rum_btree_consistent 16o g 1rd,l,1rd,n,1rd,1rd,1rd,1rd\n\
f rum_bytea_compare_prefix 16o n h,h,l,1rd\n\
f rum_bytea_extract_query 16o 1rd h,1rd,l,1rd,1rd\n\
f rum_bytea_extract_value 16o 1rd h,1rd\n\
f rum_char_compare_prefix 16o n i,i,l,1rd\n\
f rum_char_extract_query 16o 1rd i,1rd,l,1rd,1rd\n\
f rum_char_extract_value 16o 1rd i,1rd\n\
f rum_cidr_compare_prefix 16o n i2,i2,l,1rd\n\
f rum_cidr_extract_query 16o 1rd i2,1rd,l,1rd,1rd\n\
f rum_cidr_extract_value 16o 1rd i2,1rd\n\
f rum_date_compare_prefix 16o n u2,u2,l,1rd\n\
f rum_date_extract_query 16o 1rd u2,1rd,l,1rd,1rd\n\
f rum_date_extract_value 16o 1rd u2,1rd\n\
f rum_extract_anyarray 16o 1rd 1r9,1rd,1rd,1rd,1rd\n\
f rum_extract_anyarray_query 16o 1rd 1r9,1rd,l,1rd,1rd,1rd,1rd\n\
f rum_extract_tsquery 16o 1rd 2sf,1rd,l,1rd,1rd,1rd,1rd\n\
f rum_extract_tsquery_hash 16o 1rd 2sf,1rd,l,1rd,1rd,1rd,1rd\n\
f rum_extract_tsvector 16o 1rd 2se,1rd,1rd,1rd,1rd\n\
f rum_extract_tsvector_hash 16o 1rd 2se,1rd,1rd,1rd,1rd\n\
f rum_float4_compare_prefix 16o n jg,jg,l,1rd\n\
f rum_float4_config 16o 1ra 1rd\n\
f rum_float4_distance 16o jh jg,jg\n\
f rum_float4_extract_query 16o 1rd jg,1rd,l,1rd,1rd\n\
f rum_float4_extract_value 16o 1rd jg,1rd\n\
f rum_float4_key_distance 16o jh jg,jg,l\n\
f rum_float4_left_distance 16o jh jg,jg\n\
f rum_float4_outer_distance 16o jh jg,jg,l\n\
f rum_float4_right_distance 16o jh jg,jg\n\
f rum_float8_compare_prefix 16o n jh,jh,l,1rd\n\
f rum_float8_config 16o 1ra 1rd\n\
f rum_float8_distance 16o jh jh,jh\n\
f rum_float8_extract_query 16o 1rd jh,1rd,l,1rd,1rd\n\
f rum_float8_extract_value 16o 1rd jh,1rd\n\
f rum_float8_key_distance 16o jh jh,jh,l\n\
f rum_float8_left_distance 16o jh jh,jh\n\
f rum_float8_outer_distance 16o jh jh,jh,l\n\
f rum_float8_right_distance 16o jh jh,jh\n\
f rum_inet_compare_prefix 16o n o5,o5,l,1rd\n\
f rum_inet_extract_query 16o 1rd o5,1rd,l,1rd,1rd\n\
f rum_inet_extract_value 16o 1rd o5,1rd\n\
f rum_int2_compare_prefix 16o n l,l,l,1rd\n\
f rum_int2_config 16o 1ra 1rd\n\
f rum_int2_distance 16o jh l,l\n\
f rum_int2_extract_query 16o 1rd l,1rd,l,1rd,1rd\n\
f rum_int2_extract_value 16o 1rd l,1rd\n\
f rum_int2_key_distance 16o jh l,l,l\n\
f rum_int2_left_distance 16o jh l,l\n\
f rum_int2_outer_distance 16o jh l,l,l\n\
f rum_int2_right_distance 16o jh l,l\n\
f rum_int4_compare_prefix 16o n n,n,l,1rd\n\
f rum_int4_config 16o 1ra 1rd\n\
f rum_int4_distance 16o jh n,n\n\
f rum_int4_extract_query 16o 1rd n,1rd,l,1rd,1rd\n\
f rum_int4_extract_value 16o 1rd n,1rd\n\
f rum_int4_key_distance 16o jh n,n,l\n\
f rum_int4_left_distance 16o jh n,n\n\
f rum_int4_outer_distance 16o jh n,n,l\n\
f rum_int4_right_distance 16o jh n,n\n\
f rum_int8_compare_prefix 16o n k,k,l,1rd\n\
f rum_int8_config 16o 1ra 1rd\n\
f rum_int8_distance 16o jh k,k\n\
f rum_int8_extract_query 16o 1rd k,1rd,l,1rd,1rd\n\
f rum_int8_extract_value 16o 1rd k,1rd\n\
f rum_int8_key_distance 16o jh k,k,l\n\
f rum_int8_left_distance 16o jh k,k\n\
f rum_int8_outer_distance 16o jh k,k,l\n\
f rum_int8_right_distance 16o jh k,k\n\
f rum_interval_compare_prefix 16o n wy,wy,l,1rd\n\
f rum_interval_extract_query 16o 1rd wy,1rd,l,1rd,1rd\n\
f rum_interval_extract_value 16o 1rd wy,1rd\n\
f rum_macaddr_compare_prefix 16o n n1,n1,l,1rd\n\
f rum_macaddr_extract_query 16o 1rd n1,1rd,l,1rd,1rd\n\
f rum_macaddr_extract_value 16o 1rd n1,1rd\n\
f rum_money_compare_prefix 16o n ly,ly,l,1rd\n\
f rum_money_config 16o 1ra 1rd\n\
f rum_money_distance 16o jh ly,ly\n\
f rum_money_extract_query 16o 1rd ly,1rd,l,1rd,1rd\n\
f rum_money_extract_value 16o 1rd ly,1rd\n\
f rum_money_key_distance 16o jh ly,ly,l\n\
f rum_money_left_distance 16o jh ly,ly\n\
f rum_money_outer_distance 16o jh ly,ly,l\n\
f rum_money_right_distance 16o jh ly,ly\n\
f rum_numeric_cmp 16o n 1b8,1b8\n\
f rum_numeric_compare_prefix 16o n 1b8,1b8,l,1rd\n\
f rum_numeric_extract_query 16o 1rd 1b8,1rd,l,1rd,1rd\n\
f rum_numeric_extract_value 16o 1rd 1b8,1rd\n\
f rum_oid_compare_prefix 16o n q,q,l,1rd\n\
f rum_oid_config 16o 1ra 1rd\n\
f rum_oid_distance 16o jh q,q\n\
f rum_oid_extract_query 16o 1rd q,1rd,l,1rd,1rd\n\
f rum_oid_extract_value 16o 1rd q,1rd\n\
f rum_oid_key_distance 16o jh q,q,l\n\
f rum_oid_left_distance 16o jh q,q\n\
f rum_oid_outer_distance 16o jh q,q,l\n\
f rum_oid_right_distance 16o jh q,q\n\
f rum_text_compare_prefix 16o n p,p,l,1rd\n\
f rum_text_extract_query 16o 1rd p,1rd,l,1rd,1rd\n\
f rum_text_extract_value 16o 1rd p,1rd\n\
f rum_time_compare_prefix 16o n u3,u3,l,1rd\n\
f rum_time_extract_query 16o 1rd u3,1rd,l,1rd,1rd\n\
f rum_time_extract_value 16o 1rd u3,1rd\n\
f rum_timestamp_compare_prefix 16o n uy,uy,l,1rd\n\
f rum_timestamp_config 16o 1ra 1rd\n\
f rum_timestamp_consistent 16o g 1rd,l,uy,n,1rd,1rd,1rd,1rd\n\
f rum_timestamp_distance 16o jh uy,uy\n\
f rum_timestamp_extract_query 16o 1rd uy,1rd,l,1rd,1rd,1rd,1rd\n\
f rum_timestamp_extract_value 16o 1rd uy,1rd,1rd,1rd,1rd\n\
f rum_timestamp_key_distance 16o jh uy,uy,l\n\
f rum_timestamp_left_distance 16o jh uy,uy\n\
f rum_timestamp_outer_distance 16o jh uy,uy,l\n\
f rum_timestamp_right_distance 16o jh uy,uy\n\
f rum_timestamptz_distance 16o jh ww,ww\n\
f rum_timestamptz_key_distance 16o jh ww,ww,l\n\
f rum_timestamptz_left_distance 16o jh ww,ww\n\
f rum_timestamptz_right_distance 16o jh ww,ww\n\
f rum_timetz_compare_prefix 16o n z6,z6,l,1rd\n\
f rum_timetz_extract_query 16o 1rd z6,1rd,l,1rd,1rd\n\
f rum_timetz_extract_value 16o 1rd z6,1rd\n\
f rum_ts_distance 16o jg 2se,2sf\n\
f rum_ts_distance 16o jg 2se,2sf,n\n\
f rum_ts_distance 16o jg 2se,.1*\n\
f rum_ts_join_pos 16o h 1rd,1rd\n\
f rum_ts_score 16o jg 2se,2sf\n\
f rum_ts_score 16o jg 2se,2sf,n\n\
f rum_ts_score 16o jg 2se,.1*\n\
f rum_tsquery_addon_consistent 16o g 1rd,l,2se,n,1rd,1rd,1rd,1rd\n\
f rum_tsquery_consistent 16o g 1rd,l,2se,n,1rd,1rd,1rd,1rd\n\
f rum_tsquery_distance 16o jh 1rd,l,2se,n,1rd,1rd,1rd,1rd,1rd\n\
f rum_tsquery_pre_consistent 16o g 1rd,l,2se,n,1rd,1rd,1rd,1rd\n\
f rum_tsvector_config 16o 1ra 1rd\n\
f rum_varbit_compare_prefix 16o n 17e,17e,l,1rd\n\
f rum_varbit_extract_query 16o 1rd 17e,1rd,l,1rd,1rd\n\
f rum_varbit_extract_value 16o 1rd 17e,1rd\n\
f rumhandler 180 91 1rd\n\
f ruminv_extract_tsquery 16o 1rd 2sf,1rd,1rd,1rd,1rd\n\
f ruminv_extract_tsvector 16o 1rd 2se,1rd,l,1rd,1rd,1rd,1rd\n\
f ruminv_tsquery_config 16o 1ra 1rd\n\
f ruminv_tsvector_consistent 16o g 1rd,l,2se,n,1rd,1rd,1rd,1rd\n\
f tsquery_to_distance_query 16o .1* 2sf\n\
o %25 1r9 1r9 g .6 .45\n\
o %7C%3D> jg jg jh .11 .4f\n\
o %7C%3D> jh jh jh .1a .4g\n\
o %7C%3D> l l jh .1m .4h\n\
o %7C%3D> n n jh .1v .4i\n\
o %7C%3D> k k jh .24 .4j\n\
o %7C%3D> ly ly jh .2j .4k\n\
o %7C%3D> q q jh .2w .4l\n\
o %7C%3D> uy uy jh .3c .4m\n\
o %7C%3D> ww ww jh .3g .4n\n\
o <%3D%7C jg jg jh .z .46\n\
o <%3D%7C jh jh jh .18 .47\n\
o <%3D%7C l l jh .1k .48\n\
o <%3D%7C n n jh .1t .49\n\
o <%3D%7C k k jh .22 .4a\n\
o <%3D%7C ly ly jh .2h .4b\n\
o <%3D%7C q q jh .2u .4c\n\
o <%3D%7C uy uy jh .3a .4d\n\
o <%3D%7C ww ww jh .3f .4e\n\
o <%3D> 1r9 1r9 jh .4 .4o\n\
o <%3D> jg jg jh .v .4p\n\
o <%3D> jh jh jh .14 .4q\n\
o <%3D> l l jh .1g .4r\n\
o <%3D> n n jh .1p .4s\n\
o <%3D> k k jh .1y .4t\n\
o <%3D> ly ly jh .2d .4u\n\
o <%3D> q q jh .2q .4v\n\
o <%3D> uy uy jh .36 .4w\n\
o <%3D> ww ww jh .3d .4x\n\
o <%3D> 2se 2sf jg .3k\n\
o <%3D> 2se .1* jg .3m\n\
k 2sf .1* if .44\n\
F rum_anyarray_addon_ops rum\n\
F rum_anyarray_ops rum\n\
F rum_bit_ops rum\n\
F rum_bytea_ops rum\n\
F rum_char_ops rum\n\
F rum_cidr_ops rum\n\
F rum_date_ops rum\n\
F rum_float4_ops rum\n\
F rum_float8_ops rum\n\
F rum_inet_ops rum\n\
F rum_int2_ops rum\n\
F rum_int4_ops rum\n\
F rum_int8_ops rum\n\
F rum_interval_ops rum\n\
F rum_macaddr_ops rum\n\
F rum_money_ops rum\n\
F rum_numeric_ops rum\n\
F rum_oid_ops rum\n\
F rum_text_ops rum\n\
F rum_time_ops rum\n\
F rum_timestamp_ops rum\n\
F rum_timestamptz_ops rum\n\
F rum_timetz_ops rum\n\
F rum_tsquery_ops rum\n\
F rum_tsvector_addon_ops rum\n\
F rum_tsvector_hash_addon_ops rum\n\
F rum_tsvector_hash_ops rum\n\
F rum_tsvector_hash_timestamp_ops rum\n\
F rum_tsvector_hash_timestamptz_ops rum\n\
F rum_tsvector_ops rum\n\
F rum_tsvector_timestamp_ops rum\n\
F rum_tsvector_timestamptz_ops rum\n\
F rum_varbit_ops rum\n\
F rum_varchar_ops rum\n\
C rum_anyarray_addon_ops rum 1r9 0 .51 1:24e,2:24f,3:24g,4:tq\n\
C rum_anyarray_ops rum 1r9 1 .52 1:24e,2:24f,3:24g,4:tq,5:.45,20:.4o\n\
C rum_bit_ops rum 17c 1 .53 1:1dm,2:1do,3:1dk,4:1dp,5:1dn\n\
C rum_bytea_ops rum h 1 .54 1:1id,2:1ie,3:1ib,4:1ig,5:1if\n\
C rum_char_ops rum i 1 .55 1:hj,2:hk,3:2k,4:hm,5:hl\n\
C rum_cidr_ops rum i2 1 .56 -\n\
C rum_date_ops rum u2 1 .57 1:uf,2:ug,3:ud,4:ui,5:uh\n\
C rum_float4_ops rum jg 1 .58 1:ha,2:hc,3:h8,4:hd,5:hb,20:.4p,21:.4f,22:.46\n\
C rum_float8_ops rum jh 1 .59 1:io,2:ip,3:im,4:ir,5:iq,20:.4q,21:.4g,22:.47\n\
C rum_inet_ops rum o5 1 .5a 1:xf,2:xg,3:xd,4:xi,5:xh\n\
C rum_int2_ops rum l 1 .5b 1:2n,2:ei,3:2m,4:ek,5:eg,20:.4r,21:.4h,22:.48\n\
C rum_int4_ops rum n 1 .5c 1:2p,2:ej,3:2o,4:el,5:eh,20:.4s,21:.4i,22:.49\n\
C rum_int8_ops rum k 1 .5d 1:bg,2:bi,3:be,4:bj,5:bh,20:.4t,21:.4j,22:.4a\n\
C rum_interval_ops rum wy 1 .5e 1:110,2:111,3:10y,4:113,5:112\n\
C rum_macaddr_ops rum n1 1 .5f 1:xy,2:xz,3:xw,4:y1,5:y0\n\
C rum_money_ops rum ly 1 .5g 1:p2,2:p4,3:p0,4:p5,5:p3,20:.4u,21:.4k,22:.4b\n\
C rum_numeric_ops rum 1b8 1 .5h 1:1cq,2:1cr,3:1co,4:1ct,5:1cs\n\
C rum_oid_ops rum q 1 .5i 1:gx,2:gz,3:gv,4:h0,5:gy,20:.4v,21:.4l,22:.4c\n\
C rum_text_ops rum p 1 .5j 1:ig,2:ih,3:2q,4:ij,5:ii\n\
C rum_time_ops rum u3 1 .5k 1:uu,2:uv,3:us,4:ux,5:uw\n\
C rum_timestamp_ops rum uy 1 .5l 1:1la,2:1lb,3:1l8,4:1ld,5:1lc,20:.4w,21:.4m,22:.4d\n\
C rum_timestamptz_ops rum ww 1 .5m 1:10q,2:10r,3:10o,4:10t,5:10s,20:.4x,21:.4n,22:.4e\n\
C rum_timetz_ops rum z6 1 .5n 1:174,2:175,3:172,4:177,5:176\n\
C rum_tsquery_ops rum 2sf 1 .5o 1:2t1\n\
C rum_tsvector_addon_ops rum 2se 0 .5p 1:2t0\n\
C rum_tsvector_hash_addon_ops rum 2se 0 .5q 1:2t0\n\
C rum_tsvector_hash_ops rum 2se 0 .5r 1:2t0,2:.4y\n\
C rum_tsvector_hash_timestamp_ops rum 2se 0 .5s 1:2t0\n\
C rum_tsvector_hash_timestamptz_ops rum 2se 0 .5t 1:2t0\n\
C rum_tsvector_ops rum 2se 1 .5u 1:2t0,2:.4y\n\
C rum_tsvector_timestamp_ops rum 2se 0 .5v 1:2t0\n\
C rum_tsvector_timestamptz_ops rum 2se 0 .5w 1:2t0\n\
C rum_varbit_ops rum 17e 1 .5x 1:1e6,2:1e8,3:1e4,4:1e9,5:1e7\n\
C rum_varchar_ops rum sz 1 .5y -\n\
# semver\n\
t semver b S -1 y.0[]\n\
t semvermultirange m R -1 y.1[] M.2\n\
t semverrange r R -1 y.2[] r.0,.1,0\n\
f get_semver_major 16o n .0\n\
f get_semver_minor 16o n .0\n\
f get_semver_patch 16o n .0\n\
f get_semver_prerelease 16o p .0\n\
f hash_semver 16o n .0\n\
f is_semver 16o g p\n\
f max f5 .0 .0\n\
f min f5 .0 .0\n\
f semver 1z4 .0 jg\n\
f semver 1z4 .0 jh\n\
f semver 1z4 .0 l\n\
f semver 1z4 .0 n\n\
f semver 1z4 .0 k\n\
f semver 1z4 .0 1b8\n\
f semver 16o .0 p\n\
f semver_cmp 16o n .0,.0\n\
f semver_eq 16o g .0,.0\n\
f semver_ge 16o g .0,.0\n\
f semver_gt 16o g .0,.0\n\
f semver_in 16o .0 1r7\n\
f semver_larger 16o .0 .0,.0\n\
f semver_le 16o g .0,.0\n\
f semver_lt 16o g .0,.0\n\
f semver_ne 16o g .0,.0\n\
f semver_out 16o 1r7 .0\n\
f semver_recv 16o .0 1rd\n\
f semver_send 16o h .0\n\
f semver_smaller 16o .0 .0,.0\n\
f semvermultirange 0 .1 -\n\
f semvermultirange 0 .1 .2[] v.2 mv\n\
f semvermultirange 0 .1 .2\n\
f semverrange w .2 .0,.0\n\
f semverrange w .2 .0,.0,p\n\
f text 16o p .0\n\
f to_semver 16o .0 p\n\
o %3D .0 .0 g .j .12 .15 3\n\
o < .0 .0 g .p 0 .17\n\
o <%3D .0 .0 g .o 0 .16\n\
o <> .0 .0 g .q 0 .12\n\
o > .0 .0 g .l 0 .14\n\
o >%3D .0 .0 g .k 0 .13\n\
k jg .0 ef .b\n\
k jh .0 ef .c\n\
k l .0 ef .d\n\
k n .0 ef .e\n\
k k .0 ef .f\n\
k 1b8 .0 ef .g\n\
k p .0 ef .h\n\
k .0 p ef .10\n\
k .2 .1 ef .x\n\
F semver_ops btree\n\
F semver_ops hash\n\
C semver_ops btree .0 1 .1h 1:.13,2:.14,3:.12,4:.17,5:.16\n\
C semver_ops hash .0 1 .1i 1:.12\n\
# tdigest\n\
t tdigest b U -1 y.0[]\n\
f tdigest x .0 jh,n\n\
f tdigest x .0 jh,k,n\n\
f tdigest x .0 .0\n\
f tdigest_add 17k .0 .0,se,n,g np_digest,p_elements,p_compression,p_compact dNULL%3A%3Ainteger|true\n\
f tdigest_add 17k .0 .0,jh,n,g np_digest,p_element,p_compression,p_compact dNULL%3A%3Ainteger|true\n\
f tdigest_add_digest 17k 1rd 1rd,.0 np_pointer,p_element\n\
f tdigest_add_digest 17k 1rd 1rd,.0,jh np_pointer,p_element,p_quantile\n\
f tdigest_add_digest_array 17k 1rd 1rd,.0,se np_pointer,p_element,p_quantile\n\
f tdigest_add_digest_array_values 17k 1rd 1rd,.0,se np_pointer,p_element,p_value\n\
f tdigest_add_digest_trimmed 17k 1rd 1rd,.0,jh,jh np_pointer,p_element,p_low,p_high\n\
f tdigest_add_digest_values 17k 1rd 1rd,.0,jh np_pointer,p_element,p_value\n\
f tdigest_add_double 17k 1rd 1rd,jh,n np_pointer,p_element,p_compression\n\
f tdigest_add_double 17k 1rd 1rd,jh,n,jh np_pointer,p_element,p_compression,p_quantile\n\
f tdigest_add_double_array 17k 1rd 1rd,jh,n,se np_pointer,p_element,p_compression,p_quantile\n\
f tdigest_add_double_array_count 17k 1rd 1rd,jh,k,n,se np_pointer,p_element,p_count,p_compression,p_quantile\n\
f tdigest_add_double_array_values 17k 1rd 1rd,jh,n,se np_pointer,p_element,p_compression,p_value\n\
f tdigest_add_double_array_values_count 17k 1rd 1rd,jh,k,n,se np_pointer,p_element,p_count,p_compression,p_value\n\
f tdigest_add_double_count 17k 1rd 1rd,jh,k,n np_pointer,p_element,p_count,p_compression\n\
f tdigest_add_double_count 17k 1rd 1rd,jh,k,n,jh np_pointer,p_element,p_count,p_compression,p_quantile\n\
f tdigest_add_double_count_trimmed 17k 1rd 1rd,jh,k,n,jh,jh np_pointer,p_element,p_count,p_compression,p_low,p_high\n\
f tdigest_add_double_trimmed 17k 1rd 1rd,jh,n,jh,jh np_pointer,p_element,p_compression,p_low,p_high\n\
f tdigest_add_double_values 17k 1rd 1rd,jh,n,jh np_pointer,p_element,p_compression,p_value\n\
f tdigest_add_double_values_count 17k 1rd 1rd,jh,k,n,jh np_pointer,p_element,p_count,p_compression,p_value\n\
f tdigest_array_percentiles 17k se 1rd np_pointer\n\
f tdigest_array_percentiles_of 17k se 1rd np_pointer\n\
f tdigest_avg x jh jh,n,jh,jh\n\
f tdigest_avg x jh jh,k,n,jh,jh\n\
f tdigest_avg x jh .0,jh,jh\n\
f tdigest_combine 17k 1rd 1rd,1rd na,b\n\
f tdigest_count 16o k .0\n\
f tdigest_deserial 16o 1rd h,1rd na,b\n\
f tdigest_digest 17k .0 1rd np_pointer\n\
f tdigest_digest_avg 16o jh .0,jh,jh np_digest,p_low,p_high d0.0|1.0\n\
f tdigest_digest_sum 16o jh .0,jh,jh np_digest,p_low,p_high d0.0|1.0\n\
f tdigest_double_array 16o se .0\n\
f tdigest_in 16o .0 1r7\n\
f tdigest_json 16o 36 .0\n\
f tdigest_out 16o 1r7 .0\n\
f tdigest_percentile x se jh,n,se\n\
f tdigest_percentile x jh jh,n,jh\n\
f tdigest_percentile x se jh,k,n,se\n\
f tdigest_percentile x jh jh,k,n,jh\n\
f tdigest_percentile x se .0,se\n\
f tdigest_percentile x jh .0,jh\n\
f tdigest_percentile_of x se jh,n,se\n\
f tdigest_percentile_of x jh jh,n,jh\n\
f tdigest_percentile_of x se jh,k,n,se\n\
f tdigest_percentile_of x jh jh,k,n,jh\n\
f tdigest_percentile_of x se .0,se\n\
f tdigest_percentile_of x jh .0,jh\n\
f tdigest_percentiles 17k jh 1rd np_pointer\n\
f tdigest_percentiles_of 17k jh 1rd np_pointer\n\
f tdigest_recv 16o .0 1rd\n\
f tdigest_send 16o h .0\n\
f tdigest_serial 16o h 1rd na\n\
f tdigest_sum x jh jh,n,jh,jh\n\
f tdigest_sum x jh jh,k,n,jh,jh\n\
f tdigest_sum x jh .0,jh,jh\n\
f tdigest_trimmed_avg 17k jh 1rd np_pointer\n\
f tdigest_trimmed_sum 17k jh 1rd np_pointer\n\
f tdigest_union 17k .0 .0,.0,g np_digest1,p_digest2,p_compact dtrue\n\
k .0 se af .z\n\
k .0 36 af .11\n\
# unit\n\
t unit b U 16 y.0[]\n\
t unitmultirange m R -1 y.1[] M.2\n\
t unitrange r R -1 y.2[] r.0,.1,0\n\
r unit_accum_t c .3* .3*[]	s:.0	squares:jh	n:k\n\
r unit_prefixes r .4* .4*[] g0:r	prefix:sz.36:!	factor:jh:!	definition:p	dump:g=true\n\
r unit_units r .5* .5*[] g0:r	name:sz.36:!	unit:.0:!	shift:jh	definition:p	dump:g=true\n\
i .4 unit_prefixes_pkey PU btree 1 1:2eu:0\n\
i .5 unit_units_pkey PU btree 1 1:2eu:0\n\
c .4 unit_prefixes_pkey p 1 .6\n\
c .5 unit_units_pkey p 1 .7\n\
f ampere 16o .0 jh d1.0\n\
f au 1z4 .0 jh d1.0\n\
f avg f5 .0 .0\n\
f becquerel 1z4 .0 jh d1.0\n\
f byte 16o .0 jh d1.0\n\
f candela 16o .0 jh d1.0\n\
f cbrt 16o .0 .0\n\
f celsius 1z4 .0 jh d0.0\n\
f coulomb 1z4 .0 jh d1.0\n\
f day 1z4 .0 jh d1.0\n\
f dbl_unit_div 16o .0 jh,.0\n\
f dbl_unit_mul 16o .0 jh,.0\n\
f decibel 1z4 jh jh d0.0\n\
f degree_arc 1z4 .0 jh d1.0\n\
f dimension 16o .0 .0\n\
f farad 1z4 .0 jh d1.0\n\
f gray 1z4 .0 jh d1.0\n\
f hectare 1z4 .0 jh d1.0\n\
f henry 1z4 .0 jh d1.0\n\
f hertz 1z4 .0 jh d1.0\n\
f hour 1z4 .0 jh d1.0\n\
f joule 1z4 .0 jh d1.0\n\
f katal 1z4 .0 jh d1.0\n\
f kelvin 16o .0 jh d1.0\n\
f kilogram 16o .0 jh d1.0\n\
f liter 1z4 .0 jh d1.0\n\
f lumen 1z4 .0 jh d1.0\n\
f lux 1z4 .0 jh d1.0\n\
f max f5 .0 .0\n\
f meter 16o .0 jh d1.0\n\
f min f5 .0 .0\n\
f minute 1z4 .0 jh d1.0\n\
f minute_arc 1z4 .0 jh d1.0\n\
f mole 16o .0 jh d1.0\n\
f newton 1z4 .0 jh d1.0\n\
f ohm 1z4 .0 jh d1.0\n\
f pascal 1z4 .0 jh d1.0\n\
f radian 1z4 .0 jh d1.0\n\
f round 16o .0 .0\n\
f second 16o .0 jh d1.0\n\
f second_arc 1z4 .0 jh d1.0\n\
f siemens 1z4 .0 jh d1.0\n\
f sievert 1z4 .0 jh d1.0\n\
f sqrt 16o .0 .0\n\
f stddev f5 .0 .0\n\
f stddev_pop f5 .0 .0\n\
f stddev_samp f5 .0 .0\n\
f steradian 1z4 .0 jh d1.0\n\
f sum f5 .0 .0\n\
f tesla 1z4 .0 jh d1.0\n\
f tonne 1z4 .0 jh d1.0\n\
f unit 16o .0 jh d1.0\n\
f unit_accum 1z4 .3* .3*,.0 na,u\n\
f unit_add 16o .0 .0,.0\n\
f unit_at 16o p .0,p csearch_path%3Dpublic\n\
f unit_at_double 16o jh .0,p csearch_path%3Dpublic\n\
f unit_avg 1z4 .0 .3* na\n\
f unit_cmp 16o n .0,.0\n\
f unit_dbl_div 16o .0 .0,jh\n\
f unit_dbl_mul 16o .0 .0,jh\n\
f unit_diff 16o jh .0,.0\n\
f unit_div 16o .0 .0,.0\n\
f unit_eq 16o g .0,.0\n\
f unit_ge 16o g .0,.0\n\
f unit_greatest 16o .0 .0,.0\n\
f unit_gt 16o g .0,.0\n\
f unit_in 16o .0 1r7 csearch_path%3Dpublic\n\
f unit_is_hashed 174 g 1r7\n\
f unit_le 16o g .0,.0\n\
f unit_least 16o .0 .0,.0\n\
f unit_load 2sw 1ra -\n\
f unit_lt 16o g .0,.0\n\
f unit_mul 16o .0 .0,.0\n\
f unit_ne 16o g .0,.0\n\
f unit_neg 16o .0 .0\n\
f unit_out 16o 1r7 .0\n\
f unit_pow 16o .0 .0,n\n\
f unit_recv 16o .0 1rd\n\
f unit_reset 174 1ra -\n\
f unit_send 16o h .0\n\
f unit_stddev_pop 1z4 .0 .3* na\n\
f unit_stddev_samp 1z4 .0 .3* na\n\
f unit_strict_cmp 16o n .0,.0\n\
f unit_strict_eq 16o g .0,.0\n\
f unit_strict_ge 16o g .0,.0\n\
f unit_strict_gt 16o g .0,.0\n\
f unit_strict_le 16o g .0,.0\n\
f unit_strict_lt 16o g .0,.0\n\
f unit_strict_ne 16o g .0,.0\n\
f unit_sub 16o .0 .0,.0\n\
f unit_var_pop 1z4 jh .3* na\n\
f unit_var_samp 1z4 jh .3* na\n\
f unitmultirange 0 .1 -\n\
f unitmultirange 0 .1 .2[] v.2 mv\n\
f unitmultirange 0 .1 .2\n\
f unitrange w .2 .0,.0\n\
f unitrange w .2 .0,.0,p\n\
f value 16o jh .0\n\
f var_pop f5 jh .0\n\
f var_samp f5 jh .0\n\
f variance f5 jh .0\n\
f volt 1z4 .0 jh d1.0\n\
f watt 1z4 .0 jh d1.0\n\
f weber 1z4 .0 jh d1.0\n\
o %3D .0 .0 g .20 .36 .3o\n\
o %3D%3D .0 .0 g .2l .37 .3n\n\
o %7C%7C/ 0 .0 .0 .g\n\
o %7C/ 0 .0 .0 .1h\n\
o * jh .0 .0 .l .3b\n\
o * .0 jh .0 .1x .3a\n\
o * .0 .0 .0 .2a .3c\n\
o + .0 .0 .0 .1r .3d\n\
o - 0 .0 .0 .2c\n\
o - .0 .0 .0 .2r\n\
o / jh .0 .0 .k\n\
o / .0 jh .0 .1w\n\
o / .0 .0 .0 .1z\n\
o < .0 .0 g .29 .3p .3q\n\
o <%3D .0 .0 g .26 .3q .3p\n\
o << .0 .0 g .2p .3r .3s\n\
o <<%3D .0 .0 g .2o .3s .3r\n\
o <<>> .0 .0 g .2q .3n .37\n\
o <> .0 .0 g .2b .3o .36\n\
o > .0 .0 g .23 .3j .3k\n\
o >%3D .0 .0 g .21 .3k .3j\n\
o >> .0 .0 g .2n .3l .3m\n\
o >>%3D .0 .0 g .2m .3m .3l\n\
o @ .0 p p .1s\n\
o @@ .0 p jh .1t\n\
o ^ .0 n .0 .2e\n\
k .2 .1 ef .2w\n\
F unit_ops btree\n\
F unit_strict_ops btree\n\
C unit_ops btree .0 1 .3x 1:.3j,2:.3k,3:.36,4:.3q,5:.3p\n\
C unit_strict_ops btree .0 0 .3y 1:.3l,2:.3m,3:.37,4:.3s,5:.3r\n\
';
