/** Intervals as text: read in all of PostgreSQL's formats, printed in style `postgres`. */
import type { Interval } from '../datum.ts';
import { splitTime } from './calendar.ts';
import { badFormat, type Field, type Reading, readFields } from './datetime-fields.ts';
import { roundHalfEven } from './datetime-number.ts';
import { INFINITE, isInfiniteInterval, MINUS_INFINITE } from './interval-arithmetic.ts';
import { readIsoInterval } from './interval-iso.ts';
import { applyIntervalModifier, DAY, fieldsOf, HOUR, MINUTE, MONTH, SECOND, YEAR } from './interval-modifier.ts';
import { addField, finishInterval, type IntervalParts, intervalOverflow, noInterval } from './interval-parts.ts';
import { intervalUnit, type Unit } from './interval-unit.ts';

export function readInterval(text: string, modifier: number): Interval {
  const reading: Reading = { text, type: 'interval' };
  const fields = fieldsOf(modifier);
  const value = text.startsWith('P') ? readIsoInterval(reading) : readTraditional(reading, fields);
  return applyIntervalModifier(value, modifier);
}

/** From right to left: a unit stands behind its number. */
function readTraditional(reading: Reading, range: number): Interval {
  const fields = readFields(reading, 256);
  const parts = noInterval();
  let unit: Unit | undefined;
  let isUnitPending = false;
  let isBefore = false;
  let infinite: Interval | undefined;
  for (let i = fields.length - 1; i >= 0; i--) {
    const field = fields[i] as Field;
    if (field.kind === 'string' || field.kind === 'special') {
      const word = intervalUnit(field.text);
      if (word === 'ignored') continue;
      if (word === 'ago') {
        if (i !== fields.length - 1) badFormat(reading);
        isBefore = true;
      } else if (word === 'infinity' || word === '-infinity') {
        if (fields.length > 1) badFormat(reading);
        infinite = word === 'infinity' ? INFINITE : MINUS_INFINITE;
      } else {
        if (word === undefined || isUnitPending) return badFormat(reading);
        unit = word;
        isUnitPending = true;
      }
      continue;
    }
    if (field.kind === 'time') {
      addTime(field.text, range, parts, reading);
      unit = 'day';
    } else if (field.kind === 'zone' && field.text.includes(':', 1)) {
      addTime(field.text, range, parts, reading);
      unit = 'day';
    } else unit = addNumber(field.text, unit ?? impliedUnit(range), parts, reading);
    isUnitPending = false;
  }
  if (infinite) return infinite;
  if (parts.seen.size === 0 || isUnitPending) return badFormat(reading);
  return finishInterval(parts, isBefore, reading);
}

/** What a number without a unit counts, by the last of the type's fields. */
function impliedUnit(range: number): Unit {
  if (range & SECOND) return 'second';
  if (range & MINUTE) return 'minute';
  if (range & HOUR) return 'hour';
  if (range & DAY) return 'day';
  if (range & MONTH) return 'month';
  return range & YEAR ? 'year' : 'second';
}

/** `3`, `-1.5`, `1-2` (years and months). Returns what the number to its left counts if it has no unit. */
function addNumber(text: string, unit: Unit, parts: IntervalParts, reading: Reading): Unit {
  const match = /^([+-]?)(\d*)(?:-(\d+)|(\.\d*))?$/.exec(text);
  if (!match) return badFormat(reading);
  const [, sign, digits = '', months, fraction] = match;
  const direction = sign === '-' ? -1 : 1;
  const whole = BigInt(digits === '' ? 0 : digits);
  if (whole > 2n ** 63n - 1n) return intervalOverflow(reading);
  if (months !== undefined) {
    if (Number(months) >= 12) return intervalOverflow(reading);
    addField(parts, 'month', BigInt(direction) * (whole * 12n + BigInt(months)), 0, reading);
    return 'month';
  }
  const rest = fraction === undefined || fraction === '.' ? 0 : Number(`0${fraction}`);
  addField(parts, unit, BigInt(direction) * whole, direction * rest, reading);
  return unit === 'hour' ? 'day' : unit;
}

function addTime(text: string, range: number, parts: IntervalParts, reading: Reading): void {
  const match = /^([+-]?)(\d+):(\d*)(?::(\d*))?(\.\d*)?$/.exec(text) ?? badFormat(reading);
  let [hour, minute, second] = [match[2], match[3], match[4]].map((part) => BigInt(part || '0')) as [bigint, bigint, bigint];
  if (match[4] === undefined && (match[5] !== undefined || range === (MINUTE | SECOND))) [hour, minute, second] = [0n, hour, minute];
  const fraction = match[5] === undefined || match[5] === '.' ? 0 : roundHalfEven(Number(`0${match[5]}`) * 1e6);
  if (minute > 59n || second > 60n) intervalOverflow(reading);
  const total = ((hour * 60n + minute) * 60n + second) * 1_000_000n + BigInt(fraction);
  for (const unit of ['hour', 'minute', 'second', 'millisecond', 'microsecond']) {
    if (parts.seen.has(unit)) badFormat(reading);
    parts.seen.add(unit);
  }
  parts.microseconds += match[1] === '-' ? -total : total;
  if (total > 2n ** 63n - 1n) intervalOverflow(reading);
}

export function printInterval(value: Interval): string {
  if (isInfiniteInterval(value)) return value.months > 0 ? 'infinity' : '-infinity';
  const words: string[] = [];
  let isBefore = false;
  const add = (amount: number, unit: string): void => {
    if (amount === 0) return;
    words.push(`${isBefore && amount > 0 ? '+' : ''}${amount} ${unit}${amount === 1 ? '' : 's'}`);
    isBefore = amount < 0;
  };
  add(Math.trunc(value.months / 12), 'year');
  add(value.months % 12, 'mon');
  add(value.days, 'day');
  const time = value.microseconds;
  if (words.length === 0 || time !== 0n) {
    const sign = time < 0n ? '-' : isBefore ? '+' : '';
    words.push(sign + printDuration(time < 0n ? -time : time));
  }
  return words.join(' ');
}

function printDuration(time: bigint): string {
  const hours = time / 3_600_000_000n;
  const { minute, second, microsecond } = splitTime(time % 3_600_000_000n);
  const two = (n: number | bigint): string => String(n).padStart(2, '0');
  const fraction = microsecond === 0 ? '' : `.${String(microsecond).padStart(6, '0').replace(/0+$/, '')}`;
  return `${two(hours)}:${two(minute)}:${two(second)}${fraction}`;
}
