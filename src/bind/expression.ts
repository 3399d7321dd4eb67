/** Expressions, bound: `transformExpr` of PostgreSQL's analysis. */
import {
  BIT,
  BOOL,
  DATE,
  INT4,
  INT8,
  JSON_TYPE as JSON,
  JSONB,
  NAME,
  NUMERIC,
  RECORD,
  TEXT,
  TIME,
  TIMESTAMP,
  TIMESTAMPTZ,
  TIMETZ,
  UNKNOWN,
  XML,
} from '../model/catalog/ids.ts';
import type { Expression } from '../model/expression.ts';
import { refuse } from '../model/refusal.ts';
import { formatType } from '../model/type-name.ts';
import type { SessionValue, TypeName, Unbound, UnboundConstant } from '../model/unbound.ts';
import { readNumeric } from '../model/value/numeric.ts';
import { bindArray } from './array.ts';
import { bindCall } from './call.ts';
import { bindCase } from './case.ts';
import { coerceTo, coerceToBoolean, coerceToCommon, coerceToSpecific, commonModifier, commonType } from './coerce.ts';
import { bindName, itemNamed, type NameReference, wholeRow } from './column.ts';
import { bindIndirection, fieldOf } from './indirection.ts';
import { findCollation, spell } from './names.ts';
import { bindComparison, bindIn, bindOperator, bindQuantified, operatorCall, rowsOf } from './operator.ts';
import type { Scope } from './scope.ts';
import { expandRow } from './star.ts';
import { bindSubquery } from './subquery.ts';
import { resolveType } from './types.ts';

export function bind(scope: Scope, from: Unbound): Expression {
  const { schema } = scope.binding;
  const { at } = from;
  switch (from.kind) {
    case 'constant':
      return bindConstant(from);
    case 'name':
      if (from.star) return starAsRow(scope, from);
      return bindName(scope, from, (row, field, place) => fieldOf(scope, row, field, place));
    case 'parameter':
      return scope.binding.parameter?.(from.number, at) ?? refuse('42P02', `there is no parameter $${from.number}`, { at });
    case 'call':
      return bindCall(scope, from);
    case 'operator':
      return bindOperator(scope, from);
    case 'quantified':
      return bindQuantified(scope, from);
    case 'and':
    case 'or': {
      const args = from.args.map((arg) => coerceToBoolean(schema, bind(scope, arg), from.kind.toUpperCase()));
      return { kind: from.kind, args, type: BOOL, modifier: -1, at };
    }
    case 'not':
      return { kind: 'not', arg: coerceToBoolean(schema, bind(scope, from.arg), 'NOT'), type: BOOL, modifier: -1, at };
    case 'is null':
      return { kind: 'is null', arg: bind(scope, from.arg), negated: from.negated, type: BOOL, modifier: -1, at };
    case 'is truth': {
      const construct = `IS ${from.negated ? 'NOT ' : ''}${from.is.toUpperCase()}`;
      return {
        kind: 'is truth',
        arg: coerceToBoolean(schema, bind(scope, from.arg), construct),
        is: from.is,
        negated: from.negated,
        type: BOOL,
        modifier: -1,
        at,
      };
    }
    case 'is distinct':
      return bindDistinct(scope, from);
    case 'nullif': {
      const equal = operatorCall(scope, ['='], bind(scope, from.left), bind(scope, from.right), at);
      if (equal.kind !== 'operator') return equal;
      if (equal.type !== BOOL) refuse('42804', 'NULLIF requires = operator to yield boolean', { at });
      const [left, right] = equal.args as [Expression, Expression];
      return { kind: 'nullif', operator: equal.operator, left, right, type: left.type, modifier: left.modifier, at };
    }
    case 'in':
      return bindIn(scope, from);
    case 'between':
      return bindBetween(scope, from);
    case 'case':
      return bindCase(scope, from);
    case 'coalesce':
    case 'greatest':
    case 'least': {
      const construct = from.kind.toUpperCase();
      const args = from.args.map((arg) => bind(scope, arg));
      const type = commonType(schema, args, construct);
      const coerced = args.map((arg) => coerceToCommon(schema, arg, type, construct));
      return { kind: from.kind, args: coerced, type, modifier: commonModifier(coerced, type), at };
    }
    case 'cast':
      return bindCast(scope, from.arg, from.type, at);
    case 'collate':
      return bindCollate(scope, from);
    case 'array':
      return bindArray(scope, from, undefined);
    case 'row':
      return { kind: 'row', fields: from.fields.flatMap((field) => expandRow(scope, field)), type: RECORD, modifier: -1, at };
    case 'subquery':
      return bindSubquery(scope, from);
    case 'indirection':
      return bindIndirection(scope, from);
    case 'session':
      return { kind: 'session', what: from.what, type: SESSION_TYPES[from.what], modifier: from.modifier ?? -1, at };
    case 'default':
      return refuse('42601', 'DEFAULT is not allowed in this context', { at });
    case 'current of':
      return { kind: 'opaque', why: 'the position of a cursor', args: [], type: BOOL, modifier: -1, at };
    case 'grouping':
      scope.aggregates = true;
      return { kind: 'grouping', args: from.args.map((arg) => bind(scope, arg)), type: INT4, modifier: -1, at };
    case 'merge action':
      return { kind: 'opaque', why: 'merge_action()', args: [], type: TEXT, modifier: -1, at };
    case 'xml': {
      const args = [...from.named.map((n) => bind(scope, n.value)), ...from.args.map((arg) => bind(scope, arg))];
      const type =
        from.what === 'document' ? BOOL : from.what === 'serialize' && from.type ? resolveType(scope.binding, from.type).type : XML;
      return { kind: 'xml', what: from.what, args, type, modifier: -1, at };
    }
    case 'json':
      return bindJson(scope, from);
    default:
      return from satisfies never;
  }
}

