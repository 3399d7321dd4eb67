/** PL/pgSQL bodies, run in every way that they can go. */
import type { Routine } from '../model/objects.ts';
import type { Block, Into, ProgramStatement } from '../model/program.ts';
import type { Query } from '../model/query.ts';
import { Refusal } from '../model/refusal.ts';
import { type Frame, labelled, type Scope, type Variable, variableNamed } from '../replay/interpret/frame.ts';
import { isFutile, mayReach } from './ahead.ts';
import { assign, assignRow, assignTo, found } from './assign.ts';
import { type Delayed, forced, once } from './delay.ts';
import { dynamic, fragment, openOrNot, raised, removing, rowsOf, truthOf, valueOf } from './fragments.ts';
import { loop } from './loops.ts';
import { openQuery } from './open.ts';
import { type Deferred, type Env, FALSE, type Next, type Search, TRUE, UNKNOWN, type Value } from './search.ts';
import { deferred, known, value } from './value.ts';
import { canWait } from './waiting.ts';
import { write } from './write.ts';

/** One call of a body. */
export interface Run {
  readonly routine: Routine;
  /** The role that called: names are looked up as it would. */
  readonly caller: number;
  readonly frame: Frame;
  readonly variables: Map<number, Value | Delayed>;
  readonly env: Env;
  /** What RETURN QUERY gives must have the target in it. */
  readonly mustShow: boolean;
  /** Statements may wait until what they fill is asked for; in triggers, where rows are changed in place, they may not. */
  readonly waits: boolean;
  readonly give: (result: Deferred) => boolean;
}

/** Where a statement stands: its names, and where EXIT, CONTINUE and errors lead. */
export interface Spot {
  readonly scope: Scope;
  readonly exits: readonly { readonly label: string | undefined; readonly exit: Next; readonly again: Next }[];
  readonly handler: Next | undefined;
  /** What is sought can be done behind it. */
  readonly ahead: boolean;
}

export function runProgram(
  s: Search,
  routine: Routine,
  program: Block,
  frame: Frame,
  args: readonly Value[],
  env: Env,
  caller: number,
  give: (result: Deferred) => boolean,
): boolean {
  const variables = new Map<number, Value | Delayed>();
  const run: Run = {
    routine,
    caller,
    frame,
    variables,
    env: { ...env, mustShow: false, parameter: (slot) => variables.get(slot) ?? s.world.null() },
    mustShow: env.mustShow,
    waits: true,
    give,
  };
  let next = 0;
  routine.args.forEach((arg, i) => {
    const own = labelled(frame, routine.name)?.variables.get(arg.name ?? `$${i + 1}`) ?? variableNamed(frame, `$${i + 1}`);
    if (own && arg.mode !== 'out' && arg.mode !== 'table') variables.set(own.slot, args[next++] ?? s.world.null());
  });
  const scope = outermost(frame);
  const ahead = env.calls.length > 1;
  return block(s, run, program, { scope, exits: [], handler: undefined, ahead }, () => end(s, run));
}

export const outermost = (frame: Frame): Scope => {
  let scope = frame.scope;
  while (scope.outer) scope = scope.outer;
  return scope;
};

/** The end without RETURN: OUT parameters are the result. */
function end(s: Search, run: Run): boolean {
  if (run.routine.returnsSet) return false;
  return run.give(outs(s, run));
}

function outs(s: Search, { routine, frame, variables }: Run): Deferred {
  const fields = routine.args.flatMap((arg, i): Deferred[] => {
    if (arg.mode === 'in' || arg.mode === 'variadic') return [];
    const variable = outermost(frame).variables.get(arg.name ?? `$${i + 1}`);
    const given = (variable && variables.get(variable.slot)) ?? s.world.null();
    return [{ value: (next) => forced(given, next), truth: (want, next) => forced(given, (found) => known(s, found).truth(want, next)) }];
  });
  const [only] = fields;
  if (only && fields.length === 1) return only;
  return known(s, only ? { kind: 'record', fields } : s.world.null());
}

// ---------------------------------------------------------------- statements

