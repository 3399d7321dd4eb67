import { BACKSLASH, BLANK, CARRIAGE_RETURN, DOT, KIND, LINE_FEED, lineCommentEnd, MINUS } from './lexical.ts';
import type { Range } from './splitter.ts';

/** The lines behind COPY ... FROM stdin, whose semicolon lies before `from`, and where SQL goes on. */
export interface CopyData extends Range {
  readonly next: number;
}

/** Undefined where the statement's line goes on with something else. */
export function copyDataAt(bytes: Uint8Array, from: number): CopyData | undefined {
  let start = from;
  while (start < bytes.length && bytes[start] !== LINE_FEED) {
    if (bytes[start] === MINUS && bytes[start + 1] === MINUS) start = lineCommentEnd(bytes, start, bytes.length);
    else if (KIND[bytes[start] as number] === BLANK) start++;
    else return undefined;
  }
  start = Math.min(start + 1, bytes.length);
  for (let line = start; line < bytes.length; ) {
    const lineFeed = bytes.indexOf(LINE_FEED, line);
    const next = lineFeed < 0 ? bytes.length : lineFeed + 1;
    if (isEndMark(bytes, line, next)) return { start, end: line, next };
    line = next;
  }
  return { start, end: bytes.length, next: bytes.length };
}

/** A line of `\.` alone. */
function isEndMark(bytes: Uint8Array, at: number, next: number): boolean {
  if (bytes[at] !== BACKSLASH || bytes[at + 1] !== DOT || at + 2 > next) return false;
  for (let i = at + 2; i < next; i++) if (bytes[i] !== LINE_FEED && bytes[i] !== CARRIAGE_RETURN) return false;
  return true;
}