/** `f(t.*)` hands over the row. */
function starAsRow(scope: Scope, { path, at }: NameReference): Expression {
  const item = path.length === 0 ? undefined : itemNamed(scope, path.at(-1) as string, path.length > 1 ? path.at(-2) : undefined);
  if (item) return wholeRow(scope, item.range, at);
  const variable = path.length === 0 ? undefined : scope.binding.variable?.(path, at);
  if (variable) return variable;
  return refuse(
    path.length === 0 ? '42601' : '42P01',
    path.length === 0 ? 'row expansion via "*" is not supported here' : `missing FROM-clause entry for table "${path.join('.')}"`,
    { at },
  );
}

const MAX_INT8 = 9_223_372_036_854_775_807n;

function bindConstant({ form, value, at }: UnboundConstant): Expression {
  switch (form) {
    case 'integer':
      return { kind: 'constant', value: value as number, type: INT4, modifier: -1, at };
    case 'number': {
      const text = value as string;
      if (/^\d+$/.test(text) && BigInt(text) <= MAX_INT8) return { kind: 'constant', value: BigInt(text), type: INT8, modifier: -1, at };
      if (/^0[xob]/i.test(text)) {
        const whole = BigInt(text.replaceAll('_', ''));
        return whole <= MAX_INT8
          ? { kind: 'constant', value: whole, type: INT8, modifier: -1, at }
          : { kind: 'constant', value: { digits: whole, scale: 0 }, type: NUMERIC, modifier: -1, at };
      }
      return { kind: 'constant', value: readNumeric(text.replaceAll('_', '')), type: NUMERIC, modifier: -1, at };
    }
    case 'boolean':
      return { kind: 'constant', value, type: BOOL, modifier: -1, at };
    case 'bit':
      return { kind: 'constant', value, type: BIT, modifier: -1, at };
    case 'null':
      return { kind: 'constant', value: null, type: UNKNOWN, modifier: -1, at };
    case 'string':
      return { kind: 'constant', value, type: UNKNOWN, modifier: -1, at };
  }
}

const SESSION_TYPES: Record<SessionValue, number> = {
  current_date: DATE,
  current_time: TIMETZ,
  current_timestamp: TIMESTAMPTZ,
  localtime: TIME,
  localtimestamp: TIMESTAMP,
  current_role: NAME,
  current_user: NAME,
  user: NAME,
  session_user: NAME,
  current_catalog: NAME,
  current_schema: NAME,
};

function bindDistinct(scope: Scope, from: Extract<Unbound, { kind: 'is distinct' }>): Expression {
  const { at, negated } = from;
  const left = bind(scope, from.left);
  const right = bind(scope, from.right);
  const bool = { type: BOOL, modifier: -1, at };
  // IS DISTINCT FROM NULL is a plain null test.
  if (right.kind === 'constant' && right.value === null) return { kind: 'is null', arg: left, negated: !negated, ...bool };
  if (left.kind === 'constant' && left.value === null) return { kind: 'is null', arg: right, negated: !negated, ...bool };
  const rows = rowsOf(left, right);
  if (rows) {
    if (rows.left.length !== rows.right.length) refuse('42601', 'unequal number of entries in row expressions', { at });
    const parts = rows.left.map((l, i): Expression => distinctPair(scope, l, rows.right[i] as Expression, false, at));
    const either: Expression = parts.length === 1 ? (parts[0] as Expression) : { kind: 'or', args: parts, ...bool };
    return negated ? { kind: 'not', arg: either, ...bool } : either;
  }
  return distinctPair(scope, left, right, negated, at);
}

