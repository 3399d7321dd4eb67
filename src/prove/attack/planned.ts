/** The rows that must stand for an attack, each complete enough to be stored. */
import { BOOL } from '../../model/catalog/ids.ts';
import type { Expression } from '../../model/expression.ts';
import type { Column, Relation } from '../../model/objects.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Schema } from '../../model/schema.ts';
import { readDatum } from '../../model/value/read.ts';
import { Undecidable } from '../../model/value/undecidable.ts';
import type { Axis, Tenancy } from '../../tenancy/index.ts';
import { madeValue } from './made-value.ts';
import { matching } from './matching.ts';
import { partitionValues } from './partition.ts';
import { type Filled, OTHER, satisfy } from './satisfy.ts';

export interface PlannedRow {
  readonly relation: Relation;
  /** By attribute, as text. */
  readonly values: Map<number, string | null>;
  /** Another tenant's, which the attack is to reach. */
  readonly target: boolean;
  /** `given` by the witness, `asked` of the database by the caller, as a new row or as what a row is `changed` to, or `made` because a key of another row points at it. */
  readonly origin: 'given' | 'asked' | 'changed' | 'made';
}

/** Rows are added in the order in which they come; what those that the caller writes need of other tables comes behind them. */
export class Planned {
  readonly rows: PlannedRow[] = [];
  readonly #schema: Schema;
  readonly #tenancy: Tenancy;
  /** Texts of the witness that stand for anything at all, as they stand there once. */
  readonly #anything: ReadonlySet<string>;
  /** What was put in the place of texts that are none of their column's type. */
  readonly #fitting = new Map<string, string>();
  #number = 0;

  constructor(schema: Schema, tenancy: Tenancy, anything: ReadonlySet<string>) {
    this.#schema = schema;
    this.#tenancy = tenancy;
    this.#anything = anything;
  }

