/** INSERT: defaults, triggers, constraints, and the partition that a row belongs to (ExecInsert). */
import { type Datum, isUndecided } from '../../model/datum.ts';
import type { Expression } from '../../model/expression.ts';
import type { Relation } from '../../model/objects.ts';
import type { Conflict, Query, Range, Target } from '../../model/query.ts';
import { refuse } from '../../model/refusal.ts';
import type { Context } from '../context.ts';
import { cannotKnow, type Environment, step } from '../evaluate/environment.ts';
import { evaluate } from '../evaluate/expression.ts';
import { eachRow } from '../evaluate/from.ts';
import { planOf } from '../evaluate/plan.ts';
import { liveColumns } from '../resolve.ts';
import { awaitReferences, awaitUniqueness } from './awaited.ts';
import { requireRowFits, withGenerated } from './constraints.ts';
import { defaultValue } from './fill.ts';
import { indexKey } from './keys.ts';
import { requirePartitionFits } from './partition-rows.ts';
import { partitionFor } from './route.ts';
import type { Row } from './rows.ts';
import { fireRowTriggers, fireStatementTriggers, insteadOf } from './triggers.ts';
import { partOr, updateOne } from './update.ts';
import { requireChecks, type Written } from './view.ts';

export type Given = ReadonlyMap<number, Datum>;

export function insertRows(written: Written, environment: Environment, returning: (row: Row) => void): void {
  const { context } = environment;
  const { query, range, relation } = written;
  const given = givenRows(query, environment);
  if (insteadOf(context, relation, 'insert')) {
    for (const values of given) fireRowTriggers(context, relation, 'instead of', 'insert', undefined, shaped(relation, values));
    return;
  }
  fireStatementTriggers(context, relation, 'before', 'insert');
  const made: { readonly table: Relation; readonly row: Row }[] = [];
  const touched = new Set<Row>();
  for (const values of given) {
    step(context);
    const conflict = query.conflict && { ...query.conflict, query, environment, range, touched };
    const row = insertRow(context, relation, values, conflict, made);
    if (!row) continue;
    requireChecks(written, environment, reshaped(made.at(-1)?.table ?? relation, relation, row));
    returning(row);
  }
  finishInsert(context, relation, made);
}

/** Foreign keys and AFTER triggers see the rows once the statement has made them all. */
export function finishInsert(context: Context, relation: Relation, made: readonly { readonly table: Relation; readonly row: Row }[]): void {
  for (const { table, row } of made) awaitReferences(context, table, row);
  for (const { table, row } of made) fireRowTriggers(context, table, 'after', 'insert', undefined, row);
  fireStatementTriggers(context, relation, 'after', 'insert', { after: made.map(({ row }) => row) });
}

function givenRows(query: Query, environment: Environment): Given[] {
  const values =
    query.from.length === 1 && query.from[0]?.kind === 'range'
      ? query.ranges.find((range) => range.kind === 'values' && range.id === (query.from[0] as { range: number }).range)
      : undefined;
  if (values?.kind === 'values') {
    return values.rows.map((row) => givenRow(row, query.targets, environment));
  }
  if (query.from.length === 0) return [new Map()];
  const given: Given[] = [];
  const written = query.targets.map((target) => target.value);
  eachRow(planOf(environment.context, query), environment, () => {
    given.push(givenRow(written, query.targets, environment));
    return true;
  });
  return given;
}

function givenRow(values: readonly Expression[], targets: readonly Target[], environment: Environment): Given {
  const given = new Map<number, Datum>();
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as Expression;
    const target = targets[i];
    if (target?.attribute === undefined || value.kind === 'default') continue;
    given.set(target.attribute, partOr(target, evaluate(value, environment)));
  }
  return given;
}

export const shaped = (relation: Relation, values: Given): Row => relation.columns.map((column) => values.get(column.attribute) ?? null);

type Conflicting = Conflict & {
  readonly query: Query;
  readonly environment: Environment;
  readonly range: Range;
  /** The rows that the statement has made or changed. */
  readonly touched: Set<Row>;
};

/** Makes one row; undefined where a trigger or ON CONFLICT has it otherwise. */
export function insertRow(
  context: Context,
  relation: Relation,
  given: Given,
  conflict: Conflicting | undefined,
  made: { table: Relation; row: Row }[],
): Row | undefined {
  const { rows } = context;
  let row: Row = completed(context, relation, given);
  const table = partitionFor(context, relation, row);
  if (table.id !== relation.id) row = reshaped(relation, table, row);
  const before = fireRowTriggers(context, table, 'before', 'insert', undefined, row);
  if (before === undefined) return undefined;
  const asRouted = before === row && !relation.partitionBound;
  row = withGenerated(context, table, before);
  requireRowFits(context, table, row);
  if (!asRouted) requirePartitionFits(context, table, row);
  if (conflict) requireArbiter(context, table, conflict);
  const clash = firstClash(context, table, row);
  if (clash) {
    if (!conflict || !arbitrates(context, table, conflict, clash.index))
      refuse('23505', `duplicate key value violates unique constraint "${clash.index.name}"`, { object: clash.index.name });
    return conflict.set ? resolveConflict(context, table, row, clash.row, conflict) : undefined;
  }
  rows.insert(table.id, row);
  awaitUniqueness(context, table, row);
  made.push({ table, row });
  conflict?.touched.add(row);
  return row;
}

