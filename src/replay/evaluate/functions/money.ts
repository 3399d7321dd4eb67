/** Functions of `money`. */
import type { Numeric } from '../../../model/datum.ts';
import { refuse } from '../../../model/refusal.ts';
import { roundHalfEven } from '../../../model/value/datetime-number.ts';
import { centsOf, printMoney } from '../../../model/value/money.ts';
import { round } from '../../../model/value/numeric-arithmetic.ts';
import { type Functions, pure } from './call-context.ts';
import { DOUBLE } from './type-words.ts';

const MAX = 2n ** 63n - 1n;
const outOfRange = (): never => refuse('22003', 'money out of range');
const checked = (cents: bigint): string => (cents > MAX || cents < -MAX - 1n ? outOfRange() : printMoney(cents));
const divisionByZero = (): never => refuse('22012', 'division by zero');

function scaled(text: string, by: (cents: number) => number): string {
  const result = roundHalfEven(by(Number(centsOf(text))));
  return Number.isNaN(result) || Math.abs(result) >= 2 ** 63 ? outOfRange() : checked(BigInt(result));
}

const times = (text: string, factor: number): string => scaled(text, (cents) => cents * factor);
const over = (text: string, divisor: number): string => (divisor === 0 ? divisionByZero() : scaled(text, (cents) => cents / divisor));
const timesWhole = (text: string, factor: number | bigint): string => checked(centsOf(text) * BigInt(factor));
const overWhole = (text: string, divisor: number | bigint): string =>
  BigInt(divisor) === 0n ? divisionByZero() : checked(centsOf(text) / BigInt(divisor));

const flipped =
  <A, B>(compute: (a: A, b: B) => string) =>
  (b: B, a: A): string =>
    compute(a, b);

const FLOATS = [
  ['flt4', 'real'],
  ['flt8', DOUBLE],
] as const;

const INTEGERS = [
  ['int2', 'smallint'],
  ['int4', 'integer'],
  ['int8', 'bigint'],
] as const;

const byFloats: Functions = Object.fromEntries(
  FLOATS.flatMap(([name, type]) => [
    [`cash_mul_${name}(money,${type})`, pure(times)],
    [`${name}_mul_cash(${type},money)`, pure(flipped(times))],
    [`cash_div_${name}(money,${type})`, pure(over)],
  ]),
);

const byIntegers: Functions = Object.fromEntries(
  INTEGERS.flatMap(([name, type]) => [
    [`cash_mul_${name}(money,${type})`, pure(timesWhole)],
    [`${name}_mul_cash(${type},money)`, pure(flipped(timesWhole))],
    [`cash_div_${name}(money,${type})`, pure(overWhole)],
  ]),
);

function fromNumeric(value: Numeric): string {
  if (value.special) return refuse('0A000', `cannot convert ${value.special === 'NaN' ? 'NaN' : 'infinity'} to money`);
  const { digits } = round(value, 2);
  return digits > MAX || digits < -MAX - 1n ? refuse('22003', 'bigint out of range') : printMoney(digits);
}

export const moneys: Functions = {
  ...byFloats,
  ...byIntegers,
  'cash_pl(money,money)': pure((a: string, b: string) => checked(centsOf(a) + centsOf(b))),
  'cash_mi(money,money)': pure((a: string, b: string) => checked(centsOf(a) - centsOf(b))),
  'cash_div_cash(money,money)': pure((a: string, b: string) =>
    centsOf(b) === 0n ? divisionByZero() : Number(centsOf(a)) / Number(centsOf(b)),
  ),
  'money(integer)': pure((a: number) => checked(BigInt(a) * 100n)),
  'money(bigint)': pure((a: bigint) => checked(a * 100n)),
  'money(numeric)': pure(fromNumeric),
  'numeric(money)': pure((a: string): Numeric => ({ digits: centsOf(a), scale: 2 })),
};
