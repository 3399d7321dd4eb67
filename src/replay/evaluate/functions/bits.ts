/** Functions of bit strings, which are texts of 0 and 1. */

import { BIT, VARBIT } from '../../../model/catalog/ids.ts';
import { refuse } from '../../../model/refusal.ts';
import { sizeDatum } from '../../../model/value/length.ts';
import { type Functions, inContext, pure } from './call-context.ts';
import { bounded } from './limits.ts';
import { overlay, slice } from './text-parts.ts';

const both = (word: string, combine: (a: string, b: string) => boolean) =>
  pure((a: string, b: string) => {
    if (a.length !== b.length) refuse('22026', `cannot ${word} bit strings of different sizes`);
    return Array.from(a, (bit, i) => (combine(bit, b[i] as string) ? '1' : '0')).join('');
  });

function shift(bits: string, left: number): string {
  if (left >= bits.length || -left >= bits.length) return '0'.repeat(bits.length);
  return left >= 0 ? bits.slice(left) + '0'.repeat(left) : '0'.repeat(-left) + bits.slice(0, left);
}

const substring = (bits: string, start: number, count?: number): string => bits.slice(...slice(start, count));

function checkIndex(at: number, size: number): void {
  if (at < 0 || at >= size) refuse('2202E', `bit index ${at} out of valid range (0..${size - 1})`);
}

function setBit(bits: string, at: number, bit: number): string {
  checkIndex(at, bits.length);
  if (bit !== 0 && bit !== 1) refuse('22023', 'new bit must be 0 or 1');
  return bits.slice(0, at) + bit + bits.slice(at + 1);
}

const MAX_BITS = 10_000_000;

/** The lowest bits of the number; more than it has repeat its sign. */
const fromInteger = (value: number | bigint, modifier: number): string => {
  const size = modifier <= 0 || modifier > MAX_BITS ? 1 : modifier;
  return bounded(BigInt.asUintN(size, BigInt(value)).toString(2).padStart(size, '0'));
};

function toInteger(bits: string, size: number, type: string): bigint {
  if (bits.length > size) return refuse('22003', `${type} out of range`);
  return BigInt.asIntN(size, BigInt(`0b0${bits}`));
}

const position = (bits: string, part: string): number => bits.indexOf(part) + (part === '' && bits === '' ? 0 : 1);

export const bits: Functions = {
  'bitand(bit,bit)': both('AND', (a, b) => a === '1' && b === '1'),
  'bitor(bit,bit)': both('OR', (a, b) => a === '1' || b === '1'),
  'bitxor(bit,bit)': both('XOR', (a, b) => a !== b),
  'bitnot(bit)': pure((a: string) => Array.from(a, (bit) => (bit === '1' ? '0' : '1')).join('')),
  'bitshiftleft(bit,integer)': pure((a: string, by: number) => shift(a, by)),
  'bitshiftright(bit,integer)': pure((a: string, by: number) => shift(a, -by)),
  'bitcat(bit varying,bit varying)': pure((a: string, b: string) => bounded(a + b)),
  'length(bit)': pure((a: string) => a.length),
  'bit_length(bit)': pure((a: string) => a.length),
  'octet_length(bit)': pure((a: string) => Math.ceil(a.length / 8)),
  'bit_count(bit)': pure((a: string) => BigInt(a.replaceAll('0', '').length)),
  'substring(bit,integer)': pure((a: string, start: number) => substring(a, start)),
  'substring(bit,integer,integer)': pure(substring),
  'overlay(bit,bit,integer)': pure((a: string, by: string, start: number) => bounded(overlay(a, by, start))),
  'overlay(bit,bit,integer,integer)': pure((a: string, by: string, start: number, count: number) => bounded(overlay(a, by, start, count))),
  'position(bit,bit)': pure(position),
  'get_bit(bit,integer)': pure((a: string, at: number) => {
    checkIndex(at, a.length);
    return Number(a[at]);
  }),
  'set_bit(bit,integer,integer)': pure(setBit),
  'bit(integer,integer)': pure(fromInteger),
  'bit(bigint,integer)': pure(fromInteger),
  'int4(bit)': pure((a: string) => Number(toInteger(a, 32, 'integer'))),
  'int8(bit)': pure((a: string) => toInteger(a, 64, 'bigint')),
  'bit(bit,integer,boolean)': inContext(({ schema }, a: string, size: number, explicit: boolean) =>
    sizeDatum(schema, BIT, size, a, explicit),
  ),
  'varbit(bit varying,integer,boolean)': inContext(({ schema }, a: string, size: number, explicit: boolean) =>
    sizeDatum(schema, VARBIT, size, a, explicit),
  ),
};
