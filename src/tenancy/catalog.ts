/** What the inference asks of a schema again and again: which tables count, their keys, and where their foreign keys lead. */
import type { Column, Relation } from '../model/objects.ts';
import type { Schema } from '../model/schema.ts';
import { columnKey } from './value.ts';

export interface Reference {
  readonly attributes: readonly number[];
  readonly parent: number;
  readonly parentAttributes: readonly number[];
  readonly cascades: boolean;
  readonly name: string;
}

export class Catalog {
  readonly schema: Schema;
  /** Relations that have a scope, by their ids. */
  readonly tables: readonly Relation[];
  readonly #uniques = new Map<number, readonly (readonly number[])[]>();
  readonly #references = new Map<number, readonly Reference[]>();

  constructor(schema: Schema, own: (id: number) => boolean) {
    this.schema = schema;
    this.tables = [...schema.all('relation')].filter(
      (relation) => holdsRows(relation) && (own(relation.id) || this.#isMeant(relation, own)),
    );
  }

  /** A platform's table for which the folder has written policies is its business, too. */
  #isMeant(relation: Relation, own: (id: number) => boolean): boolean {
    return this.schema.policiesOf(relation.id).some((policy) => own(policy.id));
  }

  columns(relation: Relation): readonly Column[] {
    return relation.columns.filter((column) => !column.dropped);
  }

  column(relation: number, attribute: number): Column | undefined {
    return this.schema.relation(relation)?.columns[attribute - 1];
  }

  /** Sets of columns that no two rows share, the primary key first. */
  uniques(relation: number): readonly (readonly number[])[] {
    const known = this.#uniques.get(relation);
    if (known) return known;
    const indexes = this.schema.indexesOf(relation).flatMap(({ index }) => (index?.unique && !index.predicate ? [index] : []));
    const sets = indexes
      .toSorted((a, b) => Number(b.primary) - Number(a.primary))
      .map((index) => index.parts.slice(0, index.keys).map((part) => part.attribute))
      .filter((set) => !set.includes(0));
    this.#uniques.set(relation, sets);
    return sets;
  }

  /** Whether the column alone tells rows apart. */
  isKey(relation: number, attribute: number): boolean {
    return this.uniques(relation).some((set) => set.length === 1 && set[0] === attribute);
  }

  /** The column that is the whole primary key, or else the first that is unique alone. */
  key(relation: number): number | undefined {
    return this.uniques(relation).find((set) => set.length === 1)?.[0];
  }

  references(relation: number): readonly Reference[] {
    const known = this.#references.get(relation);
    if (known) return known;
    const references = this.schema.constraintsOf(relation).flatMap(({ foreign, columns, name }) =>
      foreign
        ? [
            {
              attributes: columns,
              parent: foreign.table,
              parentAttributes: foreign.columns,
              cascades: foreign.onDelete === 'cascade',
              name,
            },
          ]
        : [],
    );
    this.#references.set(relation, references);
    return references;
  }

  /** What the column alone references. */
  reference(relation: number, attribute: number): Reference | undefined {
    return this.references(relation).find((one) => one.attributes.length === 1 && one.attributes[0] === attribute);
  }

  /** Whether any foreign key has the column. */
  isReference(relation: number, attribute: number): boolean {
    return this.references(relation).some((one) => one.attributes.includes(attribute));
  }

  /** `public.docs`, as people name it. */
  nameOf(relation: number): string {
    const found = this.schema.relation(relation);
    return found ? `${this.schema.namespace(found.namespace)?.name ?? ''}.${found.name}` : '';
  }

  columnName(key: { readonly relation: number; readonly attribute: number }): string {
    return this.column(key.relation, key.attribute)?.name ?? '';
  }

  keyOf = (relation: Relation, column: Column): number => columnKey(relation.id, column.attribute);
}

const holdsRows = ({ kind, persistence }: Relation): boolean =>
  persistence !== 'temporary' &&
  (kind === 'table' || kind === 'partitioned table' || kind === 'materialized view' || kind === 'foreign table');
