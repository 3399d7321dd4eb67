/** OWNER TO: the object, and the access lists that name its old owner (ATExecChangeOwner, AlterObjectOwner). */
import type { SetOwner } from '../model/change.ts';
import type { DatabaseObject, Relation, Type } from '../model/objects.ts';
import type { AccessList } from '../model/privilege.ts';
import { refuse } from '../model/refusal.ts';
import { formatType } from '../model/type-name.ts';
import type { Context } from './context.ts';
import { findObject } from './find-object.ts';
import { reowned } from './privileges/access-list.ts';
import { mayCreateIn } from './privileges/check.ts';
import { hasPrivilegesOf, isSuperuser, mayBecome } from './privileges/membership.ts';
import { requireOwner, resolveRole } from './resolve.ts';

export function setOwner(context: Context, change: SetOwner): void {
  const owner = resolveRole(context, change.owner);
  if (change.object.kind === 'database') return setDatabaseOwner(context, owner, change.at);
  const object = findObject(context, change.object);
  if (!object) return;
  if (object.class === 'relation') return setRelationOwner(context, object, owner, change.at);
  if (!('owner' in object)) return;
  if (object.class === 'type') refuseOwnedType(context, object, change.object.name.at);
  requireOwner(context, object, object.class, 'name' in object ? object.name : '', change.at);
  if (object.owner !== owner) requireGivable(context, object, owner, change.at);
  changeOwner(context, object, owner);
  context.report(`ALTER ${change.object.kind.toUpperCase()}`, context.store.object(object.id) ?? object);
}

function setDatabaseOwner({ store, session, database }: Context, owner: number, at: number): void {
  const { database: before } = store;
  if (!hasPrivilegesOf(store, session.user, before.owner)) refuse('42501', `must be owner of database ${database}`, { at });
  store.alterDatabase({ owner, acl: reowned(before.acl, before.owner, owner) });
}

function refuseOwnedType({ store }: Context, type: Type, at: number): void {
  const says = formatType(store, type.id, -1);
  const relation = type.relation === 0 ? undefined : store.relation(type.relation);
  if (relation && relation.kind !== 'composite type')
    refuse('42809', `${says} is a table's row type`, { at, hint: 'Use ALTER TABLE instead.' });
  if (type.trueArray && store.type(type.element)?.array === type.id) refuse('42809', `cannot alter array type ${says}`, { at });
  if (type.kind === 'multirange') refuse('42809', `cannot alter multirange type ${says}`, { at });
}

function requireGivable({ store, session }: Context, object: DatabaseObject, owner: number, at: number): void {
  if (isSuperuser(store, session.user)) return;
  if (!mayBecome(store, session.user, owner)) refuse('42501', `must be able to SET ROLE "${store.role(owner)?.name}"`, { at });
  const namespace = 'namespace' in object && typeof object.namespace === 'number' ? object.namespace : undefined;
  if (namespace !== undefined && !mayCreateIn(store, owner, namespace))
    refuse('42501', `permission denied for schema ${store.namespace(namespace)?.name}`, { at });
}

/** A table takes along its indexes, its row type and the sequences of its columns. */
export function setRelationOwner(context: Context, relation: Relation, owner: number, at: number): void {
  const { store } = context;
  if ((relation.kind === 'index' || relation.kind === 'partitioned index') && relation.owner !== owner)
    refuse('42809', `cannot change owner of index "${relation.name}"`, { at, hint: "Change the ownership of the index's table instead." });
  if (relation.kind === 'sequence' && relation.sequence?.ownedBy && relation.owner !== owner) {
    const table = store.relation(relation.sequence.ownedBy.relation);
    refuse('0A000', `cannot change owner of sequence "${relation.name}"`, {
      at,
      detail: `Sequence "${relation.name}" is linked to table "${table?.name}".`,
    });
  }
  if (relation.owner === owner) return;
  requireOwner(context, relation, 'table', relation.name, at);
  requireGivable(context, relation, owner, at);
  giveRelation(context, relation, owner);
}

export function giveRelation(context: Context, relation: Relation, owner: number): void {
  const { store } = context;
  const columns = relation.columns.map((column) => (column.acl ? { ...column, acl: reowned(column.acl, relation.owner, owner) } : column));
  store.alter(relation, { owner, acl: reowned(relation.acl, relation.owner, owner), columns } as Partial<Relation>);
  const type = relation.rowType === 0 ? undefined : store.type(relation.rowType);
  if (type) changeOwner(context, type, owner);
  for (const index of store.indexesOf(relation.id)) store.alter(index, { owner });
  for (const sequence of store.sequencesOwnedBy(relation.id)) giveRelation(context, sequence, owner);
}

export function changeOwner({ store }: Context, object: DatabaseObject, owner: number): void {
  if (!('owner' in object) || object.owner === owner) return;
  const acl = 'acl' in object ? { acl: reowned(object.acl as AccessList | null, object.owner, owner) } : {};
  store.alter(object, { owner, ...acl } as Partial<DatabaseObject>);
  if (object.class === 'type' && object.array !== 0) {
    const array = store.type(object.array);
    if (array) store.alter(array, { owner });
  }
}
