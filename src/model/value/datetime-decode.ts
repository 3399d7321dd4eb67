/** Dates with or without a time: the meaning of fields, from left to right. */
import type { Undecided } from '../datum.ts';
import { undecided } from '../datum.ts';
import { refuse } from '../refusal.ts';
import { dayOf, joinTime } from './calendar.ts';
import { badFormat, type Field, fieldOverflow, type Reading } from './datetime-fields.ts';
import {
  DATE,
  DAY,
  DAYLIGHT,
  ERA,
  HALF,
  leadingInteger,
  MONTH,
  mark,
  noParts,
  type Parts,
  readDateField,
  readNumber,
  readNumberField,
  readOffset,
  readTimeField,
  roundHalfEven,
  TIME,
  validateDate,
  WEEKDAY,
  ZONE,
} from './datetime-number.ts';
import { dateWord, type Word } from './datetime-words.ts';
import { abbreviatedZone, namedZone, type Zone } from './time-zone.ts';

export type Moment =
  | {
      readonly kind: 'at';
      readonly year: number;
      readonly month: number;
      readonly day: number;
      readonly time: bigint;
      readonly zone?: Zone;
    }
  | { readonly kind: 'epoch' | 'infinity' | '-infinity' }
  | { readonly kind: 'undecided'; readonly value: Undecided };

/** State that outlives a field. */
export interface Decoding {
  readonly reading: Reading;
  readonly parts: Parts;
  zone: Zone | undefined;
  /** Seconds that DST adds. */
  daylight: number | undefined;
  half: 'am' | 'pm' | undefined;
  /** What the last word said of the field to come. */
  expects: 'julian' | 'time' | undefined;
}

export const startDecoding = (reading: Reading): Decoding => ({
  reading,
  parts: noParts(),
  zone: undefined,
  daylight: undefined,
  half: undefined,
  expects: undefined,
});

export const needsClock = (word: string): Undecided => undecided(`'${word}' depends on the clock`);

export function decodeMoment(reading: Reading, fields: readonly Field[], hasTime: boolean): Moment {
  const state = startDecoding(reading);
  const { parts } = state;
  let special: 'epoch' | 'infinity' | '-infinity' | undefined;
  let clock: Undecided | undefined;
  for (const [i, field] of fields.entries()) {
    switch (field.kind) {
      case 'date':
        readDateLike(field.text, state);
        break;
      case 'time':
        if (state.expects && state.expects !== 'time') badFormat(reading);
        state.expects = undefined;
        setTime(state, readTimeField(field.text, reading));
        break;
      case 'zone':
        setOffset(state, readOffset(field.text, reading));
        break;
      case 'number':
        readNumeral(field.text, state);
        break;
      default: {
        const word = wordOf(field.text);
        if (word?.kind === 'reserved') {
          if (word.is === 'epoch' || word.is === 'infinity' || word.is === '-infinity') {
            mark(parts, DATE | TIME | ZONE, reading);
            Object.assign(parts, SOME_DAY);
            special = word.is;
          } else if (word.is === 'allballs') {
            mark(parts, TIME | ZONE, reading);
            state.zone = { offset: 0 };
          } else {
            mark(parts, word.is === 'now' ? DATE | TIME | ZONE : DATE, reading);
            Object.assign(parts, SOME_DAY);
            clock = needsClock(word.is);
          }
        } else readWord(field, fields[i + 1], word, state);
      }
    }
  }
  if (state.expects) badFormat(reading);
  validateDate(parts, reading);
  applyHalf(state);
  if (special) return { kind: special };
  if ((parts.seen & DATE) !== DATE) return badFormat(reading);
  if (clock) return { kind: 'undecided', value: clock };
  const time = joinTime(parts.hour, parts.minute, parts.second, parts.microsecond);
  const zone = hasTime ? zoneOf(state) : undefined;
  return { kind: 'at', year: parts.year, month: parts.month, day: parts.day, time, ...(zone && { zone }) };
}

const SOME_DAY = { year: 2000, month: 1, day: 1 };

/** A zone's abbreviation comes before any other meaning. */
export function wordOf(text: string): Word | { readonly kind: 'zone'; readonly zone: Zone } | undefined {
  const zone = abbreviatedZone(text);
  return zone ? { kind: 'zone', zone } : dateWord(text);
}

export function zoneOf(state: Decoding): Zone | undefined {
  if (state.daylight === undefined) return state.zone;
  if (state.zone === undefined || 'name' in state.zone) return badFormat(state.reading);
  return { offset: state.zone.offset + state.daylight };
}

export function setOffset(state: Decoding, offset: number): void {
  mark(state.parts, ZONE, state.reading);
  state.zone = { offset };
}

export function setTime(state: Decoding, time: Pick<Parts, 'hour' | 'minute' | 'second' | 'microsecond'>): void {
  mark(state.parts, TIME, state.reading);
  Object.assign(state.parts, time);
  if (timeOverflows(time)) fieldOverflow(state.reading);
}

/** 24:00:00 is the last time of a day, and 23:59:60 is the same. */
export function timeOverflows({ hour, minute, second, microsecond }: Pick<Parts, 'hour' | 'minute' | 'second' | 'microsecond'>): boolean {
  if (hour > 24 || minute > 59 || second > 60 || microsecond > 1_000_000) return true;
  return joinTime(hour, minute, second, microsecond) > 86_400_000_000n;
}

