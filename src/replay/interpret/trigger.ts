/** A trigger's function, run for one row or one statement. */
import { BOOL, INT4, NAME, OID, RECORD, TEXT, TRIGGER } from '../../model/catalog/ids.ts';
import type { TriggerEvent } from '../../model/change.ts';
import { arrayOf, type Datum, undecided } from '../../model/datum.ts';
import type { Relation, Routine, Trigger } from '../../model/objects.ts';
import type { Context } from '../context.ts';
import { enter } from '../routines/enter.ts';
import type { Row } from '../rows/rows.ts';
import { declareVariable, newFrame } from './frame.ts';
import { programOf } from './program.ts';
import { runBlock } from './run.ts';

/** The rows that a statement has changed, as they were and as they are. */
export interface ChangedRows {
  readonly before?: readonly Row[];
  readonly after?: readonly Row[];
}

/** What the function returns: the row to go on with, NULL for nothing. Not PL/pgSQL: undecided. */
export function runTrigger(
  context: Context,
  trigger: Trigger,
  relation: Relation,
  event: TriggerEvent,
  before: Row | undefined,
  after: Row | undefined,
  changed: ChangedRows = {},
): Datum {
  const { store } = context;
  const routine = store.routine(trigger.function) as Routine;
  const program = programOf(context, routine);
  if (!program || routine.body.kind !== 'text') return undecided(`trigger function ${routine.name}()`);
  const { body } = routine;
  const tables = new Map<string, readonly Row[]>();
  if (trigger.newTable !== undefined) tables.set(trigger.newTable, changed.after ?? []);
  if (trigger.oldTable !== undefined) tables.set(trigger.oldTable, changed.before ?? []);
  return enter(context, routine, () => {
    const frame = newFrame(
      context,
      program,
      { ...body.place, origin: body.place.start },
      TRIGGER,
      tables.size > 0 ? { relation: relation.id, tables } : undefined,
    );
    const row = (value: Row | undefined): Datum => (value ? { fields: value } : null);
    declareVariable(frame, 'found', BOOL, -1, false);
    declareVariable(frame, 'new', relation.rowType || RECORD, -1, row(after));
    declareVariable(frame, 'old', relation.rowType || RECORD, -1, row(before));
    declareVariable(frame, 'tg_op', TEXT, -1, event.toUpperCase());
    declareVariable(frame, 'tg_name', NAME, -1, trigger.name);
    declareVariable(frame, 'tg_when', TEXT, -1, trigger.timing.toUpperCase());
    declareVariable(frame, 'tg_level', TEXT, -1, trigger.level.toUpperCase());
    declareVariable(frame, 'tg_relid', OID, -1, relation.id);
    declareVariable(frame, 'tg_relname', NAME, -1, relation.name);
    declareVariable(frame, 'tg_table_name', NAME, -1, relation.name);
    declareVariable(frame, 'tg_table_schema', NAME, -1, store.namespace(relation.namespace)?.name ?? null);
    declareVariable(frame, 'tg_nargs', INT4, -1, trigger.args.length);
    declareVariable(frame, 'tg_argv', 1009, -1, { ...arrayOf(trigger.args), lowerBounds: trigger.args.length > 0 ? [0] : [] });
    runBlock(frame, program);
    return frame.result;
  });
}
