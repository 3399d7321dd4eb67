/** Roots, logarithms and powers of `numeric`, to the number of digits that PostgreSQL gives. */
import type { Numeric } from '../datum.ts';
import { refuse } from '../refusal.ts';
import { compareNumeric, countDigits, fitting, NAN, NEGATIVE_INFINITY, ONE, overflow, POSITIVE_INFINITY, signOf, ZERO } from './numeric.ts';
import { absolute, clampScale, divideAt, divideRounded, leading, multiply, round } from './numeric-arithmetic.ts';

const SIGNIFICANT_DIGITS = 16;
/** More than PostgreSQL's own, so that what both round is the same. */
const GUARD = 12;

const power10 = (exponent: number): bigint => 10n ** BigInt(exponent);

export const toDouble = (value: Numeric): number => {
  if (value.special) return Number(value.special);
  return Number(`${value.digits}e${-value.scale}`);
};

export function squareRoot(value: Numeric): Numeric {
  if (signOf(value) < 0) return refuse('2201F', 'cannot take square root of a negative number');
  if (value.special) return value;
  const weight = leading(value).weight;
  const scale = clampScale(Math.max(SIGNIFICANT_DIGITS - (Math.trunc(((weight + 1) * 4) / 2) - 1), value.scale));
  return squareRootAt(value, scale);
}

export function squareRootAt(value: Numeric, scale: number): Numeric {
  const shift = 2 * (scale + 1) - value.scale;
  const radicand = shift >= 0 ? value.digits * power10(shift) : value.digits / power10(-shift);
  return fitting(divideRounded(integerRoot(radicand), 10n), scale);
}

function integerRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let x = power10(Math.ceil(countDigits(value) / 2));
  for (;;) {
    const y = (x + value / x) >> 1n;
    if (y >= x) return x;
    x = y;
  }
}

export function exponential(value: Numeric): Numeric {
  if (value.special) return value.special === '-Infinity' ? ZERO : value;
  const weight = Math.min(Math.max(toDouble(value) * Math.LOG10E, -2000), 2000);
  return exponentialAt(value, clampScale(Math.max(SIGNIFICANT_DIGITS - Math.trunc(weight), value.scale)));
}

function exponentialAt(value: Numeric, scale: number): Numeric {
  const approximate = toDouble(value);
  if (Math.abs(approximate) >= 6000) return approximate > 0 ? overflow() : { digits: 0n, scale };
  const precision = scale + Math.max(Math.trunc(approximate * Math.LOG10E), 0) + GUARD + 12;
  const unit = power10(precision);
  const halvings = 20;
  let x = toFixed(value, precision) / (1n << BigInt(halvings));
  let sum = unit + x;
  let term = x;
  for (let n = 2n; term !== 0n; n++) {
    term = (term * x) / unit / n;
    sum += term;
  }
  x = sum;
  for (let i = 0; i < halvings; i++) x = (x * x) / unit;
  return fromFixed(x, precision, scale);
}

const toFixed = (value: Numeric, precision: number): bigint =>
  precision >= value.scale ? value.digits * power10(precision - value.scale) : value.digits / power10(value.scale - precision);

const fromFixed = (value: bigint, precision: number, scale: number): Numeric =>
  fitting(divideRounded(value, power10(precision - scale)), scale);

const NEAR_ONE_LOW: Numeric = { digits: 9n, scale: 1 };
const NEAR_ONE_HIGH: Numeric = { digits: 11n, scale: 1 };

/** The decimal weight of the logarithm. */
function logarithmWeight(value: Numeric): number {
  if (signOf(value) <= 0) return 0;
  if (compareNumeric(value, NEAR_ONE_LOW) >= 0 && compareNumeric(value, NEAR_ONE_HIGH) <= 0) {
    const off = { digits: value.digits - power10(value.scale), scale: value.scale };
    if (off.digits === 0n) return 0;
    const { weight, first } = leading(off);
    return weight * 4 + Math.trunc(Math.log10(first));
  }
  const text = value.digits.toString();
  const head = text.slice(0, 8);
  const log = Math.log(Number(head)) + (text.length - head.length - value.scale) * Math.LN10;
  return Math.trunc(Math.log10(Math.abs(log)));
}

function checkLogarithm(value: Numeric): void {
  if (signOf(value) < 0) refuse('2201E', 'cannot take logarithm of a negative number');
  if (signOf(value) === 0) refuse('2201E', 'cannot take logarithm of zero');
}

export function naturalLogarithm(value: Numeric): Numeric {
  if (value.special === 'NaN') return value;
  checkLogarithm(value);
  if (value.special) return value;
  return logarithmAt(value, clampScale(Math.max(SIGNIFICANT_DIGITS - logarithmWeight(value), value.scale)));
}

