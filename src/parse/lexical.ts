/** The shapes of PostgreSQL's tokens, on bytes: where each ends. What does not end before `limit` gives -1. */

const BLANKS = ' \t\n\r\f\v';
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_';
const DIGITS = '0123456789';

/** What a byte may begin, if not only itself. Bytes above 127 are letters to PostgreSQL. */
export const BLANK = 1;
export const LETTER = 2;
export const DIGIT = 3;

export const KIND: Uint8Array = new Uint8Array(256);
const WORD_PART = new Uint8Array(256);
const TAG_PART = new Uint8Array(256);
for (let byte = 128; byte < 256; byte++) KIND[byte] = LETTER;
for (const c of BLANKS) KIND[c.charCodeAt(0)] = BLANK;
for (const c of LETTERS) KIND[c.charCodeAt(0)] = LETTER;
for (const c of DIGITS) KIND[c.charCodeAt(0)] = DIGIT;
for (let byte = 0; byte < 256; byte++) TAG_PART[byte] = WORD_PART[byte] = KIND[byte] === LETTER || KIND[byte] === DIGIT ? 1 : 0;
WORD_PART['$'.charCodeAt(0)] = 1;

export const LINE_FEED = 10;
export const CARRIAGE_RETURN = 13;
export const DOUBLE_QUOTE = 34;
export const DOLLAR = 36;
const AMPERSAND = 38;
export const QUOTE = 39;
export const OPEN = 40;
export const CLOSE = 41;
export const STAR = 42;
export const COMMA = 44;
export const MINUS = 45;
export const DOT = 46;
export const SLASH = 47;
export const COLON = 58;
export const SEMICOLON = 59;
export const EQUALS = 61;
export const OPEN_BRACKET = 91;
export const BACKSLASH = 92;
export const CLOSE_BRACKET = 93;

/** Behind the identifier or keyword that begins at `at`. */
export function wordEnd(bytes: Uint8Array, at: number, limit: number): number {
  while (at < limit && WORD_PART[bytes[at] as number]) at++;
  return at;
}

/** Behind the quote that closes the one at `at`; two in a row stand for one. */
export function quotedEnd(bytes: Uint8Array, at: number, limit: number): number {
  const quote = bytes[at] as number;
  for (let i = at + 1; i < limit; i++) {
    if (bytes[i] !== quote) continue;
    if (bytes[i + 1] !== quote || i + 1 >= limit) return i + 1;
    i++;
  }
  return -1;
}

/** Behind an E'' string whose quote is at `at`. Its pieces on further lines have escapes too. */
function escapedEnd(bytes: Uint8Array, at: number, limit: number): number {
  for (let i = at + 1; i < limit; i++) {
    const byte = bytes[i];
    if (byte === BACKSLASH) i++;
    else if (byte === QUOTE) {
      if (bytes[i + 1] === QUOTE && i + 1 < limit) i++;
      else {
        const again = continuation(bytes, i + 1, limit);
        if (again < 0) return i + 1;
        i = again;
      }
    }
  }
  return -1;
}

/** The quote that goes on with a string that was closed just before `at`: blanks with a line end among them lie between. */
export function continuation(bytes: Uint8Array, at: number, limit: number): number {
  let lineEnded = false;
  for (let i = at; i < limit; i++) {
    const byte = bytes[i] as number;
    if (byte === LINE_FEED || byte === CARRIAGE_RETURN) lineEnded = true;
    else if (byte === QUOTE) return lineEnded ? i : -1;
    else if (byte === MINUS && bytes[i + 1] === MINUS) i = lineCommentEnd(bytes, i, limit) - 1;
    else if (KIND[byte] !== BLANK) return -1;
  }
  return -1;
}

/** Behind a `--` comment, before the line end. A lone carriage return is one too. */
export function lineCommentEnd(bytes: Uint8Array, at: number, limit: number): number {
  while (at < limit && bytes[at] !== LINE_FEED && bytes[at] !== CARRIAGE_RETURN) at++;
  return at;
}

