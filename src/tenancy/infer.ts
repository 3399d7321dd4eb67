/** Whose rows are whose: inferred from all that a schema says, or declared in the settings. */
import type { Relation } from '../model/objects.ts';
import type { Schema } from '../model/schema.ts';
import type { Settings } from '../settings/schema.ts';
import { type Axes, belongingsOf } from './belongings.ts';
import { type Callers, readingsOf, settleReadings } from './callers.ts';
import { Catalog } from './catalog.ts';
import { contextOf } from './context.ts';
import { declaredIn } from './declared.ts';
import { evidenceOf } from './evidence.ts';
import { groupsOf } from './groups.ts';
import { linksOf } from './links.ts';
import { scopesOf } from './scopes.ts';
import type { Axis, BodyReader, Regime, Tenancy } from './tenancy.ts';
import { tenantsOf } from './tenants.ts';
import { usersOf } from './users.ts';
import { columnKey } from './value.ts';
import { entityOf, nounOf } from './words.ts';

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
    ...evidence.toContext.map(({ column }) => columnKey(column.relation, column.attribute)),
    ...[...links.links.values()].flatMap(({ relation, tenant, targets }) => [columnKey(relation, tenant), ...targets.keys()]),
  ]);
  const groups = groupsOf(catalog, users, compared, declared);
  const tenants = tenantsOf(catalog, evidence, callers, users, groups, links, declared);

  const axes: Axes = {
    tenants: tenants.map((tenant) => {
      const { root, key, entity } = tenant.group;
      const axis: Axis = { name: nounOf(entity), kind: 'tenant', ...(root !== undefined && { root }), ...(key !== undefined && { key }) };
      return { axis, tenant };
    }),
    user: users.columns.size === 0 ? undefined : { name: 'user', kind: 'user', ...rootOf(users.people, catalog) },
    email:
      [...callers.values()].some(({ is }) => is === 'email') || links.own.some(({ caller }) => /mail/i.test(catalog.columnName(caller)))
        ? { name: 'email', kind: 'email' }
        : undefined,
    sessions: sessionsOf(callers, catalog),
  };
  const owned = belongingsOf(catalog, evidence, callers, users, links, axes);
  const usedAxes = new Set([...owned.values()].flatMap((list) => list.map(({ belonging }) => belonging.axis)));
  const own_ = new Set(catalog.tables.map((relation) => relation.id));
  const parents = [...users.people.keys()].flatMap((id) => {
    const relation = schema.relation(id);
    return relation && !own_.has(id) ? [relation] : [];
  });
  const scopes = scopesOf({ catalog, evidence, users, links, regime, owned, compared, tenants: tenants.length > 0, declared }, parents);
  const all = [...axes.tenants.map(({ axis }) => axis), axes.user, ...axes.sessions.values(), axes.email].filter(
    (axis) => axis !== undefined,
  );
  return {
    axes: [...new Set(all)].filter((axis) => usedAxes.has(axis)),
    scopes,
    context: contextOf(callers, evidence, catalog, axes, regime, declared),
  };
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

/** The table of users that the others reference. */
function rootOf(people: ReadonlyMap<number, number>, catalog: Catalog): { readonly root?: number; readonly key?: number } {
  for (const [root, key] of people)
    if (!catalog.reference(root, key) || !people.has(catalog.reference(root, key)?.parent ?? 0)) return { root, key };
  return {};
}
