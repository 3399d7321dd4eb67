/** The door to every query that runs: who asks must be allowed to, and sees what policies let through. */
import type { Expression } from '../../model/expression.ts';
import type { Query } from '../../model/query.ts';
import type { Context } from '../context.ts';
import { requireExpressionPrivileges, requireQueryPrivileges } from '../privileges/query.ts';
import { secured, securedExpression } from './row-security.ts';

interface Entered<T> {
  readonly changes: number;
  readonly user: number;
  readonly security: string | undefined;
  readonly as: T;
}

const queries = new WeakMap<Query, Entered<Query>>();
const expressions = new WeakMap<Expression, Entered<Expression>>();

/** The query as it is to be run. Refused: 42501. */
export function entered(context: Context, query: Query): Query {
  return once(context, queries, query, () => {
    requireQueryPrivileges(context, query);
    return secured(context, query, context.session.user);
  });
}

/** The same for the subqueries of an expression. */
export function enteredExpression(context: Context, expression: Expression): Expression {
  return once(context, expressions, expression, () => {
    requireExpressionPrivileges(context, expression);
    return securedExpression(context, expression, context.session.user);
  });
}

function once<T extends object>({ store, session }: Context, known: WeakMap<T, Entered<T>>, given: T, enter: () => T): T {
  const { user } = session;
  const security = session.setting('row_security');
  const before = known.get(given);
  if (before && before.changes === store.changes && before.user === user && before.security === security) return before.as;
  const as = enter();
  known.set(given, { changes: store.changes, user, security, as });
  return as;
}