  /** The text, or another one in its place where the type does not take it: always the same. */
  fitting(type: number, modifier: number, text: string | null): string | null {
    if (text === null || isReadable(this.#schema, type, modifier, text)) return text;
    const key = `${type} ${modifier} ${text}`;
    const known = this.#fitting.get(key) ?? madeValue(this.#schema, type, modifier, ++this.#number);
    this.#fitting.set(key, known);
    return known;
  }

  add(relation: Relation, given: Readonly<Record<string, string | null>>, target: boolean, origin: PlannedRow['origin']): PlannedRow {
    const values = new Map<number, string | null>();
    for (const column of relation.columns)
      if (!column.dropped && column.name in given) values.set(column.attribute, given[column.name] ?? null);
    const row = { relation, values, target, origin };
    this.rows.push(row);
    return row;
  }

  /**
   * Fills every row in, and makes the rows that keys point at. `mayFill` says which columns a caller may write in a row
   * that it asks for; `followsAll`: what stands already needs its parents, too.
   */
  complete(mayFill: (row: PlannedRow, column: Column) => boolean, followsAll: boolean): void {
    for (let i = 0; i < this.rows.length && i < MOST_ROWS; i++) {
      const row = this.rows[i] as PlannedRow;
      this.#fill(row, (column) => isStored(row) || mayFill(row, column));
      if (followsAll || !isStored(row)) this.#makeParents(row);
    }
  }

  /** The tenant or user of this key stands there. */
  addOwner({ root, key }: Axis, text: string): void {
    const relation = root === undefined ? undefined : this.#schema.relation(root);
    if (!relation || key === undefined || this.#stands(relation, new Map([[key, text]]))) return;
    this.rows.push({ relation, values: new Map([[key, text]]), target: false, origin: 'made' });
  }

  #stands(relation: Relation, key: ReadonlyMap<number, string>): boolean {
    return this.rows.some(
      (row) => row.relation.id === relation.id && isStored(row) && [...key].every(([at, value]) => row.values.get(at) === value),
    );
  }

  #fill({ relation, values, origin }: PlannedRow, may: (column: Column) => boolean): void {
    const filled: Filled = {
      get: (attribute) => {
        const value = values.get(attribute);
        if (value !== undefined) return value !== null && this.#anything.has(value) ? undefined : value;
        return origin === 'changed' || this.#hasDefault(relation, attribute) ? OTHER : undefined;
      },
      fill: (attribute) => {
        const column = relation.columns[attribute - 1];
        if (column && !values.has(attribute) && may(column))
          values.set(attribute, this.#keyOfParent(relation, column, values) ?? this.#made(column));
      },
      choose: (attribute, text) => {
        const column = relation.columns[attribute - 1];
        if (column && !column.generated && may(column)) values.set(attribute, text);
      },
      avoid: (attribute, text) => {
        const column = relation.columns[attribute - 1];
        if (column) filled.choose(attribute, this.#otherThan(column, text));
      },
      match: (attribute, pattern, ignoresCase) => {
        const text = matching(pattern, ignoresCase, ++this.#number);
        if (text !== undefined) filled.choose(attribute, text);
      },
    };
    if (origin !== 'changed')
      for (const [attribute, text] of partitionValues(this.#schema, relation)) if (!values.has(attribute)) filled.choose(attribute, text);
    for (const { check } of this.#schema.constraintsOf(relation.id)) if (check) satisfy(this.#schema, check.expression, true, filled);
    if (origin === 'changed') return;
    for (const column of relation.columns) {
      if (column.dropped || column.generated || values.has(column.attribute) || !may(column) || !this.#isNeeded(relation, column)) continue;
      values.set(column.attribute, this.#keyOfParent(relation, column, values) ?? this.#made(column));
    }
  }

  #hasDefault(relation: Relation, attribute: number): boolean {
    const value = this.#schema.defaultOf(relation.id, attribute)?.value;
    return value !== undefined && !isNext(value.expression);
  }

  /** Where nothing fills the column, or what does would leave a sequence advanced behind. */
  #isNeeded(relation: Relation, column: Column): boolean {
    if (column.identity) return true;
    const value = column.default === undefined ? undefined : this.#schema.defaultOf(relation.id, column.attribute)?.value;
    if (value) return isNext(value.expression);
    return column.notNull || this.#isNotNullDomain(column.type);
  }

  #isNotNullDomain(type: number): boolean {
    const domain = this.#schema.type(type)?.domain;
    return domain !== undefined && domain.default === undefined && (domain.notNull || this.#isNotNullDomain(domain.base));
  }

  #made(column: Column): string {
    const { type, modifier } = column;
    const number = ++this.#number;
    let chosen: string | undefined;
    const filled: Filled = {
      get: () => chosen,
      fill: () => undefined,
      choose: (_, text) => void (chosen = text ?? undefined),
      avoid: () => undefined,
      match: (_, pattern, ignoresCase) => void (chosen = matching(pattern, ignoresCase, number)),
    };
    for (const { check } of this.#schema.constraintsOfDomain(type))
      if (check) satisfy(this.#schema, asColumn(check.expression), true, filled);
    return chosen ?? madeValue(this.#schema, type, modifier, number);
  }

  #otherThan({ type, modifier }: Column, text: string): string {
    const labels = this.#schema.type(type)?.labels;
    if (labels) return labels.find(({ label }) => label !== text)?.label ?? text;
    if (type === BOOL) return /^t/.test(text) ? 'false' : 'true';
    return madeValue(this.#schema, type, modifier, ++this.#number);
  }

  /** A key that is not given points at a row that is there, where there is one of its owner. */
  #keyOfParent(relation: Relation, column: Column, values: ReadonlyMap<number, string | null>): string | undefined {
    for (const { foreign, columns } of this.#schema.constraintsOf(relation.id)) {
      const at = columns.indexOf(column.attribute);
      if (!foreign || at < 0) continue;
      const key = foreign.columns[at] as number;
      const parents = this.rows.filter((row) => row.relation.id === foreign.table && isStored(row) && row.values.has(key));
      const agreeing = parents.find((parent) => this.#agree(relation, values, parent));
      const value = agreeing?.values.get(key);
      if (value !== undefined && value !== null) return value;
    }
    return undefined;
  }

  #agree(relation: Relation, values: ReadonlyMap<number, string | null>, parent: PlannedRow): boolean {
    const owners = this.#ownersOf(relation, values);
    for (const [axis, owner] of this.#ownersOf(parent.relation, parent.values)) if ((owners.get(axis) ?? owner) !== owner) return false;
    return true;
  }

  #ownersOf(relation: Relation, values: ReadonlyMap<number, string | null>): Map<Axis, string> {
    const owners = new Map<Axis, string>();
    for (const one of this.#tenancy.scopes.get(relation.id)?.belongs ?? []) {
      const value = one.how === 'column' ? values.get(one.attribute) : undefined;
      if (one.how === 'column' && value !== undefined && value !== null) owners.set(one.axis, value);
    }
    return owners;
  }

  #makeParents({ relation, values }: PlannedRow): void {
    const owners = this.#ownersOf(relation, values);
    for (const { foreign, columns } of this.#schema.constraintsOf(relation.id)) {
      const parent = foreign && this.#schema.relation(foreign.table);
      if (!foreign || !parent || columns.some((attribute) => (values.get(attribute) ?? null) === null)) continue;
      const key = new Map(columns.map((attribute, i) => [foreign.columns[i] as number, values.get(attribute) as string]));
      if (this.#stands(parent, key)) continue;
      for (const one of this.#tenancy.scopes.get(parent.id)?.belongs ?? []) {
        const owner = one.how === 'column' ? owners.get(one.axis) : undefined;
        if (one.how === 'column' && owner !== undefined && !key.has(one.attribute)) key.set(one.attribute, owner);
      }
      this.rows.push({ relation: parent, values: key, target: false, origin: 'made' });
    }
  }
}

const MOST_ROWS = 200;

const isStored = ({ origin }: PlannedRow): boolean => origin === 'given' || origin === 'made';

function isReadable(schema: Schema, type: number, modifier: number, text: string): boolean {
  try {
    readDatum(schema, type, modifier, text, 0);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    if (error instanceof Undecidable) return true;
    throw error;
  }
}

function isNext(e: Expression): boolean {
  if (e.kind === 'cast') return isNext(e.arg);
  return e.kind === 'call' && e.name === 'nextval';
}

/** A domain's VALUE as if it were the only column. */
function asColumn(e: Expression): Expression {
  const replace = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replace);
    if (typeof value !== 'object' || value === null) return value;
    const one = value as Expression;
    if (one.kind === 'domain value') return { ...one, kind: 'column', range: 0, attribute: 1, name: 'value' };
    if (one.kind === 'constant') return one;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replace(inner)]));
  };
  return replace(e) as Expression;
}
