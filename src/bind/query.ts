/** Queries, bound: SELECT, VALUES, set operations, WITH. Data-changing ones are in modify.ts. */
import { INT8 } from '../model/catalog/ids.ts';
import type { Expression } from '../model/expression.ts';
import type { Query, Range, RangeColumn } from '../model/query.ts';
import { refuse } from '../model/refusal.ts';
import type { Unbound, UnboundLock, UnboundQuery, UnboundSelect, UnboundTail, UnboundValues } from '../model/unbound.ts';
import { CLAUSE } from './clause.ts';
import { coerceToBoolean, coerceToCommon, coerceToSpecific, commonModifier, commonType } from './coerce.ts';
import { bind } from './expression.ts';
import { addItem, bindFrom } from './from.ts';
import { bindDistinct, bindGroup, bindOrder, checkGrouping } from './group.ts';
import { bindModification } from './modify.ts';
import { type Binding, columnsOf, newScope, type Scope, within } from './scope.ts';
import { bindSetOperation } from './set-operation.ts';
import { expandRow } from './star.ts';
import { bindTargets, withKnownTypes } from './target.ts';
import { bindWindowDefinition } from './window.ts';
import { bindWith } from './with.ts';

export interface QueryContext {
  /** Output columns that have no type yet stay so: what is around decides. */
  readonly keepUnknown?: boolean;
}

export function bindQuery(binding: Binding, outer: Scope | undefined, from: UnboundQuery, context: QueryContext = {}): Query {
  const scope = newScope(binding, outer, CLAUSE.other);
  switch (from.kind) {
    case 'select':
      return bindSelect(scope, from, context);
    case 'values':
      return bindValues(scope, from, context);
    case 'set operation':
      return bindSetOperation(scope, from, context);
    case 'insert':
    case 'update':
    case 'delete':
    case 'merge':
      return bindModification(scope, from);
    default:
      return from satisfies never;
  }
}

/** The columns that a query gives its surroundings. */
export function outputOf(query: Query): RangeColumn[] {
  const columns = query.command === 'select' ? query.targets : (query.returning ?? []);
  return columns.filter((t) => !t.junk).map(({ name, value }) => ({ name, type: value.type, modifier: value.modifier }));
}

function bindSelect(scope: Scope, from: UnboundSelect, context: QueryContext): Query {
  const { schema } = scope.binding;
  const commonTables = bindWith(scope, from.with);
  for (const [i, { name, at }] of from.windows.entries())
    if (from.windows.findIndex((other) => other.name === name) < i) refuse('42P20', `window "${name}" is already defined`, { at });
  scope.windows = from.windows;
  const items = within(scope, CLAUSE.other, () => bindFrom(scope, from.from));
  const written = within(scope, CLAUSE.target, () => bindTargets(scope, from.targets));
  const where = from.where && within(scope, CLAUSE.where, () => coerceToBoolean(schema, bind(scope, from.where as Unbound), 'WHERE'));
  const having = from.having && within(scope, CLAUSE.having, () => coerceToBoolean(schema, bind(scope, from.having as Unbound), 'HAVING'));
  const targets = [...written];
  const order = bindOrder(scope, targets, from.order);
  const group = bindGroup(scope, targets, from.group);
  const distinct = bindDistinct(scope, targets, from.distinct, order);
  const { limit, offset } = bindLimits(scope, from);
  const known = context.keepUnknown ? targets : withKnownTypes(scope, targets);
  const query: Query = {
    command: 'select',
    commonTables,
    ranges: scope.ranges,
    from: items,
    ...(where ? { where } : {}),
    targets: known,
    group: group.by,
    groupingSets: group.sets,
    ...(having ? { having } : {}),
    hasAggregates: scope.aggregates,
    distinct,
    order,
    ...(limit ? { limit } : {}),
    ...(offset ? { offset } : {}),
    ...(from.withTies ? { withTies: true } : {}),
    ...(group.sets ? { grouping: group.written } : {}),
    ...(from.groupDistinct ? { groupDistinct: true } : {}),
    ...(from.windows.length > 0 ? { windows: from.windows.map((window) => bindWindowDefinition(scope, window)) } : {}),
    ...(from.with?.recursive ? { recursive: true } : {}),
    locks: bindLocks(scope, from.locks),
    at: from.at,
  };
  refuseLocks(scope, query, from);
  if (scope.aggregates && scope.ranges.some((range) => range.kind === 'common table' && range.self))
    refuse('42P19', "aggregate functions are not allowed in a recursive query's recursive term", { at: from.at });
  if (scope.aggregates || group.by.length > 0 || group.sets || having) return { ...query, reliesOn: checkGrouping(scope, query) };
  return query;
}

