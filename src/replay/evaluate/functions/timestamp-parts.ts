/** EXTRACT, `date_part`, `date_trunc` and `date_bin`. */
import type { Interval, Numeric } from '../../../model/datum.ts';
import { refuse } from '../../../model/refusal.ts';
import { cutToBytes } from '../../../model/value/bytes.ts';
import {
  dayOf,
  dayOfWeek,
  isFiniteTimestamp,
  isoWeek,
  isTimestamp,
  julianDay,
  julianOfIsoWeek,
  MICROSECONDS_PER_DAY,
  POSTGRES_EPOCH,
  UNIX_EPOCH,
} from '../../../model/value/calendar.ts';
import { isInfiniteInterval, makeInterval } from '../../../model/value/interval-arithmetic.ts';
import { intervalUnit, type Unit } from '../../../model/value/interval-unit.ts';
import { NEGATIVE_INFINITY, POSITIVE_INFINITY } from '../../../model/value/numeric.ts';
import { add, divide } from '../../../model/value/numeric-arithmetic.ts';
import { type Fields, fieldsOf, fromFields, timestampOutOfRange } from './timestamp-arithmetic.ts';

type Field = Unit | 'julian' | 'isoyear' | 'dow' | 'isodow' | 'doy' | 'epoch';

const MORE: Readonly<Record<string, Field>> = {
  julian: 'julian',
  j: 'julian',
  jd: 'julian',
  isoyear: 'isoyear',
  dow: 'dow',
  isodow: 'isodow',
  doy: 'doy',
  epoch: 'epoch',
};

const lower = (name: string): string => cutToBytes(name.toLowerCase(), 63);

const notRecognized = (name: string, type: string): never => refuse('22023', `unit "${lower(name)}" not recognized for type ${type}`);
export const notSupported = (name: string, type: string): never => refuse('0A000', `unit "${lower(name)}" not supported for type ${type}`);

function unitOf(name: string, type: string): Unit {
  const unit = intervalUnit(lower(name));
  return unit === undefined || unit === 'ago' || unit === 'ignored' || unit === 'infinity' || unit === '-infinity'
    ? notRecognized(name, type)
    : unit;
}

const fieldOf = (name: string, type: string): Field => MORE[lower(name)] ?? unitOf(name, type);

const whole = (value: number | bigint): Numeric => ({ digits: BigInt(value), scale: 0 });
const scaled = (microseconds: number | bigint, scale: number): Numeric => ({ digits: BigInt(microseconds), scale });

const isoYearOf = (fields: Fields): number => {
  const { year } = isoWeek(fields);
  return year <= 0 ? year - 1 : year;
};

const julianOf = ({ year, month, day }: Fields): number => julianDay(year, month, day);

/** What a date has; undefined for the rest. */
function dateField(field: Field, fields: Fields): number | undefined {
  const { year, month, day } = fields;
  switch (field) {
    case 'day':
      return day;
    case 'month':
      return month;
    case 'quarter':
      return Math.trunc((month - 1) / 3) + 1;
    case 'week':
      return isoWeek(fields).week;
    case 'year':
      return year > 0 ? year : year - 1;
    case 'decade':
      return year >= 0 ? Math.trunc(year / 10) : -Math.trunc((8 - (year - 1)) / 10);
    case 'century':
      return year > 0 ? Math.trunc((year + 99) / 100) : -Math.trunc((99 - (year - 1)) / 100);
    case 'millennium':
      return year > 0 ? Math.trunc((year + 999) / 1000) : -Math.trunc((999 - (year - 1)) / 1000);
    case 'isoyear':
      return isoYearOf(fields);
    case 'dow':
      return dayOfWeek(julianOf(fields));
    case 'isodow':
      return dayOfWeek(julianOf(fields)) || 7;
    case 'doy':
      return julianOf(fields) - julianDay(year, 1, 1) + 1;
    default:
      return undefined;
  }
}

/** What a time of day has. */
function timeField(
  field: Field,
  { hour, minute, second, microsecond }: Pick<Fields, 'hour' | 'minute' | 'second' | 'microsecond'>,
): Numeric | undefined {
  const microseconds = second * 1_000_000 + microsecond;
  switch (field) {
    case 'microsecond':
      return whole(microseconds);
    case 'millisecond':
      return scaled(microseconds, 3);
    case 'second':
      return scaled(microseconds, 6);
    case 'minute':
      return whole(minute);
    case 'hour':
      return whole(hour);
    default:
      return undefined;
  }
}

