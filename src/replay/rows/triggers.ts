/** Triggers of tables, fired as rows change (trigger.c). */

import type { TriggerEvent } from '../../model/change.ts';
import { isRow, isUndecided } from '../../model/datum.ts';
import type { Relation, Trigger } from '../../model/objects.ts';
import type { Context } from '../context.ts';
import { Undecidable } from '../evaluate/environment.ts';
import { evaluate } from '../evaluate/expression.ts';
import { type ChangedRows, runTrigger } from '../interpret/trigger.ts';
import { fires } from './awaited.ts';
import type { Row } from './rows.ts';

export const insteadOf = (context: Context, relation: Relation, event: TriggerEvent): boolean =>
  relation.kind === 'view' && firing(context, relation, 'instead of', 'row', event).length > 0;

function firing(context: Context, relation: Relation, timing: Trigger['timing'], level: Trigger['level'], event: TriggerEvent): Trigger[] {
  return context.store
    .triggersOf(relation.id)
    .filter(
      (trigger) =>
        trigger.timing === timing &&
        trigger.level === level &&
        trigger.events.includes(event) &&
        !trigger.internal &&
        fires(context, trigger.enabled),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The row as the triggers leave it; undefined where one of them says that nothing shall be done. */
export function fireRowTriggers(
  context: Context,
  relation: Relation,
  timing: Trigger['timing'],
  event: TriggerEvent,
  before: Row | undefined,
  after: Row | undefined,
  changed?: readonly number[],
): Row | undefined {
  let row = after ?? before;
  for (const trigger of firing(context, relation, timing, 'row', event)) {
    if (event === 'update' && trigger.columns.length > 0 && changed && !trigger.columns.some((attribute) => changed.includes(attribute)))
      continue;
    const current = after === undefined ? undefined : row;
    if (!whenHolds(context, trigger, before, current)) continue;
    if (trigger.constraint !== undefined && timing === 'after') {
      const by = { ...trigger, id: trigger.constraint };
      context.waiting.add(by, relation.id, () => fire(context, trigger, relation, event, before, current));
      continue;
    }
    const result = fire(context, trigger, relation, event, before, current);
    if (timing === 'after' || result === 'unknown') continue;
    if (result === undefined) return undefined;
    if (after !== undefined) row = result;
  }
  return row;
}

function whenHolds(context: Context, trigger: Trigger, before: Row | undefined, after: Row | undefined): boolean {
  const { when } = trigger;
  if (!when) return true;
  const rows = new Map<number, Row | undefined>([
    [when.oldRange, before],
    [when.newRange, after],
  ]);
  const value = evaluate(when.expression, { context, rows });
  return value === true || isUndecided(value);
}

/** `unknown`: the function does what only a running database can; the row is taken as it was. */
function fire(
  context: Context,
  trigger: Trigger,
  relation: Relation,
  event: TriggerEvent,
  before: Row | undefined,
  after: Row | undefined,
  changed?: ChangedRows,
): Row | undefined | 'unknown' {
  try {
    const result = runTrigger(context, trigger, relation, event, before, after, changed);
    if (isUndecided(result)) return 'unknown';
    return isRow(result) ? result.fields : undefined;
  } catch (error) {
    if (error instanceof Undecidable) return 'unknown';
    throw error;
  }
}

export function fireStatementTriggers(
  context: Context,
  relation: Relation,
  timing: 'before' | 'after',
  event: TriggerEvent,
  changed?: ChangedRows,
): void {
  for (const trigger of firing(context, relation, timing, 'statement', event))
    fire(context, trigger, relation, event, undefined, undefined, changed);
}
