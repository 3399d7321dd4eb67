/** Which rows of its partition a row sees. */
import { isUndecided } from '../../model/datum.ts';
import type { BoundWindow, Expression } from '../../model/expression.ts';
import { refuse } from '../../model/refusal.ts';
import { cannotKnow, type Environment } from './environment.ts';
import { evaluate } from './expression.ts';

/** From `start` to before `end`. */
export interface Frame {
  readonly start: number;
  readonly end: number;
  /** The rows that the order does not tell apart from this one, and how many such sets stand before. */
  readonly peers: Peers;
}

interface Peers {
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

/** PostgreSQL's bits (FRAMEOPTION). */
const ROWS = 0x4;
const START_UNBOUNDED_PRECEDING = 0x20;
const END_UNBOUNDED_FOLLOWING = 0x100;
const START_CURRENT_ROW = 0x200;
const END_CURRENT_ROW = 0x400;
const START_OFFSET_PRECEDING = 0x800;
const END_OFFSET_PRECEDING = 0x1000;
const START_OFFSET_FOLLOWING = 0x2000;
const END_OFFSET_FOLLOWING = 0x4000;
const EXCLUSION = 0x38000;

/** `keys`: what each row is ordered by, in order. */
export function framesOf(window: BoundWindow, keys: readonly string[], environment: Environment): readonly Frame[] {
  const { frame } = window;
  if ((frame & EXCLUSION) !== 0) cannotKnow('a window frame that leaves rows out');
  const byRow = (frame & ROWS) !== 0;
  const offset = (e: Expression | undefined): number => {
    if (!byRow || !e) return cannotKnow('a window frame by values');
    const value = evaluate(e, environment);
    if (isUndecided(value)) return cannotKnow(value.undecided);
    if (value === null || Number(value) < 0) return refuse('22013', 'frame starting offset must not be negative');
    return Number(value);
  };
  const before = (frame & (START_OFFSET_PRECEDING | START_OFFSET_FOLLOWING)) === 0 ? 0 : offset(window.start);
  const behind = (frame & (END_OFFSET_PRECEDING | END_OFFSET_FOLLOWING)) === 0 ? 0 : offset(window.end);
  const inside = (n: number): number => Math.min(Math.max(n, 0), keys.length);
  return peersOf(keys).map((peers, i) => {
    let start = keys.length;
    if (frame & START_UNBOUNDED_PRECEDING) start = 0;
    else if (frame & START_CURRENT_ROW) start = byRow ? i : peers.start;
    else if (frame & START_OFFSET_PRECEDING) start = i - before;
    else if (frame & START_OFFSET_FOLLOWING) start = i + before;
    let end = 0;
    if (frame & END_UNBOUNDED_FOLLOWING) end = keys.length;
    else if (frame & END_CURRENT_ROW) end = byRow ? i + 1 : peers.end;
    else if (frame & END_OFFSET_PRECEDING) end = i - behind + 1;
    else if (frame & END_OFFSET_FOLLOWING) end = i + behind + 1;
    return { start: inside(start), end: inside(end), peers };
  });
}

function peersOf(keys: readonly string[]): Peers[] {
  const found: Peers[] = [];
  let number = 0;
  for (let start = 0; start < keys.length; number++) {
    let end = start + 1;
    while (end < keys.length && keys[end] === keys[start]) end++;
    for (let i = start; i < end; i++) found.push({ start, end, number });
    start = end;
  }
  return found;
}
