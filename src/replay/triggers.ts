/** Triggers (CreateTriggerFiringOn), and the copies that partitions get of row triggers. */
import { CLAUSE } from '../bind/clause.ts';
import { coerceToBoolean } from '../bind/coerce.ts';
import { bind } from '../bind/expression.ts';
import { relationItem } from '../bind/from.ts';
import { spell, visibleRoutines } from '../bind/names.ts';
import { newScope } from '../bind/scope.ts';
import { TRIGGER } from '../model/catalog/ids.ts';
import type { CreateTrigger } from '../model/change.ts';
import type { Constraint, Dependency, Relation, Routine, Trigger } from '../model/objects.ts';
import { refuse } from '../model/refusal.ts';
import { overRow } from '../model/rewrite.ts';
import type { Name } from '../model/unbound.ts';
import { visit } from '../model/walk.ts';
import { makeConstraint } from './constraints/make.ts';
import { mapAttribute } from './constraints/map-attributes.ts';
import { bindingOf, type Context, namesOf } from './context.ts';
import { Needs } from './depend.ts';
import { clip } from './made-names.ts';
import { mayDo } from './privileges/check.ts';
import { refuseCatalog, requireColumn, requireRelation } from './resolve.ts';
import type { Unmade } from './store.ts';

export function createTrigger(context: Context, change: CreateTrigger): void {
  const { store, session } = context;
  const { at } = change;
  const relation = requireRelation(context, change.table);
  refuseKind(relation, change);
  refuseCatalog(relation, change.table.at);
  if (!mayDo(store, session.user, relation.acl, 'table', relation.owner, 'TRIGGER'))
    refuse('42501', `permission denied for table ${relation.name}`, { at });
  if (change.events.includes('truncate') && change.level === 'row')
    refuse('0A000', 'TRUNCATE FOR EACH ROW triggers are not supported', { at });
  if (change.timing === 'instead of') {
    if (change.level !== 'row') refuse('0A000', 'INSTEAD OF triggers must be FOR EACH ROW', { at });
    if (change.when) refuse('0A000', 'INSTEAD OF triggers cannot have WHEN conditions', { at });
    if (change.columns.length > 0) refuse('0A000', 'INSTEAD OF triggers cannot have column lists', { at });
  }
  const tables = transitionTables(change, relation);
  const when = bindWhen(context, change, relation);
  const columns = change.columns.map((name) => requireColumn(relation, name, at).attribute);
  if (new Set(columns).size < columns.length)
    refuse('42701', `column "${change.columns.find((name, i) => change.columns.indexOf(name) !== i)}" specified more than once`, { at });
  const routine = triggerFunction(context, change.function);
  const name = clip(change.name);
  const existing = store.triggersOf(relation.id).find((trigger) => trigger.name === name);
  if (existing && !change.replace)
    refuse('42710', `trigger "${name}" for relation "${relation.name}" already exists`, { at, object: name });
  if (existing && (existing.constraint !== undefined || change.constraint))
    refuse('42710', `trigger "${name}" for relation "${relation.name}" is a constraint trigger`, { at });
  const from = change.from && requireRelation(context, change.from);
  const id = existing?.id ?? store.newId();
  const constraint = change.constraint ? triggerConstraint(context, relation, { ...change, name, id }) : undefined;

  const needs = new Needs(store, when ? [when.oldRow, when.newRow] : []);
  needs.on(routine.id);
  if (when) needs.expression(when.expression);
  const depends: Dependency[] = [
    ...needs.list().filter((need) => need.on !== relation.id || need.column !== undefined),
    ...columns.map((column) => ({ on: relation.id, column, type: 'normal' as const })),
  ];
  depends.push({ on: relation.id, type: 'auto' });
  if (from) depends.push({ on: from.id, type: 'auto' });
  const wanted: Unmade<Trigger> = {
    class: 'trigger',
    id,
    name,
    relation: relation.id,
    function: routine.id,
    args: change.args,
    timing: change.timing,
    events: change.events,
    columns,
    level: change.level,
    ...(when
      ? {
          when: {
            expression: when.expression,
            place: store.placeAt((change.when as NonNullable<typeof change.when>).at),
            oldRange: when.oldRow.id,
            newRange: when.newRow.id,
          },
        }
      : {}),
    enabled: 'origin',
    ...(constraint ? { constraint: constraint.id } : {}),
    ...(from ? { from: from.id } : {}),
    deferrable: change.deferrable,
    initiallyDeferred: change.initiallyDeferred,
    ...tables,
    internal: false,
    depends,
  };
  const made = existing ? replaceTrigger(context, existing, wanted) : store.make<Trigger>(wanted);
  context.report('CREATE TRIGGER', made);
  if (relation.kind === 'partitioned table' && change.level === 'row')
    for (const partition of store.childrenOf(relation.id)) cloneTrigger(context, made, relation, partition);
}

