import type { BoundWindow, Expression } from '../model/expression.ts';
import type { Routine } from '../model/objects.ts';
import { refuse } from '../model/refusal.ts';
import type { UnboundCall, UnboundWindow } from '../model/unbound.ts';
import { visit } from '../model/walk.ts';
import type { Passed } from './call.ts';
import { CLAUSE, refuseWindow } from './clause.ts';
import { coerceToBoolean } from './coerce.ts';
import { bind } from './expression.ts';
import { sortOperator } from './operator-class.ts';
import { type Scope, within } from './scope.ts';

/** A call with OVER. */
export function bindWindowCall(scope: Scope, from: UnboundCall, routine: Routine, passed: Passed): Expression {
  const { at } = from;
  const name = from.name.join('.');
  if (routine.kind !== 'window' && routine.kind !== 'aggregate')
    refuse('42809', `OVER specified, but ${name} is not a window function nor an aggregate function`, { at });
  if (
    routine.kind === 'aggregate' &&
    routine.aggregate?.kind !== 'normal' &&
    routine.aggregate !== undefined &&
    routine.aggregate.kind === 'ordered set'
  )
    refuse('0A000', `OVER is not supported for ordered-set aggregate ${name}`, { at });
  if (from.distinct) refuse('0A000', 'DISTINCT is not implemented for window functions', { at });
  refuseWindow(scope.clause, at);
  for (const arg of passed.args)
    visit(arg, (part) => part.kind === 'window' && refuse('42P20', 'window function calls cannot be nested', { at }));
  scope.windowCalls = true;
  const filter = from.filter;
  return {
    kind: 'window',
    function: routine.id,
    name: routine.name,
    args: passed.args,
    star: from.star,
    ...(filter ? { filter: within(scope, CLAUSE.filter, () => coerceToBoolean(scope.binding.schema, bind(scope, filter), 'FILTER')) } : {}),
    window: bindWindow(scope, from.over as UnboundWindow),
    type: passed.returns,
    modifier: -1,
    at,
  };
}

export function bindWindow(scope: Scope, written: UnboundWindow): BoundWindow {
  const named = written.base ?? (written.partition.length === 0 && written.order.length === 0 ? written.name : undefined);
  if (named !== undefined) {
    const definition = scope.windows.find((window) => window.name === named);
    if (!definition) refuse('42704', `window "${named}" does not exist`, { at: written.at });
    const base = bindWindow(scope, { ...definition, name: '' });
    const order = written.order.length > 0 ? sortKeys(scope, written) : base.order;
    return { ...base, order };
  }
  return within(scope, CLAUSE.window, () => ({
    partition: written.partition.map((by) => bind(scope, by)),
    order: sortKeys(scope, written),
    frame: written.frame,
    ...(written.start ? { start: bind(scope, written.start) } : {}),
    ...(written.end ? { end: bind(scope, written.end) } : {}),
  }));
}

const sortKeys = (scope: Scope, written: UnboundWindow): BoundWindow['order'] =>
  written.order.map((key) => {
    const by = bind(scope, key.by);
    return {
      by,
      descending: key.descending,
      nullsFirst: key.nullsFirst ?? key.descending,
      operator: sortOperator(scope.binding.schema, by.type, key.descending, key.by.at),
    };
  });
