import type { A_Expr, BoolExpr, ColumnRef, A_Const as Constant, SQLValueFunction, SubLink } from 'libpg-query';
import type { SessionValue, Unbound, UnboundConstant, UnboundStep, UnboundSubquery } from '../model/unbound.ts';
import { call } from './call.ts';
import { type Context, deeper, NotModelled, place } from './context.ts';
import { json, jsonValue } from './json.ts';
import { nameOf } from './name.ts';
import { as, type Fields, items, type Node, strings, type Tag, tagOf } from './node.ts';
import { query } from './query.ts';
import { typeName } from './type-name.ts';
import { xml, xmlSerialize } from './xml.ts';

type Readers = { readonly [T in Tag]?: (fields: Fields<T>, c: Context) => Unbound };

const READERS: Readers = {
  A_Const: constant,
  ColumnRef: columnName,
  ParamRef: ({ number = 0, location }, c) => ({ kind: 'parameter', number, at: place(c, location) }),
  FuncCall: call,
  A_Expr: operator,
  BoolExpr: logic,
  NullTest: ({ arg, nulltesttype, location }, c) => ({
    kind: 'is null',
    arg: expression(arg, c),
    negated: nulltesttype === 'IS_NOT_NULL',
    at: place(c, location),
  }),
  BooleanTest({ arg, booltesttype = 'IS_TRUE', location }, c) {
    const is = booltesttype.endsWith('TRUE') ? 'true' : booltesttype.endsWith('FALSE') ? 'false' : 'unknown';
    return { kind: 'is truth', arg: expression(arg, c), is, negated: booltesttype.startsWith('IS_NOT'), at: place(c, location) };
  },
  CaseExpr: ({ arg, args = [], defresult, location }, c) => ({
    kind: 'case',
    ...(arg && { subject: expression(arg, c) }),
    whens: args.map((node) => {
      const when = as(node, 'CaseWhen');
      return { when: expression(when?.expr, c), then: expression(when?.result, c) };
    }),
    ...(defresult && { otherwise: expression(defresult, c) }),
    at: place(c, location),
  }),
  CoalesceExpr: ({ args, location }, c) => ({ kind: 'coalesce', args: expressions(args, c), at: place(c, location) }),
  MinMaxExpr: ({ op, args, location }, c) => ({
    kind: op === 'IS_LEAST' ? 'least' : 'greatest',
    args: expressions(args, c),
    at: place(c, location),
  }),
  TypeCast: ({ arg, typeName: type, location }, c) => ({
    kind: 'cast',
    arg: expression(arg, c),
    type: typeName(type, c),
    at: place(c, location),
  }),
  CollateClause({ arg, collname, location }, c) {
    const at = place(c, location);
    return { kind: 'collate', arg: expression(arg, c), collation: nameOf(strings(collname), c, at), at };
  },
  A_ArrayExpr: ({ elements, location }, c) => ({ kind: 'array', elements: expressions(elements, c), at: place(c, location) }),
  RowExpr: ({ args, row_format, location }, c) => ({
    kind: 'row',
    fields: expressions(args, c),
    explicit: row_format === 'COERCE_EXPLICIT_CALL',
    at: place(c, location),
  }),
  SubLink: subquery,
  A_Indirection({ arg, indirection }, c) {
    const base = expression(arg, c);
    return { kind: 'indirection', arg: base, steps: steps(indirection, c), at: base.at };
  },
  SQLValueFunction: sessionValue,
  SetToDefault: ({ location }, c) => ({ kind: 'default', at: place(c, location) }),
  CurrentOfExpr: ({ cursor_name = '' }, c) => ({ kind: 'current of', cursor: cursor_name, at: c.base }),
  GroupingFunc: ({ args, location }, c) => ({ kind: 'grouping', args: expressions(args, c), at: place(c, location) }),
  MergeSupportFunc: ({ location }, c) => ({ kind: 'merge action', at: place(c, location) }),
  XmlExpr: xml,
  XmlSerialize: xmlSerialize,
  JsonValueExpr: jsonValue,
  ...json,
};

/** An expression as it was written. */
export function expression(node: Node | undefined, c: Context): Unbound {
  const tag = node && tagOf(node);
  const reader = tag && (READERS[tag] as ((fields: unknown, c: Context) => Unbound) | undefined);
  if (!reader) throw new NotModelled(`an expression of kind ${tag ?? 'none'}`);
  deeper(c);
  const read = reader((node as Record<string, unknown>)[tag], c);
  c.depth--;
  return read;
}

export function expressions(nodes: readonly Node[] | undefined, c: Context): readonly Unbound[] {
  return nodes?.map((node) => expression(node, c)) ?? [];
}

