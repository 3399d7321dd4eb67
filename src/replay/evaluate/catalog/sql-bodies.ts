/** Functions that PostgreSQL writes in SQL and that are called for every column of a schema, done without reading it. */
import {
  BIT,
  BPCHAR,
  DATE,
  FLOAT4,
  FLOAT8,
  INT2,
  INT4,
  INT8,
  INTERVAL,
  NUMERIC,
  PG_ATTRIBUTE,
  PG_TYPE,
  TEXT,
  TIME,
  TIMESTAMP,
  TIMESTAMPTZ,
  TIMETZ,
  VARBIT,
  VARCHAR,
} from '../../../model/catalog/ids.ts';
import { type Datum, isRow } from '../../../model/datum.ts';
import type { Context } from '../../context.ts';
import { convertDatum } from '../cast.ts';
import type { CatalogFunction, CatalogFunctions } from './function.ts';

const asText = (context: Context, value: Datum, type: number | undefined): Datum =>
  convertDatum(context, value, type ?? TEXT, TEXT, -1, true);

/** Of a type and its modifier, as numbers. */
const ofType =
  (compute: (type: number, modifier: number) => Datum): CatalogFunction =>
  ([type, modifier]) =>
    compute(type as number, modifier as number);

const maxLength = (type: number, modifier: number): number | null => {
  if (modifier === -1) return null;
  if (type === BPCHAR || type === VARCHAR) return modifier - 4;
  return type === BIT || type === VARBIT ? modifier : null;
};

const BITS: Readonly<Record<number, number>> = { [INT2]: 16, [INT4]: 32, [INT8]: 64, [FLOAT4]: 24, [FLOAT8]: 53 };
const INTEGERS: readonly number[] = [INT2, INT4, INT8];
const CLOCKS: readonly number[] = [TIME, TIMESTAMP, TIMESTAMPTZ, TIMETZ];

/** The column's own type, or what is beneath a domain. */
const beneathDomain =
  (ofColumn: string, ofDomain: string): CatalogFunction =>
  ([attribute = null, type = null], context) =>
    field(context, PG_TYPE, type, 'typtype') === 'd'
      ? field(context, PG_TYPE, type, ofDomain)
      : field(context, PG_ATTRIBUTE, attribute, ofColumn);

function field({ store }: Context, relation: number, row: Datum, name: string): Datum {
  const attribute = store.relation(relation)?.columns.find((column) => column.name === name)?.attribute ?? 0;
  return isRow(row) ? (row.fields[attribute - 1] ?? null) : null;
}

export const sqlBodies: CatalogFunctions = {
  'textanycat(text,anynonarray)': ([left, right], context, [, type]) => `${left}${asText(context, right ?? null, type)}`,
  'anytextcat(anynonarray,text)': ([left, right], context, [type]) => `${asText(context, left ?? null, type)}${right}`,
  '_pg_truetypid(pg_attribute,pg_type)': beneathDomain('atttypid', 'typbasetype'),
  '_pg_truetypmod(pg_attribute,pg_type)': beneathDomain('atttypmod', 'typtypmod'),
  '_pg_char_max_length(oid,integer)': ofType(maxLength),
  '_pg_char_octet_length(oid,integer)': ofType((type, modifier) => {
    if (type !== TEXT && type !== BPCHAR && type !== VARCHAR) return null;
    return modifier === -1 ? 2 ** 30 : (maxLength(type, modifier) ?? 0) * BYTES_PER_CHARACTER;
  }),
  '_pg_numeric_precision(oid,integer)': ofType((type, modifier) => {
    if (type !== NUMERIC) return BITS[type] ?? null;
    return modifier === -1 ? null : ((modifier - 4) >> 16) & 0xffff;
  }),
  '_pg_numeric_precision_radix(oid,integer)': ofType((type) => (BITS[type] ? 2 : type === NUMERIC ? 10 : null)),
  '_pg_numeric_scale(oid,integer)': ofType((type, modifier) => {
    if (INTEGERS.includes(type)) return 0;
    return type !== NUMERIC || modifier === -1 ? null : (modifier - 4) & 0xffff;
  }),
  '_pg_datetime_precision(oid,integer)': ofType((type, modifier) => {
    if (type === DATE) return 0;
    if (CLOCKS.includes(type)) return modifier < 0 ? 6 : modifier;
    if (type !== INTERVAL) return null;
    return modifier < 0 || (modifier & 0xffff) === 0xffff ? 6 : modifier & 0xffff;
  }),
};

const BYTES_PER_CHARACTER = 4;
