/** A witness as a script for psql: a superuser runs it after the migrations, and it takes everything back. */
import { quoteLiteral } from '../model/deparse/names.ts';
import { quoteIdentifier } from '../model/identifier.ts';
import type { Relation } from '../model/objects.ts';
import type { Schema } from '../model/schema.ts';
import type { Tenancy } from '../tenancy/index.ts';
import { gone, ownerColumns, planted, standing, tablesLike } from './attack/effect.ts';
import { Named } from './attack/named.ts';
import { lacksDefault } from './attack/partition.ts';
import { Planned, type PlannedRow } from './attack/planned.ts';
import { Rights } from './attack/rights.ts';
import { insert, rowsReturned, rowsShown, type Shop, statementOf, update, whereKey } from './attack/statement.ts';
import { materializedUnder, throughOf } from './attack/through.ts';
import type { Act, Caller, Cell, Witness } from './proof.ts';

/**
 * Its last line of output is `OBSERVED own_rows=N leak_rows=N`: how many rows the caller reached by right, and how many of
 * another tenant. Nothing where the cell has no witness.
 */
export function attackScript(schema: Schema, cell: Cell, tenancy: Tenancy, caller?: Caller): string | undefined {
  const witness = cell.witness ?? cell.ways.find((way) => way.verdict === cell.verdict && way.witness)?.witness;
  if (!witness) return undefined;
  const assumed = caller?.assumed === true || (cell.role !== 'public' && schema.roleNamed(cell.role) === undefined);
  const shop: Shop = { schema, named: new Named(schema), rights: new Rights(schema, actingRole(witness.act, cell.role), assumed) };
  const attack = planAttack(shop, tenancy, witness);
  const { act } = witness;
  const lines = [
    ...witness.says.split('\n').map((line) => `-- ${line}`),
    '-- To be run by a superuser, with psql, after the migrations. It takes everything back.',
    '\\set ON_ERROR_STOP off',
    '\\set ON_ERROR_ROLLBACK on',
    '\\set own 0',
    '\\set leak 0',
    'BEGIN;',
    ...callerMade(schema, cell.role, assumed, shop, attack),
    ...world(shop, attack),
    ...(READS.has(act.kind) ? before(shop, attack, cell.role, witness) : []),
    ...targets(shop, attack),
    ...(act.kind === 'references' ? probe(shop, attack, cell.role, witness) : attempt(shop, tenancy, attack, cell.role, witness)),
    'ROLLBACK;',
    '\\echo OBSERVED own_rows=:own leak_rows=:leak',
  ];
  return `${lines.join('\n')}\n`;
}

const READS: ReadonlySet<Act['kind']> = new Set(['select', 'call']);

const actingRole = ({ as }: Act, role: string): string => as ?? role;

interface Attack {
  readonly rows: readonly PlannedRow[];
  readonly targets: readonly PlannedRow[];
  /** What each act asks to be stored. */
  readonly asked: ReadonlyMap<Act, PlannedRow>;
  /** The acts in their order; the last is what reaches the row. */
  readonly acts: readonly Act[];
  readonly refreshed: readonly Relation[];
}

