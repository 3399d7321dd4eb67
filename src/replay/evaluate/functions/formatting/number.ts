/** `to_char` and `to_number` for numbers. */
import type { Datum, Numeric } from '../../../../model/datum.ts';
import { refuse } from '../../../../model/refusal.ts';
import { roundHalfEven } from '../../../../model/value/datetime-number.ts';
import { inRange } from '../../../../model/value/integer.ts';
import { sizeNumeric } from '../../../../model/value/length.ts';
import { countDigits, printNumeric, readNumeric } from '../../../../model/value/numeric.ts';
import { divideRounded, multiply, round } from '../../../../model/value/numeric-arithmetic.ts';
import { power } from '../../../../model/value/numeric-functions.ts';
import { Undecidable } from '../../../../model/value/undecidable.ts';
import { type Functions, pure } from '../call-context.ts';
import { bounded, checkLength } from '../limits.ts';
import { DOUBLE } from '../type-words.ts';
import { readNumberByPattern } from './number-from-text.ts';
import { type NumberPattern, parseNumberPattern } from './number-pattern.ts';
import { fillNumber } from './number-to-text.ts';

type Source =
  | { readonly kind: 'integer'; readonly value: bigint; readonly bits: 32 | 64 }
  | { readonly kind: 'numeric'; readonly value: Numeric }
  | { readonly kind: 'float'; readonly value: number; readonly digits: number };

function format(source: Source, text: string): string {
  if (text === '') return '';
  checkLength(text.length * 8);
  const pattern = parseNumberPattern(text);
  const { has } = pattern;
  if (has.has('roman')) return fillNumber(pattern, { text: roman(wholeOf(source)), sign: '+', spaces: 0 });
  if (has.has('EEEE')) return bounded(scientific(source, pattern.post) ?? ` ${'#'.repeat(pattern.pre)}.${'#'.repeat(pattern.post + 4)}`);
  const written = plain(source, pattern);
  const sign = written.startsWith('-') ? '-' : '+';
  const digits = written.startsWith('-') ? written.slice(1) : written;
  const point = digits.indexOf('.');
  const before = point < 0 ? digits.length : point;
  if (before > pattern.pre)
    return bounded(fillNumber(pattern, { text: `${'#'.repeat(pattern.pre)}.${'#'.repeat(pattern.post)}`, sign, spaces: 0 }));
  return bounded(fillNumber(pattern, { text: digits, sign, spaces: pattern.pre - before }));
}

const TEN: Numeric = { digits: 10n, scale: 0 };

/** The number with as many decimals as the pattern has. V moves the point; `pattern` then has more digits before it. */
function plain(source: Source, pattern: NumberPattern): string {
  const shift = pattern.has.has('multi') ? pattern.multi : 0;
  pattern.pre += shift;
  if (source.kind === 'integer') {
    const moved = source.value * 10n ** BigInt(shift);
    const value = source.bits === 64 ? inRange.bigint(moved) : BigInt.asIntN(32, moved);
    return pattern.post > 0 ? `${value}.${'0'.repeat(pattern.post)}` : String(value);
  }
  if (source.kind === 'numeric') {
    const moved = shift > 0 ? multiply(source.value, power(TEN, { digits: BigInt(shift), scale: 0 })) : source.value;
    return printNumeric(round(moved, pattern.post));
  }
  return plainFloat(shift > 0 ? source.value * 10 ** shift : source.value, source.digits, pattern);
}

/** A float shows no more digits than it has. */
function plainFloat(value: number, significant: number, pattern: NumberPattern): string {
  const word = Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
  const whole = Number.isFinite(value) ? exactly(Math.abs(value), 0).length : word.replace('-', '').length;
  if (whole >= significant) pattern.post = 0;
  else if (whole + pattern.post > significant) pattern.post = significant - whole;
  if (!Number.isFinite(value)) return word;
  const text = exactly(Math.abs(value), pattern.post);
  return value < 0 || Object.is(value, -0) ? `-${text}` : text;
}