/** A constraint trigger's constraint is a part of it. */
function triggerConstraint(
  context: Context,
  relation: Relation,
  { id, name, deferrable, initiallyDeferred }: Pick<Trigger, 'id' | 'name' | 'deferrable' | 'initiallyDeferred'>,
): Constraint {
  return makeConstraint(context, relation, {
    name,
    kind: 'trigger',
    columns: [],
    more: { deferrable, initiallyDeferred },
    depends: [{ on: id, type: 'internal' }],
  });
}

function replaceTrigger({ store }: Context, existing: Trigger, wanted: Unmade<Trigger>): Trigger {
  for (const clone of clonesOf(store, existing)) store.remove(clone);
  const replaced = {
    ...wanted,
    id: existing.id,
    provenance: {
      ...existing.provenance,
      replaced: { place: store.place, ...(existing.provenance['made'] ? { before: existing.provenance['made'] } : {}) },
    },
  } as Trigger;
  store.put(replaced);
  return replaced;
}

const clonesOf = (store: Context['store'], trigger: Trigger): Trigger[] =>
  store
    .dependents(trigger.id)
    .flatMap(({ object }) => (object.class === 'trigger' && object.parent === trigger.id ? [object, ...clonesOf(store, object)] : []));

function refuseKind(relation: Relation, change: CreateTrigger): void {
  const { at } = change;
  const { name, kind } = relation;
  const wrong = (is: string, detail: string) => refuse('42809', `"${name}" is a ${is}`, { at, detail });
  switch (kind) {
    case 'table':
      if (change.timing === 'instead of') wrong('table', 'Tables cannot have INSTEAD OF triggers.');
      return;
    case 'partitioned table':
      if (change.timing === 'instead of') wrong('table', 'Tables cannot have INSTEAD OF triggers.');
      if (change.level === 'row' && change.transitions.length > 0)
        refuse('0A000', `"${name}" is a partitioned table`, {
          at,
          detail: 'ROW triggers with transition tables are not supported on partitioned tables.',
        });
      return;
    case 'view':
      if (change.timing !== 'instead of' && change.level === 'row') wrong('view', 'Views cannot have row-level BEFORE or AFTER triggers.');
      if (change.events.includes('truncate')) wrong('view', 'Views cannot have TRUNCATE triggers.');
      return;
    case 'foreign table':
      if (change.timing === 'instead of') wrong('foreign table', 'Foreign tables cannot have INSTEAD OF triggers.');
      if (change.constraint) wrong('foreign table', 'Foreign tables cannot have constraint triggers.');
      return;
    default:
      refuse('42809', `relation "${name}" cannot have triggers`, { at });
  }
}

function transitionTables(change: CreateTrigger, relation: Relation): Pick<Trigger, 'oldTable' | 'newTable'> {
  const { at } = change;
  if (change.transitions.length === 0) return {};
  if (!change.transitions.every((transition) => transition.isTable))
    refuse('0A000', 'ROW variable naming in the REFERENCING clause is not supported', { at });
  if (change.timing !== 'after') refuse('42P17', 'transition table name can only be specified for an AFTER trigger', { at });
  if (relation.kind === 'view')
    refuse('42809', `"${relation.name}" is a view`, { at, detail: 'Triggers on views cannot have transition tables.' });
  if (change.events.includes('truncate')) refuse('0A000', 'TRUNCATE triggers with transition tables are not supported', { at });
  if (change.events.length > 1) refuse('0A000', 'transition tables cannot be specified for triggers with more than one event', { at });
  if (change.columns.length > 0) refuse('0A000', 'transition tables cannot be specified for triggers with column lists', { at });
  const [event] = change.events;
  const [fresh, ...moreFresh] = change.transitions.filter((transition) => transition.isNew);
  const [old, ...moreOld] = change.transitions.filter((transition) => !transition.isNew);
  if (fresh && !['insert', 'update'].includes(event as string))
    refuse('42P17', 'NEW TABLE can only be specified for an INSERT or UPDATE trigger', { at });
  if (old && !['delete', 'update'].includes(event as string))
    refuse('42P17', 'OLD TABLE can only be specified for a DELETE or UPDATE trigger', { at });
  if (moreFresh.length > 0) refuse('42P17', 'NEW TABLE cannot be specified multiple times', { at });
  if (moreOld.length > 0) refuse('42P17', 'OLD TABLE cannot be specified multiple times', { at });
  if (old && fresh && old.name === fresh.name) refuse('42P17', 'OLD TABLE name and NEW TABLE name cannot be the same', { at });
  return { ...(old ? { oldTable: old.name } : {}), ...(fresh ? { newTable: fresh.name } : {}) };
}