function planAttack({ schema, named, rights }: Shop, tenancy: Tenancy, { world, act }: Witness): Attack {
  const planned = new Planned(schema, tenancy);
  for (const { table, row, target } of world) {
    const relation = named.relation(table);
    if (relation) planned.add(relation, row, target, 'given');
  }
  const acts: Act[] = [];
  for (let at: Act | undefined = act; at; at = at.first) acts.unshift(at);
  const asked = new Map<Act, PlannedRow>();
  for (const one of acts) {
    const relation = named.relation(one.through);
    if (!relation || (one.kind !== 'insert' && one.kind !== 'update')) continue;
    const { base, nameOf } = throughOf(schema, relation);
    const given = base.columns.flatMap((column) => {
      const value = one.values?.[nameOf(column.attribute) ?? ''];
      return value === undefined ? [] : [[column.name, value] as const];
    });
    asked.set(one, planned.add(base, Object.fromEntries(given), false, one.kind === 'insert' ? 'asked' : 'changed'));
  }
  planned.complete((row, column) => {
    const one = [...asked].find(([, other]) => other === row)?.[0];
    const relation = one && named.relation(one.through);
    if (!relation || column.identity === 'always') return false;
    const name = throughOf(schema, relation).nameOf(column.attribute);
    const shown = relation.columns.find((other) => other.name === name && !other.dropped);
    return shown !== undefined && rights.may(relation, shown, 'INSERT');
  });
  const stored = planned.rows.filter(({ origin }) => origin === 'given' || origin === 'made');
  const reads = named.relation(act.through);
  return {
    rows: stored.filter(({ target }) => !target),
    targets: stored.filter(({ target }) => target),
    asked,
    acts,
    refreshed: reads ? materializedUnder(schema, reads) : [],
  };
}

/** A role that is only supposed to be there is made for the time. */
function callerMade(schema: Schema, role: string, assumed: boolean, { named }: Shop, { rows, targets, asked }: Attack): string[] {
  const name = quoteIdentifier(role);
  const made = role === 'public' || schema.roleNamed(role) === undefined ? [`CREATE ROLE ${role === 'public' ? ANYBODY : name};`] : [];
  if (!assumed) return made;
  const namespaces = new Set([...rows, ...targets, ...asked.values()].map(({ relation }) => relation.namespace));
  const schemas = [...namespaces].map((id) => quoteIdentifier(schema.namespace(id)?.name ?? '')).join(', ');
  if (schemas === '') return made;
  void named;
  return [
    '-- Nothing is granted to anybody, so the caller is taken to have all privileges on tables.',
    ...made,
    `GRANT USAGE ON SCHEMA ${schemas} TO ${name};`,
    `GRANT ALL ON ALL TABLES IN SCHEMA ${schemas} TO ${name};`,
    `GRANT ALL ON ALL SEQUENCES IN SCHEMA ${schemas} TO ${name};`,
  ];
}

/** Somebody who has what PUBLIC has. */
const ANYBODY = 'anybody_at_all';

/** As a replica stores rows: as they are. No trigger rewrites them, and keys are not followed, so that their order does not matter. */
const AS_GIVEN = 'SET LOCAL session_replication_role = replica;';
const AS_EVER = 'SET LOCAL session_replication_role = origin;';

function world({ schema, named }: Shop, { rows, targets }: Attack): string[] {
  const tables = new Set([...rows, ...targets].map(({ relation }) => relation));
  const partitions = [...tables].filter((relation) => lacksDefault(schema, relation));
  return [
    ...partitions.map((relation, i) => `CREATE TABLE ${elsewhere(named, schema, relation, i)} PARTITION OF ${named.of(relation)} DEFAULT;`),
    ...(rows.length === 0
      ? []
      : ['-- What stands there. Rows are stored as they are given: no trigger rewrites them, no key is followed.', AS_GIVEN]),
    ...rows.map((row) => `${stored(named, row)};`),
    ...(rows.length === 0 ? [] : [AS_EVER]),
  ];
}

const elsewhere = (_named: Named, schema: Schema, relation: Relation, i: number): string =>
  `${quoteIdentifier(schema.namespace(relation.namespace)?.name ?? '')}.${quoteIdentifier(`rest_of_the_rows_${i + 1}`)}`;

const stored = (named: Named, row: PlannedRow): string =>
  insert(
    { named } as Shop,
    { relation: row.relation, base: row.relation, nameOf: (attribute) => row.relation.columns[attribute - 1]?.name },
    row,
  );

