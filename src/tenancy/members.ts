/** Tables that say which users belong to which tenants. */
import type { Relation } from '../model/objects.ts';
import type { Ground } from './scopes.ts';
import { columnKey } from './value.ts';
import type { Way } from './ways.ts';
import { entityOf, namesMaker, namesMembership, namesPeople } from './words.ts';

/**
 * Policies get from the caller to other tables' tenants by it; or it has a row for each user, and is called after people or
 * policies go by no table; or it is called so, and names a user who cannot be missing.
 */
export function linksUsers({ catalog, users, links, owned, tenants, declared }: Ground, relation: Relation, tenant: number): boolean {
  const isGuided = tenants.some(({ columns, guides }) => guides.size > 0 && columns.has(columnKey(relation.id, tenant)));
  const isPerson = users.people.has(relation.id) && (!isGuided || namesPeople(relation.name));
  if (declared.members.has(relation.id) || isPerson || links.links.get(columnKey(relation.id, tenant))?.guards) return true;
  if (!namesMembership(relation.name, entityOf(catalog.columnName({ relation: relation.id, attribute: tenant })))) return false;
  const isUser = (attribute: number) =>
    users.accounts.has(columnKey(relation.id, attribute)) ||
    (owned.get(relation.id) ?? []).some(({ belonging }) => belonging.axis.kind === 'user' && belonging.attribute === attribute);
  return catalog.columns(relation).some(({ attribute, name, notNull }) => notNull && !namesMaker(name) && isUser(attribute));
}

/** Its rows name a user and, by the way given, something of a tenant's: it is called so, or has one row for each user, or for both. */
export function enrolsUsers({ catalog, users, tenants }: Ground, relation: Relation, { belonging: { attributes } }: Way): boolean {
  const [attribute, ...others] = attributes;
  if (attribute === undefined || others.length > 0 || !tenants.some(({ enrols }) => enrols.has(relation.id))) return false;
  if (users.people.has(relation.id) || namesMembership(relation.name, entityOf(catalog.columnName({ relation: relation.id, attribute }))))
    return true;
  const isUser = (one: number) => users.columns.has(columnKey(relation.id, one)) || users.accounts.has(columnKey(relation.id, one));
  return catalog.uniques(relation.id).some((set) => set.some(isUser) && set.every((one) => one === attribute || isUser(one)));
}
