/** What PostgreSQL's `pg_get_...def` functions print of everything in a schema, and what we print. */
import type { PGlite } from '@electric-sql/pglite';
import { deparseConstraint } from '../../src/model/deparse/constraint.ts';
import type { DeparseOptions } from '../../src/model/deparse/context.ts';
import { deparse, deparseOverRow } from '../../src/model/deparse/expression.ts';
import { deparseIndex, deparseIndexPart } from '../../src/model/deparse/index.ts';
import { Names } from '../../src/model/deparse/names.ts';
import { deparsePartitionKey } from '../../src/model/deparse/partition.ts';
import { deparseArguments, deparseIdentityArguments, deparseResult, deparseRoutine } from '../../src/model/deparse/routine.ts';
import { deparseRule } from '../../src/model/deparse/rule.ts';
import { deparseStatistics } from '../../src/model/deparse/statistics.ts';
import { deparseTrigger } from '../../src/model/deparse/trigger.ts';
import { deparseView } from '../../src/model/deparse/view.ts';
import type { Routine } from '../../src/model/objects.ts';
import type { Schema } from '../../src/model/schema.ts';

/** Texts by kind and name. */
export type Printed = ReadonlyMap<string, string>;

const RELATION = 'join pg_namespace n on n.oid = c.relnamespace';
const USERS = "n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')";
const CALL = `n.nspname || '.' || p.proname || '(' || (select coalesce(string_agg(format_type(t, null), ',' order by o), '') from unnest(p.proargtypes) with ordinality as u(t, o)) || ')'`;
const ROUTINES = `from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${USERS}`;

const queries = (p: boolean): readonly string[] => [
  `select 'view ' || n.nspname || '.' || c.relname, pg_get_viewdef(c.oid, ${p}) from pg_class c ${RELATION} where relkind in ('v', 'm') and ${USERS}`,
  `select 'index ' || n.nspname || '.' || c.relname, pg_get_indexdef(c.oid, 0, ${p}) from pg_class c ${RELATION} where relkind in ('i', 'I') and ${USERS}`,
  `select 'part ' || n.nspname || '.' || c.relname || ' ' || g, pg_get_indexdef(c.oid, g, ${p}) from pg_class c ${RELATION} join pg_index x on x.indexrelid = c.oid, generate_series(1, x.indnatts) g where ${USERS}`,
  `select 'constraint ' || n.nspname || '.' || c.relname || '.' || k.conname, pg_get_constraintdef(k.oid, ${p}) from pg_constraint k join pg_class c on c.oid = k.conrelid ${RELATION} where ${USERS}`,
  `select 'trigger ' || n.nspname || '.' || c.relname || '.' || t.tgname, pg_get_triggerdef(t.oid, ${p}) from pg_trigger t join pg_class c on c.oid = t.tgrelid ${RELATION} where not tgisinternal`,
  `select 'rule ' || n.nspname || '.' || c.relname || '.' || r.rulename, pg_get_ruledef(r.oid, ${p}) from pg_rewrite r join pg_class c on c.oid = r.ev_class ${RELATION} where r.rulename <> '_RETURN' and ${USERS}`,
  `select 'default ' || n.nspname || '.' || c.relname || '.' || d.adnum, pg_get_expr(d.adbin, d.adrelid, ${p}) from pg_attrdef d join pg_class c on c.oid = d.adrelid ${RELATION} where ${USERS}`,
  `select 'using ' || n.nspname || '.' || c.relname || '.' || o.polname, pg_get_expr(o.polqual, o.polrelid, ${p}) from pg_policy o join pg_class c on c.oid = o.polrelid ${RELATION} where o.polqual is not null`,
  `select 'key ' || n.nspname || '.' || c.relname, pg_get_partkeydef(c.oid) from pg_class c ${RELATION} where relkind = 'p'`,
  `select 'statistics ' || n.nspname || '.' || stxname, pg_get_statisticsobjdef(s.oid) from pg_statistic_ext s join pg_namespace n on n.oid = s.stxnamespace`,
  `select 'arguments ' || ${CALL}, pg_get_function_arguments(p.oid) ${ROUTINES}`,
  `select 'identity ' || ${CALL}, pg_get_function_identity_arguments(p.oid) ${ROUTINES}`,
  `select 'result ' || ${CALL}, pg_get_function_result(p.oid) ${ROUTINES} and p.prokind <> 'p'`,
  `select 'function ' || ${CALL}, pg_get_functiondef(p.oid) ${ROUTINES} and p.prokind <> 'a'`,
];

