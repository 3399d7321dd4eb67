import type { AlterPolicyStmt, CreatePolicyStmt } from 'libpg-query';
import type { AlterPolicy, CreatePolicy, PolicyCommand } from '../model/change.ts';
import type { Context } from './context.ts';
import { expression } from './expression.ts';
import { relationName, roleNames } from './name.ts';

export function createPolicy(node: CreatePolicyStmt, c: Context): CreatePolicy {
  return {
    kind: 'create policy',
    name: node.policy_name ?? '',
    table: relationName(node.table, c),
    command: (node.cmd_name ?? 'all') as PolicyCommand,
    permissive: node.permissive === true,
    roles: roleNames(node.roles, c),
    ...expressions(node, c),
    at: c.base,
  };
}

export function alterPolicy(node: AlterPolicyStmt, c: Context): AlterPolicy {
  return {
    kind: 'alter policy',
    name: node.policy_name ?? '',
    table: relationName(node.table, c),
    ...(node.roles && { roles: roleNames(node.roles, c) }),
    ...expressions(node, c),
    at: c.base,
  };
}

function expressions({ qual, with_check }: CreatePolicyStmt | AlterPolicyStmt, c: Context): Pick<AlterPolicy, 'using' | 'check'> {
  return { ...(qual && { using: expression(qual, c) }), ...(with_check && { check: expression(with_check, c) }) };
}
