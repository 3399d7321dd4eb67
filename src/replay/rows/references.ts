/** What happens to the rows that point at a row whose key changes or goes (ri_triggers.c). */
import type { Datum } from '../../model/datum.ts';
import type { Constraint, ForeignKey, Relation } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import type { Context } from '../context.ts';
import { deleteOne } from './delete.ts';
import { defaultValue } from './fill.ts';
import { referencedKey, referencingKey } from './keys.ts';
import type { Row } from './rows.ts';
import { updateOne } from './update.ts';

export function followKeyChange(context: Context, table: Relation, before: Row, after: Row | undefined): void {
  const { store, rows } = context;
  for (const constraint of store.referencing(table.id)) {
    const foreign = constraint.foreign as ForeignKey;
    const key = referencedKey(constraint, before);
    if (key === undefined || !constraint.enforced || (after && referencedKey(constraint, after) === key)) continue;
    const child = store.relation(constraint.relation);
    if (!child || child.kind === 'partitioned table') continue;
    const pointing = [...rows.withKey(child.id, -constraint.id, (row) => referencingKey(constraint, row), key)];
    for (const row of pointing) follow(context, table, child, constraint, foreign, row, after);
  }
}

function follow(
  context: Context,
  table: Relation,
  child: Relation,
  constraint: Constraint,
  foreign: ForeignKey,
  row: Row,
  after: Row | undefined,
): void {
  const action = after ? foreign.onUpdate : foreign.onDelete;
  const changed = (value: (attribute: number, i: number) => Datum, attributes = constraint.columns): Row =>
    row.map((old, i) => (attributes.includes(i + 1) ? value(i + 1, constraint.columns.indexOf(i + 1)) : old));
  switch (action) {
    case 'cascade':
      if (after)
        updateOne(
          context,
          child,
          row,
          changed((_, i) => after[(foreign.columns[i] ?? 0) - 1] ?? null),
        );
      else deleteOne(context, child, row);
      return;
    case 'set null':
      updateOne(
        context,
        child,
        row,
        changed(() => null, foreign.onDeleteColumns.length > 0 && !after ? foreign.onDeleteColumns : constraint.columns),
      );
      return;
    case 'set default':
      updateOne(
        context,
        child,
        row,
        changed((attribute) => defaultValue(context, child, child.columns[attribute - 1] as Relation['columns'][number], row)),
      );
      return;
    case 'no action':
    case 'restrict':
      refuse(
        action === 'restrict' && context.store.version >= 18 ? '23001' : '23503',
        `update or delete on table "${table.name}" violates foreign key constraint "${constraint.name}" on table "${child.name}"`,
        { object: constraint.name },
      );
      return;
    default:
      action satisfies never;
  }
}
