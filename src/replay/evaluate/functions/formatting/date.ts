/** `to_char`, `to_date` and `to_timestamp` for dates and times. */
import type { Datum, Interval } from '../../../../model/datum.ts';
import { refuse } from '../../../../model/refusal.ts';
import {
  dayOf,
  dayOfWeek,
  daysInMonth,
  isDate,
  isFiniteTimestamp,
  isJulian,
  isTimestamp,
  joinTime,
  julianDay,
  julianOfIsoWeek,
  MICROSECONDS_PER_DAY,
  POSTGRES_EPOCH,
} from '../../../../model/value/calendar.ts';
import { isInfiniteInterval } from '../../../../model/value/interval-arithmetic.ts';
import { roundTime } from '../../../../model/value/interval-modifier.ts';
import { type Functions, pure } from '../call-context.ts';
import { bounded, checkLength } from '../limits.ts';
import { fieldsOf, timestampOutOfRange } from '../timestamp-arithmetic.ts';
import { TIMESTAMP_TEXT, TIMESTAMPTZ_TEXT } from '../type-words.ts';
import { type Found, readDateByPattern } from './date-from-text.ts';
import { parseDatePattern } from './date-pattern.ts';
import { fillDate } from './date-to-text.ts';

function timestampToText(timestamp: bigint, pattern: string, zone: string): Datum {
  if (pattern === '' || !isFiniteTimestamp(timestamp)) return null;
  checkLength(pattern.length * 12);
  const { year, month, day, hour, minute, second, microsecond } = fieldsOf(timestamp);
  const julian = julianDay(year, month, day);
  const dayOfYear = julian - julianDay(year, 1, 1) + 1;
  const shown = { year, month, day, hour, minute, second, microsecond, weekday: dayOfWeek(julian), dayOfYear, zone };
  return bounded(fillDate(parseDatePattern(pattern), shown));
}

function intervalToText(span: Interval, pattern: string): Datum {
  if (pattern === '' || isInfiniteInterval(span)) return null;
  checkLength(pattern.length * 12);
  const year = Math.trunc(span.months / 12) + 0;
  const month = (span.months % 12) + 0;
  const time = span.microseconds;
  const shown = {
    year,
    month,
    day: span.days,
    hour: Number(time / 3_600_000_000n),
    minute: Number((time / 60_000_000n) % 60n),
    second: Number((time / 1_000_000n) % 60n),
    microsecond: Number(time % 1_000_000n),
    dayOfYear: (year * 12 + month) * 30 + span.days,
    weekday: undefined,
    zone: '',
  };
  return bounded(fillDate(parseDatePattern(pattern), shown));
}

interface Moment {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  readonly microsecond: number;
  readonly offset: number;
  readonly precision: number;
}

const overflow = (text: string): never => refuse('22008', `date/time field value out of range: "${text}"`);

function readMoment(text: string, pattern: string): Moment {
  const found = readDateByPattern(pattern === '' ? [] : parseDatePattern(pattern), text);
  const moment: Moment = {
    year: 0,
    month: 1,
    day: 1,
    hour: found.hour || Math.trunc(found.secondsOfDay / 3600),
    minute: found.minute || Math.trunc(found.secondsOfDay / 60) % 60,
    second: found.second || found.secondsOfDay % 60,
    microsecond: found.millisecond * 1000 + found.microsecond,
    offset: offsetOf(found, text),
    precision: found.precision,
  };
  if (found.isTwelveHours) toTwentyFour(moment, found);
  const seen = setDate(moment, found);
  if (seen && !isThere(moment)) overflow(text);
  const { hour, minute, second, microsecond } = moment;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 || microsecond < 0 || microsecond >= 1e6)
    overflow(text);
  return moment;
}

function toTwentyFour(moment: Moment, { pm }: Found): void {
  if (moment.hour < 1 || moment.hour > 12) {
    refuse('22007', `hour "${moment.hour}" is invalid for the 12-hour clock`, {
      hint: 'Use the 24-hour clock, or give an hour between 1 and 12.',
    });
  }
  if (pm && moment.hour < 12) moment.hour += 12;
  else if (!pm && moment.hour === 12) moment.hour = 0;
}

