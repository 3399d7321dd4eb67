/** CREATE TABLE in all its forms (transformCreateStmt, DefineRelation). */
import type { ConstraintDefinition, CreateTable } from '../model/change.ts';
import type { Column, ForeignServer, Relation } from '../model/objects.ts';
import { refuse } from '../model/refusal.ts';
import { addCheck } from './constraints/check.ts';
import { addForeignKey } from './constraints/foreign-key.ts';
import { addExclusion } from './constraints/key.ts';
import { addKeys } from './constraints/key-list.ts';
import { namesNotNull, refuseTwoNames, setNotNull } from './constraints/not-null.ts';
import type { Context } from './context.ts';
import { genericOptions } from './foreign.ts';

import { refuseColumnNames } from './relations/columns.ts';
import { setDefault, setGenerated } from './relations/defaults.ts';
import { refuseForeignKeys } from './relations/foreign-table.ts';
import { type ColumnSource, gatherColumns } from './relations/gather.ts';
import { attachToParents, inheritedColumns, inheritNotNulls, resolveParents } from './relations/inherit.ts';
import { copyLike, likeConstraints, likeNotNulls } from './relations/like.ts';
import { current, makeRelation } from './relations/make.ts';
import { becomePartition, preparePartition, resolvePartitionKey } from './relations/partition.ts';
import { addIdentity, addSerialDefault } from './relations/serial.ts';
import { typedColumns } from './relations/typed.ts';
import { columnNamed, creationNamespace } from './resolve.ts';
import { parametersOf, storageOptions } from './storage-options.ts';

export function createTable(context: Context, change: CreateTable): Relation | undefined {
  const { store } = context;
  const temporary = change.persistence === 'temporary';
  const namespace = creationNamespace(context, change.name, temporary);
  if (change.ifNotExists && store.relationNamed(namespace, change.name.name)) return undefined;
  const persistence = store.namespace(namespace)?.name.startsWith('pg_temp') ? 'temporary' : change.persistence;
  if (persistence === 'temporary' && change.persistence === 'unlogged')
    refuse('42P16', 'only temporary relations may be created in temporary schemas', { at: change.name.at });
  if (change.onCommit && persistence !== 'temporary') refuse('42P16', 'ON COMMIT can only be used on temporary tables', { at: change.at });
  const kind = change.partitionBy ? 'partitioned table' : change.foreign ? 'foreign table' : 'table';
  const options = storageOptions(store.version, parametersOf({ kind }), change.options);
  const method = change.accessMethod === undefined ? undefined : requireTableMethod(context, change.accessMethod, change.at);

  if (change.foreign)
    refuseForeignKeys(
      change.elements.flatMap((element) =>
        element.kind === 'column' ? element.column.constraints : element.kind === 'constraint' ? [element.constraint] : [],
      ),
    );
  const parents = resolveParents(context, change, persistence);
  const typed = change.ofType ? typedColumns(context, change.ofType) : undefined;
  const gathered = gatherColumns(context, change, typed?.columns);
  const columns = inheritedColumns(context, change, parents, gathered);
  refuseColumnNames(columns, false);
  const partitionParent = change.partitionOf ? preparePartition(context, change, parents[0] as Relation) : undefined;
  const server = change.foreign && requireServer(context, change.foreign.server, change.at);

  let relation = makeRelation(context, {
    name: change.name.name,
    namespace,
    kind,
    columns,
    persistence,
    parents: parents.map((parent) => parent.id),
    more: {
      options,
      ...(typed ? { ofType: typed.type } : {}),
      ...(server ? { server: server.id, foreignOptions: genericOptions(change.foreign?.options ?? []) } : {}),
      ...(method ? { accessMethod: method.name } : {}),
      ...(change.onCommit === 'delete rows' ? { deletesRows: true as const } : {}),
    },
    depends: [
      ...parents.map((parent) => ({ on: parent.id, type: change.partitionOf ? ('auto' as const) : ('normal' as const) })),
      ...(typed ? [{ on: typed.type, type: 'normal' as const }] : []),
      ...(server ? [{ on: server.id, type: 'normal' as const }] : []),
      ...(method?.id === undefined ? [] : [{ on: method.id, type: 'normal' as const }]),
    ],
  });
  if (partitionParent) becomePartition(context, relation, partitionParent);
  if (change.partitionBy)
    relation = store.alter(current(store, relation), {
      partitionKey: resolvePartitionKey(context, current(store, relation), change.partitionBy, generatedNames(gathered)),
    });
  relation = attachToParents(context, current(store, relation), parents);
  relation = applyLikeDefaults(context, change, relation);
  applyConstraints(context, change, relation, gathered, parents);
  if (change.onCommit === 'drop') context.dropAtCommit(relation.id);
  context.report(change.foreign ? 'CREATE FOREIGN TABLE' : 'CREATE TABLE', relation);
  return current(store, relation);
}

/** Refused: 42704 for an unknown method, 42809 for one of indexes. */
export function requireTableMethod({ store }: Context, name: string, at: number): { readonly name: string; readonly id?: number } {
  const own = store.named('access method', name);
  const method = own ?? store.builtIns.accessMethod(name);
  if (!method && !store.hasUnknownExtension) refuse('42704', `access method "${name}" does not exist`, { at, object: name });
  if (method && method.type !== 'table') refuse('42809', `access method "${name}" is not of type TABLE`, { at, object: name });
  return own ? { name, id: own.id } : { name };
}

