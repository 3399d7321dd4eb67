/** Tables without an owner of their own: whose their parents' rows are, theirs are. */
import type { Relation } from '../model/objects.ts';
import type { Catalog, Reference } from './catalog.ts';
import type { Ground } from './scopes.ts';
import type { Belonging, Scope } from './tenancy.ts';
import { columnKey } from './value.ts';
import { entityOf } from './words.ts';

type Through = Extract<Belonging, { how: 'through' }>;

interface Path {
  readonly belonging: Through;
  readonly why: string;
  /** How well it says so: a key that cannot be empty, one that can, a mere name. */
  readonly rank: number;
}

export function pathsOf(ground: Ground, relations: readonly Relation[], scopes: ReadonlyMap<number, Scope>): ReadonlyMap<number, Scope> {
  const found = new Map<number, Scope>();
  const waiting = relations.filter((relation) => !scopes.has(relation.id));
  const paths = new Map(waiting.map((relation) => [relation.id, candidates(ground, relation)]));
  const scopeOf = (relation: number) => scopes.get(relation) ?? found.get(relation);
  // The better ways are followed to their end before the next best are tried.
  for (let worst = 0; worst <= 3; worst++)
    for (let more = true; more; ) {
      more = false;
      for (const relation of waiting) {
        if (found.has(relation.id)) continue;
        const good = (paths.get(relation.id) ?? []).filter(
          ({ belonging, rank }) => rank <= worst && belonging.parent !== relation.id && owns(scopeOf(belonging.parent)),
        );
        const first = good[0];
        if (!first) continue;
        const best = good.filter(({ rank }) => rank === Math.min(...good.map((one) => one.rank)));
        const users = (ground.owned.get(relation.id) ?? []).map(({ belonging }) => belonging);
        found.set(relation.id, {
          kind: 'through',
          belongs: [...best.map(({ belonging }) => belonging), ...users],
          why: first.why,
          sure: first.rank < 2,
        });
        more = true;
      }
    }
  return found;
}

const owns = (scope: Scope | undefined): boolean => scope !== undefined && scope.kind !== 'none' && scope.kind !== 'undecided';

function candidates(ground: Ground, relation: Relation): Path[] {
  const { catalog, evidence } = ground;
  const paths: Path[] = catalog.references(relation.id).map((reference) => ofReference(catalog, relation, reference));
  const known = new Set(paths.flatMap(({ belonging }) => (belonging.attributes.length === 1 ? [belonging.attributes[0]] : [])));
  for (const [a, b] of evidence.toColumn)
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      if (from.relation !== relation.id || to.relation === relation.id || known.has(from.attribute)) continue;
      if (
        from.shape !== 'whole' ||
        to.shape !== 'whole' ||
        !catalog.isKey(to.relation, to.attribute) ||
        ground.users.columns.has(columnKey(to.relation, to.attribute))
      )
        continue;
      if (catalog.isKey(relation.id, from.attribute) && !evidence.rows.has(from.range)) continue;
      known.add(from.attribute);
      const name = catalog.columnName(from);
      paths.push(
        path(
          [from.attribute],
          to.relation,
          [to.attribute],
          `${name} is compared with ${catalog.columnName(to)} of ${catalog.nameOf(to.relation)}`,
          1,
        ),
      );
    }
  for (const column of catalog.columns(relation)) {
    if (known.has(column.attribute) || !/_?(?:id|uuid|ref)$/i.test(column.name) || catalog.isKey(relation.id, column.attribute)) continue;
    const parent = byName(ground, relation, entityOf(column.name));
    const key = parent && catalog.key(parent.id);
    if (!parent || key === undefined || catalog.column(parent.id, key)?.type !== column.type) continue;
    paths.push(path([column.attribute], parent.id, [key], `${column.name} is called after ${catalog.nameOf(parent.id)}`, 3));
  }
  return paths.sort((a, b) => a.rank - b.rank);
}

function ofReference(catalog: Catalog, relation: Relation, { attributes, parent, parentAttributes, cascades }: Reference): Path {
  const names = attributes.map((attribute) => catalog.columnName({ relation: relation.id, attribute })).join(', ');
  const notNull = attributes.every((attribute) => catalog.column(relation.id, attribute)?.notNull);
  return path(attributes, parent, parentAttributes, `${names} references ${catalog.nameOf(parent)}`, notNull ? 0 : cascades ? 2 : 3);
}

const path = (attributes: readonly number[], parent: number, parentAttributes: readonly number[], why: string, rank: number): Path => ({
  belonging: { how: 'through', attributes, parent, parentAttributes },
  why,
  rank,
});

const tables = new WeakMap<Catalog, ReadonlyMap<string, readonly Relation[]>>();

function byName({ catalog }: Ground, child: Relation, entity: string): Relation | undefined {
  let known = tables.get(catalog);
  if (!known) {
    const made = new Map<string, Relation[]>();
    for (const relation of catalog.tables) made.set(entityOf(relation.name), [...(made.get(entityOf(relation.name)) ?? []), relation]);
    known = made;
    tables.set(catalog, known);
  }
  const same = (known.get(entity) ?? []).filter((relation) => relation.id !== child.id);
  return same.find((relation) => relation.namespace === child.namespace) ?? same[0];
}
