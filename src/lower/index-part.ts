import type { IndexElem, PartitionElem } from 'libpg-query';
import type { IndexPart } from '../model/change.ts';
import { type Context, type Mutable, place } from './context.ts';
import { expression } from './expression.ts';
import { nameOf } from './name.ts';
import { all, type Node, strings } from './node.ts';
import { options } from './option.ts';
import { parenthesized } from './seek.ts';

/** The columns and expressions of an index; the parser gives no places, so they are looked for behind `from`. */
export function indexParts(
  nodes: readonly Node[] | undefined,
  from: number,
  c: Context,
): { readonly parts: readonly IndexPart[]; readonly end: number } {
  if (!nodes) return { parts: [], end: from };
  const { starts, end } = parenthesized(c.bytes, from, c.end);
  return { parts: all(nodes, 'IndexElem').map((part, n) => indexPart(part, starts[n] ?? c.base, c)), end };
}

export function indexPart(node: IndexElem, at: number, c: Context): IndexPart {
  const part = column(node, node.ordering === 'SORTBY_DESC', at, c);
  if (node.opclassopts) part.opclassOptions = options(node.opclassopts, c);
  if (node.nulls_ordering === 'SORTBY_NULLS_FIRST') part.nullsFirst = true;
  if (node.nulls_ordering === 'SORTBY_NULLS_LAST') part.nullsFirst = false;
  return part;
}

export function partitionPart(node: PartitionElem, c: Context): IndexPart {
  return column(node, false, place(c, node.location), c);
}

function column(
  { name, expr, collation, opclass }: IndexElem | PartitionElem,
  descending: boolean,
  at: number,
  c: Context,
): Mutable<IndexPart> {
  const part: Mutable<IndexPart> = { descending, at };
  if (name !== undefined) part.column = name;
  if (expr) part.expression = expression(expr, c);
  if (collation) part.collation = nameOf(strings(collation), c, at);
  if (opclass) part.opclass = nameOf(strings(opclass), c, at);
  return part;
}
