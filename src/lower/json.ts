import type { JsonAggConstructor, JsonBehavior, JsonOutput, JsonValueExpr } from 'libpg-query';
import type { Unbound, UnboundJson, UnboundSort } from '../model/unbound.ts';
import { sorts, window } from './call.ts';
import { type Context, place } from './context.ts';
import { expression, expressions } from './expression.ts';
import { all, type Fields, type Node } from './node.ts';
import { query } from './query.ts';
import { typeName } from './type-name.ts';

type JsonTag =
  | 'JsonObjectConstructor'
  | 'JsonArrayConstructor'
  | 'JsonArrayQueryConstructor'
  | 'JsonObjectAgg'
  | 'JsonArrayAgg'
  | 'JsonParseExpr'
  | 'JsonScalarExpr'
  | 'JsonSerializeExpr'
  | 'JsonIsPredicate'
  | 'JsonFuncExpr';

/** FORMAT and the like change nothing in what is computed from what. */
export function jsonValue(node: JsonValueExpr | undefined, c: Context): Unbound {
  return expression(node?.raw_expr, c);
}

export const json: { readonly [T in JsonTag]: (fields: Fields<T>, c: Context) => UnboundJson } = {
  JsonObjectConstructor: ({ exprs, output, location }, c) =>
    made(
      'object',
      all(exprs, 'JsonKeyValue').flatMap((pair) => [expression(pair.key, c), jsonValue(pair.value, c)]),
      output,
      location,
      c,
    ),
  JsonArrayConstructor: ({ exprs, output, location }, c) => made('array', expressions(exprs, c), output, location, c),
  JsonArrayQueryConstructor: ({ query: node, output, location }, c) => ({
    ...made('array query', [], output, location, c),
    query: query(node, c, place(c, location)),
  }),
  JsonObjectAgg({ constructor: of, arg }, c) {
    return aggregate('objectagg', [expression(arg?.key, c), jsonValue(arg?.value, c)], of as JsonAggConstructor, c);
  },
  JsonArrayAgg({ constructor: of, arg }, c) {
    return aggregate('arrayagg', [jsonValue(arg, c)], of as JsonAggConstructor, c);
  },
  JsonParseExpr: ({ expr, output, location }, c) => made('parse', [jsonValue(expr, c)], output, location, c),
  JsonScalarExpr: ({ expr, output, location }, c) => made('scalar', [expression(expr, c)], output, location, c),
  JsonSerializeExpr: ({ expr, output, location }, c) => made('serialize', [jsonValue(expr, c)], output, location, c),
  JsonIsPredicate: ({ expr, location }, c) => made('is json', [expression(expr, c)], undefined, location, c),
  JsonFuncExpr({ op, context_item, pathspec, passing, output, on_empty, on_error, location }, c) {
    const what = op === 'JSON_VALUE_OP' ? 'value' : op === 'JSON_QUERY_OP' ? 'query' : 'exists';
    const args = [
      jsonValue(context_item, c),
      expression(pathspec, c),
      ...passed(passing, c),
      ...behaviour(on_empty, c),
      ...behaviour(on_error, c),
    ];
    return made(what, args, output, location, c);
  },
};

/** PASSING value AS name, ... */
export function passed(nodes: readonly Node[] | undefined, c: Context): readonly Unbound[] {
  return all(nodes, 'JsonArgument').map((argument) => jsonValue(argument.val, c));
}

/** DEFAULT expression ON EMPTY, ON ERROR. */
export function behaviour(node: JsonBehavior | undefined, c: Context): readonly Unbound[] {
  return node?.expr ? [expression(node.expr, c)] : [];
}

function made(
  what: UnboundJson['what'],
  args: readonly Unbound[],
  output: JsonOutput | undefined,
  location: number | undefined,
  c: Context,
): UnboundJson {
  return { kind: 'json', what, args, ...(output?.typeName && { returning: typeName(output.typeName, c) }), at: place(c, location) };
}

/** What an aggregate filters, orders and partitions by is read by it as well. */
function aggregate(what: UnboundJson['what'], args: readonly Unbound[], of: JsonAggConstructor, c: Context): UnboundJson {
  const over = of.over && window(of.over, c);
  const sorted = (sort: UnboundSort) => sort.by;
  const filter = of.agg_filter ? [expression(of.agg_filter, c)] : [];
  const others = [...filter, ...sorts(of.agg_order, c).map(sorted), ...(over?.partition ?? []), ...(over?.order ?? []).map(sorted)];
  return made(what, [...args, ...others], of.output, of.location, c);
}
