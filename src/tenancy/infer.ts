/** Whose rows are whose: inferred from all that a schema says, or declared in the settings. */
import type { Relation } from '../model/objects.ts';
import type { Schema } from '../model/schema.ts';
import type { Settings } from '../settings/schema.ts';
import { allAxes, axesOf } from './axes.ts';
import { belongingsOf } from './belongings.ts';
import { type Callers, callersOf, settleCallers } from './callers.ts';
import { Catalog } from './catalog.ts';
import { contextOf } from './context.ts';
import { type Declared, declaredIn } from './declared.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { groupsOf } from './groups.ts';
import { type Links, linksOf } from './links.ts';
import { scopesOf } from './scopes.ts';
import type { BodyReader, Regime, Tenancy } from './tenancy.ts';
import { tenantsOf } from './tenants.ts';
import { type Users, usersOf } from './users.ts';
import { columnKey } from './value.ts';

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
  const declared = declaredIn(settings, catalog);
  const evidence = evidenceOf(schema, bodies, own);
  const callers = callersOf(evidence, regime, declared);
  const users = usersOf(catalog, evidence, callers, declared.users);
  settleCallers(callers, evidence, users, catalog);
  const links = linksOf(catalog, evidence, callers, users);
  const compared = comparedColumns(evidence, callers, links, declared);
  const groups = groupsOf(catalog, users, compared, declared);
  const tenants = tenantsOf(catalog, evidence, callers, users, groups, links, compared, declared);
  const axes = axesOf(catalog, callers, users, links, tenants);
  const owned = belongingsOf(catalog, evidence, callers, users, links, axes);

  const used = new Set(catalog.tables.flatMap(({ id }) => (owned.get(id) ?? []).map(({ belonging }) => belonging.axis)));
  if (axes.user && evidence.toContext.some(({ key }) => callers.get(key)?.is === 'user')) used.add(axes.user);
  const parents = axes.user && used.has(axes.user) ? parentsOf(users, catalog) : [];
  const known = allAxes(axes).filter((axis) => used.has(axis));
  const scopes = scopesOf({ catalog, evidence, users, links, regime, owned, compared, tenants, axes: known, declared }, parents);
  const named = [...scopes.values()].flatMap(({ belongs }) => belongs.flatMap((one) => (one.how === 'through' ? [] : [one.axis])));
  return {
    axes: [...new Set([...known, ...named.filter(({ kind }) => kind === 'tenant')])],
    scopes,
    context: contextOf(callers, evidence, catalog, axes, regime, declared),
    flags: declared.flags,
  };
}

/** Columns that are compared with who calls or with what is known of them, and those that the settings call tenants. */
function comparedColumns(
  { toContext }: Evidence,
  callers: Callers,
  { links, passages }: Links,
  { tenants }: Declared,
): ReadonlySet<number> {
  const found = new Set(tenants);
  for (const { column, key, stored } of toContext) {
    const reading = callers.get(key);
    if (column.shape !== 'segment' && (!stored || (reading?.is === 'tenant' && reading.certain)))
      found.add(columnKey(column.relation, column.attribute));
  }
  for (const { relation, tenant, targets } of [...links.values(), ...passages.values()])
    for (const id of [columnKey(relation, tenant), ...targets.keys()]) found.add(id);
  return found;
}

/** Tables of users that are no business of the folder's. */
function parentsOf({ people }: Users, catalog: Catalog): readonly Relation[] {
  const own = new Set(catalog.tables.map(({ id }) => id));
  return [...people.keys()].flatMap((id) => {
    const relation = own.has(id) ? undefined : catalog.schema.relation(id);
    return relation ? [relation] : [];
  });
}