export function bindLimits(scope: Scope, from: UnboundTail): { limit?: Expression; offset?: Expression } {
  const limit =
    from.limit &&
    within(scope, CLAUSE.limit, () => coerceToSpecific(scope.binding.schema, bind(scope, from.limit as Unbound), INT8, 'LIMIT'));
  const offset =
    from.offset &&
    within(scope, CLAUSE.offset, () => coerceToSpecific(scope.binding.schema, bind(scope, from.offset as Unbound), INT8, 'OFFSET'));
  return { ...(limit ? { limit } : {}), ...(offset ? { offset } : {}) };
}

/** A row of the result must be a row of each table (CheckSelectLocking). */
function refuseLocks(
  { aggregates, windowCalls, sets }: Scope,
  { group, groupingSets, having }: Query,
  { distinct, locks, at }: UnboundSelect,
): void {
  const [lock] = locks;
  if (!lock) return;
  const says = (what: string) => refuse('0A000', `FOR ${lock.strength.toUpperCase()} is not allowed with ${what}`, { at });
  if (distinct !== false) says('DISTINCT clause');
  if (group.length > 0 || groupingSets) says('GROUP BY clause');
  if (having) says('HAVING clause');
  if (aggregates) says('aggregate functions');
  if (windowCalls) says('window functions');
  if (sets) says('set-returning functions in the target list');
}

const NOT_LOCKED: Partial<Record<Range['kind'], string>> = {
  function: 'a function',
  values: 'VALUES',
  'common table': 'a WITH query',
  'table function': 'a table function',
};

function bindLocks(scope: Scope, locks: readonly UnboundLock[]): Query['locks'] {
  return locks.map((lock) => {
    for (const name of lock.of) {
      const what = NOT_LOCKED[scope.ranges.find((range) => range.name === name)?.kind ?? 'relation'];
      if (what) refuse('0A000', `FOR ${lock.strength.toUpperCase()} cannot be applied to ${what}`);
    }
    const items =
      lock.of.length === 0
        ? scope.ranges.filter((range) => range.kind === 'relation')
        : lock.of.map(
            (name) =>
              scope.ranges.find((range) => range.name === name) ??
              refuse('42P01', `relation "${name}" in FOR UPDATE clause not found in FROM clause`),
          );
    return { strength: lock.strength, ranges: items.map((range) => range.id) };
  });
}

function bindValues(scope: Scope, from: UnboundValues, context: QueryContext): Query {
  const { schema } = scope.binding;
  const commonTables = bindWith(scope, from.with);
  const rows = within(scope, CLAUSE.values, () => from.rows.map((row) => row.flatMap((value) => expandRow(scope, value))));
  const width = rows[0]?.length ?? 0;
  for (const row of rows)
    if (row.length !== width) refuse('42601', 'VALUES lists must all be the same length', { at: row[0]?.at ?? from.at });
  const columns: RangeColumn[] = [];
  const coerced: Expression[][] = rows.map(() => []);
  for (let i = 0; i < width; i++) {
    const values = rows.map((row) => row[i] as Expression);
    const keep = context.keepUnknown && values.every((value) => value.type === values[0]?.type);
    const type = keep ? (values[0] as Expression).type : commonType(schema, values, 'VALUES');
    const same = values.map((value) => coerceToCommon(schema, value, type, 'VALUES'));
    same.forEach((value, r) => {
      (coerced[r] as Expression[]).push(value);
    });
    columns.push({ name: `column${i + 1}`, type, modifier: commonModifier(same, type) });
  }
  const item = addItem(scope, {
    kind: 'values',
    id: scope.binding.newRange(),
    name: '*VALUES*',
    columns,
    rows: coerced,
    lateral: false,
    at: from.at,
  });
  scope.items.push(item);
  const targets = columnsOf(item).map(({ name, expression }) => ({ name, value: expression, junk: false }));
  const order = bindOrder(scope, targets, from.order);
  return {
    command: 'select',
    commonTables,
    ranges: scope.ranges,
    from: [{ kind: 'range', range: item.range.id }],
    targets: context.keepUnknown ? targets : withKnownTypes(scope, targets),
    group: [],
    groupingSets: false,
    hasAggregates: false,
    distinct: false,
    order,
    ...bindLimits(scope, from),
    ...(from.with?.recursive ? { recursive: true } : {}),
    locks: [],
    at: from.at,
  };
}
