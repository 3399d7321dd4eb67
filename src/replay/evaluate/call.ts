/** Calls: built-in functions from the tables of implementations, others through their bodies. */
import { type Datum, derived, isArray, isUndecided, undecided } from '../../model/datum.ts';
import type { Call, Expression } from '../../model/expression.ts';
import type { Routine } from '../../model/objects.ts';
import { formatType } from '../../model/type-name.ts';
import type { Context } from '../context.ts';
import { callRoutine, rowsOfRoutine } from '../routines/call.ts';
import { concrete } from '../routines/concrete.ts';
import { catalogFunction } from './catalog-functions.ts';
import { cannotKnow, type Environment, step } from './environment.ts';
import { eventFunction } from './event-functions.ts';
import { evaluate } from './expression.ts';
import { type CallContext, implementationOf, looksAtUndecided, setImplementationOf } from './functions/index.ts';
import { sessionFunction } from './session-functions.ts';

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
  const inputs = routine.args.filter((arg) => arg.mode !== 'out' && arg.mode !== 'table');
  return e.args.map((arg, i) => {
    if (arg.kind !== 'default') return evaluate(arg, environment);
    const stored = inputs[i]?.default;
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
  const signature = routine.id < 16384 || isNative(routine) ? signatureOf(context, routine) : '';
  const special = signature === '' ? undefined : (sessionFunction(signature) ?? catalogFunction(signature));
  if (!special && !isNative(routine)) {
    const known = args.find(isUndecided);
    // A body may still do something else with it; a pure SQL one of PostgreSQL's own does not.
    if (known && routine.id < 16384) return derived(known);
    return callRoutine(context, concrete(context.store, routine, types), args);
  }
  const unknown = args.find((arg) => isUndecided(arg));
  if (special) return unknown ? derived(unknown) : special(args, context, types);
  if (unknown && !looksAtUndecided(signature)) return derived(unknown);
  const implementation = implementationOf(signature);
  if (!implementation) return undecided(`function ${routine.name}()`);
  const value = implementation(args, callContext(context, types, returns, variadic, columns));
  return value;
}

const isNative = ({ language }: Routine): boolean => language === 'internal' || language === 'c';

export function callContext(
  context: Context,
  argTypes: readonly number[],
  returns: number,
  variadic: boolean,
  columns?: CallContext['columns'],
): CallContext {
  return {
    schema: context.store,
    argTypes,
    returns,
    variadic,
    setting: (name) => context.session.setting(name) ?? null,
    fresh: () => context.fresh(),
    moment: () => context.moment(),
    ...(columns && { columns }),
  };
}

const signatures = new Map<number, string>();

/** `name(type,type)`, as the implementations are listed. */
export function signatureOf({ store }: Context, routine: Routine): string {
  const known = routine.id < 16384 ? signatures.get(routine.id) : undefined;
  if (known !== undefined) return known;
  const text = `${routine.name}(${routine.inputs.map((type) => formatType(store, type, null)).join(',')})`;
  if (routine.id < 16384) signatures.set(routine.id, text);
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
