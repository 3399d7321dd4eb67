/** What a server's catalogs say of a schema, section by section, in the canonical form. */

const NOTEXT = (cls: string, oid: string): string =>
  `not exists (select 1 from pg_depend d where d.classid = '${cls}'::regclass and d.objid = ${oid} and d.deptype = 'e')`;
const USERNS = (col: string): string =>
  `${col} not in (select oid from pg_namespace where nspname in ('pg_catalog','information_schema','pg_toast') or nspname like 'pg_temp%' or nspname like 'pg_toast_temp%')`;
const ACL = (acl: string, owner: string): string =>
  `(select coalesce(jsonb_agg(jsonb_build_object('grantee', g, 'privileges', p) order by g), '[]') from (select case when x.grantee = 0 then 'PUBLIC' else pg_get_userbyid(x.grantee) end as g, jsonb_agg(x.privilege_type || case when x.is_grantable then '*' else '' end order by x.privilege_type) as p from aclexplode(${acl}) x where x.grantee <> ${owner} group by 1) s)`;

/** What a stored expression reads, bound: columns as schema.relation.column, functions as schema.name(). */
const READS = (cls: string, oid: string, self: string): string => `(select coalesce(jsonb_agg(distinct x.r order by x.r), '[]') from (
      select rn.nspname || '.' || rc.relname || '.' || ra.attname as r from pg_depend d join pg_class rc on d.refclassid = 'pg_class'::regclass and rc.oid = d.refobjid join pg_namespace rn on rn.oid = rc.relnamespace join pg_attribute ra on ra.attrelid = rc.oid and ra.attnum = d.refobjsubid where d.classid = '${cls}'::regclass and d.objid = ${oid} and d.refobjsubid > 0 and rc.oid <> ${self}
      union all select fn.nspname || '.' || fp.proname || '()' from pg_depend d join pg_proc fp on d.refclassid = 'pg_proc'::regclass and fp.oid = d.refobjid join pg_namespace fn on fn.oid = fp.pronamespace where d.classid = '${cls}'::regclass and d.objid = ${oid} and fn.nspname not in ('pg_catalog', 'information_schema')) x)`;

