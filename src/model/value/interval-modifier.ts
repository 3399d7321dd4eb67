/** What `interval(2)` and `interval day to hour` keep of an interval. */
import type { Interval } from '../datum.ts';
import { MICROSECONDS_PER_HOUR, MICROSECONDS_PER_MINUTE } from './calendar.ts';
import { isInfiniteInterval } from './interval-arithmetic.ts';

export const MONTH = 1 << 1;
export const YEAR = 1 << 2;
export const DAY = 1 << 3;
export const HOUR = 1 << 10;
export const MINUTE = 1 << 11;
export const SECOND = 1 << 12;
const FULL_RANGE = 0x7fff;
const FULL_PRECISION = 0xffff;

/** The fields that the modifier names; all of them are none. */
export function fieldsOf(modifier: number): number {
  const range = modifier < 0 ? FULL_RANGE : (modifier >> 16) & FULL_RANGE;
  return range === FULL_RANGE ? 0 : range;
}

export function applyIntervalModifier(value: Interval, modifier: number): Interval {
  if (modifier < 0 || isInfiniteInterval(value)) return value;
  const precision = modifier & FULL_PRECISION;
  const cut = cutToFields(value, fieldsOf(modifier));
  return precision === FULL_PRECISION ? cut : { ...cut, microseconds: roundTime(cut.microseconds, precision) };
}

function cutToFields({ months, days, microseconds }: Interval, range: number): Interval {
  if (range === 0 || range & SECOND) return { months, days, microseconds };
  if (range & MINUTE) return { months, days, microseconds: (microseconds / MICROSECONDS_PER_MINUTE) * MICROSECONDS_PER_MINUTE };
  if (range & HOUR) return { months, days, microseconds: (microseconds / MICROSECONDS_PER_HOUR) * MICROSECONDS_PER_HOUR };
  if (range & DAY) return { months, days, microseconds: 0n };
  if (range & MONTH) return { months, days: 0, microseconds: 0n };
  return { months: Math.trunc(months / 12) * 12 + 0, days: 0, microseconds: 0n };
}

/** To so many digits of a second; half goes away from zero. */
export function roundTime(microseconds: bigint, precision: number): bigint {
  if (precision >= 6 || precision < 0) return microseconds;
  const unit = 10n ** BigInt(6 - precision);
  const half = unit / 2n;
  return microseconds >= 0n ? ((microseconds + half) / unit) * unit : -(((-microseconds + half) / unit) * unit);
}
