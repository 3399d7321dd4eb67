/** PL/pgSQL statements, carried out (pl_exec.c). A statement that cannot be decided is named, and the next one runs. */
import { elementType } from '../../bind/types.ts';
import { INT4, RECORD, TEXT, UNKNOWN } from '../../model/catalog/ids.ts';
import { type Datum, isArray, isUndecided, type Undecided } from '../../model/datum.ts';
import type { Block, Fragment, ProgramStatement } from '../../model/program.ts';
import { Refusal, refuse } from '../../model/refusal.ts';
import { equalDatums } from '../../model/value/compare.ts';
import { convertDatum } from '../evaluate/cast.ts';
import { step, Undecidable } from '../evaluate/environment.ts';
import type { Row } from '../rows/rows.ts';
import { matches } from './conditions.ts';
import { closeCursor, cursorRows, fetchRow, openCursor } from './cursors.ts';
import { declare } from './declare.ts';
import { diagnostics } from './diagnostics.ts';
import { declareVariable, type Frame, placeIn, type Scope, variableNamed } from './frame.ts';
import { raise } from './raise.ts';
import { returnNext, returnQuery, returnValue } from './return.ts';
import { executeDynamic, perform, type Rowset, rowsOf, runStatement } from './sql.ts';
import { assign, assignRow, type Typed, valueOf, valuesOf } from './value.ts';

/** How a list of statements ended. */
export type Flow =
  | { readonly kind: 'done' }
  | { readonly kind: 'return' }
  | { readonly kind: 'exit' | 'continue'; readonly label: string | undefined };

const DONE: Flow = { kind: 'done' };

export function runBlock(frame: Frame, block: Block): Flow {
  const { context } = frame;
  const around = frame.scope;
  frame.scope = { label: block.label, variables: new Map(), outer: around };
  try {
    if (block.handlers.length === 0) {
      declare(frame, block.declarations);
      return leaving(runAll(frame, block.body), block.label);
    }
    const mark = context.store.mark();
    const own = frame.scope;
    const { atomic } = context;
    context.atomic = true;
    try {
      declare(frame, block.declarations);
      return leaving(runAll(frame, block.body), block.label);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const handler = block.handlers.find((candidate) => matches(candidate, error.sqlstate));
      if (!handler) throw error;
      context.atomic = atomic;
      context.store.unwind(mark);
      frame.scope = own;
      return leaving(handle(frame, handler.body, error), block.label);
    } finally {
      context.atomic = atomic;
    }
  } finally {
    frame.scope = around;
  }
}

function handle(frame: Frame, body: readonly ProgramStatement[], error: Refusal): Flow {
  const before = frame.caught;
  frame.caught = { sqlstate: error.sqlstate, message: error.message, detail: error.detail ?? '', hint: error.hint ?? '' };
  frame.scope = { label: undefined, variables: new Map(), outer: frame.scope };
  declareVariable(frame, 'sqlerrm', TEXT, -1, error.message, { constant: true });
  declareVariable(frame, 'sqlstate', TEXT, -1, error.sqlstate, { constant: true });
  try {
    return runAll(frame, body);
  } finally {
    frame.caught = before;
  }
}

/** EXIT from a labelled block ends just that block. */
const leaving = (flow: Flow, label: string | undefined): Flow =>
  flow.kind === 'exit' && flow.label !== undefined && flow.label === label ? DONE : flow;

export function runAll(frame: Frame, statements: readonly ProgramStatement[]): Flow {
  for (const statement of statements) {
    const flow = runGuarded(frame, statement);
    if (flow.kind !== 'done') return flow;
  }
  return DONE;
}

function runGuarded(frame: Frame, statement: ProgramStatement): Flow {
  step(frame.context);
  try {
    return run(frame, statement);
  } catch (error) {
    if (error instanceof Refusal) error.inside ??= placeIn(frame, statement.at);
    if (!(error instanceof Undecidable)) throw error;
    frame.context.unmodelled(error.message, placeIn(frame, statement.at));
    return DONE;
  }
}

