/** Subqueries inside expressions (get_sublink_expr). */
import type { Expression, Subquery } from '../expression.ts';
import type { Context } from './context.ts';
import { print, printList } from './expression.ts';
import { printQuery } from './query.ts';

export function printSubquery(context: Context, e: Subquery): void {
  const { out } = context;
  out.add(e.how === 'array' ? 'ARRAY(' : '(');
  const operator = e.test && printTest(context, e, e.test);
  const parenthesized = e.how !== 'array' && (e.how !== 'scalar' || operator !== undefined);
  if (e.how === 'exists') out.add('EXISTS ');
  else if (e.how === 'any') out.add(operator === '=' ? ' IN ' : ` ${operator} ANY `);
  else if (e.how === 'all') out.add(` ${operator} ALL `);
  else if (operator !== undefined) out.add(` ${operator} `);
  if (parenthesized) out.add('(');
  printQuery(context, e.query, { namesMatter: false });
  out.add(parenthesized ? '))' : ')');
}

/** What is compared with the query's columns; gives the first operator, which stands for all. */
function printTest(context: Context, e: Subquery, test: readonly Expression[]): string {
  const [first] = test as [Expression];
  if (test.length === 1) print(context, first, true);
  else printList(context, '(', test, ')');
  return context.names.operator(e.operators?.[0] ?? 0, first.type, e.columns?.[0]?.type ?? 0);
}
