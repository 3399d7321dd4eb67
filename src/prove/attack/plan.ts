/** What an attack needs, worked out before anything of it is written. */
import { TEXT } from '../../model/catalog/ids.ts';
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

export function planAttack(shop: Shop, tenancy: Tenancy, found: Witness, role: string): Attack {
  const { schema, named, rights } = shop;
  const planned = new Planned(schema, tenancy, anythingIn(found));
  const witness = fitted(shop, planned, found);
  const { world, act } = witness;
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
  for (const [axis, text] of whoCalls(tenancy, witness)) planned.addOwner(axis, text);
  planned.complete((row, column) => {
    if (row.origin === 'changed') return row.values.has(column.attribute);
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

/** The tenants and the user that the settings name. */
function whoCalls({ context }: Tenancy, { context: settings }: Witness): [Axis, string][] {
  return context.flatMap(({ setting, path, axis, list }) => {
    const text = valueAt(settings[setting] ?? null, path);
    return axis && !list && text !== undefined && text !== '' ? [[axis, text] as [Axis, string]] : [];
  });
}

function valueAt(text: string | null, path: readonly string[]): string | undefined {
  if (text === null || path.length === 0) return text ?? undefined;
  try {
    const found = path.reduce((at: unknown, key) => (at as Record<string, unknown> | null)?.[key], JSON.parse(text));
    return typeof found === 'string' ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Where any text would do, the witness has one of its own making. It means nothing, unless something else is equal to it. */
function anythingIn({ world, act, context, temporary }: Witness): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const [text] of JSON.stringify([world, act, context, temporary]).matchAll(/\bv\d+\b/g))
    counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set([...counts].flatMap(([text, count]) => (count === 1 ? [text] : [])));
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

/** With texts that are of the types of what they are given to. */
function fitted({ named }: Shop, planned: Planned, witness: Witness): Witness {
  const row = <Given extends Witness['row'] | undefined>(table: string, given: Given): Given => {
    const columns = named.relation(table)?.columns.filter((column) => !column.dropped);
    const taken = (name: string, text: string | null): string | null => {
      const column = columns?.find((one) => one.name === name);
      return column ? planned.fitting(column.type, column.modifier, text) : text;
    };
    return given && (Object.fromEntries(Object.entries(given).map(([name, text]) => [name, taken(name, text)])) as Given);
  };
  const act = (one: Act): Act => ({
    ...one,
    ...(one.values && { values: row(one.through, one.values) }),
    ...(one.args && { args: argsOf(one) }),
    ...(one.first && { first: act(one.first) }),
  });
  const argsOf = ({ through, args = [] }: Act) => {
    const inputs = named.routine(through)?.inputs ?? [];
    return args.map((text, i) => planned.fitting(inputs[i] ?? TEXT, -1, text));
  };
  const target = witness.world.find((one) => one.target)?.table ?? witness.act.through;
  return {
    ...witness,
    row: row(target, witness.row),
    world: witness.world.map((one) => ({ ...one, row: row(one.table, one.row) })),
    act: act(witness.act),
    ...(witness.temporary && { temporary: witness.temporary.map((one) => ({ ...one, row: row(one.table, one.row) })) }),
  };
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
