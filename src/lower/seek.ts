import {
  BLANK,
  CLOSE,
  CLOSE_BRACKET,
  COMMA,
  commentEnd,
  DOT,
  DOUBLE_QUOTE,
  isCommentStart,
  KIND,
  LETTER,
  OPEN,
  OPEN_BRACKET,
  STAR,
  tokenEnd,
} from '../parse/lexical.ts';
import type { Context } from './context.ts';

/** Places that the parser does not tell, found by the statement's tokens. */

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The next token's start, past blanks and comments. */
export function tokenStart(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end) {
    if (KIND[bytes[at] as number] === BLANK) at++;
    else if (isCommentStart(bytes, at)) at = behind(commentEnd(bytes, at, end), end);
    else return at;
  }
  return end;
}

const behind = (close: number, end: number): number => (close < 0 ? end : close);

function next(bytes: Uint8Array, at: number, end: number): number {
  return behind(tokenEnd(bytes, at, end), end);
}

/** Where this name stands, behind the names that were sought before; the statement's start if it is not found as it is spelled. */
export function seek(c: Context, path: readonly string[]): number {
  const { bytes, end } = c;
  for (let at = tokenStart(bytes, c.sought, end); at < end; ) {
    const close = pathEnd(bytes, at, end, path);
    if (close > 0) {
      c.sought = close;
      return at;
    }
    at = tokenStart(bytes, next(bytes, at, end), end);
  }
  // spelled with escapes, or cut to 63 bytes: looking again for each of many names would take quadratic time
  c.sought = end;
  return c.base;
}

function pathEnd(bytes: Uint8Array, at: number, end: number, path: readonly string[]): number {
  let from = at;
  for (let i = 0; i < path.length; i++) {
    const close = next(bytes, from, end);
    if (!isIdentifier(bytes, from, close, path[i] as string)) return 0;
    if (i === path.length - 1) return close;
    const dot = tokenStart(bytes, close, end);
    if (bytes[dot] !== DOT) return 0;
    from = tokenStart(bytes, dot + 1, end);
    if (from >= end) return 0;
  }
  return 0;
}

function isIdentifier(bytes: Uint8Array, start: number, end: number, name: string): boolean {
  const first = bytes[start] as number;
  const quoted = first === DOUBLE_QUOTE;
  if (!quoted && (KIND[first] !== LETTER || (first < 0x80 && (first | 0x20) !== (name.charCodeAt(0) | 0x20)))) return false;
  return quoted ? decoder.decode(bytes.subarray(start + 1, end - 1)).replaceAll('""', '"') === name : isName(bytes, start, end, name);
}

function isName(bytes: Uint8Array, start: number, end: number, name: string): boolean {
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte >= 0x80) return folded(decoder.decode(bytes.subarray(start, end))) === name;
    if ((byte >= UPPER_A && byte <= UPPER_Z ? byte | 0x20 : byte) !== name.charCodeAt(i - start)) return false;
  }
  return end - start === name.length;
}

const [UPPER_A, UPPER_Z] = [65, 90];

/** As PostgreSQL folds a name that is not quoted: ASCII letters only. */
export function folded(text: string): string {
  return text.replace(/[A-Z]+/g, (upper) => upper.toLowerCase());
}

/** Where the elements of a list start, and where it ends: at a closing parenthesis, or with the statement. */
export function listStarts(bytes: Uint8Array, from: number, limit: number): { readonly starts: readonly number[]; readonly end: number } {
  const starts = [tokenStart(bytes, from, limit)];
  let { next } = elementEnd(bytes, from, limit);
  while (next < limit && bytes[next] === COMMA) {
    starts.push(tokenStart(bytes, next + 1, limit));
    next = elementEnd(bytes, next + 1, limit).next;
  }
  return { starts, end: next };
}

/** The same of what stands between the first parentheses from `from` on. */
export function parenthesized(
  bytes: Uint8Array,
  from: number,
  limit: number,
): { readonly starts: readonly number[]; readonly end: number } {
  let at = tokenStart(bytes, from, limit);
  while (at < limit && bytes[at] !== OPEN) at = tokenStart(bytes, next(bytes, at, limit), limit);
  return at < limit ? listStarts(bytes, at + 1, limit) : { starts: [], end: limit };
}

/** Behind the last token of the list element that begins at `from`, and the comma or parenthesis that ends it. */
export function elementEnd(bytes: Uint8Array, from: number, limit: number): { readonly end: number; readonly next: number } {
  let depth = 0;
  let end = from;
  let at = tokenStart(bytes, from, limit);
  while (at < limit) {
    const byte = bytes[at];
    if (byte === OPEN || byte === OPEN_BRACKET) depth++;
    else if (byte === CLOSE || byte === CLOSE_BRACKET) {
      if (depth === 0) break;
      depth--;
    } else if (byte === COMMA && depth === 0) break;
    end = next(bytes, at, limit);
    at = tokenStart(bytes, end, limit);
  }
  return { end, next: at };
}

/** Behind the relation name at `at`, and a star behind it. */
export function relationEnd(bytes: Uint8Array, at: number, end: number): number {
  let close = next(bytes, at, end);
  for (;;) {
    const dot = tokenStart(bytes, close, end);
    if (bytes[dot] === DOT && dot < end) close = next(bytes, tokenStart(bytes, dot + 1, end), end);
    else return bytes[dot] === STAR && dot < end ? dot + 1 : close;
  }
}