export const QUERIES: Readonly<Record<string, string>> = {
  extensions: `select e.extname as name, n.nspname as schema, e.extversion as version from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname <> 'plpgsql' order by 1`,
  schemas: `select n.nspname as name, obj_description(n.oid, 'pg_namespace') as comment, ${ACL('n.nspacl', 'n.nspowner')} as grants from pg_namespace n where ${USERNS('n.oid')} and ${NOTEXT('pg_namespace', 'n.oid')} order by 1`,
  roles: `select rolname as name, rolsuper as superuser, rolbypassrls as bypassrls, rolcanlogin as login, rolinherit as inherit, (select coalesce(jsonb_agg(g.rolname order by g.rolname), '[]') from pg_auth_members m join pg_roles g on g.oid = m.roleid where m.member = r.oid) as "memberOf" from pg_roles r where rolname !~ '^pg_' and rolname <> 'postgres' order by 1`,
  relations: `
    select n.nspname as schema, c.relname as name,
      case when c.relispartition then case c.relkind when 'p' then 'partition-partitioned' else 'partition' end
           when c.relkind = 'r' then 'table' when c.relkind = 'p' then 'partitioned' when c.relkind = 'f' then 'foreign' when c.relkind = 'v' then 'view' when c.relkind = 'm' then 'materialized view' end as kind,
      pg_get_userbyid(c.relowner) as owner, c.relpersistence = 'u' as unlogged, c.relrowsecurity as rls, c.relforcerowsecurity as "rlsForced",
      case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end as "partitionKey",
      case when c.relispartition then pg_get_expr(c.relpartbound, c.oid) end as "partitionBound",
      (select coalesce(jsonb_agg(pn.nspname || '.' || p.relname order by i.inhseqno), '[]') from pg_inherits i join pg_class p on p.oid = i.inhparent join pg_namespace pn on pn.oid = p.relnamespace where i.inhrelid = c.oid) as parents,
      (select coalesce(jsonb_agg(o order by o), '[]') from unnest(c.reloptions) o) as options,
      coalesce((select split_part(o, '=', 2) in ('true','on','1','yes') from unnest(c.reloptions) o where o like 'security_invoker=%'), false) as "securityInvoker",
      case when c.relkind in ('v','m') then pg_get_viewdef(c.oid) end as definition,
      case when c.relkind in ('v','m') then (select ${READS('pg_rewrite', 'w.oid', 'c.oid')} from pg_rewrite w where w.ev_class = c.oid and w.rulename = '_RETURN') end as reads,
      case when c.relkind = 'm' then c.relispopulated end as populated,
      case c.relreplident when 'd' then 'default' when 'f' then 'full' when 'n' then 'nothing' when 'i' then 'index' end as "replicaIdentity",
      obj_description(c.oid, 'pg_class') as comment,
      ${ACL('c.relacl', 'c.relowner')} as grants,
      (select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
          'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'notNull', a.attnotnull,
          'default', case when a.attgenerated = '' then pg_get_expr(d.adbin, d.adrelid) end,
          'generated', case when a.attgenerated <> '' then pg_get_expr(d.adbin, d.adrelid) end,
          'identity', case a.attidentity when 'a' then 'always' when 'd' then 'by default' end,
          'collation', case when a.attcollation <> 0 and a.attcollation <> t.typcollation then (select cn.nspname || '.' || co.collname from pg_collation co join pg_namespace cn on cn.oid = co.collnamespace where co.oid = a.attcollation) end,
          'inherited', case when a.attinhcount > 0 and not a.attislocal then true end,
          'comment', col_description(c.oid, a.attnum),
          'grants', case when a.attacl is not null then ${ACL('a.attacl', 'c.relowner')} end)) order by a.attnum), '[]')
        from pg_attribute a join pg_type t on t.oid = a.atttypid left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r','p','f','v','m') and ${USERNS('n.oid')} and ${NOTEXT('pg_class', 'c.oid')} order by 1, 2`,
  constraints: `
    select n.nspname as schema, c.relname as table, k.conname as name,
      case k.contype when 'p' then 'primary key' when 'u' then 'unique' when 'f' then 'foreign key' when 'c' then 'check' when 'x' then 'exclude' when 't' then 'constraint trigger' when 'n' then 'not null' end as type,
      (select coalesce(jsonb_agg(a.attname order by o.ord), '[]') from unnest(k.conkey) with ordinality o(num, ord) join pg_attribute a on a.attrelid = k.conrelid and a.attnum = o.num) as columns,
      case when k.contype = 'f' then fn.nspname || '.' || f.relname end as "refTable",
      case when k.contype = 'f' then (select jsonb_agg(a.attname order by o.ord) from unnest(k.confkey) with ordinality o(num, ord) join pg_attribute a on a.attrelid = k.confrelid and a.attnum = o.num) end as "refColumns",
      case when k.contype = 'f' then case k.confdeltype when 'a' then 'no action' when 'r' then 'restrict' when 'c' then 'cascade' when 'n' then 'set null' when 'd' then 'set default' end end as "onDelete",
      case when k.contype = 'f' then case k.confupdtype when 'a' then 'no action' when 'r' then 'restrict' when 'c' then 'cascade' when 'n' then 'set null' when 'd' then 'set default' end end as "onUpdate",
      case when k.contype = 'f' then case k.confmatchtype when 'f' then 'full' when 'p' then 'partial' when 's' then 'simple' end end as match,
      case when k.contype = 'c' then pg_get_expr(k.conbin, k.conrelid) end as check,
      k.condeferrable as deferrable, k.condeferred as "initiallyDeferred", k.convalidated as validated, k.connoinherit as "noInherit",
      (k.coninhcount > 0 or k.conparentid <> 0) as inherited,
      case when k.contype in ('p','u','x') then ic.relname end as index,
      pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    left join pg_class f on f.oid = k.confrelid left join pg_namespace fn on fn.oid = f.relnamespace left join pg_class ic on ic.oid = k.conindid
    where ${USERNS('n.oid')} and ${NOTEXT('pg_class', 'c.oid')} order by 1, 2, 3`,
  indexes: `
    select n.nspname as schema, c.relname as name, tn.nspname || '.' || t.relname as table, am.amname as method, x.indisunique as unique, x.indisprimary as primary, x.indisvalid as valid, x.indnullsnotdistinct as "nullsNotDistinct",
      (select jsonb_agg(pg_get_indexdef(c.oid, g, true) order by g) from generate_series(1, x.indnkeyatts) g) as keys,
      (select coalesce(jsonb_agg(pg_get_indexdef(c.oid, g, true) order by g), '[]') from generate_series(x.indnkeyatts + 1, x.indnatts) g) as include,
      (select coalesce(jsonb_agg(case when a.attnum is null then null else a.attname end order by o.ord), '[]') from unnest(x.indkey[0:x.indnkeyatts-1]) with ordinality o(num, ord) left join pg_attribute a on a.attrelid = x.indrelid and a.attnum = o.num and o.num <> 0) as columns,
      pg_get_expr(x.indpred, x.indrelid) as predicate,
      exists (select 1 from pg_constraint k where k.conindid = c.oid and k.contype in ('p','u','x')) as "fromConstraint",
      c.relispartition as partition, pg_get_indexdef(c.oid) as definition, obj_description(c.oid, 'pg_class') as comment
    from pg_index x join pg_class c on c.oid = x.indexrelid join pg_namespace n on n.oid = c.relnamespace join pg_class t on t.oid = x.indrelid join pg_namespace tn on tn.oid = t.relnamespace join pg_am am on am.oid = c.relam
    where ${USERNS('n.oid')} and ${NOTEXT('pg_class', 't.oid')} and ${NOTEXT('pg_class', 'c.oid')} order by 1, 2`,
  policies: `
    select n.nspname as schema, c.relname as table, p.polname as name, p.polpermissive as permissive,
      case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end as cmd,
      (select jsonb_agg(case when r = 0 then 'public' else pg_get_userbyid(r) end order by case when r = 0 then 'public' else pg_get_userbyid(r)::text end) from unnest(p.polroles) r) as roles,
      pg_get_expr(p.polqual, p.polrelid) as qual, pg_get_expr(p.polwithcheck, p.polrelid) as "withCheck", ${READS('pg_policy', 'p.oid', '0')} as reads, obj_description(p.oid, 'pg_policy') as comment
    from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace where ${NOTEXT('pg_class', 'c.oid')} order by 1, 2, 3`,
  functions: `
    select n.nspname as schema, p.proname as name, case p.prokind when 'f' then 'function' when 'p' then 'procedure' when 'a' then 'aggregate' when 'w' then 'window' end as kind,
      (select coalesce(jsonb_agg(format_type(t, null) order by o), '[]') from unnest(p.proargtypes) with ordinality x(t, o)) as "argTypes",
      pg_get_function_arguments(p.oid) as arguments, pg_get_function_result(p.oid) as returns, l.lanname as language,
      case p.provolatile when 'i' then 'immutable' when 's' then 'stable' else 'volatile' end as volatility, p.prosecdef as "securityDefiner", pg_get_userbyid(p.proowner) as owner, p.proisstrict as strict, p.proleakproof as leakproof,
      (select substr(c, 13) from unnest(p.proconfig) c where c like 'search_path=%') as "searchPath",
      coalesce(to_jsonb(p.proconfig), '[]') as config,
      md5(coalesce(p.prosrc, '')) as "bodyMd5", (p.proacl is null) as "defaultAcl", ${ACL("coalesce(p.proacl, acldefault('f', p.proowner))", 'p.proowner')} as grants, obj_description(p.oid, 'pg_proc') as comment
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_language l on l.oid = p.prolang where ${USERNS('n.oid')} and ${NOTEXT('pg_proc', 'p.oid')}
      and not exists (select 1 from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'i') order by 1, 2, 4::text`,
  triggers: `
    select n.nspname as schema, c.relname as table, t.tgname as name,
      case when t.tgtype & 2 = 2 then 'before' when t.tgtype & 64 = 64 then 'instead of' else 'after' end as timing,
      array_remove(array[case when t.tgtype & 4 = 4 then 'insert' end, case when t.tgtype & 8 = 8 then 'delete' end, case when t.tgtype & 16 = 16 then 'update' end, case when t.tgtype & 32 = 32 then 'truncate' end], null) as events,
      case when t.tgtype & 1 = 1 then 'row' else 'statement' end as level, fn.nspname || '.' || p.proname as function, t.tgconstraint <> 0 as constraint, t.tgdeferrable as deferrable, t.tginitdeferred as "initiallyDeferred",
      case t.tgenabled when 'O' then 'origin' when 'D' then 'disabled' when 'R' then 'replica' when 'A' then 'always' end as enabled, t.tgparentid <> 0 as inherited, pg_get_triggerdef(t.oid) as definition
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace join pg_proc p on p.oid = t.tgfoid join pg_namespace fn on fn.oid = p.pronamespace where not t.tgisinternal and ${NOTEXT('pg_class', 'c.oid')} order by 1, 2, 3`,
  eventTriggers: `select evtname as name, evtevent as event, evtfoid::regproc::text as function, evtenabled as enabled from pg_event_trigger e where ${NOTEXT('pg_event_trigger', 'e.oid')} order by 1`,
  rules: `select n.nspname as schema, c.relname as table, r.rulename as name, pg_get_ruledef(r.oid) as definition from pg_rewrite r join pg_class c on c.oid = r.ev_class join pg_namespace n on n.oid = c.relnamespace where r.rulename <> '_RETURN' and ${USERNS('n.oid')} order by 1, 2, 3`,
  enums: `select n.nspname as schema, t.typname as name, (select jsonb_agg(e.enumlabel order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid) as values, obj_description(t.oid, 'pg_type') as comment from pg_type t join pg_namespace n on n.oid = t.typnamespace where t.typtype = 'e' and ${NOTEXT('pg_type', 't.oid')} order by 1, 2`,
  domains: `select n.nspname as schema, t.typname as name, format_type(t.typbasetype, t.typtypmod) as "baseType", t.typnotnull as "notNull", t.typdefault as default, (select coalesce(jsonb_agg(jsonb_build_object('name', k.conname, 'definition', pg_get_constraintdef(k.oid), 'validated', k.convalidated) order by k.conname), '[]') from pg_constraint k where k.contypid = t.oid) as constraints, obj_description(t.oid, 'pg_type') as comment from pg_type t join pg_namespace n on n.oid = t.typnamespace where t.typtype = 'd' and ${USERNS('n.oid')} and ${NOTEXT('pg_type', 't.oid')} order by 1, 2`,
  compositeTypes: `select n.nspname as schema, t.typname as name, (select coalesce(jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum), '[]') from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as attributes from pg_type t join pg_class c on c.oid = t.typrelid and c.relkind = 'c' join pg_namespace n on n.oid = t.typnamespace where ${USERNS('n.oid')} and ${NOTEXT('pg_type', 't.oid')} order by 1, 2`,
  rangeTypes: `select n.nspname as schema, t.typname as name, format_type(r.rngsubtype, null) as subtype from pg_range r join pg_type t on t.oid = r.rngtypid join pg_namespace n on n.oid = t.typnamespace where ${USERNS('n.oid')} and ${NOTEXT('pg_type', 't.oid')} order by 1, 2`,
  sequences: `select n.nspname as schema, c.relname as name, format_type(s.seqtypid, null) as type, s.seqstart::text as start, s.seqincrement::text as increment, s.seqmin::text as min, s.seqmax::text as max, s.seqcache::text as cache, s.seqcycle as cycle,
      (select tn.nspname || '.' || t.relname || '.' || a.attname from pg_depend d join pg_class t on t.oid = d.refobjid join pg_namespace tn on tn.oid = t.relnamespace join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('a','i') and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0 limit 1) as "ownedBy",
      exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'i') as identity, ${ACL('c.relacl', 'c.relowner')} as grants
    from pg_sequence s join pg_class c on c.oid = s.seqrelid join pg_namespace n on n.oid = c.relnamespace where ${USERNS('n.oid')} and ${NOTEXT('pg_class', 'c.oid')} order by 1, 2`,
  publications: `select p.pubname as name, p.puballtables as "allTables", (select coalesce(jsonb_agg(n.nspname || '.' || c.relname order by 1), '[]') from pg_publication_rel r join pg_class c on c.oid = r.prrelid join pg_namespace n on n.oid = c.relnamespace where r.prpubid = p.oid) as tables from pg_publication p order by 1`,
  foreignServers: `select s.srvname as name, w.fdwname as wrapper from pg_foreign_server s join pg_foreign_data_wrapper w on w.oid = s.srvfdw order by 1`,
  statistics: `select n.nspname as schema, s.stxname as name, s.stxrelid::regclass::text as table from pg_statistic_ext s join pg_namespace n on n.oid = s.stxnamespace order by 1, 2`,
  defaultPrivileges: `select pg_get_userbyid(d.defaclrole) as role, coalesce(n.nspname, '*') as schema, d.defaclobjtype::text as "objectType", ${ACL('d.defaclacl', 'd.defaclrole')} as grants from pg_default_acl d left join pg_namespace n on n.oid = d.defaclnamespace order by 1, 2, 3`,
};
