/** Subqueries in expressions. Rows that nobody knows make the value undecided. */
import { arrayOf, type Datum, isUndecided, undecided } from '../../model/datum.ts';
import type { Expression, Subquery } from '../../model/expression.ts';
import { refuse } from '../../model/refusal.ts';
import { evaluateOperator } from './call.ts';
import { type Environment, Undecidable } from './environment.ts';
import { evaluate } from './expression.ts';
import { existsRow, runQuery } from './query.ts';

export function evaluateSubquery(e: Subquery, environment: Environment): Datum {
  try {
    return decided(e, environment);
  } catch (error) {
    if (error instanceof Undecidable) return undecided(error.message);
    throw error;
  }
}

function decided(e: Subquery, environment: Environment): Datum {
  if (e.how === 'exists') return existsRow(e.query, environment);
  const rows = runQuery(e.query, environment).rows;
  if (e.how === 'array') return arrayOf(rows.map((row) => row[0] ?? null));
  if (e.how === 'scalar' && !e.test) {
    if (rows.length > 1) refuse('21000', 'more than one row returned by a subquery used as an expression');
    const [row] = rows;
    if (!row) return null;
    return row.length === 1 ? (row[0] ?? null) : { fields: row };
  }
  if (e.how === 'scalar') {
    if (rows.length > 1) refuse('21000', 'more than one row returned by a subquery used as an expression');
    return rows[0] ? compare(e, rows[0], environment) : null;
  }
  const deciding = e.how === 'any';
  let open: Datum = !deciding;
  for (const row of rows) {
    const value = compare(e, row, environment);
    if (value === deciding) return deciding;
    if (isUndecided(value)) open = value;
    else if (value === null && !isUndecided(open)) open = null;
  }
  return open;
}

/** One row of the query against what stands on the left; all columns must agree. */
function compare(e: Subquery, row: readonly Datum[], environment: Environment): Datum {
  const right = { ...environment, outer: environment, rows: new Map(), parameter: (number: number) => row[number - 1] ?? null };
  let open: Datum = true;
  for (let i = 0; i < (e.operators ?? []).length; i++) {
    const left: Expression = {
      kind: 'constant',
      value: evaluate((e.test ?? [])[i] as Expression, environment),
      type: (e.test ?? [])[i]?.type ?? 0,
      modifier: -1,
      at: e.at,
    };
    const column = (e.columns ?? [])[i] as Expression;
    const value: Expression = { kind: 'constant', value: evaluate(column, right), type: column.type, modifier: -1, at: e.at };
    const equal = evaluateOperator((e.operators ?? [])[i] as number, [left, value], e.type, environment);
    if (equal === false) return false;
    if (isUndecided(equal)) open = equal;
    else if (equal === null && !isUndecided(open)) open = null;
  }
  return open;
}