function requireServer({ store }: Context, name: string, at: number): ForeignServer {
  return store.named('server', name) ?? refuse('42704', `server "${name}" does not exist`, { at, object: name });
}

const generatedNames = (gathered: readonly ColumnSource[]): ReadonlySet<string> =>
  new Set(
    gathered.flatMap(({ column, definition }) => (definition?.constraints.some(({ kind }) => kind === 'generated') ? [column.name] : [])),
  );

function applyLikeDefaults(context: Context, change: CreateTable, relation: Relation): Relation {
  for (const element of change.elements) if (element.kind === 'like') copyLike(context, relation, element);
  return current(context.store, relation);
}

/** A column that says so itself needs no constraint for being serial or an identity. */
const saysNotNull = (constraints: readonly ConstraintDefinition[]): boolean => constraints.some(({ kind }) => kind === 'not null');

/** In PostgreSQL's order: defaults, checks, not-nulls, then keys with the primary one first, then foreign keys. */
function applyConstraints(
  context: Context,
  change: CreateTable,
  made: Relation,
  gathered: readonly ColumnSource[],
  parents: readonly Relation[],
): void {
  const { store } = context;
  let relation = made;
  // A table without rows has nothing to be validated; of a foreign one nobody can tell.
  const valid = (constraint: ConstraintDefinition): ConstraintDefinition =>
    constraint.notValid && constraint.enforced && !change.foreign ? { ...constraint, notValid: false } : constraint;
  const ofTable = change.elements.flatMap((element) => (element.kind === 'constraint' ? [valid(element.constraint)] : []));
  const ofColumns = gathered.flatMap(({ definition }) =>
    (definition?.constraints ?? []).map((constraint) => ({
      name: definition?.name as string,
      constraint,
      beside: definition?.constraints ?? [],
    })),
  );
  const column = (name: string): Column => columnNamed(current(store, relation), name) as Column;

  for (const { serial, definition } of gathered) {
    if (!serial || !definition) continue;
    relation = addSerialDefault(context, current(store, relation), column(definition.name), definition.at);
    if (!saysNotNull(definition.constraints))
      relation = setNotNull(context, relation, column(definition.name).attribute, { at: definition.at });
  }
  for (const { name, constraint, beside } of ofColumns) {
    if (constraint.kind === 'identity' && change.partitionOf)
      refuse('0A000', 'identity columns are not supported on partitions', { at: constraint.at });
    if (constraint.kind === 'default')
      relation = setDefault(context, current(store, relation), column(name), constraint.value, constraint.at);
    if (constraint.kind === 'identity') {
      relation = addIdentity(context, current(store, relation), column(name), constraint.always, constraint.options, constraint.at);
      if (!saysNotNull(beside)) relation = setNotNull(context, relation, column(name).attribute, { at: constraint.at });
    }
  }
  for (const { name, constraint } of ofColumns) {
    if (constraint.kind === 'generated')
      relation = setGenerated(context, current(store, relation), column(name), constraint.value, constraint.stored, constraint.at);
  }
  const all: { readonly name?: string; readonly constraint: ConstraintDefinition }[] = [
    ...ofColumns,
    ...ofTable.map((constraint) => ({ constraint })),
  ];
  for (const { constraint } of all) if (constraint.kind === 'check') addCheck(context, current(store, relation), constraint, true);
  likeNotNulls(context, change, current(store, relation));
  if (namesNotNull(context))
    for (const { definition } of gathered)
      refuseTwoNames(
        (definition?.constraints ?? []).flatMap(({ kind, name }) => (kind === 'not null' && name !== undefined ? [name] : [])),
      );
  for (const { name, constraint } of all) {
    if (constraint.kind !== 'not null') continue;
    const target = name ?? constraint.column ?? '';
    const found =
      columnNamed(current(store, relation), target) ??
      refuse('42703', `column "${target}" of relation "${relation.name}" does not exist`, { at: constraint.at });
    const { at, noInherit, name: called } = constraint;
    const wish = called === undefined ? { at, noInherit } : { at, noInherit, name: called };
    setNotNull(context, current(store, relation), found.attribute, wish);
  }
  if (namesNotNull(context))
    for (const { name, constraint } of all) {
      if (constraint.kind !== 'primary key') continue;
      for (const key of constraint.columns.length > 0 ? constraint.columns : [name ?? '']) {
        const found = columnNamed(current(store, relation), key);
        if (found) setNotNull(context, current(store, relation), found.attribute, { at: constraint.at });
      }
    }
  inheritNotNulls(context, current(store, relation), parents);
  likeConstraints(context, change, current(store, relation));
  addKeys(
    context,
    current(store, relation),
    all.flatMap(({ name, constraint }) =>
      constraint.kind === 'primary key' || constraint.kind === 'unique'
        ? [
            constraint.columns.length === 0 && name !== undefined && constraint.usingIndex === undefined
              ? { ...constraint, columns: [name] }
              : constraint,
          ]
        : [],
    ),
  );
  for (const { constraint } of all) if (constraint.kind === 'exclude') addExclusion(context, current(store, relation), constraint);
  for (const { name, constraint } of all) {
    if (constraint.kind === 'foreign key')
      addForeignKey(context, current(store, relation), name === undefined ? constraint : { ...constraint, columns: [name] });
  }
}
