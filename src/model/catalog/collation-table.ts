/** Collations. Those of locales differ by machine, so every name that has a locale's form is taken for one. */
import type { Collation } from '../objects.ts';
import { PG_CATALOG } from './ids.ts';
import { owned, type Reading } from './member.ts';

export interface CollationTable {
  byId(id: number): Collation | undefined;
  named(name: string): Collation | undefined;
  all(): readonly Collation[];
}

const LOCALE =
  /^(?:[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?(?:-[a-z0-9]+)*-x-icu|[a-z]{2,3}_[A-Z]{2}(?:\.utf8|\.UTF-8)?(?:@[a-z]+)?|C\.(?:utf8|UTF-8))$/;

/** No server hands out ids this close to the first of a user's objects. */
const FIRST_LOCALE = 15_000;

export function collationTable(
  listed: readonly { readonly id: number; readonly name: string; readonly deterministic: boolean }[],
  reading: Reading,
): CollationTable {
  const byId = new Map<number, Collation>();
  const byName = new Map<string, Collation>();
  const add = (id: number, name: string, deterministic: boolean): Collation => {
    const collation: Collation = { class: 'collation', id, namespace: PG_CATALOG, name, ...owned(reading), deterministic };
    byId.set(id, collation);
    byName.set(name, collation);
    return collation;
  };
  for (const { id, name, deterministic } of listed) add(id, name, deterministic);
  let next = FIRST_LOCALE;
  return {
    byId: (id) => byId.get(id),
    named: (name) => byName.get(name) ?? (LOCALE.test(name) ? add(next++, name, true) : undefined),
    all: () => [...byId.values()],
  };
}