export function block(s: Search, run: Run, statement: Block, spot: Spot, next: Next): boolean {
  const scope: Scope = { label: statement.label, variables: new Map(), outer: spot.scope };
  const { bodies } = s.shop;
  const leave = { label: statement.label, exit: next, again: next };
  const enter = (): boolean => {
    run.frame.scope = scope;
    try {
      bodies.declare(run.routine, run.caller, run.frame, statement.declarations);
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
    return true;
  };
  const from = (i: number, inside: Spot): boolean => {
    const declaration = statement.declarations[i];
    if (!declaration) return list(s, run, statement.body, inside, next);
    if (declaration.kind !== 'variable') return from(i + 1, inside);
    const variable = scope.variables.get(declaration.name);
    if (!variable) return from(i + 1, inside);
    if (!declaration.default) return assign(s, run, variable, s.world.null(), () => from(i + 1, inside));
    return valueOf(s, run, declaration.default, inside, (found) => assign(s, run, variable, found, () => from(i + 1, inside)));
  };
  if (!enter()) return false;
  const exits = statement.label === undefined ? spot.exits : [...spot.exits, leave];
  const handle = (): boolean =>
    statement.handlers.some((handler) => list(s, run, handler.body, { scope, exits, handler: spot.handler, ahead: spot.ahead }, next));
  const handler = statement.handlers.length > 0 ? handle : spot.handler;
  if (from(0, { scope, exits, handler, ahead: spot.ahead })) return true;
  // Any statement of it may have raised an error.
  return statement.handlers.length > 0 && handle();
}

export function list(s: Search, run: Run, statements: readonly ProgramStatement[], spot: Spot, next: Next): boolean {
  const from = (i: number): boolean => {
    const statement = statements[i];
    if (!statement) return next();
    if (isFutile(s, run, statements, i, spot)) return false;
    const here = spot.ahead || !mayReach(s, run, statements, i + 1) ? spot : { ...spot, ahead: true };
    return one(s, run, statement, here, () => from(i + 1));
  };
  return from(0);
}

function one(s: Search, run: Run, statement: ProgramStatement, spot: Spot, next: Next): boolean {
  const filled = canWait(s, run, statement, spot);
  return filled ? later(s, run, statement, spot, filled, next) : carryOut(s, run, statement, spot, next);
}

/** Goes on at once; when one of the variables is asked for, the statement is carried out with what the others were. */
function later(s: Search, run: Run, statement: ProgramStatement, spot: Spot, filled: ReadonlySet<Variable>, next: Next): boolean {
  const before = new Map(run.variables);
  const outcome = once<Map<number, Value | Delayed>>(s, (give) => {
    const variables = new Map(before);
    return carryOut(s, within(s, run, variables), statement, { ...spot, exits: [], handler: undefined, ahead: true }, () =>
      give(variables),
    );
  });
  const slots = [...filled];
  const from = (i: number): boolean => {
    const variable = slots[i];
    if (!variable) return next();
    const value: Delayed['value'] = (then) => outcome((variables) => forced(variables.get(variable.slot) ?? s.world.null(), then));
    return assign(s, run, variable, { kind: 'delayed', value }, () => from(i + 1));
  };
  return from(0);
}

const within = (s: Search, run: Run, variables: Run['variables']): Run => ({
  ...run,
  variables,
  env: { ...run.env, parameter: (slot) => variables.get(slot) ?? s.world.null() },
});

function carryOut(s: Search, run: Run, statement: ProgramStatement, spot: Spot, next: Next): boolean {
  s.step();
  const inside = { ...run.env };
  switch (statement.kind) {
    case 'block':
      return block(s, run, statement, spot, next);
    case 'assign':
      return valueOf(s, run, statement.value, spot, (found) => assignTo(s, run, statement.target, found, spot, next));
    case 'if': {
      const from = (i: number): boolean => {
        const branch = statement.branches[i];
        if (!branch) return list(s, run, statement.otherwise, spot, next);
        return (
          truthOf(s, run, branch.condition, spot, TRUE, () => list(s, run, branch.body, spot, next)) ||
          truthOf(s, run, branch.condition, spot, FALSE | UNKNOWN, () => from(i + 1))
        );
      };
      return from(0);
    }
    case 'case':
      return caseOf(s, run, statement, spot, next);
    case 'loop':
    case 'while':
    case 'for range':
    case 'for rows':
    case 'foreach':
      return loop(s, run, statement, spot, next);
    case 'exit':
    case 'continue': {
      const to = spot.exits.findLast((one) => statement.label === undefined || one.label === statement.label);
      const go = (): boolean => (to ? (statement.kind === 'exit' ? to.exit() : to.again()) : next());
      if (!statement.when) return go();
      return truthOf(s, run, statement.when, spot, TRUE, go) || truthOf(s, run, statement.when, spot, FALSE | UNKNOWN, next);
    }
    case 'return': {
      if (!statement.value) return end(s, run);
      const bound = fragment(s, run, statement.value, spot);
      if (bound === undefined || 'fails' in bound) return raised(spot);
      if ('command' in bound) return openQuery(s, bound, inside, (row) => run.give(row(0)));
      return run.give(deferred(s, bound, inside));
    }
    case 'return next': {
      if (!statement.value) return run.give(outs(s, run)) || next();
      return valueOf(s, run, statement.value, spot, (found) => run.give(known(s, found))) || next();
    }
    case 'return query':
      return (
        rowsOf(
          s,
          run,
          statement.source,
          spot,
          (row, width) =>
            run.give(width === 1 ? row(0) : known(s, { kind: 'record', fields: Array.from({ length: width }, (_, i) => row(i)) })),
          run.mustShow,
        ) || next()
      );
    case 'raise':
      return statement.level === undefined || statement.level === 'exception' ? (spot.handler?.() ?? false) : next();
    case 'assert':
      return truthOf(s, run, statement.condition, spot, TRUE, next);
    case 'sql':
      return sql(s, run, statement, spot, next);
    case 'perform': {
      const bound = fragment(s, run, statement.query, spot);
      if (bound === undefined || 'fails' in bound) return raised(spot);
      if ('command' in bound) {
        return openOrNot(
          s,
          bound,
          inside,
          () => found(s, run, spot, true, next),
          () => found(s, run, spot, false, next),
        );
      }
      return value(s, bound, inside, () => found(s, run, spot, true, next));
    }
    case 'execute':
      return dynamic(
        s,
        run,
        statement,
        spot,
        (row, width) => intoRow(s, run, statement.into, row, width, spot, () => found(s, run, spot, true, next)),
        next,
      );
    case 'get diagnostics': {
      const from = (i: number): boolean => {
        const item = statement.items[i];
        return item ? assignTo(s, run, item.target, s.world.fresh(item.what), spot, () => from(i + 1)) : next();
      };
      return from(0);
    }
    case 'open':
    case 'fetch':
      return s.blind('a cursor', next);
    case 'move':
    case 'close':
    case 'commit':
    case 'rollback':
    case 'null':
      return next();
    default:
      return statement satisfies never;
  }
}

function caseOf(s: Search, run: Run, statement: Extract<ProgramStatement, { kind: 'case' }>, spot: Spot, next: Next): boolean {
  if (statement.subject) return s.doubt('a CASE with a subject', () => statement.whens.some((when) => list(s, run, when.body, spot, next)));
  const from = (i: number): boolean => {
    const when = statement.whens[i];
    if (!when) return statement.otherwise ? list(s, run, statement.otherwise, spot, next) : false;
    return (
      truthOf(s, run, when.when, spot, TRUE, () => list(s, run, when.body, spot, next)) ||
      truthOf(s, run, when.when, spot, FALSE | UNKNOWN, () => from(i + 1))
    );
  };
  return from(0);
}

function sql(s: Search, run: Run, statement: Extract<ProgramStatement, { kind: 'sql' }>, spot: Spot, next: Next): boolean {
  const bound = fragment(s, run, statement.statement, spot);
  // Of the statements that are no query, TRUNCATE changes rows.
  if (bound === undefined) return removing(s, s.shop.bodies.emptied(run.routine, run.caller, statement.statement.text), run.env, next);
  if ('fails' in bound) return raised(spot);
  if (!('command' in bound)) return value(s, bound, run.env, () => next());
  const has = (then: Next) => found(s, run, spot, true, then);
  const into = statement.into;
  if (bound.command !== 'select' && !bound.setOperation) {
    return (
      write(s, bound, { ...run.env }, (row, width) => intoRow(s, run, into, row, width, spot, () => has(next))) ||
      (bound.command === 'insert' && bound.from.length <= 1 && !bound.conflict ? false : found(s, run, spot, false, next))
    );
  }
  return openOrNot(
    s,
    bound,
    { ...run.env },
    (row, width) => assignRow(s, run, into?.targets ?? [], row, width, bound, spot, () => has(next)),
    () => !into?.strict && nothing(s, run, into, bound, spot, () => found(s, run, spot, false, next)),
  );
}

function nothing(s: Search, run: Run, into: Into | undefined, query: Query, spot: Spot, next: Next): boolean {
  return assignRow(s, run, into?.targets ?? [], () => known(s, s.world.null()), query.targets.length, query, spot, next);
}

function intoRow(
  s: Search,
  run: Run,
  into: Into | undefined,
  row: (i: number) => Deferred,
  width: number,
  spot: Spot,
  next: Next,
): boolean {
  return into ? assignRow(s, run, into.targets, row, width, undefined, spot, next) : next();
}