export function applyHalf({ half, parts, reading }: Decoding): void {
  if (!half) return;
  if (parts.hour > 12) fieldOverflow(reading);
  if (half === 'am' && parts.hour === 12) parts.hour = 0;
  if (half === 'pm' && parts.hour !== 12) parts.hour += 12;
}

function readDateLike(text: string, state: Decoding): void {
  const { reading, parts } = state;
  if (state.expects === 'julian') {
    const { value, rest } = leadingInteger(text, reading);
    setJulian(state, value);
    mark(parts, TIME, reading);
    setOffset(state, readOffset(rest, reading));
    state.expects = undefined;
  } else if (state.expects || (parts.seen & (MONTH | DAY)) === (MONTH | DAY)) {
    if (/^\d/.test(text) || state.expects) readTimeAndOffset(text, parts.seen, state);
    else {
      mark(parts, ZONE, reading);
      state.zone = namedZone(text) ?? unknownZone(text);
    }
  } else readDateField(text, parts, reading);
}

export const unknownZone = (name: string): never => refuse('22023', `time zone "${name}" not recognized`);

/** `040506-08`: digits of a time, and an offset. */
export function readTimeAndOffset(text: string, seen: number, state: Decoding): 'date' | 'time' {
  const { reading, parts } = state;
  state.expects = undefined;
  const hyphen = text.indexOf('-');
  if ((parts.seen & TIME) === TIME || hyphen < 0) return badFormat(reading);
  setOffset(state, readOffset(text.slice(hyphen), reading));
  return readNumberField(text.slice(0, hyphen), parts, seen, reading);
}

function setJulian(state: Decoding, julian: number): void {
  if (julian < 0) fieldOverflow(state.reading);
  mark(state.parts, DATE, state.reading);
  const { year, month, day } = dayOf(julian);
  Object.assign(state.parts, { year, month, day, julian: true });
}

/** Behind `j` or `t`. */
export function readExpected(text: string, state: Decoding): void {
  const { reading, parts } = state;
  const { value, rest } = leadingInteger(text, reading);
  if (rest !== '' && !rest.startsWith('.')) badFormat(reading);
  if (state.expects === 'time') {
    if (readNumberField(text, parts, parts.seen | DATE, reading) !== 'time') badFormat(reading);
  } else {
    setJulian(state, value);
    if (rest.startsWith('.')) {
      const microseconds = roundHalfEven(rest === '.' ? 0 : Number(`0${rest}`) * 86_400_000_000);
      const seconds = Math.floor(microseconds / 1e6);
      mark(parts, TIME, reading);
      parts.hour = Math.floor(seconds / 3600);
      parts.minute = Math.floor(seconds / 60) % 60;
      parts.second = seconds % 60;
      parts.microsecond = microseconds % 1e6;
    }
  }
  state.expects = undefined;
}

function readNumeral(text: string, state: Decoding): void {
  const { reading, parts } = state;
  if (state.expects) {
    readExpected(text, state);
    return;
  }
  const point = text.indexOf('.');
  const hasDate = (parts.seen & DATE) !== 0;
  if (point >= 0 && !hasDate) readDateField(text, parts, reading);
  else if (point > 2) readNumberField(text, parts, parts.seen, reading);
  else if (text.length >= 6 && (!hasDate || !(parts.seen & TIME))) readNumberField(text, parts, parts.seen, reading);
  else readNumber(text, parts, parts.textMonth, parts.seen, reading);
}

/** Words that mean the same in a date and in a time alone, but for months. */
export function readWord(field: Field, next: Field | undefined, word: ReturnType<typeof wordOf>, state: Decoding, alone = false): void {
  const { reading, parts } = state;
  switch (word?.kind) {
    case 'ignored':
      return;
    case 'weekday':
      if (alone) badFormat(reading);
      mark(parts, WEEKDAY, reading);
      return;
    case 'month':
      if (alone) badFormat(reading);
      if (parts.seen & MONTH && !parts.textMonth && !(parts.seen & DAY) && parts.month >= 1 && parts.month <= 31) {
        mark(parts, DAY, reading);
        parts.day = parts.month;
      } else mark(parts, MONTH, reading);
      parts.textMonth = true;
      parts.month = word.month;
      return;
    case 'era':
      mark(parts, ERA, reading);
      parts.bc = word.bc;
      return;
    case 'half':
      mark(parts, HALF, reading);
      state.half = word.pm ? 'pm' : 'am';
      return;
    case 'daylight':
      mark(parts, DAYLIGHT, reading);
      state.daylight = 3600;
      return;
    case 'zone':
      mark(parts, ZONE, reading);
      state.zone = word.zone;
      return;
    case 'julian':
      if (state.expects) badFormat(reading);
      state.expects = 'julian';
      return;
    case 'time follows':
      if ((!alone && (parts.seen & DATE) !== DATE) || !next || !['number', 'time', 'date'].includes(next.kind)) badFormat(reading);
      state.expects = 'time';
      return;
    case undefined: {
      mark(parts, ZONE, reading);
      state.zone = namedZone(field.text) ?? badFormat(reading);
      return;
    }
    default:
      badFormat(reading);
  }
}
