/** Policies (commands/policy.c): their expressions are bound now, and mean for ever what they mean now. */
import { CLAUSE } from '../bind/clause.ts';
import type { AlterPolicy, CreatePolicy, RoleName } from '../model/change.ts';
import type { Dependency, Policy, PolicyExpression, Relation } from '../model/objects.ts';
import { refuse } from '../model/refusal.ts';
import type { Name, Unbound } from '../model/unbound.ts';
import { bindCondition } from './bound.ts';
import type { Context } from './context.ts';
import { Needs } from './depend.ts';
import { clip } from './made-names.ts';
import { refuseCatalog, requireOwner, requireRelation, resolveRole } from './resolve.ts';

export function createPolicy(context: Context, change: CreatePolicy): void {
  const { store } = context;
  const { at, command } = change;
  if ((command === 'select' || command === 'delete') && change.check)
    refuse('42601', 'WITH CHECK cannot be applied to SELECT or DELETE', { at });
  if (command === 'insert' && change.using) refuse('42601', 'only WITH CHECK expression allowed for INSERT', { at });
  const roles = policyRoles(context, change.roles);
  const relation = policyTable(context, change.table);
  const using = change.using && policyExpression(context, relation, change.using);
  const check = change.check && policyExpression(context, relation, change.check);
  const name = clip(change.name);
  if (policyNamed(context, relation, name))
    refuse('42710', `policy "${name}" for table "${relation.name}" already exists`, { at, object: name });
  const made = store.make<Policy>({
    class: 'policy',
    name,
    relation: relation.id,
    command,
    permissive: change.permissive,
    roles,
    ...(using ? { using } : {}),
    ...(check ? { check } : {}),
    depends: policyNeeds(context, relation, using, check),
  });
  context.report('CREATE POLICY', made);
}

export function alterPolicy(context: Context, change: AlterPolicy): void {
  const { store } = context;
  const { at } = change;
  const roles = change.roles && policyRoles(context, change.roles);
  const relation = policyTable(context, change.table);
  const using = change.using && policyExpression(context, relation, change.using);
  const check = change.check && policyExpression(context, relation, change.check);
  const policy =
    policyNamed(context, relation, change.name) ??
    refuse('42704', `policy "${change.name}" for table "${relation.name}" does not exist`, { at, object: change.name });
  if ((policy.command === 'select' || policy.command === 'delete') && check)
    refuse('42601', 'only USING expression allowed for SELECT, DELETE', { at });
  if (policy.command === 'insert' && using) refuse('42601', 'only WITH CHECK expression allowed for INSERT', { at });
  const facts: Partial<Policy> = { ...(roles ? { roles } : {}), ...(using ? { using } : {}), ...(check ? { check } : {}) };
  const altered = store.alter(policy, { ...facts, depends: policyNeeds(context, relation, using ?? policy.using, check ?? policy.check) });
  context.report('ALTER POLICY', altered);
}

export const policyNamed = ({ store }: Context, relation: Relation, name: string): Policy | undefined =>
  store.listed('policy', 'policy', relation.id, name)[0];

export function policyTable(context: Context, name: Name): Relation {
  const relation = requireRelation(context, name);
  requireOwner(context, relation, 'table', relation.name, name.at);
  refuseCatalog(relation, name.at);
  if (relation.kind !== 'table' && relation.kind !== 'partitioned table')
    refuse('42809', `"${relation.name}" is not a table`, { at: name.at });
  return relation;
}

/** PUBLIC among the roles means everybody. */
function policyRoles(context: Context, names: readonly RoleName[]): number[] {
  if (names.length === 0 || names.some((name) => name.kind === 'public')) return [0];
  return names.map((name) => resolveRole(context, name));
}

function policyExpression(context: Context, relation: Relation, unbound: Unbound): PolicyExpression {
  const { expression, row } = bindCondition(context, relation, CLAUSE.policy, unbound, 'POLICY');
  return { expression, row, place: context.store.placeAt(unbound.at) };
}

function policyNeeds({ store }: Context, relation: Relation, ...expressions: readonly (PolicyExpression | undefined)[]): Dependency[] {
  const written = expressions.filter((e) => e !== undefined);
  const needs = new Needs(
    store,
    written.map((e) => e.row),
  );
  for (const { expression } of written) needs.expression(expression);
  return [{ on: relation.id, type: 'auto' }, ...needs.list()];
}
