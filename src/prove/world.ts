/**
 * A world that is being imagined: rows, what a caller is, and what must be equal, different or empty for a formula to
 * come out. Everything can be taken back, so that one world serves a whole search.
 */
import { INT2, INT4, INT8 } from '../model/catalog/ids.ts';
import type { Relation } from '../model/objects.ts';
import type { Axis, Belonging } from '../tenancy/tenancy.ts';
import type { FactBook, Facts } from './facts.ts';
import type { Search } from './search.ts';

/** A value in a world, by number; equal ones are found by `find`. */
export type Term = number;

export type TermNode =
  | { readonly kind: 'constant'; readonly text: string }
  | { readonly kind: 'column'; readonly row: Row; readonly attribute: number }
  /** What a setting, or a path into the JSON that it holds, says. */
  | { readonly kind: 'context'; readonly setting: string; readonly path: readonly string[] }
  /** `strict`: null where an argument is. */
  | { readonly kind: 'apply'; readonly of: string; readonly args: readonly Term[]; readonly strict: boolean }
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'fresh'; readonly what: string }
  | { readonly kind: 'null' };

export interface Row {
  readonly number: number;
  readonly facts: Facts;
  readonly relation: Relation;
  /** `stored` rows have come through the rules that hold of stored rows; a `new` one is what a caller asks for. */
  readonly kind: 'stored' | 'new';
  readonly columns: Map<number, Term>;
  readonly parents: { readonly through: Extract<Belonging, { how: 'through' }>; readonly row: Row }[];
  /** The row that this one has turned out to be. */
  same: Row | undefined;
  /** A new row that was not there before; the others of its kind replace one. */
  isInserted: boolean;
}

/** Lets a row be one that a caller has made so. */
export type Forger = (s: Search, row: Row, next: () => boolean) => boolean;

const NULL = 1;
const NOT_NULL = 2;

/** Owners of these rows are taken as the tenancy says; what a caller can forge is struck from it. */
export interface Trust {
  /** Links (`relation attribute`) that callers can forge, and in which ways. */
  readonly struck: ReadonlyMap<string, readonly Forger[]>;
  /** Tables whose rows a caller can take over. */
  readonly taken: ReadonlySet<number>;
  /** Settings that callers can set. */
  readonly settings: ReadonlySet<string>;
}

export const linkOf = (relation: number, attribute: number): string => `${relation} ${attribute}`;

const mine = (axis: number): number => 1 << (axis * 2);
const theirs = (axis: number): number => 2 << (axis * 2);
const MINE = 0x15555555;
const THEIRS = 0x2aaaaaaa;

export class World {
  readonly book: FactBook;
  readonly #trust: Trust;
  /** What conclusions were drawn from: links and parents that callers must not be able to forge. */
  readonly leaned = new Set<string>();
  readonly #trail: (() => void)[] = [];
  readonly nodes: TermNode[] = [];
  readonly #parent: number[] = [];
  readonly #rank: number[] = [];
  readonly #constant: (string | undefined)[] = [];
  readonly #nullness: number[] = [];
  readonly #marks: number[] = [];
  readonly #opaque: (string | undefined)[] = [];
  readonly #named = new Map<string, Term>();
  readonly #different: [Term, Term][] = [];
  readonly #notSame: [Term, Term][] = [];
  readonly rows: Row[] = [];
  /** The target is somebody's account: other tenants' members are meant, not colleagues. */
  people = false;
  #settling = false;
  #dirty = false;

  constructor(book: FactBook, trust: Trust) {
    this.book = book;
    this.#trust = trust;
  }

  // -------------------------------------------------------------- taking back

  mark(): number {
    return this.#trail.length;
  }

