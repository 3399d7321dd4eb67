export const EXTENSION_PLATFORM = '\
# http\n\
t content_type d S -1 y.0[] c dp qcontent_type_check:((VALUE%20~%20\'^\\S+\\/\\S+\'%3A%3Atext))\n\
t http_method d S -1 y.1[] c dp\n\
r http_header c .2* .2*[]	field:sz	value:sz\n\
r http_request c .3* .3*[]	method:.1	uri:sz	headers:.2*[]	content_type:sz	content:sz\n\
r http_response c .4* .4*[]	status:n	content_type:sz	headers:.2*[]	content:sz\n\
f http 20g .4* .3* nrequest\n\
f http_get 20g .4* sz nuri\n\
f http_header 20g .2* sz,sz nfield,value\n\
f http_post 20g .4* sz,sz,sz nuri,content,content_type\n\
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
# pg_cron\n\
n cron\n\
r cron:job r .1* .1*[] F	jobid:k:!=nextval(\'cron.jobid_seq\'%3A%3Aregclass)	schedule:p:!	command:p:!	nodename:p:!=\'localhost\'%3A%3Atext	nodeport:n:!=5432	database:p:!=current_database()	username:p:!=CURRENT_USER	active:g:!=true	jobname:p\n\
r cron:job_run_details r .2* .2*[] F	jobid:k	runid:k:!	job_pid:n	database:p	username:p	command:p	status:p	return_message:p	start_time:ww	end_time:ww\n\
r cron:jobid_seq S 0 0	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
s .3 k 1 1 1 9223372036854775807 1 0 -\n\
i .1 cron:job_pkey PU btree 1 1:2es:0\n\
i .2 cron:job_run_details_pkey PU btree 1 2:2es:0\n\
i .1 cron:jobname_username_uniq U btree 2 9:2eu:0,7:2eu:0\n\
p .1 cron_job_policy * 1 0 (username%20%3D%20CURRENT_USER) -\n\
p .2 cron_job_run_details_policy * 1 0 (username%20%3D%20CURRENT_USER) -\n\
c .1 job_pkey p 1 .5\n\
c .1 jobname_username_uniq u 9,7 .7\n\
c .2 job_run_details_pkey p 2 .6\n\
f cron:alter_job 20g 1ra k,p,p,p,p,g njob_id,schedule,command,database,username,active dNULL%3A%3Atext|NULL%3A%3Atext|NULL%3A%3Atext|NULL%3A%3Atext|NULL%3A%3Aboolean\n\
f cron:schedule 20g k p,p nschedule,command\n\
f cron:schedule 20g k p,p,p njob_name,schedule,command\n\
f cron:schedule_in_database 20g k p,p,p,p,p,g njob_name,schedule,command,database,username,active dNULL%3A%3Atext|true\n\
f cron:unschedule 2sw g k njob_id\n\
f cron:unschedule 2sw g p njob_name\n\
# pg_graphql\n\
f resolve 20g 2xm p,2xm,p,2xm nquery,variables,operationName,extensions d\'{}\'%3A%3Ajsonb|NULL%3A%3Atext|NULL%3A%3Ajsonb\n\
# pg_net\n\
n net\n\
t net:request_status e E 4 y.1[] lPENDING,SUCCESS,ERROR\n\
r net:_http_response r .2* .2*[] U	id:k	status_code:n	content_type:p	headers:2xm	content:p	timed_out:g	error_msg:p	created:ww:!=now()\n\
r net:http_request_queue r .3* .3*[] U	id:k:!=nextval(\'net.http_request_queue_id_seq\'%3A%3Aregclass)	method:p:!	url:p:!	headers:2xm	body:h	timeout_milliseconds:n:!\n\
r net:http_request_queue_id_seq S 0 0 U	last_value:k:!	log_cnt:k:!	is_called:g:!\n\
r net:http_response c .5* .5*[]	status_code:n	headers:2xm	body:p\n\
s .4 k 1 1 1 9223372036854775807 1 0 .3.1\n\
f net:http_delete 20g k p,2xm,2xm,n,2xm nurl,params,headers,timeout_milliseconds,body d\'{}\'%3A%3Ajsonb|\'{}\'%3A%3Ajsonb|5000|NULL%3A%3Ajsonb\n\
f net:http_get 240 k p,2xm,2xm,n nurl,params,headers,timeout_milliseconds d\'{}\'%3A%3Ajsonb|\'{}\'%3A%3Ajsonb|5000\n\
f net:http_post 240 k p,2xm,2xm,2xm,n nurl,body,params,headers,timeout_milliseconds d\'{}\'%3A%3Ajsonb|\'{}\'%3A%3Ajsonb|\'{"Content-Type"%3A%20"application/json"}\'%3A%3Ajsonb|5000\n\
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
# pgroonga\n\
m pgroonga i\n\
f pgroonga_stub_handler 180 91 1rd\n\
F pgroonga_text_full_text_search_ops_v2 pgroonga\n\
C pgroonga_text_full_text_search_ops_v2 pgroonga p 1 .2 1:2q\n\
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
# supabase_vault\n\
r decrypted_secrets v .0* .0*[]	id:29y	name:p	description:p	secret:p	decrypted_secret:p	key_id:29y	nonce:h	created_at:ww	updated_at:ww\n\
r secrets r .1* .1*[]	id:29y:!=gen_random_uuid()	name:p	description:p:!=\'\'%3A%3Atext	secret:p:!	key_id:29y	nonce:h	created_at:ww:!=CURRENT_TIMESTAMP	updated_at:ww:!=CURRENT_TIMESTAMP\n\
v .0 SELECT secrets.id, secrets.name, secrets.description, secrets.secret, secrets.secret AS decrypted_secret, secrets.key_id, secrets.nonce, secrets.created_at, secrets.updated_at FROM vault.secrets\n\
i .1 secrets_name_idx U btree 1 2:2eu:0 w(name%20IS%20NOT%20NULL)\n\
i .1 secrets_pkey PU btree 1 1:7rl:0\n\
c .1 secrets_pkey p 1 .4\n\
f create_secret 20g 29y p,p,p,29y nnew_secret,new_name,new_description,new_key_id dNULL%3A%3Atext|\'\'%3A%3Atext|NULL%3A%3Auuid\n\
f update_secret 20g 1ra 29y,p,p,p,29y nsecret_id,new_secret,new_name,new_description,new_key_id dNULL%3A%3Atext|NULL%3A%3Atext|NULL%3A%3Atext|NULL%3A%3Auuid\n\
# wrappers\n\
w wasm_wrapper\n\
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
