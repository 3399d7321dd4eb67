/** Whether a role may do something with an object (aclcheck). */

import { PG_CATALOG } from '../../model/catalog/ids.ts';
import type { DatabaseObject } from '../../model/objects.ts';
import { type AccessList, bit, EVERYONE, type Grantable, type Privilege, type PrivilegeSet } from '../../model/privilege.ts';
import type { Schema } from '../../model/schema.ts';
import { defaultList } from './access-list.ts';
import { hasPrivilegesOf, isSuperuser, rolesOf } from './membership.ts';

/** The privileges that a role has on an object, of its own, as a member, or as anybody. */
export function privilegesOn(schema: Schema, role: number, list: AccessList | null, kind: Grantable, owner: number): PrivilegeSet {
  if (isSuperuser(schema, role)) return -1;
  const roles = rolesOf(schema, role, 'inherit');
  const held = privilegesFrom(list ?? defaultList(kind, owner, schema.version), roles);
  return kind === 'table' || kind === 'sequence' || kind === 'schema' ? held | predefined(kind, roles) : held;
}

const READ_ALL = 6181;
const WRITE_ALL = 6182;
const MAINTAIN_ALL = 6337;

/** What PostgreSQL's own roles may do with whatever there is. */
function predefined(kind: 'table' | 'sequence' | 'schema', roles: ReadonlySet<number>): PrivilegeSet {
  const schema = kind === 'schema';
  let held = 0;
  if (roles.has(READ_ALL)) held |= bit(schema ? 'USAGE' : 'SELECT');
  if (roles.has(WRITE_ALL)) held |= schema ? bit('USAGE') : bit('INSERT') | bit('UPDATE') | bit('DELETE');
  if (roles.has(MAINTAIN_ALL) && kind === 'table') held |= bit('MAINTAIN');
  return held;
}

export function privilegesFrom(list: AccessList, roles: ReadonlySet<number>): PrivilegeSet {
  let held = 0;
  for (const item of list) if (item.grantee === EVERYONE || roles.has(item.grantee)) held |= item.privileges;
  return held;
}

export const mayDo = (
  schema: Schema,
  role: number,
  list: AccessList | null,
  kind: Grantable,
  owner: number,
  privilege: Privilege,
): boolean => (privilegesOn(schema, role, list, kind, owner) & bit(privilege)) !== 0;

export function mayUseSchema(schema: Schema, role: number, namespace: number): boolean {
  const found = schema.namespace(namespace);
  if (!found) return false;
  // PostgreSQL's own schemas are open to all.
  if (namespace === PG_CATALOG || (found.acl === null && namespace < 16384)) return true;
  return mayDo(schema, role, found.acl, 'schema', found.owner, 'USAGE');
}

export function mayCreateIn(schema: Schema, role: number, namespace: number): boolean {
  const found = schema.namespace(namespace);
  return found !== undefined && mayDo(schema, role, found.acl, 'schema', found.owner, 'CREATE');
}

/** Owners, members of the owner, and superusers may alter and drop. */
export const owns = (schema: Schema, role: number, object: DatabaseObject): boolean =>
  !('owner' in object) || hasPrivilegesOf(schema, role, object.owner);
