/** `inet`, `cidr`, `macaddr` and `macaddr8`: kept as the text that PostgreSQL prints. */
import { refuse } from '../refusal.ts';
import { hexadecimal } from './bytes.ts';

export interface Address {
  readonly family: 4 | 6;
  readonly bytes: Uint8Array;
  readonly bits: number;
}

export const readInet = (text: string): string => printInet(parseInet(text));

export function parseInet(text: string): Address {
  const address = text.includes(':') ? parseV6(text) : parseV4(text);
  return address ?? refuse('22P02', `invalid input syntax for type inet: "${text}"`);
}

export const readCidr = (text: string): string => printCidr(parseCidr(text));

export function parseCidr(text: string): Address {
  const address = text.includes(':') ? parseV6(text) : parseCidrV4(text);
  if (!address) return refuse('22P02', `invalid input syntax for type cidr: "${text}"`);
  if (hasHostBits(address)) refuse('22P02', `invalid cidr value: "${text}"`, { detail: 'Value has bits set to right of mask.' });
  return address;
}

const V4 = /^(\d{1,20}(?:\.\d{1,20}){0,3})(?:\/(\d{1,20}))?$/;

function octets(text: string): number[] | undefined {
  const numbers = text.split('.').map(Number);
  return numbers.some((n) => n > 255) ? undefined : numbers;
}

/** An abbreviated address needs the length of its prefix, `10.1/16`. */
function parseV4(text: string): Address | undefined {
  const match = V4.exec(text);
  const given = match && octets(match[1] as string);
  if (!given) return undefined;
  const bits = match[2] === undefined ? (given.length === 4 ? 32 : -1) : Number(match[2]);
  if (bits < 0 || bits > 32 || Math.trunc(bits / 8) > given.length) return undefined;
  return { family: 4, bytes: v4Bytes(given), bits };
}

const v4Bytes = (given: readonly number[]): Uint8Array => Uint8Array.from([0, 1, 2, 3], (_, i) => given[i] ?? 0);

function parseCidrV4(text: string): Address | undefined {
  const hex = /^0[xX]([\da-fA-F]{1,8})(?:\/(\d{1,20}))?$/.exec(text);
  const match = hex ?? V4.exec(text);
  const given = hex
    ? (hex[1] as string).match(/..?/g)?.map((pair) => Number.parseInt(pair.padEnd(2, '0'), 16))
    : match && octets(match[1] as string);
  if (!match || !given) return undefined;
  const bits = match[2] === undefined ? classBits(given) : Number(match[2]);
  return bits > 32 ? undefined : { family: 4, bytes: v4Bytes(given), bits };
}

/** The network that an address belonged to when networks had classes. */
function classBits(given: readonly number[]): number {
  const first = given[0] ?? 0;
  const byClass = first >= 240 ? 32 : first >= 224 ? 8 : first >= 192 ? 24 : first >= 128 ? 16 : 8;
  const bits = Math.max(byClass, given.length * 8);
  return bits === 8 && first === 224 ? 4 : bits;
}

