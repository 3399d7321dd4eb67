/** What the schema says about the rows of a relation, worked out once: their keys, their parents, whose they are. */
import type { PolicyExpression, Relation } from '../model/objects.ts';
import type { Schema } from '../model/schema.ts';
import { visit } from '../model/walk.ts';
import type { Axis, Belonging, Tenancy } from '../tenancy/tenancy.ts';

export interface Facts {
  readonly relation: Relation;
  /** Sets of attributes that no two rows share. */
  readonly keys: readonly (readonly number[])[];
  readonly references: readonly Reference[];
  readonly notNull: ReadonlySet<number>;
  readonly belongs: readonly Belonging[];
  /** Attributes that decide whose a row is, which it is, and who sees it. */
  readonly asked: ReadonlySet<number>;
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
    const keys = this.#keysOf(relation);
    const belongs = this.tenancy.scopes.get(relation.id)?.belongs ?? [];
    const references = constraints.flatMap(({ foreign, columns }) =>
      foreign ? [{ attributes: columns, parent: foreign.table, parentAttributes: foreign.columns }] : [],
    );
    const facts: Facts = {
      relation,
      keys,
      references,
      notNull: new Set(relation.columns.filter((column) => column.notNull && !column.dropped).map((column) => column.attribute)),
      belongs,
      asked: new Set([
        ...keys.flat(),
        ...belongs.flatMap((belonging) => (belonging.how === 'through' ? belonging.attributes : [belonging.attribute])),
        ...references.flatMap(({ attributes }) => attributes),
        ...this.schema
          .policiesOf(relation.id)
          .flatMap((policy) => [policy.using, policy.check].flatMap((clause) => (clause ? [...attributesIn(clause)] : []))),
      ]),
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

/** The columns of its row that a policy reads. */
function attributesIn({ expression, row }: PolicyExpression): ReadonlySet<number> {
  const found = new Set<number>();
  visit(expression, (part) => {
    if (part.kind === 'column' && part.range === row.id) found.add(part.attribute);
  });
  return found;
}
