/** Rows that are found by who calls, and what of them is then compared with other tables: how policies get from a user to a tenant. */
import { type Callers, namesCaller } from './callers.ts';
import type { Catalog } from './catalog.ts';
import type { Evidence } from './evidence.ts';
import { type Passage, passagesOf } from './passages.ts';
import type { Users } from './users.ts';
import { type ColumnValue, columnKey } from './value.ts';

/** A row of `relation` that names the caller in `user` is asked for its `tenant`, which other rows are then compared with. */
export interface Link {
  readonly relation: number;
  readonly user: number;
  readonly tenant: number;
  /** The columns that are compared with it. */
  readonly targets: Map<number, ColumnValue>;
  /** One of them is a column of a row that a policy is asked about. */
  guards: boolean;
}

export interface Links {
  /** By the tenant's column. */
  readonly links: ReadonlyMap<number, Link>;
  /** By the tenant's column, too. */
  readonly passages: ReadonlyMap<number, Passage>;
  /** Columns by which policies go from a row to a parent that names the caller. */
  readonly upwards: ReadonlySet<number>;
  /** Columns that are compared with the caller's own, of a row found by who calls: the caller's address, read from their profile. */
  readonly own: readonly { readonly column: ColumnValue; readonly caller: ColumnValue }[];
}

export function linksOf(catalog: Catalog, evidence: Evidence, callers: Callers, users: Users): Links {
  const isUser = (relation: number, attribute: number) => {
    const key = columnKey(relation, attribute);
    return users.columns.has(key) || users.accounts.has(key);
  };
  const found = new Map<number, Set<number>>();
  const add = ({ range, attribute, shape }: ColumnValue): boolean => {
    if (range === 0 || evidence.rows.has(range) || shape === 'segment') return false;
    const attributes = found.get(range) ?? new Set();
    if (attributes.has(attribute)) return false;
    found.set(range, attributes.add(attribute));
    return true;
  };
  for (const { column, key } of evidence.toContext) if (namesCaller(callers, key)) add(column);
  const isCaller = ({ range, relation, attribute }: ColumnValue): boolean => found.has(range) && isUser(relation, attribute);
  for (let round = 0, more = true; more && round < 8; round++) {
    more = false;
    for (const [a, b] of evidence.toColumn) {
      if (a.range === b.range) continue;
      if (isCaller(a) && isUser(b.relation, b.attribute)) more = add(b) || more;
      if (isCaller(b) && isUser(a.relation, a.attribute)) more = add(a) || more;
    }
  }
  const links = new Map<number, Link>();
  const upwards = new Set<number>();
  const own: { column: ColumnValue; caller: ColumnValue }[] = [];
  const see = (from: ColumnValue, to: ColumnValue): void => {
    const naming = found.get(from.range);
    if (!naming || from.range === to.range) return;
    own.push({ column: to, caller: from });
    if (naming.has(from.attribute) || isUser(from.relation, from.attribute)) return;
    if (catalog.isKey(from.relation, from.attribute)) {
      if (evidence.rows.has(to.range)) upwards.add(columnKey(to.relation, to.attribute));
      return;
    }
    const key = columnKey(from.relation, from.attribute);
    const link = links.get(key) ?? {
      relation: from.relation,
      user: [...naming][0] as number,
      tenant: from.attribute,
      targets: new Map(),
      guards: false,
    };
    link.targets.set(columnKey(to.relation, to.attribute), to);
    link.guards ||= evidence.rows.has(to.range);
    links.set(key, link);
  };
  for (const [a, b] of evidence.toColumn) {
    see(a, b);
    see(b, a);
  }
  const { passages, compared } = passagesOf(catalog, evidence, new Set(found.keys()), isUser);
  return { links, passages, upwards, own: [...own, ...compared] };
}
