/** RENAME: of anything; whatever was bound to the old name follows (ExecRenameStmt). */
import { findRelation, findType, spell } from '../bind/names.ts';
import type { Rename } from '../model/change.ts';
import type { DatabaseObject, Relation, RelationKind, Routine, Trigger, Type } from '../model/objects.ts';
import { refuse } from '../model/refusal.ts';
import { formatType } from '../model/type-name.ts';
import { constraintNamed } from './constraints/make.ts';
import { type Context, namesOf } from './context.ts';
import { findObject, onTable } from './find-object.ts';
import { chooseArrayTypeName, clip } from './made-names.ts';
import { alterColumn, current, renameArrayType } from './relations/make.ts';
import { columnNamed, KIND_WORD, refuseCatalog, requireColumn, requireOwner, requireRelation, SYSTEM_COLUMNS } from './resolve.ts';
import { sameTypes } from './routines/create.ts';

export function rename(context: Context, change: Rename): void {
  const { object } = change;
  const to = clip(change.to);
  switch (object.kind) {
    case 'table':
    case 'view':
    case 'materialized view':
    case 'foreign table':
    case 'sequence':
    case 'index':
    case 'composite type':
      return renameRelationStatement(context, change, to);
    case 'column':
    case 'attribute':
      return renameColumnStatement(context, change, to);
    case 'constraint':
    case 'trigger':
    case 'policy':
    case 'rule':
      return renameOnTable(context, change, to);
    case 'type':
    case 'domain':
      return renameType(context, change, to);
    default:
      return renameOther(context, change, to);
  }
}

const WANTED: Partial<Record<Rename['object']['kind'], { readonly kinds: readonly RelationKind[]; readonly says: string }>> = {
  view: { kinds: ['view'], says: 'a view' },
  'materialized view': { kinds: ['materialized view'], says: 'a materialized view' },
  'foreign table': { kinds: ['foreign table'], says: 'a foreign table' },
  sequence: { kinds: ['sequence'], says: 'a sequence' },
  index: { kinds: ['index', 'partitioned index'], says: 'an index' },
  'composite type': { kinds: ['composite type'], says: 'a composite type' },
};

function renameRelationStatement(context: Context, change: Rename, to: string): void {
  const { name, kind } = change.object;
  if (change.ifExists && !findRelation(namesOf(context), name)) return;
  const relation = requireRelation(context, name);
  const wanted = WANTED[kind];
  if (wanted && !wanted.kinds.includes(relation.kind) && kind !== 'index')
    refuse('42809', `"${relation.name}" is not ${wanted.says}`, { at: name.at });
  if (kind === 'table' && relation.kind === 'composite type')
    refuse('42809', `"${relation.name}" is a composite type`, { at: name.at, hint: 'Use ALTER TYPE instead.' });
  requireOwner(context, relation, KIND_WORD[relation.kind], relation.name, name.at);
  refuseCatalog(relation, name.at);
  renameRelation(context, relation, to);
  context.report(`ALTER ${KIND_WORD[relation.kind].toUpperCase()}`, current(context.store, relation));
}

export function renameRelation(context: Context, relation: Relation, to: string): void {
  const { store } = context;
  if (store.relationNamed(relation.namespace, to)) refuse('42P07', `relation "${to}" already exists`, { object: to });
  store.alter(relation, { name: to });
  const type = relation.rowType === 0 ? undefined : store.type(relation.rowType);
  if (type) retype(context, type, to);
  // A constraint and its index share one name.
  const constraint =
    relation.index &&
    store.constraintsOf(relation.index.table).find((candidate) => candidate.index === relation.id && candidate.kind !== 'foreign key');
  if (constraint) store.alter(constraint, { name: to });
}

function retype({ store }: Context, type: Type, to: string): void {
  const taken = store.typeNamed(type.namespace, to);
  if (taken && !renameArrayType(store, taken)) refuse('42710', `type "${to}" already exists`, { object: to });
  store.alter(type, { name: to });
  const array = type.array === 0 ? undefined : store.type(type.array);
  if (array) store.alter(array, { name: chooseArrayTypeName(store, to, type.namespace) });
}

