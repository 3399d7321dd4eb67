/** UNION, INTERSECT, EXCEPT: column by column, a type for both arms (transformSetOperationTree). */
import { UNKNOWN } from '../model/catalog/ids.ts';
import type { Expression } from '../model/expression.ts';
import type { Query, RangeColumn } from '../model/query.ts';
import { refuse } from '../model/refusal.ts';
import type { UnboundQuery, UnboundSetOperation } from '../model/unbound.ts';
import { coerceToCommon, commonModifier, commonType } from './coerce.ts';
import { addItem } from './from.ts';
import { bindOrder } from './group.ts';
import { requireEquality } from './operator-class.ts';
import { bindLimits, bindQuery, outputOf, type QueryContext } from './query.ts';
import { columnsOf, type Scope } from './scope.ts';
import { withKnownTypes } from './target.ts';
import { bindWith } from './with.ts';

interface Arm {
  readonly query: Query;
  readonly columns: readonly RangeColumn[];
}

export function bindSetOperation(scope: Scope, from: UnboundSetOperation, context: QueryContext): Query {
  const commonTables = bindWith(scope, from.with);
  const [lock] = from.locks;
  if (lock) refuse('0A000', `FOR ${lock.strength.toUpperCase()} is not allowed with UNION/INTERSECT/EXCEPT`, { at: from.at });
  const query = combine(scope, from, context);
  const item = scope.items[0];
  if (!item) return query;
  const targets = [...query.targets];
  const order = bindOrder(scope, targets, from.order, true);
  return {
    ...query,
    commonTables,
    targets,
    order,
    ...bindLimits(scope, from),
    ...(from.withTies ? { withTies: true } : {}),
    ...(from.with?.recursive ? { recursive: true } : {}),
  };
}

/** A chain of UNIONs leans to the left and may be thousands long: walked by a loop. */
function combine(scope: Scope, from: UnboundSetOperation, context: QueryContext): Query {
  const spine: UnboundSetOperation[] = [];
  let leftmost: UnboundQuery = from;
  while (leftmost.kind === 'set operation' && (leftmost === from || isBare(leftmost))) {
    spine.push(leftmost);
    leftmost = leftmost.left;
  }
  let left = arm(scope, leftmost);
  let query: Query | undefined;
  for (const operation of spine.reverse()) {
    const right = arm(scope, operation.right);
    query = operate(scope, operation, left, right, operation === from ? context : { keepUnknown: true });
    left = { query, columns: outputOf(query) };
  }
  return query as Query;
}

const isBare = (from: UnboundSetOperation): boolean =>
  from.with === undefined && from.order.length === 0 && from.limit === undefined && from.offset === undefined;

function arm(scope: Scope, from: UnboundQuery): Arm {
  const query = bindQuery(scope.binding, scope, from, { keepUnknown: true });
  return { query, columns: outputOf(query) };
}

function operate(scope: Scope, from: UnboundSetOperation, left: Arm, right: Arm, context: QueryContext): Query {
  const { schema } = scope.binding;
  const construct = from.operation.toUpperCase();
  if (left.columns.length !== right.columns.length)
    refuse('42601', `each ${construct} query must have the same number of columns`, { at: right.query.at });
  const leftColumns: Expression[] = [];
  const rightColumns: Expression[] = [];
  const columns = left.columns.map((column, i): RangeColumn => {
    const l = placeholder(left, i);
    const r = placeholder(right, i);
    const pick = [literalOf(left.query, i) ?? l, literalOf(right.query, i) ?? r];
    const type = commonType(schema, pick, construct);
    const coercedLeft =
      l.type === UNKNOWN ? coerceToCommon(schema, pick[0] as Expression, type, construct) : coerceToCommon(schema, l, type, construct);
    const coercedRight =
      r.type === UNKNOWN ? coerceToCommon(schema, pick[1] as Expression, type, construct) : coerceToCommon(schema, r, type, construct);
    leftColumns.push(coercedLeft);
    rightColumns.push(coercedRight);
    if (!from.all) requireEquality(schema, type, from.at);
    return { name: column.name, type, modifier: commonModifier([l, r], type) };
  });
  const range = addItem(
    scope,
    { kind: 'set result', id: scope.binding.newRange(), name: '*SELECT*', columns, lateral: false, at: from.at },
    false,
  );
  scope.items.splice(0, scope.items.length, range);
  const targets = columnsOf(range).map(({ name, expression }) => ({ name, value: expression, junk: false }));
  return {
    command: 'select',
    commonTables: [],
    ranges: [range.range],
    from: [],
    targets: context.keepUnknown ? targets : withKnownTypes(scope, targets),
    group: [],
    groupingSets: false,
    hasAggregates: false,
    distinct: false,
    order: [],
    locks: [],
    setOperation: { kind: from.operation, all: from.all, left: left.query, right: right.query, leftColumns, rightColumns },
    at: from.at,
  };
}

const placeholder = (side: Arm, index: number): Expression => {
  const column = side.columns[index] as RangeColumn;
  return { kind: 'parameter', number: index + 1, type: column.type, modifier: column.modifier, at: side.query.at };
};

/** An untyped literal in an arm is read as the type that the other arm gives it. */
function literalOf(query: Query, index: number): Expression | undefined {
  const value = query.setOperation ? undefined : query.targets.filter((t) => !t.junk)[index]?.value;
  return value?.type === UNKNOWN && value.kind === 'constant' ? value : undefined;
}