export async function printedByServer(db: PGlite, path: string, pretty: boolean): Promise<Printed> {
  const texts = new Map<string, string>();
  await db.exec(`set search_path = ${path}`);
  for (const query of queries(pretty)) {
    const { rows } = await db.query<[string, string]>(query, [], { rowMode: 'array' });
    for (const [name, text] of rows) texts.set(name, text);
  }
  return new Map([...texts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function printedByUs(schema: Schema, path: readonly string[], pretty: boolean): Printed {
  const namespaces = ['pg_catalog', ...path].flatMap((name) => schema.namespaceNamed(name)?.id ?? []);
  const options: DeparseOptions = { path: { namespaces, creation: undefined, temporary: undefined }, pretty };
  const names = new Names(schema, namespaces);
  const texts = new Map<string, string>();
  const nameOf = (object: { namespace: number; name: string }) => `${schema.namespace(object.namespace)?.name}.${object.name}`;
  const tableName = (id: number) => nameOf(schema.relation(id) as { namespace: number; name: string });
  const add = (name: string, text: string | undefined) => text !== undefined && texts.set(name, text);
  const callOf = (routine: Routine) => `${nameOf(routine)}(${routine.inputs.map((type) => names.type(type, null)).join(',')})`;

  for (const relation of schema.all('relation')) {
    if (relation.view) add(`view ${nameOf(relation)}`, deparseView(schema, relation, options));
    if (relation.index) add(`index ${nameOf(relation)}`, deparseIndex(schema, relation, options));
    for (const i of relation.index?.parts.keys() ?? [])
      add(`part ${nameOf(relation)} ${i + 1}`, deparseIndexPart(schema, relation, i + 1, options));
    add(`key ${nameOf(relation)}`, deparsePartitionKey(schema, relation, { ...options, pretty: false }));
  }
  for (const constraint of schema.all('constraint'))
    if (constraint.relation > 0)
      add(`constraint ${tableName(constraint.relation)}.${constraint.name}`, deparseConstraint(schema, constraint, options));
  for (const trigger of schema.all('trigger'))
    add(`trigger ${tableName(trigger.relation)}.${trigger.name}`, deparseTrigger(schema, trigger, options));
  for (const rule of schema.all('rule')) add(`rule ${tableName(rule.relation)}.${rule.name}`, deparseRule(schema, rule, options));
  for (const value of schema.all('default value')) {
    const table = schema.relation(value.relation);
    if (table) add(`default ${nameOf(table)}.${value.attribute}`, deparseOverRow(schema, value.value.expression, table, options));
  }
  for (const { relation, name, using } of schema.all('policy')) {
    const table = schema.relation(relation);
    if (table && using) add(`using ${nameOf(table)}.${name}`, deparse(schema, using.expression, new Map([[using.row.id, table]]), options));
  }
  for (const statistics of schema.all('statistics'))
    add(`statistics ${nameOf(statistics)}`, deparseStatistics(schema, statistics, { ...options, pretty: false }));
  for (const routine of schema.all('routine')) {
    add(`arguments ${callOf(routine)}`, deparseArguments(schema, routine, options));
    add(`identity ${callOf(routine)}`, deparseIdentityArguments(schema, routine, options));
    add(`result ${callOf(routine)}`, deparseResult(schema, routine, options));
    add(`function ${callOf(routine)}`, deparseRoutine(schema, routine, options));
  }
  return new Map([...texts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
