/** Rows that callers come to by way of their memberships: a team's organization, a branch's dealership. */
import type { Catalog } from './catalog.ts';
import type { Evidence } from './evidence.ts';
import { type ColumnValue, columnKey } from './value.ts';

/** A row of `relation`, found by its key from rows that name the caller, is asked for its `tenant`. */
export interface Passage {
  readonly relation: number;
  readonly tenant: number;
  /** The columns that are compared with it. */
  readonly targets: Map<number, ColumnValue>;
  /** The tables whose rows name the caller. */
  readonly members: Set<number>;
}

interface Passages {
  /** By the tenant's column. */
  readonly passages: ReadonlyMap<number, Passage>;
  /** Columns that are compared with those of rows that callers come to. */
  readonly compared: readonly { readonly column: ColumnValue; readonly caller: ColumnValue }[];
}

/** More steps than these lead nowhere that is the caller's. */
const MOST_STEPS = 8;

/** `naming` are the ranges whose rows name the caller. */
export function passagesOf(
  catalog: Catalog,
  { rows, toColumn }: Evidence,
  naming: ReadonlySet<number>,
  isUser: (relation: number, attribute: number) => boolean,
): Passages {
  const both = toColumn.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]).filter(([a, b]) => a.range !== b.range);
  const isKey = ({ relation, attribute }: ColumnValue) => catalog.isKey(relation, attribute);
  const leadsOn = ({ relation, attribute, shape }: ColumnValue) => shape === 'whole' && !isUser(relation, attribute);
  /** Ranges that are come to, and the tables that name the caller on the way there. */
  const reached = new Map<number, ReadonlySet<number>>();
  for (let step = 0, more = true; more && step < MOST_STEPS; step++) {
    more = false;
    for (const [from, to] of both) {
      if (to.range === 0 || rows.has(to.range) || naming.has(to.range) || reached.has(to.range)) continue;
      const members = naming.has(from.range) ? new Set([from.relation]) : reached.get(from.range);
      if (!members || isKey(from) || !isKey(to) || !leadsOn(from) || !leadsOn(to)) continue;
      reached.set(to.range, members);
      more = true;
    }
  }
  const passages = new Map<number, Passage>();
  const compared: { column: ColumnValue; caller: ColumnValue }[] = [];
  for (const [from, to] of both) {
    const members = reached.get(from.range);
    if (!members || isKey(from) || !leadsOn(from) || naming.has(to.range)) continue;
    compared.push({ column: to, caller: from });
    const key = columnKey(from.relation, from.attribute);
    const passage = passages.get(key) ?? { relation: from.relation, tenant: from.attribute, targets: new Map(), members: new Set() };
    passage.targets.set(columnKey(to.relation, to.attribute), to);
    for (const member of members) passage.members.add(member);
    passages.set(key, passage);
  }
  return { passages, compared };
}