const GROWING: ReadonlySet<Field> = new Set<Field>(['year', 'decade', 'century', 'millennium', 'julian', 'isoyear', 'epoch']);
const ZONES: ReadonlySet<Field> = new Set<Field>(['timezone', 'timezone_hour', 'timezone_minute']);

export function extractFromTimestamp(name: string, timestamp: bigint, zoned: boolean): Numeric | null {
  const type = zoned ? 'timestamp with time zone' : 'timestamp without time zone';
  const field = fieldOf(name, type);
  if (!isFiniteTimestamp(timestamp)) return GROWING.has(field) ? (timestamp > 0n ? POSITIVE_INFINITY : NEGATIVE_INFINITY) : null;
  if (ZONES.has(field)) return zoned ? whole(0) : notSupported(name, type);
  if (field === 'epoch') return scaled(timestamp + BigInt(POSTGRES_EPOCH - UNIX_EPOCH) * MICROSECONDS_PER_DAY, 6);
  const fields = fieldsOf(timestamp);
  if (field === 'julian') {
    const time = ((timestamp % MICROSECONDS_PER_DAY) + MICROSECONDS_PER_DAY) % MICROSECONDS_PER_DAY;
    return add(whole(julianOf(fields)), divide(whole(time), whole(MICROSECONDS_PER_DAY)));
  }
  const date = dateField(field, fields);
  return date !== undefined ? whole(date) : (timeField(field, fields) ?? notSupported(name, type));
}

export function extractFromDate(name: string, days: number): Numeric | null {
  const field = fieldOf(name, 'date');
  if (!Number.isFinite(days)) {
    if (GROWING.has(field)) return days > 0 ? POSITIVE_INFINITY : NEGATIVE_INFINITY;
    return dateField(field, fieldsOf(0n)) === undefined ? notSupported(name, 'date') : null;
  }
  if (field === 'epoch') return whole((days + POSTGRES_EPOCH - UNIX_EPOCH) * 86400);
  if (field === 'julian') return whole(days + POSTGRES_EPOCH);
  const value = dateField(field, { ...dayOf(days + POSTGRES_EPOCH), hour: 0, minute: 0, second: 0, microsecond: 0 });
  return value === undefined ? notSupported(name, 'date') : whole(value);
}

/** `offset`: of a time with a zone, in seconds. */
export function extractFromTime(name: string, time: bigint, offset: number | undefined): Numeric {
  const type = offset === undefined ? 'time without time zone' : 'time with time zone';
  const field = fieldOf(name, type);
  if (field === 'epoch') return scaled(time - BigInt(offset ?? 0) * 1_000_000n, 6);
  if (offset !== undefined && ZONES.has(field)) {
    if (field === 'timezone') return whole(offset);
    return whole(field === 'timezone_hour' ? Math.trunc(offset / 3600) : Math.trunc(offset / 60) % 60);
  }
  const microseconds = Number(time % 60_000_000n);
  const minutes = Number(time / 60_000_000n);
  const parts = { hour: Math.trunc(minutes / 60), minute: minutes % 60, second: 0, microsecond: microseconds };
  return timeField(field, parts) ?? notSupported(name, type);
}

export function extractFromInterval(name: string, span: Interval): Numeric | null {
  const field = fieldOf(name, 'interval');
  const year = Math.trunc(span.months / 12) + 0;
  const month = (span.months % 12) + 0;
  const isInfinite = isInfiniteInterval(span);
  if (
    isInfinite &&
    (GROWING.has(field) || field === 'hour' || field === 'day' || field === 'week') &&
    field !== 'julian' &&
    field !== 'isoyear'
  ) {
    return span.months > 0 ? POSITIVE_INFINITY : NEGATIVE_INFINITY;
  }
  const dateParts: Partial<Record<Field, number>> = {
    day: span.days,
    week: Math.trunc(span.days / 7) + 0,
    month,
    quarter: span.months >= 0 ? Math.trunc(month / 3) + 1 : -(Math.trunc(-month / 3) + 1),
    year,
    decade: Math.trunc(year / 10) + 0,
    century: Math.trunc(year / 100) + 0,
    millennium: Math.trunc(year / 1000) + 0,
  };
  const microseconds = Number(span.microseconds % 60_000_000n);
  const minutes = span.microseconds / 60_000_000n;
  const date = dateParts[field];
  if (field === 'epoch') {
    const quarterDays = BigInt(year) * 1461n + BigInt(month) * 120n + BigInt(span.days) * 4n;
    return scaled(quarterDays * 21600n * 1_000_000n + span.microseconds, 6);
  }
  const value =
    date !== undefined
      ? whole(date)
      : field === 'hour'
        ? whole(minutes / 60n)
        : timeField(field, { hour: 0, minute: Number(minutes % 60n), second: 0, microsecond: microseconds });
  if (value === undefined) return notSupported(name, 'interval');
  return isInfinite ? null : value;
}

