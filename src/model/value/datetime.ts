/** Dates, times and timestamps as text: read in the formats that PostgreSQL knows, printed as ISO. The time zone is UTC. */
import { type Undecided, undecided } from '../datum.ts';
import { refuse } from '../refusal.ts';
import {
  BEGIN_OF_TIME,
  DATE_END_JULIAN,
  dayOf,
  END_OF_TIME,
  FIRST_JULIAN,
  isJulian,
  isTimestamp,
  julianDay,
  MICROSECONDS_PER_DAY,
  POSTGRES_EPOCH,
  splitTime,
  splitTimestamp,
  UNIX_EPOCH,
} from './calendar.ts';
import { decodeMoment, type Moment } from './datetime-decode.ts';
import { type Reading, readFields } from './datetime-fields.ts';
import { type ClockTime, decodeTime } from './time-decode.ts';
import { isUnsure, offsetOfLocal, printOffset } from './time-zone.ts';

/** Days from 2000-01-01. */
export function readDate(text: string): number | Undecided {
  const reading: Reading = { text, type: 'date' };
  const moment = decodeMoment(reading, readFields(reading, 129), true);
  switch (moment.kind) {
    case 'undecided':
      return moment.value;
    case 'infinity':
      return Number.POSITIVE_INFINITY;
    case '-infinity':
      return Number.NEGATIVE_INFINITY;
    case 'epoch':
      return UNIX_EPOCH - POSTGRES_EPOCH;
    default: {
      const { year, month, day } = moment;
      const julian = isJulian(year, month) ? julianDay(year, month, day) : -1;
      if (julian < FIRST_JULIAN || julian >= DATE_END_JULIAN) return refuse('22008', `date out of range: "${text}"`);
      return julian - POSTGRES_EPOCH;
    }
  }
}

/** Microseconds from 2000-01-01; with `zoned`, in UTC. */
export function readTimestamp(text: string, zoned: boolean): bigint | Undecided {
  const type = zoned ? 'timestamp with time zone' : 'timestamp';
  const reading: Reading = { text, type };
  const moment = decodeMoment(reading, readFields(reading, 153), true);
  switch (moment.kind) {
    case 'undecided':
      return moment.value;
    case 'infinity':
      return END_OF_TIME;
    case '-infinity':
      return BEGIN_OF_TIME;
    case 'epoch':
      return BigInt(UNIX_EPOCH - POSTGRES_EPOCH) * MICROSECONDS_PER_DAY;
    default:
      return momentToTimestamp(moment, zoned) ?? refuse('22008', `timestamp out of range: "${text}"`);
  }
}

function momentToTimestamp(moment: Extract<Moment, { kind: 'at' }>, zoned: boolean): bigint | Undecided | undefined {
  const { year, month, day, time, zone } = moment;
  if (!isJulian(year, month)) return undefined;
  const local = BigInt(julianDay(year, month, day) - POSTGRES_EPOCH) * MICROSECONDS_PER_DAY + time;
  if (!isTimestamp(local) && !(zoned && zone)) return undefined;
  if (zoned && zone && isUnsure(zone, local)) return undecided('an abbreviation of a time zone whose offset changes');
  const timestamp = zoned && zone ? local - BigInt(offsetOfLocal(zone, local)) * 1_000_000n : local;
  return isTimestamp(timestamp) ? timestamp : undefined;
}

export function readTime(text: string): bigint | Undecided {
  const reading: Reading = { text, type: 'time' };
  const time = decodeTime(reading, readFields(reading, 129));
  return 'time' in time ? time.time : time;
}

export function readTimeWithZone(text: string): ClockTime | Undecided {
  const reading: Reading = { text, type: 'time with time zone' };
  return decodeTime(reading, readFields(reading, 129));
}

export function printDate(days: number): string {
  if (days === Number.POSITIVE_INFINITY) return 'infinity';
  if (days === Number.NEGATIVE_INFINITY) return '-infinity';
  const { text, era } = isoDate(days);
  return text + era;
}

function isoDate(days: number): { readonly text: string; readonly era: string } {
  const { year, month, day } = dayOf(days + POSTGRES_EPOCH);
  const shown = String(year > 0 ? year : 1 - year).padStart(4, '0');
  return { text: `${shown}-${two(month)}-${two(day)}`, era: year > 0 ? '' : ' BC' };
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

export function printTime(time: bigint): string {
  const { hour, minute, second, microsecond } = splitTime(time);
  const text = `${two(hour)}:${two(minute)}:${two(second)}`;
  return microsecond === 0 ? text : `${text}.${String(microsecond).padStart(6, '0').replace(/0+$/, '')}`;
}

export const printTimeWithZone = ({ time, offset }: ClockTime): string => printTime(time) + printOffset(offset);

/** Of what `printTimeWithZone` printed. */
export function timeWithZone(text: string): ClockTime {
  const match = /^(\d+):(\d+):(\d+)(?:\.(\d+))?([+-])(\d+)(?::(\d+))?(?::(\d+))?$/.exec(text) as RegExpExecArray;
  const at = (i: number): number => Number(match[i] ?? 0);
  const seconds = (at(1) * 60 + at(2)) * 60 + at(3);
  const offset = (at(6) * 60 + at(7)) * 60 + at(8);
  const time = BigInt(seconds) * 1_000_000n + BigInt((match[4] ?? '').padEnd(6, '0'));
  return { time, offset: match[5] === '-' ? 0 - offset : offset };
}

export function printTimestamp(timestamp: bigint, zoned: boolean): string {
  if (timestamp === END_OF_TIME) return 'infinity';
  if (timestamp === BEGIN_OF_TIME) return '-infinity';
  const { days, time } = splitTimestamp(timestamp);
  const { text, era } = isoDate(days);
  return `${text} ${printTime(time)}${zoned ? '+00' : ''}${era}`;
}
