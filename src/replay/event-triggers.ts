/** Event triggers: functions that run when commands have made, altered or dropped something (event_trigger.c). */
import { BOOL, TEXT } from '../model/catalog/ids.ts';
import type { DatabaseObject, EventTrigger, Routine } from '../model/objects.ts';
import type { Context, DroppedObject } from './context.ts';
import { Undecidable } from './evaluate/environment.ts';
import { declareVariable, newFrame } from './interpret/frame.ts';
import { programOf } from './interpret/program.ts';
import { runBlock } from './interpret/run.ts';
import { enter } from './routines/enter.ts';

export interface Reported {
  readonly tag: string;
  readonly object: DatabaseObject;
}

/** What a command has done, for the functions that ask (pg_event_trigger_ddl_commands). */
export interface CommandLog {
  made: Reported[];
  dropped: DroppedObject[];
}

export function fireEventTriggers(context: Context, log: CommandLog): void {
  const { store } = context;
  if (!store.hasOwn('event trigger')) return;
  const triggers = [...store.all('event trigger')]
    .filter((trigger) => trigger.enabled !== 'disabled' && trigger.enabled !== 'replica')
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  if (triggers.length === 0) return;
  const tag = log.made[0]?.tag ?? (log.dropped.length > 0 ? `DROP ${tagOf(log.dropped[0]?.object)}` : undefined);
  if (tag === undefined) return;
  for (const trigger of triggers) {
    const wanted =
      trigger.event === 'ddl_command_end' ||
      (trigger.event === 'sql_drop' && log.dropped.length > 0) ||
      trigger.event === 'ddl_command_start';
    if (!wanted || (trigger.tags.length > 0 && !trigger.tags.includes(tag))) continue;
    run(context, trigger, tag, log);
  }
}

function tagOf(object: DatabaseObject | undefined): string {
  if (object?.class === 'relation') return object.kind === 'partitioned table' ? 'TABLE' : object.kind.toUpperCase();
  return object?.class === 'routine' ? 'FUNCTION' : (object?.class ?? '').toUpperCase();
}

function run(context: Context, trigger: EventTrigger, tag: string, log: CommandLog): void {
  const { store } = context;
  const routine = store.routine(trigger.function) as Routine;
  const program = programOf(context, routine);
  if (!program || routine.body.kind !== 'text') {
    context.unmodelled(`event trigger function ${routine.name}()`, store.place);
    return;
  }
  const { place } = routine.body;
  const around = context.command;
  context.command = log;
  try {
    enter(context, routine, () => {
      const frame = newFrame(context, program, { ...place, origin: place.start }, 0);
      declareVariable(frame, 'found', BOOL, -1, false);
      declareVariable(frame, 'tg_event', TEXT, -1, trigger.event);
      declareVariable(frame, 'tg_tag', TEXT, -1, tag);
      runBlock(frame, program);
    });
  } catch (error) {
    if (!(error instanceof Undecidable)) throw error;
    context.unmodelled(error.message, store.place);
  } finally {
    context.command = around;
  }
}
