/** Triggers on rows: BEFORE may put other values into a row, or refuse it; AFTER does what its function does. */
import type { Relation, Routine, Trigger } from '../model/objects.ts';
import type { Delayed } from './delay.ts';
import { block, outermost, type Run } from './program.ts';
import { type Deferred, type Env, isTerm, type Next, type Search, TRUE, type Value } from './search.ts';
import { truth } from './truth.ts';
import type { Row } from './world.ts';

/** Goes on with the row as the triggers leave it. */
export function fireBefore(
  s: Search,
  relation: Relation,
  command: 'insert' | 'update' | 'delete',
  old: Row | undefined,
  made: Row | undefined,
  env: Env,
  next: (row: Row) => boolean,
): boolean {
  const row = made ?? old;
  if (!row) return false;
  const triggers = s.shop.context.store.triggersOf(relation.id).filter((trigger) => trigger.timing === 'before' && fires(trigger, command));
  const from = (i: number, at: Row): boolean => {
    const trigger = triggers[i];
    return trigger ? fire(s, trigger, old, made && at, env, (then) => from(i + 1, then ?? at)) : next(at);
  };
  return from(0, row);
}

/** The trigger fires for each row that the command touches. */
export const fires = (trigger: Trigger, command: 'insert' | 'update' | 'delete'): boolean =>
  trigger.level === 'row' && isSet(trigger, command);

export const isSet = (trigger: Trigger, command: 'insert' | 'update' | 'delete'): boolean =>
  !trigger.internal && trigger.enabled !== 'disabled' && trigger.events.includes(command);

/** What one AFTER or INSTEAD OF trigger does for a row. */
export const fireAfter = (s: Search, trigger: Trigger, old: Row | undefined, made: Row | undefined, env: Env, next: Next): boolean =>
  fire(s, trigger, old, made, env, next);

/** What a trigger does for a statement, which need not touch any row. */
export function fireForStatement(s: Search, trigger: Trigger, relation: Relation, env: Env, next: Next): boolean {
  const routine = s.shop.context.store.routine(trigger.function);
  if (!routine || trigger.when || trigger.oldTable !== undefined || trigger.newTable !== undefined)
    return s.blind(`trigger ${trigger.name} for a whole statement`, next);
  return runTrigger(s, routine, trigger, undefined, undefined, env, next, relation);
}

function fire(
  s: Search,
  trigger: Trigger,
  old: Row | undefined,
  made: Row | undefined,
  env: Env,
  next: (row: Row | undefined) => boolean,
): boolean {
  const routine = s.shop.context.store.routine(trigger.function);
  if (!routine) return s.doubt(`trigger ${trigger.name}`, () => next(made));
  const run = (): boolean => runTrigger(s, routine, trigger, old, made, env, next);
  if (!trigger.when) return run();
  const rows = new Map([
    ...(old ? [[trigger.when.oldRange, old] as const] : []),
    ...(made ? [[trigger.when.newRange, made] as const] : []),
  ]);
  const at: Env = { ...s.top(env.role), user: env.user, rows };
  const { expression } = trigger.when;
  const skip: Next = () => next(made);
  return truth(s, expression, at, TRUE, run) || truth(s, expression, at, ~TRUE & 7, skip);
}

/** The row as the trigger leaves it. */
function runTrigger(
  s: Search,
  routine: Routine,
  trigger: Trigger,
  old: Row | undefined,
  made: Row | undefined,
  env: Env,
  next: (row: Row | undefined) => boolean,
  relation = (made ?? old)?.relation,
): boolean {
  if (!relation) return next(made);
  if (routine.body.kind === 'native') return HARMLESS.has(routine.name) ? next(made) : s.doubt(`trigger ${trigger.name}`, () => next(made));
  const bound = s.shop.bodies.trigger(routine, relation, env.role);
  if (bound.kind === 'fails') return false;
  if (bound.kind !== 'program') return s.doubt(bound.kind === 'unread' ? bound.why : `trigger ${trigger.name}`, () => next(made));
  const { world } = s;
  const before = world.mark();
  const copy = made && world.newRow(relation, made.isInserted ? 'inserted' : 'new');
  if (made && copy) {
    for (const column of relation.columns)
      if (!column.dropped) world.setColumn(copy, column.attribute, world.column(made, column.attribute));
  }
  const scope = outermost(bound.frame);
  const variables = new Map<number, Value | Delayed>();
  const put = (name: string, given: Value): void => {
    const variable = scope.variables.get(name);
    if (variable) variables.set(variable.slot, given);
  };
  put('new', copy ? { kind: 'record', row: copy } : world.null());
  put('old', old ? { kind: 'record', row: old } : world.null());
  put('tg_op', world.constant(!old ? 'INSERT' : made ? 'UPDATE' : 'DELETE'));
  put('tg_when', world.constant(trigger.timing.toUpperCase()));
  put('tg_table_name', world.constant(relation.name));
  put('tg_relname', world.constant(relation.name));
  put('tg_table_schema', world.constant(s.shop.context.store.namespace(relation.namespace)?.name ?? ''));
  const within: Env = {
    ...s.top(routine.securityDefiner ? routine.owner : env.role),
    user: routine.securityDefiner ? routine.owner : env.user,
    calls: [...env.calls, routine.id],
    parameter: (slot) => variables.get(slot) ?? world.null(),
  };
  const give = (result: Deferred): boolean =>
    result.value((found) => {
      if (trigger.timing !== 'before' || trigger.level === 'statement') return next(made);
      if (isTerm(found)) return false;
      const row = found.kind === 'record' ? found.row : undefined;
      return next(row === old ? made : (row ?? copy));
    });
  const run: Run = { routine, caller: env.role, frame: bound.frame, variables, env: within, mustShow: false, waits: false, give };
  if (block(s, run, bound.program, { scope, exits: [], handler: undefined, ahead: true }, () => false)) return true;
  world.undo(before);
  return false;
}

/** Trigger functions in C that come with PostgreSQL's extensions and touch no owner. */
const HARMLESS = new Set(['moddatetime', 'tsvector_update_trigger', 'suppress_redundant_updates_trigger', 'autoinc']);
