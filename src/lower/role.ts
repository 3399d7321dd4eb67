import type {
  AlterDatabaseSetStmt,
  AlterRoleSetStmt,
  AlterRoleStmt,
  CreateRoleStmt,
  DropOwnedStmt,
  DropRoleStmt,
  ReassignOwnedStmt,
} from 'libpg-query';
import type {
  AlterRole,
  AlterRoleSettings,
  CreateRole,
  DropOwned,
  DropRoles,
  ReassignOwned,
  RoleAttributes,
  RoleName,
} from '../model/change.ts';
import { type Context, FormRefused, type Mutable, place } from './context.ts';
import { roleName, roleNames } from './name.ts';
import { all, items, type Node } from './node.ts';
import { element, optionValue } from './option.ts';
import { setting } from './setting.ts';

export function createRole({ stmt_type, role = '', options }: CreateRoleStmt, c: Context): CreateRole {
  // CREATE USER is CREATE ROLE ... LOGIN
  const login = stmt_type === 'ROLESTMT_USER' && { login: true };
  return {
    kind: 'create role',
    name: role,
    attributes: { ...login, ...attributes(options, c) },
    inRoles: roles(options, 'addroleto', c),
    members: roles(options, 'rolemembers', c),
    adminMembers: roles(options, 'adminmembers', c),
    at: c.base,
  };
}

/** ADD and DROP USER of a group come as an action of 1 or -1. */
export function alterRole({ role, options, action }: AlterRoleStmt, c: Context): AlterRole {
  const members = element(options, 'rolemembers') && { add: action !== -1, roles: roles(options, 'rolemembers', c) };
  return { kind: 'alter role', role: roleName(role, c), attributes: attributes(options, c), ...(members && { members }), at: c.base };
}

const ATTRIBUTES: Readonly<Record<string, keyof RoleAttributes>> = {
  superuser: 'superuser',
  bypassrls: 'bypassRowSecurity',
  createrole: 'createRole',
  createdb: 'createDatabase',
  canlogin: 'login',
  isreplication: 'replication',
  inherit: 'inherit',
};

/** Passwords, limits and dates say nothing of who may do what. */
function attributes(nodes: readonly Node[] | undefined, c: Context): RoleAttributes {
  const said: Mutable<RoleAttributes> = {};
  const seen = new Set<string>();
  for (const { defname = '', arg, location } of all(nodes, 'DefElem')) {
    if (seen.has(defname)) throw new FormRefused('42601', 'conflicting or redundant options', place(c, location));
    seen.add(defname);
    const attribute = ATTRIBUTES[defname];
    if (attribute) said[attribute] = optionValue(arg, c) === true;
  }
  return said;
}

function roles(nodes: readonly Node[] | undefined, name: string, c: Context): readonly RoleName[] {
  return roleNames(items(element(nodes, name)?.arg), c);
}

export function alterRoleSettings({ role, database, setstmt }: AlterRoleSetStmt, c: Context): AlterRoleSettings {
  return {
    kind: 'alter role settings',
    ...(role && { role: roleName(role, c) }),
    ...(database !== undefined && { database }),
    setting: setting(setstmt, c),
    at: c.base,
  };
}

export function alterDatabaseSettings({ dbname = '', setstmt }: AlterDatabaseSetStmt, c: Context): AlterRoleSettings {
  return { kind: 'alter role settings', database: dbname, setting: setting(setstmt, c), at: c.base };
}

export function dropRoles({ roles: named, missing_ok }: DropRoleStmt, c: Context): DropRoles {
  return { kind: 'drop roles', roles: roleNames(named, c), ifExists: missing_ok === true, at: c.base };
}

export function reassignOwned({ roles: named, newrole }: ReassignOwnedStmt, c: Context): ReassignOwned {
  return { kind: 'reassign owned', roles: roleNames(named, c), to: roleName(newrole, c), at: c.base };
}

export function dropOwned({ roles: named, behavior }: DropOwnedStmt, c: Context): DropOwned {
  return { kind: 'drop owned', roles: roleNames(named, c), cascade: behavior === 'DROP_CASCADE', at: c.base };
}
