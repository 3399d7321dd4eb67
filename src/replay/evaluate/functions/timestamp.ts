/** Functions of dates, times, timestamps and intervals. */
import type { Datum, Interval, Numeric } from '../../../model/datum.ts';
import { undecided } from '../../../model/datum.ts';
import { refuse } from '../../../model/refusal.ts';
import { isFiniteTimestamp, splitTimestamp } from '../../../model/value/calendar.ts';
import { printTimeWithZone, timeWithZone } from '../../../model/value/datetime.ts';
import {
  addIntervals,
  divideInterval,
  isInfiniteInterval,
  justifyDays,
  justifyHours,
  justifyInterval,
  makeInterval,
  multiplyInterval,
  negateInterval,
  subtractIntervals,
} from '../../../model/value/interval-arithmetic.ts';
import { applyIntervalModifier, roundTime } from '../../../model/value/interval-modifier.ts';
import { toDouble } from '../../../model/value/numeric-functions.ts';
import { isUnsure, offsetAt, type Zone } from '../../../model/value/time-zone.ts';
import { Undecidable } from '../../../model/value/undecidable.ts';
import { type Functions, type Implementation, pure } from './call-context.ts';
import {
  addDays,
  addInterval,
  age,
  checkedTimestamp,
  dateToTimestamp,
  subtractInterval,
  subtractTimestamps,
  timeOfDay,
  timestampToDate,
} from './timestamp-arithmetic.ts';
import {
  intervalOf,
  localToUtc,
  makeDate,
  makeTime,
  makeTimestamp,
  saneZone,
  timestampOfEpoch,
  utcToLocal,
  zoneOf,
  zoneOfInterval,
} from './timestamp-make.ts';
import {
  bin,
  extractFromDate,
  extractFromInterval,
  extractFromTime,
  extractFromTimestamp,
  truncateInterval,
  truncateTimestamp,
} from './timestamp-parts.ts';
import { DOUBLE, TIME_TEXT as TM, TIMETZ_TEXT as TMZ, TIMESTAMP_TEXT as TS, TIMESTAMPTZ_TEXT as TZ } from './type-words.ts';

/** EXTRACT gives a numeric, `date_part` a float. */
const extracted = (type: string, extract: (name: string, value: Datum) => Numeric | null): Functions => ({
  [`extract(text,${type})`]: pure(extract),
  [`date_part(text,${type})`]: pure((name: string, value: Datum) => {
    const exact = extract(name, value);
    return exact && toDouble(exact);
  }),
});

const parts: Functions = {
  ...extracted('date', (name, value) => extractFromDate(name, value as number)),
  'date_part(text,date)': pure((name: string, days: number) => {
    const exact = extractFromTimestamp(name, dateToTimestamp(days), false);
    return exact && toDouble(exact);
  }),
  ...extracted(TS, (name, value) => extractFromTimestamp(name, value as bigint, false)),
  ...extracted(TZ, (name, value) => extractFromTimestamp(name, value as bigint, true)),
  ...extracted(TM, (name, value) => extractFromTime(name, value as bigint, undefined)),
  ...extracted(TMZ, (name, value) => {
    const { time, offset } = timeWithZone(value as string);
    return extractFromTime(name, time, offset);
  }),
  ...extracted('interval', (name, value) => extractFromInterval(name, value as Interval)),
  [`date_trunc(text,${TS})`]: pure((name: string, value: bigint) => truncateTimestamp(name, value, false)),
  [`date_trunc(text,${TZ})`]: pure((name: string, value: bigint) => truncateTimestamp(name, value, true)),
  [`date_trunc(text,${TZ},text)`]: pure((name: string, value: bigint, zone: string) => {
    const place = zoneOf(zone);
    const local = utcToLocal(place, value);
    const truncated = truncateTimestamp(name, local, true);
    return localToUtc(place, truncated);
  }),
  'date_trunc(text,interval)': pure(truncateInterval),
  [`date_bin(interval,${TS},${TS})`]: pure(bin),
  [`date_bin(interval,${TZ},${TZ})`]: pure(bin),
};

