/** Values for the terms of a world that a search has found. */
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
import { isTerm, type Search, type Value } from './search.ts';
import { derivedText, matchingText } from './texts.ts';
import type { Row, Term } from './world.ts';

/** So many numbers in a row that it must not be are passed over. */
const MOST_PASSED = 10;

/** Values for the terms of a world: equal ones alike, all others different. */
export class Values {
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
    // Texts that are made of one another: whoever asks again gets any.
    this.#known.set(root, '');
    const made = this.#make(root, type);
    this.#known.set(root, made);
    return made;
  }

  readonly #textOf = (term: Term): string | null => this.text(term);

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
    const said = derivedText(world, root, this.#textOf) ?? matchingText(world, root, this.#textOf);
    return said ?? this.#ordered(root, types) ?? this.#fresh(root, types);
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
    if (low !== Number.NEGATIVE_INFINITY) return this.#onwards(root, low, 1);
    if (high !== Number.POSITIVE_INFINITY) return this.#onwards(root, high, -1);
    return undefined;
  }

  /** The first number from here that it is not said to differ from. */
  #onwards(root: Term, from: number, step: number): string {
    const { world } = this.#s;
    let at = from;
    for (let i = 0; i < MOST_PASSED && world.areDifferent(root, world.constant(String(at))); i++) at += step;
    return String(at);
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
      if (found?.trueArray) return this.#s.world.marked(root) === 0 ? '{}' : `{${this.#fresh(root, new Set([found.element]))}}`;
    }
    return types.size === 0 ? `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` : `v${number}`;
  }
}
