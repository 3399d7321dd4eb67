/** What rows are divided by: tenants of one kind or more, users, and what stands for a user. */
import { type Callers, nameOfContext } from './callers.ts';
import type { Catalog } from './catalog.ts';
import type { Links } from './links.ts';
import type { Axis } from './tenancy.ts';
import type { Tenant } from './tenants.ts';
import type { Users } from './users.ts';
import { attributeOfKey, relationOfKey } from './value.ts';
import { entityOf, namesEmail, nounOf, tenantWord } from './words.ts';

export interface Axes {
  readonly tenants: readonly { readonly axis: Axis; readonly tenant: Tenant }[];
  readonly user: Axis | undefined;
  readonly email: Axis | undefined;
  /** By the settings that name a session, whose row names the user. */
  readonly sessions: ReadonlyMap<string, Axis>;
}

export function axesOf(catalog: Catalog, callers: Callers, users: Users, links: Links, tenants: readonly Tenant[]): Axes {
  const hasEmail =
    [...callers.values()].some(({ is }) => is === 'email') || links.own.some(({ caller }) => namesEmail(catalog.columnName(caller)));
  return {
    tenants: tenants.map((tenant) => ({ axis: axisOf(tenant, callers), tenant })),
    user: users.columns.size === 0 ? undefined : { name: 'user', kind: 'user', ...rootOf(users, catalog) },
    email: hasEmail ? { name: 'email', kind: 'email' } : undefined,
    sessions: sessionsOf(callers, catalog),
  };
}

export const allAxes = ({ tenants, user, email, sessions }: Axes): readonly Axis[] => [
  ...new Set([...tenants.map(({ axis }) => axis), user, ...sessions.values(), email].filter((axis) => axis !== undefined)),
];

/** Called as its table or its columns are; where those say nothing, as sessions call it. */
function axisOf({ group: { entity, root, key }, contexts }: Tenant, callers: Callers): Axis {
  const names = [...contexts].flatMap((context) => callers.get(context) ?? []).map(({ usage }) => entityOf(nameOfContext(usage)));
  const named = root === undefined && tenantWord(entity) === 'never' ? names.find((name) => tenantWord(name) !== 'never') : undefined;
  return { name: nounOf(named ?? entity), kind: 'tenant', ...(root !== undefined && key !== undefined && { root, key }) };
}

function sessionsOf(callers: Callers, catalog: Catalog): ReadonlyMap<string, Axis> {
  const axes = new Map<string, Axis>();
  for (const [context, { session }] of callers) {
    if (!session) continue;
    const { relation: root, attribute: key } = session;
    const known = [...axes.values()].find((axis) => axis.root === root && axis.key === key);
    axes.set(context, known ?? { name: nounOf(entityOf(catalog.schema.relation(root)?.name ?? '')), kind: 'user', root, key });
  }
  return axes;
}

/** The table of users that most columns of the folder's tables lead to. */
function rootOf({ people, columns }: Users, catalog: Catalog): { readonly root?: number; readonly key?: number } {
  const own = new Set(catalog.tables.map(({ id }) => id));
  const counts = new Map<number, number>();
  for (const id of columns.keys()) {
    if (!own.has(relationOfKey(id))) continue;
    let [relation, attribute] = [relationOfKey(id), attributeOfKey(id)];
    for (let steps = 0; steps < 8; steps++) {
      const reference = catalog.reference(relation, attribute);
      if (!reference) break;
      [relation, attribute] = [reference.parent, reference.parentAttributes[0] as number];
    }
    if (people.get(relation) === attribute) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  }
  const [root = [...people.keys()][0]] = [...counts].sort(([, a], [, b]) => b - a).map(([relation]) => relation);
  const key = root === undefined ? undefined : people.get(root);
  return root === undefined || key === undefined ? {} : { root, key };
}
