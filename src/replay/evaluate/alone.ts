import type { Datum } from '../../model/datum.ts';
import { undecided } from '../../model/datum.ts';
import type { Expression } from '../../model/expression.ts';
import type { Context } from '../context.ts';
import { topEnvironment, Undecidable } from './environment.ts';
import { evaluate } from './expression.ts';

/** An expression that reads no row. */
export function evaluateAlone(context: Context, expression: Expression): Datum {
  try {
    return evaluate(expression, topEnvironment(context));
  } catch (error) {
    if (error instanceof Undecidable) return undecided(error.message);
    throw error;
  }
}