function distinctPair(scope: Scope, left: Expression, right: Expression, negated: boolean, at: number): Expression {
  const equal = operatorCall(scope, ['='], left, right, at);
  if (equal.kind !== 'operator') return equal;
  if (equal.type !== BOOL) refuse('42804', 'IS DISTINCT FROM requires = operator to yield boolean', { at });
  const [l, r] = equal.args as [Expression, Expression];
  return { kind: 'is distinct', operator: equal.operator, left: l, right: r, negated, type: BOOL, modifier: -1, at };
}

function bindBetween(scope: Scope, from: Extract<Unbound, { kind: 'between' }>): Expression {
  const { at, negated } = from;
  const bool = { type: BOOL, modifier: -1, at };
  const range = (low: Unbound, high: Unbound): Expression => {
    const args = [
      bindComparison(scope, [negated ? '<' : '>='], from.arg, low, at),
      bindComparison(scope, [negated ? '>' : '<='], from.arg, high, at),
    ];
    return {
      kind: negated ? 'or' : 'and',
      args: args.map((arg) => coerceToBoolean(scope.binding.schema, arg, negated ? 'OR' : 'AND')),
      ...bool,
    };
  };
  if (!from.symmetric) return range(from.low, from.high);
  return { kind: negated ? 'and' : 'or', args: [range(from.low, from.high), range(from.high, from.low)], ...bool };
}

function bindCast(scope: Scope, arg: Unbound, written: TypeName, at: number): Expression {
  const { schema } = scope.binding;
  const { type, modifier } = resolveType(scope.binding, written);
  // ARRAY[]::int[] takes its type from the cast.
  const bound = arg.kind === 'array' ? bindArray(scope, arg, type) : bind(scope, arg);
  const cast = coerceTo(schema, bound, type, modifier, 'explicit');
  if (!cast) refuse('42846', `cannot cast type ${formatType(schema, bound.type, -1)} to ${formatType(schema, type, modifier)}`, { at });
  return cast === bound || cast.at === at ? cast : { ...cast, at: bound.at };
}

function bindCollate(scope: Scope, from: Extract<Unbound, { kind: 'collate' }>): Expression {
  const { schema } = scope.binding;
  const arg = bind(scope, from.arg);
  if (arg.type !== UNKNOWN && !schema.type(arg.type)?.collatable)
    refuse('42804', `collations are not supported by type ${formatType(schema, arg.type, -1)}`, { at: from.at });
  const collation = findCollation(scope.binding, from.collation);
  if (!collation) refuse('42704', `collation "${spell(from.collation)}" for encoding "UTF8" does not exist`, { at: from.collation.at });
  return { kind: 'collate', arg, collation: collation.name, type: arg.type, modifier: arg.modifier, at: from.at };
}

const JSON_TYPES: Record<Extract<Unbound, { kind: 'json' }>['what'], number> = {
  object: JSON,
  array: JSON,
  'array query': JSON,
  objectagg: JSON,
  arrayagg: JSON,
  parse: JSON,
  scalar: JSON,
  serialize: TEXT,
  'is json': BOOL,
  value: TEXT,
  query: JSONB,
  exists: BOOL,
};

function bindJson(scope: Scope, from: Extract<Unbound, { kind: 'json' }>): Expression {
  const args = from.args.map((arg) => {
    const bound = bind(scope, arg);
    return bound.type === UNKNOWN ? coerceToSpecific(scope.binding.schema, bound, TEXT, 'JSON') : bound;
  });
  const query = from.query ? [bindSubquery(scope, { kind: 'subquery', how: 'array', query: from.query, at: from.at })] : [];
  const returning = from.returning ? resolveType(scope.binding, from.returning) : { type: JSON_TYPES[from.what], modifier: -1 };
  if (from.what === 'objectagg' || from.what === 'arrayagg') scope.aggregates = true;
  return { kind: 'json', what: from.what, args: [...args, ...query], ...returning, at: from.at };
}
