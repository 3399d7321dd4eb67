/** Arithmetic of floating point numbers. Results of `sin` and its like may differ from a server's in the last digit. */
import type { Datum, Numeric } from '../../../model/datum.ts';
import { refuse } from '../../../model/refusal.ts';
import { roundHalfEven } from '../../../model/value/datetime-number.ts';
import { checkedFloat } from '../../../model/value/float.ts';
import { NAN, NEGATIVE_INFINITY, POSITIVE_INFINITY, readNumeric } from '../../../model/value/numeric.ts';
import { toDouble } from '../../../model/value/numeric-functions.ts';
import { type Functions, type Implementation, pure } from './call-context.ts';
import { DOUBLE } from './type-words.ts';

const divisionByZero = (): never => refuse('22012', 'division by zero');
const infinite = (value: number): boolean => value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY;

type Round = (value: number) => number;
const exact: Round = (value) => value;

function arithmetic(name: string, left: string, right: string, round: Round): Functions {
  const types = `(${left},${right})`;
  const checked = (value: number, a: number, b: number, zeroIsValid: boolean): number =>
    checkedFloat(round(value), infinite(a) || infinite(b), zeroIsValid);
  return {
    [`${name}pl${types}`]: pure((a: number, b: number) => checked(a + b, a, b, true)),
    [`${name}mi${types}`]: pure((a: number, b: number) => checked(a - b, a, b, true)),
    [`${name}mul${types}`]: pure((a: number, b: number) => checked(a * b, a, b, a === 0 || b === 0)),
    [`${name}div${types}`]: pure((a: number, b: number) => {
      if (b === 0 && !Number.isNaN(a)) return divisionByZero();
      return checkedFloat(round(a / b), infinite(a), a === 0 || infinite(b));
    }),
  };
}

const signs = (name: string, type: string): Functions => ({
  [`${name}um(${type})`]: pure((a: number) => -a),
  [`${name}up(${type})`]: pure((a: number) => a),
  [`${name}abs(${type})`]: pure((a: number) => Math.abs(a)),
  [`abs(${type})`]: pure((a: number) => Math.abs(a)),
});

function toWhole(name: string, min: number, end: number): (value: number) => number {
  return (value) => {
    const rounded = roundHalfEven(value) + 0;
    return rounded >= min && rounded < end ? rounded : refuse('22003', `${name} out of range`);
  };
}

const toSmallint = toWhole('smallint', -(2 ** 15), 2 ** 15);
const toInteger = toWhole('integer', -(2 ** 31), 2 ** 31);
const toBigint = (value: number): bigint => BigInt(toWhole('bigint', -(2 ** 63), 2 ** 63)(value));

/** Not all digits that a float has are kept. */
const toNumeric = (significant: number) => (value: number) => {
  if (Number.isNaN(value)) return NAN;
  if (infinite(value)) return value > 0 ? POSITIVE_INFINITY : NEGATIVE_INFINITY;
  return readNumeric(
    Number(value)
      .toPrecision(significant)
      .replace(/(\.\d*?)0+(?=e|$)/, '$1')
      .replace(/\.(?=e|$)/, ''),
  );
};

const narrow = (value: number): number => {
  const result = Math.fround(value);
  return checkedFloat(result, infinite(value), value === 0);
};

const numericToReal = (value: Numeric): number => {
  const result = Math.fround(toDouble(value));
  if (!value.special && (infinite(result) || (result === 0 && value.digits !== 0n))) return outOfRange(value, 'real');
  return result;
};

const numericToDouble = (value: Numeric): number => {
  const result = toDouble(value);
  if (!value.special && (infinite(result) || (result === 0 && value.digits !== 0n))) return outOfRange(value, 'double precision');
  return result;
};

const outOfRange = (value: Numeric, type: string): never =>
  refuse('22003', `"${value.digits}e${-value.scale}" is out of range for type ${type}`);

