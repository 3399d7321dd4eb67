/** `make_date` and its like, and AT TIME ZONE. */
import type { Interval } from '../../../model/datum.ts';
import { refuse } from '../../../model/refusal.ts';
import {
  BEGIN_OF_TIME,
  daysInMonth,
  END_OF_TIME,
  isDate,
  isFiniteTimestamp,
  isJulian,
  isTimestamp,
  julianDay,
  MICROSECONDS_PER_DAY,
  POSTGRES_EPOCH,
  UNIX_EPOCH,
} from '../../../model/value/calendar.ts';
import { roundHalfEven } from '../../../model/value/datetime-number.ts';
import { printInterval } from '../../../model/value/interval.ts';
import { isInfiniteInterval, makeInterval, outOfRange } from '../../../model/value/interval-arithmetic.ts';
import { abbreviatedZone, isUnsure, namedZone, offsetAt, offsetOfLocal, type Zone } from '../../../model/value/time-zone.ts';
import { Undecidable } from '../../../model/value/undecidable.ts';
import { checkedTimestamp, timestampOutOfRange } from './timestamp-arithmetic.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** Negative years are before Christ. */
export function makeDate(year: number, month: number, day: number): number {
  const invalid = (): never => refuse('22008', `date field value out of range: ${year}-${two(month)}-${two(day)}`);
  const counted = year < 0 ? year + 1 : year;
  if (year === 0 || month < 1 || month > 12 || day < 1 || day > daysInMonth(counted, month)) return invalid();
  const days = isJulian(counted, month) ? julianDay(counted, month, day) - POSTGRES_EPOCH : Number.NaN;
  return isDate(days) ? days : refuse('22008', `date out of range: ${year}-${two(month)}-${two(day)}`);
}

export function makeTime(hour: number, minute: number, second: number): bigint {
  const invalid = (): never => refuse('22008', `time field value out of range: ${hour}:${two(minute)}:${second}`);
  if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || !(second >= 0 && second <= 60)) return invalid();
  const time = BigInt(hour * 60 + minute) * 60_000_000n + BigInt(roundHalfEven(second * 1e6));
  return time > MICROSECONDS_PER_DAY ? invalid() : time;
}

export function makeTimestamp(year: number, month: number, day: number, hour: number, minute: number, second: number): bigint {
  const days = makeDate(year, month, day);
  const timestamp = BigInt(days) * MICROSECONDS_PER_DAY + makeTime(hour, minute, second);
  return isTimestamp(timestamp) ? timestamp : timestampOutOfRange();
}

export function intervalOf(
  years: number,
  months: number,
  weeks: number,
  days: number,
  hours: number,
  minutes: number,
  seconds: number,
): Interval {
  const microseconds = roundHalfEven(seconds * 1e6);
  if (!Number.isFinite(microseconds) && Number.isFinite(seconds)) return refuse('22003', 'value out of range: overflow');
  if (!Number.isFinite(microseconds) || Math.abs(microseconds) >= 2 ** 63) return outOfRange();
  return makeInterval(years * 12 + months, weeks * 7 + days, (BigInt(hours) * 60n + BigInt(minutes)) * 60_000_000n + BigInt(microseconds));
}

const notRecognized = (name: string): never => refuse('22023', `time zone "${name}" not recognized`);

export const zoneOf = (name: string): Zone => abbreviatedZone(name.toLowerCase()) ?? namedZone(name) ?? notRecognized(name);

/** As `make_timestamptz` wants it: a number must have a sign, and east is positive. */
export function saneZone(name: string): Zone {
  if (/^\d/.test(name)) {
    return refuse('22023', `invalid input syntax for type numeric time zone: "${name}"`, {
      hint: 'Numeric time zones must have "-" or "+" as first character.',
    });
  }
  const match = /^([+-])(\d+)(?::(\d+)(?::(\d+))?)?$/.exec(name);
  if (!match) return zoneOf(name);
  let [hour, minute, second] = [match[2], match[3], match[4]].map((part) => Number(part ?? 0)) as [number, number, number];
  if (match[3] === undefined && name.length > 3) [hour, minute] = [Math.trunc(hour / 100), hour % 100];
  if (hour > 15 || minute > 59 || second > 59) return refuse('22023', `numeric time zone "${name}" out of range`);
  const offset = (hour * 60 + minute) * 60 + second;
  return { offset: match[1] === '-' ? 0 - offset : offset };
}

export function zoneOfInterval(span: Interval): Zone {
  if (isInfiniteInterval(span)) refuse('22023', 'interval time zone must be finite');
  if (span.months !== 0 || span.days !== 0) refuse('22023', `interval time zone "${printInterval(span)}" must not include months or days`);
  return { offset: Number(span.microseconds / 1_000_000n) };
}

/** The moment that a clock in the zone shows. */
export function localToUtc(zone: Zone, local: bigint): bigint {
  if (!isFiniteTimestamp(local)) return local;
  if (isUnsure(zone, local)) throw new Undecidable('an abbreviation of a time zone whose offset changes');
  return checkedTimestamp(local - BigInt(offsetOfLocal(zone, local)) * 1_000_000n);
}

/** What a clock in the zone shows at a moment. */
export function utcToLocal(zone: Zone, timestamp: bigint): bigint {
  if (!isFiniteTimestamp(timestamp)) return timestamp;
  if (isUnsure(zone, timestamp)) throw new Undecidable('an abbreviation of a time zone whose offset changes');
  return checkedTimestamp(timestamp + BigInt(offsetAt(zone, timestamp)) * 1_000_000n);
}

/** Seconds from 1970 on. */
export function timestampOfEpoch(seconds: number): bigint {
  if (Number.isNaN(seconds)) return refuse('22008', 'timestamp cannot be NaN');
  if (!Number.isFinite(seconds)) return seconds > 0 ? END_OF_TIME : BEGIN_OF_TIME;
  const bad = (): never => refuse('22008', `timestamp out of range: "${seconds}"`);
  if (seconds < -210_866_803_200 || seconds >= 9_224_318_016_000) return bad();
  const timestamp = BigInt(roundHalfEven((seconds - (POSTGRES_EPOCH - UNIX_EPOCH) * 86400) * 1e6));
  return isTimestamp(timestamp) ? timestamp : bad();
}
