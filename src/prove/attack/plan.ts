/** What an attack needs, worked out before anything of it is written. */
import type { Relation } from '../../model/objects.ts';
import type { Axis, Tenancy } from '../../tenancy/index.ts';
import type { Act, Witness } from '../proof.ts';
import { tablesLike } from './effect.ts';
import { Planned, type PlannedRow } from './planned.ts';
import type { Shop } from './statement.ts';
import { materializedUnder, throughOf } from './through.ts';

export interface Attack {
  readonly shop: Shop;
  readonly tenancy: Tenancy;
  readonly witness: Witness;
  /** Who attacks. */
  readonly role: string;
  readonly rows: readonly PlannedRow[];
  readonly targets: readonly PlannedRow[];
  /** What each act asks to be stored. */
  readonly asked: ReadonlyMap<Act, PlannedRow>;
  /** The acts in their order; the last is what reaches the row. */
  readonly acts: readonly Act[];
  /** Materialized views that have to be filled again. */
  readonly refreshed: readonly Relation[];
}

export function planAttack(shop: Shop, tenancy: Tenancy, witness: Witness, role: string): Attack {
  const { schema, named, rights } = shop;
  const { world, act } = witness;
  const planned = new Planned(schema, tenancy);
  for (const { table, row, target } of world) {
    const relation = named.relation(table);
    if (relation) planned.add(relation, row, target, 'given');
  }
  const acts: Act[] = [];
  for (let at: Act | undefined = act; at; at = at.first) acts.unshift(at);
  const asked = new Map<Act, PlannedRow>();
  for (const one of acts) {
    const row = rowAsked(shop, planned, one);
    if (row) asked.set(one, row);
  }
  // Where only a row is removed, keys that point at others would be in the way; PostgreSQL follows the keys of every row that this transaction has made.
  const followsAll = act.kind !== 'delete' || acts.length > 1;
  if (act.kind === 'call') for (const table of tablesLike(schema, tenancy, witness.row)) planned.add(table, witness.row, false, 'changed');
  for (const one of acts) for (const [axis, text] of ownersNamed(shop, tenancy, one)) planned.addOwner(axis, text);
  planned.complete((row, column) => {
    const one = [...asked].find(([, other]) => other === row)?.[0];
    const relation = one && named.relation(one.through);
    if (!relation || column.identity === 'always') return false;
    const name = throughOf(schema, relation).nameOf(column.attribute);
    const shown = relation.columns.find((other) => other.name === name && !other.dropped);
    return shown !== undefined && rights.may(relation, shown, 'INSERT');
  }, followsAll);
  const stored = planned.rows.filter(({ origin }) => origin === 'given' || origin === 'made');
  const reads = named.relation(act.through);
  return {
    shop,
    tenancy,
    witness,
    role,
    rows: stored.filter(({ target }) => !target),
    targets: stored.filter(({ target }) => target),
    asked,
    acts,
    refreshed: reads ? materializedUnder(schema, reads) : [],
  };
}

/** Arguments that may be keys of tenants or users: what a function writes for its caller has to find them. */
function ownersNamed({ schema, named }: Shop, { axes }: Tenancy, { kind, through, args }: Act): [Axis, string][] {
  const routine = kind === 'call' ? named.routine(through) : undefined;
  return (args ?? []).flatMap((text, i) => {
    const type = routine?.inputs[i];
    const alike = axes.filter(({ root, key }) => key !== undefined && schema.relation(root ?? 0)?.columns[key - 1]?.type === type);
    return text === null || alike.length === 0 ? [] : alike.map((axis): [Axis, string] => [axis, text]);
  });
}

/** The row of the table under whatever the act names. */
function rowAsked({ schema, named }: Shop, planned: Planned, { kind, through, values }: Act): PlannedRow | undefined {
  const relation = named.relation(through);
  if (!relation || (kind !== 'insert' && kind !== 'update')) return undefined;
  const { base, nameOf } = throughOf(schema, relation);
  const given = base.columns.flatMap((column) => {
    const value = values?.[nameOf(column.attribute) ?? ''];
    return value === undefined ? [] : [[column.name, value] as const];
  });
  return planned.add(base, Object.fromEntries(given), false, kind === 'insert' ? 'asked' : 'changed');
}
