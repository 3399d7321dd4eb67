/**
 * The search for a world in which a formula comes out as wanted. Everything goes on in continuations: whoever has supposed
 * something calls `next`, and takes it back when that fails. What a search gives is therefore the first world that works.
 */
import type { Expression } from '../model/expression.ts';
import type { Policy, Relation } from '../model/objects.ts';
import type { Query } from '../model/query.ts';
import type { Context } from '../replay/context.ts';
import type { Regime, Tenancy } from '../tenancy/tenancy.ts';
import type { Access } from './access.ts';
import type { Bodies } from './bodies.ts';
import type { Delayed } from './delay.ts';
import type { FactBook } from './facts.ts';
import type { Touches } from './touched.ts';
import { type Row, type Term, type Trust, World } from './world.ts';

export const TRUE = 1;
export const FALSE = 2;
export const UNKNOWN = 4;
/** Truth values that will do, as a set. */
export type Truths = number;

export type Next = () => boolean;

export interface Collection {
  readonly kind: 'collection';
  /** Takes one member. */
  readonly pick: (next: (member: Value) => boolean) => boolean;
}

export interface RecordValue {
  readonly kind: 'record';
  readonly row?: Row;
  readonly fields?: readonly (Deferred | undefined)[];
}

export type Value = Term | Collection | RecordValue;

/** Something that is computed when it is asked for. */
export interface Deferred {
  readonly value: (next: (value: Value) => boolean) => boolean;
  readonly truth: (want: Truths, next: Next) => boolean;
}

/** What a range stands for: a row of a table, or what a subquery or a function gives; absent where an outer join found none. */
export type Bound = Row | { readonly kind: 'derived'; readonly column: (attribute: number) => Deferred; readonly whole?: Value } | 'absent';

export interface Env {
  readonly rows: Map<number, Bound>;
  readonly outer: Env | undefined;
  /** With whose privileges tables are read. */
  readonly role: number;
  /** What current_user says. */
  readonly user: number;
  readonly parameter: ((number: number) => Value | Delayed) | undefined;
  readonly tables: Map<number, { readonly query: Query; readonly env: Env }>;
  /** Inside a group: whether it has a row. */
  readonly group: boolean | undefined;
  readonly caseSubject: Value | undefined;
  /** Tables whose policies are being applied around this. */
  readonly guarding: readonly number[];
  /** Routines that are being run around this. */
  readonly calls: readonly number[];
  /** Rows that are met here come out. */
  readonly exposed: boolean;
  /** Nothing else comes out: the target must be among them. */
  readonly mustShow: boolean;
}

export type Goal =
  /** A row of another tenant comes out. */
  | { readonly kind: 'shows'; readonly relation: number }
  /** A row of another tenant is made, changed or removed. */
  | { readonly kind: 'writes'; readonly relation: number; readonly command: 'insert' | 'update' | 'delete' }
  /** A row is made that links the caller to another tenant. */
  | { readonly kind: 'links'; readonly relation: number; readonly attribute: number }
  /** This row is made. */
  | { readonly kind: 'makes'; readonly relation: number; readonly row: Row }
  /** A row of another tenant becomes one of the caller's. */
  | { readonly kind: 'takes'; readonly relation: number }
  /** A setting is given a value of the caller's choice. */
  | { readonly kind: 'sets'; readonly setting: string };

/** What may be supposed. */
export interface Leave {
  /** Whose the target row is: another's, or nobody's. */
  readonly owner: 'theirs' | 'nobody' | 'own';
  /** The row may mark itself as shared. */
  readonly flags: boolean;
  /** What is not understood may come out as wanted. */
  readonly opaque: boolean;
  /** The caller may make temporary tables. */
  readonly temporary: boolean;
}

export interface CallerFacts {
  readonly role: number;
  readonly name: string;
  /** A token may stand behind it. */
  readonly identified: boolean;
  /** A request without a context can be made. */
  readonly mayLackContext: boolean;
}