function run(frame: Frame, statement: ProgramStatement): Flow {
  switch (statement.kind) {
    case 'block':
      return runBlock(frame, statement);
    case 'assign':
      assign(frame, statement.target, valueOf(frame, statement.value));
      return DONE;
    case 'if':
      return runIf(frame, statement);
    case 'case':
      return runCase(frame, statement);
    case 'loop':
      return repeat(frame, statement, () => true);
    case 'while':
      return repeat(frame, statement, () => holds(frame, statement.condition, statement.at, false));
    case 'for range':
      return forRange(frame, statement);
    case 'for rows':
      return forRows(frame, statement);
    case 'foreach':
      return forEach(frame, statement);
    case 'exit':
    case 'continue':
      if (statement.when && !holds(frame, statement.when, statement.at, true)) return DONE;
      return { kind: statement.kind, label: statement.label };
    case 'return':
      returnValue(frame, statement.value);
      return { kind: 'return' };
    case 'return next':
      returnNext(frame, statement.value);
      return DONE;
    case 'return query':
      returnQuery(frame, statement.source);
      return DONE;
    case 'raise':
      raise(frame, statement);
      return DONE;
    case 'assert': {
      const { value } = valueOf(frame, statement.condition);
      if (value !== true && !isUndecided(value))
        refuse('P0004', statement.message ? String(valueOf(frame, statement.message).value) : 'assertion failed');
      return DONE;
    }
    case 'sql':
      runStatement(frame, statement);
      return DONE;
    case 'execute':
      executeDynamic(frame, statement);
      return DONE;
    case 'perform':
      perform(frame, statement.query);
      return DONE;
    case 'get diagnostics':
      diagnostics(frame, statement);
      return DONE;
    case 'open':
      openCursor(frame, statement);
      return DONE;
    case 'fetch':
      fetchRow(frame, statement);
      return DONE;
    case 'move':
    case 'close':
      if (statement.kind === 'close') closeCursor(frame, statement.cursor);
      return DONE;
    case 'commit':
    case 'rollback':
      frame.context.endTransaction(statement.kind);
      return DONE;
    case 'null':
      return DONE;
    default:
      return statement satisfies never;
  }
}

/** Whether a condition is true. Undecided: `otherwise`, and the place is named. */
function holds(frame: Frame, condition: Fragment, at: number, otherwise: boolean): boolean {
  const { value, type } = valueOf(frame, condition);
  if (isUndecided(value)) {
    frame.context.unmodelled(`a condition that depends on ${value.undecided}`, placeIn(frame, at));
    return otherwise;
  }
  return (type === 16 ? value : convertDatum(frame.context, value, type, 16, -1, true)) === true;
}

function runIf(frame: Frame, statement: Extract<ProgramStatement, { kind: 'if' }>): Flow {
  for (const { condition, body } of statement.branches) {
    const { value, type } = valueOf(frame, condition);
    if (isUndecided(value)) return unsureBranch(frame, body, value, statement.at);
    if ((type === 16 ? value : convertDatum(frame.context, value, type, 16, -1, true)) === true) return runAll(frame, body);
  }
  return runAll(frame, statement.otherwise);
}

/** Takes the branch that would do something, and remembers that nobody knows whether it would be taken. */
function unsureBranch(frame: Frame, body: readonly ProgramStatement[], value: Undecided, at: number): Flow {
  const { store } = frame.context;
  const place = placeIn(frame, at);
  frame.context.unmodelled(`a condition that depends on ${value.undecided}`, place);
  const around = store.unsure;
  const mark = store.mark();
  store.unsure ??= place;
  try {
    return runAll(frame, body);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // A branch that only complains is not the one that does the work.
    store.unwind(mark);
    return DONE;
  } finally {
    store.unsure = around;
  }
}

function runCase(frame: Frame, statement: Extract<ProgramStatement, { kind: 'case' }>): Flow {
  const subject = statement.subject && valueOf(frame, statement.subject);
  for (const { when, body } of statement.whens) {
    for (const wanted of valuesOf(frame, when)) {
      const matches = subject ? sameValue(frame, subject, wanted) : wanted.value;
      if (isUndecided(matches)) return unsureBranch(frame, body, matches, statement.at);
      if (matches === true) return runAll(frame, body);
    }
  }
  if (!statement.otherwise) refuse('20000', 'case not found');
  return runAll(frame, statement.otherwise);
}

function sameValue({ context }: Frame, subject: Typed, { value, type }: Typed): Datum {
  if (isUndecided(value)) return value;
  if (isUndecided(subject.value)) return subject.value;
  const other = convertDatum(context, value, type, subject.type, -1, true);
  if (isUndecided(other)) return other;
  return subject.value !== null && other !== null && equalDatums(context.store, subject.type, subject.value, other);
}

