/** CREATE RULE (rewriteDefine.c). */
import { CLAUSE } from '../bind/clause.ts';
import { coerceToBoolean } from '../bind/coerce.ts';
import { bind } from '../bind/expression.ts';
import { relationItem } from '../bind/from.ts';
import { bindQuery } from '../bind/query.ts';
import { newScope, type Scope } from '../bind/scope.ts';
import type { CreateRule } from '../model/change.ts';
import type { Relation, Rule } from '../model/objects.ts';
import type { Range } from '../model/query.ts';
import { refuse } from '../model/refusal.ts';
import { bindingOf, type Context } from './context.ts';
import { Needs } from './depend.ts';
import { clip } from './made-names.ts';
import { requireOwner, requireRelation } from './resolve.ts';
import type { Unmade } from './store.ts';

export function createRule(context: Context, change: CreateRule): void {
  const { store } = context;
  const { at } = change;
  const relation = requireRelation(context, change.table);
  if (!['table', 'view', 'materialized view', 'partitioned table', 'foreign table'].includes(relation.kind))
    refuse('42809', `relation "${relation.name}" cannot have rules`, { at });
  if (relation.kind === 'materialized view') refuse('0A000', 'rules on materialized views are not supported', { at });
  requireOwner(context, relation, 'table', relation.name, at);
  if (change.event === 'select')
    refuse(
      '55000',
      relation.kind === 'view' ? `"${relation.name}" is already a view` : `relation "${relation.name}" cannot have ON SELECT rules`,
      { at },
    );
  const scope = rowsInSight(context, relation);
  const [oldRow, newRow] = scope.ranges as [Range, Range];
  const around = scope.clause;
  scope.clause = CLAUSE.ruleWhere;
  const where = change.where && {
    expression: coerceToBoolean(store, bind(scope, change.where), 'WHERE'),
    place: store.placeAt(change.where.at),
  };
  scope.clause = around;
  const actions = change.actions.flatMap((action) => (action.kind === 'notify' ? [] : [bindQuery(scope.binding, scope, action)]));
  const name = clip(change.name);
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
