/** What a row sets off that a constraint may defer: the look for what it points at, and for others with its key. */
import type { FireMode } from '../../model/change.ts';
import { type Datum, isUndecided } from '../../model/datum.ts';
import type { Constraint, Relation } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import type { Context } from '../context.ts';
import { requireReference } from './checks.ts';
import { indexKey } from './keys.ts';
import type { Row } from './rows.ts';

export const same = (a: Datum | undefined, b: Datum | undefined): boolean => a === b || (isUndecided(a ?? null) && a === b);

export const fires = ({ session }: Context, mode: FireMode): boolean =>
  mode === 'always' || mode === (session.setting('session_replication_role') === 'replica' ? 'replica' : 'origin');

/** The foreign keys of a new row; of a changed one, those whose columns changed. */
export function awaitReferences(context: Context, table: Relation, row: Row, before?: Row): void {
  for (const constraint of context.store.constraintsOf(table.id)) {
    const { foreign, columns, enforced } = constraint;
    if (!foreign || !enforced || !fires(context, foreign.checks ?? 'origin')) continue;
    if (before && columns.every((attribute) => same(before[attribute - 1], row[attribute - 1]))) continue;
    context.waiting.add(constraint, table.id, () => requireReference(context, table, constraint, row));
  }
}

/** A deferrable key lets another row have the same for a while. */
export function awaitUniqueness(context: Context, table: Relation, row: Row): void {
  const { store, rows, waiting } = context;
  for (const index of store.indexesOf(table.id)) {
    if (!index.index?.unique || index.index.immediate) continue;
    const key = indexKey(context, index, row);
    const constraint = key === undefined ? undefined : constraintOf(context, table, index);
    if (key === undefined || !constraint) continue;
    const withKey = () => rows.withKey(table.id, index.id, (candidate) => indexKey(context, index, candidate), key);
    if (withKey().length < 2) continue;
    waiting.add(constraint, table.id, () => {
      if (withKey().length < 2) return;
      refuse('23505', `duplicate key value violates unique constraint "${index.name}"`, { object: index.name });
    });
  }
}

const constraintOf = ({ store }: Context, table: Relation, index: Relation): Constraint | undefined =>
  store.constraintsOf(table.id).find((constraint) => constraint.index === index.id);

/** Refused: 55006. What its rows have set off still waits for the end of the transaction (CheckTableNotInUse). */
export function requireNoneAwaited({ waiting }: Context, relation: Relation, command: string): void {
  if (waiting.isOn(relation.id)) refuse('55006', `cannot ${command} "${relation.name}" because it has pending trigger events`);
}
