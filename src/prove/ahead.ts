/** Whether what is sought can still be done by what stands ahead in a body: where it cannot, no way through the rest matters. */
import type { ProgramStatement } from '../model/program.ts';
import type { Frame } from '../replay/interpret/frame.ts';
import type { Run, Spot } from './program.ts';
import type { Search } from './search.ts';
import { bodiesOf } from './statements.ts';

/** Nothing was done yet, and neither these statements nor what comes behind them can. */
export function isFutile(s: Search, run: Run, statements: readonly ProgramStatement[], from: number, { ahead }: Spot): boolean {
  const { goal } = s;
  if (!goal || goal.kind === 'shows' || goal.kind === 'sets' || s.reached || ahead) return false;
  return !mayReach(s, run, statements, from);
}

/** Whether one of the statements may write to the table that is sought. */
export function mayReach(s: Search, run: Run, statements: readonly ProgramStatement[], from: number): boolean {
  const { goal } = s;
  if (!goal || goal.kind === 'shows' || goal.kind === 'sets') return true;
  const written = writtenIn(s, run);
  for (let i = from; i < statements.length; i++) {
    const tables = written(statements[i] as ProgramStatement);
    if (tables === 'anything' || tables.has(goal.relation)) return true;
  }
  return false;
}

type Written = ReadonlySet<number> | 'anything';

const known = new WeakMap<Frame, Map<string, Map<ProgramStatement, Written>>>();

/** The tables that a statement may write to, by the calls and the triggers in it as well. */
function writtenIn({ shop }: Search, { routine, caller, frame, env }: Run): (statement: ProgramStatement) => Written {
  const ofFrame = known.get(frame) ?? new Map<string, Map<ProgramStatement, Written>>();
  known.set(frame, ofFrame);
  const as = `${caller} ${env.role}`;
  const ofRole = ofFrame.get(as) ?? new Map<ProgramStatement, Written>();
  ofFrame.set(as, ofRole);
  const written = (statement: ProgramStatement): Written => {
    let found = ofRole.get(statement);
    if (found === undefined) ofRole.set(statement, (found = look(statement)));
    return found;
  };
  const look = (statement: ProgramStatement): Written => {
    const flat = shop.bodies.flat(routine, caller);
    if (!flat?.said || flat.isPartial) return 'anything';
    const tables = new Set<number>();
    for (const bound of flat.said.get(statement) ?? []) for (const id of shop.touches.of(bound, env.role).writes.keys()) tables.add(id);
    for (const id of [...tables]) {
      for (const trigger of shop.context.store.triggersOf(id)) {
        const fired = shop.context.store.routine(trigger.function);
        if (fired && !trigger.internal) for (const other of shop.touches.ofRoutine(fired, env.role).writes.keys()) tables.add(other);
      }
    }
    for (const inner of innerOf(statement)) {
      const those = written(inner);
      if (those === 'anything') return those;
      for (const id of those) tables.add(id);
    }
    return tables;
  };
  return written;
}

const innerOf = (statement: ProgramStatement): readonly ProgramStatement[] =>
  statement.kind === 'block' ? [...statement.body, ...statement.handlers.flatMap((handler) => handler.body)] : bodiesOf(statement);
