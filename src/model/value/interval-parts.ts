/** An interval while it is being read: what each field adds, fractions spilling into smaller units. */
import type { Interval } from '../datum.ts';
import { refuse } from '../refusal.ts';
import { badFormat, type Reading } from './datetime-fields.ts';
import { roundHalfEven } from './datetime-number.ts';
import type { Unit } from './interval-unit.ts';

export interface IntervalParts {
  months: number;
  years: number;
  days: number;
  microseconds: bigint;
  readonly seen: Set<string>;
}

export const noInterval = (): IntervalParts => ({ months: 0, years: 0, days: 0, microseconds: 0n, seen: new Set() });

export const intervalOverflow = (reading: Reading): never => refuse('22015', `interval field value out of range: "${reading.text}"`);

const MICROSECONDS: Partial<Record<Unit, number>> = { microsecond: 1, millisecond: 1e3, second: 1e6, minute: 6e7, hour: 3.6e9 };
const YEARS: Partial<Record<Unit, number>> = { year: 1, decade: 10, century: 100, millennium: 1000 };
const DAY = 86_400_000_000;

/** `whole` and `fraction` have the same sign. A field may occur once. */
export function addField(parts: IntervalParts, unit: Unit, whole: bigint, fraction: number, reading: Reading): void {
  if (parts.seen.has(unit)) badFormat(reading);
  parts.seen.add(unit);
  if (unit === 'second' && fraction !== 0) {
    if (parts.seen.has('millisecond') || parts.seen.has('microsecond')) badFormat(reading);
    parts.seen.add('millisecond').add('microsecond');
  }
  addAmount(parts, unit, whole, fraction, reading);
}

export function addAmount(parts: IntervalParts, unit: Unit, whole: bigint, fraction: number, reading: Reading): void {
  const scale = MICROSECONDS[unit];
  if (scale !== undefined) {
    addMicroseconds(parts, whole * BigInt(scale), fraction, scale, reading);
    return;
  }
  const number = Number(whole);
  if (Math.abs(number) > 2147483648 || number === 2147483648) intervalOverflow(reading);
  const years = YEARS[unit];
  if (years !== undefined) {
    parts.years = fits(parts.years + number * years, reading);
    parts.months = fits(parts.months + roundHalfEven(fraction * years * 12), reading);
  } else if (unit === 'month') {
    parts.months = fits(parts.months + number, reading);
    addFractionOfDays(parts, fraction, 30, reading);
  } else if (unit === 'week') {
    parts.days = fits(parts.days + fits(number * 7, reading), reading);
    addFractionOfDays(parts, fraction, 7, reading);
  } else if (unit === 'day') {
    parts.days = fits(parts.days + number, reading);
    addMicroseconds(parts, 0n, fraction, DAY, reading);
  } else badFormat(reading);
}

const fits = (value: number, reading: Reading): number =>
  value > 2147483647 || value < -2147483648 ? intervalOverflow(reading) : value + 0;

function addFractionOfDays(parts: IntervalParts, fraction: number, scale: number, reading: Reading): void {
  const days = Math.trunc(fraction * scale);
  parts.days = fits(parts.days + days, reading);
  addMicroseconds(parts, 0n, fraction * scale - days, DAY, reading);
}

function addMicroseconds(parts: IntervalParts, whole: bigint, fraction: number, scale: number, reading: Reading): void {
  const scaled = fraction * scale;
  const truncated = Math.trunc(scaled);
  const rest = scaled - truncated;
  const rounded = truncated + (rest > 0.5 ? 1 : rest < -0.5 ? -1 : 0);
  parts.microseconds += whole + BigInt(rounded);
  if (parts.microseconds > 2n ** 63n - 1n || parts.microseconds < -(2n ** 63n)) intervalOverflow(reading);
}

export function finishInterval(parts: IntervalParts, isBefore: boolean, reading: Reading): Interval {
  const smallest = [parts.months, parts.years, parts.days].includes(-2147483648) || parts.microseconds === -(2n ** 63n);
  if (isBefore && smallest) return intervalOverflow(reading);
  const sign = isBefore ? -1 : 1;
  const months = sign * (parts.years * 12 + parts.months) + 0;
  if (months > 2147483647 || months < -2147483648) return refuse('22008', 'interval out of range');
  return { months, days: sign * parts.days + 0, microseconds: isBefore ? -parts.microseconds : parts.microseconds };
}
