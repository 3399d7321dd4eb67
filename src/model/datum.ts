/**
 * A value as the evaluator holds it; its type is always known beside it.
 * Numbers are int2, int4, oid and floats; bigint is int8, and microseconds from 2000-01-01 for times;
 * dates are days from there; whatever has no form of its own here is its text.
 */
export type Datum =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | Numeric
  | Interval
  | ArrayDatum
  | RowDatum
  | JsonDatum
  | Undecided;

export interface Numeric {
  readonly digits: bigint;
  readonly scale: number;
  readonly special?: 'NaN' | 'Infinity' | '-Infinity';
}

export interface Interval {
  readonly months: number;
  readonly days: number;
  readonly microseconds: bigint;
}

/** Row-major elements; an empty array has no dimensions. */
export interface ArrayDatum {
  readonly elements: readonly Datum[];
  readonly lengths: readonly number[];
  readonly lowerBounds: readonly number[];
}

/** Of a composite type: field n of the relation at n - 1, null where it was dropped. */
export interface RowDatum {
  readonly fields: readonly Datum[];
  /** Of an anonymous record: what its type does not say. */
  readonly types?: readonly number[];
  readonly names?: readonly string[];
}

/** jsonb; json is kept as its text. Objects keep PostgreSQL's order of keys. */
export interface JsonDatum {
  readonly json: Json;
}
export type Json = null | boolean | string | Numeric | readonly Json[] | ReadonlyMap<string, Json>;

/** A value that only a running database has: a clock, a row count, what a caller will send. */
export interface Undecided {
  readonly undecided: string;
  /** Whatever it is, it is not NULL. */
  readonly present?: true;
  /** Of a JSON object: its keys. */
  readonly keys?: readonly string[];
  /** Of a clock's value: the number of its transaction, and a half where it goes on within it. */
  readonly moment?: number;
}

export const undecided = (why: string): Undecided => ({ undecided: why });

/** What is computed from a value that nobody knows is another such value. */
export const derived = ({ undecided }: Undecided): Undecided => ({ undecided });

export function isUndecided(value: Datum): value is Undecided {
  return typeof value === 'object' && value !== null && 'undecided' in value;
}

/** What is not known of a value: itself, or a member of it. */
export function undecidedIn(value: Datum): Undecided | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  if (isUndecided(value)) return value;
  for (const member of isArray(value) ? value.elements : isRow(value) ? value.fields : []) {
    const inside = undecidedIn(member);
    if (inside) return inside;
  }
  return undefined;
}

export function isArray(value: Datum): value is ArrayDatum {
  return typeof value === 'object' && value !== null && 'elements' in value;
}

export function isRow(value: Datum): value is RowDatum {
  return typeof value === 'object' && value !== null && 'fields' in value;
}

export const arrayOf = (elements: readonly Datum[]): ArrayDatum =>
  elements.length === 0 ? { elements, lengths: [], lowerBounds: [] } : { elements, lengths: [elements.length], lowerBounds: [1] };
