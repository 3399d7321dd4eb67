/** Functions of network addresses. */
import { refuse } from '../../../model/refusal.ts';
import {
  type Address,
  compareBits,
  parseCidr,
  parseInet,
  printCidr,
  printHost,
  printInet,
  widthOf,
  withHostBits,
} from '../../../model/value/network.ts';
import { Undecidable } from '../../../model/value/undecidable.ts';
import { type Functions, pure } from './call-context.ts';

/** A cidr reads as an inet, too, and never without its prefix. */
const address = (text: string): Address => parseInet(text);

const withBits = (from: Address, bits: number): Address => ({ ...from, bits });
const toNumber = ({ bytes }: Address): bigint => bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);

function fromNumber(like: Address, value: bigint): Address {
  const size = widthOf(like) / 8;
  return { ...like, bytes: Uint8Array.from({ length: size }, (_, i) => Number((value >> BigInt((size - 1 - i) * 8)) & 255n)) };
}

function mask(from: Address, host: boolean): string {
  const ones = from.bytes.map(() => 255);
  const network = withHostBits({ ...from, bytes: ones }, false);
  const wanted = host ? network.bytes.map((byte) => 255 - byte) : network.bytes;
  return printInet({ family: from.family, bytes: wanted, bits: widthOf(from) });
}

/** Whether one network is in the other; `strict`: and smaller. */
function isInside(inner: Address, outer: Address, strict: boolean): boolean {
  if (inner.family !== outer.family || inner.bits < outer.bits || (strict && inner.bits === outer.bits)) return false;
  return compareBits(inner.bytes, outer.bytes, outer.bits) === 0;
}

function checkMask(from: Address, bits: number): number {
  const wanted = bits === -1 ? widthOf(from) : bits;
  return wanted < 0 || wanted > widthOf(from) ? refuse('22023', `invalid mask length: ${bits}`) : wanted;
}

function shorten(host: Address): string {
  if (host.family === 6) throw new Undecidable('the short form of an IPv6 network');
  const text = printHost(host);
  const octets = text.split('.');
  return `${octets.slice(0, Math.max(Math.ceil(host.bits / 8), 1)).join('.')}/${host.bits}`;
}

const bitwise = (word: string, combine: (a: number, b: number) => number) =>
  pure((a: string, b: string) => {
    const [left, right] = [address(a), address(b)];
    if (left.family !== right.family) refuse('22023', `cannot ${word} inet values of different sizes`);
    return printInet({
      ...left,
      bytes: left.bytes.map((byte, i) => combine(byte, right.bytes[i] as number)),
      bits: Math.max(left.bits, right.bits),
    });
  });

function offset(text: string, by: bigint): string {
  const from = address(text);
  const sum = toNumber(from) + by;
  if (sum < 0n || sum >= 1n << BigInt(widthOf(from))) return refuse('22003', 'result is out of range');
  return printInet(fromNumber(from, sum));
}

function distance(a: string, b: string): bigint {
  const [left, right] = [address(a), address(b)];
  if (left.family !== right.family) return refuse('22023', 'cannot subtract inet values of different sizes');
  const difference = toNumber(left) - toNumber(right);
  return difference > 2n ** 63n - 1n || difference < -(2n ** 63n) ? refuse('22003', 'result is out of range') : difference;
}

function merge(a: string, b: string): string {
  const [left, right] = [address(a), address(b)];
  if (left.family !== right.family) return refuse('22023', 'cannot merge addresses from different families');
  let bits = Math.min(left.bits, right.bits);
  while (bits > 0 && compareBits(left.bytes, right.bytes, bits) !== 0) bits--;
  return printCidr(withHostBits(withBits(left, bits), false));
}

const compare = (strict: boolean, flipped: boolean) =>
  pure((a: string, b: string) => (flipped ? isInside(address(b), address(a), strict) : isInside(address(a), address(b), strict)));

const octets = (text: string): number[] => text.split(':').map((pair) => Number.parseInt(pair, 16));
const printOctets = (values: readonly number[]): string => values.map((value) => (value & 255).toString(16).padStart(2, '0')).join(':');
const eachOctet = (combine: (a: number, b: number) => number) =>
  pure((a: string, b: string) => {
    const right = octets(b);
    return printOctets(octets(a).map((value, i) => combine(value, right[i] as number)));
  });
