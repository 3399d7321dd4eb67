/** Functions of `bytea`. */
import { refuse } from '../../../model/refusal.ts';
import { inRange } from '../../../model/value/integer.ts';
import { type Functions, pure } from './call-context.ts';
import { checkLength } from './limits.ts';
import { overlaid, slice } from './text-parts.ts';

function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  checkLength(size);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const substring = (bytes: Uint8Array, start: number, count?: number): Uint8Array => bytes.slice(...slice(start, count));

function overlay(bytes: Uint8Array, by: Uint8Array, start: number, count = by.length): Uint8Array {
  const [before, behind] = overlaid(start, count);
  return concat(bytes.slice(0, before), by, bytes.slice(behind));
}

function position(bytes: Uint8Array, part: Uint8Array): number {
  for (let at = 0; at + part.length <= bytes.length; at++) {
    if (part.every((byte, i) => bytes[at + i] === byte)) return at + 1;
  }
  return 0;
}

function trim(bytes: Uint8Array, set: Uint8Array, left: boolean, right: boolean): Uint8Array {
  const drop = new Set(set);
  let start = 0;
  let end = bytes.length;
  while (left && start < end && drop.has(bytes[start] as number)) start++;
  while (right && end > start && drop.has(bytes[end - 1] as number)) end--;
  return bytes.slice(start, end);
}

function checkIndex(index: number | bigint, size: number): number {
  if (index < 0 || index >= size) refuse('2202E', `index ${index} out of valid range, 0..${size - 1}`);
  return Number(index);
}

function withByte(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const changed = bytes.slice();
  changed[at] = value;
  return changed;
}

function getBit(bytes: Uint8Array, index: bigint): number {
  const at = checkIndex(index, bytes.length * 8);
  return ((bytes[at >> 3] as number) >> (at & 7)) & 1;
}

function setBit(bytes: Uint8Array, index: bigint, bit: number): Uint8Array {
  const at = checkIndex(index, bytes.length * 8);
  if (bit !== 0 && bit !== 1) refuse('22023', 'new bit must be 0 or 1');
  const byte = bytes[at >> 3] as number;
  const mask = 1 << (at & 7);
  return withByte(bytes, at >> 3, bit ? byte | mask : byte & ~mask);
}

function bitCount(bytes: Uint8Array): bigint {
  let count = 0;
  for (let byte of bytes) for (; byte > 0; byte >>= 1) count += byte & 1;
  return BigInt(count);
}

/** Big-endian, as many bytes as the integer type has. */
const fromInteger = (size: number) => (value: number | bigint) => {
  const bits = BigInt.asUintN(size * 8, BigInt(value));
  return Uint8Array.from({ length: size }, (_, i) => Number((bits >> BigInt((size - 1 - i) * 8)) & 255n));
};

function toInteger(bytes: Uint8Array, size: number, type: string): bigint {
  if (bytes.length > size) return refuse('22003', `${type} out of range`);
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  return BigInt.asIntN(size * 8, value);
}

const length = pure((bytes: Uint8Array) => bytes.length);

export const bytes: Functions = {
  'length(bytea)': length,
  'octet_length(bytea)': length,
  'bit_length(bytea)': pure((value: Uint8Array) => value.length * 8),
  'byteacat(bytea,bytea)': pure((a: Uint8Array, b: Uint8Array) => concat(a, b)),
  'substr(bytea,integer)': pure((value: Uint8Array, start: number) => substring(value, start)),
  'substr(bytea,integer,integer)': pure(substring),
  'substring(bytea,integer)': pure((value: Uint8Array, start: number) => substring(value, start)),
  'substring(bytea,integer,integer)': pure(substring),
  'overlay(bytea,bytea,integer)': pure((value: Uint8Array, by: Uint8Array, start: number) => overlay(value, by, start)),
  'overlay(bytea,bytea,integer,integer)': pure(overlay),
  'position(bytea,bytea)': pure(position),
  'btrim(bytea,bytea)': pure((value: Uint8Array, set: Uint8Array) => trim(value, set, true, true)),
  'ltrim(bytea,bytea)': pure((value: Uint8Array, set: Uint8Array) => trim(value, set, true, false)),
  'rtrim(bytea,bytea)': pure((value: Uint8Array, set: Uint8Array) => trim(value, set, false, true)),
  'reverse(bytea)': pure((value: Uint8Array) => value.slice().reverse()),
  'get_byte(bytea,integer)': pure((value: Uint8Array, at: number) => value[checkIndex(at, value.length)] as number),
  'set_byte(bytea,integer,integer)': pure((value: Uint8Array, at: number, byte: number) =>
    withByte(value, checkIndex(at, value.length), byte & 255),
  ),
  'get_bit(bytea,bigint)': pure(getBit),
  'set_bit(bytea,bigint,integer)': pure(setBit),
  'bit_count(bytea)': pure(bitCount),
  'bytea(smallint)': pure(fromInteger(2)),
  'bytea(integer)': pure(fromInteger(4)),
  'bytea(bigint)': pure(fromInteger(8)),
  'int2(bytea)': pure((value: Uint8Array) => inRange.smallint(Number(toInteger(value, 2, 'smallint')))),
  'int4(bytea)': pure((value: Uint8Array) => inRange.integer(Number(toInteger(value, 4, 'integer')))),
  'int8(bytea)': pure((value: Uint8Array) => toInteger(value, 8, 'bigint')),
};
