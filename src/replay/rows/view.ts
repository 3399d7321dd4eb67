/** The table behind a view that can be written through (rewriteTargetView). */
import type { Datum } from '../../model/datum.ts';
import type { Relation } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import type { Context } from '../context.ts';
import { cannotKnow } from '../evaluate/environment.ts';

export interface WritableTarget {
  readonly relation: Relation;
  /** The view's attributes as the table's. */
  readonly map: (values: ReadonlyMap<number, Datum>) => ReadonlyMap<number, Datum>;
}

export function writableTarget(context: Context, relation: Relation, command: 'insert' | 'update' | 'delete'): WritableTarget {
  const { store } = context;
  if (store.rulesOf(relation.id).some((rule) => rule.event === command && rule.enabled !== 'disabled'))
    cannotKnow(`rules on ${relation.name}`);
  if (relation.kind === 'foreign table') cannotKnow(`foreign table ${relation.name}`);
  if (relation.kind !== 'view') return { relation, map: (values) => values };
  const query = relation.view?.query;
  const [from] = query?.from ?? [];
  const range = from?.kind === 'range' ? query?.ranges.find((one) => one.id === from.range) : undefined;
  const simple =
    query &&
    query.from.length === 1 &&
    !query.setOperation &&
    !query.hasAggregates &&
    query.group.length === 0 &&
    query.distinct === false &&
    !query.limit &&
    !query.offset &&
    query.commonTables.length === 0;
  if (!simple || range?.kind !== 'relation') {
    const verb = { insert: 'insert into', update: 'update', delete: 'delete from' }[command];
    return refuse('55000', `cannot ${verb} view "${relation.name}"`, {
      object: relation.name,
      hint: `To enable ${command === 'insert' ? 'inserting into' : command === 'update' ? 'updating' : 'deleting from'} the view, provide an INSTEAD OF ${command.toUpperCase()} trigger or an unconditional ON ${command.toUpperCase()} DO INSTEAD rule.`,
    });
  }
  const base = store.relation(range.relation) as Relation;
  const inner = writableTarget(context, base, command);
  const attributes = new Map(
    query.targets.flatMap((t, i): [number, number][] =>
      t.value.kind === 'column' && t.value.range === range.id ? [[i + 1, t.value.attribute]] : [],
    ),
  );
  return {
    relation: inner.relation,
    map: (values) =>
      inner.map(
        new Map(
          [...values].flatMap(([attribute, value]): [number, Datum][] =>
            attributes.has(attribute) ? [[attributes.get(attribute) as number, value]] : [],
          ),
        ),
      ),
  };
}
