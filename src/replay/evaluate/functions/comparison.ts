/** The functions behind =, <>, <, <=, >, >= of every type, with the `cmp`, `larger` and `smaller` that go with them. */
import type { ArrayDatum, Datum, RowDatum } from '../../../model/datum.ts';
import { BEGIN_OF_TIME, END_OF_TIME, MICROSECONDS_PER_DAY } from '../../../model/value/calendar.ts';
import { compareArrays, compareDatums, compareRows } from '../../../model/value/compare.ts';
import { compareFloat } from '../../../model/value/float.ts';
import { compareText, trimBlanks } from '../../../model/value/text.ts';
import type { CallContext, Functions, Implementation } from './call-context.ts';
import { DOUBLE, TIME_TEXT, TIMESTAMP_TEXT, TIMESTAMPTZ_TEXT, TIMETZ_TEXT } from './type-words.ts';

type Compare = (a: Datum, b: Datum, context: CallContext) => number;

const TESTS = {
  eq: (order: number) => order === 0,
  ne: (order: number) => order !== 0,
  lt: (order: number) => order < 0,
  le: (order: number) => order <= 0,
  gt: (order: number) => order > 0,
  ge: (order: number) => order >= 0,
};

const byType: Compare = (a, b, context) => compareDatums(context.schema, context.argTypes[0] as number, a, b);
/** Numbers of all sizes compare with each other. */
const plain: Compare = (a, b) => ((a as number) < (b as number) ? -1 : (a as number) > (b as number) ? 1 : 0);
const floats: Compare = (a, b) => compareFloat(a as number, b as number);
const texts: Compare = (a, b) => compareText(a as string, b as string);
const blankTrimmed: Compare = (a, b) => compareText(trimBlanks(a as string), trimBlanks(b as string));

const timestampOf = (days: Datum): bigint =>
  days === Number.POSITIVE_INFINITY
    ? END_OF_TIME
    : days === Number.NEGATIVE_INFINITY
      ? BEGIN_OF_TIME
      : BigInt(days as number) * MICROSECONDS_PER_DAY;

type Operator = keyof typeof TESTS;

function family(
  name: (operator: string) => string,
  left: string,
  right: string,
  compare: Compare,
  cmp?: string,
  operators: readonly Operator[] = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'],
): Functions {
  const types = `(${left},${right})`;
  const made: Record<string, Implementation> = {};
  for (const operator of operators) {
    const test = TESTS[operator];
    made[name(operator) + types] = (args, context) => test(compare(args[0] as Datum, args[1] as Datum, context));
  }
  if (cmp !== undefined) made[cmp + types] = (args, context) => Math.sign(compare(args[0] as Datum, args[1] as Datum, context));
  return made;
}

function extremes(larger: string, smaller: string, type: string, compare: Compare): Functions {
  const types = `(${type},${type})`;
  return {
    [larger + types]: ([a, b], context) => (compare(a as Datum, b as Datum, context) >= 0 ? (a as Datum) : (b as Datum)),
    [smaller + types]: ([a, b], context) => (compare(a as Datum, b as Datum, context) <= 0 ? (a as Datum) : (b as Datum)),
  };
}

const joined = (prefix: string) => (operator: string) => prefix + operator;
const underscored = (prefix: string) => (operator: string) => `${prefix}_${operator}`;

const ORDER: readonly Operator[] = ['lt', 'le', 'gt', 'ge'];

/** `text_lt`, but `texteq`. */
const likeText = (operator: string): string => (operator === 'eq' || operator === 'ne' ? `text${operator}` : `text_${operator}`);

const rows: Compare = (a, b, context) =>
  compareRows(context.schema, context.argTypes[0] as number, a as RowDatum, context.argTypes[1] as number, b as RowDatum);

const arrays: Compare = (a, b, context) => {
  const type = context.schema.type(context.argTypes[0] as number);
  return compareArrays(context.schema, type?.element ?? 0, a as ArrayDatum, b as ArrayDatum);
};

