/** A world that a search has found, in values: who calls, which rows there are, and what is done. */
import {
  BOOL,
  DATE,
  FLOAT4,
  FLOAT8,
  INT2,
  INT4,
  INT8,
  JSON_TYPE,
  JSONB,
  NUMERIC,
  TIMESTAMP,
  TIMESTAMPTZ,
  UUID,
} from '../model/catalog/ids.ts';
import type { Relation } from '../model/objects.ts';
import type { Schema } from '../model/schema.ts';
import type { Axis } from '../tenancy/tenancy.ts';
import { typesOf } from './compare.ts';
import { relationIdentity } from './identity.ts';
import type { Act, Witness, WorldRow } from './proof.ts';
import { type EarlierDeed, isTerm, type Search, type Value } from './search.ts';
import type { Row, Term } from './world.ts';

export interface Deed {
  readonly says: string;
  readonly kind: Act['kind'];
  readonly through: string;
  readonly as?: string;
  /** Columns that may be set. */
  readonly columns?: readonly number[];
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
    ...((deed.kind === 'insert' || deed.kind === 'update') && { values: set(s, values, deed, made) }),
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

/** Values for the terms of a world: equal ones alike, all others different. */
class Values {
  readonly #s: Search;
  readonly #schema: Schema;
  readonly #known = new Map<Term, string | null>();

  constructor(s: Search, schema: Schema) {
    this.#s = s;
    this.#schema = schema;
    this.#order();
  }

  /** A number for each term, such that what is less has a lesser one. */
  readonly #numbers = new Map<Term, number>();

  #number(root: Term): number {
    return this.#numbers.get(root) ?? 1000 + root * 10;
  }

  #order(): void {
    const { world } = this.#s;
    const pairs = world.nodes.flatMap((node, at) => {
      const less = node.kind === 'apply' && node.of === '<' ? world.constantOf(at) : undefined;
      if (node.kind !== 'apply' || less === undefined) return [];
      const [left, right] = [world.find(node.args[0] as Term), world.find(node.args[1] as Term)];
      return world.constantOf(left) === undefined && world.constantOf(right) === undefined ? [{ left, right, less: less === 't' }] : [];
    });
    // As often as there are pairs: then the longest chain has been followed.
    for (const _ of pairs) {
      for (const { left, right, less } of pairs) {
        if (less && this.#number(left) >= this.#number(right)) this.#numbers.set(right, this.#number(left) + 1);
        if (!less && this.#number(left) < this.#number(right)) this.#numbers.set(left, this.#number(right) + 1);
      }
    }
  }

  row(row: Row): Record<string, string | null> {
    const found: Record<string, string | null> = {};
    for (const [attribute, term] of row.columns) {
      const column = row.relation.columns[attribute - 1];
      if (column && !column.dropped) found[column.name] = this.text(term, column.type);
    }
    return found;
  }

  columns(relation: Relation, columns: ReadonlyMap<number, Value>): Record<string, string | null> {
    const found: Record<string, string | null> = {};
    for (const [attribute, value] of columns) {
      const column = relation.columns[attribute - 1];
      if (column && isTerm(value)) found[column.name] = this.text(value, column.type);
    }
    return found;
  }

  /** A list is told as JSON has it, everything else as text. */
  json(term: Term): string | string[] | null {
    const listed = this.#members(term);
    return listed.length > 0 ? listed : this.text(term);
  }

  text(term: Term, type?: number): string | null {
    const { world } = this.#s;
    const root = world.find(term);
    const known = this.#known.get(root);
    if (known !== undefined) return known;
    const made = this.#make(root, type);
    this.#known.set(root, made);
    return made;
  }

  #members(term: Term): string[] {
    const { world } = this.#s;
    const root = world.find(term);
    return world.nodes.flatMap((node, at) =>
      node.kind === 'apply' && node.of === 'member' && world.find(node.args[0] as Term) === root ? [this.text(at) ?? ''] : [],
    );
  }