function renameColumnStatement(context: Context, change: Rename, to: string): void {
  const { name, on } = change.object;
  const table = on as NonNullable<typeof on>;
  if (change.ifExists && !findRelation(namesOf(context), table)) return;
  const relation = requireRelation(context, table);
  if (
    !['table', 'view', 'materialized view', 'composite type', 'index', 'partitioned index', 'foreign table', 'partitioned table'].includes(
      relation.kind,
    )
  )
    refuse('42809', `cannot rename columns of relation "${relation.name}"`, { at: name.at });
  requireOwner(context, relation, KIND_WORD[relation.kind], relation.name, name.at);
  refuseCatalog(relation, name.at);
  if (relation.ofType !== undefined) refuse('42809', 'cannot rename column of typed table', { at: name.at });
  if (SYSTEM_COLUMNS.has(name.name) && !columnNamed(relation, name.name))
    refuse('0A000', `cannot rename system column "${name.name}"`, { at: name.at });
  renameColumn(context, relation, name.name, to, !change.only, 0, name.at);
  context.report(`ALTER ${KIND_WORD[relation.kind].toUpperCase()}`, current(context.store, relation));
}

function renameColumn(
  context: Context,
  relation: Relation,
  from: string,
  to: string,
  recurse: boolean,
  expected: number,
  at: number,
): void {
  const { store } = context;
  const column = requireColumn(relation, from, at);
  if (column.inheritedFrom > expected) refuse('42P16', `cannot rename inherited column "${from}"`, { at });
  const children = store.childrenOf(relation.id);
  if (!recurse && expected === 0 && children.length > 0)
    refuse('42P16', `inherited column "${from}" must be renamed in child tables too`, { at });
  if (columnNamed(relation, to))
    refuse('42701', `column "${to}" of relation "${relation.name}" already exists`, { at, object: `${relation.name}.${to}` });
  if (SYSTEM_COLUMNS.has(to) && relation.kind !== 'view' && relation.kind !== 'composite type')
    refuse('42701', `column name "${to}" conflicts with a system column name`, { at });
  alterColumn(store, relation, column.attribute, { name: to }, at);
  for (const index of store.indexesOf(relation.id)) {
    const { index: definition } = index;
    if (!definition?.parts.some((part) => part.attribute === column.attribute && part.name === from)) continue;
    store.alter(index, {
      index: { ...definition, parts: definition.parts.map((part) => (part.attribute === column.attribute ? { ...part, name: to } : part)) },
    });
  }
  for (const child of children) renameColumn(context, child, from, to, true, expected + 1, at);
}

function renameOnTable(context: Context, change: Rename, to: string): void {
  const { store } = context;
  const { kind, name, on } = change.object;
  const table = on as NonNullable<typeof on>;
  if (change.ifExists && !findRelation(namesOf(context), table)) return;
  const relation = requireRelation(context, table);
  requireOwner(context, relation, KIND_WORD[relation.kind], relation.name, name.at);
  const found = onTable(store, relation, kind).find((object) => object.name === name.name);
  if (kind === 'rule' && name.name === '_RETURN' && relation.view)
    refuse('42P17', 'renaming an ON SELECT rule is not allowed', { at: name.at });
  if (!found) {
    const message =
      kind === 'constraint'
        ? `constraint "${name.name}" for table "${relation.name}" does not exist`
        : `${kind} "${name.name}" for ${kind === 'rule' ? 'relation' : 'table'} "${relation.name}" does not exist`;
    refuse('42704', message, { at: name.at, object: name.name });
  }
  if (onTable(store, relation, kind).some((object) => object.name === to))
    refuse(
      '42710',
      `${kind} "${to}" for ${kind === 'rule' || kind === 'constraint' || kind === 'trigger' ? 'relation' : 'table'} "${relation.name}" already exists`,
      { at: name.at, object: to },
    );
  if (found.class === 'rule' && found.event === 'select') refuse('42P17', 'renaming an ON SELECT rule is not allowed', { at: name.at });
  if (found.class === 'rule' && to === '_RETURN')
    refuse('42P17', `non-view rule for "${relation.name}" must not be named "_RETURN"`, { at: name.at });
  if (found.class === 'constraint') return renameConstraint(context, relation, found.name, to, change, 0);
  if (found.class === 'trigger' && found.parent !== undefined)
    refuse('0A000', `cannot rename trigger "${found.name}" on table "${relation.name}"`, { at: name.at });
  if (found.class === 'trigger') return renameTrigger(context, found, to);
  store.alter(found as DatabaseObject, { name: to } as Partial<DatabaseObject>);
}

/** The partitions' copies go by the same name. */
function renameTrigger(context: Context, trigger: Trigger, to: string): void {
  const { store } = context;
  store.alter<Trigger>(trigger, { name: to });

  for (const { object } of store.dependents(trigger.id))
    if (object.class === 'trigger' && object.parent === trigger.id) renameTrigger(context, object, to);
}

