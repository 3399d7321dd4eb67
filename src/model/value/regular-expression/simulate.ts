/** Runs a program over a text, in all its states at once: time is linear in the text. */
import { Undecidable } from '../undecidable.ts';
import { isWord } from './class.ts';
import type { Look, Program, State } from './program.ts';
import type { Anchor } from './syntax.ts';

/** A text that is searched, and what was found out about it. */
export interface Subject {
  readonly codes: readonly number[];
  readonly looks: Map<Look, (boolean | undefined)[] | readonly boolean[]>;
  /** Steps that may still be taken. */
  budget: number;
}

const MAX_STEPS = 20_000_000;

export const subjectOf = (text: string): Subject => ({
  codes: Array.from(text, (char) => char.codePointAt(0) as number),
  looks: new Map(),
  budget: MAX_STEPS,
});

/** The states that a machine is in, without duplicates. */
class StateSet {
  readonly list: number[] = [];
  readonly #seen: Uint8Array;

  constructor(size: number) {
    this.#seen = new Uint8Array(size);
  }

  add(state: number): boolean {
    if (this.#seen[state]) return false;
    this.#seen[state] = 1;
    this.list.push(state);
    return true;
  }

  clear(): void {
    for (const state of this.list) this.#seen[state] = 0;
    this.list.length = 0;
  }
}

/** Enters a state and all that it leads to without a character. Returns whether it accepts. */
function enter(program: Program, subject: Subject, set: StateSet, from: number, at: number): boolean {
  const waiting = [from];
  let accepts = false;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!set.add(next)) continue;
    if (--subject.budget < 0) throw new Undecidable('a regular expression that takes long to match');
    const state = program.states[next] as State;
    if (state.kind === 'accept') accepts = true;
    else if (state.kind === 'split') waiting.push(...state.next);
    else if (state.kind === 'anchor' ? holds(state.at, subject.codes, at) : state.kind === 'look' && sees(state.look, subject, at))
      waiting.push(state.next);
  }
  return accepts;
}

function holds(anchor: Anchor, codes: readonly number[], at: number): boolean {
  const before = at > 0 && isWord(codes[at - 1] as number);
  const after = at < codes.length && isWord(codes[at] as number);
  switch (anchor) {
    case 'start':
      return at === 0;
    case 'end':
      return at === codes.length;
    case 'line start':
      return at === 0 || codes[at - 1] === 0x0a;
    case 'line end':
      return at === codes.length || codes[at] === 0x0a;
    case 'word start':
      return !before && after;
    case 'word end':
      return before && !after;
    case 'word edge':
      return before !== after;
    case 'no word edge':
      return before === after;
  }
}

function sees(look: Look, subject: Subject, at: number): boolean {
  let known = subject.looks.get(look);
  if (!known) {
    known = look.ahead ? [] : endsAnywhere(look.program, subject);
    subject.looks.set(look, known);
  }
  const found = known[at] ?? shortest(look.program, subject, at, at, subject.codes.length) !== undefined;
  if (look.ahead) (known as (boolean | undefined)[])[at] = found;
  return found !== look.negated;
}

/** For each position, whether some match ends there. */
function endsAnywhere(program: Program, subject: Subject): readonly boolean[] {
  const ends: boolean[] = [];
  scan(program, subject, 0, subject.codes.length, true, (at) => {
    ends[at] = true;
    return true;
  });
  return Array.from({ length: subject.codes.length + 1 }, (_, at) => ends[at] ?? false);
}

/** Calls `accept` at each position where a match ends, until it returns false. */
function scan(program: Program, subject: Subject, begin: number, stop: number, anywhere: boolean, accept: (at: number) => boolean): void {
  let current = new StateSet(program.states.length);
  let following = new StateSet(program.states.length);
  if (enter(program, subject, current, program.start, begin) && !accept(begin)) return;
  for (let at = begin; at < stop && current.list.length > 0; at++) {
    const code = subject.codes[at] as number;
    following.clear();
    let accepts = false;
    for (const index of current.list) {
      const state = program.states[index] as State;
      if (state.kind === 'set' && state.test(code)) accepts = enter(program, subject, following, state.next, at + 1) || accepts;
    }
    if (anywhere) accepts = enter(program, subject, following, program.start, at + 1) || accepts;
    subject.budget -= current.list.length;
    if (accepts && !accept(at + 1)) return;
    [current, following] = [following, current];
  }
}

/** The last end of a match from `begin`, up to `stop`. */
export function longest(program: Program, subject: Subject, begin: number, stop: number): number | undefined {
  let end: number | undefined;
  scan(program, subject, begin, stop, false, (at) => {
    end = at;
    return true;
  });
  return end;
}

/** The first end of a match from `begin` that is not before `min`. */
export function shortest(program: Program, subject: Subject, begin: number, min: number, stop: number): number | undefined {
  let end: number | undefined;
  scan(program, subject, begin, stop, false, (at) => {
    if (at < min) return true;
    end = at;
    return false;
  });
  return end;
}

/** Whether anything from `from` on matches. */
export function matchesAnywhere(program: Program, subject: Subject, from: number): boolean {
  let found = false;
  scan(program, subject, from, subject.codes.length, true, () => {
    found = true;
    return false;
  });
  return found;
}

/** Where the first match begins, at `from` or behind it. */
export function firstStart(program: Program, subject: Subject, from: number): number | undefined {
  const { codes } = subject;
  let starts = new Map<number, number>();
  let best: number | undefined;
  const add = (to: Map<number, number>, set: StateSet, state: number, at: number, start: number): void => {
    const before = set.list.length;
    if (enter(program, subject, set, state, at) && (best === undefined || start < best)) best = start;
    for (let i = before; i < set.list.length; i++) to.set(set.list[i] as number, start);
  };
  let current = new StateSet(program.states.length);
  let following = new StateSet(program.states.length);
  add(starts, current, program.start, from, from);
  for (let at = from; at < codes.length && best !== from; at++) {
    following.clear();
    const next = new Map<number, number>();
    // States are in the order of where they started, so that the earliest start reaches each state first.
    for (const index of current.list) {
      const state = program.states[index] as State;
      const start = starts.get(index) as number;
      if (best !== undefined && start >= best) break;
      if (state.kind === 'set' && state.test(codes[at] as number)) add(next, following, state.next, at + 1, start);
    }
    if (best === undefined) add(next, following, program.start, at + 1, at + 1);
    else if (following.list.length === 0) break;
    [current, following] = [following, current];
    starts = next;
  }
  return best;
}
