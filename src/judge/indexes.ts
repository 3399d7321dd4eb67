/** What the indexes of a table can be used for. */
import type { IndexDefinition, Relation } from '../model/objects.ts';
import type { Schema } from '../model/schema.ts';
import { visit } from '../model/walk.ts';

export interface Index {
  readonly relation: Relation;
  readonly index: IndexDefinition;
  /** The attributes of its keys; 0 for an expression. */
  readonly keys: readonly number[];
}

export function indexesOf(schema: Schema, table: number): Index[] {
  return schema.indexesOf(table).flatMap((relation) => {
    const { index } = relation;
    if (!index?.valid) return [];
    return [{ relation, index, keys: index.parts.slice(0, index.keys).map(({ attribute }) => attribute) }];
  });
}

const SEARCHES_EQUAL = new Set(['btree', 'hash', 'gist', 'spgist', 'brin']);

/** Whether rows with given values in these columns can be found by an index: its first keys are the columns, in any order. */
export function findsBy(schema: Schema, table: number, attributes: readonly number[]): boolean {
  return indexesOf(schema, table).some(
    ({ index, keys }) =>
      SEARCHES_EQUAL.has(index.method) &&
      attributes.every((attribute) => keys.slice(0, attributes.length).includes(attribute)) &&
      (!index.predicate || isNotNullOf(index, attributes)),
  );
}

/** Whether any index begins with the column, be it over some of the rows only. */
export const leadsWith = (schema: Schema, table: number, attribute: number): boolean =>
  indexesOf(schema, table).some(({ keys }) => keys[0] === attribute);

/** A search for a value never wants the rows that have none. */
function isNotNullOf({ predicate }: IndexDefinition, attributes: readonly number[]): boolean {
  const parts = predicate?.expression.kind === 'and' ? predicate.expression.args : predicate ? [predicate.expression] : [];
  return parts.every((e) => e.kind === 'is null' && e.negated && e.arg.kind === 'column' && attributes.includes(e.arg.attribute));
}

/** The columns that an index's keys read, those inside expressions among them. */
export function columnsRead({ index, keys }: Index): Set<number> {
  const found = new Set(keys.filter((attribute) => attribute > 0));
  for (const { expression } of index.parts)
    if (expression)
      visit(expression.expression, (e) => {
        if (e.kind === 'column') found.add(e.attribute);
      });
  return found;
}

/** The columns that its predicate reads. */
export function columnsAsked({ index }: Index): Set<number> {
  const found = new Set<number>();
  if (index.predicate)
    visit(index.predicate.expression, (e) => {
      if (e.kind === 'column') found.add(e.attribute);
    });
  return found;
}
