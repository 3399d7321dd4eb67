/** Days and microseconds: the Gregorian calendar, carried back before there was one, and the ends of time. */

export const MICROSECONDS_PER_DAY = 86_400_000_000n;
export const MICROSECONDS_PER_HOUR = 3_600_000_000n;
export const MICROSECONDS_PER_MINUTE = 60_000_000n;
export const MICROSECONDS_PER_SECOND = 1_000_000n;

/** Timestamps. */
export const END_OF_TIME = 2n ** 63n - 1n;
export const BEGIN_OF_TIME = -(2n ** 63n);

export const isFiniteTimestamp = (timestamp: bigint): boolean => timestamp !== END_OF_TIME && timestamp !== BEGIN_OF_TIME;

/** Julian day numbers: of 2000-01-01 and 1970-01-01. */
export const POSTGRES_EPOCH = 2_451_545;
export const UNIX_EPOCH = 2_440_588;

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const daysInMonth = (year: number, month: number): number => (month === 2 && isLeapYear(year) ? 29 : (DAYS[month - 1] ?? 0));

/** Year 0 is 1 BC. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function julianDay(year: number, month: number, day: number): number {
  const y = month > 2 ? year + 4800 : year + 4799;
  const m = month > 2 ? month + 1 : month + 13;
  const century = Math.trunc(y / 100);
  const days = y * 365 - 32167 + Math.trunc(y / 4) - century + Math.trunc(century / 4);
  return days + Math.trunc((7834 * m) / 256) + day;
}

export function dayOf(julian: number): Day {
  let days = julian + 32044;
  let quad = Math.floor(days / 146097);
  const extra = (days - quad * 146097) * 4 + 3;
  days += 60 + quad * 3 + Math.floor(extra / 146097);
  quad = Math.floor(days / 1461);
  days -= quad * 1461;
  let years = Math.floor((days * 4) / 1461);
  days = (years !== 0 ? (days + 305) % 365 : (days + 306) % 366) + 123;
  years += quad * 4;
  const month = Math.floor((days * 2141) / 65536);
  return { year: years - 4800, month: ((month + 10) % 12) + 1, day: days - Math.floor((7834 * month) / 256) };
}

/** The first day that PostgreSQL counts, and the day behind the last date. */
export const FIRST_JULIAN = 0;
export const DATE_END_JULIAN = 2_147_483_494;

/** Whether the day can be counted at all. */
export const isJulian = (year: number, month: number): boolean =>
  (year > -4713 || (year === -4713 && month >= 11)) && (year < 5874898 || (year === 5874898 && month < 6));

const MIN_TIMESTAMP = -211_813_488_000_000_000n;
const END_TIMESTAMP = 9_223_371_331_200_000_000n;

export const isTimestamp = (value: bigint): boolean => value >= MIN_TIMESTAMP && value < END_TIMESTAMP;

export const isDate = (days: number): boolean => days >= FIRST_JULIAN - POSTGRES_EPOCH && days < DATE_END_JULIAN - POSTGRES_EPOCH;

const EXACT = BigInt(Number.MAX_SAFE_INTEGER);
const MICROSECONDS_PER_DAY_NUMBER = 86_400_000_000;

/** The day from 2000-01-01 that a timestamp falls on, and the microseconds of that day. */
export function splitTimestamp(timestamp: bigint): { readonly days: number; readonly time: bigint } {
  if (timestamp > -EXACT && timestamp < EXACT) {
    // Of the years 1715 to 2285, numbers are exact, and much faster.
    const microseconds = Number(timestamp);
    const days = Math.floor(microseconds / MICROSECONDS_PER_DAY_NUMBER);
    return { days, time: BigInt(microseconds - days * MICROSECONDS_PER_DAY_NUMBER) };
  }
  let days = timestamp / MICROSECONDS_PER_DAY;
  let time = timestamp - days * MICROSECONDS_PER_DAY;
  if (time < 0n) {
    time += MICROSECONDS_PER_DAY;
    days -= 1n;
  }
  return { days: Number(days), time };
}

export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
}

export function splitTime(time: bigint): TimeOfDay {
  const microseconds = Number(time);
  const seconds = Math.floor(microseconds / 1e6);
  return {
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    microsecond: microseconds - seconds * 1e6,
  };
}

export const joinTime = (hour: number, minute: number, second: number, microsecond: number): bigint =>
  BigInt((hour * 60 + minute) * 60 + second) * MICROSECONDS_PER_SECOND + BigInt(microsecond);

/** 0 is Sunday. */
export const dayOfWeek = (julian: number): number => (((julian + 1) % 7) + 7) % 7;

/** The first day of ISO week 1. */
function firstIsoDay(year: number): number {
  const fourth = julianDay(year, 1, 4);
  return fourth - ((dayOfWeek(fourth) + 6) % 7);
}

/** The ISO year and week that a day falls into. */
export function isoWeek({ year, month, day }: Day): { readonly year: number; readonly week: number } {
  const julian = julianDay(year, month, day);
  let isoYear = year;
  if (julian < firstIsoDay(year)) isoYear = year - 1;
  else if (julian >= firstIsoDay(year + 1)) isoYear = year + 1;
  return { year: isoYear, week: Math.floor((julian - firstIsoDay(isoYear)) / 7) + 1 };
}

export const julianOfIsoWeek = (year: number, week: number): number => firstIsoDay(year) + (week - 1) * 7;
