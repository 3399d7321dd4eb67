/** The value of an aggregate, for the rows of a group or of a window's frame. */
import { type Datum, isUndecided, undecided, undecidedIn } from '../../model/datum.ts';
import type { Aggregate, WindowCall } from '../../model/expression.ts';
import { callContext, signatureOf } from './call.ts';
import { cannotKnow, type Environment } from './environment.ts';
import { evaluate } from './expression.ts';
import { aggregateImplementationOf } from './functions/index.ts';

type AggregateCall = Pick<Aggregate | WindowCall, 'function' | 'name' | 'args' | 'type'>;

/** The arguments for one row; undefined where FILTER leaves it out. */
export function inputOf({ filter, args }: Pick<Aggregate | WindowCall, 'filter' | 'args'>, at: Environment): Datum[] | undefined {
  const kept = filter ? evaluate(filter, at) : true;
  if (isUndecided(kept)) return cannotKnow(kept.undecided);
  return kept === true ? args.map((arg) => evaluate(arg, at)) : undefined;
}

export function aggregateOf(call: AggregateCall, rows: readonly (readonly Datum[])[], { context }: Environment): Datum {
  const routine = context.store.routine(call.function);
  if (routine?.language !== 'internal' || routine.id >= 16384) return undecided(`aggregate ${call.name}()`);
  const signature = signatureOf(context, routine);
  if (signature === 'count()') return BigInt(rows.length);
  if (signature === 'count("any")') return BigInt(rows.filter(([value]) => value !== null).length);
  const implementation = aggregateImplementationOf(signature);
  if (!implementation) return undecided(`aggregate ${call.name}()`);
  const unknown = signature.startsWith('array_agg') ? undefined : firstUndecided(rows);
  const types = call.args.map((arg) => arg.type);
  return unknown ?? implementation(rows, callContext(context, types, call.type, false));
}

function firstUndecided(rows: readonly (readonly Datum[])[]): Datum | undefined {
  for (const values of rows) {
    for (const value of values) {
      const unknown = undecidedIn(value);
      if (unknown) return unknown;
    }
  }
  return undefined;
}
