/** Whose rows are whose: inferred from all that a schema says, or declared in the settings. */
import type { Relation } from '../model/objects.ts';
import type { Schema } from '../model/schema.ts';
import type { Settings } from '../settings/schema.ts';
import { type Axes, belongingsOf } from './belongings.ts';
import { type Callers, nameOfContext, readingsOf, settleReadings } from './callers.ts';
import { Catalog } from './catalog.ts';
import { contextOf } from './context.ts';
import { declaredIn } from './declared.ts';
import { evidenceOf } from './evidence.ts';
import { groupsOf } from './groups.ts';
import { linksOf } from './links.ts';
import { scopesOf } from './scopes.ts';
import type { Axis, BodyReader, Regime, Tenancy } from './tenancy.ts';
import { type Tenant, tenantsOf } from './tenants.ts';
import { type Users, usersOf } from './users.ts';
import { attributeOfKey, columnKey, relationOfKey } from './value.ts';
import { entityOf, nounOf, tenantWord } from './words.ts';

export interface Question {
  readonly schema: Schema;
  readonly settings: Settings['tenancy'] | undefined;
  readonly regime: Regime;
  readonly bodies: BodyReader;
  /** Made or altered by the folder, not by what stood there before it. */
  readonly own: (id: number) => boolean;
}

export function inferTenancy({ schema, settings, regime, bodies, own }: Question): Tenancy {
  const catalog = new Catalog(schema, own);
  const evidence = evidenceOf(schema, bodies, own);
  const declared = declaredIn(settings, catalog);
  const callers = readingsOf(evidence, regime, declared);
  const platform = (relation: Relation) => /^users?$/.test(relation.name) && schema.namespace(relation.namespace)?.name === 'auth';
  const users = usersOf(catalog, evidence, callers, declared.users, platform);
  const isUser = (relation: number, attribute: number) => users.columns.has(columnKey(relation, attribute));
  settleReadings(callers, evidence, isUser, catalog);
  const links = linksOf(catalog, evidence, callers, isUser);
  const compared = new Set([
    ...declared.tenants,
    ...evidence.toContext.flatMap(({ column: { relation, attribute, shape } }) =>
      shape === 'segment' ? [] : [columnKey(relation, attribute)],
    ),
    ...[...links.links.values()].flatMap(({ relation, tenant, targets }) => [columnKey(relation, tenant), ...targets.keys()]),
  ]);
  const groups = groupsOf(catalog, users, compared, declared);
  const tenants = tenantsOf(catalog, evidence, callers, users, groups, links, declared);

  const axes: Axes = {
    tenants: tenants.map((tenant) => {
      const { root, key } = tenant.group;
      const axis: Axis = {
        name: nameOfTenant(tenant, callers),
        kind: 'tenant',
        ...(root !== undefined && { root }),
        ...(key !== undefined && { key }),
      };
      return { axis, tenant };
    }),
    user: users.columns.size === 0 ? undefined : { name: 'user', kind: 'user', ...rootOf(users, catalog) },
    email:
      [...callers.values()].some(({ is }) => is === 'email') || links.own.some(({ caller }) => /mail/i.test(catalog.columnName(caller)))
        ? { name: 'email', kind: 'email' }
        : undefined,
    sessions: sessionsOf(callers, catalog),
  };
  const owned = belongingsOf(catalog, evidence, callers, users, links, axes);
  const used = new Set(catalog.tables.flatMap(({ id }) => (owned.get(id) ?? []).map(({ belonging }) => belonging.axis)));
  if (axes.user && evidence.toContext.some(({ key }) => callers.get(key)?.is === 'user')) used.add(axes.user);
  const parents = axes.user && used.has(axes.user) ? parentsOf(users, catalog) : [];
  const scopes = scopesOf({ catalog, evidence, users, links, regime, owned, compared, tenants: tenants.length > 0, declared }, parents);
  const all = [...axes.tenants.map(({ axis }) => axis), axes.user, ...axes.sessions.values(), axes.email].filter(
    (axis) => axis !== undefined,
  );
  return {
    axes: [...new Set(all)].filter((axis) => used.has(axis)),
    scopes,
    context: contextOf(callers, evidence, catalog, axes, regime, declared),
  };
}

/** Tables of users that are no business of the folder's. */
function parentsOf({ people }: Users, catalog: Catalog): readonly Relation[] {
  const own = new Set(catalog.tables.map(({ id }) => id));
  return [...people.keys()].flatMap((id) => {
    const relation = own.has(id) ? undefined : catalog.schema.relation(id);
    return relation ? [relation] : [];
  });
}

/** As its table or its columns are called; where those say nothing, as sessions call it. */
function nameOfTenant({ group, contexts }: Tenant, callers: Callers): string {
  const names = [...contexts].flatMap((key) => callers.get(key) ?? []).map(({ usage }) => entityOf(nameOfContext(usage)));
  const named =
    group.root === undefined && tenantWord(group.entity) === 'never' ? names.find((name) => tenantWord(name) !== 'never') : undefined;
  return nounOf(named ?? group.entity);
}

function sessionsOf(callers: Callers, catalog: Catalog): ReadonlyMap<string, Axis> {
  const axes = new Map<string, Axis>();
  for (const [key, { session }] of callers) {
    if (!session) continue;
    const known = [...axes.values()].find((axis) => axis.root === session.relation && axis.key === session.attribute);
    axes.set(
      key,
      known ?? {
        name: nounOf(entityOf(catalog.schema.relation(session.relation)?.name ?? '')),
        kind: 'user',
        root: session.relation,
        key: session.attribute,
      },
    );
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
    for (
      let reference = catalog.reference(relation, attribute), steps = 0;
      reference && steps < 8;
      steps++, reference = catalog.reference(relation, attribute)
    )
      [relation, attribute] = [reference.parent, reference.parentAttributes[0] as number];
    if (people.get(relation) === attribute) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  }
  const [root = [...people.keys()][0]] = [...counts].sort(([, a], [, b]) => b - a).map(([relation]) => relation);
  const key = root === undefined ? undefined : people.get(root);
  return root === undefined || key === undefined ? {} : { root, key };
}
