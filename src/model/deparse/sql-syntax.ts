/** Calls that SQL writes with words of its own: EXTRACT, POSITION, AT TIME ZONE (get_func_sql_syntax). */

import type { Call, Expression } from '../expression.ts';
import { textOf } from './constant.ts';
import type { Context } from './context.ts';
import { print, printInside } from './expression.ts';

/** False where the routine has no syntax of its own. */
export function printSqlSyntax(context: Context, e: Call): boolean {
  const { out } = context;
  const args = e.args.filter((arg) => arg.kind !== 'default');
  const [first, second, third, fourth] = args as [Expression, Expression, Expression, Expression];
  const inside = (arg: Expression) => printInside(context, arg, false, e);
  const parts = (...list: readonly (string | Expression)[]): true => {
    for (const part of list) {
      if (typeof part === 'string') out.add(part);
      else print(context, part, false);
    }
    return true;
  };
  switch (e.name) {
    case 'timezone':
      out.add('(');
      inside(second ?? first);
      out.add(second ? ' AT TIME ZONE ' : ' AT LOCAL');
      if (second) inside(first);
      out.add(')');
      return true;
    case 'overlaps':
      return args.length === 4 && parts('((', first, ', ', second, ') OVERLAPS (', third, ', ', fourth, '))');
    case 'extract':
      return parts('EXTRACT(', word(context, first), ' FROM ', second, ')');
    case 'is_normalized':
      out.add('(');
      inside(first);
      out.add(` IS ${second ? `${word(context, second)} ` : ''}NORMALIZED)`);
      return true;
    case 'pg_collation_for':
      return parts('COLLATION FOR (', first, ')');
    case 'normalize':
      return parts('NORMALIZE(', first, second ? `, ${word(context, second)}` : '', ')');
    case 'overlay':
      return parts('OVERLAY(', first, ' PLACING ', second, ' FROM ', third, ...(fourth ? [' FOR ', fourth] : []), ')');
    case 'position':
      return parts('POSITION((', second, ') IN (', first, '))');
    case 'substring':
      return printSubstring(context, args, parts);
    case 'btrim':
      return parts('TRIM(BOTH', ...(second ? [' ', second] : []), ' FROM ', first, ')');
    case 'ltrim':
      return parts('TRIM(LEADING', ...(second ? [' ', second] : []), ' FROM ', first, ')');
    case 'rtrim':
      return parts('TRIM(TRAILING', ...(second ? [' ', second] : []), ' FROM ', first, ')');
    case 'system_user':
      return parts('SYSTEM_USER');
    case 'xmlexists':
      return parts('XMLEXISTS((', first, ') PASSING (', second, '))');
    default:
      return false;
  }
}

const word = (context: Context, e: Expression): string => (e.kind === 'constant' ? textOf(context, e) : '');

function printSubstring(
  { schema }: Context,
  args: readonly Expression[],
  parts: (...list: readonly (string | Expression)[]) => true,
): boolean {
  const [first, second, third] = args as [Expression, Expression, Expression | undefined];
  const isText = (e: Expression) => schema.type(e.type)?.category === 'S';
  if (!isText(second)) return parts('SUBSTRING(', first, ' FROM ', second, ...(third ? [' FOR ', third] : []), ')');
  return third !== undefined && parts('SUBSTRING(', first, ' SIMILAR ', second, ' ESCAPE ', third, ')');
}
