/** pg_has_role, and whether row security holds for whoever asks. */
import type { Datum } from '../../../model/datum.ts';
import type { Relation } from '../../../model/objects.ts';
import { refuse } from '../../../model/refusal.ts';
import type { Context } from '../../context.ts';
import { hasPrivilegesOf, isMemberOf, isSuperuser, mayBecome, membershipsOf, rolesOf } from '../../privileges/membership.ts';
import { relationNamed } from '../../registered.ts';
import { requireRole } from '../../resolve.ts';
import { FIRST_USER_ID } from '../../store.ts';
import type { CatalogFunction, CatalogFunctions } from './function.ts';

type Use = 'member' | 'usage' | 'set' | 'admin';

function askedUses(text: string, version: number): Use[] {
  return text.split(',').map((chunk) => {
    const word = chunk.trim().toUpperCase();
    const plain = word.replace(/ WITH (GRANT|ADMIN) OPTION$/, '');
    if (plain === 'USAGE' || plain === 'MEMBER' || (plain === 'SET' && version >= 16))
      return plain === word ? (plain.toLowerCase() as Use) : 'admin';
    return refuse('22023', `unrecognized privilege type: "${chunk.trim()}"`);
  });
}

function hasRole({ store }: Context, member: number, role: number, text: Datum): boolean {
  return askedUses(String(text), store.version).some((use) => {
    if (use === 'member') return isMemberOf(store, member, role);
    if (use === 'usage') return hasPrivilegesOf(store, member, role);
    if (use === 'set') return mayBecome(store, member, role);
    return (
      isSuperuser(store, member) ||
      [...rolesOf(store, member, 'any')].some((id) => membershipsOf(store, id).some((held) => held.role === role && held.admin))
    );
  });
}

const roleId = ({ store }: Context, role: Datum): number => (typeof role === 'number' ? role : requireRole(store, String(role), 0).id);

const ofUser: CatalogFunction = ([role = null, text = null], context) =>
  hasRole(context, context.session.user, roleId(context, role), text);

const ofRole: CatalogFunction = ([member = null, role = null, text = null], context) =>
  hasRole(context, roleId(context, member), roleId(context, role), text);

export const membership: CatalogFunctions = {
  'pg_has_role(name,text)': ofUser,
  'pg_has_role(oid,text)': ofUser,
  'pg_has_role(name,name,text)': ofRole,
  'pg_has_role(name,oid,text)': ofRole,
  'pg_has_role(oid,name,text)': ofRole,
  'pg_has_role(oid,oid,text)': ofRole,
  'row_security_active(oid)': ([id], context) => rowSecurityActive(context, context.store.relation(id as number)),
  'row_security_active(text)': ([name], context) =>
    rowSecurityActive(context, context.store.relation(relationNamed(context, String(name), false))),
};

function rowSecurityActive({ store, session }: Context, relation: Relation | undefined): boolean {
  if (!relation?.rowSecurity || relation.id < FIRST_USER_ID) return false;
  const role = store.role(session.user);
  if (role?.superuser || role?.bypassRowSecurity) return false;
  return !hasPrivilegesOf(store, session.user, relation.owner) || relation.forceRowSecurity;
}
