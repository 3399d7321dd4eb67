import {
  BACKSLASH,
  BLANK,
  COLON,
  commentEnd,
  continuation,
  DIGIT,
  DOLLAR,
  DOT,
  DOUBLE_QUOTE,
  EQUALS,
  isCommentStart,
  KIND,
  LETTER,
  QUOTE,
  quotedEnd,
  tokenEnd,
  wordEnd,
} from './lexical.ts';

export type TokenKind = 'word' | 'quoted name' | 'string' | 'number' | 'parameter' | 'operator' | 'unterminated' | 'end';

/** A token of SQL as PostgreSQL's scanner cuts them. */
export interface Token {
  readonly kind: TokenKind;
  /** Words folded to lower case, quoted names without their quotes, operators and parameters as they are; empty otherwise. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const OPERATOR = new Uint8Array(256);
for (const c of '~!@#^&|`?+-*/%<>=') OPERATOR[c.charCodeAt(0)] = 1;
/** Only with one of these may an operator of several characters end in + or -. */
const NOT_IN_STANDARD = /[~!@#^&|`?%]/;

/** All tokens of a text, of which the bytes or also the string are given, and one of kind `end` behind them. */
export function scan(bytes: Uint8Array, text?: string): readonly Token[] {
  const limit = bytes.length;
  // Where each byte is a character of its own, the text need not be put together from bytes again.
  const spelled: Spelling =
    text?.length === limit ? (start, end) => text.slice(start, end).toLowerCase() : (start, end) => foldedText(bytes, start, end);
  const tokens: Token[] = [];
  let at = 0;
  while (at < limit) {
    if (KIND[bytes[at] as number] === BLANK) at++;
    else if (isCommentStart(bytes, at)) {
      const close = commentEnd(bytes, at, limit);
      if (close < 0) tokens.push({ kind: 'unterminated', text: '/* comment', start: at, end: limit });
      at = close < 0 ? limit : close;
    } else {
      const token = tokenAt(bytes, at, limit, spelled);
      tokens.push(token);
      at = token.end;
    }
  }
  tokens.push({ kind: 'end', text: '', start: limit, end: limit });
  return tokens;
}

/** The text of a word, an operator or a parameter. */
type Spelling = (start: number, end: number) => string;

function tokenAt(bytes: Uint8Array, start: number, limit: number, spelled: Spelling): Token {
  const byte = bytes[start] as number;
  const kind = KIND[byte];
  if (kind === DIGIT || (byte === DOT && start + 1 < limit && KIND[bytes[start + 1] as number] === DIGIT)) {
    return { kind: 'number', text: '', start, end: numberEnd(bytes, start, limit) };
  }
  if (OPERATOR[byte]) return operatorAt(bytes, start, limit, spelled);
  if (kind === LETTER) {
    const end = tokenEnd(bytes, start, limit);
    const last = bytes[end - 1];
    if (end < 0) return { kind: 'unterminated', text: 'quoted string', start, end: limit };
    // E'...' and U&"..." begin with a letter, too
    if (end - start > 1 && last === QUOTE) return { kind: 'string', text: '', start, end };
    if (end - start > 1 && last === DOUBLE_QUOTE) return { kind: 'quoted name', text: unquoted(bytes, start + 3, end - 1), start, end };
    return { kind: 'word', text: spelled(start, end), start, end };
  }
  if (byte === DOLLAR && start + 1 < limit && KIND[bytes[start + 1] as number] === DIGIT) {
    const end = wordEnd(bytes, start + 1, limit);
    return { kind: 'parameter', text: spelled(start, end), start, end };
  }
  const end = byte === QUOTE ? stringEnd(bytes, start, limit) : tokenEnd(bytes, start, limit);
  if (end < 0) return { kind: 'unterminated', text: byte === DOUBLE_QUOTE ? 'quoted identifier' : 'quoted string', start, end: limit };
  if (byte === DOUBLE_QUOTE) return { kind: 'quoted name', text: unquoted(bytes, start + 1, end - 1), start, end };
  if (byte === QUOTE || end - start > 1) return { kind: 'string', text: '', start, end };
  const next = bytes[start + 1];
  const pair = start + 1 < limit && ((byte === COLON && (next === COLON || next === EQUALS)) || (byte === DOT && next === DOT));
  return pair ? operator(spelled, start, start + 2) : operator(spelled, start, end);
}

/** A string goes on in the quotes of a further line. */
function stringEnd(bytes: Uint8Array, start: number, limit: number): number {
  let end = quotedEnd(bytes, start, limit);
  for (let again = end < 0 ? -1 : continuation(bytes, end, limit); again >= 0; again = end < 0 ? -1 : continuation(bytes, end, limit)) {
    end = quotedEnd(bytes, again, limit);
  }
  return end;
}

function operator(spelled: Spelling, start: number, end: number): Token {
  return { kind: 'operator', text: spelled(start, end), start, end };
}

function operatorAt(bytes: Uint8Array, start: number, limit: number, spelled: Spelling): Token {
  let end = start + 1;
  while (end < limit && OPERATOR[bytes[end] as number] && !isCommentStart(bytes, end)) end++;
  const text = spelled(start, end);
  if (text.length === 1 || NOT_IN_STANDARD.test(text)) return { kind: 'operator', text, start, end };
  const kept = text.replace(/(?<=.)[+-]+$/, '');
  return { kind: 'operator', text: kept, start, end: start + kept.length };
}

/** `1`, `1.5`, `.5`, `1e-3`, `0x1f`, `1_000`; but `1..9` is three tokens. */
function numberEnd(bytes: Uint8Array, start: number, limit: number): number {
  const isDigit = (at: number) => at < limit && KIND[bytes[at] as number] === DIGIT;
  let at = bytes[start] === DOT ? start : wordEnd(bytes, start, limit);
  if (at < limit && bytes[at] === DOT && bytes[at + 1] !== DOT) at = wordEnd(bytes, at + 1, limit);
  const exponent = ((bytes[at - 1] as number) | 0x20) === LETTER_E && (bytes[at] === PLUS || bytes[at] === HYPHEN);
  if (exponent && bytes[start + 1] !== LETTER_X && isDigit(at + 1)) at = wordEnd(bytes, at + 1, limit);
  return at;
}

const LETTER_E = 101;
const LETTER_X = 120;
const PLUS = 43;
const HYPHEN = 45;

/** ASCII letters in lower case; the text is mostly ASCII, and short. */
export function foldedText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte >= 0x80) return decoder.decode(bytes.subarray(start, end)).replace(/[A-Z]+/g, (upper) => upper.toLowerCase());
    text += String.fromCharCode(byte >= 65 && byte <= 90 ? byte + 32 : byte);
  }
  return text;
}

