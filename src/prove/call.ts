/** Calls: PostgreSQL's own functions by what they mean here, others by what their bodies do. */
import { BOOL, VOID } from '../model/catalog/ids.ts';
import type { Expression } from '../model/expression.ts';
import type { Routine } from '../model/objects.ts';
import type { Query } from '../model/query.ts';
import { visit, visitQuery } from '../model/walk.ts';
import { evaluateOn } from './compute.ts';
import { absentAndUnknown, openQuery, perform } from './open.ts';
import { runProgram } from './program.ts';
import { type Deferred, type Env, isTerm, type Next, type Search, type Truths, type Value } from './search.ts';
import { contextAt, firstSegment, jsonPath, known, members, termOf, values } from './value.ts';
import type { Term } from './world.ts';

type Call = Extract<Expression, { kind: 'call' }>;

export function callTruth(s: Search, e: Call, env: Env, want: Truths, next: Next): boolean {
  return call(s, e, env, (result) => result.truth(want, next));
}

export function callValue(s: Search, e: Call, env: Env, next: (value: Value) => boolean): boolean {
  return call(s, e, env, (result) => result.value(next));
}

/** Each result that the call can have. */
export function call(s: Search, e: Call, env: Env, next: (result: Deferred) => boolean): boolean {
  s.step();
  const routine = s.shop.context.store.routine(e.function);
  if (!routine) return s.doubt(`function ${e.name}()`, () => next(known(s, s.world.opaque(`function ${e.name}()`))));
  if (e.function < 16384) return builtIn(s, e, routine, env, next);
  if (routine.name === 'foldername' && s.shop.context.store.namespace(routine.namespace)?.name === 'storage')
    return values(s, e.args, env, ([path]) => next(known(s, s.world.apply('segments', [termOf(s, path as Value)]))));
  return values(s, withDefaults(e, routine), env, (args) => invoke(s, routine, args, { ...env, mustShow: false }, next));
}

/** Arguments that were left out have their defaults. */
function withDefaults(e: Call, routine: Routine): readonly Expression[] {
  const inputs = routine.args.filter((arg) => arg.mode !== 'out' && arg.mode !== 'table');
  return e.args.map((arg, i) => (arg.kind === 'default' ? (inputs[i]?.default?.expression ?? arg) : arg));
}

const DEEPEST = 8;

/** A routine of the folder, or of what stood there before, with its arguments. */
export function invoke(s: Search, routine: Routine, args: readonly Value[], env: Env, next: (result: Deferred) => boolean): boolean {
  const { world, shop } = s;
  if (!shop.access.mayExecute(env.role, routine)) return false;
  const isStrictNull = routine.strict && args.some((arg) => isTerm(arg) && world.isNull(arg));
  if (isStrictNull) return !routine.returnsSet && next(known(s, world.null()));
  const { body } = routine;
  if (body.kind === 'native') return native(s, routine, args, next);
  const again = env.calls.filter((id) => id === routine.id).length;
  if (again > 1) return false;
  if (env.calls.length >= DEEPEST)
    return s.doubt(`${routine.name}() calls too deep`, () => next(known(s, world.opaque(`${routine.name}()`))));
  const key =
    routine.volatility !== 'volatile' && !env.exposed && !routine.returnsSet && args.every(isTerm)
      ? `call ${routine.id} ${env.role} ${env.user} ${args.map((arg) => (isTerm(arg) ? world.find(arg) : '')).join(' ')}`
      : undefined;
  const before = key === undefined ? undefined : s.memo.get(key);
  if (before !== undefined) return next(known(s, before));
  const within: Env = {
    ...s.top(routine.securityDefiner ? routine.owner : env.role),
    user: routine.securityDefiner ? routine.owner : env.user,
    parameter: (number) => args[number - 1] ?? world.null(),
    calls: [...env.calls, routine.id],
    exposed: env.exposed,
    mustShow: env.mustShow,
  };
  const give = (result: Deferred): boolean => {
    if (key === undefined || routine.returns === BOOL) return next(result);
    return result.value((found) => {
      if (isTerm(found)) s.remember(key, found);
      return next(known(s, found));
    });
  };
  if (frozen(s, routine, args) && next(known(s, stale(s, routine, args)))) return true;
  const bound = shop.bodies.bound(routine, env.role);
  switch (bound.kind) {
    case 'queries':
      return runQueries(s, routine, bound.queries, within, give);
    case 'program':
      return runProgram(s, routine, bound.program, bound.frame, args, { ...within, role: within.role }, env.role, give);
    case 'fails':
      return false;
    case 'unread':
      return s.doubt(bound.why, () => next(known(s, world.opaque(bound.why))));
    default:
      return bound satisfies never;
  }
}

/** Something in C. */
function native(s: Search, routine: Routine, args: readonly Value[], next: (result: Deferred) => boolean): boolean {
  const terms = args.map((arg) => termOf(s, arg));
  const result = s.world.apply(`${routine.name}()`, routine.volatility === 'volatile' ? [s.world.fresh('now')] : terms);
  return next(known(s, result));
}

export const STALE = 'a stale result of';

