/** Which roles call: those that the folder or the platform makes or grants to, but not those that keep house. */
import { BOOTSTRAP_SUPERUSER } from '../model/catalog/ids.ts';
import type { AccessList } from '../model/privilege.ts';
import type { Schema } from '../model/schema.ts';
import type { Regime } from '../tenancy/tenancy.ts';
import type { Caller } from './proof.ts';

export interface Callers {
  readonly callers: readonly Caller[];
  /** Nothing is granted to anyone: these are taken to have all privileges on tables. */
  readonly assumed: ReadonlySet<number>;
}

/** A role that is only assumed to exist. */
export const APPLICATION = -1;

export function callersOf(schema: Schema, regime: Regime, own: (id: number) => boolean): Callers {
  const granted = grantedRoles(schema, own);
  const named = policyRoles(schema, own);
  const isGranted = granted.size > 0;
  const found = new Map<number, Caller>();
  const add = (id: number, why: string, assumed = false): void => {
    const role = schema.role(id);
    if (!role || found.has(id) || !mayCall(role, regime)) return;
    found.set(id, { role: id, name: role.name, why, ...(assumed && { assumed: true as const }) });
  };
  for (const { role: name, why } of regime.callers) {
    const role = schema.roleNamed(name);
    if (role) add(role.id, why, !isGranted && named.has(role.id));
  }
  for (const role of schema.all('role')) if (own(role.id)) add(role.id, 'the folder makes it', !isGranted && named.has(role.id));
  for (const id of granted) add(id, 'privileges are granted to it');
  if (!isGranted) for (const id of named) add(id, 'policies name it, and nothing is granted to anyone', true);
  const assumed = new Set([...found.values()].flatMap((caller) => (caller.assumed ? [caller.role] : [])));
  if (!isGranted && assumed.size === 0 && [...schema.all('relation')].some((relation) => relation.rowSecurity && own(relation.id))) {
    found.set(APPLICATION, {
      role: APPLICATION,
      name: 'application',
      why: 'nothing is granted to anyone: a role with all privileges on tables is assumed',
      assumed: true,
    });
    assumed.add(APPLICATION);
  }
  return { callers: [...found.values()], assumed };
}

function mayCall(
  role: { readonly id: number; readonly name: string; readonly superuser: boolean; readonly bypassRowSecurity: boolean },
  regime: Regime,
): boolean {
  if (role.id === BOOTSTRAP_SUPERUSER || role.superuser || regime.serviceRoles.includes(role.name)) return false;
  return role.id >= 16384;
}

function grantees(acl: AccessList | null, owner: number): number[] {
  return (acl ?? [])
    .filter((item) => item.grantee !== owner && item.grantee !== 0 && item.grantee !== BOOTSTRAP_SUPERUSER)
    .map((item) => item.grantee);
}

/** Who has privileges on tables of the folder. */
function grantedRoles(schema: Schema, own: (id: number) => boolean): Set<number> {
  const found = new Set<number>();
  for (const relation of schema.all('relation')) {
    if (!own(relation.id) || relation.kind === 'index' || relation.kind === 'sequence') continue;
    for (const id of grantees(relation.acl, relation.owner)) found.add(id);
    for (const column of relation.columns) for (const id of grantees(column.acl, relation.owner)) found.add(id);
    if ((relation.acl ?? []).some((item) => item.grantee === 0)) found.add(0);
    if (relation.owner !== BOOTSTRAP_SUPERUSER) found.add(relation.owner);
  }
  for (const membership of schema.all('membership')) if (own(membership.id)) found.add(membership.member);
  for (const namespace of schema.all('namespace'))
    if (own(namespace.id) && namespace.owner !== BOOTSTRAP_SUPERUSER) found.add(namespace.owner);
  return found;
}

function policyRoles(schema: Schema, own: (id: number) => boolean): Set<number> {
  const found = new Set<number>();
  for (const policy of schema.all('policy')) if (own(policy.relation)) for (const id of policy.roles) if (id !== 0) found.add(id);
  return found;
}
