import type { Query } from '../../model/query.ts';
import type { Context } from '../context.ts';
import type { Environment } from '../evaluate/environment.ts';
import { type Result, runQuery } from '../evaluate/query.ts';
import { entered } from './entered.ts';

/** Runs a query as a statement of its own: what its rows set off comes at its end. Refused: 42501. */
export const runEntered = (context: Context, query: Query, environment: Environment): Result =>
  context.waiting.during(context, () => runQuery(entered(context, query), environment));
