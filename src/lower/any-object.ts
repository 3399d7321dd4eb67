import type {
  AlterObjectDependsStmt,
  AlterObjectSchemaStmt,
  AlterOwnerStmt,
  CommentStmt,
  DropStmt,
  DropSubscriptionStmt,
  DropUserMappingStmt,
  RenameStmt,
} from 'libpg-query';
import type { Comment, DependsOnExtension, Drop, Rename, SetOwner, SetSchema } from '../model/change.ts';
import type { Context } from './context.ts';
import { roleName, simpleName } from './name.ts';
import { alteredName, objectKind, objectName } from './object-name.ts';

export function drop({ objects, removeType, behavior, missing_ok, concurrent }: DropStmt, c: Context): Drop {
  const kind = objectKind(removeType);
  return {
    kind: 'drop',
    objectKind: kind,
    objects: (objects ?? []).map((object) => objectName(kind, object, c)),
    ifExists: missing_ok === true,
    cascade: behavior === 'DROP_CASCADE',
    concurrently: concurrent === true,
    at: c.base,
  };
}

export function dropUserMapping({ user, servername = '', missing_ok }: DropUserMappingStmt, c: Context): Drop {
  const { name, at } = roleName(user, c);
  const object = { kind: 'user mapping', name: { name, at }, of: servername } as const;
  const ifExists = missing_ok === true;
  return { kind: 'drop', objectKind: 'user mapping', objects: [object], ifExists, cascade: false, concurrently: false, at: c.base };
}

export function dropSubscription({ subname, missing_ok, behavior }: DropSubscriptionStmt, c: Context): Drop {
  const object = { kind: 'subscription', name: simpleName(subname, c) } as const;
  const cascade = behavior === 'DROP_CASCADE';
  return {
    kind: 'drop',
    objectKind: 'subscription',
    objects: [object],
    ifExists: missing_ok === true,
    cascade,
    concurrently: false,
    at: c.base,
  };
}

export function comment({ objtype, object, comment: text }: CommentStmt, c: Context): Comment {
  return { kind: 'comment', object: objectName(objectKind(objtype), object, c), ...(text !== undefined && { text }), at: c.base };
}

export function rename(node: RenameStmt, c: Context): Rename {
  const inRelation = node.renameType === 'OBJECT_COLUMN' || node.renameType === 'OBJECT_ATTRIBUTE';
  return {
    kind: 'rename',
    object: alteredName(node.renameType, node.relation, node.object, node.subname, c),
    to: node.newname ?? '',
    ifExists: node.missing_ok === true,
    only: node.relation !== undefined && node.relation.inh !== true && node.renameType !== 'OBJECT_ATTRIBUTE',
    cascade: node.behavior === 'DROP_CASCADE',
    ...(inRelation && { relationKind: node.relationType === 'OBJECT_TYPE' ? 'composite type' : objectKind(node.relationType) }),
    at: c.base,
  };
}

export function setSchema({ objectType, relation, object, newschema = '', missing_ok }: AlterObjectSchemaStmt, c: Context): SetSchema {
  const named = alteredName(objectType, relation, object, undefined, c);
  return { kind: 'set schema', object: named, schema: newschema, ifExists: missing_ok === true, at: c.base };
}

export function setOwner({ objectType, relation, object, newowner }: AlterOwnerStmt, c: Context): SetOwner {
  return { kind: 'set owner', object: alteredName(objectType, relation, object, undefined, c), owner: roleName(newowner, c), at: c.base };
}

export function dependsOnExtension(
  { objectType, relation, object, extname, remove }: AlterObjectDependsStmt,
  c: Context,
): DependsOnExtension {
  const named = alteredName(objectType, relation, object, undefined, c);
  return { kind: 'depends on extension', object: named, extension: extname?.sval ?? '', remove: remove === true, at: c.base };
}
