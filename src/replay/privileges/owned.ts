/** REASSIGN OWNED, DROP OWNED, and ALTER DEFAULT PRIVILEGES. */
import type { AlterDefaultPrivileges, DropOwned, GrantedPrivilege, ReassignOwned } from '../../model/change.ts';
import type { DatabaseObject, DefaultPrivileges, Policy, Relation } from '../../model/objects.ts';
import { type AccessList, bit, type Grantable, PRIVILEGES, type Privilege, type PrivilegeSet } from '../../model/privilege.ts';
import { refuse } from '../../model/refusal.ts';
import type { Context } from '../context.ts';
import type { Doomed } from '../drop/closure.ts';
import { dropAll } from '../drop/remove.ts';
import { changeOwner, giveRelation } from '../owner.ts';
import { requireNamespace, resolveRole } from '../resolve.ts';
import { allOn, defaultList, granted, revoked, sameList, withoutRole } from './access-list.ts';
import { DEFAULT_TYPE, defaultsFor } from './default-privileges.ts';
import { hasPrivilegesOf } from './membership.ts';
import { everything } from './roles.ts';

export function reassignOwned(context: Context, change: ReassignOwned): void {
  const { store } = context;
  const roles = change.roles.map((role) => resolveRole(context, role));
  const to = resolveRole(context, change.to);
  for (const object of [...everything(store)]) {
    if (!('owner' in object) || !roles.includes(object.owner) || object.extension !== undefined) continue;
    const now = store.object(object.id);
    if (!now || !('owner' in now) || !roles.includes(now.owner)) continue;
    if (now.class === 'relation') giveRelation(context, now, to);
    else changeOwner(context, now, to);
  }
}

export function dropOwned(context: Context, change: DropOwned): void {
  const { store } = context;
  const roles = change.roles.map((role) => resolveRole(context, role));
  const doomed: Doomed[] = [];
  for (const object of [...everything(store)]) {
    const inner = object.depends.some((dependency) => dependency.type === 'internal');
    if ('owner' in object && roles.includes(object.owner) && !inner && object.extension === undefined) doomed.push({ object, column: 0 });
    else for (const role of roles) forget(context, object, role, doomed);
  }
  if (doomed.length > 0) dropAll(context, doomed, change.cascade);
}

/** Privileges and policy roles go; a policy for nobody else goes with them. */
function forget({ store }: Context, object: DatabaseObject, role: number, doomed: Doomed[]): void {
  if (object.class === 'default privileges' && object.role === role) return store.remove(object);
  if (object.class === 'policy' && object.roles.includes(role)) {
    const roles = object.roles.filter((other) => other !== role);
    if (roles.length === 0) doomed.push({ object, column: 0 });
    else store.alter<Policy>(object, { roles });
    return;
  }
  const acl = 'acl' in object ? withoutRole(object.acl as AccessList | null, role) : undefined;
  if (acl && object.class === 'default privileges' && isPlain(store, object, acl)) return store.remove(object);
  if (acl) store.alter(object, { acl } as Partial<DatabaseObject>);
  if (object.class !== 'relation') return;
  const now = store.relation(object.id) as Relation;
  if (!now.columns.some((column) => withoutRole(column.acl, role))) return;
  store.alter(now, {
    columns: now.columns.map((column) => ({ ...column, acl: withoutRole(column.acl, role) ?? column.acl })),
  } as Partial<Relation>);
}

/** Whether default privileges say nothing but what holds without them. */
function isPlain({ version }: Context['store'], { namespace, objectType, role }: DefaultPrivileges, acl: AccessList): boolean {
  const kind = (Object.keys(DEFAULT_TYPE) as Grantable[]).find((candidate) => DEFAULT_TYPE[candidate] === objectType) ?? 'table';
  return sameList(acl, namespace === 0 ? defaultList(kind, role, version) : []);
}

export function alterDefaultPrivileges(context: Context, change: AlterDefaultPrivileges): void {
  const { session } = context;
  const owners = change.roles.length > 0 ? change.roles.map((role) => resolveRole(context, role)) : [session.user];
  const grantees = change.to.map((role) => resolveRole(context, role, true));
  const kind: Grantable = change.objectKind;
  if (change.schemas.length > 0 && (kind === 'schema' || kind === 'large object'))
    refuse('0LP01', `cannot use IN SCHEMA clause when using GRANT/REVOKE ON ${kind === 'schema' ? 'SCHEMAS' : 'LARGE OBJECTS'}`, {
      at: change.at,
    });
  const privileges = wanted(context, change.privileges, kind, change.at);
  for (const owner of owners) {
    if (!hasPrivilegesOf(context.store, session.user, owner))
      refuse('42501', 'permission denied to change default privileges', { at: change.at });
    const namespaces = change.schemas.length > 0 ? change.schemas.map((name) => requireNamespace(context, name, change.at).id) : [0];
    for (const namespace of namespaces) setDefaults(context, change, owner, namespace, kind, privileges, grantees);
  }
}

function wanted({ store }: Context, privileges: readonly GrantedPrivilege[] | undefined, kind: Grantable, at: number): PrivilegeSet {
  const all = allOn(kind, store.version);
  if (!privileges) return all;
  let set = 0;
  for (const { name, columns } of privileges) {
    if (columns.length > 0) refuse('0LP01', 'default privileges cannot be set for columns', { at });
    const found = PRIVILEGES.find((privilege) => privilege === name.toUpperCase()) as Privilege | undefined;
    if (!found) refuse('42601', `unrecognized privilege type "${name}"`, { at });
    if ((all & bit(found)) === 0) refuse('0LP01', `invalid privilege type ${found} for ${kind === 'table' ? 'relation' : kind}`, { at });
    set |= bit(found);
  }
  return set;
}

function setDefaults(
  { store }: Context,
  change: AlterDefaultPrivileges,
  role: number,
  namespace: number,
  kind: Grantable,
  privileges: PrivilegeSet,
  grantees: readonly number[],
): void {
  const objectType = DEFAULT_TYPE[kind] as DefaultPrivileges['objectType'];
  const existing = defaultsFor(store, role, namespace, objectType);
  // Those of a schema only add to what holds everywhere, so they start from nothing.
  const start = namespace === 0 ? defaultList(kind, role, store.version) : [];
  let acl: AccessList = existing?.acl ?? start;
  for (const grantee of grantees) {
    acl = change.grant
      ? granted(acl, grantee, role, privileges, change.grantOption)
      : revoked(acl, grantee, role, privileges, change.grantOption, role, true);
  }
  if (sameList(acl, start)) {
    if (existing) store.remove(existing);
  } else if (existing) store.alter<DefaultPrivileges>(existing, { acl });
  else
    store.make<DefaultPrivileges>({
      class: 'default privileges',
      role,
      namespace,
      objectType,
      acl,
      depends: namespace === 0 ? [] : [{ on: namespace, type: 'auto' }],
    });
}
