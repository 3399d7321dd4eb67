/** UPDATE: each row once, with its triggers, constraints, and the foreign keys that point at it. */
import { type Datum, undecided } from '../../model/datum.ts';
import type { Relation } from '../../model/objects.ts';
import type { Target } from '../../model/query.ts';
import { refuse } from '../../model/refusal.ts';
import type { Context } from '../context.ts';
import { cannotKnow, type Environment, step } from '../evaluate/environment.ts';
import { evaluate } from '../evaluate/expression.ts';
import { eachRow } from '../evaluate/from.ts';
import { planOf } from '../evaluate/plan.ts';
import { awaitReferences, awaitUniqueness, same } from './awaited.ts';
import { requireRowFits, withGenerated } from './constraints.ts';
import { defaultValue } from './fill.ts';
import { firstClash, reshaped } from './insert.ts';
import { followKeyChange } from './references.ts';
import { requireReplicaIdentity } from './replica-identity.ts';
import { partitionFor } from './route.ts';
import type { Row } from './rows.ts';
import { fireRowTriggers, fireStatementTriggers, insteadOf } from './triggers.ts';
import { requireChecks, type Written } from './view.ts';

export function updateRows(written: Written, environment: Environment, returning: (row: Row) => void): void {
  const { context } = environment;
  const { query, range, relation } = written;
  const changes: { readonly before: Row; readonly after: Row; readonly around: Map<number, Row | undefined> }[] = [];
  const seen = new Set<Row>();
  eachRow(planOf(context, query), environment, () => {
    step(context);
    const before = environment.rows.get(range.id);
    if (!before || seen.has(before)) return true;
    seen.add(before);
    const after: Datum[] = relation.columns.map((_, i) => before[i] ?? null);
    for (const t of query.targets) {
      const column = t.attribute === undefined ? undefined : relation.columns[t.attribute - 1];
      if (!column) continue;
      after[column.attribute - 1] =
        t.value.kind === 'default' ? defaultValue(context, relation, column, before) : partOr(t, evaluate(t.value, environment));
    }
    changes.push({ before, after, around: new Map(environment.rows) });
    return true;
  });
  if (insteadOf(context, relation, 'update')) {
    for (const { before, after } of changes) fireRowTriggers(context, relation, 'instead of', 'update', before, after);
    return;
  }
  fireStatementTriggers(context, relation, 'before', 'update');
  const done: { readonly before: Row; readonly after: Row }[] = [];
  for (const { before, after, around } of changes) {
    const home = homeOf(context, relation, before);
    const row = updateOne(context, home, before, after, relation);
    if (!row) continue;
    const now = reshaped(home, relation, row);
    done.push({ before, after: now });
    requireChecks(written, environment, now);
    for (const [id, other] of around) environment.rows.set(id, other);
    returning(row);
  }
  fireStatementTriggers(context, relation, 'after', 'update', {
    before: done.map((one) => one.before),
    after: done.map((one) => one.after),
  });
}

/** What a column is of which only an element or a field was set. */
export const partOr = ({ part }: Target, value: Datum): Datum => (part ? undecided('a column that was set in part') : value);

/** The table, or the child of it, that holds the row itself. */
export function homeOf(context: Context, relation: Relation, row: Row): Relation {
  const { store, rows } = context;
  if (rows.of(relation.id)?.includes(row)) return relation;
  for (const child of store.childrenOf(relation.id)) {
    if (rows.of(child.id)?.includes(row)) return child;
  }
  return store.childrenOf(relation.id).length > 0 ? cannotKnow(`which child of ${relation.name} holds a row`) : relation;
}

export function updateOne(context: Context, table: Relation, before: Row, wanted: Row, shape: Relation = table): Row | undefined {
  const { store, rows } = context;
  requireReplicaIdentity(context, table, 'update');
  const proposed = shape.id === table.id ? wanted : reshaped(shape, table, wanted);
  const changed = table.columns
    .filter((column) => !same(before[column.attribute - 1], proposed[column.attribute - 1]))
    .map((column) => column.attribute);
  const kept = fireRowTriggers(context, table, 'before', 'update', before, proposed, changed);
  if (kept === undefined) return undefined;
  const row = withGenerated(context, table, kept);
  const root = table.partitionBound ? store.relation(table.parents[0] ?? 0) : undefined;
  if (root && partitionFor(context, root, reshaped(table, root, row)).id !== table.id) cannotKnow('a row that moves to another partition');
  requireRowFits(context, table, row);
  const clash = firstClash(context, table, row, before);
  if (clash) refuse('23505', `duplicate key value violates unique constraint "${clash.index.name}"`, { object: clash.index.name });
  rows.exchange(table.id, before, row);
  awaitUniqueness(context, table, row);
  awaitReferences(context, table, row, before);
  followKeyChange(context, table, before, row);
  fireRowTriggers(context, table, 'after', 'update', before, row, changed);
  return row;
}