type Labelled = { readonly label?: string; readonly body: readonly ProgramStatement[] };

/** Runs a loop's body while it may; gives undefined to go on, or how the loop ended. */
function once(frame: Frame, loop: Labelled): Flow | undefined {
  const flow = runAll(frame, loop.body);
  if (flow.kind === 'done') return undefined;
  if (flow.kind === 'return') return flow;
  const mine = flow.label === undefined || flow.label === loop.label;
  if (!mine) return flow;
  return flow.kind === 'exit' ? DONE : undefined;
}

function repeat(frame: Frame, loop: Labelled, again: () => boolean): Flow {
  return scoped(frame, loop.label, () => {
    while (again()) {
      step(frame.context);
      const ended = once(frame, loop);
      if (ended) return ended;
    }
    return DONE;
  });
}

function scoped(frame: Frame, label: string | undefined, run: () => Flow): Flow {
  const around: Scope = frame.scope;
  frame.scope = { label, variables: new Map(), outer: around };
  try {
    return run();
  } finally {
    frame.scope = around;
  }
}

function forRange(frame: Frame, statement: Extract<ProgramStatement, { kind: 'for range' }>): Flow {
  const bound = (fragment: Fragment): number => {
    const { value, type } = valueOf(frame, fragment);
    const whole = convertDatum(frame.context, value, type, INT4, -1, true);
    if (isUndecided(whole)) throw new Undecidable(whole.undecided);
    return typeof whole === 'number' ? whole : refuse('22004', 'bound of FOR loop cannot be null');
  };
  const [from, to, by] = [bound(statement.from), bound(statement.to), statement.by ? bound(statement.by) : 1];
  if (by <= 0) refuse('22023', 'BY value of FOR loop must be greater than zero');
  return scoped(frame, statement.label, () => {
    const variable = declareVariable(frame, statement.variable, INT4, -1, from, { key: statement });
    for (let i = from; statement.reverse ? i >= to : i <= to; i += statement.reverse ? -by : by) {
      variable.value = i;
      const ended = once(frame, statement);
      if (ended) return ended;
    }
    return DONE;
  });
}

function forRows(frame: Frame, statement: Extract<ProgramStatement, { kind: 'for rows' }>): Flow {
  const { rows, columns }: Rowset =
    statement.source.kind === 'cursor' ? cursorRows(frame, statement.source) : rowsOf(frame, statement.source);
  return scoped(frame, statement.label, () => {
    const [only] = statement.targets;
    // A cursor's loop brings its own record.
    if (only && statement.source.kind === 'cursor' && !variableNamed(frame, only.path[0] as string))
      declareVariable(frame, only.path[0] as string, RECORD, -1, null, { key: statement });
    for (const row of rows) {
      step(frame.context);
      assignRow(frame, statement.targets, row as Row, columns);
      const ended = once(frame, statement);
      if (ended) return ended;
    }
    if (rows.length === 0) assignRow(frame, statement.targets, undefined, columns);
    setFound(frame, rows.length > 0);
    return DONE;
  });
}

export function setFound(frame: Frame, found: Datum): void {
  const variable = variableNamed(frame, 'found');
  if (variable) variable.value = found;
}

function forEach(frame: Frame, statement: Extract<ProgramStatement, { kind: 'foreach' }>): Flow {
  const { value, type } = valueOf(frame, statement.array);
  if (isUndecided(value)) throw new Undecidable(value.undecided);
  if (value === null) refuse('22004', 'FOREACH expression must not be null');
  if (!isArray(value) || statement.slice > 0) throw new Undecidable('FOREACH ... SLICE');
  const element = elementType(frame.context.store, type) || UNKNOWN;
  return scoped(frame, statement.label, () => {
    for (const item of value.elements as readonly Datum[]) {
      step(frame.context);
      if (statement.targets.length === 1)
        assign(frame, statement.targets[0] as (typeof statement.targets)[number], { value: item, type: element });
      else assignRow(frame, statement.targets, item !== null && typeof item === 'object' && 'fields' in item ? item.fields : undefined, []);
      const ended = once(frame, statement);
      if (ended) return ended;
    }
    setFound(frame, value.elements.length > 0);
    return DONE;
  });
}
