/** Integers and oids, as their input functions read them. */
import { refuse } from '../refusal.ts';

interface Kind {
  readonly name: string;
  readonly min: bigint;
  readonly max: bigint;
}

const SMALLINT: Kind = { name: 'smallint', min: -(2n ** 15n), max: 2n ** 15n - 1n };
const INTEGER: Kind = { name: 'integer', min: -(2n ** 31n), max: 2n ** 31n - 1n };
const BIGINT: Kind = { name: 'bigint', min: -(2n ** 63n), max: 2n ** 63n - 1n };

const SHORT = /^-?\d{1,4}$/;

export const readSmallint = (text: string, version = 18): number =>
  SHORT.test(text) ? Number(text) : Number(read(SMALLINT, text, version));
export const readInteger = (text: string, version = 18): number => (SHORT.test(text) ? Number(text) : Number(read(INTEGER, text, version)));
export const readBigint = (text: string, version = 18): bigint => (SHORT.test(text) ? BigInt(text) : read(BIGINT, text, version));

const FORM = /^[ \t\n\v\f\r]*([+-]?)(?:0[xX]((?:_[\da-fA-F]|[\da-fA-F])+)|0[oO]((?:_[0-7]|[0-7])+)|0[bB]((?:_[01]|[01])+)|(\d(?:_\d|\d)*))/;

/** Longer texts are not looked at closely. */
const LONG = 1000;

function read(kind: Kind, text: string, version: number): bigint {
  if (text.length > LONG) return /^[ \t\n\v\f\r]*[+-]?\d/.test(text) ? outOfRange(kind.name, text) : invalid(kind.name, text);
  const match = FORM.exec(text);
  if (!match || (version < 16 && /[xXoObB_]/.test(text))) return invalid(kind.name, text);
  const [whole, sign, hex, octal, binary, decimal] = match;
  const prefix = hex !== undefined ? '0x' : octal !== undefined ? '0o' : binary !== undefined ? '0b' : '';
  const digits = (hex ?? octal ?? binary ?? decimal ?? '').replaceAll('_', '').replace(/^0+(?=.)/, '');
  // The number is too large before what follows it is wrong.
  if (digits.length > 70) return outOfRange(kind.name, text);
  const magnitude = BigInt(prefix + digits);
  const value = sign === '-' ? -magnitude : magnitude;
  if (value < kind.min || value > kind.max) return outOfRange(kind.name, text);
  return /^[ \t\n\v\f\r]*$/.test(text.slice(whole.length)) ? value : invalid(kind.name, text);
}

const invalid = (type: string, text: string): never => refuse('22P02', `invalid input syntax for type ${type}: "${text}"`);
const outOfRange = (type: string, text: string): never => refuse('22003', `value "${text}" is out of range for type ${type}`);

/** As `strtoul` reads: a leading 0 means octal, and negative numbers wrap around. */
export function readOid(text: string, type = 'oid'): number {
  const match = /^[ \t\n\v\f\r]*([+-]?)(0[xX][\da-fA-F]+|\d+)[ \t\n\v\f\r]*$/.exec(text);
  if (!match) return invalid(type, text);
  const written = match[2] as string;
  const radix = /^0x/i.test(written) ? 16 : written.startsWith('0') ? 8 : 10;
  if (radix === 8 && /[89]/.test(written)) return invalid(type, text);
  if (written.length > 40) return outOfRange(type, text);
  const value = radix === 8 ? Number.parseInt(written, 8) : Number(written);
  if (match[1] === '-' ? value > 2 ** 32 : value >= 2 ** 32) return outOfRange(type, text);
  return match[1] === '-' ? (2 ** 32 - value) % 2 ** 32 : value;
}

export const inRange = {
  smallint: (value: number): number => (value >= -32768 && value <= 32767 ? value : refuse('22003', 'smallint out of range')),
  integer: (value: number): number => (value >= -2147483648 && value <= 2147483647 ? value : refuse('22003', 'integer out of range')),
  bigint: (value: bigint): bigint => (value >= BIGINT.min && value <= BIGINT.max ? value : refuse('22003', 'bigint out of range')),
};