function offsetOf({ zoneSign, zoneHour, zoneMinute, zoneOffset }: Found, text: string): number {
  if (zoneSign === 0) return zoneOffset ?? 0;
  if (zoneHour < 0 || zoneHour > 15 || zoneMinute < 0 || zoneMinute > 59) refuse('22009', `time zone displacement out of range: "${text}"`);
  return zoneSign * (zoneHour * 60 + zoneMinute) * 60;
}

const isThere = ({ year, month, day }: Moment): boolean => month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Whether the text says anything of the date. */
function setDate(moment: Moment, found: Found): boolean {
  let seen = setYear(moment, found);
  const take = (julian: number): void => {
    Object.assign(moment, dayOf(julian));
    seen = true;
  };
  if (found.julian) take(found.julian);
  let { day, dayOfYear } = found;
  if (found.week) {
    if (found.convention === 'iso') {
      // Sunday is 1 here and the last day of an ISO week.
      const offset = found.weekday ? (found.weekday > 1 ? found.weekday - 2 : 6) : 0;
      take(julianOfIsoWeek(moment.year, found.week) + offset);
    } else dayOfYear = (found.week - 1) * 7 + 1;
  }
  if (found.weekOfMonth) day = (found.weekOfMonth - 1) * 7 + 1;
  if (day) moment.day = day;
  if (found.month) moment.month = found.month;
  seen ||= day !== 0 || found.month !== 0;
  if (dayOfYear && (moment.month <= 1 || moment.day <= 1)) {
    setDayOfYear(moment, found, dayOfYear);
    seen = true;
  }
  return seen;
}

function setYear(moment: Moment, { year, yearDigits, century, bc }: Found): boolean {
  if (year) {
    if (century && yearDigits <= 2) {
      const signed = bc ? -century : century;
      const rest = year % 100;
      if (rest) moment.year = signed >= 0 ? rest + (signed - 1) * 100 : (signed + 1) * 100 - rest + 1;
      else moment.year = signed * 100 + (signed >= 0 ? 0 : 1);
    } else {
      moment.year = bc ? -year : year;
      if (moment.year < 0) moment.year++;
    }
    return true;
  }
  if (century) {
    const signed = bc ? -century : century;
    moment.year = signed >= 0 ? (signed - 1) * 100 + 1 : signed * 100 + 1;
  }
  return century !== 0;
}

function setDayOfYear(moment: Moment, { bc, convention }: Found, dayOfYear: number): void {
  if (moment.year === 0 && !bc) refuse('22007', 'cannot calculate day of year without year information');
  if (convention === 'iso') {
    Object.assign(moment, dayOf(julianOfIsoWeek(moment.year, 1) - 1 + dayOfYear));
    return;
  }
  let month = 1;
  let before = 0;
  while (month <= 12 && dayOfYear > before + daysInMonth(moment.year, month)) before += daysInMonth(moment.year, month++);
  if (moment.month <= 1) moment.month = month;
  if (moment.day <= 1) moment.day = dayOfYear - before;
}

function toTimestamp(text: string, pattern: string): bigint {
  const moment = readMoment(text, pattern);
  if (!isJulian(moment.year, moment.month)) return timestampOutOfRange();
  const days = BigInt(julianDay(moment.year, moment.month, moment.day) - POSTGRES_EPOCH);
  const local = days * MICROSECONDS_PER_DAY + joinTime(moment.hour, moment.minute, moment.second, moment.microsecond);
  const timestamp = local - BigInt(moment.offset) * 1_000_000n;
  if (!isTimestamp(timestamp)) return timestampOutOfRange();
  return moment.precision > 0 ? roundTime(timestamp, moment.precision) : timestamp;
}

function toDate(text: string, pattern: string): number {
  const { year, month, day } = readMoment(text, pattern);
  const days = isJulian(year, month) ? julianDay(year, month, day) - POSTGRES_EPOCH : Number.NaN;
  return isDate(days) ? days : refuse('22008', `date out of range: "${text}"`);
}

export const dateFormats: Functions = {
  [`to_char(${TIMESTAMP_TEXT},text)`]: pure((timestamp: bigint, pattern: string) => timestampToText(timestamp, pattern, '')),
  [`to_char(${TIMESTAMPTZ_TEXT},text)`]: pure((timestamp: bigint, pattern: string) => timestampToText(timestamp, pattern, 'UTC')),
  'to_char(interval,text)': pure(intervalToText),
  'to_date(text,text)': pure(toDate),
  'to_timestamp(text,text)': pure(toTimestamp),
};
