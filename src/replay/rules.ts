/** CREATE RULE (rewriteDefine.c). */
import { CLAUSE } from '../bind/clause.ts';
import { coerceToBoolean } from '../bind/coerce.ts';
import { bind } from '../bind/expression.ts';
import { relationItem } from '../bind/from.ts';
import { bindQuery, outputOf } from '../bind/query.ts';
import { newScope, type Scope, within } from '../bind/scope.ts';
import type { CreateRule } from '../model/change.ts';
import type { Expression } from '../model/expression.ts';
import type { Relation, Rule } from '../model/objects.ts';
import type { Query, Range } from '../model/query.ts';
import { refuse } from '../model/refusal.ts';
import { formatType } from '../model/type-name.ts';
import type { Unbound } from '../model/unbound.ts';
import { visitQuery } from '../model/walk.ts';
import { bindingOf, type Context } from './context.ts';
import { Needs } from './depend.ts';
import { clip } from './made-names.ts';
import { liveColumns, requireOwner, requireRelation } from './resolve.ts';
import type { Unmade } from './store.ts';

export function createRule(context: Context, change: CreateRule): void {
  const { store } = context;
  const { at } = change;
  const relation = requireRelation(context, change.table);
  if (!['table', 'view', 'materialized view', 'partitioned table', 'foreign table'].includes(relation.kind))
    refuse('42809', `relation "${relation.name}" cannot have rules`, { at });
  if (relation.kind === 'materialized view') refuse('0A000', 'rules on materialized views are not supported', { at });
  requireOwner(context, relation, 'table', relation.name, at);
  if (change.event === 'select' && relation.kind === 'view') refuse('55000', `"${relation.name}" is already a view`, { at });
  if (change.event === 'select')
    refuse(store.version < 16 ? '55000' : '42809', `relation "${relation.name}" cannot have ON SELECT rules`, { at });
  const scope = rowsInSight(context, relation);
  const [oldRow, newRow] = scope.ranges as [Range, Range];
  const where = change.where && {
    expression: bindWhere(context, scope, change.event, change.where),
    place: store.placeAt(change.where.at),
  };
  const actions = change.actions.map((action) => {
    if (action.kind !== 'notify') return bindQuery(scope.binding, scope, action);
    if (where) refuse('42P17', 'rules with WHERE conditions can only have SELECT, INSERT, UPDATE, or DELETE actions', { at });
    return notification(action, at);
  });
  for (const action of actions) refuseMissingRow(action, change.event, oldRow.id, newRow.id);
  refuseReturning(context, relation, change, actions);
  const name = clip(change.name);
  if (name === '_RETURN') refuse('42P17', `non-view rule for "${relation.name}" must not be named "_RETURN"`, { at });
  const existing = store.rulesOf(relation.id).find((rule) => rule.name === name);
  if (existing && !change.replace) refuse('42710', `rule "${name}" for relation "${relation.name}" already exists`, { at, object: name });
  const needs = new Needs(store, scope.ranges);
  if (where) needs.expression(where.expression);
  for (const action of actions) needs.query(action);
  const wanted: Unmade<Rule> = {
    class: 'rule',
    name,
    relation: relation.id,
    event: change.event,
    instead: change.instead,
    oldRange: oldRow.id,
    newRange: newRow.id,
    ...(where ? { where } : {}),
    actions,
    place: store.place,
    enabled: 'origin',
    depends: [{ on: relation.id, type: 'auto' }, ...needs.list().filter((need) => !(need.on === relation.id && need.column === undefined))],
  };
  if (existing) store.put({ ...wanted, id: existing.id, provenance: existing.provenance } as Rule);
  else store.make<Rule>(wanted);
}

/** Of an inserted row there is no OLD, of a deleted one no NEW. */
function bindWhere({ store }: Context, scope: Scope, event: Rule['event'], where: Unbound): Expression {
  const around = scope.items.splice(0);
  scope.items.push(...around.filter(({ name }) => name !== (event === 'insert' ? 'old' : event === 'delete' ? 'new' : '')));
  const bound = within(scope, CLAUSE.ruleWhere, () => coerceToBoolean(store, bind(scope, where), 'WHERE'));
  scope.items.splice(0, scope.items.length, ...around);
  return bound;
}

function notification({ channel, payload }: { readonly channel: string; readonly payload?: string }, at: number): Query {
  return {
    command: 'utility',
    notify: { channel, ...(payload === undefined ? {} : { payload }) },
    commonTables: [],
    ranges: [],
    from: [],
    targets: [],
    group: [],
    groupingSets: false,
    hasAggregates: false,
    distinct: false,
    order: [],
    locks: [],
    at,
  };
}

function refuseMissingRow(action: Query, event: Rule['event'], oldRow: number, newRow: number): void {
  const missing = event === 'insert' ? oldRow : event === 'delete' ? newRow : undefined;
  visitQuery(action, (e) => {
    if ((e.kind === 'column' || e.kind === 'whole row') && e.range === missing)
      refuse('42P17', `ON ${event.toUpperCase()} rule cannot use ${event === 'insert' ? 'OLD' : 'NEW'}`, { at: e.at });
  });
}

/** RETURNING stands in for the rows of the table, so only one unconditional INSTEAD action may have it. */
function refuseReturning({ store }: Context, relation: Relation, { instead, where, at }: CreateRule, actions: readonly Query[]): void {
  const [returning, again] =
    actions.flatMap((action) => action.returning ?? []).length > 0 ? actions.filter((action) => action.returning) : [];
  if (!returning) return;
  if (again) refuse('0A000', 'cannot have multiple RETURNING lists in a rule', { at });
  if (where) refuse('0A000', 'RETURNING lists are not supported in conditional rules', { at });
  if (!instead) refuse('0A000', 'RETURNING lists are not supported in non-INSTEAD rules', { at });
  const columns = outputOf(returning);
  const wanted = liveColumns(relation);
  columns.forEach(({ type, modifier }, i) => {
    const column = wanted[i] ?? refuse('42P17', 'RETURNING list has too many entries', { at });
    if (type !== column.type)
      refuse('42P17', `RETURNING list's entry ${i + 1} has different type from column "${column.name}"`, {
        at,
        detail: `RETURNING list entry has type ${formatType(store, type, -1)}, but column has type ${formatType(store, column.type, -1)}.`,
      });
    if (modifier !== column.modifier && modifier !== -1)
      refuse('42P17', `RETURNING list's entry ${i + 1} has different size from column "${column.name}"`, { at });
  });
  if (columns.length < wanted.length) refuse('42P17', 'RETURNING list has too few entries', { at });
}

/** OLD and NEW stand for the rows that the rule is about. */
function rowsInSight(context: Context, relation: Relation): Scope {
  const scope = newScope(bindingOf(context), undefined, CLAUSE.other);
  for (const name of ['old', 'new']) {
    const item = relationItem(scope, relation, {
      kind: 'table',
      name: { name: relation.name, at: 0 },
      only: false,
      alias: { name, columns: [] },
      at: 0,
    });
    item.columnsVisible = false;
    scope.items.push(item);
  }
  return scope;
}
