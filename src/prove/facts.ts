/** What the schema says about the rows of a relation, worked out once: their keys, their parents, whose they are. */
import type { Relation } from '../model/objects.ts';
import type { Schema } from '../model/schema.ts';
import type { Axis, Belonging, Tenancy } from '../tenancy/tenancy.ts';

export interface Facts {
  readonly relation: Relation;
  /** Sets of attributes that no two rows share. */
  readonly keys: readonly (readonly number[])[];
  readonly references: readonly Reference[];
  readonly notNull: ReadonlySet<number>;
  readonly belongs: readonly Belonging[];
}

export interface Reference {
  readonly attributes: readonly number[];
  readonly parent: number;
  readonly parentAttributes: readonly number[];
}

export class FactBook {
  readonly schema: Schema;
  readonly tenancy: Tenancy;
  readonly #facts = new Map<number, Facts>();
  /** Axes by number: their bits in the marks of a term. */
  readonly axes: ReadonlyMap<Axis, number>;

  constructor(schema: Schema, tenancy: Tenancy) {
    this.schema = schema;
    this.tenancy = tenancy;
    this.axes = new Map(tenancy.axes.map((axis, i) => [axis, i]));
  }

  of(relation: Relation): Facts {
    const known = this.#facts.get(relation.id);
    if (known) return known;
    const constraints = this.schema.constraintsOf(relation.id);
    const facts: Facts = {
      relation,
      keys: this.#keysOf(relation),
      references: constraints.flatMap(({ foreign, columns }) =>
        foreign ? [{ attributes: columns, parent: foreign.table, parentAttributes: foreign.columns }] : [],
      ),
      notNull: new Set(relation.columns.filter((column) => column.notNull && !column.dropped).map((column) => column.attribute)),
      belongs: this.tenancy.scopes.get(relation.id)?.belongs ?? [],
    };
    this.#facts.set(relation.id, facts);
    return facts;
  }

  #keysOf(relation: Relation): (readonly number[])[] {
    return this.schema.indexesOf(relation.id).flatMap(({ index }) => {
      if (!index?.unique || index.predicate || index.parts.slice(0, index.keys).some((part) => part.attribute === 0)) return [];
      return [index.parts.slice(0, index.keys).map((part) => part.attribute)];
    });
  }
}
