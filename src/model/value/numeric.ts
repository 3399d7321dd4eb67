/** `numeric`: as it is read, printed and compared. */
import type { Numeric } from '../datum.ts';
import { refuse } from '../refusal.ts';

/** The value of `text` as `numeric_in` reads it, digits and scale kept: `1.50` has scale 2. */
export function readNumeric(text: string, version = 18): Numeric {
  if (PLAIN.test(text)) return decimal(text, 0);
  const trimmed = trimSpace(text);
  const special = SPECIAL.get(trimmed.toLowerCase());
  if (special) return special;
  if (version >= 16) {
    const based = BASED.exec(trimmed);
    if (based) return basedInteger(based);
    if (trimmed.includes('_')) return UNDERSCORED.test(trimmed) ? read(trimmed.replaceAll('_', ''), text) : invalid(text);
  }
  return read(trimmed, text);
}

const PLAIN = /^-?\d{1,100}(?:\.\d{1,100})?$/;
const UNDERSCORED = /^[+-]?(?:\d+(?:_\d+)*(?:\.(?:\d+(?:_\d+)*)?)?|\.\d+(?:_\d+)*)(?:[eE][+-]?\d+(?:_\d+)*)?$/;
const BASED = /^([+-]?)0(?:[xX]_?([\da-fA-F]+(?:_[\da-fA-F]+)*)|[oO]_?([0-7]+(?:_[0-7]+)*)|[bB]_?([01]+(?:_[01]+)*))$/;
const FORM = /^([+-]?(?:\d+\.?\d*|\.\d+))(?:[eE]([+-]?\d+))?$/;

const invalid = (text: string): never => refuse('22P02', `invalid input syntax for type numeric: "${text}"`);

function read(trimmed: string, text: string): Numeric {
  const match = FORM.exec(trimmed);
  if (!match) return invalid(text);
  const exponent = Number(match[2] ?? 0);
  if (Math.abs(exponent) >= 0x3fffffff) return overflow();
  return decimal(match[1] as string, exponent);
}

function decimal(mantissa: string, exponent: number): Numeric {
  const point = mantissa.indexOf('.');
  const written = point < 0 ? mantissa : mantissa.slice(0, point) + mantissa.slice(point + 1);
  const scale = (point < 0 ? 0 : mantissa.length - point - 1) - exponent;
  const digits = written.replace(/^[+-]?0*/, '');
  if (digits === '') return fitting(0n, Math.max(scale, 0));
  if (digits.length - scale > MAX_INTEGER_DIGITS || scale > MAX_SCALE || digits.length > MAX_INTEGER_DIGITS + MAX_SCALE) {
    return overflow();
  }
  const magnitude = BigInt(digits) * (scale < 0 ? 10n ** BigInt(-scale) : 1n);
  return { digits: written[0] === '-' ? -magnitude : magnitude, scale: Math.max(scale, 0) };
}

function basedInteger([, sign, hex, octal, binary]: RegExpExecArray): Numeric {
  const [prefix, digits] = hex !== undefined ? ['0x', hex] : octal !== undefined ? ['0o', octal] : ['0b', binary ?? ''];
  if (digits.length > MAX_INTEGER_DIGITS * 4) return overflow();
  const value = BigInt(prefix + digits.replaceAll('_', ''));
  return fitting(sign === '-' ? -value : value, 0);
}

const MAX_INTEGER_DIGITS = 131_072;
export const MAX_SCALE = 16_383;

export const overflow = (): never => refuse('22003', 'value overflows numeric format');

/** The value, if PostgreSQL can store it. */
export function fitting(digits: bigint, scale: number): Numeric {
  if (scale > MAX_SCALE) return overflow();
  if (digits > SAFE || digits < -SAFE) {
    if (countDigits(digits) - scale > MAX_INTEGER_DIGITS) return overflow();
  }
  return { digits, scale };
}
const SAFE = 10n ** 1000n;

export const NAN: Numeric = { digits: 0n, scale: 0, special: 'NaN' };
export const POSITIVE_INFINITY: Numeric = { digits: 1n, scale: 0, special: 'Infinity' };
export const NEGATIVE_INFINITY: Numeric = { digits: -1n, scale: 0, special: '-Infinity' };
export const ZERO: Numeric = { digits: 0n, scale: 0 };
export const ONE: Numeric = { digits: 1n, scale: 0 };

const SPECIAL: ReadonlyMap<string, Numeric> = new Map([
  ['nan', NAN],
  ['infinity', POSITIVE_INFINITY],
  ['+infinity', POSITIVE_INFINITY],
  ['-infinity', NEGATIVE_INFINITY],
  ['inf', POSITIVE_INFINITY],
  ['+inf', POSITIVE_INFINITY],
  ['-inf', NEGATIVE_INFINITY],
]);

/** Without the white space that C's `isspace` knows. */
export function trimSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return end - start === text.length ? text : text.slice(start, end);
}

const isSpace = (code: number): boolean => code === 0x20 || (code >= 9 && code <= 13);

export function printNumeric(value: Numeric): string {
  if (value.special) return value.special;
  const { digits, scale } = value;
  const negative = digits < 0n;
  const text = (negative ? -digits : digits).toString();
  if (scale === 0) return negative ? `-${text}` : text;
  const padded = text.padStart(scale + 1, '0');
  return `${negative ? '-' : ''}${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
}

/** NaN equals itself and is greater than all numbers. */
export function compareNumeric(a: Numeric, b: Numeric): number {
  if (a.special || b.special) return rank(a) - rank(b);
  const [left, right] = aligned(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
}

const rank = (value: Numeric): number => {
  switch (value.special) {
    case 'NaN':
      return 2;
    case 'Infinity':
      return 1;
    case '-Infinity':
      return -1;
    default:
      return 0;
  }
};

/** The digits of both at the larger scale of the two. */
export function aligned(a: Numeric, b: Numeric): readonly [bigint, bigint] {
  if (a.scale === b.scale) return [a.digits, b.digits];
  return a.scale < b.scale
    ? [a.digits * 10n ** BigInt(b.scale - a.scale), b.digits]
    : [a.digits, b.digits * 10n ** BigInt(a.scale - b.scale)];
}

export const signOf = (value: Numeric): -1 | 0 | 1 => (value.special === 'NaN' || value.digits > 0n ? 1 : value.digits < 0n ? -1 : 0);

export const countDigits = (digits: bigint): number => {
  const text = digits.toString();
  return digits < 0n ? text.length - 1 : text.length;
};

export const isNumeric = (value: unknown): value is Numeric =>
  typeof value === 'object' && value !== null && 'digits' in value && 'scale' in value;
