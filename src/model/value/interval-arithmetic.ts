/** Arithmetic of intervals. A month has 30 days and a day 24 hours where they must be compared or divided. */
import type { Interval } from '../datum.ts';
import { refuse } from '../refusal.ts';
import { BEGIN_OF_TIME, END_OF_TIME, MICROSECONDS_PER_DAY } from './calendar.ts';
import { roundHalfEven } from './datetime-number.ts';

const MAX = 2147483647;
const MIN = -2147483648;

export const INFINITE: Interval = { months: MAX, days: MAX, microseconds: END_OF_TIME };
export const MINUS_INFINITE: Interval = { months: MIN, days: MIN, microseconds: BEGIN_OF_TIME };

export const isInfiniteInterval = ({ months, days, microseconds }: Interval): boolean =>
  (months === MAX && days === MAX && microseconds === END_OF_TIME) || (months === MIN && days === MIN && microseconds === BEGIN_OF_TIME);

export const outOfRange = (): never => refuse('22008', 'interval out of range');

export function makeInterval(months: number, days: number, microseconds: bigint): Interval {
  const bad = months > MAX || months < MIN || days > MAX || days < MIN || microseconds > END_OF_TIME || microseconds < BEGIN_OF_TIME;
  if (bad || Number.isNaN(months) || Number.isNaN(days)) return outOfRange();
  const value = { months: months + 0, days: days + 0, microseconds };
  return isInfiniteInterval(value) ? outOfRange() : value;
}

const sign = (value: Interval): number => (value.months > 0 ? 1 : -1);

export function addIntervals(a: Interval, b: Interval): Interval {
  if (isInfiniteInterval(a)) return isInfiniteInterval(b) && sign(a) !== sign(b) ? outOfRange() : a;
  if (isInfiniteInterval(b)) return b;
  return makeInterval(a.months + b.months, a.days + b.days, a.microseconds + b.microseconds);
}

export function negateInterval(a: Interval): Interval {
  if (isInfiniteInterval(a)) return sign(a) > 0 ? MINUS_INFINITE : INFINITE;
  return makeInterval(0 - a.months, 0 - a.days, -a.microseconds);
}

export const subtractIntervals = (a: Interval, b: Interval): Interval => {
  if (isInfiniteInterval(a) && isInfiniteInterval(b) && sign(a) === sign(b)) return outOfRange();
  return addIntervals(a, negateInterval(b));
};

const total = ({ months, days, microseconds }: Interval): bigint =>
  (BigInt(months) * 30n + BigInt(days)) * MICROSECONDS_PER_DAY + microseconds;

export function compareIntervals(a: Interval, b: Interval): number {
  const left = total(a);
  const right = total(b);
  return left < right ? -1 : left > right ? 1 : 0;
}

const SECONDS_PER_DAY = 86400;
const toMicro = (value: number): number => roundHalfEven(value * 1e6) / 1e6;

/** `by` is how the factor acts on a number: times or divided. */
function scale(value: Interval, by: (amount: number) => number): Interval {
  const exactMonths = by(value.months);
  const exactDays = by(value.days);
  const months = whole(exactMonths);
  let days = whole(exactDays);
  const monthRest = toMicro((exactMonths - months) * 30);
  let seconds = toMicro((exactDays - days + monthRest - Math.trunc(monthRest)) * SECONDS_PER_DAY);
  if (Math.abs(seconds) >= SECONDS_PER_DAY) {
    days += Math.trunc(seconds / SECONDS_PER_DAY);
    seconds -= Math.trunc(seconds / SECONDS_PER_DAY) * SECONDS_PER_DAY;
  }
  const microseconds = roundHalfEven(by(Number(value.microseconds)) + seconds * 1e6);
  if (Number.isNaN(microseconds) || Math.abs(microseconds) >= 2 ** 63) return outOfRange();
  return makeInterval(months, days + Math.trunc(monthRest), BigInt(microseconds));
}

const whole = (value: number): number => (Number.isNaN(value) || value > MAX || value < MIN ? outOfRange() : Math.trunc(value) + 0);

export function multiplyInterval(value: Interval, factor: number): Interval {
  if (Number.isNaN(factor)) return outOfRange();
  if (isInfiniteInterval(value)) {
    if (factor === 0) return outOfRange();
    return factor < 0 ? negateInterval(value) : value;
  }
  if (!Number.isFinite(factor)) {
    const direction = compareIntervals(value, { months: 0, days: 0, microseconds: 0n }) * factor;
    return Number.isNaN(direction) || direction === 0 ? outOfRange() : direction > 0 ? INFINITE : MINUS_INFINITE;
  }
  return scale(value, (amount) => amount * factor);
}

export function divideInterval(value: Interval, factor: number): Interval {
  if (factor === 0) return refuse('22012', 'division by zero');
  if (Number.isNaN(factor)) return outOfRange();
  if (isInfiniteInterval(value)) {
    if (!Number.isFinite(factor)) return outOfRange();
    return factor < 0 ? negateInterval(value) : value;
  }
  return scale(value, (amount) => amount / factor);
}

/** Hours beyond a day become days. */
export function justifyHours(value: Interval): Interval {
  if (isInfiniteInterval(value)) return value;
  return alignDays(value.months, value.days + Number(value.microseconds / MICROSECONDS_PER_DAY), value.microseconds % MICROSECONDS_PER_DAY);
}

function alignDays(months: number, days: number, microseconds: bigint): Interval {
  if (days > 0 && microseconds < 0n) return makeInterval(months, days - 1, microseconds + MICROSECONDS_PER_DAY);
  if (days < 0 && microseconds > 0n) return makeInterval(months, days + 1, microseconds - MICROSECONDS_PER_DAY);
  return makeInterval(months, days, microseconds);
}

/** Days beyond a month become months. */
export function justifyDays(value: Interval): Interval {
  if (isInfiniteInterval(value)) return value;
  const months = value.months + Math.trunc(value.days / 30);
  const days = value.days % 30;
  if (months > 0 && days < 0) return makeInterval(months - 1, days + 30, value.microseconds);
  if (months < 0 && days > 0) return makeInterval(months + 1, days - 30, value.microseconds);
  return makeInterval(months, days, value.microseconds);
}

export function justifyInterval(value: Interval): Interval {
  if (isInfiniteInterval(value)) return value;
  const allDays = value.days + Number(value.microseconds / MICROSECONDS_PER_DAY);
  const microseconds = value.microseconds % MICROSECONDS_PER_DAY;
  let months = value.months + Math.trunc(allDays / 30);
  let days = allDays % 30;
  if (months > 0 && (days < 0 || (days === 0 && microseconds < 0n))) {
    days += 30;
    months--;
  } else if (months < 0 && (days > 0 || (days === 0 && microseconds > 0n))) {
    days -= 30;
    months++;
  }
  return alignDays(months, days, microseconds);
}
