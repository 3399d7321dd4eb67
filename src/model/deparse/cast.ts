/** Casts: hidden where the analysis put them in and nothing hangs on them (get_coercion_expr). */
import type { Cast, Expression } from '../expression.ts';
import { printConstant } from './constant.ts';
import type { Context } from './context.ts';
import { enclosed, print, printInside } from './expression.ts';

export function printCast(context: Context, e: Cast, showImplicit: boolean): void {
  if (e.implicit && !showImplicit) {
    if (e.how === 'domain') print(context, e.arg, false);
    else printInside(context, e.arg, false, e);
    return;
  }
  printCoerced(context, e.arg, e.type, e.modifier, e);
}

function printCoerced(context: Context, arg: Expression, type: number, modifier: number, parent: Cast): void {
  // A length that is applied to a literal of the type is that literal's.
  if (arg.kind === 'constant' && arg.type === type && arg.modifier === -1) printConstant(context, arg, 'never');
  else enclosed(context, () => printInside(context, arg, false, parent));
  context.out.add(`::${context.names.type(type, modifier)}`);
}
