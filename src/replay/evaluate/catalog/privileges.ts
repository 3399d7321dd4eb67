/** has_table_privilege and its kin: whether a role may do something, by name or by id, of its own or as anybody (acl.c). */
import type { Datum } from '../../../model/datum.ts';
import { type AccessList, bit, EVERYONE, type Grantable, PRIVILEGES, type PrivilegeSet } from '../../../model/privilege.ts';
import { refuse } from '../../../model/refusal.ts';
import type { PostgresVersion } from '../../../model/schema.ts';
import type { Context } from '../../context.ts';
import { allOn, defaultList } from '../../privileges/access-list.ts';
import { privilegesOn } from '../../privileges/check.ts';
import { hasPrivilegesOf, rolesOf } from '../../privileges/membership.ts';
import { requireRole } from '../../resolve.ts';

/** Something that an access list is about. */
export interface Protected {
  readonly kind: Grantable;
  readonly owner: number;
  readonly acl: AccessList | null;
}

/** One of the privileges asked for; with `option`, the right to pass it on. */
export interface Asked {
  readonly privilege: PrivilegeSet;
  readonly option: boolean;
}

/** The role that a name or an id stands for; `public` is everybody. */
export function askedRole({ store }: Context, role: Datum): number {
  if (typeof role === 'number') return role;
  return role === 'public' ? EVERYONE : requireRole(store, String(role), 0).id;
}

/** `SELECT, UPDATE WITH GRANT OPTION`: any of them is enough. Refused: 22023. */
export function askedPrivileges(text: string, kind: Grantable, version: PostgresVersion): Asked[] {
  return text.split(',').map((chunk) => {
    const word = chunk.trim().toUpperCase();
    const option = word.endsWith(' WITH GRANT OPTION');
    const name = ALIASES[option ? word.slice(0, -' WITH GRANT OPTION'.length) : word] ?? (option ? word.slice(0, -18) : word);
    const privilege = PRIVILEGES.find((known) => known === name);
    if (privilege && (allOn(kind, version) & bit(privilege)) !== 0) return { privilege: bit(privilege), option };
    // What once meant the right to make rules is read, and nobody has it.
    if (kind === 'table' && name === 'RULE' && version < 17) return { privilege: 0, option };
    return refuse('22023', `unrecognized privilege type: "${chunk.trim()}"`);
  });
}

const ALIASES: Readonly<Record<string, string>> = { TEMP: 'TEMPORARY' };

export function mayAny(context: Context, role: number, what: Protected, asked: readonly Asked[]): boolean {
  return asked.some(({ privilege, option }) => ((option ? grantableBy : heldBy)(context, role, what) & privilege) !== 0);
}

const heldBy = ({ store }: Context, role: number, { kind, owner, acl }: Protected): PrivilegeSet =>
  privilegesOn(store, role, acl, kind, owner);

/** Owners may always pass on what there is on their objects. */
function grantableBy({ store }: Context, role: number, { kind, owner, acl }: Protected): PrivilegeSet {
  if (role !== EVERYONE && hasPrivilegesOf(store, role, owner)) return -1;
  const roles = rolesOf(store, role, 'inherit');
  return (acl ?? defaultList(kind, owner, store.version)).reduce((set, item) => (roles.has(item.grantee) ? set | item.grantable : set), 0);
}