const casts: Functions = {
  [`int2(${DOUBLE})`]: pure(toSmallint),
  'int2(real)': pure(toSmallint),
  [`int4(${DOUBLE})`]: pure(toInteger),
  'int4(real)': pure(toInteger),
  [`int8(${DOUBLE})`]: pure(toBigint),
  'int8(real)': pure(toBigint),
  'float4(smallint)': pure((a: number) => a),
  'float4(integer)': pure((a: number) => Math.fround(a)),
  'float4(bigint)': pure((a: bigint) => Math.fround(Number(a))),
  [`float4(${DOUBLE})`]: pure(narrow),
  'float4(numeric)': pure(numericToReal),
  'float8(smallint)': pure((a: number) => a),
  'float8(integer)': pure((a: number) => a),
  'float8(bigint)': pure((a: bigint) => Number(a)),
  'float8(real)': pure((a: number) => a),
  'float8(numeric)': pure(numericToDouble),
  [`numeric(${DOUBLE})`]: pure(toNumeric(15)),
  'numeric(real)': pure(toNumeric(6)),
};

const bad = (message: string): never => refuse('22003', message);
const outside = (): never => bad('input is out of range');

/** A function of a double that has no say in errors. */
const of = (compute: (a: number) => number): Implementation => pure((a: number) => (Number.isNaN(a) ? a : compute(a)));

function logarithm(compute: (a: number) => number): (a: number) => number {
  return (a) => {
    if (a === 0) return refuse('2201E', 'cannot take logarithm of zero');
    if (a < 0) return refuse('2201E', 'cannot take logarithm of a negative number');
    return compute(a);
  };
}

const squareRoot = (a: number): number => (a < 0 ? refuse('2201F', 'cannot take square root of a negative number') : Math.sqrt(a));
const exponential = (a: number): number => checkedFloat(Math.exp(a), infinite(a), a === Number.NEGATIVE_INFINITY);

function power(a: number, b: number): number {
  if (Number.isNaN(a)) return b === 0 ? 1 : a;
  if (Number.isNaN(b)) return a === 1 ? 1 : b;
  if (a === 0 && b < 0) return refuse('2201F', 'zero raised to a negative power is undefined');
  if (a < 0 && Number.isFinite(b) && Math.floor(b) !== b)
    return refuse('2201F', 'a negative number raised to a non-integer power yields a complex result');
  if (Math.abs(a) === 1 && infinite(b)) return 1;
  return checkedFloat(a ** b, infinite(a) || infinite(b), a === 0 || infinite(a) || infinite(b));
}

const finite = (compute: (a: number) => number) => (a: number) => (infinite(a) ? outside() : compute(a));
const within = (compute: (a: number) => number) => (a: number) => (a < -1 || a > 1 ? outside() : compute(a));
const RADIANS = Math.PI / 180;

/** Exact where the angle is a multiple of 30 or 45 degrees. */
const EXACT_SINES = new Map([
  [0, 0],
  [30, 0.5],
  [90, 1],
  [150, 0.5],
  [180, 0],
  [210, -0.5],
  [270, -1],
  [330, -0.5],
]);

const sineOfDegrees = (a: number): number => EXACT_SINES.get(((a % 360) + 360) % 360) ?? Math.sin((a % 360) * RADIANS);
const cosineOfDegrees = (a: number): number => EXACT_SINES.get((((90 - a) % 360) + 360) % 360) ?? Math.cos((a % 360) * RADIANS);

function tangentOfDegrees(a: number): number {
  const angle = a % 180;
  if (Math.abs(angle) === 90) return ((a % 360) + 360) % 360 === 90 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (Math.abs(angle) === 45) return Math.sign(angle);
  if (Math.abs(angle) === 135) return -Math.sign(angle);
  return Math.tan(angle * RADIANS);
}

/** Math.asin(0.5) in degrees is not quite 30. */
const inDegrees = (radians: number): number => {
  const degrees = radians / RADIANS;
  const near = Math.round(degrees);
  return Math.abs(degrees - near) < 1e-12 ? near : degrees;
};

