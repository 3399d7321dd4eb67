/** The row that an attack is about: another tenant's, nobody's, or one of the caller's own. */
import type { Next, Search } from './search.ts';
import type { Owner, Row, Term } from './world.ts';

/** Lets the row be whose the search asks for. */
export function beTheirs(s: Search, row: Row, next: Next): boolean {
  const { world, leave } = s;
  return s.try(() => {
    if (!world.ground(row, true)) return false;
    const owners = ownersOf(s, row);
    const [main] = owners;
    if (!main) return true;
    if (leave.owner === 'own') return true;
    // To found a tenant touches nobody's rows.
    if (row.isInserted && s.shop.tenancy.scopes.get(row.relation.id)?.kind === 'root') return false;
    const tenants = owners.filter(({ belonging }) => belonging.axis.kind === 'tenant');
    if (leave.owner === 'nobody') return isNobodys(s, row, owners, tenants);
    const must = tenants.length > 0 ? tenants : [main];
    if (!must.every(({ belonging, term }) => world.setNotNull(term) && world.setTheirs(term, belonging.axis) && isSomebody(s, term)))
      return false;
    if (row.kind === 'new' && tenants.length > 0) return true;
    return owners.every((owner) => must.includes(owner) || world.setTheirs(owner.term, owner.belonging.axis));
  }, next);
}

/** No tenant is named, or where there are none no user at all. */
function isNobodys(s: Search, row: Row, owners: readonly Owner[], tenants: readonly Owner[]): boolean {
  const { world } = s;
  const none = tenants.length > 0 ? tenants : owners;
  if (!none.every((owner) => owner.row === row && world.setNull(owner.term))) return false;
  return owners.every((owner) => none.includes(owner) || world.setTheirs(owner.term, owner.belonging.axis));
}

/** Nobody's key is empty. */
const isSomebody = (s: Search, term: Term): boolean => s.world.differ(term, s.world.constant(''));

/** What a new row says of itself comes before what its parents say. */
function ownersOf(s: Search, row: Row): Owner[] {
  const owners = s.world.ownersOf(row);
  if (row.kind !== 'new') return owners;
  const own = owners.filter((owner) => owner.row === row);
  return own.some(({ belonging }) => belonging.axis.kind === 'tenant') || owners.every(({ belonging }) => belonging.axis.kind !== 'tenant')
    ? own.length > 0
      ? own
      : owners
    : owners;
}

/** Lets the row be the caller's, on the axis of tenants where there is one. */
export function beMine(s: Search, row: Row, next: Next): boolean {
  const { world } = s;
  return s.try(() => {
    if (!world.ground(row, true)) return false;
    const owners = world.ownersOf(row);
    const tenants = owners.filter(({ belonging }) => belonging.axis.kind === 'tenant');
    return (tenants.length > 0 ? tenants : owners.slice(0, 1)).every(({ belonging, term }) => world.setMine(term, belonging.axis));
  }, next);
}

/** The row says that the caller is one of another tenant's. */
export function linkToTheirs(s: Search, row: Row, attribute: number, next: Next): boolean {
  const { world } = s;
  return s.try(() => {
    if (!world.ground(row, true)) return false;
    const owners = world.ownersOf(row);
    const person = owners.find((owner) => owner.row === row && owner.belonging.attribute === attribute);
    const tenants = owners.filter(({ belonging }) => belonging.axis.kind === 'tenant');
    if (!person || tenants.length === 0) return false;
    return (
      world.setNotNull(person.term) &&
      world.setMine(person.term, person.belonging.axis) &&
      tenants.every(({ belonging, term }) => world.setNotNull(term) && world.setTheirs(term, belonging.axis))
    );
  }, next);
}
