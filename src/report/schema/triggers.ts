import type { FireMode } from '../../model/change.ts';
import { Names } from '../../model/deparse/names.ts';
import { deparseRule } from '../../model/deparse/rule.ts';
import { deparseTrigger } from '../../model/deparse/trigger.ts';
import type { Relation, Trigger } from '../../model/objects.ts';
import type { Schema } from '../../model/schema.ts';
import { type Entry, entry } from './entry.ts';
import { fullName, isUserNamespace, namespaceName, sorted } from './place.ts';

const EVENTS = ['insert', 'delete', 'update', 'truncate'] as const;

export function triggers(schema: Schema): Entry[] {
  const listed = [...schema.all('trigger')].flatMap((trigger) => {
    const table = schema.relation(trigger.relation);
    return table && !trigger.internal && table.extension === undefined ? [{ trigger, table }] : [];
  });
  return sorted(
    listed,
    ({ table }) => namespaceName(schema, table.namespace),
    ({ table }) => table.name,
    ({ trigger }) => trigger.name,
  ).map(({ trigger, table }) => triggerEntry(schema, trigger, table));
}

function triggerEntry(schema: Schema, trigger: Trigger, table: Relation): Entry {
  const routine = schema.routine(trigger.function);
  return entry({
    schema: namespaceName(schema, table.namespace),
    table: table.name,
    name: trigger.name,
    timing: trigger.timing,
    events: EVENTS.filter((event) => trigger.events.includes(event)),
    level: trigger.level,
    function: routine && fullName(schema, routine),
    constraint: trigger.constraint !== undefined,
    deferrable: trigger.deferrable,
    initiallyDeferred: trigger.initiallyDeferred,
    enabled: trigger.enabled,
    inherited: trigger.parent !== undefined,
    definition: deparseTrigger(schema, trigger),
  });
}

const FIRES: Record<FireMode, string> = { origin: 'O', disabled: 'D', replica: 'R', always: 'A' };

export function eventTriggers(schema: Schema): Entry[] {
  const names = new Names(schema);
  const listed = [...schema.all('event trigger')].filter((trigger) => trigger.extension === undefined);
  return sorted(listed, (trigger) => trigger.name).map((trigger) =>
    entry({ name: trigger.name, event: trigger.event, function: names.routine(trigger.function, []), enabled: FIRES[trigger.enabled] }),
  );
}

export function rules(schema: Schema): Entry[] {
  const listed = [...schema.all('rule')].flatMap((rule) => {
    const table = schema.relation(rule.relation);
    return table && isUserNamespace(schema, table.namespace) ? [{ rule, table }] : [];
  });
  const nameOf = (table: Relation) => namespaceName(schema, table.namespace);
  return sorted(
    listed,
    ({ table }) => nameOf(table),
    ({ table }) => table.name,
    ({ rule }) => rule.name,
  ).map(({ rule, table }) => entry({ schema: nameOf(table), table: table.name, name: rule.name, definition: deparseRule(schema, rule) }));
}
