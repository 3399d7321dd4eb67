export const EXTENSION_PLATFORM = '\
# hypopg\n\
r hypopg_list_indexes v .0* .0*[]	indexrelid:q	index_name:p	schema_name:j	table_name:j	am_name:j\n\
v .0 SELECT h.indexrelid, h.indexname AS index_name, n.nspname AS schema_name, COALESCE(c.relname, \'<dropped>\'::name) AS table_name, am.amname AS am_name FROM hypopg() h(indexname, indexrelid, indrelid, innatts, indisunique, indkey, indcollation, indclass, indoption, indexprs, indpred, amid) LEFT JOIN pg_class c ON c.oid = h.indrelid LEFT JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_am am ON am.oid = h.amid\n\
f hypopg 184 1qh - nindexname,indexrelid,indrelid,innatts,indisunique,indkey,indcollation,indclass,indoption,indexprs,indpred,amid moooooooooooo tp,q,q,n,g,m,u,u,u,5e,5e,q\n\
f hypopg_create_index 178 1qh p nsql_order,indexrelid,indexname mioo tp,q,p\n\
f hypopg_drop_index 174 g q nindexid\n\
f hypopg_get_indexdef 174 p q nindexid\n\
f hypopg_relation_size 174 k q nindexid\n\
f hypopg_reset 180 1ra -\n\
f hypopg_reset_index 180 1ra -\n\
# index_advisor\n\
f index_advisor 20k 1qh p nquery,startup_cost_before,startup_cost_after,total_cost_before,total_cost_after,index_statements,errors mitttttt tp,2xm,2xm,2xm,2xm,s1,s1\n\
# pg_repack\n\
n repack\n\
r repack:primary_keys v .1* .1*[]	indrelid:q	indexrelid:q\n\
r repack:tables v .2* .2*[]	relname:p	relid:q	reltoastrelid:q	reltoastidxid:q	schemaname:j	pkid:q	ckid:q	create_pktype:p	create_log:p	create_trigger:p	enable_trigger:p	create_table_1:p	tablespace_orig:p:c	create_table_2:p	copy_data:p	alter_col_storage:p	drop_columns:p	delete_log:p	lock_table:p	ckey:p	sql_peek:p	sql_insert:p	sql_delete:p	sql_update:p	sql_pop:p\n\
v .1 SELECT tmp.indrelid, min(tmp.indexrelid) AS indexrelid FROM ( SELECT pg_index.indrelid, pg_index.indexrelid FROM pg_index WHERE pg_index.indisunique AND pg_index.indisvalid AND pg_index.indpred IS NULL AND (0 <> ALL (pg_index.indkey::smallint[])) AND NOT (EXISTS ( SELECT 1 FROM pg_attribute WHERE pg_attribute.attrelid = pg_index.indrelid AND (pg_attribute.attnum = ANY (pg_index.indkey::smallint[])) AND NOT pg_attribute.attnotnull)) ORDER BY pg_index.indrelid, pg_index.indisprimary DESC, pg_index.indnatts, pg_index.indkey) tmp GROUP BY tmp.indrelid\n\
v .2 SELECT repack.oid2text(r.oid) AS relname, r.oid AS relid, r.reltoastrelid, CASE WHEN r.reltoastrelid = 0::oid THEN 0::oid ELSE ( SELECT pg_index.indexrelid FROM pg_index WHERE pg_index.indrelid = r.reltoastrelid AND pg_index.indisvalid) END AS reltoastidxid, n.nspname AS schemaname, pk.indexrelid AS pkid, ck.indexrelid AS ckid, repack.get_create_index_type(pk.indexrelid, (\'repack.pk_\'::text || r.oid)::name) AS create_pktype, (((((\'CREATE TABLE repack.log_\'::text || r.oid) || \' (id bigserial PRIMARY KEY, pk repack.pk_\'::text) || r.oid) || \', row \'::text) || repack.oid2text(r.oid)) || \')\'::text AS create_log, repack.get_create_trigger(r.oid, pk.indexrelid) AS create_trigger, repack.get_enable_trigger(r.oid) AS enable_trigger, (((\'CREATE TABLE repack.table_\'::text || r.oid) || \' WITH (\'::text) || repack.get_storage_param(r.oid)) || \') TABLESPACE \'::text AS create_table_1, COALESCE(quote_ident(s.spcname::text), \'pg_default\'::text) AS tablespace_orig, ((\' AS SELECT \'::text || repack.get_columns_for_create_as(r.oid)) || \' FROM ONLY \'::text) || repack.oid2text(r.oid) AS create_table_2, ((((\'INSERT INTO repack.table_\'::text || r.oid) || \' SELECT \'::text) || repack.get_columns_for_create_as(r.oid)) || \' FROM ONLY \'::text) || repack.oid2text(r.oid) AS copy_data, repack.get_alter_col_storage(r.oid) AS alter_col_storage, repack.get_drop_columns(r.oid, \'repack.table_\'::text || r.oid) AS drop_columns, \'DELETE FROM repack.log_\'::text || r.oid AS delete_log, (\'LOCK TABLE \'::text || repack.oid2text(r.oid)) || \' IN ACCESS EXCLUSIVE MODE\'::text AS lock_table, repack.get_order_by(ck.indexrelid, r.oid) AS ckey, (\'SELECT * FROM repack.log_\'::text || r.oid) || \' ORDER BY id LIMIT $1\'::text AS sql_peek, (\'INSERT INTO repack.table_\'::text || r.oid) || \' VALUES ($1.*)\'::text AS sql_insert, ((\'DELETE FROM repack.table_\'::text || r.oid) || \' WHERE \'::text) || repack.get_compare_pkey(pk.indexrelid, \'$1\'::text) AS sql_delete, ((((\'UPDATE repack.table_\'::text || r.oid) || \' SET \'::text) || repack.get_assign(r.oid, \'$2\'::text)) || \' WHERE \'::text) || repack.get_compare_pkey(pk.indexrelid, \'$1\'::text) AS sql_update, (\'DELETE FROM repack.log_\'::text || r.oid) || \' WHERE id IN (\'::text AS sql_pop FROM pg_class r LEFT JOIN pg_class t ON r.reltoastrelid = t.oid LEFT JOIN repack.primary_keys pk ON r.oid = pk.indrelid LEFT JOIN ( SELECT cki.indexrelid, cki.indrelid, cki.indnatts, cki.indnkeyatts, cki.indisunique, cki.indnullsnotdistinct, cki.indisprimary, cki.indisexclusion, cki.indimmediate, cki.indisclustered, cki.indisvalid, cki.indcheckxmin, cki.indisready, cki.indislive, cki.indisreplident, cki.indkey, cki.indcollation, cki.indclass, cki.indoption, cki.indexprs, cki.indpred FROM pg_index cki, pg_class ckt WHERE cki.indisvalid AND cki.indexrelid = ckt.oid AND cki.indisclustered AND ckt.relam = 403::oid) ck ON r.oid = ck.indrelid LEFT JOIN pg_namespace n ON n.oid = r.relnamespace LEFT JOIN pg_tablespace s ON s.oid = r.reltablespace WHERE r.relkind = \'r\'::"char" AND r.relpersistence = \'p\'::"char" AND (n.nspname <> ALL (ARRAY[\'pg_catalog\'::name, \'information_schema\'::name])) AND n.nspname !~~ \'pg\\_temp\\_%\'::text\n\
f repack:conflicted_triggers 1zg j q\n\
f repack:disable_autovacuum 174 1ra 1p9\n\
f repack:get_alter_col_storage 1zc p q\n\
f repack:get_assign 1zc p q,p\n\
f repack:get_columns_for_create_as 1zc p q\n\
f repack:get_compare_pkey 1zc p q,p\n\
f repack:get_create_index_type 1zc p q,j\n\
f repack:get_create_trigger 1zc p q,q nrelid,pkid\n\
f repack:get_drop_columns 1zc p q,p\n\
f repack:get_enable_trigger 1zc p q nrelid\n\
f repack:get_index_columns 1zc p q,p\n\
f repack:get_order_by 16w p q,q\n\
f repack:get_storage_param 1zc p q\n\
f repack:get_table_and_inheritors 16w 1pe 1p9\n\
f repack:oid2text 1zc p q csearch_path%3Dpg_catalog\n\
f repack:repack_apply 180 n 1r7,1r7,1r7,1r7,1r7,n nsql_peek,sql_insert,sql_delete,sql_update,sql_pop,count\n\
f repack:repack_drop 174 1ra q,n\n\
f repack:repack_index_swap 16w 1ra q\n\
f repack:repack_indexdef 17s p q,q,j,g\n\
f repack:repack_swap 174 1ra q\n\
f repack:repack_trigger 1ao 1rb -\n\
f repack:version 16o p -\n\
f repack:version_sql 1z4 p -\n\
# pg_tle\n\
f install_extension 20g g p,p,p,p,s1 nname,version,description,ext,requires dNULL%3A%3Atext[]\n\
# pgaudit\n\
f pgaudit_ddl_command_end 1bk 2ym - csearch_path%3D"pg_catalog%2C%20pg_temp"\n\
f pgaudit_sql_drop 1bk 2ym - csearch_path%3D"pg_catalog%2C%20pg_temp"\n\
# pgjwt\n\
f algorithm_sign 200 p p,p,p nsignables,secret,algorithm\n\
f sign 200 p 36,p,p npayload,secret,algorithm d\'HS256\'%3A%3Atext\n\
f try_cast_double 200 jh p ninp\n\
f url_decode 200 h p ndata\n\
f url_encode 200 p h ndata\n\
f verify 204 1qh p,p,p ntoken,secret,algorithm,header,payload,valid miiittt tp,p,p,36,36,g d\'HS256\'%3A%3Atext\n\
# pgsodium\n\
r key r .0* .0*[]	id:29y:!=gen_random_uuid()	name:p\n\
i .0 key_pkey PU btree 1 1:7rl:0\n\
c .0 key_pkey p 1 .1\n\
# plpgsql_check\n\
f __plpgsql_show_dependency_tb 178 1qh 1p6,1p9 nfuncoid,relid,type,oid,schema,name,params miittttt t1p6,1p9,p,q,p,p,p d0\n\
f __plpgsql_show_dependency_tb 178 1qh p,1p9 nname,relid,type,oid,schema,name,params miittttt tp,1p9,p,q,p,p,p d0\n\
f plpgsql_check_function 184 p 1p6,1p9,p,g,g,g,g,g,g,j,j,1pa,1pa,1pa,1pa,1pa,g,g,g,g nfuncoid,relid,format,fatal_errors,other_warnings,performance_warnings,extra_warnings,security_warnings,compatibility_warnings,oldtable,newtable,anyelememttype,anyenumtype,anyrangetype,anycompatibletype,anycompatiblerangetype,without_warnings,all_warnings,use_incomment_options,incomment_options_usage_warning d0|\'text\'%3A%3Atext|true|true|false|true|false|false|NULL%3A%3Aname|NULL%3A%3Aname|\'integer\'%3A%3Aregtype|\'-\'%3A%3Aregtype|\'int4range\'%3A%3Aregtype|\'integer\'%3A%3Aregtype|\'int4range\'%3A%3Aregtype|false|false|true|false\n\
f plpgsql_check_function 184 p p,1p9,p,g,g,g,g,g,g,j,j,1pa,1pa,1pa,1pa,1pa,g,g,g,g nname,relid,format,fatal_errors,other_warnings,performance_warnings,extra_warnings,security_warnings,compatibility_warnings,oldtable,newtable,anyelememttype,anyenumtype,anyrangetype,anycompatibletype,anycompatiblerangetype,without_warnings,all_warnings,use_incomment_options,incomment_options_usage_warning d0|\'text\'%3A%3Atext|true|true|false|true|false|false|NULL%3A%3Aname|NULL%3A%3Aname|\'integer\'%3A%3Aregtype|\'-\'%3A%3Aregtype|\'int4range\'%3A%3Aregtype|\'integer\'%3A%3Aregtype|\'int4range\'%3A%3Aregtype|false|false|true|false\n\
f plpgsql_check_function_tb 184 1qh 1p6,1p9,g,g,g,g,g,g,j,j,1pa,1pa,1pa,1pa,1pa,g,g,g,g nfuncoid,relid,fatal_errors,other_warnings,performance_warnings,extra_warnings,security_warnings,compatibility_warnings,oldtable,newtable,anyelememttype,anyenumtype,anyrangetype,anycompatibletype,anycompatiblerangetype,without_warnings,all_warnings,use_incomment_options,incomment_options_usage_warning,functionid,lineno,statement,sqlstate,message,detail,hint,level,position,query,context miiiiiiiiiiiiiiiiiiittttttttttt t1p6,1p9,g,g,g,g,g,g,j,j,1pa,1pa,1pa,1pa,1pa,g,g,g,g,o,n,p,p,p,p,p,p,n,p,p d0|true|true|false|true|false|false|NULL%3A%3Aname|NULL%3A%3Aname|\'integer\'%3A%3Aregtype|\'-\'%3A%3Aregtype|\'int4range\'%3A%3Aregtype|\'integer\'%3A%3Aregtype|\'int4range\'%3A%3Aregtype|false|false|true|false\n\
f plpgsql_check_function_tb 184 1qh p,1p9,g,g,g,g,g,g,j,j,1pa,1pa,1pa,1pa,1pa,g,g,g,g nname,relid,fatal_errors,other_warnings,performance_warnings,extra_warnings,security_warnings,compatibility_warnings,oldtable,newtable,anyelememttype,anyenumtype,anyrangetype,anycompatibletype,anycompatiblerangetype,without_warnings,all_warnings,use_incomment_options,incomment_options_usage_warning,functionid,lineno,statement,sqlstate,message,detail,hint,level,position,query,context miiiiiiiiiiiiiiiiiiittttttttttt tp,1p9,g,g,g,g,g,g,j,j,1pa,1pa,1pa,1pa,1pa,g,g,g,g,o,n,p,p,p,p,p,p,n,p,p d0|true|true|false|true|false|false|NULL%3A%3Aname|NULL%3A%3Aname|\'integer\'%3A%3Aregtype|\'-\'%3A%3Aregtype|\'int4range\'%3A%3Aregtype|\'integer\'%3A%3Aregtype|\'int4range\'%3A%3Aregtype|false|false|true|false\n\
f plpgsql_check_pragma 180 n s1 vp nname mv\n\
f plpgsql_coverage_branches 180 jh 1p6 nfuncoid\n\
f plpgsql_coverage_branches 180 jh p nname\n\
f plpgsql_coverage_statements 180 jh 1p6 nfuncoid\n\
f plpgsql_coverage_statements 180 jh p nname\n\
f plpgsql_profiler_function_statements_tb 178 1qh 1p6 nfuncoid,stmtid,parent_stmtid,parent_note,block_num,lineno,queryid,exec_stmts,exec_stmts_err,total_time,avg_time,max_time,processed_rows,stmtname mittttttttttttt t1p6,n,n,p,n,n,k,k,k,jh,jh,jh,k,p\n\
f plpgsql_profiler_function_statements_tb 178 1qh p nname,stmtid,parent_stmtid,parent_note,block_num,lineno,queryid,exec_stmts,exec_stmts_err,total_time,avg_time,max_time,processed_rows,stmtname mittttttttttttt tp,n,n,p,n,n,k,k,k,jh,jh,jh,k,p\n\
f plpgsql_profiler_function_tb 178 1qh 1p6 nfuncoid,lineno,stmt_lineno,queryids,cmds_on_row,exec_stmts,exec_stmts_err,total_time,avg_time,max_time,processed_rows,source mittttttttttt t1p6,n,n,s8,n,k,k,jh,jh,se,s8,p\n\
f plpgsql_profiler_function_tb 178 1qh p nname,lineno,stmt_lineno,queryids,cmds_on_row,exec_stmts,exec_stmts_err,total_time,avg_time,max_time,processed_rows,source mittttttttttt tp,n,n,s8,n,k,k,jh,jh,se,s8,p\n\
f plpgsql_profiler_functions_all 178 1qh - nfuncoid,exec_count,exec_stmts_err,total_time,avg_time,stddev_time,min_time,max_time mtttttttt t1p6,k,k,jh,jh,jh,jh,jh\n\
f plpgsql_profiler_install_fake_queryid_hook 174 1ra -\n\
f plpgsql_profiler_remove_fake_queryid_hook 174 1ra -\n\
f plpgsql_profiler_reset 174 1ra 1p6 nfuncoid\n\
f plpgsql_profiler_reset_all 174 1ra -\n\
f plpgsql_show_dependency_tb 20k 1qh 1p6,1p9 nfuncoid,relid,type,oid,schema,name,params miittttt t1p6,1p9,p,q,p,p,p d0\n\
f plpgsql_show_dependency_tb 20k 1qh p,1p9 nfnname,relid,type,oid,schema,name,params miittttt tp,1p9,p,q,p,p,p d0\n\
# wrappers\n\
w wasm_wrapper\n\
# http\n\
t content_type d S -1 y.0[] c dp qcontent_type_check:((VALUE%20~%20\'^\\S+\\/\\S+\'%3A%3Atext))\n\
t http_method d S -1 y.1[] c dp\n\
r http_header c .2* .2*[]	field:sz	value:sz\n\
r http_request c .3* .3*[]	method:.1	uri:sz	headers:.2*[]	content_type:sz	content:sz\n\
r http_response c .4* .4*[]	status:n	content_type:sz	headers:.2*[]	content:sz\n\
f bytea_to_text 16o p h ndata\n\
f http 180 .4* .3* nrequest\n\
f http_delete 20g .4* sz nuri\n\
f http_delete 20g .4* sz,sz,sz nuri,content,content_type\n\
f http_get 20g .4* sz nuri\n\
f http_get 20g .4* sz,2xm nuri,data\n\
f http_head 20g .4* sz nuri\n\
f http_header 20g .2* sz,sz nfield,value\n\
f http_headers 2rk .2*[] s1 vp nargs mv\n\
f http_list_curlopt 184 1qh - ncurlopt,value mtt tp,p\n\
f http_patch 20g .4* sz,sz,sz nuri,content,content_type\n\
f http_post 20g .4* sz,2xm nuri,data\n\
f http_post 20g .4* sz,sz,sz nuri,content,content_type\n\
f http_put 20g .4* sz,sz,sz nuri,content,content_type\n\
f http_reset_curlopt 180 g -\n\
f http_set_curlopt 180 g sz,sz ncurlopt,value\n\
f text_to_bytea 16o h p ndata\n\
f urlencode 16o p h nstring\n\
f urlencode 16o p 2xm ndata\n\
f urlencode 16o p sz nstring\n\
# pg_cron\n\
n cron\n\
r cron:job r .1* .1*[] F g0:r	jobid:k:!=nextval(\'cron.jobid_seq\'%3A%3Aregclass)	schedule:p:!	command:p:!	nodename:p:!=\'localhost\'%3A%3Atext	nodeport:n:!=inet_server_port()	database:p:!=current_database()	username:p:!=CURRENT_USER	active:g:!=true	jobname:p\n\
r cron:job_run_details r .2* .2*[] F g0:rd	jobid:k	runid:k:!=nextval(\'cron.runid_seq\'%3A%3Aregclass)	job_pid:n	database:p	username:p	command:p	status:p	return_message:p	start_time:ww	end_time:ww\n\
r cron:jobid_seq S 0 0 g0:r	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
r cron:runid_seq S 0 0 g0:r	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
s .3 k 1 1 1 9223372036854775807 1 0 -\n\
s .4 k 1 1 1 9223372036854775807 1 0 -\n\
i .1 cron:job_pkey PU btree 1 1:2es:0\n\
i .2 cron:job_run_details_pkey PU btree 1 2:2es:0\n\
i .1 cron:jobname_username_uniq U btree 2 9:2eu:0,7:2eu:0\n\
p .1 cron_job_policy * 1 0 (username%20%3D%20CURRENT_USER) -\n\
p .2 cron_job_run_details_policy * 1 0 (username%20%3D%20CURRENT_USER) -\n\
c .1 job_pkey p 1 .7\n\
c .1 jobname_username_uniq u 9,7 .9\n\
c .2 job_run_details_pkey p 2 .8\n\
g .1 cron_job_cache_invalidate .h 60 O\n\
f cron:alter_job 180 1ra k,p,p,p,p,g njob_id,schedule,command,database,username,active dNULL%3A%3Atext|NULL%3A%3Atext|NULL%3A%3Atext|NULL%3A%3Atext|NULL%3A%3Aboolean g\n\
f cron:job_cache_invalidate 180 1rb -\n\
f cron:schedule 174 k p,p nschedule,command\n\
f cron:schedule 180 k p,p,p njob_name,schedule,command\n\
f cron:schedule_in_database 180 k p,p,p,p,p,g njob_name,schedule,command,database,username,active dNULL%3A%3Atext|true g\n\
f cron:unschedule 174 g k njob_id\n\
f cron:unschedule 174 g p njob_name\n\
# pg_graphql\n\
r seq_schema_version S 0 0	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
s .0 n 1 1 1 2147483647 1 1 -\n\
f _internal_resolve 180 2xm p,2xm,p,2xm nquery,variables,operationName,extensions d\'{}\'%3A%3Ajsonb|NULL%3A%3Atext|NULL%3A%3Ajsonb\n\
f comment_directive 200 2xm p ncomment_\n\
f exception 2sw p p nmessage\n\
f get_schema_version 240 n -\n\
f increment_schema_version 2wg 2ym -\n\
f resolve 2sw 2xm p,2xm,p,2xm nquery,variables,operationName,extensions d\'{}\'%3A%3Ajsonb|NULL%3A%3Atext|NULL%3A%3Ajsonb\n\
# pg_jsonschema\n\
f json_matches_schema sg g 36,36 nschema,instance\n\
f jsonb_matches_schema sg g 36,2xm nschema,instance\n\
f jsonschema_is_valid sg g 36 nschema\n\
f jsonschema_validation_errors sg s1 36,36 nschema,instance\n\
# pg_net\n\
n net g0:U\n\
t net:http_method d S -1 y.1[] c dp qhttp_method_check:(((VALUE%20~~*%20\'get\'%3A%3Atext)%20OR%20(VALUE%20~~*%20\'post\'%3A%3Atext)%20OR%20(VALUE%20~~*%20\'delete\'%3A%3Atext)))\n\
t net:request_status e E 4 y.2[] lPENDING,SUCCESS,ERROR\n\
r net:_http_response r .3* .3*[] U g0:arwdDxt	id:k	status_code:n	content_type:p	headers:2xm	content:p	timed_out:g	error_msg:p	created:ww:!=now()\n\
r net:http_request_queue r .4* .4*[] U g0:arwdDxt	id:k:!=nextval(\'net.http_request_queue_id_seq\'%3A%3Aregclass)	method:.1:!	url:p:!	headers:2xm	body:h	timeout_milliseconds:n:!\n\
r net:http_request_queue_id_seq S 0 0 U g0:rwU	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
r net:http_response c .6* .6*[]	status_code:n	headers:2xm	body:p\n\
r net:http_response_result c .7* .7*[]	status:.2	message:p	response:.6*\n\
s .5 k 1 1 1 9223372036854775807 1 0 .4.1\n\
i .3 net:_http_response_created_idx - btree 1 8:2ev:0\n\
f net:_await_response 2sw g k nrequest_id\n\
f net:_encode_url_with_params_array 17k p p,s1 nurl,params_array\n\
f net:_http_collect_response 2sw .7* k,g nrequest_id,async dtrue\n\
f net:_urlencode_string 17k p sz nstring\n\
f net:check_worker_is_up 2sw 1ra -\n\
f net:http_collect_response 2sw .7* k,g nrequest_id,async dtrue\n\
f net:http_delete 2sw k p,2xm,2xm,n,2xm nurl,params,headers,timeout_milliseconds,body d\'{}\'%3A%3Ajsonb|\'{}\'%3A%3Ajsonb|5000|NULL%3A%3Ajsonb\n\
f net:http_get 2sw k p,2xm,2xm,n nurl,params,headers,timeout_milliseconds d\'{}\'%3A%3Ajsonb|\'{}\'%3A%3Ajsonb|5000\n\
f net:http_post 2sw k p,2xm,2xm,2xm,n nurl,body,params,headers,timeout_milliseconds d\'{}\'%3A%3Ajsonb|\'{}\'%3A%3Ajsonb|\'{"Content-Type"%3A%20"application/json"}\'%3A%3Ajsonb|5000\n\
f net:wait_until_running 180 1ra -\n\
f net:wake 180 1ra -\n\
f net:worker_restart 180 g -\n\
# pgroonga\n\
m pgroonga i\n\
r pgroonga_condition c .1* .1*[]	query:p	weigths:rz	scorers:s1	schema_name:p	index_name:p	column_name:p	fuzzy_max_distance_ratio:jg\n\
r pgroonga_full_text_search_condition c .2* .2*[]	query:p	weigths:rz	indexname:p\n\
r pgroonga_full_text_search_condition_with_scorers c .3* .3*[]	query:p	weigths:rz	scorers:s1	indexname:p\n\
f pgroonga_command sw p p ngroongacommand\n\
f pgroonga_command sw p p,s1 ngroongacommand,arguments\n\
f pgroonga_command_escape_value sg p p nvalue\n\
f pgroonga_condition 1nk .1* p,rz,s1,p,p,p,jg nquery,weights,scorers,schema_name,index_name,column_name,fuzzy_max_distance_ratio dNULL%3A%3Atext|NULL%3A%3Ainteger[]|NULL%3A%3Atext[]|NULL%3A%3Atext|NULL%3A%3Atext|NULL%3A%3Atext|NULL%3A%3Areal\n\
f pgroonga_contain_varchar_array u8 g s7,sz\n\
f pgroonga_equal_query_text_array u8 g s1,p ntargets,query\n\
f pgroonga_equal_query_text_array_condition u8 g s1,.1* ntargets,condition\n\
f pgroonga_equal_query_text_array_condition u8 g s1,.2* ntargets,condition\n\
f pgroonga_equal_query_varchar_array u8 g s7,p ntargets,query\n\
f pgroonga_equal_query_varchar_array_condition u8 g s7,.1* ntargets,condition\n\
f pgroonga_equal_query_varchar_array_condition u8 g s7,.2* ntargets,condition\n\
f pgroonga_equal_text u8 g p,p ntarget,other\n\
f pgroonga_equal_text_condition u8 g p,.1* ntarget,condition\n\
f pgroonga_equal_text_condition u8 g p,.2* ntarget,condition\n\
f pgroonga_equal_varchar u8 g sz,sz ntarget,other\n\
f pgroonga_equal_varchar_condition u8 g sz,.1* ntarget,condition\n\
f pgroonga_equal_varchar_condition u8 g sz,.2* ntarget,condition\n\
f pgroonga_escape sg p g nvalue\n\
f pgroonga_escape sg p jg nvalue\n\
f pgroonga_escape sg p jh nvalue\n\
f pgroonga_escape sg p l nvalue\n\
f pgroonga_escape sg p n nvalue\n\
f pgroonga_escape sg p k nvalue\n\
f pgroonga_escape sg p p nvalue\n\
f pgroonga_escape sg p p,p nvalue,special_characters\n\
f pgroonga_escape sg p uy nvalue\n\
f pgroonga_escape sg p ww nvalue\n\
f pgroonga_flush sw g 1r7 nindexname\n\
f pgroonga_handler 180 91 1rd\n\
f pgroonga_highlight_html sg s1 s1,s1 ntargets,keywords\n\
f pgroonga_highlight_html sg s1 s1,s1,1r7 ntargets,keywords,indexname\n\
f pgroonga_highlight_html sg p p,s1 ntarget,keywords\n\
f pgroonga_highlight_html sg p p,s1,1r7 ntarget,keywords,indexname\n\
f pgroonga_index_column_name so p 1r7,n nindexname,columnindex\n\
f pgroonga_index_column_name so p 1r7,p nindexname,columnname\n\
f pgroonga_is_writable sg g -\n\
f pgroonga_language_model_vectorize sg sd 1r7,p nmodel_name,target\n\
f pgroonga_list_broken_indexes t0 p -\n\
f pgroonga_list_lagged_indexes 1lg p -\n\
f pgroonga_match_in_text u8 g p,s1\n\
f pgroonga_match_in_text_array u8 g s1,s1\n\
f pgroonga_match_in_varchar u8 g sz,s7\n\
f pgroonga_match_jsonb u8 g 2xm,p\n\
f pgroonga_match_positions_byte sg rz p,s1 ntarget,keywords\n\
f pgroonga_match_positions_byte sg rz p,s1,1r7 ntarget,keywords,indexname\n\
f pgroonga_match_positions_character sg rz p,s1 ntarget,keywords\n\
f pgroonga_match_positions_character sg rz p,s1,1r7 ntarget,keywords,indexname\n\
f pgroonga_match_query sg g s1,p\n\
f pgroonga_match_query sg g p,p\n\
f pgroonga_match_query sg g sz,sz\n\
f pgroonga_match_regexp sg g p,p\n\
f pgroonga_match_regexp sg g sz,sz\n\
f pgroonga_match_script_jsonb sg g 2xm,p\n\
f pgroonga_match_term sg g s1,p ntarget,term\n\
f pgroonga_match_term sg g s7,sz ntarget,term\n\
f pgroonga_match_term sg g p,p ntarget,term\n\
f pgroonga_match_term sg g sz,sz ntarget,term\n\
f pgroonga_match_text u8 g p,p\n\
f pgroonga_match_text_array u8 g s1,p\n\
f pgroonga_match_text_array_condition u8 g s1,.1* ntarget,condition\n\
f pgroonga_match_text_array_condition u8 g s1,.2* ntarget,condition\n\
f pgroonga_match_text_array_condition_with_scorers u8 g s1,.3* ntarget,condition\n\
f pgroonga_match_text_condition u8 g p,.1* ntarget,condition\n\
f pgroonga_match_text_condition u8 g p,.2* ntarget,condition\n\
f pgroonga_match_text_condition_with_scorers u8 g p,.3* ntarget,condition\n\
f pgroonga_match_varchar u8 g sz,sz\n\
f pgroonga_match_varchar_condition u8 g sz,.1* ntarget,condition\n\
f pgroonga_match_varchar_condition u8 g sz,.2* ntarget,condition\n\
f pgroonga_match_varchar_condition_with_scorers u8 g sz,.3* ntarget,condition\n\
f pgroonga_normalize sg p p ntarget\n\
f pgroonga_normalize sg p p,p ntarget,normalizername\n\
f pgroonga_not_prefix_in_text u8 g p,s1\n\
f pgroonga_prefix_in_text u8 g p,s1\n\
f pgroonga_prefix_in_text_array u8 g s1,s1\n\
f pgroonga_prefix_in_varchar u8 g sz,s7\n\
f pgroonga_prefix_in_varchar_array u8 g s7,s7\n\
f pgroonga_prefix_rk_in_text u8 g p,s1\n\
f pgroonga_prefix_rk_in_text_array u8 g s1,s1\n\
f pgroonga_prefix_rk_in_varchar u8 g sz,s7\n\
f pgroonga_prefix_rk_in_varchar_array u8 g s7,s7\n\
f pgroonga_prefix_rk_text u8 g p,p\n\
f pgroonga_prefix_rk_text_array u8 g s1,p\n\
f pgroonga_prefix_rk_varchar u8 g sz,sz\n\
f pgroonga_prefix_rk_varchar_array u8 g s7,sz\n\
f pgroonga_prefix_text u8 g p,p\n\
f pgroonga_prefix_text_array u8 g s1,p\n\
f pgroonga_prefix_text_array_condition u8 g s1,.1*\n\
f pgroonga_prefix_text_condition u8 g p,.1* n,condition\n\
f pgroonga_prefix_text_condition u8 g p,.2* n,condition\n\
f pgroonga_prefix_varchar u8 g sz,sz\n\
f pgroonga_prefix_varchar_array u8 g s7,sz\n\
f pgroonga_prefix_varchar_array_condition u8 g s7,.1*\n\
f pgroonga_prefix_varchar_condition u8 g sz,.1* ntarget,conditoin\n\
f pgroonga_prefix_varchar_condition u8 g sz,.2* ntarget,conditoin\n\
f pgroonga_query_escape sg p p nquery\n\
f pgroonga_query_expand so p 1r7,p,p,p ntablename,termcolumnname,synonymscolumnname,query\n\
f pgroonga_query_extract_keywords sg s1 p,p nquery,index_name d\'\'%3A%3Atext\n\
f pgroonga_query_in_text u8 g p,s1\n\
f pgroonga_query_in_text_array u8 g s1,s1\n\
f pgroonga_query_in_varchar u8 g sz,s7\n\
f pgroonga_query_jsonb u8 g 2xm,p\n\
f pgroonga_query_text u8 g p,p\n\
f pgroonga_query_text_array u8 g s1,p\n\
f pgroonga_query_text_array_condition u8 g s1,.1* ntargets,condition\n\
f pgroonga_query_text_array_condition u8 g s1,.2* ntargets,condition\n\
f pgroonga_query_text_array_condition_with_scorers u8 g s1,.3* ntargets,condition\n\
f pgroonga_query_text_condition u8 g p,.1* ntarget,condition\n\
f pgroonga_query_text_condition u8 g p,.2* ntarget,condition\n\
f pgroonga_query_text_condition_with_scorers u8 g p,.3* ntarget,condition\n\
f pgroonga_query_varchar u8 g sz,sz\n\
f pgroonga_query_varchar_condition u8 g sz,.1* ntarget,condition\n\
f pgroonga_query_varchar_condition u8 g sz,.2* ntarget,condition\n\
f pgroonga_query_varchar_condition_with_scorers u8 g sz,.3* ntarget,condition\n\
f pgroonga_regexp_in_text u8 g p,s1\n\
f pgroonga_regexp_in_varchar u8 g sz,s7\n\
f pgroonga_regexp_text u8 g p,p\n\
f pgroonga_regexp_text_array u8 g s1,p ntargets,pattern\n\
f pgroonga_regexp_text_array_condition u8 g s1,.1* ntargets,pattern\n\
f pgroonga_regexp_varchar u8 g sz,sz\n\
f pgroonga_result_to_jsonb_objects sg 2xm 2xm nresult\n\
f pgroonga_result_to_recordset sk 1qh 2xm nresult\n\
f pgroonga_score sw jh q,r ntableoid,ctid\n\
f pgroonga_score sw jh 1qh nrow\n\
f pgroonga_script_jsonb u8 g 2xm,p\n\
f pgroonga_script_text u8 g p,p\n\
f pgroonga_script_text_array u8 g s1,p\n\
f pgroonga_script_varchar u8 g sz,sz\n\
f pgroonga_set_writable 174 g g nnewwritable\n\
f pgroonga_similar_distance_text_condition u8 jh p,.1* nquery,condition\n\
f pgroonga_similar_text u8 g p,p\n\
f pgroonga_similar_text_array u8 g s1,p\n\
f pgroonga_similar_text_condition u8 g p,.1* nquery,condition\n\
f pgroonga_similar_varchar u8 g sz,sz\n\
f pgroonga_snippet_html sg s1 p,s1,n ntarget,keywords,width d200\n\
f pgroonga_table_name so p 1r7 nindexname\n\
f pgroonga_tokenize sg 5j p,s1 vp ntarget,options miv\n\
f pgroonga_vacuum 174 g -\n\
f pgroonga_wal_apply 16o k -\n\
f pgroonga_wal_apply 16o k 1r7 nindexname\n\
f pgroonga_wal_set_applied_position 174 g -\n\
f pgroonga_wal_set_applied_position 174 g 1r7 nindexname\n\
f pgroonga_wal_set_applied_position 174 g 1r7,k,k nindexname,block,offset\n\
f pgroonga_wal_set_applied_position 174 g k,k nblock,offset\n\
f pgroonga_wal_status t0 1qh - nname,oid,current_block,current_offset,current_size,last_block,last_offset,last_size mtttttttt tp,q,k,k,k,k,k,k\n\
f pgroonga_wal_truncate 16o k -\n\
f pgroonga_wal_truncate 16o k 1r7 nindexname\n\
o !&^%7C p s1 g .23 0 .69\n\
o %25%25 s1 p g .1l\n\
o %25%25 s7 sz g .1m\n\
o %25%25 p p g .1n\n\
o %25%25 sz sz g .1o\n\
o &%3D p p g .f\n\
o &%3D p .1* g .g\n\
o &%3D p .2* g .h\n\
o &%3D sz sz g .i\n\
o &%3D sz .1* g .j\n\
o &%3D sz .2* g .k\n\
o &%3D~ s1 p g .9\n\
o &%3D~ s1 .1* g .a\n\
o &%3D~ s1 .2* g .b\n\
o &%3D~ s7 p g .c\n\
o &%3D~ s7 .1* g .d\n\
o &%3D~ s7 .2* g .e\n\
o &> s7 sz g .8\n\
o &? s1 p g .2y\n\
o &? 2xm p g .2w\n\
o &? p p g .2x\n\
o &? sz sz g .35\n\
o &?%7C s1 s1 g .2u\n\
o &?%7C p s1 g .2t\n\
o &?%7C sz s7 g .2v\n\
o &?> p s1 g .2t\n\
o &@ s1 p g .1q\n\
o &@ s1 .1* g .1r\n\
o &@ s1 .2* g .1s\n\
o &@ s1 .3* g .1t\n\
o &@ 2xm p g .1a\n\
o &@ p p g .1p\n\
o &@ p .1* g .1u\n\
o &@ p .2* g .1v\n\
o &@ p .3* g .1w\n\
o &@ sz sz g .1x\n\
o &@ sz .1* g .1y\n\
o &@ sz .2* g .1z\n\
o &@ sz .3* g .20\n\
o &@%7C s1 s1 g .18\n\
o &@%7C p s1 g .17\n\
o &@%7C sz s7 g .19\n\
o &@* s1 p g .3q\n\
o &@* p p g .3p\n\
o &@* p .1* g .3r\n\
o &@* sz sz g .3s\n\
o &@> p s1 g .17\n\
o &@~ s1 p g .2y\n\
o &@~ s1 .1* g .2z\n\
o &@~ s1 .2* g .30\n\
o &@~ s1 .3* g .31\n\
o &@~ 2xm p g .2w\n\
o &@~ p p g .2x\n\
o &@~ p .1* g .32\n\
o &@~ p .2* g .33\n\
o &@~ p .3* g .34\n\
o &@~ sz sz g .35\n\
o &@~ sz .1* g .36\n\
o &@~ sz .2* g .37\n\
o &@~ sz .3* g .38\n\
o &@~%7C s1 s1 g .2u\n\
o &@~%7C p s1 g .2t\n\
o &@~%7C sz s7 g .2v\n\
o &^ s1 p g .2h\n\
o &^ s1 .1* g .2i\n\
o &^ s7 sz g .2m\n\
o &^ s7 .1* g .2n\n\
o &^ p p g .2g\n\
o &^ p .1* g .2j\n\
o &^ p .2* g .2k\n\
o &^ sz sz g .2l\n\
o &^ sz .1* g .2o\n\
o &^ sz .2* g .2p\n\
o &^%7C s1 s1 g .25\n\
o &^%7C s7 s7 g .27\n\
o &^%7C p s1 g .24 0 .46\n\
o &^%7C sz s7 g .26\n\
o &^> s1 p g .2h\n\
o &^> s7 sz g .2m\n\
o &^~ s1 p g .2d\n\
o &^~ s7 sz g .2f\n\
o &^~ p p g .2c\n\
o &^~ sz sz g .2e\n\
o &^~%7C s1 s1 g .29\n\
o &^~%7C s7 s7 g .2b\n\
o &^~%7C p s1 g .28\n\
o &^~%7C sz s7 g .2a\n\
o &^~> s1 p g .2d\n\
o &^~> s7 sz g .2f\n\
o &` s1 p g .3l\n\
o &` 2xm p g .3j\n\
o &` p p g .3k\n\
o &` sz sz g .3m\n\
o &~ s1 p g .3c\n\
o &~ s1 .1* g .3d\n\
o &~ p p g .3b\n\
o &~ sz sz g .3e\n\
o &~%7C p s1 g .39\n\
o &~%7C sz s7 g .3a\n\
o &~? s1 p g .3q\n\
o &~? p p g .3p\n\
o &~? sz sz g .3s\n\
o <&@*> p .1* jh .3o\n\
o @@ s1 p g .1f\n\
o @@ 2xm p g .1k\n\
o @@ p p g .1g\n\
o @@ sz sz g .1h\n\
o @~ p p g .1i\n\
o @~ sz sz g .1j\n\
F pgroonga_bool_ops pgroonga\n\
F pgroonga_float4_ops pgroonga\n\
F pgroonga_float8_ops pgroonga\n\
F pgroonga_int2_ops pgroonga\n\
F pgroonga_int4_array_ops pgroonga\n\
F pgroonga_int4_ops pgroonga\n\
F pgroonga_int8_ops pgroonga\n\
F pgroonga_jsonb_full_text_search_ops_v2 pgroonga\n\
F pgroonga_jsonb_ops pgroonga\n\
F pgroonga_jsonb_ops_v2 pgroonga\n\
F pgroonga_text_array_full_text_search_ops pgroonga\n\
F pgroonga_text_array_full_text_search_ops_v2 pgroonga\n\
F pgroonga_text_array_regexp_ops_v2 pgroonga\n\
F pgroonga_text_array_term_search_ops_v2 pgroonga\n\
F pgroonga_text_full_text_search_ops pgroonga\n\
F pgroonga_text_full_text_search_ops_v2 pgroonga\n\
F pgroonga_text_regexp_ops pgroonga\n\
F pgroonga_text_regexp_ops_v2 pgroonga\n\
F pgroonga_text_semantic_search_ops_v2 pgroonga\n\
F pgroonga_text_term_search_ops_v2 pgroonga\n\
F pgroonga_timestamp_ops pgroonga\n\
F pgroonga_timestamptz_ops pgroonga\n\
F pgroonga_uuid_ops pgroonga\n\
F pgroonga_varchar_array_ops pgroonga\n\
F pgroonga_varchar_array_term_search_ops_v2 pgroonga\n\
F pgroonga_varchar_full_text_search_ops pgroonga\n\
F pgroonga_varchar_full_text_search_ops_v2 pgroonga\n\
F pgroonga_varchar_ops pgroonga\n\
F pgroonga_varchar_regexp_ops pgroonga\n\
F pgroonga_varchar_regexp_ops_v2 pgroonga\n\
F pgroonga_varchar_term_search_ops_v2 pgroonga\n\
C pgroonga_bool_ops pgroonga g 1 .77 1:1m,2:1b2,3:2j,4:1b3,5:1n\n\
C pgroonga_float4_ops pgroonga jg 1 .78 1:ha,2:hc,3:h8,4:hd,5:hb\n\
C pgroonga_float8_ops pgroonga jh 1 .79 1:io,2:ip,3:im,4:ir,5:iq\n\
C pgroonga_int2_ops pgroonga l 1 .7a 1:2n,2:ei,3:2m,4:ek,5:eg\n\
C pgroonga_int4_array_ops pgroonga rz 1 .7b -\n\
C pgroonga_int4_ops pgroonga n 1 .7c 1:2p,2:ej,3:2o,4:el,5:eh\n\
C pgroonga_int8_ops pgroonga k 1 .7d 1:bg,2:bi,3:be,4:bj,5:bh\n\
C pgroonga_jsonb_full_text_search_ops_v2 pgroonga 2xm 0 .7e 12:.50,28:.5l\n\
C pgroonga_jsonb_ops pgroonga 2xm 0 .7f 11:2i6,9:.72,12:.50,13:.4p,15:.6o,28:.5l\n\
C pgroonga_jsonb_ops_v2 pgroonga 2xm 1 .7g 11:2i6,9:.72,12:.50,13:.4p,15:.6o,28:.5l\n\
C pgroonga_text_array_full_text_search_ops pgroonga s1 0 .7h 8:.47,9:.71,12:.4w,13:.4o,28:.5h\n\
C pgroonga_text_array_full_text_search_ops_v2 pgroonga s1 1 .7i 18:.59,19:.4s,30:.5u,8:.47,9:.71,12:.4w,13:.4o,14:.6x,15:.6n,28:.5h,29:.5c,31:.4y,32:.5j,33:.4z,34:.5k,42:.4x,43:.5i\n\
C pgroonga_text_array_regexp_ops_v2 pgroonga s1 0 .7j 22:.6r,47:.6s\n\
C pgroonga_text_array_term_search_ops_v2 pgroonga s1 0 .7k 20:.67,21:.6h,16:.5x,17:.6d,24:.6b,25:.6l,40:.4h,41:.4j,44:.5y,46:.4i\n\
C pgroonga_text_full_text_search_ops pgroonga p 0 .7l 6:xl,7:197,8:.49,9:2wi,12:.51,13:.4q,28:.5m\n\
C pgroonga_text_full_text_search_ops_v2 pgroonga p 1 .7m 6:xl,7:197,8:.49,9:2wi,12:.51,13:.4q,14:.6y,15:.6p,28:.5m,29:.5d,18:.5a,19:.4t,26:.5g,27:.4v,30:.5v,31:.53,32:.5o,33:.54,34:.5p,42:.52,43:.5n\n\
C pgroonga_text_regexp_ops pgroonga p 0 .7n 6:xl,7:197,10:.75,22:.6t\n\
C pgroonga_text_regexp_ops_v2 pgroonga p 0 .7o 6:xl,7:197,10:.75,22:.6t,35:.6v\n\
C pgroonga_text_semantic_search_ops_v2 pgroonga p 0 .7p 29:.5d,48:.5e,49:.70\n\
C pgroonga_text_term_search_ops_v2 pgroonga p 0 .7q 1:ig,2:ih,3:2q,4:ij,5:ii,16:.61,17:.6f,38:.4b,20:.69,21:.6j,36:.46,37:.63,39:.4d,44:.62,45:.4c\n\
C pgroonga_timestamp_ops pgroonga uy 1 .7r 1:1la,2:1lb,3:1l8,4:1ld,5:1lc\n\
C pgroonga_timestamptz_ops pgroonga ww 1 .7s 1:10q,2:10r,3:10o,4:10t,5:10s\n\
C pgroonga_uuid_ops pgroonga 29y 1 .7t 1:2am,2:2ao,3:2ak,4:2ap,5:2an\n\
C pgroonga_varchar_array_ops pgroonga s7 0 .7u 8:.48,23:.4n\n\
C pgroonga_varchar_array_term_search_ops_v2 pgroonga s7 1 .7v 20:.68,21:.6i,8:.48,16:.5z,17:.6e,23:.4n,24:.6c,25:.6m,40:.4k,41:.4m,44:.60,46:.4l\n\
C pgroonga_varchar_full_text_search_ops pgroonga sz 0 .7w 8:.4a,9:.74,12:.55,13:.4r,28:.5q\n\
C pgroonga_varchar_full_text_search_ops_v2 pgroonga sz 0 .7x 8:.4a,9:.74,12:.55,13:.4r,14:.6z,15:.6q,28:.5q,29:.5f,18:.5b,19:.4u,30:.5w,31:.57,32:.5s,33:.58,34:.5t,42:.56,43:.5r\n\
C pgroonga_varchar_ops pgroonga sz 0 .7y -\n\
C pgroonga_varchar_regexp_ops pgroonga sz 0 .7z 10:.76,22:.6u\n\
C pgroonga_varchar_regexp_ops_v2 pgroonga sz 0 .80 10:.76,22:.6u,35:.6w\n\
C pgroonga_varchar_term_search_ops_v2 pgroonga sz 1 .81 16:.64,17:.6g,38:.4e,20:.6a,21:.6k,37:.66,39:.4g,44:.65,45:.4f\n\
# supabase_vault\n\
r decrypted_secrets v .0* .0*[]	id:29y	name:p	description:p	secret:p	decrypted_secret:p:c	key_id:29y	nonce:h	created_at:ww	updated_at:ww\n\
r secrets r .1* .1*[]	id:29y:!=gen_random_uuid()	name:p	description:p:!=\'\'%3A%3Atext	secret:p:!	key_id:29y	nonce:h=vault._crypto_aead_det_noncegen()	created_at:ww:!=CURRENT_TIMESTAMP	updated_at:ww:!=CURRENT_TIMESTAMP\n\
v .0 SELECT s.id, s.name, s.description, s.secret, convert_from(vault._crypto_aead_det_decrypt(message => decode(s.secret, \'base64\'::text), additional => convert_to(s.id::text, \'utf8\'::name), key_id => 0::bigint, context => \'\\x7067736f6469756d\'::bytea, nonce => s.nonce), \'utf8\'::name) AS decrypted_secret, s.key_id, s.nonce, s.created_at, s.updated_at FROM vault.secrets s\n\
i .1 secrets_name_idx U btree 1 2:2eu:0 w(name%20IS%20NOT%20NULL)\n\
i .1 secrets_pkey PU btree 1 1:7rl:0\n\
c .1 secrets_pkey p 1 .4\n\
f _crypto_aead_det_decrypt 17k h h,h,k,h,h nmessage,additional,key_id,context,nonce d\'\\x7067736f6469756d\'%3A%3Abytea|NULL%3A%3Abytea g\n\
f _crypto_aead_det_encrypt 17k h h,h,k,h,h nmessage,additional,key_id,context,nonce d\'\\x7067736f6469756d\'%3A%3Abytea|NULL%3A%3Abytea g\n\
f _crypto_aead_det_noncegen 17k h - g\n\
f create_secret 2wg 29y p,p,p,29y nnew_secret,new_name,new_description,new_key_id dNULL%3A%3Atext|\'\'%3A%3Atext|NULL%3A%3Auuid csearch_path%3D"" g\n\
f update_secret 2wg 1ra 29y,p,p,p,29y nsecret_id,new_secret,new_name,new_description,new_key_id dNULL%3A%3Atext|NULL%3A%3Atext|NULL%3A%3Atext|NULL%3A%3Auuid csearch_path%3D"" g\n\
# pgmq\n\
N g2lp:U\n\
r message_record c .1* .1*[]	msg_id:k	read_ct:n	enqueued_at:ww	vt:ww	message:2xm	headers:2xm\n\
r meta r .2* .2*[] g2lp:r	queue_name:sz:!	is_partitioned:g:!	is_unlogged:g:!	created_at:ww:!=now()\n\
r metrics_result c .3* .3*[]	queue_name:p	queue_length:k	newest_msg_age_sec:n	oldest_msg_age_sec:n	total_messages:k	scrape_time:ww	queue_visible_length:k\n\
r queue_record c .4* .4*[]	queue_name:sz	is_partitioned:g	is_unlogged:g	created_at:ww\n\
i .2 meta_queue_name_key U btree 1 1:2eu:0\n\
c .2 meta_queue_name_key u 1 .5\n\
f _belongs_to_pgmq 2sw g p ntable_name\n\
f _ensure_pg_partman_installed 2sw 1ra -\n\
f _extension_exists 20g g p nextension_name\n\
f _get_partition_col 2sw p p npartition_interval\n\
f _get_pg_partman_major_version 20g n -\n\
f _get_pg_partman_schema 20g p -\n\
f acquire_queue_lock 2sw 1ra p nqueue_name\n\
f archive 2t0 k p,s8 nqueue_name,msg_ids\n\
f archive 2sw g p,k nqueue_name,msg_id\n\
f convert_archive_partitioned 2sw 1ra p,p,p,n ntable_name,partition_interval,retention_interval,leading_partition d\'10000\'%3A%3Atext|\'100000\'%3A%3Atext|10\n\
f create 2sw 1ra p nqueue_name\n\
f create_non_partitioned 2sw 1ra p nqueue_name\n\
f create_partitioned 2sw 1ra p,p,p nqueue_name,partition_interval,retention_interval d\'10000\'%3A%3Atext|\'100000\'%3A%3Atext\n\
f create_unlogged 2sw 1ra p nqueue_name\n\
f delete 2t0 k p,s8 nqueue_name,msg_ids\n\
f delete 2sw g p,k nqueue_name,msg_id\n\
f detach_archive 2sw 1ra p nqueue_name\n\
f drop_queue 2sw g p nqueue_name\n\
f drop_queue 2sw g p,g nqueue_name,partitioned\n\
f format_table_name 2sw p p,p nqueue_name,prefix\n\
f list_queues 2t0 .4* -\n\
f metrics 2sw .3* p nqueue_name\n\
f metrics_all 2t0 .3* -\n\
f pop 2t0 .1* p nqueue_name\n\
f purge_queue 2sw k p nqueue_name\n\
f read 2t0 .1* p,n,n,2xm nqueue_name,vt,qty,conditional d\'{}\'%3A%3Ajsonb\n\
f read_with_poll 2t0 .1* p,n,n,n,n,2xm nqueue_name,vt,qty,max_poll_seconds,poll_interval_ms,conditional d5|100|\'{}\'%3A%3Ajsonb\n\
f send 20k k p,2xm nqueue_name,msg\n\
f send 20k k p,2xm,n nqueue_name,msg,delay\n\
f send 20k k p,2xm,2xm nqueue_name,msg,headers\n\
f send 20k k p,2xm,2xm,n nqueue_name,msg,headers,delay\n\
f send 2t0 k p,2xm,2xm,ww nqueue_name,msg,headers,delay\n\
f send 20k k p,2xm,ww nqueue_name,msg,delay\n\
f send_batch 20k k p,2xr nqueue_name,msgs\n\
f send_batch 20k k p,2xr,2xr nqueue_name,msgs,headers\n\
f send_batch 20k k p,2xr,2xr,n nqueue_name,msgs,headers,delay\n\
f send_batch 2t0 k p,2xr,2xr,ww nqueue_name,msgs,headers,delay\n\
f send_batch 20k k p,2xr,n nqueue_name,msgs,delay\n\
f send_batch 20k k p,2xr,ww nqueue_name,msgs,delay\n\
f set_vt 2t0 .1* p,k,n nqueue_name,msg_id,vt\n\
f validate_queue_name 2sw 1ra p nqueue_name\n\
d pgmq S 2lp:r\n\
d pgmq r 2lp:r\n\
# pg_hashids\n\
f hash_decode 16o n p,p,n\n\
f hash_encode 16o p k\n\
f hash_encode 16o p k,p\n\
f hash_encode 16o p k,p,n\n\
f id_decode 16o s8 p\n\
f id_decode 16o s8 p,p\n\
f id_decode 16o s8 p,p,n\n\
f id_decode 16o s8 p,p,n,p\n\
f id_decode_once 16o k p\n\
f id_decode_once 16o k p,p\n\
f id_decode_once 16o k p,p,n\n\
f id_decode_once 16o k p,p,n,p\n\
f id_encode 16o p s8\n\
f id_encode 16o p s8,p\n\
f id_encode 16o p s8,p,n\n\
f id_encode 16o p s8,p,n,p\n\
f id_encode 16o p k\n\
f id_encode 16o p k,p\n\
f id_encode 16o p k,p,n\n\
f id_encode 16o p k,p,n,p\n\
# pg_uuidv7\n\
f uuid_generate_v7 sw 29y -\n\
f uuid_timestamp_to_v7 so 29y uy,g n,zero dfalse\n\
f uuid_timestamptz_to_v7 so 29y ww,g n,zero dfalse\n\
f uuid_v7_to_timestamp so uy 29y\n\
f uuid_v7_to_timestamptz so ww 29y\n\
# vector\n\
m hnsw i\n\
m ivfflat i\n\
t halfvec b U -1 y.2[]\n\
t sparsevec b U -1 y.3[]\n\
t vector b U -1 y.4[]\n\
f array_to_halfvec sg .2 sd,n,g\n\
f array_to_halfvec sg .2 se,n,g\n\
f array_to_halfvec sg .2 rz,n,g\n\
f array_to_halfvec sg .2 y7,n,g\n\
f array_to_sparsevec sg .3 sd,n,g\n\
f array_to_sparsevec sg .3 se,n,g\n\
f array_to_sparsevec sg .3 rz,n,g\n\
f array_to_sparsevec sg .3 y7,n,g\n\
f array_to_vector sg .4 sd,n,g\n\
f array_to_vector sg .4 se,n,g\n\
f array_to_vector sg .4 rz,n,g\n\
f array_to_vector sg .4 y7,n,g\n\
f avg x .2 .2\n\
f avg x .4 .4\n\
f binary_quantize sg 17c .2\n\
f binary_quantize sg 17c .4\n\
f cosine_distance sg jh .2,.2\n\
f cosine_distance sg jh .3,.3\n\
f cosine_distance sg jh .4,.4\n\
f halfvec sg .2 .2,n,g\n\
f halfvec_accum sg se se,.2\n\
f halfvec_add sg .2 .2,.2\n\
f halfvec_avg sg .2 se\n\
f halfvec_cmp sg n .2,.2\n\
f halfvec_combine sg se se,se\n\
f halfvec_concat sg .2 .2,.2\n\
f halfvec_eq sg g .2,.2\n\
f halfvec_ge sg g .2,.2\n\
f halfvec_gt sg g .2,.2\n\
f halfvec_in sg .2 1r7,q,n\n\
f halfvec_l2_squared_distance sg jh .2,.2\n\
f halfvec_le sg g .2,.2\n\
f halfvec_lt sg g .2,.2\n\
f halfvec_mul sg .2 .2,.2\n\
f halfvec_ne sg g .2,.2\n\
f halfvec_negative_inner_product sg jh .2,.2\n\
f halfvec_out sg 1r7 .2\n\
f halfvec_recv sg .2 1rd,q,n\n\
f halfvec_send sg h .2\n\
f halfvec_spherical_distance sg jh .2,.2\n\
f halfvec_sub sg .2 .2,.2\n\
f halfvec_to_float4 sg sd .2,n,g\n\
f halfvec_to_sparsevec sg .3 .2,n,g\n\
f halfvec_to_vector sg .4 .2,n,g\n\
f halfvec_typmod_in sg n z3\n\
f hamming_distance sg jh 17c,17c\n\
f hnsw_bit_support 180 1rd 1rd\n\
f hnsw_halfvec_support 180 1rd 1rd\n\
f hnsw_sparsevec_support 180 1rd 1rd\n\
f hnswhandler 180 91 1rd\n\
f inner_product sg jh .2,.2\n\
f inner_product sg jh .3,.3\n\
f inner_product sg jh .4,.4\n\
f ivfflat_bit_support 180 1rd 1rd\n\
f ivfflat_halfvec_support 180 1rd 1rd\n\
f ivfflathandler 180 91 1rd\n\
f jaccard_distance sg jh 17c,17c\n\
f l1_distance sg jh .2,.2\n\
f l1_distance sg jh .3,.3\n\
f l1_distance sg jh .4,.4\n\
f l2_distance sg jh .2,.2\n\
f l2_distance sg jh .3,.3\n\
f l2_distance sg jh .4,.4\n\
f l2_norm sg jh .2\n\
f l2_norm sg jh .3\n\
f l2_normalize sg .2 .2\n\
f l2_normalize sg .3 .3\n\
f l2_normalize sg .4 .4\n\
f sparsevec sg .3 .3,n,g\n\
f sparsevec_cmp sg n .3,.3\n\
f sparsevec_eq sg g .3,.3\n\
f sparsevec_ge sg g .3,.3\n\
f sparsevec_gt sg g .3,.3\n\
f sparsevec_in sg .3 1r7,q,n\n\
f sparsevec_l2_squared_distance sg jh .3,.3\n\
f sparsevec_le sg g .3,.3\n\
f sparsevec_lt sg g .3,.3\n\
f sparsevec_ne sg g .3,.3\n\
f sparsevec_negative_inner_product sg jh .3,.3\n\
f sparsevec_out sg 1r7 .3\n\
f sparsevec_recv sg .3 1rd,q,n\n\
f sparsevec_send sg h .3\n\
f sparsevec_to_halfvec sg .2 .3,n,g\n\
f sparsevec_to_vector sg .4 .3,n,g\n\
f sparsevec_typmod_in sg n z3\n\
f subvector sg .2 .2,n,n\n\
f subvector sg .4 .4,n,n\n\
f sum x .2 .2\n\
f sum x .4 .4\n\
f vector sg .4 .4,n,g\n\
f vector_accum sg se se,.4\n\
f vector_add sg .4 .4,.4\n\
f vector_avg sg .4 se\n\
f vector_cmp sg n .4,.4\n\
f vector_combine sg se se,se\n\
f vector_concat sg .4 .4,.4\n\
f vector_dims sg n .2\n\
f vector_dims sg n .4\n\
f vector_eq sg g .4,.4\n\
f vector_ge sg g .4,.4\n\
f vector_gt sg g .4,.4\n\
f vector_in sg .4 1r7,q,n\n\
f vector_l2_squared_distance sg jh .4,.4\n\
f vector_le sg g .4,.4\n\
f vector_lt sg g .4,.4\n\
f vector_mul sg .4 .4,.4\n\
f vector_ne sg g .4,.4\n\
f vector_negative_inner_product sg jh .4,.4\n\
f vector_norm sg jh .4\n\
f vector_out sg 1r7 .4\n\
f vector_recv sg .4 1rd,q,n\n\
f vector_send sg h .4\n\
f vector_spherical_distance sg jh .4,.4\n\
f vector_sub sg .4 .4,.4\n\
f vector_to_float4 sg sd .4,n,g\n\
f vector_to_halfvec sg .2 .4,n,g\n\
f vector_to_sparsevec sg .3 .4,n,g\n\
f vector_typmod_in sg n z3\n\
o %3D .2 .2 g .v .3f .49\n\
o %3D .3 .3 g .23 .3g .4a\n\
o %3D .4 .4 g .2v .3h .4b\n\
o %7C%7C .2 .2 .2 .u\n\
o %7C%7C .4 .4 .4 .2s\n\
o * .2 .2 .2 .12 .3k\n\
o * .4 .4 .4 .32 .3l\n\
o + .2 .2 .2 .q .3m\n\
o + .4 .4 .4 .2o .3n\n\
o - .2 .2 .2 .19\n\
o - .4 .4 .4 .3a\n\
o < .2 .2 g .11 .4d .4g\n\
o < .3 .3 g .29 .4e .4h\n\
o < .4 .4 g .31 .4f .4i\n\
o <#> .2 .2 jh .14 .3t\n\
o <#> .3 .3 jh .2b .3u\n\
o <#> .4 .4 jh .34 .3v\n\
o <%25> 17c 17c jh .1p .3w\n\
o <%3D .2 .2 g .10 .4g .4d\n\
o <%3D .3 .3 g .28 .4h .4e\n\
o <%3D .4 .4 g .30 .4i .4f\n\
o <%3D> .2 .2 jh .l .40\n\
o <%3D> .3 .3 jh .m .41\n\
o <%3D> .4 .4 jh .n .42\n\
o <+> .2 .2 jh .1q .43\n\
o <+> .3 .3 jh .1r .44\n\
o <+> .4 .4 jh .1s .45\n\
o <-> .2 .2 jh .1t .46\n\
o <-> .3 .3 jh .1u .47\n\
o <-> .4 .4 jh .1v .48\n\
o <> .2 .2 g .13 .49 .3f\n\
o <> .3 .3 g .2a .4a .3g\n\
o <> .4 .4 g .33 .4b .3h\n\
o <~> 17c 17c jh .1e .4c\n\
o > .2 .2 g .x .3q .3x\n\
o > .3 .3 g .25 .3r .3y\n\
o > .4 .4 g .2x .3s .3z\n\
o >%3D .2 .2 g .w .3x .3q\n\
o >%3D .3 .3 g .24 .3y .3r\n\
o >%3D .4 .4 g .2w .3z .3s\n\
k .2 .2 if .o\n\
k .2 sd af .1a\n\
k .2 .3 if .1b\n\
k .2 .4 af .1c\n\
k sd .2 af .5\n\
k sd .3 af .9\n\
k sd .4 af .d\n\
k se .2 af .6\n\
k se .3 af .a\n\
k se .4 af .e\n\
k rz .2 af .7\n\
k rz .3 af .b\n\
k rz .4 af .f\n\
k y7 .2 af .8\n\
k y7 .3 af .c\n\
k y7 .4 af .g\n\
k .3 .2 af .2f\n\
k .3 .3 if .21\n\
k .3 .4 af .2g\n\
k .4 .2 if .3c\n\
k .4 sd if .3b\n\
k .4 .3 if .3d\n\
k .4 .4 if .2m\n\
F halfvec_ops btree\n\
F sparsevec_ops btree\n\
F vector_ops btree\n\
F bit_hamming_ops hnsw\n\
F bit_jaccard_ops hnsw\n\
F halfvec_cosine_ops hnsw\n\
F halfvec_ip_ops hnsw\n\
F halfvec_l1_ops hnsw\n\
F halfvec_l2_ops hnsw\n\
F sparsevec_cosine_ops hnsw\n\
F sparsevec_ip_ops hnsw\n\
F sparsevec_l1_ops hnsw\n\
F sparsevec_l2_ops hnsw\n\
F vector_cosine_ops hnsw\n\
F vector_ip_ops hnsw\n\
F vector_l1_ops hnsw\n\
F vector_l2_ops hnsw\n\
F bit_hamming_ops ivfflat\n\
F halfvec_cosine_ops ivfflat\n\
F halfvec_ip_ops ivfflat\n\
F halfvec_l2_ops ivfflat\n\
F vector_cosine_ops ivfflat\n\
F vector_ip_ops ivfflat\n\
F vector_l2_ops ivfflat\n\
C halfvec_ops btree .2 1 .56 1:.3q,2:.3x,3:.3f,4:.4g,5:.4d\n\
C sparsevec_ops btree .3 1 .57 1:.3r,2:.3y,3:.3g,4:.4h,5:.4e\n\
C vector_ops btree .4 1 .58 1:.3s,2:.3z,3:.3h,4:.4i,5:.4f\n\
C bit_hamming_ops hnsw 17c 0 .59 1:.4c\n\
C bit_jaccard_ops hnsw 17c 0 .5a 1:.3w\n\
C halfvec_cosine_ops hnsw .2 0 .5b 1:.40\n\
C halfvec_ip_ops hnsw .2 0 .5c 1:.3t\n\
C halfvec_l1_ops hnsw .2 0 .5d 1:.43\n\
C halfvec_l2_ops hnsw .2 0 .5e 1:.46\n\
C sparsevec_cosine_ops hnsw .3 0 .5f 1:.41\n\
C sparsevec_ip_ops hnsw .3 0 .5g 1:.3u\n\
C sparsevec_l1_ops hnsw .3 0 .5h 1:.44\n\
C sparsevec_l2_ops hnsw .3 0 .5i 1:.47\n\
C vector_cosine_ops hnsw .4 0 .5j 1:.42\n\
C vector_ip_ops hnsw .4 0 .5k 1:.3v\n\
C vector_l1_ops hnsw .4 0 .5l 1:.45\n\
C vector_l2_ops hnsw .4 0 .5m 1:.48\n\
C bit_hamming_ops ivfflat 17c 0 .5n 1:.4c\n\
C halfvec_cosine_ops ivfflat .2 0 .5o 1:.40\n\
C halfvec_ip_ops ivfflat .2 0 .5p 1:.3t\n\
C halfvec_l2_ops ivfflat .2 0 .5q 1:.46\n\
C vector_cosine_ops ivfflat .4 0 .5r 1:.42\n\
C vector_ip_ops ivfflat .4 0 .5s 1:.3v\n\
C vector_l2_ops ivfflat .4 1 .5t 1:.48\n\
';