function targets({ named }: Shop, { targets, refreshed }: Attack): string[] {
  return [
    ...(targets.length === 0 ? [] : ["-- The other tenant's.", AS_GIVEN]),
    ...targets.map((row, i) => `${stored(named, row)} RETURNING tableoid AS target${i + 1}_table, ctid AS target${i + 1}_row \\gset`),
    ...(targets.length === 0 ? [] : [AS_EVER]),
    ...refreshed.map((relation) => `REFRESH MATERIALIZED VIEW ${named.of(relation)};`),
  ];
}

/** The caller, and what it does first. */
function asCaller(shop: Shop, { acts, asked }: Attack, role: string, { context }: Witness): string[] {
  const name = role === 'public' ? ANYBODY : quoteIdentifier(role);
  const last = acts.at(-1);
  const settings = Object.entries(context).flatMap(([setting, value]) =>
    value === null || !setting.includes('.')
      ? []
      : [`SELECT set_config(${quoteLiteral(setting)}, ${quoteLiteral(value)}, true) \\g /dev/null`],
  );
  const become = (as: string | undefined): string[] => (as === undefined ? [] : [`SET LOCAL ROLE ${quoteIdentifier(as)};`]);
  return [
    ...(acts.some(({ as }) => as !== undefined)
      ? ['SELECT session_user AS superuser \\gset', `SET LOCAL SESSION AUTHORIZATION ${name};`]
      : [`SET LOCAL ROLE ${name};`]),
    ...settings,
    ...acts.slice(0, -1).flatMap((act) => [...become(act.as), `${statementOf(shop, act, asked.get(act))} \\g /dev/null`]),
    ...become(last?.as),
  ];
}

const asSuperuser = ({ acts }: Attack): string[] => [
  ...(acts.some(({ as }) => as !== undefined) ? ['SET LOCAL SESSION AUTHORIZATION :"superuser";'] : []),
  'RESET ROLE;',
];

/** What the caller reads, into a variable of psql's. */
function reading(shop: Shop, { act }: Witness, variable: string): string[] {
  const routine = act.kind === 'call' ? shop.named.routine(act.through) : undefined;
  if (routine?.kind === 'procedure') return [`${statementOf(shop, act, undefined)} \\g /dev/null`];
  const relation = shop.named.relation(act.through);
  const text = routine ? rowsReturned(shop, routine, act.args) : relation ? rowsShown(shop, relation) : '';
  return text === '' ? [] : [`${text.replace('VARIABLE', variable)} \\gset`];
}

function before(shop: Shop, attack: Attack, role: string, witness: Witness): string[] {
  return [
    "-- What the caller reads while the other tenant's row is not there.",
    "\\set before '{}'",
    "\\set after '{}'",
    'SAVEPOINT earlier;',
    ...attack.refreshed.map((relation) => `REFRESH MATERIALIZED VIEW ${shop.named.of(relation)};`),
    ...asCaller(shop, attack, role, witness),
    ...reading(shop, witness, 'before'),
    'ROLLBACK TO earlier;',
  ];
}

function attempt(shop: Shop, tenancy: Tenancy, attack: Attack, role: string, witness: Witness): string[] {
  const { act, row } = witness;
  const { named, schema } = shop;
  const relation = named.relation(act.through);
  const base = relation && throughOf(schema, relation).base;
  const [target] = attack.targets;
  const isMoved = target !== undefined && ownerColumns(tenancy, target.relation).some((at) => differs(target, at, row));
  const isRemoved = attack.targets.length > 0 && !isMoved && act.kind !== 'insert';
  const tables = act.kind === 'select' || isRemoved ? [] : act.kind === 'call' ? tablesLike(schema, tenancy, row) : base ? [base] : [];
  const counted = act.kind === 'select' ? [] : [...(isRemoved ? gone(named, attack.targets) : []), ...planted(named, tenancy, tables, row)];
  const once = (where: string): string[] => [
    'SAVEPOINT earlier;',
    ...asCaller(shop, attack, role, witness),
    ...(READS.has(act.kind) ? reading(shop, witness, 'after') : [`${doing(shop, attack, act, where)};`, '\\set touched :ROW_COUNT']),
    ...asSuperuser(attack),
    ...(READS.has(act.kind) ? [comparison(counted)] : effect(counted)),
    'ROLLBACK TO earlier;',
  ];
  const where = relation ? whereKey(shop, throughOf(schema, relation), target) : '';
  const again = (act.kind === 'update' || act.kind === 'delete') && where !== '' && isRemoved;
  return [
    ...standing(named, tables),
    '-- The attack.',
    ...once(''),
    ...(again
      ? [
          '-- Where other rows stood in its way: for the one row alone.',
          'SELECT :leak = 0 AS again \\gset',
          '\\if :again',
          ...once(where),
          '\\endif',
        ]
      : []),
  ];
}

