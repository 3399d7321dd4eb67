/** What a new row must satisfy by itself, in PostgreSQL's order: NOT NULL, then CHECK by name (ExecConstraints). */
import type { Datum } from '../../model/datum.ts';
import type { Relation } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import { rangesIn } from '../../model/walk.ts';
import type { Context } from '../context.ts';
import { checkedByDomain } from '../evaluate/cast.ts';
import { topEnvironment } from '../evaluate/environment.ts';
import { liveColumns } from '../resolve.ts';
import { guarded } from './fill.ts';
import type { Row } from './rows.ts';

/** Stored generated columns are computed once BEFORE triggers have had their say. */
export function withGenerated(context: Context, relation: Relation, row: Row): Row {
  const columns = liveColumns(relation).filter((column) => column.generated);
  if (columns.length === 0) return row;
  const filled: Datum[] = [...row];
  for (const column of columns) {
    const stored = context.store.defaultOf(relation.id, column.attribute);
    if (!stored) continue;
    const rows = new Map([...rangesIn(stored.value.expression)].map((range): [number, Row] => [range, filled]));
    filled[column.attribute - 1] = guarded(stored.value.expression, { context, rows });
  }
  return filled;
}

export function requireRowFits(context: Context, relation: Relation, row: Row): void {
  const { store } = context;
  for (const column of liveColumns(relation)) {
    const value = row[column.attribute - 1] ?? null;
    if (column.notNull && value === null)
      refuse('23502', `null value in column "${column.name}" of relation "${relation.name}" violates not-null constraint`, {
        object: `${relation.name}.${column.name}`,
      });
    if (value === null && store.type(column.type)?.domain) checkedByDomain(value, column.type, topEnvironment(context));
  }
  const checks = store.constraintsOf(relation.id).filter((constraint) => constraint.check && constraint.enforced);
  for (const constraint of [...checks].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { check } = constraint;
    if (check && guarded(check.expression, { context, rows: new Map([[check.range, row]]) }) === false) {
      refuse('23514', `new row for relation "${relation.name}" violates check constraint "${constraint.name}"`, {
        object: constraint.name,
      });
    }
  }
}