  undo(to: number): void {
    while (this.#trail.length > to) (this.#trail.pop() as () => void)();
  }

  onUndo(undo: () => void): void {
    this.#trail.push(undo);
  }

  /** Supposes something and goes on; if that leads nowhere, it is as if nothing had been supposed. */
  try(suppose: () => boolean, next: () => boolean): boolean {
    const before = this.mark();
    if (suppose() && next()) return true;
    this.undo(before);
    return false;
  }

  // -------------------------------------------------------------- terms

  #add(node: TermNode, key: string | undefined): Term {
    const term = this.nodes.length;
    this.nodes.push(node);
    this.#parent.push(term);
    this.#rank.push(0);
    this.#constant.push(node.kind === 'constant' ? node.text : undefined);
    this.#nullness.push(node.kind === 'constant' || node.kind === 'row' ? NOT_NULL : node.kind === 'null' ? NULL : 0);
    this.#marks.push(0);
    this.#opaque.push(undefined);
    if (key !== undefined) this.#named.set(key, term);
    this.onUndo(() => {
      this.nodes.pop();
      this.#parent.pop();
      this.#rank.pop();
      this.#constant.pop();
      this.#nullness.pop();
      this.#marks.pop();
      this.#opaque.pop();
      if (key !== undefined) this.#named.delete(key);
    });
    return term;
  }

