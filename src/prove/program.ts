/** PL/pgSQL bodies, run in every way that they can go. */
import { outputOf } from '../bind/query.ts';
import { RECORD } from '../model/catalog/ids.ts';
import type { Expression } from '../model/expression.ts';
import type { Routine, Trigger } from '../model/objects.ts';
import type { AssignTarget, Block, Dynamic, Fragment, Into, ProgramStatement, QuerySource } from '../model/program.ts';
import type { Query } from '../model/query.ts';
import { Refusal } from '../model/refusal.ts';
import { type Frame, labelled, type Scope, type Variable, variableNamed } from '../replay/interpret/frame.ts';
import { openQuery, perform } from './open.ts';
import { type Deferred, type Env, FALSE, isTerm, type Next, type Search, TRUE, UNKNOWN, type Value } from './search.ts';
import { truth } from './truth.ts';
import { deferred, known, members, termOf, value } from './value.ts';
import type { Row } from './world.ts';
import { write } from './write.ts';

/** One call of a body. */
interface Run {
  readonly routine: Routine;
  /** The role that called: names are looked up as it would. */
  readonly caller: number;
  readonly frame: Frame;
  readonly variables: Map<number, Value>;
  readonly env: Env;
  /** What RETURN QUERY gives must have the target in it. */
  readonly mustShow: boolean;
  readonly give: (result: Deferred) => boolean;
}

/** Where a statement stands: its names, and where EXIT, CONTINUE and errors lead. */
interface Spot {
  readonly scope: Scope;
  readonly exits: readonly { readonly label: string | undefined; readonly exit: Next; readonly again: Next }[];
  readonly handler: Next | undefined;
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
  const variables = new Map<number, Value>();
  const run: Run = {
    routine,
    caller,
    frame,
    variables,
    env: { ...env, mustShow: false, parameter: (slot) => variables.get(slot) ?? s.world.null() },
    mustShow: env.mustShow,
    give,
  };
  let next = 0;
  routine.args.forEach((arg, i) => {
    const own = labelled(frame, routine.name)?.variables.get(arg.name ?? `$${i + 1}`) ?? variableNamed(frame, `$${i + 1}`);
    if (own && arg.mode !== 'out' && arg.mode !== 'table') variables.set(own.slot, args[next++] ?? s.world.null());
  });
  const scope = outermost(frame);
  return block(s, run, program, { scope, exits: [], handler: undefined }, () => end(s, run));
}

const outermost = (frame: Frame): Scope => {
  let scope = frame.scope;
  while (scope.outer) scope = scope.outer;
  return scope;
};

/** The end without RETURN: OUT parameters are the result. */
function end(s: Search, run: Run): boolean {
  if (run.routine.returnsSet) return false;
  return run.give(known(s, outs(s, run)));
}

function outs(s: Search, { routine, frame, variables }: Run): Value {
  const found = routine.args.flatMap((arg, i): Value[] => {
    if (arg.mode === 'in' || arg.mode === 'variadic') return [];
    const variable = outermost(frame).variables.get(arg.name ?? `$${i + 1}`);
    return [(variable && variables.get(variable.slot)) ?? s.world.null()];
  });
  if (found.length === 1) return found[0] as Value;
  return found.length === 0 ? s.world.null() : { kind: 'record', fields: found.map((one) => known(s, one)) };
}

/** A BEFORE trigger: the row as it leaves it. */
export function runTrigger(
  s: Search,
  routine: Routine,
  trigger: Trigger,
  old: Row | undefined,
  made: Row | undefined,
  env: Env,
  next: (row: Row | undefined) => boolean,
): boolean {
  const relation = (made ?? old)?.relation;
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
  const variables = new Map<number, Value>();
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
      if (isTerm(found)) return false;
      const row = found.kind === 'record' ? found.row : undefined;
      return next(row === old ? made : (row ?? copy));
    });
  const run: Run = { routine, caller: env.role, frame: bound.frame, variables, env: within, mustShow: false, give };
  if (block(s, run, bound.program, { scope, exits: [], handler: undefined }, () => false)) return true;
  world.undo(before);
  return false;
}

/** Trigger functions in C that come with PostgreSQL's extensions and touch no owner. */
const HARMLESS = new Set(['moddatetime', 'tsvector_update_trigger', 'suppress_redundant_updates_trigger', 'autoinc']);

// ---------------------------------------------------------------- statements

function block(s: Search, run: Run, statement: Block, spot: Spot, next: Next): boolean {
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
    statement.handlers.some((handler) => list(s, run, handler.body, { scope, exits, handler: spot.handler }, next));
  const handler = statement.handlers.length > 0 ? handle : spot.handler;
  if (from(0, { scope, exits, handler })) return true;
  // Any statement of it may have raised an error.
  return statement.handlers.length > 0 && handle();
}

