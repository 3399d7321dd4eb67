/** Roles: made, altered, dropped, granted to each other (user.c). */

import { BOOTSTRAP_SUPERUSER } from '../../model/catalog/ids.ts';
import type { AlterRole, AlterRoleSettings, CreateRole, DropRoles, GrantRole, RoleAttributes, RoleName } from '../../model/change.ts';
import type { DatabaseObject, Membership, Role, RoleSettings } from '../../model/objects.ts';
import type { AccessList } from '../../model/privilege.ts';
import { refuse } from '../../model/refusal.ts';
import type { Context } from '../context.ts';
import { describe } from '../drop/describe.ts';
import { clip } from '../made-names.ts';
import { requireRole, resolveRole } from '../resolve.ts';
import { settingText } from '../setting-text.ts';
import { settingValue } from '../setting-value.ts';
import { FIRST_USER_ID } from '../store.ts';
import { hasPrivilegesOf, isMemberOf, isSuperuser, membershipsOf } from './membership.ts';

export function createRole(context: Context, change: CreateRole): void {
  const { store, session } = context;
  const { at } = change;
  const name = clip(change.name);
  if (['public', 'none'].includes(name) || name.startsWith('pg_')) refuse('42939', `role name "${name}" is reserved`, { at });
  mayManage(context, change.attributes, at);
  if (store.roleNamed(name)) refuse('42710', `role "${name}" already exists`, { at, object: name });
  const { attributes } = change;
  const role = store.make<Role>({
    class: 'role',
    name,
    superuser: attributes.superuser ?? false,
    bypassRowSecurity: attributes.bypassRowSecurity ?? false,
    createRole: attributes.createRole ?? false,
    createDatabase: attributes.createDatabase ?? false,
    login: attributes.login ?? false,
    replication: attributes.replication ?? false,
    inherit: attributes.inherit ?? true,
    depends: [],
  });
  for (const into of change.inRoles) join(context, resolveRole(context, into), role.id, {}, at);
  for (const member of change.members) join(context, role.id, resolveRole(context, member), {}, at);
  for (const member of change.adminMembers) join(context, role.id, resolveRole(context, member), { admin: true }, at);
  // From 16 on, whoever may create roles administers those they made.
  if (store.version >= 16 && !isSuperuser(store, session.user))
    join(context, role.id, session.user, { admin: true, inherit: false, set: false }, at);
}

function mayManage({ store, session }: Context, attributes: RoleAttributes, at: number): void {
  const role = store.role(session.user);
  if (role?.superuser) return;
  if (attributes.superuser)
    refuse('42501', 'permission denied to create role', {
      at,
      detail: 'Only roles with the SUPERUSER attribute may create roles with the SUPERUSER attribute.',
    });
  if (!role?.createRole) refuse('42501', 'permission denied to create role', { at });
  if (attributes.bypassRowSecurity && !role.bypassRowSecurity) refuse('42501', 'permission denied to create role', { at });
}

export function alterRole(context: Context, change: AlterRole): void {
  const { store, session } = context;
  const role = store.role(resolveRole(context, change.role)) as Role;
  const self = store.role(session.user);
  if (!self?.superuser && !(self?.createRole && !role.superuser)) {
    if (role.id !== session.user || Object.keys(change.attributes).length > 0)
      refuse('42501', 'permission denied to alter role', { at: change.at });
  }
  if (Object.keys(change.attributes).length > 0) store.alter<Role>(role, change.attributes);
  for (const member of change.members?.roles ?? []) {
    const id = resolveRole(context, member);
    if (change.members?.add) join(context, role.id, id, {}, change.at);
    else leave(context, role.id, id);
  }
}

function join({ store, session }: Context, role: number, member: number, options: GrantRole['options'], at: number): void {
  if (isMemberOf(store, role, member) && !isSuperuser(store, role))
    refuse('0LP01', `role "${store.role(member)?.name}" is a member of role "${store.role(role)?.name}"`, { at });
  if (role === member) refuse('0LP01', `role "${store.role(role)?.name}" is a member of role "${store.role(role)?.name}"`, { at });
  const existing = membershipsOf(store, member).find((membership) => membership.role === role);
  const inherit = options.inherit ?? existing?.inherit ?? store.role(member)?.inherit ?? true;
  const facts = { admin: options.admin ?? existing?.admin ?? false, inherit, set: options.set ?? existing?.set ?? true };
  if (existing) store.alter<Membership>(existing, facts);
  else store.make<Membership>({ class: 'membership', role, member, grantor: session.user, ...facts, depends: [] });
}

function leave({ store }: Context, role: number, member: number): void {
  for (const membership of membershipsOf(store, member)) if (membership.role === role) store.remove(membership);
}

export function grantRole(context: Context, change: GrantRole): void {
  const { store, session } = context;
  for (const written of change.roles) {
    const role = requireRole(store, written.name, written.at);
    if (!isSuperuser(store, session.user)) requireAdmin(context, role, change.at);
    if (change.grantedBy) requireGrantor(context, role, resolveRole(context, change.grantedBy), change.at);
    for (const to of change.to) {
      const member = resolveRole(context, to);
      if (change.grant) {
        join(context, role.id, member, change.options, change.at);
        continue;
      }
      const existing = membershipsOf(store, member).find((membership) => membership.role === role.id);
      if (!existing) continue;
      if (change.options.admin !== undefined) store.alter<Membership>(existing, { admin: false });
      else if (change.options.inherit !== undefined) store.alter<Membership>(existing, { inherit: false });
      else if (change.options.set !== undefined) store.alter<Membership>(existing, { set: false });
      else store.remove(existing);
    }
  }
}

