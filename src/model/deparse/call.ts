/** Calls of functions and operators (get_func_expr, get_oper_expr). */
import type { Call, Expression, OperatorCall } from '../expression.ts';
import { quoteIdentifier } from '../identifier.ts';
import type { Context } from './context.ts';
import { enclosed, print, printInside } from './expression.ts';
import { printSqlSyntax } from './sql-syntax.ts';

export function printOperator(context: Context, e: OperatorCall): void {
  const { names, out } = context;
  const [left, right] = e.args as [Expression, Expression | undefined];
  enclosed(context, () => {
    if (!right) {
      out.add(`${names.operator(e.operator, 0, left.type)} `);
      return printInside(context, left, true, e);
    }
    printInside(context, left, true, e);
    out.add(` ${names.operator(e.operator, left.type, right.type)} `);
    printInside(context, right, true, e);
  });
}

export function printCall(context: Context, e: Call): void {
  if (e.form === 'sql' && printSqlSyntax(context, e)) return;
  const { out } = context;
  const written = writtenArguments(e);
  const { name } = context.schema.routine(e.function) ?? e;
  const cubic = context.inGroupBy && (name === 'cube' || name === 'rollup');
  out.add(
    `${context.names.routine(
      e.function,
      e.args.map((arg) => arg.type),
      cubic,
    )}(`,
  );
  const unnamed = written.length - (e.argNames?.length ?? 0);
  written.forEach((arg, i) => {
    if (i > 0) out.add(', ');
    if (e.variadic && i === written.length - 1) out.add('VARIADIC ');
    const label = e.argNames?.[i - unnamed];
    if (i >= unnamed && label !== undefined) out.add(`${quoteIdentifier(label)} => `);
    print(context, arg, true);
  });
  out.add(')');
}

/** Arguments stand in the order of the parameters; named ones were written in the order of their places. */
function writtenArguments(e: Call): readonly Expression[] {
  const given = e.args.filter((arg) => arg.kind !== 'default');
  const named = e.argNames?.length ?? 0;
  if (named === 0) return given;
  return [...given.slice(0, -named), ...given.slice(-named).sort((a, b) => a.at - b.at)];
}
