/** SET SCHEMA: the object, and what lives in its schema because of it (AlterRelationNamespaceInternal). */
import { findRelation } from '../bind/names.ts';
import type { SetSchema } from '../model/change.ts';
import type { DatabaseObject, Relation, Type } from '../model/objects.ts';
import { refuse } from '../model/refusal.ts';
import { formatType } from '../model/type-name.ts';
import { type Context, namesOf } from './context.ts';
import { findObject } from './find-object.ts';
import { mayCreateIn } from './privileges/check.ts';
import { renameArrayType } from './relations/make.ts';
import { refuseTwin } from './rename.ts';
import { KIND_WORD, refuseCatalog, requireNamespace, requireOwner, requireRelation } from './resolve.ts';

const RELATIONS = new Set(['table', 'view', 'materialized view', 'foreign table', 'sequence', 'index']);

export function setSchema(context: Context, change: SetSchema): void {
  const { store, session } = context;
  const { object: written } = change;
  const { at } = written.name;
  if (RELATIONS.has(written.kind)) {
    if (change.ifExists && !findRelation(namesOf(context), written.name)) return;
    const relation = requireRelation(context, written.name);
    requireOwner(context, relation, KIND_WORD[relation.kind], relation.name, at);
    refuseCatalog(relation, at);
    if (relation.kind === 'index' || relation.kind === 'partitioned index')
      refuse('42809', `cannot change schema of index "${relation.name}"`, { at, hint: 'Change the schema of the table instead.' });
    if (relation.sequence?.ownedBy) refuse('0A000', 'cannot move an owned sequence into another schema', { at });
    if (relation.kind === 'composite type')
      refuse('42809', `"${relation.name}" is a composite type`, { at, hint: 'Use ALTER TYPE instead.' });
    const namespace = target(context, change);
    moveRelation(context, relation, namespace);
    context.report(`ALTER ${KIND_WORD[relation.kind].toUpperCase()}`, store.relation(relation.id) as Relation);
    return;
  }
  const object = findObject(context, written, change.ifExists);
  if (!object || !('namespace' in object)) return;
  requireOwner(context, object, written.kind, 'name' in object ? object.name : '', at);
  const namespace = target(context, change);
  if (!mayCreateIn(store, session.user, namespace)) refuse('42501', `permission denied for schema ${change.schema}`, { at });
  if (object.class === 'type') return moveType(context, object, namespace, at);
  if (object.class === 'extension') {
    if (!object.relocatable && object.known) refuse('0A000', `extension "${object.name}" does not support SET SCHEMA`, { at });
    for (const member of store.membersOf(object.id))
      if ('namespace' in member && member.namespace === object.namespace) store.alter(member, { namespace } as Partial<DatabaseObject>);
  }
  if (object.class === 'routine' && object.namespace !== namespace) refuseTwin(context, object, namespace, object.name);
  const moved = store.alter(object, { namespace } as Partial<DatabaseObject>);
  context.report(`ALTER ${written.kind.toUpperCase()}`, moved);
}

function target(context: Context, change: SetSchema): number {
  const namespace = requireNamespace(context, change.schema, change.at);
  if (namespace.name.startsWith('pg_temp')) refuse('0A000', 'cannot move objects into or out of temporary schemas', { at: change.at });
  return namespace.id;
}

export function moveRelation(context: Context, relation: Relation, namespace: number): void {
  const { store } = context;
  if (relation.namespace === namespace) return;
  if (store.relationNamed(namespace, relation.name))
    refuse('42P07', `relation "${relation.name}" already exists in schema "${store.namespace(namespace)?.name}"`, {
      object: relation.name,
    });
  store.alter(relation, { namespace });
  const type = relation.rowType === 0 ? undefined : store.type(relation.rowType);
  if (type) moveType(context, type, namespace, store.place.start, true);
  for (const constraint of store.constraintsOf(relation.id)) store.alter(constraint, { namespace });
  for (const index of store.indexesOf(relation.id)) moveRelation(context, index, namespace);
  for (const sequence of store.sequencesOwnedBy(relation.id)) moveRelation(context, sequence, namespace);
}

function moveType(context: Context, type: Type, namespace: number, at: number, withRelation = false): void {
  const { store } = context;
  const relation = type.relation === 0 ? undefined : store.relation(type.relation);
  if (relation && relation.kind !== 'composite type' && !withRelation)
    refuse('42809', `${formatType(store, type.id, -1)} is a table's row type`, { at, hint: 'Use ALTER TABLE instead.' });
  if (type.trueArray && store.type(type.element)?.array === type.id && !withRelation)
    refuse('42809', `cannot alter array type ${formatType(store, type.id, -1)}`, { at });
  if (relation && !withRelation) return moveRelation(context, relation, namespace);
  const taken = store.typeNamed(namespace, type.name);
  if (taken && taken.id !== type.id && !renameArrayType(store, taken))
    refuse('42710', `type "${type.name}" already exists in schema "${store.namespace(namespace)?.name}"`, { at, object: type.name });
  store.alter(type, { namespace });
  for (const constraint of store.constraintsOfDomain(type.id)) store.alter(constraint, { namespace });
  const array = type.array === 0 ? undefined : store.type(type.array);
  if (array) store.alter(array, { namespace });
}
