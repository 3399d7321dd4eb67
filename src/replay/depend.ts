/** What an expression or a query needs to exist (find_expr_references_walker). PostgreSQL's own objects never go away. */
import {
  REGCLASS,
  REGCONFIG,
  REGDICTIONARY,
  REGNAMESPACE,
  REGOPER,
  REGOPERATOR,
  REGPROC,
  REGPROCEDURE,
  REGROLE,
  REGTYPE,
} from '../model/catalog/ids.ts';
import type { Expression } from '../model/expression.ts';
import type { Dependency } from '../model/objects.ts';
import type { Query, Range } from '../model/query.ts';
import type { Schema } from '../model/schema.ts';
import { visit, visitQuery } from '../model/walk.ts';
import { FIRST_USER_ID } from './store.ts';

/** Below this nothing can be dropped, and PostgreSQL records no need of it; its own views are above. */
const FIRST_UNPINNED_ID = 12_000;

/** System columns count downwards from -1; 0 stands for no column. */
const [MOST_COLUMNS, FIRST_COLUMN] = [4096, 100];

/** Gathers dependencies, each once. */
export class Needs {
  readonly #schema: Schema;
  readonly #ranges = new Map<number, Range>();
  /** By id and column. */
  readonly #found = new Map<number, Dependency>();

  constructor(schema: Schema, ranges: readonly Range[] = []) {
    this.#schema = schema;
    for (const range of ranges) this.#ranges.set(range.id, range);
  }

  on(id: number | undefined, column?: number): void {
    if (id === undefined || id < FIRST_UNPINNED_ID) return;
    const key = id * MOST_COLUMNS + (column === undefined ? 0 : column + FIRST_COLUMN);
    if (!this.#found.has(key)) this.#found.set(key, column === undefined ? { on: id, type: 'normal' } : { on: id, column, type: 'normal' });
  }

  /** A type, or the element type of an array: dropping either drops the other. */
  onType(id: number): void {
    if (id < FIRST_USER_ID) return;
    const type = this.#schema.type(id);
    this.on(type?.trueArray ? type.element : id);
  }

  expression(e: Expression): this {
    visit(
      e,
      (part) => this.#part(part),
      (query) => this.#query(query),
    );
    return this;
  }

  query(q: Query): this {
    visitQuery(
      q,
      (part) => this.#part(part),
      (query) => this.#query(query),
    );
    return this;
  }

  list(): Dependency[] {
    return this.#found.size === 0 ? [] : [...this.#found.values()];
  }

  #query(q: Query): void {
    for (const range of q.ranges) {
      this.#ranges.set(range.id, range);
      if (range.kind === 'relation') this.on(range.relation);
      if (range.kind === 'function')
        for (const f of range.calls)
          if (f.call.kind !== 'call' || f.columns.length > 0) for (const column of f.columns) this.onType(column.type);
    }
    for (const key of q.order) this.on(key.operator);
    for (const constraint of q.reliesOn ?? []) this.on(constraint);
    const target = q.into === undefined ? undefined : this.#ranges.get(q.into);
    if (target?.kind === 'relation') for (const t of q.targets) if (t.attribute !== undefined) this.on(target.relation, t.attribute);
  }

  #part(e: Expression): void {
    switch (e.kind) {
      case 'column':
        this.#column(e.range, e.attribute);
        return;
      case 'constant':
        this.onType(e.type);
        if (typeof e.value === 'number' && REGISTERED.has(e.type)) this.on(e.value);
        return;
      case 'call':
      case 'aggregate':
      case 'window':
        this.on(e.function);
        return;
      case 'operator':
      case 'quantified':
      case 'is distinct':
      case 'nullif':
        this.on(e.operator);
        return;
      case 'row comparison':
      case 'subquery':
        for (const operator of e.operators ?? []) this.on(operator);
        return;
      case 'cast':
        if (e.function !== undefined && e.how === 'function') this.on(e.function);
        else this.onType(e.type);
        return;
      case 'field': {
        const relation = this.#schema.type(e.arg.type)?.relation;
        if (relation) this.on(relation, e.attribute);
        return;
      }
      case 'parameter':
      case 'array':
      case 'row':
        this.onType(e.type);
        return;
      default:
    }
  }

  #column(id: number, attribute: number): void {
    const range = this.#ranges.get(id);
    if (range?.kind === 'relation') this.on(range.relation, attribute);
    // A column of a function's composite result is a column of that type.
    if (range?.kind === 'function' && range.calls.length === 1) {
      const relation = this.#schema.type((range.calls[0] as { call: Expression }).call.type)?.relation;
      if (relation) this.on(relation, this.#liveAttribute(relation, attribute));
    }
  }

  /** A range's columns leave dropped ones out; attribute numbers do not. */
  #liveAttribute(relation: number, position: number): number {
    const live = (this.#schema.relation(relation)?.columns ?? []).filter((column) => !column.dropped);
    return live[position - 1]?.attribute ?? position;
  }
}

const REGISTERED = new Set<number>([
  REGCLASS,
  REGPROC,
  REGPROCEDURE,
  REGOPER,
  REGOPERATOR,
  REGTYPE,
  REGCONFIG,
  REGDICTIONARY,
  REGNAMESPACE,
  REGROLE,
]);

export const needsOf = (schema: Schema, e: Expression, ranges: readonly Range[] = []): Dependency[] =>
  new Needs(schema, ranges).expression(e).list();