function bindWhen(context: Context, change: CreateTrigger, relation: Relation) {
  if (!change.when) return undefined;
  const scope = newScope(bindingOf(context), undefined, CLAUSE.triggerWhen);
  const side = (name: string) => {
    const item = relationItem(scope, relation, {
      kind: 'table',
      name: { name: relation.name, at: 0 },
      only: false,
      alias: { name, columns: [] },
      at: 0,
    });
    item.columnsVisible = false;
    scope.items.push(item);
    return item.range;
  };
  const oldRow = side('old');
  const newRow = side('new');
  const expression = coerceToBoolean(context.store, bind(scope, change.when), 'WHEN');
  visit(expression, (e) => {
    if (e.kind !== 'column' && e.kind !== 'whole row' && e.kind !== 'system column') return;
    if (change.level !== 'row') refuse('42P17', "statement trigger's WHEN condition cannot reference column values", { at: e.at });
    if (e.range === oldRow.id && change.events.includes('insert'))
      refuse('42P17', "INSERT trigger's WHEN condition cannot reference OLD values", { at: e.at });
    if (e.range === newRow.id && change.events.includes('delete'))
      refuse('42P17', "DELETE trigger's WHEN condition cannot reference NEW values", { at: e.at });
    if (e.range === newRow.id && change.timing === 'before' && e.kind === 'system column')
      refuse('0A000', "BEFORE trigger's WHEN condition cannot reference NEW system columns", { at: e.at });
    if (e.range === newRow.id && change.timing === 'before' && e.kind === 'column' && relation.columns[e.attribute - 1]?.generated)
      refuse('42P17', "BEFORE trigger's WHEN condition cannot reference NEW generated columns", { at: e.at });
  });
  return { expression, oldRow, newRow };
}

/** A function without declared arguments that returns trigger. */
function triggerFunction(context: Context, name: Name): Routine {
  const path = name.schema === undefined ? [name.name] : [name.schema, name.name];
  const found = visibleRoutines(namesOf(context), path).find(({ routine }) => routine.inputs.length === 0)?.routine;
  if (!found) refuse('42883', `function ${spell(name)}() does not exist`, { at: name.at, object: spell(name) });
  if (found.returns !== TRIGGER) refuse('42P17', `function ${spell(name)} must return type trigger`, { at: name.at });
  return found;
}

/** Row triggers of a partitioned table fire on each partition, as that partition's own. */
export function cloneRowTriggers(context: Context, parent: Relation, partition: Relation): void {
  for (const trigger of context.store.triggersOf(parent.id))
    if (trigger.level === 'row' && !trigger.internal) cloneTrigger(context, trigger, parent, partition);
}

function cloneTrigger(context: Context, trigger: Trigger, parent: Relation, partition: Relation): void {
  const { store } = context;
  const own = store.triggersOf(partition.id).find((other) => other.name === trigger.name);
  if (own) {
    if (own.parent === trigger.id) return;
    refuse('42710', `trigger "${trigger.name}" for relation "${partition.name}" already exists`, { object: trigger.name });
  }
  const { id: _id, provenance: _provenance, when, constraint, ...rest } = trigger;
  const id = store.newId();
  const copied = constraint === undefined ? undefined : triggerConstraint(context, partition, { ...trigger, id });
  const clone = store.make<Trigger>({
    ...rest,
    id,
    ...(copied ? { constraint: copied.id } : {}),
    relation: partition.id,
    parent: trigger.id,
    columns: trigger.columns.map((attribute) => mapAttribute(parent, partition, attribute)),
    ...(when
      ? {
          when: {
            ...when,
            expression: overRow(
              overRow(when.expression, when.oldRange, when.oldRange, (n) => mapAttribute(parent, partition, n)),
              when.newRange,
              when.newRange,
              (n) => mapAttribute(parent, partition, n),
            ),
          },
        }
      : {}),
    depends: [
      { on: trigger.id, type: 'partition' },
      { on: partition.id, type: 'auto' },
      { on: trigger.function, type: 'normal' },
    ],
  });
  if (partition.kind === 'partitioned table')
    for (const child of store.childrenOf(partition.id)) cloneTrigger(context, clone, partition, child);
}