function list(s: Search, run: Run, statements: readonly ProgramStatement[], spot: Spot, next: Next): boolean {
  const from = (i: number): boolean => {
    const statement = statements[i];
    return statement ? one(s, run, statement, spot, () => from(i + 1)) : next();
  };
  return from(0);
}

function one(s: Search, run: Run, statement: ProgramStatement, spot: Spot, next: Next): boolean {
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
      if (bound === undefined) return false;
      if ('command' in bound) return openQuery(s, bound, inside, (row) => run.give(row(0)));
      return run.give(deferred(s, bound, inside));
    }
    case 'return next': {
      if (!statement.value) return run.give(known(s, outs(s, run))) || next();
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
      if (bound === undefined) return false;
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
      return s.doubt('a cursor', next);
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

type Loop = Extract<ProgramStatement, { kind: 'loop' | 'while' | 'for range' | 'for rows' | 'foreach' }>;

/** A loop is gone round once or not at all: one row is enough to be reached. */
function loop(s: Search, run: Run, statement: Loop, spot: Spot, next: Next): boolean {
  const inside: Spot = { ...spot, exits: [...spot.exits, { label: statement.label, exit: next, again: next }] };
  const body = (at: Spot = inside): boolean => list(s, run, statement.body, at, next);
  switch (statement.kind) {
    case 'loop':
      return body();
    case 'while':
      return truthOf(s, run, statement.condition, spot, TRUE, body) || truthOf(s, run, statement.condition, spot, FALSE | UNKNOWN, next);
    case 'for range':
      return body(withVariable(run, statement, inside)) || next();
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

function withVariable(run: Run, statement: Extract<ProgramStatement, { kind: 'for range' }>, spot: Spot): Spot {
  const scope: Scope = { label: statement.label, variables: new Map(), outer: spot.scope };
  const known = run.frame.declared.get(statement);
  const variable: Variable = known ?? {
    name: statement.variable,
    slot: run.frame.slots.length + 1,
    type: 23,
    modifier: -1,
    constant: false,
    notNull: false,
    value: null,
  };
  if (!known) {
    run.frame.slots.push(variable);
    run.frame.declared.set(statement, variable);
  }
  scope.variables.set(statement.variable, variable);
  return { ...spot, scope };
}

function sql(s: Search, run: Run, statement: Extract<ProgramStatement, { kind: 'sql' }>, spot: Spot, next: Next): boolean {
  const bound = fragment(s, run, statement.statement, spot);
  // A statement that is no query: nothing of it changes rows.
  if (bound === undefined) return next();
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

function openOrNot(s: Search, query: Query, env: Env, some: (row: (i: number) => Deferred, width: number) => boolean, none: Next): boolean {
  if (openQuery(s, query, env, some)) return true;
  if (query.hasAggregates && query.group.length === 0) return false;
  if (query.from.length === 0 && !query.where) return false;
  return s.absent({ query, env }, none);
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

/** FOUND. */
function found(s: Search, run: Run, spot: Spot, is: boolean, next: Next): boolean {
  run.frame.scope = spot.scope;
  const variable = variableNamed(run.frame, 'found');
  return variable ? assign(s, run, variable, s.world.constant(is ? 't' : 'f'), next) : next();
}

function rowsOf(
  s: Search,
  run: Run,
  source: QuerySource,
  spot: Spot,
  take: (row: (i: number) => Deferred, width: number, query: Query | undefined) => boolean,
  mustShow = false,
): boolean {
  if (source.kind === 'cursor') return s.doubt('a cursor', () => false);
  if (source.kind === 'dynamic')
    return dynamic(
      s,
      run,
      source,
      spot,
      (row, width, query) => take(row, width, query),
      () => false,
    );
  const bound = fragment(s, run, source.query, spot);
  if (bound === undefined || !('command' in bound)) return false;
  return openQuery(s, bound, { ...run.env, mustShow }, (row, width) => take(row, width, bound));
}

/** EXECUTE of a text that is known; of others nothing can be said. */
function dynamic(
  s: Search,
  run: Run,
  { text, using }: Dynamic,
  spot: Spot,
  take: (row: (i: number) => Deferred, width: number, query: Query | undefined) => boolean,
  none: Next,
): boolean {
  return valueOf(s, run, text, spot, (found) => {
    const known = isTerm(found) ? s.world.constantOf(found) : undefined;
    if (known === undefined) return s.doubt(`EXECUTE in ${run.routine.name}() of a text that is put together`, none);
    const args: Value[] = [];
    const from = (i: number): boolean => {
      const one = using[i];
      if (one) {
        return valueOf(s, run, one, spot, (arg) => {
          args[i] = arg;
          return from(i + 1);
        });
      }
      const query = s.shop.bodies.dynamic(run.routine, run.caller, known);
      if (!query) return none();
      const env: Env = { ...run.env, parameter: (number) => args[number - 1] ?? s.world.null() };
      return query.command === 'select'
        ? openQuery(s, query, env, (row, width) => take(row, width, query)) || none()
        : perform(s, query, env, none);
    };
    return from(0);
  });
}

// ---------------------------------------------------------------- variables

function fragment(s: Search, run: Run, one: Fragment, spot: Spot): Expression | Query | undefined {
  run.frame.scope = spot.scope;
  try {
    return s.shop.bodies.fragment(run.routine, run.caller, run.frame, one);
  } catch (error) {
    // What is not found when the body runs is an error then.
    if (error instanceof Refusal)
      return { kind: 'opaque', why: error.message, args: [], type: 0, modifier: -1, at: 0, fails: true } as Expression;
    throw error;
  }
}

const fails = (bound: Expression | Query): boolean => 'fails' in bound;

function valueOf(s: Search, run: Run, one: Fragment, spot: Spot, next: (value: Value) => boolean): boolean {
  const bound = fragment(s, run, one, spot);
  if (bound === undefined || fails(bound)) return spot.handler?.() ?? false;
  if ('command' in bound)
    return openOrNot(
      s,
      bound,
      { ...run.env },
      (row) => row(0).value(next),
      () => next(s.world.null()),
    );
  return value(s, bound, run.env, next);
}

function truthOf(s: Search, run: Run, one: Fragment, spot: Spot, want: number, next: Next): boolean {
  const bound = fragment(s, run, one, spot);
  if (bound === undefined || fails(bound)) return spot.handler?.() ?? false;
  if ('command' in bound)
    return openOrNot(
      s,
      bound,
      { ...run.env },
      (row) => row(0).truth(want, next),
      () => (want & UNKNOWN) !== 0 && next(),
    );
  return truth(s, bound, run.env, want, next);
}

function assign(s: Search, run: Run, variable: Variable, found: Value, next: Next): boolean {
  const before = run.variables.get(variable.slot);
  const mark = s.world.mark();
  run.variables.set(variable.slot, found);
  s.world.onUndo(() => {
    if (before === undefined) run.variables.delete(variable.slot);
    else run.variables.set(variable.slot, before);
  });
  if (next()) return true;
  s.world.undo(mark);
  return false;
}

function assignTo(s: Search, run: Run, target: AssignTarget, found: Value, spot: Spot, next: Next): boolean {
  run.frame.scope = spot.scope;
  const [first, second] = target.path;
  const variable = variableNamed(run.frame, first as string);
  if (!variable) return next();
  if (target.rest) return assign(s, run, variable, s.world.opaque(`an element of ${variable.name}`), next);
  if (second === undefined) return assign(s, run, variable, found, next);
  const holder = run.variables.get(variable.slot);
  if (holder !== undefined && !isTerm(holder) && holder.kind === 'record' && holder.row) {
    const column = holder.row.relation.columns.find((one) => one.name === second && !one.dropped);
    const mark = s.world.mark();
    if (column) s.world.setColumn(holder.row, column.attribute, termOf(s, found));
    if (next()) return true;
    s.world.undo(mark);
    return false;
  }
  const relation = s.relation(s.shop.context.store.type(variable.type)?.relation ?? 0);
  const index = relation ? (relation.columns.find((one) => one.name === second)?.attribute ?? 0) - 1 : -1;
  const fields: (Deferred | undefined)[] =
    holder !== undefined && !isTerm(holder) && holder.kind === 'record' ? [...(holder.fields ?? [])] : [];
  if (index >= 0) fields[index] = known(s, found);
  return assign(s, run, variable, { kind: 'record', fields }, next);
}

/** A row into one record, or column by column. */
function assignRow(
  s: Search,
  run: Run,
  targets: readonly AssignTarget[],
  row: (i: number) => Deferred,
  width: number,
  query: Query | undefined,
  spot: Spot,
  next: Next,
): boolean {
  run.frame.scope = spot.scope;
  const [only] = targets;
  const variable = only && targets.length === 1 && only.path.length === 1 ? variableNamed(run.frame, only.path[0] as string) : undefined;
  const isWide = variable !== undefined && (variable.type === RECORD || (s.shop.context.store.type(variable.type)?.relation ?? 0) !== 0);
  if (variable && isWide) {
    if (query && variable.type === RECORD) {
      const columns = outputOf(query);
      variable.value = {
        fields: columns.map(() => null),
        names: columns.map((column) => column.name),
        types: columns.map((column) => column.type),
      };
    }
    return fixed(s, row, width, (fields) => assign(s, run, variable, { kind: 'record', fields }, next));
  }
  const from = (i: number): boolean => {
    const target = targets[i];
    return target ? row(i).value((found) => assignTo(s, run, target, found, spot, () => from(i + 1))) : next();
  };
  return from(0);
}

/** Each column's value, chosen once. */
function fixed(s: Search, row: (i: number) => Deferred, width: number, next: (fields: Deferred[]) => boolean): boolean {
  const from = (i: number, found: readonly Deferred[]): boolean =>
    i >= width ? next([...found]) : row(i).value((one) => from(i + 1, [...found, known(s, one)]));
  return from(0, []);
}
