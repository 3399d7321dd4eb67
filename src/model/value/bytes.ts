/** Bytes: `bytea`, and text as the UTF-8 that the server keeps. */
import { refuse } from '../refusal.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** undefined: not UTF-8. */
export function textOfUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

export function utf8Length(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) length += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return length;
}

/** As much of the text as fits into so many bytes. */
export function cutToBytes(text: string, limit: number): string {
  if (text.length * 3 <= limit) return text;
  let bytes = 0;
  for (let i = 0; i < text.length; ) {
    const point = text.codePointAt(i) as number;
    bytes += point > 0xffff ? 4 : point > 0x7ff ? 3 : point > 0x7f ? 2 : 1;
    if (bytes > limit) return text.slice(0, i);
    i += point > 0xffff ? 2 : 1;
  }
  return text;
}

export function readBytea(text: string): Uint8Array {
  return text.startsWith('\\x') ? readHexadecimal(text.slice(2)) : readEscaped(text);
}

const SPACE = new Set([' ', '\t', '\n', '\r']);

/** White space may stand between pairs of digits. */
export function readHexadecimal(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length >> 1);
  let length = 0;
  for (let i = 0; i < text.length; ) {
    if (SPACE.has(text[i] as string)) {
      i++;
      continue;
    }
    const high = hexadecimalDigit(text, i);
    if (i + 1 >= text.length) refuse('22023', 'invalid hexadecimal data: odd number of digits');
    bytes[length++] = (high << 4) | hexadecimalDigit(text, i + 1);
    i += 2;
  }
  return length === bytes.length ? bytes : bytes.slice(0, length);
}

function hexadecimalDigit(text: string, at: number): number {
  const digit = Number.parseInt(text[at] as string, 16);
  return Number.isNaN(digit)
    ? refuse('22023', `invalid hexadecimal digit: "${String.fromCodePoint(text.codePointAt(at) as number)}"`)
    : digit;
}

/** `\\` and `\ooo` stand for bytes, all else for itself. */
export function readEscaped(text: string): Uint8Array {
  if (!text.includes('\\')) return utf8(text);
  const source = utf8(text);
  const bytes = new Uint8Array(source.length);
  let length = 0;
  for (let i = 0; i < source.length; i++) {
    const byte = source[i] as number;
    if (byte !== BACKSLASH) bytes[length++] = byte;
    else if (source[i + 1] === BACKSLASH) {
      bytes[length++] = BACKSLASH;
      i++;
    } else {
      const octal = /^[0-3][0-7]{2}$/.exec(String.fromCharCode(...source.subarray(i + 1, i + 4)));
      if (!octal) refuse('22P02', 'invalid input syntax for type bytea');
      bytes[length++] = Number.parseInt(octal?.[0] ?? '0', 8);
      i += 3;
    }
  }
  return bytes.slice(0, length);
}
const BACKSLASH = 0x5c;

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

export function hexadecimal(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += HEX[byte] as string;
  return text;
}

export const printBytea = (bytes: Uint8Array): string => `\\x${hexadecimal(bytes)}`;

export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
