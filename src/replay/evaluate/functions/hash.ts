/** MD5 and SHA-2, and the checksums. */
import { Undecidable } from '../../../model/value/undecidable.ts';

const MAX_BYTES = 1 << 20;

/** The message with its padding, in blocks; the length at its end takes `lengthBytes`. */
function padded(bytes: Uint8Array, block: number, lengthBytes: number, littleEndian: boolean): DataView {
  if (bytes.length > MAX_BYTES) throw new Undecidable('a hash of much data');
  const size = Math.ceil((bytes.length + 1 + lengthBytes) / block) * block;
  const whole = new Uint8Array(size);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setBigUint64(size - 8, BigInt(bytes.length) * 8n, littleEndian);
  return view;
}

const SHIFTS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
const SINES = Array.from({ length: 64 }, (_, i) => Math.floor(2 ** 32 * Math.abs(Math.sin(i + 1))) | 0);

export function md5(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes, 64, 8, true);
  const state = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476];
  for (let offset = 0; offset < view.byteLength; offset += 64) {
    let [a, b, c, d] = state as [number, number, number, number];
    for (let i = 0; i < 64; i++) {
      const round = i >> 4;
      const mixed = round === 0 ? (b & c) | (~b & d) : round === 1 ? (d & b) | (~d & c) : round === 2 ? b ^ c ^ d : c ^ (b | ~d);
      const word = round === 0 ? i : round === 1 ? (5 * i + 1) % 16 : round === 2 ? (3 * i + 5) % 16 : (7 * i) % 16;
      const sum = (a + mixed + (SINES[i] as number) + view.getInt32(offset + word * 4, true)) | 0;
      const shift = SHIFTS[round * 4 + (i % 4)] as number;
      [a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0];
    }
    [a, b, c, d].forEach((value, i) => {
      state[i] = ((state[i] as number) + value) | 0;
    });
  }
  const digest = new DataView(new ArrayBuffer(16));
  state.forEach((word, i) => {
    digest.setInt32(i * 4, word, true);
  });
  return new Uint8Array(digest.buffer);
}

const MASK = 2n ** 64n - 1n;

const PRIMES: bigint[] = [];
for (let n = 2n; PRIMES.length < 80; n++) if (PRIMES.every((prime) => n % prime !== 0n)) PRIMES.push(n);

/** The first 64 bits behind the point of a root. */
function rootBits(prime: bigint, degree: 2n | 3n): bigint {
  const target = prime << (64n * degree);
  let low = 0n;
  let high = 1n << 80n;
  while (low < high) {
    const middle = (low + high + 1n) >> 1n;
    if (middle ** degree <= target) low = middle;
    else high = middle - 1n;
  }
  return low & MASK;
}

interface Constants {
  readonly rounds: readonly bigint[];
  readonly starts: readonly bigint[];
}

let constants: Constants | undefined;
const sha2Constants = (): Constants =>
  (constants ??= { rounds: PRIMES.map((prime) => rootBits(prime, 3n)), starts: PRIMES.slice(0, 16).map((prime) => rootBits(prime, 2n)) });

interface Variant {
  readonly bits: 32 | 64;
  readonly rotations: readonly (readonly [bigint, bigint, bigint])[];
  readonly rounds: number;
}

const NARROW: Variant = {
  bits: 32,
  rounds: 64,
  rotations: [
    [7n, 18n, 3n],
    [17n, 19n, 10n],
    [6n, 11n, 25n],
    [2n, 13n, 22n],
  ],
};
const WIDE: Variant = {
  bits: 64,
  rounds: 80,
  rotations: [
    [1n, 8n, 7n],
    [19n, 61n, 6n],
    [14n, 18n, 41n],
    [28n, 34n, 39n],
  ],
};

export function sha2(bytes: Uint8Array, length: 224 | 256 | 384 | 512): Uint8Array {
  const { starts, rounds } = sha2Constants();
  const variant = length <= 256 ? NARROW : WIDE;
  const initial =
    length === 512
      ? starts.slice(0, 8)
      : length === 256
        ? starts.slice(0, 8).map((n) => n >> 32n)
        : starts.slice(8).map((n) => (length === 384 ? n : n & 0xffffffffn));
  const keys = variant.bits === 64 ? rounds : rounds.slice(0, 64).map((n) => n >> 32n);
  const state = compress(padded(bytes, variant.bits * 2, variant.bits / 4, false), [...initial], keys, variant);
  const hex = state.map((word) => word.toString(16).padStart(variant.bits / 4, '0')).join('');
  return Uint8Array.from({ length: length / 8 }, (_, i) => Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16));
}

function compress(view: DataView, state: bigint[], keys: readonly bigint[], { bits, rotations, rounds }: Variant): readonly bigint[] {
  const width = BigInt(bits);
  const mask = (1n << width) - 1n;
  const rotate = (x: bigint, n: bigint): bigint => ((x >> n) | (x << (width - n))) & mask;
  const [early, late, high, low] = rotations as [Rotations, Rotations, Rotations, Rotations];
  const size = bits / 8;
  for (let offset = 0; offset < view.byteLength; offset += size * 16) {
    const words = Array.from({ length: 16 }, (_, i) =>
      bits === 64 ? view.getBigUint64(offset + i * 8) : BigInt(view.getUint32(offset + i * 4)),
    );
    for (let i = 16; i < rounds; i++) {
      const [x, y] = [words[i - 15] as bigint, words[i - 2] as bigint];
      const first = rotate(x, early[0]) ^ rotate(x, early[1]) ^ (x >> early[2]);
      const second = rotate(y, late[0]) ^ rotate(y, late[1]) ^ (y >> late[2]);
      words.push(((words[i - 16] as bigint) + first + (words[i - 7] as bigint) + second) & mask);
    }
    let [a, b, c, d, e, f, g, h] = state as [bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint];
    for (let i = 0; i < rounds; i++) {
      const one = rotate(e, high[0]) ^ rotate(e, high[1]) ^ rotate(e, high[2]);
      const first = (h + one + ((e & f) ^ (~e & mask & g)) + (keys[i] as bigint) + (words[i] as bigint)) & mask;
      const zero = rotate(a, low[0]) ^ rotate(a, low[1]) ^ rotate(a, low[2]);
      const second = zero + ((a & b) ^ (a & c) ^ (b & c));
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) & mask, c, b, a, (first + second) & mask];
    }
    [a, b, c, d, e, f, g, h].forEach((value, i) => {
      state[i] = ((state[i] as bigint) + value) & mask;
    });
  }
  return state;
}

type Rotations = readonly [bigint, bigint, bigint];

/** CRC with a reflected polynomial. */
export function checksum(bytes: Uint8Array, polynomial: number): bigint {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ polynomial : crc >>> 1;
  }
  return BigInt((crc ^ 0xffffffff) >>> 0);
}
