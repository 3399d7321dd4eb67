/** Whose rows can come out of a call, as far as its body can be followed: what cannot flow out need not be searched for. */
import { BOOL, VOID } from '../model/catalog/ids.ts';
import type { Expression } from '../model/expression.ts';
import type { Routine } from '../model/objects.ts';
import type { Query, Range } from '../model/query.ts';
import { partsOf } from '../model/walk.ts';
import type { Shop } from './search.ts';
import type { Touches } from './touched.ts';

/** Tables, by their ids; `anything` where it cannot be told. */
export type Flow = ReadonlySet<number> | 'anything';

export class Flows {
  readonly #shop: Shop;
  readonly #touches: Touches;
  readonly #known = new Map<string, Flow>();

  constructor(shop: Shop, touches: Touches) {
    this.#shop = shop;
    this.#touches = touches;
  }

  /** Tables whose rows a call of the routine may give out. */
  ofRoutine(routine: Routine, role: number): Flow {
    if (routine.returns === VOID) return new Set();
    const key = `${routine.id} ${role}`;
    const known = this.#known.get(key);
    if (known) return known;
    // One that comes back to itself is not followed.
    this.#known.set(key, 'anything');
    const found = this.#follow(routine, role);
    this.#known.set(key, found);
    return found;
  }

  #follow(routine: Routine, role: number): Flow {
    const { bodies } = this.#shop;
    const body = bodies.bound(routine, role);
    if (body.kind === 'fails') return new Set();
    const flat = bodies.flat(routine, role);
    if (body.kind === 'unread' || !flat || flat.isPartial) return 'anything';
    const path = new Path(this.#shop, this.#touches, this, routine.securityDefiner ? routine.owner : role, flat);
    if (body.kind === 'queries') {
      const last = body.queries.at(-1);
      if (last) path.output(last);
      return path.found;
    }
    for (const one of flat.returned ?? []) 'command' in one ? path.output(one) : path.expression(one);
    for (const slot of flat.outs ?? []) path.variable(slot);
    return path.found;
  }
}

/** Follows what one body gives out back to tables. */
class Path {
  readonly #tables = new Set<number>();
  readonly #ranges = new Map<number, { readonly range: Range; readonly query: Query }>();
  readonly #commonTables = new Map<number, Query>();
  readonly #seen = new Set<unknown>();
  #anything = false;
  readonly #shop: Shop;
  readonly #touches: Touches;
  readonly #flows: Flows;
  readonly #role: number;
  readonly #filled: ReadonlyMap<number, readonly (Expression | Query)[]>;

  constructor(
    shop: Shop,
    touches: Touches,
    flows: Flows,
    role: number,
    flat: { readonly filled?: ReadonlyMap<number, readonly (Expression | Query)[]> },
  ) {
    this.#shop = shop;
    this.#touches = touches;
    this.#flows = flows;
    this.#role = role;
    this.#filled = flat.filled ?? new Map();
  }

  get found(): Flow {
    return this.#anything ? 'anything' : this.#tables;
  }

  output(query: Query): void {
    if (this.#seen.has(query)) return;
    this.#seen.add(query);
    this.#enter(query);
    if (query.setOperation) {
      this.output(query.setOperation.left);
      this.output(query.setOperation.right);
    }
    for (const target of query.returning ?? query.targets) if (!target.junk) this.expression(target.value);
  }

  #enter(query: Query): void {
    for (const range of query.ranges) this.#ranges.set(range.id, { range, query });
    for (const table of query.commonTables) this.#commonTables.set(table.id, table.query);
  }

  variable(slot: number): void {
    const key = `variable ${slot}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    for (const one of this.#filled.get(slot) ?? []) 'command' in one ? this.output(one) : this.expression(one);
  }

  expression(e: Expression): void {
    switch (e.kind) {
      case 'column':
      case 'whole row':
      case 'system column':
        this.#range(e.range);
        return;
      case 'parameter':
        this.variable(e.number);
        return;
      case 'case':
        for (const { then } of e.whens) this.expression(then);
        if (e.otherwise) this.expression(e.otherwise);
        return;
      case 'subquery':
        if (e.how === 'scalar' || e.how === 'array') this.output(e.query);
        return;
      case 'call':
        this.#call(e);
        break;
      case 'window':
        return;
      case 'aggregate':
        if (e.name === 'count') return;
        break;
      default:
        if (e.type === BOOL) return;
    }
    for (const part of partsOf(e)) this.expression(part);
  }

  #call(e: Extract<Expression, { kind: 'call' }>): void {
    const routine = e.function < 16384 ? undefined : this.#shop.context.store.routine(e.function);
    if (!routine || routine.body.kind === 'native') return;
    const flow = this.#flows.ofRoutine(routine, this.#role);
    if (flow === 'anything') this.#anything = true;
    else for (const table of flow) this.#tables.add(table);
  }

  #range(id: number): void {
    if (this.#seen.has(id)) return;
    this.#seen.add(id);
    const known = this.#ranges.get(id);
    if (!known) {
      this.#anything = true;
      return;
    }
    const { range } = known;
    switch (range.kind) {
      case 'relation': {
        const relation = this.#shop.context.store.relation(range.relation);
        if (relation?.view) for (const table of this.#touches.ofView(relation.id).reads) this.#tables.add(table);
        else this.#tables.add(range.relation);
        return;
      }
      case 'subquery':
        this.output(range.query);
        return;
      case 'common table': {
        const query = this.#commonTables.get(range.table);
        if (query) this.output(query);
        else this.#anything = true;
        return;
      }
      case 'values':
        for (const row of range.rows) for (const cell of row) this.expression(cell);
        return;
      case 'function':
        for (const { call } of range.calls) this.expression(call);
        return;
      case 'join':
        for (const column of [...range.merged, ...range.aliased]) this.expression(column);
        return;
      case 'set result':
        return;
      default:
        this.#anything = true;
    }
  }
}
