import type { IndexElem, PartitionElem } from 'libpg-query';
import type { IndexPart } from '../model/change.ts';
import { type Context, place } from './context.ts';
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
  return {
    descending: node.ordering === 'SORTBY_DESC',
    at,
    ...column(node, at, c),
    ...(node.opclassopts && { opclassOptions: options(node.opclassopts, c) }),
    ...(node.nulls_ordering === 'SORTBY_NULLS_FIRST' && { nullsFirst: true }),
    ...(node.nulls_ordering === 'SORTBY_NULLS_LAST' && { nullsFirst: false }),
  };
}

export function partitionPart(node: PartitionElem, c: Context): IndexPart {
  const at = place(c, node.location);
  return { descending: false, at, ...column(node, at, c) };
}

function column({ name, expr, collation, opclass }: IndexElem | PartitionElem, at: number, c: Context) {
  return {
    ...(name !== undefined && { column: name }),
    ...(expr && { expression: expression(expr, c) }),
    ...(collation && { collation: nameOf(strings(collation), c, at) }),
    ...(opclass && { opclass: nameOf(strings(opclass), c, at) }),
  };
}
