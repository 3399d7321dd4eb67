import type { Relation } from '../../model/objects.ts';

import type { Context } from '../context.ts';
import { type Environment, step } from '../evaluate/environment.ts';
import { eachRow } from '../evaluate/from.ts';
import { planOf } from '../evaluate/plan.ts';
import { followKeyChange } from './references.ts';
import { requireReplicaIdentity } from './replica-identity.ts';
import type { Row } from './rows.ts';
import { fireRowTriggers, fireStatementTriggers, insteadOf } from './triggers.ts';
import { homeOf } from './update.ts';
import type { Written } from './view.ts';

export function deleteRows({ query, range, relation }: Written, environment: Environment, returning: (row: Row) => void): void {
  const { context } = environment;
  const doomed: { readonly row: Row; readonly around: Map<number, Row | undefined> }[] = [];
  const seen = new Set<Row>();
  eachRow(planOf(context, query), environment, () => {
    step(context);
    const row = environment.rows.get(range.id);
    if (row && !seen.has(row)) {
      seen.add(row);
      doomed.push({ row, around: new Map(environment.rows) });
    }
    return true;
  });
  if (insteadOf(context, relation, 'delete')) {
    for (const { row } of doomed) fireRowTriggers(context, relation, 'instead of', 'delete', row, undefined);
    return;
  }
  fireStatementTriggers(context, relation, 'before', 'delete');
  for (const { row, around } of doomed) {
    if (!deleteOne(context, homeOf(context, relation, row), row)) continue;
    for (const [id, other] of around) environment.rows.set(id, other);
    returning(row);
  }
  fireStatementTriggers(context, relation, 'after', 'delete', { before: doomed.map(({ row }) => row) });
}

export function deleteOne(context: Context, table: Relation, row: Row): boolean {
  const { rows } = context;
  requireReplicaIdentity(context, table, 'delete');
  if (fireRowTriggers(context, table, 'before', 'delete', row, undefined) === undefined) return false;
  rows.exchange(table.id, row, undefined);
  followKeyChange(context, table, row, undefined);
  fireRowTriggers(context, table, 'after', 'delete', row, undefined);
  return true;
}
