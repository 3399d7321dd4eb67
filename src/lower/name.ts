import type { RangeVar, RoleSpec } from 'libpg-query';
import type { RoleName } from '../model/change.ts';
import type { Name } from '../model/unbound.ts';
import { type Context, place } from './context.ts';
import { all, type Node, strings } from './node.ts';
import { seek } from './seek.ts';

/** A relation as it was written. A database before the schema can only be this one. */
export function relationName(relation: RangeVar | undefined, c: Context): Name {
  const at = place(c, relation?.location);
  const name = relation?.relname ?? '';
  return relation?.schemaname === undefined ? { name, at } : { schema: relation.schemaname, name, at };
}

/** A name whose parts the parser gives without a place, which is looked for in the text. */
export function qualifiedName(parts: readonly Node[] | undefined, c: Context): Name {
  return nameOf(strings(parts), c);
}

export function nameOf(path: readonly string[], c: Context, at: number = seek(c, path)): Name {
  const name = path.at(-1) ?? '';
  const schema = path.at(-2);
  return schema === undefined ? { name, at } : { schema, name, at };
}

export function simpleName(name: string | undefined, c: Context): Name {
  return nameOf([name ?? ''], c);
}

const ROLES: Readonly<Record<string, RoleName['kind']>> = {
  ROLESPEC_CSTRING: 'named',
  ROLESPEC_CURRENT_ROLE: 'current user',
  ROLESPEC_CURRENT_USER: 'current user',
  ROLESPEC_SESSION_USER: 'session user',
  ROLESPEC_PUBLIC: 'public',
};

export function roleName(role: RoleSpec | undefined, c: Context): RoleName {
  const kind = ROLES[role?.roletype ?? ''] ?? 'named';
  return { kind, name: role?.rolename ?? kind.replace(' ', '_'), at: place(c, role?.location) };
}

export function roleNames(nodes: readonly Node[] | undefined, c: Context): readonly RoleName[] {
  return all(nodes, 'RoleSpec').map((role) => roleName(role, c));
}
