import { deparse } from '../../model/deparse/expression.ts';
import type { Policy, PolicyExpression, Relation } from '../../model/objects.ts';
import type { Schema } from '../../model/schema.ts';
import { type Entry, entry } from './entry.ts';
import { namespaceName, roleName, sorted } from './place.ts';
import { readsOf } from './reads.ts';

export function policies(schema: Schema): Entry[] {
  const listed = [...schema.all('policy')].flatMap((policy) => {
    const table = schema.relation(policy.relation);
    return table && table.extension === undefined ? [{ policy, table }] : [];
  });
  return sorted(
    listed,
    ({ table }) => namespaceName(schema, table.namespace),
    ({ table }) => table.name,
    ({ policy }) => policy.name,
  ).map(({ policy, table }) => policyEntry(schema, policy, table));
}

function policyEntry(schema: Schema, policy: Policy, table: Relation): Entry {
  return entry({
    schema: namespaceName(schema, table.namespace),
    table: table.name,
    name: policy.name,
    permissive: policy.permissive,
    cmd: policy.command,
    roles: sorted(
      policy.roles.map((role) => (role === 0 ? 'public' : roleName(schema, role))),
      (role) => role,
    ),
    qual: policyText(schema, table, policy.using),
    withCheck: policyText(schema, table, policy.check),
    reads: readsOf(schema, policy.depends),
    comment: policy.comment,
  });
}

export const policyText = (schema: Schema, table: Relation, stored: PolicyExpression | undefined): string | undefined =>
  stored && deparse(schema, stored.expression, new Map([[stored.row.id, table]]));