const dates: Functions = {
  'date_pli(date,integer)': pure(addDays),
  'integer_pl_date(integer,date)': pure((by: number, days: number) => addDays(days, by)),
  'date_mii(date,integer)': pure((days: number, by: number) => addDays(days, -by)),
  'date_mi(date,date)': pure((a: number, b: number) =>
    Number.isFinite(a) && Number.isFinite(b) ? a - b : refuse('22008', 'cannot subtract infinite dates'),
  ),
  'date_pl_interval(date,interval)': pure((days: number, span: Interval) => addInterval(dateToTimestamp(days), span)),
  'date_mi_interval(date,interval)': pure((days: number, span: Interval) => subtractInterval(dateToTimestamp(days), span)),
  'interval_pl_date(interval,date)': pure((span: Interval, days: number) => addInterval(dateToTimestamp(days), span)),
  [`datetime_pl(date,${TM})`]: pure(dateAndTime),
  [`timedate_pl(${TM},date)`]: pure((time: bigint, days: number) => dateAndTime(days, time)),
  [`datetimetz_pl(date,${TMZ})`]: pure(dateAndTimeWithZone),
  [`timetzdate_pl(${TMZ},date)`]: pure((time: string, days: number) => dateAndTimeWithZone(days, time)),
  'isfinite(date)': pure((days: number) => Number.isFinite(days)),
};

function dateAndTime(days: number, time: bigint): bigint {
  const timestamp = dateToTimestamp(days);
  return isFiniteTimestamp(timestamp) ? checkedTimestamp(timestamp + time) : timestamp;
}

function dateAndTimeWithZone(days: number, text: string): bigint {
  const { time, offset } = timeWithZone(text);
  const timestamp = dateToTimestamp(days);
  return isFiniteTimestamp(timestamp) ? checkedTimestamp(timestamp + time - BigInt(offset) * 1_000_000n) : timestamp;
}

const finiteSpan = (span: Interval, verb: string): Interval => (isInfiniteInterval(span) ? refuse('22008', `cannot ${verb} time`) : span);

const addToTime = (time: bigint, span: Interval): bigint => timeOfDay(time + finiteSpan(span, 'add infinite interval to').microseconds);
const subtractFromTime = (time: bigint, span: Interval): bigint =>
  timeOfDay(time - finiteSpan(span, 'subtract infinite interval from').microseconds);

const zoned = (change: (time: bigint, span: Interval) => bigint) => (text: string, span: Interval) => {
  const { time, offset } = timeWithZone(text);
  return printTimeWithZone({ time: change(time, span), offset });
};

const times: Functions = {
  [`time_pl_interval(${TM},interval)`]: pure(addToTime),
  [`time_mi_interval(${TM},interval)`]: pure(subtractFromTime),
  [`interval_pl_time(interval,${TM})`]: pure((span: Interval, time: bigint) => addToTime(time, span)),
  [`time_mi_time(${TM},${TM})`]: pure((a: bigint, b: bigint) => makeInterval(0, 0, a - b)),
  [`timetz_pl_interval(${TMZ},interval)`]: pure(zoned(addToTime)),
  [`timetz_mi_interval(${TMZ},interval)`]: pure(zoned(subtractFromTime)),
  [`interval_pl_timetz(interval,${TMZ})`]: pure((span: Interval, time: string) => zoned(addToTime)(time, span)),
};

const sums = (name: string, type: string): Functions => ({
  [`${name}_pl_interval(${type},interval)`]: pure(addInterval),
  [`${name}_mi_interval(${type},interval)`]: pure(subtractInterval),
  [`interval_pl_${name}(interval,${type})`]: pure((span: Interval, timestamp: bigint) => addInterval(timestamp, span)),
  [`${name}_mi(${type},${type})`]: pure(subtractTimestamps),
  [`age(${type},${type})`]: pure(age),
  [`age(${type})`]: pure((timestamp: bigint) =>
    isFiniteTimestamp(timestamp) ? undecided('age() depends on the clock') : negateInterval(age(timestamp, 0n)),
  ),
  [`isfinite(${type})`]: pure(isFiniteTimestamp),
});

const inZone = (zone: string, timestamp: bigint, change: (local: bigint) => bigint): bigint => {
  const place = zoneOf(zone);
  return localToUtc(place, change(utcToLocal(place, timestamp)));
};

const timestamps: Functions = {
  ...sums('timestamp', TS),
  ...sums('timestamptz', TZ),
  [`date_add(${TZ},interval)`]: pure(addInterval),
  [`date_subtract(${TZ},interval)`]: pure(subtractInterval),
  [`date_add(${TZ},interval,text)`]: pure((timestamp: bigint, span: Interval, zone: string) => addInZone(timestamp, span, zone)),
  [`date_subtract(${TZ},interval,text)`]: pure((timestamp: bigint, span: Interval, zone: string) =>
    addInZone(timestamp, negateInterval(span), zone),
  ),
};

/** Months and days are those of the zone; hours are hours. */
export function addInZone(timestamp: bigint, span: Interval, zone: string): bigint {
  zoneOf(zone);
  if (isInfiniteInterval(span) || !isFiniteTimestamp(timestamp)) return addInterval(timestamp, span);
  const moved =
    span.months === 0 && span.days === 0
      ? timestamp
      : inZone(zone, timestamp, (local) => addInterval(local, { ...span, microseconds: 0n }));
  return checkedTimestamp(moved + span.microseconds);
}

