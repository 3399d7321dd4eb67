export const EXTENSION_POSTGIS = '\
# address_standardizer\n\
r stdaddr c .0* .0*[]	building:p	house_num:p	predir:p	qual:p	pretype:p	name:p	suftype:p	sufdir:p	ruralroute:p	extra:p	city:p	state:p	country:p	postcode:p	box:p	unit:p\n\
f parse_address 16o 1qh p n,num,street,street2,address1,city,state,zip,zipplus,country miooooooooo tp,p,p,p,p,p,p,p,p,p\n\
f standardize_address 16o .0* p,p,p,p nlextab,gaztab,rultab,address\n\
f standardize_address 16o .0* p,p,p,p,p nlextab,gaztab,rultab,micro,macro\n\
# address_standardizer_data_us\n\
r us_gaz r .0* .0*[]	id:n:!=nextval(\'us_gaz_id_seq\'%3A%3Aregclass)	seq:n	word:p	stdword:p	token:n	is_custom:g:!=true\n\
r us_gaz_id_seq S 0 0	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
r us_lex r .2* .2*[]	id:n:!=nextval(\'us_lex_id_seq\'%3A%3Aregclass)	seq:n	word:p	stdword:p	token:n	is_custom:g:!=true\n\
r us_lex_id_seq S 0 0	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
r us_rules r .4* .4*[]	id:n:!=nextval(\'us_rules_id_seq\'%3A%3Aregclass)	rule:p	is_custom:g:!=true\n\
r us_rules_id_seq S 0 0	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
s .1 n 1 1 1 2147483647 1 0 .0.1\n\
s .3 n 1 1 1 2147483647 1 0 .2.1\n\
s .5 n 1 1 1 2147483647 1 0 .4.1\n\
i .0 pk_us_gaz PU btree 1 1:1iy:0\n\
i .2 pk_us_lex PU btree 1 1:1iy:0\n\
i .4 pk_us_rules PU btree 1 1:1iy:0\n\
c .0 pk_us_gaz p 1 .9\n\
c .2 pk_us_lex p 1 .a\n\
c .4 pk_us_rules p 1 .b\n\
# pgrouting\n\
f _pgr_alphashape 178 1qh p,jh n,alpha,seq1,textgeom miioo tp,jh,k,p d0\n\
f _pgr_array_reverse 1z4 1r9 1r9\n\
f _pgr_articulationpoints 16s 1qh p nedges_sql,seq,node mioo tp,n,k\n\
f _pgr_astar 178 1qh p,1r9,1r9,g,n,jh,jh,g,g nedges_sql,start_vids,end_vids,directed,heuristic,factor,epsilon,only_cost,normal,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiiiiiiioooooooo tp,1r9,1r9,g,n,jh,jh,g,g,n,n,k,k,k,k,jh,jh dtrue|5|1.0|1.0|false|true\n\
f _pgr_astar 178 1qh p,p,g,n,jh,jh,g nedges_sql,combinations_sql,directed,heuristic,factor,epsilon,only_cost,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiiiiioooooooo tp,p,g,n,jh,jh,g,n,n,k,k,k,k,jh,jh dtrue|5|1.0|1.0|false\n\
f _pgr_bdastar 178 1qh p,1r9,1r9,g,n,jh,jh,g n,,,directed,heuristic,factor,epsilon,only_cost,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiiiiiioooooooo tp,1r9,1r9,g,n,jh,jh,g,n,n,k,k,k,k,jh,jh dtrue|5|1.0|1.0|false\n\
f _pgr_bdastar 178 1qh p,p,g,n,jh,jh,g n,,directed,heuristic,factor,epsilon,only_cost,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiiiiioooooooo tp,p,g,n,jh,jh,g,n,n,k,k,k,k,jh,jh dtrue|5|1.0|1.0|false\n\
f _pgr_bddijkstra 178 1qh p,1r9,1r9,g,g n,,,directed,only_cost,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiiioooooooo tp,1r9,1r9,g,g,n,n,k,k,k,k,jh,jh dfalse\n\
f _pgr_bddijkstra 178 1qh p,p,g,g n,,directed,only_cost,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiioooooooo tp,p,g,g,n,n,k,k,k,k,jh,jh dfalse\n\
f _pgr_bellmanford 16s 1qh p,1r9,1r9,g,g nedges_sql,from_vids,to_vids,directed,only_cost,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiiioooooooo tp,1r9,1r9,g,g,n,n,k,k,k,k,jh,jh\n\
f _pgr_bellmanford 16s 1qh p,p,g,g nedges_sql,combinations_sql,directed,only_cost,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiioooooooo tp,p,g,g,n,n,k,k,k,k,jh,jh\n\
f _pgr_biconnectedcomponents 16s 1qh p nedges_sql,seq,component,edge miooo tp,k,k,k\n\
f _pgr_binarybreadthfirstsearch 16s 1qh p,1r9,1r9,g nedges_sql,from_vids,to_vids,directed,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiioooooooo tp,1r9,1r9,g,n,n,k,k,k,k,jh,jh dtrue\n\
f _pgr_binarybreadthfirstsearch 16s 1qh p,p,g nedges_sql,combinations_sql,directed,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiioooooooo tp,p,g,n,n,k,k,k,k,jh,jh dtrue\n\
f _pgr_bipartite 16s 1qh p nedges_sql,node,color mioo tp,k,k\n\
f _pgr_boost_version 174 p -\n\
f _pgr_breadthfirstsearch 16s 1qh p,1r9,k,g nedges_sql,from_vids,max_depth,directed,seq,depth,start_vid,node,edge,cost,agg_cost miiiiooooooo tp,1r9,k,g,k,k,k,k,k,jh,jh\n\
f _pgr_bridges 16s 1qh p nedges_sql,seq,edge mioo tp,n,k\n\
f _pgr_build_type 174 p -\n\
f _pgr_checkcolumn 2s0 g p,p,p,g,g n,,,is_optional,dryrun dfalse|false\n\
f _pgr_checkquery 2s0 p p\n\
f _pgr_checkverttab 2s0 1qh p,s1,n,p nvertname,columnsarr,reporterrs,fnname,sname,vname miiiioo tp,s1,n,p,p,p d1|\'_pgr_checkVertTab\'%3A%3Atext\n\
f _pgr_chinesepostman 178 1qh p,g nedges_sql,only_cost,seq,node,edge,cost,agg_cost miiooooo tp,g,n,k,k,jh,jh\n\
f _pgr_compilation_date 174 p -\n\
f _pgr_compiler_version 174 p -\n\
f _pgr_connectedcomponents 16s 1qh p nedges_sql,seq,component,node miooo tp,k,k,k\n\
f _pgr_contraction 178 1qh p,s8,n,s8,g nedges_sql,contraction_order,max_cycles,forbidden_vertices,directed,type,id,contracted_vertices,source,target,cost miiiiioooooo tp,s8,n,s8,g,p,k,s8,k,k,jh d1|ARRAY[]%3A%3Abigint[]|true\n\
f _pgr_createindex 2s0 1ra p,p,p,n,p ntabname,colname,indext,reporterrs,fnname d1|\'_pgr_createIndex\'%3A%3Atext\n\
f _pgr_createindex 2s0 1ra p,p,p,p,n,p nsname,tname,colname,indext,reporterrs,fnname d1|\'_pgr_createIndex\'%3A%3Atext\n\
f _pgr_cuthillmckeeordering 16s 1qh p n,seq,node mioo tp,k,k\n\
f _pgr_dagshortestpath 16s 1qh p,1r9,1r9,g,g n,,,directed,only_cost,seq,path_seq,node,edge,cost,agg_cost miiiiioooooo tp,1r9,1r9,g,g,n,n,k,k,jh,jh dtrue|false\n\
f _pgr_dagshortestpath 16s 1qh p,p,g,g n,,directed,only_cost,seq,path_seq,node,edge,cost,agg_cost miiiioooooo tp,p,g,g,n,n,k,k,jh,jh dtrue|false\n\
f _pgr_depthfirstsearch 178 1qh p,1r9,g,k nedges_sql,root_vids,directed,max_depth,seq,depth,start_vid,node,edge,cost,agg_cost miiiiooooooo tp,1r9,g,k,k,k,k,k,k,jh,jh\n\
f _pgr_dijkstra 178 1qh p,1r9,1r9,g,g,g,k nedges_sql,start_vids,end_vids,directed,only_cost,normal,n_goals,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiiiiioooooooo tp,1r9,1r9,g,g,g,k,n,n,k,k,k,k,jh,jh dtrue|false|true|0\n\
f _pgr_dijkstra 178 1qh p,1r9,1r9,g,g,g,k,g nedges_sql,start_vids,end_vids,directed,only_cost,normal,n_goals,global,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiiiiiioooooooo tp,1r9,1r9,g,g,g,k,g,n,n,k,k,k,k,jh,jh\n\
f _pgr_dijkstra 178 1qh p,p,g,g,g nedges_sql,combinations_sql,directed,only_cost,normal,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiiioooooooo tp,p,g,g,g,n,n,k,k,k,k,jh,jh dtrue|false|true\n\
f _pgr_dijkstra 178 1qh p,p,g,g,k,g nedges_sql,combinations_sql,directed,only_cost,n_goals,global,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiiiioooooooo tp,p,g,g,k,g,n,n,k,k,k,k,jh,jh\n\
f _pgr_dijkstranear 20k 1qh p,1r9,1r9,k,g n,,,,directed,seq,path_seq,end_vid,start_vid,node,edge,cost,agg_cost miiiiioooooooo tp,1r9,1r9,k,g,n,n,k,k,k,k,jh,jh dtrue\n\
f _pgr_dijkstranear 20k 1qh p,1r9,k,k,g n,,,,directed,seq,path_seq,start_vid,node,edge,cost,agg_cost miiiiiooooooo tp,1r9,k,k,g,n,n,k,k,k,jh,jh dtrue\n\
f _pgr_dijkstranear 20k 1qh p,k,1r9,k,g n,,,,directed,seq,path_seq,end_vid,node,edge,cost,agg_cost miiiiiooooooo tp,k,1r9,k,g,n,n,k,k,k,jh,jh dtrue\n\
f _pgr_dijkstravia 178 1qh p,1r9,g,g,g nedges_sql,via_vids,directed,strict,u_turn_on_edge,seq,path_id,path_seq,start_vid,end_vid,node,edge,cost,agg_cost,route_agg_cost miiiiioooooooooo tp,1r9,g,g,g,n,n,n,k,k,k,k,jh,jh,jh\n\
f _pgr_drivingdistance 178 1qh p,1r9,jh,g,g nedges_sql,start_vids,distance,directed,equicost,seq,from_v,node,edge,cost,agg_cost miiiiioooooo tp,1r9,jh,g,g,n,k,k,k,jh,jh dtrue|false\n\
f _pgr_edgecoloring 16s 1qh p nedges_sql,edge_id,color_id mioo tp,k,k\n\
f _pgr_edgedisjointpaths 178 1qh p,1r9,1r9,g n,,,directed,seq,path_id,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiiooooooooo tp,1r9,1r9,g,n,n,n,k,k,k,k,jh,jh\n\
f _pgr_edgedisjointpaths 178 1qh p,p,g n,,directed,seq,path_id,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiooooooooo tp,p,g,n,n,n,k,k,k,k,jh,jh\n\
f _pgr_edwardmoore 16s 1qh p,1r9,1r9,g nedges_sql,from_vids,to_vids,directed,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiioooooooo tp,1r9,1r9,g,n,n,k,k,k,k,jh,jh dtrue\n\
f _pgr_edwardmoore 16s 1qh p,p,g nedges_sql,combinations_sql,directed,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiioooooooo tp,p,g,n,n,k,k,k,k,jh,jh dtrue\n\
f _pgr_endpoint 200 @postgis/geometry @postgis/geometry ng\n\
f _pgr_floydwarshall 178 1qh p,g nedges_sql,directed,start_vid,end_vid,agg_cost miiooo tp,g,k,k,jh\n\
f _pgr_get_statement 2rs p p no_sql\n\
f _pgr_getcolumnname 2s0 p p,p,n,p ntab,col,reporterrs,fnname d1|\'_pgr_getColumnName\'%3A%3Atext\n\
f _pgr_getcolumnname 2s0 p p,p,p,n,p nsname,tname,col,reporterrs,fnname d1|\'_pgr_getColumnName\'%3A%3Atext\n\
f _pgr_getcolumntype 2s0 p p,p,n,p ntab,col,reporterrs,fnname d0|\'_pgr_getColumnType\'%3A%3Atext\n\
f _pgr_getcolumntype 2s0 p p,p,p,n,p nsname,tname,cname,reporterrs,fnname d0|\'_pgr_getColumnType\'%3A%3Atext\n\
f _pgr_gettablename 2s0 1qh p,n,p ntab,reporterrs,fnname,sname,tname miiioo tp,n,p,p,p d0|\'_pgr_getTableName\'%3A%3Atext\n\
f _pgr_git_hash 174 p -\n\
f _pgr_hawickcircuits 16s 1qh p n,seq,path_id,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miooooooooo tp,n,n,n,k,k,k,k,jh,jh\n\
f _pgr_iscolumnindexed 2s0 g p,p,n,p ntab,col,reporterrs,fnname d1|\'_pgr_isColumnIndexed\'%3A%3Atext\n\
f _pgr_iscolumnindexed 2s0 g p,p,p,n,p nsname,tname,cname,reporterrs,fnname d1|\'_pgr_isColumnIndexed\'%3A%3Atext\n\
f _pgr_iscolumnintable 2s0 g p,p ntab,col\n\
f _pgr_isplanar 16o g p\n\
f _pgr_johnson 178 1qh p,g nedges_sql,directed,start_vid,end_vid,agg_cost miiooo tp,g,k,k,jh\n\
f _pgr_kruskal 178 1qh p,1r9,p,k,jh n,,fn_suffix,max_depth,distance,seq,depth,start_vid,node,edge,cost,agg_cost miiiiiooooooo tp,1r9,p,k,jh,k,k,k,k,k,jh,jh\n\
f _pgr_ksp 178 1qh p,k,k,n,g,g nedges_sql,start_vid,end_vid,k,directed,heap_paths,seq,path_id,path_seq,node,edge,cost,agg_cost miiiiiiooooooo tp,k,k,n,g,g,n,n,n,k,k,jh,jh\n\
f _pgr_lengauertarjandominatortree 178 1qh p,k nedges_sql,root_vid,seq,vid,idom miiooo tp,k,n,k,k\n\
f _pgr_lib_version 174 p -\n\
f _pgr_linegraph 16s 1qh p,g n,directed,seq,source,target,cost,reverse_cost miiooooo tp,g,n,k,k,jh,jh\n\
f _pgr_linegraphfull 16s 1qh p n,seq,source,target,cost,edge miooooo tp,n,k,k,jh,k\n\
f _pgr_makeconnected 16s 1qh p n,seq,start_vid,end_vid miooo tp,k,k,k\n\
f _pgr_maxcardinalitymatch 178 1qh p,g nedges_sql,directed,seq,edge,source,target miioooo tp,g,n,k,k,k\n\
f _pgr_maxflow 178 1qh p,1r9,1r9,n,g nedges_sql,sources,targets,algorithm,only_flow,seq,edge_id,source,target,flow,residual_capacity miiiiioooooo tp,1r9,1r9,n,g,n,k,k,k,k,k d1|false\n\
f _pgr_maxflow 178 1qh p,p,n,g nedges_sql,combinations_sql,algorithm,only_flow,seq,edge_id,source,target,flow,residual_capacity miiiioooooo tp,p,n,g,n,k,k,k,k,k d1|false\n\
f _pgr_maxflowmincost 16s 1qh p,1r9,1r9,g nedges_sql,sources,targets,only_cost,seq,edge,source,target,flow,residual_capacity,cost,agg_cost miiiioooooooo tp,1r9,1r9,g,n,k,k,k,k,k,jh,jh dfalse\n\
f _pgr_maxflowmincost 16s 1qh p,p,g nedges_sql,combinations_sql,only_cost,seq,edge,source,target,flow,residual_capacity,cost,agg_cost miiioooooooo tp,p,g,n,k,k,k,k,k,jh,jh dfalse\n\
f _pgr_msg 2s0 1ra n,p,p nmsgkind,fnname,msg d\'---->OK\'%3A%3Atext\n\
f _pgr_onerror 2s0 1ra g,n,p,p,p,p nerrcond,reporterrs,fnname,msgerr,hinto,msgok d\'No%20hint\'%3A%3Atext|\'OK\'%3A%3Atext\n\
f _pgr_operating_system 174 p -\n\
f _pgr_parameter_check 2sw g p,p,g nfn,sql,big dfalse\n\
f _pgr_pgsql_version 174 p -\n\
f _pgr_pickdeliver 178 1qh p,p,p,jh,n,n n,,,factor,max_cycles,initial_sol,seq,vehicle_seq,vehicle_id,stop_seq,stop_type,stop_id,order_id,cargo,travel_time,arrival_time,wait_time,service_time,departure_time miiiiiiooooooooooooo tp,p,p,jh,n,n,n,n,k,n,n,k,k,jh,jh,jh,jh,jh,jh d1|10|4\n\
f _pgr_pickdelivereuclidean 178 1qh p,p,jh,n,n n,,factor,max_cycles,initial_sol,seq,vehicle_seq,vehicle_id,stop_seq,stop_type,order_id,cargo,travel_time,arrival_time,wait_time,service_time,departure_time miiiiioooooooooooo tp,p,jh,n,n,n,n,k,n,n,k,jh,jh,jh,jh,jh,jh d1|10|4\n\
f _pgr_pointtoid 2s0 k @postgis/geometry,jh,p,n npoint,tolerance,vertname,srid\n\
f _pgr_prim 178 1qh p,1r9,p,k,jh n,,order_by,max_depth,distance,seq,depth,start_vid,node,edge,cost,agg_cost miiiiiooooooo tp,1r9,p,k,jh,k,k,k,k,k,jh,jh\n\
f _pgr_quote_ident 2sg p p nidname\n\
f _pgr_sequentialvertexcoloring 16s 1qh p nedges_sql,vertex_id,color_id mioo tp,k,k\n\
f _pgr_startpoint 200 @postgis/geometry @postgis/geometry ng\n\
f _pgr_stoerwagner 178 1qh p nedges_sql,seq,edge,cost,mincut mioooo tp,n,k,jh,jh\n\
f _pgr_strongcomponents 16s 1qh p nedges_sql,seq,component,node miooo tp,k,k,k\n\
f _pgr_topologicalsort 178 1qh p nedges_sql,seq,sorted_v mioo tp,n,k\n\
f _pgr_transitiveclosure 178 1qh p nedges_sql,seq,vid,target_array miooo tp,n,k,s8\n\
f _pgr_trsp 17o 1qh p,n,jh,n,jh,g,g,p nsql,source_eid,source_pos,target_eid,target_pos,directed,has_reverse_cost,turn_restrict_sql,seq,id1,id2,cost miiiiiiiioooo tp,n,jh,n,jh,g,g,p,n,n,n,jh dNULL%3A%3Atext\n\
f _pgr_trsp 1zo 1qh p,p,1r9,1r9,g n,,,,directed,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiiioooooooo tp,p,1r9,1r9,g,n,n,k,k,k,k,jh,jh dtrue\n\
f _pgr_trsp 1zo 1qh p,p,1r9,k,g n,,,,directed,seq,path_seq,start_vid,node,edge,cost,agg_cost miiiiiooooooo tp,p,1r9,k,g,n,n,k,k,k,jh,jh dtrue\n\
f _pgr_trsp 1zo 1qh p,p,k,1r9,g n,,,,directed,seq,path_seq,end_vid,node,edge,cost,agg_cost miiiiiooooooo tp,p,k,1r9,g,n,n,k,k,k,jh,jh dtrue\n\
f _pgr_trsp 1zo 1qh p,p,k,k,g n,,,,directed,seq,path_seq,node,edge,cost,agg_cost miiiiioooooo tp,p,k,k,g,n,n,k,k,jh,jh dtrue\n\
f _pgr_trsp_withpoints 184 1qh p,p,p,1r9,1r9,g,sy,g n,,,,,directed,driving_side,details,seq,path_seq,departure,end_vid,node,edge,cost,agg_cost miiiiiiiioooooooo tp,p,p,1r9,1r9,g,sy,g,n,n,k,k,k,k,jh,jh\n\
f _pgr_trsp_withpoints 178 1qh p,p,p,p,g,sy,g n,,,,directed,driving_side,details,seq,path_seq,departure,end_vid,node,edge,cost,agg_cost miiiiiiioooooooo tp,p,p,p,g,sy,g,n,n,k,k,k,k,jh,jh\n\
f _pgr_trspvia 178 1qh p,p,1r9,g,g,g n,,,,,,seq,path_id,path_seq,start_vid,end_vid,node,edge,cost,agg_cost,route_agg_cost miiiiiioooooooooo tp,p,1r9,g,g,g,n,n,n,k,k,k,k,jh,jh,jh\n\
f _pgr_trspvia_withpoints 178 1qh p,p,p,1r9,g,g,g,sy,g n,,,,,,,,,seq,path_id,path_seq,start_vid,end_vid,node,edge,cost,agg_cost,route_agg_cost miiiiiiiiioooooooooo tp,p,p,1r9,g,g,g,sy,g,n,n,n,k,k,k,k,jh,jh,jh\n\
f _pgr_trspviavertices 2ss 1qh p,rz,g,g,p nsql,vids,directed,has_rcost,turn_restrict_sql,seq,id1,id2,id3,cost miiiiiooooo tp,rz,g,g,p,n,n,n,n,jh dNULL%3A%3Atext\n\
f _pgr_tsp 178 1qh p,k,k,jh,n,n,n,jh,jh,jh,g nmatrix_row_sql,start_id,end_id,max_processing_time,tries_per_temperature,max_changes_per_temperature,max_consecutive_non_changes,initial_temperature,final_temperature,cooling_factor,randomize,seq,node,cost,agg_cost miiiiiiiiiiioooo tp,k,k,jh,n,n,n,jh,jh,jh,g,n,k,jh,jh d0|0|\'Infinity\'%3A%3Adouble%20precision|500|60|100|100|0.1|0.9|true\n\
f _pgr_tspeuclidean 178 1qh p,k,k,jh,n,n,n,jh,jh,jh,g ncoordinates_sql,start_id,end_id,max_processing_time,tries_per_temperature,max_changes_per_temperature,max_consecutive_non_changes,initial_temperature,final_temperature,cooling_factor,randomize,seq,node,cost,agg_cost miiiiiiiiiiioooo tp,k,k,jh,n,n,n,jh,jh,jh,g,n,k,jh,jh d0|0|\'Infinity\'%3A%3Adouble%20precision|500|60|100|100|0.1|0.9|true\n\
f _pgr_turnrestrictedpath 16s 1qh p,p,k,k,n,g,g,g,g n,,,,,directed,heap_paths,stop_on_first,strict,seq,path_id,path_seq,node,edge,cost,agg_cost miiiiiiiiiooooooo tp,p,k,k,n,g,g,g,g,n,n,n,k,k,jh,jh\n\
f _pgr_versionless 2sw g p,p nv1,v2\n\
f _pgr_vrponedepot 2s4 1qh p,p,p,n n,,,,seq,vehicle_seq,vehicle_id,stop_seq,stop_type,stop_id,order_id,cargo,travel_time,arrival_time,wait_time,service_time,departure_time miiiiooooooooooooo tp,p,p,n,n,n,k,n,n,k,k,jh,jh,jh,jh,jh,jh\n\
f _pgr_withpoints 184 1qh p,p,1r9,1r9,g,sy,g,g,g nedges_sql,points_sql,start_pids,end_pids,directed,driving_side,details,only_cost,normal,seq,path_seq,start_pid,end_pid,node,edge,cost,agg_cost miiiiiiiiioooooooo tp,p,1r9,1r9,g,sy,g,g,g,n,n,k,k,k,k,jh,jh dfalse|true\n\
f _pgr_withpoints 178 1qh p,p,p,g,sy,g,g nedges_sql,points_sql,combinations_sql,directed,driving_side,details,only_cost,seq,path_seq,start_pid,end_pid,node,edge,cost,agg_cost miiiiiiioooooooo tp,p,p,g,sy,g,g,n,n,k,k,k,k,jh,jh dfalse\n\
f _pgr_withpointsdd 178 1qh p,p,1r9,jh,g,sy,g,g nedges_sql,points_sql,start_pid,distance,directed,driving_side,details,equicost,seq,start_vid,node,edge,cost,agg_cost miiiiiiiioooooo tp,p,1r9,jh,g,sy,g,g,n,k,k,k,jh,jh dtrue|\'b\'%3A%3Abpchar|false|false\n\
f _pgr_withpointsksp 170 1qh p,p,k,k,n,g,g,sy,g nedges_sql,points_sql,start_pid,end_pid,k,directed,heap_paths,driving_side,details,seq,path_id,path_seq,node,edge,cost,agg_cost miiiiiiiiiooooooo tp,p,k,k,n,g,g,sy,g,n,n,n,k,k,jh,jh\n\
f _pgr_withpointsvia 2s4 1qh p,s8,se,g nsql,via_edges,fraction,directed,seq,path_id,path_seq,start_vid,end_vid,node,edge,cost,agg_cost,route_agg_cost miiiioooooooooo tp,s8,se,g,n,n,n,k,k,k,k,jh,jh,jh dtrue\n\
f _pgr_withpointsvia 178 1qh p,p,1r9,g,g,g,sy,g n,,,,,,,,seq,path_id,path_seq,start_vid,end_vid,node,edge,cost,agg_cost,route_agg_cost miiiiiiiioooooooooo tp,p,1r9,g,g,g,sy,g,n,n,n,k,k,k,k,jh,jh,jh\n\
f _trsp 184 1qh p,p,1r9,1r9,g n,,,,directed,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiiioooooooo tp,p,1r9,1r9,g,n,n,k,k,k,k,jh,jh dtrue\n\
f _v4trsp 184 1qh p,p,1r9,1r9,g n,,,,directed,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiiioooooooo tp,p,1r9,1r9,g,n,n,k,k,k,k,jh,jh dtrue\n\
f _v4trsp 184 1qh p,p,p,g n,,,directed,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiioooooooo tp,p,p,g,n,n,k,k,k,k,jh,jh dtrue\n\
f pgr_alphashape 2s0 @postgis/geometry @postgis/geometry,jh n,alpha d0\n\
f pgr_analyzegraph 2s0 sz p,jh,p,p,p,p,p n,,the_geom,id,source,target,rows_where d\'the_geom\'%3A%3Atext|\'id\'%3A%3Atext|\'source\'%3A%3Atext|\'target\'%3A%3Atext|\'true\'%3A%3Atext\n\
f pgr_analyzeoneway 2s0 p p,s1,s1,s1,s1,g,p,p,p n,,,,,two_way_if_null,oneway,source,target dtrue|\'oneway\'%3A%3Atext|\'source\'%3A%3Atext|\'target\'%3A%3Atext\n\
f pgr_articulationpoints 1zo k p n,node mio tp,k\n\
f pgr_astar 1zo 1qh p,1r9,1r9,g,n,jh,jh n,,,directed,heuristic,factor,epsilon,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiiiiioooooooo tp,1r9,1r9,g,n,jh,jh,n,n,k,k,k,k,jh,jh dtrue|5|1.0|1.0\n\
f pgr_astar 1zo 1qh p,1r9,k,g,n,jh,jh n,,,directed,heuristic,factor,epsilon,seq,path_seq,start_vid,node,edge,cost,agg_cost miiiiiiiooooooo tp,1r9,k,g,n,jh,jh,n,n,k,k,k,jh,jh dtrue|5|1.0|1.0\n\
f pgr_astar 1zo 1qh p,k,1r9,g,n,jh,jh n,,,directed,heuristic,factor,epsilon,seq,path_seq,end_vid,node,edge,cost,agg_cost miiiiiiiooooooo tp,k,1r9,g,n,jh,jh,n,n,k,k,k,jh,jh dtrue|5|1.0|1.0\n\
f pgr_astar 1zo 1qh p,k,k,g,n,jh,jh n,,,directed,heuristic,factor,epsilon,seq,path_seq,node,edge,cost,agg_cost miiiiiiioooooo tp,k,k,g,n,jh,jh,n,n,k,k,jh,jh dtrue|5|1.0|1.0\n\
f pgr_astar 1zo 1qh p,p,g,n,jh,jh n,,directed,heuristic,factor,epsilon,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiiiioooooooo tp,p,g,n,jh,jh,n,n,k,k,k,k,jh,jh dtrue|5|1.0|1.0\n\
f pgr_astarcost 1zo 1qh p,1r9,1r9,g,n,jh,jh n,,,directed,heuristic,factor,epsilon,start_vid,end_vid,agg_cost miiiiiiiooo tp,1r9,1r9,g,n,jh,jh,k,k,jh dtrue|5|1.0|1.0\n\
f pgr_astarcost 1zo 1qh p,1r9,k,g,n,jh,jh n,,,directed,heuristic,factor,epsilon,start_vid,end_vid,agg_cost miiiiiiiooo tp,1r9,k,g,n,jh,jh,k,k,jh dtrue|5|1.0|1.0\n\
f pgr_astarcost 1zo 1qh p,k,1r9,g,n,jh,jh n,,,directed,heuristic,factor,epsilon,start_vid,end_vid,agg_cost miiiiiiiooo tp,k,1r9,g,n,jh,jh,k,k,jh dtrue|5|1.0|1.0\n\
f pgr_astarcost 1zo 1qh p,k,k,g,n,jh,jh n,,,directed,heuristic,factor,epsilon,start_vid,end_vid,agg_cost miiiiiiiooo tp,k,k,g,n,jh,jh,k,k,jh dtrue|5|1.0|1.0\n\
f pgr_astarcost 1zo 1qh p,p,g,n,jh,jh n,,directed,heuristic,factor,epsilon,start_vid,end_vid,agg_cost miiiiiiooo tp,p,g,n,jh,jh,k,k,jh dtrue|5|1.0|1.0\n\
f pgr_astarcostmatrix 20k 1qh p,1r9,g,n,jh,jh n,,directed,heuristic,factor,epsilon,start_vid,end_vid,agg_cost miiiiiiooo tp,1r9,g,n,jh,jh,k,k,jh dtrue|5|1.0|1.0\n\
f pgr_bdastar 1zo 1qh p,1r9,1r9,g,n,1b8,1b8 n,,,directed,heuristic,factor,epsilon,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiiiiioooooooo tp,1r9,1r9,g,n,1b8,1b8,n,n,k,k,k,k,jh,jh dtrue|5|1.0|1.0\n\
f pgr_bdastar 1zo 1qh p,1r9,k,g,n,1b8,1b8 n,,,directed,heuristic,factor,epsilon,seq,path_seq,start_vid,node,edge,cost,agg_cost miiiiiiiooooooo tp,1r9,k,g,n,1b8,1b8,n,n,k,k,k,jh,jh dtrue|5|1.0|1.0\n\
f pgr_bdastar 1zo 1qh p,k,1r9,g,n,1b8,1b8 n,,,directed,heuristic,factor,epsilon,seq,path_seq,end_vid,node,edge,cost,agg_cost miiiiiiiooooooo tp,k,1r9,g,n,1b8,1b8,n,n,k,k,k,jh,jh dtrue|5|1.0|1.0\n\
f pgr_bdastar 1zo 1qh p,k,k,g,n,1b8,1b8 n,,,directed,heuristic,factor,epsilon,seq,path_seq,node,edge,cost,agg_cost miiiiiiioooooo tp,k,k,g,n,1b8,1b8,n,n,k,k,jh,jh dtrue|5|1.0|1.0\n\
f pgr_bdastar 1zo 1qh p,p,g,n,1b8,1b8 n,,directed,heuristic,factor,epsilon,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiiiioooooooo tp,p,g,n,1b8,1b8,n,n,k,k,k,k,jh,jh dtrue|5|1.0|1.0\n\
f pgr_bdastarcost 1zo 1qh p,1r9,1r9,g,n,1b8,1b8 n,,,directed,heuristic,factor,epsilon,start_vid,end_vid,agg_cost miiiiiiiooo tp,1r9,1r9,g,n,1b8,1b8,k,k,jh dtrue|5|1.0|1.0\n\
f pgr_bdastarcost 1zo 1qh p,1r9,k,g,n,1b8,1b8 n,,,directed,heuristic,factor,epsilon,start_vid,end_vid,agg_cost miiiiiiiooo tp,1r9,k,g,n,1b8,1b8,k,k,jh dtrue|5|1.0|1.0\n\
f pgr_bdastarcost 1zo 1qh p,k,1r9,g,n,1b8,1b8 n,,,directed,heuristic,factor,epsilon,start_vid,end_vid,agg_cost miiiiiiiooo tp,k,1r9,g,n,1b8,1b8,k,k,jh dtrue|5|1.0|1.0\n\
f pgr_bdastarcost 1zo 1qh p,k,k,g,n,1b8,1b8 n,,,directed,heuristic,factor,epsilon,start_vid,end_vid,agg_cost miiiiiiiooo tp,k,k,g,n,1b8,1b8,k,k,jh dtrue|5|1.0|1.0\n\
f pgr_bdastarcost 1zo 1qh p,p,g,n,1b8,1b8 n,,directed,heuristic,factor,epsilon,start_vid,end_vid,agg_cost miiiiiiooo tp,p,g,n,1b8,1b8,k,k,jh dtrue|5|1.0|1.0\n\
f pgr_bdastarcostmatrix 20k 1qh p,1r9,g,n,1b8,1b8 n,,directed,heuristic,factor,epsilon,start_vid,end_vid,agg_cost miiiiiiooo tp,1r9,g,n,1b8,1b8,k,k,jh dtrue|5|1.0|1.0\n\
f pgr_bddijkstra 1zo 1qh p,1r9,1r9,g n,,,directed,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiioooooooo tp,1r9,1r9,g,n,n,k,k,k,k,jh,jh dtrue\n\
f pgr_bddijkstra 1zo 1qh p,1r9,k,g n,,,directed,seq,path_seq,start_vid,node,edge,cost,agg_cost miiiiooooooo tp,1r9,k,g,n,n,k,k,k,jh,jh dtrue\n\
f pgr_bddijkstra 1zo 1qh p,k,1r9,g n,,,directed,seq,path_seq,end_vid,node,edge,cost,agg_cost miiiiooooooo tp,k,1r9,g,n,n,k,k,k,jh,jh dtrue\n\
f pgr_bddijkstra 1zo 1qh p,k,k,g n,,,directed,seq,path_seq,node,edge,cost,agg_cost miiiioooooo tp,k,k,g,n,n,k,k,jh,jh dtrue\n\
f pgr_bddijkstra 1zo 1qh p,p,g n,,directed,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiioooooooo tp,p,g,n,n,k,k,k,k,jh,jh dtrue\n\
f pgr_bddijkstracost 1zo 1qh p,1r9,1r9,g n,,,directed,start_vid,end_vid,agg_cost miiiiooo tp,1r9,1r9,g,k,k,jh dtrue\n\
f pgr_bddijkstracost 1zo 1qh p,1r9,k,g n,,,directed,start_vid,end_vid,agg_cost miiiiooo tp,1r9,k,g,k,k,jh dtrue\n\
f pgr_bddijkstracost 1zo 1qh p,k,1r9,g n,,,directed,start_vid,end_vid,agg_cost miiiiooo tp,k,1r9,g,k,k,jh dtrue\n\
f pgr_bddijkstracost 1zo 1qh p,k,k,g n,,,directed,start_vid,end_vid,agg_cost miiiiooo tp,k,k,g,k,k,jh dtrue\n\
f pgr_bddijkstracost 1zo 1qh p,p,g n,,directed,start_vid,end_vid,agg_cost miiiooo tp,p,g,k,k,jh dtrue\n\
f pgr_bddijkstracostmatrix 20k 1qh p,1r9,g n,,directed,start_vid,end_vid,agg_cost miiiooo tp,1r9,g,k,k,jh dtrue\n\
f pgr_bellmanford 1zo 1qh p,1r9,1r9,g n,,,directed,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiioooooooo tp,1r9,1r9,g,n,n,k,k,k,k,jh,jh dtrue\n\
f pgr_bellmanford 1zo 1qh p,1r9,k,g n,,,directed,seq,path_seq,start_vid,node,edge,cost,agg_cost miiiiooooooo tp,1r9,k,g,n,n,k,k,k,jh,jh dtrue\n\
f pgr_bellmanford 1zo 1qh p,k,1r9,g n,,,directed,seq,path_seq,end_vid,node,edge,cost,agg_cost miiiiooooooo tp,k,1r9,g,n,n,k,k,k,jh,jh dtrue\n\
f pgr_bellmanford 1zo 1qh p,k,k,g n,,,directed,seq,path_seq,node,edge,cost,agg_cost miiiioooooo tp,k,k,g,n,n,k,k,jh,jh dtrue\n\
f pgr_bellmanford 1zo 1qh p,p,g n,,directed,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiioooooooo tp,p,g,n,n,k,k,k,k,jh,jh dtrue\n\
f pgr_biconnectedcomponents 1zo 1qh p n,seq,component,edge miooo tp,k,k,k\n\
f pgr_binarybreadthfirstsearch 1zo 1qh p,1r9,1r9,g n,,,directed,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiioooooooo tp,1r9,1r9,g,n,n,k,k,k,k,jh,jh dtrue\n\
f pgr_binarybreadthfirstsearch 1zo 1qh p,1r9,k,g n,,,directed,seq,path_seq,start_vid,node,edge,cost,agg_cost miiiiooooooo tp,1r9,k,g,n,n,k,k,k,jh,jh dtrue\n\
f pgr_binarybreadthfirstsearch 1zo 1qh p,k,1r9,g n,,,directed,seq,path_seq,end_vid,node,edge,cost,agg_cost miiiiooooooo tp,k,1r9,g,n,n,k,k,k,jh,jh dtrue\n\
f pgr_binarybreadthfirstsearch 1zo 1qh p,k,k,g n,,,directed,seq,path_seq,node,edge,cost,agg_cost miiiioooooo tp,k,k,g,n,n,k,k,jh,jh dtrue\n\
f pgr_binarybreadthfirstsearch 1zo 1qh p,p,g n,,directed,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiioooooooo tp,p,g,n,n,k,k,k,k,jh,jh dtrue\n\
f pgr_bipartite 2s4 1qh p n,vertex_id,color_id mioo tp,k,k\n\
f pgr_boykovkolmogorov 1zo 1qh p,1r9,1r9 n,,,seq,edge,start_vid,end_vid,flow,residual_capacity miiioooooo tp,1r9,1r9,n,k,k,k,k,k\n\
f pgr_boykovkolmogorov 1zo 1qh p,1r9,k n,,,seq,edge,start_vid,end_vid,flow,residual_capacity miiioooooo tp,1r9,k,n,k,k,k,k,k\n\
f pgr_boykovkolmogorov 1zo 1qh p,k,1r9 n,,,seq,edge,start_vid,end_vid,flow,residual_capacity miiioooooo tp,k,1r9,n,k,k,k,k,k\n\
f pgr_boykovkolmogorov 1zo 1qh p,k,k n,,,seq,edge,start_vid,end_vid,flow,residual_capacity miiioooooo tp,k,k,n,k,k,k,k,k\n\
f pgr_boykovkolmogorov 1zo 1qh p,p n,,seq,edge,start_vid,end_vid,flow,residual_capacity miioooooo tp,p,n,k,k,k,k,k\n\
f pgr_breadthfirstsearch 2s4 1qh p,1r9,k,g n,,max_depth,directed,seq,depth,start_vid,node,edge,cost,agg_cost miiiiooooooo tp,1r9,k,g,k,k,k,k,k,jh,jh d\'9223372036854775807\'%3A%3Abigint|true\n\
f pgr_breadthfirstsearch 2s4 1qh p,k,k,g n,,max_depth,directed,seq,depth,start_vid,node,edge,cost,agg_cost miiiiooooooo tp,k,k,g,k,k,k,k,k,jh,jh d\'9223372036854775807\'%3A%3Abigint|true\n\
f pgr_bridges 1zo k p n,edge mio tp,k\n\
f pgr_chinesepostman 1zo 1qh p n,seq,node,edge,cost,agg_cost miooooo tp,n,k,k,jh,jh\n\
f pgr_chinesepostmancost 1zk jh p\n\
f pgr_connectedcomponents 1zo 1qh p n,seq,component,node miooo tp,k,k,k\n\
f pgr_contraction 1zo 1qh p,s8,n,s8,g n,,max_cycles,forbidden_vertices,directed,type,id,contracted_vertices,source,target,cost miiiiioooooo tp,s8,n,s8,g,p,k,s8,k,k,jh d1|ARRAY[]%3A%3Abigint[]|true\n\
f pgr_createtopology 2s0 sz p,jh,p,p,p,p,p,g n,,the_geom,id,source,target,rows_where,clean d\'the_geom\'%3A%3Atext|\'id\'%3A%3Atext|\'source\'%3A%3Atext|\'target\'%3A%3Atext|\'true\'%3A%3Atext|false\n\
f pgr_createverticestable 2s0 p p,p,p,p,p n,the_geom,source,target,rows_where d\'the_geom\'%3A%3Atext|\'source\'%3A%3Atext|\'target\'%3A%3Atext|\'true\'%3A%3Atext\n\
f pgr_cuthillmckeeordering 1zo 1qh p n,seq,node mioo tp,k,k\n\
f pgr_dagshortestpath 1zo 1qh p,1r9,1r9 n,,,seq,path_seq,node,edge,cost,agg_cost miiioooooo tp,1r9,1r9,n,n,k,k,jh,jh\n\
f pgr_dagshortestpath 1zo 1qh p,1r9,k n,,,seq,path_seq,node,edge,cost,agg_cost miiioooooo tp,1r9,k,n,n,k,k,jh,jh\n\
f pgr_dagshortestpath 1zo 1qh p,k,1r9 n,,,seq,path_seq,node,edge,cost,agg_cost miiioooooo tp,k,1r9,n,n,k,k,jh,jh\n\
f pgr_dagshortestpath 1zo 1qh p,k,k n,,,seq,path_seq,node,edge,cost,agg_cost miiioooooo tp,k,k,n,n,k,k,jh,jh\n\
f pgr_dagshortestpath 1zo 1qh p,p n,,seq,path_seq,node,edge,cost,agg_cost miioooooo tp,p,n,n,k,k,jh,jh\n\
f pgr_degree 2s4 1qh p,p,g n,,dryrun,node,degree miiioo tp,p,g,k,k dfalse\n\
f pgr_depthfirstsearch 2s4 1qh p,1r9,g,k n,,directed,max_depth,seq,depth,start_vid,node,edge,cost,agg_cost miiiiooooooo tp,1r9,g,k,k,k,k,k,k,jh,jh dtrue|\'9223372036854775807\'%3A%3Abigint\n\
f pgr_depthfirstsearch 2s4 1qh p,k,g,k n,,directed,max_depth,seq,depth,start_vid,node,edge,cost,agg_cost miiiiooooooo tp,k,g,k,k,k,k,k,k,jh,jh dtrue|\'9223372036854775807\'%3A%3Abigint\n\
f pgr_dijkstra 1zo 1qh p,1r9,1r9,g n,,,directed,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiioooooooo tp,1r9,1r9,g,n,n,k,k,k,k,jh,jh dtrue\n\
f pgr_dijkstra 1zo 1qh p,1r9,k,g n,,,directed,seq,path_seq,start_vid,node,edge,cost,agg_cost miiiiooooooo tp,1r9,k,g,n,n,k,k,k,jh,jh dtrue\n\
f pgr_dijkstra 1zo 1qh p,k,1r9,g n,,,directed,seq,path_seq,end_vid,node,edge,cost,agg_cost miiiiooooooo tp,k,1r9,g,n,n,k,k,k,jh,jh dtrue\n\
f pgr_dijkstra 1zo 1qh p,k,k,g n,,,directed,seq,path_seq,node,edge,cost,agg_cost miiiioooooo tp,k,k,g,n,n,k,k,jh,jh dtrue\n\
f pgr_dijkstra 1zo 1qh p,p,g n,,directed,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiioooooooo tp,p,g,n,n,k,k,k,k,jh,jh dtrue\n\
f pgr_dijkstracost 1zo 1qh p,1r9,1r9,g n,,,directed,start_vid,end_vid,agg_cost miiiiooo tp,1r9,1r9,g,k,k,jh dtrue\n\
f pgr_dijkstracost 1zo 1qh p,1r9,k,g n,,,directed,start_vid,end_vid,agg_cost miiiiooo tp,1r9,k,g,k,k,jh dtrue\n\
f pgr_dijkstracost 1zo 1qh p,k,1r9,g n,,,directed,start_vid,end_vid,agg_cost miiiiooo tp,k,1r9,g,k,k,jh dtrue\n\
f pgr_dijkstracost 1zo 1qh p,k,k,g n,,,directed,start_vid,end_vid,agg_cost miiiiooo tp,k,k,g,k,k,jh dtrue\n\
f pgr_dijkstracost 1zo 1qh p,p,g n,,directed,start_vid,end_vid,agg_cost miiiooo tp,p,g,k,k,jh dtrue\n\
f pgr_dijkstracostmatrix 1zo 1qh p,1r9,g n,,directed,start_vid,end_vid,agg_cost miiiooo tp,1r9,g,k,k,jh dtrue\n\
f pgr_dijkstranear 1zo 1qh p,1r9,1r9,g,k,g n,,,directed,cap,global,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiiiioooooooo tp,1r9,1r9,g,k,g,n,n,k,k,k,k,jh,jh dtrue|1|true\n\
f pgr_dijkstranear 1zo 1qh p,1r9,k,g,k n,,,directed,cap,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiiioooooooo tp,1r9,k,g,k,n,n,k,k,k,k,jh,jh dtrue|1\n\
f pgr_dijkstranear 1zo 1qh p,k,1r9,g,k n,,,directed,cap,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiiioooooooo tp,k,1r9,g,k,n,n,k,k,k,k,jh,jh dtrue|1\n\
f pgr_dijkstranear 1zo 1qh p,p,g,k,g n,,directed,cap,global,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiiioooooooo tp,p,g,k,g,n,n,k,k,k,k,jh,jh dtrue|1|true\n\
f pgr_dijkstranearcost 1zo 1qh p,1r9,1r9,g,k,g n,,,directed,cap,global,start_vid,end_vid,agg_cost miiiiiiooo tp,1r9,1r9,g,k,g,k,k,jh dtrue|1|true\n\
f pgr_dijkstranearcost 1zo 1qh p,1r9,k,g,k n,,,directed,cap,start_vid,end_vid,agg_cost miiiiiooo tp,1r9,k,g,k,k,k,jh dtrue|1\n\
f pgr_dijkstranearcost 1zo 1qh p,k,1r9,g,k n,,,directed,cap,start_vid,end_vid,agg_cost miiiiiooo tp,k,1r9,g,k,k,k,jh dtrue|1\n\
f pgr_dijkstranearcost 1zo 1qh p,p,g,k,g n,,directed,cap,global,start_vid,end_vid,agg_cost miiiiiooo tp,p,g,k,g,k,k,jh dtrue|1|true\n\
f pgr_dijkstravia 1zo 1qh p,1r9,g,g,g n,,directed,strict,u_turn_on_edge,seq,path_id,path_seq,start_vid,end_vid,node,edge,cost,agg_cost,route_agg_cost miiiiioooooooooo tp,1r9,g,g,g,n,n,n,k,k,k,k,jh,jh,jh dtrue|false|true\n\
f pgr_drivingdistance 1zo 1qh p,1r9,jh,g,g n,,,directed,equicost,seq,from_v,node,edge,cost,agg_cost miiiiioooooo tp,1r9,jh,g,g,n,k,k,k,jh,jh dtrue|false\n\
f pgr_drivingdistance 1zo 1qh p,k,jh,g n,,,directed,seq,node,edge,cost,agg_cost miiiiooooo tp,k,jh,g,n,k,k,jh,jh dtrue\n\
f pgr_edgecoloring 2s4 1qh p n,edge_id,color_id mioo tp,k,k\n\
f pgr_edgedisjointpaths 1zo 1qh p,1r9,1r9,g n,,,directed,seq,path_id,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiiooooooooo tp,1r9,1r9,g,n,n,n,k,k,k,k,jh,jh dtrue\n\
f pgr_edgedisjointpaths 1zo 1qh p,1r9,k,g n,,,directed,seq,path_id,path_seq,start_vid,node,edge,cost,agg_cost miiiioooooooo tp,1r9,k,g,n,n,n,k,k,k,jh,jh dtrue\n\
f pgr_edgedisjointpaths 1zo 1qh p,k,1r9,g n,,,directed,seq,path_id,path_seq,end_vid,node,edge,cost,agg_cost miiiioooooooo tp,k,1r9,g,n,n,n,k,k,k,jh,jh dtrue\n\
f pgr_edgedisjointpaths 1zo 1qh p,k,k,g n,,,directed,seq,path_id,path_seq,node,edge,cost,agg_cost miiiiooooooo tp,k,k,g,n,n,n,k,k,jh,jh dtrue\n\
f pgr_edgedisjointpaths 1zo 1qh p,p,g n,,directed,seq,path_id,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiooooooooo tp,p,g,n,n,n,k,k,k,k,jh,jh dtrue\n\
f pgr_edmondskarp 1zo 1qh p,1r9,1r9 n,,,seq,edge,start_vid,end_vid,flow,residual_capacity miiioooooo tp,1r9,1r9,n,k,k,k,k,k\n\
f pgr_edmondskarp 1zo 1qh p,1r9,k n,,,seq,edge,start_vid,end_vid,flow,residual_capacity miiioooooo tp,1r9,k,n,k,k,k,k,k\n\
f pgr_edmondskarp 1zo 1qh p,k,1r9 n,,,seq,edge,start_vid,end_vid,flow,residual_capacity miiioooooo tp,k,1r9,n,k,k,k,k,k\n\
f pgr_edmondskarp 1zo 1qh p,k,k n,,,seq,edge,start_vid,end_vid,flow,residual_capacity miiioooooo tp,k,k,n,k,k,k,k,k\n\
f pgr_edmondskarp 1zo 1qh p,p n,,seq,edge,start_vid,end_vid,flow,residual_capacity miioooooo tp,p,n,k,k,k,k,k\n\
f pgr_edwardmoore 1zo 1qh p,1r9,1r9,g n,,,directed,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiioooooooo tp,1r9,1r9,g,n,n,k,k,k,k,jh,jh dtrue\n\
f pgr_edwardmoore 1zo 1qh p,1r9,k,g n,,,directed,seq,path_seq,start_vid,node,edge,cost,agg_cost miiiiooooooo tp,1r9,k,g,n,n,k,k,k,jh,jh dtrue\n\
f pgr_edwardmoore 1zo 1qh p,k,1r9,g n,,,directed,seq,path_seq,end_vid,node,edge,cost,agg_cost miiiiooooooo tp,k,1r9,g,n,n,k,k,k,jh,jh dtrue\n\
f pgr_edwardmoore 1zo 1qh p,k,k,g n,,,directed,seq,path_seq,node,edge,cost,agg_cost miiiioooooo tp,k,k,g,n,n,k,k,jh,jh dtrue\n\
f pgr_edwardmoore 1zo 1qh p,p,g n,,directed,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiioooooooo tp,p,g,n,n,k,k,k,k,jh,jh dtrue\n\
f pgr_extractvertices 2s4 1qh p,g n,dryrun,id,in_edges,out_edges,x,y,geom miioooooo tp,g,k,s8,s8,jh,jh,@postgis/geometry dfalse\n\
f pgr_findcloseedges 2s4 1qh p,@postgis/geometry[],jh,n,g,g n,,,cap,partial,dryrun,edge_id,fraction,side,distance,geom,edge miiiiiioooooo tp,@postgis/geometry[],jh,n,g,g,k,jh,sy,jh,@postgis/geometry,@postgis/geometry d1|true|false\n\
f pgr_findcloseedges 2s4 1qh p,@postgis/geometry,jh,n,g,g n,,,cap,partial,dryrun,edge_id,fraction,side,distance,geom,edge miiiiiioooooo tp,@postgis/geometry,jh,n,g,g,k,jh,sy,jh,@postgis/geometry,@postgis/geometry d1|true|false\n\
f pgr_floydwarshall 1zo 1qh p,g n,directed,start_vid,end_vid,agg_cost miiooo tp,g,k,k,jh dtrue\n\
f pgr_full_version 200 1qh - nversion,build_type,compile_date,library,system,postgresql,compiler,boost,hash mooooooooo tp,p,p,p,p,p,p,p,p\n\
f pgr_hawickcircuits 2s4 1qh p n,seq,path_id,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miooooooooo tp,n,n,n,k,k,k,k,jh,jh\n\
f pgr_isplanar 1zk g p\n\
f pgr_johnson 1zo 1qh p,g n,directed,start_vid,end_vid,agg_cost miiooo tp,g,k,k,jh dtrue\n\
f pgr_kruskal 1zo 1qh p n,edge,cost mioo tp,k,jh\n\
f pgr_kruskalbfs 2s4 1qh p,1r9,k n,,max_depth,seq,depth,start_vid,node,edge,cost,agg_cost miiiooooooo tp,1r9,k,k,k,k,k,k,jh,jh d\'9223372036854775807\'%3A%3Abigint\n\
f pgr_kruskalbfs 2s4 1qh p,k,k n,,max_depth,seq,depth,start_vid,node,edge,cost,agg_cost miiiooooooo tp,k,k,k,k,k,k,k,jh,jh d\'9223372036854775807\'%3A%3Abigint\n\
f pgr_kruskaldd 2s4 1qh p,1r9,jh n,,,seq,depth,start_vid,node,edge,cost,agg_cost miiiooooooo tp,1r9,jh,k,k,k,k,k,jh,jh\n\
f pgr_kruskaldd 2s4 1qh p,1r9,1b8 n,,,seq,depth,start_vid,node,edge,cost,agg_cost miiiooooooo tp,1r9,1b8,k,k,k,k,k,jh,jh\n\
f pgr_kruskaldd 2s4 1qh p,k,jh n,,,seq,depth,start_vid,node,edge,cost,agg_cost miiiooooooo tp,k,jh,k,k,k,k,k,jh,jh\n\
f pgr_kruskaldd 2s4 1qh p,k,1b8 n,,,seq,depth,start_vid,node,edge,cost,agg_cost miiiooooooo tp,k,1b8,k,k,k,k,k,jh,jh\n\
f pgr_kruskaldfs 2s4 1qh p,1r9,k n,,max_depth,seq,depth,start_vid,node,edge,cost,agg_cost miiiooooooo tp,1r9,k,k,k,k,k,k,jh,jh d\'9223372036854775807\'%3A%3Abigint\n\
f pgr_kruskaldfs 2s4 1qh p,k,k n,,max_depth,seq,depth,start_vid,node,edge,cost,agg_cost miiiooooooo tp,k,k,k,k,k,k,k,jh,jh d\'9223372036854775807\'%3A%3Abigint\n\
f pgr_ksp 1zo 1qh p,k,k,n,g,g n,,,,directed,heap_paths,seq,path_id,path_seq,node,edge,cost,agg_cost miiiiiiooooooo tp,k,k,n,g,g,n,n,n,k,k,jh,jh dtrue|false\n\
f pgr_lengauertarjandominatortree 2s4 1qh p,k n,,seq,vertex_id,idom miiooo tp,k,n,k,k\n\
f pgr_linegraph 1zo 1qh p,g n,directed,seq,source,target,cost,reverse_cost miiooooo tp,g,n,k,k,jh,jh dtrue\n\
f pgr_linegraphfull 1zo 1qh p n,seq,source,target,cost,edge miooooo tp,n,k,k,jh,k\n\
f pgr_makeconnected 1zo 1qh p n,seq,start_vid,end_vid miooo tp,k,k,k\n\
f pgr_maxcardinalitymatch 1zo k p n,edge mio tp,k\n\
f pgr_maxcardinalitymatch 2s4 1qh p,g n,directed,seq,edge,source,target miioooo tp,g,n,k,k,k\n\
f pgr_maxflow 1zk k p,1r9,1r9\n\
f pgr_maxflow 1zk k p,1r9,k\n\
f pgr_maxflow 1zk k p,k,1r9\n\
f pgr_maxflow 1zk k p,k,k\n\
f pgr_maxflow 1zk k p,p\n\
f pgr_maxflowmincost 1zo 1qh p,1r9,1r9 n,,,seq,edge,source,target,flow,residual_capacity,cost,agg_cost miiioooooooo tp,1r9,1r9,n,k,k,k,k,k,jh,jh\n\
f pgr_maxflowmincost 1zo 1qh p,1r9,k n,,,seq,edge,source,target,flow,residual_capacity,cost,agg_cost miiioooooooo tp,1r9,k,n,k,k,k,k,k,jh,jh\n\
f pgr_maxflowmincost 1zo 1qh p,k,1r9 n,,,seq,edge,source,target,flow,residual_capacity,cost,agg_cost miiioooooooo tp,k,1r9,n,k,k,k,k,k,jh,jh\n\
f pgr_maxflowmincost 1zo 1qh p,k,k n,,,seq,edge,source,target,flow,residual_capacity,cost,agg_cost miiioooooooo tp,k,k,n,k,k,k,k,k,jh,jh\n\
f pgr_maxflowmincost 1zo 1qh p,p n,,seq,edge,source,target,flow,residual_capacity,cost,agg_cost miioooooooo tp,p,n,k,k,k,k,k,jh,jh\n\
f pgr_maxflowmincost_cost 1zk jh p,1r9,1r9\n\
f pgr_maxflowmincost_cost 1zk jh p,1r9,k\n\
f pgr_maxflowmincost_cost 1zk jh p,k,1r9\n\
f pgr_maxflowmincost_cost 1zk jh p,k,k\n\
f pgr_maxflowmincost_cost 1zk jh p,p\n\
f pgr_nodenetwork 2s0 p p,jh,p,p,p,p,g n,,id,the_geom,table_ending,rows_where,outall d\'id\'%3A%3Atext|\'the_geom\'%3A%3Atext|\'noded\'%3A%3Atext|\'\'%3A%3Atext|false\n\
f pgr_pickdeliver 1zo 1qh p,p,p,jh,n,n n,,,factor,max_cycles,initial_sol,seq,vehicle_seq,vehicle_id,stop_seq,stop_type,stop_id,order_id,cargo,travel_time,arrival_time,wait_time,service_time,departure_time miiiiiiooooooooooooo tp,p,p,jh,n,n,n,n,k,n,n,k,k,jh,jh,jh,jh,jh,jh d1|10|4\n\
f pgr_pickdelivereuclidean 1zo 1qh p,p,jh,n,n n,,factor,max_cycles,initial_sol,seq,vehicle_seq,vehicle_id,stop_seq,stop_type,order_id,cargo,travel_time,arrival_time,wait_time,service_time,departure_time miiiiioooooooooooo tp,p,jh,n,n,n,n,k,n,n,k,jh,jh,jh,jh,jh,jh d1|10|4\n\
f pgr_prim 1zo 1qh p n,edge,cost mioo tp,k,jh\n\
f pgr_primbfs 2s4 1qh p,1r9,k n,,max_depth,seq,depth,start_vid,node,edge,cost,agg_cost miiiooooooo tp,1r9,k,k,k,k,k,k,jh,jh d\'9223372036854775807\'%3A%3Abigint\n\
f pgr_primbfs 2s4 1qh p,k,k n,,max_depth,seq,depth,start_vid,node,edge,cost,agg_cost miiiooooooo tp,k,k,k,k,k,k,k,jh,jh d\'9223372036854775807\'%3A%3Abigint\n\
f pgr_primdd 2s4 1qh p,1r9,jh n,,,seq,depth,start_vid,node,edge,cost,agg_cost miiiooooooo tp,1r9,jh,k,k,k,k,k,jh,jh\n\
f pgr_primdd 2s4 1qh p,1r9,1b8 n,,,seq,depth,start_vid,node,edge,cost,agg_cost miiiooooooo tp,1r9,1b8,k,k,k,k,k,jh,jh\n\
f pgr_primdd 2s4 1qh p,k,jh n,,,seq,depth,start_vid,node,edge,cost,agg_cost miiiooooooo tp,k,jh,k,k,k,k,k,jh,jh\n\
f pgr_primdd 2s4 1qh p,k,1b8 n,,,seq,depth,start_vid,node,edge,cost,agg_cost miiiooooooo tp,k,1b8,k,k,k,k,k,jh,jh\n\
f pgr_primdfs 2s4 1qh p,1r9,k n,,max_depth,seq,depth,start_vid,node,edge,cost,agg_cost miiiooooooo tp,1r9,k,k,k,k,k,k,jh,jh d\'9223372036854775807\'%3A%3Abigint\n\
f pgr_primdfs 2s4 1qh p,k,k n,,max_depth,seq,depth,start_vid,node,edge,cost,agg_cost miiiooooooo tp,k,k,k,k,k,k,k,jh,jh d\'9223372036854775807\'%3A%3Abigint\n\
f pgr_pushrelabel 1zo 1qh p,1r9,1r9 n,,,seq,edge,start_vid,end_vid,flow,residual_capacity miiioooooo tp,1r9,1r9,n,k,k,k,k,k\n\
f pgr_pushrelabel 1zo 1qh p,1r9,k n,,,seq,edge,start_vid,end_vid,flow,residual_capacity miiioooooo tp,1r9,k,n,k,k,k,k,k\n\
f pgr_pushrelabel 1zo 1qh p,k,1r9 n,,,seq,edge,start_vid,end_vid,flow,residual_capacity miiioooooo tp,k,1r9,n,k,k,k,k,k\n\
f pgr_pushrelabel 1zo 1qh p,k,k n,,,seq,edge,start_vid,end_vid,flow,residual_capacity miiioooooo tp,k,k,n,k,k,k,k,k\n\
f pgr_pushrelabel 1zo 1qh p,p n,,seq,edge,start_vid,end_vid,flow,residual_capacity miioooooo tp,p,n,k,k,k,k,k\n\
f pgr_sequentialvertexcoloring 2s4 1qh p n,vertex_id,color_id mioo tp,k,k\n\
f pgr_stoerwagner 1zo 1qh p n,seq,edge,cost,mincut mioooo tp,n,k,jh,jh\n\
f pgr_strongcomponents 1zo 1qh p n,seq,component,node miooo tp,k,k,k\n\
f pgr_topologicalsort 1zo 1qh p n,seq,sorted_v mioo tp,n,k\n\
f pgr_transitiveclosure 1zo 1qh p n,seq,vid,target_array miooo tp,n,k,s8\n\
f pgr_trsp 2t0 1qh p,n,jh,n,jh,g,g,p n,,,,,,,turn_restrict_sql,seq,id1,id2,cost miiiiiiiioooo tp,n,jh,n,jh,g,g,p,n,n,n,jh dNULL%3A%3Atext\n\
f pgr_trsp 2t0 1qh p,n,n,g,g,p n,,,,,restrictions_sql,seq,id1,id2,cost miiiiiioooo tp,n,n,g,g,p,n,n,n,jh dNULL%3A%3Atext\n\
f pgr_trsp 1zo 1qh p,p,1r9,1r9,g n,,,,directed,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiiioooooooo tp,p,1r9,1r9,g,n,n,k,k,k,k,jh,jh dtrue\n\
f pgr_trsp 1zo 1qh p,p,1r9,k,g n,,,,directed,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiiioooooooo tp,p,1r9,k,g,n,n,k,k,k,k,jh,jh dtrue\n\
f pgr_trsp 1zo 1qh p,p,k,1r9,g n,,,,directed,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiiioooooooo tp,p,k,1r9,g,n,n,k,k,k,k,jh,jh dtrue\n\
f pgr_trsp 1zo 1qh p,p,k,k,g n,,,,directed,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiiioooooooo tp,p,k,k,g,n,n,k,k,k,k,jh,jh dtrue\n\
f pgr_trsp 1zo 1qh p,p,p,g n,,,directed,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiioooooooo tp,p,p,g,n,n,k,k,k,k,jh,jh dtrue\n\
f pgr_trsp_withpoints 1zo 1qh p,p,p,1r9,1r9,g,sy,g n,,,,,directed,driving_side,details,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiiiiiioooooooo tp,p,p,1r9,1r9,g,sy,g,n,n,k,k,k,k,jh,jh dtrue|\'r\'%3A%3Abpchar|false\n\
f pgr_trsp_withpoints 1zo 1qh p,p,p,1r9,k,g,sy,g n,,,,,directed,driving_side,details,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiiiiiioooooooo tp,p,p,1r9,k,g,sy,g,n,n,k,k,k,k,jh,jh dtrue|\'r\'%3A%3Abpchar|false\n\
f pgr_trsp_withpoints 1zo 1qh p,p,p,k,1r9,g,sy,g n,,,,,directed,driving_side,details,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiiiiiioooooooo tp,p,p,k,1r9,g,sy,g,n,n,k,k,k,k,jh,jh dtrue|\'r\'%3A%3Abpchar|false\n\
f pgr_trsp_withpoints 1zo 1qh p,p,p,k,k,g,sy,g n,,,,,directed,driving_side,details,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiiiiiioooooooo tp,p,p,k,k,g,sy,g,n,n,k,k,k,k,jh,jh dtrue|\'r\'%3A%3Abpchar|false\n\
f pgr_trsp_withpoints 1zo 1qh p,p,p,p,g,sy,g n,,,,directed,driving_side,details,seq,path_seq,start_vid,end_vid,node,edge,cost,agg_cost miiiiiiioooooooo tp,p,p,p,g,sy,g,n,n,k,k,k,k,jh,jh dtrue|\'r\'%3A%3Abpchar|false\n\
f pgr_trspvia 1zo 1qh p,p,1r9,g,g,g n,,,directed,strict,u_turn_on_edge,seq,path_id,path_seq,start_vid,end_vid,node,edge,cost,agg_cost,route_agg_cost miiiiiioooooooooo tp,p,1r9,g,g,g,n,n,n,k,k,k,k,jh,jh,jh dtrue|false|true\n\
f pgr_trspvia_withpoints 1zo 1qh p,p,p,1r9,g,g,g,sy,g n,,,,directed,strict,u_turn_on_edge,driving_side,details,seq,path_id,path_seq,start_vid,end_vid,node,edge,cost,agg_cost,route_agg_cost miiiiiiiiioooooooooo tp,p,p,1r9,g,g,g,sy,g,n,n,n,k,k,k,k,jh,jh,jh dtrue|false|true|\'r\'%3A%3Abpchar|false\n\
f pgr_trspviaedges 2ss 1qh p,rz,se,g,g,p n,,,,,turn_restrict_sql,seq,id1,id2,id3,cost miiiiiiooooo tp,rz,se,g,g,p,n,n,n,n,jh dNULL%3A%3Atext\n\
f pgr_trspviavertices 2t0 1qh p,1r9,g,g,p n,,,,restrictions_sql,seq,id1,id2,id3,cost miiiiiooooo tp,1r9,g,g,p,n,n,n,n,jh dNULL%3A%3Atext\n\
f pgr_tsp 1zo 1qh p,k,k,jh,n,n,n,jh,jh,jh,g n,start_id,end_id,max_processing_time,tries_per_temperature,max_changes_per_temperature,max_consecutive_non_changes,initial_temperature,final_temperature,cooling_factor,randomize,seq,node,cost,agg_cost miiiiiiiiiiioooo tp,k,k,jh,n,n,n,jh,jh,jh,g,n,k,jh,jh d0|0|\'Infinity\'%3A%3Adouble%20precision|500|60|100|100|0.1|0.9|true\n\
f pgr_tspeuclidean 1zo 1qh p,k,k,jh,n,n,n,jh,jh,jh,g n,start_id,end_id,max_processing_time,tries_per_temperature,max_changes_per_temperature,max_consecutive_non_changes,initial_temperature,final_temperature,cooling_factor,randomize,seq,node,cost,agg_cost miiiiiiiiiiioooo tp,k,k,jh,n,n,n,jh,jh,jh,g,n,k,jh,jh d0|0|\'Infinity\'%3A%3Adouble%20precision|500|60|100|100|0.1|0.9|true\n\
f pgr_turnrestrictedpath 1zo 1qh p,p,k,k,n,g,g,g,g n,,,,,directed,heap_paths,stop_on_first,strict,seq,path_id,path_seq,node,edge,cost,agg_cost miiiiiiiiiooooooo tp,p,k,k,n,g,g,g,g,n,n,n,k,k,jh,jh dtrue|false|true|false\n\
f pgr_version 200 p -\n\
f pgr_vrponedepot 1zo 1qh p,p,p,n n,,,,oid,opos,vid,tarrival,tdepart miiiiooooo tp,p,p,n,n,n,n,n,n\n\
f pgr_withpoints 1zo 1qh p,p,1r9,1r9,g,sy,g n,,,,directed,driving_side,details,seq,path_seq,start_pid,end_pid,node,edge,cost,agg_cost miiiiiiioooooooo tp,p,1r9,1r9,g,sy,g,n,n,k,k,k,k,jh,jh dtrue|\'b\'%3A%3Abpchar|false\n\
f pgr_withpoints 1zo 1qh p,p,1r9,k,g,sy,g n,,,,directed,driving_side,details,seq,path_seq,start_pid,node,edge,cost,agg_cost miiiiiiiooooooo tp,p,1r9,k,g,sy,g,n,n,k,k,k,jh,jh dtrue|\'b\'%3A%3Abpchar|false\n\
f pgr_withpoints 1zo 1qh p,p,k,1r9,g,sy,g n,,,,directed,driving_side,details,seq,path_seq,end_pid,node,edge,cost,agg_cost miiiiiiiooooooo tp,p,k,1r9,g,sy,g,n,n,k,k,k,jh,jh dtrue|\'b\'%3A%3Abpchar|false\n\
f pgr_withpoints 1zo 1qh p,p,k,k,g,sy,g n,,,,directed,driving_side,details,seq,path_seq,node,edge,cost,agg_cost miiiiiiioooooo tp,p,k,k,g,sy,g,n,n,k,k,jh,jh dtrue|\'b\'%3A%3Abpchar|false\n\
f pgr_withpoints 1zo 1qh p,p,p,g,sy,g n,,,directed,driving_side,details,seq,path_seq,start_pid,end_pid,node,edge,cost,agg_cost miiiiiioooooooo tp,p,p,g,sy,g,n,n,k,k,k,k,jh,jh dtrue|\'b\'%3A%3Abpchar|false\n\
f pgr_withpointscost 1zo 1qh p,p,1r9,1r9,g,sy n,,,,directed,driving_side,start_pid,end_pid,agg_cost miiiiiiooo tp,p,1r9,1r9,g,sy,k,k,jh dtrue|\'b\'%3A%3Abpchar\n\
f pgr_withpointscost 1zo 1qh p,p,1r9,k,g,sy n,,,,directed,driving_side,start_pid,end_pid,agg_cost miiiiiiooo tp,p,1r9,k,g,sy,k,k,jh dtrue|\'b\'%3A%3Abpchar\n\
f pgr_withpointscost 1zo 1qh p,p,k,1r9,g,sy n,,,,directed,driving_side,start_pid,end_pid,agg_cost miiiiiiooo tp,p,k,1r9,g,sy,k,k,jh dtrue|\'b\'%3A%3Abpchar\n\
f pgr_withpointscost 1zo 1qh p,p,k,k,g,sy n,,,,directed,driving_side,start_pid,end_pid,agg_cost miiiiiiooo tp,p,k,k,g,sy,k,k,jh dtrue|\'b\'%3A%3Abpchar\n\
f pgr_withpointscost 1zo 1qh p,p,p,g,sy n,,,directed,driving_side,start_pid,end_pid,agg_cost miiiiiooo tp,p,p,g,sy,k,k,jh dtrue|\'b\'%3A%3Abpchar\n\
f pgr_withpointscostmatrix 1zo 1qh p,p,1r9,g,sy n,,,directed,driving_side,start_vid,end_vid,agg_cost miiiiiooo tp,p,1r9,g,sy,k,k,jh dtrue|\'b\'%3A%3Abpchar\n\
f pgr_withpointsdd 1zo 1qh p,p,1r9,jh,g,sy,g,g n,,,,directed,driving_side,details,equicost,seq,start_vid,node,edge,cost,agg_cost miiiiiiiioooooo tp,p,1r9,jh,g,sy,g,g,n,k,k,k,jh,jh dtrue|\'b\'%3A%3Abpchar|false|false\n\
f pgr_withpointsdd 1zo 1qh p,p,k,jh,g,sy,g n,,,,directed,driving_side,details,seq,node,edge,cost,agg_cost miiiiiiiooooo tp,p,k,jh,g,sy,g,n,k,k,jh,jh dtrue|\'b\'%3A%3Abpchar|false\n\
f pgr_withpointsksp 1zo 1qh p,p,k,k,n,g,g,sy,g n,,,,,directed,heap_paths,driving_side,details,seq,path_id,path_seq,node,edge,cost,agg_cost miiiiiiiiiooooooo tp,p,k,k,n,g,g,sy,g,n,n,n,k,k,jh,jh dtrue|false|\'b\'%3A%3Abpchar|false\n\
f pgr_withpointsvia 1zo 1qh p,p,1r9,g,g,g,sy,g n,,,directed,strict,u_turn_on_edge,driving_side,details,seq,path_id,path_seq,start_vid,end_vid,node,edge,cost,agg_cost,route_agg_cost miiiiiiiioooooooooo tp,p,1r9,g,g,g,sy,g,n,n,n,k,k,k,k,jh,jh,jh dtrue|false|true|\'b\'%3A%3Abpchar|false\n\
# postgis\n\
t box2d b U 65 y.0[]\n\
t box2df b U 16 y.1[]\n\
t box3d b U 52 y.2[]\n\
t geography b U -1 y.3[]\n\
t geometry b U -1 y.4[]\n\
t gidx b U -1 y.5[]\n\
t spheroid b U 65 y.6[]\n\
r geography_columns v .7* .7*[] g0:r	f_table_catalog:j	f_table_schema:j	f_table_name:j	f_geography_column:j	coord_dimension:n	srid:n	type:p\n\
r geometry_columns v .8* .8*[] g0:r	f_table_catalog:sz.260:c	f_table_schema:j	f_table_name:j	f_geometry_column:j	coord_dimension:n	srid:n	type:sz.34\n\
r geometry_dump c .9* .9*[]	path:rz	geom:.4\n\
r spatial_ref_sys r .a* .a*[] g0:r	srid:n:!	auth_name:sz.260	auth_srid:n	srtext:sz.2052	proj4text:sz.2052\n\
r valid_detail c .b* .b*[]	valid:g	reason:sz	location:.4\n\
v .7 SELECT current_database() AS f_table_catalog, n.nspname AS f_table_schema, c.relname AS f_table_name, a.attname AS f_geography_column, postgis_typmod_dims(a.atttypmod) AS coord_dimension, postgis_typmod_srid(a.atttypmod) AS srid, postgis_typmod_type(a.atttypmod) AS type FROM pg_class c, pg_attribute a, pg_type t, pg_namespace n WHERE t.typname = \'geography\'::name AND a.attisdropped = false AND a.atttypid = t.oid AND a.attrelid = c.oid AND c.relnamespace = n.oid AND (c.relkind = ANY (ARRAY[\'r\'::"char", \'v\'::"char", \'m\'::"char", \'f\'::"char", \'p\'::"char"])) AND NOT pg_is_other_temp_schema(c.relnamespace) AND has_table_privilege(c.oid, \'SELECT\'::text)\n\
v .8 SELECT current_database()::character varying(256) AS f_table_catalog, n.nspname AS f_table_schema, c.relname AS f_table_name, a.attname AS f_geometry_column, COALESCE(postgis_typmod_dims(a.atttypmod), sn.ndims, 2) AS coord_dimension, COALESCE(NULLIF(postgis_typmod_srid(a.atttypmod), 0), sr.srid, 0) AS srid, replace(replace(COALESCE(NULLIF(upper(postgis_typmod_type(a.atttypmod)), \'GEOMETRY\'::text), st.type, \'GEOMETRY\'::text), \'ZM\'::text, \'\'::text), \'Z\'::text, \'\'::text)::character varying(30) AS type FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND NOT a.attisdropped JOIN pg_namespace n ON c.relnamespace = n.oid JOIN pg_type t ON a.atttypid = t.oid LEFT JOIN ( SELECT s.connamespace, s.conrelid, s.conkey, replace(split_part(s.consrc, \'\'\'\'::text, 2), \')\'::text, \'\'::text) AS type FROM ( SELECT pg_constraint.connamespace, pg_constraint.conrelid, pg_constraint.conkey, pg_get_constraintdef(pg_constraint.oid) AS consrc FROM pg_constraint) s WHERE s.consrc ~~* \'%geometrytype(% = %\'::text) st ON st.connamespace = n.oid AND st.conrelid = c.oid AND (a.attnum = ANY (st.conkey)) LEFT JOIN ( SELECT s.connamespace, s.conrelid, s.conkey, replace(split_part(s.consrc, \' = \'::text, 2), \')\'::text, \'\'::text)::integer AS ndims FROM ( SELECT pg_constraint.connamespace, pg_constraint.conrelid, pg_constraint.conkey, pg_get_constraintdef(pg_constraint.oid) AS consrc FROM pg_constraint) s WHERE s.consrc ~~* \'%ndims(% = %\'::text) sn ON sn.connamespace = n.oid AND sn.conrelid = c.oid AND (a.attnum = ANY (sn.conkey)) LEFT JOIN ( SELECT s.connamespace, s.conrelid, s.conkey, replace(replace(split_part(s.consrc, \' = \'::text, 2), \')\'::text, \'\'::text), \'(\'::text, \'\'::text)::integer AS srid FROM ( SELECT pg_constraint.connamespace, pg_constraint.conrelid, pg_constraint.conkey, pg_get_constraintdef(pg_constraint.oid) AS consrc FROM pg_constraint) s WHERE s.consrc ~~* \'%srid(% = %\'::text) sr ON sr.connamespace = n.oid AND sr.conrelid = c.oid AND (a.attnum = ANY (sr.conkey)) WHERE (c.relkind = ANY (ARRAY[\'r\'::"char", \'v\'::"char", \'m\'::"char", \'f\'::"char", \'p\'::"char"])) AND NOT c.relname = \'raster_columns\'::name AND t.typname = \'geometry\'::name AND NOT pg_is_other_temp_schema(c.relnamespace) AND has_table_privilege(c.oid, \'SELECT\'::text)\n\
i .a spatial_ref_sys_pkey PU btree 1 1:1iy:0\n\
c .a spatial_ref_sys_pkey p 1 .e\n\
c .a spatial_ref_sys_srid_check c 1 ((srid%20>%200)%20AND%20(srid%20<%3D%20998999))\n\
f _postgis_deprecate 2rk 1ra p,p,p noldname,newname,version\n\
f _postgis_index_extent 16w .0 1p9,p ntbl,col\n\
f _postgis_join_selectivity sw jh 1p9,p,1p9,p,p d\'2\'%3A%3Atext\n\
f _postgis_pgsql_version 208 p -\n\
f _postgis_scripts_pgsql_version 200 p -\n\
f _postgis_selectivity sw jh 1p9,p,.4,p ntbl,att_name,geom,mode d\'2\'%3A%3Atext\n\
f _postgis_stats sw p 1p9,p,p ntbl,att_name, d\'2\'%3A%3Atext\n\
f _st_3ddfullywithin sg g .4,.4,jh ngeom1,geom2,\n\
f _st_3ddwithin sg g .4,.4,jh ngeom1,geom2,\n\
f _st_3dintersects sg g .4,.4 ngeom1,geom2\n\
f _st_asgml tc p n,.4,n,n,p,p\n\
f _st_asx3d tc p n,.4,n,n,p\n\
f _st_bestsrid sg n .3\n\
f _st_bestsrid sg n .3,.3\n\
f _st_contains sg g .4,.4 ngeom1,geom2\n\
f _st_containsproperly sg g .4,.4 ngeom1,geom2\n\
f _st_coveredby sg g .3,.3 ngeog1,geog2\n\
f _st_coveredby sg g .4,.4 ngeom1,geom2\n\
f _st_covers sg g .3,.3 ngeog1,geog2\n\
f _st_covers sg g .4,.4 ngeom1,geom2\n\
f _st_crosses sg g .4,.4 ngeom1,geom2\n\
f _st_dfullywithin sg g .4,.4,jh ngeom1,geom2,\n\
f _st_distancetree 1z4 jh .3,.3\n\
f _st_distancetree 16o jh .3,.3,jh,g\n\
f _st_distanceuncached 1z4 jh .3,.3\n\
f _st_distanceuncached 1z4 jh .3,.3,g\n\
f _st_distanceuncached 16o jh .3,.3,jh,g\n\
f _st_dwithin sg g .3,.3,jh,g ngeog1,geog2,tolerance,use_spheroid dtrue\n\
f _st_dwithin sg g .4,.4,jh ngeom1,geom2,\n\
f _st_dwithinuncached 200 g .3,.3,jh\n\
f _st_dwithinuncached 16o g .3,.3,jh,g\n\
f _st_equals sg g .4,.4 ngeom1,geom2\n\
f _st_expand sg .3 .3,jh\n\
f _st_geomfromgml tc .4 p,n\n\
f _st_intersects sg g .4,.4 ngeom1,geom2\n\
f _st_linecrossingdirection sg n .4,.4 nline1,line2\n\
f _st_longestline sg .4 .4,.4 ngeom1,geom2\n\
f _st_maxdistance sg jh .4,.4 ngeom1,geom2\n\
f _st_orderingequals sg g .4,.4 ngeom1,geom2\n\
f _st_overlaps sg g .4,.4 ngeom1,geom2\n\
f _st_pointoutside 16o .3 .3\n\
f _st_sortablehash sg k .4 ngeom\n\
f _st_touches sg g .4,.4 ngeom1,geom2\n\
f _st_voronoi tc .4 .4,.4,jh,g ng1,clip,tolerance,return_polygons dNULL%3A%3Ageometry|0.0|true\n\
f _st_within 1ls g .4,.4 ngeom1,geom2\n\
f addauth 2sw g p\n\
f addgeometrycolumn 2s0 p sz,sz,n,sz,n,g ntable_name,column_name,new_srid,new_type,new_dim,use_typmod dtrue\n\
f addgeometrycolumn 2rs p sz,sz,sz,n,sz,n,g nschema_name,table_name,column_name,new_srid,new_type,new_dim,use_typmod dtrue\n\
f addgeometrycolumn 2s0 p sz,sz,sz,sz,n,sz,n,g ncatalog_name,schema_name,table_name,column_name,new_srid_in,new_type,new_dim,use_typmod dtrue\n\
f box sg gr .2\n\
f box sg gr .4\n\
f box2d sg .0 .2\n\
f box2d sg .0 .4\n\
f box2d_in sg .0 1r7\n\
f box2d_out sg 1r7 .0\n\
f box2df_in sg .1 1r7\n\
f box2df_out sg 1r7 .1\n\
f box3d sg .2 .0\n\
f box3d sg .2 .4\n\
f box3d_in sg .2 1r7\n\
f box3d_out sg 1r7 .2\n\
f box3dtobox sg gr .2\n\
f bytea sg h .3\n\
f bytea sg h .4\n\
f checkauth 20g n p,p\n\
f checkauth 2sw n p,p,p\n\
f checkauthtrigger 180 1rb -\n\
f contains_2d sg g .1,.1\n\
f contains_2d sg g .1,.4\n\
f contains_2d 1kw g .4,.1\n\
f disablelongtransactions 2sw p -\n\
f dropgeometrycolumn 2s0 p sz,sz ntable_name,column_name\n\
f dropgeometrycolumn 2s0 p sz,sz,sz nschema_name,table_name,column_name\n\
f dropgeometrycolumn 2s0 p sz,sz,sz,sz ncatalog_name,schema_name,table_name,column_name\n\
f dropgeometrytable 1zk p sz ntable_name\n\
f dropgeometrytable 1zk p sz,sz nschema_name,table_name\n\
f dropgeometrytable 2s0 p sz,sz,sz ncatalog_name,schema_name,table_name\n\
f enablelongtransactions 2sw p -\n\
f equals sg g .4,.4 ngeom1,geom2\n\
f find_srid 2dk n sz,sz,sz\n\
f geog_brin_inclusion_add_value 180 g 1rd,1rd,1rd,1rd\n\
f geography sg .3 .3,n,g\n\
f geography sg .3 .4\n\
f geography sg .3 h\n\
f geography_analyze 174 g 1rd\n\
f geography_cmp sg n .3,.3\n\
f geography_distance_knn sg jh .3,.3\n\
f geography_eq sg g .3,.3\n\
f geography_ge sg g .3,.3\n\
f geography_gist_compress 180 1rd 1rd\n\
f geography_gist_consistent 180 g 1rd,.3,n\n\
f geography_gist_decompress 180 1rd 1rd\n\
f geography_gist_distance 180 jh 1rd,.3,n\n\
f geography_gist_penalty 180 1rd 1rd,1rd,1rd\n\
f geography_gist_picksplit 180 1rd 1rd,1rd\n\
f geography_gist_same 180 1rd .0,.0,1rd\n\
f geography_gist_union 180 1rd h,1rd\n\
f geography_gt sg g .3,.3\n\
f geography_in sg .3 1r7,q,n\n\
f geography_le sg g .3,.3\n\
f geography_lt sg g .3,.3\n\
f geography_out sg 1r7 .3\n\
f geography_overlaps sg g .3,.3\n\
f geography_recv sg .3 1rd,q,n\n\
f geography_send sg h .3\n\
f geography_spgist_choose_nd sg 1ra 1rd,1rd\n\
f geography_spgist_compress_nd sg 1rd 1rd\n\
f geography_spgist_config_nd sg 1ra 1rd,1rd\n\
f geography_spgist_inner_consistent_nd sg 1ra 1rd,1rd\n\
f geography_spgist_leaf_consistent_nd sg g 1rd,1rd\n\
f geography_spgist_picksplit_nd sg 1ra 1rd,1rd\n\
f geography_typmod_in sg n z3\n\
f geography_typmod_out sg 1r7 n\n\
f geom2d_brin_inclusion_add_value ts g 1rd,1rd,1rd,1rd\n\
f geom3d_brin_inclusion_add_value ts g 1rd,1rd,1rd,1rd\n\
f geom4d_brin_inclusion_add_value ts g 1rd,1rd,1rd,1rd\n\
f geometry sg .4 .0\n\
f geometry sg .4 .2\n\
f geometry sg .4 .3\n\
f geometry sg .4 .4,n,g\n\
f geometry sg .4 h\n\
f geometry sg .4 gq\n\
f geometry sg .4 go\n\
f geometry sg .4 gs\n\
f geometry sg .4 p\n\
f geometry_above sg g .4,.4 ngeom1,geom2\n\
f geometry_analyze 174 g 1rd\n\
f geometry_below sg g .4,.4 ngeom1,geom2\n\
f geometry_cmp sg n .4,.4 ngeom1,geom2\n\
f geometry_contained_3d sg g .4,.4 ngeom1,geom2\n\
f geometry_contains sg g .4,.4 ngeom1,geom2\n\
f geometry_contains_3d sg g .4,.4 ngeom1,geom2\n\
f geometry_contains_nd sg g .4,.4\n\
f geometry_distance_box sg jh .4,.4 ngeom1,geom2\n\
f geometry_distance_centroid sg jh .4,.4 ngeom1,geom2\n\
f geometry_distance_centroid_nd sg jh .4,.4\n\
f geometry_distance_cpa sg jh .4,.4\n\
f geometry_eq sg g .4,.4 ngeom1,geom2\n\
f geometry_ge sg g .4,.4 ngeom1,geom2\n\
f geometry_gist_compress_2d ts 1rd 1rd\n\
f geometry_gist_compress_nd ts 1rd 1rd\n\
f geometry_gist_consistent_2d ts g 1rd,.4,n\n\
f geometry_gist_consistent_nd ts g 1rd,.4,n\n\
f geometry_gist_decompress_2d ts 1rd 1rd\n\
f geometry_gist_decompress_nd ts 1rd 1rd\n\
f geometry_gist_distance_2d ts jh 1rd,.4,n\n\
f geometry_gist_distance_nd ts jh 1rd,.4,n\n\
f geometry_gist_penalty_2d ts 1rd 1rd,1rd,1rd\n\
f geometry_gist_penalty_nd ts 1rd 1rd,1rd,1rd\n\
f geometry_gist_picksplit_2d ts 1rd 1rd,1rd\n\
f geometry_gist_picksplit_nd ts 1rd 1rd,1rd\n\
f geometry_gist_same_2d ts 1rd .4,.4,1rd ngeom1,geom2,\n\
f geometry_gist_same_nd ts 1rd .4,.4,1rd\n\
f geometry_gist_sortsupport_2d 174 1ra 1rd\n\
f geometry_gist_union_2d ts 1rd h,1rd\n\
f geometry_gist_union_nd ts 1rd h,1rd\n\
f geometry_gt sg g .4,.4 ngeom1,geom2\n\
f geometry_hash sg n .4\n\
f geometry_in sg .4 1r7\n\
f geometry_le sg g .4,.4 ngeom1,geom2\n\
f geometry_left sg g .4,.4 ngeom1,geom2\n\
f geometry_lt sg g .4,.4 ngeom1,geom2\n\
f geometry_out sg 1r7 .4\n\
f geometry_overabove sg g .4,.4 ngeom1,geom2\n\
f geometry_overbelow sg g .4,.4 ngeom1,geom2\n\
f geometry_overlaps sg g .4,.4 ngeom1,geom2\n\
f geometry_overlaps_3d sg g .4,.4 ngeom1,geom2\n\
f geometry_overlaps_nd sg g .4,.4\n\
f geometry_overleft sg g .4,.4 ngeom1,geom2\n\
f geometry_overright sg g .4,.4 ngeom1,geom2\n\
f geometry_recv sg .4 1rd\n\
f geometry_right sg g .4,.4 ngeom1,geom2\n\
f geometry_same sg g .4,.4 ngeom1,geom2\n\
f geometry_same_3d sg g .4,.4 ngeom1,geom2\n\
f geometry_same_nd sg g .4,.4\n\
f geometry_send sg h .4\n\
f geometry_sortsupport sg 1ra 1rd\n\
f geometry_spgist_choose_2d sg 1ra 1rd,1rd\n\
f geometry_spgist_choose_3d sg 1ra 1rd,1rd\n\
f geometry_spgist_choose_nd sg 1ra 1rd,1rd\n\
f geometry_spgist_compress_2d sg 1rd 1rd\n\
f geometry_spgist_compress_3d sg 1rd 1rd\n\
f geometry_spgist_compress_nd sg 1rd 1rd\n\
f geometry_spgist_config_2d sg 1ra 1rd,1rd\n\
f geometry_spgist_config_3d sg 1ra 1rd,1rd\n\
f geometry_spgist_config_nd sg 1ra 1rd,1rd\n\
f geometry_spgist_inner_consistent_2d sg 1ra 1rd,1rd\n\
f geometry_spgist_inner_consistent_3d sg 1ra 1rd,1rd\n\
f geometry_spgist_inner_consistent_nd sg 1ra 1rd,1rd\n\
f geometry_spgist_leaf_consistent_2d sg g 1rd,1rd\n\
f geometry_spgist_leaf_consistent_3d sg g 1rd,1rd\n\
f geometry_spgist_leaf_consistent_nd sg g 1rd,1rd\n\
f geometry_spgist_picksplit_2d sg 1ra 1rd,1rd\n\
f geometry_spgist_picksplit_3d sg 1ra 1rd,1rd\n\
f geometry_spgist_picksplit_nd sg 1ra 1rd,1rd\n\
f geometry_typmod_in sg n z3\n\
f geometry_typmod_out sg 1r7 n\n\
f geometry_within sg g .4,.4 ngeom1,geom2\n\
f geometry_within_nd sg g .4,.4\n\
f geometrytype sg p .3\n\
f geometrytype sg p .4\n\
f geomfromewkb sg .4 h\n\
f geomfromewkt sg .4 p\n\
f get_proj4_from_srid 2dc p n\n\
f gettransactionid 180 s -\n\
f gidx_in sg .5 1r7\n\
f gidx_out sg 1r7 .5\n\
f gserialized_gist_joinsel_2d ts jh 1rd,q,1rd,l\n\
f gserialized_gist_joinsel_nd ts jh 1rd,q,1rd,l\n\
f gserialized_gist_sel_2d ts jh 1rd,q,1rd,n\n\
f gserialized_gist_sel_nd ts jh 1rd,q,1rd,n\n\
f is_contained_2d sg g .1,.1\n\
f is_contained_2d sg g .1,.4\n\
f is_contained_2d 1kw g .4,.1\n\
f json sg 36 .4\n\
f jsonb sg 2xm .4\n\
f lockrow 1zk n p,p,p\n\
f lockrow 1zk n p,p,p,p\n\
f lockrow 2s0 n p,p,p,p,uy\n\
f lockrow 1zk n p,p,p,uy\n\
f longtransactionsenabled 2sw g -\n\
f overlaps_2d sg g .1,.1\n\
f overlaps_2d sg g .1,.4\n\
f overlaps_2d 1kw g .4,.1\n\
f overlaps_geog 1z4 g .3,.5\n\
f overlaps_geog 16o g .5,.3\n\
f overlaps_geog 16o g .5,.5\n\
f overlaps_nd 1kw g .4,.5\n\
f overlaps_nd sg g .5,.4\n\
f overlaps_nd sg g .5,.5\n\
f path sg gq .4\n\
f pgis_asflatgeobuf_finalfn tc h 1rd\n\
f pgis_asflatgeobuf_transfn tc 1rd 1rd,1rf\n\
f pgis_asflatgeobuf_transfn tc 1rd 1rd,1rf,g\n\
f pgis_asflatgeobuf_transfn tc 1rd 1rd,1rf,g,p\n\
f pgis_asgeobuf_finalfn tc h 1rd\n\
f pgis_asgeobuf_transfn tc 1rd 1rd,1rf\n\
f pgis_asgeobuf_transfn tc 1rd 1rd,1rf,p\n\
f pgis_asmvt_combinefn tc 1rd 1rd,1rd\n\
f pgis_asmvt_deserialfn tc 1rd h,1rd\n\
f pgis_asmvt_finalfn tc h 1rd\n\
f pgis_asmvt_serialfn tc h 1rd\n\
f pgis_asmvt_transfn tc 1rd 1rd,1rf\n\
f pgis_asmvt_transfn tc 1rd 1rd,1rf,p\n\
f pgis_asmvt_transfn tc 1rd 1rd,1rf,p,n\n\
f pgis_asmvt_transfn tc 1rd 1rd,1rf,p,n,p\n\
f pgis_asmvt_transfn tc 1rd 1rd,1rf,p,n,p,p\n\
f pgis_geometry_accum_transfn ts 1rd 1rd,.4\n\
f pgis_geometry_accum_transfn ts 1rd 1rd,.4,jh\n\
f pgis_geometry_accum_transfn ts 1rd 1rd,.4,jh,n\n\
f pgis_geometry_clusterintersecting_finalfn ts .4[] 1rd\n\
f pgis_geometry_clusterwithin_finalfn ts .4[] 1rd\n\
f pgis_geometry_collect_finalfn ts .4 1rd\n\
f pgis_geometry_makeline_finalfn ts .4 1rd\n\
f pgis_geometry_polygonize_finalfn ts .4 1rd\n\
f pgis_geometry_union_parallel_combinefn tc 1rd 1rd,1rd\n\
f pgis_geometry_union_parallel_deserialfn sg 1rd h,1rd\n\
f pgis_geometry_union_parallel_finalfn sg .4 1rd\n\
f pgis_geometry_union_parallel_serialfn sg h 1rd\n\
f pgis_geometry_union_parallel_transfn tc 1rd 1rd,.4\n\
f pgis_geometry_union_parallel_transfn tc 1rd 1rd,.4,jh\n\
f point sg go .4\n\
f polygon sg gs .4\n\
f populate_geometry_columns 2sw p g nuse_typmod dtrue\n\
f populate_geometry_columns 2sw n q,g ntbl_oid,use_typmod dtrue\n\
f postgis_addbbox sg .4 .4\n\
f postgis_cache_bbox 180 1rb -\n\
f postgis_constraint_dims 1l4 n p,p,p ngeomschema,geomtable,geomcolumn\n\
f postgis_constraint_srid 1l4 n p,p,p ngeomschema,geomtable,geomcolumn\n\
f postgis_constraint_type 1l4 sz p,p,p ngeomschema,geomtable,geomcolumn\n\
f postgis_dropbbox sg .4 .4\n\
f postgis_extensions_upgrade 2sw p -\n\
f postgis_full_version 2sg p -\n\
f postgis_geos_noop sg .4 .4\n\
f postgis_geos_version 17k p -\n\
f postgis_getbbox sg .0 .4\n\
f postgis_hasbbox sg g .4\n\
f postgis_index_supportfn 180 1rd 1rd\n\
f postgis_lib_build_date 17k p -\n\
f postgis_lib_revision 17k p -\n\
f postgis_lib_version 17k p -\n\
f postgis_libjson_version sg p -\n\
f postgis_liblwgeom_version 17k p -\n\
f postgis_libprotobuf_version 16o p -\n\
f postgis_libxml_version 17k p -\n\
f postgis_noop sg .4 .4\n\
f postgis_proj_version 17k p -\n\
f postgis_scripts_build_date 200 p -\n\
f postgis_scripts_installed 200 p -\n\
f postgis_scripts_released 17k p -\n\
f postgis_svn_version 200 p -\n\
f postgis_transform_geometry sg .4 .4,p,p,n ngeom,,,\n\
f postgis_type_name 1kw sz sz,n,g ngeomname,coord_dimension,use_new_name dtrue\n\
f postgis_typmod_dims sg n n\n\
f postgis_typmod_srid sg n n\n\
f postgis_typmod_type sg p n\n\
f postgis_version 17k p -\n\
f postgis_wagyu_version 17k p -\n\
f spheroid_in sg .6 1r7\n\
f spheroid_out sg 1r7 .6\n\
f st_3dclosestpoint sg .4 .4,.4 ngeom1,geom2\n\
f st_3ddfullywithin sg g .4,.4,jh ngeom1,geom2,\n\
f st_3ddistance sg jh .4,.4 ngeom1,geom2\n\
f st_3ddwithin sg g .4,.4,jh ngeom1,geom2,\n\
f st_3dextent x .2 .4\n\
f st_3dintersects sg g .4,.4 ngeom1,geom2\n\
f st_3dlength sg jh .4\n\
f st_3dlineinterpolatepoint sg .4 .4,jh\n\
f st_3dlongestline sg .4 .4,.4 ngeom1,geom2\n\
f st_3dmakebox sg .2 .4,.4 ngeom1,geom2\n\
f st_3dmaxdistance sg jh .4,.4 ngeom1,geom2\n\
f st_3dperimeter sg jh .4\n\
f st_3dshortestline sg .4 .4,.4 ngeom1,geom2\n\
f st_addmeasure sg .4 .4,jh,jh\n\
f st_addpoint sg .4 .4,.4 ngeom1,geom2\n\
f st_addpoint sg .4 .4,.4,n ngeom1,geom2,\n\
f st_affine 1kw .4 .4,jh,jh,jh,jh,jh,jh\n\
f st_affine sg .4 .4,jh,jh,jh,jh,jh,jh,jh,jh,jh,jh,jh,jh\n\
f st_angle 1kw jh .4,.4 nline1,line2\n\
f st_angle sg jh .4,.4,.4,.4 npt1,pt2,pt3,pt4 d\'0101000000000000000000F87F000000000000F87F\'%3A%3Ageometry\n\
f st_area sg jh .3,g ngeog,use_spheroid dtrue\n\
f st_area sg jh .4\n\
f st_area 1kw jh p\n\
f st_area2d sg jh .4\n\
f st_asbinary sg h .3\n\
f st_asbinary tc h .3,p\n\
f st_asbinary sg h .4\n\
f st_asbinary sg h .4,p\n\
f st_asencodedpolyline sg p .4,n ngeom,nprecision d5\n\
f st_asewkb sg h .4\n\
f st_asewkb sg h .4,p\n\
f st_asewkt sg p .3\n\
f st_asewkt sg p .3,n\n\
f st_asewkt sg p .4\n\
f st_asewkt sg p .4,n\n\
f st_asewkt 1kw p p\n\
f st_asflatgeobuf x h 1rf\n\
f st_asflatgeobuf x h 1rf,g\n\
f st_asflatgeobuf x h 1rf,g,p\n\
f st_asgeobuf x h 1rf\n\
f st_asgeobuf x h 1rf,p\n\
f st_asgeojson sg p .3,n,n ngeog,maxdecimaldigits,options d9|0\n\
f st_asgeojson sg p .4,n,n ngeom,maxdecimaldigits,options d9|8\n\
f st_asgeojson so p 1qh,p,n,g nr,geom_column,maxdecimaldigits,pretty_bool d\'\'%3A%3Atext|9|false\n\
f st_asgeojson 1kw p p\n\
f st_asgml sg p .3,n,n,p,p ngeog,maxdecimaldigits,options,nprefix,id d15|0|\'gml\'%3A%3Atext|\'\'%3A%3Atext\n\
f st_asgml tc p .4,n,n ngeom,maxdecimaldigits,options d15|0\n\
f st_asgml sg p n,.3,n,n,p,p nversion,geog,maxdecimaldigits,options,nprefix,id d15|0|\'gml\'%3A%3Atext|\'\'%3A%3Atext\n\
f st_asgml tc p n,.4,n,n,p,p nversion,geom,maxdecimaldigits,options,nprefix,id d15|0|NULL%3A%3Atext|NULL%3A%3Atext\n\
f st_asgml 1kw p p\n\
f st_ashexewkb sg p .4\n\
f st_ashexewkb sg p .4,p\n\
f st_askml sg p .3,n,p ngeog,maxdecimaldigits,nprefix d15|\'\'%3A%3Atext\n\
f st_askml sg p .4,n,p ngeom,maxdecimaldigits,nprefix d15|\'\'%3A%3Atext\n\
f st_askml 1kw p p\n\
f st_aslatlontext sg p .4,p ngeom,tmpl d\'\'%3A%3Atext\n\
f st_asmarc21 sg p .4,p ngeom,format d\'hdddmmss\'%3A%3Atext\n\
f st_asmvt x h 1rf\n\
f st_asmvt x h 1rf,p\n\
f st_asmvt x h 1rf,p,n\n\
f st_asmvt x h 1rf,p,n,p\n\
f st_asmvt x h 1rf,p,n,p,p\n\
f st_asmvtgeom tc .4 .4,.0,n,n,g ngeom,bounds,extent,buffer,clip_geom d4096|256|true\n\
f st_assvg sg p .3,n,n ngeog,rel,maxdecimaldigits d0|15\n\
f st_assvg sg p .4,n,n ngeom,rel,maxdecimaldigits d0|15\n\
f st_assvg 1kw p p\n\
f st_astext sg p .3\n\
f st_astext sg p .3,n\n\
f st_astext sg p .4\n\
f st_astext sg p .4,n\n\
f st_astext 1kw p p\n\
f st_astwkb tc h .4[],s8,n,n,n,g,g ngeom,ids,prec,prec_z,prec_m,with_sizes,with_boxes dNULL%3A%3Ainteger|NULL%3A%3Ainteger|NULL%3A%3Ainteger|NULL%3A%3Aboolean|NULL%3A%3Aboolean\n\
f st_astwkb tc h .4,n,n,n,g,g ngeom,prec,prec_z,prec_m,with_sizes,with_boxes dNULL%3A%3Ainteger|NULL%3A%3Ainteger|NULL%3A%3Ainteger|NULL%3A%3Aboolean|NULL%3A%3Aboolean\n\
f st_asx3d 1ls p .4,n,n ngeom,maxdecimaldigits,options d15|0\n\
f st_azimuth sg jh .3,.3 ngeog1,geog2\n\
f st_azimuth sg jh .4,.4 ngeom1,geom2\n\
f st_bdmpolyfromtext 2dc .4 p,n\n\
f st_bdpolyfromtext 2dc .4 p,n\n\
f st_boundary sg .4 .4\n\
f st_boundingdiagonal sg .4 .4,g ngeom,fits dfalse\n\
f st_box2dfromgeohash tc .0 p,n dNULL%3A%3Ainteger\n\
f st_buffer 1kw .3 .3,jh\n\
f st_buffer 1kw .3 .3,jh,n\n\
f st_buffer 1kw .3 .3,jh,p\n\
f st_buffer 1kw .4 .4,jh,n ngeom,radius,quadsegs\n\
f st_buffer sg .4 .4,jh,p ngeom,radius,options d\'\'%3A%3Atext\n\
f st_buffer 1kw .4 p,jh\n\
f st_buffer 1kw .4 p,jh,n\n\
f st_buffer 1kw .4 p,jh,p\n\
f st_buildarea sg .4 .4\n\
f st_centroid sg .3 .3,g n,use_spheroid dtrue\n\
f st_centroid sg .4 .4\n\
f st_centroid 1kw .4 p\n\
f st_chaikinsmoothing sg .4 .4,n,g d1|false\n\
f st_cleangeometry sg .4 .4\n\
f st_clipbybox2d sg .4 .4,.0 ngeom,box\n\
f st_closestpoint sg .4 .4,.4 ngeom1,geom2\n\
f st_closestpointofapproach sg jh .4,.4\n\
f st_clusterdbscan si n .4,jh,n n,eps,minpoints\n\
f st_clusterintersecting sg .4[] .4[]\n\
f st_clusterintersecting x .4[] .4\n\
f st_clusterkmeans 176 n .4,n,jh ngeom,k,max_radius dNULL%3A%3Adouble%20precision\n\
f st_clusterwithin sg .4[] .4[],jh\n\
f st_clusterwithin x .4[] .4,jh\n\
f st_collect sg .4 .4[]\n\
f st_collect x .4 .4\n\
f st_collect tc .4 .4,.4 ngeom1,geom2\n\
f st_collectionextract sg .4 .4\n\
f st_collectionextract sg .4 .4,n\n\
f st_collectionhomogenize sg .4 .4\n\
f st_combinebbox tc .0 .0,.4\n\
f st_combinebbox tc .2 .2,.2\n\
f st_combinebbox tc .2 .2,.4\n\
f st_concavehull sg .4 .4,jh,g nparam_geom,param_pctconvex,param_allow_holes dfalse\n\
f st_contains sg g .4,.4 ngeom1,geom2\n\
f st_containsproperly sg g .4,.4 ngeom1,geom2\n\
f st_convexhull sg .4 .4\n\
f st_coorddim sg l .4 ngeometry\n\
f st_coveredby sg g .3,.3 ngeog1,geog2\n\
f st_coveredby sg g .4,.4 ngeom1,geom2\n\
f st_coveredby 1ls g p,p\n\
f st_covers sg g .3,.3 ngeog1,geog2\n\
f st_covers sg g .4,.4 ngeom1,geom2\n\
f st_covers 1ls g p,p\n\
f st_cpawithin sg g .4,.4,jh\n\
f st_crosses sg g .4,.4 ngeom1,geom2\n\
f st_curvetoline sg .4 .4,jh,n,n ngeom,tol,toltype,flags d32|0|0\n\
f st_delaunaytriangles sg .4 .4,jh,n ng1,tolerance,flags d0.0|0\n\
f st_dfullywithin sg g .4,.4,jh ngeom1,geom2,\n\
f st_difference sg .4 .4,.4,jh ngeom1,geom2,gridsize d\'-1.0\'%3A%3Anumeric\n\
f st_dimension sg n .4\n\
f st_disjoint sg g .4,.4 ngeom1,geom2\n\
f st_distance sg jh .3,.3,g ngeog1,geog2,use_spheroid dtrue\n\
f st_distance sg jh .4,.4 ngeom1,geom2\n\
f st_distance 1kw jh p,p\n\
f st_distancecpa sg jh .4,.4\n\
f st_distancesphere 1kw jh .4,.4 ngeom1,geom2\n\
f st_distancesphere 16o jh .4,.4,jh ngeom1,geom2,radius\n\
f st_distancespheroid sg jh .4,.4 ngeom1,geom2\n\
f st_distancespheroid sg jh .4,.4,.6 ngeom1,geom2,\n\
f st_dump sk .9* .4\n\
f st_dumppoints sk .9* .4\n\
f st_dumprings sk .9* .4\n\
f st_dumpsegments sk .9* .4\n\
f st_dwithin sg g .3,.3,jh,g ngeog1,geog2,tolerance,use_spheroid dtrue\n\
f st_dwithin sg g .4,.4,jh ngeom1,geom2,\n\
f st_dwithin 1ls g p,p,jh\n\
f st_endpoint sg .4 .4\n\
f st_envelope sg .4 .4\n\
f st_equals sg g .4,.4 ngeom1,geom2\n\
f st_estimatedextent 1ag .0 p,p\n\
f st_estimatedextent 1ag .0 p,p,p\n\
f st_estimatedextent 1ag .0 p,p,p,g\n\
f st_expand sg .0 .0,jh\n\
f st_expand sg .0 .0,jh,jh nbox,dx,dy\n\
f st_expand sg .2 .2,jh\n\
f st_expand sg .2 .2,jh,jh,jh nbox,dx,dy,dz d0\n\
f st_expand sg .4 .4,jh\n\
f st_expand sg .4 .4,jh,jh,jh,jh ngeom,dx,dy,dz,dm d0|0\n\
f st_extent x .0 .4\n\
f st_exteriorring sg .4 .4\n\
f st_filterbym tc .4 .4,jh,jh,g dNULL%3A%3Adouble%20precision|false\n\
f st_findextent 2dk .0 p,p\n\
f st_findextent 2dk .0 p,p,p\n\
f st_flipcoordinates sg .4 .4\n\
f st_force2d sg .4 .4\n\
f st_force3d 1kw .4 .4,jh ngeom,zvalue d0.0\n\
f st_force3dm sg .4 .4,jh ngeom,mvalue d0.0\n\
f st_force3dz sg .4 .4,jh ngeom,zvalue d0.0\n\
f st_force4d sg .4 .4,jh,jh ngeom,zvalue,mvalue d0.0|0.0\n\
f st_forcecollection sg .4 .4\n\
f st_forcecurve sg .4 .4\n\
f st_forcepolygonccw 1kw .4 .4\n\
f st_forcepolygoncw sg .4 .4\n\
f st_forcerhr sg .4 .4\n\
f st_forcesfs sg .4 .4\n\
f st_forcesfs sg .4 .4,p n,version\n\
f st_frechetdistance sg jh .4,.4,jh ngeom1,geom2, d\'-1\'%3A%3Ainteger\n\
f st_fromflatgeobuf tg 1rf 1rf,h\n\
f st_fromflatgeobuftotable sg 1ra p,p,h\n\
f st_generatepoints sw .4 .4,n narea,npoints\n\
f st_generatepoints sg .4 .4,n,n narea,npoints,seed\n\
f st_geogfromtext sg .3 p\n\
f st_geogfromwkb sg .3 h\n\
f st_geographyfromtext sg .3 p\n\
f st_geohash sg p .3,n ngeog,maxchars d0\n\
f st_geohash sg p .4,n ngeom,maxchars d0\n\
f st_geomcollfromtext 1kw .4 p\n\
f st_geomcollfromtext 1kw .4 p,n\n\
f st_geomcollfromwkb 1kw .4 h\n\
f st_geomcollfromwkb 1kw .4 h,n\n\
f st_geometricmedian tc .4 .4,jh,n,g ng,tolerance,max_iter,fail_if_not_converged dNULL%3A%3Adouble%20precision|10000|false\n\
f st_geometryfromtext sg .4 p\n\
f st_geometryfromtext sg .4 p,n\n\
f st_geometryn sg .4 .4,n\n\
f st_geometrytype sg p .4\n\
f st_geomfromewkb sg .4 h\n\
f st_geomfromewkt sg .4 p\n\
f st_geomfromgeohash 1ls .4 p,n dNULL%3A%3Ainteger\n\
f st_geomfromgeojson 1kw .4 36\n\
f st_geomfromgeojson 1kw .4 2xm\n\
f st_geomfromgeojson sg .4 p\n\
f st_geomfromgml 1kw .4 p\n\
f st_geomfromgml sg .4 p,n\n\
f st_geomfromkml sg .4 p\n\
f st_geomfrommarc21 sg .4 p nmarc21xml\n\
f st_geomfromtext sg .4 p\n\
f st_geomfromtext sg .4 p,n\n\
f st_geomfromtwkb sg .4 h\n\
f st_geomfromwkb sg .4 h\n\
f st_geomfromwkb 1kw .4 h,n\n\
f st_gmltosql 1kw .4 p\n\
f st_gmltosql sg .4 p,n\n\
f st_hasarc sg g .4 ngeometry\n\
f st_hausdorffdistance sg jh .4,.4 ngeom1,geom2\n\
f st_hausdorffdistance sg jh .4,.4,jh ngeom1,geom2,\n\
f st_hexagon sg .4 jh,n,n,.4 nsize,cell_i,cell_j,origin d\'010100000000000000000000000000000000000000\'%3A%3Ageometry\n\
f st_hexagongrid sk 1qh jh,.4 nsize,bounds,geom,i,j miiooo tjh,.4,.4,n,n\n\
f st_interiorringn sg .4 .4,n\n\
f st_interpolatepoint sg jh .4,.4 nline,point\n\
f st_intersection 1kw .3 .3,.3\n\
f st_intersection sg .4 .4,.4,jh ngeom1,geom2,gridsize d\'-1\'%3A%3Ainteger\n\
f st_intersection 1kw .4 p,p\n\
f st_intersects sg g .3,.3 ngeog1,geog2\n\
f st_intersects sg g .4,.4 ngeom1,geom2\n\
f st_intersects 1ls g p,p\n\
f st_isclosed sg g .4\n\
f st_iscollection sg g .4\n\
f st_isempty sg g .4\n\
f st_ispolygonccw sg g .4\n\
f st_ispolygoncw sg g .4\n\
f st_isring sg g .4\n\
f st_issimple sg g .4\n\
f st_isvalid sg g .4\n\
f st_isvalid 1kw g .4,n\n\
f st_isvaliddetail sg .b* .4,n ngeom,flags d0\n\
f st_isvalidreason sg p .4\n\
f st_isvalidreason 1kw p .4,n\n\
f st_isvalidtrajectory sg g .4\n\
f st_length sg jh .3,g ngeog,use_spheroid dtrue\n\
f st_length sg jh .4\n\
f st_length 1kw jh p\n\
f st_length2d sg jh .4\n\
f st_length2dspheroid sg jh .4,.6\n\
f st_lengthspheroid sg jh .4,.6\n\
f st_letters 2e8 .4 p,36 nletters,font dNULL%3A%3Ajson\n\
f st_linecrossingdirection sg n .4,.4 nline1,line2\n\
f st_linefromencodedpolyline sg .4 p,n ntxtin,nprecision d5\n\
f st_linefrommultipoint sg .4 .4\n\
f st_linefromtext 1kw .4 p\n\
f st_linefromtext 1kw .4 p,n\n\
f st_linefromwkb 1kw .4 h\n\
f st_linefromwkb 1kw .4 h,n\n\
f st_lineinterpolatepoint sg .4 .4,jh\n\
f st_lineinterpolatepoints sg .4 .4,jh,g n,,repeat dtrue\n\
f st_linelocatepoint sg jh .4,.4 ngeom1,geom2\n\
f st_linemerge sg .4 .4\n\
f st_linemerge sg .4 .4,g\n\
f st_linestringfromwkb 1kw .4 h\n\
f st_linestringfromwkb 1kw .4 h,n\n\
f st_linesubstring sg .4 .4,jh,jh\n\
f st_linetocurve sg .4 .4 ngeometry\n\
f st_locatealong sg .4 .4,jh,jh ngeometry,measure,leftrightoffset d0.0\n\
f st_locatebetween sg .4 .4,jh,jh,jh ngeometry,frommeasure,tomeasure,leftrightoffset d0.0\n\
f st_locatebetweenelevations sg .4 .4,jh,jh ngeometry,fromelevation,toelevation\n\
f st_longestline 1kw .4 .4,.4 ngeom1,geom2\n\
f st_m sg jh .4\n\
f st_makebox2d sg .0 .4,.4 ngeom1,geom2\n\
f st_makeenvelope sg .4 jh,jh,jh,jh,n d0\n\
f st_makeline sg .4 .4[]\n\
f st_makeline x .4 .4\n\
f st_makeline sg .4 .4,.4 ngeom1,geom2\n\
f st_makepoint sg .4 jh,jh\n\
f st_makepoint sg .4 jh,jh,jh\n\
f st_makepoint sg .4 jh,jh,jh,jh\n\
f st_makepointm sg .4 jh,jh,jh\n\
f st_makepolygon sg .4 .4\n\
f st_makepolygon sg .4 .4,.4[]\n\
f st_makevalid sg .4 .4\n\
f st_makevalid sg .4 .4,p ngeom,params\n\
f st_maxdistance 1kw jh .4,.4 ngeom1,geom2\n\
f st_maximuminscribedcircle sg 1qh .4 n,center,nearest,radius miooo t.4,.4,.4,jh\n\
f st_memcollect x .4 .4\n\
f st_memsize sg n .4\n\
f st_memunion x .4 .4\n\
f st_minimumboundingcircle sg .4 .4,n ninputgeom,segs_per_quarter d48\n\
f st_minimumboundingradius sg 1qh .4 n,center,radius mioo t.4,.4,jh\n\
f st_minimumclearance sg jh .4\n\
f st_minimumclearanceline sg .4 .4\n\
f st_mlinefromtext 1kw .4 p\n\
f st_mlinefromtext 1kw .4 p,n\n\
f st_mlinefromwkb 1kw .4 h\n\
f st_mlinefromwkb 1kw .4 h,n\n\
f st_mpointfromtext 1kw .4 p\n\
f st_mpointfromtext 1kw .4 p,n\n\
f st_mpointfromwkb 1kw .4 h\n\
f st_mpointfromwkb 1kw .4 h,n\n\
f st_mpolyfromtext 1kw .4 p\n\
f st_mpolyfromtext 1kw .4 p,n\n\
f st_mpolyfromwkb 1kw .4 h\n\
f st_mpolyfromwkb 1kw .4 h,n\n\
f st_multi sg .4 .4\n\
f st_multilinefromwkb 1kw .4 h\n\
f st_multilinestringfromtext 1kw .4 p\n\
f st_multilinestringfromtext 1kw .4 p,n\n\
f st_multipointfromtext 1kw .4 p\n\
f st_multipointfromwkb 1kw .4 h\n\
f st_multipointfromwkb 1kw .4 h,n\n\
f st_multipolyfromwkb 1kw .4 h\n\
f st_multipolyfromwkb 1kw .4 h,n\n\
f st_multipolygonfromtext 1kw .4 p\n\
f st_multipolygonfromtext 1kw .4 p,n\n\
f st_ndims sg l .4\n\
f st_node sg .4 .4 ng\n\
f st_normalize sg .4 .4 ngeom\n\
f st_npoints sg n .4\n\
f st_nrings sg n .4\n\
f st_numgeometries sg n .4\n\
f st_numinteriorring sg n .4\n\
f st_numinteriorrings sg n .4\n\
f st_numpatches 1kw n .4\n\
f st_numpoints sg n .4\n\
f st_offsetcurve sg .4 .4,jh,p nline,distance,params d\'\'%3A%3Atext\n\
f st_orderingequals sg g .4,.4 ngeom1,geom2\n\
f st_orientedenvelope sg .4 .4\n\
f st_overlaps sg g .4,.4 ngeom1,geom2\n\
f st_patchn 1kw .4 .4,n\n\
f st_perimeter sg jh .3,g ngeog,use_spheroid dtrue\n\
f st_perimeter sg jh .4\n\
f st_perimeter2d sg jh .4\n\
f st_point sg .4 jh,jh\n\
f st_point sg .4 jh,jh,n n,,srid\n\
f st_pointfromgeohash tc .4 p,n dNULL%3A%3Ainteger\n\
f st_pointfromtext 1kw .4 p\n\
f st_pointfromtext 1kw .4 p,n\n\
f st_pointfromwkb 1kw .4 h\n\
f st_pointfromwkb 1kw .4 h,n\n\
f st_pointinsidecircle sg g .4,jh,jh,jh\n\
f st_pointm sg .4 jh,jh,jh,n nxcoordinate,ycoordinate,mcoordinate,srid d0\n\
f st_pointn sg .4 .4,n\n\
f st_pointonsurface sg .4 .4\n\
f st_points sg .4 .4\n\
f st_pointz sg .4 jh,jh,jh,n nxcoordinate,ycoordinate,zcoordinate,srid d0\n\
f st_pointzm sg .4 jh,jh,jh,jh,n nxcoordinate,ycoordinate,zcoordinate,mcoordinate,srid d0\n\
f st_polyfromtext 1kw .4 p\n\
f st_polyfromtext 1kw .4 p,n\n\
f st_polyfromwkb 1kw .4 h\n\
f st_polyfromwkb 1kw .4 h,n\n\
f st_polygon 1kw .4 .4,n\n\
f st_polygonfromtext 1kw .4 p\n\
f st_polygonfromtext 1kw .4 p,n\n\
f st_polygonfromwkb 1kw .4 h\n\
f st_polygonfromwkb 1kw .4 h,n\n\
f st_polygonize sg .4 .4[]\n\
f st_polygonize x .4 .4\n\
f st_project tc .3 .3,jh,jh ngeog,distance,azimuth\n\
f st_quantizecoordinates tc .4 .4,n,n,n,n ng,prec_x,prec_y,prec_z,prec_m dNULL%3A%3Ainteger|NULL%3A%3Ainteger|NULL%3A%3Ainteger\n\
f st_reduceprecision sg .4 .4,jh ngeom,gridsize\n\
f st_relate sg p .4,.4 ngeom1,geom2\n\
f st_relate sg p .4,.4,n ngeom1,geom2,\n\
f st_relate sg g .4,.4,p ngeom1,geom2,\n\
f st_relatematch sg g p,p\n\
f st_removepoint sg .4 .4,n\n\
f st_removerepeatedpoints sg .4 .4,jh ngeom,tolerance d0.0\n\
f st_reverse sg .4 .4\n\
f st_rotate 1kw .4 .4,jh\n\
f st_rotate 1kw .4 .4,jh,.4\n\
f st_rotate 1kw .4 .4,jh,jh,jh\n\
f st_rotatex 1kw .4 .4,jh\n\
f st_rotatey 1kw .4 .4,jh\n\
f st_rotatez 1kw .4 .4,jh\n\
f st_scale sg .4 .4,.4\n\
f st_scale sg .4 .4,.4,.4 n,,origin\n\
f st_scale 1kw .4 .4,jh,jh\n\
f st_scale 1kw .4 .4,jh,jh,jh\n\
f st_scroll sg .4 .4,.4\n\
f st_segmentize sg .3 .3,jh ngeog,max_segment_length\n\
f st_segmentize sg .4 .4,jh\n\
f st_seteffectivearea sg .4 .4,jh,n d\'-1\'%3A%3Ainteger|1\n\
f st_setpoint sg .4 .4,n,.4\n\
f st_setsrid sg .3 .3,n ngeog,srid\n\
f st_setsrid sg .4 .4,n ngeom,srid\n\
f st_sharedpaths sg .4 .4,.4 ngeom1,geom2\n\
f st_shiftlongitude sg .4 .4\n\
f st_shortestline sg .4 .4,.4 ngeom1,geom2\n\
f st_simplify sg .4 .4,jh\n\
f st_simplify sg .4 .4,jh,g\n\
f st_simplifypolygonhull sg .4 .4,jh,g ngeom,vertex_fraction,is_outer dtrue\n\
f st_simplifypreservetopology sg .4 .4,jh\n\
f st_simplifyvw sg .4 .4,jh\n\
f st_snap sg .4 .4,.4,jh ngeom1,geom2,\n\
f st_snaptogrid sg .4 .4,.4,jh,jh,jh,jh ngeom1,geom2,,,,\n\
f st_snaptogrid 1kw .4 .4,jh\n\
f st_snaptogrid 1kw .4 .4,jh,jh\n\
f st_snaptogrid sg .4 .4,jh,jh,jh,jh\n\
f st_split sg .4 .4,.4 ngeom1,geom2\n\
f st_square sg .4 jh,n,n,.4 nsize,cell_i,cell_j,origin d\'010100000000000000000000000000000000000000\'%3A%3Ageometry\n\
f st_squaregrid sk 1qh jh,.4 nsize,bounds,geom,i,j miiooo tjh,.4,.4,n,n\n\
f st_srid sg n .3 ngeog\n\
f st_srid sg n .4 ngeom\n\
f st_startpoint sg .4 .4\n\
f st_subdivide sk .4 .4,n,jh ngeom,maxvertices,gridsize d256|\'-1.0\'%3A%3Anumeric\n\
f st_summary sg p .3\n\
f st_summary sg p .4\n\
f st_swapordinates sg .4 .4,1r7 ngeom,ords\n\
f st_symdifference sg .4 .4,.4,jh ngeom1,geom2,gridsize d\'-1.0\'%3A%3Anumeric\n\
f st_symmetricdifference 20g .4 .4,.4 ngeom1,geom2\n\
f st_tileenvelope sg .4 n,n,n,.4,jh nzoom,x,y,bounds,margin d\'0102000020110F00000200000093107C45F81B73C193107C45F81B73C193107C45F81B734193107C45F81B7341\'%3A%3Ageometry|0.0\n\
f st_touches sg g .4,.4 ngeom1,geom2\n\
f st_transform sg .4 .4,n\n\
f st_transform 1kw .4 .4,p ngeom,to_proj\n\
f st_transform 1kw .4 .4,p,n ngeom,from_proj,to_srid\n\
f st_transform 1kw .4 .4,p,p ngeom,from_proj,to_proj\n\
f st_translate 1kw .4 .4,jh,jh\n\
f st_translate 1kw .4 .4,jh,jh,jh\n\
f st_transscale 1kw .4 .4,jh,jh,jh,jh\n\
f st_triangulatepolygon sg .4 .4 ng1\n\
f st_unaryunion sg .4 .4,jh n,gridsize d\'-1.0\'%3A%3Anumeric\n\
f st_union sg .4 .4[]\n\
f st_union x .4 .4\n\
f st_union sg .4 .4,.4 ngeom1,geom2\n\
f st_union sg .4 .4,.4,jh ngeom1,geom2,gridsize\n\
f st_union x .4 .4,jh n,gridsize\n\
f st_voronoilines 1ls .4 .4,jh,.4 ng1,tolerance,extend_to d0.0|NULL%3A%3Ageometry\n\
f st_voronoipolygons 1ls .4 .4,jh,.4 ng1,tolerance,extend_to d0.0|NULL%3A%3Ageometry\n\
f st_within sg g .4,.4 ngeom1,geom2\n\
f st_wkbtosql sg .4 h nwkb\n\
f st_wkttosql sg .4 p\n\
f st_wrapx sg .4 .4,jh,jh ngeom,wrap,move\n\
f st_x sg jh .4\n\
f st_xmax sg jh .2\n\
f st_xmin sg jh .2\n\
f st_y sg jh .4\n\
f st_ymax sg jh .2\n\
f st_ymin sg jh .2\n\
f st_z sg jh .4\n\
f st_zmax sg jh .2\n\
f st_zmflag sg l .4\n\
f st_zmin sg jh .2\n\
f text sg p .4\n\
f unlockrows 2s0 n p\n\
f updategeometrysrid 2s0 p sz,sz,n\n\
f updategeometrysrid 2s0 p sz,sz,sz,n\n\
f updategeometrysrid 2s0 p sz,sz,sz,sz,n ncatalogn_name,schema_name,table_name,column_name,new_srid_in\n\
o %3D .3 .3 g .2w .l5\n\
o %3D .4 .4 g .4a .l6 0 3\n\
o %7C%3D%7C .4 .4 jh .49 .l7\n\
o %7C&> .4 .4 g .50\n\
o %7C>> .4 .4 g .3y .ly\n\
o && .1 .1 g .6m .la\n\
o && .1 .4 g .6n .le\n\
o && .3 .3 g .3b .lc\n\
o && .3 .5 g .6p .lg\n\
o && .4 .1 g .6o .lb\n\
o && .4 .4 g .52 .lf\n\
o && .5 .3 g .6q .ld\n\
o && .5 .5 g .6r .lh\n\
o &&& .4 .4 g .54 .li\n\
o &&& .4 .5 g .6s .lk\n\
o &&& .5 .4 g .6t .lj\n\
o &&& .5 .5 g .6u .ll\n\
o &/& .4 .4 g .53 .lm\n\
o &< .4 .4 g .55\n\
o &<%7C .4 .4 g .51\n\
o &> .4 .4 g .56\n\
o < .3 .3 g .39 .m1 .m3\n\
o < .4 .4 g .4y .m2 .m4\n\
o <#> .4 .4 jh .46 .ls\n\
o <%3D .3 .3 g .38 .m3 .m1\n\
o <%3D .4 .4 g .4w .m4 .m2\n\
o <-> .3 .3 jh .2v .lv\n\
o <-> .4 .4 jh .47 .lw\n\
o << .4 .4 g .4x .m5\n\
o <<%7C .4 .4 g .40 .l9\n\
o <<->> .4 .4 jh .48 .lz\n\
o <<@ .4 .4 g .42 .ma\n\
o > .3 .3 g .36 .lq .lt\n\
o > .4 .4 g .4t .lr .lu\n\
o >%3D .3 .3 g .2x .lt .lq\n\
o >%3D .4 .4 g .4b .lu .lr\n\
o >> .4 .4 g .58 .lx\n\
o @ .1 .1 g .6c .mc\n\
o @ .1 .4 g .6d .me\n\
o @ .4 .1 g .6e .md\n\
o @ .4 .4 g .5y .mf\n\
o @>> .4 .4 g .44 .m0\n\
o @@ .4 .4 g .5z .mi\n\
o ~ .1 .1 g .2c .m6\n\
o ~ .1 .4 g .2d .m8\n\
o ~ .4 .1 g .2e .m7\n\
o ~ .4 .4 g .43 .m9\n\
o ~%3D .4 .4 g .59\n\
o ~%3D%3D .4 .4 g .5a .mh\n\
o ~~ .4 .4 g .45 .mb\n\
o ~~%3D .4 .4 g .5b .mj\n\
k .0 .2 if .22\n\
k .0 .4 if .3p\n\
k .2 .0 if .1w\n\
k .2 .4 if .3q\n\
k .2 gr if .1u\n\
k .3 .3 if .2q\n\
k .3 .4 ef .3r\n\
k .3 h if .27\n\
k .4 .0 if .1x\n\
k .4 .2 if .23\n\
k .4 .3 if .2r\n\
k .4 .4 if .3s\n\
k .4 gr af .1v\n\
k .4 h if .28\n\
k .4 36 ef .6f\n\
k .4 2xm ef .6g\n\
k .4 gq ef .6v\n\
k .4 go ef .7q\n\
k .4 gs ef .7r\n\
k .4 p if .l0\n\
k h .3 if .2s\n\
k h .4 if .3t\n\
k gq .4 ef .3u\n\
k go .4 ef .3v\n\
k gs .4 ef .3w\n\
k p .4 if .3x\n\
F brin_geography_inclusion_ops brin\n\
F brin_geometry_inclusion_ops_2d brin\n\
F brin_geometry_inclusion_ops_3d brin\n\
F brin_geometry_inclusion_ops_4d brin\n\
F btree_geography_ops btree\n\
F btree_geometry_ops btree\n\
F gist_geography_ops gist\n\
F gist_geometry_ops_2d gist\n\
F gist_geometry_ops_nd gist\n\
F hash_geometry_ops hash\n\
F spgist_geography_ops_nd spgist\n\
F spgist_geometry_ops_2d spgist\n\
F spgist_geometry_ops_3d spgist\n\
F spgist_geometry_ops_nd spgist\n\
C brin_geography_inclusion_ops brin .3 1 .na 3:.lc,3:.ld\n\
C brin_geometry_inclusion_ops_2d brin .4 1 .nb 3:.lf,7:.mf,8:.m9,3:.le,7:.me,8:.m8\n\
C brin_geometry_inclusion_ops_3d brin .4 0 .nc 3:.li,3:.lj\n\
C brin_geometry_inclusion_ops_4d brin .4 0 .nd 3:.li,3:.lj\n\
C btree_geography_ops btree .3 1 .ne 1:.lq,2:.lt,3:.l5,4:.m3,5:.m1\n\
C btree_geometry_ops btree .4 1 .nf 1:.lr,2:.lu,3:.l6,4:.m4,5:.m2\n\
C gist_geography_ops gist .3 1 .ng 3:.lc,13:.lv\n\
C gist_geometry_ops_2d gist .4 1 .nh 1:.lx,2:.ln,3:.lf,4:.lp,5:.m5,6:.mg,7:.mf,8:.m9,9:.lo,10:.ly,11:.l9,12:.l8,13:.lw,14:.ls\n\
C gist_geometry_ops_nd gist .4 0 .ni 3:.li,6:.mj,7:.mi,8:.mb,13:.lz,20:.l7\n\
C hash_geometry_ops hash .4 1 .nj 1:.l6\n\
C spgist_geography_ops_nd spgist .3 1 .nk 3:.lc\n\
C spgist_geometry_ops_2d spgist .4 1 .nl 1:.lx,2:.ln,3:.lf,4:.lp,5:.m5,6:.mg,7:.mf,8:.m9,9:.lo,10:.ly,11:.l9,12:.l8\n\
C spgist_geometry_ops_3d spgist .4 0 .nm 3:.lm,6:.mh,7:.ma,8:.m0\n\
C spgist_geometry_ops_nd spgist .4 0 .nn 3:.li,6:.mj,7:.mi,8:.mb\n\
# postgis_raster\n\
t raster b U -1 y.0[]\n\
r addbandarg c .1* .1*[]	index:n	pixeltype:p	initialvalue:jh	nodataval:jh\n\
r agg_count c .2* .2*[]	count:k	nband:n	exclude_nodata_value:g	sample_percent:jh\n\
r agg_samealignment c .3* .3*[]	refraster:.0	aligned:g\n\
r geomval c .4* .4*[]	geom:@postgis/geometry	val:jh\n\
r rastbandarg c .5* .5*[]	rast:.0	nband:n\n\
r raster_columns v .6* .6*[] g0:r	r_table_catalog:j	r_table_schema:j	r_table_name:j	r_raster_column:j	srid:n	scale_x:jh	scale_y:jh	blocksize_x:n	blocksize_y:n	same_alignment:g	regular_blocking:g	num_bands:n	pixel_types:s1:c	nodata_values:se	out_db:rs	extent:@postgis/geometry	spatial_index:g\n\
r raster_overviews v .7* .7*[] g0:r	o_table_catalog:j	o_table_schema:j	o_table_name:j	o_raster_column:j	r_table_catalog:j	r_table_schema:j	r_table_name:j	r_raster_column:j	overview_factor:n\n\
r reclassarg c .8* .8*[]	nband:n	reclassexpr:p	pixeltype:p	nodataval:jh\n\
r summarystats c .9* .9*[]	count:k	sum:jh	mean:jh	stddev:jh	min:jh	max:jh\n\
r unionarg c .a* .a*[]	nband:n	uniontype:p\n\
v .6 SELECT current_database() AS r_table_catalog, n.nspname AS r_table_schema, c.relname AS r_table_name, a.attname AS r_raster_column, COALESCE(_raster_constraint_info_srid(n.nspname, c.relname, a.attname), ( SELECT st_srid(\'010100000000000000000000000000000000000000\'::geometry) AS st_srid)) AS srid, _raster_constraint_info_scale(n.nspname, c.relname, a.attname, \'x\'::bpchar) AS scale_x, _raster_constraint_info_scale(n.nspname, c.relname, a.attname, \'y\'::bpchar) AS scale_y, _raster_constraint_info_blocksize(n.nspname, c.relname, a.attname, \'width\'::text) AS blocksize_x, _raster_constraint_info_blocksize(n.nspname, c.relname, a.attname, \'height\'::text) AS blocksize_y, COALESCE(_raster_constraint_info_alignment(n.nspname, c.relname, a.attname), false) AS same_alignment, COALESCE(_raster_constraint_info_regular_blocking(n.nspname, c.relname, a.attname), false) AS regular_blocking, _raster_constraint_info_num_bands(n.nspname, c.relname, a.attname) AS num_bands, _raster_constraint_info_pixel_types(n.nspname, c.relname, a.attname) AS pixel_types, _raster_constraint_info_nodata_values(n.nspname, c.relname, a.attname) AS nodata_values, _raster_constraint_info_out_db(n.nspname, c.relname, a.attname) AS out_db, _raster_constraint_info_extent(n.nspname, c.relname, a.attname) AS extent, COALESCE(_raster_constraint_info_index(n.nspname, c.relname, a.attname), false) AS spatial_index FROM pg_class c, pg_attribute a, pg_type t, pg_namespace n WHERE t.typname = \'raster\'::name AND a.attisdropped = false AND a.atttypid = t.oid AND a.attrelid = c.oid AND c.relnamespace = n.oid AND (c.relkind = ANY (ARRAY[\'r\'::"char", \'v\'::"char", \'m\'::"char", \'f\'::"char", \'p\'::"char"])) AND NOT pg_is_other_temp_schema(c.relnamespace) AND has_table_privilege(c.oid, \'SELECT\'::text)\n\
v .7 SELECT current_database() AS o_table_catalog, n.nspname AS o_table_schema, c.relname AS o_table_name, a.attname AS o_raster_column, current_database() AS r_table_catalog, split_part(split_part(s.consrc, \'\'\'::name\'::text, 1), \'\'\'\'::text, 2)::name AS r_table_schema, split_part(split_part(s.consrc, \'\'\'::name\'::text, 2), \'\'\'\'::text, 2)::name AS r_table_name, split_part(split_part(s.consrc, \'\'\'::name\'::text, 3), \'\'\'\'::text, 2)::name AS r_raster_column, TRIM(BOTH FROM split_part(s.consrc, \',\'::text, 2))::integer AS overview_factor FROM pg_class c, pg_attribute a, pg_type t, pg_namespace n, ( SELECT pg_constraint.connamespace, pg_constraint.conrelid, pg_constraint.conkey, pg_get_constraintdef(pg_constraint.oid) AS consrc FROM pg_constraint) s WHERE t.typname = \'raster\'::name AND a.attisdropped = false AND a.atttypid = t.oid AND a.attrelid = c.oid AND c.relnamespace = n.oid AND (c.relkind::text = ANY (ARRAY[\'r\'::character(1), \'v\'::character(1), \'m\'::character(1), \'f\'::character(1)]::text[])) AND s.connamespace = n.oid AND s.conrelid = c.oid AND s.consrc ~~ \'%_overview_constraint(%\'::text AND NOT pg_is_other_temp_schema(c.relnamespace) AND has_table_privilege(c.oid, \'SELECT\'::text)\n\
f __st_countagg_transfn 2e8 .2* .2*,.0,n,g,jh nagg,rast,nband,exclude_nodata_value,sample_percent d1|true|1\n\
f _add_overview_constraint 2s0 g j,j,j,j,j,j,n novschema,ovtable,ovcolumn,refschema,reftable,refcolumn,factor\n\
f _add_raster_constraint 2s0 g j,p ncn,sql\n\
f _add_raster_constraint_alignment 2s0 g j,j,j nrastschema,rasttable,rastcolumn\n\
f _add_raster_constraint_blocksize 2s0 g j,j,j,p nrastschema,rasttable,rastcolumn,axis\n\
f _add_raster_constraint_coverage_tile 2s0 g j,j,j nrastschema,rasttable,rastcolumn\n\
f _add_raster_constraint_extent 2s0 g j,j,j nrastschema,rasttable,rastcolumn\n\
f _add_raster_constraint_nodata_values 2s0 g j,j,j nrastschema,rasttable,rastcolumn\n\
f _add_raster_constraint_num_bands 2s0 g j,j,j nrastschema,rasttable,rastcolumn\n\
f _add_raster_constraint_out_db 2s0 g j,j,j nrastschema,rasttable,rastcolumn\n\
f _add_raster_constraint_pixel_types 2s0 g j,j,j nrastschema,rasttable,rastcolumn\n\
f _add_raster_constraint_scale 2s0 g j,j,j,sy nrastschema,rasttable,rastcolumn,axis\n\
f _add_raster_constraint_spatially_unique 2s0 g j,j,j nrastschema,rasttable,rastcolumn\n\
f _add_raster_constraint_srid 2s0 g j,j,j nrastschema,rasttable,rastcolumn\n\
f _drop_overview_constraint 1zk g j,j,j novschema,ovtable,ovcolumn\n\
f _drop_raster_constraint 2s0 g j,j,j nrastschema,rasttable,cn\n\
f _drop_raster_constraint_alignment 1zk g j,j,j nrastschema,rasttable,rastcolumn\n\
f _drop_raster_constraint_blocksize 2s0 g j,j,j,p nrastschema,rasttable,rastcolumn,axis\n\
f _drop_raster_constraint_coverage_tile 1zk g j,j,j nrastschema,rasttable,rastcolumn\n\
f _drop_raster_constraint_extent 1zk g j,j,j nrastschema,rasttable,rastcolumn\n\
f _drop_raster_constraint_nodata_values 1zk g j,j,j nrastschema,rasttable,rastcolumn\n\
f _drop_raster_constraint_num_bands 1zk g j,j,j nrastschema,rasttable,rastcolumn\n\
f _drop_raster_constraint_out_db 1zk g j,j,j nrastschema,rasttable,rastcolumn\n\
f _drop_raster_constraint_pixel_types 1zk g j,j,j nrastschema,rasttable,rastcolumn\n\
f _drop_raster_constraint_regular_blocking 1zk g j,j,j nrastschema,rasttable,rastcolumn\n\
f _drop_raster_constraint_scale 2s0 g j,j,j,sy nrastschema,rasttable,rastcolumn,axis\n\
f _drop_raster_constraint_spatially_unique 2s0 g j,j,j nrastschema,rasttable,rastcolumn\n\
f _drop_raster_constraint_srid 1zk g j,j,j nrastschema,rasttable,rastcolumn\n\
f _overview_constraint 208 g .0,n,j,j,j nov,factor,refschema,reftable,refcolumn\n\
f _overview_constraint_info 1zc 1qh j,j,j novschema,ovtable,ovcolumn,refschema,reftable,refcolumn,factor miiioooo tj,j,j,j,j,j,n\n\
f _raster_constraint_info_alignment 1zc g j,j,j nrastschema,rasttable,rastcolumn\n\
f _raster_constraint_info_blocksize 1zc n j,j,j,p nrastschema,rasttable,rastcolumn,axis\n\
f _raster_constraint_info_coverage_tile 1zc g j,j,j nrastschema,rasttable,rastcolumn\n\
f _raster_constraint_info_extent 1zc @postgis/geometry j,j,j nrastschema,rasttable,rastcolumn\n\
f _raster_constraint_info_index 1zc g j,j,j nrastschema,rasttable,rastcolumn\n\
f _raster_constraint_info_nodata_values 1zc se j,j,j nrastschema,rasttable,rastcolumn\n\
f _raster_constraint_info_num_bands 1zc n j,j,j nrastschema,rasttable,rastcolumn\n\
f _raster_constraint_info_out_db 1zc rs j,j,j nrastschema,rasttable,rastcolumn\n\
f _raster_constraint_info_pixel_types 1zc s1 j,j,j nrastschema,rasttable,rastcolumn\n\
f _raster_constraint_info_regular_blocking 2rs g j,j,j nrastschema,rasttable,rastcolumn\n\
f _raster_constraint_info_scale 1zc jh j,j,j,sy nrastschema,rasttable,rastcolumn,axis\n\
f _raster_constraint_info_spatially_unique 1zc g j,j,j nrastschema,rasttable,rastcolumn\n\
f _raster_constraint_info_srid 1zc n j,j,j nrastschema,rasttable,rastcolumn\n\
f _raster_constraint_nodata_values 1kw y7 .0 nrast\n\
f _raster_constraint_out_db 1kw rs .0 nrast\n\
f _raster_constraint_pixel_types 1zc s1 .0 nrast\n\
f _st_aspect4ma 2e8 jh se,rz,s1 vp nvalue,pos,userargs miiv dNULL%3A%3Atext[]\n\
f _st_asraster tc .0 @postgis/geometry,jh,jh,n,n,s1,se,se,jh,jh,jh,jh,jh,jh,g ngeom,scalex,scaley,width,height,pixeltype,value,nodataval,upperleftx,upperlefty,gridx,gridy,skewx,skewy,touched d0|0|0|0|ARRAY[\'8BUI\'%3A%3Atext]|ARRAY[(1)%3A%3Adouble%20precision]|ARRAY[(0)%3A%3Adouble%20precision]|NULL%3A%3Adouble%20precision|NULL%3A%3Adouble%20precision|NULL%3A%3Adouble%20precision|NULL%3A%3Adouble%20precision|0|0|false\n\
f _st_clip tc .0 .0,rz,@postgis/geometry,se,g nrast,nband,geom,nodataval,crop dNULL%3A%3Adouble%20precision[]|true\n\
f _st_colormap sg .0 .0,n,p,p nrast,nband,colormap,method d\'INTERPOLATE\'%3A%3Atext\n\
f _st_contains 16o g .0,n,.0,n nrast1,nband1,rast2,nband2\n\
f _st_containsproperly sg g .0,n,.0,n nrast1,nband1,rast2,nband2\n\
f _st_convertarray4ma 2dc se se nvalue\n\
f _st_count 2dc k .0,n,g,jh nrast,nband,exclude_nodata_value,sample_percent d1|true|1\n\
f _st_countagg_finalfn 2e8 k .2* nagg\n\
f _st_countagg_transfn 2e8 .2* .2*,.0,g nagg,rast,exclude_nodata_value\n\
f _st_countagg_transfn 2e8 .2* .2*,.0,n,g nagg,rast,nband,exclude_nodata_value\n\
f _st_countagg_transfn 2e8 .2* .2*,.0,n,g,jh nagg,rast,nband,exclude_nodata_value,sample_percent\n\
f _st_coveredby sg g .0,n,.0,n nrast1,nband1,rast2,nband2\n\
f _st_covers sg g .0,n,.0,n nrast1,nband1,rast2,nband2\n\
f _st_dfullywithin sg g .0,n,.0,n,jh nrast1,nband1,rast2,nband2,distance\n\
f _st_dwithin sg g .0,n,.0,n,jh nrast1,nband1,rast2,nband2,distance\n\
f _st_gdalwarp tc .0 .0,p,jh,n,jh,jh,jh,jh,jh,jh,n,n nrast,algorithm,maxerr,srid,scalex,scaley,gridx,gridy,skewx,skewy,width,height d\'NearestNeighbour\'%3A%3Atext|0.125|NULL%3A%3Ainteger|0|0|NULL%3A%3Adouble%20precision|NULL%3A%3Adouble%20precision|0|0|NULL%3A%3Ainteger|NULL%3A%3Ainteger\n\
f _st_grayscale4ma 2e8 jh se,rz,s1 vp nvalue,pos,userargs miiv dNULL%3A%3Atext[]\n\
f _st_hillshade4ma 2e8 jh se,rz,s1 vp nvalue,pos,userargs miiv dNULL%3A%3Atext[]\n\
f _st_histogram tg 1qh .0,n,g,jh,n,se,g,jh,jh nrast,nband,exclude_nodata_value,sample_percent,bins,width,right,min,max,min,max,count,percent miiiiiiiiioooo t.0,n,g,jh,n,se,g,jh,jh,jh,jh,k,jh d1|true|1|0|NULL%3A%3Adouble%20precision[]|false|NULL%3A%3Adouble%20precision|NULL%3A%3Adouble%20precision\n\
f _st_intersects 2e8 g @postgis/geometry,.0,n ngeom,rast,nband dNULL%3A%3Ainteger\n\
f _st_intersects sg g .0,n,.0,n nrast1,nband1,rast2,nband2\n\
f _st_mapalgebra tc .0 .5*[],1p6,p,n,n,p,.0,se,g,s1 vp nrastbandargset,callbackfunc,pixeltype,distancex,distancey,extenttype,customextent,mask,weighted,userargs miiiiiiiiiv dNULL%3A%3Atext|0|0|\'INTERSECTION\'%3A%3Atext|NULL%3A%3Araster|NULL%3A%3Adouble%20precision[]|NULL%3A%3Aboolean|NULL%3A%3Atext[]\n\
f _st_mapalgebra tc .0 .5*[],p,p,p,p,p,jh nrastbandargset,expression,pixeltype,extenttype,nodata1expr,nodata2expr,nodatanodataval dNULL%3A%3Atext|\'INTERSECTION\'%3A%3Atext|NULL%3A%3Atext|NULL%3A%3Atext|NULL%3A%3Adouble%20precision\n\
f _st_neighborhood sg se .0,n,n,n,n,n,g nrast,band,columnx,rowy,distancex,distancey,exclude_nodata_value dtrue\n\
f _st_overlaps 16o g .0,n,.0,n nrast1,nband1,rast2,nband2\n\
f _st_pixelascentroids tg 1qh .0,n,n,n,g nrast,band,columnx,rowy,exclude_nodata_value,geom,val,x,y miiiiitttt t.0,n,n,n,g,@postgis/geometry,jh,n,n d1|NULL%3A%3Ainteger|NULL%3A%3Ainteger|true\n\
f _st_pixelaspolygons tg 1qh .0,n,n,n,g nrast,band,columnx,rowy,exclude_nodata_value,geom,val,x,y miiiiitttt t.0,n,n,n,g,@postgis/geometry,jh,n,n d1|NULL%3A%3Ainteger|NULL%3A%3Ainteger|true\n\
f _st_quantile tg 1qh .0,n,g,jh,se nrast,nband,exclude_nodata_value,sample_percent,quantiles,quantile,value miiiiioo t.0,n,g,jh,se,jh,jh d1|true|1|NULL%3A%3Adouble%20precision[]\n\
f _st_rastertoworldcoord tc 1qh .0,n,n nrast,columnx,rowy,longitude,latitude miiioo t.0,n,n,jh,jh dNULL%3A%3Ainteger|NULL%3A%3Ainteger\n\
f _st_reclass sg .0 .0,.8*[] v.8* nrast,reclassargset miv\n\
f _st_roughness4ma 2e8 jh se,rz,s1 vp nvalue,pos,userargs miiv dNULL%3A%3Atext[]\n\
f _st_samealignment_finalfn 1kw g .3* nagg\n\
f _st_samealignment_transfn 2e8 .3* .3*,.0 nagg,rast\n\
f _st_setvalues tc .0 .0,n,n,n,se,rs,g,jh,g nrast,nband,x,y,newvalueset,noset,hasnosetvalue,nosetvalue,keepnodata dNULL%3A%3Aboolean[]|false|NULL%3A%3Adouble%20precision|false\n\
f _st_slope4ma 2e8 jh se,rz,s1 vp nvalue,pos,userargs miiv dNULL%3A%3Atext[]\n\
f _st_summarystats tc .9* .0,n,g,jh nrast,nband,exclude_nodata_value,sample_percent d1|true|1\n\
f _st_summarystats_finalfn tc .9* 1rd\n\
f _st_summarystats_transfn tc 1rd 1rd,.0,g,jh\n\
f _st_summarystats_transfn tc 1rd 1rd,.0,n,g\n\
f _st_summarystats_transfn tc 1rd 1rd,.0,n,g,jh\n\
f _st_tile tg .0 .0,n,n,rz,g,jh nrast,width,height,nband,padwithnodata,nodataval dNULL%3A%3Ainteger[]|false|NULL%3A%3Adouble%20precision\n\
f _st_touches sg g .0,n,.0,n nrast1,nband1,rast2,nband2\n\
f _st_tpi4ma 2e8 jh se,rz,s1 vp nvalue,pos,userargs miiv dNULL%3A%3Atext[]\n\
f _st_tri4ma 2e8 jh se,rz,s1 vp nvalue,pos,userargs miiv dNULL%3A%3Atext[]\n\
f _st_union_finalfn tc .0 1rd\n\
f _st_union_transfn tc 1rd 1rd,.0\n\
f _st_union_transfn tc 1rd 1rd,.0,.a*[]\n\
f _st_union_transfn tc 1rd 1rd,.0,n\n\
f _st_union_transfn tc 1rd 1rd,.0,n,p\n\
f _st_union_transfn tc 1rd 1rd,.0,p\n\
f _st_valuecount 17w 1qh p,p,n,g,se,jh nrastertable,rastercolumn,nband,exclude_nodata_value,searchvalues,roundto,value,count,percent miiiiiiooo tp,p,n,g,se,jh,jh,n,jh d1|true|NULL%3A%3Adouble%20precision[]|0\n\
f _st_valuecount tg 1qh .0,n,g,se,jh nrast,nband,exclude_nodata_value,searchvalues,roundto,value,count,percent miiiiiooo t.0,n,g,se,jh,jh,n,jh d1|true|NULL%3A%3Adouble%20precision[]|0\n\
f _st_within 1ls g .0,n,.0,n nrast1,nband1,rast2,nband2\n\
f _st_worldtorastercoord tc 1qh .0,jh,jh nrast,longitude,latitude,columnx,rowy miiioo t.0,jh,jh,n,n dNULL%3A%3Adouble%20precision|NULL%3A%3Adouble%20precision\n\
f _updaterastersrid 2sw g j,j,j,n nschema_name,table_name,column_name,new_srid\n\
f addoverviewconstraints 1zk g j,j,j,j,n novtable,ovcolumn,reftable,refcolumn,ovfactor\n\
f addoverviewconstraints 2s0 g j,j,j,j,j,j,n novschema,ovtable,ovcolumn,refschema,reftable,refcolumn,ovfactor\n\
f addrasterconstraints 1zk g j,j,s1 vp nrasttable,rastcolumn,constraints miiv\n\
f addrasterconstraints 1zk g j,j,g,g,g,g,g,g,g,g,g,g,g,g nrasttable,rastcolumn,srid,scale_x,scale_y,blocksize_x,blocksize_y,same_alignment,regular_blocking,num_bands,pixel_types,nodata_values,out_db,extent dtrue|true|true|true|true|true|false|true|true|true|true|true\n\
f addrasterconstraints 2s0 g j,j,j,s1 vp nrastschema,rasttable,rastcolumn,constraints miiiv\n\
f addrasterconstraints 2s0 g j,j,j,g,g,g,g,g,g,g,g,g,g,g,g nrastschema,rasttable,rastcolumn,srid,scale_x,scale_y,blocksize_x,blocksize_y,same_alignment,regular_blocking,num_bands,pixel_types,nodata_values,out_db,extent dtrue|true|true|true|true|true|false|true|true|true|true|true\n\
f box3d 1kw @postgis/box3d .0\n\
f bytea sg h .0\n\
f dropoverviewconstraints 1zk g j,j novtable,ovcolumn\n\
f dropoverviewconstraints 2s0 g j,j,j novschema,ovtable,ovcolumn\n\
f droprasterconstraints 1zk g j,j,s1 vp nrasttable,rastcolumn,constraints miiv\n\
f droprasterconstraints 1zk g j,j,g,g,g,g,g,g,g,g,g,g,g,g nrasttable,rastcolumn,srid,scale_x,scale_y,blocksize_x,blocksize_y,same_alignment,regular_blocking,num_bands,pixel_types,nodata_values,out_db,extent dtrue|true|true|true|true|true|true|true|true|true|true|true\n\
f droprasterconstraints 2s0 g j,j,j,s1 vp nrastschema,rasttable,rastcolumn,constraints miiiv\n\
f droprasterconstraints 2s0 g j,j,j,g,g,g,g,g,g,g,g,g,g,g,g nrastschema,rasttable,rastcolumn,srid,scale_x,scale_y,blocksize_x,blocksize_y,same_alignment,regular_blocking,num_bands,pixel_types,nodata_values,out_db,extent dtrue|true|true|true|true|true|true|true|true|true|true|true\n\
f geometry_contained_by_raster 1kw g @postgis/geometry,.0\n\
f geometry_raster_contain 1kw g @postgis/geometry,.0\n\
f geometry_raster_overlap 1kw g @postgis/geometry,.0\n\
f postgis_gdal_version tc p -\n\
f postgis_noop 16w @postgis/geometry .0\n\
f postgis_raster_lib_build_date tc p -\n\
f postgis_raster_lib_version tc p -\n\
f postgis_raster_scripts_installed 1ls p -\n\
f raster_above 1kw g .0,.0\n\
f raster_below 1kw g .0,.0\n\
f raster_contain 1kw g .0,.0\n\
f raster_contained 1kw g .0,.0\n\
f raster_contained_by_geometry 1kw g .0,@postgis/geometry\n\
f raster_eq 1kw g .0,.0\n\
f raster_geometry_contain 1kw g .0,@postgis/geometry\n\
f raster_geometry_overlap 1kw g .0,@postgis/geometry\n\
f raster_hash 0 n .0\n\
f raster_in sg .0 1r7\n\
f raster_left 1kw g .0,.0\n\
f raster_out sg 1r7 .0\n\
f raster_overabove 1kw g .0,.0\n\
f raster_overbelow 1kw g .0,.0\n\
f raster_overlap 1kw g .0,.0\n\
f raster_overleft 1kw g .0,.0\n\
f raster_overright 1kw g .0,.0\n\
f raster_right 1kw g .0,.0\n\
f raster_same 1kw g .0,.0\n\
f st_addband sg .0 .0,.1*[] nrast,addbandargset\n\
f st_addband tc .0 .0,.0[],n,n ntorast,fromrasts,fromband,torastindex d1|NULL%3A%3Ainteger\n\
f st_addband tc .0 .0,n,p,rz,jh nrast,index,outdbfile,outdbindex,nodataval dNULL%3A%3Adouble%20precision\n\
f st_addband 1ls .0 .0,n,p,jh,jh nrast,index,pixeltype,initialvalue,nodataval d\'0\'%3A%3Anumeric|NULL%3A%3Adouble%20precision\n\
f st_addband 1ls .0 .0,p,rz,n,jh nrast,outdbfile,outdbindex,index,nodataval dNULL%3A%3Ainteger|NULL%3A%3Adouble%20precision\n\
f st_addband 1ls .0 .0,p,jh,jh nrast,pixeltype,initialvalue,nodataval d\'0\'%3A%3Anumeric|NULL%3A%3Adouble%20precision\n\
f st_addband tc .0 .0,.0,n,n ntorast,fromrast,fromband,torastindex d1|NULL%3A%3Ainteger\n\
f st_approxcount 1kw k .0,g,jh nrast,exclude_nodata_value,sample_percent d0.1\n\
f st_approxcount 1kw k .0,jh nrast,sample_percent\n\
f st_approxcount 1kw k .0,n,g,jh nrast,nband,exclude_nodata_value,sample_percent d1|true|0.1\n\
f st_approxcount 1kw k .0,n,jh nrast,nband,sample_percent\n\
f st_approxhistogram 1l0 1qh .0,jh nrast,sample_percent,min,max,count,percent miioooo t.0,jh,jh,jh,k,jh\n\
f st_approxhistogram 1lw 1qh .0,n,g,jh,n,se,g nrast,nband,exclude_nodata_value,sample_percent,bins,width,right,min,max,count,percent miiiiiiioooo t.0,n,g,jh,n,se,g,jh,jh,k,jh d1|true|0.1|0|NULL%3A%3Adouble%20precision[]|false\n\
f st_approxhistogram 1l0 1qh .0,n,g,jh,n,g nrast,nband,exclude_nodata_value,sample_percent,bins,right,min,max,count,percent miiiiiioooo t.0,n,g,jh,n,g,jh,jh,k,jh\n\
f st_approxhistogram 1l0 1qh .0,n,jh nrast,nband,sample_percent,min,max,count,percent miiioooo t.0,n,jh,jh,jh,k,jh\n\
f st_approxhistogram 1l0 1qh .0,n,jh,n,se,g nrast,nband,sample_percent,bins,width,right,min,max,count,percent miiiiiioooo t.0,n,jh,n,se,g,jh,jh,k,jh dNULL%3A%3Adouble%20precision[]|false\n\
f st_approxhistogram 1l0 1qh .0,n,jh,n,g nrast,nband,sample_percent,bins,right,min,max,count,percent miiiiioooo t.0,n,jh,n,g,jh,jh,k,jh\n\
f st_approxquantile 1l0 1qh .0,se nrast,quantiles,quantile,value miioo t.0,se,jh,jh\n\
f st_approxquantile 1ls jh .0,g,jh nrast,exclude_nodata_value,quantile dNULL%3A%3Adouble%20precision\n\
f st_approxquantile 1ls jh .0,jh nrast,quantile\n\
f st_approxquantile 1lw 1qh .0,jh,se nrast,sample_percent,quantiles,quantile,value miiioo t.0,jh,se,jh,jh dNULL%3A%3Adouble%20precision[]\n\
f st_approxquantile 1kw jh .0,jh,jh nrast,sample_percent,quantile\n\
f st_approxquantile 1lw 1qh .0,n,g,jh,se nrast,nband,exclude_nodata_value,sample_percent,quantiles,quantile,value miiiiioo t.0,n,g,jh,se,jh,jh d1|true|0.1|NULL%3A%3Adouble%20precision[]\n\
f st_approxquantile 1kw jh .0,n,g,jh,jh nrast,nband,exclude_nodata_value,sample_percent,quantile\n\
f st_approxquantile 1lw 1qh .0,n,jh,se nrast,nband,sample_percent,quantiles,quantile,value miiiioo t.0,n,jh,se,jh,jh dNULL%3A%3Adouble%20precision[]\n\
f st_approxquantile 1kw jh .0,n,jh,jh nrast,nband,sample_percent,quantile\n\
f st_approxsummarystats 1kw .9* .0,g,jh nrast,exclude_nodata_value,sample_percent d0.1\n\
f st_approxsummarystats 1kw .9* .0,jh nrast,sample_percent\n\
f st_approxsummarystats 1kw .9* .0,n,g,jh nrast,nband,exclude_nodata_value,sample_percent d1|true|0.1\n\
f st_approxsummarystats 1kw .9* .0,n,jh nrast,nband,sample_percent\n\
f st_asbinary 1kw h .0,g n,outasin dfalse\n\
f st_asgdalraster tc h .0,p,s1,n nrast,format,options,srid dNULL%3A%3Atext[]|NULL%3A%3Ainteger\n\
f st_ashexwkb sg p .0,g n,outasin dfalse\n\
f st_asjpeg 1ls h .0,rz,s1 nrast,nbands,options dNULL%3A%3Atext[]\n\
f st_asjpeg 2dc h .0,rz,n nrast,nbands,quality\n\
f st_asjpeg 2e8 h .0,s1 nrast,options dNULL%3A%3Atext[]\n\
f st_asjpeg 1ls h .0,n,s1 nrast,nband,options dNULL%3A%3Atext[]\n\
f st_asjpeg 1kw h .0,n,n nrast,nband,quality\n\
f st_aspect 1ls .0 .0,n,p,p,g nrast,nband,pixeltype,units,interpolate_nodata d1|\'32BF\'%3A%3Atext|\'DEGREES\'%3A%3Atext|false\n\
f st_aspect 2e8 .0 .0,n,.0,p,p,g nrast,nband,customextent,pixeltype,units,interpolate_nodata d\'32BF\'%3A%3Atext|\'DEGREES\'%3A%3Atext|false\n\
f st_aspng 1ls h .0,rz,s1 nrast,nbands,options dNULL%3A%3Atext[]\n\
f st_aspng 2dc h .0,rz,n nrast,nbands,compression\n\
f st_aspng 2e8 h .0,s1 nrast,options dNULL%3A%3Atext[]\n\
f st_aspng 1ls h .0,n,s1 nrast,nband,options dNULL%3A%3Atext[]\n\
f st_aspng 1kw h .0,n,n nrast,nband,compression\n\
f st_asraster 1ls .0 @postgis/geometry,jh,jh,s1,se,se,jh,jh,jh,jh,g ngeom,scalex,scaley,pixeltype,value,nodataval,upperleftx,upperlefty,skewx,skewy,touched dARRAY[(1)%3A%3Adouble%20precision]|ARRAY[(0)%3A%3Adouble%20precision]|NULL%3A%3Adouble%20precision|NULL%3A%3Adouble%20precision|0|0|false\n\
f st_asraster 1ls .0 @postgis/geometry,jh,jh,jh,jh,s1,se,se,jh,jh,g ngeom,scalex,scaley,gridx,gridy,pixeltype,value,nodataval,skewx,skewy,touched dNULL%3A%3Adouble%20precision|NULL%3A%3Adouble%20precision|ARRAY[\'8BUI\'%3A%3Atext]|ARRAY[(1)%3A%3Adouble%20precision]|ARRAY[(0)%3A%3Adouble%20precision]|0|0|false\n\
f st_asraster 1ls .0 @postgis/geometry,jh,jh,jh,jh,p,jh,jh,jh,jh,g ngeom,scalex,scaley,gridx,gridy,pixeltype,value,nodataval,skewx,skewy,touched d1|0|0|0|false\n\
f st_asraster 1ls .0 @postgis/geometry,jh,jh,p,jh,jh,jh,jh,jh,jh,g ngeom,scalex,scaley,pixeltype,value,nodataval,upperleftx,upperlefty,skewx,skewy,touched d1|0|NULL%3A%3Adouble%20precision|NULL%3A%3Adouble%20precision|0|0|false\n\
f st_asraster 1ls .0 @postgis/geometry,n,n,s1,se,se,jh,jh,jh,jh,g ngeom,width,height,pixeltype,value,nodataval,upperleftx,upperlefty,skewx,skewy,touched dARRAY[(1)%3A%3Adouble%20precision]|ARRAY[(0)%3A%3Adouble%20precision]|NULL%3A%3Adouble%20precision|NULL%3A%3Adouble%20precision|0|0|false\n\
f st_asraster 1ls .0 @postgis/geometry,n,n,jh,jh,s1,se,se,jh,jh,g ngeom,width,height,gridx,gridy,pixeltype,value,nodataval,skewx,skewy,touched dNULL%3A%3Adouble%20precision|NULL%3A%3Adouble%20precision|ARRAY[\'8BUI\'%3A%3Atext]|ARRAY[(1)%3A%3Adouble%20precision]|ARRAY[(0)%3A%3Adouble%20precision]|0|0|false\n\
f st_asraster 1ls .0 @postgis/geometry,n,n,jh,jh,p,jh,jh,jh,jh,g ngeom,width,height,gridx,gridy,pixeltype,value,nodataval,skewx,skewy,touched d1|0|0|0|false\n\
f st_asraster 1ls .0 @postgis/geometry,n,n,p,jh,jh,jh,jh,jh,jh,g ngeom,width,height,pixeltype,value,nodataval,upperleftx,upperlefty,skewx,skewy,touched d1|0|NULL%3A%3Adouble%20precision|NULL%3A%3Adouble%20precision|0|0|false\n\
f st_asraster 2e8 .0 @postgis/geometry,.0,s1,se,se,g ngeom,ref,pixeltype,value,nodataval,touched dARRAY[\'8BUI\'%3A%3Atext]|ARRAY[(1)%3A%3Adouble%20precision]|ARRAY[(0)%3A%3Adouble%20precision]|false\n\
f st_asraster 1ls .0 @postgis/geometry,.0,p,jh,jh,g ngeom,ref,pixeltype,value,nodataval,touched d1|0|false\n\
f st_astiff 1ls h .0,rz,s1,n nrast,nbands,options,srid dNULL%3A%3Atext[]|NULL%3A%3Ainteger\n\
f st_astiff 1ls h .0,rz,p,n nrast,nbands,compression,srid dNULL%3A%3Ainteger\n\
f st_astiff 2e8 h .0,s1,n nrast,options,srid dNULL%3A%3Atext[]|NULL%3A%3Ainteger\n\
f st_astiff 2e8 h .0,p,n nrast,compression,srid dNULL%3A%3Ainteger\n\
f st_aswkb sg h .0,g n,outasin dfalse\n\
f st_band sg .0 .0,rz nrast,nbands dARRAY[1]\n\
f st_band 1kw .0 .0,n nrast,nband\n\
f st_band 1kw .0 .0,p,sy nrast,nbands,delimiter d\'%2C\'%3A%3Abpchar\n\
f st_bandfilesize sg k .0,n nrast,band d1\n\
f st_bandfiletimestamp sg k .0,n nrast,band d1\n\
f st_bandisnodata 1kw g .0,g nrast,forcechecking\n\
f st_bandisnodata sg g .0,n,g nrast,band,forcechecking d1|false\n\
f st_bandmetadata sk 1qh .0,rz nrast,band,bandnum,pixeltype,nodatavalue,isoutdb,path,outdbbandnum,filesize,filetimestamp miitttttttt t.0,rz,n,p,jh,g,p,n,k,k\n\
f st_bandmetadata 1l0 1qh .0,n nrast,band,pixeltype,nodatavalue,isoutdb,path,outdbbandnum,filesize,filetimestamp miittttttt t.0,n,p,jh,g,p,n,k,k d1\n\
f st_bandnodatavalue sg jh .0,n nrast,band d1\n\
f st_bandpath sg p .0,n nrast,band d1\n\
f st_bandpixeltype sg p .0,n nrast,band d1\n\
f st_clip 1ls .0 .0,@postgis/geometry,se,g nrast,geom,nodataval,crop dNULL%3A%3Adouble%20precision[]|true\n\
f st_clip 1ls .0 .0,@postgis/geometry,g nrast,geom,crop\n\
f st_clip 1ls .0 .0,@postgis/geometry,jh,g nrast,geom,nodataval,crop dtrue\n\
f st_clip 2e8 .0 .0,rz,@postgis/geometry,se,g nrast,nband,geom,nodataval,crop dNULL%3A%3Adouble%20precision[]|true\n\
f st_clip 1ls .0 .0,n,@postgis/geometry,g nrast,nband,geom,crop\n\
f st_clip 1ls .0 .0,n,@postgis/geometry,jh,g nrast,nband,geom,nodataval,crop dtrue\n\
f st_colormap 2dc .0 .0,n,p,p nrast,nband,colormap,method d1|\'grayscale\'%3A%3Atext|\'INTERPOLATE\'%3A%3Atext\n\
f st_colormap 1kw .0 .0,p,p nrast,colormap,method d\'INTERPOLATE\'%3A%3Atext\n\
f st_contains 1ls g .0,n,.0,n nrast1,nband1,rast2,nband2\n\
f st_contains 1ls g .0,.0 nrast1,rast2\n\
f st_containsproperly 1ls g .0,n,.0,n nrast1,nband1,rast2,nband2\n\
f st_containsproperly 1ls g .0,.0 nrast1,rast2\n\
f st_contour sk 1qh .0,n,jh,jh,se,g nrast,bandnumber,level_interval,level_base,fixed_levels,polygonize,geom,id,value miiiiiittt t.0,n,jh,jh,se,g,@postgis/geometry,n,jh d1|100.0|0.0|ARRAY[]%3A%3Adouble%20precision[]|false\n\
f st_convexhull 16o @postgis/geometry .0\n\
f st_count 1kw k .0,g nrast,exclude_nodata_value\n\
f st_count 1kw k .0,n,g nrast,nband,exclude_nodata_value d1|true\n\
f st_countagg x k .0,g\n\
f st_countagg x k .0,n,g\n\
f st_countagg x k .0,n,g,jh\n\
f st_coveredby 1ls g .0,n,.0,n nrast1,nband1,rast2,nband2\n\
f st_coveredby 1ls g .0,.0 nrast1,rast2\n\
f st_covers 1ls g .0,n,.0,n nrast1,nband1,rast2,nband2\n\
f st_covers 1ls g .0,.0 nrast1,rast2\n\
f st_createoverview 2s0 1p9 1p9,j,n,p ntab,col,factor,algo d\'NearestNeighbour\'%3A%3Atext\n\
f st_dfullywithin 1ls g .0,n,.0,n,jh nrast1,nband1,rast2,nband2,distance\n\
f st_dfullywithin 1ls g .0,.0,jh nrast1,rast2,distance\n\
f st_disjoint 1ls g .0,n,.0,n nrast1,nband1,rast2,nband2\n\
f st_disjoint 1ls g .0,.0 nrast1,rast2\n\
f st_distinct4ma 1ls jh se,rz,s1 vp nvalue,pos,userargs miiv dNULL%3A%3Atext[]\n\
f st_distinct4ma 1ls jh se,p,s1 vp nmatrix,nodatamode,args miiv\n\
f st_dumpaspolygons sk .4* .0,n,g nrast,band,exclude_nodata_value d1|true\n\
f st_dumpvalues tg 1qh .0,rz,g nrast,nband,exclude_nodata_value,nband,valarray miiitt t.0,rz,g,n,se dNULL%3A%3Ainteger[]|true\n\
f st_dumpvalues 1kw se .0,n,g nrast,nband,exclude_nodata_value dtrue\n\
f st_dwithin 1ls g .0,n,.0,n,jh nrast1,nband1,rast2,nband2,distance\n\
f st_dwithin 1ls g .0,.0,jh nrast1,rast2,distance\n\
f st_envelope sg @postgis/geometry .0\n\
f st_fromgdalraster tc .0 h,n ngdaldata,srid dNULL%3A%3Ainteger\n\
f st_gdaldrivers sk 1qh - nidx,short_name,long_name,can_read,can_write,create_options moooooo tn,p,p,g,g,p\n\
f st_georeference 2dc p .0,p nrast,format d\'GDAL\'%3A%3Atext\n\
f st_geotransform tc 1qh .0 n,imag,jmag,theta_i,theta_ij,xoffset,yoffset mioooooo t.0,jh,jh,jh,jh,jh,jh\n\
f st_grayscale 2e8 .0 .5*[],p nrastbandargset,extenttype d\'INTERSECTION\'%3A%3Atext\n\
f st_grayscale 2e8 .0 .0,n,n,n,p nrast,redband,greenband,blueband,extenttype d1|2|3|\'INTERSECTION\'%3A%3Atext\n\
f st_hasnoband sg g .0,n nrast,nband d1\n\
f st_height sg n .0\n\
f st_hillshade 1ls .0 .0,n,p,jh,jh,jh,jh,g nrast,nband,pixeltype,azimuth,altitude,max_bright,scale,interpolate_nodata d1|\'32BF\'%3A%3Atext|315.0|45.0|255.0|1.0|false\n\
f st_hillshade 2e8 .0 .0,n,.0,p,jh,jh,jh,jh,g nrast,nband,customextent,pixeltype,azimuth,altitude,max_bright,scale,interpolate_nodata d\'32BF\'%3A%3Atext|315.0|45.0|255.0|1.0|false\n\
f st_histogram 1lw 1qh .0,n,g,n,se,g nrast,nband,exclude_nodata_value,bins,width,right,min,max,count,percent miiiiiioooo t.0,n,g,n,se,g,jh,jh,k,jh d1|true|0|NULL%3A%3Adouble%20precision[]|false\n\
f st_histogram 1l0 1qh .0,n,g,n,g nrast,nband,exclude_nodata_value,bins,right,min,max,count,percent miiiiioooo t.0,n,g,n,g,jh,jh,k,jh\n\
f st_histogram 1lw 1qh .0,n,n,se,g nrast,nband,bins,width,right,min,max,count,percent miiiiioooo t.0,n,n,se,g,jh,jh,k,jh dNULL%3A%3Adouble%20precision[]|false\n\
f st_histogram 1l0 1qh .0,n,n,g nrast,nband,bins,right,min,max,count,percent miiiioooo t.0,n,n,g,jh,jh,k,jh\n\
f st_interpolateraster sg .0 @postgis/geometry,p,.0,n ngeom,options,rast,bandnumber d1\n\
f st_intersection 2dg .4* @postgis/geometry,.0,n ngeomin,rast,band d1\n\
f st_intersection 1l0 .4* .0,@postgis/geometry nrast,geomin\n\
f st_intersection 1l0 .4* .0,n,@postgis/geometry nrast,band,geomin\n\
f st_intersection 1ls .0 .0,n,.0,n,se nrast1,band1,rast2,band2,nodataval\n\
f st_intersection 1ls .0 .0,n,.0,n,jh nrast1,band1,rast2,band2,nodataval\n\
f st_intersection 2eg .0 .0,n,.0,n,p,se nrast1,band1,rast2,band2,returnband,nodataval d\'BOTH\'%3A%3Atext|NULL%3A%3Adouble%20precision[]\n\
f st_intersection 1ls .0 .0,n,.0,n,p,jh nrast1,band1,rast2,band2,returnband,nodataval\n\
f st_intersection 1ls .0 .0,.0,se nrast1,rast2,nodataval\n\
f st_intersection 1ls .0 .0,.0,jh nrast1,rast2,nodataval\n\
f st_intersection 1ls .0 .0,.0,p,se nrast1,rast2,returnband,nodataval d\'BOTH\'%3A%3Atext|NULL%3A%3Adouble%20precision[]\n\
f st_intersection 1ls .0 .0,.0,p,jh nrast1,rast2,returnband,nodataval\n\
f st_intersects 1ls g @postgis/geometry,.0,n ngeom,rast,nband dNULL%3A%3Ainteger\n\
f st_intersects 1ls g .0,@postgis/geometry,n nrast,geom,nband dNULL%3A%3Ainteger\n\
f st_intersects 1ls g .0,n,@postgis/geometry nrast,nband,geom\n\
f st_intersects 1ls g .0,n,.0,n nrast1,nband1,rast2,nband2\n\
f st_intersects 1ls g .0,.0 nrast1,rast2\n\
f st_invdistweight4ma 2e8 jh se,rz,s1 vp nvalue,pos,userargs miiv dNULL%3A%3Atext[]\n\
f st_iscoveragetile 2dc g .0,.0,n,n nrast,coverage,tilewidth,tileheight\n\
f st_isempty sg g .0 nrast\n\
f st_makeemptycoverage 2ec .0 n,n,n,n,jh,jh,jh,jh,jh,jh,n ntilewidth,tileheight,width,height,upperleftx,upperlefty,scalex,scaley,skewx,skewy,srid d0\n\
f st_makeemptyraster 1kw .0 n,n,jh,jh,jh nwidth,height,upperleftx,upperlefty,pixelsize\n\
f st_makeemptyraster sg .0 n,n,jh,jh,jh,jh,jh,jh,n nwidth,height,upperleftx,upperlefty,scalex,scaley,skewx,skewy,srid d0\n\
f st_makeemptyraster 2dc .0 .0 nrast\n\
f st_mapalgebra 1ls .0 .5*[],1p6,p,p,.0,n,n,s1 vp nrastbandargset,callbackfunc,pixeltype,extenttype,customextent,distancex,distancey,userargs miiiiiiiv dNULL%3A%3Atext|\'INTERSECTION\'%3A%3Atext|NULL%3A%3Araster|0|0|NULL%3A%3Atext[]\n\
f st_mapalgebra 2e8 .0 .0,rz,1p6,p,p,.0,n,n,s1 vp nrast,nband,callbackfunc,pixeltype,extenttype,customextent,distancex,distancey,userargs miiiiiiiiv dNULL%3A%3Atext|\'FIRST\'%3A%3Atext|NULL%3A%3Araster|0|0|NULL%3A%3Atext[]\n\
f st_mapalgebra 1ls .0 .0,n,1p6,se,g,p,p,.0,s1 vp nrast,nband,callbackfunc,mask,weighted,pixeltype,extenttype,customextent,userargs miiiiiiiiv dNULL%3A%3Atext|\'INTERSECTION\'%3A%3Atext|NULL%3A%3Araster|NULL%3A%3Atext[]\n\
f st_mapalgebra 1ls .0 .0,n,1p6,p,p,.0,n,n,s1 vp nrast,nband,callbackfunc,pixeltype,extenttype,customextent,distancex,distancey,userargs miiiiiiiiv dNULL%3A%3Atext|\'FIRST\'%3A%3Atext|NULL%3A%3Araster|0|0|NULL%3A%3Atext[]\n\
f st_mapalgebra 1ls .0 .0,n,p,p,jh nrast,nband,pixeltype,expression,nodataval dNULL%3A%3Adouble%20precision\n\
f st_mapalgebra 1ls .0 .0,n,.0,n,1p6,p,p,.0,n,n,s1 vp nrast1,nband1,rast2,nband2,callbackfunc,pixeltype,extenttype,customextent,distancex,distancey,userargs miiiiiiiiiiv dNULL%3A%3Atext|\'INTERSECTION\'%3A%3Atext|NULL%3A%3Araster|0|0|NULL%3A%3Atext[]\n\
f st_mapalgebra 1ls .0 .0,n,.0,n,p,p,p,p,p,jh nrast1,band1,rast2,band2,expression,pixeltype,extenttype,nodata1expr,nodata2expr,nodatanodataval dNULL%3A%3Atext|\'INTERSECTION\'%3A%3Atext|NULL%3A%3Atext|NULL%3A%3Atext|NULL%3A%3Adouble%20precision\n\
f st_mapalgebra 1ls .0 .0,p,p,jh nrast,pixeltype,expression,nodataval dNULL%3A%3Adouble%20precision\n\
f st_mapalgebra 1ls .0 .0,.0,p,p,p,p,p,jh nrast1,rast2,expression,pixeltype,extenttype,nodata1expr,nodata2expr,nodatanodataval dNULL%3A%3Atext|\'INTERSECTION\'%3A%3Atext|NULL%3A%3Atext|NULL%3A%3Atext|NULL%3A%3Adouble%20precision\n\
f st_mapalgebraexpr tc .0 .0,n,p,p,jh nrast,band,pixeltype,expression,nodataval dNULL%3A%3Adouble%20precision\n\
f st_mapalgebraexpr tc .0 .0,n,.0,n,p,p,p,p,p,jh nrast1,band1,rast2,band2,expression,pixeltype,extenttype,nodata1expr,nodata2expr,nodatanodataval dNULL%3A%3Atext|\'INTERSECTION\'%3A%3Atext|NULL%3A%3Atext|NULL%3A%3Atext|NULL%3A%3Adouble%20precision\n\
f st_mapalgebraexpr 1ls .0 .0,p,p,jh nrast,pixeltype,expression,nodataval dNULL%3A%3Adouble%20precision\n\
f st_mapalgebraexpr 1ls .0 .0,.0,p,p,p,p,p,jh nrast1,rast2,expression,pixeltype,extenttype,nodata1expr,nodata2expr,nodatanodataval dNULL%3A%3Atext|\'INTERSECTION\'%3A%3Atext|NULL%3A%3Atext|NULL%3A%3Atext|NULL%3A%3Adouble%20precision\n\
f st_mapalgebrafct 1ls .0 .0,n,1p6 nrast,band,onerastuserfunc\n\
f st_mapalgebrafct 1ls .0 .0,n,1p6,s1 vp nrast,band,onerastuserfunc,args miiiv\n\
f st_mapalgebrafct 1ls .0 .0,n,p,1p6 nrast,band,pixeltype,onerastuserfunc\n\
f st_mapalgebrafct tc .0 .0,n,p,1p6,s1 vp nrast,band,pixeltype,onerastuserfunc,args miiiiv\n\
f st_mapalgebrafct tc .0 .0,n,.0,n,1p6,p,p,s1 vp nrast1,band1,rast2,band2,tworastuserfunc,pixeltype,extenttype,userargs miiiiiiiv dNULL%3A%3Atext|\'INTERSECTION\'%3A%3Atext|NULL%3A%3Atext[]\n\
f st_mapalgebrafct 1ls .0 .0,1p6 nrast,onerastuserfunc\n\
f st_mapalgebrafct 1ls .0 .0,1p6,s1 vp nrast,onerastuserfunc,args miiv\n\
f st_mapalgebrafct 1ls .0 .0,p,1p6 nrast,pixeltype,onerastuserfunc\n\
f st_mapalgebrafct 1ls .0 .0,p,1p6,s1 vp nrast,pixeltype,onerastuserfunc,args miiiv\n\
f st_mapalgebrafct 1ls .0 .0,.0,1p6,p,p,s1 vp nrast1,rast2,tworastuserfunc,pixeltype,extenttype,userargs miiiiiv dNULL%3A%3Atext|\'INTERSECTION\'%3A%3Atext|NULL%3A%3Atext[]\n\
f st_mapalgebrafctngb tc .0 .0,n,p,n,n,1p6,p,s1 vp nrast,band,pixeltype,ngbwidth,ngbheight,onerastngbuserfunc,nodatamode,args miiiiiiiv\n\
f st_max4ma 2e8 jh se,rz,s1 vp nvalue,pos,userargs miiv dNULL%3A%3Atext[]\n\
f st_max4ma 2e8 jh se,p,s1 vp nmatrix,nodatamode,args miiv\n\
f st_mean4ma 2e8 jh se,rz,s1 vp nvalue,pos,userargs miiv dNULL%3A%3Atext[]\n\
f st_mean4ma 2e8 jh se,p,s1 vp nmatrix,nodatamode,args miiv\n\
f st_memsize sg n .0\n\
f st_metadata sg 1qh .0 nrast,upperleftx,upperlefty,width,height,scalex,scaley,skewx,skewy,srid,numbands mioooooooooo t.0,jh,jh,n,n,jh,jh,jh,jh,n,n\n\
f st_min4ma 2e8 jh se,rz,s1 vp nvalue,pos,userargs miiv dNULL%3A%3Atext[]\n\
f st_min4ma 2e8 jh se,p,s1 vp nmatrix,nodatamode,args miiv\n\
f st_minconvexhull tc @postgis/geometry .0,n nrast,nband dNULL%3A%3Ainteger\n\
f st_mindist4ma 2e8 jh se,rz,s1 vp nvalue,pos,userargs miiv dNULL%3A%3Atext[]\n\
f st_minpossiblevalue sg jh p npixeltype\n\
f st_nearestvalue 1kw jh .0,@postgis/geometry,g nrast,pt,exclude_nodata_value dtrue\n\
f st_nearestvalue sg jh .0,n,@postgis/geometry,g nrast,band,pt,exclude_nodata_value dtrue\n\
f st_nearestvalue 1kw jh .0,n,n,g nrast,columnx,rowy,exclude_nodata_value dtrue\n\
f st_nearestvalue 1kw jh .0,n,n,n,g nrast,band,columnx,rowy,exclude_nodata_value dtrue\n\
f st_neighborhood 1kw se .0,@postgis/geometry,n,n,g nrast,pt,distancex,distancey,exclude_nodata_value dtrue\n\
f st_neighborhood 2dc se .0,n,@postgis/geometry,n,n,g nrast,band,pt,distancex,distancey,exclude_nodata_value dtrue\n\
f st_neighborhood 1kw se .0,n,n,n,n,g nrast,columnx,rowy,distancex,distancey,exclude_nodata_value dtrue\n\
f st_neighborhood 1kw se .0,n,n,n,n,n,g nrast,band,columnx,rowy,distancex,distancey,exclude_nodata_value dtrue\n\
f st_notsamealignmentreason sg p .0,.0 nrast1,rast2\n\
f st_numbands sg n .0\n\
f st_overlaps 1ls g .0,n,.0,n nrast1,nband1,rast2,nband2\n\
f st_overlaps 1ls g .0,.0 nrast1,rast2\n\
f st_pixelascentroid 1kw @postgis/geometry .0,n,n nrast,x,y\n\
f st_pixelascentroids 1l0 1qh .0,n,g nrast,band,exclude_nodata_value,geom,val,x,y miiitttt t.0,n,g,@postgis/geometry,jh,n,n d1|true\n\
f st_pixelaspoint 1kw @postgis/geometry .0,n,n nrast,x,y\n\
f st_pixelaspoints 1l0 1qh .0,n,g nrast,band,exclude_nodata_value,geom,val,x,y miiitttt t.0,n,g,@postgis/geometry,jh,n,n d1|true\n\
f st_pixelaspolygon 1kw @postgis/geometry .0,n,n nrast,x,y\n\
f st_pixelaspolygons 1l0 1qh .0,n,g nrast,band,exclude_nodata_value,geom,val,x,y miiitttt t.0,n,g,@postgis/geometry,jh,n,n d1|true\n\
f st_pixelheight sg jh .0\n\
f st_pixelofvalue 1l0 1qh .0,se,g nrast,search,exclude_nodata_value,val,x,y miiittt t.0,se,g,jh,n,n dtrue\n\
f st_pixelofvalue 1l0 1qh .0,jh,g nrast,search,exclude_nodata_value,x,y miiitt t.0,jh,g,n,n dtrue\n\
f st_pixelofvalue sk 1qh .0,n,se,g nrast,nband,search,exclude_nodata_value,val,x,y miiiittt t.0,n,se,g,jh,n,n dtrue\n\
f st_pixelofvalue 1l0 1qh .0,n,jh,g nrast,nband,search,exclude_nodata_value,x,y miiiitt t.0,n,jh,g,n,n dtrue\n\
f st_pixelwidth sg jh .0\n\
f st_polygon sg @postgis/geometry .0,n nrast,band d1\n\
f st_quantile 1l0 1qh .0,se nrast,quantiles,quantile,value miioo t.0,se,jh,jh\n\
f st_quantile 1ls jh .0,g,jh nrast,exclude_nodata_value,quantile dNULL%3A%3Adouble%20precision\n\
f st_quantile 1kw jh .0,jh nrast,quantile\n\
f st_quantile 1l0 1qh .0,n,se nrast,nband,quantiles,quantile,value miiioo t.0,n,se,jh,jh\n\
f st_quantile 1lw 1qh .0,n,g,se nrast,nband,exclude_nodata_value,quantiles,quantile,value miiiioo t.0,n,g,se,jh,jh d1|true|NULL%3A%3Adouble%20precision[]\n\
f st_quantile 1kw jh .0,n,g,jh nrast,nband,exclude_nodata_value,quantile\n\
f st_quantile 1kw jh .0,n,jh nrast,nband,quantile\n\
f st_range4ma 2e8 jh se,rz,s1 vp nvalue,pos,userargs miiv dNULL%3A%3Atext[]\n\
f st_range4ma 2e8 jh se,p,s1 vp nmatrix,nodatamode,args miiv\n\
f st_rastertoworldcoord 1kw 1qh .0,n,n nrast,columnx,rowy,longitude,latitude miiioo t.0,n,n,jh,jh\n\
f st_rastertoworldcoordx 1kw jh .0,n nrast,xr\n\
f st_rastertoworldcoordx 1kw jh .0,n,n nrast,xr,yr\n\
f st_rastertoworldcoordy 1kw jh .0,n nrast,yr\n\
f st_rastertoworldcoordy 1kw jh .0,n,n nrast,xr,yr\n\
f st_rastfromhexwkb sg .0 p\n\
f st_rastfromwkb sg .0 h\n\
f st_reclass 2dc .0 .0,.8*[] v.8* nrast,reclassargset miv\n\
f st_reclass 1ls .0 .0,n,p,p,jh nrast,nband,reclassexpr,pixeltype,nodataval dNULL%3A%3Adouble%20precision\n\
f st_reclass 1kw .0 .0,p,p nrast,reclassexpr,pixeltype\n\
f st_resample 1ls .0 .0,jh,jh,jh,jh,jh,jh,p,jh nrast,scalex,scaley,gridx,gridy,skewx,skewy,algorithm,maxerr d0|0|NULL%3A%3Adouble%20precision|NULL%3A%3Adouble%20precision|0|0|\'NearestNeighbour\'%3A%3Atext|0.125\n\
f st_resample 1ls .0 .0,n,n,jh,jh,jh,jh,p,jh nrast,width,height,gridx,gridy,skewx,skewy,algorithm,maxerr dNULL%3A%3Adouble%20precision|NULL%3A%3Adouble%20precision|0|0|\'NearestNeighbour\'%3A%3Atext|0.125\n\
f st_resample 1kw .0 .0,.0,g,p,jh nrast,ref,usescale,algorithm,maxerr d\'NearestNeighbour\'%3A%3Atext|0.125\n\
f st_resample 2dc .0 .0,.0,p,jh,g nrast,ref,algorithm,maxerr,usescale d\'NearestNeighbour\'%3A%3Atext|0.125|true\n\
f st_rescale 1kw .0 .0,jh,jh,p,jh nrast,scalex,scaley,algorithm,maxerr d\'NearestNeighbour\'%3A%3Atext|0.125\n\
f st_rescale 1kw .0 .0,jh,p,jh nrast,scalexy,algorithm,maxerr d\'NearestNeighbour\'%3A%3Atext|0.125\n\
f st_resize 2dc .0 .0,jh,jh,p,jh nrast,percentwidth,percentheight,algorithm,maxerr d\'NearestNeighbour\'%3A%3Atext|0.125\n\
f st_resize 1kw .0 .0,n,n,p,jh nrast,width,height,algorithm,maxerr d\'NearestNeighbour\'%3A%3Atext|0.125\n\
f st_resize 2dc .0 .0,p,p,p,jh nrast,width,height,algorithm,maxerr d\'NearestNeighbour\'%3A%3Atext|0.125\n\
f st_reskew 1kw .0 .0,jh,jh,p,jh nrast,skewx,skewy,algorithm,maxerr d\'NearestNeighbour\'%3A%3Atext|0.125\n\
f st_reskew 1kw .0 .0,jh,p,jh nrast,skewxy,algorithm,maxerr d\'NearestNeighbour\'%3A%3Atext|0.125\n\
f st_retile 2rw .0 1p9,j,@postgis/geometry,jh,jh,n,n,p ntab,col,ext,sfx,sfy,tw,th,algo d\'NearestNeighbour\'%3A%3Atext\n\
f st_rotation 20g jh .0\n\
f st_roughness 1ls .0 .0,n,p,g nrast,nband,pixeltype,interpolate_nodata d1|\'32BF\'%3A%3Atext|false\n\
f st_roughness 2e8 .0 .0,n,.0,p,g nrast,nband,customextent,pixeltype,interpolate_nodata d\'32BF\'%3A%3Atext|false\n\
f st_samealignment 1kw g jh,jh,jh,jh,jh,jh,jh,jh,jh,jh,jh,jh nulx1,uly1,scalex1,scaley1,skewx1,skewy1,ulx2,uly2,scalex2,scaley2,skewx2,skewy2\n\
f st_samealignment x g .0\n\
f st_samealignment sg g .0,.0 nrast1,rast2\n\
f st_scalex sg jh .0\n\
f st_scaley sg jh .0\n\
f st_setbandindex 1kw .0 .0,n,n,g nrast,band,outdbindex,force dfalse\n\
f st_setbandisnodata sg .0 .0,n nrast,band d1\n\
f st_setbandnodatavalue 20g .0 .0,jh nrast,nodatavalue\n\
f st_setbandnodatavalue tc .0 .0,n,jh,g nrast,band,nodatavalue,forcechecking dfalse\n\
f st_setbandpath tc .0 .0,n,p,n,g nrast,band,outdbpath,outdbindex,force dfalse\n\
f st_setgeoreference 1kw .0 .0,jh,jh,jh,jh,jh,jh nrast,upperleftx,upperlefty,scalex,scaley,skewx,skewy\n\
f st_setgeoreference 2dc .0 .0,p,p nrast,georef,format d\'GDAL\'%3A%3Atext\n\
f st_setgeotransform tc .0 .0,jh,jh,jh,jh,jh,jh nrast,imag,jmag,theta_i,theta_ij,xoffset,yoffset\n\
f st_setm sg @postgis/geometry .0,@postgis/geometry,p,n nrast,geom,resample,band d\'nearest\'%3A%3Atext|1\n\
f st_setrotation sg .0 .0,jh nrast,rotation\n\
f st_setscale sg .0 .0,jh nrast,scale\n\
f st_setscale sg .0 .0,jh,jh nrast,scalex,scaley\n\
f st_setskew sg .0 .0,jh nrast,skew\n\
f st_setskew sg .0 .0,jh,jh nrast,skewx,skewy\n\
f st_setsrid sg .0 .0,n nrast,srid\n\
f st_setupperleft sg .0 .0,jh,jh nrast,upperleftx,upperlefty\n\
f st_setvalue 1ls .0 .0,@postgis/geometry,jh nrast,geom,newvalue\n\
f st_setvalue 1ls .0 .0,n,@postgis/geometry,jh nrast,nband,geom,newvalue\n\
f st_setvalue 20g .0 .0,n,n,jh nrast,x,y,newvalue\n\
f st_setvalue tc .0 .0,n,n,n,jh nrast,band,x,y,newvalue\n\
f st_setvalues tc .0 .0,n,.4*[],g nrast,nband,geomvalset,keepnodata dfalse\n\
f st_setvalues 1ls .0 .0,n,n,n,se,rs,g nrast,nband,x,y,newvalueset,noset,keepnodata dNULL%3A%3Aboolean[]|false\n\
f st_setvalues 1ls .0 .0,n,n,n,se,jh,g nrast,nband,x,y,newvalueset,nosetvalue,keepnodata dfalse\n\
f st_setvalues 2e8 .0 .0,n,n,n,n,jh,g nrast,x,y,width,height,newvalue,keepnodata dfalse\n\
f st_setvalues 2e8 .0 .0,n,n,n,n,n,jh,g nrast,nband,x,y,width,height,newvalue,keepnodata dfalse\n\
f st_setz sg @postgis/geometry .0,@postgis/geometry,p,n nrast,geom,resample,band d\'nearest\'%3A%3Atext|1\n\
f st_skewx sg jh .0\n\
f st_skewy sg jh .0\n\
f st_slope 1ls .0 .0,n,p,p,jh,g nrast,nband,pixeltype,units,scale,interpolate_nodata d1|\'32BF\'%3A%3Atext|\'DEGREES\'%3A%3Atext|1.0|false\n\
f st_slope 2e8 .0 .0,n,.0,p,p,jh,g nrast,nband,customextent,pixeltype,units,scale,interpolate_nodata d\'32BF\'%3A%3Atext|\'DEGREES\'%3A%3Atext|1.0|false\n\
f st_snaptogrid 1kw .0 .0,jh,jh,jh,jh,p,jh nrast,gridx,gridy,scalex,scaley,algorithm,maxerr d\'NearestNeighbour\'%3A%3Atext|0.125\n\
f st_snaptogrid 1kw .0 .0,jh,jh,jh,p,jh nrast,gridx,gridy,scalexy,algorithm,maxerr d\'NearestNeighbour\'%3A%3Atext|0.125\n\
f st_snaptogrid 1kw .0 .0,jh,jh,p,jh,jh,jh nrast,gridx,gridy,algorithm,maxerr,scalex,scaley d\'NearestNeighbour\'%3A%3Atext|0.125|0|0\n\
f st_srid sg n .0\n\
f st_stddev4ma 1ls jh se,rz,s1 vp nvalue,pos,userargs miiv dNULL%3A%3Atext[]\n\
f st_stddev4ma 1ls jh se,p,s1 vp nmatrix,nodatamode,args miiv\n\
f st_sum4ma 2e8 jh se,rz,s1 vp nvalue,pos,userargs miiv dNULL%3A%3Atext[]\n\
f st_sum4ma 2e8 jh se,p,s1 vp nmatrix,nodatamode,args miiv\n\
f st_summary 2rs p .0 nrast\n\
f st_summarystats 1kw .9* .0,g nrast,exclude_nodata_value\n\
f st_summarystats 1kw .9* .0,n,g nrast,nband,exclude_nodata_value d1|true\n\
f st_summarystatsagg x .9* .0,g,jh\n\
f st_summarystatsagg x .9* .0,n,g\n\
f st_summarystatsagg x .9* .0,n,g,jh\n\
f st_tile 1lw .0 .0,rz,n,n,g,jh nrast,nband,width,height,padwithnodata,nodataval dfalse|NULL%3A%3Adouble%20precision\n\
f st_tile 1lw .0 .0,n,n,g,jh nrast,width,height,padwithnodata,nodataval dfalse|NULL%3A%3Adouble%20precision\n\
f st_tile 1lw .0 .0,n,n,n,g,jh nrast,nband,width,height,padwithnodata,nodataval dfalse|NULL%3A%3Adouble%20precision\n\
f st_touches 1ls g .0,n,.0,n nrast1,nband1,rast2,nband2\n\
f st_touches 1ls g .0,.0 nrast1,rast2\n\
f st_tpi 1ls .0 .0,n,p,g nrast,nband,pixeltype,interpolate_nodata d1|\'32BF\'%3A%3Atext|false\n\
f st_tpi 2e8 .0 .0,n,.0,p,g nrast,nband,customextent,pixeltype,interpolate_nodata d\'32BF\'%3A%3Atext|false\n\
f st_transform 1kw .0 .0,n,jh,jh,p,jh nrast,srid,scalex,scaley,algorithm,maxerr d\'NearestNeighbour\'%3A%3Atext|0.125\n\
f st_transform 1kw .0 .0,n,jh,p,jh nrast,srid,scalexy,algorithm,maxerr d\'NearestNeighbour\'%3A%3Atext|0.125\n\
f st_transform 1kw .0 .0,n,p,jh,jh,jh nrast,srid,algorithm,maxerr,scalex,scaley d\'NearestNeighbour\'%3A%3Atext|0.125|0|0\n\
f st_transform 2dc .0 .0,.0,p,jh nrast,alignto,algorithm,maxerr d\'NearestNeighbour\'%3A%3Atext|0.125\n\
f st_tri 1ls .0 .0,n,p,g nrast,nband,pixeltype,interpolate_nodata d1|\'32BF\'%3A%3Atext|false\n\
f st_tri 2e8 .0 .0,n,.0,p,g nrast,nband,customextent,pixeltype,interpolate_nodata d\'32BF\'%3A%3Atext|false\n\
f st_union x .0 .0\n\
f st_union x .0 .0,.a*[]\n\
f st_union x .0 .0,n\n\
f st_union x .0 .0,n,p\n\
f st_union x .0 .0,p\n\
f st_upperleftx sg jh .0\n\
f st_upperlefty sg jh .0\n\
f st_value 1kw jh .0,@postgis/geometry,g nrast,pt,exclude_nodata_value dtrue\n\
f st_value sg jh .0,n,@postgis/geometry,g,p nrast,band,pt,exclude_nodata_value,resample dtrue|\'nearest\'%3A%3Atext\n\
f st_value 1kw jh .0,n,n,g nrast,x,y,exclude_nodata_value dtrue\n\
f st_value sg jh .0,n,n,n,g nrast,band,x,y,exclude_nodata_value dtrue\n\
f st_valuecount 20c 1qh p,p,se,jh nrastertable,rastercolumn,searchvalues,roundto,value,count miiiioo tp,p,se,jh,jh,n d0\n\
f st_valuecount 1zc n p,p,jh,jh nrastertable,rastercolumn,searchvalue,roundto d0\n\
f st_valuecount 20c 1qh p,p,n,se,jh nrastertable,rastercolumn,nband,searchvalues,roundto,value,count miiiiioo tp,p,n,se,jh,jh,n d0\n\
f st_valuecount 20c 1qh p,p,n,g,se,jh nrastertable,rastercolumn,nband,exclude_nodata_value,searchvalues,roundto,value,count miiiiiioo tp,p,n,g,se,jh,jh,n d1|true|NULL%3A%3Adouble%20precision[]|0\n\
f st_valuecount 1zc n p,p,n,g,jh,jh nrastertable,rastercolumn,nband,exclude_nodata_value,searchvalue,roundto d0\n\
f st_valuecount 1zc n p,p,n,jh,jh nrastertable,rastercolumn,nband,searchvalue,roundto d0\n\
f st_valuecount 1lw 1qh .0,se,jh nrast,searchvalues,roundto,value,count miiioo t.0,se,jh,jh,n d0\n\
f st_valuecount 1kw n .0,jh,jh nrast,searchvalue,roundto d0\n\
f st_valuecount 1lw 1qh .0,n,se,jh nrast,nband,searchvalues,roundto,value,count miiiioo t.0,n,se,jh,jh,n d0\n\
f st_valuecount 1lw 1qh .0,n,g,se,jh nrast,nband,exclude_nodata_value,searchvalues,roundto,value,count miiiiioo t.0,n,g,se,jh,jh,n d1|true|NULL%3A%3Adouble%20precision[]|0\n\
f st_valuecount 1kw n .0,n,g,jh,jh nrast,nband,exclude_nodata_value,searchvalue,roundto d0\n\
f st_valuecount 1kw n .0,n,jh,jh nrast,nband,searchvalue,roundto d0\n\
f st_valuepercent 20c 1qh p,p,se,jh nrastertable,rastercolumn,searchvalues,roundto,value,percent miiiioo tp,p,se,jh,jh,jh d0\n\
f st_valuepercent 1zc jh p,p,jh,jh nrastertable,rastercolumn,searchvalue,roundto d0\n\
f st_valuepercent 20c 1qh p,p,n,se,jh nrastertable,rastercolumn,nband,searchvalues,roundto,value,percent miiiiioo tp,p,n,se,jh,jh,jh d0\n\
f st_valuepercent 20c 1qh p,p,n,g,se,jh nrastertable,rastercolumn,nband,exclude_nodata_value,searchvalues,roundto,value,percent miiiiiioo tp,p,n,g,se,jh,jh,jh d1|true|NULL%3A%3Adouble%20precision[]|0\n\
f st_valuepercent 1zc jh p,p,n,g,jh,jh nrastertable,rastercolumn,nband,exclude_nodata_value,searchvalue,roundto d0\n\
f st_valuepercent 1zc jh p,p,n,jh,jh nrastertable,rastercolumn,nband,searchvalue,roundto d0\n\
f st_valuepercent 1lw 1qh .0,se,jh nrast,searchvalues,roundto,value,percent miiioo t.0,se,jh,jh,jh d0\n\
f st_valuepercent 1kw jh .0,jh,jh nrast,searchvalue,roundto d0\n\
f st_valuepercent 1lw 1qh .0,n,se,jh nrast,nband,searchvalues,roundto,value,percent miiiioo t.0,n,se,jh,jh,jh d0\n\
f st_valuepercent 1lw 1qh .0,n,g,se,jh nrast,nband,exclude_nodata_value,searchvalues,roundto,value,percent miiiiioo t.0,n,g,se,jh,jh,jh d1|true|NULL%3A%3Adouble%20precision[]|0\n\
f st_valuepercent 1kw jh .0,n,g,jh,jh nrast,nband,exclude_nodata_value,searchvalue,roundto d0\n\
f st_valuepercent 1kw jh .0,n,jh,jh nrast,nband,searchvalue,roundto d0\n\
f st_width sg n .0\n\
f st_within 1ls g .0,n,.0,n nrast1,nband1,rast2,nband2\n\
f st_within 1ls g .0,.0 nrast1,rast2\n\
f st_worldtorastercoord 2dc 1qh .0,@postgis/geometry nrast,pt,columnx,rowy miioo t.0,@postgis/geometry,n,n\n\
f st_worldtorastercoord 1kw 1qh .0,jh,jh nrast,longitude,latitude,columnx,rowy miiioo t.0,jh,jh,n,n\n\
f st_worldtorastercoordx 2dc n .0,@postgis/geometry nrast,pt\n\
f st_worldtorastercoordx 1kw n .0,jh nrast,xw\n\
f st_worldtorastercoordx 1kw n .0,jh,jh nrast,xw,yw\n\
f st_worldtorastercoordy 2dc n .0,@postgis/geometry nrast,pt\n\
f st_worldtorastercoordy 1kw n .0,jh nrast,yw\n\
f st_worldtorastercoordy 1kw n .0,jh,jh nrast,xw,yw\n\
f updaterastersrid 1zk g j,j,n ntable_name,column_name,new_srid\n\
f updaterastersrid 1zk g j,j,j,n nschema_name,table_name,column_name,new_srid\n\
o %3D .0 .0 g .3y .e2\n\
o %7C&> .0 .0 g .45 .e9\n\
o %7C>> .0 .0 g .3t .ec\n\
o && @postgis/geometry .0 g .3n .e6\n\
o && .0 @postgis/geometry g .40 .e5\n\
o && .0 .0 g .47 .e7\n\
o &< .0 .0 g .48 .ea\n\
o &<%7C .0 .0 g .46 .e3\n\
o &> .0 .0 g .49 .e8\n\
o << .0 .0 g .43 .ed\n\
o <<%7C .0 .0 g .3u .e4\n\
o >> .0 .0 g .4a .eb\n\
o @ @postgis/geometry .0 g .3l .ei\n\
o @ .0 @postgis/geometry g .3x .eh\n\
o @ .0 .0 g .3w .ej\n\
o ~ @postgis/geometry .0 g .3m .ef\n\
o ~ .0 @postgis/geometry g .3z .ee\n\
o ~ .0 .0 g .3v .eg\n\
o ~%3D .0 .0 g .4b .ek\n\
k .0 @postgis/box3d af .3d\n\
k .0 @postgis/geometry af .6p\n\
k .0 h af .3e\n\
F hash_raster_ops hash\n\
C hash_raster_ops hash .0 1 .eo 1:.e2\n\
# postgis_sfcgal\n\
f postgis_sfcgal_full_version 17k p -\n\
f postgis_sfcgal_noop sg @postgis/geometry @postgis/geometry\n\
f postgis_sfcgal_scripts_installed 200 p -\n\
f postgis_sfcgal_version 17k p -\n\
f st_3darea sg jh @postgis/geometry\n\
f st_3dconvexhull sg @postgis/geometry @postgis/geometry\n\
f st_3ddifference sg @postgis/geometry @postgis/geometry,@postgis/geometry ngeom1,geom2\n\
f st_3dintersection sg @postgis/geometry @postgis/geometry,@postgis/geometry ngeom1,geom2\n\
f st_3dunion x @postgis/geometry @postgis/geometry\n\
f st_3dunion sg @postgis/geometry @postgis/geometry,@postgis/geometry ngeom1,geom2\n\
f st_alphashape sg @postgis/geometry @postgis/geometry,jh,g ng1,alpha,allow_holes d1.0|false\n\
f st_approximatemedialaxis sg @postgis/geometry @postgis/geometry\n\
f st_constraineddelaunaytriangles sg @postgis/geometry @postgis/geometry\n\
f st_extrude sg @postgis/geometry @postgis/geometry,jh,jh,jh\n\
f st_forcelhr sg @postgis/geometry @postgis/geometry\n\
f st_isplanar sg g @postgis/geometry\n\
f st_issolid sg g @postgis/geometry\n\
f st_makesolid sg @postgis/geometry @postgis/geometry\n\
f st_minkowskisum sg @postgis/geometry @postgis/geometry,@postgis/geometry\n\
f st_optimalalphashape sg @postgis/geometry @postgis/geometry,g,n ng1,allow_holes,nb_components dfalse|1\n\
f st_orientation sg n @postgis/geometry\n\
f st_straightskeleton sg @postgis/geometry @postgis/geometry\n\
f st_tesselate sg @postgis/geometry @postgis/geometry\n\
f st_volume sg jh @postgis/geometry\n\
# postgis_tiger_geocoder\n\
r addr r .0* .0*[]	gid:n:!=nextval(\'addr_gid_seq\'%3A%3Aregclass)	tlid:k	fromhn:sz.16	tohn:sz.16	side:sz.5	zip:sz.9	plus4:sz.8	fromtyp:sz.5	totyp:sz.5	fromarmid:n	toarmid:n	arid:sz.26	mtfcc:sz.9	statefp:sz.6\n\
r addr_gid_seq S 0 0	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
r addrfeat r .2* .2*[]	gid:n:!=nextval(\'addrfeat_gid_seq\'%3A%3Aregclass)	tlid:k	statefp:sz.6:!	aridl:sz.26	aridr:sz.26	linearid:sz.26	fullname:sz.104	lfromhn:sz.16	ltohn:sz.16	rfromhn:sz.16	rtohn:sz.16	zipl:sz.9	zipr:sz.9	edge_mtfcc:sz.9	parityl:sz.5	parityr:sz.5	plus4l:sz.8	plus4r:sz.8	lfromtyp:sz.5	ltotyp:sz.5	rfromtyp:sz.5	rtotyp:sz.5	offsetl:sz.5	offsetr:sz.5	the_geom:@postgis/geometry\n\
r addrfeat_gid_seq S 0 0	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
r bg r .4* .4*[]	gid:n:!=nextval(\'bg_gid_seq\'%3A%3Aregclass)	statefp:sz.6	countyfp:sz.7	tractce:sz.10	blkgrpce:sz.5	bg_id:sz.16:!	namelsad:sz.17	mtfcc:sz.9	funcstat:sz.5	aland:jh	awater:jh	intptlat:sz.15	intptlon:sz.16	the_geom:@postgis/geometry\n\
r bg_gid_seq S 0 0	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
r county r .6* .6*[]	gid:n:!=nextval(\'county_gid_seq\'%3A%3Aregclass)	statefp:sz.6	countyfp:sz.7	countyns:sz.12	cntyidfp:sz.9:!	name:sz.104	namelsad:sz.104	lsad:sz.6	classfp:sz.6	mtfcc:sz.9	csafp:sz.7	cbsafp:sz.9	metdivfp:sz.9	funcstat:sz.5	aland:k	awater:jh	intptlat:sz.15	intptlon:sz.16	the_geom:@postgis/geometry\n\
r county_gid_seq S 0 0	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
r county_lookup r .8* .8*[]	st_code:n:!	state:sz.6	co_code:n:!	name:sz.94\n\
r countysub_lookup r .9* .9*[]	st_code:n:!	state:sz.6	co_code:n:!	county:sz.94	cs_code:n:!	name:sz.94\n\
r cousub r .a* .a*[]	gid:n:!=nextval(\'cousub_gid_seq\'%3A%3Aregclass)	statefp:sz.6	countyfp:sz.7	cousubfp:sz.9	cousubns:sz.12	cosbidfp:sz.14:!	name:sz.104	namelsad:sz.104	lsad:sz.6	classfp:sz.6	mtfcc:sz.9	cnectafp:sz.7	nectafp:sz.9	nctadvfp:sz.9	funcstat:sz.5	aland:1b8.917508	awater:1b8.917508	intptlat:sz.15	intptlon:sz.16	the_geom:@postgis/geometry\n\
r cousub_gid_seq S 0 0	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
r direction_lookup r .c* .c*[]	name:sz.24:!	abbrev:sz.7\n\
r edges r .d* .d*[]	gid:n:!=nextval(\'edges_gid_seq\'%3A%3Aregclass)	statefp:sz.6	countyfp:sz.7	tlid:k	tfidl:1b8.655364	tfidr:1b8.655364	mtfcc:sz.9	fullname:sz.104	smid:sz.26	lfromadd:sz.16	ltoadd:sz.16	rfromadd:sz.16	rtoadd:sz.16	zipl:sz.9	zipr:sz.9	featcat:sz.5	hydroflg:sz.5	railflg:sz.5	roadflg:sz.5	olfflg:sz.5	passflg:sz.5	divroad:sz.5	exttyp:sz.5	ttyp:sz.5	deckedroad:sz.5	artpath:sz.5	persist:sz.5	gcseflg:sz.5	offsetl:sz.5	offsetr:sz.5	tnidf:1b8.655364	tnidt:1b8.655364	the_geom:@postgis/geometry\n\
r edges_gid_seq S 0 0	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
r faces r .f* .f*[]	gid:n:!=nextval(\'faces_gid_seq\'%3A%3Aregclass)	tfid:1b8.655364	statefp00:sz.6	countyfp00:sz.7	tractce00:sz.10	blkgrpce00:sz.5	blockce00:sz.8	cousubfp00:sz.9	submcdfp00:sz.9	conctyfp00:sz.9	placefp00:sz.9	aiannhfp00:sz.9	aiannhce00:sz.8	comptyp00:sz.5	trsubfp00:sz.9	trsubce00:sz.7	anrcfp00:sz.9	elsdlea00:sz.9	scsdlea00:sz.9	unsdlea00:sz.9	uace00:sz.9	cd108fp:sz.6	sldust00:sz.7	sldlst00:sz.7	vtdst00:sz.10	zcta5ce00:sz.9	tazce00:sz.10	ugace00:sz.9	puma5ce00:sz.9	statefp:sz.6	countyfp:sz.7	tractce:sz.10	blkgrpce:sz.5	blockce:sz.8	cousubfp:sz.9	submcdfp:sz.9	conctyfp:sz.9	placefp:sz.9	aiannhfp:sz.9	aiannhce:sz.8	comptyp:sz.5	trsubfp:sz.9	trsubce:sz.7	anrcfp:sz.9	ttractce:sz.10	tblkgpce:sz.5	elsdlea:sz.9	scsdlea:sz.9	unsdlea:sz.9	uace:sz.9	cd111fp:sz.6	sldust:sz.7	sldlst:sz.7	vtdst:sz.10	zcta5ce:sz.9	tazce:sz.10	ugace:sz.9	puma5ce:sz.9	csafp:sz.7	cbsafp:sz.9	metdivfp:sz.9	cnectafp:sz.7	nectafp:sz.9	nctadvfp:sz.9	lwflag:sz.5	offset:sz.5	atotal:jh	intptlat:sz.15	intptlon:sz.16	the_geom:@postgis/geometry	tractce20:sz.10	blkgrpce20:sz.5	blockce20:sz.8	countyfp20:sz.7	statefp20:sz.6\n\
r faces_gid_seq S 0 0	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
r featnames r .h* .h*[]	gid:n:!=nextval(\'featnames_gid_seq\'%3A%3Aregclass)	tlid:k	fullname:sz.104	name:sz.104	predirabrv:sz.19	pretypabrv:sz.54	prequalabr:sz.19	sufdirabrv:sz.19	suftypabrv:sz.54	sufqualabr:sz.19	predir:sz.6	pretyp:sz.7	prequal:sz.6	sufdir:sz.6	suftyp:sz.7	sufqual:sz.6	linearid:sz.26	mtfcc:sz.9	paflag:sz.5	statefp:sz.6\n\
r featnames_gid_seq S 0 0	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
r geocode_settings r .j* .j*[] g0:r	name:p:!	setting:p	unit:p	category:p	short_desc:p\n\
r geocode_settings_default r .k* .k*[] g0:r	name:p:!	setting:p	unit:p	category:p	short_desc:p\n\
r loader_lookuptables r .l* .l*[] g0:r	process_order:n:!=1000	lookup_name:p:!	table_name:p	single_mode:g:!=true	load:g:!=true	level_county:g:!=false	level_state:g:!=false	level_nation:g:!=false	post_load_process:p	single_geom_mode:g=false	insert_mode:sy.5:!=\'c\'%3A%3Abpchar	pre_load_process:p	columns_exclude:s1	website_root_override:p\n\
r loader_platform r .m* .m*[] g0:r	os:sz.54:!	declare_sect:p	pgbin:p	wget:p	unzip_command:p	psql:p	path_sep:p	loader:p	environ_set_command:p	county_process_command:p\n\
r loader_variables r .n* .n*[] g0:r	tiger_year:sz.8:!	website_root:p	staging_fold:p	data_schema:p	staging_schema:p\n\
r norm_addy c .o* .o*[]	address:n	predirabbrev:sz	streetname:sz	streettypeabbrev:sz	postdirabbrev:sz	internal:sz	location:sz	stateabbrev:sz	zip:sz	parsed:g	zip4:sz	address_alphanumeric:sz\n\
r pagc_gaz r .p* .p*[] g0:r	id:n:!=nextval(\'pagc_gaz_id_seq\'%3A%3Aregclass)	seq:n	word:p	stdword:p	token:n	is_custom:g:!=true\n\
r pagc_gaz_id_seq S 0 0	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
r pagc_lex r .r* .r*[] g0:r	id:n:!=nextval(\'pagc_lex_id_seq\'%3A%3Aregclass)	seq:n	word:p	stdword:p	token:n	is_custom:g:!=true\n\
r pagc_lex_id_seq S 0 0	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
r pagc_rules r .t* .t*[] g0:r	id:n:!=nextval(\'pagc_rules_id_seq\'%3A%3Aregclass)	rule:p	is_custom:g=true\n\
r pagc_rules_id_seq S 0 0	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
r place r .v* .v*[]	gid:n:!=nextval(\'place_gid_seq\'%3A%3Aregclass)	statefp:sz.6	placefp:sz.9	placens:sz.12	plcidfp:sz.11:!	name:sz.104	namelsad:sz.104	lsad:sz.6	classfp:sz.6	cpi:sz.5	pcicbsa:sz.5	pcinecta:sz.5	mtfcc:sz.9	funcstat:sz.5	aland:k	awater:k	intptlat:sz.15	intptlon:sz.16	the_geom:@postgis/geometry\n\
r place_gid_seq S 0 0	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
r place_lookup r .x* .x*[]	st_code:n:!	state:sz.6	pl_code:n:!	name:sz.94\n\
r secondary_unit_lookup r .y* .y*[]	name:sz.24:!	abbrev:sz.9\n\
r state r .z* .z*[]	gid:n:!=nextval(\'state_gid_seq\'%3A%3Aregclass)	region:sz.6	division:sz.6	statefp:sz.6:!	statens:sz.12	stusps:sz.6:!	name:sz.104	lsad:sz.6	mtfcc:sz.9	funcstat:sz.5	aland:k	awater:k	intptlat:sz.15	intptlon:sz.16	the_geom:@postgis/geometry\n\
r state_gid_seq S 0 0	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
r state_lookup r .11* .11*[]	st_code:n:!	name:sz.44	abbrev:sz.7	statefp:sy.6\n\
r street_type_lookup r .12* .12*[]	name:sz.54:!	abbrev:sz.54	is_hw:g:!=false\n\
r tabblock r .13* .13*[]	gid:n:!=nextval(\'tabblock_gid_seq\'%3A%3Aregclass)	statefp:sz.6	countyfp:sz.7	tractce:sz.10	blockce:sz.8	tabblock_id:sz.20:!	name:sz.24	mtfcc:sz.9	ur:sz.5	uace:sz.9	funcstat:sz.5	aland:jh	awater:jh	intptlat:sz.15	intptlon:sz.16	the_geom:@postgis/geometry\n\
r tabblock20 r .14* .14*[]	statefp:sz.6	countyfp:sz.7	tractce:sz.10	blockce:sz.8	geoid:sz.19:!	name:sz.14	mtfcc:sz.9	ur:sz.5	uace:sz.9	uatype:sz.5	funcstat:sz.5	aland:jh	awater:jh	intptlat:sz.15	intptlon:sz.16	the_geom:@postgis/geometry.1092888	housing:jh	pop:jh\n\
r tabblock_gid_seq S 0 0	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
r tract r .16* .16*[]	gid:n:!=nextval(\'tract_gid_seq\'%3A%3Aregclass)	statefp:sz.6	countyfp:sz.7	tractce:sz.10	tract_id:sz.15:!	name:sz.11	namelsad:sz.24	mtfcc:sz.9	funcstat:sz.5	aland:jh	awater:jh	intptlat:sz.15	intptlon:sz.16	the_geom:@postgis/geometry\n\
r tract_gid_seq S 0 0	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
r zcta5 r .18* .18*[]	gid:n:!=nextval(\'zcta5_gid_seq\'%3A%3Aregclass)	statefp:sz.6:!	zcta5ce:sz.9:!	classfp:sz.6	mtfcc:sz.9	funcstat:sz.5	aland:jh	awater:jh	intptlat:sz.15	intptlon:sz.16	partflg:sz.5	the_geom:@postgis/geometry\n\
r zcta5_gid_seq S 0 0	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
r zip_lookup r .1a* .1a*[]	zip:n:!	st_code:n	state:sz.6	co_code:n	county:sz.94	cs_code:n	cousub:sz.94	pl_code:n	place:sz.94	cnt:n\n\
r zip_lookup_all r .1b* .1b*[]	zip:n	st_code:n	state:sz.6	co_code:n	county:sz.94	cs_code:n	cousub:sz.94	pl_code:n	place:sz.94	cnt:n\n\
r zip_lookup_base r .1c* .1c*[]	zip:sz.9:!	state:sz.44	county:sz.94	city:sz.94	statefp:sz.6\n\
r zip_state r .1d* .1d*[]	zip:sz.9:!	stusps:sz.6:!	statefp:sz.6\n\
r zip_state_loc r .1e* .1e*[]	zip:sz.9:!	stusps:sz.6:!	statefp:sz.6	place:sz.104:!\n\
s .1 n 1 1 1 2147483647 1 0 .0.1\n\
s .3 n 1 1 1 2147483647 1 0 .2.1\n\
s .5 n 1 1 1 2147483647 1 0 .4.1\n\
s .7 n 1 1 1 2147483647 1 0 .6.1\n\
s .b n 1 1 1 2147483647 1 0 .a.1\n\
s .e n 1 1 1 2147483647 1 0 .d.1\n\
s .g n 1 1 1 2147483647 1 0 .f.1\n\
s .i n 1 1 1 2147483647 1 0 .h.1\n\
s .q n 1 1 1 2147483647 1 0 .p.1\n\
s .s n 1 1 1 2147483647 1 0 .r.1\n\
s .u n 1 1 1 2147483647 1 0 .t.1\n\
s .w n 1 1 1 2147483647 1 0 .v.1\n\
s .10 n 1 1 1 2147483647 1 0 .z.1\n\
s .15 n 1 1 1 2147483647 1 0 .13.1\n\
s .17 n 1 1 1 2147483647 1 0 .16.1\n\
s .19 n 1 1 1 2147483647 1 0 .18.1\n\
i .0 addr_pkey PU btree 1 1:1iy:0\n\
i .2 addrfeat_pkey PU btree 1 1:1iy:0\n\
i .4 bg_pkey PU btree 1 6:2eu:0\n\
i .8 county_lookup_name_idx - btree 1 0:2eu:0:soundex(name%3A%3Atext)\n\
i .8 county_lookup_pkey PU btree 2 1:1iy:0,3:1iy:0\n\
i .8 county_lookup_state_idx - btree 1 2:2eu:0\n\
i .9 countysub_lookup_name_idx - btree 1 0:2eu:0:soundex(name%3A%3Atext)\n\
i .9 countysub_lookup_pkey PU btree 3 1:1iy:0,3:1iy:0,5:1iy:0\n\
i .9 countysub_lookup_state_idx - btree 1 2:2eu:0\n\
i .a cousub_pkey PU btree 1 6:2eu:0\n\
i .c direction_lookup_abbrev_idx - btree 1 2:2eu:0\n\
i .c direction_lookup_pkey PU btree 1 1:2eu:0\n\
i .d edges_pkey PU btree 1 1:1iy:0\n\
i .f faces_pkey PU btree 1 1:1iy:0\n\
i .h featnames_pkey PU btree 1 1:1iy:0\n\
i .k geocode_settings_default_pkey PU btree 1 1:2eu:0\n\
i .j geocode_settings_pkey PU btree 1 1:2eu:0\n\
i .2 idx_addrfeat_geom_gist - gist 1 25:0:0\n\
i .2 idx_addrfeat_tlid - btree 1 2:2es:0\n\
i .2 idx_addrfeat_zipl - btree 1 12:2eu:0\n\
i .2 idx_addrfeat_zipr - btree 1 13:2eu:0\n\
i .d idx_edges_tlid - btree 1 4:2es:0\n\
i .0 idx_tiger_addr_tlid_statefp - btree 2 2:2es:0,14:2eu:0\n\
i .0 idx_tiger_addr_zip - btree 1 6:2eu:0\n\
i .6 idx_tiger_county - btree 1 3:2eu:0\n\
i .d idx_tiger_edges_countyfp - btree 1 3:2eu:0\n\
i .d idx_tiger_edges_the_geom_gist - gist 1 33:0:0\n\
i .f idx_tiger_faces_countyfp - btree 1 31:2eu:0\n\
i .f idx_tiger_faces_tfid - btree 1 2:2et:0\n\
i .h idx_tiger_featnames_lname - btree 1 0:2eu:0:lower(name%3A%3Atext)\n\
i .h idx_tiger_featnames_snd_name - btree 1 0:2eu:0:soundex(name%3A%3Atext)\n\
i .h idx_tiger_featnames_tlid_statefp - btree 2 2:2es:0,20:2eu:0\n\
i .z idx_tiger_state_the_geom_gist - gist 1 15:0:0\n\
i .l loader_lookuptables_pkey PU btree 1 2:2eu:0\n\
i .m loader_platform_pkey PU btree 1 1:2eu:0\n\
i .n loader_variables_pkey PU btree 1 1:2eu:0\n\
i .p pagc_gaz_pkey PU btree 1 1:1iy:0\n\
i .r pagc_lex_pkey PU btree 1 1:1iy:0\n\
i .t pagc_rules_pkey PU btree 1 1:1iy:0\n\
i .14 pk_tabblock20 PU btree 1 5:2eu:0\n\
i .6 pk_tiger_county PU btree 1 5:2eu:0\n\
i .z pk_tiger_state PU btree 1 4:2eu:0\n\
i .18 pk_tiger_zcta5_zcta5ce PU btree 2 3:2eu:0,2:2eu:0\n\
i .x place_lookup_name_idx - btree 1 0:2eu:0:soundex(name%3A%3Atext)\n\
i .x place_lookup_pkey PU btree 2 1:1iy:0,3:1iy:0\n\
i .x place_lookup_state_idx - btree 1 2:2eu:0\n\
i .v place_pkey PU btree 1 5:2eu:0\n\
i .y secondary_unit_lookup_abbrev_idx - btree 1 2:2eu:0\n\
i .y secondary_unit_lookup_pkey PU btree 1 1:2eu:0\n\
i .11 state_lookup_abbrev_key U btree 1 3:2eu:0\n\
i .11 state_lookup_name_key U btree 1 2:2eu:0\n\
i .11 state_lookup_pkey PU btree 1 1:1iy:0\n\
i .11 state_lookup_statefp_key U btree 1 4:7pw:0\n\
i .12 street_type_lookup_abbrev_idx - btree 1 2:2eu:0\n\
i .12 street_type_lookup_pkey PU btree 1 1:2eu:0\n\
i .13 tabblock_pkey PU btree 1 6:2eu:0\n\
i .a tige_cousub_the_geom_gist - gist 1 20:0:0\n\
i .f tiger_faces_the_geom_gist - gist 1 70:0:0\n\
i .v tiger_place_the_geom_gist - gist 1 19:0:0\n\
i .16 tract_pkey PU btree 1 5:2eu:0\n\
i .6 uidx_county_gid U btree 1 1:1iy:0\n\
i .a uidx_cousub_gid U btree 1 1:1iy:0\n\
i .v uidx_tiger_place_gid U btree 1 1:1iy:0\n\
i .z uidx_tiger_state_gid U btree 1 1:1iy:0\n\
i .z uidx_tiger_state_stusps U btree 1 6:2eu:0\n\
i .18 uidx_tiger_zcta5_gid U btree 1 1:1iy:0\n\
i .1c zip_lookup_base_pkey PU btree 1 1:2eu:0\n\
i .1a zip_lookup_pkey PU btree 1 1:1iy:0\n\
i .1e zip_state_loc_pkey PU btree 3 1:2eu:0,2:2eu:0,4:2eu:0\n\
i .1d zip_state_pkey PU btree 2 1:2eu:0,2:2eu:0\n\
c .0 addr_pkey p 1 .1v\n\
c .2 addrfeat_pkey p 1 .1w\n\
c .2 enforce_dims_the_geom c 25 (st_ndims(the_geom)%20%3D%202)\n\
c .2 enforce_geotype_the_geom c 25 ((geometrytype(the_geom)%20%3D%20\'LINESTRING\'%3A%3Atext)%20OR%20(the_geom%20IS%20NULL))\n\
c .2 enforce_srid_the_geom c 25 (st_srid(the_geom)%20%3D%204269)\n\
c .4 bg_pkey p 6 .1x\n\
c .4 enforce_dims_geom c 14 (st_ndims(the_geom)%20%3D%202)\n\
c .4 enforce_geotype_geom c 14 ((geometrytype(the_geom)%20%3D%20\'MULTIPOLYGON\'%3A%3Atext)%20OR%20(the_geom%20IS%20NULL))\n\
c .4 enforce_srid_geom c 14 (st_srid(the_geom)%20%3D%204269)\n\
c .6 enforce_dims_geom c 19 (st_ndims(the_geom)%20%3D%202)\n\
c .6 enforce_geotype_geom c 19 ((geometrytype(the_geom)%20%3D%20\'MULTIPOLYGON\'%3A%3Atext)%20OR%20(the_geom%20IS%20NULL))\n\
c .6 enforce_srid_geom c 19 (st_srid(the_geom)%20%3D%204269)\n\
c .6 pk_tiger_county p 5 .2z\n\
c .6 uidx_county_gid u 1 .3j\n\
c .8 county_lookup_pkey p 1,3 .1z\n\
c .9 countysub_lookup_pkey p 1,3,5 .22\n\
c .a cousub_pkey p 6 .24\n\
c .a enforce_dims_the_geom c 20 (st_ndims(the_geom)%20%3D%202)\n\
c .a enforce_geotype_the_geom c 20 ((geometrytype(the_geom)%20%3D%20\'MULTIPOLYGON\'%3A%3Atext)%20OR%20(the_geom%20IS%20NULL))\n\
c .a enforce_srid_the_geom c 20 (st_srid(the_geom)%20%3D%204269)\n\
c .a uidx_cousub_gid u 1 .3k\n\
c .c direction_lookup_pkey p 1 .26\n\
c .d edges_pkey p 1 .27\n\
c .d enforce_dims_the_geom c 33 (st_ndims(the_geom)%20%3D%202)\n\
c .d enforce_geotype_the_geom c 33 ((geometrytype(the_geom)%20%3D%20\'MULTILINESTRING\'%3A%3Atext)%20OR%20(the_geom%20IS%20NULL))\n\
c .d enforce_srid_the_geom c 33 (st_srid(the_geom)%20%3D%204269)\n\
c .f enforce_dims_the_geom c 70 (st_ndims(the_geom)%20%3D%202)\n\
c .f enforce_geotype_the_geom c 70 ((geometrytype(the_geom)%20%3D%20\'MULTIPOLYGON\'%3A%3Atext)%20OR%20(the_geom%20IS%20NULL))\n\
c .f enforce_srid_the_geom c 70 (st_srid(the_geom)%20%3D%204269)\n\
c .f faces_pkey p 1 .28\n\
c .h featnames_pkey p 1 .29\n\
c .j geocode_settings_pkey p 1 .2b\n\
c .k geocode_settings_default_pkey p 1 .2a\n\
c .l loader_lookuptables_pkey p 2 .2s\n\
c .m loader_platform_pkey p 1 .2t\n\
c .n loader_variables_pkey p 1 .2u\n\
c .p pagc_gaz_pkey p 1 .2v\n\
c .r pagc_lex_pkey p 1 .2w\n\
c .t pagc_rules_pkey p 1 .2x\n\
c .v enforce_dims_the_geom c 19 (st_ndims(the_geom)%20%3D%202)\n\
c .v enforce_geotype_the_geom c 19 ((geometrytype(the_geom)%20%3D%20\'MULTIPOLYGON\'%3A%3Atext)%20OR%20(the_geom%20IS%20NULL))\n\
c .v enforce_srid_the_geom c 19 (st_srid(the_geom)%20%3D%204269)\n\
c .v place_pkey p 5 .35\n\
c .v uidx_tiger_place_gid u 1 .3l\n\
c .x place_lookup_pkey p 1,3 .33\n\
c .y secondary_unit_lookup_pkey p 1 .37\n\
c .z enforce_dims_the_geom c 15 (st_ndims(the_geom)%20%3D%202)\n\
c .z enforce_geotype_the_geom c 15 ((geometrytype(the_geom)%20%3D%20\'MULTIPOLYGON\'%3A%3Atext)%20OR%20(the_geom%20IS%20NULL))\n\
c .z enforce_srid_the_geom c 15 (st_srid(the_geom)%20%3D%204269)\n\
c .z pk_tiger_state p 4 .30\n\
c .z uidx_tiger_state_gid u 1 .3m\n\
c .z uidx_tiger_state_stusps u 6 .3n\n\
c .11 state_lookup_abbrev_key u 3 .38\n\
c .11 state_lookup_name_key u 2 .39\n\
c .11 state_lookup_pkey p 1 .3a\n\
c .11 state_lookup_statefp_key u 4 .3b\n\
c .12 street_type_lookup_pkey p 1 .3d\n\
c .13 enforce_dims_geom c 16 (st_ndims(the_geom)%20%3D%202)\n\
c .13 enforce_geotype_geom c 16 ((geometrytype(the_geom)%20%3D%20\'MULTIPOLYGON\'%3A%3Atext)%20OR%20(the_geom%20IS%20NULL))\n\
c .13 enforce_srid_geom c 16 (st_srid(the_geom)%20%3D%204269)\n\
c .13 tabblock_pkey p 6 .3e\n\
c .14 pk_tabblock20 p 5 .2y\n\
c .16 enforce_dims_geom c 14 (st_ndims(the_geom)%20%3D%202)\n\
c .16 enforce_geotype_geom c 14 ((geometrytype(the_geom)%20%3D%20\'MULTIPOLYGON\'%3A%3Atext)%20OR%20(the_geom%20IS%20NULL))\n\
c .16 enforce_srid_geom c 14 (st_srid(the_geom)%20%3D%204269)\n\
c .16 tract_pkey p 5 .3i\n\
c .18 enforce_dims_the_geom c 12 (st_ndims(the_geom)%20%3D%202)\n\
c .18 enforce_geotype_the_geom c 12 ((geometrytype(the_geom)%20%3D%20\'MULTIPOLYGON\'%3A%3Atext)%20OR%20(the_geom%20IS%20NULL))\n\
c .18 enforce_srid_the_geom c 12 (st_srid(the_geom)%20%3D%204269)\n\
c .18 pk_tiger_zcta5_zcta5ce p 3,2 .31\n\
c .18 uidx_tiger_zcta5_gid u 1 .3o\n\
c .1a zip_lookup_pkey p 1 .3q\n\
c .1c zip_lookup_base_pkey p 1 .3p\n\
c .1d zip_state_pkey p 1,2 .3s\n\
c .1e zip_state_loc_pkey p 1,2,4 .3r\n\
f count_words 2sg n sz\n\
f create_census_base_tables 2sw p -\n\
f cull_null 200 sz sz\n\
f diff_zip 1kw n sz,sz nzip1,zip2\n\
f drop_dupe_featnames_generate_script 20g p -\n\
f drop_indexes_generate_script 208 p p ntiger_data_schema d\'tiger_data\'%3A%3Atext\n\
f drop_nation_tables_generate_script 20g p p nparam_schema d\'tiger_data\'%3A%3Atext\n\
f drop_state_tables_generate_script 20g p p,p nparam_state,param_schema d\'tiger_data\'%3A%3Atext\n\
f end_soundex 2sg sz sz\n\
f geocode 2ek 1qh .o*,n,@postgis/geometry nin_addy,max_results,restrict_geom,addy,geomout,rating miiiooo t.o*,n,@postgis/geometry,.o*,@postgis/geometry,n d10|NULL%3A%3Ageometry\n\
f geocode 2ek 1qh sz,n,@postgis/geometry ninput,max_results,restrict_geom,addy,geomout,rating miiiooo tsz,n,@postgis/geometry,.o*,@postgis/geometry,n d10|NULL%3A%3Ageometry\n\
f geocode_address 2ek 1qh .o*,n,@postgis/geometry nparsed,max_results,restrict_geom,addy,geomout,rating miiiooo t.o*,n,@postgis/geometry,.o*,@postgis/geometry,n d10|NULL%3A%3Ageometry\n\
f geocode_intersection 2sk 1qh p,p,p,p,p,n nroadway1,roadway2,in_state,in_city,in_zip,num_results,addy,geomout,rating miiiiiiooo tp,p,p,p,p,n,.o*,@postgis/geometry,n d\'\'%3A%3Atext|\'\'%3A%3Atext|10 cjoin_collapse_limit%3D2\n\
f geocode_location 2ek 1qh .o*,@postgis/geometry nparsed,restrict_geom,addy,geomout,rating miiooo t.o*,@postgis/geometry,.o*,@postgis/geometry,n dNULL%3A%3Ageometry\n\
f get_geocode_setting 208 p p nsetting_name\n\
f get_last_words 2sg sz sz,n ninputstring,count\n\
f get_tract 2sg p @postgis/geometry,p nloc_geom,output_field d\'name\'%3A%3Atext\n\
f greatest_hn 1ls n sz,sz nfromhn,tohn\n\
f includes_address 2e8 g n,n,n,n,n ngiven_address,addr1,addr2,addr3,addr4\n\
f install_geocode_settings 2sw 1ra -\n\
f install_missing_indexes 2sw g -\n\
f install_pagc_tables 2sw 1ra -\n\
f interpolate_from_address 2e8 @postgis/geometry n,sz,sz,@postgis/geometry,sz,jh ngiven_address,in_addr1,in_addr2,in_road,in_side,in_offset_m d\'\'%3A%3Acharacter%20varying|10 cclient_min_messages%3DERROR\n\
f is_pretype 1z4 g p\n\
f least_hn 200 n sz,sz nfromhn,tohn\n\
f levenshtein_ignore_case 200 n sz,sz\n\
f loader_generate_census_script 20k p s1,p nparam_states,os\n\
f loader_generate_nation_script 20k p p nos\n\
f loader_generate_script 20k p s1,p nparam_states,os\n\
f loader_load_staged_data 20g n p,p nparam_staging_table,param_target_table\n\
f loader_load_staged_data 2sw n p,p,s1 nparam_staging_table,param_target_table,param_columns_exclude\n\
f loader_macro_replace 2sg p p,s1,s1 nparam_input,param_keys,param_values\n\
f location_extract 2so sz sz,sz nfullstreet,stateabbrev\n\
f location_extract_countysub_exact 2so sz sz,sz nfullstreet,stateabbrev\n\
f location_extract_countysub_fuzzy 2sw sz sz,sz nfullstreet,stateabbrev\n\
f location_extract_place_exact 2so sz sz,sz nfullstreet,stateabbrev\n\
f location_extract_place_fuzzy 2so sz sz,sz nfullstreet,stateabbrev\n\
f missing_indexes_generate_script 20g p -\n\
f normalize_address 2rk .o* sz nin_rawinput\n\
f nullable_levenshtein 2sg n sz,sz\n\
f numeric_streets_equal 1ls g sz,sz ninput_street,output_street\n\
f pagc_normalize_address 2rk .o* sz nin_rawinput\n\
f pprint_addy 2sg sz .o* ninput\n\
f rate_attributes 2sg n sz,sz,sz,sz,sz,sz,sz,sz,sz ndirpa,dirpb,streetnamea,streetnameb,streettypea,streettypeb,dirsa,dirsb,prequalabr\n\
f rate_attributes 2sg n sz,sz,sz,sz,sz,sz,sz,sz,sz,sz,sz ndirpa,dirpb,streetnamea,streetnameb,streettypea,streettypeb,dirsa,dirsb,locationa,locationb,prequalabr\n\
f reverse_geocode 2so 1qh @postgis/geometry,g npt,include_strnum_range,intpt,addy,street miiooo t@postgis/geometry,g,@postgis/geometry[],.o*[],s7 dfalse\n\
f set_geocode_setting 20g p p,p nsetting_name,setting_value\n\
f setsearchpathforinstall 2s0 p p na_schema_name\n\
f state_extract 2so sz sz nrawinput\n\
f topology_load_tiger 2sw p sz,sz,sz ntoponame,region_type,region_id\n\
f utmzone 2sg n @postgis/geometry\n\
f zip_range 1kw s7 p,n,n nzip,range_start,range_end\n\
# postgis_topology\n\
N g0:U\n\
t topoelement d A -1 y.1[] drz qdimensions:(((array_upper(VALUE%2C%202)%20IS%20NULL)%20AND%20(array_upper(VALUE%2C%201)%20%3D%202))) qlower_dimension:((array_lower(VALUE%2C%201)%20%3D%201)) qtype_range:(((VALUE)[2]%20>%200))\n\
t topoelementarray d A -1 y.2[] drz qtype_range:(((array_upper(VALUE%2C%202)%20%3D%202)%20AND%20(array_upper(VALUE%2C%203)%20IS%20NULL)))\n\
r getfaceedges_returntype c .3* .3*[]	sequence:n	edge:n\n\
r layer r .4* .4*[] g0:r	topology_id:n:!	layer_id:n:!	schema_name:sz:!	table_name:sz:!	feature_column:sz:!	feature_type:n:!	level:n:!=0	child_id:n\n\
r topogeometry c .5* .5*[]	topology_id:n	layer_id:n	id:n	type:n\n\
r topology r .6* .6*[] g0:r	id:n:!=nextval(\'topology_id_seq\'%3A%3Aregclass)	name:sz:!	srid:n:!	precision:jh:!	hasz:g:!=false\n\
r topology_id_seq S 0 0	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
r validatetopology_returntype c .8* .8*[]	error:sz	id1:n	id2:n\n\
s .7 n 1 1 1 2147483647 1 0 .6.1\n\
i .4 layer_pkey PU btree 2 1:1iy:0,2:1iy:0\n\
i .4 layer_schema_name_table_name_feature_column_key U btree 3 3:2eu:0,4:2eu:0,5:2eu:0\n\
i .6 topology_name_key U btree 1 2:2eu:0\n\
i .6 topology_pkey PU btree 1 1:1iy:0\n\
c .4 layer_pkey p 1,2 .a\n\
c .4 layer_schema_name_table_name_feature_column_key u 3,4,5 .b\n\
c .4 layer_topology_id_fkey f 1 .d .6 1 aas\n\
c .6 topology_name_key u 2 .c\n\
c .6 topology_pkey p 1 .d\n\
g .4 layer_integrity_checks .2a 27 O\n\
f _asgmledge 2sw p n,n,n,@postgis/geometry,1p9,p,n,n,p,n nedge_id,start_node,end_node,line,visitedtable,nsprefix_in,prec,options,idprefix,gmlver\n\
f _asgmlface 2sw p p,n,1p9,p,n,n,p,n ntoponame,face_id,visitedtable,nsprefix_in,prec,options,idprefix,gmlver\n\
f _asgmlnode 2sg p n,@postgis/geometry,p,n,n,p,n nid,point,nsprefix_in,prec,options,idprefix,gmlver\n\
f _checkedgelinking 2rk .8* n,n,n,n ncuredge_edge_id,prevedge_edge_id,prevedge_next_left_edge,prevedge_next_right_edge\n\
f _st_adjacentedges 2so rz sz,n,n natopology,anode,anedge\n\
f _st_mintolerance 2rs jh sz,@postgis/geometry natopology,ageom\n\
f _st_mintolerance 1z4 jh @postgis/geometry nageom\n\
f _validatetopologyedgelinking 2t0 .8* @postgis/geometry nbbox dNULL%3A%3Ageometry\n\
f _validatetopologygetfaceshellmaximaledgering 2so @postgis/geometry sz,n natopology,aface\n\
f _validatetopologygetringedges 2sw rz n nstarting_edge\n\
f _validatetopologyrings 2t0 .8* @postgis/geometry nbbox dNULL%3A%3Ageometry\n\
f addedge 2sw n sz,@postgis/geometry natopology,aline\n\
f addface 2sw n sz,@postgis/geometry,g natopology,apoly,force_new dfalse\n\
f addnode 2sw n sz,@postgis/geometry,g,g natopology,apoint,allowedgesplitting,setcontainingface dfalse|false\n\
f addtopogeometrycolumn 20g n sz,sz,sz,sz,sz\n\
f addtopogeometrycolumn 2sw n sz,sz,sz,sz,sz,n ntoponame,schema,tbl,col,ltype,child\n\
f addtosearchpath 2s0 p sz na_schema_name\n\
f asgml 208 p .5* ntg\n\
f asgml 20g p .5*,1p9 ntg,visitedtable\n\
f asgml 20g p .5*,1p9,p ntg,visitedtable,nsprefix\n\
f asgml 208 p .5*,p ntg,nsprefix\n\
f asgml 208 p .5*,p,n,n ntg,nsprefix,prec,opts\n\
f asgml 20g p .5*,p,n,n,1p9 ntg,nsprefix,prec,options,vis\n\
f asgml 20g p .5*,p,n,n,1p9,p ntg,nsprefix,prec,options,visitedtable,idprefix\n\
f asgml 2sw p .5*,p,n,n,1p9,p,n ntg,nsprefix_in,precision_in,options_in,visitedtable,idprefix,gmlver\n\
f astopojson 2sw p .5*,1p9 ntg,edgemaptable\n\
f cleartopogeom 2s0 .5* .5* ntg\n\
f copytopology 2s0 n sz,sz natopology,newtopo\n\
f createtopogeom 1zk .5* sz,n,n ntoponame,tg_type,layer_id\n\
f createtopogeom 2s0 .5* sz,n,n,.2 ntoponame,tg_type,layer_id,tg_objs\n\
f createtopology 1zk n sz\n\
f createtopology 1zk n sz,n\n\
f createtopology 1zk n sz,n,jh ntoponame,srid,prec\n\
f createtopology 2s0 n sz,n,jh,g natopology,srid,prec,hasz\n\
f droptopogeometrycolumn 2sw p sz,sz,sz nschema,tbl,col\n\
f droptopology 2s0 p sz natopology\n\
f equals 2rs g .5*,.5* ntg1,tg2\n\
f findlayer 20g .4* n,n ntopology_id,layer_id\n\
f findlayer 20g .4* j,j,j nschema_name,table_name,feature_column\n\
f findlayer 20g .4* 1p9,j nlayer_table,feature_column\n\
f findlayer 20g .4* .5* ntg\n\
f findtopology 20g .6* n\n\
f findtopology 20g .6* j,j,j\n\
f findtopology 20g .6* 1p9,j\n\
f findtopology 20g .6* p\n\
f findtopology 20g .6* .5*\n\
f geometry 2s0 @postgis/geometry .5* ntopogeom\n\
f geometrytype 1zc p .5* ntg\n\
f getedgebypoint 16w n sz,@postgis/geometry,jh natopology,apoint,tol1\n\
f getfacebypoint 2rs n sz,@postgis/geometry,jh natopology,apoint,tol1\n\
f getfacecontainingpoint 17s n p,@postgis/geometry natopology,apoint\n\
f getnodebypoint 16w n sz,@postgis/geometry,jh natopology,apoint,tol1\n\
f getnodeedges 2ss .3* sz,n natopology,anode\n\
f getringedges 17w .3* sz,n,n natopology,anedge,maxedges dNULL%3A%3Ainteger\n\
f gettopogeomelementarray 2rs .2 sz,n,n ntoponame,layer_id,tgid\n\
f gettopogeomelementarray 2rs .2 .5* ntg\n\
f gettopogeomelements 2rw .1 sz,n,n ntoponame,layerid,tgid\n\
f gettopogeomelements 2rw .1 .5* ntg\n\
f gettopologyid 2rs n sz ntoponame\n\
f gettopologyname 2rs sz n ntopoid\n\
f gettopologysrid 1zc n sz ntoponame\n\
f intersects 2rs g .5*,.5* ntg1,tg2\n\
f layertrigger 2s0 1rb -\n\
f polygonize 2sw p sz ntoponame\n\
f populate_topology_layer 20k 1qh - nschema_name,table_name,feature_column mttt tp,p,p\n\
f postgis_topology_scripts_installed 200 p -\n\
f relationtrigger 2s0 1rb -\n\
f removeunusedprimitives 2sw n p,@postgis/geometry natopology,bbox dNULL%3A%3Ageometry\n\
f st_addedgemodface 180 n sz,n,n,@postgis/geometry natopology,anode,anothernode,acurve\n\
f st_addedgenewfaces 180 n sz,n,n,@postgis/geometry natopology,anode,anothernode,acurve\n\
f st_addisoedge 180 n sz,n,n,@postgis/geometry natopology,anode,anothernode,acurve\n\
f st_addisonode 180 n sz,n,@postgis/geometry natopology,aface,apoint\n\
f st_changeedgegeom 180 p sz,n,@postgis/geometry natopology,anedge,acurve\n\
f st_createtopogeo 2sw p sz,@postgis/geometry natopology,acollection\n\
f st_geometrytype 1zc p .5* ntg\n\
f st_getfaceedges 17w .3* sz,n ntoponame,face_id\n\
f st_getfacegeometry 17s @postgis/geometry sz,n ntoponame,aface\n\
f st_inittopogeo 2sw p sz natopology\n\
f st_modedgeheal 180 n sz,n,n ntoponame,e1id,e2id\n\
f st_modedgesplit 180 n sz,n,@postgis/geometry natopology,anedge,apoint\n\
f st_moveisonode 180 p sz,n,@postgis/geometry natopology,anode,apoint\n\
f st_newedgeheal 180 n sz,n,n ntoponame,e1id,e2id\n\
f st_newedgessplit 180 n sz,n,@postgis/geometry natopology,anedge,apoint\n\
f st_remedgemodface 180 n sz,n ntoponame,e1id\n\
f st_remedgenewface 180 n sz,n ntoponame,e1id\n\
f st_remisonode 180 p sz,n\n\
f st_removeisoedge 180 p sz,n natopology,anedge\n\
f st_removeisonode 180 p sz,n natopology,anode\n\
f st_simplify 2s0 @postgis/geometry .5*,jh ntg,tolerance\n\
f st_srid 1zk n .5* ntg\n\
f topoelementarray_agg f5 .2 .1\n\
f topoelementarray_append 200 .2 .2,.1\n\
f topogeo_addgeometry 2sw 1ra sz,@postgis/geometry,jh natopology,ageom,tolerance d0\n\
f topogeo_addlinestring 184 n sz,@postgis/geometry,jh natopology,aline,tolerance d0\n\
f topogeo_addpoint 180 n sz,@postgis/geometry,jh natopology,apoint,tolerance d0\n\
f topogeo_addpolygon 184 n sz,@postgis/geometry,jh natopology,apoly,tolerance d0\n\
f topogeom_addelement 2s0 .5* .5*,.1 ntg,el\n\
f topogeom_addtopogeom 2s0 .5* .5*,.5* ntgt,src\n\
f topogeom_remelement 2s0 .5* .5*,.1 ntg,el\n\
f topologysummary 2rs p sz natopology\n\
f totopogeom 2s0 .5* @postgis/geometry,sz,n,jh nageom,atopology,alayer,atolerance d0\n\
f totopogeom 2s0 .5* @postgis/geometry,.5*,jh nageom,tg,atolerance d0\n\
f validatetopology 2t0 .8* sz,@postgis/geometry ntoponame,bbox dNULL%3A%3Ageometry\n\
f validatetopologyrelation 2s4 1qh sz ntoponame,error,layer_id,topogeo_id,element_id mitttt tsz,p,n,n,n\n\
k .5* @postgis/geometry if .1u\n\
';
