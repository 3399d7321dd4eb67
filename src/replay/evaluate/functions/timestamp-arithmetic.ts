/** Sums and differences of dates, times, timestamps and intervals. Timestamps with a zone are UTC, and so is the session's zone. */
import type { Interval } from '../../../model/datum.ts';
import { refuse } from '../../../model/refusal.ts';
import {
  BEGIN_OF_TIME,
  dayOf,
  daysInMonth,
  END_OF_TIME,
  isDate,
  isFiniteTimestamp,
  isJulian,
  isTimestamp,
  joinTime,
  julianDay,
  MICROSECONDS_PER_DAY,
  POSTGRES_EPOCH,
  splitTime,
  splitTimestamp,
} from '../../../model/value/calendar.ts';
import {
  INFINITE,
  isInfiniteInterval,
  justifyHours,
  MINUS_INFINITE,
  makeInterval,
  negateInterval,
} from '../../../model/value/interval-arithmetic.ts';

export const timestampOutOfRange = (): never => refuse('22008', 'timestamp out of range');
export const dateOutOfRange = (): never => refuse('22008', 'date out of range');

export const checkedTimestamp = (value: bigint): bigint => (isTimestamp(value) ? value : timestampOutOfRange());

/** All fields of a timestamp. Year 0 is 1 BC. */
export interface Fields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
}

/** The last one that was asked for: a row of a calendar takes one date apart a dozen times. */
let last: { readonly timestamp: bigint; readonly fields: Fields } | undefined;

export function fieldsOf(timestamp: bigint): Fields {
  if (last?.timestamp === timestamp) return last.fields;
  const { days, time } = splitTimestamp(timestamp);
  const { year, month, day } = dayOf(days + POSTGRES_EPOCH);
  const { hour, minute, second, microsecond } = splitTime(time);
  const fields = { year, month, day, hour, minute, second, microsecond };
  last = { timestamp, fields };
  return fields;
}

export function fromFields({ year, month, day, hour, minute, second, microsecond }: Fields): bigint {
  if (!isJulian(year, month)) return timestampOutOfRange();
  const days = BigInt(julianDay(year, month, day) - POSTGRES_EPOCH);
  return checkedTimestamp(days * MICROSECONDS_PER_DAY + joinTime(hour, minute, second, microsecond));
}

export function addInterval(timestamp: bigint, span: Interval): bigint {
  if (isInfiniteInterval(span)) {
    const end = span.months > 0 ? END_OF_TIME : BEGIN_OF_TIME;
    return isFiniteTimestamp(timestamp) || timestamp === end ? end : timestampOutOfRange();
  }
  if (!isFiniteTimestamp(timestamp)) return timestamp;
  let result = timestamp;
  if (span.months !== 0) {
    const fields = fieldsOf(result);
    const months = fields.year * 12 + fields.month - 1 + span.months;
    const year = Math.floor(months / 12);
    const month = months - year * 12 + 1;
    result = fromFields({ ...fields, year, month, day: Math.min(fields.day, daysInMonth(year, month)) });
  }
  if (span.days !== 0) result = checkedTimestamp(result + BigInt(span.days) * MICROSECONDS_PER_DAY);
  return checkedTimestamp(result + span.microseconds);
}

export function subtractInterval(timestamp: bigint, span: Interval): bigint {
  if (isInfiniteInterval(span)) return addInterval(timestamp, negateInterval(span));
  if (span.months === -2147483648 || span.days === -2147483648) {
    return addInterval(timestamp, { months: -span.months, days: -span.days, microseconds: -span.microseconds });
  }
  return addInterval(timestamp, { months: 0 - span.months, days: 0 - span.days, microseconds: -span.microseconds });
}

export function subtractTimestamps(a: bigint, b: bigint): Interval {
  if (!isFiniteTimestamp(a) || !isFiniteTimestamp(b)) {
    if (a === b) return refuse('22008', 'interval out of range');
    if (a === END_OF_TIME || b === BEGIN_OF_TIME) return INFINITE;
    return MINUS_INFINITE;
  }
  return justifyHours(makeInterval(0, 0, a - b));
}

/** In years, months and days as people count them. */
export function age(a: bigint, b: bigint): Interval {
  if (!isFiniteTimestamp(a) || !isFiniteTimestamp(b)) return subtractTimestamps(a, b);
  const isBefore = a < b;
  const first = fieldsOf(a);
  const second = fieldsOf(b);
  const sign = isBefore ? -1 : 1;
  const difference = (name: keyof Fields): number => sign * (first[name] - second[name]);
  const borrowed = (value: number, unit: number): [number, number] => (value < 0 ? [value + unit, 1] : [value, 0]);
  let carry = 0;
  const take = (name: keyof Fields, unit: number): number => {
    const [value, next] = borrowed(difference(name) - carry, unit);
    carry = next;
    return value;
  };
  const time =
    joinTime(0, 0, 0, take('microsecond', 1e6)) +
    joinTime(0, 0, take('second', 60), 0) +
    joinTime(0, take('minute', 60), 0, 0) +
    joinTime(take('hour', 24), 0, 0, 0);
  let days = difference('day') - carry;
  const month = isBefore ? first : second;
  let months = difference('month');
  for (; days < 0; months--) days += daysInMonth(month.year, month.month);
  const total = difference('year') * 12 + months;
  return makeInterval(sign * total, sign * days, isBefore ? -time : time);
}

export const dateToTimestamp = (days: number): bigint => {
  if (days === Number.POSITIVE_INFINITY) return END_OF_TIME;
  if (days === Number.NEGATIVE_INFINITY) return BEGIN_OF_TIME;
  const timestamp = BigInt(days) * MICROSECONDS_PER_DAY;
  return isTimestamp(timestamp) ? timestamp : refuse('22008', 'date out of range for timestamp');
};

export const timestampToDate = (timestamp: bigint): number => {
  if (timestamp === END_OF_TIME) return Number.POSITIVE_INFINITY;
  if (timestamp === BEGIN_OF_TIME) return Number.NEGATIVE_INFINITY;
  return splitTimestamp(timestamp).days;
};

export const addDays = (days: number, by: number): number => {
  const sum = days + by;
  return !Number.isFinite(days) || isDate(sum) ? sum : dateOutOfRange();
};

export const timeOfDay = (microseconds: bigint): bigint =>
  ((microseconds % MICROSECONDS_PER_DAY) + MICROSECONDS_PER_DAY) % MICROSECONDS_PER_DAY;
