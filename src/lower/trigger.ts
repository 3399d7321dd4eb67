import type { AlterEventTrigStmt, CreateEventTrigStmt, CreateTrigStmt, RuleStmt } from 'libpg-query';
import type { AlterEventTrigger, CreateEventTrigger, CreateRule, CreateTrigger, FireMode, TriggerEvent } from '../model/change.ts';
import type { Context } from './context.ts';
import { expression } from './expression.ts';
import { qualifiedName, relationName } from './name.ts';
import { all, as, items, strings } from './node.ts';
import { query } from './query.ts';

/** Bits of PostgreSQL's trigger types. */
const BEFORE = 2;
const INSTEAD_OF = 64;
const EVENTS: readonly (readonly [number, TriggerEvent])[] = [
  [4, 'insert'],
  [8, 'delete'],
  [16, 'update'],
  [32, 'truncate'],
];

export function createTrigger(node: CreateTrigStmt, c: Context): CreateTrigger {
  const { timing = 0, events = 0 } = node;
  const table = relationName(node.relation, c);
  c.sought = table.at;
  return {
    kind: 'create trigger',
    name: node.trigname ?? '',
    table,
    function: qualifiedName(node.funcname, c),
    args: strings(node.args),
    timing: timing & BEFORE ? 'before' : timing & INSTEAD_OF ? 'instead of' : 'after',
    events: EVENTS.filter(([bit]) => events & bit).map(([, event]) => event),
    columns: strings(node.columns),
    level: node.row ? 'row' : 'statement',
    ...(node.whenClause && { when: expression(node.whenClause, c) }),
    constraint: node.isconstraint === true,
    ...(node.constrrel && { from: relationName(node.constrrel, c) }),
    deferrable: node.deferrable === true,
    initiallyDeferred: node.initdeferred === true,
    transitions: all(node.transitionRels, 'TriggerTransition').map(({ name = '', isNew, isTable }) => ({
      name,
      isNew: isNew === true,
      isTable: isTable === true,
    })),
    replace: node.replace === true,
    at: c.base,
  };
}

export function createEventTrigger(
  { trigname = '', eventname = '', whenclause, funcname }: CreateEventTrigStmt,
  c: Context,
): CreateEventTrigger {
  const filters = all(whenclause, 'DefElem').map(({ defname = '', arg }) => ({ variable: defname, values: strings(items(arg)) }));
  return { kind: 'create event trigger', name: trigname, event: eventname, filters, function: qualifiedName(funcname, c), at: c.base };
}

const MODES: Readonly<Record<string, FireMode>> = { O: 'origin', D: 'disabled', R: 'replica', A: 'always' };

export function alterEventTrigger({ trigname = '', tgenabled = '' }: AlterEventTrigStmt, c: Context): AlterEventTrigger {
  return { kind: 'alter event trigger', name: trigname, mode: MODES[tgenabled] ?? 'origin', at: c.base };
}

const RULE_EVENTS: Readonly<Record<string, CreateRule['event']>> = { CMD_INSERT: 'insert', CMD_UPDATE: 'update', CMD_DELETE: 'delete' };

export function createRule(node: RuleStmt, c: Context): CreateRule {
  const table = relationName(node.relation, c);
  return {
    kind: 'create rule',
    name: node.rulename ?? '',
    table,
    event: RULE_EVENTS[node.event ?? ''] ?? 'select',
    instead: node.instead === true,
    ...(node.whereClause && { where: expression(node.whereClause, c) }),
    actions: (node.actions ?? []).map((action) => {
      const notify = as(action, 'NotifyStmt');
      if (!notify) return query(action, c, table.at);
      const { conditionname: channel = '', payload } = notify;
      return { kind: 'notify', channel, ...(payload !== undefined && { payload }) };
    }),
    replace: node.replace === true,
    at: c.base,
  };
}
