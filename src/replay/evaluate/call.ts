/** Calls: built-in functions from the tables of implementations, others through their bodies. */
import { type Datum, derived, isArray, isUndecided, undecided } from '../../model/datum.ts';
import type { Call, Expression } from '../../model/expression.ts';
import type { Routine } from '../../model/objects.ts';
import { formatType } from '../../model/type-name.ts';
import type { Context } from '../context.ts';
import { callRoutine, rowsOfRoutine } from '../routines/call.ts';
import { concrete } from '../routines/concrete.ts';
import { FIRST_USER_ID } from '../store.ts';
import type { CatalogFunction } from './catalog/function.ts';
import { catalogFunction } from './catalog-functions.ts';
import { cannotKnow, type Environment, step } from './environment.ts';
import { eventFunction } from './event-functions.ts';
import { evaluate } from './expression.ts';
import { type CallContext, type Implementation, implementationOf, looksAtUndecided, setImplementationOf } from './functions/index.ts';
import { type SessionFunction, sessionFunction } from './session-functions.ts';

export function evaluateCall(e: Call, environment: Environment): Datum {
  const { context } = environment;
  step(context);
  const routine = context.store.routine(e.function);
  if (!routine) return undecided(`function ${e.name}()`);
  const args = argumentsOf(e, routine, environment);
  if (e.returnsSet) {
    const spread = environment.computed?.get(e);
    if (spread !== undefined) return spread;
    // A set where a value is wanted: its first row. The query spreads the others.
    const [first] = setOfRows(e, routine, args, environment);
    return first ?? null;
  }
  return invoke(
    routine,
    args,
    e.args.map((arg) => arg.type),
    e.type,
    e.variadic,
    context,
  );
}

export function argumentsOf(e: Call, routine: Routine, environment: Environment): Datum[] {
  return e.args.map((arg, i) => {
    if (arg.kind !== 'default') return evaluate(arg, environment);
    const stored = routine.args.filter(({ mode }) => mode !== 'out' && mode !== 'table')[i]?.default;
    return stored ? evaluate(stored.expression, { context: environment.context, rows: new Map() }) : null;
  });
}

export function evaluateOperator(id: number, args: readonly Expression[], type: number, environment: Environment): Datum {
  const { context } = environment;
  step(context);
  const operator = context.store.operator(id);
  const routine = operator && context.store.routine(operator.function);
  if (!routine) return undecided(`operator ${operator?.name ?? ''}`);
  const values = args.map((arg) => evaluate(arg, environment));
  return invoke(
    routine,
    values,
    args.map((arg, i) => arg.type || (args.length === 2 && i === 1 ? operator.right : operator.left)),
    type,
    false,
    context,
  );
}

/** A routine's value for these arguments. */
export function invoke(
  routine: Routine,
  args: readonly Datum[],
  types: readonly number[],
  returns: number,
  variadic: boolean,
  context: Context,
  columns?: CallContext['columns'],
): Datum {
  if (routine.strict && args.includes(null)) return null;
  const { special, tolerant, implementation } = meansOf(context, routine);
  if (!special && !isNative(routine)) {
    const known = args.find(isUndecided);
    // A body may still do something else with it; a pure SQL one of PostgreSQL's own does not.
    if (known && routine.id < FIRST_USER_ID) return derived(known);
    return callRoutine(context, concrete(context.store, routine, types), args);
  }
  const unknown = args.find((arg) => isUndecided(arg));
  if (special) return unknown ? derived(unknown) : special(args, context, types);
  if (unknown && !tolerant) return derived(unknown);
  if (!implementation) return undecided(`function ${routine.name}()`);
  return implementation(args, callContext(context, types, returns, variadic, columns));
}

/** How a routine is carried out, if not by its body. */
interface Means {
  readonly special?: SessionFunction | CatalogFunction | undefined;
  /** It has something to say even of what nobody knows. */
  readonly tolerant: boolean;
  readonly implementation?: Implementation | undefined;
}

const NONE: Means = { tolerant: false };
const means = new Map<number, Means>();

function meansOf(context: Context, routine: Routine): Means {
  const isBuiltIn = routine.id < FIRST_USER_ID;
  const known = isBuiltIn ? means.get(routine.id) : undefined;
  if (known) return known;
  if (!isBuiltIn && !isNative(routine)) return NONE;
  const signature = signatureOf(context, routine);
  const found: Means = {
    special: sessionFunction(signature) ?? catalogFunction(signature),
    tolerant: looksAtUndecided(signature),
    implementation: implementationOf(signature),
  };
  if (isBuiltIn) means.set(routine.id, found);
  return found;
}

const isNative = ({ language }: Routine): boolean => language === 'internal' || language === 'c';

type Surroundings = Pick<CallContext, 'setting' | 'fresh' | 'moment'>;

const surroundings = new WeakMap<Context, Surroundings>();

function surroundingsOf(context: Context): Surroundings {
  const known = surroundings.get(context);
  if (known) return known;
  const made: Surroundings = { setting: (name) => context.session.setting(name) ?? null, fresh: context.fresh, moment: context.moment };
  surroundings.set(context, made);
  return made;
}

export function callContext(
  context: Context,
  argTypes: readonly number[],
  returns: number,
  variadic: boolean,
  columns?: CallContext['columns'],
): CallContext {
  const { setting, fresh, moment } = surroundingsOf(context);
  const made = { schema: context.store, argTypes, returns, variadic, setting, fresh, moment };
  return columns ? { ...made, columns } : made;
}

const signatures = new Map<number, string>();

/** `name(type,type)`, as the implementations are listed. */
export function signatureOf({ store }: Context, routine: Routine): string {
  const known = routine.id < FIRST_USER_ID ? signatures.get(routine.id) : undefined;
  if (known !== undefined) return known;
  const text = `${routine.name}(${routine.inputs.map((type) => formatType(store, type, null)).join(',')})`;
  if (routine.id < FIRST_USER_ID) signatures.set(routine.id, text);
  return text;
}

/** The rows of a set-returning call: one datum each. */
export function setOfRows(
  e: Call,
  routine: Routine,
  args: readonly Datum[],
  environment: Environment,
  columns?: CallContext['columns'],
): readonly Datum[] {
  const { context } = environment;
  if (routine.strict && args.includes(null)) return [];
  if (!routine.returnsSet) {
    return [
      invoke(
        routine,
        args,
        e.args.map((arg) => arg.type),
        e.type,
        e.variadic,
        context,
        columns,
      ),
    ];
  }
  if (!isNative(routine)) {
    const types = e.args.map((arg) => arg.type);
    return rowsOfRoutine(context, concrete(context.store, routine, types), args);
  }
  const reported = eventFunction(routine.name)?.(context);
  if (reported && isArray(reported)) return reported.elements;
  const signature = signatureOf(context, routine);
  const special = catalogFunction(signature);
  const unknown = args.find(isUndecided);
  if (unknown) cannotKnow(unknown.undecided);
  if (special) {
    const rows = special(
      args,
      context,
      e.args.map((arg) => arg.type),
    );
    if (isArray(rows)) return rows.elements;
    cannotKnow(`function ${routine.name}()`);
  }
  const implementation = setImplementationOf(signature);
  if (!implementation) cannotKnow(`function ${routine.name}()`);
  const rows = implementation(
    args,
    callContext(
      context,
      e.args.map((arg) => arg.type),
      e.type,
      e.variadic,
      columns,
    ),
  );
  step(context, rows.length);
  return rows;
}
