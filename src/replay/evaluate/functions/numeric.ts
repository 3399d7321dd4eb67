/** Functions of `numeric`. */
import type { Numeric } from '../../../model/datum.ts';
import { refuse } from '../../../model/refusal.ts';
import { inRange } from '../../../model/value/integer.ts';
import { sizeNumeric } from '../../../model/value/length.ts';
import { ONE, signOf } from '../../../model/value/numeric.ts';
import {
  absolute,
  add,
  ceiling,
  divide,
  divideWhole,
  floor,
  greatestCommonDivisor,
  leastCommonMultiple,
  modulo,
  multiply,
  negate,
  round,
  subtract,
  trimScale,
  truncate,
} from '../../../model/value/numeric-arithmetic.ts';
import {
  exponential,
  factorial,
  logarithm,
  naturalLogarithm,
  power,
  squareRoot,
  widthBucket,
} from '../../../model/value/numeric-functions.ts';
import { type Functions, pure } from './call-context.ts';

const two = (compute: (a: Numeric, b: Numeric) => Numeric) => pure(compute);
const one = (compute: (a: Numeric) => Numeric) => pure(compute);

const TEN: Numeric = { digits: 10n, scale: 0 };
const whole = (digits: number | bigint): Numeric => ({ digits: BigInt(digits), scale: 0 });

function toInteger(value: Numeric, type: string): bigint {
  if (value.special) return refuse('0A000', `cannot convert ${value.special === 'NaN' ? 'NaN' : 'infinity'} to ${type}`);
  return round(value, 0).digits;
}

const small = (value: bigint, checked: (n: number) => number): number =>
  checked(value > 2n ** 40n ? 2 ** 40 : value < -(2n ** 40n) ? -(2 ** 40) : Number(value));

/** Digits after the point are limited to what PostgreSQL can show. */
const clamp = (scale: number): number => Math.min(Math.max(scale, -131_072), 16_383);

const isSpecial = (value: Numeric): boolean => value.special !== undefined;

export const numerics: Functions = {
  'numeric_add(numeric,numeric)': two(add),
  'numeric_sub(numeric,numeric)': two(subtract),
  'numeric_mul(numeric,numeric)': two(multiply),
  'numeric_div(numeric,numeric)': two(divide),
  'numeric_div_trunc(numeric,numeric)': two(divideWhole),
  'div(numeric,numeric)': two(divideWhole),
  'numeric_mod(numeric,numeric)': two(modulo),
  'mod(numeric,numeric)': two(modulo),
  'numeric_power(numeric,numeric)': two(power),
  'power(numeric,numeric)': two(power),
  'pow(numeric,numeric)': two(power),
  'numeric_log(numeric,numeric)': two(logarithm),
  'log(numeric,numeric)': two(logarithm),
  'gcd(numeric,numeric)': two(greatestCommonDivisor),
  'lcm(numeric,numeric)': two(leastCommonMultiple),
  'numeric_uminus(numeric)': one(negate),
  'numeric_uplus(numeric)': one((a) => a),
  'numeric_abs(numeric)': one(absolute),
  'abs(numeric)': one(absolute),
  'numeric_inc(numeric)': one((a) => add(a, ONE)),
  'numeric_sqrt(numeric)': one(squareRoot),
  'sqrt(numeric)': one(squareRoot),
  'numeric_exp(numeric)': one(exponential),
  'exp(numeric)': one(exponential),
  'numeric_ln(numeric)': one(naturalLogarithm),
  'ln(numeric)': one(naturalLogarithm),
  'log(numeric)': one((a) => logarithm(TEN, a)),
  'log10(numeric)': one((a) => logarithm(TEN, a)),
  'sign(numeric)': one((a) => (a.special === 'NaN' ? a : whole(signOf(a)))),
  'ceil(numeric)': one(ceiling),
  'ceiling(numeric)': one(ceiling),
  'floor(numeric)': one(floor),
  'round(numeric)': one((a) => round(a, 0)),
  'trunc(numeric)': one((a) => truncate(a, 0)),
  'trim_scale(numeric)': one(trimScale),
  'round(numeric,integer)': pure((a: Numeric, scale: number) => round(a, clamp(scale))),
  'trunc(numeric,integer)': pure((a: Numeric, scale: number) => truncate(a, clamp(scale))),
  'numeric(numeric,integer)': pure(sizeNumeric),
  'scale(numeric)': pure((a: Numeric) => (isSpecial(a) ? null : a.scale)),
  'min_scale(numeric)': pure((a: Numeric) => (isSpecial(a) ? null : trimScale(a).scale)),
  'factorial(bigint)': pure(factorial),
  'width_bucket(numeric,numeric,numeric,integer)': pure(widthBucket),
  'numeric(smallint)': pure((a: number) => whole(a)),
  'numeric(integer)': pure((a: number) => whole(a)),
  'numeric(bigint)': pure((a: bigint) => whole(a)),
  'int2(numeric)': pure((a: Numeric) => small(toInteger(a, 'smallint'), inRange.smallint)),
  'int4(numeric)': pure((a: Numeric) => small(toInteger(a, 'integer'), inRange.integer)),
  'int8(numeric)': pure((a: Numeric) => inRange.bigint(toInteger(a, 'bigint'))),
};