/** What a kept plan has of an earlier caller: one value for all calls in it. */
const stale = (s: Search, { id }: Routine, args: readonly Value[]): Term =>
  s.world.apply(
    `${STALE} ${id}`,
    args.map((arg) => termOf(s, arg)),
  );

/** An immutable function without arguments is computed when a plan is made, and the plan may outlive the caller. */
function frozen(s: Search, routine: Routine, args: readonly Value[]): boolean {
  if (routine.volatility !== 'immutable' || args.some((arg) => !isTerm(arg) || s.world.constantOf(arg) === undefined)) return false;
  return readsSession(s, routine);
}

const sessionReaders = new WeakMap<Routine, boolean>();

function readsSession(s: Search, routine: Routine, depth = 0): boolean {
  const seen = sessionReaders.get(routine);
  if (seen !== undefined || depth > 6) return seen ?? false;
  sessionReaders.set(routine, false);
  let found = false;
  const see = (part: Expression): void => {
    if (part.kind !== 'call') return;
    if (part.name === 'current_setting' && part.function < 16384) found = true;
    const other = part.function < 16384 ? undefined : s.shop.context.store.routine(part.function);
    if (other && readsSession(s, other, depth + 1)) found = true;
  };
  const bound = s.shop.bodies.flat(routine, s.caller.role);
  for (const query of bound?.queries ?? []) visitQuery(query, see);
  for (const expression of bound?.expressions ?? []) visit(expression, see);
  sessionReaders.set(routine, found);
  return found;
}

function runQueries(s: Search, routine: Routine, queries: readonly Query[], env: Env, next: (result: Deferred) => boolean): boolean {
  const { world } = s;
  const from = (i: number): boolean => {
    const query = queries[i];
    if (!query) return next(known(s, world.null()));
    if (i < queries.length - 1 || routine.returns === VOID)
      return perform(s, query, { ...env, exposed: false, mustShow: false }, () => from(i + 1));
    const rows = (): boolean =>
      openQuery(s, query, env, (row, width) => {
        if (width === 1) return next(row(0));
        return next(known(s, { kind: 'record', fields: Array.from({ length: width }, (_, n) => row(n)) }));
      });
    return rows() || (!routine.returnsSet && !isAlwaysOneRow(query) && absentAndUnknown(s, query, env, () => next(known(s, world.null()))));
  };
  return from(0);
}

export const isAlwaysOneRow = (query: Query): boolean =>
  query.command === 'select' && query.from.length === 0 && !query.where && !query.setOperation;

function builtIn(s: Search, e: Call, routine: Routine, env: Env, next: (result: Deferred) => boolean): boolean {
  const { world } = s;
  const give = (term: Value): boolean => next(known(s, term));
  return values(s, e.args, env, (args) => {
    const terms = args.map((arg) => (isTerm(arg) ? arg : undefined));
    const [first] = args;
    switch (e.name) {
      case 'current_setting':
        return setting(s, terms[0], terms[1], give);
      case 'set_config':
        return setConfig(s, args, give);
      case 'jsonb_extract_path_text':
      case 'jsonb_extract_path':
      case 'json_extract_path_text':
      case 'json_extract_path':
        return give(args.slice(1).reduce<Value>((at, key) => jsonPath(s, at, key, false), first as Value));
      case 'unnest':
      case 'jsonb_array_elements':
      case 'jsonb_array_elements_text':
      case 'json_array_elements':
      case 'json_array_elements_text':
      case 'jsonb_object_keys':
      case 'json_object_keys':
        return members(s, first as Value, give);
      case 'to_jsonb':
      case 'to_json':
      case 'btrim':
      case 'ltrim':
      case 'rtrim':
        if (args.length === 1 && isTerm(first as Value)) return give(first as Value);
        break;
      case 'string_to_array':
      case 'regexp_split_to_array':
      case 'regexp_split_to_table':
      case 'string_to_table': {
        const text = terms[0];
        if (text === undefined || world.constantOf(text) !== undefined) break;
        if (e.name.startsWith('string') && terms[1] !== undefined && world.constantOf(terms[1]) === '/')
          return give(world.apply('segments', [text]));
        const parts = world.apply('parts', [text]);
        if (world.isNull(text)) return give(world.null());
        const listed = s.try(
          () =>
            world.setNotNull(text) && world.setNotNull(parts) && (world.marked(text) === 0 || world.setMarks(parts, world.marked(text))),
          () => (e.returnsSet ? members(s, parts, give) : give(parts)),
        );
        return (
          listed ||
          s.try(
            () => world.setNull(text),
            () => !e.returnsSet && give(world.null()),
          )
        );
      }
      case 'split_part':
        if (
          terms[2] !== undefined &&
          world.constantOf(terms[2]) === '1' &&
          terms[0] !== undefined &&
          world.constantOf(terms[0]) === undefined
        )
          return give(firstSegment(s, terms[0]));
        break;
      case 'now':
      case 'transaction_timestamp':
      case 'statement_timestamp':
        return give(world.apply('now', []));
      case 'clock_timestamp':
      case 'random':
      case 'gen_random_uuid':
      case 'nextval': {
        const made = world.fresh(`${e.name}()`);
        world.setNotNull(made);
        return give(made);
      }
      case 'generate_series':
        return give(world.fresh('a number of a series'));
      case 'pg_has_role':
      case 'row_security_active':
        return give(world.opaque(`${e.name}()`));
      default:
    }
    const computed = routine.volatility === 'volatile' ? undefined : evaluateOn(s, e, args, (list) => ({ ...e, args: list }));
    if (computed !== undefined) return give(computed);
    const all = args.map((arg) => termOf(s, arg));
    if (routine.strict && all.some((term) => world.isNull(term))) return !e.returnsSet && give(world.null());
    const result = (): Term => world.apply(e.name, routine.volatility === 'volatile' ? [world.fresh('now')] : all, routine.strict);
    if (!routine.strict) {
      const made = result();
      return BUILDS.has(e.name)
        ? s.try(
            () => world.setNotNull(made),
            () => give(made),
          )
        : give(made);
    }
    return give(result());
  });
}

