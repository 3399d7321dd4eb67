/** A time of day, perhaps with a zone, perhaps with a date that says which offset the zone has. */
import type { Undecided } from '../datum.ts';
import { joinTime, julianDay, MICROSECONDS_PER_DAY, POSTGRES_EPOCH } from './calendar.ts';
import {
  applyHalf,
  needsClock,
  readExpected,
  readTimeAndOffset,
  readWord,
  setOffset,
  startDecoding,
  timeOverflows,
  unknownZone,
  wordOf,
  zoneOf,
} from './datetime-decode.ts';
import { badFormat, type Field, fieldOverflow, type Reading } from './datetime-fields.ts';
import {
  DATE,
  mark,
  readDateField,
  readNumber,
  readNumberField,
  readOffset,
  readTimeField,
  TIME,
  validateDate,
  ZONE,
} from './datetime-number.ts';
import { namedZone, offsetOfLocal } from './time-zone.ts';

export interface ClockTime {
  readonly time: bigint;
  /** Seconds, east positive. */
  readonly offset: number;
}

export function decodeTime(reading: Reading, fields: readonly Field[]): ClockTime | Undecided {
  const state = startDecoding(reading);
  const { parts } = state;
  let clock: Undecided | undefined;
  for (const [i, { kind, text }] of fields.entries()) {
    const datesLast = i === 0 && fields.length >= 2 && fields.at(-1)?.kind === 'date';
    switch (kind) {
      case 'date':
        if (datesLast || (i === 0 && fields[1]?.kind === 'time')) readDateField(text, parts, reading);
        else if (/^\d/.test(text)) readTimeAndOffset(text, parts.seen | DATE, state);
        else {
          mark(parts, ZONE, reading);
          state.zone = namedZone(text) ?? unknownZone(text);
        }
        break;
      case 'time':
        mark(parts, TIME, reading);
        Object.assign(parts, readTimeField(text, reading));
        state.expects = undefined;
        break;
      case 'zone':
        setOffset(state, readOffset(text, reading));
        break;
      case 'number':
        if (state.expects) readExpected(text, state);
        else if (text.includes('.')) {
          if (datesLast) readDateField(text, parts, reading);
          else if (text.indexOf('.') > 2) readNumberField(text, parts, parts.seen | DATE, reading);
          else badFormat(reading);
        } else if (text.length > 4) readNumberField(text, parts, parts.seen | DATE, reading);
        else readNumber(text, parts, false, parts.seen | DATE, reading);
        break;
      default: {
        const word = wordOf(text);
        if (word?.kind !== 'reserved') readWord({ kind, text }, fields[i + 1], word, state, true);
        else if (word.is === 'allballs') {
          mark(parts, TIME | ZONE, reading);
          state.zone = { offset: 0 };
        } else if (word.is === 'now') {
          mark(parts, TIME, reading);
          clock = needsClock('now');
        } else badFormat(reading);
      }
    }
  }
  if (state.expects) badFormat(reading);
  validateDate(parts, reading);
  applyHalf(state);
  if (timeOverflows(parts)) fieldOverflow(reading);
  if (!(parts.seen & TIME)) badFormat(reading);
  if (clock) return clock;
  const time = joinTime(parts.hour, parts.minute, parts.second, parts.microsecond);
  const zone = zoneOf(state) ?? { offset: 0 };
  if ('offset' in zone) return { time, offset: zone.offset };
  if ((parts.seen & DATE) !== DATE)
    return parts.seen & DATE || !zone.abbreviation ? badFormat(reading) : needsClock(`time in ${zone.name}`);
  const days = BigInt(julianDay(parts.year, parts.month, parts.day) - POSTGRES_EPOCH);
  return { time, offset: offsetOfLocal(zone, days * MICROSECONDS_PER_DAY + time) };
}
