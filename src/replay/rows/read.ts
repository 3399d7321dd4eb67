import type { Relation } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import type { Context } from '../context.ts';
import { cannotKnow } from '../evaluate/environment.ts';
import { columnNamed } from '../resolve.ts';
import type { Row } from './rows.ts';

/** All rows that a FROM item over the relation has, the children's in the relation's own shape. */
export function rowsIncludingChildren(context: Context, id: number, only: boolean): readonly Row[] {
  const { store, rows } = context;
  const relation = store.relation(id);
  if (!relation) return cannotKnow('a relation');
  if (relation.kind === 'foreign table') return cannotKnow(`the rows of foreign table ${relation.name}`);
  if (relation.kind === 'view') return cannotKnow(`view ${relation.name}`);
  if (relation.populated === false)
    refuse('55000', `materialized view "${relation.name}" has not been populated`, {
      object: relation.name,
      hint: 'Use the REFRESH MATERIALIZED VIEW command.',
    });
  if (relation.kind === 'sequence') {
    const state = context.sequences.get(id);
    return [[state?.last ?? relation.sequence?.start ?? 1n, 0n, state?.called ?? false]];
  }
  const own = rows.of(id) ?? cannotKnow(rows.whyUnknown(id));
  const children = only ? [] : store.childrenOf(id);
  if (children.length === 0) return own;
  return [
    ...own,
    ...children.flatMap((child) => rowsIncludingChildren(context, child.id, false).map((row) => inShapeOf(relation, child, row))),
  ];
}

function inShapeOf(parent: Relation, child: Relation, row: Row): Row {
  return parent.columns.map((column) => (column.dropped ? null : (row[(columnNamed(child, column.name)?.attribute ?? 0) - 1] ?? null)));
}
