import { isUtf8 } from 'node:buffer';
import type { Fault } from './layouts/layout.ts';

/** What makes bytes unfit for the parser: it would stop at a NUL byte without a word, and PostgreSQL refuses the others. */
export function unfit(bytes: Uint8Array): Fault | undefined {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { kind: 'not-utf8', at: 0, says: 'the file is UTF-16; PostgreSQL and this tool read UTF-8' };
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { kind: 'nul-byte', at: nul, says: 'the file holds a NUL byte, which no SQL text can hold' };
  if (isUtf8(bytes)) return undefined;
  const at = firstInvalid(bytes);
  const byte = (bytes[at] ?? 0).toString(16).padStart(2, '0');
  return { kind: 'not-utf8', at, says: `the file is not UTF-8: byte 0x${byte} does not belong here` };
}

function firstInvalid(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes[at] ?? 0);
    if (length === 0 || (length > 1 && !isUtf8(bytes.subarray(at, at + length)))) return at;
    at += length;
  }
  return bytes.length;
}

const sequenceLength = (lead: number): number =>
  lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;

export const hasMark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
