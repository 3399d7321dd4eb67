/** Event triggers: functions that run when commands have made, altered or dropped something (event_trigger.c). */
import { BOOL, TEXT } from '../model/catalog/ids.ts';
import type { Change } from '../model/change.ts';
import type { DatabaseObject, EventTrigger, Routine } from '../model/objects.ts';
import { commandTag } from './command-tag.ts';
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

/** Carries out a change between the event triggers that it fires. */
export function betweenEventTriggers<T>(context: Context, change: Change, log: CommandLog, carryOut: () => T): T {
  const tag = context.store.hasOwn('event trigger') ? commandTag(change) : undefined;
  if (tag === undefined) return carryOut();
  fire(context, 'ddl_command_start', tag, log);
  const result = carryOut();
  if (log.dropped.length > 0) fire(context, 'sql_drop', tag, log);
  fire(context, 'ddl_command_end', tag, log);
  return result;
}

function fire(context: Context, event: string, tag: string, log: CommandLog): void {
  const triggers = [...context.store.all('event trigger')]
    .filter((trigger) => trigger.event === event && trigger.enabled !== 'disabled' && trigger.enabled !== 'replica')
    .filter(({ tags }) => tags.length === 0 || tags.includes(tag))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const trigger of triggers) run(context, trigger, tag, log);
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
