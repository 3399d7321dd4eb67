/** Loops of PL/pgSQL. */
import type { AssignTarget, ProgramStatement } from '../model/program.ts';
import { assignRow, assignTo, found } from './assign.ts';
import { rowsOf, truthOf, valueOf } from './fragments.ts';
import { list, type Run, type Spot } from './program.ts';
import { FALSE, type Next, type Search, TRUE, UNKNOWN } from './search.ts';
import { members } from './value.ts';
import { withCounter } from './variables.ts';

export type Loop = Extract<ProgramStatement, { kind: 'loop' | 'while' | 'for range' | 'for rows' | 'foreach' }>;

/** A loop is gone round once or not at all: one row is enough to be reached. */
export function loop(s: Search, run: Run, statement: Loop, spot: Spot, next: Next): boolean {
  const inside: Spot = { ...spot, exits: [...spot.exits, { label: statement.label, exit: next, again: next }] };
  const body = (at: Spot = inside): boolean => list(s, run, statement.body, at, next);
  switch (statement.kind) {
    case 'loop':
      return body();
    case 'while':
      return truthOf(s, run, statement.condition, spot, TRUE, body) || truthOf(s, run, statement.condition, spot, FALSE | UNKNOWN, next);
    case 'for range':
      return body({ ...inside, scope: withCounter(run.frame, statement, inside.scope) }) || next();
    case 'foreach': {
      const round = valueOf(s, run, statement.array, spot, (array) =>
        members(s, array, (member) => assignTo(s, run, statement.targets[0] as AssignTarget, member, spot, body)),
      );
      return round || next();
    }
    case 'for rows': {
      const round = rowsOf(s, run, statement.source, spot, (row, width, query) =>
        assignRow(s, run, statement.targets, row, width, query, spot, body),
      );
      return round || found(s, run, spot, false, next);
    }
    default:
      return statement satisfies never;
  }
}