/** As C prints a double with so many decimals: by its exact value, a half going to the even digit. */
function exactly(value: number, decimals: number): string {
  const { digits, scale } = exactValue(value);
  if (scale <= decimals) return printNumeric({ digits: digits * 10n ** BigInt(decimals - scale), scale: decimals });
  const unit = 10n ** BigInt(scale - decimals);
  const whole = digits / unit;
  const twice = (digits - whole * unit) * 2n;
  const up = twice > unit || (twice === unit && whole % 2n === 1n);
  return printNumeric({ digits: up ? whole + 1n : whole, scale: decimals });
}

function exactValue(value: number): { digits: bigint; scale: number } {
  let scaled = value;
  let shift = 0;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    shift++;
  }
  return { digits: BigInt(scaled) * 5n ** BigInt(shift), scale: shift };
}

function wholeOf(source: Source): number {
  if (source.kind === 'integer') return Number(source.value);
  if (source.kind === 'float') return Number.isFinite(source.value) ? roundHalfEven(source.value) : 0;
  if (source.value.special) return refuse('0A000', `cannot convert ${source.value.special === 'NaN' ? 'NaN' : 'infinity'} to integer`);
  const whole = round(source.value, 0).digits;
  return whole > 4000n || whole < 0n ? 0 : Number(whole);
}

const NUMERALS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value > 3999 || value < 1) return '#'.repeat(15);
  let rest = value;
  let text = '';
  for (const [number, numeral] of NUMERALS) {
    for (; rest >= number; rest -= number) text += numeral;
  }
  return text;
}

/** undefined: not a number that could be written so. */
function scientific(source: Source, decimals: number): string | undefined {
  if (source.kind === 'float') {
    if (!Number.isFinite(source.value)) return undefined;
    if (decimals > 100) throw new Undecidable('a number with very many decimals');
    return signedExponent(source.value < 0 || Object.is(source.value, -0), Math.abs(source.value).toExponential(decimals));
  }
  const value = source.kind === 'integer' ? { digits: source.value, scale: 0 } : source.value;
  if (value.special) return undefined;
  const magnitude = value.digits < 0n ? -value.digits : value.digits;
  if (magnitude === 0n) return signedExponent(false, `0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}e+0`);
  let exponent = countDigits(magnitude) - value.scale - 1;
  const rounded = (): bigint => {
    const shift = decimals - exponent - value.scale;
    return shift >= 0 ? magnitude * 10n ** BigInt(shift) : divideRounded(magnitude, 10n ** BigInt(-shift));
  };
  let digits = rounded();
  if (countDigits(digits) > decimals + 1) {
    exponent++;
    digits = rounded();
  }
  const text = digits.toString();
  return signedExponent(
    value.digits < 0n,
    `${text[0]}${decimals > 0 ? `.${text.slice(1)}` : ''}e${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`,
  );
}

function signedExponent(negative: boolean, text: string): string {
  const [mantissa = '', exponent = '+0'] = text.split('e');
  return `${negative ? '-' : ' '}${mantissa}e${exponent[0]}${exponent.slice(1).padStart(2, '0')}`;
}

function toNumber(value: string, text: string): Datum {
  if (text === '') return null;
  const pattern = parseNumberPattern(text);
  if (pattern.has.has('EEEE')) return refuse('0A000', '"EEEE" not supported for input');
  if (pattern.has.has('roman')) throw new Undecidable('to_number() of a Roman numeral');
  const { written, decimals } = readNumberByPattern(pattern, value);
  const precision = pattern.pre + pattern.multi + decimals;
  const sized = sizeNumeric(readNumeric(written), ((precision << 16) | (decimals & 0x7ff)) + 4);
  return pattern.has.has('multi') ? multiply(sized, power(TEN, { digits: BigInt(-pattern.multi), scale: 0 })) : sized;
}

export const numberFormats: Functions = {
  'to_char(integer,text)': pure((value: number, text: string) => format({ kind: 'integer', value: BigInt(value), bits: 32 }, text)),
  'to_char(bigint,text)': pure((value: bigint, text: string) => format({ kind: 'integer', value, bits: 64 }, text)),
  'to_char(numeric,text)': pure((value: Numeric, text: string) => format({ kind: 'numeric', value }, text)),
  [`to_char(${DOUBLE},text)`]: pure((value: number, text: string) => format({ kind: 'float', value, digits: 15 }, text)),
  'to_char(real,text)': pure((value: number, text: string) => format({ kind: 'float', value, digits: 6 }, text)),
  'to_number(text,text)': pure(toNumber),
};
