/** Views that PostgreSQL writes through: the table behind them, and what they ask of its rows. */
import type { Relation } from '../model/objects.ts';
import type { Actor } from './direct.ts';
import { isOn } from './open.ts';
import { type CallerFacts, type Next, type Search, type Shop, TRUE } from './search.ts';
import { truth } from './truth.ts';
import { deferred } from './value.ts';
import type { Row } from './world.ts';

export type WritePrivilege = 'INSERT' | 'UPDATE' | 'DELETE';

export interface Writable {
  readonly relation: Relation;
  /** Who reads the table. */
  readonly role: number;
  /** The views in between let it through. */
  readonly may: boolean;
  /** The table's attribute behind a column of the view. */
  readonly attribute: (n: number) => number | undefined;
  readonly holds: (s: Search, row: Row, role: number, user: number, next: Next) => boolean;
  readonly checks: boolean;
}

/** The table behind a simple view, through other simple views. */
export function writable(shop: Shop, view: Relation, reader: number, privilege: WritePrivilege, depth = 0): Writable | undefined {
  const query = view.view?.query;
  if (!query || depth > 10 || view.kind !== 'view') return undefined;
  const isSimple =
    query.from.length === 1 &&
    !query.setOperation &&
    !query.hasAggregates &&
    query.group.length === 0 &&
    query.distinct === false &&
    !query.limit &&
    !query.offset &&
    query.commonTables.length === 0;
  if (!isSimple) return undefined;
  const [item] = query.from;
  const range = item?.kind === 'range' ? query.ranges.find((one) => one.id === item.range) : undefined;
  const relation = range?.kind === 'relation' ? shop.context.store.relation(range.relation) : undefined;
  if (!range || !relation) return undefined;
  const targets = query.targets.filter((target) => !target.junk);
  const attribute = (n: number): number | undefined => {
    const value = targets[n - 1]?.value;
    return value?.kind === 'column' && value.range === range.id ? value.attribute : undefined;
  };
  const role = isOn(view.options.security_invoker) ? reader : view.owner;
  const holds = (s: Search, row: Row, as: number, user: number, next: Next): boolean =>
    query.where ? truth(s, query.where, s.top(as, { user, rows: new Map([[range.id, row]]) }), TRUE, next) : next();
  const checks = view.view?.checkOption !== undefined;
  if (!relation.view) return { relation, role, may: true, attribute, holds, checks };
  const inner = writable(shop, relation, role, privilege, depth + 1);
  if (!inner) return undefined;
  const may =
    privilege === 'DELETE' ? shop.access.may(role, relation, 'DELETE') : shop.access.columns(role, relation, privilege).length > 0;
  return {
    relation: inner.relation,
    role: inner.role,
    may: inner.may && may,
    attribute: (n) => {
      const own = attribute(n);
      return own === undefined ? undefined : inner.attribute(own);
    },
    // The outer view's condition is about columns of the inner view; those of the table stand for them.
    holds: (s, row, as, user, next) =>
      inner.holds(s, row, as, user, () => {
        if (!query.where) return next();
        const plain = s.top(as, { rows: new Map([[-1, row]]) });
        const column = (n: number) =>
          deferred(s, { kind: 'column', range: -1, attribute: inner.attribute(n) ?? 0, name: '', type: 0, modifier: -1, at: 0 }, plain);
        return truth(s, query.where, s.top(as, { user, rows: new Map([[range.id, { kind: 'derived', column }]]) }), TRUE, next);
      }),
    checks: checks || inner.checks,
  };
}

export const actorThrough = (chain: Writable, caller: CallerFacts, columns: readonly number[]): Actor => ({
  role: chain.role,
  user: caller.role,
  columns,
  filter: (s, row, next) => chain.holds(s, row, chain.role, caller.role, next),
  checks: chain.checks,
});

/** All that a caller can write a table as: itself, and through views. */
export function actorsOn(
  shop: Shop,
  views: readonly Relation[],
  relation: Relation,
  privilege: 'INSERT' | 'UPDATE',
  caller: CallerFacts,
): { readonly actor: Actor; readonly through: Relation }[] {
  const own = shop.access.columns(caller.role, relation, privilege);
  const found = own.length > 0 ? [{ actor: { role: caller.role, user: caller.role, columns: own }, through: relation }] : [];
  return [
    ...found,
    ...views.flatMap((view) => {
      const columns = shop.access.columns(caller.role, view, privilege);
      const chain = columns.length > 0 ? writable(shop, view, caller.role, privilege) : undefined;
      if (!chain?.may || chain.relation.id !== relation.id) return [];
      const mapped = columns.flatMap((attribute) => chain.attribute(attribute) ?? []);
      return mapped.length > 0 && shop.access.columns(chain.role, relation, privilege).length > 0
        ? [{ actor: actorThrough(chain, caller, mapped), through: view }]
        : [];
    }),
  ];
}
