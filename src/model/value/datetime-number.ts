/** What the digits of a date or a time mean, by what was there before them. The order of dates is month, day, year. */

import { dayOf, daysInMonth, julianDay } from './calendar.ts';
import { badFormat, fieldOverflow, type Reading, zoneOverflow } from './datetime-fields.ts';
import { dateWord } from './datetime-words.ts';

export const YEAR = 1;
export const MONTH = 2;
export const DAY = 4;
export const DATE = YEAR | MONTH | DAY;
export const TIME = 8;
export const ZONE = 16;
const DAY_OF_YEAR = 32;
export const WEEKDAY = 64;
export const ERA = 128;
export const HALF = 256;
export const DAYLIGHT = 512;

/** What was read so far. `seen` has a bit for each part. */
export interface Parts {
  seen: number;
  year: number;
  month: number;
  day: number;
  dayOfYear: number;
  hour: number;
  minute: number;
  second: number;
  microsecond: number;
  twoDigits: boolean;
  textMonth: boolean;
  julian: boolean;
  bc: boolean;
}

export const noParts = (): Parts => ({
  seen: 0,
  year: 0,
  month: 0,
  day: 0,
  dayOfYear: 0,
  hour: 0,
  minute: 0,
  second: 0,
  microsecond: 0,
  twoDigits: false,
  textMonth: false,
  julian: false,
  bc: false,
});

export function mark(parts: Parts, mask: number, reading: Reading): void {
  if (parts.seen & mask) badFormat(reading);
  parts.seen |= mask;
}

const MAX_INTEGER = 2147483647;

/** The digits at the start, and what stands behind them. */
export function leadingInteger(text: string, reading: Reading): { readonly value: number; readonly rest: string } {
  const digits = /^[+-]?\d+/.exec(text)?.[0] ?? '';
  const value = Number(digits);
  if (value > MAX_INTEGER || value < -MAX_INTEGER - 1) fieldOverflow(reading);
  return { value, rest: text.slice(digits.length) };
}

/** `.5`, to microseconds; a half goes to the even one. */
export function microseconds(fraction: string, reading: Reading): number {
  if (fraction === '.') return 0;
  if (!/^\.\d+$/.test(fraction)) badFormat(reading);
  return roundHalfEven(Number(`0${fraction}`) * 1_000_000);
}

export function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  return rest > 0.5 || (rest === 0.5 && floor % 2 !== 0) ? floor + 1 : floor;
}

/** `2024-02-29`, `2/29/2024`, `29-Feb-2024`. */
export function readDateField(text: string, parts: Parts, reading: Reading): void {
  if (/[^\da-z]{2}$/.test(text)) badFormat(reading);
  // What stands behind a piece is skipped, whatever it is.
  const pieces = [...text.matchAll(/(\d+|[a-z]+)[\s\S]?/g)].map((match) => match[1] as string);
  let textMonth = false;
  const numbers = pieces.filter((piece) => {
    if (/^\d/.test(piece)) return true;
    const word = dateWord(piece);
    if (word?.kind === 'ignored') return false;
    if (word?.kind !== 'month') return badFormat(reading);
    mark(parts, MONTH, reading);
    parts.month = word.month;
    textMonth = true;
    return false;
  });
  for (const number of numbers) readNumber(number, parts, textMonth, parts.seen, reading);
  if ((parts.seen & ~(DAY_OF_YEAR | ZONE)) !== DATE) badFormat(reading);
}

/** A number that stands alone. `seen`: what to take for given. */
export function readNumber(text: string, parts: Parts, textMonth: boolean, seen: number, reading: Reading): void {
  const { value, rest } = leadingInteger(text, reading);
  if (rest.startsWith('.')) {
    if (text.length - rest.length > 2) {
      readNumberField(text, parts, seen | DATE, reading);
      return;
    }
    parts.microsecond = microseconds(rest, reading);
  } else if (rest !== '') badFormat(reading);
  const date = seen & DATE;
  if (text.length === 3 && date === YEAR && value >= 1 && value <= 366) {
    mark(parts, DAY_OF_YEAR | MONTH | DAY, reading);
    parts.dayOfYear = value;
    return;
  }
  switch (date) {
    case 0:
      setPart(text.length >= 3 ? YEAR : MONTH);
      break;
    case YEAR:
    case DAY:
      setPart(MONTH);
      break;
    case MONTH:
      setPart(textMonth && text.length >= 3 ? YEAR : DAY);
      break;
    case YEAR | MONTH:
      if (textMonth && text.length >= 3 && parts.twoDigits) {
        mark(parts, DAY, reading);
        parts.day = parts.year;
        parts.year = value;
        parts.twoDigits = false;
      } else setPart(DAY);
      break;
    case MONTH | DAY:
      setPart(YEAR);
      break;
    case DATE:
      readNumberField(text, parts, seen, reading);
      break;
    default:
      badFormat(reading);
  }

  function setPart(part: number): void {
    mark(parts, part, reading);
    if (part === YEAR) {
      parts.year = value;
      parts.twoDigits = text.length <= 2;
    } else if (part === MONTH) parts.month = value;
    else parts.day = value;
  }
}

