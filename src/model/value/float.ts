/** Floating point numbers: read as `strtod` does, printed in the fewest digits that read back as the same number. */
import { refuse } from '../refusal.ts';
import { trimSpace } from './numeric.ts';

export const readDouble = (text: string): number => {
  const value = read(text, 'double precision');
  return isLost(value, text) ? outOfRange(text, 'double precision') : value;
};

export const readReal = (text: string): number => {
  const value = Math.fround(read(text, 'real'));
  return isLost(value, text) ? outOfRange(text, 'real') : value;
};

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const HEXADECIMAL = /^([+-]?)0[xX](?=[\da-fA-F.])([\da-fA-F]{0,200})(?:\.([\da-fA-F]{0,200}))?(?:[pP]([+-]?\d{1,6}))?$/;
const INFINITE = /^([+-]?)inf(?:inity)?$/i;

function read(text: string, type: string): number {
  const trimmed = trimSpace(text);
  if (NUMBER.test(trimmed)) return Number(trimmed);
  if (/^[+-]?nan$/i.test(trimmed)) return Number.NaN;
  const infinite = INFINITE.exec(trimmed);
  if (infinite) return infinite[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const hexadecimal = HEXADECIMAL.exec(trimmed);
  if (!hexadecimal) return refuse('22P02', `invalid input syntax for type ${type}: "${text}"`);
  const [, sign, whole = '', fraction = '', exponent = '0'] = hexadecimal;
  const value = Number(BigInt(`0x0${whole}${fraction}`)) * 2 ** (Number(exponent) - 4 * fraction.length);
  return sign === '-' ? -value : value;
}

/** The text has a value that no number of the type comes near to. */
const isLost = (value: number, text: string): boolean =>
  value === 0
    ? /[1-9]/.test(text.replace(/[eEpP].*/s, ''))
    : (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) && /\d/.test(text);

const outOfRange = (text: string, type: string): never => refuse('22003', `"${trimSpace(text)}" is out of range for type ${type}`);

export const printDouble = (value: number): string => print(value, 15, shortestDouble);
export const printReal = (value: number): string => print(value, 6, shortestReal);

function print(value: number, digitsBeforeExponent: number, shortest: (magnitude: number) => string): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  if (value === 0) return `${sign}0`;
  const [mantissa = '', power = '0'] = shortest(Math.abs(value)).split('e');
  const digits = mantissa.replace('.', '');
  const exponent = Number(power);
  if (exponent < -4 || exponent >= digitsBeforeExponent) {
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : '';
    return `${sign}${digits[0]}${fraction}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  return digits.length > exponent + 1 ? `${sign}${whole}.${digits.slice(exponent + 1)}` : sign + whole;
}

/** Scientific notation. Unlike JavaScript, PostgreSQL takes no digits that lie halfway to the next number. */
function shortestDouble(magnitude: number): string {
  const text = magnitude.toExponential();
  if (magnitude < 2 ** 54 || !isHalfway(text, magnitude)) return text;
  for (let digits = text.replace(/[.e].*/, '').length; digits < 17; digits++) {
    const longer = magnitude.toExponential(digits);
    if (Number(longer) === magnitude && !isHalfway(longer, magnitude)) return trimZeros(longer);
  }
  return magnitude.toExponential(16);
}

const trimZeros = (text: string): string => text.replace(/\.?0+e/, 'e');

function isHalfway(text: string, magnitude: number): boolean {
  const [mantissa = '', power = '0'] = text.split('e');
  const fraction = mantissa.split('.')[1]?.length ?? 0;
  const exact = BigInt(mantissa.replace('.', '')) * 10n ** BigInt(Math.max(Number(power) - fraction, 0));
  const value = BigInt(magnitude);
  if (exact === value) return false;
  const ulp = 2n ** BigInt(Math.floor(Math.log2(magnitude)) - 52);
  const off = exact > value ? exact - value : value - exact;
  return off * 2n === ulp || off * 4n === ulp;
}

const bits = new Uint32Array(1);
const single = new Float32Array(bits.buffer);

function shortestReal(magnitude: number): string {
  single[0] = magnitude;
  const own = bits[0] as number;
  bits[0] = own - 1;
  const low = (magnitude + (single[0] as number)) / 2;
  bits[0] = own + 1;
  const next = single[0] as number;
  const high = Number.isFinite(next) ? (magnitude + next) / 2 : Number.POSITIVE_INFINITY;
  for (let digits = 0; digits < 9; digits++) {
    const text = magnitude.toExponential(digits);
    const value = Number(text);
    if (value > low && value < high) return trimZeros(text);
  }
  return trimZeros(magnitude.toExponential(9));
}

/** A result of float arithmetic, or the refusal of one that no float can hold. */
export function checkedFloat(result: number, hadInfinity: boolean, zeroIsValid: boolean): number {
  if ((result === Number.POSITIVE_INFINITY || result === Number.NEGATIVE_INFINITY) && !hadInfinity)
    return refuse('22003', 'value out of range: overflow');
  if (result === 0 && !zeroIsValid) return refuse('22003', 'value out of range: underflow');
  return result;
}

/** NaN equals itself and is greater than all numbers. */
export const compareFloat = (a: number, b: number): number => {
  if (a < b) return -1;
  if (a > b) return 1;
  if (a === b) return 0;
  return Number.isNaN(a) ? (Number.isNaN(b) ? 0 : 1) : -1;
};
