/** Tables that say which users belong to which tenants. */
import type { Relation } from '../model/objects.ts';
import type { Ground } from './scopes.ts';
import { columnKey } from './value.ts';
import { entityOf, namesMaker, namesMembership } from './words.ts';

/**
 * Policies get from the caller to other tables' tenants by it; or it has a row for each user; or it is called so, and names
 * a user who cannot be missing.
 */
export function linksUsers({ catalog, users, links, owned, declared }: Ground, relation: Relation, tenant: number): boolean {
  if (declared.members.has(relation.id) || users.people.has(relation.id) || links.links.get(columnKey(relation.id, tenant))?.guards)
    return true;
  if (!namesMembership(relation.name, entityOf(catalog.columnName({ relation: relation.id, attribute: tenant })))) return false;
  const isUser = (attribute: number) =>
    users.accounts.has(columnKey(relation.id, attribute)) ||
    (owned.get(relation.id) ?? []).some(({ belonging }) => belonging.axis.kind === 'user' && belonging.attribute === attribute);
  return catalog.columns(relation).some(({ attribute, name, notNull }) => notNull && !namesMaker(name) && isUser(attribute));
}