  #make(root: Term, hint: number | undefined): string | null {
    const { world } = this.#s;
    const constant = world.constantOf(root);
    if (constant !== undefined) return constant;
    if (world.isNull(root)) return null;
    const types = new Set<number>(hint === undefined ? [] : [hint]);
    for (const type of typesOf(this.#s, [root])) types.add(type);
    let path: Term | undefined;
    for (const [at, node] of world.nodes.entries()) {
      if (node.kind === 'apply' && node.of === 'cardinality' && world.find(node.args[0] as Term) === root && world.constantOf(at) === '0')
        return '{}';
      if (node.kind === 'apply' && node.of === 'first segment' && world.find(node.args[0] as Term) === root) path = at;
    }
    for (const axis of world.book.axes.keys())
      if (world.isMine(root, axis) || world.isTheirs(root, axis)) for (const type of this.#typesOn(axis)) types.add(type);
    if (path !== undefined) return `${this.text(path) ?? ''}/file`;
    const listed = this.#members(root);
    if (listed.length > 0) return `{${listed.join(',')}}`;
    const ordered = this.#ordered(root, types);
    return ordered ?? this.#fresh(root, types);
  }

  /** What owners on the axis are written as. */
  #typesOn(axis: Axis): number[] {
    const root = axis.root === undefined ? undefined : this.#schema.relation(axis.root);
    const key = root && axis.key !== undefined ? root.columns[axis.key - 1] : undefined;
    if (key) return [key.type];
    for (const row of this.#s.world.rows) {
      const own = row.facts.belongs.find((belonging) => belonging.how === 'column' && belonging.axis === axis);
      const column = own?.how === 'column' ? row.relation.columns[own.attribute - 1] : undefined;
      if (column) return [column.type];
    }
    return [];
  }

  /** On the right side of what it is compared with by order. */
  #ordered(root: Term, types: ReadonlySet<number>): string | undefined {
    const { world } = this.#s;
    const isTime = [TIMESTAMP, TIMESTAMPTZ, DATE].some((type) => types.has(type));
    let low = Number.NEGATIVE_INFINITY;
    let high = Number.POSITIVE_INFINITY;
    for (const [at, node] of world.nodes.entries()) {
      if (node.kind !== 'apply' || node.of !== '<') continue;
      const less = world.constantOf(at);
      const [left, right] = node.args.map((arg) => world.find(arg)) as [Term, Term];
      if (less === undefined || (left !== root && right !== root)) continue;
      // In `low < x` and NOT `x < low` x is above.
      const isBelow = (left === root) === (less === 't');
      if (isTime) return isBelow ? '2000-01-01' : '2099-01-01';
      const other = Number(world.constantOf(left === root ? right : left));
      if (Number.isNaN(other)) continue;
      if (isBelow) high = Math.min(high, less === 't' ? other - 1 : other);
      else low = Math.max(low, less === 't' ? other + 1 : other);
    }
    if (low !== Number.NEGATIVE_INFINITY) return String(low);
    if (high !== Number.POSITIVE_INFINITY) return String(high);
    return undefined;
  }

  #fresh(root: Term, types: ReadonlySet<number>): string {
    const has = (...list: number[]) => list.some((type) => types.has(type));
    const number = this.#number(root);
    if (has(UUID)) return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
    if (has(INT2, INT4, INT8, NUMERIC, FLOAT4, FLOAT8)) return String(number);
    if (has(BOOL)) return this.#s.world.areDifferent(root, this.#s.world.constant('f')) ? 't' : 'f';
    if (has(TIMESTAMP, TIMESTAMPTZ, DATE)) return '2024-01-01';
    if (has(JSONB, JSON_TYPE)) return '{}';
    for (const type of types) {
      const found = this.#schema.type(type);
      const label = found?.labels?.find((one) => !this.#s.world.areDifferent(root, this.#s.world.constant(one.label)));
      if (label) return label.label;
      if (found?.trueArray) return '{}';
    }
    return types.size === 0 ? `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` : `v${number}`;
  }
}
