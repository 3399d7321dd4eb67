/** The attack itself, and what came of it: `:own` and `:leak`. */
import type { Relation } from '../../model/objects.ts';
import type { Act, Witness } from '../proof.ts';
import { asCaller, asSuperuser } from './caller.ts';
import { gone, ownerColumns, planted, standing, tablesLike } from './effect.ts';
import type { Attack } from './plan.ts';
import type { PlannedRow } from './planned.ts';
import { settingsOfCaller, settingsOfOwner } from './settings.ts';
import { rowsReturned, rowsShown, statementOf, update, whereKey } from './statement.ts';
import { throughOf } from './through.ts';

const READS: ReadonlySet<Act['kind']> = new Set(['select', 'call']);

export const isReading = ({ witness }: Attack): boolean => READS.has(witness.act.kind);

/** What the caller reads, into a variable of psql's. */
function reading(attack: Attack, variable: string): string[] {
  const { shop, witness } = attack;
  const { act } = witness;
  const routine = act.kind === 'call' ? shop.named.routine(act.through) : undefined;
  if (routine?.kind === 'procedure') return [`${statementOf(shop, act, undefined)} \\g /dev/null`];
  const relation = shop.named.relation(act.through);
  const text = routine ? rowsReturned(shop, routine, act.args) : relation ? rowsShown(shop, relation) : '';
  return text === '' ? [] : sent(attack, text.replace('VARIABLE', variable), ' \\gset');
}

/** A statement, or a plan of it that was made for another caller. */
function sent(attack: Attack, statement: string, end: string): string[] {
  const { witness, targets, asked } = attack;
  if (!witness.planned) return [`${statement}${end}`];
  return [
    '-- The plan is made while the owner of the row is served, and kept.',
    'SET LOCAL plan_cache_mode = force_generic_plan;',
    ...settingsOfOwner(attack, targets[0] ?? asked.get(witness.act)),
    `PREPARE kept AS ${statement};`,
    'EXPLAIN EXECUTE kept \\g /dev/null',
    ...settingsOfCaller(attack),
    `EXECUTE kept${end}`,
  ];
}

const forgotten = ({ witness }: Attack): string[] => (witness.planned ? ['DEALLOCATE kept;'] : []);

export const before = (attack: Attack): string[] => [
  "-- What the caller reads while the other tenant's row is not there.",
  "\\set before '{}'",
  "\\set after '{}'",
  'SAVEPOINT earlier;',
  ...attack.refreshed.map((relation) => `REFRESH MATERIALIZED VIEW ${attack.shop.named.of(relation)};`),
  ...asCaller(attack),
  ...reading(attack, 'before'),
  ...forgotten(attack),
  ...asSuperuser(attack),
  'ROLLBACK TO earlier;',
];

export function attempt(attack: Attack): string[] {
  const { shop, tenancy, targets, witness } = attack;
  const { act, row } = witness;
  const { named, schema } = shop;
  const relation = named.relation(act.through);
  const [target] = targets;
  const isMoved = target !== undefined && ownerColumns(tenancy, target.relation).some((at) => differs(target, at, row));
  // A row of another table may do it, by that table's triggers, or one of a view, by what is done instead.
  const isOther = (table: Relation): boolean =>
    throughOf(schema, table).base.id !== target?.relation.id ||
    schema.triggersOf(table.id).some(({ timing, events }) => timing === 'instead of' && events.includes('insert'));
  const isElsewhere = act.kind === 'insert' && relation !== undefined && isOther(relation);
  const isRemoved = targets.length > 0 && !isMoved && (act.kind !== 'insert' || isElsewhere);
  const tables = act.kind === 'select' || isRemoved ? [] : tablesWritten(attack, relation);
  const counted = act.kind === 'select' ? [] : [...(isRemoved ? gone(named, targets) : []), ...planted(named, tenancy, tables, row)];
  const once = (where: string): string[] => [
    'SAVEPOINT earlier;',
    ...asCaller(attack),
    ...(isReading(attack) ? reading(attack, 'after') : [...sent(attack, doing(attack, where), ';'), '\\set touched :ROW_COUNT']),
    ...forgotten(attack),
    ...asSuperuser(attack),
    ...(isReading(attack) ? [comparison(counted)] : effect(counted)),
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

function tablesWritten({ shop: { schema }, tenancy, witness: { act, row } }: Attack, relation: Relation | undefined): Relation[] {
  if (act.kind === 'call') return tablesLike(schema, tenancy, row);
  return relation ? [throughOf(schema, relation).base] : [];
}

/** Whether the witness's row is another than the target that stands: then it is what the row becomes. */
function differs({ relation, values }: PlannedRow, attribute: number, row: Witness['row']): boolean {
  const text = row[relation.columns[attribute - 1]?.name ?? ''];
  return text !== undefined && values.has(attribute) && values.get(attribute) !== text;
}

function doing({ shop, asked, witness: { act } }: Attack, where: string): string {
  const relation = shop.named.relation(act.through);
  if (act.kind === 'update' && relation) return update(shop, throughOf(shop.schema, relation), act.values, asked.get(act), where);
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
