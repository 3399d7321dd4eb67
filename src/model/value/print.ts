/** A type's output function: the text that a client sees. Dates are ISO, the time zone is UTC. */
import {
  BOOL,
  BYTEA,
  DATE,
  FLOAT4,
  FLOAT8,
  INT2VECTOR,
  INTERVAL,
  JSONB,
  NUMERIC,
  OIDVECTOR,
  REGCLASS,
  REGCOLLATION,
  REGCONFIG,
  REGDICTIONARY,
  REGNAMESPACE,
  REGOPER,
  REGOPERATOR,
  REGPROC,
  REGPROCEDURE,
  REGROLE,
  REGTYPE,
  TIME,
  TIMESTAMP,
  TIMESTAMPTZ,
  UNKNOWN,
} from '../catalog/ids.ts';
import type { ArrayDatum, Datum, Interval, JsonDatum, Numeric, RowDatum } from '../datum.ts';
import type { Schema } from '../schema.ts';
import { formatType } from '../type-name.ts';
import { printArray } from './array.ts';
import { printBytea } from './bytes.ts';
import { printDate, printTime, printTimestamp } from './datetime.ts';
import { printDouble, printReal } from './float.ts';
import { printInterval } from './interval.ts';
import { printJsonb } from './json-print.ts';
import { printNumeric } from './numeric.ts';
import { printRow } from './row.ts';

/** `datum` is neither null nor undecided, nor has undecided members. */
export function printDatum(schema: Schema, type: number, datum: Datum): string {
  if (typeof datum === 'string') return datum;
  switch (type) {
    case BOOL:
      return datum ? 't' : 'f';
    case FLOAT8:
      return printDouble(datum as number);
    case FLOAT4:
      return printReal(datum as number);
    case NUMERIC:
      return printNumeric(datum as Numeric);
    case DATE:
      return printDate(datum as number);
    case TIMESTAMP:
    case TIMESTAMPTZ:
      return printTimestamp(datum as bigint, type === TIMESTAMPTZ);
    case TIME:
      return printTime(datum as bigint);
    case INTERVAL:
      return printInterval(datum as Interval);
    case BYTEA:
      return printBytea(datum as Uint8Array);
    case JSONB:
      return printJsonb((datum as JsonDatum).json);
    case INT2VECTOR:
    case OIDVECTOR:
      return (datum as ArrayDatum).elements.map((element) => String(element)).join(' ');
    case REGCLASS:
    case REGCOLLATION:
    case REGCONFIG:
    case REGDICTIONARY:
    case REGNAMESPACE:
    case REGOPER:
    case REGOPERATOR:
    case REGPROC:
    case REGPROCEDURE:
    case REGROLE:
    case REGTYPE:
      return printRegistered(schema, type, datum as number);
    default:
      return typeof datum === 'number' || typeof datum === 'bigint' ? String(datum) : printConstructed(schema, type, datum);
  }
}

function printRegistered(schema: Schema, type: number, id: number): string {
  if (id === 0) return type === REGOPER || type === REGOPERATOR ? '0' : '-';
  if (schema.printRegistered) return schema.printRegistered(type, id);
  return type === REGTYPE && schema.type(id) ? formatType(schema, id, -1) : String(id);
}

function printConstructed(schema: Schema, id: number, datum: Datum): string {
  const type = schema.type(id);
  if (type?.domain) return printDatum(schema, type.domain.base, datum);
  if (type?.trueArray || (datum !== null && typeof datum === 'object' && 'elements' in datum)) {
    const delimiter = schema.type(type?.element ?? 0)?.name === 'box' ? ';' : ',';
    return printArray(datum as ArrayDatum, delimiter, (element) => printDatum(schema, type?.element ?? UNKNOWN, element));
  }
  const { fields, types } = rowColumns(schema, id, datum as RowDatum);
  return printRow(fields, (field, i) => printDatum(schema, types[i] as number, field));
}

export interface RowColumns {
  readonly fields: readonly Datum[];
  readonly types: readonly number[];
  readonly names: readonly string[];
}

/** The fields of a row that are there, without those of dropped columns. */
export function rowColumns(schema: Schema, type: number, row: RowDatum): RowColumns {
  const relation = schema.relation(relationOf(schema, type));
  if (!relation) {
    const names = row.names ?? row.fields.map((_, i) => `f${i + 1}`);
    return { fields: row.fields, types: row.types ?? row.fields.map(() => UNKNOWN), names };
  }
  const live = relation.columns.filter((column) => !column.dropped);
  return {
    fields: live.map((column) => row.fields[column.attribute - 1] ?? null),
    types: live.map((column) => column.type),
    names: live.map((column) => column.name),
  };
}

function relationOf(schema: Schema, id: number): number {
  const type = schema.type(id);
  return type?.domain ? relationOf(schema, type.domain.base) : (type?.relation ?? 0);
}