/** GRANTED BY: from 16 on the grantor must hold the ADMIN OPTION (check_role_grantor). */
function requireGrantor({ store, session }: Context, role: Role, grantor: number, at: number): void {
  if (store.version < 16) return;
  const says = `permission denied to grant privileges as role "${store.role(grantor)?.name}"`;
  if (!hasPrivilegesOf(store, session.user, grantor)) refuse('42501', says, { at });
  const admin = membershipsOf(store, grantor).some((membership) => membership.role === role.id && membership.admin);
  if (grantor !== BOOTSTRAP_SUPERUSER && !admin) refuse('42501', says, { at });
}

function requireAdmin({ store, session }: Context, role: Role, at: number): void {
  const self = store.role(session.user);
  if (!role.superuser && self?.createRole && store.version < 16) return;
  if (membershipsOf(store, session.user).some((membership) => membership.role === role.id && membership.admin)) return;
  refuse('42501', store.version < 16 ? `must have admin option on role "${role.name}"` : `permission denied to grant role "${role.name}"`, {
    at,
  });
}

export function dropRoles(context: Context, change: DropRoles): void {
  const { store, session } = context;
  for (const written of change.roles) {
    if (written.kind !== 'named') refuse('22023', 'cannot use special role specifier in DROP ROLE', { at: written.at });
    const role = store.roleNamed(written.name);
    if (!role) {
      if (change.ifExists) continue;
      refuse('42704', `role "${written.name}" does not exist`, { at: written.at, object: written.name });
    }
    if (role.id === session.user) refuse('55006', 'current user cannot be dropped', { at: written.at });
    if (role.id === session.sessionUser) refuse('55006', 'session user cannot be dropped', { at: written.at });
    if (!isSuperuser(store, session.user)) requireMayDrop(context, role, written.at);
    if (role.id < FIRST_USER_ID)
      refuse('2BP01', `cannot drop role ${role.name} because it is required by the database system`, { at: written.at });
    const users = usersOf(context, role.id);
    if (users.length > 0)
      refuse('2BP01', `role "${role.name}" cannot be dropped because some objects depend on it`, {
        at: written.at,
        object: role.name,
        detail: users.slice(0, 20).join('\n'),
      });
    for (const membership of store.all('membership'))
      if (membership.role === role.id || membership.member === role.id) store.remove(membership);
    for (const settings of store.all('role settings')) if (settings.role === role.id) store.remove(settings);
    store.remove(role);
  }
}

function requireMayDrop({ store, session }: Context, role: Role, at: number): void {
  const self = store.role(session.user);
  if (!self?.createRole) refuse('42501', 'permission denied to drop role', { at });
  if (role.superuser) refuse('42501', 'permission denied to drop role', { at });
  const admin = membershipsOf(store, session.user).some((membership) => membership.role === role.id && membership.admin);
  if (store.version >= 16 && !admin) refuse('42501', 'permission denied to drop role', { at });
}

/** What belongs to a role, or names it: each in the way of its drop. */
function usersOf(context: Context, role: number): string[] {
  const { store } = context;
  const found: string[] = [];
  for (const object of everything(store)) {
    if ('owner' in object && object.owner === role && !isInner(object)) found.push(`owner of ${describe(context, { object })}`);
    const acl = 'acl' in object ? (object.acl as AccessList | null) : null;
    if (acl?.some((item) => item.grantee === role)) found.push(`privileges for ${describe(context, { object })}`);
    if (object.class === 'relation')
      for (const column of object.columns)
        if (column.acl?.some((item) => item.grantee === role))
          found.push(`privileges for ${describe(context, { object, column: column.attribute })}`);
    if (object.class === 'policy' && object.roles.includes(role)) found.push(`target of ${describe(context, { object })}`);
    if (object.class === 'default privileges' && object.role === role) found.push('default privileges');
  }
  return found;
}

const isInner = (object: DatabaseObject): boolean =>
  object.depends.some((dependency) => dependency.type === 'internal') || object.extension !== undefined;

const OWNED = [
  'namespace',
  'relation',
  'type',
  'routine',
  'policy',
  'operator',
  'operator class',
  'operator family',
  'collation',
  'conversion',
  'text search',
  'event trigger',
  'publication',
  'subscription',
  'foreign data wrapper',
  'server',
  'statistics',
  'extension',
  'default privileges',
  'language',
] as const;

export function* everything(store: Context['store']): Iterable<DatabaseObject> {
  for (const objectClass of OWNED) yield* store.all(objectClass);
}

/** ALTER ROLE ... SET, ALTER DATABASE ... SET: for sessions that start later. */
export function alterRoleSettings(context: Context, change: AlterRoleSettings): void {
  const { store, session } = context;
  const { setting } = change;
  const role = change.role ? resolveRole(context, change.role as RoleName) : 0;
  const database = change.role === undefined && change.database !== undefined;
  if (setting.action !== 'reset all' && !setting.name.includes('.') && !session.isKnown(setting.name.toLowerCase()))
    refuse('42704', `unrecognized configuration parameter "${setting.name}"`, { at: setting.at, object: setting.name });
  const existing = store.listed('role settings', 'role settings', role, database ? 'database' : 'role')[0];
  const settings: Record<string, string> = { ...existing?.settings };
  if (setting.action === 'reset all') for (const key of Object.keys(settings)) delete settings[key];
  else if (setting.action === 'set') settings[setting.name.toLowerCase()] = settingValue(setting.name.toLowerCase(), settingText(setting));
  else if (setting.action === 'from current') settings[setting.name.toLowerCase()] = session.setting(setting.name) ?? '';
  else delete settings[setting.name.toLowerCase()];
  if (existing) store.alter<RoleSettings>(existing, { settings });
  else store.make<RoleSettings>({ class: 'role settings', role, database, settings, depends: [] });
}