  #term(key: string, node: () => TermNode): Term {
    return this.#named.get(key) ?? this.#add(node(), key);
  }

  constant(text: string): Term {
    return this.#term(`= ${text}`, () => ({ kind: 'constant', text }));
  }

  null(): Term {
    return this.#term('null', () => ({ kind: 'null' }));
  }

  context(setting: string, path: readonly string[]): Term {
    return this.#term(`context ${setting} ${path.join('\u0000')}`, () => ({ kind: 'context', setting, path }));
  }

  fresh(what: string): Term {
    return this.#add({ kind: 'fresh', what }, undefined);
  }

  /** Something that is not understood; whatever is concluded from it is not sure. */
  opaque(why: string): Term {
    const term = this.fresh(why);
    this.#opaque[term] = why;
    return term;
  }

  apply(of: string, args: readonly Term[], strict = false): Term {
    const roots = args.map((arg) => this.find(arg));
    const term = this.#term(`${of}(${roots.join(' ')})`, () => {
      if (strict) {
        this.#dirty = true;
        this.#strict++;
        this.onUndo(() => this.#strict--);
      }
      return { kind: 'apply', of, args, strict };
    });
    const why = roots.map((root) => this.#opaque[root]).find((found) => found !== undefined);
    if (why !== undefined && this.#opaque[term] === undefined) {
      this.#opaque[term] = why;
      this.onUndo(() => {
        if (term < this.#opaque.length) this.#opaque[term] = undefined;
      });
    }
    return term;
  }

  rowTerm(row: Row): Term {
    const real = this.real(row);
    return this.#term(`row ${real.number}`, () => ({ kind: 'row', row: real }));
  }

  find(term: Term): Term {
    let at = term;
    for (let up = this.#parent[at] as number; up !== at; up = this.#parent[at] as number) at = up;
    return at;
  }

  constantOf(term: Term): string | undefined {
    return this.#constant[this.find(term)];
  }

  isNull(term: Term): boolean {
    return this.#nullness[this.find(term)] === NULL;
  }

  isNotNull(term: Term): boolean {
    return this.#nullness[this.find(term)] === NOT_NULL;
  }

  opaqueOf(term: Term): string | undefined {
    return this.#opaque[this.find(term)];
  }

  isMine(term: Term, axis: Axis): boolean {
    return ((this.#marks[this.find(term)] as number) & mine(this.book.axes.get(axis) as number)) !== 0;
  }

  isTheirs(term: Term, axis: Axis): boolean {
    return ((this.#marks[this.find(term)] as number) & theirs(this.book.axes.get(axis) as number)) !== 0;
  }

  marked(term: Term): number {
    return this.#marks[this.find(term)] as number;
  }

  // -------------------------------------------------------------- supposing

  setNull(term: Term): boolean {
    const root = this.find(term);
    if (this.#nullness[root] === NOT_NULL) return false;
    if (this.#nullness[root] === NULL) return true;
    this.#set(this.#nullness, root, NULL);
    this.#dirty ||= this.#hasStrict();
    return this.settle();
  }

  setNotNull(term: Term): boolean {
    const root = this.find(term);
    if (this.#nullness[root] === NULL) return false;
    if (this.#nullness[root] === NOT_NULL) return true;
    this.#set(this.#nullness, root, NOT_NULL);
    if (this.#notSame.some(([x, y]) => this.#areSame(x, y))) return false;
    this.#dirty ||= this.#hasStrict();
    return this.settle();
  }

  #strict = 0;

  #hasStrict(): boolean {
    return this.#strict > 0;
  }

  setMarks(term: Term, marks: number): boolean {
    const root = this.find(term);
    const now = this.#marks[root] as number;
    const both = now | marks;
    if ((((both & MINE) << 1) & both & THEIRS) !== 0) return false;
    if (both === now) return true;
    this.#set(this.#marks, root, both);
    this.#dirty = true;
    return this.settle();
  }

  setMine(term: Term, axis: Axis): boolean {
    // There are many tenants that a caller may belong to, but one user that the caller is.
    if (axis.kind === 'user') {
      const me = this.#term(`me ${this.book.axes.get(axis)}`, () => ({ kind: 'fresh', what: 'the caller' }));
      return this.setMarks(me, mine(this.book.axes.get(axis) as number)) && this.equate(me, term);
    }
    return this.setMarks(term, mine(this.book.axes.get(axis) as number));
  }

  setTheirs(term: Term, axis: Axis): boolean {
    return this.setMarks(term, theirs(this.book.axes.get(axis) as number));
  }

  #set<T>(list: T[], at: number, value: T): void {
    const before = list[at] as T;
    list[at] = value;
    this.onUndo(() => {
      list[at] = before;
    });
  }

  /** Both are the same value, and not null. */
  equate(a: Term, b: Term): boolean {
    return this.setNotNull(a) && this.setNotNull(b) && this.#merge(a, b) && this.settle();
  }

  /** Both are the same, be it null. */
  identify(a: Term, b: Term): boolean {
    return this.#merge(a, b) && this.settle();
  }

  #merge(a: Term, b: Term): boolean {
    let into = this.find(a);
    let from = this.find(b);
    if (into === from) return true;
    const [c, d] = [this.#constant[into], this.#constant[from]];
    if (c !== undefined && d !== undefined && c !== d) return false;
    const [m, n] = [this.#nullness[into] as number, this.#nullness[from] as number];
    if (m !== 0 && n !== 0 && m !== n) return false;
    const marks = (this.#marks[into] as number) | (this.#marks[from] as number);
    if ((((marks & MINE) << 1) & marks & THEIRS) !== 0) return false;
    if ((this.#rank[into] as number) < (this.#rank[from] as number)) [into, from] = [from, into];
    this.#set(this.#parent, from, into);
    if (this.#rank[into] === this.#rank[from]) this.#set(this.#rank, into, (this.#rank[into] as number) + 1);
    if (this.#constant[into] === undefined) this.#set(this.#constant, into, c ?? d);
    if (this.#nullness[into] === 0) this.#set(this.#nullness, into, m || n);
    if (this.#marks[into] !== marks) this.#set(this.#marks, into, marks);
    if (this.#opaque[into] === undefined && this.#opaque[from] !== undefined) this.#set(this.#opaque, into, this.#opaque[from]);
    this.#dirty = true;
    for (const [x, y] of this.#different) if (this.find(x) === this.find(y)) return false;
    return this.#notSame.every(([x, y]) => !this.#areSame(x, y));
  }

  differ(a: Term, b: Term): boolean {
    if (this.find(a) === this.find(b)) return false;
    const [c, d] = [this.constantOf(a), this.constantOf(b)];
    if (c !== undefined && d !== undefined) return c !== d;
    this.#different.push([a, b]);
    this.onUndo(() => this.#different.pop());
    return true;
  }

  /** They are not the same value; either may be null. */
  notSame(a: Term, b: Term): boolean {
    if (this.isNull(a) || this.isNull(b)) return true;
    const [c, d] = [this.constantOf(a), this.constantOf(b)];
    if (c !== undefined && d !== undefined && c !== d) return true;
    this.#notSame.push([a, b]);
    this.onUndo(() => this.#notSame.pop());
    return !this.#areSame(a, b);
  }

  #areSame(a: Term, b: Term): boolean {
    return this.find(a) === this.find(b) && this.isNotNull(a);
  }

  areDifferent(a: Term, b: Term): boolean {
    const [x, y] = [this.find(a), this.find(b)];
    const [c, d] = [this.#constant[x], this.#constant[y]];
    if (c !== undefined && d !== undefined && c !== d) return true;
    return this.#different.some(([p, q]) => {
      const [r, s] = [this.find(p), this.find(q)];
      return (r === x && s === y) || (r === y && s === x);
    });
  }

  // -------------------------------------------------------------- rows

  real(row: Row): Row {
    let at = row;
    while (at.same) at = at.same;
    return at;
  }

  /** A row that may stand in the relation; undefined where none can, since it would contradict what is known. */
  newRow(relation: Relation, kind: Row['kind'] | 'inserted' = 'stored'): Row {
    const row: Row = {
      number: this.rows.length,
      facts: this.book.of(relation),
      relation,
      kind: kind === 'inserted' ? 'new' : kind,
      isInserted: kind === 'inserted',
      columns: new Map(),
      parents: [],
      same: undefined,
    };
    this.rows.push(row);
    this.onUndo(() => this.rows.pop());
    return row;
  }

  /** Lets a row stand with its parents: those that it must have, and those that say whose it is. */
  ground(row: Row, wanted: boolean, depth = 0): boolean {
    if (depth > 4) return true;
    for (const belonging of row.facts.belongs) {
      if (belonging.how !== 'through') continue;
      const must = wanted || belonging.attributes.every((attribute) => row.facts.notNull.has(attribute));
      if (!must || this.real(row).parents.some((parent) => parent.through === belonging)) continue;
      const relation = this.book.schema.relation(belonging.parent);
      if (!relation) continue;
      const parent = this.newRow(relation);
      this.#push(row.parents, { through: belonging, row: parent });
      for (const [i, attribute] of belonging.attributes.entries()) {
        const theirs = belonging.parentAttributes[i];
        if (theirs !== undefined && !this.equate(this.column(row, attribute), this.column(parent, theirs))) return false;
      }
      if (!this.ground(parent, wanted, depth + 1)) return false;
    }
    return true;
  }

  #push<T>(list: T[], item: T): void {
    list.push(item);
    this.onUndo(() => list.pop());
  }

  column(row: Row, attribute: number): Term {
    const real = this.real(row);
    const known = real.columns.get(attribute);
    if (known !== undefined) return known;
    const term = this.#add({ kind: 'column', row: real, attribute }, undefined);
    real.columns.set(attribute, term);
    this.onUndo(() => real.columns.delete(attribute));
    if (real.facts.notNull.has(attribute)) this.setNotNull(term);
    this.#dirty = true;
    return term;
  }

  setColumn(row: Row, attribute: number, term: Term): void {
    const real = this.real(row);
    const before = real.columns.get(attribute);
    real.columns.set(attribute, term);
    this.onUndo(() => {
      if (before === undefined) real.columns.delete(attribute);
      else real.columns.set(attribute, before);
    });
    this.#dirty = true;
  }

  /** Whether the one is what a foreign key of the other points at. */
  isParent(row: Row, of: Row): boolean {
    if (of.parents.some((parent) => this.real(parent.row) === row)) return true;
    return of.facts.references.some(
      (reference) =>
        reference.parent === row.relation.id &&
        reference.attributes.every((attribute, i) => {
          const [x, y] = [of.columns.get(attribute), row.columns.get(reference.parentAttributes[i] as number)];
          return x !== undefined && y !== undefined && this.find(x) === this.find(y);
        }),
    );
  }

  /** The terms that say whose a row is, its parents' among them. */
  ownersOf(row: Row, depth = 0): Owner[] {
    if (depth > 6) return [];
    const real = this.real(row);
    const owners: Owner[] = [];
    for (const belonging of real.facts.belongs) {
      if (belonging.how === 'through') continue;
      const column = this.column(real, belonging.attribute);
      const term = belonging.how === 'path' ? this.apply('first segment', [column]) : column;
      owners.push({ belonging, term, row: real });
    }
    for (const parent of real.parents) {
      if (this.#trust.taken.has(parent.row.relation.id)) continue;
      this.leaned.add(`parent ${parent.row.relation.id}`);
      owners.push(...this.ownersOf(parent.row, depth + 1));
    }
    return owners;
  }

  // -------------------------------------------------------------- what follows

  /** Draws the conclusions: equal arguments, equal results; one key, one row; one parent, one owner; my links lead to my tenants. */
  settle(): boolean {
    if (this.#settling) return true;
    this.#settling = true;
    try {
      while (this.#dirty) {
        this.#dirty = false;
        if (
          !this.#nulls() ||
          !this.#congruence() ||
          !this.#order() ||
          !this.#sameRows() ||
          !this.#newRows() ||
          !this.#sameOwners() ||
          !this.#links()
        )
          return false;
      }
      return true;
    } finally {
      this.#settling = false;
      this.#dirty = false;
    }
  }

  #nulls(): boolean {
    if (this.#strict === 0) return true;
    for (let term = 0; term < this.nodes.length; term++) {
      const node = this.nodes[term] as TermNode;
      if (node.kind !== 'apply' || !node.strict) continue;
      if (node.args.some((arg) => this.isNull(arg))) {
        if (!this.setNull(term)) return false;
      } else if (this.isNotNull(term)) for (const arg of node.args) if (!this.setNotNull(arg)) return false;
    }
    return true;
  }

  #congruence(): boolean {
    let seen: Map<string, Term> | undefined;
    for (let term = 0; term < this.nodes.length; term++) {
      const node = this.nodes[term] as TermNode;
      if (node.kind !== 'apply') continue;
      seen ??= new Map();
      const key = `${node.of}(${node.args.map((arg) => this.find(arg)).join(' ')})`;
      const twin = seen.get(key);
      if (twin === undefined) seen.set(key, term);
      else if (!this.#merge(twin, term)) return false;
    }
    return true;
  }

  /** Nothing is less than itself; what is not less either way is the same. */
  #order(): boolean {
    const said: { readonly left: Term; readonly right: Term; readonly less: boolean }[] = [];
    for (let term = 0; term < this.nodes.length; term++) {
      const node = this.nodes[term] as TermNode;
      const value = node.kind === 'apply' && node.of === '<' ? this.constantOf(term) : undefined;
      if (node.kind !== 'apply' || value === undefined) continue;
      const [left, right] = [this.find(node.args[0] as Term), this.find(node.args[1] as Term)];
      if (value === 't' && left === right) return false;
      for (const other of said) {
        if (other.left !== right || other.right !== left) continue;
        if (value === 't' && other.less) return false;
        if (value === 'f' && !other.less && !this.#merge(left, right)) return false;
      }
      said.push({ left, right, less: value === 't' });
    }
    return this.#bounds(said);
  }

  /** Numbers between bounds that leave room. */
  #bounds(said: readonly { readonly left: Term; readonly right: Term; readonly less: boolean }[]): boolean {
    const above = new Map<Term, Bound>();
    const below = new Map<Term, Bound>();
    const numberOf = (term: Term): number => (this.constantOf(term) === undefined ? Number.NaN : Number(this.constantOf(term)));
    for (const { left, right, less } of said) {
      const [l, r] = [numberOf(left), numberOf(right)];
      // `l < x` says that x is above l, and NOT `l < x` that it is not.
      if (!Number.isNaN(l) && Number.isNaN(r)) narrow(less ? above : below, right, { bound: l, open: less }, less);
      if (!Number.isNaN(r) && Number.isNaN(l)) narrow(less ? below : above, left, { bound: r, open: less }, !less);
    }
    for (const [term, low] of above) {
      const high = below.get(term);
      if (!high) continue;
      if (low.bound > high.bound || (low.bound === high.bound && (low.open || high.open))) return false;
      if (!this.#isWhole(term)) continue;
      const least = low.open ? Math.floor(low.bound) + 1 : Math.ceil(low.bound);
      const most = high.open ? Math.ceil(high.bound) - 1 : Math.floor(high.bound);
      if (least > most || (least === most && !this.#merge(term, this.constant(String(least))))) return false;
    }
    return true;
  }

  /** A column of whole numbers holds it. */
  #isWhole(root: Term): boolean {
    return this.nodes.some((node, at) => {
      const type = node.kind === 'column' ? node.row.relation.columns[node.attribute - 1]?.type : undefined;
      return (type === INT2 || type === INT4 || type === INT8) && this.find(at) === root;
    });
  }

  /** A row that is being inserted has a key that no row has, and that none references yet. */
  #newRows(): boolean {
    for (const made of this.rows) {
      if (made.kind !== 'new' || !made.isInserted) continue;
      for (const row of this.rows) {
        if (row.same || row.kind !== 'stored') continue;
        if (
          row.relation.id === made.relation.id &&
          made.facts.keys.some((key) => key.every((attribute) => this.#agree(row, made, attribute)))
        )
          return false;
        for (const reference of row.facts.references) {
          if (reference.parent !== made.relation.id) continue;
          const joined = reference.attributes.every((attribute, i) => {
            const [x, y] = [row.columns.get(attribute), made.columns.get(reference.parentAttributes[i] as number)];
            return x !== undefined && y !== undefined && this.find(x) === this.find(y) && this.isNotNull(x);
          });
          if (joined) return false;
        }
      }
    }
    return true;
  }

  #sameRows(): boolean {
    for (let i = 1; i < this.rows.length; i++) {
      const row = this.rows[i] as Row;
      if (row.same || row.kind !== 'stored') continue;
      for (let j = 0; j < i; j++) {
        const other = this.rows[j] as Row;
        if (other.same || other.kind !== 'stored' || other.relation.id !== row.relation.id) continue;
        if (!row.facts.keys.some((key) => key.every((attribute) => this.#agree(row, other, attribute)))) continue;
        if (!this.#joinRows(other, row)) return false;
        break;
      }
    }
    return true;
  }

  #agree(a: Row, b: Row, attribute: number): boolean {
    const [x, y] = [a.columns.get(attribute), b.columns.get(attribute)];
    return x !== undefined && y !== undefined && this.find(x) === this.find(y) && this.isNotNull(x);
  }

  #joinRows(into: Row, from: Row): boolean {
    from.same = into;
    this.onUndo(() => {
      from.same = undefined;
    });
    this.#dirty = true;
    for (const [attribute, term] of from.columns) {
      const known = into.columns.get(attribute);
      if (known === undefined) this.setColumn(into, attribute, term);
      else if (!this.#merge(known, term)) return false;
    }
    for (const parent of from.parents) if (!into.parents.some((own) => own.through === parent.through)) this.#push(into.parents, parent);
    return true;
  }

  /** A stored row and the parent that it references have the same owners. */
  #sameOwners(): boolean {
    for (const row of this.rows) {
      if (row.same || row.kind !== 'stored') continue;
      for (const reference of row.facts.references) {
        if (!reference.attributes.every((attribute) => row.columns.has(attribute))) continue;
        for (const other of this.rows) {
          if (other.same || other === row || other.relation.id !== reference.parent || other.kind !== 'stored') continue;
          const joined = reference.attributes.every((attribute, i) => {
            const [x, y] = [row.columns.get(attribute), other.columns.get(reference.parentAttributes[i] as number)];
            return x !== undefined && y !== undefined && this.find(x) === this.find(y) && this.isNotNull(x);
          });
          if (joined && !this.#shareOwners(row, other)) return false;
        }
      }
    }
    return true;
  }

  #shareOwners(child: Row, parent: Row): boolean {
    if (this.#trust.taken.has(parent.relation.id)) return true;
    for (const own of child.facts.belongs) {
      if (own.how !== 'column' || own.axis.kind !== 'tenant') continue;
      for (const other of parent.facts.belongs) {
        if (other.how !== 'column' || other.axis !== own.axis) continue;
        const [a, b] = [this.column(child, own.attribute), this.column(parent, other.attribute)];
        if (this.isNull(a) || this.isNull(b) || this.find(a) === this.find(b)) continue;
        // An optional tenant on either side says nothing about the other's.
        if (!this.isNotNull(a) && !this.isNotNull(b)) continue;
        const marks = this.marked(a) | this.marked(b);
        if (!this.setMarks(a, marks) || !this.setMarks(b, marks)) return false;
      }
    }
    return true;
  }

  /** It is known whose the row is, by this column. */
  #isTold(row: Row, { attribute, axis }: Extract<Belonging, { how: 'column' }>): boolean {
    const term = row.columns.get(attribute);
    return term !== undefined && (this.isMine(term, axis) || (this.people && this.isTheirs(term, axis)));
  }

  /** Rows that name the caller, by links that can be forged, and do not lead to the caller's own tenant. */
  forged(): { readonly row: Row; readonly ways: readonly Forger[]; readonly tenants: readonly Owner[] }[] {
    return this.rows.flatMap((row) => {
      if (row.same || row.kind !== 'stored' || !row.facts.belongs.some(isPerson)) return [];
      const owners = this.ownersOf(row);
      const tenants = owners.filter(({ belonging }) => belonging.axis.kind === 'tenant');
      if (tenants.every(({ belonging, term }) => this.isMine(term, belonging.axis))) return [];
      const links = owners.filter(({ belonging, term, row: of }) => of === row && isPerson(belonging) && this.isMine(term, belonging.axis));
      const ways = links.flatMap(({ belonging }) => this.#trust.struck.get(linkOf(row.relation.id, belonging.attribute)) ?? []);
      return ways.length > 0 ? [{ row, ways, tenants }] : [];
    });
  }

  /** A row that names the caller as its user is a row of the caller's own tenant. */
  #links(): boolean {
    for (const row of this.rows) {
      if (row.same || row.kind !== 'stored' || !row.facts.belongs.some((belonging) => isPerson(belonging) && this.#isTold(row, belonging)))
        continue;
      const owners = this.ownersOf(row);
      const person = owners.find(
        ({ belonging, term, row: of }) =>
          of === row &&
          isPerson(belonging) &&
          this.isMine(term, belonging.axis) &&
          !this.#trust.struck.has(linkOf(row.relation.id, belonging.attribute)),
      );
      if (person && owners.some(({ belonging }) => belonging.axis.kind === 'tenant'))
        this.leaned.add(linkOf(row.relation.id, person.belonging.attribute));
      if (person)
        for (const { belonging, term } of owners) if (belonging.axis.kind === 'tenant' && !this.setMine(term, belonging.axis)) return false;
      // The caller's own session, or account, is the caller's in all that it says of users.
      const itself = owners.some(
        ({ belonging, term, row: of }) =>
          of === row &&
          belonging.axis.root === row.relation.id &&
          belonging.axis.key === belonging.attribute &&
          isPerson(belonging) &&
          this.isMine(term, belonging.axis),
      );
      if (itself)
        for (const { belonging, term, row: of } of owners)
          if (of === row && isPerson(belonging) && !this.isNull(term) && !this.setMine(term, belonging.axis)) return false;
      if (!this.people) continue;
      const stranger = owners.find(
        ({ belonging, term, row: of }) => of === row && isPerson(belonging) && this.isTheirs(term, belonging.axis),
      );
      if (stranger)
        for (const { belonging, term } of owners)
          if (belonging.axis.kind === 'tenant' && !this.setTheirs(term, belonging.axis)) return false;
    }
    return true;
  }
}

interface Bound {
  readonly bound: number;
  /** The bound itself is outside. */
  readonly open: boolean;
}

/** Keeps the bound that leaves less. */
function narrow(bounds: Map<Term, Bound>, term: Term, one: Bound, isLower: boolean): void {
  const known = bounds.get(term);
  const isTighter = !known || (isLower ? one.bound > known.bound : one.bound < known.bound) || (one.bound === known.bound && one.open);
  if (isTighter) bounds.set(term, one);
}

export interface Owner {
  readonly belonging: Exclude<Belonging, { how: 'through' }>;
  readonly term: Term;
  readonly row: Row;
}

const isPerson = (belonging: Belonging): belonging is Extract<Belonging, { how: 'column' }> =>
  belonging.how === 'column' && belonging.axis.kind !== 'tenant';