const TRUNCATED: readonly Unit[] = [
  'millennium',
  'century',
  'decade',
  'year',
  'quarter',
  'month',
  'day',
  'hour',
  'minute',
  'second',
  'millisecond',
  'microsecond',
];

const down = (value: number, unit: number): number => Math.trunc(value / unit) * unit;

export function truncateTimestamp(name: string, timestamp: bigint, zoned: boolean): bigint {
  const type = zoned ? 'timestamp with time zone' : 'timestamp without time zone';
  const unit = unitOf(name, type);
  if (unit !== 'week' && !TRUNCATED.includes(unit)) return notSupported(name, type);
  if (!isFiniteTimestamp(timestamp)) return timestamp;
  const fields = fieldsOf(timestamp);
  if (unit === 'week') {
    const { year, week } = isoWeek(fields);
    return fromFields({ ...dayOf(julianOfIsoWeek(year, week)), hour: 0, minute: 0, second: 0, microsecond: 0 });
  }
  const level = TRUNCATED.indexOf(unit);
  const keeps = (name: Unit): boolean => level >= TRUNCATED.indexOf(name);
  return fromFields({
    year: truncateYear(unit, fields.year),
    month: keeps('month') ? fields.month : keeps('quarter') ? down(fields.month - 1, 3) + 1 : 1,
    day: keeps('day') ? fields.day : 1,
    hour: keeps('hour') ? fields.hour : 0,
    minute: keeps('minute') ? fields.minute : 0,
    second: keeps('second') ? fields.second : 0,
    microsecond: keeps('microsecond') ? fields.microsecond : keeps('millisecond') ? down(fields.microsecond, 1000) : 0,
  });
}

/** Centuries and millennia begin with the year 1. */
function truncateYear(unit: Unit, year: number): number {
  if (unit === 'millennium') return year > 0 ? down(year + 999, 1000) - 999 : -down(999 - (year - 1), 1000) + 1;
  if (unit === 'century') return year > 0 ? down(year + 99, 100) - 99 : -down(99 - (year - 1), 100) + 1;
  if (unit === 'decade') return year > 0 ? down(year, 10) : -down(8 - (year - 1), 10);
  return year;
}

export function truncateInterval(name: string, span: Interval): Interval {
  const unit = unitOf(name, 'interval');
  if (!TRUNCATED.includes(unit)) return notSupported(name, 'interval');
  if (isInfiniteInterval(span)) return span;
  const level = TRUNCATED.indexOf(unit);
  const monthUnits: Partial<Record<Unit, number>> = { millennium: 12000, century: 1200, decade: 120, year: 12, quarter: 3 };
  const timeUnits: Partial<Record<Unit, bigint>> = {
    hour: 3_600_000_000n,
    minute: 60_000_000n,
    second: 1_000_000n,
    millisecond: 1000n,
    microsecond: 1n,
  };
  const timeUnit = timeUnits[unit];
  return makeInterval(
    down(span.months, monthUnits[unit] ?? 1),
    level >= TRUNCATED.indexOf('day') ? span.days : 0,
    timeUnit === undefined ? 0n : (span.microseconds / timeUnit) * timeUnit,
  );
}

export function bin(stride: Interval, timestamp: bigint, origin: bigint): bigint {
  if (!isFiniteTimestamp(timestamp)) return timestamp;
  if (!isFiniteTimestamp(origin)) refuse('22008', 'origin out of range');
  if (isInfiniteInterval(stride)) refuse('22008', 'timestamps cannot be binned into infinite intervals');
  if (stride.months !== 0) refuse('0A000', 'timestamps cannot be binned into intervals containing months or years');
  const width = BigInt(stride.days) * MICROSECONDS_PER_DAY + stride.microseconds;
  if (width > 2n ** 63n - 1n) refuse('22008', 'interval out of range');
  if (width <= 0n) refuse('22008', 'stride must be greater than zero');
  const offset = timestamp - origin;
  if (offset > 2n ** 63n - 1n || offset < -(2n ** 63n)) refuse('22008', 'interval out of range');
  const rest = offset % width;
  const result = origin + offset - rest - (rest < 0n ? width : 0n);
  return isTimestamp(result) ? result : timestampOutOfRange();
}
