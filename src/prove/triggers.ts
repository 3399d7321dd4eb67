/** BEFORE triggers: they may put other values into a row, or refuse it. */
import type { Relation, Trigger } from '../model/objects.ts';
import { runTrigger } from './program.ts';
import { type Env, type Next, type Search, TRUE } from './search.ts';
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
  const triggers = s.shop.context.store
    .triggersOf(relation.id)
    .filter(
      (trigger) =>
        !trigger.internal &&
        trigger.timing === 'before' &&
        trigger.level === 'row' &&
        trigger.enabled !== 'disabled' &&
        trigger.events.includes(command),
    );
  const from = (i: number, at: Row): boolean => {
    const trigger = triggers[i];
    return trigger ? fire(s, trigger, old, made && at, env, (then) => from(i + 1, then ?? at)) : next(at);
  };
  return from(0, row);
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
