/** What migrations ask the catalogs: the replay has to answer as PostgreSQL does. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Both, startBoth } from './both.ts';
import { HISTORY } from './history.ts';

let both: Both;
beforeAll(async () => {
  both = await startBoth(HISTORY);
});
afterAll(() => both.close());

/** Names of constraints on NOT NULL columns and the like are PostgreSQL's; oids are nobody's business. */
const OURS = "in ('app', 'public', 'Odd one')";

const QUERIES: Readonly<Record<string, string>> = {
  schemas: `select nspname, pg_get_userbyid(nspowner) from pg_namespace where nspname ${OURS}`,
  roles: `select rolname, rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolcanlogin, rolbypassrls from pg_roles where rolname !~ '^pg_'`,
  members: `select r.rolname, m.rolname, a.admin_option from pg_auth_members a join pg_roles r on r.oid = a.roleid join pg_roles m on m.oid = a.member where r.rolname !~ '^pg_'`,
  relations: `select n.nspname, c.relname, c.relkind, c.relrowsecurity, c.relforcerowsecurity, c.relispartition, c.relpersistence from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname ${OURS}`,
  columns: `select c.relname, a.attname, a.attnum, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.atthasdef, a.attidentity, a.attgenerated from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace where n.nspname ${OURS} and a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'v', 'm', 'p')`,
  defaults: `select c.relname, a.attname, pg_get_expr(d.adbin, d.adrelid) from pg_attrdef d join pg_class c on c.oid = d.adrelid join pg_attribute a on a.attrelid = c.oid and a.attnum = d.adnum join pg_namespace n on n.oid = c.relnamespace where n.nspname ${OURS}`,
  constraints: `select conname, contype, conrelid::regclass::text, confrelid::regclass::text, condeferrable, condeferred, convalidated, confdeltype, confupdtype, conkey::text, confkey::text from pg_constraint k join pg_namespace n on n.oid = k.connamespace where n.nspname ${OURS}`,
  definitions: `select conname, pg_get_constraintdef(k.oid) from pg_constraint k join pg_namespace n on n.oid = k.connamespace where n.nspname ${OURS}`,
  indexes: `select schemaname, tablename, indexname, indexdef from pg_indexes where schemaname ${OURS}`,
  tables: `select schemaname, tablename, tableowner, hasindexes, rowsecurity from pg_tables where schemaname ${OURS}`,
  policies: `select schemaname, tablename, policyname, permissive, roles::text, cmd, qual, with_check from pg_policies`,
  enums: `select t.typname, e.enumlabel from pg_enum e join pg_type t on t.oid = e.enumtypid`,
  routines: `select p.proname, pg_get_function_identity_arguments(p.oid), pg_get_function_result(p.oid), p.prosecdef, p.provolatile, p.proisstrict, p.prokind from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname ${OURS}`,
  triggers: `select tgname, tgrelid::regclass::text, tgenabled, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal`,
  views: `select schemaname, viewname, viewowner from pg_views where schemaname ${OURS}`,
  'columns of the standard': `select table_schema, table_name, column_name, ordinal_position, column_default, is_nullable, data_type, character_maximum_length, numeric_precision, udt_name, is_identity, is_generated from information_schema.columns where table_schema ${OURS}`,
  'constraints of the standard': `select constraint_schema, constraint_name, table_name, constraint_type, is_deferrable from information_schema.table_constraints where table_schema ${OURS} and constraint_name !~ '_not_null$'`,
  'privileges of the standard': `select grantee, table_schema, table_name, privilege_type, is_grantable from information_schema.role_table_grants where table_schema ${OURS}`,
  'what may be done': `select r.rolname, c.relname, has_table_privilege(r.rolname, c.oid, 'select'), has_table_privilege(r.rolname, c.oid, 'insert') from pg_roles r, pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname ${OURS} and c.relkind = 'r' and r.rolname !~ '^pg_'`,
  comments: `select c.relname, d.description from pg_description d join pg_class c on c.oid = d.objoid and d.classoid = 'pg_class'::regclass join pg_namespace n on n.oid = c.relnamespace where n.nspname ${OURS}`,
  'names that are there or not': `select to_regclass('app.items')::text, to_regclass('app.nothing')::text, to_regtype('app.mood')::text, to_regprocedure('app.nothing()')::text, to_regnamespace('app')::text, to_regrole('reader')::text`,
};

it.each(Object.entries(QUERIES))('%s', async (_, query) => {
  const answer = await both.server(query);
  expect(answer.length).toBeGreaterThan(0);
  expect(answer.filter((line) => line.startsWith('!'))).toEqual([]);
  expect(both.model(query)).toEqual(answer);
});
