/** Looking names up as PostgreSQL does: along the search path, or in the one schema that was written. */

import type { Collation, Namespace, ObjectClass, Operator, OperatorClass, Relation, Routine, Type } from '../model/objects.ts';
import { refuse } from '../model/refusal.ts';
import type { OfClass, Schema, SearchPath } from '../model/schema.ts';
import type { Name } from '../model/unbound.ts';

/** A schema, and the eyes with which a session sees it. */
export interface Names {
  readonly schema: Schema;
  readonly path: SearchPath;
  /** Whether the session's role has USAGE on the schema. */
  readonly mayUse: (namespace: Namespace) => boolean;
  /** Stands in for a type that an unknown extension may have. */
  readonly assumeType: (name: Name) => Type | undefined;
}

/** The schema that was written in front of a name. Missing: refused, or undefined if `missingOk`. */
export function explicitNamespace(names: Names, name: string, missingOk = false): number | undefined {
  if (name === 'pg_temp') {
    if (names.path.temporary !== undefined || missingOk) return names.path.temporary;
    refuse('3F000', `schema "${name}" does not exist`, { object: name });
  }
  const namespace = names.schema.namespaceNamed(name);
  if (!namespace) {
    if (missingOk) return undefined;
    refuse('3F000', `schema "${name}" does not exist`, { object: name });
  }
  if (!names.mayUse(namespace)) refuse('42501', `permission denied for schema ${name}`);
  return namespace.id;
}

function firstOnPath<T>(names: Names, name: Name, find: (namespace: number) => T | undefined, missingSchemaOk: boolean): T | undefined {
  if (name.schema !== undefined) {
    const namespace = explicitNamespace(names, name.schema, missingSchemaOk);
    return namespace === undefined ? undefined : find(namespace);
  }
  for (const namespace of names.path.namespaces) {
    const found = find(namespace);
    if (found) return found;
  }
  return undefined;
}

export const findRelation = (names: Names, name: Name, missingSchemaOk = true): Relation | undefined =>
  firstOnPath(names, name, (namespace) => names.schema.relationNamed(namespace, name.name), missingSchemaOk);

export const findType = (names: Names, name: Name, missingSchemaOk = true): Type | undefined =>
  firstOnPath(names, name, (namespace) => names.schema.typeNamed(namespace, name.name), missingSchemaOk);

export const findCollation = (names: Names, name: Name): Collation | undefined =>
  firstOnPath(names, name, (namespace) => names.schema.collationNamed(namespace, name.name), false);

export const findOperatorClass = (names: Names, method: string, name: Name): OperatorClass | undefined =>
  firstOnPath(names, name, (namespace) => names.schema.operatorClassNamed(namespace, method, name.name), false);

/** Any other kind of object that lives in a schema. */
export const findPlaced = <C extends ObjectClass>(
  names: Names,
  objectClass: C,
  name: Name,
  missingSchemaOk = true,
): OfClass<C> | undefined =>
  firstOnPath(names, name, (namespace) => names.schema.named(objectClass, name.name, namespace), missingSchemaOk);

/** All routines of a name that the session sees, with how far along the path each was found. */
export function visibleRoutines(names: Names, path: readonly string[]): readonly { readonly routine: Routine; readonly depth: number }[] {
  return visible(names, path, (namespace, name) => names.schema.routinesNamed(namespace, name));
}

export function visibleOperators(names: Names, path: readonly string[]): readonly { readonly routine: Operator; readonly depth: number }[] {
  return visible(names, path, (namespace, name) => names.schema.operatorsNamed(namespace, name));
}

function visible<T>(
  names: Names,
  path: readonly string[],
  find: (namespace: number, name: string) => readonly T[],
): { routine: T; depth: number }[] {
  const name = path.at(-1) as string;
  const found: { routine: T; depth: number }[] = [];
  namespacesFor(names, path).forEach((namespace, depth) => {
    for (const routine of find(namespace, name)) found.push({ routine, depth });
  });
  return found;
}

/** The schemas in which a function or operator is sought, in order. */
export function namespacesFor(names: Names, path: readonly string[]): readonly number[] {
  const { namespaces, temporary } = names.path;
  if (path.length > 1) {
    const namespace = explicitNamespace(names, path.at(-2) as string, true);
    return namespace === undefined ? [] : [namespace];
  }
  // Those in the temporary schema are never found without it.
  return temporary === undefined ? namespaces : namespaces.filter((namespace) => namespace !== temporary);
}

export const spell = (name: Name): string => (name.schema === undefined ? name.name : `${name.schema}.${name.name}`);

/** Whether the bare name finds this object, not another one before it. */
export function isVisible(
  schema: Schema,
  path: SearchPath,
  object: { readonly id: number; readonly namespace: number; readonly name: string },
  find: (namespace: number, name: string) => { readonly id: number } | undefined,
): boolean {
  for (const namespace of path.namespaces) {
    if (namespace === object.namespace) return true;
    if (find(namespace, object.name)) return false;
  }
  return schema.namespace(object.namespace) === undefined;
}
