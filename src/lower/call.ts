import type { FuncCall, SortBy, WindowDef } from 'libpg-query';
import type { UnboundCall, UnboundSort, UnboundWindow } from '../model/unbound.ts';
import { type Context, type Mutable, place } from './context.ts';
import { expression, expressions } from './expression.ts';
import { all, as, type Node, strings } from './node.ts';

export function call(node: FuncCall, c: Context): UnboundCall {
  const made: Mutable<UnboundCall> = {
    kind: 'call',
    name: strings(node.funcname),
    args: (node.args ?? []).map((arg) => expression(as(arg, 'NamedArgExpr')?.arg ?? arg, c)),
    star: node.agg_star === true,
    distinct: node.agg_distinct === true,
    variadic: node.func_variadic === true,
    order: sorts(node.agg_order, c),
    withinGroup: node.agg_within_group === true,
    sqlSyntax: node.funcformat === 'COERCE_SQL_SYNTAX',
    at: place(c, node.location),
  };
  if (node.args?.some((arg) => as(arg, 'NamedArgExpr'))) made.argNames = node.args.map((arg) => as(arg, 'NamedArgExpr')?.name);
  if (node.agg_filter) made.filter = expression(node.agg_filter, c);
  if (node.over) made.over = window(node.over, c);
  return made;
}

export function sorts(nodes: readonly Node[] | undefined, c: Context): readonly UnboundSort[] {
  return all(nodes, 'SortBy').map((sort) => sorted(sort, c));
}

function sorted({ node, sortby_dir, sortby_nulls, useOp }: SortBy, c: Context): UnboundSort {
  return {
    by: expression(node, c),
    descending: sortby_dir === 'SORTBY_DESC',
    ...(sortby_nulls !== 'SORTBY_NULLS_DEFAULT' && { nullsFirst: sortby_nulls === 'SORTBY_NULLS_FIRST' }),
    ...(useOp && { using: strings(useOp) }),
  };
}

/** OVER (...), or an element of a WINDOW clause. */
export function window(node: WindowDef, c: Context): UnboundWindow {
  return {
    partition: expressions(node.partitionClause, c),
    order: sorts(node.orderClause, c),
    frame: node.frameOptions ?? 0,
    ...(node.name !== undefined && { name: node.name }),
    ...(node.refname !== undefined && { base: node.refname }),
    ...(node.startOffset && { start: expression(node.startOffset, c) }),
    ...(node.endOffset && { end: expression(node.endOffset, c) }),
    at: place(c, node.location),
  };
}
