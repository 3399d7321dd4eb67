/** Whether a relation's rows can be written, as information_schema asks it. */
import type { Datum } from '../../../model/datum.ts';
import type { Relation } from '../../../model/objects.ts';
import type { Query } from '../../../model/query.ts';
import type { Context } from '../../context.ts';
import type { CatalogFunctions } from './function.ts';

const UPDATE = 4;
const INSERT = 8;
const DELETE = 16;
const ALL = UPDATE | INSERT | DELETE;

const COMMANDS = [
  ['update', UPDATE],
  ['insert', INSERT],
  ['delete', DELETE],
] as const;

export const updatable: CatalogFunctions = {
  'pg_relation_is_updatable(regclass,boolean)': ([id, triggers], context) => eventsOf(context, id as number, triggers === true, 0),
  'pg_column_is_updatable(regclass,smallint,boolean)': ([id, attribute, triggers], context): Datum => {
    const relation = context.store.relation(id as number);
    if (!relation || (attribute as number) <= 0) return false;
    const events = eventsOf(context, relation.id, triggers === true, 0);
    const target = relation.kind === 'view' ? relation.view?.query.targets[(attribute as number) - 1]?.value : undefined;
    const isColumn = relation.kind !== 'view' || target?.kind === 'column' || byTrigger(context, relation, triggers === true);
    return isColumn && (events & (UPDATE | DELETE)) === (UPDATE | DELETE);
  },
};

const MOST_VIEWS = 100;

/** The commands that work, as bits; through a view those that work on the table behind it. */
function eventsOf(context: Context, id: number, triggers: boolean, depth: number): number {
  const { store } = context;
  const relation = store.relation(id);
  if (!relation || depth > MOST_VIEWS) return 0;
  if (relation.kind === 'table' || relation.kind === 'partitioned table') return ALL;
  if (relation.kind !== 'view' && relation.kind !== 'foreign table') return 0;
  let events = 0;
  for (const [command, bit] of COMMANDS) {
    const byRule = store.rulesOf(id).some((rule) => rule.event === command && rule.instead && !rule.where && rule.enabled !== 'disabled');
    const instead = triggers && store.triggersOf(id).some((trigger) => trigger.timing === 'instead of' && trigger.events.includes(command));
    if (byRule || instead) events |= bit;
  }
  const base = relation.kind === 'view' && relation.view ? baseOf(relation.view.query) : undefined;
  return base === undefined ? events : events | eventsOf(context, base, triggers, depth + 1);
}

const byTrigger = ({ store }: Context, { id }: Relation, triggers: boolean): boolean =>
  triggers && store.triggersOf(id).some((trigger) => trigger.timing === 'instead of');

/** The one relation that a simple view shows (view_query_is_auto_updatable). */
function baseOf(query: Query): number | undefined {
  const plain =
    !query.setOperation &&
    !query.hasAggregates &&
    query.group.length === 0 &&
    !query.groupingSets &&
    !query.having &&
    query.distinct === false &&
    !query.limit &&
    !query.offset &&
    query.commonTables.length === 0 &&
    query.from.length === 1 &&
    query.targets.some(({ value }) => value.kind === 'column');
  const [from] = query.from;
  const range = plain && from?.kind === 'range' ? query.ranges.find(({ id }) => id === from.range) : undefined;
  return range?.kind === 'relation' ? range.relation : undefined;
}
