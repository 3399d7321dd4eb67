/** What stands above a team that callers are members of: they belong to its organization, too. */
import type { Catalog } from './catalog.ts';
import { attributeOfKey, relationOfKey } from './value.ts';
import { type Case, CONTEXT, LINK, wordOf } from './weigh.ts';

/** A group that is called a tenant's, and that no row of a table which callers are linked to can be without, is linked as that table is. */
export function liftedOver(catalog: Catalog, cases: readonly Case[]): readonly Case[] {
  const linked = new Map<number, Case>();
  for (const one of cases)
    if (one.group.root !== undefined && one.strength === LINK && wordOf(one.group) !== 'always') linked.set(one.group.root, one);
  if (linked.size === 0 || cases.some(({ strength }) => strength >= CONTEXT)) return cases;
  return cases.map((one) => {
    if (wordOf(one.group) !== 'always' || one.strength === 0 || one.strength >= LINK) return one;
    const below = [...one.group.columns.keys()].flatMap((id) => {
      const inner = linked.get(relationOfKey(id));
      const column = catalog.column(relationOfKey(id), attributeOfKey(id));
      return inner && column?.notNull && inner.group.root !== one.group.root ? [inner] : [];
    });
    if (below.length === 0) return one;
    const enrols = new Set(below.flatMap(({ links, members }) => [...links.map(({ relation }) => relation), ...members]));
    return { ...one, strength: LINK, enrols };
  });
}