function parseV6(text: string): Address | undefined {
  const match = /^([\da-fA-F:]{2,100}?)(\d{1,3}(?:\.\d{1,3}){3})?(?:\/(\d{1,3}))?$/.exec(text);
  if (!match) return undefined;
  let groups = match[1] as string;
  if (match[2] !== undefined) {
    const quad = octets(match[2]);
    if (!quad || !groups.endsWith(':')) return undefined;
    const [a = 0, b = 0, c = 0, d = 0] = quad;
    groups += `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  }
  const bits = match[3] === undefined ? 128 : Number(match[3]);
  if (bits > 128 || (match[3] !== undefined && /^0\d/.test(match[3]))) return undefined;
  const words = expandV6(groups);
  return words && { family: 6, bytes: Uint8Array.from(words.flatMap((word) => [word >> 8, word & 255])), bits };
}

function expandV6(text: string): number[] | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const parts = halves.map((half) => (half === '' ? [] : half.split(':')));
  if (parts.flat().some((part) => !/^[\da-fA-F]{1,4}$/.test(part))) return undefined;
  const [head = [], tail] = parts.map((half) => half.map((part) => Number.parseInt(part, 16)));
  if (tail === undefined) return head.length === 8 ? head : undefined;
  const missing = 8 - head.length - tail.length;
  return missing < 1 ? undefined : [...head, ...Array<number>(missing).fill(0), ...tail];
}

export const widthOf = ({ family }: Address): number => (family === 4 ? 32 : 128);

/** The address with all bits behind the prefix cleared, or set. */
export function withHostBits({ family, bytes, bits }: Address, set: boolean): Address {
  const masked = bytes.map((byte, i) => {
    const hostMask = 0xff >> Math.min(Math.max(bits - i * 8, 0), 8);
    return set ? byte | hostMask : byte & ~hostMask;
  });
  return { family, bytes: masked, bits };
}

const hasHostBits = (address: Address): boolean => withHostBits(address, false).bytes.some((byte, i) => byte !== address.bytes[i]);

/** Without the length of a prefix that is the whole address. */
export const printInet = (address: Address): string => printHost(address) + (address.bits === widthOf(address) ? '' : `/${address.bits}`);

export const printCidr = (address: Address): string => `${printHost(address)}/${address.bits}`;

export function printHost({ family, bytes }: Address): string {
  if (family === 4) return bytes.join('.');
  const words = Array.from({ length: 8 }, (_, i) => ((bytes[i * 2] as number) << 8) | (bytes[i * 2 + 1] as number));
  const zeros = longestZeros(words);
  const hex = (from: number, to: number): string =>
    words
      .slice(from, to)
      .map((word) => word.toString(16))
      .join(':');
  if (zeros.start === 0 && (zeros.length === 6 || (zeros.length === 5 && words[5] === 0xffff))) {
    return `${zeros.length === 6 ? '::' : '::ffff:'}${bytes.slice(12).join('.')}`;
  }
  return zeros.length < 2 ? hex(0, 8) : `${hex(0, zeros.start)}::${hex(zeros.start + zeros.length, 8)}`;
}

function longestZeros(words: readonly number[]): { start: number; length: number } {
  let best = { start: -1, length: 0 };
  for (let i = 0; i < words.length; i++) {
    let end = i;
    while (words[end] === 0) end++;
    if (end - i > best.length) best = { start: i, length: end - i };
    if (end > i) i = end;
  }
  return best;
}

/** By family, then by the bits that both prefixes have, then by the prefixes' lengths, then by the whole address. */
export function compareAddresses(a: Address, b: Address): number {
  if (a.family !== b.family) return a.family - b.family;
  const common = Math.min(a.bits, b.bits);
  return compareBits(a.bytes, b.bytes, common) || a.bits - b.bits || compareBits(a.bytes, b.bytes, widthOf(a));
}

export function compareBits(a: Uint8Array, b: Uint8Array, bits: number): number {
  for (let i = 0; i * 8 < bits; i++) {
    const shift = Math.max(8 - (bits - i * 8), 0);
    const difference = ((a[i] as number) >> shift) - ((b[i] as number) >> shift);
    if (difference !== 0) return difference;
  }
  return 0;
}

const MACADDR_FORMS = [
  /^\s*([\da-f]+):([\da-f]+):([\da-f]+):([\da-f]+):([\da-f]+):([\da-f]+)\s*$/i,
  /^\s*([\da-f]+)-([\da-f]+)-([\da-f]+)-([\da-f]+)-([\da-f]+)-([\da-f]+)\s*$/i,
  /^\s*(..)(..)(..)([:-])(..)(..)(..)\s*$/i,
  /^\s*(..)(..)([.-])(..)(..)\3(..)(..)\s*$/i,
  /^\s*(..)(..)(..)(..)(..)(..)\s*$/i,
];

export function readMacaddr(text: string): string {
  if (text.length < 200) {
    for (const form of MACADDR_FORMS) {
      const parts = form
        .exec(text)
        ?.slice(1)
        .filter((part) => !/^[:.-]$/.test(part));
      if (!parts?.every((part) => /^[\da-f]+$/i.test(part))) continue;
      const octet = parts.map((part) => Number.parseInt(part, 16));
      if (octet.some((n) => n > 255)) refuse('22003', `invalid octet value in "macaddr" value: "${text}"`);
      return printOctets(Uint8Array.from(octet));
    }
  }
  return refuse('22P02', `invalid input syntax for type macaddr: "${text}"`);
}

const printOctets = (bytes: Uint8Array): string => hexadecimal(bytes).replace(/..(?=.)/g, '$&:');

/** Six octets get `ff:fe` in their middle. */
export function readMacaddr8(text: string): string {
  const match = text.length < 200 ? /^\s*((?:[\da-f]{2}([:.-]?)){6,8})\s*$/i.exec(text) : null;
  const separators = new Set(match?.[1]?.replace(/[\da-f]/gi, ''));
  const digits = match?.[1]?.replace(/[:.-]/g, '') ?? '';
  if (separators.size > 1 || (digits.length !== 12 && digits.length !== 16)) {
    return refuse('22P02', `invalid input syntax for type macaddr8: "${text}"`);
  }
  const whole = digits.length === 12 ? `${digits.slice(0, 6)}fffe${digits.slice(6)}` : digits;
  return whole.toLowerCase().replace(/..(?=.)/g, '$&:');
}
