import { elementType } from '../../bind/types.ts';
import type { Column, Relation } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import type { Context } from '../context.ts';

/** A table cannot hold rows of its own type, not even inside another composite. */
export function refuseOwnRowType({ store }: Context, relation: Relation, column: Column): void {
  const open = [column.type];
  const seen = new Set<number>();
  for (let type = open.pop(); type !== undefined; type = open.pop()) {
    if (seen.has(type)) continue;
    seen.add(type);
    if (type === relation.rowType && type !== 0) refuse('42P16', `composite type ${relation.name} cannot be made a member of itself`);
    const element = elementType(store, type);
    if (element !== 0) open.push(element);
    const found = store.type(type);
    if (found?.domain) open.push(found.domain.base);
    const inner = found?.relation ? store.relation(found.relation) : undefined;
    if (inner) open.push(...inner.columns.filter((c) => !c.dropped).map((c) => c.type));
  }
}
