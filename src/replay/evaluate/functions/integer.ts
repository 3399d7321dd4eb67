/** Arithmetic of integers: int2, int4, int8, mixed, and their casts from each other. */
import { refuse } from '../../../model/refusal.ts';
import { inRange } from '../../../model/value/integer.ts';
import { type Functions, pure } from './call-context.ts';

const divisionByZero = (): never => refuse('22012', 'division by zero');

const { smallint, integer, bigint } = inRange;

type Fit = (value: number) => number;

/** Results of two small integers are exact in a JavaScript number; `Math.imul` is not needed. */
function small(name: string, left: string, right: string, checked: Fit): Functions {
  const types = `(${left},${right})`;
  return {
    [`${name}pl${types}`]: pure((a: number, b: number) => checked(a + b)),
    [`${name}mi${types}`]: pure((a: number, b: number) => checked(a - b)),
    [`${name}mul${types}`]: pure((a: number, b: number) => checked(a * b + 0)),
    [`${name}div${types}`]: pure((a: number, b: number) => (b === 0 ? divisionByZero() : checked(Math.trunc(a / b) + 0))),
  };
}

/** At least one side is a bigint. */
function big(name: string, left: string, right: string): Functions {
  const types = `(${left},${right})`;
  type Whole = number | bigint;
  return {
    [`${name}pl${types}`]: pure((a: Whole, b: Whole) => bigint(BigInt(a) + BigInt(b))),
    [`${name}mi${types}`]: pure((a: Whole, b: Whole) => bigint(BigInt(a) - BigInt(b))),
    [`${name}mul${types}`]: pure((a: Whole, b: Whole) => bigint(BigInt(a) * BigInt(b))),
    [`${name}div${types}`]: pure((a: Whole, b: Whole) => (BigInt(b) === 0n ? divisionByZero() : bigint(BigInt(a) / BigInt(b)))),
  };
}

const smallOnes = (name: string, type: string, checked: Fit): Functions => ({
  ...small(name, type, type, checked),
  [`${name}mod(${type},${type})`]: pure((a: number, b: number) => (b === 0 ? divisionByZero() : (a % b) + 0)),
  [`mod(${type},${type})`]: pure((a: number, b: number) => (b === 0 ? divisionByZero() : (a % b) + 0)),
  [`${name}um(${type})`]: pure((a: number) => checked(0 - a)),
  [`${name}up(${type})`]: pure((a: number) => a),
  [`${name}abs(${type})`]: pure((a: number) => checked(Math.abs(a))),
  [`abs(${type})`]: pure((a: number) => checked(Math.abs(a))),
  [`${name}and(${type},${type})`]: pure((a: number, b: number) => a & b),
  [`${name}or(${type},${type})`]: pure((a: number, b: number) => a | b),
  [`${name}xor(${type},${type})`]: pure((a: number, b: number) => a ^ b),
  [`${name}not(${type})`]: pure((a: number) => ~a),
});

/** Shifts by more than the width are the processor's business: it takes the lowest five or six bits. */
const shifts: Functions = {
  'int2shl(smallint,integer)': pure((a: number, b: number) => ((a << b) << 16) >> 16),
  'int2shr(smallint,integer)': pure((a: number, b: number) => a >> b),
  'int4shl(integer,integer)': pure((a: number, b: number) => a << b),
  'int4shr(integer,integer)': pure((a: number, b: number) => a >> b),
  'int8shl(bigint,integer)': pure((a: bigint, b: number) => BigInt.asIntN(64, a << BigInt(b & 63))),
  'int8shr(bigint,integer)': pure((a: bigint, b: number) => a >> BigInt(b & 63)),
};

const bigOnes: Functions = {
  ...big('int8', 'bigint', 'bigint'),
  ...big('int84', 'bigint', 'integer'),
  ...big('int48', 'integer', 'bigint'),
  ...big('int82', 'bigint', 'smallint'),
  ...big('int28', 'smallint', 'bigint'),
  'int8mod(bigint,bigint)': pure((a: bigint, b: bigint) => (b === 0n ? divisionByZero() : a % b)),
  'mod(bigint,bigint)': pure((a: bigint, b: bigint) => (b === 0n ? divisionByZero() : a % b)),
  'int8um(bigint)': pure((a: bigint) => bigint(-a)),
  'int8up(bigint)': pure((a: bigint) => a),
  'int8abs(bigint)': pure((a: bigint) => bigint(a < 0n ? -a : a)),
  'abs(bigint)': pure((a: bigint) => bigint(a < 0n ? -a : a)),
  'int8and(bigint,bigint)': pure((a: bigint, b: bigint) => a & b),
  'int8or(bigint,bigint)': pure((a: bigint, b: bigint) => a | b),
  'int8xor(bigint,bigint)': pure((a: bigint, b: bigint) => a ^ b),
  'int8not(bigint)': pure((a: bigint) => ~a),
  'int8inc(bigint)': pure((a: bigint) => bigint(a + 1n)),
  'int8dec(bigint)': pure((a: bigint) => bigint(a - 1n)),
  'int4inc(integer)': pure((a: number) => integer(a + 1)),
};

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  if (a === 0n || b === 0n) return 0n;
  const product = (a / greatestCommonDivisor(a, b)) * b;
  return product < 0n ? -product : product;
}

const whole = (value: bigint): number => integer(Number(value));

const divisors: Functions = {
  'gcd(integer,integer)': pure((a: number, b: number) => whole(greatestCommonDivisor(BigInt(a), BigInt(b)))),
  'gcd(bigint,bigint)': pure((a: bigint, b: bigint) => bigint(greatestCommonDivisor(a, b))),
  'lcm(integer,integer)': pure((a: number, b: number) => whole(leastCommonMultiple(BigInt(a), BigInt(b)))),
  'lcm(bigint,bigint)': pure((a: bigint, b: bigint) => bigint(leastCommonMultiple(a, b))),
};

const oidOfBigint = (value: bigint): number => (value < 0n || value > 4294967295n ? refuse('22003', 'OID out of range') : Number(value));

const casts: Functions = {
  'int2(integer)': pure((a: number) => smallint(a)),
  'int2(bigint)': pure((a: bigint) => smallint(Number(a))),
  'int4(smallint)': pure((a: number) => a),
  'int4(bigint)': pure((a: bigint) => integer(Number(a))),
  'int8(smallint)': pure((a: number) => BigInt(a)),
  'int8(integer)': pure((a: number) => BigInt(a)),
  'int8(oid)': pure((a: number) => BigInt(a)),
  'oid(bigint)': pure((a: bigint) => oidOfBigint(a)),
  'int4(boolean)': pure((a: boolean) => (a ? 1 : 0)),
  'bool(integer)': pure((a: number) => a !== 0),
};

const inBase = (base: number, bits: number) => (value: number | bigint) => BigInt.asUintN(bits, BigInt(value)).toString(base);

const digits: Functions = {
  'to_hex(integer)': pure(inBase(16, 32)),
  'to_hex(bigint)': pure(inBase(16, 64)),
  'to_oct(integer)': pure(inBase(8, 32)),
  'to_oct(bigint)': pure(inBase(8, 64)),
  'to_bin(integer)': pure(inBase(2, 32)),
  'to_bin(bigint)': pure(inBase(2, 64)),
};

export const integers: Functions = {
  ...smallOnes('int2', 'smallint', smallint),
  ...smallOnes('int4', 'integer', integer),
  ...small('int24', 'smallint', 'integer', integer),
  ...small('int42', 'integer', 'smallint', integer),
  ...bigOnes,
  ...shifts,
  ...divisors,
  ...casts,
  ...digits,
};
