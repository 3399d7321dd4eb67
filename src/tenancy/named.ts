/** Tables that would be nobody's, since callers may read all of them, but have a column that is called after a tenant. */
import type { Column, Relation } from '../model/objects.ts';
import { elementType, namesKey } from './groups.ts';
import { isBookkeeping, isReferenceData } from './reference-data.ts';
import type { Ground } from './scopes.ts';
import type { Axis, Scope } from './tenancy.ts';
import { attributeOfKey, columnKey, relationOfKey } from './value.ts';
import { bareTenantWord, entityOf, indefinite, nounOf, tellsOwner, tenantWord, wordsOf } from './words.ts';

/** Where row security is in use and the settings do not say what tenants are, such a name is believed. */
export function namedTenants(
  ground: Ground,
  relations: readonly Relation[],
  known: ReadonlyMap<number, Scope>,
): ReadonlyMap<number, Scope> {
  const { catalog, declared, axes } = ground;
  const found = new Map<number, Scope>();
  const isDeclared = declared.roots.size + declared.tenants.size > 0;
  if (isDeclared || !catalog.tables.some(({ id, rowSecurity }) => rowSecurity || catalog.schema.policiesOf(id).length > 0)) return found;
  const compared = new Set(
    [...ground.compared].map((id) => catalog.columnName({ relation: relationOfKey(id), attribute: attributeOfKey(id) })),
  );
  const named = new Map(axes.flatMap((axis) => (axis.kind === 'tenant' ? [[axis.name, axis] as const] : [])));
  const roots = new Map<string, Relation[]>();
  for (const table of catalog.tables) roots.set(entityOf(table.name), [...(roots.get(entityOf(table.name)) ?? []), table]);
  for (const relation of relations) {
    if (known.has(relation.id) || isBookkeeping(catalog, relation) || !isReferenceData(ground, relation)) continue;
    const columns = catalog.columns(relation).filter((column) => mayHold(ground, relation, column));
    const strong = columns.find(({ name }) => bareTenantWord(entityOf(name)) === 'always');
    const column =
      strong ?? columns.find(({ name }) => isSigned(ground, relation, name, roots.get(entityOf(name)) ?? [], compared.has(name)));
    if (!column) continue;
    const noun = nounOf(entityOf(column.name));
    const axis: Axis = named.get(noun) ?? { name: noun, kind: 'tenant' };
    named.set(noun, axis);
    const why = `${column.name} is called after ${indefinite(noun)}`;
    const belongs = [{ how: 'column' as const, axis, attribute: column.attribute }];
    found.set(relation.id, { kind: 'column', belongs, why, sure: strong !== undefined });
  }
  return found;
}

/** One tenant's key, and no user's, which other rows of the table may have, too. */
function mayHold({ catalog, users }: Ground, relation: Relation, { name, type, attribute }: Column): boolean {
  if (users.columns.has(columnKey(relation.id, attribute)) || catalog.isKey(relation.id, attribute)) return false;
  if (!namesKey(name) || elementType(catalog, type) !== type) return false;
  // An `organization` in a list of jobs is where somebody has worked.
  return wordsOf(name).length > 1 || nounOf(entityOf(name)) === 'tenant' || (type !== 25 && type !== 1043);
}

/** What may be a tenant is one if the table has row security, if there is a table of such, or if policies compare what is called so. */
function isSigned(ground: Ground, relation: Relation, name: string, roots: readonly Relation[], isCompared: boolean): boolean {
  const entity = entityOf(name);
  if (tenantWord(entity) !== 'often' || entity.includes('_') || !/(?:id|uuid)$/i.test(name)) return false;
  const others = roots.filter(({ id }) => id !== relation.id && !ground.users.people.has(id));
  // A list that everybody reads is no list of tenants.
  if (others.some((root) => isReferenceData(ground, root))) return false;
  return isCompared || others.length > 0 || (relation.rowSecurity && tellsOwner(entity));
}