const trigonometry: Readonly<Record<string, (a: number) => number>> = {
  sin: finite(Math.sin),
  cos: finite(Math.cos),
  tan: finite(Math.tan),
  cot: finite((a) => 1 / Math.tan(a)),
  asin: within(Math.asin),
  acos: within(Math.acos),
  atan: Math.atan,
  sinh: (a) => Math.sinh(a),
  cosh: (a) => Math.cosh(a),
  tanh: Math.tanh,
  asinh: Math.asinh,
  acosh: (a) => (a < 1 ? outside() : Math.acosh(a)),
  atanh: within(Math.atanh),
  sind: finite(sineOfDegrees),
  cosd: finite(cosineOfDegrees),
  tand: finite(tangentOfDegrees),
  cotd: finite((a) => 1 / tangentOfDegrees(a)),
  asind: within((a) => inDegrees(Math.asin(a))),
  acosd: within((a) => inDegrees(Math.acos(a))),
  atand: (a) => inDegrees(Math.atan(a)),
  degrees: (a) => checkedFloat(a / RADIANS, infinite(a), a === 0),
  radians: (a) => checkedFloat(a * RADIANS, infinite(a), true),
  dsqrt: squareRoot,
  sqrt: squareRoot,
  dcbrt: Math.cbrt,
  cbrt: Math.cbrt,
  exp: exponential,
  dexp: exponential,
  ln: logarithm(Math.log),
  dlog1: logarithm(Math.log),
  log: logarithm(Math.log10),
  log10: logarithm(Math.log10),
  dlog10: logarithm(Math.log10),
  ceil: Math.ceil,
  ceiling: Math.ceil,
  floor: Math.floor,
  round: roundHalfEven,
  dround: roundHalfEven,
  trunc: Math.trunc,
  dtrunc: Math.trunc,
  sign: Math.sign,
};

const angles = (a: number, b: number): number => Math.atan2(a, b);

const functions: Functions = {
  ...Object.fromEntries(Object.entries(trigonometry).map(([name, compute]) => [`${name}(${DOUBLE})`, of(compute)])),
  'pi()': () => Math.PI,
  [`atan2(${DOUBLE},${DOUBLE})`]: pure(angles),
  [`atan2d(${DOUBLE},${DOUBLE})`]: pure((a: number, b: number) => inDegrees(angles(a, b))),
  [`power(${DOUBLE},${DOUBLE})`]: pure(power),
  [`pow(${DOUBLE},${DOUBLE})`]: pure(power),
  [`dpow(${DOUBLE},${DOUBLE})`]: pure(power),
  [`width_bucket(${DOUBLE},${DOUBLE},${DOUBLE},integer)`]: pure(widthBucket),
};

function widthBucket(value: number, low: number, high: number, count: number): Datum {
  const refused = (message: string): never => refuse('2201G', message);
  if (count <= 0) refused('count must be greater than zero');
  if ([value, low, high].some(Number.isNaN)) refused('operand, lower bound, and upper bound cannot be NaN');
  if (infinite(low) || infinite(high)) refused('lower and upper bounds must be finite');
  if (low === high) refused('lower bound cannot equal upper bound');
  const [start, end, at] = low < high ? [low, high, value] : [-low, -high, -value];
  if (at < start) return 0;
  if (at >= end) return count === 2147483647 ? bad('integer out of range') : count + 1;
  const bucket = Math.trunc(count * ((at - start) / (end - start)));
  return Math.min(bucket, count - 1) + 1;
}

export const floats: Functions = {
  ...arithmetic('float4', 'real', 'real', Math.fround),
  ...arithmetic('float8', DOUBLE, DOUBLE, exact),
  ...arithmetic('float48', 'real', DOUBLE, exact),
  ...arithmetic('float84', DOUBLE, 'real', exact),
  ...signs('float4', 'real'),
  ...signs('float8', DOUBLE),
  ...casts,
  ...functions,
};
