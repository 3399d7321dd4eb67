/** Rows that a change of the schema makes or changes: new columns, new types, tables made of queries. */
import { outputOf } from '../../bind/query.ts';
import { type Datum, undecided } from '../../model/datum.ts';
import type { Expression } from '../../model/expression.ts';
import type { Column, Relation } from '../../model/objects.ts';
import type { Query } from '../../model/query.ts';
import { rangesIn } from '../../model/walk.ts';
import type { Context } from '../context.ts';
import { checkedByDomain } from '../evaluate/cast.ts';
import { type Environment, topEnvironment, Undecidable } from '../evaluate/environment.ts';
import { evaluate } from '../evaluate/expression.ts';
import { nextValue } from '../evaluate/sequences.ts';
import type { Row } from './rows.ts';
import { runEntered } from './run.ts';

const NO_ROWS: readonly Row[] = [];

const ownRows = ({ rows }: Context, relation: Relation): readonly Row[] => rows.of(relation.id) ?? NO_ROWS;

/** The value that a column has where none is given. */
export function defaultValue(context: Context, relation: Relation, column: Column, row: Row): Datum {
  const { store } = context;
  if (column.identity) {
    const sequence = store.sequencesOwnedBy(relation.id).find((one) => one.sequence?.ownedBy?.attribute === column.attribute);
    return sequence ? asInteger(nextValue(context, sequence.id), column.type) : undecided('an identity');
  }
  const stored = store.defaultOf(relation.id, column.attribute);
  if (stored) {
    const rows = new Map([...rangesIn(stored.value.expression)].map((range): [number, Row] => [range, row]));
    return guarded(stored.value.expression, { context, rows });
  }
  const fallback = store.type(column.type)?.domain?.default;
  const value = fallback ? guarded(fallback.expression, topEnvironment(context)) : null;
  return store.type(column.type)?.domain ? checkedByDomain(value, column.type, topEnvironment(context)) : value;
}

const asInteger = (value: Datum, type: number): Datum => (typeof value === 'bigint' && type !== 20 ? Number(value) : value);

export function guarded(expression: Expression, environment: Environment): Datum {
  try {
    return evaluate(expression, environment);
  } catch (error) {
    if (error instanceof Undecidable) return undecided(error.message);
    throw error;
  }
}

export function fillNewColumn(context: Context, relation: Relation, column: Column): void {
  const before = ownRows(context, relation);
  if (before.length === 0) return;
  context.rows.replace(
    relation.id,
    before.map((row) => {
      const filled = [...row];
      while (filled.length < column.attribute) filled.push(null);
      filled[column.attribute - 1] = column.generated === 'virtual' ? null : defaultValue(context, relation, column, row);
      return filled;
    }),
  );
}

/** ALTER COLUMN TYPE: each row's value, through USING or the cast. */
export function convertColumn(
  context: Context,
  relation: Relation,
  column: Column,
  conversion: { readonly expression: Expression; readonly range: number } | undefined,
): void {
  const before = ownRows(context, relation);
  if (before.length === 0 || !conversion) return;
  context.rows.replace(
    relation.id,
    before.map((row) =>
      row.map((value, i) =>
        i === column.attribute - 1 ? guarded(conversion.expression, { context, rows: new Map([[conversion.range, row]]) }) : value,
      ),
    ),
  );
}

/** CREATE TABLE AS, and the contents of a materialized view. */
export function fillFromQuery(context: Context, relation: Relation, query: Query, parameter?: (number: number) => Datum): void {
  try {
    const { rows } = runEntered(context, query, topEnvironment(context, parameter));
    for (const row of rows) context.rows.insert(relation.id, row.slice(0, outputOf(query).length));
  } catch (error) {
    if (!(error instanceof Undecidable)) throw error;
    context.rows.forget(relation.id, error.message);
  }
}
