// Everything that the tables need, out of one database. Rows keep the server's names and oids; `extension` is a member's.
const MEMBER = (catalog, alias) =>
  `(select e.extname from pg_depend d join pg_extension e on e.oid = d.refobjid where d.classid = '${catalog}'::regclass and d.objid = ${alias}.oid and d.refclassid = 'pg_extension'::regclass and d.deptype = 'e') as extension`;
const ACL = (column) =>
  `(select json_agg(json_build_array(x.grantee::int8, x.privilege_type, x.is_grantable)) from aclexplode(${column}) x) as acl, ${column} is not null as has_acl`;

const QUERIES = {
  namespaces: `select n.oid::int8, n.nspname as name, ${ACL('n.nspacl')}, ${MEMBER('pg_namespace', 'n')} from pg_namespace n order by n.oid`,
  types: `
    select t.oid::int8, n.nspname as namespace, t.typname as name, t.typtype as kind, t.typcategory as category, t.typispreferred as preferred,
      t.typelem::int8 as element, t.typsubscript::text = 'array_subscript_handler' as true_array, t.typarray::int8 as array, t.typlen as length, t.typcollation::int8 as collation,
      t.typrelid::int8 as relation, t.typbasetype::int8 as base, t.typtypmod as modifier, t.typnotnull as not_null, t.typdefault as default_text, not t.typisdefined as shell,
      r.rngsubtype::int8 as subtype, r.rngmultitypid::int8 as multirange, r.rngsubopc::int8 as range_opclass,
      (select m.rngtypid::int8 from pg_range m where m.rngmultitypid = t.oid) as range_type,
      (select json_agg(e.enumlabel order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid) as labels,
      (select json_agg(json_build_array(k.conname, pg_get_constraintdef(k.oid)) order by k.conname) from pg_constraint k where k.contypid = t.oid and k.contype = 'c') as checks,
      ${ACL('t.typacl')}, ${MEMBER('pg_type', 't')}
    from pg_type t join pg_namespace n on n.oid = t.typnamespace left join pg_range r on r.rngtypid = t.oid order by t.oid`,
  routines: `
    select p.oid::int8, n.nspname as namespace, p.proname as name, p.prokind as kind, p.prorettype::int8 as returns, p.proretset as returns_set, p.proargtypes::text as inputs,
      p.provariadic::int8 as variadic, p.pronargdefaults as defaults, p.proallargtypes::text as all_types, p.proargmodes::text as modes, p.proargnames as names,
      p.provolatile as volatility, p.proisstrict as strict, p.proleakproof as leakproof, p.prosecdef as definer, p.proparallel as parallel, l.lanname as language, p.proconfig as settings,
      case when l.lanname = 'sql' then coalesce(pg_get_function_sqlbody(p.oid), p.prosrc) end as body,
      case when p.pronargdefaults > 0 then (select json_agg(pg_get_function_arg_default(p.oid, i::int4)) from generate_series(1, coalesce(cardinality(p.proallargtypes), p.pronargs)) i) end as default_texts,
      a.aggkind as aggregate, a.aggnumdirectargs as direct, ${ACL('p.proacl')}, ${MEMBER('pg_proc', 'p')}
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_language l on l.oid = p.prolang left join pg_aggregate a on a.aggfnoid = p.oid order by p.oid`,
  operators: `
    select o.oid::int8, n.nspname as namespace, o.oprname as name, o.oprleft::int8 as left, o.oprright::int8 as right, o.oprresult::int8 as result, o.oprcode::oid::int8 as function,
      o.oprcom::int8 as commutator, o.oprnegate::int8 as negator, o.oprcanhash as hashes, o.oprcanmerge as merges, ${MEMBER('pg_operator', 'o')}
    from pg_operator o join pg_namespace n on n.oid = o.oprnamespace order by o.oid`,
  casts: `select c.oid::int8, c.castsource::int8 as source, c.casttarget::int8 as target, c.castfunc::int8 as function, c.castcontext as context, c.castmethod as method, ${MEMBER('pg_cast', 'c')} from pg_cast c order by c.oid`,
  families: `select f.oid::int8, n.nspname as namespace, f.opfname as name, m.amname as method, ${MEMBER('pg_opfamily', 'f')} from pg_opfamily f join pg_namespace n on n.oid = f.opfnamespace join pg_am m on m.oid = f.opfmethod order by f.oid`,
  classes: `
    select c.oid::int8, n.nspname as namespace, c.opcname as name, m.amname as method, c.opcintype::int8 as type, c.opcdefault as is_default, c.opcfamily::int8 as family, c.opckeytype::int8 as key,
      (select json_agg(json_build_array(a.amopstrategy, a.amopopr::int8) order by a.amoprighttype <> c.opcintype, a.amopstrategy, (select o.oprname from pg_operator o where o.oid = a.amopopr), a.amoprighttype)
        from pg_amop a where a.amopfamily = c.opcfamily and a.amoplefttype = c.opcintype) as operators, ${MEMBER('pg_opclass', 'c')}
    from pg_opclass c join pg_namespace n on n.oid = c.opcnamespace join pg_am m on m.oid = c.opcmethod order by c.oid`,
  collations: `select c.oid::int8, n.nspname as namespace, c.collname as name, c.collprovider as provider, c.collisdeterministic as deterministic, ${MEMBER('pg_collation', 'c')} from pg_collation c join pg_namespace n on n.oid = c.collnamespace order by c.oid`,
  methods: `select m.oid::int8, m.amname as name, m.amtype as type, ${MEMBER('pg_am', 'm')} from pg_am m order by m.oid`,
  languages: `select l.oid::int8, l.lanname as name, l.lanpltrusted as trusted, ${MEMBER('pg_language', 'l')} from pg_language l order by l.oid`,
  textSearch: `
    select * from (
      select o.oid::int8, n.nspname as namespace, o.cfgname as name, 'c' as object, ${MEMBER('pg_ts_config', 'o')} from pg_ts_config o join pg_namespace n on n.oid = o.cfgnamespace
      union all select o.oid::int8, n.nspname, o.dictname, 'd', ${MEMBER('pg_ts_dict', 'o')} from pg_ts_dict o join pg_namespace n on n.oid = o.dictnamespace
      union all select o.oid::int8, n.nspname, o.prsname, 'p', ${MEMBER('pg_ts_parser', 'o')} from pg_ts_parser o join pg_namespace n on n.oid = o.prsnamespace
      union all select o.oid::int8, n.nspname, o.tmplname, 't', ${MEMBER('pg_ts_template', 'o')} from pg_ts_template o join pg_namespace n on n.oid = o.tmplnamespace) x order by oid`,
  roles: `select r.oid::int8, r.rolname as name, r.rolsuper as superuser, r.rolbypassrls as bypass, r.rolcreaterole as create_role, r.rolcreatedb as create_database, r.rolcanlogin as login, r.rolreplication as replication, r.rolinherit as inherit,
      (select json_agg(m.roleid::int8 order by m.roleid) from pg_auth_members m where m.member = r.oid) as member_of from pg_roles r where r.oid < 16384 order by r.oid`,
  relations: `
    select c.oid::int8, n.nspname as namespace, c.relname as name, c.relkind as kind, c.reltype::int8 as row_type, c.relrowsecurity as row_security, c.relforcerowsecurity as force_row_security, c.relpersistence as persistence,
      c.reloptions as options, (select m.amname from pg_am m where m.oid = c.relam) as method, ${ACL('c.relacl')}, ${MEMBER('pg_class', 'c')},
      (select json_agg(json_build_object('name', a.attname, 'number', a.attnum, 'type', a.atttypid::int8, 'modifier', a.atttypmod, 'not_null', a.attnotnull, 'identity', a.attidentity, 'generated', a.attgenerated,
          'collation', case when a.attcollation <> t.typcollation then a.attcollation::int8 else 0 end, 'default', pg_get_expr(d.adbin, d.adrelid)) order by a.attnum)
        from pg_attribute a join pg_type t on t.oid = a.atttypid left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid, true) end as definition,
      (select json_build_object('type', s.seqtypid::int8, 'start', s.seqstart, 'increment', s.seqincrement, 'min', s.seqmin::text, 'max', s.seqmax::text, 'cache', s.seqcache, 'cycle', s.seqcycle,
          'owned', (select json_build_array(d.refobjid::int8, d.refobjsubid, d.deptype = 'i') from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i') and d.refobjsubid > 0))
        from pg_sequence s where s.seqrelid = c.oid) as sequence,
      (select json_build_object('table', x.indrelid::int8, 'unique', x.indisunique, 'primary', x.indisprimary, 'exclusion', x.indisexclusion, 'keys', x.indnkeyatts, 'parts', x.indkey::text, 'classes', x.indclass::text, 'options', x.indoption::text,
          'expressions', (select json_agg(pg_get_indexdef(c.oid, g, true) order by g) from generate_series(1, x.indnatts) g), 'predicate', pg_get_expr(x.indpred, x.indrelid)) from pg_index x where x.indexrelid = c.oid) as index,
      (select json_agg(json_build_object('name', k.conname, 'type', k.contype, 'columns', k.conkey, 'index', k.conindid::int8, 'table', k.confrelid::int8, 'foreign', k.confkey, 'delete', k.confdeltype, 'update', k.confupdtype,
          'match', k.confmatchtype, 'operators', k.conpfeqop::text, 'expression', pg_get_expr(k.conbin, k.conrelid)) order by k.conname) from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'u', 'f', 'c', 'x')) as constraints,
      (select json_agg(json_build_object('name', p.polname, 'command', p.polcmd, 'permissive', p.polpermissive, 'roles', (select json_agg(r::int8) from unnest(p.polroles) r), 'using', pg_get_expr(p.polqual, p.polrelid), 'check', pg_get_expr(p.polwithcheck, p.polrelid)) order by p.polname)
        from pg_policy p where p.polrelid = c.oid) as policies,
      (select json_agg(json_build_object('name', t.tgname, 'function', t.tgfoid::int8, 'type', t.tgtype, 'enabled', t.tgenabled) order by t.tgname) from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal) as triggers
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname not like 'pg_toast%' order by c.oid`,
  eventTriggers: `select e.oid::int8, e.evtname as name, e.evtevent as event, e.evtfoid::int8 as function, e.evttags as tags, e.evtenabled as enabled, ${MEMBER('pg_event_trigger', 'e')} from pg_event_trigger e order by e.oid`,
  wrappers: `select w.oid::int8, w.fdwname as name, ${MEMBER('pg_foreign_data_wrapper', 'w')} from pg_foreign_data_wrapper w order by w.oid`,
  servers: `select s.oid::int8, s.srvname as name, s.srvfdw::int8 as wrapper, ${MEMBER('pg_foreign_server', 's')} from pg_foreign_server s order by s.oid`,
  defaultPrivileges: `select d.defaclrole::int8 as role, n.nspname as namespace, d.defaclobjtype as object, ${ACL('d.defaclacl')} from pg_default_acl d join pg_namespace n on n.oid = d.defaclnamespace order by 2, 3`,
  transforms: `select t.oid::int8, t.trftype::int8 as type, l.lanname as language, ${MEMBER('pg_transform', 't')} from pg_transform t join pg_language l on l.oid = t.trflang order by t.oid`,
  extensions: `
    select e.oid::int8, e.extname as name, e.extversion as version, n.nspname as namespace, v.relocatable, v.schema, v.requires, v.trusted, v.superuser
    from pg_extension e join pg_namespace n on n.oid = e.extnamespace left join pg_available_extension_versions v on v.name = e.extname and v.version = e.extversion order by e.extname`,
};

/** All catalogs of one database, as arrays of rows. */
export async function readCatalog(server) {
  const catalog = {};
  for (const [name, sql] of Object.entries(QUERIES)) catalog[name] = await server.query(sql);
  return catalog;
}