export const comparisons: Functions = {
  ...family(joined('int2'), 'smallint', 'smallint', plain, 'btint2cmp'),
  ...family(joined('int4'), 'integer', 'integer', plain, 'btint4cmp'),
  ...family(joined('int8'), 'bigint', 'bigint', plain, 'btint8cmp'),
  ...family(joined('int24'), 'smallint', 'integer', plain, 'btint24cmp'),
  ...family(joined('int42'), 'integer', 'smallint', plain, 'btint42cmp'),
  ...family(joined('int28'), 'smallint', 'bigint', plain, 'btint28cmp'),
  ...family(joined('int82'), 'bigint', 'smallint', plain, 'btint82cmp'),
  ...family(joined('int48'), 'integer', 'bigint', plain, 'btint48cmp'),
  ...family(joined('int84'), 'bigint', 'integer', plain, 'btint84cmp'),
  ...family(joined('float4'), 'real', 'real', floats, 'btfloat4cmp'),
  ...family(joined('float8'), DOUBLE, DOUBLE, floats, 'btfloat8cmp'),
  ...family(joined('float48'), 'real', DOUBLE, floats, 'btfloat48cmp'),
  ...family(joined('float84'), DOUBLE, 'real', floats, 'btfloat84cmp'),
  ...family(joined('oid'), 'oid', 'oid', plain, 'btoidcmp'),
  ...family(joined('bool'), 'boolean', 'boolean', plain, 'btboolcmp'),
  ...family(joined('char'), '"char"', '"char"', byType, 'btcharcmp'),
  ...family(joined('name'), 'name', 'name', texts, 'btnamecmp'),
  ...family((operator) => `name${operator}text`, 'name', 'text', texts, 'btnametextcmp'),
  ...family((operator) => `text${operator}name`, 'text', 'name', texts, 'bttextnamecmp'),
  ...family(likeText, 'text', 'text', texts, 'bttextcmp'),
  ...family(underscored('text_pattern'), 'text', 'text', texts, 'bttext_pattern_cmp', ORDER),
  ...family(joined('bpchar'), 'character', 'character', blankTrimmed, 'bpcharcmp'),
  ...family(underscored('bpchar_pattern'), 'character', 'character', blankTrimmed, 'btbpchar_pattern_cmp', ORDER),
  ...family(joined('bytea'), 'bytea', 'bytea', byType, 'byteacmp'),
  ...family(underscored('numeric'), 'numeric', 'numeric', byType, 'numeric_cmp'),
  ...family(underscored('uuid'), 'uuid', 'uuid', texts, 'uuid_cmp'),
  ...family(underscored('date'), 'date', 'date', floats, 'date_cmp'),
  ...family(underscored('timestamp'), TIMESTAMP_TEXT, TIMESTAMP_TEXT, plain, 'timestamp_cmp'),
  ...family(underscored('timestamptz'), TIMESTAMPTZ_TEXT, TIMESTAMPTZ_TEXT, plain, 'timestamptz_cmp'),
  ...family(underscored('time'), TIME_TEXT, TIME_TEXT, plain, 'time_cmp'),
  ...family(underscored('timetz'), TIMETZ_TEXT, TIMETZ_TEXT, byType, 'timetz_cmp'),
  ...family(underscored('interval'), 'interval', 'interval', byType, 'interval_cmp'),
  ...crossed('timestamp', TIMESTAMP_TEXT),
  ...crossed('timestamptz', TIMESTAMPTZ_TEXT),
  ...family((operator) => `timestamp_${operator}_timestamptz`, TIMESTAMP_TEXT, TIMESTAMPTZ_TEXT, plain, 'timestamp_cmp_timestamptz'),
  ...family((operator) => `timestamptz_${operator}_timestamp`, TIMESTAMPTZ_TEXT, TIMESTAMP_TEXT, plain, 'timestamptz_cmp_timestamp'),
  ...family(joined('bit'), 'bit', 'bit', texts, 'bitcmp'),
  ...family(joined('varbit'), 'bit varying', 'bit varying', texts, 'varbitcmp'),
  ...family(underscored('jsonb'), 'jsonb', 'jsonb', byType, 'jsonb_cmp'),
  ...family(underscored('network'), 'inet', 'inet', byType, 'network_cmp'),
  ...family(underscored('macaddr'), 'macaddr', 'macaddr', texts, 'macaddr_cmp'),
  ...family(underscored('macaddr8'), 'macaddr8', 'macaddr8', texts, 'macaddr8_cmp'),
  ...family(underscored('cash'), 'money', 'money', byType, 'cash_cmp'),
  ...family(underscored('enum'), 'anyenum', 'anyenum', byType, 'enum_cmp'),
  ...family(underscored('range'), 'anyrange', 'anyrange', byType, 'range_cmp'),
  ...family(underscored('multirange'), 'anymultirange', 'anymultirange', byType, 'multirange_cmp'),
  ...family(underscored('array'), 'anyarray', 'anyarray', arrays, 'btarraycmp'),
  ...family(underscored('record'), 'record', 'record', rows, 'btrecordcmp'),
  ...family(joined('oidvector'), 'oidvector', 'oidvector', byType, 'btoidvectorcmp'),
  'xideq(xid,xid)': ([a, b]) => a === b,
  'xidneq(xid,xid)': ([a, b]) => a !== b,
  'cideq(cid,cid)': ([a, b]) => a === b,
  'xideqint4(xid,integer)': ([a, b]) => a === b,
  'xidneqint4(xid,integer)': ([a, b]) => a !== b,
  ...extremes('int2larger', 'int2smaller', 'smallint', plain),
  ...extremes('int4larger', 'int4smaller', 'integer', plain),
  ...extremes('int8larger', 'int8smaller', 'bigint', plain),
  ...extremes('float4larger', 'float4smaller', 'real', floats),
  ...extremes('float8larger', 'float8smaller', DOUBLE, floats),
  ...extremes('oidlarger', 'oidsmaller', 'oid', plain),
  ...extremes('text_larger', 'text_smaller', 'text', texts),
  ...extremes('bpchar_larger', 'bpchar_smaller', 'character', blankTrimmed),
  ...extremes('bytea_larger', 'bytea_smaller', 'bytea', byType),
  ...extremes('numeric_larger', 'numeric_smaller', 'numeric', byType),
  ...extremes('date_larger', 'date_smaller', 'date', floats),
  ...extremes('timestamp_larger', 'timestamp_smaller', TIMESTAMP_TEXT, plain),
  ...extremes('timestamptz_larger', 'timestamptz_smaller', TIMESTAMPTZ_TEXT, plain),
  ...extremes('time_larger', 'time_smaller', TIME_TEXT, plain),
  ...extremes('timetz_larger', 'timetz_smaller', TIMETZ_TEXT, byType),
  ...extremes('interval_larger', 'interval_smaller', 'interval', byType),
  ...extremes('network_larger', 'network_smaller', 'inet', byType),
  ...extremes('cashlarger', 'cashsmaller', 'money', byType),
  ...extremes('enum_larger', 'enum_smaller', 'anyenum', byType),
  ...extremes('array_larger', 'array_smaller', 'anyarray', arrays),
  ...extremes('record_larger', 'record_smaller', 'record', rows),
};

/** A date with a timestamp: the day begins at midnight. */
function crossed(name: string, type: string): Functions {
  return {
    ...family(
      (operator) => `date_${operator}_${name}`,
      'date',
      type,
      (a, b) => plainBig(timestampOf(a), b),
      `date_cmp_${name}`,
    ),
    ...family(
      (operator) => `${name}_${operator}_date`,
      type,
      'date',
      (a, b) => -plainBig(timestampOf(b), a),
      `${name}_cmp_date`,
    ),
  };
}

function plainBig(a: bigint, b: Datum): number {
  return a < (b as bigint) ? -1 : a > (b as bigint) ? 1 : 0;
}
