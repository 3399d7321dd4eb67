import type {
  AlterExtensionContentsStmt,
  AlterExtensionStmt,
  AlterPublicationStmt,
  CreateExtensionStmt,
  CreatePublicationStmt,
  CreateSubscriptionStmt,
  PublicationObjSpec,
} from 'libpg-query';
import type {
  AlterExtension,
  AlterPublication,
  CreateExtension,
  CreatePublication,
  CreateSubscription,
  PublicationObject,
} from '../model/change.ts';
import type { Context } from './context.ts';
import { expression } from './expression.ts';
import { relationName } from './name.ts';
import { all, type Node, strings, text } from './node.ts';
import { objectKind, objectName } from './object-name.ts';
import { element, options } from './option.ts';

export function createExtension({ extname = '', if_not_exists, options: given }: CreateExtensionStmt, c: Context): CreateExtension {
  const schema = element(given, 'schema');
  const version = element(given, 'new_version');
  return {
    kind: 'create extension',
    name: extname,
    ...(schema && { schema: text(schema.arg) }),
    ...(version && { version: text(version.arg) }),
    cascade: element(given, 'cascade') !== undefined,
    ifNotExists: if_not_exists === true,
    at: c.base,
  };
}

export function updateExtension({ extname = '' }: AlterExtensionStmt, c: Context): AlterExtension {
  return { kind: 'alter extension', name: extname, action: { kind: 'update' }, at: c.base };
}

/** ADD is 1, DROP -1. */
export function extensionMember({ extname = '', action, objtype, object }: AlterExtensionContentsStmt, c: Context): AlterExtension {
  const member = objectName(objectKind(objtype), object, c);
  return { kind: 'alter extension', name: extname, action: { kind: action === -1 ? 'drop' : 'add', object: member }, at: c.base };
}

export function createPublication(
  { pubname = '', options: given, pubobjects, for_all_tables }: CreatePublicationStmt,
  c: Context,
): CreatePublication {
  const objects = publicationObjects(pubobjects, c);
  return { kind: 'create publication', name: pubname, allTables: for_all_tables === true, objects, options: options(given, c), at: c.base };
}

const ACTIONS: Readonly<Record<string, AlterPublication['action']>> = {
  AP_AddObjects: 'add',
  AP_DropObjects: 'drop',
  AP_SetObjects: 'set',
};

export function alterPublication({ pubname = '', options: given, pubobjects, action }: AlterPublicationStmt, c: Context): AlterPublication {
  return {
    kind: 'alter publication',
    name: pubname,
    action: given ? 'options' : (ACTIONS[action ?? ''] ?? 'set'),
    objects: publicationObjects(pubobjects, c),
    options: options(given, c),
    at: c.base,
  };
}

function publicationObjects(nodes: readonly Node[] | undefined, c: Context): readonly PublicationObject[] {
  return all(nodes, 'PublicationObjSpec').map((spec) => publicationObject(spec, c));
}

function publicationObject({ pubobjtype, name = '', pubtable }: PublicationObjSpec, c: Context): PublicationObject {
  if (pubobjtype === 'PUBLICATIONOBJ_TABLES_IN_SCHEMA') return { kind: 'tables in schema', schema: name };
  if (pubobjtype === 'PUBLICATIONOBJ_TABLES_IN_CUR_SCHEMA') return { kind: 'tables in current schema' };
  return {
    kind: 'table',
    table: relationName(pubtable?.relation, c),
    only: pubtable?.relation?.inh !== true,
    ...(pubtable?.columns && { columns: strings(pubtable.columns) }),
    ...(pubtable?.whereClause && { where: expression(pubtable.whereClause, c) }),
  };
}

export function createSubscription({ subname = '' }: CreateSubscriptionStmt, c: Context): CreateSubscription {
  return { kind: 'create subscription', name: subname, at: c.base };
}