/** Digits without separators: `20240229`, `235959.5`. */
export function readNumberField(text: string, parts: Parts, seen: number, reading: Reading): 'date' | 'time' {
  const point = text.indexOf('.');
  let digits = text;
  if (point >= 0) {
    parts.microsecond = microseconds(text.slice(point), reading);
    digits = text.slice(0, point);
  } else if ((seen & DATE) !== DATE && text.length >= 6) {
    mark(parts, DATE, reading);
    parts.day = Number(text.slice(-2));
    parts.month = Number(text.slice(-4, -2));
    parts.year = Number(text.slice(0, -4));
    if (text.length === 6) parts.twoDigits = true;
    return 'date';
  }
  if ((seen & TIME) === TIME || (digits.length !== 6 && digits.length !== 4)) return badFormat(reading);
  mark(parts, TIME, reading);
  parts.hour = Number(digits.slice(0, 2));
  parts.minute = Number(digits.slice(2, 4));
  parts.second = digits.length === 6 ? Number(digits.slice(4)) : 0;
  return 'time';
}

/** `23:59`, `23:59:59.5`, `59:59.5`. */
export function readTimeField(text: string, reading: Reading): { hour: number; minute: number; second: number; microsecond: number } {
  const match = /^(\d+):(\d*)(?::(\d*))?(\.\d*)?$/.exec(text);
  if (!match) return badFormat(reading);
  const numbers = [match[1], match[2], match[3] ?? ''].map((part) => Number(part));
  if (numbers.some((n) => n > MAX_INTEGER)) fieldOverflow(reading);
  const [hour = 0, minute = 0, second = 0] = numbers;
  const microsecond = match[4] === undefined ? 0 : microseconds(match[4], reading);
  const time =
    match[4] !== undefined && match[3] === undefined
      ? { hour: 0, minute: hour, second: minute, microsecond }
      : { hour, minute, second, microsecond };
  if (time.minute > 59 || time.second > 60) fieldOverflow(reading);
  return time;
}

/** `+05:30` as seconds, east positive. */
export function readOffset(text: string, reading: Reading): number {
  const match = /^([+-])(\d*)(?::(\d*)(?::(\d*))?)?/.exec(text);
  if (!match) return badFormat(reading);
  let [hour, minute, second] = [match[2], match[3], match[4]].map((part) => Number(part ?? 0)) as [number, number, number];
  if (match[3] === undefined && match[0].length === text.length && text.length > 3) {
    minute = hour % 100;
    hour = Math.trunc(hour / 100);
  }
  if (hour > 15 || minute > 59 || second > 59) return zoneOverflow(reading);
  if (match[0].length !== text.length) return badFormat(reading);
  const seconds = (hour * 60 + minute) * 60 + second;
  return match[1] === '-' ? 0 - seconds : seconds;
}

/** The parts together make a day that there is. */
export function validateDate(parts: Parts, reading: Reading): void {
  if (parts.seen & YEAR && !parts.julian) {
    if (parts.bc || !parts.twoDigits) {
      if (parts.year <= 0) fieldOverflow(reading);
      if (parts.bc) parts.year = -(parts.year - 1);
    } else if (parts.year < 100) parts.year += parts.year < 70 ? 2000 : 1900;
  }
  if (parts.seen & DAY_OF_YEAR) {
    const { year, month, day } = dayOf(julianDay(parts.year, 1, 1) + parts.dayOfYear - 1);
    parts.year = year;
    parts.month = month;
    parts.day = day;
  }
  const hint = 'Perhaps you need a different "datestyle" setting.';
  if (parts.seen & MONTH && (parts.month < 1 || parts.month > 12)) fieldOverflow(reading, hint);
  if (parts.seen & DAY && (parts.day < 1 || parts.day > 31)) fieldOverflow(reading, hint);
  if ((parts.seen & DATE) === DATE && parts.day > daysInMonth(parts.year, parts.month)) fieldOverflow(reading);
}
