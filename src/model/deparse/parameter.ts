import type { Parameter } from '../expression.ts';
import { quoteIdentifier } from '../identifier.ts';
import { type Context, levelsOf } from './context.ts';

/** A routine's argument by its name, behind the routine's where a query's columns could be meant; else `$1`. */
export function printParameter(context: Context, e: Parameter): void {
  const levels = levelsOf(context);
  const routine = levels.find((level) => level.routine !== undefined)?.routine;
  if (routine === undefined || !e.name) {
    context.out.add(`$${e.number}`);
    return;
  }
  const qualified = levels.some((level) => level.ranges.size > 0);
  context.out.add(qualified ? `${quoteIdentifier(routine)}.${quoteIdentifier(e.name)}` : quoteIdentifier(e.name));
}