/** Whether the witness's row is another than the target that stands: then it is what the row becomes. */
function differs({ relation, values }: PlannedRow, attribute: number, row: Witness['row']): boolean {
  const text = row[relation.columns[attribute - 1]?.name ?? ''];
  return text !== undefined && values.has(attribute) && values.get(attribute) !== text;
}

function doing(shop: Shop, { asked }: Attack, act: Act, where: string): string {
  const relation = shop.named.relation(act.through);
  if (act.kind === 'update' && relation) return update(shop, throughOf(shop.schema, relation), act.values, where);
  return `${statementOf(shop, act, asked.get(act))}${act.kind === 'delete' ? where : ''}`;
}

const total = (counts: readonly string[]): string => (counts.length === 0 ? '0' : counts.join('\n     + '));

const comparison = (counts: readonly string[]): string =>
  `SELECT cardinality(:'before'::text[]) AS own,
       (SELECT count(*) FROM (SELECT unnest(:'after'::text[]) EXCEPT ALL SELECT unnest(:'before'::text[])) AS gained)${counts.length === 0 ? '' : `\n     + ${total(counts)}`} AS leak \\gset`;

const effect = (counts: readonly string[]): string[] => [
  `SELECT ${total(counts)} AS leak \\gset`,
  'SELECT greatest(:touched - :leak, 0) AS own \\gset',
];

/** A key of a table of one's own tells which values exist. */
function probe(shop: Shop, attack: Attack, role: string, witness: Witness): string[] {
  const { schema, named, rights } = shop;
  const relation = named.relation(witness.act.through);
  const [target] = attack.targets;
  const where = rights.schemaToCreateIn();
  const index =
    relation &&
    schema
      .indexesOf(relation.id)
      .find((one) => one.index?.unique && !one.index.predicate && keyOf(one).every((at) => at !== 0 && target?.values.get(at)))?.index;
  if (!relation || !target || !index || where === undefined) return ['-- There is no key to point at.'];
  const columns = index.parts.slice(0, index.keys).map(({ attribute }) => relation.columns[attribute - 1] as Relation['columns'][number]);
  const names = columns.map(({ name }) => quoteIdentifier(name)).join(', ');
  const own = `${quoteIdentifier(where)}.probe_of_the_key`;
  return [
    'SAVEPOINT earlier;',
    ...asCaller(shop, attack, role, witness),
    `CREATE TABLE ${own} (${columns.map(({ name, type, modifier }) => `${quoteIdentifier(name)} ${named.type(type, modifier)}`).join(', ')}, FOREIGN KEY (${names}) REFERENCES ${named.of(relation)} (${names}));`,
    `INSERT INTO ${own} VALUES (${columns.map(({ attribute }) => quoteLiteral(target.values.get(attribute) as string)).join(', ')});`,
    ...asSuperuser(attack),
    `SELECT count(*) AS leak FROM ${own} \\gset`,
    'ROLLBACK TO earlier;',
  ];
}

const keyOf = ({ index }: Relation): number[] => index?.parts.slice(0, index.keys).map(({ attribute }) => attribute) ?? [];