function renameConstraint(context: Context, relation: Relation, from: string, to: string, change: Rename, expected: number): void {
  const { store } = context;
  const { at } = change.object.name;
  const constraint = constraintNamed(context, relation, from);
  if (!constraint) return;
  if (constraint.kind === 'check' && !constraint.noInherit) {
    if (constraint.inheritedFrom > expected) refuse('42P16', `cannot rename inherited constraint "${from}"`, { at });
    const children = store.childrenOf(relation.id);
    if (change.only && expected === 0 && children.length > 0)
      refuse('42P16', `inherited constraint "${from}" must be renamed in child tables too`, { at });
    for (const child of children) renameConstraint(context, child, from, to, change, expected + 1);
  }
  const index = constraint.index !== undefined && constraint.kind !== 'foreign key' ? store.relation(constraint.index) : undefined;
  if (index) renameRelation(context, index, to);
  else store.alter(constraint, { name: to });
}

function renameType(context: Context, change: Rename, to: string): void {
  const { store } = context;
  const { kind, name } = change.object;
  const type =
    findType(namesOf(context), name, false) ??
    refuse('42704', `type "${spell(name)}" does not exist`, { at: name.at, object: spell(name) });
  requireOwner(context, type, 'type', type.name, name.at);
  if (kind === 'domain' && type.kind !== 'domain') refuse('42809', `${formatType(store, type.id, -1)} is not a domain`, { at: name.at });
  const relation = type.relation === 0 ? undefined : store.relation(type.relation);
  if (relation && relation.kind !== 'composite type')
    refuse('42809', `${formatType(store, type.id, -1)} is a table's row type`, { at: name.at, hint: 'Use ALTER TABLE instead.' });
  if (type.trueArray && store.type(type.element)?.array === type.id)
    refuse('42809', `cannot alter array type ${formatType(store, type.id, -1)}`, { at: name.at });
  if (relation) renameRelation(context, relation, to);
  else retype(context, type, to);
  context.report('ALTER TYPE', store.type(type.id) as Type);
}

function renameOther(context: Context, change: Rename, to: string): void {
  const { store } = context;
  const { object: written } = change;
  const { kind, name } = written;
  const object = findObject(context, written, change.ifExists);
  if (!object || !('name' in object)) return;
  if (object.class !== 'constraint') requireOwner(context, object, kind, object.name, name.at);
  if (object.class === 'role' && object.id === context.session.sessionUser)
    refuse('0A000', 'session user cannot be renamed', { at: name.at });
  if (object.class === 'role' && object.id === context.session.user) refuse('0A000', 'current user cannot be renamed', { at: name.at });
  if (object.class === 'routine') refuseTwin(context, object, object.namespace, to);
  const exists = takenName(context, object, to);
  if (exists) refuse(object.class === 'namespace' ? '42P06' : '42710', `${kind} "${to}" already exists`, { at: name.at, object: to });
  if ((object.class === 'role' || object.class === 'namespace') && to.startsWith('pg_'))
    refuse(
      object.class === 'role' ? '42939' : '42939',
      `${object.class === 'role' ? 'role name' : 'unacceptable schema name'} "${to}"${object.class === 'role' ? ' is reserved' : ''}`,
      { at: name.at },
    );
  const renamed = store.alter(object, { name: to } as Partial<DatabaseObject>);
  context.report(`ALTER ${kind.toUpperCase()}`, renamed);
}

export function refuseTwin({ store }: Context, routine: Routine, namespace: number, name: string): void {
  const twin = store.routinesNamed(namespace, name).find((other) => sameTypes(other.inputs, routine.inputs));
  if (twin)
    refuse(
      '42723',
      `function ${name}(${routine.inputs.map((type) => formatType(store, type, -1)).join(', ')}) already exists in schema "${store.namespace(namespace)?.name}"`,
      { object: name },
    );
}

function takenName({ store }: Context, object: DatabaseObject, to: string): boolean {
  if (object.class === 'routine') return false;
  if (object.class === 'text search')
    return store.listed('text search', 'text search', object.namespace, `${object.object} ${to}`).length > 0;
  if (object.class === 'constraint') return store.constraintsOfDomain(object.domain).some((other) => other.name === to);
  const namespace =
    'namespace' in object && typeof object.namespace === 'number' && object.class !== 'extension' ? object.namespace : undefined;
  return store.named(object.class, to, namespace) !== undefined;
}
