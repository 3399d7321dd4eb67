/** The commands that concern a table as a whole. */
import type { TableCommand } from '../../model/change.ts';
import type { Relation, Rule } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import type { TypeName } from '../../model/unbound.ts';
import type { Context } from '../context.ts';
import { requireTableMethod } from '../create-table.ts';
import { genericOptions } from '../foreign.ts';
import { withoutOptions } from '../options.ts';
import { setRelationOwner } from '../owner.ts';
import { current } from '../relations/make.ts';
import { typedColumns } from '../relations/typed.ts';
import { liveColumns, resolveRole } from '../resolve.ts';
import { parametersOf, storageOptions } from '../storage-options.ts';
import { refuseCheckOption } from '../views.ts';
import { fireTrigger } from './fire-trigger.ts';

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
      if (relation.view && command.options.some(({ name }) => name === 'check_option')) refuseCheckOption(context, relation.view.query);
      set({ options: storageOptions(store.version, parametersOf(relation), command.options, relation.options) });
      return followCheckOption(context, relation);
    case 'replace options':
      set({ options: storageOptions(store.version, parametersOf(relation), command.options) });
      return followCheckOption(context, relation);
    case 'reset options':
      if (command.options.some((option) => option.value !== undefined))
        refuse('42601', 'RESET must not include values for parameters', { at });
      set({ options: withoutOptions(command.options, relation.options) });
      return followCheckOption(context, relation);
    case 'set logged':
    case 'set unlogged':
      return setLogged(context, relation, command.kind === 'set logged', at);
    case 'set access method':
      return setMethod(context, relation, requireTableMethod(context, command.name, at));
    case 'replica identity':
      return replicaIdentity(context, relation, command);
    case 'foreign options':
      set({ foreignOptions: genericOptions(command.options, relation.foreignOptions) });
      return;
    case 'cluster on':
      return clusterOn(context, relation, command.index, at);
    case 'set without cluster':
      for (const index of store.indexesOf(relation.id)) unmark(context, index, 'clustered');
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
    case 'of type':
      return setType(context, relation, command.type, at);
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

function setMethod({ store }: Context, relation: Relation, method: { readonly name: string; readonly id?: number }): void {
  const before = store.named('access method', relation.accessMethod ?? '')?.id;
  const kept = relation.depends.filter(({ on }) => on !== before);
  const depends = method.id === undefined ? kept : [...kept, { on: method.id, type: 'normal' as const }];
  store.alter(relation, { accessMethod: method.name, depends }, store.place);
}

/** ATPrepChangePersistence: a permanent table may not point at an unlogged one. */
function setLogged(context: Context, relation: Relation, logged: boolean, at: number): void {
  const { store } = context;
  if (relation.persistence === 'temporary')
    refuse('42P16', `cannot change logged status of table "${relation.name}" because it is temporary`, { at });
  if ((relation.persistence === 'permanent') === logged) return;
  const others = logged
    ? store.constraintsOf(relation.id).flatMap(({ foreign }) => store.relation(foreign?.table ?? 0) ?? [])
    : store.referencing(relation.id).flatMap((constraint) => store.relation(constraint.relation) ?? []);
  const other = others.find((one) => one.id !== relation.id && one.persistence === (logged ? 'unlogged' : 'permanent'));
  if (other)
    refuse(
      '42P16',
      `could not change table "${relation.name}" to ${logged ? 'logged' : 'unlogged'} because it references ${logged ? 'unlogged' : 'logged'} table "${other.name}"`,
      { at },
    );
  const persistence = logged ? 'permanent' : 'unlogged';
  store.alter(relation, { persistence }, store.placeAt(at));
  for (const part of [...store.indexesOf(relation.id), ...store.sequencesOwnedBy(relation.id)]) store.alter(part, { persistence });
}

/** OF: the columns must be the type's already, in its order (ATExecAddOf). */
function setType(context: Context, relation: Relation, written: TypeName, at: number): void {
  const { store } = context;
  if (relation.parents.length > 0) refuse('42809', 'typed tables cannot inherit', { at });
  const { type, columns } = typedColumns(context, written);
  const own = liveColumns(relation);
  columns.forEach((wanted, i) => {
    const column = own[i] ?? refuse('42804', `table is missing column "${wanted.name}"`, { at });
    if (column.name !== wanted.name) refuse('42804', `table has column "${column.name}" where type requires "${wanted.name}"`, { at });
    if (column.type !== wanted.type || column.modifier !== wanted.modifier || column.collation !== wanted.collation)
      refuse('42804', `table "${relation.name}" has different type for column "${wanted.name}"`, { at });
  });
  const extra = own[columns.length];
  if (extra) refuse('42804', `table has extra column "${extra.name}"`, { at });
  const kept = relation.ofType === undefined ? relation.depends : relation.depends.filter(({ on }) => on !== relation.ofType);
  store.alter(relation, { ofType: type, depends: [...kept, { on: type, type: 'normal' }] }, store.placeAt(at));
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

function followCheckOption({ store }: Context, before: Relation): void {
  const relation = current(store, before);
  if (!relation.view) return;
  const { checkOption: _before, ...view } = relation.view;
  const option = relation.options['check_option']?.toLowerCase() as 'local' | 'cascaded' | undefined;
  store.alter(relation, { view: option ? { ...view, checkOption: option } : view });
}

function unmark({ store }: Context, index: Relation, mark: 'clustered' | 'replicaIdentity'): void {
  if (index.index?.[mark]) store.alter(index, { index: { ...index.index, [mark]: false } });
}

/** CLUSTER ON, and CLUSTER ... USING. */
export function clusterOn(context: Context, relation: Relation, name: string, at: number): void {
  const { method, predicate } = indexNamed(context, relation, name, at).index as NonNullable<Relation['index']>;
  if (relation.kind === 'partitioned table') refuse('0A000', 'cannot mark index clustered in partitioned table', { at });
  if (!['btree', 'gist'].includes(method))
    refuse('0A000', `cannot cluster on index "${name}" because access method does not support clustering`, { at });
  if (predicate) refuse('0A000', `cannot cluster on partial index "${name}"`, { at });
  markIndex(context, relation, name, at, 'clustered');
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
  } else for (const index of store.indexesOf(relation.id)) unmark(context, index, 'replicaIdentity');
  store.alter(current(store, relation), { replicaIdentity: command.identity });
}