/** Behind a comment with stars; they nest. */
function blockCommentEnd(bytes: Uint8Array, at: number, limit: number): number {
  let depth = 1;
  for (let i = at + 2; i < limit - 1; i++) {
    const byte = bytes[i];
    if (byte === STAR && bytes[i + 1] === SLASH) {
      i++;
      if (--depth === 0) return i + 1;
    } else if (byte === SLASH && bytes[i + 1] === STAR) {
      i++;
      depth++;
    }
  }
  return -1;
}

/** Behind the tag of the dollar quote that begins at `at`; 0 where a dollar stands for itself. */
export function dollarTagEnd(bytes: Uint8Array, at: number, limit: number): number {
  let i = at + 1;
  if (i < limit && KIND[bytes[i] as number] === LETTER) while (i < limit && TAG_PART[bytes[i] as number]) i++;
  return i < limit && bytes[i] === DOLLAR ? i + 1 : 0;
}

/** Behind the dollar quote whose tag lies from `at` to `tagEnd`. */
function dollarEnd(bytes: Uint8Array, at: number, tagEnd: number, limit: number): number {
  const length = tagEnd - at;
  for (let i = bytes.indexOf(DOLLAR, tagEnd); i >= 0 && i + length <= limit; i = bytes.indexOf(DOLLAR, i + 1)) {
    let same = 1;
    while (same < length && bytes[i + same] === bytes[at + same]) same++;
    if (same === length) return i + length;
  }
  return -1;
}

/** Whether the text from `start` to `end` is this word, which is given in lower case. */
export function isWord(bytes: Uint8Array, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let i = 0; i < word.length; i++) if (((bytes[start + i] as number) | 0x20) !== word.charCodeAt(i)) return false;
  return true;
}

export function isCommentStart(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at];
  return (byte === MINUS && bytes[at + 1] === MINUS) || (byte === SLASH && bytes[at + 1] === STAR);
}

export function commentEnd(bytes: Uint8Array, at: number, limit: number): number {
  return bytes[at] === MINUS ? lineCommentEnd(bytes, at, limit) : blockCommentEnd(bytes, at, limit);
}

/** Behind the token at `at`, which is neither blank nor a comment. Operators and numbers come in pieces. */
export function tokenEnd(bytes: Uint8Array, at: number, limit: number): number {
  const byte = bytes[at] as number;
  const kind = KIND[byte];
  if (kind === LETTER) {
    const end = wordEnd(bytes, at, limit);
    return end - at === 1 && end < limit ? prefixedEnd(bytes, at, limit, byte | 0x20) : end;
  }
  if (kind === DIGIT) {
    let end = at + 1;
    while (end < limit && KIND[bytes[end] as number] === DIGIT) end++;
    return end;
  }
  if (byte === QUOTE || byte === DOUBLE_QUOTE) return quotedEnd(bytes, at, limit);
  if (byte === DOLLAR) {
    const tagEnd = dollarTagEnd(bytes, at, limit);
    return tagEnd === 0 ? at + 1 : dollarEnd(bytes, at, tagEnd, limit);
  }
  return at + 1;
}

const E = 'e'.charCodeAt(0);
const U = 'u'.charCodeAt(0);

/** E'...', U&'...' and U&"..." are one token; a single letter otherwise. */
function prefixedEnd(bytes: Uint8Array, at: number, limit: number, letter: number): number {
  const next = bytes[at + 1];
  if (letter === E && next === QUOTE) return escapedEnd(bytes, at + 1, limit);
  if (letter === U && next === AMPERSAND && at + 2 < limit && (bytes[at + 2] === QUOTE || bytes[at + 2] === DOUBLE_QUOTE)) {
    return quotedEnd(bytes, at + 2, limit);
  }
  return at + 1;
}
