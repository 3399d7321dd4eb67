/** Aggregates and window functions (get_agg_expr, get_windowfunc_expr). */
import { ANY } from '../catalog/ids.ts';
import type { Aggregate, Expression, WindowCall } from '../expression.ts';
import { quoteIdentifier } from '../identifier.ts';
import type { Context } from './context.ts';
import { print, printList } from './expression.ts';
import { printOrder, printWindow } from './order.ts';

export function printAggregate(context: Context, e: Aggregate): void {
  const { schema, names, out } = context;
  const routine = schema.routine(e.function);
  const types = [...e.direct, ...e.args].map((arg) => arg.type);
  out.add(`${names.routine(e.function, types)}(${e.distinct ? 'DISTINCT ' : ''}`);
  if (routine?.aggregate && routine.aggregate.kind !== 'normal') {
    printList(context, '', e.direct, ') WITHIN GROUP (ORDER BY ');
    printOrder(context, e.order);
  } else {
    if (e.star) out.add('*');
    else printArguments(context, e.args, (routine?.variadic ?? 0) !== 0 && routine?.variadic !== ANY);
    if (e.order.length > 0) {
      out.add(' ORDER BY ');
      printOrder(context, e.order);
    }
  }
  printFilter(context, e.filter);
  out.add(')');
}

function printArguments(context: Context, args: readonly Expression[], variadic: boolean): void {
  args.forEach((arg, i) => {
    if (i > 0) context.out.add(', ');
    if (variadic && i === args.length - 1) context.out.add('VARIADIC ');
    print(context, arg, true);
  });
}

function printFilter(context: Context, filter: Expression | undefined): void {
  if (!filter) return;
  context.out.add(') FILTER (WHERE ');
  print(context, filter, false);
}

export function printWindowCall(context: Context, e: WindowCall): void {
  const { names, out } = context;
  const args = e.args.filter((arg) => arg.kind !== 'default');
  out.add(
    `${names.routine(
      e.function,
      args.map((arg) => arg.type),
    )}(`,
  );
  if (e.star) out.add('*');
  else printArguments(context, args, false);
  printFilter(context, e.filter);
  out.add(') OVER ');
  if (e.window.name === undefined) printWindow(context, e.window);
  else out.add(quoteIdentifier(e.window.name));
}
