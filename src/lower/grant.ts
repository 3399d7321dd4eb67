import type { AccessPriv, AlterDefaultPrivilegesStmt, GrantRoleStmt, GrantStmt } from 'libpg-query';
import type { AlterDefaultPrivileges, Grant, GrantedPrivilege, GrantRole } from '../model/change.ts';
import { type Context, NotModelled } from './context.ts';
import { roleName, roleNames, simpleName } from './name.ts';
import { all, items, type Node, strings } from './node.ts';
import { objectKind, objectName } from './object-name.ts';
import { element, optionValue } from './option.ts';

export function grant(node: GrantStmt, c: Context): Grant {
  const kind = objectKind(node.objtype);
  const [first] = all(node.privileges, 'AccessPriv');
  const everything = first && first.priv_name === undefined;
  return {
    kind: 'grant',
    grant: node.is_grant === true,
    objectKind: kind,
    target:
      node.targtype === 'ACL_TARGET_ALL_IN_SCHEMA'
        ? { kind: 'all in schema', schemas: strings(node.objects) }
        : { kind: 'objects', objects: (node.objects ?? []).map((object) => objectName(kind, object, c)) },
    ...(node.privileges && !everything && { privileges: privileges(node.privileges) }),
    ...(everything && { allColumns: strings(first.cols) }),
    to: roleNames(node.grantees, c),
    grantOption: node.grant_option === true,
    ...(node.grantor && { grantedBy: roleName(node.grantor, c) }),
    cascade: node.behavior === 'DROP_CASCADE',
    at: c.base,
  };
}

function privileges(nodes: readonly Node[] | undefined): readonly GrantedPrivilege[] {
  return all(nodes, 'AccessPriv').map(({ priv_name = '', cols }) => ({ name: priv_name, columns: strings(cols) }));
}

export function grantRole(node: GrantRoleStmt, c: Context): GrantRole {
  const said = (name: 'admin' | 'inherit' | 'set') => {
    const option = element(node.opt, name);
    // without a value the option is meant; REVOKE ... OPTION FOR has it false, and takes the option away
    return option && { [name]: node.is_grant ? optionValue(option.arg, c) !== false : true };
  };
  return {
    kind: 'grant role',
    grant: node.is_grant === true,
    roles: all(node.granted_roles, 'AccessPriv').map((role) => grantedRole(role, c)),
    to: roleNames(node.grantee_roles, c),
    options: { ...said('admin'), ...said('inherit'), ...said('set') },
    ...(node.grantor && { grantedBy: roleName(node.grantor, c) }),
    cascade: node.behavior === 'DROP_CASCADE',
    at: c.base,
  };
}

function grantedRole({ priv_name }: AccessPriv, c: Context): { readonly name: string; readonly at: number } {
  const { name, at } = simpleName(priv_name, c);
  return { name, at };
}

const DEFAULT_KINDS = ['table', 'sequence', 'function', 'type', 'schema', 'large object'] as const;

export function alterDefaultPrivileges({ options: given, action }: AlterDefaultPrivilegesStmt, c: Context): AlterDefaultPrivileges {
  const written = objectKind(action?.objtype);
  const kind = DEFAULT_KINDS.find((candidate) => candidate === written);
  if (!kind) throw new NotModelled(`ALTER DEFAULT PRIVILEGES on ${written}`);
  return {
    kind: 'alter default privileges',
    roles: roleNames(items(element(given, 'roles')?.arg), c),
    schemas: strings(items(element(given, 'schemas')?.arg)),
    grant: action?.is_grant === true,
    objectKind: kind,
    ...(action?.privileges && { privileges: privileges(action.privileges) }),
    to: roleNames(action?.grantees, c),
    grantOption: action?.grant_option === true,
    at: c.base,
  };
}