function constant(node: Constant, c: Context): UnboundConstant {
  const at = place(c, node.location);
  if (node.isnull) return { kind: 'constant', form: 'null', value: null, at };
  if (node.sval) return { kind: 'constant', form: 'string', value: node.sval.sval ?? '', at };
  if (node.ival) return { kind: 'constant', form: 'integer', value: node.ival.ival ?? 0, at };
  if (node.boolval) return { kind: 'constant', form: 'boolean', value: node.boolval.boolval === true, at };
  if (node.fval) return { kind: 'constant', form: 'number', value: node.fval.fval ?? '0', at };
  return { kind: 'constant', form: 'bit', value: node.bsval?.bsval ?? '', at };
}

function columnName({ fields = [], location }: ColumnRef, c: Context): Unbound {
  const last = fields.at(-1);
  const star = last !== undefined && as(last, 'A_Star') !== undefined;
  return { kind: 'name', path: strings(star ? fields.slice(0, -1) : fields), star, at: place(c, location) };
}

export function steps(nodes: readonly Node[] | undefined, c: Context): readonly UnboundStep[] {
  return (nodes ?? []).map((node): UnboundStep => {
    if (as(node, 'A_Star')) return { kind: 'star' };
    const indices = as(node, 'A_Indices');
    if (!indices) return { kind: 'field', name: as(node, 'String')?.sval ?? '' };
    const { is_slice, lidx, uidx } = indices;
    if (!is_slice) return { kind: 'element', index: expression(uidx, c) };
    return { kind: 'slice', ...(lidx && { low: expression(lidx, c) }), ...(uidx && { high: expression(uidx, c) }) };
  });
}

function logic({ boolop, args, location }: BoolExpr, c: Context): Unbound {
  const at = place(c, location);
  if (boolop === 'NOT_EXPR') return { kind: 'not', arg: expression(args?.[0], c), at };
  return { kind: boolop === 'OR_EXPR' ? 'or' : 'and', args: expressions(args, c), at };
}

function operator({ kind, name: parts, lexpr, rexpr, location }: A_Expr, c: Context): Unbound {
  const at = place(c, location);
  const name = strings(parts);
  const sides = () => ({ left: expression(lexpr, c), right: expression(rexpr, c) });
  switch (kind) {
    case 'AEXPR_OP_ANY':
    case 'AEXPR_OP_ALL':
      return { kind: 'quantified', all: kind === 'AEXPR_OP_ALL', name, ...sides(), at };
    case 'AEXPR_DISTINCT':
    case 'AEXPR_NOT_DISTINCT':
      return { kind: 'is distinct', ...sides(), negated: kind === 'AEXPR_NOT_DISTINCT', at };
    case 'AEXPR_NULLIF':
      return { kind: 'nullif', ...sides(), at };
    case 'AEXPR_IN':
      return { kind: 'in', left: expression(lexpr, c), list: expressions(items(rexpr), c), negated: name.at(-1) === '<>', at };
    case 'AEXPR_BETWEEN':
    case 'AEXPR_NOT_BETWEEN':
    case 'AEXPR_BETWEEN_SYM':
    case 'AEXPR_NOT_BETWEEN_SYM': {
      const [low, high] = items(rexpr);
      const bounds = { low: expression(low, c), high: expression(high, c) };
      return { kind: 'between', arg: expression(lexpr, c), ...bounds, negated: kind.includes('NOT'), symmetric: kind.endsWith('SYM'), at };
    }
    default: {
      const right = expression(rexpr, c);
      return lexpr ? { kind: 'operator', name, left: expression(lexpr, c), right, at } : { kind: 'operator', name, right, at };
    }
  }
}

const HOW: Readonly<Record<string, UnboundSubquery['how']>> = {
  EXISTS_SUBLINK: 'exists',
  ANY_SUBLINK: 'any',
  ALL_SUBLINK: 'all',
  EXPR_SUBLINK: 'scalar',
  ARRAY_SUBLINK: 'array',
};

function subquery({ subLinkType = 'EXPR_SUBLINK', testexpr, operName, subselect, location }: SubLink, c: Context): Unbound {
  const at = place(c, location);
  const how = HOW[subLinkType];
  if (!how) throw new NotModelled(`a subquery of kind ${subLinkType}`);
  return {
    kind: 'subquery',
    how,
    ...(testexpr && { test: expression(testexpr, c), operator: operName ? strings(operName) : ['='] }),
    query: query(subselect, c, at),
    at,
  };
}

function sessionValue({ op = 'SVFOP_USER', typmod = 0, location }: SQLValueFunction, c: Context): Unbound {
  const precise = op.endsWith('_N');
  const what = op.slice('SVFOP_'.length, precise ? -2 : undefined).toLowerCase() as SessionValue;
  return { kind: 'session', what, ...(precise && { modifier: typmod }), at: place(c, location) };
}
