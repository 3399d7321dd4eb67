/** Tables without an owner of their own: whose their parents' rows are, theirs are. */
import type { Relation } from '../model/objects.ts';
import { enrolsUsers } from './members.ts';
import { isReferenceData } from './reference-data.ts';
import { type Ground, ownedOf } from './scopes.ts';
import type { Scope } from './tenancy.ts';
import { COMPARED, FAIR, MUST, type Way, WEAK, waysIn } from './ways.ts';

/**
 * The parents of the tables that have no owner of their own. A table that only users own is a tenant's, too, where a
 * parent that it must have is.
 */
export function pathsOf(ground: Ground, relations: readonly Relation[], scopes: ReadonlyMap<number, Scope>): ReadonlyMap<number, Scope> {
  const enrols = new Set(ground.tenants.flatMap((tenant) => [...tenant.enrols]));
  const open = relations.filter(({ id }) => {
    const scope = scopes.get(id);
    return !scope || (scope.kind === 'owner' && (enrols.has(id) || (ground.tenants.length > 0 && !ground.users.people.has(id))));
  });
  const tenants = new Set(relations.flatMap(({ id }) => (isTenants(scopes.get(id)) ? [id] : [])));
  const journey: Journey = { ways: waysIn(ground, open), scopes, tenants, found: new Map() };
  const ofTenants = ({ belonging }: Way) => tenants.has(belonging.parent);
  // The better ways are followed to their end before the next best are tried.
  for (const worst of [MUST, COMPARED]) follow(journey, open, (way) => way.rank <= worst && ofTenants(way));
  const ownerless = open.filter(({ id }) => !scopes.has(id));
  const isGood = (way: Way, relation: Relation) =>
    leads(journey, way.belonging.parent) && (way.rank <= COMPARED || !isReferenceData(ground, relation));
  for (const worst of [MUST, COMPARED, FAIR, WEAK])
    follow(journey, ownerless, (way, relation) => way.rank <= worst && isGood(way, relation));
  return new Map(open.flatMap((relation) => scopeOf(ground, journey, relation)));
}

interface Journey {
  readonly ways: ReadonlyMap<number, readonly Way[]>;
  /** Of the tables that have an owner of their own. */
  readonly scopes: ReadonlyMap<number, Scope>;
  /** Tables that belong to tenants, as far as is known by now. */
  readonly tenants: Set<number>;
  readonly found: Map<number, Step>;
}

/** By which way a table was reached, and how many are before it on the way. */
interface Step {
  readonly way: Way;
  readonly level: number;
}

function scopeOf(ground: Ground, journey: Journey, relation: Relation): [number, Scope][] {
  const step = journey.found.get(relation.id);
  if (!step) return [];
  const parents = (journey.ways.get(relation.id) ?? [])
    .filter((way) => isBeside(journey, relation.id, step, way))
    .map(({ belonging }) => belonging);
  const own = journey.scopes.get(relation.id)?.belongs ?? ownedOf(ground, relation).map(({ belonging }) => belonging);
  const { rank, sure, why } = step.way;
  const scope = { belongs: [...parents, ...own], sure: rank <= COMPARED || sure };
  return [
    [
      relation.id,
      enrolsUsers(ground, relation, step.way)
        ? { kind: 'members', ...scope, why: `it links users to tenants: ${why}` }
        : { kind: 'through', ...scope, why },
    ],
  ];
}

/** From tables that are reached to those that reference them, nearest first. */
function follow({ ways, found, tenants }: Journey, open: readonly Relation[], isGood: (way: Way, relation: Relation) => boolean): void {
  const children = new Map<number, Relation[]>();
  for (const relation of open)
    for (const { belonging } of ways.get(relation.id) ?? []) {
      const list = children.get(belonging.parent);
      if (list) list.push(relation);
      else children.set(belonging.parent, [relation]);
    }
  const queue = [...open];
  for (const relation of queue) {
    if (found.has(relation.id)) continue;
    const way = (ways.get(relation.id) ?? []).find((one) => isGood(one, relation));
    if (!way) continue;
    found.set(relation.id, { way, level: (found.get(way.belonging.parent)?.level ?? 0) + 1 });
    if (tenants.has(way.belonging.parent)) tenants.add(relation.id);
    queue.push(...(children.get(relation.id) ?? []));
  }
}

/** Another way that says as much as the one that was taken, and does not lead back. */
function isBeside({ ways, scopes, tenants, found }: Journey, id: number, step: Step, way: Way): boolean {
  if (way === step.way) return true;
  const { parent } = way.belonging;
  if (way.rank !== step.way.rank || (tenants.has(step.way.belonging.parent) && !tenants.has(parent))) return false;
  const level = found.get(parent)?.level;
  if (level === undefined) return isOwned(scopes.get(parent));
  return level <= step.level && !(ways.get(parent) ?? []).some(({ belonging }) => belonging.parent === id);
}

const leads = ({ found, scopes }: Journey, id: number): boolean => found.has(id) || isOwned(scopes.get(id));

const isTenants = (scope: Scope | undefined): boolean =>
  scope?.belongs.some((one) => one.how !== 'through' && one.axis.kind === 'tenant') === true;

const isOwned = (scope: Scope | undefined): boolean => scope !== undefined && scope.kind !== 'none' && scope.kind !== 'undecided';
