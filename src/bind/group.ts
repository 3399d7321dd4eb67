/** ORDER BY, GROUP BY, DISTINCT: what their items mean, and which columns may then be read (parse_clause.c, parse_agg.c). */
import { TEXT, UNKNOWN } from '../model/catalog/ids.ts';
import type { Expression, SortKey } from '../model/expression.ts';
import type { Grouping, Query, Range, Target } from '../model/query.ts';
import { refuse } from '../model/refusal.ts';
import { meansExpression, sameExpression } from '../model/same.ts';
import type { Unbound, UnboundGrouping, UnboundSelect, UnboundSort } from '../model/unbound.ts';
import { partsOf, visitQuery } from '../model/walk.ts';
import { CLAUSE, type Clause } from './clause.ts';
import { coerce } from './coerce.ts';
import { bind } from './expression.ts';
import { findOperator } from './operator.ts';
import { requireEquality, sortOperator } from './operator-class.ts';
import { columnsOf, type Scope, within } from './scope.ts';

export function bindOrder(scope: Scope, targets: Target[], list: readonly UnboundSort[], setOperation = false): SortKey[] {
  return list.map((written) => {
    const by = itemOf(scope, targets, written.by, CLAUSE.order, setOperation);
    const operator = written.using
      ? (findOperator(scope.binding, written.using, by.type, by.type, written.by.at)?.id ?? 0)
      : sortOperator(scope.binding.schema, by.type, written.descending, written.by.at);
    // USING > sorts as DESC does.
    const descending = written.using ? operator === sortOperator(scope.binding.schema, by.type, true, written.by.at) : written.descending;
    return { by, descending, nullsFirst: written.nullsFirst ?? descending, operator };
  });
}

/** An item names an output column, counts to one, or is an expression of its own. */
function itemOf(scope: Scope, targets: Target[], written: Unbound, clause: Clause, setOperation = false): Expression {
  const visible = targets.filter((t) => !t.junk);
  if (written.kind === 'name' && written.path.length === 1 && !written.star) {
    const name = written.path[0] as string;
    const inputFirst =
      clause === CLAUSE.group && scope.items.some((item) => item.columnsVisible && columnsOf(item).some((column) => column.name === name));
    const named = inputFirst ? [] : visible.filter((t) => t.name === name);
    const [first] = named;
    if (first) {
      if (named.some((t) => !sameExpression(t.value, first.value)))
        refuse('42702', `${clause.says} "${name}" is ambiguous`, { at: written.at });
      return known(scope, targets, first);
    }
  }
  if (written.kind === 'constant' && written.form !== 'null') {
    if (written.form !== 'integer') refuse('42601', `non-integer constant in ${clause.says}`, { at: written.at });
    const counted = visible[(written.value as number) - 1];
    if (!counted) refuse('42P10', `${clause.says} position ${written.value} is not in select list`, { at: written.at });
    return known(scope, targets, counted);
  }
  if (setOperation) {
    const items = scope.items;
    const bound = within(scope, clause, () => bind(scope, written));
    if (items.length > 0 && !visible.some((t) => sameExpression(t.value, bound)))
      refuse('0A000', 'invalid UNION/INTERSECT/EXCEPT ORDER BY clause', {
        at: written.at,
        detail: 'Only result column names can be used, not expressions or functions.',
      });
    return bound;
  }
  const bound = within(scope, clause, () => bind(scope, written));
  const twin = targets.find((t) => meansExpression(bound, t.value));
  if (twin) return known(scope, targets, twin);
  const value = bound.type === UNKNOWN && bound.kind !== 'opaque' ? coerce(scope.binding.schema, bound, TEXT, -1, 'implicit') : bound;
  targets.push({ name: '?column?', value, junk: true });
  return value;
}

/** Sorting by an untyped literal makes it text, in the SELECT list, too. */
function known(scope: Scope, targets: Target[], t: Target): Expression {
  if (t.value.type !== UNKNOWN || t.value.kind === 'opaque') return t.value;
  const value = coerce(scope.binding.schema, t.value, TEXT, -1, 'implicit');
  targets[targets.indexOf(t)] = { ...t, value };
  return value;
}

export interface BoundGroup {
  readonly by: Expression[];
  readonly sets: boolean;
  readonly written: readonly Grouping[];
}

