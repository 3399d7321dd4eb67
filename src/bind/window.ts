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
    visit(arg, (part) => {
      if (part.kind === 'window') refuse('42P20', 'window function calls cannot be nested', { at });
    });
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

/** An element of the WINDOW clause. */
export const bindWindowDefinition = (scope: Scope, definition: UnboundWindow): BoundWindow => ({
  ...bindSpecification(scope, definition),
  ...(definition.name === undefined ? {} : { name: definition.name }),
});

/** What stands behind OVER: a window's name, or a specification. */
export function bindWindow(scope: Scope, written: UnboundWindow): BoundWindow {
  if (written.name === undefined) return bindSpecification(scope, written);
  return bindWindowDefinition(scope, windowNamed(scope.windows, written.name, written.at));
}

function windowNamed(windows: readonly UnboundWindow[], name: string, at: number): UnboundWindow {
  return windows.find((window) => window.name === name) ?? refuse('42704', `window "${name}" does not exist`, { at });
}

/** Partition and ordering of another window may be taken over, of one that stands before it; its frame is not. */
function bindSpecification(scope: Scope, written: UnboundWindow): BoundWindow {
  const own = ownSpecification(scope, written);
  if (written.base === undefined) return own;
  const itself = scope.windows.indexOf(written);
  const base = bindSpecification(scope, windowNamed(itself < 0 ? scope.windows : scope.windows.slice(0, itself), written.base, written.at));
  const ordered = own.order.length > 0;
  return { ...own, partition: base.partition, order: ordered ? own.order : base.order, base: written.base, ordered };
}

function ownSpecification(scope: Scope, written: UnboundWindow): BoundWindow {
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