const inverted = pure((a: string) => printOctets(octets(a).map((value) => ~value)));

/** The manufacturer's part. */
const truncated = pure((a: string) => printOctets(octets(a).map((value, i) => (i < 3 ? value : 0))));

function toMacaddr(text: string): string {
  const all = octets(text);
  if (all[3] !== 0xff || all[4] !== 0xfe) {
    return refuse('22003', 'macaddr8 data out of range to convert to macaddr', {
      hint: 'Only addresses that have FF and FE as values in the 4th and 5th bytes from the left, for example xx:xx:xx:ff:fe:xx:xx:xx, are eligible to be converted from macaddr8 to macaddr.',
    });
  }
  return printOctets([...all.slice(0, 3), ...all.slice(5)]);
}

export const networks: Functions = {
  'host(inet)': pure((a: string) => printHost(address(a))),
  'text(inet)': pure((a: string) => printCidr(address(a))),
  'abbrev(inet)': pure((a: string) => printInet(address(a))),
  'abbrev(cidr)': pure((a: string) => shorten(parseCidr(a))),
  'family(inet)': pure((a: string) => address(a).family),
  'masklen(inet)': pure((a: string) => address(a).bits),
  'netmask(inet)': pure((a: string) => mask(address(a), false)),
  'hostmask(inet)': pure((a: string) => mask(address(a), true)),
  'broadcast(inet)': pure((a: string) => printInet(withHostBits(address(a), true))),
  'network(inet)': pure((a: string) => printCidr(withHostBits(address(a), false))),
  'cidr(inet)': pure((a: string) => printCidr(withHostBits(address(a), false))),
  'set_masklen(inet,integer)': pure((a: string, bits: number) => printInet(withBits(address(a), checkMask(address(a), bits)))),
  'set_masklen(cidr,integer)': pure((a: string, bits: number) =>
    printCidr(withHostBits(withBits(address(a), checkMask(address(a), bits)), false)),
  ),
  'inet_same_family(inet,inet)': pure((a: string, b: string) => address(a).family === address(b).family),
  'inet_merge(inet,inet)': pure(merge),
  'inetand(inet,inet)': bitwise('AND', (a, b) => a & b),
  'inetor(inet,inet)': bitwise('OR', (a, b) => a | b),
  'inetnot(inet)': pure((a: string) => printInet({ ...address(a), bytes: address(a).bytes.map((byte) => 255 - byte) })),
  'inetpl(inet,bigint)': pure(offset),
  'int8pl_inet(bigint,inet)': pure((by: bigint, a: string) => offset(a, by)),
  'inetmi_int8(inet,bigint)': pure((a: string, by: bigint) => offset(a, -by)),
  'inetmi(inet,inet)': pure(distance),
  'network_sub(inet,inet)': compare(true, false),
  'network_subeq(inet,inet)': compare(false, false),
  'network_sup(inet,inet)': compare(true, true),
  'network_supeq(inet,inet)': compare(false, true),
  'network_overlap(inet,inet)': pure(
    (a: string, b: string) => isInside(address(a), address(b), false) || isInside(address(b), address(a), false),
  ),
  'macaddr_and(macaddr,macaddr)': eachOctet((a, b) => a & b),
  'macaddr_or(macaddr,macaddr)': eachOctet((a, b) => a | b),
  'macaddr_not(macaddr)': inverted,
  'macaddr8_and(macaddr8,macaddr8)': eachOctet((a, b) => a & b),
  'macaddr8_or(macaddr8,macaddr8)': eachOctet((a, b) => a | b),
  'macaddr8_not(macaddr8)': inverted,
  'trunc(macaddr)': truncated,
  'trunc(macaddr8)': truncated,
  'macaddr8_set7bit(macaddr8)': pure((a: string) => printOctets(octets(a).map((value, i) => (i === 0 ? value | 2 : value)))),
  'macaddr8(macaddr)': pure((a: string) => printOctets([...octets(a).slice(0, 3), 0xff, 0xfe, ...octets(a).slice(3)])),
  'macaddr(macaddr8)': pure(toMacaddr),
};
