/** Rows by the values of a unique index or a foreign key. A row with a NULL or an undecided value has no key. */
import { type Datum, isUndecided } from '../../model/datum.ts';
import type { Constraint, IndexDefinition, Relation } from '../../model/objects.ts';
import type { Context } from '../context.ts';
import { evaluate } from '../evaluate/expression.ts';
import { keyOf } from '../evaluate/key.ts';
import type { Row } from './rows.ts';

export function indexKey(context: Context, index: Relation, row: Row): string | undefined {
  const { parts, keys, range, predicate, nullsNotDistinct } = index.index as IndexDefinition;
  const environment = { context, rows: new Map([[range, row]]) };
  if (predicate && evaluate(predicate.expression, environment) !== true) return undefined;
  const values = parts
    .slice(0, keys)
    .map((part) => (part.expression ? evaluate(part.expression.expression, environment) : (row[part.attribute - 1] ?? null)));
  return keyOfValues(values, nullsNotDistinct);
}

function keyOfValues(values: readonly Datum[], nullsEqual: boolean): string | undefined {
  if (values.some((value) => isUndecided(value) || (value === null && !nullsEqual))) return undefined;
  return values.map(keyOf).join('|');
}

const pick = (row: Row, attributes: readonly number[]): string | undefined =>
  keyOfValues(
    attributes.map((attribute) => row[attribute - 1] ?? null),
    false,
  );

export const referencingKey = (constraint: Constraint, row: Row): string | undefined => pick(row, constraint.columns);

export const referencedKey = (constraint: Constraint, row: Row): string | undefined => pick(row, constraint.foreign?.columns ?? []);
