/** The order of values by their type's default operator class for btree. Nulls are greater than all else. */
import {
  BIT,
  BPCHAR,
  BYTEA,
  CHAR,
  CIDR,
  DATE,
  FLOAT4,
  FLOAT8,
  INET,
  INT2VECTOR,
  INTERVAL,
  JSONB,
  MONEY,
  NAME,
  NUMERIC,
  OIDVECTOR,
  TEXT,
  TIMETZ,
  UUID,
  VARBIT,
  VARCHAR,
} from '../catalog/ids.ts';
import type { ArrayDatum, Datum, Interval, JsonDatum, Numeric, RowDatum } from '../datum.ts';
import { refuse } from '../refusal.ts';
import type { Schema } from '../schema.ts';
import { formatType } from '../type-name.ts';
import { compareBytes } from './bytes.ts';
import { timeWithZone } from './datetime.ts';
import { compareFloat } from './float.ts';
import { compareIntervals } from './interval-arithmetic.ts';
import { compareJsonb } from './json-print.ts';
import { centsOf } from './money.ts';
import { compareAddresses, parseCidr, parseInet } from './network.ts';
import { compareNumeric } from './numeric.ts';
import { rowColumns } from './print.ts';
import { compareMultiranges, compareRanges, readMultirange, readRange } from './range.ts';
import { subtypeOf } from './subtype.ts';
import { compareText, trimBlanks } from './text.ts';

/** Negative, zero or positive. Neither datum is undecided. Text is compared as collation C does: see `compareText`. */
export function compareDatums(schema: Schema, type: number, a: Datum, b: Datum): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  switch (type) {
    case TEXT:
    case VARCHAR:
    case NAME:
    case UUID:
      return compareText(a as string, b as string);
    case FLOAT4:
    case FLOAT8:
    case DATE:
      return compareFloat(a as number, b as number);
    case NUMERIC:
      return compareNumeric(a as Numeric, b as Numeric);
    case BPCHAR:
      return compareText(trimBlanks(a as string), trimBlanks(b as string));
    case CHAR:
      return byteOf(a as string) - byteOf(b as string);
    case BYTEA:
      return compareBytes(a as Uint8Array, b as Uint8Array);
    case INTERVAL:
      return compareIntervals(a as Interval, b as Interval);
    case JSONB:
      return compareJsonb((a as JsonDatum).json, (b as JsonDatum).json);
    case TIMETZ:
      return compareTimes(a as string, b as string);
    case INET:
      return compareAddresses(parseInet(a as string), parseInet(b as string));
    case CIDR:
      return compareAddresses(parseCidr(a as string), parseCidr(b as string));
    case MONEY:
      return comparePlain(centsOf(a as string), centsOf(b as string));
    case BIT:
    case VARBIT:
      return compareText(a as string, b as string);
    case INT2VECTOR:
    case OIDVECTOR:
      return compareVectors(a as ArrayDatum, b as ArrayDatum);
    default:
      if (typeof a !== 'object' && typeof a !== 'string') return comparePlain(a as number, b as number);
      return compareConstructed(schema, type, a, b);
  }
}

export const equalDatums = (schema: Schema, type: number, a: Datum, b: Datum): boolean =>
  a === b || compareDatums(schema, type, a, b) === 0;

const comparePlain = <T extends number | bigint | boolean>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** Of `"char"`, whose bytes are unsigned where they are compared. */
const byteOf = (char: string): number => (/^\\\d{3}$/.test(char) ? Number.parseInt(char.slice(1), 8) : (char.codePointAt(0) ?? 0));

/** The same moment is later where it is written with a greater offset to the west. */
function compareTimes(a: string, b: string): number {
  const left = timeWithZone(a);
  const right = timeWithZone(b);
  const moment = (t: typeof left): bigint => t.time - BigInt(t.offset) * 1_000_000n;
  return comparePlain(moment(left), moment(right)) || right.offset - left.offset;
}

/** By length first. */
function compareVectors(a: ArrayDatum, b: ArrayDatum): number {
  if (a.elements.length !== b.elements.length) return a.elements.length - b.elements.length;
  for (const [i, element] of a.elements.entries()) {
    const order = (element as number) - (b.elements[i] as number);
    if (order !== 0) return order;
  }
  return 0;
}

function compareConstructed(schema: Schema, id: number, a: Datum, b: Datum): number {
  const type = schema.type(id);
  switch (type?.kind) {
    case 'domain':
      return compareDatums(schema, type.domain?.base ?? 0, a, b);
    case 'enum': {
      const rank = (label: Datum): number => type.labels?.findIndex((known) => known.label === label) ?? 0;
      return rank(a) - rank(b);
    }
    case 'range': {
      const subtype = subtypeOf(schema, type);
      return compareRanges(subtype, readRange(subtype, a as string), readRange(subtype, b as string));
    }
    case 'multirange': {
      const subtype = subtypeOf(schema, type);
      return compareMultiranges(subtype, readMultirange(subtype, a as string), readMultirange(subtype, b as string));
    }
  }
  if (typeof a === 'string') {
    return type?.name === 'citext' ? compareText(a.toLowerCase(), (b as string).toLowerCase()) : compareText(a, b as string);
  }
  if (type?.trueArray) return compareArrays(schema, type.element, a as ArrayDatum, b as ArrayDatum);
  return compareRows(schema, id, a as RowDatum, id, b as RowDatum);
}

/** Element by element; then the longer one, the one of more dimensions, and the later bounds are greater. */
export function compareArrays(schema: Schema, element: number, a: ArrayDatum, b: ArrayDatum): number {
  const count = Math.min(a.elements.length, b.elements.length);
  for (let i = 0; i < count; i++) {
    const order = compareDatums(schema, element, a.elements[i] as Datum, b.elements[i] as Datum);
    if (order !== 0) return order;
  }
  if (a.elements.length !== b.elements.length) return a.elements.length - b.elements.length;
  if (a.lengths.length !== b.lengths.length) return a.lengths.length - b.lengths.length;
  for (const numbers of ['lengths', 'lowerBounds'] as const) {
    for (const [i, n] of a[numbers].entries()) {
      const order = n - (b[numbers][i] as number);
      if (order !== 0) return order;
    }
  }
  return 0;
}

export function compareRows(schema: Schema, typeA: number, a: RowDatum, typeB: number, b: RowDatum): number {
  const left = rowColumns(schema, typeA, a);
  const right = rowColumns(schema, typeB, b);
  const count = Math.min(left.fields.length, right.fields.length);
  for (let i = 0; i < count; i++) {
    const type = left.types[i] as number;
    if (type !== right.types[i]) {
      const [one, other] = [type, right.types[i] as number].map((id) => formatType(schema, id, -1));
      refuse('42804', `cannot compare dissimilar column types ${one} and ${other} at record column ${i + 1}`);
    }
    const order = compareDatums(schema, type, left.fields[i] as Datum, right.fields[i] as Datum);
    if (order !== 0) return order;
  }
  if (left.fields.length !== right.fields.length) refuse('42804', 'cannot compare record types with different numbers of columns');
  return 0;
}