const intervals: Functions = {
  'interval_pl(interval,interval)': pure(addIntervals),
  'interval_mi(interval,interval)': pure(subtractIntervals),
  'interval_um(interval)': pure(negateInterval),
  [`interval_mul(interval,${DOUBLE})`]: pure(multiplyInterval),
  [`mul_d_interval(${DOUBLE},interval)`]: pure((factor: number, span: Interval) => multiplyInterval(span, factor)),
  [`interval_div(interval,${DOUBLE})`]: pure(divideInterval),
  'justify_hours(interval)': pure(justifyHours),
  'justify_days(interval)': pure(justifyDays),
  'justify_interval(interval)': pure(justifyInterval),
  'isfinite(interval)': pure((span: Interval) => !isInfiniteInterval(span)),
  [`make_interval(integer,integer,integer,integer,integer,integer,${DOUBLE})`]: pure(intervalOf),
};

const timeOf = (timestamp: bigint): bigint | null => (isFiniteTimestamp(timestamp) ? splitTimestamp(timestamp).time : null);

const casts: Functions = {
  [`date(${TS})`]: pure(timestampToDate),
  [`date(${TZ})`]: pure(timestampToDate),
  'timestamp(date)': pure(dateToTimestamp),
  'timestamptz(date)': pure(dateToTimestamp),
  [`timestamp(${TZ})`]: pure((timestamp: bigint) => timestamp),
  [`timestamptz(${TS})`]: pure((timestamp: bigint) => timestamp),
  [`timestamp(date,${TM})`]: pure(dateAndTime),
  [`timestamptz(date,${TM})`]: pure(dateAndTime),
  [`timestamptz(date,${TMZ})`]: pure(dateAndTimeWithZone),
  [`time(${TS})`]: pure(timeOf),
  [`time(${TZ})`]: pure(timeOf),
  'time(interval)': pure((span: Interval) =>
    isInfiniteInterval(span) ? refuse('22008', 'cannot convert infinite interval to time') : timeOfDay(span.microseconds),
  ),
  [`time(${TMZ})`]: pure((text: string) => timeWithZone(text).time),
  [`interval(${TM})`]: pure((time: bigint) => makeInterval(0, 0, time)),
  [`timetz(${TM})`]: pure((time: bigint) => printTimeWithZone({ time, offset: 0 })),
  [`timetz(${TZ})`]: pure((timestamp: bigint) => {
    const time = timeOf(timestamp);
    return time === null ? null : printTimeWithZone({ time, offset: 0 });
  }),
  [`time(${TM},integer)`]: pure(roundTime),
  [`timetz(${TMZ},integer)`]: pure((text: string, precision: number) => {
    const { time, offset } = timeWithZone(text);
    return printTimeWithZone({ time: roundTime(time, precision), offset });
  }),
  [`timestamp(${TS},integer)`]: pure(roundTimestamp),
  [`timestamptz(${TZ},integer)`]: pure(roundTimestamp),
  'interval(interval,integer)': pure(applyIntervalModifier),
};

function roundTimestamp(timestamp: bigint, precision: number): bigint {
  if (!isFiniteTimestamp(timestamp)) return timestamp;
  if (precision < 0 || precision > 6) refuse('22023', `timestamp(${precision}) precision must be between 0 and 6`);
  return checkedTimestamp(roundTime(timestamp, precision));
}

/** A time with a zone says no day: only a fixed offset will do. */
function timeInZone(zone: Zone, text: string): string {
  if ('name' in zone && (zone.abbreviation === undefined || isUnsure(zone, 0n))) throw new Undecidable('the offset of a time zone today');
  const { time, offset } = timeWithZone(text);
  const wanted = offsetAt(zone, 0n);
  return printTimeWithZone({ time: timeOfDay(time + BigInt(wanted - offset) * 1_000_000n), offset: wanted });
}

/** The ends of time are the same everywhere, even in zones that there are not. */
const converted =
  <Z>(zoneFrom: (zone: Z) => Zone, convert: (zone: Zone, timestamp: bigint) => bigint) =>
  (zone: Z, timestamp: bigint): bigint =>
    isFiniteTimestamp(timestamp) ? convert(zoneFrom(zone), timestamp) : timestamp;

