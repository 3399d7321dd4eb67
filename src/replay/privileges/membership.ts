/** Which roles a role is a member of, and whose privileges it has (acl.c, roles_is_member_of). */
import type { Membership } from '../../model/objects.ts';
import type { Schema } from '../../model/schema.ts';

/** How a membership is asked about: to use its privileges, or to become the role. */
export type MembershipUse = 'inherit' | 'set' | 'any';

export const isSuperuser = (schema: Schema, role: number): boolean => schema.role(role)?.superuser ?? false;

/** Whether the role has what belongs to the other, without SET ROLE. */
export const hasPrivilegesOf = (schema: Schema, role: number, other: number): boolean =>
  role === other || isSuperuser(schema, role) || rolesOf(schema, role, 'inherit').has(other);

/** Whether the role may SET ROLE to the other. */
export const mayBecome = (schema: Schema, role: number, other: number): boolean =>
  role === other || isSuperuser(schema, role) || rolesOf(schema, role, 'set').has(other);

export const isMemberOf = (schema: Schema, role: number, other: number): boolean =>
  role === other || isSuperuser(schema, role) || rolesOf(schema, role, 'any').has(other);

/** The role itself and all that it is, directly or through others, a member of. */
export function rolesOf(schema: Schema, role: number, use: MembershipUse): ReadonlySet<number> {
  const found = new Set([role]);
  for (const id of found) {
    for (const membership of membershipsOf(schema, id)) if (counts(schema, membership, use)) found.add(membership.role);
  }
  return found;
}

export function membershipsOf(schema: Schema, member: number): Membership[] {
  const found: Membership[] = [];
  for (const membership of schema.all('membership')) if (membership.member === member) found.push(membership);
  return found;
}

/** Until 15 the member's own INHERIT decides; from 16 each grant does. */
function counts(schema: Schema, membership: Membership, use: MembershipUse): boolean {
  if (use === 'any') return true;
  if (schema.version < 16) return use === 'set' || (schema.role(membership.member)?.inherit ?? true);
  return use === 'set' ? membership.set : membership.inherit;
}