export interface Shop {
  readonly context: Context;
  readonly book: FactBook;
  readonly access: Access;
  readonly bodies: Bodies;
  readonly touches: Touches;
  readonly tenancy: Tenancy;
  readonly regime: Regime;
  /** Whether anything that reads the setting tells an empty one from one that was never set. */
  readonly tellsEmpty: (setting: string) => boolean;
}

/** A column that was asked whether a row is for everybody. */
export interface Flag {
  readonly row: Row;
  readonly says: string;
}

/** A row that a caller has made, by a command or by a call. */
export interface EarlierDeed {
  readonly kind: 'insert' | 'update' | 'call';
  readonly through: string;
  readonly row: Row;
  readonly args?: readonly Term[];
}

/** There are more cases than anyone can look at. */
export class TooFar extends Error {}

const MOST_STEPS = 30_000;
/** Bodies have many ways through, and most of them are alike. */
export const MOST_STEPS_IN_BODIES = 8_000;
/** Where one question about a body had too many cases, its others are asked for less long. */
export const STEPS_WHERE_TOO_FAR = 1_500;

/** Says that no row with a property exists; checked against the rows of the world when it is complete. */
export interface Absence {
  readonly query: Query;
  readonly env: Env;
  /** Rows of the query there may be for which this can be said. */
  readonly unless?: (row: (i: number) => Deferred, next: Next) => boolean;
}

export class Search {
  readonly shop: Shop;
  readonly world: World;
  readonly #caller: CallerFacts;
  readonly leave: Leave;
  goal: Goal | undefined;
  /** It depends on who calls. */
  askedWho = false;
  /** Steps that bodies may take. */
  readonly most: number;
  /** A constraint of the row is looked at, which holds whether the row is shared or not. */
  checking = false;
  readonly trust: Trust;
  #steps = 0;
  readonly absences: Absence[] = [];
  /** The target of the goal, once it is met. */
  target: Row | undefined;
  targetNew: Row | undefined;
  /** The goal is met. */
  reached = false;
  /** Casts that a value goes through: it must be one that the type takes. */
  readonly casts: { readonly term: Term; readonly type: number }[] = [];
  /** Why an answer is not sure; why the row is said to be shared. */
  unsure: string | undefined;
  flag: string | undefined;
  /** Flags of rows that were not the target's parents when they were asked. */
  readonly flags: Flag[] = [];
  readonly passed: Policy[] = [];
  /** Temporary tables that the caller makes first. */
  readonly temporary: string[] = [];
  sawBareName = false;
  /** Which columns such a table has in this world, and what they hold. */
  readonly temporaryColumns = new Map<string, { readonly relation: Relation; readonly columns: ReadonlyMap<number, Value> }>();
  /** What the caller has done before. */
  readonly deeds: EarlierDeed[] = [];
  readonly settings = new Map<string, 'set' | 'null' | 'empty'>();
  readonly memo = new Map<string, Value>();
  /** The program variables, by frame slot, of each call that is running. */
  readonly firstUnsure: string[] = [];
  /** What a routine is called with. */
  readonly args: Term[] = [];
  /** Finds rows among those that there are, and imagines none. */
  closed = false;

  constructor(shop: Shop, trust: Trust, caller: CallerFacts, leave: Leave, goal?: Goal, most = MOST_STEPS_IN_BODIES) {
    this.shop = shop;
    this.trust = trust;
    this.world = new World(shop.book, trust);
    this.#caller = caller;
    this.most = most;
    this.leave = leave;
    this.goal = goal;
  }

  /** Who calls, for what depends on it. */
  get caller(): CallerFacts {
    this.askedWho = true;
    return this.#caller;
  }

  /** As whom the caller starts. */
  get role(): number {
    return this.#caller.role;
  }

  get steps(): number {
    return this.#steps;
  }

