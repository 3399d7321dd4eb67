/** Intervals of ISO 8601: `P1Y2M3DT4H5M6S`, `P0001-02-03T04:05:06`, `P00010203T040506`. */
import type { Interval } from '../datum.ts';
import { badFormat, type Reading } from './datetime-fields.ts';
import { addAmount, finishInterval, type IntervalParts, intervalOverflow, noInterval } from './interval-parts.ts';
import type { Unit } from './interval-unit.ts';

interface Amount {
  readonly whole: bigint;
  readonly fraction: number;
  readonly text: string;
}

const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;

const DATE_UNITS: Readonly<Record<string, Unit>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const TIME_UNITS: Readonly<Record<string, Unit>> = { H: 'hour', M: 'minute', S: 'second' };

export function readIsoInterval(reading: Reading): Interval {
  const { text } = reading;
  if (text.length < 2) return badFormat(reading);
  const parts = noInterval();
  let inDate = true;
  let hasField = false;
  let at = 1;
  const number = (): Amount => {
    const amount = readAmount(reading, at);
    at += amount.text.length;
    return amount;
  };
  while (at < text.length) {
    if (text[at] === 'T') {
      inDate = false;
      hasField = false;
      at++;
      continue;
    }
    const amount = number();
    const mark = text[at] ?? '';
    const unit = (inDate ? DATE_UNITS : TIME_UNITS)[mark];
    if (unit) {
      at++;
      addAmount(parts, unit, amount.whole, amount.fraction, reading);
      hasField = true;
      continue;
    }
    const separator = inDate ? '-' : ':';
    if (hasField || (mark !== '' && mark !== separator && !(inDate && mark === 'T'))) return badFormat(reading);
    if (mark !== separator && addBasic(amount, inDate, parts, reading)) continue;
    const units: readonly Unit[] = inDate ? ['year', 'month', 'day'] : ['hour', 'minute', 'second'];
    let current = amount;
    for (const [i, name] of units.entries()) {
      addAmount(parts, name, current.whole, current.fraction, reading);
      const next = text[at] ?? '';
      if (next === '' || (inDate && next === 'T')) break;
      if (next !== separator || i === 2) return badFormat(reading);
      at++;
      current = number();
    }
    if (at < text.length && !inDate) return badFormat(reading);
  }
  return finishInterval(parts, false, reading);
}

function readAmount(reading: Reading, at: number): Amount {
  NUMBER.lastIndex = at;
  const text = NUMBER.exec(reading.text)?.[0];
  if (text === undefined) return badFormat(reading);
  const value = Number(text);
  if (Math.abs(value) > 1e15) return intervalOverflow(reading);
  const whole = Math.trunc(value);
  return { whole: BigInt(whole), fraction: value - whole, text };
}

/** Eight digits are a date, six a time. */
function addBasic({ whole, fraction, text }: Amount, inDate: boolean, parts: IntervalParts, reading: Reading): boolean {
  const width = /^-?(\d*)/.exec(text)?.[1]?.length;
  if (width !== (inDate ? 8 : 6)) return false;
  const [first, second, third]: [Unit, Unit, Unit] = inDate ? ['year', 'month', 'day'] : ['hour', 'minute', 'second'];
  addAmount(parts, first, whole / 10000n, 0, reading);
  addAmount(parts, second, (whole / 100n) % 100n, 0, reading);
  addAmount(parts, third, whole % 100n, 0, reading);
  addAmount(parts, inDate ? 'day' : 'microsecond', 0n, fraction, reading);
  return true;
}