function logarithmAt(value: Numeric, scale: number): Numeric {
  const precision = scale + GUARD + 12;
  return fromFixed(fixedLogarithm(value, precision), precision, scale);
}

/** ln(m * 10^k) = ln(m) + k * ln(10), with m near 1. */
function fixedLogarithm(value: Numeric, precision: number): bigint {
  const tens = countDigits(value.digits) - value.scale - 1;
  const mantissa = toFixed({ digits: value.digits, scale: value.scale + tens }, precision);
  const small = tens === 0 ? 0n : BigInt(tens) * nearOneLogarithm(10n * power10(precision), precision);
  return nearOneLogarithm(mantissa, precision) + small;
}

function nearOneLogarithm(mantissa: bigint, precision: number): bigint {
  const unit = power10(precision);
  let x = mantissa;
  let doublings = 0n;
  while (x > unit + unit / 100n || x < unit - unit / 100n) {
    x = integerRoot(x * unit);
    doublings++;
  }
  const z = ((x - unit) * unit) / (x + unit);
  const square = (z * z) / unit;
  let sum = z;
  let term = z;
  for (let n = 3n; term !== 0n; n += 2n) {
    term = (term * square) / unit;
    sum += term / n;
  }
  return (2n * sum) << doublings;
}

/** The logarithm of `value` to `base`. */
export function logarithm(base: Numeric, value: Numeric): Numeric {
  if (base.special === 'NaN' || value.special === 'NaN') return NAN;
  if (signOf(base) < 0 || signOf(value) < 0) refuse('2201E', 'cannot take logarithm of a negative number');
  if (signOf(base) === 0 || signOf(value) === 0) refuse('2201E', 'cannot take logarithm of zero');
  if (base.special) return value.special ? NAN : ZERO;
  if (value.special) return POSITIVE_INFINITY;
  const baseWeight = logarithmWeight(base);
  const weight = logarithmWeight(value) - baseWeight;
  const scale = clampScale(Math.max(SIGNIFICANT_DIGITS - weight, base.scale, value.scale));
  const precision = Math.max(scale + weight - baseWeight + GUARD, 0);
  const valuePrecision = Math.max(scale - baseWeight + GUARD, 0);
  return divideAt(logarithmAt(value, valuePrecision), logarithmAt(base, precision), scale);
}

const isWhole = (value: Numeric): boolean => value.digits % power10(value.scale) === 0n;
const isOdd = (value: Numeric): boolean => isWhole(value) && (value.digits / power10(value.scale)) % 2n !== 0n;

export function power(base: Numeric, exponent: Numeric): Numeric {
  if (base.special || exponent.special) return specialPower(base, exponent);
  if (base.digits === 0n && exponent.digits < 0n) return zeroToNegative();
  if (isWhole(exponent)) {
    const whole = exponent.digits / power10(exponent.scale);
    if (whole >= -2147483648n && whole <= 2147483647n) return wholePower(base, Number(whole), exponent.scale);
  }
  if (base.digits === 0n) return { digits: 0n, scale: SIGNIFICANT_DIGITS };
  if (base.digits < 0n && !isWhole(exponent)) return complex();
  const sign = base.digits < 0n && isOdd(exponent) ? -1n : 1n;
  const positive = absolute(base);
  const weight = logarithmWeight(positive);
  const estimate = toDouble(multiply(logarithmAt(positive, Math.max(8 - weight, 0)), exponent));
  if (Math.abs(estimate) > 6020) return estimate > 0 ? overflow() : { digits: 0n, scale: 1000 };
  const digits = Math.trunc(estimate * Math.LOG10E);
  const scale = clampScale(Math.max(SIGNIFICANT_DIGITS - digits, base.scale, exponent.scale));
  const precision = Math.max(Math.max(scale + digits, 0) - weight + GUARD, 0);
  const result = exponentialAt(multiply(logarithmAt(positive, precision), exponent), scale);
  return { digits: sign * result.digits, scale: result.scale };
}

const zeroToNegative = (): never => refuse('2201F', 'zero raised to a negative power is undefined');
const complex = (): never => refuse('2201F', 'a negative number raised to a non-integer power yields a complex result');

