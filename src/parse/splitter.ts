import {
  BLANK,
  CLOSE,
  commentEnd,
  isCommentStart,
  isWord,
  KIND,
  LETTER,
  OPEN,
  QUOTE,
  SEMICOLON,
  SLASH,
  STAR,
  tokenEnd,
} from './lexical.ts';

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** One statement's stretch of a text, found by its tokens alone. */
export interface Piece extends Range {
  /** Where the next one is to be looked for: behind the semicolon. */
  readonly next: number;
  /** The first semicolon that parentheses or BEGIN ATOMIC kept from ending the statement; -1 if there is none. */
  readonly innerSemicolon: number;
  /** It ends because the text does, inside parentheses or BEGIN ATOMIC. */
  readonly open: boolean;
  /** Where a quote or comment begins that the text's end cuts off; -1 if none does. */
  readonly unterminated: number;
  /** COPY ... FROM stdin: data follow, if they can. */
  readonly copiesFromStdin: boolean;
  /**
   * Comments to be blanked: over comments in comments PostgreSQL's scanner takes quadratic time, and behind a string
   * libpg-query's does not see that it goes on in the next line.
   */
  readonly blanks: readonly Range[];
}

export interface SplitOptions {
  /** Let every semicolon end a statement. */
  readonly flat?: boolean;
  readonly limit?: number;
  /** Gets every comment. */
  readonly comments?: Range[] | undefined;
}

/** The next statement from `from` on, without its semicolon and the blanks and comments around it; undefined at the end. */
export function nextPiece(
  bytes: Uint8Array,
  from: number,
  { flat = false, limit = bytes.length, comments }: SplitOptions = {},
): Piece | undefined {
  let start = -1;
  let end = -1;
  let innerSemicolon = -1;
  let unterminated = -1;
  let depth = 0;
  let blanks: Range[] | undefined;
  const words = new Words(bytes);
  let i = from;
  while (i < limit) {
    const byte = bytes[i] as number;
    if (KIND[byte] === BLANK) {
      i++;
      continue;
    }
    if (isCommentStart(bytes, i)) {
      const close = commentEnd(bytes, i, limit);
      const range = { start: i, end: close < 0 ? limit : close };
      comments?.push(range);
      if (close < 0) {
        unterminated = i;
        if (start < 0) start = i;
        end = limit;
      } else if (start >= 0 && (byte === SLASH ? isNested(bytes, range) : bytes[end - 1] === QUOTE)) (blanks ??= []).push(range);
      i = range.end;
      continue;
    }
    if (byte === SEMICOLON) {
      if (start >= 0 && (flat || (depth === 0 && words.depth === 0))) break;
      if (start >= 0 && innerSemicolon < 0) innerSemicolon = i;
      i++;
      if (start >= 0) end = i;
      continue;
    }
    if (start < 0) start = i;
    const close = tokenEnd(bytes, i, limit);
    if (close < 0) {
      unterminated = i;
      i = end = limit;
      break;
    }
    if (byte === OPEN) depth++;
    else if (byte === CLOSE && depth > 0) depth--;
    else if (depth === 0) words.see(i, close, KIND[byte] === LETTER);
    i = end = close;
  }
  if (start < 0) return undefined;
  const ended = i < limit;
  return {
    start,
    end,
    next: ended ? i + 1 : limit,
    innerSemicolon,
    open: !ended && (depth > 0 || words.depth > 0),
    unterminated,
    copiesFromStdin: words.copiesFromStdin,
    blanks: blanks ?? [],
  };
}

function isNested(bytes: Uint8Array, { start, end }: Range): boolean {
  for (let i = bytes.indexOf(SLASH, start + 2); i >= 0 && i < end - 1; i = bytes.indexOf(SLASH, i + 1))
    if (bytes[i + 1] === STAR) return true;
  return false;
}

/** What the words outside parentheses say of the statement: only the body of a routine has semicolons of its own, and only COPY has data. */
class Words {
  private readonly bytes: Uint8Array;
  private shape: 'unknown' | 'create' | 'create or' | 'create or replace' | 'routine' | 'copy' | 'other' = 'unknown';
  private last = '';
  /** How many of BEGIN ATOMIC and CASE wait for their END. */
  depth = 0;
  copiesFromStdin = false;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  see(start: number, end: number, isName: boolean): void {
    if (this.shape === 'other') return;
    if (this.shape === 'routine') this.inRoutine(start, end, isName);
    else if (this.shape === 'copy') this.inCopy(start, end);
    else this.shape = isName ? this.nextShape(start, end) : 'other';
  }

  private nextShape(start: number, end: number): Words['shape'] {
    const is = (word: string) => isWord(this.bytes, start, end, word);
    switch (this.shape) {
      case 'unknown':
        return is('create') ? 'create' : is('copy') ? 'copy' : 'other';
      case 'create':
      case 'create or replace':
        if (is('function') || is('procedure')) return 'routine';
        return this.shape === 'create' && is('or') ? 'create or' : 'other';
      default:
        return is('replace') ? 'create or replace' : 'other';
    }
  }

  private inRoutine(start: number, end: number, isName: boolean): void {
    const is = (word: string) => isName && isWord(this.bytes, start, end, word);
    if (this.depth === 0) {
      if (this.last === 'begin' && is('atomic')) this.depth = 1;
      this.last = is('begin') ? 'begin' : '';
    } else if (is('case')) this.depth++;
    else if (is('end')) this.depth--;
  }

  private inCopy(start: number, end: number): void {
    if (this.last === 'from' && isStandardStream(this.bytes, start, end)) this.copiesFromStdin = true;
    this.last = isWord(this.bytes, start, end, 'from') ? 'from' : '';
  }
}

/** Behind FROM, STDOUT is the same as STDIN. */
export function isStandardStream(bytes: Uint8Array, start: number, end: number): boolean {
  return isWord(bytes, start, end, 'stdin') || isWord(bytes, start, end, 'stdout');
}
