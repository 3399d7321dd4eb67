/** Arithmetic of `numeric`, with PostgreSQL's choice of the result's scale. */
import type { Numeric } from '../datum.ts';
import { refuse } from '../refusal.ts';
import { aligned, countDigits, fitting, MAX_SCALE, NAN, NEGATIVE_INFINITY, POSITIVE_INFINITY, signOf, ZERO } from './numeric.ts';

const infinity = (sign: number): Numeric => (sign > 0 ? POSITIVE_INFINITY : NEGATIVE_INFINITY);
const isInfinite = (value: Numeric): boolean => value.special === 'Infinity' || value.special === '-Infinity';
const anyNaN = (a: Numeric, b: Numeric): boolean => a.special === 'NaN' || b.special === 'NaN';

export function add(a: Numeric, b: Numeric): Numeric {
  if (a.special || b.special) {
    if (anyNaN(a, b) || (isInfinite(a) && isInfinite(b) && a.special !== b.special)) return NAN;
    return isInfinite(a) ? a : b;
  }
  const [left, right] = aligned(a, b);
  return fitting(left + right, Math.max(a.scale, b.scale));
}

export const negate = (a: Numeric): Numeric => {
  if (a.special) return a.special === 'NaN' ? a : infinity(-signOf(a));
  return { digits: -a.digits, scale: a.scale };
};

export const absolute = (a: Numeric): Numeric => (signOf(a) < 0 ? negate(a) : a);

export const subtract = (a: Numeric, b: Numeric): Numeric => add(a, negate(b));

export function multiply(a: Numeric, b: Numeric): Numeric {
  if (a.special || b.special) {
    const sign = signOf(a) * signOf(b);
    return anyNaN(a, b) || sign === 0 ? NAN : infinity(sign);
  }
  const scale = a.scale + b.scale;
  const product = { digits: a.digits * b.digits, scale };
  return scale > MAX_SCALE ? round(product, MAX_SCALE) : fitting(product.digits, scale);
}

export const divisionByZero = (): never => refuse('22012', 'division by zero');

export function divide(a: Numeric, b: Numeric): Numeric {
  const special = divideSpecial(a, b, 'scaled');
  return special ?? divideAt(a, b, divisionScale(a, b));
}

function divideSpecial(a: Numeric, b: Numeric, how: 'scaled' | 'whole'): Numeric | undefined {
  if (!a.special && !b.special) return undefined;
  if (anyNaN(a, b)) return NAN;
  if (!isInfinite(a)) return ZERO;
  if (isInfinite(b)) return NAN;
  if (signOf(b) === 0) return divisionByZero();
  return how === 'whole' && isInfinite(b) ? ZERO : infinity(signOf(a) * signOf(b));
}

/** The quotient, rounded to a scale that may be negative. */
export function divideAt(a: Numeric, b: Numeric, scale: number): Numeric {
  if (b.digits === 0n) return divisionByZero();
  const shift = scale + b.scale - a.scale;
  const [top, bottom] = shift >= 0 ? [a.digits * 10n ** BigInt(shift), b.digits] : [a.digits, b.digits * 10n ** BigInt(-shift)];
  return fitting(divideRounded(top, bottom), scale);
}

/** Half goes away from zero. */
export function divideRounded(top: bigint, bottom: bigint): bigint {
  const quotient = top / bottom;
  const rest = top - quotient * bottom;
  if (rest === 0n) return quotient;
  const twice = 2n * (rest < 0n ? -rest : rest);
  if (twice < (bottom < 0n ? -bottom : bottom)) return quotient;
  return top < 0n === bottom < 0n ? quotient + 1n : quotient - 1n;
}

const SIGNIFICANT_DIGITS = 16;
const MAX_DISPLAY_SCALE = 1000;
const BASE_DIGITS = 4;

/** At least the significant digits of a float8, and the scale of both. */
export function divisionScale(a: Numeric, b: Numeric): number {
  const left = leading(a);
  const right = leading(b);
  const weight = left.weight - right.weight - (left.first <= right.first ? 1 : 0);
  return clampScale(Math.max(SIGNIFICANT_DIGITS - weight * BASE_DIGITS, a.scale, b.scale));
}