export function bindGroup(scope: Scope, targets: Target[], list: readonly UnboundGrouping[]): BoundGroup {
  const by: Expression[] = [];
  let sets = false;
  const add = (item: UnboundGrouping): Grouping => {
    if (item.kind !== 'expression') {
      sets = true;
      return { kind: item.kind, items: item.items.map(add) };
    }
    const members = item.by.kind === 'row' && !item.by.explicit ? item.by.fields : [item.by];
    return {
      kind: 'expressions',
      by: members.map((member) => {
        const bound = itemOf(scope, targets, member, CLAUSE.group);
        requireEquality(scope.binding.schema, bound.type, member.at);
        if (!by.some((other) => sameExpression(other, bound))) by.push(bound);
        return bound;
      }),
    };
  };
  const written = list.map(add);
  return { by, sets, written };
}

export function bindDistinct(
  scope: Scope,
  targets: Target[],
  written: UnboundSelect['distinct'],
  order: readonly SortKey[],
): Query['distinct'] {
  const { schema } = scope.binding;
  if (written === false) return false;
  const visible = targets.filter((t) => !t.junk);
  if (written === true) {
    const extra = order.find((key) => !visible.some((t) => t.value === key.by || sameExpression(t.value, key.by)));
    if (extra) refuse('42P10', 'for SELECT DISTINCT, ORDER BY expressions must appear in select list', { at: extra.by.at });
    for (const t of visible) if (t.value.type !== UNKNOWN) requireEquality(schema, t.value.type, t.value.at);
    return 'all';
  }
  const on = written.map((item) => itemOf(scope, targets, item, CLAUSE.distinct));
  for (const e of on) requireEquality(schema, e.type, e.at);
  const leading = order.slice(0, on.length);
  if (leading.some((key) => !on.some((e) => sameExpression(e, key.by))))
    refuse('42P10', 'SELECT DISTINCT ON expressions must match initial ORDER BY expressions', { at: leading[0]?.by.at ?? 0 });
  return on;
}

/** Refuses columns that are neither grouped nor aggregated; gives the primary keys that excuse some of them. */
export function checkGrouping(scope: Scope, query: Query): number[] {
  const own = new Map(scope.ranges.map((range) => [range.id, range]));
  if (scope.ranges.some((range) => range.kind === 'opaque')) return [];
  const relies = new Set<number>();
  const grouped = (e: Expression) => query.group.some((by) => sameExpression(by, e));
  const column = (e: Expression & { range: number }, inSubquery: boolean) => {
    const range = own.get(e.range);
    if (!range || grouped(e)) return;
    const key = groupedKey(scope, query, range);
    if (key !== undefined) {
      relies.add(key);
      return;
    }
    const name = `${range.name}${e.kind === 'whole row' ? '.*' : `.${'name' in e ? (e as { name: string }).name : ''}`}`;
    refuse(
      '42803',
      inSubquery
        ? `subquery uses ungrouped column "${name}" from outer query`
        : `column "${name}" must appear in the GROUP BY clause or be used in an aggregate function`,
      { at: e.at },
    );
  };
  const check = (e: Expression): void => {
    if (grouped(e)) return;
    if (e.kind === 'aggregate' && e.level === 0) return e.direct.forEach(check);
    if (e.kind === 'grouping') {
      if (e.args.some((arg) => !grouped(arg) && (arg.kind !== 'column' || own.has(arg.range))))
        refuse('42803', 'arguments to GROUPING must be grouping expressions of the associated query level', { at: e.at });
      return;
    }
    // What an unknown extension defines may be an aggregate.
    if (e.kind === 'opaque') return;
    if (e.kind === 'json' && (e.what === 'objectagg' || e.what === 'arrayagg')) return;
    if (e.kind === 'column' || e.kind === 'whole row' || e.kind === 'system column') column(e, false);
    partsOf(e).forEach(check);
    if (e.kind === 'subquery') {
      visitQuery(e.query, (part, depth) => {
        // An aggregate of ours may stand in a subquery.
        if (part.kind === 'aggregate' && part.level === depth + 1) return false;
        if (part.kind === 'column' || part.kind === 'whole row' || part.kind === 'system column') column(part, true);
        return true;
      });
    }
  };
  for (const t of query.targets) check(t.value);
  if (query.having) check(query.having);
  return [...relies];
}

/** A table's primary key, if the query groups by all of it: then its other columns depend on it. */
function groupedKey(scope: Scope, query: Query, range: Range): number | undefined {
  if (range.kind !== 'relation' || query.groupingSets) return undefined;
  const key = scope.binding.schema.constraintsOf(range.relation).find((c) => c.kind === 'primary key' && !c.deferrable);
  const isGrouped = (attribute: number) =>
    query.group.some((by) => by.kind === 'column' && by.range === range.id && by.attribute === attribute);
  return key?.columns.every(isGrouped) ? key.id : undefined;
}
