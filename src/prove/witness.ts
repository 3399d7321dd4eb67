/** A world that a search has found, in values: who calls, which rows there are, and what is done. */

import { STALE } from './call.ts';
import { relationIdentity } from './identity.ts';
import type { Act, Witness, WorldRow } from './proof.ts';
import type { EarlierDeed, Search } from './search.ts';
import { Values } from './values.ts';
import type { Row, Term } from './world.ts';

export interface Deed {
  readonly says: string;
  readonly kind: Act['kind'];
  readonly through: string;
  readonly as?: string;
  /** Columns that may be set. */
  readonly columns?: readonly number[];
  /** The row that is made, where that is not the one that is reached. */
  readonly row?: Row;
  /** How many arguments a call has. */
  readonly args?: number;
  /** By the name that a column of a row has where it is written through. */
  readonly nameOf?: (attribute: number) => string | undefined;
}

export function witnessOf(s: Search, deed: Deed): Witness | undefined {
  const { target, world, shop } = s;
  if (!target && deed.kind !== 'call') return undefined;
  const schema = shop.context.store;
  const values = new Values(s, schema);
  const real = target && world.real(target);
  // What the caller has made itself is not there before.
  const gained = new Set(s.deeds.flatMap((deed) => (deed.kind === 'update' ? [] : [world.real(deed.row)])));
  const rows = world.rows.filter((row) => !row.same && row.kind === 'stored' && !gained.has(row));
  const listed = rows.map(
    (row): WorldRow => ({ table: relationIdentity(schema, row.relation), row: values.row(row), target: row === real }),
  );
  const made = real?.kind === 'new' ? real : undefined;
  const act: Act = {
    kind: deed.kind,
    through: deed.through,
    ...(deed.as !== undefined && { as: deed.as }),
    ...(deed.row
      ? { values: values.row(deed.row) }
      : (deed.kind === 'insert' || deed.kind === 'update') && { values: set(s, values, deed, made) }),
    ...(deed.kind === 'call' && { args: s.args.slice(0, deed.args ?? 0).map((arg) => values.text(arg)) }),
    ...(s.deeds.length > 0 && { first: earlier(s.deeds, values) }),
  };
  const temporary = [...s.temporaryColumns.values()]
    .filter(({ relation }) => s.temporary.includes(relation.name))
    .map(({ relation, columns }) => ({ table: relationIdentity(schema, relation), row: values.columns(relation, columns) }));
  return {
    says: deed.says,
    context: contextOf(s, values),
    row: real ? values.row(real) : {},
    world: listed,
    act,
    ...(temporary.length > 0 && { temporary }),
    ...(world.nodes.some((node) => node.kind === 'apply' && node.of.startsWith(STALE)) && { planned: true as const }),
  };
}

/** What the caller did before, the first of it innermost. */
function earlier([deed, ...others]: readonly EarlierDeed[], values: Values): Act {
  const { kind, through, row, args } = deed as EarlierDeed;
  return {
    kind,
    through,
    ...(kind === 'call' ? { args: (args ?? []).map((arg) => values.text(arg)) } : { values: values.row(row) }),
    ...(others.length > 0 && { first: earlier(others, values) }),
  };
}

/** What the caller writes: the whole new row, or the columns that differ from the old one. */
function set(s: Search, values: Values, deed: Deed, made: Row | undefined): Record<string, string | null> {
  const { world } = s;
  const row = made ?? [...world.rows].reverse().find((one) => one.kind === 'new' && !one.same);
  if (!row) return {};
  const written: Record<string, string | null> = {};
  const old = world.rows.find((one) => one.kind === 'stored' && one.relation.id === row.relation.id && !one.same);
  for (const [attribute, term] of row.columns) {
    const column = row.relation.columns[attribute - 1];
    const name = deed.nameOf ? deed.nameOf(attribute) : column?.name;
    const before = deed.kind === 'update' ? old?.columns.get(attribute) : undefined;
    if (name === undefined || column?.generated || (before !== undefined && world.find(before) === world.find(term))) continue;
    written[name] = values.text(term, column?.type);
  }
  return deed.kind === 'update' && Object.keys(written).length === 0 ? untouched(s, values, deed, row, old) : written;
}

/** Nothing has to change: a column that nobody asks for is set, or one is set to what it is. */
function untouched(s: Search, values: Values, deed: Deed, row: Row, old: Row | undefined): Record<string, string | null> {
  const may = (deed.columns ?? []).flatMap((attribute) => {
    const column = row.relation.columns[attribute - 1];
    const name = deed.nameOf ? deed.nameOf(attribute) : column?.name;
    return column && name !== undefined && !column.generated && column.identity !== 'always' ? [{ attribute, column, name }] : [];
  });
  const keys = new Set(row.facts.keys.flat());
  const isAsked = (attribute: number): boolean => row.columns.has(attribute) || (old?.columns.has(attribute) ?? false);
  const free = may.find(({ attribute }) => !isAsked(attribute) && !keys.has(attribute));
  if (free) return { [free.name]: values.text(s.world.fresh(free.name), free.column.type) };
  const same = may.find(({ attribute }) => old?.columns.has(attribute));
  return same && old ? { [same.name]: values.text(s.world.column(old, same.attribute), same.column.type) } : {};
}

function contextOf(s: Search, values: Values): Record<string, string | null> {
  const context: Record<string, string | null> = {};
  const trees = new Map<string, Map<string, Term>>();
  for (const [term, node] of s.world.nodes.entries()) {
    if (node.kind !== 'context') continue;
    if (node.path.length === 0) {
      if (!trees.has(node.setting)) trees.set(node.setting, new Map());
      if (s.settings.get(node.setting) === 'set' || !s.settings.has(node.setting)) context[node.setting] = values.text(term);
    } else {
      const tree = trees.get(node.setting) ?? new Map<string, Term>();
      tree.set(node.path.join('\u0000'), term);
      trees.set(node.setting, tree);
    }
  }
  for (const [setting, tree] of trees) if (tree.size > 0) context[setting] = JSON.stringify(jsonOf(tree, values, s.caller.name));
  for (const [setting, state] of s.settings) {
    if (state === 'null') context[setting] = null;
    if (state === 'empty') context[setting] = '';
  }
  return context;
}

type Tree = { [key: string]: Tree | string | string[] };

function jsonOf(tree: ReadonlyMap<string, Term>, values: Values, role: string): Tree {
  const root: Tree = { role };
  for (const [path, term] of tree) {
    const text = values.json(term);
    if (text === null) continue;
    const steps = path.split('\u0000');
    let at = root;
    for (const step of steps.slice(0, -1)) {
      const next = at[step];
      if (typeof next === 'object' && !Array.isArray(next)) at = next;
      else {
        const made: Tree = {};
        at[step] = made;
        at = made;
      }
    }
    const last = steps.at(-1) as string;
    if (typeof at[last] !== 'object') at[last] = text;
  }
  return root;
}