export const clampScale = (scale: number): number => Math.min(Math.max(scale, 0), MAX_DISPLAY_SCALE);

/** The first digit in base 10000 and the power of 10000 that it counts. */
export function leading(value: Numeric): { weight: number; first: number } {
  if (value.digits === 0n) return { weight: 0, first: 0 };
  const text = (value.digits < 0n ? -value.digits : value.digits).toString();
  const exponent = text.length - value.scale - 1;
  const weight = Math.floor(exponent / BASE_DIGITS);
  const length = exponent - weight * BASE_DIGITS + 1;
  return { weight, first: Number(text.slice(0, length).padEnd(length, '0')) };
}

/** `div`: the quotient without its fraction. */
export function divideWhole(a: Numeric, b: Numeric): Numeric {
  const special = divideSpecial(a, b, 'whole');
  if (special) return special;
  if (b.digits === 0n) return divisionByZero();
  const [top, bottom] = aligned(a, b);
  return fitting(top / bottom, 0);
}

/** The remainder has the sign of the dividend. */
export function modulo(a: Numeric, b: Numeric): Numeric {
  if (a.special || b.special) {
    if (anyNaN(a, b)) return NAN;
    if (isInfinite(a)) return signOf(b) === 0 ? divisionByZero() : NAN;
    return a;
  }
  if (b.digits === 0n) return divisionByZero();
  const [top, bottom] = aligned(a, b);
  return { digits: top % bottom, scale: Math.max(a.scale, b.scale) };
}

/** To a scale that may be negative; half goes away from zero. */
export function round(value: Numeric, scale: number): Numeric {
  if (value.special) return value;
  return rescale(value, scale, (digits, unit) => divideRounded(digits, unit));
}

export function truncate(value: Numeric, scale: number): Numeric {
  if (value.special) return value;
  return rescale(value, scale, (digits, unit) => digits / unit);
}

export function ceiling(value: Numeric): Numeric {
  if (value.special) return value;
  return rescale(value, 0, (digits, unit) => digits / unit + (digits > 0n && digits % unit !== 0n ? 1n : 0n));
}

export const floor = (value: Numeric): Numeric => negate(ceiling(negate(value)));

function rescale(value: Numeric, scale: number, drop: (digits: bigint, unit: bigint) => bigint): Numeric {
  if (scale >= value.scale) {
    return scale === value.scale ? value : { digits: value.digits * 10n ** BigInt(scale - value.scale), scale };
  }
  const lost = value.scale - scale;
  if (lost > countDigits(value.digits) + 1)
    return { digits: drop(signOf(value) < 0 ? -1n : value.digits === 0n ? 0n : 1n, 1000n), scale: Math.max(scale, 0) };
  const kept = drop(value.digits, 10n ** BigInt(lost));
  return scale < 0 ? fitting(kept * 10n ** BigInt(-scale), 0) : fitting(kept, scale);
}

/** Without zeros at the end of the fraction. */
export function trimScale(value: Numeric): Numeric {
  if (value.special || value.scale === 0) return value;
  const text = value.digits.toString();
  let zeros = 0;
  while (zeros < value.scale && (text[text.length - 1 - zeros] ?? '0') === '0') zeros++;
  return zeros === 0 ? value : { digits: value.digits / 10n ** BigInt(zeros), scale: value.scale - zeros };
}

export function greatestCommonDivisor(a: Numeric, b: Numeric): Numeric {
  if (a.special || b.special) return NAN;
  const [left, right] = aligned(a, b);
  let x = left < 0n ? -left : left;
  let y = right < 0n ? -right : right;
  while (y !== 0n) [x, y] = [y, x % y];
  return { digits: x, scale: Math.max(a.scale, b.scale) };
}

export function leastCommonMultiple(a: Numeric, b: Numeric): Numeric {
  if (a.special || b.special) return NAN;
  const scale = Math.max(a.scale, b.scale);
  if (a.digits === 0n || b.digits === 0n) return { digits: 0n, scale };
  const [left, right] = aligned(a, b);
  const product = (left / greatestCommonDivisor(a, b).digits) * right;
  return fitting(product < 0n ? -product : product, scale);
}
