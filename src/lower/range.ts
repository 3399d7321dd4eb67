import type { Alias, JoinExpr, JsonTable, RangeFunction, RangeTableFunc, RangeVar } from 'libpg-query';
import type {
  UnboundAlias,
  UnboundColumnDefinition,
  UnboundFunctionRange,
  UnboundJoin,
  UnboundRange,
  UnboundTable,
  UnboundTableFunction,
} from '../model/unbound.ts';
import { type Context, deeper, NotModelled, place } from './context.ts';
import { expression, expressions } from './expression.ts';
import { behaviour, jsonValue, passed } from './json.ts';
import { relationName } from './name.ts';
import { all, type Fields, items, type Node, strings, type Tag, tagOf } from './node.ts';
import { query } from './query.ts';
import { typeName } from './type-name.ts';

export function ranges(nodes: readonly Node[] | undefined, c: Context, at: number): readonly UnboundRange[] {
  return (nodes ?? []).map((node) => range(node, c, at));
}

type Reader<T extends Tag> = (fields: Fields<T>, c: Context, at: number) => UnboundRange;

const READERS: { readonly [T in Tag]?: Reader<T> } = {
  RangeVar: table,
  JoinExpr: joined,
  RangeSubselect(node, c, at) {
    const inner = query(node.subquery, c, at);
    return { kind: 'subquery', query: inner, lateral: node.lateral === true, ...alias(node.alias), at: inner.at };
  },
  RangeFunction: functionRange,
  RangeTableSample: ({ relation, method, args, repeatable, location }, c, at) => ({
    kind: 'sample',
    range: range(relation, c, at),
    method: strings(method),
    args: expressions(args, c),
    ...(repeatable && { repeatable: expression(repeatable, c) }),
    at: place(c, location),
  }),
  RangeTableFunc: xmlTableRange,
  JsonTable: jsonTableRange,
};

/** What stands in a FROM list; `at` is where, if nothing in it tells. */
export function range(node: Node | undefined, c: Context, at: number): UnboundRange {
  const tag = node && tagOf(node);
  const reader = tag && (READERS[tag] as ((fields: unknown, c: Context, at: number) => UnboundRange) | undefined);
  if (!reader) throw new NotModelled(`a FROM item of kind ${tag ?? 'none'}`);
  deeper(c);
  const read = reader((node as Record<string, unknown>)[tag], c, at);
  c.depth--;
  return read;
}

export function table(relation: RangeVar, c: Context): UnboundTable {
  const name = relationName(relation, c);
  return { kind: 'table', name, only: relation.inh !== true, ...alias(relation.alias), at: name.at };
}

function alias(node: Alias | undefined): { readonly alias?: UnboundAlias } {
  return node ? { alias: { name: node.aliasname ?? '', columns: strings(node.colnames) } } : {};
}

function joined(node: JoinExpr, c: Context, at: number): UnboundJoin {
  const left = range(node.larg, c, at);
  const right = range(node.rarg, c, at);
  const type =
    node.jointype === 'JOIN_LEFT' ? 'left' : node.jointype === 'JOIN_RIGHT' ? 'right' : node.jointype === 'JOIN_FULL' ? 'full' : 'inner';
  return {
    kind: 'join',
    type,
    natural: node.isNatural === true,
    left,
    right,
    ...(node.usingClause && { using: strings(node.usingClause) }),
    ...(node.join_using_alias && { usingAlias: node.join_using_alias.aliasname ?? '' }),
    ...(node.quals && { on: expression(node.quals, c) }),
    ...alias(node.alias),
    at: left.at,
  };
}

function functionRange(node: RangeFunction, c: Context): UnboundFunctionRange {
  const calls = (node.functions ?? []).map((pair) => {
    const [called, definitions] = items(pair);
    return { call: expression(called, c), columns: columnDefinitions(items(definitions), c) };
  });
  return {
    kind: 'function',
    calls,
    lateral: node.lateral === true,
    ordinality: node.ordinality === true,
    ...alias(node.alias),
    columns: columnDefinitions(node.coldeflist, c),
    at: calls[0]?.call.at ?? c.base,
  };
}

function columnDefinitions(nodes: readonly Node[] | undefined, c: Context): readonly UnboundColumnDefinition[] {
  return all(nodes, 'ColumnDef').map((column) => ({ name: column.colname ?? '', type: typeName(column.typeName, c) }));
}

function xmlTableRange(node: RangeTableFunc, c: Context): UnboundTableFunction {
  const namespaces = all(node.namespaces, 'ResTarget').map((target) => target.val);
  const args = [...namespaces, node.rowexpr, node.docexpr].filter((arg) => arg !== undefined);
  return {
    kind: 'table function',
    args: expressions(args, c),
    columns: all(node.columns, 'RangeTableFuncCol').map((column) => ({
      name: column.colname ?? '',
      ...(column.typeName && { type: typeName(column.typeName, c) }),
      args: expressions(
        [column.colexpr, column.coldefexpr].filter((arg) => arg !== undefined),
        c,
      ),
    })),
    lateral: node.lateral === true,
    ...alias(node.alias),
    at: place(c, node.location),
  };
}

function jsonTableRange(node: JsonTable, c: Context): UnboundTableFunction {
  return {
    kind: 'table function',
    args: [jsonValue(node.context_item, c), ...passed(node.passing, c), ...behaviour(node.on_error, c)],
    columns: jsonColumns(node.columns, c),
    lateral: node.lateral === true,
    ...alias(node.alias),
    at: place(c, node.location),
  };
}

/** The columns of NESTED paths are columns of the table. */
function jsonColumns(nodes: readonly Node[] | undefined, c: Context): UnboundTableFunction['columns'] {
  deeper(c);
  const columns = all(nodes, 'JsonTableColumn').flatMap((column) => {
    if (column.coltype === 'JTC_NESTED') return jsonColumns(column.columns, c);
    const args = [...behaviour(column.on_empty, c), ...behaviour(column.on_error, c)];
    return [{ name: column.name ?? '', ...(column.typeName && { type: typeName(column.typeName, c) }), args }];
  });
  c.depth--;
  return columns;
}