function completed(context: Context, relation: Relation, given: Given): Row {
  const row: Datum[] = relation.columns.map(() => null);
  for (const column of liveColumns(relation)) {
    if (column.generated) continue;
    row[column.attribute - 1] = given.has(column.attribute)
      ? (given.get(column.attribute) as Datum)
      : defaultValue(context, relation, column, row);
  }
  return row;
}

export function reshaped(from: Relation, to: Relation, row: Row): Row {
  return to.columns.map((column) => {
    const source = column.dropped ? undefined : from.columns.find((other) => other.name === column.name && !other.dropped);
    return source ? (row[source.attribute - 1] ?? null) : null;
  });
}

/** The first unique index that already has the row's key. */
export function firstClash(
  context: Context,
  table: Relation,
  row: Row,
  except?: Row,
): { readonly index: Relation; readonly row: Row } | undefined {
  const { store, rows } = context;
  for (const index of store.indexesOf(table.id)) {
    if (!index.index?.unique || !index.index.immediate) continue;
    const key = indexKey(context, index, row);
    if (key === undefined) continue;
    const existing = rows
      .withKey(table.id, index.id, (candidate) => indexKey(context, index, candidate), key)
      .find((candidate) => candidate !== except);
    if (existing) return { index, row: existing };
  }
  return undefined;
}

/** Whether ON CONFLICT speaks of this index. */
function arbitrates(context: Context, table: Relation, conflict: Conflict, index: Relation): boolean {
  if (conflict.constraint === undefined && conflict.columns.length === 0) return true;
  return arbiters(context, table, conflict).some((one) => one.id === index.id);
}

export function requireArbiter(context: Context, table: Relation, conflict: Conflict): void {
  const any = conflict.constraint === undefined && conflict.columns.length === 0;
  const all = any
    ? context.store.indexesOf(table.id).filter(({ index }) => index?.unique || index?.exclusion)
    : arbiters(context, table, conflict);
  if (all.length === 0 && !any) refuse('42P10', 'there is no unique or exclusion constraint matching the ON CONFLICT specification');
  if (all.some(({ index }) => !index?.immediate))
    refuse('55000', 'ON CONFLICT does not support deferrable unique constraints/exclusion constraints as arbiters');
}

function arbiters({ store }: Context, table: Relation, conflict: Conflict): Relation[] {
  const constraint = conflict.constraint === undefined ? undefined : store.constraint(conflict.constraint);
  const all = store.indexesOf(table.id).filter((index) => index.index?.unique);
  if (constraint) return all.filter((index) => index.id === constraint.index || index.parents.includes(constraint.index ?? 0));
  const names = conflict.columns.map((column) => (column.kind === 'column' ? column.name : undefined));
  const expressions = names.filter((name) => name === undefined).length;
  return all.filter(({ index }) => {
    if (!index || (index.predicate && !conflict.where)) return false;
    const keys = index.parts.slice(0, index.keys);
    const plain = keys.filter((part) => part.attribute !== 0).map((part) => part.name);
    const inferred = new Set(names.filter((name) => name !== undefined));
    return keys.length - plain.length === expressions && plain.length === inferred.size && plain.every((name) => inferred.has(name));
  });
}

function resolveConflict(context: Context, table: Relation, row: Row, existing: Row, conflict: Conflicting): Row | undefined {
  const { environment, range, touched } = conflict;
  if (touched.has(existing))
    refuse('21000', 'ON CONFLICT DO UPDATE command cannot affect row a second time', {
      hint: 'Ensure that no rows proposed for insertion within the same command have duplicate constrained values.',
    });
  environment.rows.set(range.id, existing);
  environment.rows.set(conflict.excluded, row);
  if (conflict.setWhere) {
    const wanted = evaluate(conflict.setWhere, environment);
    if (isUndecided(wanted)) cannotKnow(wanted.undecided);
    if (wanted !== true) return undefined;
  }
  const changed = [...existing];
  for (const t of conflict.set ?? []) if (t.attribute !== undefined) changed[t.attribute - 1] = partOr(t, evaluate(t.value, environment));
  const made = updateOne(context, table, existing, changed);
  if (made) touched.add(made);
  return made;
}
