/** What happens to the rows that point at a row whose key changes or goes (ri_triggers.c). */

import type { ForeignKeyAction } from '../../model/change.ts';
import type { Datum } from '../../model/datum.ts';
import type { Constraint, ForeignKey, Relation } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import type { Context } from '../context.ts';
import { fires } from './awaited.ts';
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
    if (!fires(context, foreign.actions ?? 'origin')) continue;
    const action = after ? foreign.onUpdate : foreign.onDelete;
    const find = () => rows.withKey(child.id, -constraint.id, (row) => referencingKey(constraint, row), key);
    if (action === 'no action' || action === 'restrict') {
      const by = action === 'restrict' ? { ...constraint, deferrable: false } : constraint;
      if (!by.deferrable && find().length === 0) continue;
      context.waiting.add(by, table.id, () => {
        const again = () => rows.withKey(table.id, constraint.id, (row) => referencedKey(constraint, row), key).length > 0;
        if (find().length > 0 && (action === 'restrict' || !again()))
          refuseKeyChange(context, table, child, constraint, action === 'restrict');
      });
      continue;
    }
    for (const row of [...find()]) follow(context, child, constraint, action, row, after);
  }
}

type Changing = Exclude<ForeignKeyAction, 'no action' | 'restrict'>;

function follow(
  context: Context,
  child: Relation,
  { columns, foreign }: Constraint,
  action: Changing,
  row: Row,
  after: Row | undefined,
): void {
  if (action === 'cascade' && !after) return void deleteOne(context, child, row);
  const only = foreign?.onDeleteColumns ?? [];
  const attributes = !after && only.length > 0 ? only : columns;
  const value = (attribute: number): Datum => {
    if (action === 'set null') return null;
    if (action === 'cascade') return after?.[(foreign?.columns[columns.indexOf(attribute)] ?? 0) - 1] ?? null;
    return defaultValue(context, child, child.columns[attribute - 1] as Relation['columns'][number], row);
  };
  const changed = row.map((old, i) => (attributes.includes(i + 1) ? value(i + 1) : old));
  updateOne(context, child, row, changed);
}

function refuseKeyChange({ store }: Context, table: Relation, child: Relation, { name }: Constraint, restrict: boolean): never {
  return refuse(
    restrict && store.version >= 18 ? '23001' : '23503',
    `update or delete on table "${table.name}" violates foreign key constraint "${name}" on table "${child.name}"`,
    { object: name },
  );
}
