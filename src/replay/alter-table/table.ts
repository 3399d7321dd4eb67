/** The commands that concern a table as a whole. */
import { resolveType } from '../../bind/types.ts';
import type { TableCommand } from '../../model/change.ts';
import type { Relation, Rule, Trigger } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import { type Context, namesOf } from '../context.ts';
import { withoutOptions } from '../options.ts';
import { setRelationOwner } from '../owner.ts';
import { current } from '../relations/make.ts';
import { resolveRole } from '../resolve.ts';
import { parametersOf, storageOptions } from '../storage-options.ts';

export function tableCommand(context: Context, relation: Relation, command: TableCommand): void {
  const { store } = context;
  const { at } = command;
  const set = (facts: Partial<Relation>) => store.alter(relation, facts, store.placeAt(at));
  switch (command.kind) {
    case 'row security':
      set({ rowSecurity: command.enabled });
      return;
    case 'force row security':
      set({ forceRowSecurity: command.forced });
      return;
    case 'owner':
      return setRelationOwner(context, relation, resolveRole(context, command.owner), at);
    case 'set options':
      set({ options: storageOptions(store.version, parametersOf(relation), command.options, relation.options) });
      return;
    case 'replace options':
      set({ options: storageOptions(store.version, parametersOf(relation), command.options) });
      return;
    case 'reset options':
      if (command.options.some((option) => option.value !== undefined))
        refuse('42601', 'RESET must not include values for parameters', { at });
      set({ options: withoutOptions(command.options, relation.options) });
      return;
    case 'set logged':
    case 'set unlogged':
      set({ persistence: command.kind === 'set logged' ? 'permanent' : 'unlogged' });
      return;
    case 'set access method':
      set({ accessMethod: command.name });
      return;
    case 'replica identity':
      return replicaIdentity(context, relation, command);
    case 'cluster on':
      return markIndex(context, relation, command.index, at, 'clustered');
    case 'set without cluster':
      for (const index of store.indexesOf(relation.id))
        if (index.index?.clustered) store.alter(index, { index: { ...index.index, clustered: false } });
      return;
    case 'fire trigger':
      return fireTrigger(context, relation, command);
    case 'fire rule': {
      const rule =
        store.rulesOf(relation.id).find((candidate) => candidate.name === command.rule) ??
        refuse('42704', `rule "${command.rule}" for relation "${relation.name}" does not exist`, { at, object: command.rule });
      store.alter<Rule>(rule, { enabled: command.mode });
      return;
    }
    case 'of type': {
      const { type } = resolveType(namesOf(context), command.type);
      set({ ofType: type, depends: [...relation.depends, { on: type, type: 'normal' }] });
      return;
    }
    case 'not of type': {
      const { ofType, ...rest } = relation;
      store.put({ ...rest, depends: relation.depends.filter((dependency) => dependency.on !== ofType || dependency.from !== undefined) });
      return;
    }
    case 'unmodelled':
      context.unmodelled(command.what, store.placeAt(at));
      return;
    default:
  }
}

function indexNamed({ store }: Context, relation: Relation, name: string, at: number): Relation {
  return (
    store.indexesOf(relation.id).find((index) => index.name === name) ??
    refuse('42704', `index "${name}" for table "${relation.name}" does not exist`, { at, object: name })
  );
}

function markIndex(context: Context, relation: Relation, name: string, at: number, mark: 'clustered' | 'replicaIdentity'): void {
  const { store } = context;
  const wanted = indexNamed(context, relation, name, at);
  for (const index of store.indexesOf(relation.id)) {
    if (index.index && index.index[mark] !== (index.id === wanted.id))
      store.alter(index, { index: { ...index.index, [mark]: index.id === wanted.id } });
  }
}

function replicaIdentity(context: Context, relation: Relation, command: Extract<TableCommand, { kind: 'replica identity' }>): void {
  const { store } = context;
  const { at } = command;
  if (command.index !== undefined) {
    const index = indexNamed(context, relation, command.index, at);
    const { unique, immediate, predicate, parts, keys } = index.index as NonNullable<Relation['index']>;
    if (!unique) refuse('42809', `cannot use non-unique index "${index.name}" as replica identity`, { at });
    if (!immediate) refuse('0A000', `cannot use non-immediate index "${index.name}" as replica identity`, { at });
    if (predicate) refuse('0A000', `cannot use partial index "${index.name}" as replica identity`, { at });
    for (const part of parts.slice(0, keys)) {
      if (part.attribute === 0) refuse('0A000', `cannot use expression index "${index.name}" as replica identity`, { at });
      if (!relation.columns[part.attribute - 1]?.notNull)
        refuse('42809', `index "${index.name}" cannot be used as replica identity because column "${part.name}" is nullable`, { at });
    }
    markIndex(context, relation, command.index, at, 'replicaIdentity');
  }
  store.alter(current(store, relation), { replicaIdentity: command.identity });
}

function fireTrigger(context: Context, relation: Relation, command: Extract<TableCommand, { kind: 'fire trigger' }>): void {
  const { store } = context;
  const all = store.triggersOf(relation.id);
  const chosen = command.named ? all.filter((trigger) => trigger.name === command.trigger) : all;
  if (command.named && chosen.length === 0)
    refuse('42704', `trigger "${command.trigger}" for table "${relation.name}" does not exist`, {
      at: command.at,
      object: command.trigger,
    });
  const set = (trigger: Trigger): void => {
    store.alter(trigger, { enabled: command.mode });
    for (const { object } of store.dependents(trigger.id)) if (object.class === 'trigger' && object.parent === trigger.id) set(object);
  };
  for (const trigger of chosen) set(trigger);
}
