/** Aggregates: which query they belong to, and where they may not stand (transformAggregateCall). */
import type { Aggregate, Expression, SortKey } from '../model/expression.ts';
import type { Routine } from '../model/objects.ts';
import { refuse } from '../model/refusal.ts';
import { meansExpression, sameExpression } from '../model/same.ts';
import type { UnboundCall } from '../model/unbound.ts';
import { rangesIn, visit } from '../model/walk.ts';
import type { Passed } from './call.ts';
import { CLAUSE, refuseAggregate } from './clause.ts';
import { coerceToBoolean } from './coerce.ts';
import { bind } from './expression.ts';
import { requireEquality, sortOperator } from './operator-class.ts';
import { levelOf, type Scope, within } from './scope.ts';

export function bindAggregate(scope: Scope, from: UnboundCall, routine: Routine, passed: Passed): Expression {
  const { schema } = scope.binding;
  const { at } = from;
  const name = from.name.join('.');
  const kind = routine.aggregate?.kind ?? 'normal';
  if (kind !== 'normal' && !from.withinGroup) refuse('42809', `WITHIN GROUP is required for ordered-set aggregate ${name}`, { at });
  if (kind === 'normal' && from.withinGroup)
    refuse('42809', `${name} is not an ordered-set aggregate, so it cannot have WITHIN GROUP`, { at });
  if (from.args.length === 0 && !from.star && !from.withinGroup && routine.inputs.length === 0)
    refuse('42809', `${name}(*) must be used to call a parameterless aggregate function`, { at });
  const direct = from.withinGroup ? from.args.length : 0;
  const args = passed.args.slice(direct);
  const order: SortKey[] = from.order.map((key, i) => {
    const by = from.withinGroup ? (args[i] ?? bind(scope, key.by)) : argumentLike(bind(scope, key.by), args);
    return {
      by,
      descending: key.descending,
      nullsFirst: key.nullsFirst ?? key.descending,
      operator: sortOperator(schema, by.type, key.descending, key.by.at),
    };
  });
  if (from.distinct) {
    for (const arg of args) requireEquality(schema, arg.type, arg.at);
    if (order.length > 0 && !order.every((key) => args.some((arg) => sameExpression(arg, key.by)))) {
      refuse('42P10', 'in an aggregate with DISTINCT, ORDER BY expressions must appear in argument list', { at });
    }
  }
  const filter =
    from.filter &&
    within(scope, CLAUSE.filter, () => coerceToBoolean(schema, bind(scope, from.filter as NonNullable<typeof from.filter>), 'FILTER'));
  const level = ownerLevel(scope, [...args, ...order.map((key) => key.by), ...(filter ? [filter] : [])]);
  const owner = outwards(scope, level);
  refuseAggregate(owner.clause, at);
  for (const arg of [...args, ...(filter ? [filter] : [])]) refuseNested(arg, at);
  owner.aggregates = true;
  const aggregate: Aggregate = {
    kind: 'aggregate',
    function: routine.id,
    name: routine.name,
    args,
    direct: passed.args.slice(0, direct),
    order,
    distinct: from.distinct,
    star: from.star,
    level,
    type: passed.returns,
    modifier: -1,
    at,
    ...(filter && { filter }),
  };
  return aggregate;
}

/** ORDER BY inside an aggregate means an argument where it says the same. */
const argumentLike = (by: Expression, args: readonly Expression[]): Expression => args.find((arg) => meansExpression(by, arg)) ?? by;

/** An aggregate belongs to the innermost query whose columns its arguments read; with none, to the one it stands in. */
function ownerLevel(scope: Scope, args: readonly Expression[]): number {
  let level = Number.POSITIVE_INFINITY;
  for (const arg of args) {
    for (const range of rangesIn(arg)) {
      const at = levelOf(scope, range);
      if (at >= 0) level = Math.min(level, at);
    }
  }
  return Number.isFinite(level) ? level : 0;
}

function outwards(scope: Scope, level: number): Scope {
  let found = scope;
  for (let i = 0; i < level && found.outer; i++) found = found.outer;
  return found;
}

function refuseNested(arg: Expression, at: number): void {
  visit(arg, (part, depth) => {
    if (part.kind === 'aggregate' && part.level === depth) refuse('42803', 'aggregate function calls cannot be nested', { at });
    if (part.kind === 'window' && depth === 0) refuse('42803', 'aggregate function calls cannot contain window function calls', { at });
  });
}