/** What they make is never null. */
const BUILDS = new Set(['jsonb_build_object', 'json_build_object', 'jsonb_build_array', 'json_build_array', 'concat', 'concat_ws']);

/** What a setting says: set as the server or the caller set it, never set, or left empty on a pooled connection. */
function setting(s: Search, name: Term | undefined, missingOk: Term | undefined, next: (value: Term) => boolean): boolean {
  const { world } = s;
  const text = name === undefined ? undefined : world.constantOf(name)?.toLowerCase();
  if (text === undefined) return next(world.opaque('a setting whose name is computed'));
  if (!text.includes('.')) return next(text === 'role' ? world.constant(s.caller.name) : world.apply(`setting ${text}`, []));
  const optional = missingOk !== undefined && world.constantOf(missingOk) === 't';
  const choose = (state: 'set' | 'null' | 'empty'): boolean => {
    const known = s.settings.get(text);
    if (known !== undefined && known !== state) return false;
    if (state === 'null' && !optional) return false;
    if (known === undefined) {
      s.settings.set(text, state);
      world.onUndo(() => s.settings.delete(text));
    }
    return true;
  };
  const meaning = s.shop.tenancy.context.find((one) => one.setting === text && one.path.length === 0);
  const personal = meaning?.is === 'user' || meaning?.is === 'email' || meaning?.is === 'tenant';
  const forged = meaning?.from === 'caller' || s.trust.settings.has(text);
  const canBeSet = forged || s.caller.identified || !personal;
  // The old way of telling claims one by one: where the whole token is read too, it is what counts.
  const tokenCounts = s.shop.tenancy.context.some((one) => one.setting === 'request.jwt.claims' && one.path.length > 0);
  if (text.startsWith('request.jwt.claim.') && tokenCounts) return optional && next(world.null());
  const isSet = (): boolean => {
    const term = contextAt(s, text, []);
    return world.setNotNull(term) && world.differ(term, world.constant(''));
  };
  return (
    (canBeSet &&
      s.try(
        () => choose('set') && isSet(),
        () => next(contextAt(s, text, [])),
      )) ||
    (mayBeMissing(s) &&
      s.try(
        () => choose('null'),
        () => next(world.null()),
      )) ||
    (mayBeMissing(s) &&
      s.shop.tellsEmpty(text) &&
      s.try(
        () => choose('empty'),
        () => next(world.constant('')),
      ))
  );
}

const mayBeMissing = (s: Search): boolean => s.caller.mayLackContext;

/** set_config() with a value that the caller chooses makes the setting the caller's; a bypass need only be on. */
function setConfig(s: Search, args: readonly Value[], next: (value: Value) => boolean): boolean {
  const { goal, world, shop } = s;
  const [name, given, local] = args;
  const text = name !== undefined && isTerm(name) ? world.constantOf(name)?.toLowerCase() : undefined;
  const value = given === undefined ? world.null() : termOf(s, given);
  if (goal?.kind !== 'sets' || goal.setting !== text) return next(value);
  const meaning = shop.tenancy.context.find((one) => one.setting === text);
  const axis = meaning?.axis;
  const constant = world.constantOf(value);
  const goesOn = (reached: boolean): boolean => {
    const before = s.reached;
    s.reached = reached;
    if (next(value)) return true;
    s.reached = before;
    return false;
  };
  if (meaning?.is === 'bypass' && constant !== undefined) {
    // Each request through an API is a transaction of its own, and leaves nothing that was set for it.
    const ends = shop.regime.callersCome !== 'sql' && local !== undefined && isTerm(local) && world.constantOf(local) === 't';
    return goesOn(!OFF.has(constant.toLowerCase()) && !ends);
  }
  const forged = s.try(
    () =>
      constant === undefined &&
      world.setNotNull(value) &&
      world.differ(value, world.constant('')) &&
      (axis ? world.setTheirs(value, axis) : true),
    () => goesOn(true),
  );
  return forged || next(value);
}

const OFF: ReadonlySet<string> = new Set(['', 'off', 'false', 'f', 'no', 'n', '0']);
