/** Indexes of which one does all that the other can be used for. */
import type { IndexPartObject } from '../model/objects.ts';
import { sameExpression } from '../model/same.ts';
import type { Schema } from '../model/schema.ts';
import { type Index, indexesOf } from './indexes.ts';

export interface Overlap {
  readonly relation: Index['relation'];
  /** The one that can go. */
  readonly index: Index;
  readonly other: Index;
  /** The other goes on behind its last column. */
  readonly isPrefix: boolean;
}

export function overlapsOf(schema: Schema, table: number): Overlap[] {
  const indexes = indexesOf(schema, table).filter(({ index }) => !index.exclusion);
  const gone = new Set<Index>();
  const found: Overlap[] = [];
  // Of two that are the same, the one that came later can go.
  for (const index of indexes.toReversed()) {
    if (isNeeded(schema, index)) continue;
    const other = indexes.find((one) => one !== index && !gone.has(one) && serves(schema, one, index));
    if (!other) continue;
    gone.add(index);
    found.push({ relation: index.relation, index, other, isPrefix: other.index.keys > index.index.keys });
  }
  return found;
}

/** Something else rests on it: a key that refers to it, replication, the order of the table. */
function isNeeded(schema: Schema, { index, relation }: Index): boolean {
  if (index.primary || index.replicaIdentity || index.clustered) return true;
  return schema.referencing(index.table).some((key) => key.index === relation.id);
}

function serves(schema: Schema, { index: other, relation }: Index, { index, relation: own }: Index): boolean {
  if (other.method !== index.method || !samePredicate(other.predicate, index.predicate)) return false;
  const keys = index.parts.slice(0, index.keys);
  const others = other.parts.slice(0, other.keys);
  if (others.length < keys.length || !keys.every((part, i) => samePart(part, others[i]))) return false;
  const included = index.parts.slice(index.keys);
  if (!included.every((part) => other.parts.some(({ attribute }) => attribute === part.attribute))) return false;
  if (others.length > keys.length) return index.method === 'btree' && !index.unique;
  if (!index.unique) return other.unique || other.keys + other.parts.length >= index.keys + index.parts.length;
  // Of two that forbid the same, the one without a constraint goes, or the one that was made later.
  if (!other.unique || other.nullsNotDistinct !== index.nullsNotDistinct || other.immediate !== index.immediate) return false;
  return other.primary || isConstraint(schema, other.table, relation.id) || !isConstraint(schema, index.table, own.id);
}

const isConstraint = (schema: Schema, table: number, index: number): boolean =>
  schema.constraintsOf(table).some((constraint) => constraint.index === index && constraint.kind !== 'foreign key');

const samePart = (a: IndexPartObject, b: IndexPartObject | undefined): boolean =>
  b !== undefined &&
  a.attribute === b.attribute &&
  a.opclass === b.opclass &&
  a.collation === b.collation &&
  a.descending === b.descending &&
  a.nullsFirst === b.nullsFirst &&
  JSON.stringify(a.opclassOptions) === JSON.stringify(b.opclassOptions) &&
  sameStored(a.expression, b.expression);

type Stored = IndexPartObject['expression'];

/** Each index reads the table by a range of its own: what matters is which columns it reads. */
const sameStored = (a: Stored, b: Stored): boolean =>
  a === b || (a !== undefined && b !== undefined && sameExpression(unranged(a.expression), unranged(b.expression)));

const samePredicate = sameStored;

function unranged<T>(value: T): T {
  if (Array.isArray(value)) return value.map(unranged) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => (key === 'range' || key === 'at' ? [] : [[key, unranged(part)]])),
  ) as T;
}