const zones: Functions = {
  [`timezone(text,${TS})`]: pure(converted(zoneOf, localToUtc)),
  [`timezone(text,${TZ})`]: pure(converted(zoneOf, utcToLocal)),
  [`timezone(interval,${TS})`]: pure(converted(zoneOfInterval, localToUtc)),
  [`timezone(interval,${TZ})`]: pure(converted(zoneOfInterval, utcToLocal)),
  [`timezone(text,${TMZ})`]: pure((zone: string, time: string) => timeInZone(zoneOf(zone), time)),
  [`timezone(interval,${TMZ})`]: pure((zone: Interval, time: string) => timeInZone(zoneOfInterval(zone), time)),
  [`timezone(${TS})`]: pure((local: bigint) => local),
  [`timezone(${TZ})`]: pure((timestamp: bigint) => timestamp),
  [`timezone(${TMZ})`]: pure((time: string) => timeInZone({ offset: 0 }, time)),
};

const makers: Functions = {
  'make_date(integer,integer,integer)': pure(makeDate),
  [`make_time(integer,integer,${DOUBLE})`]: pure(makeTime),
  [`make_timestamp(integer,integer,integer,integer,integer,${DOUBLE})`]: pure(makeTimestamp),
  [`make_timestamptz(integer,integer,integer,integer,integer,${DOUBLE})`]: pure(makeTimestamp),
  [`make_timestamptz(integer,integer,integer,integer,integer,${DOUBLE},text)`]: pure(
    (year: number, month: number, day: number, hour: number, minute: number, second: number, zone: string) => {
      const local = makeTimestamp(year, month, day, hour, minute, second);
      return localToUtc(saneZone(zone), local);
    },
  ),
  [`to_timestamp(${DOUBLE})`]: pure(timestampOfEpoch),
};

type Bound = bigint | string | null;

/** Whether two spans share a moment; each by its ends, in either order, or an end and a length. */
function overlap(compare: (a: Bound, b: Bound) => number, first: readonly [Bound, Bound], second: readonly [Bound, Bound]): Datum {
  const ordered = ([a, b]: readonly [Bound, Bound]): readonly [Bound, Bound] =>
    a === null ? [b, null] : b !== null && compare(a, b) > 0 ? [b, a] : [a, b];
  const [start, end] = ordered(first);
  const [otherStart, otherEnd] = ordered(second);
  if (start === null || otherStart === null) return null;
  const order = compare(start, otherStart);
  if (order === 0) return end === null || otherEnd === null ? null : true;
  const [later, laterEnd, earlierEnd] = order > 0 ? [start, end, otherEnd] : [otherStart, otherEnd, end];
  if (earlierEnd === null) return null;
  if (compare(later, earlierEnd) < 0) return true;
  return laterEnd === null ? null : false;
}

function overlaps(
  type: string,
  add: (start: Bound, span: Interval) => Bound,
  compare: (a: Bound, b: Bound) => number,
  hasSpans = true,
): Functions {
  const made: Record<string, Implementation> = {};
  const choices = hasSpans ? [type, 'interval'] : [type];
  for (const firstEnd of choices) {
    for (const secondEnd of choices) {
      const end = (start: Bound, value: Datum, kind: string): Bound =>
        kind === 'interval' ? (start === null || value === null ? null : add(start, value as Interval)) : (value as Bound);
      made[`overlaps(${type},${firstEnd},${type},${secondEnd})`] = pure((a: Bound, b: Datum, c: Bound, d: Datum) =>
        overlap(compare, [a, end(a, b, firstEnd)], [c, end(c, d, secondEnd)]),
      );
    }
  }
  return made;
}

const byValue = (a: Bound, b: Bound): number => ((a as bigint) < (b as bigint) ? -1 : (a as bigint) > (b as bigint) ? 1 : 0);

const byMoment = (a: Bound, b: Bound): number => {
  const [left, right] = [a, b].map((text) => timeWithZone(text as string)) as [
    ReturnType<typeof timeWithZone>,
    ReturnType<typeof timeWithZone>,
  ];
  const moment = (t: typeof left): bigint => t.time - BigInt(t.offset) * 1_000_000n;
  return byValue(moment(left), moment(right)) || right.offset - left.offset;
};

const overlapping: Functions = {
  ...overlaps(TS, (start, span) => addInterval(start as bigint, span), byValue),
  ...overlaps(TZ, (start, span) => addInterval(start as bigint, span), byValue),
  ...overlaps(TM, (start, span) => addToTime(start as bigint, span), byValue),
  ...overlaps(TMZ, (start) => start, byMoment, false),
};

export const timestampFunctions: Functions = {
  ...parts,
  ...dates,
  ...times,
  ...timestamps,
  ...intervals,
  ...casts,
  ...zones,
  ...makers,
  ...overlapping,
};