  step(): void {
    if (++this.#steps > (this.args.length > 0 ? this.most : MOST_STEPS)) throw new TooFar();
  }

  try(suppose: () => boolean, next: Next): boolean {
    return this.world.try(suppose, next);
  }

  /** Goes on where that rests on something not understood. */
  doubt(why: string, next: Next): boolean {
    if (this.firstUnsure.length < 3 && !this.firstUnsure.includes(why)) this.firstUnsure.push(why);
    if (!this.leave.opaque) return false;
    if (this.unsure !== undefined) return next();
    this.unsure = why;
    if (next()) return true;
    this.unsure = undefined;
    return false;
  }

  /** What was not followed, and may have done or shown anything of the tables that are named there. */
  readonly unfollowed = new Set<string>();

  /** Goes on as if it had done nothing. */
  blind(why: string, next: Next): boolean {
    this.unfollowed.add(why);
    return this.doubt(why, next);
  }

  /** Goes on where the row marks itself as shared. */
  asFlagged(why: string, next: Next): boolean {
    if (!this.leave.flags) return false;
    if (this.flag !== undefined) return next();
    this.flag = why;
    if (next()) return true;
    this.flag = undefined;
    return false;
  }

  /** Goes on where a temporary table of the caller's is read in a table's stead. */
  asTemporary(name: string, next: Next): boolean {
    this.sawBareName = true;
    if (!this.leave.temporary) return false;
    this.temporary.push(name);
    if (next()) return true;
    this.temporary.pop();
    return false;
  }

  absent(absence: Absence, next: Next): boolean {
    this.absences.push(absence);
    if (next()) return true;
    this.absences.pop();
    return false;
  }

  remember(key: string, value: Value): void {
    this.memo.set(key, value);
    this.world.onUndo(() => this.memo.delete(key));
  }

  /** Whether a value comes from the target row. */
  shows(value: Value): boolean {
    const { target, world } = this;
    if (!isTerm(value)) {
      if (value.kind === 'record') {
        if (value.row) return target !== undefined && world.real(value.row) === world.real(target);
        return value.fields?.some((field) => field?.value((one) => this.shows(one)) ?? false) ?? false;
      }
      return value.pick((member) => this.shows(member));
    }
    // What is the same for every row tells nothing of this one.
    return target !== undefined && world.constantOf(value) === undefined && this.#comesFrom(value, world.real(target), 0);
  }

  #comesFrom(term: Term, target: Row, depth: number): boolean {
    if (depth > 8) return false;
    const { world } = this;
    const root = world.find(term);
    return world.nodes.some((node, at) => {
      if (world.find(at) !== root) return false;
      if (node.kind === 'column' || node.kind === 'row') return world.real(node.row) === target;
      return node.kind === 'apply' && node.args.some((arg) => arg !== term && this.#comesFrom(arg, target, depth + 1));
    });
  }

  relation(id: number): Relation | undefined {
    return this.shop.context.store.relation(id);
  }

  top(role: number, more: Partial<Env> = {}): Env {
    return {
      rows: new Map(),
      outer: undefined,
      role,
      user: role,
      parameter: undefined,
      tables: new Map(),
      group: undefined,
      caseSubject: undefined,
      guarding: [],
      calls: [],
      exposed: false,
      mustShow: false,
      ...more,
    };
  }
}

export const inner = (env: Env, more: Partial<Env> = {}): Env => ({
  ...env,
  rows: new Map(),
  tables: new Map(),
  outer: env,
  group: undefined,
  exposed: false,
  mustShow: false,
  ...more,
});

export function boundOf(env: Env, range: number): Bound | undefined {
  for (let at: Env | undefined = env; at; at = at.outer) {
    const found = at.rows.get(range);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function tableOf(env: Env, id: number): { readonly query: Query; readonly env: Env } | undefined {
  for (let at: Env | undefined = env; at; at = at.outer) {
    const found = at.tables.get(id);
    if (found) return found;
  }
  return undefined;
}

export const isTerm = (value: Value): value is Term => typeof value === 'number';

export type Evaluate = (s: Search, e: Expression, env: Env, next: (value: Value) => boolean) => boolean;