function wholePower(base: Numeric, exponent: number, exponentScale: number): Numeric {
  const weight = base.digits === 0n ? 0 : exponent * log10(base);
  if (weight > 32768 * 4) return overflow();
  if (weight + 1 < -1000) return { digits: 0n, scale: 1000 };
  const scale = clampScale(Math.max(SIGNIFICANT_DIGITS - Math.trunc(weight), base.scale, exponentScale));
  if (exponent === 0) return round(ONE, scale);
  if (exponent === 1) return round(base, scale);
  if (exponent === -1) return divideAt(ONE, base, scale);
  if (base.digits === 0n) return { digits: 0n, scale };
  const significant = Math.max(1 + scale + Math.trunc(weight), 1) + Math.trunc(Math.log(Math.abs(exponent))) + GUARD;
  const magnitude = floatingPower(absolute(base), Math.abs(exponent), significant);
  const result = exponent < 0 ? divideAt(ONE, magnitude, scale) : round(magnitude, scale);
  return base.digits < 0n && exponent % 2 !== 0 ? { digits: -result.digits, scale: result.scale } : fitting(result.digits, result.scale);
}

const log10 = (value: Numeric): number => {
  const text = (value.digits < 0n ? -value.digits : value.digits).toString();
  const head = text.slice(0, 17);
  return Math.log10(Number(head)) + text.length - head.length - value.scale;
};

/** The scale of the factors here may be negative, so that their number of digits stays the same. */
function floatingPower(base: Numeric, exponent: number, significant: number): Numeric {
  const cut = (value: Numeric): Numeric => {
    const lost = countDigits(value.digits) - significant;
    return lost <= 0 ? value : { digits: divideRounded(value.digits, power10(lost)), scale: value.scale - lost };
  };
  let factor = base;
  let result: Numeric = ONE;
  for (let rest = exponent; ; factor = cut({ digits: factor.digits * factor.digits, scale: factor.scale * 2 })) {
    if (rest % 2 === 1) result = cut({ digits: result.digits * factor.digits, scale: result.scale + factor.scale });
    rest = Math.floor(rest / 2);
    if (rest === 0) break;
  }
  return result.scale < 0 ? { digits: result.digits * power10(-result.scale), scale: 0 } : result;
}

function specialPower(base: Numeric, exponent: Numeric): Numeric {
  const one = (value: Numeric): boolean => !value.special && compareNumeric(value, ONE) === 0;
  if (base.special === 'NaN') return !exponent.special && exponent.digits === 0n ? ONE : NAN;
  if (exponent.special === 'NaN') return one(base) ? ONE : NAN;
  if (signOf(base) === 0 && signOf(exponent) < 0) return zeroToNegative();
  if (signOf(base) < 0 && !exponent.special && !isWhole(exponent)) return complex();
  if (one(base) || signOf(exponent) === 0) return ONE;
  if (signOf(base) === 0) return ZERO;
  if (exponent.special) {
    const magnitude = absolute(base);
    if (!base.special && one(magnitude)) return ONE;
    const grows = base.special !== undefined || compareNumeric(magnitude, ONE) > 0;
    return grows === signOf(exponent) > 0 ? POSITIVE_INFINITY : ZERO;
  }
  if (signOf(exponent) < 0) return ZERO;
  return base.special === '-Infinity' && isOdd(exponent) ? NEGATIVE_INFINITY : POSITIVE_INFINITY;
}

export function factorial(n: bigint): Numeric {
  if (n < 0n) refuse('22003', 'factorial of a negative number is undefined');
  if (n > 32177n) return overflow();
  let result = 1n;
  for (let i = 2n; i <= n; i++) result *= i;
  return fitting(result, 0);
}

/** The bucket that a value falls into, of `count` equal ones between two bounds. */
export function widthBucket(value: Numeric, low: Numeric, high: Numeric, count: number): number {
  const bad = (message: string): never => refuse('2201G', message);
  if (count <= 0) bad('count must be greater than zero');
  if ([value, low, high].some((n) => n.special === 'NaN')) bad('operand, lower bound, and upper bound cannot be NaN');
  if (low.special || high.special) bad('lower and upper bounds must be finite');
  const order = compareNumeric(low, high);
  if (order === 0) bad('lower bound cannot equal upper bound');
  const below = order < 0 ? compareNumeric(value, low) < 0 : compareNumeric(value, low) > 0;
  if (below) return 0;
  const above = order < 0 ? compareNumeric(value, high) >= 0 : compareNumeric(value, high) <= 0;
  if (above) return count === 2147483647 ? refuse('22003', 'integer out of range') : count + 1;
  const scale = Math.max(value.scale, low.scale, high.scale);
  const at = (n: Numeric): bigint => n.digits * power10(scale - n.scale);
  const bucket = ((at(value) - at(low)) * BigInt(count)) / (at(high) - at(low));
  return Number(bucket) + 1;
}