function unquoted(bytes: Uint8Array, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, end)).replaceAll('""', '"');
}

/** Two quotes that stand for one, or the end of a piece and the beginning of the next. */
const PIECES = /''|'\s*(?:--[^\n\r]*[\n\r]\s*)*'/g;

/** What a string constant means; U&'' escapes are left as they stand. */
export function stringValue(bytes: Uint8Array, { start, end }: Token): string {
  const text = decoder.decode(bytes.subarray(start, end));
  if (text.startsWith('$')) {
    const tag = text.slice(0, text.indexOf('$', 1) + 1);
    return text.slice(tag.length, -tag.length);
  }
  const open = text.indexOf("'");
  const inner = text.slice(open + 1, -1).replace(PIECES, (pair) => (pair === "''" ? "'" : ''));
  const escapes = open === 1 && ((bytes[start] as number) | 0x20) === LETTER_E && bytes.subarray(start, end).includes(BACKSLASH);
  return escapes
    ? inner.replace(/\\(x[0-9a-fA-F]{1,2}|[0-7]{1,3}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)/gs, (_, code: string) => unescaped(code))
    : inner;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

function unescaped(code: string): string {
  if (/^[xuU]./.test(code)) return String.fromCodePoint(Math.min(Number.parseInt(code.slice(1), 16), 0x10ffff));
  if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8));
  return ESCAPES[code] ?? code;
}
